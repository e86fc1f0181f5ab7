"""In high contrast edges say what fills say elsewhere, and nothing is painted white on white."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget

from tests.conftest import NOW
from tests.ui.conftest import Kit
from tests.ui.test_theme import contrast
from ui.first_run.split_bar import Part, SplitBar
from ui.shell.places import Place
from ui.shell.rail import PlaceButton
from ui.theme import Scheme, Theme
from ui.tokens import HIGH_CONTRAST
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.choices import OptionCard
from ui.widgets.gauges import MiniBars
from ui.widgets.pickers import DateField, Picker
from ui.widgets.steps import paint_step_bars

SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST)
WHITE = QColor(HIGH_CONTRAST["line"]).rgb()
MOUSE = Qt.WidgetAttribute.WA_UnderMouse


def picture(part: QWidget) -> QImage:
    return part.grab().toImage()


def colours_in(seen: QImage, room: QRect) -> Counter[int]:
    room = room.intersected(seen.rect())
    return Counter(
        seen.pixel(x, y)
        for x in range(room.left(), room.right() + 1)
        for y in range(room.top(), room.bottom() + 1)
    )


def reads(seen: QImage, room: QRect) -> float:
    """The contrast of the ground of a place with what stands out from it most."""
    found = colours_in(seen, room)
    ground = QColor.fromRgb(found.most_common(1)[0][0]).name()
    return max(contrast(ground, QColor.fromRgb(other).name()) for other in found)


@pytest.mark.parametrize("state", ["at rest", "under the mouse", "pressed"])
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_of_a_button_are_read_in_every_state(
    kit: Kit, scheme: Scheme, kind: Kind, state: str
) -> None:
    kit.theme.use(scheme)
    button = Button("Open", kind, key="F1")
    kit.show(button, 140, 34)
    button.setAttribute(MOUSE, state != "at rest")
    button.setDown(state == "pressed")

    seen = picture(button)

    cap = QRect(140 - (0 if kind is Kind.LINK else 12) - 20, 11, 18, 12)
    assert reads(seen, QRect(8, 6, 70, 22)) >= 4.5
    assert reads(seen, cap) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_of_the_rail_are_read_under_the_mouse(kit: Kit, scheme: Scheme) -> None:
    kit.theme.use(scheme)
    button = PlaceButton(Place("today", "Today", "sun-horizon"))
    kit.show(button, 192, 38)
    button.setAttribute(MOUSE)

    assert reads(picture(button), QRect(42, 8, 100, 22)) >= 4.5


def test_what_is_pressed_has_an_edge_or_a_line_below_its_words(kit: Kit) -> None:
    kit.theme.use(Scheme.HIGH_CONTRAST)
    ghost, icon, link = (
        Button("Put aside", Kind.GHOST),
        IconButton("x", "Close"),
        Button("More", "link"),
    )
    for button in (ghost, icon, link):
        kit.show(button, 120, 34)

    assert WHITE in colours_in(picture(ghost), QRect(20, 0, 80, 1))
    assert WHITE not in colours_in(picture(icon), QRect(10, 0, 12, 1))
    assert longest_line(picture(link)) > 30

    kit.theme.use(Scheme.DARK)

    assert longest_line(picture(link)) < 20


def longest_line(seen: QImage) -> int:
    """How far one colour that is not the ground runs from left to right."""
    ground, longest = seen.pixel(0, 0), 0
    for y in range(seen.height()):
        run = 0
        for x in range(seen.width()):
            run = run + 1 if seen.pixel(x, y) == seen.pixel(max(0, x - 1), y) != ground else 0
            longest = max(longest, run)
    return longest


def test_a_choice_that_is_closed_has_an_interrupted_edge_and_no_white(kit: Kit) -> None:
    kit.theme.use(Scheme.HIGH_CONTRAST)
    card = OptionCard("Part well", "Say a warm goodbye.", when="Seven days to think", icon="heart")
    kit.show(card, 220, 130)
    assert WHITE in colours_in(picture(card), card.rect())

    card.setEnabled(False)

    seen = picture(card)
    assert WHITE not in colours_in(seen, QRect(0, 0, 220, 30))
    assert len(colours_in(seen, QRect(20, 0, 180, 1))) > 1
    assert reads(seen, QRect(10, 40, 200, 80)) >= 4.5


def test_steps_that_are_not_reached_are_hollow(kit: Kit) -> None:
    kit.theme.use(Scheme.HIGH_CONTRAST)
    holder = QWidget()
    kit.show(holder, 140, 40)
    drawn = QPixmap(140, 40)
    drawn.fill(kit.theme.colour("card"))
    painter = QPainter(drawn)
    paint_step_bars(painter, holder, drawn.rect(), 2, "Empathize")
    painter.end()

    seen, middle = drawn.toImage(), drawn.rect().center().y() - 9
    inside = [seen.pixelColor(17 + at * 39, middle).name() for at in range(3)]

    accent, ground = kit.theme.colour("accent").name(), kit.theme.colour("card").name()
    assert inside == [accent, accent, ground]


def test_months_before_the_last_are_hollow_and_not_faint(kit: Kit) -> None:
    kit.theme.use(Scheme.HIGH_CONTRAST)
    bars = MiniBars((5.0, 5.0), "info")
    kit.show(bars, 62, 32)

    seen = picture(bars)

    assert contrast(seen.pixelColor(15, 2).name(), "#000000") >= 3
    assert seen.pixelColor(15, 16).name() == "#000000"
    assert seen.pixelColor(46, 16) == Theme.current().colour("info")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_is_left_of_a_whole_is_read(kit: Kit, scheme: Scheme) -> None:
    kit.theme.use(scheme)
    bar = SplitBar()
    bar.show_parts((Part(10, "brings", "yours", "onAccent"), Part(10, "line", "goods")))
    kit.show(bar, 300, 60)

    assert reads(picture(bar), QRect(160, 4, 130, 20)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_line_that_keys_would_choose_stands_out(kit: Kit, scheme: Scheme) -> None:
    kit.theme.use(scheme)
    ground, picker = QWidget(), Picker("Which", [(1, "One"), (2, "Two")])
    kit.show(ground, 200, 200)
    menu = QMenu(ground)
    menu.addAction("One")
    menu.setActiveAction(menu.addAction("Two"))
    kit.show(picker, 160, 36)
    picker.showPopup()
    accent = kit.theme.colour("accent").rgb()

    try:
        for shown in (menu, picker.view()):
            assert accent in colours_in(picture(shown), shown.rect())
    finally:
        picker.hidePopup()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_calendar_has_an_edge_on_what_it_covers(kit: Kit, scheme: Scheme) -> None:
    kit.theme.use(scheme)
    field = DateField("Day", NOW.date())
    kit.show(field, 200, 36)
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None

    seen = picture(calendar)

    right, below = seen.width() - 1, seen.height() - 1
    ends = ((150, 0), (150, below), (0, 130), (right, 130))
    assert {seen.pixel(*place) for place in ends} == {kit.theme.colour("line2").rgb()}
