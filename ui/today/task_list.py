"""The tasks of a day as rows that are walked through with the arrow keys."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from csdesk.domain.customer import first_name
from csdesk.domain.listings import Task
from ui.theme import Theme
from ui.today.task_words import Group, TaskWords
from ui.widgets import paint
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.chips import CHIP_HEIGHT, chip_width, paint_chip
from ui.widgets.focus import Ringed
from ui.widgets.marks import Mark, paint_avatar
from ui.widgets.surfaces import Card, Divider, Margins, clear, column, row
from ui.widgets.text import label, tip

_ROW: Final = 58
_BUTTON: Final = 116
_PERSON: Final = 57
_WORDS_AT: Final = 59
_NARROW: Final = 560
_SHOWN: Final = 8
"""So many rows of a group are shown before the rest is asked for."""


class TaskRow(Ringed, QAbstractButton):
    """One task: who, what, since when, and the button that deals with it."""

    acted = Signal(object)
    """The task whose button was pressed."""
    finished = Signal(object)
    """The task that was ticked off."""
    opened = Signal(object)
    """The task to look into."""
    chosen = Signal(object)
    """The task that is at hand now."""
    stepped = Signal(int)
    """Up (-1) or down (1) to the next row."""

    ring_radius = 10

    def __init__(self, task: Task, words: TaskWords, now: datetime) -> None:
        super().__init__()
        self.task = task
        self._words = words
        self._told = words.telling(task, now)
        self._whole = words.whole(task, now)
        self._selected = False
        self.setObjectName(f"task_{task.kind}")
        who = task.customer or self._told.chip
        self.setAccessibleName(f"{who}: {self._told.chip}. {self._told.sentence}")
        self.setAccessibleDescription(self._whole)
        self.setToolTip(tip(self._whole).replace("\n", "<br>") if "\n" in self._whole else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button = Button("")
        self.button.setParent(self)
        self.button.clicked.connect(lambda: self.acted.emit(self.task))
        done = words.finished(task)
        self.tick = IconButton("check", done, Kind.SECONDARY, size=30, icon_size=15, parent=self)
        self.tick.clicked.connect(lambda: self.finished.emit(self.task))
        self._has_tick = bool(done)
        self.clicked.connect(lambda: self.chosen.emit(self.task))
        self.select(False)

    def select(self, selected: bool) -> None:
        """Show that this task is at hand; its button is then the main one."""
        self._selected = selected
        doing = self._words.doing(self.task, selected)
        self.button.set_words(doing.words)
        self.button.set_icon(doing.icon)
        self.button.set_kind(Kind.PRIMARY if selected else Kind.SECONDARY)
        self.button.setAccessibleName(f"{doing.words}: {self.task.customer or self._told.chip}")
        self.tick.setVisible(self._has_tick and selected)
        self._place()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, Theme.current().scaled(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.task)

    def mouseDoubleClickEvent(self, event: object) -> None:
        self.opened.emit(self.task)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.task)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        if self._selected or self.underMouse():
            token = "hover"
            edge = theme.colour("line") if theme.outlined else None
            paint.box(painter, self.rect().adjusted(0, 1, 0, -1), 10, theme.colour(token), edge)
        middle = self.height() // 2
        paint_avatar(
            painter, paint.mirrored(self, QRect(10, middle - 18, 36, 36)), self.task.customer
        )
        self._paint_words(painter, middle)
        painter.end()

    def _paint_words(self, painter: QPainter, middle: int) -> None:
        theme, told = Theme.current(), self._told
        end = self.button.x() if self._ltr else self.width() - self.button.geometry().right() - 1
        if self._shows_person:
            end -= _PERSON
            place = QRect(end, 0, _PERSON - 6, self.height())
            who = first_name(self.task.person)
            self._text(painter, place, who, "small", "text2")
        end -= 12 + (self.tick.width() + 8 if self._has_tick and self._selected else 0)
        font, tall = theme.font("strong"), theme.scaled(20)
        name = self.task.customer or self._words.nameless()
        first = chip_width(self._told.chip, self._told.icon)
        wide = min(paint.width_of(name, font) + 1, end - _WORDS_AT - first - 16)
        top = middle - tall - 1
        self._text(painter, QRect(_WORDS_AT, top, wide, tall), name, "strong", "text")
        self._paint_chips(painter, _WORDS_AT + wide + 10, end, top - 1)
        line = QRect(_WORDS_AT, middle + 2, end - _WORDS_AT, tall)
        cut = self._text(painter, line, told.sentence, "small", "text2")
        if cut and not self.toolTip():
            self.setToolTip(tip(told.sentence))

    def _paint_chips(self, painter: QPainter, x: int, end: int, top: int) -> None:
        """The first one always, further ones as long as there is room."""
        tall = Theme.current().scaled(CHIP_HEIGHT)
        for at, chip in enumerate(self._told.chips):
            wide = chip_width(chip.words, chip.icon)
            if at and x + wide > end:
                return
            spot = paint.mirrored(self, QRect(x, top, wide, tall))
            paint_chip(painter, self, spot, (chip.tone, chip.icon, chip.words))
            x += wide + 6

    def _text(self, painter: QPainter, place: QRect, words: str, role: str, tone: str) -> bool:
        theme = Theme.current()
        spot = paint.mirrored(self, place)
        return paint.text(
            painter, spot, words, theme.font(role), theme.colour(tone), paint.leading(self)
        )

    @property
    def _ltr(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.LeftToRight

    @property
    def _shows_person(self) -> bool:
        return self.width() >= _NARROW

    def _place(self) -> None:
        tall = self.button.sizeHint().height()
        wide = max(_BUTTON, self.button.sizeHint().width())
        place = QRect(self.width() - 8 - wide, (self.height() - tall) // 2, wide, tall)
        self.button.setGeometry(paint.mirrored(self, place))
        side = self.tick.width()
        person = _PERSON if self._shows_person else 0
        spot = QRect(place.x() - 10 - person - side, (self.height() - side) // 2, side, side)
        self.tick.setGeometry(paint.mirrored(self, spot))


class TaskList(Card):
    """All tasks under their headings; the one at hand stands out."""

    acted = Signal(object)
    finished = Signal(object)
    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, words: TaskWords, parent: QWidget | None = None) -> None:
        super().__init__(margins=(1, 8, 1, 8), gap=0, parent=parent)
        self.setAccessibleName(self.tr("What needs you"))
        self._words = words
        self._groups = column(gap=0)
        self.body.addLayout(self._groups)
        self.body.addStretch(1)
        self.rows: list[TaskRow] = []
        self._at_hand: tuple[object, ...] = ()
        self._whole: set[str] = set()
        self._shown: tuple[tuple[Group, ...], datetime] | None = None

    def show_tasks(self, tasks: tuple[Task, ...], now: datetime) -> None:
        """Show these tasks; the one at hand stays at hand where it still waits."""
        self._show_groups(self._words.groups(tasks), now)

    def task_at_hand(self) -> Task | None:
        """The task that is worked on now, at first the first."""
        return next((row.task for row in self.rows if _key(row.task) == self._at_hand), None)

    def _show_groups(self, groups: tuple[Group, ...], now: datetime) -> None:
        focused = any(row.hasFocus() for row in self.rows)
        self._shown = (groups, now)
        clear(self._groups)
        self.rows = []
        for at, group in enumerate(groups):
            if at:
                self._groups.addSpacing(1)
                self._groups.addWidget(Divider())
                self._groups.addSpacing(2)
            self._add_group(group, now)
        known = [_key(row.task) for row in self.rows]
        if self._at_hand not in known:
            self._at_hand = known[0] if known else ()
        self._mark()
        if focused and self.rows:
            next(row for row in self.rows if _key(row.task) == self._at_hand).setFocus()

    def _add_group(self, group: Group, now: datetime) -> None:
        holder = QWidget()
        line = row(holder, gap=8, margins=(19, 6, 19, 4))
        line.addWidget(Mark(group.icon, group.tone, 16))
        line.addWidget(label(group.title, "small_strong"))
        line.addWidget(label(str(len(group.tasks)), "small", "text2"), 1)
        self._groups.addWidget(holder)
        many = len(group.tasks) if group.title in self._whole else _SHOWN
        for at, task in enumerate(group.tasks[:many]):
            if at:
                self._groups.addWidget(_RowLine())
            self._groups.addLayout(_inset(self._make_row(task, now), (5, 0, 5, 0)))
        rest = len(group.tasks) - many
        if rest > 0:
            more = Button(self.tr("Show {n} more").format(n=rest), Kind.LINK)
            more.clicked.connect(lambda: self._show_whole(group.title))
            self._groups.addLayout(_inset(more, (_WORDS_AT + 7, 4, 16, 6)))

    def _make_row(self, task: Task, now: datetime) -> TaskRow:
        made = TaskRow(task, self._words, now)
        made.acted.connect(self.acted)
        made.finished.connect(self.finished)
        made.opened.connect(self.opened)
        made.chosen.connect(self._choose)
        made.stepped.connect(lambda step, here=made: self._step(here, step))
        self.rows.append(made)
        return made

    def _show_whole(self, title: str) -> None:
        self._whole.add(title)
        if self._shown is not None:
            self._show_groups(*self._shown)

    def _choose(self, task: Task) -> None:
        if _key(task) != self._at_hand:
            self._at_hand = _key(task)
            self._mark()
            self.chosen.emit(task)

    def _mark(self) -> None:
        for each in self.rows:
            each.select(_key(each.task) == self._at_hand)

    def _step(self, here: TaskRow, step: int) -> None:
        at = self.rows.index(here) + step
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)


def _inset(widget: QWidget, margins: Margins) -> QHBoxLayout:
    line = row(gap=0, margins=margins)
    line.addWidget(widget)
    return line


class _RowLine(QWidget):
    """A hairline that starts after the avatar."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        line = QRect(_WORDS_AT + 6, 0, self.width() - _WORDS_AT - 20, 1)
        painter.fillRect(paint.mirrored(self, line), Theme.current().colour("line"))
        painter.end()


def _key(task: Task) -> tuple[object, ...]:
    """What makes a task the same one after looking again."""
    others = task.contact_id, task.review_id, task.parting_id
    return task.kind, task.complaint_id, task.promise_id, task.follow_up_id, *others
