"""What a plan comes to in rows of the shop: amounts in minor units, and who bought what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from operator import itemgetter
from typing import Any, NamedTuple, cast, overload

from csdesk.domain.changes import Noun
from csdesk.domain.customer import PointKind
from csdesk.domain.drafts import CustomerDraft, Problem, PurchaseDraft
from csdesk.domain.errors import Refused
from csdesk.domain.money import LARGEST_MINOR, exponent, half_up, to_minor
from csdesk.domain.purchase_amounts import NetBasis, margin_of, net_of
from csdesk.domain.shop import Shop
from csdesk.intake.columns import different
from csdesk.intake.drafted import Drafted, different_in
from csdesk.intake.people import plain_name
from csdesk.intake.rows import Rows as Kept
from csdesk.intake.rows import gathered
from csdesk.progress import Progress, unwatched
from csdesk.services.import_complaints import ToldRows
from csdesk.services.import_matching import Matches, external_key
from csdesk.store.bulk import ROWS_A_STEP, NewCustomer, NewKey, NewPoint, NewPurchase, Sold

BY_ID = "#"
"""Before the id of a customer of the shop, where a draft of this import speaks of one."""
LONGEST_NAME = 200
LONGEST_NOTE = 2_000
LONGEST_ADDRESS = 400


@dataclass(slots=True)
class Rows:
    """Rows to be written, in the order of their ids."""

    batch_id: int
    customers: list[NewCustomer] = field(default_factory=list)
    points: list[NewPoint] = field(default_factory=list)
    purchases: Sequence[NewPurchase] = ()
    keys: list[NewKey] = field(default_factory=list)
    ids: dict[str, int] = field(default_factory=dict)
    """``CustomerDraft.key`` -> id, of new customers and of those who were there."""
    problems: list[Problem] = field(default_factory=list)
    documents: int = 0
    """How many of the purchases are such; money given back is none."""
    told: ToldRows = field(default_factory=ToldRows)

    @property
    def buyers(self) -> set[int]:
        """Ids of all who bought something."""
        return self.purchases.buyers if isinstance(self.purchases, NewPurchases) else set()

    @property
    def brought(self) -> dict[Noun, Sequence[tuple[Any, ...]]]:
        """All rows by noun, in the order in which they can be written."""
        return {
            Noun.CUSTOMER: self.customers,
            Noun.CONTACT_POINT: self.points,
            Noun.PURCHASE: self.purchases,
            Noun.SOURCE_KEY: self.keys,
            **self.told.brought,
        }


def add_customers(
    rows: Rows,
    drafts: tuple[CustomerDraft, ...],
    matches: Matches,
    layout: str,
    *,
    first_id: int,
    created_at: str,
    batch_id: int,
) -> None:
    """Rows for the customers whom the shop does not know yet."""
    rows.ids.update(matches.customers)
    key = first_id
    for draft in drafts:
        if draft.key in rows.ids:
            continue
        rows.ids[draft.key] = key
        facts = facts_of(draft)
        rows.problems += _cut_off(draft, facts)
        rows.customers.append(
            NewCustomer(
                id=key,
                name=facts.name,
                note=facts.note,
                external_key=external_key(draft, layout),
                created_at=created_at,
                batch_id=batch_id,
                company=facts.company,
                address=facts.address,
                place=facts.place,
                usual_currency=facts.usual_currency,
            )
        )
        key += 1


class Facts(NamedTuple):
    """What a file tells of a customer, as a shop keeps it: tidy, and not longer than it may be."""

    name: str
    company: str
    address: str
    place: str
    note: str
    usual_currency: str | None


def facts_of(draft: CustomerDraft) -> Facts:
    """The facts that a customer gets from a file."""
    is_own_name = plain_name(draft.company) == plain_name(draft.name)
    return Facts(
        name=draft.name[:LONGEST_NAME],
        company="" if is_own_name else draft.company[:LONGEST_NAME],
        address=draft.address[:LONGEST_ADDRESS],
        place=draft.city[:LONGEST_NAME],
        note=draft.note.strip()[:LONGEST_NOTE],
        usual_currency=draft.usual_currency,
    )


def _cut_off(draft: CustomerDraft, kept: Facts) -> Iterator[Problem]:
    for column, told, text in (
        ("name", draft.name, kept.name),
        ("company", draft.company if kept.company else "", kept.company),
        ("address", draft.address, kept.address),
        ("place", draft.city, kept.place),
        ("note", draft.note.strip(), kept.note),
    ):
        if len(told) > len(text):
            reason = f"This is longer than {len(text)} characters. The rest was left out."
            yield Problem(draft.row, column, told[:60], reason)


def new_points(
    drafts: tuple[CustomerDraft, ...],
    ids: Mapping[str, int],
    phones: Mapping[str, str],
    known: Mapping[int, set[tuple[str, str]]],
    batch_id: int,
) -> list[NewPoint]:
    """Rows for addresses and numbers that a customer, new or known, does not have yet."""
    points: list[NewPoint] = []
    more: dict[int, set[tuple[str, str]]] = {}
    for draft in drafts:
        customer_id = ids[draft.key]
        theirs = more.setdefault(customer_id, set(known.get(customer_id, ())))
        typed = [(PointKind.MAIL, mail, mail.casefold()) for mail in draft.mails]
        typed += [(PointKind.PHONE, phone, phones[phone]) for phone in draft.phones]
        for kind, text, normal in typed:
            if normal and (kind, normal) not in theirs:
                theirs.add((kind, normal))
                points.append(NewPoint(customer_id, str(kind), text, normal, batch_id))
    return points


class NewPurchases(Sequence[NewPurchase]):
    """Purchases to be written: a million of them, kept column by column."""

    def __init__(self, rows: Kept) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> NewPurchase: ...
    @overload
    def __getitem__(self, place: slice) -> list[NewPurchase]: ...
    def __getitem__(self, place: int | slice) -> NewPurchase | list[NewPurchase]:
        if isinstance(place, slice):
            return list(map(NewPurchase._make, self._rows[place]))
        return NewPurchase._make(self._rows[place])

    def __iter__(self) -> Iterator[NewPurchase]:
        return map(NewPurchase._make, self._rows)

    @property
    def buyers(self) -> set[int]:
        """Everybody who bought something."""
        if not self._rows:
            return set()
        column = self._rows.column(NewPurchase._fields.index("customer_id"))
        return {key for key in cast("Sequence[int | None]", different(column)) if key is not None}


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
            rows.purchases = NewPurchases(_sharing_texts(made, drafts, refused))
        else:
            rows.purchases = NewPurchases(gathered(made))

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
        usual, self._rates = self._rates, {str(code): Decimal(sold.rate)}
        try:
            return self._row(sold.id, told, {}, base)
        finally:
            self._rates = usual

    def _row(
        self, key: int, draft: PurchaseDraft, ids: Mapping[str, int], sold: Sold | None
    ) -> NewPurchase:
        paid_currency, paid, rate, counted = None, None, None, draft
        if draft.currency not in (None, self.currency):
            paid_currency = str(draft.currency)
            paid = to_minor(draft.gross, paid_currency)
            rate = self._rates[paid_currency]
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
