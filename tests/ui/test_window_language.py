"""The window speaks the language that is chosen for it, from that moment on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from csdesk.domain import spoken
from csdesk.domain.customer import Customer
from csdesk.domain.shop import Shop
from csdesk.help_pages import read_help
from csdesk.language import language_of, spelled_as_spoken
from csdesk.services.screen_lock import set_pin
from csdesk.services.shops import finish_first_run, open_shop, read_shop, save_shop
from tests.conftest import fixed_now
from tests.ui.imports.steps import a_file, matched, settled
from ui.app import Application
from ui.crash import CrashReporter
from ui.first_run.first_run_page import FirstRun
from ui.imports.import_page import ImportPage
from ui.language_picker import LanguagePicker
from ui.settings.settings_page import SettingsPage
from ui.translation import speak, usual_language, window_locale
from ui.widgets.pickers import DateField, MomentField
from ui.window_memory import WindowMemory
from ui.wording import Wording

DAY = date(2026, 11, 19)


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


@pytest.fixture
def application(english_again: None, qtbot: QtBot) -> Iterator[Application]:
    made = Application(CrashReporter(), fixed_now)
    yield made
    qtbot.addWidget(made.window)
    made.window.close()


def opened(application: Application, path: Path, qtbot: QtBot) -> None:
    there: list[bool] = []
    application.open_shop(path, then=lambda: there.append(True))
    qtbot.waitUntil(lambda: bool(there))
    assert application.jobs.wait_idle()


def choose(application: Application, qtbot: QtBot, picker: LanguagePicker, code: str) -> None:
    """As a person picks it from the list; until the new window stands."""
    before = application.window
    picker.setCurrentIndex(picker.findData(code))
    picker.activated.emit(picker.currentIndex())
    qtbot.waitUntil(lambda: application.window is not before)
    qtbot.waitUntil(lambda: application.sitting is not None and stands(application))
    assert application.jobs.wait_idle()


def stands(application: Application) -> bool:
    central = application.window.centralWidget()
    return application.window.pages.here is not None or isinstance(central, FirstRun)


def picker_of(application: Application) -> LanguagePicker:
    application.window.open_place("settings", "look")
    return application.window.findChild(LanguagePicker, "window_language")


@pytest.fixture
def answered(shop_file: Path) -> Path:
    desk = open_shop(shop_file, now=fixed_now)
    finish_first_run(desk, Shop(name="Millbrook Cycles", currency="EUR"), ("Maya",), None)
    desk.store.close()
    return shop_file


def test_a_chosen_language_is_spoken_at_once_and_by_the_next_window(
    application: Application, answered: Path, qtbot: QtBot
) -> None:
    opened(application, answered, qtbot)
    desk = application.sitting.desk

    choose(application, qtbot, picker_of(application), "de")

    page = application.window.findChild(SettingsPage)
    assert page.section.name == "look" and page.isVisible()
    assert QCoreApplication.translate("Settings", "Keyboard") == "Tastatur"
    assert application.sitting.context.wording.date(DAY) == "19. Nov. 2026"
    assert application.sitting.desk is desk
    assert WindowMemory().language == "de"
    assert Application(CrashReporter(), fixed_now).memory.chosen_language == "de"

    choose(application, qtbot, picker_of(application), "")
    assert QCoreApplication.translate("Settings", "Keyboard") == "Keyboard"


def test_what_was_done_before_can_still_be_taken_back(
    application: Application, answered: Path, qtbot: QtBot
) -> None:
    opened(application, answered, qtbot)
    desk: Desk = application.sitting.desk
    save_shop(desk, replace(read_shop(desk), name="Corner Shop"))
    assert application.jobs.wait_idle()
    QApplication.processEvents()

    choose(application, qtbot, picker_of(application), "fr")
    application.sitting.undo_stack.undo()
    assert application.jobs.wait_idle()

    assert read_shop(desk).name == "Millbrook Cycles"


def test_a_list_that_is_matched_and_not_brought_in_is_still_at_hand(
    application: Application, answered: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(application, answered, qtbot)
    file, next_file = a_file(tmp_path), a_file(tmp_path, name="next.csv")
    application.window.open_place("import", (file, next_file))
    page = application.window.findChild(ImportPage)
    matched(page, qtbot)
    page.decisions.skip(2)
    settled(page)
    chosen = page.decisions.now

    choose(application, qtbot, picker_of(application), "de")

    page = application.window.findChild(ImportPage)
    matched(page, qtbot)
    assert page.decisions.now == chosen and chosen.skipped == {2}
    assert page.queue.waiting == (next_file,)
    application.window.open_place("import")
    page.match.bring_in.click()
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)
    assert len(customers(application)) == 2


def customers(application: Application) -> list[Customer]:
    with application.sitting.desk.store.read() as work:
        return work.customers.where()


def test_a_locked_screen_stays_locked(
    application: Application, answered: Path, qtbot: QtBot
) -> None:
    opened(application, answered, qtbot)
    set_pin(application.sitting.desk, "2580")
    picker = picker_of(application)
    application.sitting.locking.lock_now()
    qtbot.waitUntil(lambda: application.window.is_covered)

    before = application.window
    picker.picked.emit("it")
    qtbot.waitUntil(lambda: application.window is not before)
    qtbot.waitUntil(lambda: application.window.is_covered)

    assert application.window.is_covered


def test_on_the_first_day_the_language_can_be_chosen_and_answers_stay(
    application: Application, shop_file: Path, qtbot: QtBot
) -> None:
    opened(application, shop_file, qtbot)
    asking = application.window.findChild(FirstRun)
    asking.shop.name.setText("Fahrradladen")
    asking.shop.tax.setText("19")
    asking.shop.choose_currency("CHF")
    asking.next.click()
    asking.time.hourly.setText("45")

    choose(application, qtbot, asking.language, "de")

    asking = application.window.findChild(FirstRun)
    assert asking.next.text() == "Weiter"
    assert (asking.shop.name.text(), asking.shop.tax_bp) == ("Fahrradladen", 1900)
    assert asking.shop.currency.value() == "CHF"
    assert asking.time.hourly.amount() == 4500 and asking.time.isVisible()


def test_at_the_first_start_it_is_the_language_of_the_computer(
    monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("fr_CH")))

    assert WindowMemory().language == "fr"
    assert usual_language(QLocale("pl_PL")) == "en"


@pytest.mark.parametrize(
    ("language", "computer", "name", "money"),
    [
        ("de", "de_CH", "de_CH", "1'640.50"),
        ("de", "en_US", "de_DE", "1.640,50"),
        ("fr", "fr_CA", "fr_CA", "1\u00a0640,50"),
        ("it", "ja_JP", "it_IT", "1.640,50"),
        ("it", "it_CH", "it_CH", "1'640.50"),
        ("es", "es_MX", "es_MX", "1,640.50"),
        ("en", "C", "en_US", "1,640.50"),
        ("en", "en_GB", "en_GB", "1,640.50"),
    ],
)
def test_numbers_follow_the_language_in_the_country_of_the_computer(
    language: str, computer: str, name: str, money: str
) -> None:
    locale = window_locale(language, QLocale(computer))

    assert locale.name() == name
    assert Wording("EUR", locale).amount(164050) == money


@pytest.mark.parametrize(
    ("name", "short", "long", "plain", "month", "moment"),
    [
        ("de_DE", "Do., 19. Nov.", "Donnerstag, 19. November", "19. Nov. 2026",
         "November 2026", "09:05"),
        ("fr_FR", "jeu. 19 nov.", "jeudi 19 novembre", "19 nov. 2026", "novembre 2026", "09:05"),
        ("es_ES", "jue, 19 nov", "jueves, 19 de noviembre", "19 nov 2026",
         "noviembre de 2026", "9:05"),
        ("it_IT", "gio 19 nov", "giovedì 19 novembre", "19 nov 2026", "novembre 2026", "09:05"),
        ("en_US", "Thu 19 Nov", "Thursday 19 November", "19 Nov 2026", "November 2026", "09:05"),
    ],
)  # fmt: skip
def test_days_are_written_as_the_language_writes_them(
    name: str, short: str, long: str, plain: str, month: str, moment: str
) -> None:
    wording = Wording("EUR", name, UTC)

    assert wording.day(DAY) == short
    assert wording.day_long(DAY) == long
    assert wording.date(DAY) == plain
    assert wording.month(DAY) == month
    assert wording.time(datetime(2026, 11, 19, 9, 5, tzinfo=UTC)) == moment


def test_fields_for_days_are_written_in_the_language_too(
    english_again: None, qapp: QApplication, qtbot: QtBot
) -> None:
    speak(qapp, "de")
    day, at = DateField("Tag", DAY), MomentField("Wann", datetime(2026, 11, 19, 9, 5))
    for field in (day, at):
        qtbot.addWidget(field)

    assert (day.text(), at.text()) == ("Do., 19. Nov. 2026", "Do., 19. Nov., 09:05")
    assert day.day() == DAY


def test_the_window_says_the_words_of_the_country_of_the_shop_as_its_reports_do(
    application: Application, shop_file: Path, qtbot: QtBot
) -> None:
    desk = open_shop(shop_file)
    mexican = Shop(name="Bicis", currency="MXN", country="MX", language="es")
    finish_first_run(desk, mexican, ("Maya",), None)
    report = language_of(read_shop(desk)).say("Service cost")
    desk.store.close()
    WindowMemory().choose_language("es")
    speak(QApplication.instance(), "es")
    before = QCoreApplication.translate("Any", "Service cost")

    opened(application, shop_file, qtbot)

    after = QCoreApplication.translate("Any", "Service cost")
    assert (before, after) == ("Coste de servicio", "Costo de servicio")
    assert report == spoken.said("Service cost") == after
    helped = read_help("es", spelled_as_spoken()).page("reports").markdown
    assert "su contador" in helped
    assert "asesor contable" not in helped
