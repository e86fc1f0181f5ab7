"""Vouchers that were given: used bit by bit, lapsed, and what is left of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csdesk.desk import Desk
from csdesk.domain.errors import RuleBroken
from csdesk.domain.voucher import Voucher, VoucherUse, check_use, is_voucher
from csdesk.domain.wording import require_length
from csdesk.services.efforts import require_past
from csdesk.store.complaints import redress
from csdesk.store.unit_of_work import Work
from csdesk.store.voucher_rows import voucher_ids, vouchers


def vouchers_of(desk: Desk, customer_id: int) -> tuple[Voucher, ...]:
    """Every voucher a customer was given, used up or not, in the order they were given."""
    with desk.store.read() as work:
        mine = voucher_ids(work.connection, redress.c.customer_id == customer_id)
        return tuple(vouchers(work.connection, mine))


def open_vouchers(desk: Desk, customer_id: int | None = None) -> tuple[Voucher, ...]:
    """Vouchers of which something is left, of one customer or of all."""
    with desk.store.read() as work:
        whose = () if customer_id is None else (redress.c.customer_id == customer_id,)
        known = vouchers(work.connection, voucher_ids(work.connection, *whose))
        return tuple(voucher for voucher in known if voucher.left_minor > 0)


@dataclass(frozen=True, slots=True)
class UseDraft:
    """What was used of a voucher, as typed."""

    redress_id: int
    amount_minor: int
    used_on: date
    purchase_id: int | None = None
    """What was bought for it, where somebody knows."""
    note: str = ""


def use_voucher(desk: Desk, draft: UseDraft) -> VoucherUse:
    """Writes down that a customer bought something for a voucher.

    Raises: Refused("voucher.amount"), RuleBroken("voucher.left", "voucher.day"): see
            ``check_use``; Refused("day.to_come", "day.long_ago"): a day nothing is used on;
            RuleBroken("voucher.none"): this line is no voucher; NotFound: it is gone,
            or what was bought is.
    """
    require_past(desk, draft.used_on)
    require_length(draft.note)
    with desk.store.write("use_voucher", desk.now()) as work:
        voucher = _require(work, draft.redress_id)
        if draft.purchase_id is not None:
            work.purchases.require(draft.purchase_id)  # anybody’s: vouchers are handed on
        return _write(work, voucher, draft, lapsed=False)


def lapse_voucher(desk: Desk, redress_id: int, lapsed_on: date, note: str = "") -> VoucherUse:
    """Writes down that what is left of a voucher can't be used any more.

    Raises: RuleBroken("voucher.left"): nothing is left of it; RuleBroken("voucher.day"): it was
            not given yet; Refused("day.to_come", "day.long_ago"): a day that is none of the past;
            RuleBroken("voucher.none"): this line is no voucher; NotFound: it is gone.
    """
    require_past(desk, lapsed_on)
    require_length(note)
    with desk.store.write("lapse_voucher", desk.now()) as work:
        voucher = _require(work, redress_id)
        left = voucher.left_minor
        if left <= 0:
            raise RuleBroken("voucher.left", "Nothing is left of this voucher.")
        return _write(work, voucher, UseDraft(redress_id, left, lapsed_on, None, note), lapsed=True)


def take_back_use(desk: Desk, use_id: int) -> None:
    """Takes a use away, or that a voucher lapsed, where it was written down by mistake."""
    with desk.store.write("take_back_use", desk.now()) as work:
        work.voucher_uses.remove(use_id)


def _require(work: Work, redress_id: int) -> Voucher:
    line = work.redress.require(redress_id)
    if not is_voucher(line):
        raise RuleBroken("voucher.none", "This is no voucher, so nothing of it can be used.")
    (voucher,) = vouchers(work.connection, [redress_id])
    return voucher


def _write(work: Work, voucher: Voucher, draft: UseDraft, *, lapsed: bool) -> VoucherUse:
    use = VoucherUse(
        redress_id=draft.redress_id,
        used_on=draft.used_on,
        amount_minor=draft.amount_minor,
        lapsed=lapsed,
        purchase_id=draft.purchase_id,
        note=draft.note.strip(),
    )
    check_use(voucher, use)
    return work.voucher_uses.add(use)
