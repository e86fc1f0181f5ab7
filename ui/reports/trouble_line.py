"""What stopped an export, in a sentence beside it, and the ways out of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from csdesk.domain.errors import CsdeskError
from ui.help.read_more import ReadMore
from ui.theme import Theme
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import column, row
from ui.widgets.text import label

_NARROW_UNDER = 680
_AROUND = 66
"""What mark and margins take of the width."""
_AGAIN, _FOLDER, _REPLACE, _OTHER, _KEEP = "again", "folder", "replace", "other", "keep"
_WAYS = {
    "report.exists": (_KEEP, _OTHER, _REPLACE),
    "report.open": (_AGAIN, _OTHER),
    "report.shop": (_FOLDER, _OTHER),
    "report.write": (_FOLDER, _AGAIN),
    "report.full": (_AGAIN, _FOLDER),
    "report.forbidden": (_AGAIN, _FOLDER),
    "report.folder": (_AGAIN, _FOLDER),
}
"""By what went wrong; the last one is what most people want then."""

_SAYS_ALL = frozenset({"report.full", "report.copy"})
"""Their sentences say themselves that nothing was changed."""


class TroubleLine(QWidget):
    """The sentence, and only those buttons that help."""

    again_asked = Signal()
    folder_asked = Signal()
    replace_asked = Signal()
    other_name_asked = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = row(self, gap=10, margins=(18, 8, 14, 8))
        words = row(gap=10)
        self._mark = Mark("warning-circle", "badTxt", 20)
        words.addWidget(self._mark)
        lines = column(gap=1)
        self.title = label("", "small_strong", wrap=True)
        self.title.setObjectName("trouble")
        self.line = label("", "caption", "text2", wrap=True)
        self.line.setObjectName("trouble_line")
        lines.addStretch(1)
        lines.addWidget(self.title)
        lines.addWidget(self.line)
        lines.addStretch(1)
        words.addLayout(lines, 1)
        self._lines.addLayout(words, 1)
        line = row(gap=10)
        line.addStretch(1)
        self._lines.addLayout(line)
        self.read_more = ReadMore()
        line.addWidget(self.read_more)
        self._ways: dict[str, Button] = {}
        for way, name, said, signal in (
            (_KEEP, "keep_file", self.tr("Keep the old file"), self.kept),
            (_AGAIN, "try_again", self.tr("Try again"), self.again_asked),
            (_FOLDER, "other_folder", self.tr("Choose another folder"), self.folder_asked),
            (_OTHER, "other_name", self.tr("Save under that name"), self.other_name_asked),
            (_REPLACE, "replace_file", self.tr("Replace it"), self.replace_asked),
        ):
            button = Button(said)
            button.setObjectName(name)
            button.clicked.connect(signal)
            line.addWidget(button)
            self._ways[way] = button
        self.first = self._ways[_AGAIN]
        self.other = ""

    def tell(self, error: Exception, sentence: str, path: Path, other: str) -> None:
        """Say what happened to ``path``; ``other`` is a free name beside it."""
        self.other = other
        code = error.code if isinstance(error, CsdeskError) else ""
        ways = _WAYS.get(code, (_AGAIN,))
        self.read_more.about("" if code == "report.exists" else code)
        title, line = self._words(code, sentence, path, other)
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        asks = code == "report.exists"
        self._mark.set_mark(
            "warning" if asks else "warning-circle", "warnTxt" if asks else "badTxt"
        )
        for way, button in self._ways.items():
            button.setVisible(way in ways)
            button.set_kind(Kind.PRIMARY if way == ways[-1] else Kind.SECONDARY)
        self._ways[_KEEP].set_kind(Kind.GHOST)
        self.first = self._ways[ways[-1]]
        self.setAccessibleName(f"{title} {line}".strip())

    def tall_for(self, width: int) -> int:
        """How tall it is where it is so wide; buttons go below the words where it is narrow."""
        narrow = width < Theme.current().scaled(_NARROW_UNDER)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lines.setDirection(down if narrow else across)
        buttons = (self.read_more, *self._ways.values())
        shown = [one.sizeHint() for one in buttons if not one.isHidden()]
        taken = 0 if narrow else sum(size.width() + 10 for size in shown)
        room = max(120, width - taken - _AROUND)
        lines = [one for one in (self.title, self.line) if one.text()]
        below = max((size.height() for size in shown), default=0) + 10 if narrow else 0
        return sum(one.heightForWidth(room) for one in lines) + 18 + below

    def _words(self, code: str, sentence: str, path: Path, other: str) -> tuple[str, str]:
        if code == "report.exists":
            words = self.tr("Replace it, or save as “{other}”?")
            return self.tr("{file} is there already.").format(file=path.name), words.format(
                other=other
            )
        if code == "report.open":
            words = self.tr("Close it there, or save as “{other}”.")
            return self.tr("It is open in another program."), words.format(other=other)
        return sentence, "" if code in _SAYS_ALL else self.tr("Nothing was changed.")
