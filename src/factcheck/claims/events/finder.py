"""Finds events: clauses and noun phrases that say something happened, is happening or was decided."""

from collections.abc import Iterator

from factcheck.claims.birth import make_claim
from factcheck.claims.clauses.clause import Clause
from factcheck.claims.clauses.find import clauses_of
from factcheck.claims.events.actors import participants_of, place_of, when_of
from factcheck.claims.events.asserted import asserted_of
from factcheck.claims.events.happening import happens
from factcheck.claims.events.headlines import headline_trigger
from factcheck.claims.events.phrases import event_phrases
from factcheck.claims.events.spoken import Spoken
from factcheck.claims.mood import Mood, mood_of
from factcheck.claims.parse import Parsed
from factcheck.claims.quotes.whole import without_torn_quotes
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Asserted, BlockKind, Claim, Kind

_SILENT_MOODS = frozenset({Mood.QUESTION, Mood.BOILERPLATE})


def find_events(parsed: Parsed) -> Iterator[Claim]:
    """Yields the events of an article in text order, those outside questions and other people's words."""
    spoken = Spoken(parsed.article)
    for sentence in parsed.sentences:
        if mood_of(sentence.span.of(parsed.article.text)) in _SILENT_MOODS:
            continue
        yield from _in_sentence(parsed, sentence, spoken)


def _in_sentence(parsed: Parsed, sentence: ParsedSentence, spoken: Spoken) -> Iterator[Claim]:
    block = parsed.article.block_at(sentence.span.start)
    headline = block is not None and block.kind in (BlockKind.TITLE, BlockKind.STANDFIRST)
    clauses = [clause for clause in clauses_of(sentence) if not spoken.holds(clause.verb.start)]
    happenings = [clause for clause in clauses if happens(clause, headline=headline)]
    told = headline_trigger(sentence) if headline and not any(_is_most(clause) for clause in happenings) else None
    if told is not None:
        yield _of_headline(parsed, sentence, told)
        return
    for clause in happenings:
        yield _of_clause(parsed, clause)
    for phrase in event_phrases(sentence, happenings):
        if not spoken.holds(phrase.noun.start):
            yield make_claim(
                parsed.article,
                Kind.EVENT,
                without_torn_quotes(parsed.article, phrase.span),
                reason=f"“{phrase.noun.text}” names an event",
                trigger=phrase.noun.text,
                participants=phrase.participants,
                place=place_of(sentence, phrase.words),
                when=when_of(sentence, phrase.words),
                asserted=phrase.asserted,
            )


def _of_clause(parsed: Parsed, clause: Clause) -> Claim:
    asserted = asserted_of(clause)
    return make_claim(
        parsed.article,
        Kind.EVENT,
        without_torn_quotes(parsed.article, clause.span),
        reason=_REASONS[asserted].format(clause.verb.text),
        trigger=_trigger(clause),
        participants=participants_of(clause),
        place=place_of(clause.sentence, clause.words),
        when=when_of(clause.sentence, clause.words),
        asserted=asserted,
    )


def _is_most(clause: Clause) -> bool:
    """Whether a clause is the main one and more than half of its sentence."""
    return clause.verb.dep == "ROOT" and 2 * len(clause.words) > len(clause.sentence.words)


def _of_headline(parsed: Parsed, sentence: ParsedSentence, told: Word) -> Claim:
    last = sentence.words[-2 if sentence.words[-1].text == "." else -1]
    asserted = Asserted.PLANNED if told.tag == "VB" and sentence.words[told.at - 1].tag == "TO" else Asserted.YES
    return make_claim(
        parsed.article,
        Kind.EVENT,
        without_torn_quotes(parsed.article, sentence.span_of(sentence.words[0], last)),
        reason=_REASONS[asserted].format(told.text),
        trigger=told.text,
        participants=(),
        place=place_of(sentence, sentence.words),
        when=when_of(sentence, sentence.words),
        asserted=asserted,
    )


_REASONS = {
    Asserted.YES: "says that something happened: “{}”",
    Asserted.DENIED: "says that something did not happen: “{}”",
    Asserted.PLANNED: "says that something is planned: “{}”",
    Asserted.POSSIBLE: "says that something may have happened or may happen: “{}”",
}


def _trigger(clause: Clause) -> str:
    """The verb with its particle: "dropped out"."""
    particles = clause.sentence.children(clause.verb, "prt")
    return " ".join([clause.verb.text, *(word.text for word in particles)])
