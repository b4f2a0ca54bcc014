"""What the hashes say when a ledger was touched."""

from dataclasses import replace

import pytest
from acting import Acting

from factcheck.ledger import canonical_json, chain_problems, content_hash, make_entry
from factcheck.ledger.kinds import EntryKind
from factcheck.model import ActRefused


def test_an_untouched_ledger_has_no_problem(acting: Acting) -> None:
    acting.verdict()

    assert chain_problems(acting.case.entries) == ()


def test_a_changed_body_is_named_once_and_the_rest_is_still_good(acting: Acting) -> None:
    for number in range(3):
        acting.verdict(claim=f"claim-{number}")
    entries = list(acting.case.entries)
    entries[2] = replace(entries[2], entry=replace(entries[2].entry, by="theo"))

    assert chain_problems(entries) == ("Entry 3 (verdict given by theo) was changed after it was written.",)


def test_a_missing_entry_is_noticed(acting: Acting) -> None:
    acting.verdict()
    acting.verdict("unsupported")
    entries = acting.case.entries

    assert chain_problems((*entries[:2], entries[3])) == (
        "Entry 4 stands where entry 3 should: something is missing.",
        "Entry 4 does not follow the entry before it.",
    )


def test_swapped_entries_are_noticed(acting: Acting) -> None:
    first, second = acting.verdict(), acting.verdict("unsupported")
    swapped = (*acting.case.entries[:2], replace(second, sequence=3), replace(first, sequence=4))

    assert chain_problems(swapped) != ()


def test_the_hash_of_an_entry_is_what_the_format_says() -> None:
    entry = make_entry(
        kind=EntryKind.NOTED,
        by="ines",
        body={"text": "Łódź 👩‍🚀"},
        case="c",
        claim="k",
        claim_version=1,
        entry_id="0190f0f0-0000-7000-8000-000000000000",
        at="2026-01-02T03:04:05.000006Z",
    )

    assert entry.content_hash == "03a3782ac3b58489d496affcd0015c9803e9875cd7f4e32d5781ee5839b53482"


def test_canonical_json_sorts_keys_and_escapes_only_what_it_must() -> None:
    assert canonical_json({"b": 1, "a": ["é", "\n", 0.1, None]}) == '{"a":["é","\\n",0.1,null],"b":1}'


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud83d"])
def test_what_json_cannot_hold_is_refused_in_words(value: object) -> None:
    with pytest.raises(ActRefused):
        canonical_json({"x": value})


def test_no_field_can_be_left_out_of_the_hash() -> None:
    fields = {
        "at": "t",
        "body": {},
        "by": "b",
        "case": "c",
        "claim": None,
        "claim_version": None,
        "id": "i",
        "kind": "noted",
    }
    hashes = {content_hash(fields)} | {content_hash(fields | {name: "changed"}) for name in fields}

    assert len(hashes) == len(fields) + 1
