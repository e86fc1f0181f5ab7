"""Choosing from a list, a day, a moment, a person."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QDate,
    QDateTime,
    QEvent,
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QLabel,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QToolButton,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from csdesk.domain.spoken import said
from ui import icons
from ui.day_forms import clock_form, day_in, in_order, may_become_a_day
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.announcing import announce
from ui.widgets.fields import set_wrong
from ui.widgets.marks import Mark
from ui.widgets.table import AnyIndex
from ui.widgets.text import label, tell_cut, tip

_BESIDE = 42
"""The edge before the words of a list, and the arrow behind them."""
_LONGEST = 220
_LOOKED_AT = 40
_SIGN = "calendar_sign"
_OF_A_DAY = frozenset("0123456789./-")
_LEADING_ELSEWHERE = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
     Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
)  # fmt: skip
_AS_WRITTEN, _END_OF_IT = "\u2066", "\u2069"
"""Around words that are read from left to right, whatever is around them."""


class _Line(QStyledItemDelegate):
    """A choice of the list: figures and names keep their order where reading goes to the left."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        shown: Any = option
        mirrored = shown.direction == Qt.LayoutDirection.RightToLeft
        if mirrored and paint.reading(shown.text, shown.direction) != shown.direction:
            shown.text = f"{_AS_WRITTEN}{shown.text}{_END_OF_IT}"


class Picker(QComboBox):
    """One of a list, with an icon before it if wanted. Options are (value, words)."""

    picked = Signal(object)
    """The value the person chose just now."""

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[object, str]] = (),
        *,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._heard: QLabel | None = None
        self.setView(QListView(self))
        self.setItemDelegate(_Line(self))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _: self.picked.emit(self.value()))
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other choices; what was chosen stays chosen where it still exists."""
        kept = self.value()
        self.clear()
        for value, words in options:
            self.addItem(words, value)
        self.choose(kept)

    def value(self) -> object:
        return self.currentData()

    def choose(self, value: object) -> None:
        """Show ``value`` as chosen, without announcing it."""
        for at in range(self.count()):
            if self.itemData(at) == value:
                self.setCurrentIndex(at)
                return

    def sizeHint(self) -> QSize:
        """Room for the longest of what can be chosen, where there is that much."""
        least = super().sizeHint()
        wide = min(self._longest(), _LONGEST) + _BESIDE
        return QSize(max(least.width(), wide) + (24 if self._icon else 0), least.height())

    def minimumSizeHint(self) -> QSize:
        least = super().sizeHint()
        return QSize(least.width() + (22 if self._icon else 0), least.height())

    def _longest(self) -> int:
        font = Theme.current().font("body")
        told = [self.itemText(at) for at in range(min(self.count(), _LOOKED_AT))]
        return max((paint.width_of(words, font) for words in told), default=0)

    def showPopup(self) -> None:
        """The list is as wide as what is in it, whatever room the field has."""
        screen = self.screen().availableGeometry().width()
        self.view().setMinimumWidth(min(self._longest() + _BESIDE, screen // 2))
        super().showPopup()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.view().setAccessibleName(name)
        if self._heard is not None:
            self._heard.setText(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if sys.platform == "linux" and self._heard is None and not self._is_labelled():
            self._heard = label(self.accessibleName())
            self._heard.setParent(self.parentWidget())
            self._heard.setBuddy(self)
            self._heard.hide()

    def _is_labelled(self) -> bool:
        """Whether a label is its own: Qt tells screen readers of Linux its name by that alone."""
        above = self.parentWidget()
        beside = [] if above is None else above.children()
        return any(isinstance(each, QLabel) and each.buddy() is self for each in beside)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a form must not change an answer

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        colour, focused = theme.colour, self.hasFocus()
        painter = paint.begin(self)
        edge = "bad" if self.property("wrong") else "accent" if focused else "input"
        on = self.isEnabled()
        if not on:
            edge = "offTxt" if theme.outlined else "line2"
        fill, dashed = colour("card" if on else "sunken"), theme.outlined and not on
        wide = 2 if focused else 1
        paint.box(painter, self.rect(), 8, fill, colour(edge), wide, dashed=dashed)
        x = 11
        if self._icon:
            rect = paint.mirrored(self, QRect(x, 0, 16, self.height()))
            paint.icon(painter, rect, self._icon, colour("text2" if on else "offTxt"), 16)
            x += 24
        rect = paint.mirrored(self, QRect(x, 0, self.width() - x - 30, self.height()))
        ink = colour("text" if self.currentIndex() >= 0 else "text3") if on else colour("offTxt")
        words = self.currentText() or self.placeholderText()
        cut = paint.text(painter, rect, words, theme.font("body"), ink, paint.leading(self))
        tell_cut(self, words, cut)
        rect = paint.mirrored(self, QRect(self.width() - 26, 0, 16, self.height()))
        paint.icon(painter, rect, "caret-down", colour("text2" if on else "offTxt"), 14)
        painter.end()


class PersonPicker(Picker):
    """Who of the shop: (id, name)."""

    def __init__(
        self,
        name: str,
        people: Sequence[tuple[int, str]] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, list(people), icon="user", parent=parent)
        self.setPlaceholderText(self.tr("Nobody yet"))

    def person_id(self) -> int | None:
        value = self.value()
        return value if isinstance(value, int) else None


if TYPE_CHECKING:
    _Mixed = QDateTimeEdit
else:
    _Mixed = object


class _Dated(_Mixed):
    """Mix in before a field of Qt for days: figures make a day, and keys open its calendar."""

    _figures: _Figures

    def event(self, event: QEvent) -> bool:
        if _is_of_the_page(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _opens_calendar(self, event) and not self._figures.take(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._figures.end()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _place_sign(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DateField(_Dated, QDateEdit):
    """A day, typed or picked from a calendar."""

    day_changed = Signal(object)

    def __init__(
        self,
        name: str,
        on: date,
        *,
        pattern: str = "ddd d MMM yyyy",
        icon: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        _write_as(self, in_order(pattern, self.locale()))
        self._figures = _Figures(self)
        _dress(self, icon)
        self.set_day(on)
        self.dateChanged.connect(lambda _: self.day_changed.emit(self.day()))

    def day(self) -> date:
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, on: date) -> None:
        self.setDate(QDate(on.year, on.month, on.day))


class MomentField(_Dated, QDateTimeEdit):
    """A day and a time of day, on the shop's clock (without a zone)."""

    moment_changed = Signal(object)

    def __init__(self, name: str, at: datetime, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        day = in_order("ddd d MMM", self.locale())
        _write_as(self, f"{day}, {clock_form(self.locale())}")
        self._figures = _Figures(self)
        _dress(self)
        self.set_moment(at)
        self.dateTimeChanged.connect(lambda _: self.moment_changed.emit(self.moment()))

    def moment(self) -> datetime:
        """Without a zone: the wall clock of the shop."""
        day, time = self.date(), self.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())

    def set_moment(self, at: datetime) -> None:
        day = QDate(at.year, at.month, at.day)
        self.setDateTime(QDateTime(day, QTime(at.hour, at.minute)))


