"""Sales without a number that a later export of the same list tells otherwise.

Nothing but day, customer and amount tells them apart, so it is asked whether they are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, Protocol

from csdesk.domain.drafts import Choice, Doubt, Problem, PurchaseDraft
from csdesk.domain.import_choices import Choices
from csdesk.domain.spoken import said, said_counted
from csdesk.store.bulk import Sold
from csdesk.store.sales_listed import Listed

CORRECTED: Final = "corrected"
SAME, OTHERS = "same", "others"
_MOST_PAIRED = 500
"""So many rows that look corrected are compared; more are another list."""


class Unnumbered(NamedTuple):
    """Sales without a number that a file brings, and those of the shop that it lacks."""

    coming: Sequence[PurchaseDraft]
    there: Sequence[Listed]


class Agrees(Protocol):
    """Which of three facts are the same."""

    @property
    def day(self) -> bool: ...
    @property
    def customer(self) -> bool: ...
    @property
    def amount(self) -> bool: ...
    @property
    def is_same(self) -> bool: ...


Compared = Callable[[PurchaseDraft, Sold], Agrees]
_Pair = tuple[PurchaseDraft, Listed]


@dataclass(slots=True)
class PutRight:
    """Which sales are the same, as far as the owner does not say otherwise."""

    pairs: list[_Pair] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    doubts: tuple[Doubt, ...] = ()


def put_right(bare: Unnumbered, compared: Compared, *, listed: int, choices: Choices) -> PutRight:
    """Pairs sales that two of day, customer and amount tell to be the same, and no others are.

    Args:
        bare: of the shop only those on days of the file.
        listed: how many others of the shop on these days the file lists.
    """
    pairs = _paired(bare, compared)
    if not pairs:
        return PutRight()
    if not listed or len(bare.there) > max(listed, 1):
        alike = [pair for pair in pairs if compared(pair[0], pair[1].sold).day]
        return PutRight(problems=[_looks_alike(draft) for draft, _ in alike])
    answer = choices.answers.get(CORRECTED, SAME)
    doubts = (_doubt(pairs, answer),)
    return PutRight(pairs if answer == SAME else [], doubts=doubts)


def _paired(bare: Unnumbered, compared: Compared) -> list[_Pair]:
    if max(map(len, bare)) > _MOST_PAIRED:
        return []
    coming: dict[str, list[Listed]] = {}
    there: dict[str, int] = {}
    for draft in bare.coming:
        for each in bare.there:
            agreement = compared(draft, each.sold)
            is_weak = draft.customer_key is None and not agreement.day
            if agreement.is_same and not is_weak:
                coming.setdefault(draft.fingerprint, []).append(each)
                there[each.fingerprint] = there.get(each.fingerprint, 0) + 1
    return [
        (draft, coming[draft.fingerprint][0])
        for draft in bare.coming
        if len(coming.get(draft.fingerprint, ())) == 1
        and there[coming[draft.fingerprint][0].fingerprint] == 1
    ]


def _looks_alike(draft: PurchaseDraft) -> Problem:
    reason = said(
        "A sale much like this one is in your shop already. If it is the same, leave this row out"
    )
    return Problem(draft.row, "", str(draft.gross), reason)


def _doubt(pairs: Sequence[_Pair], answer: str) -> Doubt:
    count, draft = len(pairs), pairs[0][0]
    return Doubt(
        CORRECTED,
        "",
        said_counted(
            "1 sale here looks like one that came in before and was put right since. Is it the "
            "same?",
            "{n} sales here look like ones that came in before and were put right since. Are they "
            "the same?",
            count,
        ),
        answer,
        (
            Choice(SAME, said("Yes, put right what is here")),
            Choice(OTHERS, said("No, they are other sales and count as well")),
        ),
        f"{draft.bought_on}  {draft.gross:f}",
    )
