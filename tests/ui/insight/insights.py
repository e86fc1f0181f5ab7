"""Whole looks at a shop for tests of screens: they say what matters and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from typing import Any

import numpy as np

from csdesk.domain.figures import Figures, band_of
from csdesk.domain.insight.attention import AttentionVerdict, EqualAttention, SpendGroup
from csdesk.domain.insight.causes import Cause, Causes
from csdesk.domain.insight.fair_coin import CoinReport, CoinState
from csdesk.domain.insight.finding import Finding, cant_tell, fact
from csdesk.domain.insight.payback import WINDOW_DAYS, Payback, PaybackVerdict
from csdesk.domain.insight.people import People
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.precedents import Precedents
from csdesk.domain.insight.shop import Cloud, ShopFacts
from csdesk.domain.insight.times import Times
from csdesk.domain.insight.voices import Voices
from csdesk.domain.insight.whole import Insight

AIM_BP = 2500
Row = tuple[str, int, int]
"""Name, what they bring and what service costs, minor units."""


def a_cloud(
    rows: Sequence[Row],
    *,
    owners: Sequence[int | None] = (),
    tags: Sequence[tuple[str, ...]] = (),
    causes: Sequence[frozenset[int]] = (),
) -> Cloud:
    """Customers numbered from 1, who paid twice what they bring; none of it is no purchase."""
    count = len(rows)
    return Cloud(
        ids=tuple(range(1, count + 1)),
        names=tuple(name for name, _, _ in rows),
        spend=tuple(2 * max(margin, 0) for _, margin, _ in rows),
        margin=tuple(margin for _, margin, _ in rows),
        service_cost=tuple(service for _, _, service in rows),
        bands=tuple(band_of(margin != 0, margin, service, AIM_BP) for _, margin, service in rows),
        looked_after_by=tuple(owners) or (None,) * count,
        tags=tuple(tags) or ((),) * count,
        causes=tuple(causes) or (frozenset(),) * count,
    )


THREE = (("Anna Lindqvist", 164000, 62300), ("Greg Hollis", 41300, 87400), ("Mia", 90000, 0))


def many(count: int, seed: int = 3) -> Cloud:
    """A cloud as shops have it: few who bring much, some who bring nothing or cost nothing."""
    draw = np.random.default_rng(seed)
    margin = np.exp(draw.normal(10.2, 1.3, count)).astype(int)
    service = (margin * np.exp(draw.normal(-2.3, 1.2, count))).astype(int)
    service[draw.random(count) < 0.15] = 0
    margin[draw.random(count) < 0.05] = 0
    names = (f"Customer {at}" for at in range(1, count + 1))
    return a_cloud(tuple(zip(names, margin.tolist(), service.tolist(), strict=True)))


GROUPS = (
    SpendGroup(16, 9, 3.08, 41.0, 500.0, 50, 47),
    SpendGroup(16, 8, 3.5, 38.0, 400.0, 40, 38),
    SpendGroup(16, 7, 3.67, 44.0, 450.0, 25, 23),
)
EQUAL = EqualAttention(
    AttentionVerdict.EQUAL, fact("equal", 180, "It looks equal. 180 complaints."), (), GROUPS
)


def an_insight(
    cloud: Cloud, *, attention: EqualAttention = EQUAL, causes: Sequence[str] = (), **other: Any
) -> Insight:
    """All of Insight around a cloud; what no test looks at can't be told yet."""
    totals = Figures(AIM_BP, 3000, spend=sum(cloud.spend), purchases=len(cloud))
    nothing = cant_tell("too_few", 0, "Can’t tell yet.")
    known: dict[str, Any] = {
        "period": Period(date(2026, 11, 21)),
        "currency": "USD",
        "aim_bp": AIM_BP,
        "totals": totals,
        "cloud": cloud,
        "facts": ShopFacts(**_findings(ShopFacts, nothing)),
        "payback": Payback(PaybackVerdict.CANT_TELL, nothing, 0, 0, 50, WINDOW_DAYS),
        "coin": CoinReport(CoinState.NONE, nothing),
        "attention": attention,
        "people": People(nothing),
        "precedents": Precedents(nothing),
        "voices": Voices(**_findings(Voices, nothing)),
        "times": Times(**_findings(Times, nothing)),
        "causes": Causes(nothing, nothing, nothing, _causes(causes)),
    }
    return Insight(**known | other)


def _findings(of: type, nothing: Finding) -> dict[str, Any]:
    """A value for every finding a result must have."""
    return {each.name: nothing for each in fields(of) if each.type == "Finding"}


def _causes(labels: Sequence[str]) -> tuple[Cause, ...]:
    return tuple(Cause(at, label, 1, 1, 10, 500, 1.0) for at, label in enumerate(labels, 1))
