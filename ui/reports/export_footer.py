"""Under the preview: where the file goes, how far it is, and what can be done with it then."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from csdesk.domain.reports.request import FileFormat
from ui.reports.report_words import export_words, place_words
from ui.reports.trouble_line import TroubleLine
from ui.theme import Theme
from ui.widgets.buttons import Button, Kind
from ui.widgets.gauges import ProgressStrip
from ui.widgets.marks import Mark, Tile
from ui.widgets.surfaces import column, row
from ui.widgets.text import ElidedLabel

_NARROW_UNDER = 660
_TALL = 58


class ExportFooter(QStackedWidget):
    """Ready, writing, saved or in trouble: one line each."""

    export_asked = Signal()
    copy_asked = Signal()
    folder_asked = Signal()
    replace_asked = Signal()
    other_name_asked = Signal()
    kept = Signal()
    open_asked = Signal(Path)
    place_asked = Signal(Path)
    """The folder that a file lies in is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved: Path | None = None
        self._ready = self._ready_line()
        self._writing = self._writing_line()
        self._done = self._done_line()
        self.trouble = TroubleLine()
        self.trouble.again_asked.connect(self.export_asked)
        self.trouble.folder_asked.connect(self.folder_asked)
        self.trouble.replace_asked.connect(self.replace_asked)
        self.trouble.other_name_asked.connect(self.other_name_asked)
        self.trouble.kept.connect(self.kept)
        for line in (self._ready, self._writing, self._done, self.trouble):
            self.addWidget(line)
        self._turn_to(self._ready)
        Theme.current().changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _NARROW_UNDER
        self.copy.setVisible(wide)
        self.again.setVisible(wide)
        self._fit()

    @property
    def is_writing(self) -> bool:
        return self.currentWidget() is self._writing

    @property
    def is_saved(self) -> bool:
        return self.currentWidget() is self._done

    @property
    def tells_of_file(self) -> bool:
        """Whether it says what became of a file: that it is saved, or what stopped it."""
        return self.is_saved or self.currentWidget() is self.trouble

    @property
    def saved(self) -> Path | None:
        """The file that was written last, as long as it is told here."""
        return self._saved if self.is_saved else None

    def offer(self, file_format: FileFormat, why_not: str = "") -> None:
        """What kind of file the button makes; ``why_not`` is why it can’t now."""
        self.export.set_words(export_words(file_format))
        if why_not:
            self.export.turn_off(why_not)
        else:
            self.export.turn_on()

    def show_ready(self, path: Path, *, named: bool = True) -> None:
        """Say where the file would go; not ``named`` while nobody knows what it is of."""
        self._name.setText(path.name if named else self.tr("No file yet"))
        self._place.setText(place_words(path.parent))
        self._turn_to(self._ready)

    def show_writing(self) -> None:
        self.strip.start(self.tr("Writing the file…"))
        self._turn_to(self._writing)

    def show_trouble(self, error: Exception, sentence: str, path: Path, other: str) -> None:
        """Say what stopped it and which ways there are; ``other`` is a name that is free."""
        self.trouble.tell(error, sentence, path, other)
        self._turn_to(self.trouble)

    def show_saved(self, path: Path, size: str) -> None:
        self._saved = path
        self._saved_name.setText(self.tr("Saved: {file}").format(file=path.name))
        words = self.tr("{folder} · {size} · just now")
        self._saved_place.setText(words.format(folder=place_words(path.parent), size=size))
        self._turn_to(self._done)

    def _turn_to(self, line: QWidget) -> None:
        had = self.currentWidget()
        held = had is not None and had is not line and had.isAncestorOf(self.focusWidget() or self)
        if held:
            self.setFocus()  # else hiding the button sends it to the tabs, and those jump
        self.setCurrentWidget(line)
        self._fit()
        if held:  # the keyboard goes on where the button was
            self.take_focus()

    def take_focus(self) -> None:
        """Bring the keyboard to what most people want next."""
        firsts = (self.export, self.strip.cancel, self.open_folder, self.trouble.first)
        firsts[self.currentIndex()].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fit(self) -> None:
        """As tall as the line that is shown: a sentence may need more than one."""
        least, line = Theme.current().scaled(_TALL), self.currentWidget()
        if line is not None:
            least = max(least, line.minimumSizeHint().height())
        if line is self.trouble:
            least = max(least, self.trouble.tall_for(self.width()))
        self.setFixedHeight(least)

    def _line(self, mark: QWidget) -> tuple[QWidget, ElidedLabel, ElidedLabel]:
        holder = QWidget()
        self._row = row(holder, gap=10, margins=(18, 8, 14, 8))
        self._row.addWidget(mark)
        words = column(gap=1)
        middle = Qt.TextElideMode.ElideMiddle  # the period stands at the end of the name
        title = ElidedLabel("", "small_strong", cut=middle)
        place = ElidedLabel("", "caption", "text2", cut=middle)
        words.addStretch(1)
        words.addWidget(title)
        self._below = row(gap=10)
        place.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._below.addWidget(place)
        self._below.addStretch(1)
        words.addLayout(self._below)
        words.addStretch(1)
        self._row.addLayout(words, 1)
        return holder, title, place

    def _button(self, words: str, name: str, kind: str = Kind.SECONDARY, icon: str = "",
                *, key: str = "") -> Button:  # fmt: skip
        button = Button(words, kind, icon, key=key)
        button.setObjectName(name)
        self._row.addWidget(button)
        return button

    def _ready_line(self) -> QWidget:
        holder, self._name, self._place = self._line(Mark("file-text", "okTxt", 20))
        folder = Button(self.tr("Change folder"), Kind.LINK, compact=True)
        folder.setObjectName("change_folder")
        folder.clicked.connect(self.folder_asked)
        self._below.insertWidget(1, folder)
        self.copy = self._button(self.tr("Copy table"), "copy_table", Kind.GHOST, "copy")
        self.copy.clicked.connect(self.copy_asked)
        words = export_words(FileFormat.XLSX)
        self.export = self._button(words, "export_report", Kind.PRIMARY, "download-simple",
                                   key="Ctrl+E")  # fmt: skip
        self.export.clicked.connect(self.export_asked)
        return holder

    def _writing_line(self) -> QWidget:
        holder = QWidget()
        line = row(holder, gap=12, margins=(18, 8, 14, 8))
        line.addWidget(Mark("file-text", "okTxt", 20))
        self.strip = ProgressStrip()
        self.strip.cancel.setObjectName("cancel_export")
        line.addWidget(self.strip, 1)
        return holder

    def _done_line(self) -> QWidget:
        holder, self._saved_name, self._saved_place = self._line(Tile("check", size=36))
        self.again = self._button(self.tr("Export again"), "export_again", Kind.GHOST)
        self.again.clicked.connect(self.export_asked)
        self.open_file = self._button(self.tr("Open file"), "open_file")
        self.open_file.clicked.connect(lambda: self._tell(self.open_asked))
        words = self.tr("Open folder")
        self.open_folder = self._button(words, "open_folder", Kind.PRIMARY, "folder-open")
        self.open_folder.clicked.connect(lambda: self._tell(self.place_asked))
        return holder

    def _tell(self, signal: SignalInstance) -> None:
        if self._saved is not None:
            signal.emit(self._saved)
