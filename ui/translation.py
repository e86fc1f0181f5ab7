"""The window in other languages, from the same catalogues as reports and letters."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from csdesk.catalogue import ENGLISH, REPORT_WORDS, WINDOW_WORDS, translated
from csdesk.domain import spoken
from csdesk.domain.ours import LANGUAGES
from csdesk.language import Language

_NAME: Final = "catalogue"
_SHORTCUT: Final = "QShortcut"
_USUAL: Final = {"en": "en_US"}
_KEYS: Final = {
    "es": {"Ctrl": "Ctrl", "Shift": "Mayús", "Esc": "Esc", "Del": "Supr", "Tab": "Tab"},
    "fr": {"Return": "Entrée"},
}
"""Keys by the names on keyboards of a language, where Qt has others."""


class CatalogueTranslator(QTranslator):
    """Answers Qt from the catalogue of one language; what it does not know stays English.

    Qt asks in the name of a class. Here one English text has one translation wherever it stands.
    """

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._language = language
        self._spelled = Language(language).spelled

    def say_as_in(self, country: str) -> None:
        """Choose the words that a country says otherwise: a coste in Spain, a costo overseas."""
        self._spelled = Language(self._language, words_of=country).spelled

    def isEmpty(self) -> bool:
        return False

    def translate(  # None is what says that nothing is known
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if _is_of_qt(context):  # “Return” is a key there, and goods brought back here
            keys = _KEYS.get(self._language, {}) if context == _SHORTCUT else {}
            return keys.get(sourceText)
        for among in (WINDOW_WORDS, REPORT_WORDS):
            told = translated(self._language, sourceText, among, disambiguation)
            if told is not None:
                return self._spelled(told)
        return None


def _is_of_qt(context: str) -> bool:
    """Whether a class of Qt asks, such as QShortcut."""
    return context[:1] == "Q" and context[1:2].isupper()


def usual_language(system: QLocale) -> str:
    """The language of ``LANGUAGES`` that a computer is set to; English where it is none of them."""
    spoken_there = (QLocale(name).name().partition("_")[0] for name in system.uiLanguages())
    return next((code for code in spoken_there if code in LANGUAGES), ENGLISH)


def window_locale(language: str, system: QLocale) -> QLocale:
    """How the window writes numbers, days and money: as its language does in this country.

    Where nobody in the country writes the language, as it is written where most speak it.
    """
    country = QLocale.territoryToCode(system.territory())
    there = QLocale(f"{language}_{country}")
    known = there.territory() == system.territory() and there.name().startswith(language)
    usual = QLocale(_USUAL.get(language, language))
    return there if known and system.language() is not QLocale.Language.C else usual


def speak(app: QCoreApplication, language: str) -> None:
    """Lets every screen made from now on, and the core, speak a language of ``LANGUAGES``."""
    for before in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(window_locale(language, QLocale.system()))
    if language == ENGLISH or language not in LANGUAGES:
        spoken.speak(spoken.English())
        return
    app.installTranslator(_words_of_qt(language, app))
    app.installTranslator(CatalogueTranslator(language, app))
    spoken.speak(Language(language))


def speak_as_in(app: QCoreApplication, country: str) -> None:
    """Lets window and core choose words as reports do that are made in this country."""
    for words in app.findChildren(CatalogueTranslator, _NAME):
        words.say_as_in(country)
    if isinstance(language := spoken.speaker(), Language):
        spoken.speak(replace(language, words_of=country))


def _words_of_qt(language: str, app: QCoreApplication) -> QTranslator:
    """What Qt says itself, such as the menu of a field; where it ships without, it stays so."""
    words = QTranslator(app)
    words.setObjectName(_NAME)
    words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return words
