"""A made-up language: whoever sees plain letters on a screen sees words nobody can translate.

What csdesk says becomes ``⟦Šëttïñgš~~⟧``, a third longer, through the same door as German. What
belongs to the shop is spelled in Greek letters, and so are days: plain letters are left over.
"""

from __future__ import annotations

import json
import re
import sqlite3
import string
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from csdesk import language
from csdesk.domain import spoken

_MARKED = str.maketrans(
    string.ascii_letters,
    "áƀçđéƒğħíĵķłɱñóƥɋřšŧúṽŵẋýžÁɃÇĐÉƑĞĦÍĴĶŁṀÑÓƤɊŘŠŦÚṼŴẊÝŽ",
)
_ARABIC = str.maketrans(
    string.ascii_letters,
    "ابجدهفغحيجكلمنعصقرستثخوشيز" * 2,
)
_GREEK = str.maketrans(
    string.ascii_letters,
    "αβψδεφγηιξκλμνοπςρστυθωχυζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΣΡΣΤΥΘΩΧΥΖ",
)
_PLACE = re.compile(r"(\{[^{}]*\}|%n|%\d|</?span>|<br/?>)")
_LONGER = "~~~ ~~~~~ ~~ ~~~~~~~ " * 40
WRITES_DAYS = "el_GR"
_SHOPS_WORDS = {
    "customer": "name note",
    "person": "name initials",
    "purchase": "what",
    "complaint": "title words final_say",
    "list_item": "label",
    "offering": "name detail",
    "option": "title detail ready",
    "promise": "what reason",
    "question": "words",
    "answered_question": "question answer",
    "quick_redress": "what",
    "improvement": "what",
    "redress": "what",
    "outlay": "note",
    "effort": "note",
    "contact": "said",
    "letter": "subject body",
    "review": "site words reply",
    "follow_up": "question words call_back_words",
    "preferences": "channel best_times form_of_address approach donts choices",
    "listen_step": "effect expected seeks summary",
    "empathize_step": "sentence went_wrong effect changes would_put_right",
    "act_step": "counter_words counter_answer",
    "attachment": "name",
}


def marked(words: str, letters: Mapping[int, str] = _MARKED) -> str:
    """Words of ours in the made-up language; places in braces stay what they are."""
    parts = _PLACE.split(words)
    told = "".join(part if at % 2 else part.translate(letters) for at, part in enumerate(parts))
    longer = _LONGER[: len(words) * 3 // 10]
    return f"⟦{told}{longer}⟧"


def from_right_to_left(words: str) -> str:
    """The same in letters that are read from right to left."""
    return marked(words, _ARABIC)


class MadeUpWords(QTranslator):
    """Everything the window says, and Qt itself."""

    def __init__(self, app: QCoreApplication, say: Callable[[str], str]) -> None:
        super().__init__(app)
        self._say = say

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return self._say(sourceText) if sourceText.strip() else None


class MadeUpSpeaker:
    """Everything the core says."""

    def __init__(self, told_as: Callable[[str], str]) -> None:
        self._told_as = told_as

    def say(self, words: str, /, **places: object) -> str:
        told = self._told_as(words)
        return told.format(**places) if places else told

    def is_one(self, n: int, /) -> bool:
        return n == 1

    def number(self, value: int) -> str:
        return f"{value:,}"

    def decimal(self, value: float, places: int, /) -> str:
        return f"{value:,.{places}f}"

    def day(self, on: date) -> str:
        return on.isoformat()


@contextmanager
def made_up(
    app: QCoreApplication,
    patched: pytest.MonkeyPatch,
    say: Callable[[str], str] = marked,
) -> Iterator[None]:
    """Lets the window, the core and the reports speak it for a while."""
    patched.setattr(language, "translated", lambda _, words: say(words))
    words, before = MadeUpWords(app, say), QLocale()
    QLocale.setDefault(QLocale(WRITES_DAYS))
    app.installTranslator(words)
    spoken.speak(MadeUpSpeaker(say))
    try:
        yield
    finally:
        spoken.speak(spoken.English())
        app.removeTranslator(words)
        QLocale.setDefault(before)


@contextmanager
def mirrored(app: QGuiApplication, patched: pytest.MonkeyPatch) -> Iterator[None]:
    """As it is where reading goes from right to left: nobody can choose such a language yet."""
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with made_up(app, patched, from_right_to_left):
            yield
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def in_greek(words: str) -> str:
    return words.translate(_GREEK)


def spell_in_greek(shop: Path) -> None:
    """Whatever a person typed in this shop is in Greek letters from here on."""
    with closing(sqlite3.connect(shop)) as connection, connection:
        connection.create_function("in_greek", 1, lambda told: told and in_greek(told))
        spelled = lambda kept: json.dumps(in_greek(json.loads(kept)))  # noqa: E731
        connection.create_function("setting_in_greek", 1, spelled)
        for table, columns in _SHOPS_WORDS.items():
            for column in columns.split():
                connection.execute(f"UPDATE {table} SET {column} = in_greek({column})")
        connection.execute(
            "UPDATE setting SET value = setting_in_greek(value) WHERE name IN ('name', 'address')"
        )
