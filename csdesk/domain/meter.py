"""When the meter of money stays out of sight: while complaints are rare, people come first."""

from __future__ import annotations

from csdesk.domain.shop import Shop

LOOK_BACK_DAYS = 365


def hides_meter(shop: Shop, complaints: int, purchases: int) -> bool:
    """Whether the guided complaint shows no meter of money; reports show it all the same.

    Args:
        complaints, purchases: of the last ``LOOK_BACK_DAYS``; returns are no purchases.
    """
    if not shop.hide_meter_when_rare:
        return False
    return complaints * 100 < shop.rare_below * purchases
