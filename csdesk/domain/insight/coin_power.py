"""What a fair-coin trial of some size can show: measured on made-up shops of known truth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

USUAL_PLAN: Final = 200
"""So many complaints are enough for most questions."""


@dataclass(frozen=True, slots=True)
class CoinPower:
    """Of 100 trials of ``planned`` complaints, in how many the answer comes out.

    The extra cost 30 % of the mean margin at stake in the shops these were counted in.
    """

    planned: int
    sees_no_return: int
    """When it brings nothing back, so many say that it does not pay."""
    sees_double: int
    """When it brings back twice its cost, so many say that it pays."""
    is_wrong: int
    """When it just pays for itself, so many say something else by chance."""


COIN_POWERS: Final = (
    CoinPower(50, 23, 19, 3),
    CoinPower(100, 50, 35, 3),
    CoinPower(200, 82, 71, 4),
    CoinPower(400, 97, 92, 5),
    CoinPower(800, 100, 100, 7),
)
"""Rounded from the simulations of METHODS 2.5; 100 there means that none was missed."""
