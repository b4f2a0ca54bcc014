"""What people typed about a confidential source stays out of every public report, wherever they typed it."""

import pytest

import factcheck as fc
from factcheck.reports import formats, render


@pytest.mark.parametrize("to", sorted(formats()))
def test_a_name_is_cut_out_of_sign_offs_and_of_evidence_from_others(case: fc.Case, to: str) -> None:
    claim = next(state.claim for state in case.states if state.claim.exact == "1923")
    book = case.desk.add_source(kind="document", title="Minutes", by="ines")
    said = "told by Greta Lindqvist (greta@example.org)"
    case.attach(claim.id, book.id, stance="supports", locator=f"p. 4, {said}", excerpt=f"Burnt, {said}", by="ines")
    case.give_verdict(claim.id, finding="confirmed", by="ines")
    case.sign_off(by="theo", override=f"All of it was {said}")

    public = render(case, to, public=True)
    seen = _text(public)
    assert public[:2] == b"PK" or b"Minutes" in public
    assert "Lindqvist" not in seen
    assert "greta@" not in seen


def _text(report: bytes) -> str:
    """All that a report holds, unpacked."""
    if not report.startswith(b"PK"):
        return report.decode()
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(report)) as archive:
        return "".join(archive.read(name).decode(errors="replace") for name in archive.namelist())
