"""How a language orders and joins day, month and year, worked out of its own long form."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Final

from PySide6.QtCore import QLocale

from csdesk.domain.figures_of_days import day_of_figures

_LONG: Final = re.compile(
    r"dddd(?P<comma>,?) d+(?P<dot>\.?)(?P<month> '[^']+')? MMMM(?P<year> '[^']+')? yyyy"
)
"""What differs among languages that say the day first: ``dddd, d. MMMM yyyy``."""
_PLAIN: Final = ("", "", "", "")
_FIGURES: Final = re.compile(r"\d{1,4}([./-](\d{1,2}([./-]\d{0,4})?)?)?", re.ASCII)


@cache
def in_order(pattern: str, locale: QLocale) -> str:
    """A pattern of Qt written for English (``ddd d MMM yyyy``), as ``locale`` writes such a day.

    ``ddd, d. MMM yyyy`` in German; Spanish joins the whole names of months with a word. Languages
    that don't say the day first keep the pattern.
    """
    comma, dot, before_month, before_year = _joints(locale)
    for found, instead in (
        (r"\bd MMMM\b", f"d{dot}{before_month} MMMM"),
        (r"\bMMMM yyyy\b", f"MMMM{before_year} yyyy"),
        (r"\bd MMM\b", f"d{dot} MMM"),
        (r"\b(d{3,4}) (?=d)", rf"\1{comma} "),
    ):
        pattern = re.sub(found, instead, pattern)
    return pattern


@cache
def clock_form(locale: QLocale) -> str:
    """``HH:mm``, or what else the language writes where it counts to 24."""
    form = locale.timeFormat(QLocale.FormatType.ShortFormat)
    return "HH:mm" if _is_english(locale) or "a" in form.casefold() else form


def _joints(locale: QLocale) -> tuple[str, ...]:
    if _is_english(locale):
        return _PLAIN
    found = _LONG.fullmatch(locale.dateFormat(QLocale.FormatType.LongFormat))
    return _PLAIN if found is None else tuple(joint or "" for joint in found.groups())


def _is_english(locale: QLocale) -> bool:
    """Whose days csdesk writes in one way, whatever the country."""
    return locale.language() in (QLocale.Language.English, QLocale.Language.C)


def may_become_a_day(figures: str) -> bool:
    """Whether ``28``, ``28.`` or ``28.2.20`` is a day in figures, or the beginning of one."""
    return _FIGURES.fullmatch(figures) is not None


def day_in(figures: str, locale: QLocale, near: date) -> date | None:
    """``28.02.2025``, ``28/2``, ``2025-02-28`` or ``28``; None where there is no such day.

    Args:
        locale: says whether a day or a month comes first beside a stroke.
        near: the month and the year that are not told are its own.
    """
    parts = [part for part in re.split(r"[./-]", figures) if part]
    if len(parts) == 3 and len(parts[0]) == 4:
        year, month, day = parts
    elif len(parts) > 1 and "/" in figures and not _says_day_first(locale):
        month, day, *years = parts
        year = years[0] if years else str(near.year)
    else:
        day, month, year = (parts + [str(near.month), str(near.year)][len(parts) - 1 :])[:3]
    return day_of_figures(year, month, day)


def _says_day_first(locale: QLocale) -> bool:
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short.find("d") < short.find("M")
