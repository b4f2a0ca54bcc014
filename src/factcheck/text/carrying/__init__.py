"""Carries stretches of one draft to the next."""

from factcheck.text.carrying.carried import Carried
from factcheck.text.carrying.carry import Alignment, same_words
from factcheck.text.carrying.side_by_side import Beside, side_by_side

__all__ = ["Alignment", "Beside", "Carried", "same_words", "side_by_side"]
