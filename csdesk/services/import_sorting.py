"""What becomes of each purchase of a file: new, known, half of one, or left outside."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from csdesk.domain.drafts import ImportPlan, PurchaseDraft
from csdesk.domain.import_memory import Lacks, WaitingDocument
from csdesk.intake.drafting.drafted import some_of
from csdesk.intake.drafting.fingerprint import fingerprint
from csdesk.progress import Progress, unwatched
from csdesk.services.import_matching import Matches, fingerprints_of
from csdesk.store import import_reads
from csdesk.store.bulk import ROWS_A_STEP, Sold
from csdesk.store.unit_of_work import Work


@dataclass(frozen=True, slots=True)
class Known:
    """What the shop knows of the documents of a file, by fingerprint."""

    purchases: Mapping[str, Sold] = field(default_factory=dict)
    waiting: Mapping[str, WaitingDocument] = field(default_factory=dict)
    removed: frozenset[str] = frozenset()
    """Removed by hand; they never come back by themselves."""
    usual: Mapping[str, str] = field(default_factory=dict)
    """``CustomerDraft.key`` -> the currency in which they are billed."""
    corrected: Mapping[str, str] = field(default_factory=dict)
    """Fingerprint of a draft -> the one under which the same sale, told otherwise, came in."""


def known_to(work: Work, plan: ImportPlan, matches: Matches) -> Known:
    """Looks up what the shop knows of a plan."""
    there = import_reads.usual_currencies(work.connection, matches.customers.values())
    usual = {
        key: there[customer_id]
        for key, customer_id in matches.customers.items()
        if customer_id in there
    }
    return Known(
        matches.purchases,
        import_reads.waiting_marked(work.connection, fingerprints_of(plan)),
        frozenset(import_reads.kept_out_of(work.connection, fingerprints_of(plan))),
        usual | _usual_in(plan),
    )


def _usual_in(plan: ImportPlan) -> dict[str, str]:
    return {each.key: each.usual_currency for each in plan.customers if each.usual_currency}


@dataclass(frozen=True, slots=True)
class Sorted:
    """The purchases of a plan by what becomes of them; money given back stands beside its sale."""

    coming: Sequence[PurchaseDraft] = ()
    priced: tuple[PurchaseDraft, ...] = ()
    """Come in as well, in the usual currency of their customer."""
    again: Sequence[PurchaseDraft] = ()
    """Came in before; maybe they tell something else now."""
    halves: tuple[PurchaseDraft, ...] = ()
    """Lack what another file must bring first; ``waits_for`` says what."""
    documents: int = 0
    """Documents that come in now; money given back on one is not one more."""
    known: int = 0
    """Documents that came in before."""
    removed: int = 0
    """Documents that the owner removed by hand."""
    foreign: Mapping[str, int] = field(default_factory=dict)
    """Currency -> documents that stay out until somebody says what it is worth."""


def sort_out(
    plan: ImportPlan,
    known: Known,
    currency: str,
    rates: Mapping[str, Decimal],
    progress: Progress = unwatched,
) -> Sorted:
    """Which purchases of a plan come in.

    Args:
        currency: of the shop; what names no currency counts in it, or in the customer's own.
        rates: units of it for one unit of a foreign currency.
    """
    sorting = _Sorting(known, {None, currency, *rates}, rates)
    total = len(plan.purchases)
    for place, draft in enumerate(plan.purchases):
        if place % ROWS_A_STEP == 0:
            progress(place, total, "")
        sorting.take(place, draft)
    return Sorted(
        coming=some_of(plan.purchases, sorting.coming),
        priced=tuple(sorting.priced),
        again=some_of(plan.purchases, sorting.again),
        halves=tuple(sorting.halves),
        documents=sorting.documents,
        known=sorting.known_ones,
        removed=sorting.removed,
        foreign=sorting.foreign,
    )


class _Sorting:
    """The places of drafts by what becomes of them: there may be a million."""

    def __init__(self, known: Known, ours: set[str | None], rates: Mapping[str, Decimal]) -> None:
        self._known = known
        self._ours = ours
        self._rates = rates
        self.coming: array[int] = array("I")
        self.again: array[int] = array("I")
        self.priced: list[PurchaseDraft] = []
        self.halves: list[PurchaseDraft] = []
        self.documents = self.known_ones = self.removed = 0
        self.foreign: Counter[str] = Counter()

    def take(self, place: int, draft: PurchaseDraft) -> None:
        """Finds out what becomes of one draft."""
        known, document, told = self._known, int(draft.is_document), draft
        if draft.fingerprint in known.removed or draft.refund_of in known.removed:
            self.removed += document
            return
        if draft.currency is None and known.usual:
            told = draft._replace(currency=known.usual.get(draft.customer_key or ""))
        if _has_its_rate(told, known, self._rates):
            self.priced.append(told)
            self.documents += document
        elif _is_known(draft, known):
            self.again.append(place)
            self.known_ones += document
        elif draft.waits_for or draft.bought_on is None:
            self.halves.append(told._replace(waits_for=draft.waits_for or Lacks.DATE))
        elif told.currency not in self._ours:
            self._wait(told, is_told=told is draft, document=document)
        elif told is draft:
            self.coming.append(place)
            self.documents += document
        else:
            self.priced.append(told)
            self.documents += document

    def _wait(self, draft: PurchaseDraft, *, is_told: bool, document: int) -> None:
        if is_told:
            self.foreign[str(draft.currency)] += document
        else:
            self.halves.append(draft._replace(waits_for=Lacks.RATE))


def _is_known(draft: PurchaseDraft, known: Known) -> bool:
    mark = draft.fingerprint
    if mark in known.purchases or mark in known.waiting:
        return True
    return draft.refund_of in known.purchases and is_all_given_back(draft)


def is_all_given_back(draft: PurchaseDraft) -> bool:
    """Whether it is all the money that was ever given back for one sale, and may grow."""
    return bool(draft.refund_of) and draft.fingerprint == fingerprint(draft.refund_of, "refund")


def _has_its_rate(draft: PurchaseDraft, known: Known, rates: Mapping[str, Decimal]) -> bool:
    half = known.waiting.get(draft.fingerprint)
    waits = half is not None and half.lacks is Lacks.RATE and half.purchase_id is None
    return waits and draft.currency in rates
