"""From a sentence about what went wrong to the page of the help that goes on about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from csdesk.help_pages import Spot, read_help
from ui.widgets.buttons import Button, Kind


def spot_of(code: str) -> Spot | None:
    """Where the help tells of an error; where it is, is the same in every language."""
    return read_help().for_error(code) if code else None


def read_more_words() -> str:
    return QCoreApplication.translate("Help", "Read more")


class ReadMore(Button):
    """Beside a sentence about an error; hidden where the help says nothing of it."""

    def __init__(self, code: str = "", parent: QWidget | None = None) -> None:
        super().__init__(read_more_words(), Kind.GHOST, icon="question", parent=parent)
        self.setObjectName("read_more")
        self._spot: Spot | None = None
        self.clicked.connect(self._open)
        self.about(code)

    def about(self, code: str) -> None:
        """Lead to what the help says of this error."""
        self._spot = spot_of(code)
        if self._spot is None:
            self.hide()
        elif self.parentWidget() is not None:  # without a place yet it would be a window of its own
            self.show()

    def _open(self) -> None:
        open_help = getattr(self.window(), "open_help", None)
        if open_help is not None and self._spot is not None:
            open_help(self._spot)
