"""All customers of a period as points: what they bring against what serving them costs."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from csdesk.domain.customer import tag_words
from csdesk.domain.figures import WHOLE_BP, Band
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.shop import Cloud
from csdesk.services.insight.period_sums import PeriodSums, period_sums
from csdesk.services.insight.records import Records, Whole

_BANDS = (Band.INVESTING, Band.WITHIN_AIM, Band.OVER_AIM, Band.PAST_TIPPING)
_NOTHING: frozenset[int] = frozenset()
_LARGEST_COMPARED = 2**63 // WHOLE_BP - 1
"""Beyond it a share of an amount leaves the 64 bits of a column, and whole numbers stand in."""


def cloud(records: Records, period: Period) -> Cloud:
    """Every customer who is in the lists, by id, with the sums and the band of the period.

    Those who are archived, or were joined with another, are not among them; walk-ins neither.
    """
    customers = records.customers
    sums = period_sums(records, period)
    shown = np.flatnonzero(customers.archived == 0)
    bands = bands_of(sums, records.shop.aim_bp)[shown].tolist()
    ids = customers.ids[shown].tolist()
    causes = _causes(records)
    return Cloud(
        ids=tuple(ids),
        names=tuple(customers.names[place] for place in shown.tolist()),
        spend=tuple(sums.spend[shown].tolist()),
        margin=tuple(sums.margin[shown].tolist()),
        service_cost=tuple(sums.service_cost[shown].tolist()),
        bands=tuple(_BANDS[band] for band in bands),
        looked_after_by=tuple(owner or None for owner in customers.looked_after_by[shown].tolist()),
        tags=_tags(customers.tags, shown),
        causes=tuple(causes.get(each, _NOTHING) for each in ids),
    )


def bands_of(sums: PeriodSums, aim_bp: int) -> Whole:
    """The band of each customer as its place in ``Band``: exact, as ``figures.band_of`` has it."""
    earned = np.maximum(sums.margin, 0)
    bands = np.where(_over(sums.service_cost, earned, aim_bp), 2, 1)
    bands = np.where(sums.service_cost > earned, 3, bands)
    return np.where(sums.has_purchase, bands, 0)


def _over(cost: Whole, earned: Whole, aim_bp: int) -> npt.NDArray[np.bool_]:
    """Whether a cost is above the aimed share of a margin, whichever size they are."""
    if max(cost.max(initial=0), earned.max(initial=0)) > _LARGEST_COMPARED:
        cost, earned = cost.astype(object), earned.astype(object)
    return np.asarray(cost * WHOLE_BP > aim_bp * earned, dtype=np.bool_)


def _tags(texts: tuple[str, ...], shown: npt.NDArray[np.intp]) -> tuple[tuple[str, ...], ...]:
    """The tags of each customer, every text parted once."""
    parted = {text: tag_words(text) for text in set(texts)}
    return tuple(parted[texts[place]] for place in shown.tolist())


def _causes(records: Records) -> dict[int, frozenset[int]]:
    """Customer -> causes of their complaints; those without a cause are left out."""
    cases = records.cases
    named = cases.cause > 0
    order = np.lexsort((cases.cause[named], cases.customer[named]))
    causes = cases.cause[named][order].tolist()
    customers, starts = np.unique(cases.customer[named][order], return_index=True)
    ends = [*starts.tolist(), len(causes)][1:]
    alike: dict[tuple[int, ...], frozenset[int]] = {}
    found = {}
    for customer, start, end in zip(customers.tolist(), starts.tolist(), ends, strict=True):
        theirs = tuple(causes[start:end])
        found[customer] = alike.setdefault(theirs, frozenset(theirs))
    return found
