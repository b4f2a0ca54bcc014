"""The process that opens a PDF: it reads the file from its input and writes what it finds, a line of JSON a page.

It writes to no file and may use only so much memory and time; whoever started it ends it when it says nothing for too
long. What it tells comes from a stranger's file and is no more than plain values.
"""

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from typing import Any

from factcheck.text.pdf.refusal import Refusal

MOST_PAGES = 600
MOST_MEMORY = 700 * 1024**2
"""The address space of the process, in bytes; a good part of it is shared with every other program."""

MOST_UNPACKED = 12 * 1024**2
"""One stream of the file unpacked, in bytes: a page of text has some thousands."""

MOST_PAINTED = 3 * 1024**2
"""What paints one page, unpacked, in bytes: text has some thousands, a map full of lines a million."""

MOST_PAINTED_IN_ALL = 4 * MOST_PAINTED
"""The same for all pages together: an article of 15,000 words comes to two megabytes."""

MOST_WORK = 160_000
"""Operators and operands that paint one page; ten thousand are many."""

MOST_SECONDS = 30
"""Of the processor's time."""


def main() -> None:
    """Reads the file from standard input and tells on standard output what is in it, or why it is not read."""
    from factcheck.text.pdf import pages  # noqa: F401 - loads pypdf while there are no limits yet

    limit_myself()
    out = sys.stdout
    try:
        for line in told(sys.stdin.buffer.read()):
            out.write(json.dumps(line) + "\n")
            out.flush()
    except Refusal as refusal:
        out.write(json.dumps({"refused": refusal.reason}) + "\n")


def limit_myself() -> None:
    """Sets the limits that the system enforces; where it has none, the one who waits for us is left."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def told(content: bytes) -> Iterator[dict[str, Any]]:
    """Yields what the file says about itself, and then the scraps of each page.

    Raises:
        Refusal: It cannot be read.
    """
    from pypdf import PdfReader, overwrite_configuration
    from pypdf.errors import DependencyError, LimitReachedError

    from factcheck.text.pdf.pages import about, open_pages, painted, scraps_of

    logging.disable(logging.CRITICAL)
    overwrite_configuration(
        zlib_maximum_output_length=MOST_UNPACKED,
        lzw_maximum_output_length=MOST_UNPACKED,
        run_length_maximum_output_length=MOST_UNPACKED,
        array_based_stream_maximum_output_length=MOST_UNPACKED,
        maximum_declared_stream_length=MOST_UNPACKED * 2,
        stream_decoding_work_maximum_length=MOST_UNPACKED * 2,
        stream_parsing_work_maximum_count=MOST_WORK,
        page_tree_maximum_entries=MOST_PAGES * 4,
    )
    try:
        reader = PdfReader(BytesIO(content))
        pages = open_pages(reader, MOST_PAGES)
        yield about(reader) | {"pages": len(pages)}
        faces: dict[int, Any] = {}
        left = MOST_PAINTED_IN_ALL
        for page in pages:
            size = painted(page)
            left -= size
            if size > MOST_PAINTED or left < 0:
                raise Refusal("large")
            yield {"scraps": scraps_of(reader, page, faces)}
    except Refusal:
        raise
    except (LimitReachedError, MemoryError) as error:
        raise Refusal("large") from error
    except (DependencyError, NotImplementedError) as error:  # a way of locking that pypdf alone cannot open
        raise Refusal("locked") from error
    except Exception as error:  # pypdf passes on whatever goes wrong in it
        raise Refusal("damaged") from error


if __name__ == "__main__":
    main()
