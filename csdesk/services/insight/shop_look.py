"""What all figures of the shop start from: sums, days and months of a period, and its words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property

import numpy as np

from csdesk.domain.figures import Figures
from csdesk.domain.insight import counts
from csdesk.domain.insight import words_shop as words
from csdesk.domain.insight.finding import Finding, Unit, Value, cant_tell, fact
from csdesk.domain.insight.months import last_of_month, months_between, starts_of_months
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.shop import Cloud, MonthRatio
from csdesk.domain.insight.speech import Speech
from csdesk.domain.money import exponent, half_up
from csdesk.services.insight.cloud import cloud
from csdesk.services.insight.period_sums import PeriodSums, period_sums, totals, within
from csdesk.services.insight.records import EPOCH_ORDINAL, Records, Whole

_SMALL_RATIO = 0.01


@dataclass(frozen=True)
class ShopLook:
    """One look at the shop; what several figures need is worked out once."""

    records: Records
    period: Period
    speech: Speech
    everybody: Cloud | None = None

    @cached_property
    def totals(self) -> Figures:
        return totals(self.records, self.period)

    @cached_property
    def sums(self) -> PeriodSums:
        return period_sums(self.records, self.period)

    @cached_property
    def cloud(self) -> Cloud:
        known = self.everybody
        return cloud(self.records, self.period) if known is None else known

    @cached_property
    def days(self) -> tuple[date, date] | None:
        """First and last day that fixed costs run over; None where nothing is written down."""
        sales, service = self.records.sales.day, self.records.service.day
        if not len(sales) + len(service):
            return None
        begun = date.fromordinal(int(min(day.min() for day in (sales, service) if len(day))))
        first, last = max(begun, self.period.since), min(self.period.until, self.period.today)
        return (first, last) if first <= last else None

    @cached_property
    def months(self) -> Fraction:
        """How many months these days are."""
        return Fraction(0) if self.days is None else months_between(*self.days)

    @cached_property
    def fixed_costs(self) -> int | None:
        """What had to be paid whatever came in, minor units; None where nobody said."""
        monthly = self.records.shop.fixed_costs_minor
        if monthly is None:
            return None
        return half_up(monthly * self.months.numerator, self.months.denominator)

    @cached_property
    def by_month(self) -> tuple[MonthRatio, ...]:
        """Margin and service cost of every month of the period."""
        if self.days is None:
            return ()
        first, last = self.days
        starts = list(starts_of_months(first, last))
        margin, cost = self._monthly(starts[0], len(starts))
        return tuple(
            MonthRatio(month, int(margin[place]), int(cost[place]), self._is_full(month, last))
            for place, month in enumerate(starts)
        )

    def _is_full(self, month: date, last: date) -> bool:
        return month >= self.period.since and last_of_month(month) <= last

    def _monthly(self, first: date, number: int) -> tuple[Whole, Whole]:
        sales, service = self.records.sales, self.records.service
        return (
            self._sum_by_month(sales.day, sales.margin, first, number),
            self._sum_by_month(service.day, service.cost, first, number),
        )

    def _sum_by_month(self, days: Whole, amounts: Whole, first: date, number: int) -> Whole:
        held = within(days, self.period)
        places = _month_number(days[held]) - (first.year * 12 + first.month - 1)
        inside = (places >= 0) & (places < number)
        sums = np.zeros(number, dtype=np.int64)
        np.add.at(sums, places[inside], amounts[held][inside])
        return sums

    @property
    def customers(self) -> int:
        """How many customers are in the lists."""
        return len(self.cloud)

    def seen(self, sentence: str, n: int) -> str:
        """The sentence, and after it how many customers it rests on and when that was."""
        day = self.speech.day(self.today)
        who = counts.customers(n, self.speech)
        return f"{sentence} {self.fill(words.SEEN, who=who, day=day)}"

    def fill(self, template: str, **gaps: object) -> str:
        """Words of ours as whoever looks reads them."""
        return self.speech.fill(template, **gaps)

    @property
    def today(self) -> date:
        return self.period.today

    @property
    def money(self) -> Callable[[int], str]:
        return self.speech.money

    def money_of(self, amount: float) -> str:
        """An amount that need not be whole, to the nearest minor unit."""
        return self.speech.money(round(amount))

    def about(self, amount: float) -> str:
        """An amount that nobody knows to the cent, to the nearest whole unit."""
        unit = 10 ** exponent(self.records.shop.currency)
        return self.speech.money(round(amount / unit) * unit)

    @property
    def one(self) -> str:
        """One whole unit of money."""
        return self.speech.money(10 ** exponent(self.records.shop.currency))

    def ratio(self, value: float) -> str:
        """A part of 1, exact enough to be told from nothing."""
        return self.speech.number(value, 4 if 0 < abs(value) < _SMALL_RATIO else 2)

    def hours(self, value: float) -> str:
        return self.speech.number(value, 0 if abs(value) >= 10 else 1)

    def fact(self, value: Value, unit: Unit, sentence: str, *lines: str) -> Finding:
        """A fact of all customers."""
        return fact(value, self.customers, self.seen(sentence, self.customers), unit, *lines)

    def cant_tell(self, reason: str, unit: Unit, sentence: str, *lines: str) -> Finding:
        """What is missing of all customers."""
        seen = self.seen(sentence, self.customers)
        return cant_tell(reason, self.customers, seen, unit, *lines)


def _month_number(days: Whole) -> Whole:
    """The month each ordinal day is in, counted from the year 0."""
    months = (days - EPOCH_ORDINAL).astype("datetime64[D]").astype("datetime64[M]")
    number: Whole = months.astype(np.int64) + 1970 * 12
    return number
