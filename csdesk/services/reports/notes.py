"""The page of notes: what every figure means, what was assumed, and what is weak about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from csdesk.domain.ours import ours
from csdesk.domain.reports.request import ReportKind
from csdesk.domain.reports.sheet import Kind, Page, Role, Row
from csdesk.domain.reports.worked_out import SheetTotals, Totals
from csdesk.services.reports import terms
from csdesk.services.reports.asked import Asked
from csdesk.store.report_batches import customers_kept, nets_estimated

_TITLE = ours("Notes")
_WIDTHS = (30, 100)
_TERMS: dict[ReportKind, terms.Terms] = {
    ReportKind.ACCOUNTANT: (*terms.ACCOUNTANT, *terms.FIGURES, *terms.COMPLAINTS_IN_SHORT),
    ReportKind.CUSTOMERS: (*terms.FIGURES, *terms.CUSTOMERS),
    ReportKind.COMPLAINTS: (*terms.FIGURES, *terms.COMPLAINTS),
    ReportKind.CAUSES: terms.CAUSES,
    ReportKind.PEOPLE: terms.PEOPLE,
    ReportKind.LETTERS: terms.LETTERS,
}
_NONE = SheetTotals(0, {})


def notes_page(asked: Asked, facts: Callable[[], Iterable[str]] = tuple) -> Page:
    """Every definition of this kind of report, its assumptions, and its weaknesses with counts.

    Args:
        facts: more that is to be known of this period, said already in the report’s language.
    """
    told = () if asked.request.kind is ReportKind.LETTERS else assumptions(asked)
    with asked.desk.store.read() as work:
        kept = customers_kept(work.connection)
        guessed = nets_estimated(work.connection, *asked.period)

    def rows(totals: Totals) -> Iterator[Row]:
        yield Row(((_TITLE, Kind.WORD),), Role.TITLE)
        yield Row()
        for term, meaning in _TERMS[asked.request.kind]:
            yield Row(((term, Kind.WORD), (meaning, Kind.WORD)), Role.PROSE)
        notes = (*told, *facts(), *_weaknesses(asked, totals, kept, guessed))
        if notes:
            yield Row()
        for sentence in notes:
            yield Row(((ours("Please note"), Kind.WORD), (sentence, Kind.TEXT)), Role.PROSE)

    return Page("Notes", _TITLE, _WIDTHS, rows)


def assumptions(asked: Asked) -> tuple[str, ...]:
    """Whole sentences in the language of the report: what stands in where nobody answered."""
    shop, language = asked.shop, asked.language
    told = []
    if shop.hourly_minor is None:
        words = ours("Nobody said yet what an hour costs, so {cost} is assumed for new entries.")
        told.append(language.say(words, cost=language.money(shop.hourly)))
    if shop.margin_bp is None:
        words = ours(
            "Nobody said yet what margin is usual, so {share} of net sales is assumed where the "
            "cost of the goods is not known."
        )
        told.append(language.say(words, share=language.percent(shop.margin / 10_000)))
    if shop.usual_tax_bp is None:
        words = ours(
            "Nobody said yet which tax prices include. Sales that came without their tax count in "
            "full."
        )
        told.append(language.say(words))
    return tuple(told)


def _weaknesses(asked: Asked, totals: Totals, kept: int, guessed: int) -> Iterator[str]:
    language = asked.language
    customers = totals.get("Customers", _NONE)
    if guessed and "Customers" in totals:
        yield language.say_counted(
            ours("{n} sale came without its tax; the usual tax was taken off, where one is set."),
            ours(
                "{n} sales came without their tax; the usual tax was taken off, where one is set."
            ),
            guessed,
        )
    if customers.sums.get("Margin estimated"):
        yield language.say(
            ours("A part of the margin is estimated; the column “Margin estimated” says where.")
        )
    if missing := customers.sums.get("Complaints without minutes", 0):
        yield language.say_counted(
            ours(
                "{n} complaint has no minutes written down, so the real cost of service is higher."
            ),
            ours(
                "{n} complaints have no minutes written down, so the real cost of service is "
                "higher."
            ),
            missing,
        )
    if "Customers" in totals and kept > customers.lines:
        yield language.say_counted(
            ours("{n} customer without sales or service in the period is not listed."),
            ours("{n} customers without sales or service in the period are not listed."),
            kept - customers.lines,
        )
    if not asked.request.names:
        yield language.say(
            ours(
                "Customers are numbers here, and what was written about them is left out, as it "
                "was asked for."
            )
        )
