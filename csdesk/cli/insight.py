"""The whole of Insight as one JSON object."""

from __future__ import annotations

from collections.abc import Iterable

from csdesk.cli.findings import finding_json, findings_json, value_json
from csdesk.cli.printing import Answer
from csdesk.domain.insight.attention import EqualAttention, SpendGroup
from csdesk.domain.insight.causes import Causes
from csdesk.domain.insight.finding import Finding, Unit, Value
from csdesk.domain.insight.payback import Payback, PaybackLook
from csdesk.domain.insight.people import People
from csdesk.domain.insight.precedents import KindGot, Precedents, Usual
from csdesk.domain.insight.shop import ShopFacts
from csdesk.domain.insight.times import Survival, Times
from csdesk.domain.insight.voices import Voices
from csdesk.domain.insight.whole import Insight
from csdesk.domain.money import plain

TOTALS = ("spend", "margin", "service_cost", "contribution")


def insight_json(known: Insight) -> Answer:
    """Every figure of Insight; money as strings, a finding with its label, n and sentence."""
    return _Teller(known).answer()


class _Teller:
    """Tells the parts of one look at the shop in its currency."""

    def __init__(self, known: Insight) -> None:
        self.known = known
        self.currency = known.currency

    def answer(self) -> Answer:
        known, period = self.known, self.known.period
        return {
            "currency": self.currency,
            "from": None if period.first is None else period.first.isoformat(),
            "to": None if period.last is None else period.last.isoformat(),
            "today": period.today.isoformat(),
            "totals": {name: self.money(getattr(known.totals, name)) for name in TOTALS},
            "figures": self.findings(known.facts),
            "whale_curve": self.whale(known.facts),
            "months": self.months(known.facts),
            "payback": self.payback(known.payback),
            "fair_coin": self.coin(),
            "equal_attention": self.attention(known.attention),
            "people": self.people(known.people),
            "precedents": self.precedents(known.precedents),
            **self.voices(known.voices),
            "times": self.times(known.times),
            **self.causes(known.causes),
            "customers": self.customers(),
        }

    # parts

    def money(self, minor: int | float) -> str:
        return plain(round(minor), self.currency)

    def finding(self, found: Finding) -> Answer:
        return finding_json(found, self.currency)

    def findings(self, value: object) -> Answer:
        """Every field of a value that is a finding, by its name."""
        return findings_json(value, self.currency)

    def amount(self, minor: float | None) -> Value:
        return value_json(minor, Unit.MONEY, self.currency)

    def number(self, value: float | None) -> Value:
        return value_json(value, Unit.RATIO, self.currency)

    def whale(self, facts: ShopFacts) -> Answer:
        line = facts.whale_line
        told = self.finding(facts.whale)
        if line is None:
            return told
        return {
            **told,
            "peak": self.money(line.peak),
            "peak_customers": line.peak_customers,
            "total": self.money(line.total),
            "loss_makers": line.loss_makers,
            "lost": self.money(line.lost),
            "running": [self.money(minor) for minor in line.running],
        }

    def months(self, facts: ShopFacts) -> list[Answer]:
        return [
            {
                "month": f"{month.month:%Y-%m}",
                "margin": self.money(month.margin),
                "service_cost": self.money(month.service_cost),
            }
            for month in facts.months
        ]

    def payback(self, found: Payback) -> Answer:
        light_to_heavy = zip(("light", "usual", "heavy"), found.thirds, strict=False)
        return {
            "verdict": str(found.verdict),
            **self.finding(found.finding),
            "eligible": found.eligible,
            "customers": found.customers,
            "next_milestone": found.next_milestone,
            "window_days": found.window_days,
            "now": None if found.now is None else self.look(found.now),
            "looks": [self.look(look) for look in found.looks],
            "thirds": {
                name: {"n": n, "care": self.money(care), "later_margin": self.money(later)}
                for name, (n, care, later) in light_to_heavy
            },
            "exploratory": None if found.exploratory is None else self.finding(found.exploratory),
            "recovery": None if found.recovery is None else self.finding(found.recovery),
        }

    def look(self, look: PaybackLook) -> Answer:
        return {
            "milestone": look.milestone,
            "reached_on": look.reached_on.isoformat(),
            "taken_at": None if look.taken_at is None else look.taken_at.isoformat(),
            "verdict": str(look.verdict),
            "n": look.n,
            "customers": look.customers,
            "value": self.number(look.payback),
            "range": [self.number(look.payback_low), self.number(look.payback_high)],
            "slope": self.amount(look.slope),
            "slope_range": [self.amount(look.slope_low), self.amount(look.slope_high)],
            "robustness": self.number(look.robustness),
            "cases_needed": look.cases_needed,
            "reason": look.refusal,
        }

    def coin(self) -> Answer:
        report = self.known.coin
        trial = report.trial
        return {
            "state": str(report.state),
            **self.finding(report.finding),
            "planned": 0 if trial is None else trial.planned,
            "opened": report.opened,
            "complete": report.complete,
        }

    def attention(self, found: EqualAttention) -> Answer:
        return {
            "verdict": str(found.verdict),
            **self.finding(found.finding),
            "seed": found.seed,
            "lines": {
                str(line.kind): {
                    "verdict": str(line.verdict),
                    **self.finding(line.finding),
                    "p": self.number(line.p),
                }
                for line in found.lines
            },
            "groups": [self.group(group) for group in found.groups],
        }

    def group(self, group: SpendGroup) -> Answer:
        goodwill = group.goodwill_minor
        return {
            "customers": group.customers,
            "complaints": group.complaints,
            "first_reply_hours": self.number(group.first_reply_hours),
            "minutes": self.number(group.minutes),
            "goodwill": None if goodwill is None else self.money(goodwill),
            "promises": group.promises,
            "promises_kept": group.promises_kept,
        }

    def people(self, found: People) -> Answer:
        told = [
            {
                "id": one.person_id,
                "name": one.name,
                "complaints": one.complaints,
                "care": self.finding(one.care),
                "later_margin": self.finding(one.later_margin),
                "flagged": one.is_flagged,
            }
            for one in found.people
        ]
        return {**self.finding(found.finding), "seed": found.seed, "people": told}

    def precedents(self, found: Precedents) -> Answer:
        return {
            **self.finding(found.finding),
            **_tally(found),
            "kinds": [self.kind(kind) for kind in found.kinds],
        }

    def kind(self, kind: KindGot) -> Answer:
        """What one kind of complaint got; what was usual of it in money, its share in percent."""
        share = kind.share
        return {
            "basis": str(kind.basis),
            "category": kind.category or None,
            "severity": kind.severity,
            **self.finding(kind.finding),
            **{name: self.usual(getattr(kind, name)) for name in ("remedy", "goodwill", "total")},
            "percent_of_what_was_at_stake": share
            and {
                "median": self.number(share.median),
                "range": [self.number(share.low), self.number(share.high)],
            },
            **_tally(kind),
            "first": kind.first_on.isoformat(),
            "last": kind.last_on.isoformat(),
        }

    def usual(self, found: Usual) -> Answer:
        return {
            "median": self.money(found.median),
            "range": [self.money(found.low), self.money(found.high)],
        }

    def voices(self, found: Voices) -> Answer:
        points = [
            {
                "month": f"{point.month:%Y-%m}",
                "n": point.n,
                "value": self.number(point.score),
                "range": [self.number(point.low), self.number(point.high)],
            }
            for point in found.points
        ]
        score = {
            **self.finding(found.score),
            "change": self.finding(found.change),
            "response": self.finding(found.response),
            "asked": found.asked,
            "answered": found.answered,
            "counts": list(found.counts),
            "series": points,
        }
        return {
            "recommend_score": score,
            "satisfaction": self.finding(found.satisfaction),
            "ease": self.finding(found.ease),
            "before_after": self.finding(found.before_after),
        }

    def times(self, found: Times) -> Answer:
        ages = [
            {"from_day": age.from_day, "to_day": age.to_day, "complaints": age.complaints}
            for age in found.ages
        ]
        return {
            **self.findings(found),
            "ages": ages,
            "reply_curve": self.curve(found.reply_curve),
            "resolve_curve": self.curve(found.resolve_curve),
        }

    def curve(self, found: Survival) -> Answer:
        names = ("days", "waiting", "low", "high")
        columns: Answer = {name: self.numbers(getattr(found, name)) for name in names}
        return {**columns, "median": self.number(found.median)}

    def numbers(self, values: Iterable[float]) -> list[Value]:
        return [self.number(value) for value in values]

    def causes(self, found: Causes) -> Answer:
        told = [
            {
                "id": cause.cause_id,
                "cause": cause.label,
                "complaints": cause.complaints,
                "customers": cause.customers,
                "minutes": cause.minutes,
                "cost": self.money(cause.cost_minor),
                "running_share": self.number(cause.running_share),
                "changes": [
                    {
                        "what": change.what,
                        "since": change.since_on.isoformat(),
                        "days": change.days,
                        "before": change.before,
                        "after": change.after,
                        **self.finding(change.finding),
                    }
                    for change in cause.changes
                ],
            }
            for cause in found.causes
        ]
        purses = [
            {"purse": purse.name, "cost": self.money(purse.cost_minor), "share": purse.share}
            for purse in found.purses
        ]
        return {
            "causes": {**self.finding(found.finding), "causes": told},
            "reserve": self.finding(found.reserve),
            "purses": {**self.finding(found.purses_finding), "purses": purses},
        }

    def customers(self) -> list[Answer]:
        cloud = self.known.cloud
        return [
            {
                "id": point.id,
                "name": point.name,
                "spend": self.money(point.spend),
                "margin": self.money(point.margin),
                "service_cost": self.money(point.service_cost),
                "contribution": self.money(point.contribution),
                "band": str(point.band),
            }
            for point in map(cloud.at, range(len(cloud)))
        ]


def _tally(found: Precedents | KindGot) -> Answer:
    """How many had earlier ones to be compared with, and how many of them lie outside."""
    return {name: getattr(found, name) for name in ("compared", "more", "less", "with_reason")}


_NO_FINDING: Answer = {"label": "cant_tell", "value": None, "n": 0, "reason": "refused"}
_NOTHING: Answer = {**_NO_FINDING, "sentence": "The shop could not be read."}
BLANK: Answer = {
    "currency": None,
    **dict.fromkeys(("from", "to", "today")),
    "totals": dict.fromkeys(TOTALS, "0"),
    **{"figures": {}, "whale_curve": _NOTHING, "months": []},
    "payback": {"verdict": "cant_tell", **_NOTHING},
    **{"fair_coin": _NOTHING, "equal_attention": _NOTHING, "people": _NOTHING},
    "precedents": _NOTHING,
    **{"recommend_score": _NOTHING, "satisfaction": _NOTHING, "ease": _NOTHING},
    **{"before_after": _NOTHING, "times": {}, "causes": _NOTHING, "reserve": _NOTHING},
    **{"purses": _NOTHING, "customers": []},
}
"""The same keys where a shop could not be read at all."""
