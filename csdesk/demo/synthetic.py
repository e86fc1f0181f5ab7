"""A synthetic shop as columns: who bought, complained and was cared for, with a known truth.

The shape is that of METHODS part 7. The same seed, size and truth give the same shop.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from csdesk.demo.known_truth import Hidden, Truth
from csdesk.demo.rows import HOURLY
from csdesk.demo.words import TROUBLES, WARES
from csdesk.domain.insight.payback import LANDMARK_DAYS, WINDOW_DAYS

Whole = npt.NDArray[np.int64]
Reals = npt.NDArray[np.float64]

YEARS_3 = 1_095
_LEAVES = np.array([ware.price * ware.margin_bp // 10_000 for ware in WARES])
_BY_MARGIN = np.argsort(_LEAVES, kind="stable")
_MARGINS_BP = np.array([ware.margin_bp for ware in WARES])
_HOURLY = np.array(list(HOURLY.values()))
_USUAL_CARE = np.array([400.0, 1_000.0, 2_400.0])
"""By severity, minor units."""
_USUAL_SIZE = 6_000.0
"""What a usual customer leaves within the outcome window, minor units."""
_SEVERITIES = (0.50, 0.85)
_PER_SD_CARE, _PER_SD_BUYING = 1.8, 0.15
"""What one standard deviation of a hidden trait does to care (times) and later buying (plus)."""
_WAIT, _WAIT_SPREAD = 5.1, 0.9
"""Of the logarithm of minutes until somebody replies."""
_LEAST_THINGS = 300
_KNOWN_AT_FIRST = 0.15
"""How many were customers already when the records began."""
_DAY = 24 * 60


@dataclass(frozen=True, slots=True, eq=False)
class Purchases:
    """One row a purchase, by customer and day; days count from the first of the records."""

    customer: Whole
    day: Whole
    ware: Whole
    net: Whole
    margin: Whole


@dataclass(frozen=True, slots=True, eq=False)
class Complaints:
    """One row a complaint, by day of opening; money is minor units, persons count from 0."""

    customer: Whole
    purchase: Whole
    """Its place among the purchases."""
    day: Whole
    minute: Whole
    severity: Whole
    """1 to 3."""
    trouble: Whole
    """Which of the told troubles; it has a category and a cause."""
    person: Whole
    wait: Whole
    """Minutes until somebody replied."""
    minutes: Whole
    remedy: Whole
    goodwill: Whole
    care: Whole
    """All that caring for it cost: its minutes, remedy and goodwill."""


@dataclass(frozen=True, slots=True, eq=False)
class SyntheticShop:
    """Customers are numbered from 0; ``since`` is the day of each one's first purchase."""

    seed: int
    days: int
    truth: Truth
    since: Whole
    purchases: Purchases
    complaints: Complaints


def synthetic_shop(
    seed: int, customers: int, days: int = YEARS_3, truth: Truth | None = None
) -> SyntheticShop:
    """Everything that happens in a shop within so many days.

    Args:
        days: how long the records go on; their last day is ``days - 1``.
    """
    truth = truth or Truth()
    chance = np.random.default_rng(seed)
    somebody = _Somebody(chance, customers, days, truth)
    bought, raised = _buying(chance, somebody, days, truth)
    bought, complaints = _cared_for(chance, somebody, bought, raised, days, truth)
    since = np.floor(somebody.since).astype(np.int64)
    return SyntheticShop(seed, days, truth, since, _purchases(bought), complaints)


class _Somebody:
    """What customers are like, one each; nobody in the shop knows it."""

    def __init__(self, chance: np.random.Generator, number: int, days: int, truth: Truth) -> None:
        early = chance.random(number) < _KNOWN_AT_FIRST
        self.since = chance.random(number) * np.where(early, min(days, 30), days)
        self.rate = chance.gamma(1.2, 1 / 55, number)
        self.leaves = chance.beta(0.6, 4.0, number)
        self.margin = np.exp(chance.normal(np.log(1_500), 0.5, number))
        mood = chance.exponential(1.0, number)
        if truth.repeat_complainers:
            mood = chance.gamma(0.2, 5.0, number)
        self.complains = np.minimum(0.05 * mood, 0.6)
        self.size = self.rate * self.margin * WINDOW_DAYS


Columns = tuple[Whole, ...]


