"""What a complaint, as the shop handles it, does to later buying."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from csdesk.analytics.distributions import UPPER_END, t_quantile
from csdesk.analytics.regression import (
    TooLittleVariety,
    design,
    fit,
    jackknife_covariance,
    shifts_without_each,
)
from csdesk.analytics.running_sums import RunningSums

Whole = npt.NDArray[np.int64]
Reals = npt.NDArray[np.float64]
LEAST_COMPLAINTS = 20
RAISED_WITHIN = 14
"""Days after a purchase in which a complaint that names no purchase was raised at it."""
NEVER = -(2**62)


@dataclass(frozen=True, slots=True, eq=False)
class Buying:
    """What was sold to known customers, a row a customer and day; sorted by both.

    ``margin`` is minor units of the day, returns taken off; ``purchases`` are counted.
    """

    customer: Whole
    day: Whole
    margin: Whole
    purchases: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """Days with a purchase and no earlier complaint, whose later window is over; shape (n,).

    ``columns`` (n, 6) is what was known on the day: margin before, purchases before, mean margin
    a purchase so far, days since the one before, whether there was none, and the date.
    """

    customer: Whole
    complained: npt.NDArray[np.bool_]
    later_margin: Reals
    columns: Reals


@dataclass(frozen=True, slots=True)
class RecoveryEffect:
    """Minor units of margin that a complaint goes with in the window after its purchase.

    ``effect`` None: fewer than 20 complaints, or the records don't differ enough. ``usual`` is
    what purchases without a complaint were followed by.
    """

    complaints: int
    units: int
    customers: int
    effect: float | None = None
    low: float | None = None
    high: float | None = None
    usual: float | None = None


def by_day(customer: Whole, day: Whole, margin: Whole, is_purchase: Whole) -> Buying:
    """Sales of known customers, those of one day together; shape (n,) each."""
    known = np.flatnonzero(customer > 0)
    order = known[np.lexsort((day[known], customer[known]))]
    who, when = customer[order], day[order]
    begins = np.ones(len(order), dtype=bool)
    begins[1:] = (who[1:] != who[:-1]) | (when[1:] != when[:-1])
    starts = np.flatnonzero(begins)
    if len(starts) == 0:
        return Buying(who, when, margin[order], is_purchase[order])
    return Buying(
        who[starts],
        when[starts],
        np.add.reduceat(margin[order], starts),
        np.add.reduceat(is_purchase[order], starts),
    )


def units_of(
    buying: Buying, complainer: Whole, raised: Whole, bought: Whole, today: int, window: int
) -> Units:
    """The purchases that are compared, those of customers who complain later included.

    Args:
        complainer: who complained, shape (m,).
        raised: the day of it.
        bought: the day of the purchase it is about, ``NEVER`` where none is named.
        window: days after a purchase in which later margin counts.
    Source: METHODS part 5.
    """
    first, at = _first_complaints(buying, complainer, raised, bought)
    counted = (buying.purchases > 0) & (buying.day + window <= today) & (buying.day <= first)
    sums = RunningSums(buying.customer, buying.day, buying.margin)
    later = sums.between(buying.customer, buying.day, buying.day + window)
    columns = _known_then(buying)
    return Units(
        buying.customer[counted],
        (buying.day == at)[counted],
        later[counted].astype(np.float64),
        columns[counted],
    )


def recovery_effect(units: Units) -> RecoveryEffect:
    """What the complaint adds to margin in the window, others alike in what was known.

    Source: METHODS part 5: least squares, customers left out one by one (CR3).
    """
    complaints = int(np.count_nonzero(units.complained))
    customers = len(np.unique(units.customer))
    plain = RecoveryEffect(complaints, len(units.customer), customers)
    if complaints < LEAST_COMPLAINTS or complaints == len(units.customer):
        return plain
    ones = np.ones((len(units.customer), 1))
    treated = units.complained.astype(np.float64)[:, None]
    columns: Reals = np.concatenate((treated, ones, _scaled(units.columns)), axis=1)
    try:
        on = design(columns, needed=1)
        found = fit(on, units.later_margin[:, None])
        variance = jackknife_covariance(shifts_without_each(found, units.customer)[:, 0])
    except TooLittleVariety:
        return plain
    effect, error = float(found.coefficients[0, 0]), float(np.sqrt(variance[0, 0]))
    reach = t_quantile(UPPER_END, max(customers - on.columns, 1)) * error
    usual = float(np.mean(units.later_margin[~units.complained]))
    return RecoveryEffect(
        *(complaints, plain.units, customers),
        *(effect, effect - reach, effect + reach, usual),
    )


def _first_complaints(
    buying: Buying, complainer: Whole, raised: Whole, bought: Whole
) -> tuple[Whole, Whole]:
    """For each row: the day of the customer's first complaint, and of the purchase it is about.

    Far in the future where there is no complaint, ``NEVER`` where it was not raised at a purchase.
    """
    order = np.lexsort((bought, raised, complainer))
    who, firsts = np.unique(complainer[order], return_index=True)
    if len(who) == 0:
        return np.full(len(buying.day), -NEVER), np.full(len(buying.day), NEVER)
    day, named = raised[order][firsts], bought[order][firsts]
    about = np.where(named > day, NEVER, named)
    about = np.where(about == NEVER, _last_purchase(buying, who, day), about)
    place = np.minimum(np.searchsorted(who, buying.customer), len(who) - 1)
    theirs = who[place] == buying.customer
    return np.where(theirs, day[place], -NEVER), np.where(theirs, about[place], NEVER)


def _last_purchase(buying: Buying, who: Whole, day: Whole) -> Whole:
    """The last day with a purchase until a day, if it was at most two weeks before."""
    bought = np.flatnonzero(buying.purchases > 0)
    found = np.full(len(who), NEVER)
    if len(bought) == 0:
        return found
    first = int(min(buying.day[bought].min(), day.min()))
    span = int(max(buying.day[bought].max(), day.max())) - first + 2
    keys = buying.customer[bought] * span + buying.day[bought] - first
    place = np.searchsorted(keys, who * span + day - first, side="right") - 1
    last = bought[np.maximum(place, 0)]
    near = (place >= 0) & (buying.customer[last] == who) & (buying.day[last] >= day - RAISED_WITHIN)
    return np.where(near, buying.day[last], found)


def _known_then(buying: Buying) -> Reals:
    """What was known of the customer on each row's day, shape (n, 6)."""
    if len(buying.day) == 0:
        return np.empty((0, 6))
    starts = np.searchsorted(buying.customer, buying.customer)
    bought = buying.purchases > 0
    numbers = np.append(0, np.cumsum(bought)).astype(np.int64)
    before: Whole = numbers[:-1] - numbers[starts]
    margin = RunningSums(buying.customer, buying.day, buying.margin).until(
        buying.customer, buying.day
    )
    last = np.maximum.accumulate(np.where(bought, np.arange(len(bought)), -1))
    previous = np.append(-1, last[:-1])
    gap = np.where(before > 0, buying.day - buying.day[previous], 0)
    mean = margin / np.maximum(before + bought, 1)
    known = (margin - buying.margin, before, mean, gap, before == 0, buying.day)
    return np.column_stack(known).astype(np.float64)


def _scaled(columns: Reals) -> Reals:
    """Columns about their mean, of like size, so that the fit stays exact."""
    centred = columns - columns.mean(axis=0)
    size = np.sqrt(np.mean(centred**2, axis=0))
    scaled: Reals = centred / np.where(size > 0, size, 1.0)
    return scaled
