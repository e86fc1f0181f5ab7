"""Sales that a later export of the same list tells otherwise: they are the same, put right.

The mark of a sale may hold its day and its customer, as numbers repeat. Where either was
corrected, its number and what is left of it tell that it is the same.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import chain
from typing import Final, NamedTuple

from csdesk.domain.drafts import Doubt, ImportPlan, Problem, PurchaseDraft
from csdesk.domain.import_choices import Choices
from csdesk.domain.money import exponent
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.intake.drafting.drafted import column_of, some_of
from csdesk.intake.drafting.fingerprint import fingerprint
from csdesk.intake.layouts import GUESSED
from csdesk.services.import_matching import Matches
from csdesk.services.import_sorting import Known, is_all_given_back
from csdesk.services.import_unnumbered import Unnumbered, put_right
from csdesk.store import bulk
from csdesk.store.bulk import Sold
from csdesk.store.sales_listed import Listed, sales_listed
from csdesk.store.unit_of_work import Work

_Number = tuple[str, bool]
"""Number of a document, and whether it gives money back."""


class Agreement(NamedTuple):
    """Which facts of a coming document and of a sale in the shop are the same."""

    day: bool
    customer: bool
    amount: bool

    @property
    def is_same(self) -> bool:
        return sum(self) > 1

    @property
    def words(self) -> str:
        """What is told where some of them differ."""
        return _DIFFERENT[self.day, self.customer, self.amount]


@dataclass(slots=True)
class Corrected:
    """What of a file is in the shop already, although it is told otherwise now."""

    sales: dict[str, Sold] = field(default_factory=dict)
    """Fingerprint of the draft -> the purchase that is in the shop."""
    marks: dict[str, str] = field(default_factory=dict)
    """Fingerprint of the draft -> the one under which it came in before."""
    problems: list[Problem] = field(default_factory=list)
    doubts: tuple[Doubt, ...] = ()

    def take(self, draft: PurchaseDraft, listed: Listed) -> None:
        self.sales[draft.fingerprint] = listed.sold
        self.marks[draft.fingerprint] = listed.fingerprint


def with_corrections(
    work: Work, plan: ImportPlan, matches: Matches, known: Known, choices: Choices
) -> tuple[Matches, Known]:
    """The matches of a file and what is known of it, with the sales that it tells otherwise."""
    found = _Seeking(work, plan, matches, known).found(choices)
    if found.marks:
        marks = {fingerprint(new, "refund"): old for new, old in _backs(found.marks)}
        backs = bulk.purchases_marked(work.connection, marks.values())
        found.sales |= {new: backs[old] for new, old in marks.items() if old in backs}
    purchases = {**matches.purchases, **found.sales}
    matches = replace(
        matches,
        purchases=purchases,
        problems=(*matches.problems, *found.problems),
        doubts=(*matches.doubts, *found.doubts),
    )
    return matches, replace(known, purchases=purchases, corrected=found.marks)


def _backs(marks: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    return ((new, fingerprint(old, "refund")) for new, old in marks.items())


class _Seeking:
    """Documents of a file that nobody knows, against sales of its list that it lacks."""

    def __init__(self, work: Work, plan: ImportPlan, matches: Matches, known: Known) -> None:
        self._work = work
        self._plan = plan
        self._customers = matches.customers
        self._known = known
        self._taken = {sold.id for sold in matches.purchases.values()}
        self._gone = {each.fingerprint for each in plan.withdrawn}
        self._currency = work.settings.read().currency
        self._listed_here = self._lacking = 0
        """How many sales of earlier exports this one lists, and how many it does not."""

    def found(self, choices: Choices) -> Corrected:
        """Pairs each document with the one sale that it can only be."""
        found = Corrected()
        unknown = self._unknown()
        there = self._there() if unknown else {}
        if not there:
            return found
        once = self._borne_once()
        for draft in _telling(unknown):
            number = draft.reference, _is_back(draft)
            candidates = there.get(number, [])
            if draft.reference and number in once and len(candidates) == 1:
                self._compare(draft, candidates[0], found)
        telling = _telling(unknown)
        bare = [draft for draft in telling if not draft.reference and not _is_back(draft)]
        sales = there.get(("", False), [])
        self._put_right(Unnumbered(bare, sales), found, choices)
        return found

    def _unknown(self) -> Sequence[PurchaseDraft]:
        """Drafts with marks of their own; there may be a million, so they are made one by one."""
        known = self._known
        marks = column_of(self._plan.purchases, "fingerprint")
        places = array(
            "I",
            (
                place
                for place, mark in enumerate(marks)
                if mark not in known.purchases
                and mark not in known.waiting
                and mark not in known.removed
            ),
        )
        return some_of(self._plan.purchases, places) if places else ()

    def _there(self) -> dict[_Number, list[Listed]]:
        plan, there = self._plan, dict[_Number, list[Listed]]()
        is_known = plan.layout != GUESSED
        every = iter(
            sales_listed(self._work.connection, plan.layout, plan.program, is_known=is_known)
        )
        first = next(every, None)
        if first is None:
            return there
        wanted = set(column_of(plan.purchases, "reference"))
        for listed in chain([first], every):
            is_here = self._lists(listed)
            self._listed_here += is_here
            self._lacking += not is_here
            if listed.sold.reference in wanted:
                there.setdefault((listed.sold.reference, listed.is_back), []).append(listed)
        return there

    def _lists(self, listed: Listed) -> bool:
        return listed.sold.id in self._taken or listed.fingerprint in self._gone

    def _borne_once(self) -> set[_Number]:
        drafts = self._plan.purchases
        told = zip(
            column_of(drafts, "reference"),
            column_of(drafts, "refund_of"),
            column_of(drafts, "gross"),
            column_of(drafts, "fingerprint"),
            strict=True,
        )
        times = Counter(
            (reference, bool(of) or gross < 0)
            for reference, of, gross, mark in told
            if not of or mark != fingerprint(of, "refund")
        )
        return {number for number, count in times.items() if count == 1}

    def _compare(self, draft: PurchaseDraft, listed: Listed, found: Corrected) -> None:
        if self._lists(listed):
            return
        agreement = self.agreement(draft, listed.sold)
        is_covered = agreement.day or self._covers(draft, listed.sold)
        if agreement.is_same and is_covered:
            found.take(draft, listed)
        elif any(agreement) and (is_covered or self._is_named(draft, agreement)):
            found.problems.append(_told_otherwise(draft, agreement))

    @staticmethod
    def _is_named(draft: PurchaseDraft, agreement: Agreement) -> bool:
        return agreement.customer and draft.customer_key is not None

    def agreement(self, draft: PurchaseDraft, sold: Sold) -> Agreement:
        """What a document and a sale have in common; a new customer is never one of the shop."""
        who = self._customers.get(draft.customer_key or "")
        is_nobody = draft.customer_key is None and sold.customer_id is None
        return Agreement(
            str(draft.bought_on) == sold.bought_on,
            is_nobody or (who is not None and who == sold.customer_id),
            _amount(sold, draft.currency, self._currency) == draft.gross,
        )

    def _covers(self, draft: PurchaseDraft, sold: Sold) -> bool:
        """Whether the file would list the sale under its old day; many numbers begin anew."""
        plan, old = self._plan, sold.bought_on
        if plan.first_on is None or plan.last_on is None:
            return False
        first, last, new = str(plan.first_on), str(plan.last_on), str(draft.bought_on)
        if first <= old <= last:
            return True
        is_edge = (old < first and new == first) or (old > last and new == last)
        return self._listed_here > 0 and (is_edge or self._lacking == 1)

    def _put_right(self, bare: Unnumbered, found: Corrected, choices: Choices) -> None:
        if not bare.coming or not bare.there:
            return
        first, last = str(self._plan.first_on), str(self._plan.last_on)
        within = [each for each in bare.there if first <= each.sold.bought_on <= last]
        lacking = [each for each in within if not self._lists(each)]
        answer = put_right(
            Unnumbered(bare.coming, lacking),
            self.agreement,
            listed=len(within) - len(lacking),
            choices=choices,
        )
        for draft, listed in answer.pairs:
            found.take(draft, listed)
        found.problems += answer.problems
        found.doubts = answer.doubts


def _telling(drafts: Iterable[PurchaseDraft]) -> Iterator[PurchaseDraft]:
    """Those that say all that a sale needs."""
    return (
        draft
        for draft in drafts
        if draft.bought_on and not draft.waits_for and not is_all_given_back(draft)
    )


def _is_back(draft: PurchaseDraft) -> bool:
    return bool(draft.refund_of) or draft.gross < 0


def _amount(sold: Sold, named: str | None, currency: str) -> Decimal | None:
    """What was paid, in the currency that the file names; None where it was another."""
    paid = sold.paid_currency or currency
    if named not in (None, paid):
        return None
    minor = sold.gross_minor if sold.paid_currency is None else sold.paid_minor or 0
    return Decimal(minor).scaleb(-exponent(paid))


def _told_otherwise(draft: PurchaseDraft, agreement: Agreement) -> Problem:
    reason = said(agreement.words, reference=draft.reference)
    return Problem(draft.row, "", draft.reference, reason)


_DIFFERENT: Final = {
    (True, True, False): ours(
        "{reference} is in your shop already with another amount. Comes in as a new sale"
    ),
    (True, False, True): ours(
        "{reference} is in your shop already with another customer. Comes in as a new sale"
    ),
    (True, False, False): ours(
        "{reference} is in your shop already with another customer and amount. "
        "Comes in as a new sale"
    ),
    (False, True, True): ours(
        "{reference} is in your shop already with another day. Comes in as a new sale"
    ),
    (False, True, False): ours(
        "{reference} is in your shop already with another day and amount. Comes in as a new sale"
    ),
    (False, False, True): ours(
        "{reference} is in your shop already with another day and customer. Comes in as a new sale"
    ),
    (False, False, False): ours(
        "{reference} is in your shop already with another day and customer and amount. "
        "Comes in as a new sale"
    ),
}
"""Whether day, customer and amount agree -> what is told of a sale that is much alike."""
