"""What the records say of one customer beyond their sums."""

from __future__ import annotations

from dataclasses import dataclass

from csdesk.domain.insight.finding import Finding


@dataclass(frozen=True, slots=True)
class CustomerInsight:
    """Figures of one customer, each with its label and how it was worked out."""

    spend: Finding
    margin: Finding
    service_cost: Finding
    contribution: Finding
    share: Finding
    headroom: Finding
    """Minutes."""
    state: Finding
    """investing, over or under the tipping point, with the slack of 5 %."""
    tipping: Finding
    """First and last crossing, how often, and whether it was made good."""
    projection: Finding
    """The month in which the tipping point comes at the pace of the last six."""
    referrals: Finding
    """Margin of those they sent, the shop's share of it; never in totals of the shop."""
    with_referrals: Finding
    recency: Finding
    frequency: Finding
    money: Finding
    expected_margin: Finding
    """Of the next 12 months."""
    next_step: str = ""
    """One plain suggestion, in words."""
