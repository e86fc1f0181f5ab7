"""A kept photo or document: seen, opened with another program, saved elsewhere, taken out."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from csdesk.desk import Desk
from csdesk.domain.enclosure import KeptFile
from csdesk.services.enclosures import save_copy, take_out
from ui.context import Context
from ui.customers.enclosure_strip import size_words
from ui.customers.pictures import picture_of
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.text import label

_ROOM: Final = QSize(620, 400)


class EnclosureDialog(Dialog):
    """What is in a kept file."""

    def __init__(self, context: Context, kept: KeptFile, parent: QWidget | None = None) -> None:
        words = context.wording
        told = self.tr("{size}, kept on {day}")
        line = told.format(size=size_words(kept.size), day=words.date(kept.added_at))
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
        self._open()

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
        self.open_it.clicked.connect(self._open)
        self.foot.addWidget(save)
        self.foot.addWidget(self.open_it)

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
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), self._kept.name)
        if path:
            self.save_to(Path(path))

    def _open(self) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, _copy_aside, desk, self._kept, then=open_file, failed=self._tell)

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


def open_file(path: Path) -> None:
    """Let the program that is there for it open a file of this laptop."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _copy_aside(desk: Desk, kept: KeptFile) -> Path:
    """A copy in a folder of this sitting, which goes when the app is closed."""
    folder = Path(tempfile.mkdtemp(prefix="csdesk-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return save_copy(desk, kept.id, folder / kept.name)
