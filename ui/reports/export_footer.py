"""Under the preview: where the file goes, how far it is, and what can be done with it then."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.widgets.buttons import Button, Kind
from ui.widgets.gauges import ProgressStrip
from ui.widgets.marks import Mark, Tile
from ui.widgets.surfaces import column, row
from ui.widgets.text import ElidedLabel

_NARROW_UNDER = 640


class ExportFooter(QStackedWidget):
    """Ready, writing, asking, saved or failed: one line each."""

    export_asked = Signal()
    copy_asked = Signal()
    folder_asked = Signal()
    replace_asked = Signal()
    kept = Signal()
    open_asked = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved: Path | None = None
        self._ready = self._ready_line()
        self._writing = self._writing_line()
        self._asking = self._asking_line()
        self._done = self._done_line()
        self._failed = self._failed_line()
        for line in (self._ready, self._writing, self._asking, self._done, self._failed):
            self.addWidget(line)
        self.setFixedHeight(58)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.copy.setVisible(event.size().width() >= _NARROW_UNDER)

    @property
    def is_writing(self) -> bool:
        return self.currentWidget() is self._writing

    @property
    def is_saved(self) -> bool:
        return self.currentWidget() is self._done

    def show_ready(self, path: Path) -> None:
        """Say where the file would go."""
        self._name.setText(path.name)
        self._place.setText(str(path.parent))
        self.setCurrentWidget(self._ready)

    def show_writing(self) -> None:
        self.strip.start(self.tr("Writing the file…"))
        self.setCurrentWidget(self._writing)

    def show_question(self, path: Path) -> None:
        """A file of that name is there: ask before it is replaced."""
        words = self.tr("{file} is there already. Replace it?")
        self._question.setText(words.format(file=path.name))
        self.setCurrentWidget(self._asking)

    def show_saved(self, path: Path, size: str) -> None:
        self._saved = path
        self._saved_name.setText(self.tr("Saved: {file}").format(file=path.name))
        words = self.tr("{folder} · {size} · just now")
        self._saved_place.setText(words.format(folder=path.parent, size=size))
        self.setCurrentWidget(self._done)

    def show_failed(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self.setCurrentWidget(self._failed)

    def _line(self, mark: QWidget) -> tuple[QWidget, ElidedLabel, ElidedLabel]:
        holder = QWidget()
        self._row = row(holder, gap=12, margins=(18, 8, 14, 8))
        self._row.addWidget(mark)
        words = column(gap=1)
        title, place = ElidedLabel("", "small_strong"), ElidedLabel("", "caption", "text2")
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(place)
        words.addStretch(1)
        self._row.addLayout(words, 1)
        return holder, title, place

    def _ready_line(self) -> QWidget:
        holder, self._name, self._place = self._line(Mark("file-text", "okTxt", 20))
        folder = Button(self.tr("Change folder"), Kind.GHOST, compact=True)
        folder.setObjectName("change_folder")
        folder.clicked.connect(self.folder_asked)
        self.copy = Button(self.tr("Copy table"), Kind.GHOST, "copy")
        self.copy.setObjectName("copy_table")
        self.copy.clicked.connect(self.copy_asked)
        self.export = Button(
            self.tr("Export to Excel"), Kind.PRIMARY, "download-simple", key="Ctrl+E"
        )
        self.export.setObjectName("export_report")
        self.export.clicked.connect(self.export_asked)
        for button in (folder, self.copy, self.export):
            self._row.addWidget(button)
        return holder

    def _writing_line(self) -> QWidget:
        holder = QWidget()
        line = row(holder, gap=12, margins=(18, 8, 14, 8))
        line.addWidget(Mark("file-text", "okTxt", 20))
        self.strip = ProgressStrip()
        line.addWidget(self.strip, 1)
        return holder

    def _asking_line(self) -> QWidget:
        holder, self._question, place = self._line(Mark("warning", "warnTxt", 20))
        place.setVisible(False)
        keep = Button(self.tr("Keep the old file"), Kind.GHOST)
        keep.setObjectName("keep_file")
        keep.clicked.connect(self.kept)
        self.replace = Button(self.tr("Replace it"), Kind.PRIMARY)
        self.replace.setObjectName("replace_file")
        self.replace.clicked.connect(self.replace_asked)
        for button in (keep, self.replace):
            self._row.addWidget(button)
        return holder

    def _done_line(self) -> QWidget:
        holder, self._saved_name, self._saved_place = self._line(Tile("check", size=36))
        again = Button(self.tr("Export again"), Kind.GHOST)
        again.setObjectName("export_again")
        again.clicked.connect(self.export_asked)
        self.open_file = Button(self.tr("Open file"))
        self.open_file.setObjectName("open_file")
        self.open_file.clicked.connect(lambda: self._open(folder=False))
        self.open_folder = Button(self.tr("Open folder"), Kind.PRIMARY, "folder-open")
        self.open_folder.setObjectName("open_folder")
        self.open_folder.clicked.connect(lambda: self._open(folder=True))
        for button in (again, self.open_file, self.open_folder):
            self._row.addWidget(button)
        return holder

    def _failed_line(self) -> QWidget:
        holder, self._trouble, place = self._line(Mark("warning-circle", "badTxt", 20))
        place.setText(self.tr("Nothing was changed."))
        folder = Button(self.tr("Choose another folder"))
        folder.clicked.connect(self.folder_asked)
        again = Button(self.tr("Try again"), Kind.PRIMARY)
        again.clicked.connect(self.export_asked)
        for button in (folder, again):
            self._row.addWidget(button)
        return holder

    def _open(self, *, folder: bool) -> None:
        if self._saved is not None:
            self.open_asked.emit(self._saved.parent if folder else self._saved)
