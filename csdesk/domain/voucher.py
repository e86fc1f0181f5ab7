"""Vouchers: given as a remedy or a goodwill, then used bit by bit, or lapsed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.money import half_up
from csdesk.domain.redress import Redress, RedressForm


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


def cost_of_part(cost_minor: int, face_minor: int, gone_minor: int, part_minor: int) -> int:
    """What of a voucher's cost a part of its face value takes; all parts add up to the cost.

    What is more than the whole takes nothing: that is a fault, and ``csdesk check`` tells it.

    Args:
        gone_minor: so much of the face value is used or lapsed, with this part.
    """
    if face_minor <= 0:
        return 0
    after, before = min(gone_minor, face_minor), min(gone_minor - part_minor, face_minor)
    taken = cost_used(cost_minor, face_minor, after)
    return taken - cost_used(cost_minor, face_minor, before)


def face_of(cost_minor: int, worth_minor: int | None) -> int:
    """What a customer can buy for a voucher: what it is worth, else what it costs."""
    return worth_minor or cost_minor


def is_voucher(line: Redress) -> bool:
    """Whether a line is a voucher that anything can be bought for."""
    return line.form is RedressForm.VOUCHER and face_of(line.cost_minor, line.worth_minor) > 0


@dataclass(frozen=True, slots=True)
class Voucher:
    """A voucher that was given, and what became of it so far; money in minor units."""

    redress: Redress
    uses: tuple[VoucherUse, ...] = ()
    """In the order they were written down."""

    @property
    def face_minor(self) -> int:
        """What the customer could buy for it when it was given."""
        return face_of(self.redress.cost_minor, self.redress.worth_minor)

    @property
    def used_minor(self) -> int:
        """What was bought for it, of its face value."""
        return sum(use.amount_minor for use in self.uses if not use.lapsed)

    @property
    def lapsed_minor(self) -> int:
        """What nobody can buy for it any more, of its face value."""
        return sum(use.amount_minor for use in self.uses if use.lapsed)

    @property
    def left_minor(self) -> int:
        """What the customer can still buy for it."""
        return self.face_minor - self.used_minor - self.lapsed_minor

    @property
    def cost_left_minor(self) -> int:
        """What the shop still owes for it: its cost, less the parts that were used or lapsed."""
        return self.redress.cost_minor - sum(cost for _, cost in self.parts())

    def parts(self) -> Iterator[tuple[VoucherUse, int]]:
        """Every use with its part of the cost; all of them together add up to the cost.

        Each is rounded over those that were written down before it, whatever day they are of: a
        use that is written down later changes none that stands in somebody's books.
        """
        gone = 0
        for use in self.uses:
            gone += use.amount_minor
            part = gone, use.amount_minor
            yield use, cost_of_part(self.redress.cost_minor, self.face_minor, *part)


def check_use(voucher: Voucher, use: VoucherUse) -> None:
    """Stops a use that the voucher does not allow.

    Raises: Refused("voucher.amount"): nothing of it is used;
            RuleBroken("voucher.left"): more than is left of it;
            RuleBroken("voucher.day"): it was not given yet on that day.
    """
    if use.amount_minor <= 0:
        raise Refused("voucher.amount", "Say how much of the voucher it was.")
    if use.amount_minor > voucher.left_minor:
        raise RuleBroken("voucher.left", "That is more than is left of this voucher.")
    if use.used_on < voucher.redress.given_on:
        raise RuleBroken("voucher.day", "The voucher was not given yet on that day.")


def check_change(line: Redress, uses: tuple[VoucherUse, ...]) -> None:
    """Stops a change of a voucher that what was used of it does not allow.

    Raises: RuleBroken("voucher.in_use"): it would be no voucher any more, be worth less than was
            used, or be given later than it was used.
    """
    if not uses:
        return
    used = sum(use.amount_minor for use in uses)
    fits = is_voucher(line) and used <= face_of(line.cost_minor, line.worth_minor)
    if not fits or min(use.used_on for use in uses) < line.given_on:
        raise RuleBroken(
            "voucher.in_use",
            "Some of this voucher was used or lapsed. It stays a voucher worth at least that; "
            "or take the uses back first, on the customer’s page.",
        )
