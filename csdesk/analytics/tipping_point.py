"""When caring for a customer came to cost more than they bring, and when it might."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np

from csdesk.analytics.ledger import Curve
from csdesk.domain.figures import WHOLE_BP, Tipping

HYSTERESIS_BP = 500
PROJECTION_WINDOW = 180
SHORTEST_HISTORY = 90
FURTHEST_DAYS = 730
FEWEST_EVENTS = 2


def tipping(
    curve: Curve,
    first_purchase_on: date | None,
    *,
    theta_bp: int = WHOLE_BP,
    hysteresis_bp: int = HYSTERESIS_BP,
) -> Tipping:
    """When service cost rose over ``theta_bp`` of the margin, and when it came back.

    Days before the first purchase are investing and never count. It is left again only once
    cost is clearly (``hysteresis_bp``) under the line, so that a cent to and fro is no news.
    With the aim as ``theta_bp`` it tells when the aim was crossed.
    Source: METHODS part 1; compared in whole numbers, so that a cent decides exactly.
    """
    if first_purchase_on is None:
        return Tipping()
    start = int(np.searchsorted(curve.days, first_purchase_on.toordinal()))
    entries: list[int] = []
    recovery: int | None = None
    over = False
    leave_at = theta_bp * (WHOLE_BP - hysteresis_bp)
    days = zip(
        curve.days[start:].tolist(),
        curve.margin[start:].tolist(),
        curve.service_cost[start:].tolist(),
        strict=True,
    )
    for day, margin, cost in days:
        if over and margin > 0 and cost * WHOLE_BP**2 <= leave_at * margin:
            over, recovery = False, day
        elif not over and cost > 0 and cost * WHOLE_BP > theta_bp * max(margin, 0):
            over = True
            entries.append(day)
    return Tipping(
        first_entry=date.fromordinal(entries[0]) if entries else None,
        last_entry=date.fromordinal(entries[-1]) if entries else None,
        last_recovery=date.fromordinal(recovery) if recovery is not None and not over else None,
        crossings=len(entries),
        over_now=over,
    )


class Heading(StrEnum):
    """Where the pace of the last months leads."""

    TOO_EARLY = "too_early"
    ALREADY_OVER = "already_over"
    NOT_HEADING_THERE = "not_heading_there"
    FAR = "far"
    WITHIN_REACH = "within_reach"


@dataclass(frozen=True, slots=True)
class Projection:
    """An extrapolation and nothing more: shown as a month, "at the pace of the last 6 months"."""

    heading: Heading
    days: int | None = None
    """From today; only where it is within reach."""


def projected_crossing(
    curve: Curve,
    today: date,
    *,
    purchases_in_window: int,
    service_events_in_window: int,
    theta_bp: int = WHOLE_BP,
    window: int = PROJECTION_WINDOW,
) -> Projection:
    """When the tipping point would come at the pace of the last ``window`` days.

    Source: METHODS parts 1 and 12 (run-rates); whole numbers throughout.
    """
    known = curve.until(today)
    history = today.toordinal() - int(known.days[0]) if len(known) else 0
    enough = min(purchases_in_window, service_events_in_window) >= FEWEST_EVENTS
    if history < SHORTEST_HISTORY or not enough:
        return Projection(Heading.TOO_EARLY)
    span = min(window, history)
    before = known.until(date.fromordinal(today.toordinal() - span))
    margin, cost = _end(known)
    margin_then, cost_then = _end(before)
    room = theta_bp * margin - cost * WHOLE_BP
    if room < 0:
        return Projection(Heading.ALREADY_OVER)
    closing = (cost - cost_then) * WHOLE_BP - theta_bp * (margin - margin_then)
    if closing <= 0:
        return Projection(Heading.NOT_HEADING_THERE)
    days = -(-room * span // closing)
    if days > FURTHEST_DAYS:
        return Projection(Heading.FAR)
    return Projection(Heading.WITHIN_REACH, days)


def _end(curve: Curve) -> tuple[int, int]:
    """Margin and service cost at the end of an account; nothing before its first record."""
    if len(curve) == 0:
        return 0, 0
    return int(curve.margin[-1]), int(curve.service_cost[-1])
