"""The words of a rendered page, in the forms that MediaWiki and Wikipedia's templates give it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.sources.wikipedia.rendered import text_of_html

PAGE = """<div class="mw-content-ltr mw-parser-output" lang="en"><style>.a{color:red}</style>
<div role="note" class="hatnote navigation-not-searchable">For the ship, see <a href="/wiki/X">elsewhere</a>.</div>
<table class="infobox"><tbody><tr><th>Height</th><td>31 m</td></tr></tbody></table>
<p class="mw-empty-elt"></p>
<p><b>Karvel</b> is a <a href="/wiki/Tower">tower</a> of 31&nbsp;metres.<sup id="r" class="reference"><a>[1]</a></sup>
It is lit &amp; &lt;b&gt;open&lt;/b&gt;.<span class="sortkey">x</span></p>
<div class="mw-heading mw-heading2"><h2 id="Fire">Fire</h2><span class="mw-editsection">[<a>edit</a>]</span></div>
<figure><figcaption>The tower</figcaption></figure>
<h3><span class="mw-headline">Two <i>keepers</i></span></h3>
<ul><li>One was <a>hurt</a><ul><li>badly</li></ul> at night</li><li>The other<br>fled</li></ul>
<dl><dt>1903</dt><dd>the fire</dd></dl><blockquote><p>It burnt.</p></blockquote>
<!-- NewPP limit report --><script>alert(1)</script>
<div class="reflist"><ol class="references"><li>A book.</li></ol></div>
<div class="navbox"><p>More towers</p></div></div>"""


def test_words_stay_and_what_was_put_around_them_goes() -> None:
    assert text_of_html(PAGE).split("\n") == [
        "Karvel is a tower of 31 metres. It is lit & <b>open</b>.",
        "== Fire ==",
        "=== Two keepers ===",
        "One was hurt at night",
        "badly",
        "The other fled",
        "1903",
        "the fire",
        "It burnt.",
    ]


@pytest.mark.parametrize("rendered", ["", " ", "<p>", "</div>", "<!---->", "<table><tr><td>31 m", "<p></p><ul></ul>"])
def test_a_page_without_words_has_none(rendered: str) -> None:
    assert text_of_html(rendered) == ""


@given(st.text(alphabet="<>/pdivulh2 &;\"'=!-a\x00\ud800é", max_size=80))
def test_any_markup_is_read_or_refused_as_a_value(rendered: str) -> None:
    try:
        assert isinstance(text_of_html(rendered), str)
    except ValueError:
        return
