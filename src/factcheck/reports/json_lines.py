"""A report as data: JSON Lines after the published schema `report-1`."""

import json
from dataclasses import asdict
from importlib.resources import files
from typing import Any

from factcheck.model import Source
from factcheck.reports.content import Content, Line

SCHEMA = "factcheck-report-1"
"""The name of the schema; a change that could break a reader gets a new number."""


def jsonl_report(content: Content) -> bytes:
    """Returns `content` as JSON Lines in UTF-8: one ``report`` line, then its sources, then its claims."""
    records = [
        _report(content),
        *(_source(content, one) for one in content.sources),
        *(_claim(content, line) for line in content.lines),
    ]
    return b"".join(json.dumps(record, ensure_ascii=False).encode() + b"\n" for record in records)


def report_schema() -> dict[str, Any]:
    """Returns the JSON Schema (2020-12) that every line of a `jsonl` report fits."""
    text = files("factcheck.reports").joinpath("schema", "report-1.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def _report(content: Content) -> dict[str, Any]:
    signed = content.signed_off
    return {
        "record": "report",
        "schema": SCHEMA,
        "case": content.case,
        "title": content.title,
        "byline": content.article.byline,
        "published": content.article.published and content.article.published.isoformat(),
        "text_sha256": content.article.text_sha256,
        "include": content.include,
        "public": content.public,
        "claims": content.total,
        "done": content.done,
        "counts": {standing.words: count for standing, count in content.counts.items()},
        "open_items": list(content.open_items),
        "withheld_sources": content.withheld,
        "signed_off": signed and {"by": signed.by, "at": signed.at, "draft": signed.draft, "override": signed.override},
        "head": content.head,
        "entries": content.sequence,
        "last_act": content.last_act,
    }


def _source(content: Content, source: Source) -> dict[str, Any]:
    altered = {"altered": True} if source.id in content.altered else {}
    return {"record": "source", **_json(asdict(source)), **altered}


def _claim(content: Content, line: Line) -> dict[str, Any]:
    state = line.state
    return {
        "record": "claim",
        "number": line.number,
        **line.claim.to_dict(),
        "sentence_text": line.claim.sentence.of(content.article.text),
        "state": state.state.value,
        "finding": state.finding and state.finding.value,
        "verdicts": [_json(asdict(verdict)) for verdict in line.verdicts],
        "evidence": [_json(asdict(cited.evidence)) for cited in line.cited],
        "queries": [_json(asdict(query)) for query in state.queries],
        "decisions": [_json(asdict(decision)) for decision in state.decisions],
        "rating": state.rating,
        "withheld_evidence": line.withheld,
    }


def _json(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields as JSON reads them back: enumerations as their words."""
    read: dict[str, Any] = json.loads(json.dumps(fields))
    return read
