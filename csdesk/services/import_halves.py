"""Halves of purchases: orders without amounts, amounts without days, and how they find together.

Two lists belong together where most numbers of the smaller are among those of the other. A few
small numbers that two lists share prove nothing: everything counts from one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from csdesk.domain.drafts import ImportPlan, Problem, PurchaseDraft, rounded
from csdesk.domain.import_memory import Lacks, WaitingDocument
from csdesk.domain.spoken import said_counted
from csdesk.intake.layouts import GUESSED
from csdesk.services.import_pricing import BY_ID
from csdesk.services.import_sorting import Sorted
from csdesk.store import import_reads
from csdesk.store.unit_of_work import Work

SHARED_OF_SMALLER = 0.8
_FEWEST_SMALL_NUMBERS = 10
_DIGITS_OF_SMALL = 3


class Pair(NamedTuple):
    """Two halves of one purchase."""

    dated: WaitingDocument
    priced: WaitingDocument


@dataclass(frozen=True, slots=True)
class Halves:
    """What becomes of the halves of a file, and of those that wait already."""

    new: tuple[WaitingDocument, ...] = ()
    """Halves of this file, joined or not."""
    drafts: tuple[PurchaseDraft, ...] = ()
    """Purchases that two halves make, or one that has its rate now."""
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Fingerprint of such a purchase -> those of its halves."""
    completed: tuple[WaitingDocument, ...] = ()
    """Halves that waited in the shop and wait no more."""
    problems: tuple[Problem, ...] = ()

    @property
    def waiting(self) -> Mapping[str, int]:
        """What is lacking -> halves of this file that go on waiting for it."""
        joined = {mark for marks in self.parts.values() for mark in marks}
        found: dict[str, int] = {}
        for half in self.new:
            if half.fingerprint not in joined:
                found[half.lacks] = found.get(half.lacks, 0) + 1
        return found


def list_of(plan: ImportPlan) -> str:
    """By what the lists of one kind are known, so that halves of two kinds can join."""
    return plan.program if plan.layout == GUESSED else plan.layout


def halves_of(
    work: Work | None,
    plan: ImportPlan,
    came: Sorted,
    ids: Mapping[str, int],
    rates: Mapping[str, Decimal],
    currency: str,
) -> Halves:
    """Joins what can be joined of the halves of a plan with each other and with the shop's.

    Args:
        ids: ``CustomerDraft.key`` -> id in the shop.
        currency: of the shop.
    """
    new = [_half(draft, list_of(plan), ids) for draft in came.halves]
    there: Sequence[WaitingDocument] = ()
    trusted: Set[tuple[str, str]] = set()
    if work is not None and (new or rates):
        there, trusted = import_reads.waiting_now(work.connection), set()
        trusted = import_reads.joined_before(work.connection) if new else trusted
    pairs, problems = join([*there, *new], trusted, {half.fingerprint for half in new})
    ours = {None, currency, *rates}
    known = {half.fingerprint for half in there}
    drafts: list[PurchaseDraft] = []
    parts: dict[str, tuple[str, ...]] = {}
    foreign: Counter[str] = Counter()
    for pair in pairs:
        draft = _whole(pair)
        if draft.currency in ours:
            drafts.append(draft)
            parts[draft.fingerprint] = (pair.dated.fingerprint, pair.priced.fingerprint)
        else:
            foreign[str(draft.currency)] += 1
    for half in there:
        if half.lacks is Lacks.RATE and half.currency in rates and _is_fresh(half, came):
            drafts.append(_with_rate(half))
            parts[half.fingerprint] = (half.fingerprint,)
    joined = {mark for marks in parts.values() for mark in marks} & known
    completed = tuple(half for half in there if half.fingerprint in joined)
    problems += [_no_rate(code, count) for code, count in sorted(foreign.items())]
    return Halves(tuple(new), tuple(drafts), parts, completed, tuple(problems))


def _is_fresh(half: WaitingDocument, came: Sorted) -> bool:
    """Whether the file itself does not bring it anew."""
    return all(draft.fingerprint != half.fingerprint for draft in came.coming)


def _half(draft: PurchaseDraft, program: str, ids: Mapping[str, int]) -> WaitingDocument:
    lacks = Lacks(draft.waits_for)
    amount = draft.gross if draft.exact is None else draft.exact
    return WaitingDocument(
        batch_id=0,
        fingerprint=draft.fingerprint,
        reference=draft.reference,
        lacks=lacks,
        program=program,
        customer_id=None if draft.customer_key is None else ids.get(draft.customer_key, -1),
        bought_on=draft.bought_on,
        amount=None if lacks is Lacks.AMOUNT else str(amount),
        net=None if draft.net is None or lacks is Lacks.AMOUNT else str(draft.net),
        margin=None if draft.margin is None or lacks is Lacks.AMOUNT else str(draft.margin),
        currency=draft.currency,
        what=draft.summary,
        lines=draft.lines,
    )


