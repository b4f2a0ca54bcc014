"""Step 2: an Article becomes claims."""

from factcheck.claims.coverage import Passage, coverage
from factcheck.claims.find import Section, find_by_section, find_claims
from factcheck.claims.worthiness import worthiness

__all__ = ["Passage", "Section", "coverage", "find_by_section", "find_claims", "worthiness"]
