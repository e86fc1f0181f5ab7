"""Lines above the pages: what is true of the whole shop now, until it is not or is put away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.context import Tone, WayOn
from ui.widgets.announcing import announce
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Surface, column, row
from ui.widgets.text import label

_LOOKS = {Tone.INFO: ("infoSub", "infoTxt", "info"), Tone.WARN: ("warnSub", "warnTxt", "warning")}


class Strip(Surface):
    """One line of words with the ways on from there."""

    def __init__(self, name: str, words: str, ways: Sequence[WayOn], tone: Tone) -> None:
        fill, ink, icon = _LOOKS[tone]
        super().__init__(fill, radius=10, margins=(14, 4, 8, 4), gap=0)
        self.setObjectName(f"strip_{name}")
        self.setAccessibleName(words)
        line = row(gap=10)
        line.addWidget(Mark(icon, ink, 18))
        self.told = label(words, "small_strong", ink, wrap=True)
        line.addWidget(self.told, 1)
        for at, (way, do) in enumerate(ways):
            line.addWidget(self._button(name, at, way, do), 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)

    def _button(self, name: str, at: int, words: str, do: Callable[[], None]) -> Button:
        button = Button(words, Kind.GHOST, compact=True)
        button.setObjectName(f"strip_{name}_{at}")
        button.clicked.connect(do)
        return button


class Strips(QWidget):
    """The strips that stand now, each by its name; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = column(self, gap=6, margins=(16, 12, 16, 0))
        self._standing: dict[str, Strip] = {}
        self.hide()

    def stand(self, name: str, words: str, ways: Sequence[WayOn], tone: Tone) -> None:
        """Shows a strip; one of the same name goes."""
        self.take_away(name)
        strip = self._standing[name] = Strip(name, words, ways, tone)
        self._inside.addWidget(strip)
        self.show()
        announce(strip, words, at_once=tone is Tone.WARN)

    def take_away(self, name: str) -> None:
        strip = self._standing.pop(name, None)
        if strip is not None:
            self._inside.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self.setVisible(bool(self._standing))
