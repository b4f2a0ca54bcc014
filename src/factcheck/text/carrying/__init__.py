"""Carries stretches of one draft to the next."""

from factcheck.text.carrying.carried import Candidate, Carried
from factcheck.text.carrying.carry import Alignment

__all__ = ["Alignment", "Candidate", "Carried"]
