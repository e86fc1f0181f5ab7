"""One setting on a line: what it is, what it does, and where it is set."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.fields import set_wrong
from ui.widgets.surfaces import Card, Divider, column, row
from ui.widgets.text import label

FIELD = 272
"""How wide a field at the end of a line is."""


class SettingRow(QWidget):
    """Title and line at the left, the control at the right, an effect or a correction below."""

    def __init__(
        self, title: str, line: str = "", control: QWidget | None = None, *, wide: bool = False
    ) -> None:
        super().__init__()
        self.title, self.line = title, line
        self._outer = outer = column(self, gap=6, margins=(18, 12, 18, 12))
        across = row(gap=20)
        words = column(gap=1)
        words.addStretch(1)
        words.addWidget(label(title, "body_medium", wrap=True))
        self._line = label(line, "small", "text2", wrap=True)
        if not line:
            self._line.hide()
        words.addWidget(self._line)
        words.addStretch(1)
        across.addLayout(words, 1)
        self.control = control
        if control is not None and not wide:
            across.addWidget(control)
        outer.addLayout(across)
        if control is not None:
            if not control.accessibleName():
                control.setAccessibleName(title)
            if wide:
                outer.addWidget(control)
        self._told = label("", "small", "accentTxt", wrap=True)
        self._told.setVisible(False)
        outer.addWidget(self._told)

    def add_below(self, widget: QWidget) -> None:
        """Put something under it, for instance how far its work is."""
        self._outer.addWidget(widget)

    def say(self, line: str) -> None:
        """Say another thing under the title: how it stands now."""
        self.line = line
        self._line.setText(line)
        self._line.setVisible(bool(line))

    def tell(self, words: str) -> None:
        """Say below what the change does; empty takes it away."""
        self._say(words, "accentTxt")

    def complain(self, words: str) -> None:
        """Say below what can't be taken, and how it can."""
        self._say(words, "badTxt")
        if self.control is not None:
            set_wrong(self.control, bool(words))
            self.control.setAccessibleDescription(words)

    @property
    def told(self) -> str:
        """What stands below the line now."""
        return self._told.text()

    def _say(self, words: str, tone: str) -> None:
        self._told.set_tone(tone)
        self._told.setText(words)
        self._told.setVisible(bool(words))


class SettingCard(Card):
    """Lines below each other with hairlines between them."""

    def __init__(self, *rows: QWidget) -> None:
        super().__init__(margins=(0, 2, 0, 3), gap=0)
        self._hairlines: dict[QWidget, QWidget] = {}
        for each in rows:
            self.add(each)

    def add(self, line: QWidget) -> None:
        if self.body.count():
            self._hairlines[line] = Divider()
            self.body.addWidget(self._hairlines[line])
        self.body.addWidget(line)

    def show_line(self, line: QWidget, shown: bool) -> None:
        """Show a line that is not the first only while there is something to say in it."""
        line.setVisible(shown)
        self._hairlines[line].setVisible(shown)
