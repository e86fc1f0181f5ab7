"""The first day: three questions, each may be skipped, and what is then assumed is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from csdesk.domain.shop import ListName
from csdesk.services.shops import list_items, people, read_shop
from ui.context import Context
from ui.first_run.answers import names_of, percent_of, percent_text, usual_country, usual_currency
from ui.first_run.first_run_page import FirstRun


@pytest.fixture
def first_run(context: Context, qtbot: QtBot) -> FirstRun:
    made = FirstRun(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    return made


def write(page: FirstRun, qtbot: QtBot, name: str, words: str) -> None:
    field = page.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit), name
    field.clear()
    qtbot.keyClicks(field, words)


def click(page: FirstRun, qtbot: QtBot, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_three_answers_are_kept(first_run: FirstRun, context: Context, qtbot: QtBot) -> None:
    first_run.shop.currency.choose("USD")
    first_run.shop._changed()
    write(first_run, qtbot, "shop_name", "Millbrook Cycles")
    write(first_run, qtbot, "shop_tax", "20")
    click(first_run, qtbot, "question_next")
    write(first_run, qtbot, "people_names", "Maya Torres, Tom Reyes")
    write(first_run, qtbot, "hourly", "38")
    click(first_run, qtbot, "question_next")
    write(first_run, qtbot, "margin", "38")

    with qtbot.waitSignal(first_run.finished):
        click(first_run, qtbot, "question_next")

    shop = read_shop(context.desk)
    assert (shop.name, shop.currency, shop.usual_tax_bp) == ("Millbrook Cycles", "USD", 2_000)
    assert (shop.hourly_minor, shop.margin_bp, shop.first_run_done) == (3_800, 3_800, True)
    assert shop.assumptions == ()
    assert [person.name for person in people(context.desk)] == ["Maya Torres", "Tom Reyes"]
    assert len(list_items(context.desk, ListName.CATEGORY)) > 0


def test_all_can_be_skipped_and_stays_assumed(
    first_run: FirstRun, context: Context, qtbot: QtBot
) -> None:
    write(first_run, qtbot, "shop_tax", "20")
    click(first_run, qtbot, "question_skip")
    assert "30" in first_run._assumed.text()
    click(first_run, qtbot, "question_skip")
    assert "40" in first_run._assumed.text()

    with qtbot.waitSignal(first_run.finished):
        click(first_run, qtbot, "question_skip")

    shop = read_shop(context.desk)
    assert shop.first_run_done
    assert shop.assumptions == ("hourly_minor", "margin_bp", "usual_tax_bp")
    assert people(context.desk) == ()


def test_enter_goes_on_and_back_keeps_the_answer(first_run: FirstRun, qtbot: QtBot) -> None:
    write(first_run, qtbot, "shop_name", "Corner Shop")
    qtbot.keyClick(first_run.shop.name, Qt.Key.Key_Return)
    assert first_run._stack.currentWidget() is first_run.time

    click(first_run, qtbot, "question_back")

    assert first_run.shop.name.text() == "Corner Shop"


def test_the_picture_follows_the_answer(first_run: FirstRun, qtbot: QtBot) -> None:
    first_run.shop.currency.choose("USD")
    first_run.shop._changed()
    write(first_run, qtbot, "shop_tax", "20")
    assert first_run.shop.bar.accessibleName().endswith(
        "Of $120 paid, $20 is tax, and $100 is yours."
    )

    click(first_run, qtbot, "question_next")
    write(first_run, qtbot, "hourly", "38")
    assert first_run.time.bars[1].accessibleName() == "15 minutes for a customer: $9.50"

    click(first_run, qtbot, "question_next")
    click(first_run, qtbot, "margin_6500")
    assert first_run.margin.share.text() == "65"
    assert "$16.25 of it is your service budget" in first_run.margin.bar.accessibleName()


def test_what_cannot_be_read_keeps_one_here_and_says_why(first_run: FirstRun, qtbot: QtBot) -> None:
    write(first_run, qtbot, "shop_tax", "lots")

    assert not first_run.next.isEnabled()
    assert "0 to 100" in first_run.next.toolTip()


def test_a_demo_can_be_asked_for(first_run: FirstRun, context: Context, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first_run.demo_asked):
        click(first_run, qtbot, "demo_shop")

    assert not read_shop(context.desk).first_run_done


@pytest.mark.parametrize(
    ("typed", "points"),
    [("38", 3_800), ("7,5", 750), ("7.25 %", 725), ("0", 0), ("100", 10_000), ("101", None),
     ("-1", None), ("x", None), ("", None)],
)  # fmt: skip
def test_shares_are_read_as_people_type_them(typed: str, points: int | None) -> None:
    assert percent_of(typed) == points


def test_a_share_is_written_as_it_would_be_typed() -> None:
    assert [percent_text(points) for points in (3_800, 750, 725, 0, None)] == [
        *("38", "7.5", "7.25", "0", "")
    ]


def test_names_are_parted_by_commas_and_counted_once() -> None:
    assert names_of(" Maya  Torres, Tom\nMaya Torres;,") == ("Maya Torres", "Tom")


def test_the_computer_proposes_its_own_country() -> None:
    british = QLocale("en_GB")
    assert (usual_currency(british), usual_country(british)) == ("GBP", "GB")
    assert usual_currency(QLocale.c()) == "EUR"