def join(
    halves: Iterable[WaitingDocument], trusted: Set[tuple[str, str]], fresh: Set[str]
) -> tuple[list[Pair], list[Problem]]:
    """Pairs of halves with the same number, out of two lists that plainly belong together.

    Args:
        trusted: pairs of lists that were joined before.
        fresh: fingerprints of halves of this file; two lists that came before stay as they are.
    """
    dated, priced = _by_list(halves, Lacks.AMOUNT), _by_list(halves, Lacks.DATE)
    candidates = []
    for one, orders in dated.items():
        for other, amounts in priced.items():
            shared = orders.keys() & amounts.keys()
            is_new = any(
                half.fingerprint in fresh for half in (*orders.values(), *amounts.values())
            )
            if shared and is_new:
                candidates.append((len(shared), one, other))
    pairs: list[Pair] = []
    problems: list[Problem] = []
    for _, one, other in sorted(candidates, reverse=True):
        orders, amounts = dated[one], priced[other]
        shared = orders.keys() & amounts.keys()
        if (one, other) not in trusted and not _belong(orders.keys(), amounts.keys()):
            problems.append(_apart(len(shared), min(len(orders), len(amounts))))
            continue
        for number in sorted(shared):
            if _agree(orders[number], amounts[number]):
                pairs.append(Pair(orders.pop(number), amounts.pop(number)))
    return pairs, problems


def _by_list(
    halves: Iterable[WaitingDocument], lacks: Lacks
) -> dict[str, dict[str, WaitingDocument]]:
    """List -> number -> the half with it; a number that stands for two is left aside."""
    found: dict[str, dict[str, WaitingDocument]] = {}
    twice: set[tuple[str, str]] = set()
    for half in halves:
        if half.lacks is lacks and half.reference:
            numbers = found.setdefault(half.program, {})
            if half.reference in numbers:
                twice.add((half.program, half.reference))
            numbers[half.reference] = half
    for program, number in twice:
        del found[program][number]
    return found


def _belong(one: Set[str], other: Set[str]) -> bool:
    shared, smaller = one & other, min(len(one), len(other))
    if len(shared) < SHARED_OF_SMALLER * smaller:
        return False
    telling = any(len(number) > _DIGITS_OF_SMALL or not number.isdigit() for number in shared)
    return telling or len(shared) >= _FEWEST_SMALL_NUMBERS


def _agree(dated: WaitingDocument, priced: WaitingDocument) -> bool:
    return priced.customer_id in (None, dated.customer_id) or dated.customer_id is None


def _no_rate(code: str, count: int) -> Problem:
    reason = said_counted(
        "{n} sale has both halves, and waits until you say what 1 {currency} is worth",
        "{n} sales have both halves, and wait until you say what 1 {currency} is worth",
        count,
        currency=code,
    )
    return Problem(0, "", code, reason)


def _apart(shared: int, smaller: int) -> Problem:
    return Problem(
        *(0, "", ""),
        said_counted(
            "Only {n} of {all} numbers stands in both lists, so it is not sure that they belong "
            "together. Nothing of them was joined",
            "Only {n} of {all} numbers stand in both lists, so it is not sure that they belong "
            "together. Nothing of them was joined",
            shared,
            all=smaller,
        ),
    )


def _whole(pair: Pair) -> PurchaseDraft:
    dated, priced = pair
    currency = priced.currency or dated.currency
    exact = Decimal(priced.amount or 0)
    gross = rounded(exact, currency)
    who = dated.customer_id if dated.customer_id is not None else priced.customer_id
    return PurchaseDraft(
        fingerprint=dated.fingerprint,
        row=0,
        reference=dated.reference,
        bought_on=dated.bought_on,
        customer_key=None if who is None else f"{BY_ID}{who}",
        gross=gross,
        net=None if priced.net is None else Decimal(priced.net),
        margin=None if priced.margin is None else Decimal(priced.margin),
        currency=currency,
        summary=dated.what or priced.what,
        lines=priced.lines,
        credit_note=gross < 0,
        exact=None if exact == gross else exact,
    )


def _with_rate(half: WaitingDocument) -> PurchaseDraft:
    return _whole(Pair(half, half))