def _buying(
    chance: np.random.Generator, who: _Somebody, days: int, truth: Truth
) -> tuple[Columns, Columns]:
    """Purchases (customer, day, margin) and complaints, all customers one purchase at a time.

    Complaints are customer, day, the day of their purchase, severity and the hidden trait in
    thousandths of a standard deviation.
    """
    rate, when = who.rate.copy(), who.since.copy()
    here = np.arange(len(when))
    bought: list[Reals] = []
    raised: list[Reals] = []
    while len(here):
        margin = np.maximum(chance.gamma(4.0, who.margin[here] / 4), 1.0)
        day = np.floor(when[here])
        bought.append(np.array([here, day, margin]))
        upset = chance.random(len(here)) < who.complains[here]
        opened = day[upset] + 1 + chance.integers(0, 9, upset.sum())
        severity = 1 + np.searchsorted(_SEVERITIES, chance.random(len(opened)), side="right")
        trait = chance.standard_normal(len(opened))
        raised.append(np.array([here[upset], opened, day[upset], severity, trait * 1_000]))
        rate[here[upset]] *= _goes_on(severity, trait, truth)
        when[here] += chance.exponential(1.0, len(here)) / np.maximum(rate[here], 1e-9)
        stays = (chance.random(len(here)) >= who.leaves[here]) & (when[here] < days)
        here = here[stays]
    complaints = _joined(raised, 5)
    return _joined(bought, 3), tuple(column[complaints[1] < days] for column in complaints)


def _goes_on(severity: Whole, trait: Reals, truth: Truth) -> Reals:
    """What is left of buying after complaints."""
    left = np.array(truth.later_buying)[severity - 1]
    sign = {Hidden.NOTHING: 0.0, Hidden.LOYALTY: 1.0, Hidden.SEVERITY: -1.0}[truth.hidden]
    kept: Reals = np.maximum(left + sign * _PER_SD_BUYING * trait, 0.0)
    return kept


def _joined(parts: list[Reals], width: int) -> Columns:
    if not parts:
        return (np.empty(0, dtype=np.int64),) * width
    return tuple(np.rint(np.concatenate(parts, axis=1)).astype(np.int64))


def _cared_for(
    chance: np.random.Generator,
    who: _Somebody,
    bought: Columns,
    raised: Columns,
    days: int,
    truth: Truth,
) -> tuple[Columns, Complaints]:
    """Care for every complaint, the first of each customer before their second, and what it
    brought back: further purchases within the outcome window."""
    order = np.lexsort((raised[1], raised[0]))
    customer, day, of_day, severity, trait = (column[order] for column in raised)
    turn = np.arange(len(customer)) - np.searchsorted(customer, customer)
    number = len(customer)
    person = _persons(chance, severity, truth)
    spread = np.exp(chance.normal(0.0, 0.55, number)) * np.array(truth.care_by_person)[person]
    if truth.hidden is not Hidden.NOTHING:
        spread *= _PER_SD_CARE ** (trait / 1_000)
    things = np.where(chance.random(number) < 0.45, chance.uniform(0.3, 0.7, number), 0.0)
    as_goodwill = chance.random(number) < 0.35
    care = np.zeros((4, number), dtype=np.int64)
    for at in range(int(turn.max(initial=-1)) + 1):
        now = np.flatnonzero(turn == at)
        size = _size(who, bought, customer[now], day[now], truth)
        target = _USUAL_CARE[severity[now] - 1] * (size / _USUAL_SIZE + 0.2) ** 0.3 * spread[now]
        care[:, now] = _spent(target, things[now], as_goodwill[now], person[now])
        brought = _brought_back(chance, who, customer[now], day[now], care[3, now], truth, days)
        bought = tuple(np.concatenate(pair) for pair in zip(bought, brought, strict=True))
    bought = _by_customer(bought)
    minute = 9 * 60 + chance.integers(0, 510, number)
    trouble = chance.integers(0, len(TROUBLES), number)
    wait = _waits(chance, bought, customer, day, truth)
    place = _places(bought, customer, of_day)
    rows = (customer, place, day, minute, severity, trouble, person, wait, *care)
    opened = np.lexsort((minute, day))
    return bought, Complaints(*(column[opened] for column in rows))


def _persons(chance: np.random.Generator, severity: Whole, truth: Truth) -> Whole:
    """Who handles each complaint, at random, or the first one most of the grave ones."""
    persons = chance.integers(0, len(truth.care_by_person), len(severity))
    if truth.hard_cases:
        persons[(severity == 3) & (chance.random(len(severity)) < 0.8)] = 0
    return persons


