"""What it means, in plain words, when checking a shop file finds something, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from csdesk.domain.ours import ours
from csdesk.domain.spoken import said


@dataclass(frozen=True, slots=True)
class Meaning:
    """Of one kind of finding: what it means for the shop, and what to do next."""

    means: str
    next: str
    graver: bool = False
    """Whether the file itself can't be trusted any more, so that a copy is the better shop."""


@dataclass(frozen=True, slots=True)
class Found:
    """Something that checking found."""

    kind: str
    """Which of the looks found it; a key of ``MEANINGS``."""
    sentence: str

    @property
    def meaning(self) -> Meaning:
        """In the language that is spoken."""
        known = MEANINGS.get(self.kind, MEANINGS[UNREADABLE])
        return replace(known, means=said(known.means), next=said(known.next))


UNREADABLE: Final = "unreadable"
_COPY: Final = ours(
    "Open it in the window: it offers the newest good copy, and to bring all that can be read "
    "into a new file. Don’t go on working in this one."
)
_COMPARE: Final = ours(
    "Look at what is named. If it isn’t as you left it, bring back the newest good copy from "
    "before; the present file is kept beside it."
)
MEANINGS: Final = {
    UNREADABLE: Meaning(
        ours(
            "Part of the file can’t be read any more, most often because of a failing disk or "
            "stick, or a copy that was only half made."
        ),
        _COPY,
        graver=True,
    ),
    "whole_file": Meaning(
        ours(
            "Parts of the file are not what was written there, most often because of a failing "
            "disk or stick, or a copy that was only half made."
        ),
        _COPY,
        graver=True,
    ),
    "schema": Meaning(
        ours("The file lacks a part that every shop has, or holds one that csdesk never made."),
        _COPY,
        graver=True,
    ),
    "links": Meaning(
        ours("Something belongs to what is not there any more. Lists and sums may leave it out."),
        _COMPARE,
        graver=True,
    ),
    "values": Meaning(
        ours("An amount, a day or a time is none that can be read. Figures with it may be wrong."),
        _COMPARE,
        graver=True,
    ),
    "rules": Meaning(
        ours(
            "An entry breaks a rule of the shop. It is there and can be read; its figures may "
            "mislead."
        ),
        ours(
            "Open what is named and put it right there. If csdesk does not let you, bring back the "
            "newest good copy from before."
        ),
    ),
    "kept_sums": Meaning(
        ours(
            "A sum that is kept for speed differs from the entries it is made of. The entries "
            "count, and they are all there."
        ),
        ours(
            "Change anything of the customer that is named, for instance the note: the sum is then "
            "worked out anew. If many are named, bring back the newest good copy."
        ),
    ),
    "chain": Meaning(
        ours(
            "History is not what csdesk wrote: entries were changed, taken away or cut off, by "
            "another program, by a copy that was only half made, or by somebody."
        ),
        ours(
            "Don’t rely on History for what is named. Ask who else can reach the file, and compare "
            "with the newest good copy."
        ),
    ),
    "facts_as_noted": Meaning(
        ours(
            "Something was changed or taken away, and not by csdesk: History knows nothing of it."
        ),
        _COMPARE,
    ),
    "imports": Meaning(
        ours(
            "What a list brought in is no longer what it brought, and History does not say why. "
            "That import can’t be taken back safely."
        ),
        _COMPARE,
    ),
    "sealed_coins": Meaning(
        ours(
            "The tosses of a trial are not those that were sealed at its start. What it taught "
            "can’t be relied on."
        ),
        ours("Leave out what this trial says, and begin another one."),
    ),
    "words": Meaning(
        ours(
            "The search does not find everything, or finds what is gone. Nothing of yours is "
            "missing."
        ),
        ours(
            "Change and save what is named, and it is found again. If there is much of it, bring "
            "back the newest good copy."
        ),
    ),
    "attachments": Meaning(
        ours("A photo or a letter inside the shop is not the one that was put in."),
        ours("Put it in again if you have it, or bring back the newest good copy from before."),
    ),
    "exports": Meaning(
        ours(
            "What stood in a report that you exported can’t be told any more. The file that you "
            "exported is not touched, and neither is any figure."
        ),
        ours("Export the report again if its changes matter to you."),
    ),
}
"""By the name of the look that found it."""


def what_next(found: Iterable[Found]) -> str:
    """The one thing to do first, whatever was found; empty where nothing was."""
    kinds = [each.meaning for each in found]
    gravest = next((meaning for meaning in kinds if meaning.graver), None)
    return (gravest or kinds[0]).next if kinds else ""
