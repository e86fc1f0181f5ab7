"""Thirds of the customers with complaints by what they spent: for the picture only."""

from __future__ import annotations

import numpy as np

from csdesk.analytics.equal_attention import latest_of_each
from csdesk.analytics.strata import Reals
from csdesk.domain.insight.attention import SpendGroup
from csdesk.services.insight.attention_cases import Compared
from csdesk.services.insight.records import NEVER, Promises, Records, Whole

_GROUPS = 3


def spend_groups(records: Records, compared: Compared, now: int) -> tuple[SpendGroup, ...]:
    """From most spend to least, by the year before each customer's latest complaint.

    Args:
        now: the minute since 1970 up to which promises were due.
    Returns: nothing with fewer than three customers.
    """
    latest = latest_of_each(compared.customer, compared.opened)
    if len(latest) < _GROUPS:
        return ()
    order = np.lexsort((compared.customer[latest], -compared.spend[latest]))
    ranked = compared.customer[latest[order]]
    parts = np.array_split(ranked, _GROUPS)
    return tuple(_group(records.promises, compared, part, now) for part in parts)


def _group(promises: Promises, compared: Compared, customers: Whole, now: int) -> SpendGroup:
    rows = np.flatnonzero(np.isin(compared.customer, customers))
    made, kept = _promises(promises, compared.id[rows], now)
    return SpendGroup(
        customers=len(customers),
        complaints=len(rows),
        first_reply_hours=_median(compared.hours[rows]),
        minutes=_median(compared.minutes[rows]),
        goodwill_minor=_median(compared.goodwill[rows]),
        promises=made,
        promises_kept=kept,
    )


def _median(values: Reals) -> float | None:
    """The middle of what is known; None where there is nothing, or half have no answer yet."""
    known = np.sort(values[~np.isnan(values)])
    if len(known) == 0:
        return None
    middle = (float(known[(len(known) - 1) // 2]), float(known[len(known) // 2]))
    return (middle[0] + middle[1]) / 2 if np.isfinite(middle[1]) else None


def _promises(promises: Promises, complaints: Whole, now: int) -> tuple[int, int]:
    """Promises about these complaints that are due or done, and those kept in time."""
    about = np.isin(promises.complaint, complaints)
    done = (promises.kept_at != NEVER) | (promises.broken_at != NEVER)
    due = about & (done | (promises.due_at < now))
    in_time = (promises.kept_at != NEVER) & (promises.kept_at <= promises.due_at)
    return int(np.count_nonzero(due)), int(np.count_nonzero(due & in_time))
