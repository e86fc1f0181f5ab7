"""Letters of a period on paper: each on a page of its own, as it was read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from csdesk.domain.reports.sheet import Report, Sheet
from csdesk.language import Language
from csdesk.shown import labelled
from ui.reports.pdf_lines import Laid
from ui.reports.pdf_paper import Paper
from ui.reports.pdf_type import ACCENT, INK, MILLIMETRE, POINT, SOFT, Type

LETTERS: Final = "Letters"
"""The key of the sheet whose lines are letters."""
_DAY, _CUSTOMER, _SUBJECT, _WORDS = "Written on", "Customer", "Subject", "Letter"
_OF_NAMES: Final = 4
_PARTS: Final = (0.18, 0.3, 0.52)
"""Of the width of the list: day, customer, subject."""


def holds_letters(sheet: Sheet[object]) -> bool:
    """Whether the lines of a sheet are letters that have to look like letters."""
    titles = {column.title for column in sheet.columns}
    return sheet.key == LETTERS and titles >= {_DAY, _CUSTOMER, _SUBJECT, _WORDS}


def paint_letters(
    laid: Laid, report: Report, language: Language, paper: Paper, advance: Callable[[], None]
) -> None:
    """First a list of them, then each on a page without the head and foot of a report.

    Raises: Cancelled: ``advance`` says so.
    """
    at = {column.title: place for place, column in enumerate(laid.sheet.columns)}
    strong, body = paper.types.of(13.0, True), paper.types.of(11.0, False)
    small = paper.types.of(9.0, False)
    _list(laid, language, paper, [at[_DAY], at[_CUSTOMER], at[_SUBJECT]])
    for words in laid.rows():
        advance()
        paper.bare = True
        paper.new_page()
        paper.prose(report.shop_name, strong, INK, most=_OF_NAMES)
        paper.rule(paper.left, paper.y + 2 * POINT, paper.wide)
        paper.y += 14 * MILLIMETRE
        paper.prose(words[at[_CUSTOMER]], body, most=_OF_NAMES)
        paper.y += 6 * MILLIMETRE
        paper.prose(words[at[_DAY]], body, SOFT)
        paper.y += 6 * MILLIMETRE
        if words[at[_SUBJECT]]:
            paper.prose(words[at[_SUBJECT]], strong)
            paper.y += 4 * MILLIMETRE
        paper.prose(words[at[_WORDS]], body)
        others = _others(laid, words, language)
        if others:
            paper.y += 8 * MILLIMETRE
            paper.prose(others, small, SOFT, most=_OF_NAMES)
    paper.bare = False
    paper.y = paper.bottom


def _list(laid: Laid, language: Language, paper: Paper, places: list[int]) -> None:
    """Which letters follow, a line each."""
    body, strong = paper.types.of(9.5, False), paper.types.of(9.5, True)
    heads = tuple(language.say(column.title) for column in laid.sheet.columns)
    _listed(paper, strong, [heads[place] for place in places], ACCENT)
    for words in laid.rows():
        _listed(paper, body, [" ".join(words[place].split()) for place in places], INK)
    if not laid.totals.lines:
        paper.prose(language.say(laid.sheet.none), body, SOFT)


def _listed(paper: Paper, kind: Type, texts: list[str], colour: str) -> None:
    paper.need(kind.line)
    x = paper.left
    for text, part in zip(texts, _PARTS, strict=True):
        width = paper.wide * part
        paper.words(x, paper.y, kind.elided(text, width - 3 * MILLIMETRE), kind, colour)
        x += width
    paper.y += kind.line + 2 * POINT


def _others(laid: Laid, words: tuple[str, ...], language: Language) -> str:
    """What else is known of a letter, small below it."""
    known = {_DAY, _CUSTOMER, _SUBJECT, _WORDS}
    told = [
        labelled(language.say(column.title), text, language)
        for column, text in zip(laid.sheet.columns, words, strict=True)
        if column.title not in known and text
    ]
    return " · ".join(told)
