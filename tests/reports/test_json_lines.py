"""The data that other programs read."""

import json

import jsonschema

import factcheck as fc
from factcheck.reports import render, report_schema


def records(case: fc.Case, **options: object) -> list[dict[str, object]]:
    return [json.loads(line) for line in render(case, "jsonl", **options).decode().splitlines()]  # type: ignore[arg-type]


def test_every_line_fits_the_published_schema(case: fc.Case) -> None:
    case.sign_off(override="Printed tonight.", by="theo")
    check = jsonschema.Draft202012Validator(report_schema())
    check.check_schema(report_schema())

    for record in records(case, public=False):
        check.validate(record)


def test_the_schema_refuses_what_it_does_not_know(case: fc.Case) -> None:
    check = jsonschema.Draft202012Validator(report_schema())
    claim = records(case)[-1]

    assert not check.is_valid(claim | {"finding": "true"})
    assert not check.is_valid(claim | {"secret": 1})
    assert not check.is_valid({key: value for key, value in claim.items() if key != "state"})


def test_first_the_report_then_sources_then_claims(case: fc.Case) -> None:
    found = records(case)

    assert [record["record"] for record in found] == ["report", "source", "claim", "claim", "claim", "claim"]
    assert found[0]["claims"] == 4
    assert found[0]["head"] == case.head
    assert [record["number"] for record in found[2:]] == [1, 2, 3, 4]


def test_confidential_sources_stay_out(case: fc.Case) -> None:
    public = render(case, "jsonl")

    assert b"Greta" not in public
    assert records(case)[0]["withheld_sources"] == 1
    assert records(case)[2]["withheld_evidence"] == 1
