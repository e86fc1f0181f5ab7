from __future__ import annotations

from datetime import date

import pytest

from csdesk.domain.figures import (
    Band,
    Entry,
    Figures,
    band_of,
    figures_of,
    first_purchase_on,
    headroom_minutes,
)


@pytest.mark.parametrize(
    ("has_purchase", "margin", "service", "band"),
    [
        (False, 0, 99_999, Band.INVESTING),
        (False, 0, 0, Band.INVESTING),
        (True, 0, 0, Band.WITHIN_AIM),
        (True, 0, 1, Band.PAST_TIPPING),
        (True, -500, 0, Band.WITHIN_AIM),
        (True, -500, 1, Band.PAST_TIPPING),
        (True, 1000, 250, Band.WITHIN_AIM),
        (True, 1000, 251, Band.OVER_AIM),
        (True, 1000, 1000, Band.OVER_AIM),
        (True, 1000, 1001, Band.PAST_TIPPING),
    ],
)
def test_the_band_follows_from_margin_and_cost(
    has_purchase: bool, margin: int, service: int, band: Band
) -> None:
    assert band_of(has_purchase, margin, service, aim_bp=2500) is band


def test_service_cost_is_effort_remedy_goodwill_and_outlays() -> None:
    sums = Figures(2500, 3000, margin=1000, effort=1, remedy=20, goodwill=300, other=4000)
    assert sums.service_cost == 4321
    assert sums.contribution == -3321
    assert sums.headroom_minutes == 0


def test_the_share_is_told_only_where_there_is_margin() -> None:
    assert Figures(2500, 3000, margin=1000, remedy=380).share == 0.38
    without = Figures(2500, 3000, margin=0, remedy=380)
    assert without.share is None
    assert without.share_is_infinite
    nothing = Figures(2500, 3000)
    assert nothing.share is None
    assert not nothing.share_is_infinite


def test_headroom_is_whole_minutes_that_are_paid_for() -> None:
    assert headroom_minutes(1000, 2400) == 25
    assert headroom_minutes(1039, 2400) == 25
    assert headroom_minutes(-1, 2400) == 0
    assert headroom_minutes(1000, 0) is None


def test_the_estimated_part_of_a_margin_is_between_nothing_and_all() -> None:
    assert Figures(2500, 3000, margin=1000).estimated_share == 0
    assert Figures(2500, 3000, margin=1000, estimated=500).estimated_share == 0.5
    assert not Figures(2500, 3000, margin=1000, estimated=500).mostly_estimated
    assert Figures(2500, 3000, margin=1000, estimated=1200).estimated_share == 1
    assert Figures(2500, 3000, margin=-10, estimated=-10).mostly_estimated


def test_the_first_purchase_is_the_earliest_whatever_came_before() -> None:
    entries = [
        Entry(date(2026, 3, 2), spend=100, purchases=1),
        Entry(date(2026, 1, 1), remedy=5),
        Entry(date(2026, 2, 1), spend=10, purchases=1),
        Entry(date(2026, 1, 5), spend=-10),
    ]
    assert first_purchase_on(entries) == date(2026, 2, 1)
    assert first_purchase_on([]) is None
    assert figures_of(entries, aim_bp=2500, hourly=3000).purchases == 2
