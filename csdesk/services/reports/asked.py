"""What is asked for, with what every sheet of a report has to know of the shop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from csdesk.desk import Desk
from csdesk.domain.figures import Figures
from csdesk.domain.ours import ours
from csdesk.domain.reports.financial_months import are_calendar_months, month_of, months_of
from csdesk.domain.reports.lines import WALK_IN
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.shop import Shop
from csdesk.language import Language, language_of
from csdesk.store import report_batches, report_rows
from csdesk.store.customers import resting_ids
from csdesk.store.report_rows import Sums
from csdesk.store.unit_of_work import Work

_MOST_DAYS = 3_660


@dataclass(frozen=True, slots=True)
class Asked:
    """A request at a desk where nobody writes; what it says of the shop holds for all sheets."""

    desk: Desk
    request: ReportRequest
    shop: Shop
    language: Language
    people: Mapping[int | None, str]
    """Id -> name of everybody who works or worked in the shop."""
    labels: Mapping[int | None, str]
    """Id -> words of every entry of the shop’s lists."""
    as_of: datetime | None
    """When the books were changed last, in the zone where that was; None where they never were."""
    last_change: int
    """The number of that change in History, or 0."""
    resting: frozenset[int]
    """Customers whose data are only kept."""
    months: tuple[tuple[date, date], ...]
    """The months of the shop’s financial year, as far as the period goes; of a period of more
    than ten years those in which something happened."""

    @property
    def from_on(self) -> date:
        return self.request.from_on

    @property
    def to_on(self) -> date:
        return self.request.to_on

    @property
    def period(self) -> tuple[date, date]:
        """Its first and last day."""
        return self.from_on, self.to_on

    def month(self, first: date) -> str:
        """What a month of the financial year is called, of which this is the first day told."""
        if are_calendar_months(self.shop.year_begins):
            return self.language.month(first)
        return self.language.day(first)

    def customer(self, key: int | None, name: str | None) -> str:
        """How a customer is called here: nobody as walk-in sales; without names, or where they
        asked that their data are only kept, by number."""
        if key is None:
            return self.language.say(WALK_IN)
        is_story = self.request.kind is ReportKind.CUSTOMER
        if self.request.names and (is_story or key not in self.resting):
            return name or ""
        return self.language.say(ours("Customer {id}"), id=key)

    def person(self, key: int | None) -> str:
        """How somebody who works in the shop is called here; nothing where nobody is named."""
        if key is None:
            return ""
        if self.request.names:
            return self.people.get(key, "")
        return self.language.say(ours("Person {id}"), id=key)

    def told(self, words: str) -> str:
        """What was written about somebody; nothing where no names are wanted."""
        return words if self.request.names else ""

    def figures(self, sums: Sums) -> Figures:
        return Figures(
            aim_bp=self.shop.aim_bp,
            hourly=self.shop.hourly,
            spend=sums.spend,
            margin=sums.margin,
            effort_minutes=sums.minutes,
            effort=sums.effort,
            remedy=sums.remedy,
            goodwill=sums.goodwill,
            other=sums.other,
            purchases=sums.purchases,
            estimated=sums.estimated,
            complaints_without_minutes=sums.complaints_without_minutes,
        )


def ask(desk: Desk, request: ReportRequest) -> Asked:
    """Reads what every sheet has to know."""
    with desk.store.read() as work:
        shop = work.settings.read()
        people = report_rows.people(work.connection)
        labels = report_rows.list_labels(work.connection)
        newest = work.last_change_of_books
        resting = resting_ids(work.connection)
        months = _months(work, request, shop)
    language = language_of(shop, request.language)
    as_of = None if newest is None else _in_its_zone(*newest[1:])
    last_change = 0 if newest is None else newest[0]
    return Asked(desk, request, shop, language, people, labels, as_of, last_change, resting, months)


def _months(work: Work, request: ReportRequest, shop: Shop) -> tuple[tuple[date, date], ...]:
    from_on, to_on = request.from_on, request.to_on
    if (to_on - from_on).days <= _MOST_DAYS:
        return months_of(from_on, to_on, shop.year_begins)
    found = set()
    for first, last in report_batches.months_with_facts(work.connection, from_on, to_on):
        found |= {month_of(day, shop.year_begins) for day in (first, last)}
    touched = ((first, last) for first, last in sorted(found) if first <= to_on and last >= from_on)
    return tuple((max(first, from_on), min(last, to_on)) for first, last in touched)


def _in_its_zone(at: datetime, offset_minutes: int) -> datetime:
    return at.astimezone(timezone(timedelta(minutes=offset_minutes)))