def _size(who: _Somebody, bought: Columns, customer: Whole, day: Whole, truth: Truth) -> Reals:
    """How big the shop thinks these customers are: margin within a window, minor units.

    As a rule by what is written down up to the day, over the time since they came.
    """
    if truth.knows_size:
        return who.size[customer]
    sums = _margin_before(bought, customer, day)
    age = np.maximum(day - who.since[customer], 0.0)
    by_day: Reals = sums / (age + 90)
    return by_day * WINDOW_DAYS


def _margin_before(
    bought: Columns, customer: Whole, day: Whole, since: Whole | None = None
) -> Reals:
    """Margin of a customer up to a day, from the day ``since`` on if given."""
    who, on, margin = _by_customer(bought)
    sums = np.concatenate([[0], np.cumsum(margin)])
    key = who * 2**20 + on
    last = np.searchsorted(key, customer * 2**20 + day, side="right")
    start = customer * 2**20 if since is None else customer * 2**20 + np.maximum(since, 0)
    first = np.searchsorted(key, start, side="left")
    between: Reals = (sums[last] - sums[first]).astype(np.float64)
    return between


def _by_customer(bought: Columns) -> Columns:
    order = np.lexsort((bought[1], bought[0]))
    return tuple(column[order] for column in bought)


def _spent(
    target: Reals, things: Reals, as_goodwill: npt.NDArray[np.bool_], person: Whole
) -> Whole:
    """Minutes, remedy, goodwill and their cost, as they come closest to a sum of care.

    Money is minor units; minutes are whole, and each row is rounded as it is booked.
    """
    given = np.where(target >= _LEAST_THINGS, np.rint(target * things / 10) * 10, 0)
    hourly = _HOURLY[person]
    minutes = np.maximum(np.rint((target - given) * 60 / hourly), 1).astype(np.int64)
    first, rest = sittings(minutes)
    worked = sum((2 * part * hourly + 60) // 120 for part in (first, rest))
    goodwill = np.where(as_goodwill, given, 0).astype(np.int64)
    remedy = given.astype(np.int64) - goodwill
    return np.array([minutes, remedy, goodwill, worked + remedy + goodwill])


def sittings(minutes: Whole) -> tuple[Whole, Whole]:
    """The minutes in one sitting, or halved in two where they are many."""
    first = np.where(minutes > 8, (minutes + 1) // 2, minutes)
    return first, minutes - first


def _brought_back(
    chance: np.random.Generator,
    who: _Somebody,
    customer: Whole,
    day: Whole,
    care: Whole,
    truth: Truth,
    days: int,
) -> Columns:
    """Purchases that care brings: so many that their margin is ``payback`` times its cost."""
    usual = who.margin[customer]
    times = chance.poisson(truth.payback * care / usual)
    again, since = np.repeat(customer, times), np.repeat(day, times)
    on = since + LANDMARK_DAYS + 1 + chance.integers(0, WINDOW_DAYS, len(again))
    margin = chance.gamma(4.0, np.repeat(usual, times) / 4)
    within = on < days
    whole = np.maximum(np.rint(margin), 1).astype(np.int64)
    return again[within], on[within], whole[within]


def _waits(
    chance: np.random.Generator, bought: Columns, customer: Whole, day: Whole, truth: Truth
) -> Whole:
    """Minutes until a reply; with a caste, who spent more in the year before waits less."""
    noise = chance.standard_normal(len(customer))
    spent = _margin_before(bought, customer, day, day - 365)
    ranks = np.empty(len(spent))
    ranks[np.argsort(spent + chance.random(len(spent)))] = np.arange(len(spent)) + 0.5
    normal = NormalDist()
    scores = np.array([normal.inv_cdf(rank / len(spent)) for rank in ranks.tolist()])
    tilted = np.sqrt(1 - truth.caste**2) * noise - truth.caste * scores
    waits: Whole = np.rint(np.exp(_WAIT + _WAIT_SPREAD * tilted)).astype(np.int64)
    return waits


def _places(bought: Columns, customer: Whole, of_day: Whole) -> Whole:
    """Which purchase, by customer and day, a complaint is about."""
    key = bought[0] * 2**20 + bought[1]
    return np.searchsorted(key, customer * 2**20 + of_day, side="left").astype(np.int64)


def _purchases(bought: Columns) -> Purchases:
    """What was bought for each margin, and its price net."""
    customer, day, margin = bought
    at = np.searchsorted(_LEAVES, margin, sorter=_BY_MARGIN)
    ware = _BY_MARGIN[np.minimum(at, len(_LEAVES) - 1)]
    net = np.maximum(margin * 10_000 // _MARGINS_BP[ware] // 50 * 50, 100)
    return Purchases(customer, day, ware, net, np.minimum(margin, net))
