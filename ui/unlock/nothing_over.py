"""While the screen is locked no other window of csdesk is seen: no dialog, menu or tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from ui.shell.window import MainWindow


class NothingOver(QObject):
    """Closes what stands beside the window, and what comes while the screen is locked."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.closing.connect(self.end)

    def begin(self) -> None:
        """From now on only the window is seen; what was copied in csdesk can’t be pasted."""
        QToolTip.hideText()
        forget_copied()
        for other in QApplication.topLevelWidgets():
            if other.isVisible():
                self._send_away(other)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def end(self) -> None:
        """Other windows may come again."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, watched, lambda: self._send_away(watched))
        return False

    def _send_away(self, other: QWidget) -> None:
        if not isValid(other) or not self._window.is_covered or self._is_ours(other):
            return
        other.close()  # a menu, or where a file is being chosen
        if isValid(other) and other.isVisible():
            other.hide()  # it wanted to ask something first

    def _is_ours(self, other: QWidget) -> bool:
        """The window, and what the page that asks shows above itself."""
        page, above = self._window.centralWidget(), other.parentWidget()
        if other is self._window:
            return True
        return (
            above is not None and page is not None and (above is page or page.isAncestorOf(above))
        )


def forget_copied() -> None:
    """Empties the clipboard, where what it holds was copied in csdesk."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)
