"""What a money chart is given: frozen columns and the words that go with them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class MoneyCurves:
    """One customer's account over time.

    ``spend``, ``margin`` and ``service_cost`` are cumulative minor units, one for each of the
    rising ``days``. ``aim`` is the target share, 0.25. ``first_crossing`` is the day service cost
    first passed margin, ``aim_crossing`` the day it first passed the aim; None where it never did.
    ``why`` may tell what happened on that day. ``until`` is today: the lines go on to it.
    """

    name: str
    currency: str
    days: tuple[date, ...]
    spend: tuple[int, ...]
    margin: tuple[int, ...]
    service_cost: tuple[int, ...]
    aim: float
    until: date
    first_crossing: date | None = None
    aim_crossing: date | None = None
    why: str = ""
    verdict: str = field(default="")

    def __post_init__(self) -> None:
        columns = (self.spend, self.margin, self.service_cost)
        if any(len(column) != len(self.days) for column in columns):
            raise ValueError("a curve needs as many amounts as days")

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self.days

    @property
    def budget(self) -> tuple[int, ...]:
        """The service budget: the aim's part of the margin so far, never below zero."""
        return tuple(max(0, round(minor * self.aim)) for minor in self.margin)

    def at(self, on: date) -> int:
        """Which entry held at the end of a day; -1 before the first."""
        return bisect_right(self.days, on) - 1


def steps(
    days: list[float], values: list[int], start: float, end: float
) -> tuple[list[float], list[float]]:
    """The corners of a stepped line from ``start`` (where it is zero) to ``end``.

    ``days`` rise; each value holds from its day on. Returns x and y of the corners.
    """
    xs, ys = [start], [0.0]
    for day, value in zip(days, values, strict=True):
        xs += (day, day)
        ys += (ys[-1], float(value))
    xs.append(max(end, xs[-1]))
    ys.append(ys[-1])
    return xs, ys
