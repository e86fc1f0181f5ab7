"""How an invented complaint goes: replied to, heard, agreed, kept, asked about, settled.

Whatever would happen after this morning has not happened yet, so that complaints of the last
weeks stand at every stage.
"""

from __future__ import annotations

from math import exp
from random import Random

from csdesk.demo.cases import Answered, Case, Given, Vow
from csdesk.demo.rows import DAY
from csdesk.demo.words import GOODWILL, HAPPY, SO_SO, UNHAPPY, VOUCHER, VOUCHER_WORTH, Trouble
from csdesk.domain.complaint import Feeling, Outcome, Severity
from csdesk.domain.contact import Channel
from csdesk.domain.redress import RedressForm

OPENS, CLOSES = 9 * 60, 18 * 60
_CHANNELS = tuple(Channel)
_FEELINGS = tuple(Feeling)
_SELDOM = (Outcome.WITHDRAWN, Outcome.PARTLY_PUT_RIGHT, Outcome.NOT_OFFERED)
_CARE = {1: (0.58, 0.24), 2: (0.74, 0.36), 3: (0.88, 0.48)}
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
    case = Case(
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
    replied = in_hours(opened + int(exp(random.gauss(5.1, 0.9))))
    if replied < 0:
        hear(random, case, trouble, replied)
        case.minutes = _minutes(random, case.severity, case.person, case.at_stake, replied // DAY)
        agreed = in_hours(replied + (20 if random.random() < 0.7 else DAY))
        if agreed < 0:
            _give(random, case, trouble)
            agree(random, case, trouble, agreed)
    return case


def hear(random: Random, case: Case, trouble: Trouble, replied: int) -> None:
    """Listen and Empathize, in one call."""
    case.effect = trouble.effect
    case.seeks = case.would_put_right = trouble.seeks
    case.feeling = random.choice(_FEELINGS)
    case.broken = trouble.broken
    case.heard = replied
    case.sentence = trouble.sentence
    case.went_wrong = trouble.why
    case.changes = trouble.changes
    case.verdict = trouble.verdict
    case.acknowledged = replied + 5


def in_hours(moment: int) -> int:
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


def _give(random: Random, case: Case, trouble: Trouble) -> None:
    """A remedy, goodwill, both or none; what a remedy would cost stands in the options too."""
    remedy_chance, goodwill_chance = _CARE[case.severity]
    cost = int(trouble.remedy_cost * (6 + random.random() * 8)) // 100 * 10
    if random.random() < remedy_chance:
        case.remedy = Given(trouble.remedy, trouble.remedy_what, cost)
    if random.random() < goodwill_chance:
        what, costs = random.choice(GOODWILL)
        case.goodwill = Given(RedressForm.GIFT, what, costs)
        if what == VOUCHER:
            case.goodwill = Given(RedressForm.VOUCHER, what, costs, VOUCHER_WORTH)
    offer(case, trouble, cost)


def offer(case: Case, trouble: Trouble, cost: int) -> None:
    """Two options to choose from, the first of them a remedy of this cost."""
    case.options = (
        (trouble.remedy_what, "As soon as it can be done.", cost, "this week"),
        ("Money back for this part", "And no hard feelings.", case.at_stake, "now"),
    )


def agree(random: Random, case: Case, trouble: Trouble, agreed: int) -> None:
    """Act: what was agreed is promised, kept, asked about and settled, as far as it has come."""
    case.agreed = agreed
    due = (agreed // DAY + 2 + int(random.random() * 5)) * DAY + 17 * 60
    case.ask_day = due // DAY + 10 + int(random.random() * 5)
    _promise(random, case, trouble, due)


def _promise(random: Random, case: Case, trouble: Trouble, due: int) -> None:
    """The promise: kept early, kept late, broken, or still open."""
    dice = random.random()
    ended = due - int(random.random() * 1_200) if dice < 0.9 else due + int(random.random() * 2_880)
    if ended >= 0:
        case.vow = Vow(trouble.vow, due)
    elif dice >= 0.97:
        case.vow = Vow(trouble.vow, due, broken=ended, reason="The part did not come in time.")
        _ask(random, case, trouble, 1.5)
    else:
        case.vow = Vow(trouble.vow, due, kept=ended)
        _ask(random, case, trouble, 0.4 if dice < 0.9 else 1.2)


def _ask(random: Random, case: Case, trouble: Trouble, hurt: float) -> None:
    assert case.ask_day is not None
    asked = (case.ask_day + int(random.random() * 3)) * DAY + 10 * 60 + int(random.random() * 400)
    settled = asked + 30
    if settled >= 0:
        return
    case.answered = Answered(asked)
    if random.random() < 0.85:
        case.answered = answer(random, asked, hurt + 0.3 * case.severity)
    case.outcome = Outcome.PUT_RIGHT if case.remedy or case.goodwill else Outcome.EXPLAINED
    if random.random() < 0.05:
        case.outcome = random.choice(_SELDOM)
    case.cause = trouble.cause
    case.settled = settled


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
