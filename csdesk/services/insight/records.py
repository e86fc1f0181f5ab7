"""The facts of a shop as columns, read once for all questions that Insight asks of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import numpy as np
import numpy.typing as npt

from csdesk.desk import Desk
from csdesk.domain.shop import Shop
from csdesk.store import insight_rows as rows
from csdesk.store.insight_rows import EFFORT, GOODWILL, OUTLAY, REMEDY
from csdesk.store.unit_of_work import Work

__all__ = ["EFFORT", "GOODWILL", "NEVER", "OUTLAY", "REMEDY", "Records", "read_records"]

Whole = npt.NDArray[np.int64]
NEVER = -(2**62)
"""Stands in a column of moments or scores where there is none."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = _EPOCH.toordinal()
_HOUR = 60


@dataclass(frozen=True, slots=True, eq=False)
class Customers:
    """One row a customer, by id."""

    ids: Whole
    names: tuple[str, ...]
    looked_after_by: Whole
    archived: Whole
    tags: tuple[str, ...]
    referred_by: Whole
    on_contract: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Sales:
    """One row a purchase or return. Days are ordinals, money minor units; customer 0: a walk-in."""

    customer: Whole
    day: Whole
    net: Whole
    margin: Whole
    estimated: Whole
    is_purchase: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Service:
    """One row for whatever serving somebody took; 0 where no complaint or person is named."""

    customer: Whole
    day: Whole
    cost: Whole
    kind: Whole
    minutes: Whole
    complaint: Whole
    person: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Cases:
    """One row a complaint that was handled here, by id.

    Moments are minutes since 1970 in UTC, ``NEVER`` where there is none; ``opened_day`` is an
    ordinal, as the clock of the desk showed when it was taken down.
    """

    id: Whole
    customer: Whole
    opened_at: Whole
    opened_day: Whole
    category: Whole
    severity: Whole
    person: Whole
    cause: Whole
    at_stake: Whole
    replied_at: Whole
    """First reply: acknowledged, or spoken with about it, whichever came first."""
    contacts: Whole
    """About it, until it was first settled."""
    settled_at: Whole
    parted: Whole
    parted_at: Whole
    """When the shop parted from its customer, where that is how it ended."""
    bought_day: Whole
    """The day, as ordinal, of the purchase it is about; ``NEVER`` where none is named."""


@dataclass(frozen=True, slots=True, eq=False)
class Reopenings:
    """One row each time a settled complaint was taken up again."""

    complaint: Whole
    at: Whole
    settled_at: Whole
    elsewhere: Whole
    """1 where it had ended before it came here."""


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """One row each time somebody was to be asked; scores are ``NEVER`` where none was given."""

    customer: Whole
    complaint: Whole
    ask_day: Whole
    answered_at: Whole
    declined_at: Whole
    satisfaction: Whole
    ease: Whole
    recommend: Whole
    from_file: Whole
    called_back_at: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Promises:
    customer: Whole
    complaint: Whole
    due_at: Whole
    kept_at: Whole
    broken_at: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Records:
    """All of it, as it stood when it was read."""

    shop: Shop
    hourly: int
    zone: tzinfo
    now_minute: int
    people: tuple[tuple[int, str], ...]
    categories: dict[int, str]
    causes: dict[int, str]
    customers: Customers
    sales: Sales
    service: Service
    cases: Cases
    reopenings: Reopenings
    answers: Answers
    promises: Promises

    def days_of(self, moments: Whole) -> Whole:
        """The days, as ordinals, that the desk's clock showed at these moments."""
        return days_at(moments, self.zone)


def read_records(desk: Desk, work: Work) -> Records:
    """Reads everything within one look at the shop."""
    shop, connection = work.settings.read(), work.connection
    items = work.list_items.where()
    return Records(
        shop=shop,
        hourly=shop.hourly,
        zone=desk.zone,
        now_minute=int((desk.now() - _EPOCH) / timedelta(minutes=1)),
        people=tuple((person.id, person.name) for person in work.people.where()),
        categories={item.id: item.label for item in items if item.list_name == "category"},
        causes={item.id: item.label for item in items if item.list_name == "cause"},
        customers=_customers(rows.customers(connection)),
        sales=Sales(*_columns(rows.sales(connection), "wdwwww")),
        service=Service(*_columns(rows.service(connection), "wdwwwww")),
        cases=_cases(rows.cases(connection)),
        reopenings=Reopenings(*_columns(rows.reopenings(connection), "wmmw")),
        answers=Answers(*_columns(rows.follow_ups(connection), "wwdmmssswm")),
        promises=Promises(*_columns(rows.promises(connection), "wwmmm")),
    )


