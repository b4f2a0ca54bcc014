"""What a program said before it died: what it sent, and what it was answered."""

from dataclasses import dataclass, field

from random_acts import Sent


@dataclass(slots=True)
class Told:
    """What one program said.

    Attributes:
        opened: Whether it had the case open.
        sent: Every act that it was about to send, by id.
        answers: "saved" or "refused" by the act's id; the last act may have none.
        failures: What should never have happened to it.
    """

    opened: bool = False
    sent: dict[str, Sent] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)

    @classmethod
    def by(cls, lines: list[str]) -> "Told":
        """Reads its lines."""
        told = cls()
        for word, _, rest in (line.partition(" ") for line in lines):
            if word == "opened":
                told.opened = True
            elif word == "sent":
                sent = Sent.from_line(rest)
                told.sent[sent.id] = sent
            elif word in ("saved", "refused"):
                told.answers[rest] = word
            else:
                told.failures.append(f"{word} {rest}")
        return told

    def answered(self, word: str) -> set[str]:
        """The acts that were answered so."""
        return {one for one, answer in self.answers.items() if answer == word}

    @property
    def unanswered(self) -> set[str]:
        """The acts of which it died before it knew."""
        return self.sent.keys() - self.answers.keys()
