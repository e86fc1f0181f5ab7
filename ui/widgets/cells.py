"""What can stand in a cell of a table, and how each of it is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.chips import CHIP_HEIGHT, chip_width, paint_chip
from ui.widgets.gauges import paint_bars
from ui.widgets.marks import paint_avatar
from ui.widgets.steps import paint_step_bars


@dataclass(frozen=True, slots=True)
class TwoLines:
    """A title with a line below; an avatar before it, icons (icon, tone) behind the title."""

    title: str
    line: str = ""
    avatar: str = ""
    marks: tuple[tuple[str, str], ...] = ()
    strong: bool = True
    badge: str = ""
    """A quiet chip before the line below."""


@dataclass(frozen=True, slots=True)
class ChipCell:
    """A chip: tone, icon, words; ``strong`` where the words are the figure itself."""

    tone: str
    icon: str
    words: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class BarsCell:
    """What a customer brings above what they cost, in minor units, on one scale."""

    brings: int
    costs: int
    scale: int
    brings_words: str
    costs_words: str


@dataclass(frozen=True, slots=True)
class StepsCell:
    """How many of three steps are reached, and the word for it."""

    done: int
    words: str


@dataclass(frozen=True, slots=True)
class Words:
    """One line in a role and a tone; a small avatar before it if wanted."""

    words: str
    role: str = "small"
    tone: str = "text"
    avatar: str = ""


@dataclass(frozen=True, slots=True)
class IconCell:
    """An icon in the middle of its cell."""

    icon: str
    tone: str = "text3"


Cell = TwoLines | ChipCell | BarsCell | StepsCell | Words | IconCell


def told_if_cut(cell: Cell, wide: int, avatar_size: int = 32) -> str:
    """All the words of a cell where ``wide`` pixels are too few for them; else nothing."""
    font = Theme.current().font
    match cell:
        case TwoLines(title, line, avatar, marks, strong, badge):
            first = paint.width_of(title, font("strong" if strong else "small")) + 20 * len(marks)
            second = paint.width_of(line, font("caption"))
            second += chip_width(badge, "") + 8 if badge else 0
            needed = max(first, second) + (avatar_size + 10 if avatar else 0)
            told = "\n".join(filter(None, (title, line)))
        case ChipCell(_, icon, told, strong):
            needed = chip_width(told, icon, "small_strong" if strong else "caption_medium") - 8
        case Words(told, role, _, avatar):
            needed = paint.width_of(told, font(role)) + (38 if avatar else 0)
        case _:
            return ""
    return told if needed > wide else ""


def paint_cell(
    painter: QPainter,
    widget: QWidget,
    room: QRect,
    cell: Cell,
    *,
    at_end: bool = False,
    avatar_size: int = 32,
) -> None:
    """Draw a cell in ``room``; ``widget`` tells the direction of reading, ``at_end`` the side."""
    match cell:
        case TwoLines():
            _two_lines(painter, widget, room, cell, avatar_size)
        case ChipCell():
            _chip(painter, widget, room, cell)
        case BarsCell(brings, costs, scale, first, second):
            paint_bars(painter, widget, room, (brings, costs), scale, (first, second))
        case StepsCell(done, words):
            paint_step_bars(painter, widget, room, done, words)
        case IconCell(icon, tone):
            paint.icon(painter, room, icon, Theme.current().colour(tone), 16)
        case Words():
            _words(painter, widget, room, cell, at_end)


def _chip(painter: QPainter, widget: QWidget, room: QRect, cell: ChipCell) -> None:
    role = "small_strong" if cell.strong else "caption_medium"
    wide = min(chip_width(cell.words, cell.icon, role), room.width() + 8)
    height = CHIP_HEIGHT + 2
    chip = QRect(room.x(), room.center().y() - height // 2 + 1, wide, height)
    place = paint.within(widget, room, chip)
    paint_chip(painter, widget, place, (cell.tone, cell.icon, cell.words), role)


def _words(painter: QPainter, widget: QWidget, room: QRect, cell: Words, at_end: bool) -> None:
    theme, line = Theme.current(), room
    if cell.avatar:
        disc = QRect(room.x(), room.center().y() - 12, 26, 26)
        paint_avatar(painter, paint.within(widget, room, disc), cell.avatar)
        line = paint.within(widget, room, room.adjusted(38, 0, 0, 0))
    side = paint.trailing(widget) if at_end else paint.leading(widget)
    paint.text(painter, line, cell.words, theme.font(cell.role), theme.colour(cell.tone), side)


def _two_lines(
    painter: QPainter, widget: QWidget, room: QRect, cell: TwoLines, avatar_size: int
) -> None:
    theme, side = Theme.current(), paint.leading(widget)
    left = room.x()
    if cell.avatar:
        disc = QRect(left, room.center().y() - avatar_size // 2 + 1, avatar_size, avatar_size)
        paint_avatar(painter, paint.within(widget, room, disc), cell.avatar)
        left += avatar_size + 10
    wide = room.right() - left + 1
    font = theme.font("strong" if cell.strong else "small")
    ink = theme.colour("text" if cell.strong or not cell.line else "text2")
    middle = room.center().y() + 1
    top, high = (middle - 18, 18) if cell.line else (room.y(), room.height())
    title = QRect(left, top, max(10, wide - 20 * len(cell.marks)), high)
    paint.text(painter, paint.within(widget, room, title), cell.title, font, ink, side)
    x = left + min(paint.width_of(cell.title, font), title.width()) + 8
    for icon, tone in cell.marks:
        spot = paint.within(widget, room, QRect(x, top, 16, high))
        paint.icon(painter, spot, icon, theme.colour(tone), 15)
        x += 20
    if cell.badge:
        chip = QRect(left, middle, min(chip_width(cell.badge, ""), wide), 18)
        paint_chip(painter, widget, paint.within(widget, room, chip), ("quiet", "", cell.badge))
        left, wide = left + chip.width() + 8, wide - chip.width() - 8
    if cell.line and wide > 0:
        line = paint.within(widget, room, QRect(left, middle, wide, 18))
        paint.text(painter, line, cell.line, theme.font("caption"), theme.colour("text2"), side)
