"""Random acts by a person, as they can be sent and sent again."""

import json
import random
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from factcheck.desk import Case, Desk
from factcheck.model import Finding, Outcome, Recipient, Stance
from factcheck.text import Article

ARTICLE = Article.from_text(
    "Six bridges\n\n" + "\n\n".join(f"Bridge {number} was opened in 18{number + 20}." for number in range(1, 25)),
    published="2026-03-01",
)
"""The article of every round; a text of its own needs no language model."""

Given = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sent:
    """One act as it is sent.

    Attributes:
        id: The client's id of the entry.
        verb: What is called.
        given: Its arguments apart from the id.
    """

    id: str
    verb: str
    given: Given

    def to_line(self) -> str:
        """Returns the act as one line."""
        return json.dumps(asdict(self))

    @classmethod
    def from_line(cls, line: str) -> "Sent":
        """Reads `to_line` back."""
        return cls(**json.loads(line))

    def send(self, desk: Desk, case: Case) -> None:
        """Acts; raises what the desk raises."""
        on = desk if self.verb in _ON_THE_DESK else case
        getattr(on, self.verb)(**self.given, entry_id=self.id)


def random_act(desk: Desk, case: Case, by: str, dice: random.Random) -> Sent:
    """Returns the next thing that a person might do, sensible or not."""
    claims = [claim.id for claim in case.claims] + [state.claim.id for state in case.dismissed]
    some_id = str(UUID(int=dice.getrandbits(128)))
    if len(claims) < 4:
        return Sent(some_id, "add_claim", _bridge(dice) | {"by": by})
    verb, about = dice.choice(_ON_A_CLAIM if dice.random() < 0.8 else _ON_THE_WHOLE)
    given = about(desk, case, dice) | {"by": by}
    if about in _CLAIM_VERBS:
        claim = dice.choice(claims)
        seen = case.state(claim).claim.version
        given |= {"claim": claim, "version": dice.choice((None, seen, seen, seen - 1))}
    return Sent(some_id, verb, given)


def _bridge(dice: random.Random) -> Given:
    year = f"18{dice.randrange(1, 25) + 20}"
    start = ARTICLE.text.index(year)
    return {"kind": "date", "start": start, "end": start + 4}


def _any_source(desk: Desk, dice: random.Random) -> str:
    return dice.choice([source.id for source in desk.sources()] or ["none yet"])


def _evidence(desk: Desk, _: Case, dice: random.Random) -> Given:
    return {"source": _any_source(desk, dice), "stance": dice.choice(list(Stance)), "excerpt": "opened " * 20}


def _answer(_: Desk, case: Case, dice: random.Random) -> Given:
    asked = [query.id for state in case.states for query in state.queries] or ["none yet"]
    return {"query": dice.choice(asked), "text": "Yes."}


def _decision(_: Desk, case: Case, dice: random.Random) -> Given:
    return {"decision": dice.choice(list(Outcome)), "wording": "in 1899", "reason": dice.choice((None, "Why."))}


def _undo(_: Desk, case: Case, dice: random.Random) -> Given:
    return {"entry": dice.choice((None, None, dice.choice(case.entries).id))}


def _source(_: Desk, __: Case, dice: random.Random) -> Given:
    return {"kind": "document", "title": f"Deed {dice.randrange(1000)}", "confidential": dice.random() < 0.5}


def _always(**given: Any) -> Callable[[Desk, Case, random.Random], Given]:
    return lambda desk, case, dice: dict(given)


_ON_A_CLAIM = (
    ("give_verdict", lambda d, c, dice: {"finding": dice.choice(list(Finding)), "rationale": "The yearbook."}),
    ("give_verdict", lambda d, c, dice: {"finding": dice.choice(list(Finding)), "proposed": "1899"}),
    ("attach", _evidence),
    ("note", lambda d, c, dice: {"text": "Look again. " * dice.randrange(1, 20)}),
    ("ask", lambda d, c, dice: {"text": "Is it so?", "to": dice.choice(list(Recipient))}),
    ("decide", _decision),
    ("dismiss", _always(reason="Not a claim.")),
    ("restore", _always()),
    ("assign", lambda d, c, dice: {"person": dice.choice((None, "theo"))}),
    ("rate", _always(rating="true")),
    ("set_origin", _always(claimant="The mayor", date="2026-02-01")),
)
_CLAIM_VERBS = frozenset(about for _, about in _ON_A_CLAIM)
_ON_THE_WHOLE = (
    ("answer", _answer),
    ("undo", _undo),
    ("redo", _always()),
    ("add_claim", lambda d, c, dice: _bridge(dice)),
    ("mark_nothing_to_check", _always(start=0, end=11)),
    ("set_due", _always(due="2026-04-01")),
    ("sign_off", _always(override="It goes to press.")),
    ("add_source", _source),
    ("add_person", _always(name="Mira", role="editor")),
    ("erase_source", lambda desk, c, dice: {"source": _any_source(desk, dice), "reason": "Promised."}),
)
_ON_THE_DESK = ("add_source", "add_person", "erase_source")
