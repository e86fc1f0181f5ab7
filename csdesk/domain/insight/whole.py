"""Everything that Insight knows of a shop, in one value."""

from __future__ import annotations

from dataclasses import dataclass

from csdesk.domain.figures import Figures
from csdesk.domain.insight.attention import EqualAttention
from csdesk.domain.insight.causes import Causes
from csdesk.domain.insight.fair_coin import CoinReport
from csdesk.domain.insight.finding import Finding
from csdesk.domain.insight.payback import Payback
from csdesk.domain.insight.people import People
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.precedents import Precedents
from csdesk.domain.insight.shop import Cloud, ShopFacts
from csdesk.domain.insight.times import Times
from csdesk.domain.insight.voices import Voices


@dataclass(frozen=True, slots=True)
class Insight:
    """One look at the whole shop; ``totals`` are those of the period, walk-ins included."""

    period: Period
    currency: str
    aim_bp: int
    totals: Figures
    cloud: Cloud
    facts: ShopFacts
    payback: Payback
    coin: CoinReport
    attention: EqualAttention
    people: People
    precedents: Precedents
    voices: Voices
    times: Times
    causes: Causes

    @property
    def headlines(self) -> tuple[Finding, ...]:
        """What matters most, for reading aloud: one finding for each question."""
        facts = self.facts
        return (
            *(facts.contribution, facts.ratio, facts.headroom, facts.bands, facts.whale),
            *(self.payback.finding, self.attention.finding, self.people.finding),
            self.precedents.finding,
            *(self.voices.score, self.times.first_reply, self.causes.finding),
        )
