"""A case for each test to act on."""

import pytest
from acting import Acting


@pytest.fixture
def acting() -> Acting:
    """A fresh case with three claims and one source."""
    return Acting()
