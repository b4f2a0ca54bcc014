"""HTML: what a reader sees, the page's own parts as furniture, and what the head says to machines."""

import datetime as dt
import json

import pytest

from factcheck.model import UnreadableArticle
from factcheck.text import Article, Original, article_of
from factcheck.text.about import About

BODY = "The reservoir holds twelve million cubic metres of water. It was filled in 1961."


def read(page: str, name: str = "story.html") -> Article:
    return article_of(Original(name, "", page.encode()), About())


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.of(article.text)) for block in article.blocks]


def test_a_whole_page_is_read_with_its_furniture_as_furniture() -> None:
    article = read(
        f"""<!doctype html><html><head><title>Dry valley | The Paper</title><style>p {{}}</style></head><body>
        <header><a href="/">The Paper</a></header><nav><ul><li>Home<li>World</ul></nav>
        <main><article><h1>The dry
           valley</h1><p class="dek">Three villages, one well</p><p>By <a href="#">Ada Byrne</a></p>
        <time>5 May 2020</time><div class="share-tools"><a>Send it on</a></div>
        <p>{BODY} <a href="">Nobody</a> paid.</p><h2>The well</h2><ul><li>One well<ul><li>deep</ul><li>One pump</ul>
        <blockquote><p>Never again.</p></blockquote><table><tr><th>Year<td>1961</table>
        <figure><img src="x" alt="A well"><figcaption>The well in 1961</figcaption></figure>
        <figure><figcaption>Photo: Lena Abegaz</figcaption></figure>
        <aside><h3>Also in the news</h3><p>Ducks are back.</p></aside><p>{BODY}</p></article></main>
        <footer><p>The Paper, 1 Main Road</p></footer></body></html>"""
    )

    assert kinds(article) == [
        ("furniture", "The Paper"),
        ("furniture", "Home"),
        ("furniture", "World"),
        ("title", "The dry valley"),
        ("standfirst", "Three villages, one well"),
        ("furniture", "By Ada Byrne"),
        ("furniture", "5 May 2020"),
        ("furniture", "Send it on"),
        ("paragraph", f"{BODY} Nobody paid."),
        ("heading", "The well"),
        ("list item", "One well"),
        ("list item", "deep"),
        ("list item", "One pump"),
        ("quote", "Never again."),
        ("table cell", "Year"),
        ("table cell", "1961"),
        ("caption", "The well in 1961"),
        ("furniture", "Photo: Lena Abegaz"),
        ("furniture", "Also in the news"),
        ("furniture", "Ducks are back."),
        ("paragraph", BODY),
        ("furniture", "The Paper, 1 Main Road"),
    ]
    assert (article.title, article.byline, article.published) == ("The dry valley", "Ada Byrne", dt.date(2020, 5, 5))
    assert article.original is not None
    assert article.original.media_type == "text/html"


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>x</script>", "<style>x</style>", "<noscript>x</noscript>", "<template>x</template>", "<!-- x -->",
        "<p hidden>x</p>", "<p style='color: red; display : none'>x</p>", "<p style='visibility:hidden'>x</p>",
        "<span class='sr-only'>x</span>", "<svg><text>x</text></svg>", "<iframe>x</iframe>", "<textarea>x</textarea>",
        "<div aria-hidden='true'><p>x</p></div>", "<select><option>x</option></select>", "<?php x ?>",
    ],
)  # fmt: skip
def test_what_no_reader_sees_is_no_text(unseen: str) -> None:
    assert read(f"<!doctype html><p>It {unseen}was.</p>{unseen}<p>Late.</p>").text.split() == ["It", "was.", "Late."]


def test_white_space_runs_together_and_breaks_part_lines() -> None:
    page = "<!doctype html><p>One \n\t line<br>two&nbsp;three<br><br>A   new one. It <b>stops</b>.<pre>a  b\n c</pre>"

    assert read(page).text == "One line\ntwo\u00a0three\n\nA new one. It stops.\n\na  b\n c\n"


def test_marks_that_the_browser_draws_are_drawn() -> None:
    assert read("<!doctype html><p>He said <q>no</q>. It was late.").text == "He said “no”. It was late.\n"


