"""Rows of a demo shop as the store takes them in bulk, numbered and dated as they are made.

Moments are whole minutes from the beginning of today, in the computer's zone: what happened is
below zero. Days count the same way. Amounts are minor units.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime, time, timedelta
from typing import Any

from csdesk.demo.lines import (
    NOUN_OF,
    WRITTEN,
    ContactLine,
    CustomerLine,
    EffortLine,
    FollowUpLine,
    OutlayLine,
    PointLine,
    PromiseLine,
    PurchaseLine,
    RedressLine,
    VoucherUseLine,
)
from csdesk.demo.place import MILLBROOK, Place, as_written
from csdesk.domain.changes import Noun
from csdesk.domain.contact import About, Channel
from csdesk.domain.effort import Measured, OutlayKind, cost_of_minutes
from csdesk.domain.money import half_up
from csdesk.domain.purchase_amounts import margin_of, return_of
from csdesk.domain.redress import RedressForm, RedressKind

DAY = 24 * 60
MARGIN_BP = 4_000
HOURLY = {1: 3_700, 2: 3_700, 3: 3_100}
"""What an hour costs, by the id of the person: Maya, Tom, Priya."""

FARTHEST_BACK, FARTHEST_AHEAD = 4_000, 400


_CLOCK = tuple(f"T{minute // 60:02d}:{minute % 60:02d}:00.000000Z" for minute in range(DAY))


class Calendar:
    """Turns days and minutes counted from today into the text that the store keeps."""

    def __init__(self, today: date) -> None:
        span = range(-FARTHEST_BACK, FARTHEST_AHEAD)
        self._days = {n: (today + timedelta(n)).isoformat() for n in span}
        self._today = today
        self._offsets: dict[int, int] = {}

    def day(self, n: int) -> str:
        return self._days[n]

    def offset(self, n: int) -> int:
        """Minutes from UTC at noon of a day, in the zone of the computer."""
        known = self._offsets.get(n)
        if known is None:
            noon = datetime.combine(self._today + timedelta(n), time(12)).astimezone()
            offset = noon.utcoffset() or timedelta()
            known = self._offsets[n] = int(offset.total_seconds() // 60)
        return known

    def instant(self, moment: int) -> str:
        """A moment in minutes from today's midnight, as UTC text."""
        day, minute = divmod(moment - self.offset(moment // DAY), DAY)
        return self._days[day] + _CLOCK[minute]

    def instant_or_none(self, moment: int | None) -> str | None:
        return None if moment is None else self.instant(moment)


class Sheaf:
    """Rows of a demo shop, gathered until they are taken, in the words of where it stands."""

    def __init__(self, today: date, place: Place = MILLBROOK) -> None:
        self.calendar, self.words = Calendar(today), place.words
        self._tax_bp = place.tax_bp
        self._lines: defaultdict[type, list[Any]] = defaultdict(list)
        self._last: defaultdict[type, int] = defaultdict(int)

    def take(self) -> dict[Noun, list[Any]]:
        """All rows gathered since the last time, by noun, in an order that can be kept."""
        taken, self._lines = self._lines, defaultdict(list)
        return {noun: taken[kind] for kind, noun in NOUN_OF.items() if kind in taken}

    def put(self, line: tuple[Any, ...]) -> None:
        """One more row; what people wrote in it is English until here."""
        kind = type(line)
        if self.words is not as_written and kind in WRITTEN:
            line = self._translated(line, WRITTEN[kind])
        self._lines[kind].append(line)

    def _translated(self, line: Any, written: tuple[str, ...]) -> Any:
        told = {name: getattr(line, name) for name in written}
        return line._replace(**{name: self.words(words) for name, words in told.items() if words})

    def number(self, kind: type) -> int:
        """The next id of a kind of row."""
        self._last[kind] += 1
        return self._last[kind]

    def last(self, kind: type) -> int:
        """The id given last, 0 before the first."""
        return self._last[kind]

    def customer(
        self, name: str, note: str, person: int, since: int, referred_by: int | None = None
    ) -> int:
        key = self.number(CustomerLine)
        made = self.calendar.instant(since * DAY + 600)
        self.put(CustomerLine(key, name, note, person, referred_by, made))
        return key

    def mail(self, customer: int, address: str) -> None:
        self.put(PointLine(customer, "mail", address, address.casefold()))

    def phone(self, customer: int, typed: str, normal: str) -> None:
        self.put(PointLine(customer, "phone", typed, normal))

    def purchase(
        self, customer: int | None, day: int, what: str, net: int, cost: int | None
    ) -> int:
        """A purchase; without its cost the shop's usual margin stands in."""
        key = self.number(PurchaseLine)
        tax = half_up(net * self._tax_bp, 10_000)
        margin = margin_of(net, cost, MARGIN_BP)
        on, reference = self.calendar.day(day), f"R{key:05d}"
        amounts = (net, tax, net + tax, margin.minor, cost, margin.estimated)
        line = PurchaseLine(key, customer, on, *amounts, reference, what, None, None)
        self.put(line)
        return key

    def goods_back(
        self, bought: int, customer: int, day: int, what: str, net: int, cost: int | None
    ) -> int:
        """All of a purchase comes back and can be sold again."""
        key = self.number(PurchaseLine)
        margin = margin_of(net, cost, MARGIN_BP)
        back = return_of(net, net, margin.minor, resaleable=True)
        tax = -half_up(net * self._tax_bp, 10_000)
        amounts = (back.spend, tax, back.spend + tax, back.margin, None, margin.estimated)
        on, reference = self.calendar.day(day), f"R{bought:05d}"
        line = PurchaseLine(key, customer, on, *amounts, reference, what, bought, None)
        self.put(line)
        return key

    def contact(
        self,
        customer: int,
        moment: int,
        channel: Channel,
        about: About,
        said: str,
        person: int,
        minutes: int = 0,
        complaint: int | None = None,
    ) -> int:
        """An exchange, and the minutes it took."""
        key = self.number(ContactLine)
        at, offset = self.calendar.instant(moment), self.calendar.offset(moment // DAY)
        facts = (channel.value, about.value, said, person, complaint)
        self.put(ContactLine(key, customer, at, offset, *facts))
        if minutes:
            self.effort(customer, moment // DAY, minutes, person, complaint, contact=key)
        return key

    def effort(
        self,
        customer: int,
        day: int,
        minutes: int,
        person: int,
        complaint: int | None = None,
        *,
        contact: int | None = None,
        measured: Measured = Measured.BY_HAND,
        note: str = "",
    ) -> None:
        hourly = HOURLY[person]
        cost = cost_of_minutes(minutes, hourly)
        facts = (minutes, hourly, cost, measured.value, person, complaint, contact, note)
        self.put(EffortLine(customer, self.calendar.day(day), *facts))

    def outlay(
        self,
        customer: int,
        day: int,
        kind: OutlayKind,
        cost: int,
        note: str = "",
        complaint: int | None = None,
    ) -> None:
        on = self.calendar.day(day)
        self.put(OutlayLine(customer, on, kind.value, cost, complaint, note))

    def redress(
        self,
        customer: int,
        complaint: int,
        day: int,
        kind: RedressKind,
        form: RedressForm,
        what: str,
        cost: int,
        account: str,
        worth: int | None = None,
    ) -> int:
        key = self.number(RedressLine)
        on = self.calendar.day(day)
        facts = (kind.value, form.value, what, cost, on, worth, account)
        self.put(RedressLine(customer, complaint, *facts))
        return key

    def voucher_use(self, voucher: int, day: int, amount: int, *, lapsed: bool = False) -> None:
        self.put(VoucherUseLine(voucher, self.calendar.day(day), amount, lapsed))

    def promise(
        self,
        customer: int,
        what: str,
        person: int,
        made: int,
        due: int,
        *,
        complaint: int | None = None,
        kept: int | None = None,
        broken: int | None = None,
        reason: str = "",
    ) -> None:
        instant, none_or = self.calendar.instant, self.calendar.instant_or_none
        offset = self.calendar.offset(due // DAY)
        ends = (none_or(kept), none_or(broken), reason)
        facts = (what, instant(due), offset, person, complaint, instant(made), *ends)
        self.put(PromiseLine(customer, *facts))

    def follow_up(
        self,
        customer: int,
        ask_day: int,
        person: int,
        question: str = "",
        *,
        complaint: int | None = None,
        answered: int | None = None,
        declined: int | None = None,
        scores: tuple[int | None, int | None, int | None] = (None, None, None),
        words: str = "",
        called_back: int | None = None,
    ) -> None:
        """A question and perhaps its answer; scores are satisfaction, ease, recommend."""
        none_or = self.calendar.instant_or_none
        when = (none_or(answered), none_or(declined))
        facts = (question, complaint, person, *when, *scores, words, none_or(called_back))
        line = FollowUpLine(customer, self.calendar.day(ask_day), *facts)
        self.put(line)
