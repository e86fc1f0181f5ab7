"""A synthetic shop as columns: who bought, complained and was cared for, with a known truth.

The shape is that of METHODS part 7. The same seed, size and truth give the same shop.
"""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from csdesk.demo.known_truth import THREE_YEARS, Hidden, Truth
from csdesk.demo.rows import HOURLY
from csdesk.demo.shop_columns import Columns, Complaints, Purchases, Reals, SyntheticShop, Whole
from csdesk.demo.synthetic_buying import Somebody, buying, by_customer, margin_before
from csdesk.demo.words import TROUBLES, WARES
from csdesk.domain.insight.payback import LANDMARK_DAYS, WINDOW_DAYS

_LEAVES = np.array([ware.price * ware.margin_bp // 10_000 for ware in WARES])
_BY_MARGIN = np.argsort(_LEAVES, kind="stable")
_MARGINS_BP = np.array([ware.margin_bp for ware in WARES])
_HOURLY = np.array(list(HOURLY.values()))
_USUAL_CARE = np.array([400.0, 1_000.0, 2_400.0])
"""By severity, minor units."""
_USUAL_SIZE = 6_000.0
"""What a usual customer leaves within the outcome window, minor units."""
_PER_SD = 1.8
"""How many times the care one standard deviation of a hidden trait brings."""
_WAIT, _WAIT_SPREAD = 5.1, 0.9
"""Of the logarithm of minutes until somebody replies."""
_LEAST_THINGS = 300


def synthetic_shop(
    seed: int, customers: int, days: int = THREE_YEARS, truth: Truth | None = None
) -> SyntheticShop:
    """Everything that happens in a shop within so many days.

    Args:
        seed: any whole number; below zero it counts as above, as ``random.Random`` takes it.
        days: how long the records go on; their last day is ``days - 1``.
    """
    truth = truth or Truth()
    chance = np.random.default_rng(abs(seed))
    somebody = Somebody(chance, customers, days, truth)
    bought, raised = buying(chance, somebody, days, truth)
    bought, complaints = _cared_for(chance, somebody, bought, raised, days, truth)
    since = np.floor(somebody.since).astype(np.int64)
    return SyntheticShop(seed, days, truth, since, _purchases(bought), complaints)


def _cared_for(
    chance: np.random.Generator,
    who: Somebody,
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
    number, bought = len(customer), by_customer(bought)
    person = _persons(chance, severity, truth)
    spread = np.exp(chance.normal(0.0, 0.55, number)) * np.array(truth.care_by_person)[person]
    if truth.hidden is not Hidden.NOTHING:
        spread *= _PER_SD ** (trait / 1_000)
    things = np.where(chance.random(number) < 0.45, chance.uniform(0.3, 0.7, number), 0.0)
    as_goodwill = chance.random(number) < 0.35
    care = np.zeros((4, number), dtype=np.int64)
    for at in range(int(turn.max(initial=-1)) + 1):
        now = np.flatnonzero(turn == at)
        size = _size(who, bought, customer[now], day[now], truth)
        target = _USUAL_CARE[severity[now] - 1] * (size / _USUAL_SIZE + 0.2) ** 0.3 * spread[now]
        care[:, now] = _spent(target, things[now], as_goodwill[now], person[now])
        brought = _brought_back(chance, who, customer[now], day[now], care[3, now], truth, days)
        pairs = zip(bought, brought, strict=True)
        bought = by_customer(tuple(np.concatenate(pair) for pair in pairs))
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


def _size(who: Somebody, bought: Columns, customer: Whole, day: Whole, truth: Truth) -> Reals:
    """How big the shop thinks these customers are: margin within a window, minor units.

    As a rule by what is written down up to the day, over the time since they came.
    """
    if truth.knows_size:
        return who.size[customer]
    sums = margin_before(bought, customer, day)
    age = np.maximum(day - who.since[customer], 0.0)
    by_day: Reals = sums / (age + 90)
    return by_day * WINDOW_DAYS


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
    who: Somebody,
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
    spent = margin_before(bought, customer, day, day - 365)
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
