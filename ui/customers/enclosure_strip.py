"""Photos and PDFs that go with what is being written: chosen, dropped, taken out again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from csdesk.domain.contact import EnclosedFile
from csdesk.domain.enclosure import MOST_AT_ONCE, PDF
from csdesk.domain.errors import CsdeskError
from csdesk.services.enclosures import read_enclosed
from ui.context import Context
from ui.number_forms import file_size
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.flow import FlowLayout
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Surface, clear, column, row
from ui.widgets.text import ElidedLabel, label

_WIDEST: Final = 200


def read_files(paths: Sequence[Path]) -> tuple[list[tuple[Path, EnclosedFile]], list[str]]:
    """The files that may be kept, and a sentence for each that may not."""
    kept, troubles = [], []
    for path in paths:
        try:
            kept.append((path, read_enclosed(path)))
        except CsdeskError as error:
            troubles.append(error.sentence)
    return kept, troubles


def file_icon(media_type: str) -> str:
    return "file-pdf" if media_type == PDF else "image"


def paths_of(mime: QMimeData) -> list[Path]:
    """The files of this laptop that are dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class EnclosureStrip(QWidget):
    """“Add a photo or PDF”, and what was added as chips that can be taken out."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._files: list[tuple[Path, EnclosedFile]] = []
        lines = column(self, gap=6)
        head = row(gap=10)
        words = self.tr("Add a photo or PDF")
        self.add = Button(words, Kind.LINK, "paperclip", compact=True)
        self.add.setObjectName("add_enclosure")
        self.add.clicked.connect(self._choose)
        head.addWidget(self.add)
        hint = self.tr("or drop it here. It is kept inside the shop file.")
        head.addWidget(ElidedLabel(hint, "caption", "text2"), 1)
        lines.addLayout(head)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=8)
        self._chips.setVisible(False)
        lines.addWidget(self._chips)
        self._trouble = QWidget()
        line = row(self._trouble, gap=6)
        line.addWidget(Mark("warning-circle", "badTxt", 14))
        self.trouble = label("", "caption", "badTxt", wrap=True)
        self.trouble.setObjectName("enclosure_trouble")
        line.addWidget(self.trouble, 1)
        self._trouble.setVisible(False)
        lines.addWidget(self._trouble)

    def files(self) -> tuple[EnclosedFile, ...]:
        return tuple(file for _, file in self._files)

    def paths(self) -> list[str]:
        """Where they came from, so that a draft finds them again."""
        return [str(path) for path, _ in self._files]

    def take(self, paths: Sequence[Path]) -> None:
        """Add these files; what can't be kept is said, and the rest is added."""
        wanted = [path for path in paths if path not in {known for known, _ in self._files}]
        if wanted:
            self._context.jobs.read(self, read_files, wanted, then=self._taken)

    def take_drop(self, event: QDropEvent) -> bool:
        """Add what was dropped; whether there was a file in it."""
        paths = paths_of(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.take(paths)
        return bool(paths)

    @staticmethod
    def welcome(event: QDragEnterEvent) -> None:
        """Let files of this laptop be dropped."""
        if paths_of(event.mimeData()):
            event.acceptProposedAction()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Add a photo or PDF"),
            "",
            self.tr("Photos and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)"),
        )
        self.take([Path(name) for name in chosen])

    def _taken(self, answer: tuple[list[tuple[Path, EnclosedFile]], list[str]]) -> None:
        kept, troubles = answer
        room = MOST_AT_ONCE - len(self._files)
        if len(kept) > room:
            troubles.append(self.tr("At most {n} files go with one.").format(n=MOST_AT_ONCE))
        self._files += kept[:room]
        self.trouble.setText("\n".join(troubles))
        self._trouble.setVisible(bool(troubles))
        self._show()
        if kept:
            self.changed.emit()

    def _take_out(self, path: Path) -> None:
        self._files = [one for one in self._files if one[0] != path]
        self._show()
        self.add.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        clear(self._flow)
        for path, file in self._files:
            self._flow.addWidget(self._chip(path, file))
        self._chips.setVisible(bool(self._files))
        self._chips.updateGeometry()

    def _chip(self, path: Path, file: EnclosedFile) -> QWidget:
        chip = Surface("sunken", "line", radius=8, margins=(9, 1, 2, 1))
        line = row(gap=7)
        line.addWidget(Mark(file_icon(file.media_type), "text2", 15))
        name = ElidedLabel(file.name, "small")
        name.setMaximumWidth(_WIDEST)
        name.setMinimumWidth(min(_WIDEST, name.fontMetrics().horizontalAdvance(file.name) + 4))
        line.addWidget(name)
        line.addWidget(label(file_size(len(file.content), QLocale()), "caption", "text2"))
        out = IconButton("x", self.tr("Take {name} out").format(name=file.name), size=28)
        out.setObjectName("take_out")
        out.clicked.connect(lambda: self._take_out(path))
        line.addWidget(out)
        chip.body.addLayout(line)
        return chip
