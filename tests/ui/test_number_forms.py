"""Numbers and sizes of files as the language of the window writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from ui.number_forms import file_size, grouped, whole_number
from ui.shell.places import Place
from ui.shell.rail import PlaceButton
from ui.widgets.chips import FilterPill


@pytest.mark.parametrize(
    ("locale", "number", "told"),
    [
        ("it_IT", 1640, "1.640"),
        ("it_IT", -1640, "-1.640"),
        ("it_IT", 640, "640"),
        ("it_IT", 21640, "21.640"),
        ("es_ES", 1640, "1.640"),
        ("es_MX", 1640, "1,640"),
        ("de_DE", 1640, "1.640"),
        ("en_US", 1640, "1,640"),
    ],
)
def test_four_digits_are_grouped_like_more_of_them(locale: str, number: int, told: str) -> None:
    assert whole_number(number, QLocale(locale)) == told


def test_decimals_are_never_grouped() -> None:
    assert grouped("1640,1234", QLocale("it_IT")) == "1.640,1234"


@pytest.mark.parametrize(
    ("locale", "size", "told"),
    [
        ("it_IT", 5140, "5,1 kB"),
        ("fr_FR", 2_400_000, "2,4 Mo"),
        ("en_US", 2_400_000, "2.4 MB"),
        ("en_US", 212_000_000, "212 MB"),
        ("en_US", None, ""),
    ],
)
def test_a_size_is_written_in_the_language(locale: str, size: int | None, told: str) -> None:
    assert file_size(size, QLocale(locale)) == told


@pytest.fixture
def german_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german_numbers")
def test_what_counts_on_a_filter_or_a_place_is_written_in_the_language(qtbot: QtBot) -> None:
    pill, place = FilterPill("All", 1640), PlaceButton(Place("today", "Today", "sun-horizon"))
    for each in (pill, place):
        qtbot.addWidget(each)
    place.set_number(1640)

    assert pill.accessibleName() == "All 1.640"
    assert place.accessibleName() == "Today, 1.640 waiting"
