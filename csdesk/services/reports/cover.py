"""The cover of the accountant's workbook: what it is, what stands in it, and what ties to what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from csdesk.domain.ours import ours
from csdesk.domain.reports.accounts import NAMES, AccountRole, code_of
from csdesk.domain.reports.periods import financial_year
from csdesk.domain.reports.sheet import Check, Kind, Page, Role, Row, Sheet
from csdesk.domain.reports.worked_out import Given, LineCount, Plus, Share, Total, Totals
from csdesk.services.reports.asked import Asked
from csdesk.shown import as_of_words
from csdesk.store.report_batches import effort_outside_complaints

_TITLE = ours("Cover")
_WIDTHS = (50, 17, 17, 15, 11)
_FIGURES = (
    *(ours("Spend"), ours("Margin"), ours("Effort"), ours("Remedy"), ours("Goodwill")),
    *(ours("Other"), ours("Service cost"), ours("Contribution")),
)
_IT_IS = ours(
    "What customers brought in this period, what caring for them cost, and what was given to put "
    "things right, down to each line, with a journal that can be booked."
)
_IT_IS_NOT = ours(
    "It is no set of accounts and no tax return: it holds nothing but what the shop wrote down in "
    "csdesk. How it is booked, your accountant decides."
)


def cover_page(asked: Asked, sheets: Sequence[Sheet[Any]], checks: Sequence[Check]) -> Page:
    """What an accountant reads first.

    Args:
        sheets: what stands in the file, in order.
        checks: what ties to what, aside from the sums of customers and months.
    """
    with asked.desk.store.read() as work:
        outside = effort_outside_complaints(work.connection, *asked.period)

    def rows(_totals: Totals) -> Iterator[Row | Check]:
        yield from _head(asked)
        yield from _about(asked)
        yield Row()
        yield Row(((_IT_IS, Kind.WORD),), Role.PROSE)
        yield Row(((_IT_IS_NOT, Kind.WORD),), Role.PROSE)
        yield from _unmapped(asked)
        yield from _changed(sheets)
        yield Row()
        yield from _figures()
        yield Row()
        yield from _contents(sheets)
        yield Row()
        yield Row(
            tuple(
                (word, Kind.WORD)
                for word in (
                    *(ours("What ties to what"), ours("One side"), ours("The other side")),
                    *(ours("Difference"), ours("Agrees?")),
                )
            ),
            Role.HEAD,
        )
        yield from (*ties(outside), *checks)

    return Page("Cover", _TITLE, _WIDTHS, rows)


def _head(asked: Asked) -> Iterator[Row]:
    yield Row(((asked.shop.name or asked.language.say(ours("Shop")), Kind.TEXT),), Role.TITLE)
    lines = map(str.strip, asked.shop.address.splitlines())
    for line in (one for one in lines if one and one != asked.shop.name):
        yield Row(((line, Kind.TEXT),), Role.PROSE)
    yield Row()
    yield Row(((ours("Figures for the accountant"), Kind.WORD),), Role.PROSE)


def _about(asked: Asked) -> Iterator[Row]:
    shop = asked.shop
    told: list[tuple[str, tuple[Any, Kind]]] = [
        (ours("From"), (asked.from_on, Kind.DAY)),
        (ours("To"), (asked.to_on, Kind.DAY)),
        *_years(asked),
        (ours("Currency"), (shop.currency, Kind.TEXT)),
    ]
    if shop.accountant_name:
        told.append((ours("For"), (shop.accountant_name, Kind.TEXT)))
    for label, cell in told:
        yield Row(((label, Kind.WORD), cell))
    if words := as_of_words(asked, asked.language):
        yield Row(((words, Kind.TEXT),), Role.PROSE)


def _years(asked: Asked) -> tuple[tuple[str, tuple[Any, Kind]], ...]:
    """The financial year of the period, or the years that it touches."""
    first = financial_year(asked.from_on, asked.shop.year_begins)
    last = financial_year(asked.to_on, asked.shop.year_begins)
    if first == last:
        labels = ours("The financial year begins on"), ours("and ends on")
    else:
        labels = ours("Its first financial year begins on"), ours("and its last ends on")
    return (labels[0], (first[0], Kind.DAY)), (labels[1], (last[1], Kind.DAY))


def _unmapped(asked: Asked) -> Iterator[Row]:
    """The accounts that have no code yet, by name."""
    say = asked.language.say
    missing = [say(NAMES[role]) for role in AccountRole if not code_of(asked.shop, role)]
    if missing:
        words = ours(
            "Not mapped yet: {accounts}. Write their codes on the sheet Accounts, or say them in "
            "the settings of csdesk."
        )
        yield Row(((say(words, accounts=", ".join(missing)), Kind.TEXT),), Role.PROSE)


def _changed(sheets: Sequence[Sheet[Any]]) -> Iterator[Row]:
    """With which export before this one is compared."""
    for sheet in sheets:
        if sheet.key == "Changes":
            yield Row(((sheet.about, Kind.TEXT),), Role.PROSE)


def _figures() -> Iterator[Row]:
    yield Row(((ours("Of the period"), Kind.WORD), (ours("Amount"), Kind.WORD)), Role.HEAD)
    for name in _FIGURES:
        yield Row(((name, Kind.WORD), (Total("Customers", name), Kind.MONEY)))
    share = Share(Total("Customers", "Service cost"), Total("Customers", "Margin"))
    yield Row(((ours("Share"), Kind.WORD), (share, Kind.SHARE)))
    minutes = Total("Customers", "Effort minutes")
    yield Row(((ours("Effort minutes"), Kind.WORD), (minutes, Kind.NUMBER)))


def _contents(sheets: Sequence[Sheet[Any]]) -> Iterator[Row]:
    yield Row(
        ((ours("What stands in this file"), Kind.WORD), (ours("Lines"), Kind.WORD)), Role.HEAD
    )
    for sheet in sheets:
        yield Row(((sheet.title, Kind.WORD), (LineCount(sheet.key), Kind.NUMBER)))


def ties(effort_outside: int) -> tuple[Check, ...]:
    """Where two sheets must come to the same.

    Args:
        effort_outside: what minutes cost that were given without a complaint, minor units.
    """

    def of_customers(name: str) -> Total:
        return Total("Customers", name)

    return (
        Check(ours("Spend: customers, months"), of_customers("Spend"), Total("Summary", "Spend")),
        Check(
            ours("Margin: customers, months"), of_customers("Margin"), Total("Summary", "Margin")
        ),
        Check(
            ours("Service cost: customers, months"),
            of_customers("Service cost"),
            Total("Summary", "Service cost"),
        ),
        Check(
            ours("Contribution: customers, months"),
            of_customers("Contribution"),
            Total("Summary", "Contribution"),
        ),
        Check(
            ours("Purchases: customers, months"),
            of_customers("Purchases"),
            Total("Summary", "Purchases"),
            Kind.NUMBER,
        ),
        Check(
            ours("Remedy: customers, remedies"), of_customers("Remedy"), Total("Remedies", "Cost")
        ),
        Check(
            ours("Goodwill: customers, goodwill"),
            of_customers("Goodwill"),
            Total("Goodwill", "Cost"),
        ),
        Check(
            ours("Effort: customers, entries"), of_customers("Effort"), Total("EffortLines", "Cost")
        ),
        Check(
            ours("Effort: entries, people and months"),
            Total("EffortLines", "Cost"),
            Total("Effort", "Cost"),
        ),
        Check(
            ours("Minutes: entries, people and months"),
            Total("EffortLines", "Minutes"),
            Total("Effort", "Minutes"),
            Kind.NUMBER,
        ),
        Check(
            ours("Effort: entries, complaints and the rest"),
            Total("EffortLines", "Cost"),
            Plus((Total("Complaints", "Effort"), Given(effort_outside))),
        ),
        Check(ours("Other: customers, outlays"), of_customers("Other"), Total("Outlays", "Cost")),
        Check(
            ours("Remedy: complaints, remedies"),
            Total("Complaints", "Remedy"),
            Total("Remedies", "Cost"),
        ),
        Check(
            ours("Goodwill: complaints, goodwill"),
            Total("Complaints", "Goodwill"),
            Total("Goodwill", "Cost"),
        ),
        Check(
            ours("Returns: months, returns"), Total("Summary", "Returns"), Total("Returns", "Net")
        ),
    )