def _customers(found: rows.Rows) -> Customers:
    ids, names, owners, archived, tags, senders, contracts = _parted(found, 7)
    return Customers(
        *(whole(ids), tuple(names), whole(owners), whole(archived), tuple(tags)),
        *(whole(senders), whole(contracts)),
    )


def _cases(found: rows.Rows) -> Cases:
    columns = _columns(found, "wwmwwwwwwmmwmwmo")
    key, customer, opened, offset, category, severity, person, cause, at_stake = columns[:9]
    heard, told, number, settled, parted, parted_at, bought = columns[9:]
    both = np.where(heard == NEVER, told, np.where(told == NEVER, heard, np.minimum(heard, told)))
    local = (opened + offset) // (24 * _HOUR) + _EPOCH_ORDINAL
    return Cases(
        *(key, customer, opened, local, category, severity, person, cause, at_stake),
        *(both, number, settled, parted, parted_at, bought),
    )


def _columns(found: rows.Rows, kinds: str) -> list[Whole]:
    """Columns of whole numbers: w(hole), d(ay), o(ptional day), m(oment) or s(core)."""
    make = {"w": whole, "d": days, "o": days_or_never, "m": minutes, "s": scores}
    parted = _parted(found, len(kinds))
    return [make[kind](column) for kind, column in zip(kinds, parted, strict=True)]


def _parted(found: rows.Rows, number: int) -> list[tuple[Any, ...]]:
    return list(zip(*found, strict=True)) if found else [()] * number


def whole(column: Sequence[Any]) -> Whole:
    return np.array(column, dtype=np.int64)


def scores(column: Sequence[Any]) -> Whole:
    """Scores where there are any, else ``NEVER``."""
    return np.array([NEVER if value is None else value for value in column], dtype=np.int64)


def days(column: Sequence[str]) -> Whole:
    """Days as text made into ordinals."""
    if not column:
        return np.empty(0, dtype=np.int64)
    return np.array(column, dtype="datetime64[D]").astype(np.int64) + _EPOCH_ORDINAL


def days_or_never(column: Sequence[str | None]) -> Whole:
    """Days as text made into ordinals, ``NEVER`` where there is none."""
    found = np.array(column, dtype="datetime64[D]")
    return np.where(np.isnat(found), NEVER, found.astype(np.int64) + _EPOCH_ORDINAL)


def minutes(column: Sequence[str | None]) -> Whole:
    """Moments as text of UTC made into minutes since 1970, begun minutes left out."""
    texts = [None if text is None else text[:16] for text in column]
    found = np.array(texts, dtype="datetime64[m]")
    return np.where(np.isnat(found), NEVER, found.astype(np.int64))


def days_at(moments: Whole, zone: tzinfo) -> Whole:
    """Days, as ordinals, that a clock in this zone shows; ``NEVER`` stays."""
    known = moments != NEVER
    local = np.full(len(moments), NEVER, dtype=np.int64)
    shifted = moments[known] + _ahead(moments[known], zone)
    local[known] = shifted // (24 * _HOUR) + _EPOCH_ORDINAL
    return local


def _ahead(moments: Whole, zone: tzinfo) -> Whole:
    """Minutes that the clock is ahead of UTC at each of these moments.

    It is asked once a day, and by the hour only on the days on which it was put on or back.
    """
    days, place = np.unique(moments // (24 * _HOUR), return_inverse=True)
    edges = np.union1d(days, days + 1)
    known = np.array([_offset(int(day) * 24, zone) for day in edges], dtype=np.int64)
    begins = known[np.searchsorted(edges, days)]
    turned = begins != known[np.searchsorted(edges, days + 1)]
    ahead: Whole = begins[place]
    for at in np.flatnonzero(turned[place]):
        ahead[at] = _offset(int(moments[at] // _HOUR), zone)
    return ahead


def _offset(hour: int, zone: tzinfo) -> int:
    """Minutes that the clock is ahead of UTC in an hour since 1970."""
    offset = (_EPOCH + timedelta(hours=hour)).astimezone(zone).utcoffset()
    return 0 if offset is None else int(offset / timedelta(minutes=1))
