"""Step 1 as it is called: a file or page becomes an Article."""

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import UnreadableArticle
from factcheck.text.about import About, day_of
from factcheck.text.article import Article, Original
from factcheck.text.decode import decoded, stated_in
from factcheck.text.limits import MOST_BYTES
from factcheck.text.lines import pieces_of
from factcheck.text.piece import Piece
from factcheck.text.plain import normalise
from factcheck.text.sniff import Format, format_of

if TYPE_CHECKING:
    from factcheck.net import Egress


def read_article(
    source: str | os.PathLike[str],
    *,
    published: str | dt.date | None = None,
    egress: "Egress | None" = None,
) -> Article:
    """Returns the article that a file or page holds.

    Text, Markdown, HTML, Word files (.docx), PDF with a text layer, and the zipped web page that Google Docs hands out
    are read, each judged by its content and not by its name.

    Args:
        source: A path, or an http(s) address.
        published: The publication date, ISO 8601, when the caller knows it; it wins over what the file says.
        egress: The way out for an address; one with the default limits if left out.

    Raises:
        UnreadableArticle: It is not there, no such file, empty, too large or hostile; the text says what to do.
        AddressRefused: The address is one that nothing here goes to.
        Unreachable: The page cannot be had now.
        ValueError: `published` is no ISO 8601 date.
    """
    given = About(published=day_of(published))
    if isinstance(source, str) and source.lower().startswith(("http://", "https://")):
        from factcheck.text.page import fetched

        original, encoding = fetched(source, egress)
        return article_of(original, given, encoding)
    return article_of(original_at(source), given)


def original_at(source: str | os.PathLike[str]) -> Original:
    """Returns the file at a path.

    Raises:
        UnreadableArticle: There is no such file, it may not be read, or it is too large.
    """
    path = Path(source)
    try:
        path = path.expanduser()
        if not path.is_file():
            raise UnreadableArticle(_missing(path))
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnreadableArticle(f"{path.name!r} cannot be read: {reason}.") from error
    if len(content) > MOST_BYTES:
        raise UnreadableArticle(
            f"{path.name!r} is larger than {MOST_BYTES // 1024**2} MB. Take the pictures out, or save the text alone."
        )
    return Original(path.name, "application/octet-stream", content)


def article_of(original: Original, given: About, encoding: str | None = None) -> Article:
    """Returns the article that the bytes of `original` hold; its media type is judged anew.

    Raises:
        UnreadableArticle: They hold none.
    """
    if not original.content.strip():
        raise UnreadableArticle(f"{original.name!r} is empty. Check that the right file was taken.")
    encoding = encoding or stated_in(original.content)
    kind = format_of(original.content, original.name, encoding)
    text, pieces, stated = _parts(original.content, kind, encoding)
    judged = Original(original.name, kind.value, original.content)
    return Article.of_pieces(text, pieces, given, stated, judged)


def _parts(content: bytes, kind: Format, encoding: str | None) -> tuple[str, list[Piece], About]:
    """The text, its pieces and what the file says about itself; each reader is imported when it is needed."""
    if kind is Format.DOCX:
        from factcheck.text.word import read_word

        return read_word(content)
    if kind is Format.PDF:
        from factcheck.text.pdf.read import read_pdf

        return read_pdf(content)
    if kind is Format.ZIPPED_HTML:
        from factcheck.text.zipped_page import page_in

        content = page_in(content)
        encoding = stated_in(content)
    text = decoded(content, encoding)
    if kind in {Format.HTML, Format.ZIPPED_HTML}:
        from factcheck.text.markup import read_markup

        return read_markup(text)
    if kind is Format.MARKDOWN:
        from factcheck.text.markdown import read_markdown

        return read_markdown(text)
    plain = normalise(text)
    return plain, pieces_of(plain), About()


def _missing(path: Path) -> str:
    if path.is_dir():
        return f"{path.name!r} is a folder. Name the file of the article in it."
    return f"There is no file {str(path)!r}. Check the name and the folder."
