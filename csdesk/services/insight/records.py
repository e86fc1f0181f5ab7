"""The facts of a shop as columns, read once for all questions that Insight asks of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo

import numpy as np
import numpy.typing as npt

from csdesk.desk import Desk
from csdesk.domain.shop import Shop
from csdesk.progress import listen
from csdesk.services.insight.keeping import kept
from csdesk.store import insight_rows as rows
from csdesk.store.insight_rows import EFFORT, GOODWILL, NEVER, OUTLAY, REMEDY, Kind
from csdesk.store.unit_of_work import Work

__all__ = [
    "EFFORT",
    "GOODWILL",
    "NEVER",
    "OUTLAY",
    "REMEDY",
    "Records",
    "read_records",
    "records_of",
]

Whole = npt.NDArray[np.int64]
HOUR, DAY = 60, 24 * 60
"""How many minutes they are."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EPOCH_ORDINAL = _EPOCH.toordinal()
"""The day 0 of moments, as ordinal."""


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
    """One row a purchase or return, by customer and day.

    Days are ordinals, money minor units; customer 0: a walk-in.
    """

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


def records_of(desk: Desk, work: Work) -> Records:
    """Everything within one look at the shop: as it was kept, where nothing changed since."""
    place = kept(desk)
    if place is None:
        return read_records(desk, work)
    with place.turn:
        change = work.last_change
        if place.records is None or place.change != change:
            place.records = None  # its memory is free before more is taken
            place.records, place.change = read_records(desk, work), change
        return replace(place.records, zone=desk.zone, now_minute=_this_minute(desk))


def read_records(desk: Desk, work: Work) -> Records:
    """Reads everything within one look at the shop."""
    shop, connection = work.settings.read(), work.connection
    items = work.list_items.where()
    return Records(
        shop=shop,
        hourly=shop.hourly,
        zone=desk.zone,
        now_minute=_this_minute(desk),
        people=tuple((person.id, person.name) for person in work.people.where()),
        categories={item.id: item.label for item in items if item.list_name == "category"},
        causes={item.id: item.label for item in items if item.list_name == "cause"},
        customers=_customers(rows.customers(connection), rows.names_and_tags(connection)),
        sales=_sales(rows.sales(connection)),
        service=Service(*_columns(rows.service(connection))),
        cases=_cases(rows.cases(connection)),
        reopenings=Reopenings(*_columns(rows.reopenings(connection))),
        answers=Answers(*_columns(rows.follow_ups(connection))),
        promises=Promises(*_columns(rows.promises(connection))),
    )


def _this_minute(desk: Desk) -> int:
    return int((desk.now() - _EPOCH) / timedelta(minutes=1))


def _customers(found: rows.Columns, told: Sequence[tuple[str, str]]) -> Customers:
    ids, owners, archived, senders, contracts = _columns(found)
    names, tags = zip(*told, strict=True) if told else ((), ())
    return Customers(ids, names, owners, archived, tags, senders, contracts)


def _sales(found: rows.Columns) -> Sales:
    """By customer and day, so that sums over either are quick."""
    columns = _columns(found)
    order = np.lexsort((columns[1], columns[0]))
    return Sales(*(column[order] for column in columns))


def _cases(found: rows.Columns) -> Cases:
    columns = _columns(found)
    key, customer, opened, offset, category, severity, person, cause, at_stake = columns[:9]
    heard, told, number, settled, parted, parted_at, bought = columns[9:]
    both = np.where(heard == NEVER, told, np.where(told == NEVER, heard, np.minimum(heard, told)))
    local = (opened + offset) // DAY + EPOCH_ORDINAL
    return Cases(
        *(key, customer, opened, local, category, severity, person, cause, at_stake),
        *(both, number, settled, parted, parted_at, bought),
    )


def _columns(found: rows.Columns) -> list[Whole]:
    """Columns of whole numbers; each text is given back as soon as it is read."""
    made: list[Whole] = []
    listen()
    for place, (kind, text) in enumerate(found):
        made.append(_READ[kind](text))
        found[place] = kind, ""
    if len({len(column) for column in made}) != 1:
        raise ValueError("columns of one table are not equally long")
    return made


def _numbers(text: str) -> Whole:
    if not text:
        return np.empty(0, dtype=np.int64)
    return np.fromstring(text, dtype=np.int64, sep=",")


def _days(text: str) -> Whole:
    """Days made into ordinals, ``NEVER`` where there is none."""
    found = _dates(text, rows.NO_DAY, "datetime64[D]")
    return np.where(found == NEVER, NEVER, found + EPOCH_ORDINAL)


def _minutes(text: str) -> Whole:
    """Moments made into minutes since 1970, ``NEVER`` where there is none."""
    return _dates(text, rows.NO_MOMENT, "datetime64[m]")


def _dates(text: str, none: str, unit: str) -> Whole:
    each = np.frombuffer(text.encode("ascii"), dtype=f"S{len(none)}")
    found = each.astype(unit).astype(np.int64)
    found[found == np.datetime64(none).astype(unit).astype(np.int64)] = NEVER
    return found


_READ: dict[Kind, Callable[[str], Whole]] = {
    Kind.NUMBER: _numbers,
    Kind.DAY: _days,
    Kind.MOMENT: _minutes,
}


def days_at(moments: Whole, zone: tzinfo) -> Whole:
    """Days, as ordinals, that a clock in this zone shows; ``NEVER`` stays."""
    known = moments != NEVER
    local = np.full(len(moments), NEVER, dtype=np.int64)
    shifted = moments[known] + _ahead(moments[known], zone)
    local[known] = shifted // DAY + EPOCH_ORDINAL
    return local


def _ahead(moments: Whole, zone: tzinfo) -> Whole:
    """Minutes that the clock is ahead of UTC at each of these moments.

    It is asked once a day, and by the hour only on the days on which it was put on or back.
    """
    days, place = np.unique(moments // DAY, return_inverse=True)
    edges = np.union1d(days, days + 1)
    known = np.array([_offset(int(day) * 24, zone) for day in edges], dtype=np.int64)
    begins = known[np.searchsorted(edges, days)]
    turned = begins != known[np.searchsorted(edges, days + 1)]
    ahead: Whole = begins[place]
    for at in np.flatnonzero(turned[place]):
        ahead[at] = _offset(int(moments[at] // HOUR), zone)
    return ahead


def _offset(hour: int, zone: tzinfo) -> int:
    """Minutes that the clock is ahead of UTC in an hour since 1970."""
    offset = (_EPOCH + timedelta(hours=hour)).astimezone(zone).utcoffset()
    return 0 if offset is None else int(offset / timedelta(minutes=1))
