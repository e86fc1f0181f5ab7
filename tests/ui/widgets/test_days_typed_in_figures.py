"""A day is typed as people write it: in figures, with what its language puts between them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import Kit
from ui.widgets.pickers import DateField, MomentField

NOVEMBER = date(2026, 11, 23)
FORMS = ["d MMM yyyy", "ddd d MMM yyyy"]
SECTION = DateField.Section


def a_field(kit: Kit, pattern: str = FORMS[1], language: str = "en_GB") -> DateField:
    field = DateField("Day", NOVEMBER, pattern=pattern)
    field.setLocale(QLocale(language))
    kit.show(field, 260, 36)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    return field


@pytest.mark.parametrize("pattern", FORMS)
@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("en_GB", "28.02.2025", date(2025, 2, 28)),
        ("en_GB", "3/4/25", date(2025, 4, 3)),
        ("en_US", "3/4/25", date(2025, 3, 4)),
        ("de_DE", "28.2.", date(2026, 2, 28)),
        ("fr_FR", "28/2/2025", date(2025, 2, 28)),
        ("it_IT", "2025-02-28", date(2025, 2, 28)),
        ("es_ES", "5", date(2026, 11, 5)),
    ],
)
def test_what_is_typed_is_the_day(
    kit: Kit, pattern: str, language: str, typed: str, meant: date
) -> None:
    field = a_field(kit, pattern, language)

    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.day() == meant
    assert not field.property("wrong")


@pytest.mark.parametrize("typed", ["31.02.2025", "31", "30.02", "1.13.2025"])
def test_what_is_no_day_leaves_the_one_that_stood_there(kit: Kit, typed: str) -> None:
    field = a_field(kit)

    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.day() == NOVEMBER
    assert field.property("wrong")
    assert field.accessibleDescription() == f"“{typed}” is no day"

    field.set_day(date(2026, 12, 1))

    assert not field.property("wrong")
    assert not field.accessibleDescription()

    QTest.keyClicks(field, "1.3.2025")
    assert field.day() == date(2025, 3, 1)
    assert not field.property("wrong")


def test_a_day_that_is_chosen_then_is_right(kit: Kit) -> None:
    field = a_field(kit)
    QTest.keyClicks(field, "31.02.")
    QTest.keyClick(field, Qt.Key.Key_Return)

    QTest.keyClick(field, Qt.Key.Key_Up)

    assert field.day() == date(2026, 11, 24)
    assert not field.property("wrong")


def test_a_slip_is_taken_back(kit: Kit) -> None:
    field = a_field(kit)

    QTest.keyClicks(field, "28.03")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "2.2025")

    assert field.day() == date(2025, 2, 28)


def test_it_is_typed_wherever_in_the_field_one_is(kit: Kit) -> None:
    field = a_field(kit)
    field.setSelectedSection(SECTION.YearSection)

    QTest.keyClicks(field, "1.2.2024")

    assert field.day() == date(2024, 2, 1)


def test_one_part_alone_is_still_typed_over(kit: Kit) -> None:
    field = a_field(kit)
    field.setSelectedSection(SECTION.YearSection)

    QTest.keyClicks(field, "2024")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.day() == date(2024, 11, 23)
    assert not field.property("wrong")


def test_a_moment_keeps_its_hour_and_its_hour_is_typed(kit: Kit) -> None:
    field = MomentField("When", datetime(2026, 11, 23, 10, 5))
    kit.show(field, 260, 36)
    field.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClicks(field, "28.12.")
    assert field.moment() == datetime(2026, 12, 28, 10, 5)

    field.setSelectedSection(MomentField.Section.HourSection)
    QTest.keyClicks(field, "17")
    assert field.moment() == datetime(2026, 12, 28, 17, 5)
