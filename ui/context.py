"""What every view is given: the desk, the means to work, and the way to other places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from ui.backups.copies import Copies
from ui.changes import Changes
from ui.charts.picks import Picks
from ui.jobs import Jobs
from ui.theme import Theme
from ui.wording import Wording, code_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from csdesk.desk import Desk
    from csdesk.help_pages import Spot


class Tone(StrEnum):
    """How much a strip above the pages asks to be read."""

    INFO = "info"
    WARN = "warn"


WayOn = tuple[str, Callable[[], None]]
"""Where a toast can lead: the words of a button, and what it does."""


class Shell(Protocol):
    """What a view may ask of the window around it."""

    def open_place(self, name: str, what: object = None) -> None:
        """Go to a page by its name, telling it what to show."""

    def open_customer(self, customer_id: int) -> None: ...

    def open_complaint(self, complaint_id: int) -> None: ...

    def back(self) -> None:
        """Go where the person was before."""

    def toast(
        self,
        text: str,
        detail: str = "",
        undo: Callable[[], None] | None = None,
        way_on: WayOn | None = None,
    ) -> None:
        """Say what was done, with a way to undo it, or on to where it is now."""

    def trouble(self, text: str, detail: str = "", code: str = "") -> None:
        """Say calmly that something failed; the help on errors of this code is offered."""

    def open_help(self, spot: Spot | None = None) -> None:
        """Open the help: at this spot, or at the page of what is seen now."""

    def show_strip(
        self, name: str, words: str, ways: Sequence[WayOn] = (), tone: Tone = Tone.INFO
    ) -> None:
        """Keep a line above the pages while something is true of the whole shop."""

    def hide_strip(self, name: str) -> None: ...

    def show_dialog(self, dialog: QWidget) -> None:
        """Lay a focused task over the page; it goes when it is closed."""

    def set_badge(self, place: str, number: int) -> None:
        """Show how much waits at a place, 0 for nothing."""

    def open_palette(self, text: str = "") -> None: ...


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to every page and dialog; nothing in it is ever replaced."""

    desk: Desk
    jobs: Jobs
    changes: Changes
    theme: Theme
    wording: Wording
    shell: Shell
    picks: Picks = field(default_factory=Picks)
    copies: Copies = field(default_factory=Copies)

    def tell_trouble(self, error: Exception) -> None:
        """Say calmly why something failed; what the help says of such an error is offered."""
        self.shell.trouble(self.wording.words_for(error), code=code_of(error))
