"""Made-up answers about payback, the fair coin, fairness and people, for tests of screens."""

from __future__ import annotations

from datetime import date
from typing import Any

from csdesk.domain.insight.attention import (
    Attention,
    AttentionLine,
    AttentionVerdict,
    EqualAttention,
)
from csdesk.domain.insight.fair_coin import CoinReport, CoinState, FairCoinTrial
from csdesk.domain.insight.finding import Finding, Unit, cant_tell, estimate
from csdesk.domain.insight.payback import WINDOW_DAYS, Payback, PaybackLook, PaybackVerdict
from csdesk.domain.insight.people import People, PersonCare
from tests.ui.insight.insights import GROUPS

DAY = date(2026, 9, 3)
THIRDS = ((34, 410.0, 9_900.0), (33, 1_180.0, 11_400.0), (33, 3_960.0, 13_200.0))
NEW_SHOP = Payback(
    PaybackVerdict.CANT_TELL,
    cant_tell("too_few_cases", 12, "Can’t tell yet. 12 complaints so far; 38 more are needed."),
    12,
    11,
    50,
    WINDOW_DAYS,
)


def a_look(
    payback: float | None = 1.84,
    low: float | None = 1.21,
    high: float | None = 2.67,
    verdict: PaybackVerdict = PaybackVerdict.PAYS,
    **facts: Any,
) -> PaybackLook:
    given: dict[str, Any] = {
        "window_days": WINDOW_DAYS,
        "milestone": 100,
        "reached_on": DAY,
        "n": 100,
        "customers": 91,
    }
    return PaybackLook(
        verdict=verdict, payback=payback, payback_low=low, payback_high=high, **given | facts
    )


def a_payback(now: PaybackLook, **facts: Any) -> Payback:
    """What is known after a look, with the look before it."""
    told = now.payback is not None and now.verdict is not PaybackVerdict.CANT_TELL
    sentence = f"A sentence about {now.n} complaints, looked at on 3 Sep 2026."
    finding: Finding
    if told and now.payback is not None:
        span = now.payback_low, now.payback_high
        lines = "Payback per extra 1 = rise of later margin ÷ rise of care."
        finding = estimate(now.payback, span, now.n, sentence, Unit.RATIO, lines)
    else:
        finding = cant_tell(now.refusal or "range_too_wide", now.n, sentence)
    first = a_look(
        None, None, None, PaybackVerdict.CANT_TELL, milestone=50, n=50, reached_on=date(2026, 2, 1)
    )
    given: dict[str, Any] = {
        "eligible": 128,
        "customers": 110,
        "next_milestone": 200,
        "window_days": WINDOW_DAYS,
        "looks": (first, now),
        "thirds": THIRDS if now.payback is not None else (),
    }
    return Payback(now.verdict, finding, now=now, **given | facts)


def a_trial(**facts: Any) -> FairCoinTrial:
    given: dict[str, Any] = {"seed": "5eed", "sealed": "00ff"}
    return FairCoinTrial(200, "a free tune-up", 1_200, WINDOW_DAYS, **given | facts)


def a_report(state: CoinState, **facts: Any) -> CoinReport:
    sentence = f"The trial is {state}."
    return CoinReport(state, cant_tell("running", 0, sentence), a_trial(), **facts)


def a_line(
    kind: Attention,
    rho: float | None,
    low: float | None = None,
    high: float | None = None,
    verdict: AttentionVerdict = AttentionVerdict.EQUAL,
) -> AttentionLine:
    sentence = f"What is said of {kind}. 180 complaints."
    if rho is None:
        return AttentionLine(
            kind, AttentionVerdict.CANT_TELL, cant_tell("too_few_customers", 12, sentence)
        )
    finding = estimate(rho, (low, high), 180, sentence, Unit.CORRELATION, "rho = 0.1")
    return AttentionLine(kind, verdict, finding, 0.4)


LINES = (
    a_line(Attention.FIRST_REPLY, -0.04, -0.15, 0.08),
    a_line(Attention.MINUTES, 0.31, 0.18, 0.42, AttentionVerdict.UNEQUAL),
    a_line(Attention.GOODWILL, 0.05, -0.12, 0.21, AttentionVerdict.NO_SIGN),
)
UNEQUAL = EqualAttention(
    AttentionVerdict.UNEQUAL,
    estimate(0.31, (0.18, 0.42), 180, "Bigger customers get more minutes. 180 complaints.",
             Unit.CORRELATION, "rho = 0.31"),
    LINES,
    GROUPS,
)  # fmt: skip


def a_person(
    person_id: int, name: str, complaints: int, care: float | None, later: int | None = 900
) -> PersonCare:
    if care is None:
        nothing = cant_tell(
            "too_few_complaints", complaints, f"No judgement below 20 complaints: {name}."
        )
        return PersonCare(person_id, name, complaints, nothing, nothing)
    return PersonCare(
        person_id,
        name,
        complaints,
        estimate(care, (care - 14, care + 18), complaints, f"What {name} spends.", Unit.PERCENT),
        estimate(later or 0, (-2_000, 4_000), complaints, "What came later.", Unit.MONEY),
        abs(care) > 20,
    )


PEOPLE = People(
    cant_tell("", 120, "No reliable difference between staff. 120 comparable complaints."),
    (
        a_person(1, "Tom Reyes", 58, 31.0, 2_400),
        a_person(2, "Maya Torres", 44, -6.0, -300),
        a_person(3, "Jo Brandt", 7, None),
    ),
)