class _Figures:
    """A day typed in figures (``28.2.2025``), which Qt asks for part by part, in words.

    The field follows with each figure that makes a day. Figures that make none leave the day as
    it was, under a red edge and a sentence.
    """

    def __init__(self, field: QDateTimeEdit) -> None:
        self._field = field
        self._typed = ""
        self._before = field.date()
        field.dateChanged.connect(self._chosen)

    def take(self, event: QKeyEvent) -> bool:
        """Whether that key was one of a day, and is dealt with."""
        key = event.text()
        if event.key() == Qt.Key.Key_Backspace and self._typed:
            self._read(self._typed[:-1])
            return True
        if not key or key not in _OF_A_DAY or not self._in_a_day():
            if key or event.key() in _LEADING_ELSEWHERE:
                self.end()
            return False
        typed = self._typed + key
        if not may_become_a_day(typed):
            typed = key
        if not may_become_a_day(typed):
            return True
        if not self._typed:
            self._before = self._field.date()
        if typed.isdigit() and not self._in_its_number():
            self._typed = typed
            return False
        self._read(typed)
        return True

    def end(self) -> None:
        """The person goes on: what was typed and is no day is not taken for one."""
        if not self._typed:
            return
        whole = not self._typed.isdigit() or self._in_its_number()
        if whole and self._told() is None:
            self._field.setDate(self._before)
            self._complain(said("“{value}” is no day", value=self._typed))
        self._typed = ""

    def _complain(self, sentence: str) -> None:
        """Say what is wrong, to the ear too; empty takes it back."""
        field = self._field
        if not sentence and not field.property("wrong"):
            return
        set_wrong(field, bool(sentence))
        field.setAccessibleDescription(sentence)
        if sentence:
            below = field.mapToGlobal(field.rect().bottomLeft())
            QToolTip.showText(below, tip(sentence), field)
            announce(field, sentence)

    def _chosen(self, on: QDate) -> None:
        if not self._typed and on != self._before:
            self._complain("")

    def _read(self, typed: str) -> None:
        self._typed = typed
        self._complain("")
        told = self._told()
        day = self._before if told is None else QDate(told.year, told.month, told.day)
        self._field.setDate(day)
        self._field.setSelectedSection(QDateTimeEdit.Section.DaySection)

    def _told(self) -> date | None:
        if not self._typed:
            return None
        near = self._before
        month = date(near.year(), near.month(), near.day())
        return day_in(self._typed, self._field.locale(), month)

    def _in_a_day(self) -> bool:
        section, parts = self._field.currentSection(), QDateTimeEdit.Section
        return section in (parts.DaySection, parts.MonthSection, parts.YearSection)

    def _in_its_number(self) -> bool:
        return self._field.currentSection() == QDateTimeEdit.Section.DaySection


