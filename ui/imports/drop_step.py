"""Step one: drop or choose a file; where it can't come in, why, and what usually works."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from csdesk.domain.errors import CsdeskError
from csdesk.domain.spoken import filled
from csdesk.services.import_files import Glance
from ui.context import Context
from ui.help.read_more import ReadMore
from ui.imports.import_words import MATCHED_BY_HAND, advice_for, found_words
from ui.imports.watched_part import WatchedPart
from ui.number_forms import file_size
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button, Kind
from ui.widgets.flow import FlowLayout
from ui.widgets.marks import Mark, Tile
from ui.widgets.states import ErrorPanel
from ui.widgets.surfaces import Card, Divider, Scroll, column, row
from ui.widgets.text import Label, label

_SIDE, _ANY = 300, 16_777_215
_NARROW_UNDER = 930
_ZONE_HEIGHT = 260
_CENTRE = Qt.AlignmentFlag.AlignHCenter


def files_in(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    """The files that are being dropped, as far as they are of this computer."""
    return _local(event.mimeData())


def _local(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _centred(words: str, role: str) -> Label:
    """A line in the middle, or as many as its words take where the window is narrow."""
    told = label(words, role, "text2", wrap=True)
    told.setAlignment(_CENTRE)
    return told


class DropZone(QFrame):
    """A dashed place that files fall into."""

    dropped = Signal(list)
    """Paths of one file, or of several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setObjectName("drop_zone")
        self._over = False
        self.body = column(self, gap=6, margins=(24, 20, 24, 20))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event):
            self._show_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        paths = files_in(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        fill = theme.colour("accentSub" if self._over else "card")
        paint.box(painter, self.rect(), 12, fill)
        pen = QPen(theme.colour("accent" if self._over else "input"), 2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 12, 12)
        painter.end()


class DropStep(QWidget):
    """The drop zone, what can come in, and the error of the last file, if it had one."""

    choose_asked = Signal()
    paste_asked = Signal()
    by_hand_asked = Signal()
    template_asked = Signal()
    save_details_asked = Signal(str)
    dropped = Signal(list)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = ""
        self.watched = WatchedPart(context)
        self._scroll = Scroll(gap=0)
        column(self, gap=0).addWidget(self._scroll)
        self._outer = row(gap=14)
        self._scroll.body.addLayout(self._outer, 1)
        main = column(gap=16)
        self.error = self._error_panel()
        main.addWidget(self.error)
        self.zone = self._zone()
        main.addWidget(self.zone, 1)
        self.small_zone = self._small_zone()
        main.addWidget(self.small_zone, 1)
        self._outer.addLayout(main, 1)
        self._card = self._side()
        self._outer.addWidget(self._card)
        for zone in (self.zone, self.small_zone):
            zone.dropped.connect(self.dropped)
        self.show_invitation()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < Theme.current().scaled(_NARROW_UNDER)
        directions = QBoxLayout.Direction
        self._outer.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._card.setMinimumWidth(0 if narrow else _SIDE)
        self._card.setMaximumWidth(_ANY if narrow else _SIDE)

    def show_invitation(self) -> None:
        """Ask for a file, without any word about the last one."""
        self.error.setVisible(False)
        self.small_zone.setVisible(False)
        self.zone.setVisible(True)

    def show_refusal(self, error: CsdeskError, glance: Glance) -> None:
        """Say why a file can't come in, and what usually works."""
        advice = advice_for(error)
        size = file_size(glance.size, QLocale())
        first = self.tr("First line of the file: {line}").format(line=glance.first_line)
        self.error.tell(
            advice.title,
            found_words(error),
            source=" · ".join(filter(None, (glance.name, size, glance.folder))),
            detail=first if glance.first_line else "",
            works=advice.works,
        )
        self.read_more.about(error.code)
        self.by_hand.setVisible(error.code in MATCHED_BY_HAND)
        self._details = glance.details(error)
        self._shown.setText(self._details)
        self._show_details(False)
        self.zone.setVisible(False)
        self.error.setVisible(True)
        self.small_zone.setVisible(True)

    def first_focus(self) -> QWidget:
        """The button that most people want first."""
        return self.again if self.error.isVisibleTo(self) else self.choose

    def _zone(self) -> DropZone:
        zone = DropZone()
        zone.setMinimumHeight(_ZONE_HEIGHT)
        zone.body.addStretch(1)
        zone.body.addWidget(Tile("file-text", size=60, icon_size=24), 0, _CENTRE)
        zone.body.addSpacing(8)
        zone.body.addWidget(label(self.tr("Drop a list here"), "heading"), 0, _CENTRE)
        words = self.tr(
            "An Excel or CSV file or contact cards, from your till, old app or spreadsheet."
        )
        zone.body.addWidget(_centred(words, "body"))
        zone.body.addSpacing(8)
        self.choose = Button(self.tr("Choose a file…"), Kind.PRIMARY, "folder-open", key="Ctrl+O")
        self.choose.setObjectName("choose_file")
        self.choose.clicked.connect(self.choose_asked)
        zone.body.addWidget(self.choose, 0, _CENTRE)
        zone.body.addSpacing(8)
        words = self.tr("Or copy rows in your spreadsheet and press {key} here.")
        words = filled(words, key=paint.key_words("Ctrl+V"))
        zone.body.addWidget(_centred(words, "small"))
        words = self.tr("Nothing is added until you have looked at it. "
                        "You can undo a whole import later.")  # fmt: skip
        zone.body.addWidget(_centred(words, "small"))
        zone.body.addStretch(1)
        return zone

    def _small_zone(self) -> DropZone:
        zone = DropZone()
        line = row(gap=12)
        line.addStretch(1)
        line.addWidget(Mark("download-simple", "text2", 18))
        line.addWidget(label(self.tr("or drop another list here"), "body_medium", "text2"))
        line.addStretch(1)
        zone.body.addStretch(1)
        zone.body.addLayout(line)
        zone.body.addStretch(1)
        zone.setMinimumHeight(90)
        return zone

    def _error_panel(self) -> ErrorPanel:
        panel = ErrorPanel()
        panel.setObjectName("import_error")
        self._shown = label("", "caption", "text2", wrap=True)
        self._shown.setVisible(False)
        self._shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        show = Button(self.tr("Show details"), Kind.GHOST, "caret-down")
        show.setObjectName("show_details")
        show.clicked.connect(lambda: self._show_details(not self._shown.isVisible()))
        self._save = Button(self.tr("Save details as text"), Kind.GHOST, "file-text")
        self._save.setObjectName("save_details")
        self._save.clicked.connect(lambda: self.save_details_asked.emit(self._details))
        self.by_hand = Button(self.tr("Match by hand"), icon="columns")
        self.by_hand.setObjectName("match_by_hand")
        self.by_hand.clicked.connect(self.by_hand_asked)
        paste = Button(self.tr("Paste rows"), icon="clipboard-text", key="Ctrl+V")
        paste.setObjectName("paste_rows")
        paste.clicked.connect(self.paste_asked)
        self.again = Button(self.tr("Choose another file…"), Kind.PRIMARY, "folder-open")
        self.again.setObjectName("choose_another_file")
        self.again.clicked.connect(self.choose_asked)
        panel.body.insertWidget(panel.body.count() - 1, Divider())
        panel.body.insertWidget(panel.body.count() - 1, self._shown)
        self.read_more = ReadMore()
        quiet = FlowLayout()
        for button in (show, self._save, self.read_more):
            quiet.addWidget(button)
        panel.body.insertLayout(panel.body.count() - 1, quiet)
        panel.action_row.addStretch(1)
        panel.action_row.addWidget(paste)
        panel.action_row.addWidget(self.by_hand)
        panel.action_row.addWidget(self.again)
        return panel

    def _show_details(self, shown: bool) -> None:
        self._shown.setVisible(shown)

    def _side(self) -> Card:
        card = Card(margins=(18, 16, 18, 16), gap=12)
        card.setObjectName("what_can_come_in")
        card.body.addWidget(label(self.tr("What can come in"), "strong"))
        for icon, title, line in (
            (
                "users",
                self.tr("Customers"),
                self.tr("Name is enough. Phone, email and notes if you have them."),
            ),
            (
                "currency-circle-dollar",
                self.tr("Sales"),
                self.tr("Who, when, how much. Needed for the tipping point."),
            ),
            (
                "chat-circle-text",
                self.tr("Old complaints"),
                self.tr("Date, what happened, how it ended."),
            ),
            (
                "star",
                self.tr("Answers of customers"),
                self.tr("What they said when you asked how it went."),
            ),
        ):
            card.body.addLayout(_thing(icon, title, line))
        card.body.addWidget(Divider())
        card.body.addWidget(label(self.tr("No list yet?"), "strong"))
        words = self.tr("Get an empty template")
        template = Button(words, icon="download-simple", breaks=True)
        template.setObjectName("get_template")
        template.clicked.connect(self.template_asked)
        card.body.addWidget(template)
        card.body.addWidget(Divider())
        card.body.addWidget(self.watched)
        card.body.addStretch(1)
        return card


def _thing(icon: str, title: str, line: str) -> QHBoxLayout:
    outer = row(gap=12)
    outer.addWidget(Mark(icon, "okTxt", 18), 0, Qt.AlignmentFlag.AlignVCenter)
    words = column(gap=1)
    words.addWidget(label(title, "strong", wrap=True))
    words.addWidget(label(line, "small", "text2", wrap=True))
    outer.addLayout(words, 1)
    return outer


def pasted() -> tuple[list[Path], str]:
    """What is on the clipboard: files of this computer, or text."""
    mime = QGuiApplication.clipboard().mimeData()
    if mime is None:
        return [], ""
    paths = _local(mime)
    return (paths, "") if paths else ([], mime.text())
