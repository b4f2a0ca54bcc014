"""The watch over what others do."""

from threading import Event

from factcheck_workbench.watching import Watch


class Looker:
    def __init__(self) -> None:
        self.looked = Event()

    def look(self) -> None:
        self.looked.set()


def test_it_begins_with_the_first_word_of_a_page() -> None:
    looker = Looker()
    watch = Watch(looker.look, every=0.001)
    assert not looker.looked.is_set()

    watch.heard()

    assert looker.looked.wait(10)
    watch.end()


def test_it_ends_when_no_page_speaks_and_begins_again_with_the_next_word() -> None:
    looker = Looker()
    watch = Watch(looker.look, every=0.001, give_up=0.0)
    watch.heard()
    assert watch._thread is not None
    watch._thread.join(10)
    assert not watch._thread.is_alive()

    watch._give_up = 60.0
    watch.heard()

    assert looker.looked.wait(10)
    watch.end()


def test_it_ends_with_the_desk_that_it_looks_for() -> None:
    looker = Looker()
    watch = Watch(looker.look, every=0.001)
    watch.heard()
    looker.looked.wait(10)
    del looker

    assert watch._thread is not None
    watch._thread.join(10)
    assert not watch._thread.is_alive()
