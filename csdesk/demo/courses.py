"""How an invented complaint goes: replied to, heard, agreed, kept, asked about, settled.

Whatever would happen after this morning has not happened yet, so that complaints of the last
weeks stand at every stage.
"""

from __future__ import annotations

from dataclasses import replace
from math import exp
from random import Random

from csdesk.demo.cases import Answered, Case, Given, Vow
from csdesk.demo.rows import DAY
from csdesk.demo.words import GOODWILL, HAPPY, SO_SO, UNHAPPY, Trouble
from csdesk.domain.complaint import Feeling, Outcome, Severity
from csdesk.domain.contact import Channel
from csdesk.domain.redress import RedressForm

OPENS, CLOSES = 9 * 60, 18 * 60
_CHANNELS = tuple(Channel)
_FEELINGS = tuple(Feeling)
_CARE = {1: (0.28, 0.10), 2: (0.42, 0.16), 3: (0.70, 0.26)}
"""By severity: how often a remedy is given, and how often goodwill."""
_USUAL_MINUTES = {1: 4.0, 2: 10.0, 3: 24.0}
_STAFF = {1: 0.35, 2: 0.0, 3: -0.35}
"""By person, on the scale of logarithms: some take longer for the same complaint."""


def course_of(
    random: Random,
    trouble: Trouble,
    severity: int,
    opened: int,
    person: int,
    net: int,
    bought: int,
) -> Case:
    """One complaint, as far as it has come by this morning."""
    told = Case(
        trouble.title,
        trouble.words,
        opened,
        person,
        random.choice(_CHANNELS),
        trouble.category,
        Severity(severity),
        net,
        bought,
    )
    replied = _in_hours(opened + int(exp(random.gauss(5.1, 0.9))))
    if replied >= 0:
        return told
    heard = replace(
        told,
        effect=trouble.effect,
        seeks=trouble.seeks,
        feeling=random.choice(_FEELINGS),
        broken=trouble.broken,
        heard=replied,
        minutes=_minutes(random, severity, person, net, replied // DAY),
    )
    acknowledged = replied + 5
    understood = replace(
        heard,
        sentence=trouble.sentence,
        went_wrong=trouble.why,
        changes=trouble.changes,
        would_put_right=trouble.seeks,
        verdict=trouble.verdict,
        acknowledged=acknowledged,
    )
    agreed = _in_hours(acknowledged + (15 if random.random() < 0.7 else DAY))
    return understood if agreed >= 0 else _agreed(random, understood, trouble, agreed)


def _in_hours(moment: int) -> int:
    """The moment, or the next morning where the shop was closed."""
    day, minute = divmod(moment, DAY)
    if minute < OPENS:
        return day * DAY + OPENS + minute % 60
    return moment if minute < CLOSES else (day + 1) * DAY + OPENS + minute % 60


def _minutes(
    random: Random, severity: int, person: int, net: int, day: int
) -> tuple[tuple[int, int], ...]:
    """What it took, in one sitting or two; now and then nobody wrote it down."""
    if random.random() < 0.04:
        return ()
    scale = (net / 6_000 + 0.2) ** 0.3
    spread = exp(random.gauss(_STAFF[person], 0.55))
    minutes = min(max(round(_USUAL_MINUTES[severity] * scale * spread), 1), 400)
    first = (minutes + 1) // 2
    return ((day, first), (day, minutes - first)) if minutes > 8 else ((day, minutes),)


def _agreed(random: Random, case: Case, trouble: Trouble, agreed: int) -> Case:
    remedy_chance, goodwill_chance = _CARE[case.severity]
    remedy = goodwill = None
    if random.random() < remedy_chance:
        cost = int(trouble.remedy_cost * (6 + random.random() * 8)) // 100 * 10
        remedy = Given(trouble.remedy, trouble.remedy_what, cost)
    if random.random() < goodwill_chance:
        what, cost = random.choice(GOODWILL)
        goodwill = Given(RedressForm.GIFT, what, cost)
    cost = 0 if remedy is None else remedy.cost
    options = (
        (trouble.remedy_what, "As soon as it can be done.", cost, "this week"),
        ("Money back for this part", "And no hard feelings.", case.at_stake, "now"),
    )
    due = (agreed // DAY + 2 + int(random.random() * 5)) * DAY + 17 * 60
    settled_by = replace(
        case,
        options=options,
        remedy=remedy,
        goodwill=goodwill,
        agreed=agreed,
        ask_day=due // DAY + 10 + int(random.random() * 5),
    )
    return _promised(random, settled_by, trouble, due)


def _promised(random: Random, case: Case, trouble: Trouble, due: int) -> Case:
    """With its promise: kept early, kept late, broken, or still open."""
    dice = random.random()
    ended = due - int(random.random() * 1_200) if dice < 0.9 else due + int(random.random() * 2_880)
    if ended >= 0:
        return replace(case, vow=Vow(trouble.vow, due))
    if dice >= 0.97:
        vow = Vow(trouble.vow, due, broken=ended, reason="The part did not come in time.")
        return _asked(random, replace(case, vow=vow), trouble, 1.5)
    vow = Vow(trouble.vow, due, kept=ended)
    return _asked(random, replace(case, vow=vow), trouble, 0.4 if dice < 0.9 else 1.2)


def _asked(random: Random, case: Case, trouble: Trouble, hurt: float) -> Case:
    assert case.ask_day is not None
    asked = (case.ask_day + int(random.random() * 3)) * DAY + 10 * 60 + int(random.random() * 400)
    if asked >= 0:
        return case
    heard = Answered(asked)
    if random.random() < 0.85:
        heard = answer(random, asked, hurt + 0.3 * case.severity)
    settled = asked + 30
    if settled >= 0:
        return replace(case, answered=heard)
    outcome = Outcome.PUT_RIGHT if case.remedy or case.goodwill else Outcome.EXPLAINED
    if random.random() < 0.05:
        outcome = random.choice((Outcome.WITHDRAWN, Outcome.PARTLY_PUT_RIGHT, Outcome.NOT_OFFERED))
    return replace(case, answered=heard, outcome=outcome, cause=trouble.cause, settled=settled)


def answer(random: Random, at: int, hurt: float) -> Answered:
    """What somebody says when asked; whom it hurt more says less kind things.

    An unhappy answer was called back within a day, unless that day is not over.
    """
    recommend = min(max(round(random.gauss(9.1 - hurt, 1.3)), 0), 10)
    satisfaction = min(max(round(recommend / 2), 1), 5)
    ease = min(max(round(recommend * 0.65 + random.random()), 1), 7)
    kind = HAPPY if recommend >= 9 else SO_SO if recommend >= 7 else UNHAPPY
    called = at + 60 + int(random.random() * 1_200)
    unhappy = recommend <= 6 or satisfaction <= 2
    back = called if unhappy and called < 0 else None
    return Answered(at, satisfaction, ease, recommend, random.choice(kind), back)
