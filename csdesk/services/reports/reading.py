"""The lines of a report, made from plain rows of one look at the shop."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

from csdesk.desk import Desk
from csdesk.domain.complaint import Outcome, Severity, Stage
from csdesk.domain.effort import Measured
from csdesk.domain.figures import Figures
from csdesk.domain.money import plain
from csdesk.domain.redress import RedressKind
from csdesk.domain.reports.lines import (
    AccountantReport,
    ComplaintLine,
    CustomerLine,
    EffortLine,
    OutlayLine,
    RedressLine,
    walk_in_line,
)
from csdesk.domain.reports.request import ReportKind
from csdesk.domain.shop import Shop
from csdesk.store import report_rows
from csdesk.store.complaint_rows import complaint_rows
from csdesk.store.report_rows import Sums
from csdesk.store.unit_of_work import Work

L = TypeVar("L")


class Lines(Sequence[L], Generic[L]):
    """Lines made one by one from plain rows, so that a hundred thousand need little memory."""

    def __init__(self, rows: Sequence[Any], make: Callable[[Any], L]) -> None:
        self._rows = rows
        self._make = make

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[L]:
        return map(self._make, self._rows)

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return Lines(self._rows[index], self._make)
        return self._make(self._rows[index])


STAGE_WORDS = {
    Stage.LISTENING: "Listening",
    Stage.EMPATHIZING: "Empathizing",
    Stage.ACTING: "Acting",
    Stage.PROMISE_OPEN: "Promise open",
    Stage.FOLLOW_UP_DUE: "Follow-up due",
    Stage.SETTLING: "Ready to settle",
    Stage.SETTLED: "Settled",
    Stage.PARTED: "Parted",
}
OUTCOME_WORDS = {
    Outcome.PUT_RIGHT: "Put right",
    Outcome.PARTLY_PUT_RIGHT: "Partly put right",
    Outcome.EXPLAINED: "Explained",
    Outcome.NOT_OFFERED: "Not offered",
    Outcome.WITHDRAWN: "Withdrawn",
    Outcome.ENDED_ELSEWHERE: "Ended before csdesk",
}
SEVERITY_WORDS = {Severity.SMALL: "Small", Severity.SERIOUS: "Serious", Severity.GRAVE: "Grave"}


@dataclass(frozen=True, slots=True)
class _Known:
    """Names for ids, in whatever way the report may name anybody."""

    customers: dict[int, str]
    people: dict[int, str]
    labels: dict[int, str]


class Reading:
    """One look at the shop from which a report is made."""

    def __init__(self, desk: Desk, work: Work, from_on: date, to_on: date, names: bool) -> None:
        self._desk = desk
        self._connection = work.connection
        self._shop = work.settings.read()
        self._period = from_on, to_on
        self._names = names
        self._ordered = report_rows.names(self._connection)
        shown = {key: name if names else f"Customer {key}" for key, name in self._ordered}
        self._known = _Known(
            shown, report_rows.people(self._connection), report_rows.list_labels(self._connection)
        )

    def report(self, kind: ReportKind) -> AccountantReport:
        """Its lines; those of Insight are no lines of the books, so there are none."""
        report = AccountantReport(
            shop_name=self._shop.name,
            currency=self._shop.currency,
            from_on=self._period[0],
            to_on=self._period[1],
            made_at=self._desk.now(),
        )
        if kind is ReportKind.INSIGHT:
            return report
        complaints = self._complaints()
        if kind is not ReportKind.COMPLAINTS:
            lines, assumptions = self._customers(complaints)
            report = replace(report, customers=lines, assumptions=assumptions)
        if kind is not ReportKind.CUSTOMERS:
            remedies, goodwill = self._redress()
            report = replace(report, complaints=complaints, remedies=remedies, goodwill=goodwill)
        if kind is ReportKind.ACCOUNTANT:
            report = replace(report, effort=self._effort(), outlays=self._outlays())
        return report

    def _figures(self, sums: Sums) -> Figures:
        return Figures(
            aim_bp=self._shop.aim_bp,
            hourly=self._shop.hourly,
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

    def _customers(
        self, complaints: Sequence[ComplaintLine]
    ) -> tuple[Sequence[CustomerLine], tuple[str, ...]]:
        sums = report_rows.customer_sums(self._connection, *self._period)
        timed = report_rows.complaints_timed(self._connection)
        first, last = self._period
        for line in complaints:
            if first <= line.opened_on <= last:
                theirs = sums.setdefault(line.customer_id, Sums())
                theirs.complaints_without_minutes += line.complaint_id not in timed
        rows: list[tuple[int | None, Sums]]
        rows = [(key, sums[key]) for key, _ in self._ordered if key in sums]
        if None in sums:
            rows.append((None, sums[None]))
        left_out = len(self._ordered) - sum(1 for key, _ in rows if key is not None)
        guessed = sum(each.net_estimated for each in sums.values())
        return Lines(rows, self._customer_line), _assumptions(self._shop, guessed, left_out)

    def _customer_line(self, row: tuple[int | None, Sums]) -> CustomerLine:
        key, sums = row
        if key is None:
            return walk_in_line(self._figures(sums))
        return CustomerLine(key, self._known.customers[key], self._figures(sums))

    def _complaints(self) -> Sequence[ComplaintLine]:
        costs = report_rows.complaint_costs(self._connection, *self._period)
        first, last = self._period
        rows = [
            (row, opened, costs.get(row.id, Sums()))
            for row in report_rows.complaints(self._connection, *self._period)
            if first <= (opened := report_rows.day_of(row.opened_at, row.offset_minutes)) <= last
            or row.id in costs
        ]
        listed = complaint_rows(self._connection, [row.id for row, *_ in rows], self._desk.now())
        stages = {each.id: each.stage for each in listed}
        return Lines([(*row, stages[row[0].id]) for row in rows], self._complaint_line)

    def _complaint_line(self, parts: tuple[Any, date, Sums, Stage]) -> ComplaintLine:
        row, opened, sums, stage = parts
        labels = self._known.labels
        settled = row.settled_at
        return ComplaintLine(
            complaint_id=row.id,
            opened_on=opened,
            customer_id=row.customer_id,
            customer=self._known.customers[row.customer_id],
            title=row.title if self._names else "",
            category=labels.get(row.category_id, ""),
            severity=SEVERITY_WORDS[Severity(row.severity)],
            stage=STAGE_WORDS[stage],
            outcome=OUTCOME_WORDS[row.outcome] if row.outcome else "",
            cause=labels.get(row.cause_id, ""),
            person=self._known.people.get(row.person_id, ""),
            settled_on=settled.astimezone(self._desk.now().tzinfo).date() if settled else None,
            at_stake=row.at_stake_minor,
            effort_minutes=sums.minutes,
            effort=sums.effort,
            remedy=sums.remedy,
            goodwill=sums.goodwill,
            other=sums.other,
        )

    def _redress(self) -> tuple[Sequence[RedressLine], Sequence[RedressLine]]:
        rows = report_rows.redress_lines(self._connection, *self._period)
        remedies = [row for row in rows if row.kind is RedressKind.REMEDY]
        goodwill = [row for row in rows if row.kind is RedressKind.GOODWILL]
        return Lines(remedies, self._redress_line), Lines(goodwill, self._redress_line)

    def _redress_line(self, row: Any) -> RedressLine:
        accounts = {
            RedressKind.REMEDY: self._shop.remedy_account,
            RedressKind.GOODWILL: self._shop.goodwill_account,
        }
        return RedressLine(
            given_on=row.given_on,
            customer_id=row.customer_id,
            customer=self._known.customers[row.customer_id],
            what=row.what if self._names else "",
            cost=row.cost_minor,
            complaint_id=row.complaint_id,
            form=_words(row.form),
            worth=row.worth_minor,
            account_code=row.account_code or accounts[row.kind],
            person=self._known.people.get(row.person_id, ""),
        )

    def _effort(self) -> Sequence[EffortLine]:
        rows = report_rows.effort_lines(self._connection, *self._period)
        return Lines(rows, self._effort_line)

    def _effort_line(self, row: Any) -> EffortLine:
        return EffortLine(
            spent_on=row.spent_on,
            customer_id=row.customer_id,
            customer=self._known.customers[row.customer_id],
            person=self._known.people.get(row.person_id, ""),
            minutes=row.minutes,
            hourly=row.hourly_minor,
            cost=row.cost_minor,
            complaint_id=row.complaint_id,
            note=row.note if self._names else "",
            estimated=row.measured is Measured.ESTIMATED,
        )

    def _outlays(self) -> Sequence[OutlayLine]:
        rows = report_rows.outlay_lines(self._connection, *self._period)
        return Lines(rows, self._outlay_line)

    def _outlay_line(self, row: Any) -> OutlayLine:
        return OutlayLine(
            spent_on=row.spent_on,
            customer_id=row.customer_id,
            customer=self._known.customers[row.customer_id],
            what=_words(row.kind),
            cost=row.cost_minor,
            complaint_id=row.complaint_id,
            note=row.note if self._names else "",
        )


def _words(code: StrEnum) -> str:
    return str(code).replace("_", " ").capitalize()


def _assumptions(shop: Shop, nets_estimated: int, left_out: int) -> tuple[str, ...]:
    """Whole sentences: what stands in where nobody answered, and what is not listed."""
    told = []
    if shop.hourly_minor is None:
        cost = f"{plain(shop.hourly, shop.currency)} {shop.currency}"
        told.append(f"Nobody said yet what an hour costs, so {cost} is assumed for new entries.")
    if shop.margin_bp is None:
        share = shop.margin // 100
        told.append(
            f"Nobody said yet what margin is usual, so {share} % of net sales is assumed "
            "where the cost of the goods is not known."
        )
    if shop.usual_tax_bp is None:
        told.append(
            "Nobody said yet which tax prices include. Sales that came without their tax "
            "count in full."
        )
    if nets_estimated:
        told.append(f"{nets_estimated} sales came without their tax; the usual tax was taken off.")
    if left_out:
        told.append(f"{left_out} customers without sales or service in the period are not listed.")
    return tuple(told)
