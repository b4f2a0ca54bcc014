"""`factcheck sheet`: brings an existing fact-check spreadsheet into a case."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from factcheck.cli.options import desk_option
from factcheck.reports.visible import visible

if TYPE_CHECKING:
    from factcheck.desk.sheet import Columns, Imported, ImportedRow, Sheet
    from factcheck.model.scale import Scale

WIDTH = 48
"""Code points of a row's words that the table shows."""

Pairs = dict[str, str]


def _pairs(ctx: click.Context, param: click.Parameter, given: tuple[str, ...]) -> Pairs:
    found: Pairs = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not equals or not name.strip() or not value.strip():
            raise click.BadParameter(f"{one!r} is not written as {param.metavar}.")
        found[name.strip()] = value.strip()
    return found


@click.command("sheet")
@click.argument("case_id", metavar="CASE")
@click.argument("source", metavar="FILE")
@click.option("--by", prompt="Your name", help="Who brings the sheet; all of it goes on record under this name.")
@click.option("--tab", help="Which sheet of an .xlsx file.")
@click.option(
    "--map",
    "columns",
    metavar="MEANING=HEADER",
    multiple=True,
    callback=_pairs,
    help="What a column holds, such as claim=Statement or ignored=Page; may be given several times.",
)
@click.option(
    "--finding",
    "findings",
    metavar="VALUE=FINDING",
    multiple=True,
    callback=_pairs,
    help="What a word of the finding column means, such as checked=confirmed, cut=note or wip=open.",
)
@click.option("--dry-run", is_flag=True, help="Say what would become of each row, and record nothing.")
@desk_option
def sheet_command(
    case_id: str,
    source: str,
    by: str,
    tab: str | None,
    columns: Pairs,
    findings: Pairs,
    dry_run: bool,
    where: str | None,
) -> None:
    """Bring the rows of FILE, a fact-check spreadsheet (.csv or .xlsx), into CASE.

    Rows whose words are in the draft go there with their sources, notes and findings. What only resembles a passage is
    listed and goes nowhere; the checking desk asks for it. The same sheet can come in again: nothing is added twice.
    """
    from factcheck.desk import open_desk, read_sheet

    sheet = read_sheet(source, tab=tab)
    with open_desk(where) as desk:
        case = desk.case(case_id)
        mapped = sheet.guess(desk.scale).mapped(columns).with_findings(findings, desk.scale)
        for line in (*_meanings(sheet, mapped, desk.scale), ""):
            click.echo(line)
        imported = case.import_sheet(sheet, mapped, by=by, dry_run=dry_run)
        for line in (*_rows(imported), "", *_counts(imported)):
            click.echo(line)


def _meanings(sheet: "Sheet", columns: "Columns", scale: "Scale") -> Iterator[str]:
    yield f"{visible(sheet.name)}{f', sheet {visible(sheet.tab)}' if sheet.tab else ''}: {len(sheet.rows)} rows"
    for header, meaning in zip(columns.headers, columns.meanings, strict=True):
        yield f"  {_cut(header):<{WIDTH}}  {meaning.words}"
    for value, means in columns.values(sheet, scale).items():
        yield f"  “{_cut(value)}” means {means.replace('_', ' ')}"


def _rows(imported: "Imported") -> Iterator[str]:
    yield f"{'row':>5}  {'':<10}  {'words':<{WIDTH}}  what became of it"
    for row in imported.rows:
        yield f"{row.row:>5}  {row.found:<10}  {_cut(row.words):<{WIDTH}}  {_made(row)}".rstrip()
        for candidate in row.candidates:
            yield f"{'':>17}  perhaps: {_cut(row.shown(candidate))} ({candidate.score:.2f})"


def _made(row: "ImportedRow") -> str:
    if row.span is None:
        return str(row.how)
    did = [f"a new {row.kind} claim"] if row.added else []
    did += list(row.did)
    already = f"{row.already} in the case already" if row.already else ""
    return visible("; ".join(filter(None, (str(row.how), ", ".join(did) or "nothing to add", already))))


def _counts(imported: "Imported") -> Iterator[str]:
    placed, unsure, lost = (len(imported.of(found)) for found in ("placed", "unsure", "not placed"))
    yield f"{placed:>5}  rows are placed, {imported.added} on a new claim"
    yield f"{unsure:>5}  are unsure: somebody has to say where they belong, in the checking desk"
    yield f"{lost:>5}  could not be placed"
    done = "would be recorded; nothing was" if imported.dry_run else "recorded"
    yield f"{imported.recorded:>5}  sources, notes, questions and verdicts {done}"
    if imported.already:
        yield f"{imported.already:>5}  were in the case already"


def _cut(words: str) -> str:
    line = visible(" ".join(words.split()))
    return line if len(line) <= WIDTH else f"{line[: WIDTH - 1]}…"
