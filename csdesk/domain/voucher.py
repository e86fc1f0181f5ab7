"""Vouchers: given as a remedy or a goodwill, then used bit by bit, or lapsed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csdesk.domain.money import half_up


@dataclass(frozen=True, slots=True)
class VoucherUse:
    """A part of a voucher that was used in the shop, or that nobody can use any more."""

    redress_id: int
    used_on: date
    amount_minor: int
    """Of its face value, what the customer can buy for it."""
    lapsed: bool = False
    purchase_id: int | None = None
    note: str = ""
    id: int = 0


def cost_used(cost_minor: int, face_minor: int, used_minor: int) -> int:
    """What of a voucher's cost is used once so much of its face value is.

    Rounded from the beginning each time, so the parts add up to the cost when all of it is used.
    Raises: ValueError: more is used than it is worth, or it is worth nothing.
    """
    if not 0 <= used_minor <= face_minor or face_minor <= 0:
        raise ValueError(f"used must lie in 0..face: {used_minor=} {face_minor=}")
    return half_up(cost_minor * used_minor, face_minor)
