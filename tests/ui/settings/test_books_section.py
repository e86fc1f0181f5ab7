"""Settings, Books and reports: how reports look, when the year begins, which account is which."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csdesk.domain.reports.accounts import SETTINGS, AccountRole
from csdesk.domain.shop import Shop
from csdesk.services.shops import read_shop
from tests.builders import a_shop
from tests.ui.conftest import NotingShell
from ui.context import Context
from ui.settings.books_section import BooksSection
from ui.settings.settings_page import SettingsPage
from ui.widgets.buttons import Button
from ui.widgets.pickers import Picker


def books_of(context: Context, qtbot: QtBot, country: str = "DE") -> BooksSection:
    a_shop(context.desk, country=country)
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 720)
    with qtbot.waitExposed(page):
        page.show()
    page.arrive("books")
    context.jobs.wait_idle()
    section = page.section
    assert isinstance(section, BooksSection)
    section.page = page  # type: ignore[attr-defined]  # what a test looks at lives as long as it
    return section


@pytest.fixture
def books(context: Context, qtbot: QtBot) -> BooksSection:
    return books_of(context, qtbot)


def named(inside: QWidget, name: str) -> QWidget:
    found = inside.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def pick(books: BooksSection, qtbot: QtBot, name: str, words: str) -> None:
    """Chosen with the keyboard, as somebody would who never touches the mouse."""
    picker = named(books, name)
    assert isinstance(picker, Picker)
    picker.setFocus()
    steps = picker.findText(words) - picker.currentIndex()
    key = Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up
    for _ in range(abs(steps)):
        qtbot.keyClick(picker, key)
    assert picker.currentText() == words
    books.context.jobs.wait_idle()


def write(books: BooksSection, qtbot: QtBot, name: str, words: str) -> None:
    field = named(books, name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    books.context.jobs.wait_idle()


def press(books: BooksSection, qtbot: QtBot, name: str) -> None:
    button = named(books, name)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    books.context.jobs.wait_idle()


def shop(books: BooksSection) -> Shop:
    return read_shop(books.context.desk)


@pytest.mark.parametrize(
    ("name", "words", "kept"),
    [
        ("language", "Deutsch", "de"),
        ("paper", "A4", "A4"),
        ("report_reminder", "Every month", "month"),
        ("report_reminder", "Every financial year", "year"),
    ],
)
def test_a_choice_is_kept_and_can_be_undone(
    books: BooksSection, qtbot: QtBot, shell: NotingShell, name: str, words: str, kept: str
) -> None:
    before = getattr(shop(books), name)
    pick(books, qtbot, f"setting_{name}", words)
    assert getattr(shop(books), name) == kept
    assert shell.undo is not None
    shell.undo()
    books.context.jobs.wait_idle()
    assert getattr(shop(books), name) == before


def test_the_financial_year_begins_on_a_day_that_every_year_has(
    books: BooksSection, qtbot: QtBot
) -> None:
    pick(books, qtbot, "setting_year_begins_day", "31")
    pick(books, qtbot, "setting_year_begins_month", "February")
    assert shop(books).year_begins == "02-28"
    day = named(books, "setting_year_begins_day")
    assert isinstance(day, Picker)
    assert (day.currentText(), day.count()) == ("28", 28)
    pick(books, qtbot, "setting_year_begins_month", "July")
    assert shop(books).year_begins == "07-28"


def test_every_account_has_a_field_that_keeps_what_is_typed(
    books: BooksSection, qtbot: QtBot
) -> None:
    for number, role in enumerate(AccountRole, start=4_000):
        write(books, qtbot, f"setting_{SETTINGS[role]}", str(number))
    kept = [getattr(shop(books), SETTINGS[role]) for role in AccountRole]
    assert kept == [str(4_000 + at) for at in range(len(AccountRole))]


def test_suggestions_fill_what_is_empty_and_leave_what_somebody_chose(
    books: BooksSection, qtbot: QtBot, shell: NotingShell
) -> None:
    write(books, qtbot, "setting_remedy_account", "4711")
    press(books, qtbot, "use_skr03")
    assert (shop(books).remedy_account, shop(books).returns_account) == ("4711", "8700")
    press(books, qtbot, "use_skr04")
    assert (shop(books).remedy_account, shop(books).returns_account) == ("4711", "4700")
    assert shell.undo is not None
    shell.undo()
    books.context.jobs.wait_idle()
    assert shop(books).returns_account == "8700"
    press(books, qtbot, "use_skr03")
    assert books.suggestions.told == "All accounts are yours or of this chart already."


def test_a_field_without_an_account_shows_what_is_usual_where_the_shop_is(
    context: Context, qtbot: QtBot
) -> None:
    books = books_of(context, qtbot, "DE")
    field = named(books, "setting_returns_account")
    assert isinstance(field, QLineEdit)
    assert field.placeholderText() == "such as 8700 or 4700"
    assert books.datev.is_open


def test_elsewhere_the_numbers_of_datev_wait_behind_a_line(context: Context, qtbot: QtBot) -> None:
    books = books_of(context, qtbot, "GB")
    assert isinstance(named(books, "use_xero"), Button)
    assert not books.datev.is_open
    press(books, qtbot, "more_datev")
    write(books, qtbot, "setting_datev_consultant", "1001")
    assert shop(books).datev_consultant == "1001"


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("accountant_email", "not a mail", "is no mail address"),
        ("datev_consultant", "12", "4 to 7 digits"),
        ("datev_client", "123456", "1 to 5 digits"),
    ],
)
def test_what_cannot_be_kept_is_said_at_its_line(
    books: BooksSection, qtbot: QtBot, name: str, typed: str, words: str
) -> None:
    write(books, qtbot, f"setting_{name}", typed)
    assert words in books.editors[name].row.told
    assert getattr(shop(books), name) == ""


def test_all_of_it_can_be_reached_by_the_keyboard(books: BooksSection, qtbot: QtBot) -> None:
    wanted = {
        *("setting_language", "setting_paper", "setting_year_begins_day"),
        *("setting_year_begins_month", "setting_accountant_name", "setting_accountant_email"),
        *("setting_report_reminder", "use_skr03", "use_skr04", "more_datev"),
        *(f"setting_{SETTINGS[role]}" for role in AccountRole),
        *("setting_datev_consultant", "setting_datev_client"),
    }
    named(books, "setting_language").setFocus()
    seen: list[str] = []
    for _ in range(60):
        focused = books.window().focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        assert focused.accessibleName() or not focused.objectName(), focused
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert wanted <= set(seen)


def test_what_is_wrong_stays_and_is_told_once_the_field_is_left(
    books: BooksSection, qtbot: QtBot
) -> None:
    name, mail = (named(books, f"setting_accountant_{each}") for each in ("name", "email"))
    assert isinstance(name, QLineEdit) and isinstance(mail, QLineEdit)
    name.setFocus()
    qtbot.keyClicks(name, "Robin")
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    qtbot.keyClicks(mail, "robin at ames")
    qtbot.keyClick(mail, Qt.Key.Key_Tab)
    books.context.jobs.wait_idle()

    assert mail.text() == "robin at ames"
    assert "is no mail address" in books.editors["accountant_email"].row.told
    assert (shop(books).accountant_name, shop(books).accountant_email) == ("Robin", "")

    write(books, qtbot, "setting_accountant_email", "robin@ames.example")
    assert shop(books).accountant_email == "robin@ames.example"
    assert not books.editors["accountant_email"].row.told


def test_fields_that_are_filled_in_quickly_are_all_kept(books: BooksSection, qtbot: QtBot) -> None:
    name, mail = (named(books, f"setting_accountant_{each}") for each in ("name", "email"))
    name.setFocus()
    qtbot.keyClicks(name, "Robin")
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    qtbot.keyClicks(mail, "robin@ames.example")
    qtbot.keyClick(mail, Qt.Key.Key_Tab)
    books.context.jobs.wait_idle()

    kept = shop(books)
    assert (kept.accountant_name, kept.accountant_email) == ("Robin", "robin@ames.example")


def test_another_country_brings_other_charts_and_keeps_datev_to_itself(
    context: Context, qtbot: QtBot
) -> None:
    section = books_of(context, qtbot, "DE")
    section.show_shop(replace(read_shop(context.desk), country="GB"))
    qtbot.waitUntil(lambda: section.findChild(Button, "use_skr03") is None)
    assert isinstance(section.findChild(Button, "use_xero"), Button)
