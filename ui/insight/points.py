"""All customers of the scatter as columns, and which of them are shown."""

from __future__ import annotations

from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from csdesk.domain.figures import Band
from csdesk.domain.insight.shop import Cloud

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]
Which = npt.NDArray[np.bool_]
BANDS: Final = (Band.INVESTING, Band.WITHIN_AIM, Band.OVER_AIM, Band.PAST_TIPPING)
INVESTING, WITHIN, OVER, PAST = range(4)
_PLACE: Final = {band: at for at, band in enumerate(BANDS)}
_NAMED_PAST: Final = 4


class Points:
    """The customers of a cloud; ``order`` is how the arrow keys go: by what they bring.

    ``margin`` and ``service`` are minor units, ``band`` a place in ``BANDS``, ``shown`` where the
    filters let them through.
    """

    def __init__(self, cloud: Cloud, shown: Which | None = None) -> None:
        self.cloud = cloud
        self.margin: Whole = np.array(cloud.margin, np.int64)
        self.service: Whole = np.array(cloud.service_cost, np.int64)
        self.band = np.array([_PLACE[band] for band in cloud.bands], np.int8)
        self.shown: Which = np.ones(len(cloud), bool) if shown is None else shown
        self.order: Whole = self._order_by(self.margin, self.service)
        self._rank_in: dict[bool, Whole] = {}

    def __len__(self) -> int:
        return len(self.order)

    def count(self, band: int) -> int:
        """How many that are shown stand in a band."""
        return int(np.count_nonzero(self.band[self.shown] == band))

    def share(self, at: int) -> float | None:
        """Service of margin of one customer; None where they brought nothing."""
        margin = int(self.margin[at])
        return int(self.service[at]) / margin if margin > 0 else None

    def beside(self, place: int, move: int, upright: bool) -> int:
        """The place in ``order`` of whom an arrow leads to: by margin, or upright by cost."""
        if not upright:
            return max(0, min(len(self) - 1, place + move))
        ranks = self._ranks()
        at = int(self.order[place])
        target = max(0, min(len(self) - 1, int(ranks[True][at]) + move))
        return int(ranks[False][int(self._by_service[target])])

    def outliers(self) -> list[int]:
        """Whom to name: those who cost the most beyond what they bring, and those at the rims."""
        shown = np.flatnonzero(self.shown)
        if not len(shown):
            return []
        margin, service = self.margin[shown], self.service[shown]
        past = shown[self.band[shown] == PAST]
        dearest = past[np.argsort((self.margin - self.service)[past], kind="stable")]
        found = dearest[:_NAMED_PAST].tolist()
        both = (margin > 0) & (service > 0)
        if np.any(both):
            drawn, ratio = shown[both], service[both] / margin[both]
            found.append(int(drawn[np.argmax(margin[both])]))
            large = margin[both] >= np.quantile(margin[both], 0.6)
            found.append(int(drawn[large][np.argmin(ratio[large])]))
            found.append(int(drawn[np.argmax(service[both])]))
        return list(dict.fromkeys(found))

    def inside(self, x: Real, y: Real, corners: list[tuple[float, float]]) -> Which:
        """Which of the shown lie within a closed shape; ``x`` and ``y`` are their pixels."""
        within = np.zeros(len(x), bool)
        before = corners[-1]
        for corner in corners:
            (x0, y0), (x1, y1) = before, corner
            if y0 != y1:
                crosses = (y0 > y) != (y1 > y)
                within ^= crosses & (x < (x1 - x0) * (y - y0) / (y1 - y0) + x0)
            before = corner
        return within & self.shown

    @cached_property
    def _by_service(self) -> Whole:
        return self._order_by(self.service, self.margin)

    def _order_by(self, first: Whole, then: Whole) -> Whole:
        shown = np.flatnonzero(self.shown)
        ordered: Whole = shown[np.lexsort((then[shown], first[shown]))]
        return ordered

    def _ranks(self) -> dict[bool, Whole]:
        if not self._rank_in:
            for upright, order in ((False, self.order), (True, self._by_service)):
                ranks = np.zeros(len(self.cloud), np.int64)
                ranks[order] = np.arange(len(order))
                self._rank_in[upright] = ranks
        return self._rank_in
