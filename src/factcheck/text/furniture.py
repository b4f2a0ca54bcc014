"""Tells the page's furniture from the article: share links, tags, credits, newsletter boxes, notes on the page."""

import re

from factcheck.text.byline import SEPARATOR
from factcheck.text.dateline import is_date_line

MOST_CREDIT_WORDS = 12
"""A credit names who made a picture; more words than these say something about it."""

_SHARE = (
    r"share(?:\s+(?:this|on|via|the)\b.{0,40})?|tweet(?:\s+this)?|print(?:\s+this.{0,20})?|e-?mail(?:\s+this.{0,20})?"
    r"|(?:\d+\s+|leave\s+a\s+|add\s+a\s+|post\s+a\s+|view\s+|show\s+)?comments?(?:\s*\(\d+\))?"
    r"|save(?:\s+(?:this|for\s+later).{0,20})?|bookmark|copy\s+link|like|facebook|twitter|x|whats\s?app|linked\s?in"
    r"|reddit|telegram|pinterest|instagram|listen(?:\s+to\s+this\s+(?:article|story))?|menu|search|close|home"
    r"|skip\s+to\s+(?:main\s+)?content|log\s?in|sign\s?in|back\s+to\s+top|advertisement|sponsored|advert|ad"
    r"|\d[\d,.]*[km]?\s+(?:shares?|likes?|views?|retweets?|claps|reactions?|replies|responses?)(?:\s+to\b.{0,200})?"
    r"|\d+\s+(?:thoughts?|comments?)\s+on\b.{0,200}"
    r"|(?:\d+[\s-]?min(?:ute)?s?\.?\s+)(?:read|watch|listen)|read(?:ing)?\s+time:?\s+.{1,20}"
)
_MORE = (
    r"(?:read|see|watch|hear|learn|find\s+out|view|show)\s+more\b.*|(?:read|see|watch|up)\s+(?:next|also)\b.*"
    r"|more\s+(?:from|on|about|by|in)\s+.*|continue\s+reading.*|related(?:\s+(?:articles?|stories|topics|content|posts|reading))?"
    r"(?:\s*:.*)?|(?:most|trending)\s+(?:read|popular|viewed|now)|recommended(?:\s+for\s+you|\s+reading)?|you\s+(?:may|might)"
    r"\s+also\s+like.*|also\s+(?:read|see)\b.*|next\s+article.*|previous\s+article.*|(?:click|tap)\s+here\b.*"
)
_JOIN = (
    r"(?:sign\s+up|subscribe|register\s+(?:now|for|to\s+read)|join\s+(?:our|the)\s+(?:newsletter|mailing)|get\s+(?:our|the)\b.*"
    r"\b(?:newsletter|e-?mail|inbox)|follow\s+(?:us|me|@)|support\s+(?:our|us|independent)|donate|become\s+a\s+(?:member|subscriber)"
    r"|enjoyed\s+this|like\s+what\s+you|(?:we|this\s+(?:web)?site)\s+uses?\s+cookies|accept\s+(?:all\s+)?cookies"
    r"|download\s+(?:our|the)\s+app)\b.*"
)
_RIGHTS = (
    r"(?:©|\(c\)\s|copyright\b|all\s+rights\s+reserved).*"
    r"|(?:this|the)\s+(?:article|story|piece|report|post|column|essay)\s+(?:first|originally)\s+(?:appeared|ran)\b.*"
    r"|\(?(?:additional\s+|with\s+)?(?:reporting|writing|editing)\s+by\s.*"
    r"|(?:this|the)\s+(?:article|story|piece|report|post|page|column)\s+(?:was|has\s+been|is)\s+(?:\w+\s+)?"
    r"(?:amended|changed|corrected|edited|modified|published|updated|republished|syndicated)\b.*"
)
_FURNITURE = re.compile(rf"(?:{_SHARE}|{_MORE}|{_JOIN}|{_RIGHTS})[\s:.!›»→>…]*", re.IGNORECASE)
_CREDIT = re.compile(
    r"[(\[]?(?:(?:main|top|cover|lead|header)\s+)?(?:photo(?:graph(?:s|er|y)?|s)?|pictures?|images?|illustrations?"
    r"|graphics?|videos?|credits?|drawings?|artwork|maps?)\s*(?:credits?\s*)?(?::|/|\s+by\b|\s+courtesy\b|\s*©).*",
    re.IGNORECASE,
)
_TAG_LABEL = re.compile(
    r"(?:tags?|tagged(?:\s+(?:with|in|under))?|categor(?:y|ies)|topics?|filed\s+(?:under|in)|posted\s+in|keywords?|section)"
    r"(?P<same>\s*:.*)?",
    re.IGNORECASE,
)
_RELATED_LABEL = re.compile(
    r"(?:read\s+(?:more|next|also)|related(?:\s+\w+)?|most\s+(?:read|popular|viewed)|recommended(?:\s+\w+)*|trending(?:\s+now)?"
    r"|more\s+(?:from|on|in)\b.{1,40}|you\s+(?:may|might)\s+also\s+like|share(?:\s+this.*)?|follow\s+us.*)\s*:?",
    re.IGNORECASE,
)
_KICKERS = frozenset(
    "analysis|breaking|breaking news|business|comment|culture|economy|editorial|environment|exclusive|explainer|feature"
    "|features|health|interview|lifestyle|live|local|long read|news|obituary|opinion|politics|profile|review|science"
    "|society|sport|technology|the long read|travel|world|world news".split("|")
)


def is_furniture(words: str) -> bool:
    """Whether `words` alone show that they belong to the page and not to the article."""
    if len(words) > 400:
        return False
    bare = words[1:-1] if words[:1] == "[" and words[-1:] == "]" else words
    parts = [part.strip() for part in SEPARATOR.split(bare.strip(" •·|*-–—\n"))]
    return is_credit(words) or (all(_is_one(part) for part in parts) and any(parts))


def is_credit(words: str) -> bool:
    """Whether `words` only name who made a picture."""
    return (
        bool(_CREDIT.fullmatch(words.strip())) and len(words.split()) <= MOST_CREDIT_WORDS and not words.endswith("?")
    )


def is_tag_label(words: str) -> bool:
    """Whether `words` announce tags or a category; those may follow on the same line."""
    label = _TAG_LABEL.fullmatch(words.strip())
    return label is not None and (label["same"] is None or not words.rstrip().endswith("."))


def is_related_label(words: str) -> bool:
    """Whether `words` announce a list of other articles or of share links."""
    return bool(_RELATED_LABEL.fullmatch(words.strip()))


def is_kicker(words: str) -> bool:
    """Whether `words` are the rubric that some houses print above a title."""
    return words.strip().lower() in _KICKERS


def _is_one(part: str) -> bool:
    return not part or bool(_FURNITURE.fullmatch(part)) or is_date_line(part) or is_tag_label(part)
