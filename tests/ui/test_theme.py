"""The look: tokens with enough contrast, light and dark, sizes of text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from tests.ui.conftest import Kit
from ui.theme import ROLES, Scheme, Theme
from ui.tokens import AVATARS, DARK, HIGH_CONTRAST, LIGHT, TONES
from ui.widgets.buttons import Button, Kind

TABLES = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}
GROUNDS = ("card", "sheet", "raised", "sunken", "hover", "sel", "win")


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


TEXT_PAIRS = [
    *((ink, ground) for ink in ("text", "text2", "text3") for ground in GROUNDS),
    *((f"{tone}Txt", f"{tone}Sub") for tone in TONES),
    *((f"{tone}Txt", "card") for tone in TONES),
    *((f"avatar{name}Txt", f"avatar{name}") for name in AVATARS),
    ("onAccent", "accent"),
    ("onAccent", "accentHover"),
    ("onAccent", "accentPressed"),
    ("accentTxt", "accentSub"),
    ("accentTxt", "card"),
    ("accentTxt", "sheet"),
]
MARK_PAIRS = [
    (mark, ground)
    for mark in ("brings", "costs", "accent", "bad", "info", "plum", "ok", "input")
    for ground in ("card", "sheet")
]


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read_on_its_ground(name: str, ink: str, ground: str) -> None:
    table = TABLES[name]
    assert contrast(table[ink], table[ground]) >= 4.5


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize(("mark", "ground"), MARK_PAIRS)
def test_marks_stand_out_from_their_ground(name: str, mark: str, ground: str) -> None:
    table = TABLES[name]
    assert contrast(table[mark], table[ground]) >= 3.0


@pytest.mark.parametrize("name", TABLES)
def test_what_is_disabled_can_still_be_read(name: str) -> None:
    table = TABLES[name]
    assert contrast(table["offTxt"], table["off"]) >= 4.5
    assert contrast(table["offTxt"], table["card"]) >= 4.5


@pytest.mark.parametrize("enabled", ["text", "line2", "accent", "badTxt", "accentTxt"])
def test_in_high_contrast_what_is_disabled_is_told_apart_by_its_colour(enabled: str) -> None:
    assert contrast(HIGH_CONTRAST[enabled], HIGH_CONTRAST["offTxt"]) >= 1.75
    assert contrast(HIGH_CONTRAST["text"], HIGH_CONTRAST["offTxt"]) >= 3


def test_in_high_contrast_a_disabled_button_has_a_dashed_edge_and_no_white(kit: Kit) -> None:
    kit.theme.use(Scheme.HIGH_CONTRAST)
    for kind in (Kind.PRIMARY, Kind.SECONDARY, Kind.SOFT, Kind.DANGER):
        button = Button("Erase", kind)
        kit.show(button, 140, 34)
        enabled = edge_colours(button)

        button.turn_off("Not yet")

        disabled = edge_colours(button)
        white = QColor(HIGH_CONTRAST["line"]).rgb()
        grey = QColor(HIGH_CONTRAST["offTxt"]).rgb()
        assert len(set(enabled)) == 1, kind
        assert {grey} < set(disabled), kind  # interrupted
        assert white not in disabled, kind
        assert white not in set(colours(button)), kind


def colours(button: Button) -> list[int]:
    seen = button.grab().toImage()
    return [seen.pixel(x, y) for x in range(seen.width()) for y in range(seen.height())]


def edge_colours(button: Button) -> list[int]:
    """Along the upper edge, away from its corners."""
    seen = button.grab().toImage()
    return [seen.pixel(x, 0) for x in range(16, seen.width() - 16)]


def test_the_measured_contrasts_of_the_design_hold() -> None:
    assert contrast(LIGHT["text"], LIGHT["card"]) == pytest.approx(16.7, abs=0.1)
    assert contrast(DARK["text3"], DARK["sel"]) == pytest.approx(5.1, abs=0.1)
    assert contrast(LIGHT["costs"], LIGHT["card"]) == pytest.approx(3.5, abs=0.1)


def test_a_theme_changes_its_colours_and_says_so(kit: Kit) -> None:
    with kit.qtbot.waitSignal(kit.theme.changed):
        kit.theme.use(Scheme.DARK)

    assert kit.theme.dark
    assert kit.theme.colour("card").name().upper() == DARK["card"]
    assert kit.qtbot is not None


def test_the_same_choice_again_changes_nothing(kit: Kit) -> None:
    with kit.qtbot.assertNotEmitted(kit.theme.changed):
        kit.theme.use(Scheme.LIGHT)


@pytest.mark.parametrize("role", ROLES)
def test_text_grows_with_its_steps_and_figures_keep_one_width(kit: Kit, role: str) -> None:
    usual = kit.theme.font(role).pointSizeF()

    kit.theme.set_text_step(2)

    assert kit.theme.font(role).pointSizeF() == pytest.approx(usual * 1.25)
    assert kit.theme.font(role).isFeatureSet(kit.theme.font(role).featureTags()[0])


def test_text_steps_end_at_both_ends(kit: Kit) -> None:
    kit.theme.set_text_step(9)
    assert kit.theme.text_step == 2
    kit.theme.set_text_step(-9)
    assert kit.theme.text_step == -1


def test_a_font_that_is_changed_by_its_asker_leaves_the_theme_alone(kit: Kit) -> None:
    font = kit.theme.font("body")
    font.setPointSizeF(99)
    assert kit.theme.font("body").pointSizeF() < 99


def test_there_is_one_theme_for_the_application(kit: Kit) -> None:
    assert Theme.current() is kit.theme
