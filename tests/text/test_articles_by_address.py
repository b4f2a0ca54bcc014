"""An address is read through the egress, and through nothing else."""

import datetime as dt
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from factcheck.model import AddressRefused, BlockKind, Unreachable, UnreadableArticle
from factcheck.net import Egress
from factcheck.text import read_article

PAGES = {
    "/news/story.html": (
        "text/html; charset=iso-8859-2",
        "<!doctype html><h1>Łódź</h1><p>It is wet. All year.".encode("iso-8859-2"),
    ),
    "/plain": ("text/plain", "Łódź\n\nIt is wet. All year.".encode()),
    "/empty": ("text/html", b"<html></html>"),
}


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, content = PAGES.get(self.path, ("text/plain", b"gone"))
            self.send_response(200 if self.path in PAGES else 404)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *words: object) -> None:
            """The test's output stays clean."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def egress(site: str) -> Egress:
    return Egress(allow=[("127.0.0.1", int(site.rpartition(":")[2]))])


@pytest.mark.parametrize(("path", "name"), [("/news/story.html", "story.html"), ("/plain", "plain")])
def test_a_page_is_read_with_the_encoding_that_its_server_names(
    site: str, egress: Egress, path: str, name: str
) -> None:
    article = read_article(site + path, published="2020-05-05", egress=egress)

    assert (article.title, article.published) == ("Łódź", dt.date(2020, 5, 5))
    assert len(article.blocks_of_kind(BlockKind.PARAGRAPH)) == 1
    assert article.original is not None
    assert article.original.name == name


def test_a_page_without_text_or_a_missing_one_is_an_error_in_plain_words(site: str, egress: Egress) -> None:
    with pytest.raises(UnreadableArticle):
        read_article(f"{site}/empty", egress=egress)
    with pytest.raises(Unreachable):
        read_article(f"{site}/none", egress=egress)


def test_without_leave_no_address_of_this_machine_is_read(site: str) -> None:
    with pytest.raises(AddressRefused):
        read_article(f"{site}/plain")
    with pytest.raises(UnreadableArticle, match="no file"):
        read_article("file:///etc/hostname")
