"""What a purchase, a return and a voucher come to: net, margin and cost in whole minor units."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from csdesk.domain.figures import WHOLE_BP
from csdesk.domain.money import half_up


class NetBasis(StrEnum):
    """Where a net amount comes from."""

    TAX_KNOWN = "tax_known"
    USUAL_TAX = "usual_tax"
    GROSS = "gross"


@dataclass(frozen=True, slots=True)
class Net:
    """A net amount and what it rests on; whatever is not ``TAX_KNOWN`` is said where it counts."""

    minor: int
    basis: NetBasis


@dataclass(frozen=True, slots=True)
class Margin:
    """What a purchase leaves after the goods, and whether the shop's usual margin stands in."""

    minor: int
    estimated: bool


def net_of(gross: int, tax: int | None, usual_tax_bp: int | None) -> Net:
    """The net of a gross amount, after discounts.

    Args:
        tax: as the document says, None where it does not.
        usual_tax_bp: the tax that prices usually include, None where the owner gave none.
    """
    if tax is not None:
        return Net(gross - tax, NetBasis.TAX_KNOWN)
    if usual_tax_bp is None:
        return Net(gross, NetBasis.GROSS)
    return Net(half_up(gross * WHOLE_BP, WHOLE_BP + usual_tax_bp), NetBasis.USUAL_TAX)


def margin_of(
    net: int, cost: int | None, default_margin_bp: int, own_margin_bp: int | None = None
) -> Margin:
    """What is left after the goods: from their cost, the purchase's own percentage, or the shop's.

    Args:
        own_margin_bp: the percentage given for this purchase, None where there is none.
        default_margin_bp: the shop's usual margin; what it gives is marked estimated.
    """
    if cost is not None:
        return Margin(net - cost, estimated=False)
    if own_margin_bp is not None:
        return Margin(half_up(net * own_margin_bp, WHOLE_BP), estimated=False)
    return Margin(half_up(net * default_margin_bp, WHOLE_BP), estimated=True)


@dataclass(frozen=True, slots=True)
class ReturnAmounts:
    """What goods that came back take from spend and margin; both are zero or below."""

    spend: int
    margin: int


def return_of(
    refunded_net: int, sold_net: int, sold_margin: int, resaleable: bool
) -> ReturnAmounts:
    """The change that a return makes, on the day it happens.

    Args:
        refunded_net: what was given back, as a positive amount.
        sold_net, sold_margin: of the purchase the goods came from.
        resaleable: the goods can be sold again, so only their margin is gone.
    Raises: ValueError: the refund is below zero.
    """
    if refunded_net < 0:
        raise ValueError(f"a refund is no less than zero: {refunded_net=}")
    if not resaleable or sold_net <= 0:
        return ReturnAmounts(-refunded_net, -refunded_net)
    return ReturnAmounts(-refunded_net, -half_up(sold_margin * refunded_net, sold_net))


def voucher_cost(face: int, default_margin_bp: int) -> int:
    """What a voucher costs the shop: its face value less the usual margin on what it buys."""
    return half_up(face * (WHOLE_BP - default_margin_bp), WHOLE_BP)
