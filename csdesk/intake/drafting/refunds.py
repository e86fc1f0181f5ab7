"""Rows that give money back, and the sales of which they give it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date

from csdesk.domain.drafts import PurchaseDraft
from csdesk.domain.import_fields import Field
from csdesk.domain.ours import ours
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.drafting.fingerprint import fingerprints
from csdesk.intake.drafting.noted import RowNotes

_AMOUNTS = (Field.TOTAL, Field.LINE_TOTAL, Field.NET)


class Refunds:
    """Numbers refunds that have none of their own, and ties each to its sale."""

    def __init__(self, columns: Columns, references: Sequence[str], notes: RowNotes) -> None:
        self._columns = columns
        self._notes = notes
        self.numbers: list[str] = list(references) if notes.apart else references  # type: ignore[assignment]
        """For each row the number that no other document of the list has."""

    def number_those_without(self, days: Sequence[date | None]) -> None:
        """Refunds that bear the number of their sale get one from what they tell of themselves."""
        if not self._notes.apart:
            return
        amounts = next(self._columns.texts(each) for each in _AMOUNTS if each in self._columns)
        times: dict[str, int] = {}
        for row in sorted(self._notes.apart):
            day = days[row] if days else None
            number = "\x1f".join((self.numbers[row], "refund", str(day or ""), amounts[row]))
            times[number] = time = times.get(number, 0) + 1
            self.numbers[row] = number if time == 1 else f"{number}\x1f{time}"

    def linked(
        self,
        drafts: Iterable[PurchaseDraft],
        rows: Mapping[str, int],
        left_out: dict[str, int],
        unsold: Set[str],
    ) -> list[PurchaseDraft]:
        """The drafts with each refund tied to its sale, in this list or in an earlier one.

        Args:
            rows: fingerprint of a draft -> index of its first row.
            left_out: counts what stays out, and is added to.
            unsold: numbers of documents of the list that stay out; so does what they gave back.
        """
        drafts = list(drafts)
        back = self._notes.back
        of = {
            draft.fingerprint: back[row]
            for draft in drafts
            if (row := rows.get(draft.fingerprint, -1)) in back and not draft.refund_of
        }
        sales = {d.reference: d for d in drafts if d.fingerprint not in of and not d.refund_of}
        found = []
        for draft in drafts:
            number = of.get(draft.fingerprint)
            if number is None:
                found.append(draft)
            elif number and number in unsold and number not in sales:
                reason = ours("money back for what stays out")
                left_out[reason] = left_out.get(reason, 0) + 1
            else:
                found.append(self._tied(draft, number, sales.get(number)))
        return found

    def _tied(self, draft: PurchaseDraft, number: str, sale: PurchaseDraft | None) -> PurchaseDraft:
        if sale is not None:
            who = sale.customer_key or draft.customer_key
            return draft._replace(refund_of=sale.fingerprint, customer_key=who, credit_note=False)
        if number and self._columns.understanding.rules.document == ("reference",):
            understanding = self._columns.understanding
            [print_] = fingerprints(understanding, [number], [None], [None], [None], [None], [""])
            return draft._replace(refund_of=print_, credit_note=False)
        return draft._replace(credit_note=True)
