"""Purchases in the currency of the shop: whole minor units, with tax and margin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from operator import itemgetter

from csdesk.domain.drafts import Problem, PurchaseDraft
from csdesk.domain.errors import Refused
from csdesk.domain.money import LARGEST_MINOR, exponent, half_up, to_minor
from csdesk.domain.purchase_amounts import NetBasis, margin_of, net_of
from csdesk.domain.shop import Shop
from csdesk.intake.drafting.drafted import Drafted, different_in
from csdesk.intake.rows import Rows as Kept
from csdesk.intake.rows import gathered
from csdesk.progress import Progress, unwatched
from csdesk.services.import_rows import Rows
from csdesk.services.new_rows import NewRows, kept_rows
from csdesk.store.bulk import ROWS_A_STEP, NewPurchase, Sold

BY_ID = "#"
"""Before the id of a customer of the shop, where a draft of this import speaks of one."""


class Pricing:
    """Turns drafts of purchases into rows: one currency, whole minor units, tax and margin."""

    def __init__(self, shop: Shop, rates: Mapping[str, Decimal], batch_id: int) -> None:
        self._shop = shop
        self.currency = shop.currency
        self._margin_bp = shop.margin
        self._coins = 10 ** exponent(shop.currency)
        self._rates = rates
        self._batch_id = batch_id

    def add(
        self,
        rows: Rows,
        drafts: Sequence[PurchaseDraft],
        known: Mapping[str, Sold],
        first_id: int,
        progress: Progress = unwatched,
    ) -> None:
        """Rows for these purchases; one whose amount is beyond any shop's becomes a problem."""
        refused: list[int] = []
        made = self._rows(rows, drafts, known, first_id, refused, progress)
        if isinstance(drafts, Drafted):
            rows.purchases = NewRows(NewPurchase, _sharing_texts(made, drafts, refused))
        else:
            rows.purchases = kept_rows(NewPurchase, made)

    def _rows(
        self,
        rows: Rows,
        drafts: Sequence[PurchaseDraft],
        known: Mapping[str, Sold],
        first_id: int,
        refused: list[int],
        progress: Progress,
    ) -> Iterator[NewPurchase]:
        sold: dict[str, Sold] = {}
        refunded = set(different_in(drafts, "refund_of"))
        key = first_id
        for place, draft in enumerate(drafts):
            if place % ROWS_A_STEP == 0:
                progress(place, len(drafts), "")
            try:
                back = draft.refund_of
                row = self._row(key, draft, rows.ids, sold.get(back) or known.get(back))
            except Refused as fault:
                rows.problems.append(Problem(draft.row, "", str(draft.gross), fault.sentence))
                refused.append(place)
                continue
            yield row
            rows.documents += int(draft.is_document)
            if draft.fingerprint in refunded:
                sold[draft.fingerprint] = _as_sold(row)
            key += 1

    def again(
        self, draft: PurchaseDraft, sold: Sold, base: Sold | None = None
    ) -> NewPurchase | None:
        """What a purchase that is there would be by what the file tells now.

        None where nobody says what its currency is worth.

        Args:
            base: of money given back, the purchase that was paid.
        Raises: Refused: an amount beyond any shop's.
        """
        told = draft._replace(bought_on=date.fromisoformat(sold.bought_on), customer_key=None)
        code = told.currency
        if code in (None, self.currency) or code in self._rates:
            return self._row(sold.id, told, {}, base)
        if code != sold.paid_currency or sold.rate is None:
            return None
        return self._row(sold.id, told, {}, base, Decimal(sold.rate))

    def _row(
        self,
        key: int,
        draft: PurchaseDraft,
        ids: Mapping[str, int],
        sold: Sold | None,
        rate: Decimal | None = None,
    ) -> NewPurchase:
        paid_currency, paid, counted = None, None, draft
        if draft.currency not in (None, self.currency):
            paid_currency = str(draft.currency)
            paid = to_minor(draft.gross, paid_currency)
            rate = self._rates[paid_currency] if rate is None else rate
            counted = draft.in_currency(self.currency, rate)
        customer_id = _whose(draft.customer_key, ids)
        gross = self._minor(counted.gross)
        back = sold if sold is not None and gross <= 0 else None
        net, estimated = self._net(counted, gross, back)
        margin, margin_estimated = self._margin(counted, net, back)
        assert draft.bought_on is not None  # what has no day waits
        return NewPurchase(
            key,
            customer_id if back is None else back.customer_id,
            draft.bought_on.isoformat(),
            net,
            gross - net,
            gross,
            margin,
            None if margin_estimated else net - margin,
            estimated,
            margin_estimated,
            draft.reference,
            draft.summary,
            None if back is None else back.id,
            draft.fingerprint,
            paid_currency,
            paid,
            None if rate is None else str(rate),
            self._batch_id,
            draft.currency is None,
            draft.lines,
            draft.lines_told,
        )

    def _minor(self, amount: Decimal) -> int:
        """``to_minor``, quicker where the amount has the currency's own decimals already."""
        coins = amount * self._coins
        whole = int(coins) if abs(amount) < LARGEST_MINOR else 0
        if whole == coins and abs(whole) <= LARGEST_MINOR:
            return whole
        return to_minor(amount, self.currency)

    def _net(self, draft: PurchaseDraft, gross: int, sold: Sold | None) -> tuple[int, bool]:
        if draft.tax is not None:
            return gross - self._minor(draft.tax), False
        if draft.net is not None:
            return self._minor(draft.net), False
        if sold is not None and sold.gross_minor > 0:
            return -half_up(-gross * sold.net_minor, sold.gross_minor), False
        net = net_of(gross, None, self._shop.usual_tax_bp)
        return net.minor, net.basis is NetBasis.USUAL_TAX

    def _margin(self, draft: PurchaseDraft, net: int, sold: Sold | None) -> tuple[int, bool]:
        if draft.margin is not None:
            return self._minor(draft.margin), False
        if sold is not None and sold.net_minor > 0:
            return -half_up(sold.margin_minor * -net, sold.net_minor), sold.margin_estimated
        margin = margin_of(net, None, self._margin_bp)
        return margin.minor, margin.estimated


def _whose(key: str | None, ids: Mapping[str, int]) -> int | None:
    if key is not None and key.startswith(BY_ID):
        return int(key.removeprefix(BY_ID))
    return None if key is None else ids[key]


_TEXTS = {"reference": "reference", "what": "summary", "fingerprint": "fingerprint"}
"""What a row has from its draft as it stands."""
_WORKED_OUT = tuple(name for name in NewPurchase._fields if name not in _TEXTS)
_without_texts = itemgetter(*map(NewPurchase._fields.index, _WORKED_OUT))


def _sharing_texts(made: Iterable[NewPurchase], drafts: Drafted, refused: list[int]) -> Kept:
    """The rows, whose texts are those of the drafts and are not kept a second time."""
    numbers = gathered(map(_without_texts, made))
    if not numbers:
        return numbers
    left = set(range(len(drafts))) - set(refused) if refused else set()
    texts = drafts.taken(sorted(left)) if refused else drafts
    columns = dict(zip(_WORKED_OUT, numbers.columns, strict=True))
    columns |= {name: texts.column(field) for name, field in _TEXTS.items()}
    return Kept([columns[name] for name in NewPurchase._fields], len(numbers))


def _as_sold(row: NewPurchase) -> Sold:
    return Sold(*(getattr(row, name) for name in Sold._fields))
