"""The words of a report beside its lists: pages as plain text, and what was written otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from csdesk.domain.ours import ours
from csdesk.domain.plain_text import one_line
from csdesk.domain.reports.sheet import Check, Page, Report, Role, Row
from csdesk.domain.reports.worked_out import SheetTotals, Totals
from csdesk.language import Language
from csdesk.shown import as_of_words, cell_words, check_words, period_words

LISTS = ours("What is in which list")
LINE, LINES = ours("{title}: {n} line"), ours("{title}: {n} lines")
TOTAL = ours("{column}: {total} in all")
HOW_WRITTEN = ours("How the lists are written")
DAYS = ours("Days are written as year, month and day: 2026-11-21.")
AMOUNTS = ours("Amounts are in {currency}, without its sign.")
APOSTROPHE = ours(
    "A text that begins with =, +, - or @ has an apostrophe before it, so that no program takes "
    "it for a formula."
)
STAND_INS = ours("Signs that can’t be printed are shown by a stand-in, in: {places}")
_WIDTH = 96


def notes_of(
    report: Report,
    pages: Sequence[Page],
    totals: Totals,
    replaced: Sequence[str],
    language: Language,
) -> str:
    """All of it as text; ``replaced`` tells where signs had no shape."""
    say = language.say
    told = [*_head(report, language)]
    for page in pages:
        told += ["", say(page.title), "=" * len(say(page.title))]
        told += [_row_words(row, totals, language) for row in page.rows(totals)]
    told += ["", say(LISTS), "=" * len(say(LISTS))]
    for sheet in report.sheets:
        told += list(_sheet_words(sheet.title, sheet.about, totals[sheet.key], language))
    told += ["", say(HOW_WRITTEN), "=" * len(say(HOW_WRITTEN)), say(DAYS)]
    told += [say(AMOUNTS, currency=report.currency), say(APOSTROPHE)]
    if replaced:
        told.append(say(STAND_INS, places=", ".join(replaced)))
    return "\n".join(_wrapped(told)) + "\n"


def _head(report: Report, language: Language) -> Iterator[str]:
    yield one_line(report.shop_name)
    yield language.say(report.title)
    yield period_words(report, language)
    yield from filter(None, [as_of_words(report, language)])


def _sheet_words(title: str, about: str, totals: SheetTotals, language: Language) -> Iterator[str]:
    counted = language.say_counted(LINE, LINES, totals.lines, title=language.say(title))
    yield f"{counted}. {language.say(about)}"


def _row_words(row: Row | Check, totals: Totals, language: Language) -> str:
    if isinstance(row, Check):
        return check_words(row, totals, language)
    cells = [cell_words(value, kind, totals, language) for value, kind in row.cells]
    words = "  ".join(filter(None, cells))
    return f"\n{words}" if row.role in (Role.HEAD, Role.TITLE) and words else words


def _wrapped(lines: Sequence[str]) -> Iterator[str]:
    for line in "\n".join(lines).split("\n"):
        yield from wrap(line, _WIDTH, replace_whitespace=False, break_on_hyphens=False) or [""]
