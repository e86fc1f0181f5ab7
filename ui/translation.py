"""The window in other languages, from the same catalogues as reports and letters."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from csdesk.catalogue import ENGLISH, translated
from csdesk.domain.ours import LANGUAGES

_NAME: Final = "catalogue"


class CatalogueTranslator(QTranslator):
    """Answers Qt from the catalogue of one language; what it does not know stays English."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._language = language

    def isEmpty(self) -> bool:
        return False

    def translate(  # None is what says that nothing is known
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return translated(self._language, sourceText, context)


def speak(app: QCoreApplication, language: str) -> None:
    """Lets every screen made from now on speak a language of ``LANGUAGES``."""
    for before in app.findChildren(CatalogueTranslator, _NAME):
        app.removeTranslator(before)
        before.deleteLater()
    if language != ENGLISH and language in LANGUAGES:
        app.installTranslator(CatalogueTranslator(language, app))
