"""The window in other languages, from the same catalogues as reports and letters."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from csdesk.catalogue import ENGLISH, REPORT_WORDS, WINDOW_WORDS, translated
from csdesk.domain import spoken
from csdesk.domain.ours import LANGUAGES
from csdesk.language import Language

_NAME: Final = "catalogue"


class CatalogueTranslator(QTranslator):
    """Answers Qt from the catalogue of one language; what it does not know stays English.

    Qt asks in the name of a class. Here one English text has one translation wherever it stands.
    """

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._language = language

    def isEmpty(self) -> bool:
        return False

    def translate(  # None is what says that nothing is known
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        for among in (WINDOW_WORDS, REPORT_WORDS):
            told = translated(self._language, sourceText, among, disambiguation)
            if told is not None:
                return told
        return None


def usual_language(system: QLocale) -> str:
    """The language of ``LANGUAGES`` that a computer is set to; English where it is none of them."""
    spoken_there = (QLocale(name).name().partition("_")[0] for name in system.uiLanguages())
    return next((code for code in spoken_there if code in LANGUAGES), ENGLISH)


def speak(app: QCoreApplication, language: str) -> None:
    """Lets every screen made from now on, and the core, speak a language of ``LANGUAGES``."""
    for before in app.findChildren(CatalogueTranslator, _NAME):
        app.removeTranslator(before)
        before.deleteLater()
    if language == ENGLISH or language not in LANGUAGES:
        spoken.speak(spoken.English())
        return
    app.installTranslator(CatalogueTranslator(language, app))
    spoken.speak(Language(language))