def test_text_that_looks_like_markup_stays_text() -> None:
    assert (
        read("<!doctype html><p>Use &lt;script&gt; &amp;amp; wait. Then go.").text
        == "Use <script> &amp; wait. Then go.\n"
    )


def test_the_head_fills_in_what_the_page_does_not_show() -> None:
    data = {
        "@graph": [
            {"@type": "NewsArticle", "datePublished": "2020-05-05T23:30:00-04:00", "author": [{"name": "Ada Byrne"}]}
        ]
    }
    heads = [
        f'<script type="application/ld+json">{json.dumps(data)}</script><title>The dry valley | The Paper</title>',
        '<meta property="article:published_time" content="2020-05-05T10:00:00Z">'
        '<meta name="author" content="Ada Byrne">'
        '<meta property="og:title" content="The dry valley">',
        '<meta name="pubdate" content="5 May 2020"><meta name="dc.creator" content="By Ada Byrne">'
        "<title>The dry valley</title>",
    ]
    for head in heads:
        article = read(f"<!doctype html><head>{head}</head><body><p>{BODY}</p>")

        assert (article.title, article.byline, article.published) == (
            "The dry valley",
            "Ada Byrne",
            dt.date(2020, 5, 5),
        )


def test_what_the_page_shows_wins_over_its_head() -> None:
    head = (
        '<meta name="author" content="Web Desk"><meta property="og:title" content="You will not believe this valley">'
    )
    article = read(f"<!doctype html><head>{head}</head><h1>The dry valley</h1><p>By Ada Byrne<p>{BODY}")

    assert (article.title, article.byline) == ("The dry valley", "Ada Byrne")


def test_dates_of_changes_and_broken_data_are_left() -> None:
    head = (
        '<script type="application/ld+json">{"datePublished": </script>'
        f'<script type="application/ld+json">{"[" * 100_000}</script>'
        '<script type="application/ld+json">[7, null, {"author": 5, "datePublished": ["x"]}]</script>'
        '<meta property="article:modified_time" content="2020-05-05"><meta name="date" content="2020-13-45">'
        '<meta property="article:author" content="https://example.org/ada">'
    )
    article = read(f"<!doctype html><head>{head}</head><p>{BODY}")

    assert (article.byline, article.published) == (None, None)


def test_a_class_that_holds_the_article_is_no_furniture() -> None:
    article = read(f"<!doctype html><div class='with-sidebar'><h1>The dry valley</h1><p>{BODY}</p></div>")

    assert kinds(article) == [("title", "The dry valley"), ("paragraph", BODY)]


def test_of_several_articles_the_longest_is_the_story() -> None:
    teasers = "<article><h2>Ducks</h2><p>They are back.</p></article>" * 3
    article = read(f"<!doctype html><main><article><h1>The dry valley</h1><p>{BODY * 5}</p></article>{teasers}</main>")

    assert [kind for kind, _ in kinds(article)] == ["title", "paragraph"] + ["furniture"] * 6


def test_a_title_outside_the_article_is_the_title() -> None:
    article = read(f"<!doctype html><main><h1>The dry valley</h1><article><p>{BODY}</p></article></main>")

    assert article.title == "The dry valley"


def test_a_page_that_a_parser_gives_up_on_is_refused_and_not_cut_short() -> None:
    with pytest.raises(UnreadableArticle, match="cannot be read whole"):
        read(f"<!doctype html><p>{BODY}</p>{'<div>' * 3000}deep{'</div>' * 3000}<p>{BODY}</p>")


@pytest.mark.parametrize(
    "page", ["<!doctype html>", "<html></html>", "<!doctype html><script>x</script>", "<html><body> "]
)
def test_a_page_without_text_is_refused(page: str) -> None:
    with pytest.raises(UnreadableArticle, match=r"no text|empty"):
        read(page)


def test_a_fragment_is_a_page_and_a_text_with_a_sign_is_none() -> None:
    assert read(f"<p>{BODY}</p><p>It was late.</p>", "a.txt").text == f"{BODY}\n\nIt was late.\n"
    assert read(f"{BODY} For 3 < 4.", "a.txt").text == f"{BODY} For 3 < 4."
    assert read("<Ada Byrne> It was late.", "a.txt").text == "<Ada Byrne> It was late."
