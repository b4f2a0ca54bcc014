"""What a check of the whole desk says."""

from dataclasses import dataclass

from factcheck.store import Store, inspect, need_known_version


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What is wrong and what is still good.

    Attributes:
        problems: What is wrong, a line of plain words each; empty for a clean desk.
        good: What is as it should be.
        heads: The newest chain hash of each ledger: of every case by its id, of the desk's own as "desk".
    """

    problems: tuple[str, ...]
    good: tuple[str, ...]
    heads: dict[str, str]

    @property
    def clean(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def verify(store: Store, head: str | None = None) -> Verification:
    """Checks everything on a desk.

    Args:
        store: The desk's store.
        head: A chain hash that some ledger must hold.

    Raises:
        StoreUnavailable: A newer program made the desk, which alone knows what belongs on it.
    """
    need_known_version(store)
    found = inspect(store)
    cut = head is not None and head.strip().lower() not in found.hashes
    missing = f"No ledger holds the head {head}: entries that a report was made from are gone." if cut else None
    return Verification(
        problems=(*([missing] if missing else []), *found.problems), good=tuple(found.good), heads=found.heads
    )
