"""Reads an article's sentences with the language model, once for all finders of a run."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from factcheck.claims.model import load_model
from factcheck.claims.readable import Sentence, readable_sentences
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span
from factcheck.text.article import Article

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

CHUNK = 12_000
"""Most code points of a section: its claims can be shown while the next is read, and memory stays small."""

GROUP = 500
"""Most code points that the model sees as one text; it reads many short texts side by side, a quarter faster than one
long one. What it says of a word depends on the words around it, so all ways of finding cut alike."""

LONGEST_SENTENCE = 2_000
"""Most code points that are read as one sentence; what is longer is a list or an attack, and is cut at a blank."""

_living: "WeakValueDictionary[Article, Parsed]" = WeakValueDictionary()


@dataclass(frozen=True, eq=False)
class Parsed:
    """An article and its sentences as the model reads them; headings and furniture are left out.

    Attributes:
        article: The article.
        sentences: The sentences in text order.
    """

    article: Article
    sentences: tuple[ParsedSentence, ...]

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(sentence.span.start for sentence in self.sentences)

    def sentence_at(self, offset: int) -> ParsedSentence | None:
        """Returns the sentence that holds the code point at `offset`; None in headings and furniture."""
        at = bisect_right(self._starts, offset) - 1
        found = self.sentences[at] if at >= 0 else None
        return found if found and offset < found.span.end else None

    def sentences_in(self, span: Span) -> tuple[ParsedSentence, ...]:
        """Returns the sentences that share a code point with `span`."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = bisect_left(self._starts, span.end)
        return tuple(sentence for sentence in self.sentences[first:last] if sentence.span.overlaps(span))


def parse(article: Article) -> Parsed:
    """Returns the parsed article; the same object for as long as somebody holds it.

    Raises:
        MissingModel: The language model is not installed or not the pinned one.
    """
    parsed = _living.get(article)
    if parsed is None:
        sentences = (sentence for section in parsed_sections(article) for sentence in section)
        parsed = keep(Parsed(article, tuple(sentences)))
    return parsed


def keep(parsed: Parsed) -> Parsed:
    """Returns `parsed`, which `parse` then gives to others of the same article for as long as somebody holds it."""
    return _living.setdefault(parsed.article, parsed)


def section_count(article: Article) -> int:
    """Returns how many sections `parsed_sections` yields; at least one."""
    return max(1, sum(1 for _ in _runs(readable_sentences(article, LONGEST_SENTENCE), CHUNK)))


def parsed_sections(article: Article) -> Iterator[tuple[ParsedSentence, ...]]:
    """Yields the article's sentences section by section, each as soon as it is parsed.

    Raises:
        MissingModel: The language model is not installed or not the pinned one.
    """
    model = load_model()
    chunks = list(_runs(readable_sentences(article, LONGEST_SENTENCE), CHUNK))
    if not chunks:
        yield ()
    for chunk in chunks:
        yield tuple(_parsed(model, chunk))


def _parsed(model: "Language", chunk: list[Sentence]) -> Iterator[ParsedSentence]:
    groups = list(_runs(chunk, GROUP))
    for group, doc in zip(groups, model.pipe(_marked(model, group) for group in groups), strict=True):
        yield from _sentences(doc, group)


def _marked(model: "Language", group: list[Sentence]) -> "Doc":
    """The words of a group with our own sentence starts."""
    doc = model.make_doc(" ".join(sentence.words for sentence in group))
    begins = frozenset(_first_tokens(doc, group))
    for token in doc:
        token.is_sent_start = token.i in begins
    return doc


def _runs(sentences: Sequence[Sentence], limit: int) -> Iterator[list[Sentence]]:
    """Runs of sentences of at most `limit` code points together; a longer sentence stands alone."""
    run: list[Sentence] = []
    size = 0
    for sentence in sentences:
        if run and size + len(sentence.words) > limit:
            yield run
            run, size = [], 0
        run.append(sentence)
        size += len(sentence.words) + 1
    if run:
        yield run


def _first_tokens(doc: "Doc", group: list[Sentence]) -> list[int]:
    """The index of each sentence's first token."""
    offsets = [token.idx for token in doc]
    found, at = [], 0
    for sentence in group:
        found.append(bisect_left(offsets, at))
        at += len(sentence.words) + 1
    return found


def _sentences(doc: "Doc", group: list[Sentence]) -> Iterator[ParsedSentence]:
    firsts, at = _first_tokens(doc, group), 0
    for sentence, first, following in zip(group, firsts, [*firsts[1:], len(doc)], strict=True):
        words = tuple(_words(doc, sentence, first, following, at))
        if words:
            yield ParsedSentence(sentence.span, words)
        at += len(sentence.words) + 1


def _words(doc: "Doc", sentence: Sentence, first: int, following: int, at: int) -> Iterator[Word]:
    tokens = doc[first:following]
    heads = [_inside(token.head.i, first, following, token.i) - first for token in tokens]
    children: list[list[int]] = [[] for _ in heads]
    for own, head in enumerate(heads):
        if head != own:
            children[head].append(own)
    for own, token in enumerate(tokens):
        start = sentence.in_article(token.idx - at)
        yield Word(
            at=own,
            start=start,
            end=start + len(token),
            text=token.text,
            lemma=token.lemma_.lower(),
            pos=token.pos_,
            tag=token.tag_,
            dep=token.dep_,
            head=heads[own],
            left=max(token.left_edge.i, first) - first,
            right=min(token.right_edge.i, following - 1) - first,
            children=tuple(children[own]),
            entity=token.ent_type_,
        )


def _inside(head: int, first: int, following: int, own: int) -> int:
    """The head's index; the word's own where the head would lie in another sentence."""
    return head if first <= head < following else own
