"""What was interrupted how often, and what was lost: the figures of the reliability suite."""

from __future__ import annotations

from dataclasses import dataclass, field, fields


@dataclass
class Tally:
    """The sums of one kind of work under one kind of fault."""

    rounds: int = 0
    acknowledged: int = 0
    lost: int = 0
    """Acknowledged, and not there afterwards."""
    never_tried: int = 0
    """There, and nobody ever did it."""
    inconsistent: int = 0
    """Files that do not pass the checks, or that do not open."""
    crashes: int = 0
    """Tracebacks and hangs, where a sentence was due."""
    stories: list[str] = field(default_factory=list)
    """What went wrong, one line each."""

    @property
    def is_clean(self) -> bool:
        return not (self.lost or self.never_tried or self.inconsistent or self.crashes)

    def add(self, other: Tally) -> None:
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))


COLUMNS = ("rounds", "acknowledged", "lost", "never_tried", "inconsistent", "crashes")
HEADINGS = ("rounds", "kept", "lost", "never done", "broken", "crashes")


def table(tallies: dict[tuple[str, str], Tally]) -> str:
    """One line for each fault and kind of work, and one for all of them."""
    every = Tally()
    for tally in tallies.values():
        every.add(tally)
    lines = [f"{'fault':<14}{'work':<12}" + "".join(f"{name:>12}" for name in HEADINGS)]
    for (fault, kind), tally in (*tallies.items(), (("all", ""), every)):
        figures = "".join(f"{getattr(tally, name):>12,}" for name in COLUMNS)
        lines.append(f"{fault:<14}{kind:<12}{figures}")
    return "\n".join(lines)
