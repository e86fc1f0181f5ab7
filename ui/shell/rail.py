"""The rail at the side: the shop, find or do, the places, the backup, the person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QSpacerItem, QWidget

from ui.number_forms import whole_number
from ui.shell.places import Place
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import plain_text
from ui.widgets.focus import Ringed
from ui.widgets.marks import paint_avatar
from ui.widgets.roles import heard_as
from ui.widgets.surfaces import Divider, column
from ui.widgets.text import tell_cut, tip

WIDE: Final = 216
NARROW: Final = 64
_WIDEST: Final = 240
_EDGE: Final = 12


@heard_as(QAccessible.Role.Button)
class _RailButton(Ringed, QAbstractButton):
    """What all on the rail share: it can be wide, or an icon with a tip."""

    ring_radius = 10

    def __init__(self, words: str, height: int) -> None:
        super().__init__()
        self.words = words
        self.compact = False
        self._height = height
        self.setText(plain_text(words))
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_compact(self, compact: bool) -> None:
        self.compact = compact
        self.setToolTip(tip(self.accessibleName()) if compact else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(42 if self.compact else 192, self._height)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _text(self, painter: QPainter, rect: QRect, words: str, role: str, tone: str) -> None:
        theme = Theme.current()
        place = paint.mirrored(self, rect)
        font, ink = theme.font(role), theme.colour(tone)
        if paint.text(painter, place, words, font, ink, paint.leading(self)):
            tell_cut(self, self.accessibleName(), True)


@heard_as(QAccessible.Role.PageTab)
class PlaceButton(_RailButton):
    """A place: an icon, its name, and how much waits there."""

    def __init__(self, place: Place) -> None:
        super().__init__(place.words, 38)
        self.place = place
        self._number = ""
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        return QSize(42, 40) if self.compact else QSize(192, 38)

    def needed_width(self) -> int:
        """For its name and a number of two digits, wherever one is."""
        name = paint.width_of(self.words, Theme.current().font("strong"))
        return 48 + name + 10 + _badge_width("99")

    def set_number(self, number: int) -> None:
        self._number = whole_number(number, QLocale()) if number else ""
        waits = self.tr("{place}, {n} waiting").format(place=self.words, n=self._number)
        self.setAccessibleName(waits if number else self.words)
        self.update()

    def _draw(self, painter: QPainter) -> None:
        theme, on = Theme.current(), self.isChecked()
        if on:
            bed = self.rect()
            lit = theme.dark and not theme.outlined
            edge = None if lit else theme.colour("line")
            paint.box(painter, bed, 10, theme.colour("raised" if lit else "card"), edge)
            bar = QRect(0, (self.height() - 18) // 2, 3, 18)
            paint.box(painter, paint.mirrored(self, bar), 1.5, theme.colour("accent"))
        elif self.underMouse():
            paint.box(painter, self.rect(), 10, paint.lit())
        ink = theme.colour("accent" if on else "text2")
        left = (self.width() - 18) // 2 if self.compact else 14
        spot = paint.mirrored(self, QRect(left, 0, 18, self.height()))
        paint.icon(painter, spot, self.place.icon + ("-fill" if on else ""), ink, 18)
        if self.compact:
            self._draw_dot(painter)
            return
        role, tone = ("strong", "text") if on else ("body_medium", "text2")
        room = QRect(42, 0, self.width() - 48 - self._number_width(), self.height())
        self._text(painter, room, self.words, role, tone)
        self._draw_number(painter)

    def _draw_dot(self, painter: QPainter) -> None:
        if self._number:
            dot = paint.mirrored(self, QRect(self.width() // 2 + 6, 7, 7, 7))
            paint.box(painter, dot, 3.5, Theme.current().colour("accent"))

    def _number_width(self) -> int:
        """How much of the far side its number takes."""
        return 10 + _badge_width(self._number) if self._number else 0

    def _draw_number(self, painter: QPainter) -> None:
        if not self._number:
            return
        theme, wide = Theme.current(), _badge_width(self._number)
        spot = paint.mirrored(self, QRect(self.width() - 10 - wide, 9, wide, 20))
        fill = theme.colour("accentSub" if self.isChecked() else "badge")
        paint.box(painter, spot, 10, fill, theme.colour("line") if theme.outlined else None)
        ink = theme.colour("accentTxt" if self.isChecked() else "text2")
        font, middle = theme.font("caption_strong"), Qt.AlignmentFlag.AlignHCenter
        paint.text(painter, spot, self._number, font, ink, middle)


def _badge_width(number: str) -> int:
    return max(20, paint.width_of(number, Theme.current().font("caption_strong")) + 12)


class FindButton(_RailButton):
    """Opens the palette; looks like the field it opens."""

    ring_radius = 8

    def __init__(self) -> None:
        super().__init__("", 34)
        self.words = self.tr("Find or do…")
        self.setAccessibleName(self.words)

    def _draw(self, painter: QPainter) -> None:
        theme = Theme.current()
        colour, height = theme.colour, self.height()
        if self.compact:
            paint.icon(painter, self.rect(), "magnifying-glass", colour("text2"), 18)
            return
        edge = colour("input" if self.underMouse() else "line2")
        paint.box(painter, self.rect(), 8, colour("sheet"), edge)
        spot = paint.mirrored(self, QRect(12, 0, 15, height))
        paint.icon(painter, spot, "magnifying-glass", colour("text3"), 15)
        words = paint.key_words("Ctrl+K")
        wide = paint.cap_width(words)
        room = QRect(33, 0, self.width() - wide - 45, height)
        self._text(painter, room, self.words, "body", "text3")
        cap = paint.mirrored(self, QRect(self.width() - wide - 8, (height - 18) // 2, wide, 18))
        paint.key_cap(painter, cap, words, colour("text2"), colour("sunken"), colour("line"))


@heard_as(QAccessible.Role.StaticText)
class ShopButton(_RailButton):
    """Which shop is open: it tells, and is not pressed."""

    def __init__(self) -> None:
        super().__init__("", 38)
        self._line, self._icon = "", "storefront"
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def show_shop(self, name: str, line: str, icon: str) -> None:
        self.words, self._line, self._icon = name, line, icon
        self.setAccessibleName(f"{name}. {line}")
        self.set_compact(self.compact)

    def _draw(self, painter: QPainter) -> None:
        theme = Theme.current()
        left = (self.width() - 34) // 2 if self.compact else 4
        tile = paint.mirrored(self, QRect(left, 2, 34, 34))
        paint.box(painter, tile, 9, theme.colour("accent"))
        paint.icon(painter, tile, self._icon, theme.colour("onAccent"), 20)
        if not self.compact:
            wide = self.width() - 48
            self._text(painter, QRect(48, 0, wide, 21), self.words, "strong", "text")
            self._text(painter, QRect(48, 19, wide, 17), self._line, "caption", "text3")


class BackupButton(_RailButton):
    """Whether the data is safe; leads to the backups."""

    def __init__(self) -> None:
        super().__init__("", 38)
        self._line, self._tone, self._icon = "", "okTxt", "shield-check"

    def show_backup(self, words: str, line: str, safe: bool) -> None:
        self.words, self._line = words, line
        self._tone = "okTxt" if safe else "warnTxt"
        self._icon = "shield-check" if safe else "shield-warning"
        self.setAccessibleName(f"{words}. {line}")
        self.set_compact(self.compact)

    def _draw(self, painter: QPainter) -> None:
        theme = Theme.current()
        if self.underMouse():
            paint.box(painter, self.rect(), 10, paint.lit())
        left = (self.width() - 17) // 2 if self.compact else 13
        spot = paint.mirrored(self, QRect(left, 0, 17, self.height()))
        paint.icon(painter, spot, self._icon, theme.colour(self._tone), 16)
        if not self.compact:
            wide = self.width() - 42
            self._text(painter, QRect(39, 2, wide, 18), self.words, "small_medium", "text2")
            self._text(painter, QRect(39, 18, wide, 17), self._line, "caption", "text3")


class PersonButton(_RailButton):
    """Who sits at the desk; opens the choice of all who work here."""

    chosen = Signal(int)
    staff_asked = Signal()
    """The list of who works here is wanted."""

    def __init__(self) -> None:
        super().__init__("", 38)
        self._known = False
        self._chosen: int | None = None
        self._people: tuple[tuple[int, str], ...] = ()
        self.clicked.connect(self._offer)

    def show_people(self, people: Sequence[tuple[int, str]], chosen: int | None) -> None:
        self._people = tuple(people)
        self._chosen = chosen
        self._known = chosen in dict(self._people)
        self.words = dict(self._people).get(chosen or 0, self.tr("Who is here?"))
        self.setAccessibleName(self.tr("At the desk: {name}").format(name=self.words))
        self.set_compact(self.compact)

    def _offer(self) -> None:
        menu = QMenu(self)
        for person, name in self._people:
            action = menu.addAction(plain_text(name))
            action.setCheckable(True)
            action.setChecked(person == self._chosen)
            action.triggered.connect(lambda _=False, who=person: self.chosen.emit(who))
        if self._people:
            menu.addSeparator()
        menu.addAction(self.tr("Who works here…")).triggered.connect(self.staff_asked)
        menu.aboutToHide.connect(menu.deleteLater)
        above = QPoint(0, menu.sizeHint().height() + 4)
        menu.popup(self.mapToGlobal(self.rect().topLeft()) - above)

    def _draw(self, painter: QPainter) -> None:
        theme = Theme.current()
        if self.underMouse():
            paint.box(painter, self.rect(), 10, paint.lit())
        left = (self.width() - 28) // 2 if self.compact else 8
        face = paint.mirrored(self, QRect(left, 5, 28, 28))
        if self._known:
            paint_avatar(painter, face, self.words, "Teal")
        else:
            paint.box(painter, face, 14, theme.colour("accentSub"))
            paint.icon(painter, face, "user", theme.colour("accentTxt"), 16)
        if not self.compact:
            room = QRect(46, 0, self.width() - 76, self.height())
            self._text(painter, room, self.words, "small_strong", "text")
            spot = paint.mirrored(self, QRect(self.width() - 24, 0, 14, self.height()))
            paint.icon(painter, spot, "caret-down", theme.colour("text3"), 13)


@heard_as(QAccessible.Role.Grouping)
class Rail(QWidget):
    """The whole rail; wide with words, or narrow with icons."""

    asked = Signal(str)
    """A place was clicked."""

    def __init__(self, known: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Places"))
        self.compact = False
        self.shop, self.finder = ShopButton(), FindButton()
        self.backup, self.person = BackupButton(), PersonButton()
        self._places = {place.name: PlaceButton(place) for place in known}
        self._layout = column(self, gap=0)
        self._layout.addWidget(self.shop)
        self._above_find = QSpacerItem(0, 14)
        self._layout.addItem(self._above_find)
        self._layout.addWidget(self.finder)
        self._layout.addSpacing(14)
        for button in self._places.values():
            button.clicked.connect(lambda _=False, at=button.place.name: self.asked.emit(at))
        for below in (False, True):
            group = column(gap=2)
            for button in self._places.values():
                if button.place.below is below:
                    group.addWidget(button)
            self._layout.addLayout(group)
            self._layout.addStretch(0 if below else 1)
        self._divider = Divider()
        self._above_divider = QSpacerItem(0, 10)
        self._layout.addItem(self._above_divider)
        self._layout.addWidget(self._divider)
        self._layout.addSpacing(7)
        self._layout.addWidget(self.backup)
        self._layout.addSpacing(1)
        self._layout.addWidget(self.person)
        for button in self._places.values():
            button.hide()
        self.set_compact(False)
        Theme.current().changed.connect(self._widen)

    def reveal(self, place: str) -> None:
        """Show a place now that there is a page for it."""
        if place in self._places:
            self._places[place].show()

    def show_place(self, place: str | None) -> None:
        """Mark where the person is."""
        for name, button in self._places.items():
            button.setChecked(name == place)

    def set_number(self, place: str, number: int) -> None:
        if place in self._places:
            self._places[place].set_number(number)

    def set_compact(self, compact: bool) -> None:
        self.compact = compact
        self._widen()
        self._layout.setContentsMargins(*((9, 22, 13, 17) if compact else (_EDGE, 22, _EDGE, 17)))
        self._above_find.changeSize(0, 17 if compact else 14)
        self._above_divider.changeSize(0, 6 if compact else 10)
        parts: list[_RailButton] = [self.shop, self.finder, self.backup, self.person]
        for button in [*parts, *self._places.values()]:
            button.set_compact(compact)
        self._divider.setVisible(not compact)

    def _widen(self) -> None:
        """So far that the name of no place is cut, whatever the language and size of the text."""
        longest = max((one.needed_width() for one in self._places.values()), default=0)
        most = Theme.current().scaled(_WIDEST)
        self.setFixedWidth(NARROW if self.compact else max(WIDE, min(2 * _EDGE + longest, most)))
