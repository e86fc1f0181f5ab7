"""Opens the help at the right page, and leads from its pages to places of the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from csdesk.help_pages import Spot
from ui.help.help_window import HelpWindow
from ui.help.where import is_on_figure, places_of
from ui.shell.window import MainWindow
from ui.window_memory import WindowMemory


class Help(QObject):
    """The help of one window; it goes when that window closes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown: HelpWindow | None = None
        window.closing.connect(self._close)

    @property
    def window(self) -> HelpWindow:
        """The help window, made when it is first wanted."""
        if self._shown is None or not isValid(self._shown):
            self._shown = HelpWindow(self.lead, WindowMemory().language)
        return self._shown

    def open_here(self) -> None:
        """The page of the very screen or dialog that is seen now; on a figure what it is."""
        if is_on_figure():
            self.open_figures()
            return
        spot = self.window.pages.for_place(*places_of(self._window))
        self.open_spot(spot)

    def open_figures(self) -> None:
        """What the figures are that somebody looks at now, and how they are worked out."""
        pages, places = self.window.pages, places_of(self._window)
        self.open_spot(pages.for_figures(*places) or pages.for_place(*places))

    def open_spot(self, spot: Spot) -> None:
        self.window.open_spot(spot)
        self.window.come_forward()

    def lead(self, to: str) -> str:
        """Go to a place of the program; what is in the way is said instead."""
        window = self._window
        if not window.shows_pages:
            return _tr("Finish what the window of csdesk asks first, then this leads there.")
        if window.overlay is not None:
            return _tr("Close the dialog in the window of csdesk first, then this leads there.")
        place, _, part = to.partition("/")
        if window.pages.knows(place):
            window.open_place(place, part or None)
        elif not window.has_command(to):
            return _tr("This is not at hand in the shop that is open now.")
        else:
            window.run(to)
        window.activateWindow()
        return ""

    def _close(self) -> None:
        if self._shown is not None and isValid(self._shown):
            self._shown.close()
            self._shown.deleteLater()
        self._shown = None


def _tr(words: str) -> str:
    return QCoreApplication.translate("Help", words)
