"""Carries stretches of one draft to the next."""

from factcheck.text.carrying.carried import Carried
from factcheck.text.carrying.carry import Alignment, same_words

__all__ = ["Alignment", "Carried", "same_words"]