def _write_as(field: QDateTimeEdit, pattern: str) -> None:
    """Qt turns a pattern around in a mirrored window, and 10:05 would be read as 05:10."""
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setDisplayFormat(pattern)
    field.unsetLayoutDirection()


def room_for_all(field: QDateTimeEdit, *, icon: bool) -> int:
    """How wide it has to be for the longest of all days."""
    font, pattern, locale = Theme.current().font("body"), field.displayFormat(), field.locale()
    moments = [QDateTime(QDate(2026, month, 25), QTime(20, 0)) for month in range(1, 13)]
    widest = max(paint.width_of(locale.toString(at, pattern), font) for at in moments)
    return widest + (52 if icon else 38)


def _is_of_the_page(event: QEvent) -> bool:
    """Ctrl+E exports a report; on Linux Qt would take it for the way to the end of a line."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and event.key() == Qt.Key.Key_E
    )


def _opens_calendar(field: QDateTimeEdit, event: QKeyEvent) -> bool:
    """Alt and the down arrow open it, as they open a list; Qt knows only a press on its arrow."""
    alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    if event.key() != Qt.Key.Key_Down or not alt or not field.calendarPopup():
        return False
    option, arrow = QStyleOptionComboBox(), QStyle.SubControl.SC_ComboBoxArrow
    option.initFrom(field)
    combo: Any = option
    combo.editable, combo.subControls = True, QStyle.SubControl.SC_All
    spot = field.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, arrow, field)
    place, left = QPointF(spot.center()), Qt.MouseButton.LeftButton
    press, plain = QEvent.Type.MouseButtonPress, Qt.KeyboardModifier.NoModifier
    field.mousePressEvent(QMouseEvent(press, place, field.mapToGlobal(place), left, left, plain))
    return True


def _place_sign(field: QDateTimeEdit) -> None:
    mark = field.findChild(Mark, _SIGN)
    if mark is not None:
        mark.setGeometry(paint.mirrored(field, QRect(11, 10, 16, 16)))


def _dress(field: QDateTimeEdit, icon: bool = True) -> None:
    """The calendar sign before the text, which Qt's style sheets can't place there."""
    field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    field.setMinimumWidth(room_for_all(field, icon=icon))
    if icon:
        mark = Mark("calendar", "text2", 16, parent=field)
        mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        mark.setObjectName(_SIGN)
    else:
        field.setProperty("iconless", True)
    calendar = field.calendarWidget()
    if calendar is not None:
        CalendarDress(calendar)


class CalendarDress(QObject):
    """Keeps the popup of a date field in the colours of the theme."""

    def __init__(self, calendar: QCalendarWidget) -> None:
        super().__init__(calendar)
        self._calendar = calendar
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setGridVisible(False)
        calendar.setMinimumSize(294, 252)
        calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        around = calendar.layout()
        if around is not None:
            around.setContentsMargins(1, 1, 1, 1)  # else what lies on it hides its edge
        Theme.current().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        if not isValid(self._calendar):
            return  # the field went while the theme was telling everybody
        colour = Theme.current().colour
        quiet, plain = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(colour("text3"))
        plain.setForeground(colour("text"))
        self._calendar.setHeaderTextFormat(quiet)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, plain)
        arrows = (("prevmonth", "caret-left"), ("nextmonth", "caret-right"))
        for name, icon in arrows:
            button = self._calendar.findChild(QToolButton, f"qt_calendar_{name}")
            if button is not None:
                button.setIcon(icons.icon(icon, colour("text2")))
