"""What the article says of an event: that it happened, did not, is planned, or may be."""

from factcheck.claims.clauses.clause import Clause, Time
from factcheck.claims.word_sets import word_set
from factcheck.model import Asserted

_UNSURE = word_set(
    "allegedly reportedly apparently perhaps maybe possibly probably supposedly rumoured rumored alleged suspected"
)
_PLANNED = word_set("plan schedule slate propose intend")
PLANNED_BEFORE = word_set("planned proposed scheduled upcoming forthcoming expected threatened")
UNSURE_BEFORE = word_set("alleged reported suspected possible attempted")


def asserted_of(clause: Clause) -> Asserted:
    """Returns how far the article stands behind the event of a clause."""
    if clause.negated:
        return Asserted.DENIED
    if clause.time is Time.FUTURE or clause.verb.lemma in _PLANNED or clause.time is Time.PRESENT:
        return Asserted.YES if clause.time is Time.PRESENT and clause.verb.lemma not in _PLANNED else Asserted.PLANNED
    if clause.time in (Time.POSSIBLE, Time.WISHED) or _hedged(clause):
        return Asserted.POSSIBLE
    return Asserted.YES


def _hedged(clause: Clause) -> bool:
    """Whether the clause itself says that it may not be so: "allegedly", "is said to have"."""
    beside = clause.sentence.children(clause.verb)
    told = clause.sentence.head(clause.verb)
    handed = clause.verb.dep == "xcomp" and told.tag == "VBN"
    return handed or any(word.lower in _UNSURE for word in beside)
