"""An example of a package that plugs a finder in, installed as pip installs it, in a Python of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = '''
"""A house that has its own eye on postcodes."""

import re

from factcheck.claims.birth import make_claim
from factcheck.model import Kind, Span


def find_postcodes(article):
    """Yields every British postcode, which our readers like to correct."""
    for match in re.finditer(r"\\\\b[A-Z]{1,2}\\\\d{1,2} \\\\d[A-Z]{2}\\\\b", article.text):
        yield make_claim(article, Kind.NAME, Span(*match.span()), reason="a postcode", worthiness=0.9)


def find_nothing(article):
    """Fails, as a finder may."""
    raise LookupError("the list of postcodes is out of reach")
'''.replace("\\\\", "\\")

DISTRIBUTION = {
    "METADATA": "Metadata-Version: 2.1\nName: postcodes\nVersion: 1.0\n",
    "RECORD": "postcodes.py,,\n",
    "INSTALLER": "pip\n",
    "entry_points.txt": "[factcheck.finders]\npostcodes = postcodes:find_postcodes\nbroken = postcodes:find_nothing\n"
    "gone = postcodes:find_what_is_gone\n",
}

PROBE = """
import logging, sys
logging.basicConfig(format="%(levelname)s %(message)s")
from factcheck import Article, find_claims
for claim in find_claims(Article.from_text("The prize\\n\\nIt cost £312 in May 1863. Write to HX1 2AB, said Ann Lee.")):
    print(claim.kind, claim.exact, claim.reason, claim.worthiness, sep="|")
"""


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> subprocess.CompletedProcess[str]:
    """What a program prints that finds claims where the package is installed."""
    site = tmp_path_factory.mktemp("site")
    (site / "postcodes.py").write_text(HOUSE, encoding="utf-8")
    facts = site / "postcodes-1.0.dist-info"
    facts.mkdir()
    for name, words in DISTRIBUTION.items():
        (facts / name).write_text(words, encoding="utf-8")
    program = f"import sys; sys.path.insert(0, {str(site)!r})\n{PROBE}"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=Path(site), timeout=100)


def test_an_installed_package_adds_its_claims_with_its_own_rank(run: subprocess.CompletedProcess[str]) -> None:
    assert "name|HX1 2AB|a postcode|0.9" in run.stdout.splitlines()


def test_our_own_finders_run_beside_it(run: subprocess.CompletedProcess[str]) -> None:
    assert {"date|May 1863", "number|£312"} <= {
        line.rpartition("|")[0].rpartition("|")[0] for line in run.stdout.splitlines()
    }


def test_a_finder_that_raises_is_reported_by_name_with_what_it_said(run: subprocess.CompletedProcess[str]) -> None:
    assert "ERROR The finder broken failed" in run.stderr
    assert "the list of postcodes is out of reach" in run.stderr


def test_a_finder_that_cannot_be_loaded_is_reported_and_left_out(run: subprocess.CompletedProcess[str]) -> None:
    assert "ERROR The finder gone could not be loaded and is left out" in run.stderr
    assert run.returncode == 0
