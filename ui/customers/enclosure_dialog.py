"""A kept photo or document: seen, opened with another program, saved elsewhere, taken out."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from csdesk.domain.enclosure import SUFFIXES, KeptFile, safe_name
from csdesk.services.enclosures import copy_to_open, save_copy, take_out
from ui.context import Context
from ui.customers.pictures import picture_of
from ui.doing import do
from ui.number_forms import file_size
from ui.opening_outside import open_written
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.surfaces import Surface, row
from ui.widgets.text import label

_ROOM: Final = QSize(620, 400)


class EnclosureDialog(Dialog):
    """What is in a kept file."""

    def __init__(self, context: Context, kept: KeptFile, parent: QWidget | None = None) -> None:
        words = context.wording
        told = self.tr("{size}, kept on {day}")
        line = told.format(size=file_size(kept.size, words.locale), day=words.date(kept.added_at))
        super().__init__(kept.name, line, width=700, parent=parent)
        self._context, self._kept = context, kept
        self.picture = QLabel()
        self.picture.setObjectName("enclosure_picture")
        self.picture.setAccessibleName(kept.name)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setVisible(False)
        self.body.addWidget(self.picture, 1)
        self._no_picture = label("", "body", "text2", wrap=True)
        self.body.addWidget(self._no_picture)
        self._question = self._ask_before_opening()
        self.body.addWidget(self._question)
        self._build_foot()
        jobs, desk = context.jobs, context.desk
        if kept.is_picture:
            room = _ROOM * self.devicePixelRatioF()
            jobs.read(self, picture_of, desk, kept.id, room, then=self._show)
        else:
            self._show(QImage())

    def first_focus(self) -> QWidget:
        return self.open_it

    def submit(self) -> None:
        if self.open_it.isEnabled():
            self._ask()

    def save_to(self, path: Path) -> None:
        """Put a copy there, and say where it is or why not."""

        def told(kept: Path) -> None:
            self._context.shell.toast(self.tr("A copy is saved"), str(kept))

        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, save_copy, desk, self._kept.id, path, then=told, failed=self._tell)

    def _build_foot(self) -> None:
        out = Button(self.tr("Take it out"), Kind.GHOST, "trash")
        out.setObjectName("take_enclosure_out")
        out.clicked.connect(self._take_out)
        self.foot.addWidget(out)
        self.foot.addStretch(1)
        save = Button(self.tr("Save a copy"), icon="download-simple")
        save.setObjectName("save_enclosure")
        save.clicked.connect(self._ask_where)
        self.open_it = Button(self.tr("Open"), Kind.PRIMARY, "arrow-square-out", key="Ctrl+Return")
        self.open_it.setObjectName("open_enclosure")
        self.open_it.clicked.connect(self._ask)
        if self._kept.media_type not in SUFFIXES:
            self.open_it.turn_off(self.tr("Only photos and PDFs are opened from here"))
        self.foot.addWidget(save)
        self.foot.addWidget(self.open_it)

    def _ask_before_opening(self) -> Surface:
        """What is said before a file of somebody else goes to another program."""
        question = Surface("sunken", "line", radius=10, margins=(14, 12, 14, 12))
        question.setVisible(False)
        told = self.tr(
            "Another program opens a copy of this file. If you don’t know who it came from, "
            "leave it closed: a file can be made to do harm."
        )
        question.body.addWidget(label(told, "body", wrap=True))
        line = row(gap=8)
        self.leave = Button(self.tr("Leave it closed"))
        self.leave.setObjectName("leave_enclosure")
        self.leave.clicked.connect(self._leave)
        self.open_anyway = Button(self.tr("Open the copy"))
        self.open_anyway.setObjectName("open_enclosure_copy")
        self.open_anyway.clicked.connect(self._open)
        line.addWidget(self.leave)
        line.addWidget(self.open_anyway)
        line.addStretch(1)
        question.body.addLayout(line)
        return question

    def _ask(self) -> None:
        self._question.setVisible(True)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.open_it.setFocus(Qt.FocusReason.OtherFocusReason)
        self._question.setVisible(False)

    def _show(self, picture: QImage) -> None:
        if picture.isNull():
            told = self.tr("It can’t be shown here. Open it, or save a copy.")
            self._no_picture.setText(told)
            return
        ratio = self.devicePixelRatioF()
        seen = QPixmap.fromImage(picture)
        seen.setDevicePixelRatio(ratio)
        self.picture.setPixmap(seen)
        self.picture.setVisible(True)
        self._no_picture.setVisible(False)
        self.updateGeometry()

    def _ask_where(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy"), safe_name(self._kept.name)
        )
        if path:
            self.save_to(Path(path))

    def _open(self) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, copy_to_open, desk, self._kept.id, then=self._opened, failed=self._tell)

    def _opened(self, copy: Path) -> None:
        self._leave()
        if not open_written(copy):
            self._no_picture.setText(self.tr("This computer does not know how to open it."))
            self._no_picture.setVisible(True)

    def _take_out(self) -> None:
        said = self.tr("{name} is taken out").format(name=self._kept.name)
        do(
            *(self._context, self, take_out, self._kept.id),
            said=said,
            then=lambda _: self.accept(),
            failed=self._tell,
        )

    def _tell(self, error: Exception) -> None:
        self._no_picture.setText(self._context.wording.words_for(error))
        self._no_picture.setVisible(True)
