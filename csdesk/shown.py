"""How the values of a report read, wherever people read them: on paper, in notes, in a preview."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from csdesk.domain.ours import ours
from csdesk.domain.plain_text import printable
from csdesk.domain.reports.sheet import Check, Kind, Read, Report
from csdesk.domain.reports.worked_out import Totals, WorkedOut, worth
from csdesk.language import Language

TIES = ours("{label}: {left} and {right} are the same")
TIES_NOT = ours("{label}: {left} and {right} differ by {difference}. Please tell us.")
AGREES, DIFFERS = ours("agrees"), ours("differs")
AS_OF = ours("Books as of {moment}, change no. {n}")
_LABELLED = ours("{label}: {words}")


class AsOf(Protocol):
    """Whatever knows when the books it tells of were changed last."""

    @property
    def as_of(self) -> datetime | None: ...
    @property
    def last_change(self) -> int: ...


def as_of_words(told: AsOf, language: Language) -> str:
    """How far the books of a report go; nothing where nobody wrote in them yet."""
    if told.as_of is None:
        return ""
    number = language.number(told.last_change)
    return language.say(AS_OF, moment=language.moment(told.as_of), n=number)


def labelled(label: str, words: str, language: Language) -> str:
    """What something is called and what it is, with the space that a language puts between."""
    return language.say(_LABELLED, label=label, words=words)


def period_words(report: Report, language: Language) -> str:
    """From when to when a report goes; a single day is said once."""
    first, last = language.day(report.from_on), language.day(report.to_on)
    return first if report.from_on == report.to_on else f"{first} – {last}"


def check_words(check: Check, totals: Totals, language: Language) -> str:
    """Whether two figures are the same, as a sentence."""
    left, right = worth(check.left, totals) or 0, worth(check.right, totals) or 0
    label = language.say(check.label)
    shown = [shown_as(value, check.kind, language) for value in (left, right, left - right)]
    words = TIES if left == right else TIES_NOT
    return language.say(words, label=label, left=shown[0], right=shown[1], difference=shown[2])


def cell_words(value: Read | WorkedOut, kind: Kind, totals: Totals, language: Language) -> str:
    """A cell of a page as people read it."""
    if value is None or isinstance(value, (str, int, float, date)):
        return shown_as(value, kind, language)
    return shown_as(worth(value, totals), kind, language)


def column_words(words: str, kind: Kind, language: Language) -> str:
    """Words of a column: ours are said; of the shop's only what stands for lost ones is."""
    return language.say(words) if kind is Kind.WORD else language.told(words)


def shown_as(value: Read, kind: Kind, language: Language, *, sign: bool = True) -> str:
    """A value of a column as people read it in this language.

    Args:
        sign: whether amounts carry the sign of their currency; in tables their heading does.
    """
    match value:
        case None:
            return ""
        case str():
            return printable(column_words(value, kind, language))
        case date():
            return language.day(value)
    if kind is Kind.MONEY:
        minor = round(value)
        return language.money(minor) if sign else language.amount(minor)
    if kind is Kind.SHARE:
        return language.percent(value)
    if kind is Kind.ID:
        return str(value)
    return language.number(value) if isinstance(value, int) else language.decimal(value, 2)
