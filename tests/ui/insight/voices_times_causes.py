"""What was said, how long it took and where it came from, made up for tests of screens."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from csdesk.domain.insight.causes import BeforeAfter, Cause, Causes, Purse
from csdesk.domain.insight.finding import Finding, Unit, cant_tell, estimate, fact
from csdesk.domain.insight.times import AgeGroup, Survival, Times
from csdesk.domain.insight.voices import ScorePoint, Voices
from csdesk.domain.insight.whole import Insight
from tests.ui.insight.insights import a_cloud, an_insight

NOTHING = cant_tell("too_few", 0, "Can’t tell yet: nobody has said anything.")
COUNTS = (0, 0, 1, 1, 0, 1, 2, 4, 5, 8, 8)
AGES = ((0, 1), (2, 3), (4, 7), (8, 14), (15, 30), (31, None))
CURVE = Survival(
    (0.0, 0.5, 2.0, 5.0, 9.0),
    (1.0, 0.75, 0.5, 0.25, 0.0),
    (1.0, 0.5, 0.3, 0.1, 0.0),
    (1.0, 0.9, 0.7, 0.5, 0.0),
    2.0,
)
STILL_OPEN = replace(CURVE, waiting=(1.0, 0.9, 0.8, 0.7, 0.6), median=None)


def months(*scores: float | None) -> tuple[ScorePoint, ...]:
    """A point for each month of 2026; None where too few answered."""
    return tuple(
        ScorePoint(date(2026, at, 1), 3, None, None, None)
        if score is None
        else ScorePoint(date(2026, at, 1), 20, score, score - 20, score + 20)
        for at, score in enumerate(scores, 1)
    )


def a_rate(share: float, low: float, high: float, n: int = 35) -> Finding:
    told = f"{share:.0%} of {n} complaints, {low:.0%} to {high:.0%} is plausible."
    return estimate(share, (low, high), n, told, Unit.SHARE, "hits ÷ all")


def voices(**other: object) -> Voices:
    """What forty-eight complaints leave behind."""
    known: dict[str, object] = {
        "score": estimate(37.0, (8.0, 59.0), 30, "37, from 30 answers.", Unit.SCORE, "9s less 6s"),
        "change": estimate(-24.0, (-60.0, 12.0), 46, "Too close to tell.", Unit.SCORE, "now"),
        "satisfaction": fact(4.1, 17, "Customers say 4.1 out of 5.", Unit.SCORE, "mean"),
        "ease": fact(5.9, 17, "Customers say 5.9 out of 7.", Unit.SCORE, "mean"),
        "response": fact(0.92, 86, "79 of 86 answered.", Unit.SHARE, "79 ÷ 86"),
        "before_after": estimate(0.1, (-0.5, 0.6), 15, "No clear change.", Unit.SCORE, "mean"),
        "points": months(30, 40, None, None, 45, 37),
        "counts": COUNTS,
        "asked": 86,
        "answered": 79,
    }
    return Voices(**known | other)  # type: ignore[arg-type]


def ages(*counts: int) -> tuple[AgeGroup, ...]:
    return tuple(
        AgeGroup(low, high, count) for (low, high), count in zip(AGES, counts, strict=True)
    )


def times(**other: object) -> Times:
    known: dict[str, object] = {
        "first_reply": estimate(48.0, (12.0, 120.0), 44, "Half within 2 days.", Unit.HOURS, "KM"),
        "resolve": cant_tell("open", 44, "Can’t tell yet: more than half are still open."),
        "first_contact": a_rate(1.0, 0.9, 1.0),
        "reopened": a_rate(0.0, 0.0, 0.1),
        "closed_loop": fact(3, 7, "3 of 7 were asked. Too few for a share.", Unit.COUNT),
        "backlog": fact(6, 6, "6 complaints are open.", Unit.COUNT, "1 + 2 + 3"),
        "reply_curve": CURVE,
        "resolve_curve": STILL_OPEN,
        "ages": ages(1, 0, 2, 3, 0, 0),
        "oldest_days": 12,
    }
    return Times(**known | other)  # type: ignore[arg-type]


CHANGE = BeforeAfter(
    *("Agreed things are read back", date(2026, 10, 19), 35, 47, 16),
    estimate(0.25, (0.15, 0.38), 63, "Clearly fewer: 16, 47 before.", Unit.SHARE, "16 of 63"),
)
CAUSES = (
    Cause(7, "Work not checked", 11, 7, 84, 30_000, 0.5),
    Cause(9, "Misunderstanding", 9, 8, 60, 20_000, 0.8333, (CHANGE,)),
    Cause(None, "No cause written down", 3, 3, 15, 10_000, 1.0),
)
PURSES = (
    Purse("effort", 50_000, 0.5),
    Purse("remedy", 30_000, 0.3),
    Purse("goodwill", 15_000, 0.15),
    Purse("other", 5_000, 0.05),
)


def causes(**other: object) -> Causes:
    known: dict[str, object] = {
        "finding": fact(30_000, 23, "“Work not checked” costs most.", Unit.MONEY, "30 + 20"),
        "reserve": fact(0.8, 40, "80 % was used.", Unit.SHARE, "used ÷ set aside"),
        "purses_finding": fact(100_000, 60, "Half was work.", Unit.MONEY, "a + b"),
        "causes": CAUSES,
        "purses": PURSES,
    }
    return Causes(**known | other)  # type: ignore[arg-type]


def looked_at(
    said: Voices | None = None, took: Times | None = None, came: Causes | None = None
) -> Insight:
    """All of Insight with these three parts; what is left out knows nothing yet."""
    known = an_insight(a_cloud(()))
    return replace(
        known,
        voices=said or known.voices,
        times=took or known.times,
        causes=came or known.causes,
    )
