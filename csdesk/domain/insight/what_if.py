"""What more care would leave of the room: exact in minor units, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass

from csdesk.domain.effort import cost_of_minutes
from csdesk.domain.figures import Band, Figures, band_of, headroom_minutes
from csdesk.domain.insight import words_customer as words
from csdesk.domain.insight.speech import Speech

_LONGEST = 40 * 60
_MOST_UNITS = 2_000_000_000
_MOST_STEPS = 400


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A customer's account after so many more minutes and so much more goodwill."""

    minutes: int
    goodwill: int
    margin: int
    service_cost: int
    band: Band

    @property
    def room(self) -> int:
        """Minor units left before the tipping point; below zero: so much past it."""
        return self.margin - self.service_cost

    @property
    def share(self) -> float | None:
        return self.service_cost / self.margin if self.margin > 0 else None


def what_if(figures: Figures, minutes: int, goodwill: int) -> WhatIf:
    """The account with more minutes at what an hour costs there, and goodwill in minor units.

    Raises: ValueError: less than nothing can't be given.
    """
    if minutes < 0 or goodwill < 0:
        raise ValueError(f"less than nothing can't be given: {minutes=} {goodwill=}")
    cost = figures.service_cost + cost_of_minutes(minutes, figures.hourly) + goodwill
    band = band_of(figures.purchases > 0, figures.margin, cost, figures.aim_bp)
    return WhatIf(minutes, goodwill, figures.margin, cost, band)


def most_minutes(figures: Figures) -> int:
    """How far a choice of minutes should reach: past the tipping point, in whole quarters."""
    room = headroom_minutes(figures.contribution, figures.hourly) or 0
    return min(max(60, room * 5 // 4 // 15 * 15 + 15), _LONGEST)


def most_goodwill(figures: Figures, unit: int) -> int:
    """How far a choice of goodwill should reach: past the tipping point, in steps of five.

    Args:
        unit: minor units in one whole unit of money.
    """
    room = max(figures.contribution, 0) * 5 // 4
    return max(20, min(room // unit // 5 * 5 + 5, _MOST_UNITS)) * unit


def step_towards(most: int) -> int:
    """A round step with which a choice up to ``most`` takes no more than some hundred of them."""
    tens = 1
    while True:
        for step in (tens, 5 * tens):
            if most <= step * _MOST_STEPS:
                return step
        tens *= 10


def what_if_words(found: WhatIf, speech: Speech) -> str:
    """What so much more would leave, in one sentence."""
    nothing = found.minutes == 0 and found.goodwill == 0
    template = {0: words.NO_MINUTES, 1: words.MORE_MINUTE}.get(found.minutes, words.MORE_MINUTES)
    return speech.fill(
        _template(found, nothing),
        minutes=speech.fill(template, minutes=speech.number(float(found.minutes), 0)),
        goodwill=speech.money(found.goodwill),
        cost=speech.money(found.service_cost),
        room=speech.money(found.room),
        short=speech.money(-found.room),
    )


def _template(found: WhatIf, nothing: bool) -> str:
    """The sentence for where it leads; without anything more it says where it stands."""
    if found.band is Band.INVESTING:
        return words.NOW_INVESTING if nothing else words.WHAT_IF_INVESTING
    if found.room > 0:
        return words.NOW_LEAVES if nothing else words.WHAT_IF_LEAVES
    if found.room == 0:
        return words.NOW_EVEN if nothing else words.WHAT_IF_EVEN
    return words.NOW_PAST if nothing else words.WHAT_IF_PAST
