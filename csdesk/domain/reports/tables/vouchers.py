"""The columns of the sheet Vouchers: what each is worth, and what the shop still owes for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csdesk.domain.ours import ours
from csdesk.domain.redress import RedressKind
from csdesk.domain.reports.journal import KIND_WORDS, EntryKind
from csdesk.domain.reports.sheet import Column, Kind, RowPlaces
from csdesk.domain.voucher import Voucher

_KINDS = {
    RedressKind.REMEDY: KIND_WORDS[EntryKind.REMEDY],
    RedressKind.GOODWILL: KIND_WORDS[EntryKind.GOODWILL],
}


@dataclass(frozen=True, slots=True)
class Moved:
    """What customers can buy for a voucher, or what the shop owes for it, through a period."""

    before: int
    """Used or lapsed before the period began."""
    used: int
    lapsed: int


@dataclass(frozen=True, slots=True)
class VoucherLine:
    """One voucher in a period; money in minor units."""

    voucher: Voucher
    customer: str
    what: str
    is_new: bool
    """Whether it was given in the period."""
    worth: Moved
    cost: Moved

    @property
    def left(self) -> int:
        """What the customer can still buy for it at the end of the period."""
        return self.voucher.face_minor - self.worth.before - self.worth.used - self.worth.lapsed

    @property
    def owed_before(self) -> int:
        """What the shop owed for it when the period began."""
        return 0 if self.is_new else self.voucher.redress.cost_minor - self.cost.before

    @property
    def added(self) -> int:
        return self.voucher.redress.cost_minor if self.is_new else 0

    @property
    def owed(self) -> int:
        """What the shop owes for it when the period ends."""
        return self.owed_before + self.added - self.cost.used - self.cost.lapsed


def voucher_line(
    voucher: Voucher, from_on: date, to_on: date, *, customer: str, what: str
) -> VoucherLine:
    """What became of a voucher in a period; both days are included."""
    sums = {"worth": [0, 0, 0], "cost": [0, 0, 0]}
    for use, cost in voucher.parts():
        if use.used_on > to_on:
            continue
        place = 0 if use.used_on < from_on else 1 + use.lapsed
        sums["worth"][place] += use.amount_minor
        sums["cost"][place] += cost
    return VoucherLine(
        voucher=voucher,
        customer=customer,
        what=what,
        is_new=voucher.redress.given_on >= from_on,
        worth=Moved(*sums["worth"]),
        cost=Moved(*sums["cost"]),
    )


_WORTH, _BEFORE, _USED, _LAPSED = (
    *(ours("Worth"), ours("Used or lapsed before")),
    *(ours("Used"), ours("Lapsed")),
)
_OWED_BEFORE, _ADDED = ours("Owed at the start"), ours("Given, at cost")
_COST_USED, _COST_LAPSED = ours("Used, at cost"), ours("Lapsed, at cost")


def _left(places: RowPlaces) -> str:
    taken = "-".join(places.at(title) for title in (_WORTH, _BEFORE, _USED, _LAPSED))
    return f"={taken}"


def _owed(places: RowPlaces) -> str:
    at = places.at
    return f"={at(_OWED_BEFORE)}+{at(_ADDED)}-{at(_COST_USED)}-{at(_COST_LAPSED)}"


VOUCHERS: tuple[Column[VoucherLine], ...] = (
    Column(ours("Voucher ID"), Kind.ID, lambda v: v.voucher.redress.id),
    Column(ours("Given on"), Kind.DAY, lambda v: v.voucher.redress.given_on),
    Column(ours("Customer ID"), Kind.ID, lambda v: v.voucher.redress.customer_id),
    Column(ours("Customer"), Kind.TEXT, lambda v: v.customer),
    Column(ours("Complaint ID"), Kind.ID, lambda v: v.voucher.redress.complaint_id),
    Column(ours("Kind"), Kind.WORD, lambda v: _KINDS[v.voucher.redress.kind]),
    Column(ours("What"), Kind.TEXT, lambda v: v.what),
    Column(_WORTH, Kind.MONEY, lambda v: v.voucher.face_minor, summed=True),
    Column(_BEFORE, Kind.MONEY, lambda v: v.worth.before, summed=True),
    Column(_USED, Kind.MONEY, lambda v: v.worth.used, summed=True),
    Column(_LAPSED, Kind.MONEY, lambda v: v.worth.lapsed, summed=True),
    Column(ours("Left"), Kind.MONEY, lambda v: v.left, summed=True, formula=_left),
    Column(ours("Cost"), Kind.MONEY, lambda v: v.voucher.redress.cost_minor, summed=True),
    Column(_OWED_BEFORE, Kind.MONEY, lambda v: v.owed_before, summed=True),
    Column(_ADDED, Kind.MONEY, lambda v: v.added, summed=True),
    Column(_COST_USED, Kind.MONEY, lambda v: v.cost.used, summed=True),
    Column(_COST_LAPSED, Kind.MONEY, lambda v: v.cost.lapsed, summed=True),
    Column(ours("Owed at the end"), Kind.MONEY, lambda v: v.owed, summed=True, formula=_owed),
)
