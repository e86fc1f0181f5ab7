"""The window speaks from the same catalogues as reports and letters."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QSettings

from csdesk.catalogue import catalogue
from csdesk.language import Language
from csdesk.paths import data_folder
from ui.app import Application
from ui.crash import CrashReporter
from ui.translation import speak
from ui.widgets.fields import LineField
from ui.widgets.paint import key_words, width_of
from ui.widgets.text import label, tip
from ui.wording import Wording

TODAY = date(2026, 11, 21)


@pytest.fixture
def app(qapp):
    yield qapp
    speak(qapp, "en")


def test_a_screen_and_a_workbook_are_told_by_one_catalogue(app):
    speak(app, "de")

    on_screen = Wording("EUR", "de_DE").ago(date(2026, 11, 18), TODAY)
    in_workbook = Language("de").say("Customers")

    assert (on_screen, in_workbook) == ("vor 3 Tagen", "Kunden")
    assert catalogue("de")["window", "{n} days ago"] == "vor {n} Tagen"
    assert catalogue("de")["csdesk", "Customers"] == in_workbook


def test_what_nobody_has_translated_stays_english(app):
    speak(app, "fr")

    assert QCoreApplication.translate("NoSuchScreen", "Feed the cat") == "Feed the cat"
    assert QCoreApplication.translate("NoSuchScreen", "Write a letter") == "Écrire une lettre"


def test_keys_keep_the_names_that_stand_on_them(app):
    speak(app, "de")

    assert QCoreApplication.translate("Purchases", "Return") == "Retoure"
    assert key_words("Ctrl+Return") == "Strg ↵"


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", ["Ctrl Shift N", "Ctrl ↵", "Esc", "Ctrl +"]),
        ("fr", ["Ctrl Maj N", "Ctrl ↵", "Échap", "Ctrl +"]),
        ("es", ["Ctrl Mayús N", "Ctrl ↵", "Esc", "Ctrl +"]),
        ("it", ["Ctrl Shift N", "Ctrl ↵", "Esc", "Ctrl +"]),
    ],
)
def test_keys_bear_the_names_of_the_keyboards_of_the_country(app, language, shown):
    speak(app, language)

    assert [key_words(keys) for keys in ("Ctrl+Shift+N", "Ctrl+Return", "Esc", "Ctrl++")] == shown


def test_what_stands_for_lost_words_is_said_where_it_is_shown_and_typed_as_it_is_kept(app, qtbot):
    speak(app, "es")
    shown, field = label("Erased customer 3"), LineField("Nombre")
    qtbot.addWidget(shown)
    qtbot.addWidget(field)
    field.setText("Lost customer 3")

    assert shown.text() == "Cliente borrado 3"
    assert tip("Lost person 4") == "Perdido: persona 4"
    assert width_of("Lost entry 5", app.font()) == width_of("Perdido: entrada 5", app.font())
    assert field.text() == "Lost customer 3"


def test_the_window_goes_back_to_english(app):
    speak(app, "it")
    speak(app, "es")
    assert Wording("EUR").ago(TODAY, TODAY) == "Hoy"

    speak(app, "en")
    assert Wording("EUR").ago(TODAY, TODAY) == "Today"


def test_the_language_of_the_window_is_remembered_on_this_computer(app, qtbot):
    kept = QSettings(str(data_folder() / "window.ini"), QSettings.Format.IniFormat)
    kept.setValue("look/language", "de")
    kept.sync()

    application = Application(CrashReporter())
    qtbot.addWidget(application.window)

    assert Wording("EUR", "de_DE").ago(TODAY, TODAY) == "Heute"
    application.jobs.close()
