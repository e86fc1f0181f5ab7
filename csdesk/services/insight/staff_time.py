"""What an hour costs by what staff costs and the time there is."""

from __future__ import annotations

from csdesk.domain.shop import Shop
from csdesk.services.insight.shop_time import capacity_of


def hour_of_staff(shop: Shop) -> int | None:
    """An hour's cost in minor units, to the nearest; None where a number for it is missing."""
    found = capacity_of(shop)
    return None if found is None or shop.staff_costs_minor is None else round(found.per_hour)
