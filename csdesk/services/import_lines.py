"""Lines of one document that two files show in part, put together.

A file that begins or ends within a document shows only some of its lines. Where both files have
the lines in between, the rest of the one goes on where the other ends.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from csdesk.domain.drafts import SCATTERED, PurchaseDraft, rounded
from csdesk.store.bulk import Sold


def shows_a_part(pairs: Iterable[tuple[PurchaseDraft, Sold]]) -> bool:
    """Whether a file plainly lacks lines of documents that came before."""
    for draft, sold in pairs:
        mine, theirs = _lines(draft.lines_told), _lines(sold.lines_told)
        if mine and theirs and mine != theirs and (_lacks(mine, theirs) or _going_on(mine, theirs)):
            return True
    return False


def whole_of(draft: PurchaseDraft, sold: Sold, *, is_part: bool) -> PurchaseDraft:
    """The document with all lines that either file shows; as the file has it where that is all.

    Args:
        is_part: the file shows only a part of other documents too, so lines that have nothing in
            common with the known ones come beside them and not in their place.
    """
    mine, theirs = _lines(draft.lines_told), _lines(sold.lines_told)
    if not mine or not theirs or not Counter(theirs) - Counter(mine):
        return draft
    lines = theirs if _lacks(mine, theirs) else _going_on(mine, theirs)
    if not lines and is_part and set(mine).isdisjoint(theirs):
        lines = theirs + mine
    if not lines:
        return draft
    exact = sum((Decimal(line.partition(":")[2]) for line in lines), Decimal(0))
    gross = rounded(exact, draft.currency)
    return draft._replace(
        gross=gross,
        exact=None if exact == gross else exact,
        net=None,
        tax=None,
        margin=None,
        lines=len(lines),
        lines_told=(SCATTERED if SCATTERED in (draft.lines_told + sold.lines_told) else "")
        + " ".join(lines),
    )


def _lines(told: str) -> list[str]:
    return told.removeprefix(SCATTERED).split()


def _lacks(mine: list[str], theirs: list[str]) -> bool:
    """Whether all of mine are among theirs, and theirs are more."""
    return len(mine) < len(theirs) and not Counter(mine) - Counter(theirs)


def _going_on(mine: list[str], theirs: list[str]) -> list[str]:
    """All lines in their order, where one list goes on within the other."""
    for first, second in ((theirs, mine), (mine, theirs)):
        for shared in range(min(len(first), len(second)), 0, -1):
            if first[-shared:] == second[:shared]:
                return first + second[shared:]
    return []
