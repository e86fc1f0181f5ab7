"""Who of a file is in the shop already, and which of its purchases came in before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from csdesk.domain.customer import PointKind
from csdesk.domain.drafts import CustomerDraft, ImportPlan, Problem
from csdesk.intake.layouts import GUESSED
from csdesk.intake.people import plain_name
from csdesk.store import bulk
from csdesk.store.bulk import Sold
from csdesk.store.unit_of_work import Work


@dataclass(frozen=True, slots=True)
class Matches:
    """What the shop knows already of one file."""

    customers: Mapping[str, int]
    """``CustomerDraft.key`` -> id of the customer in the shop."""
    purchases: Mapping[str, Sold]
    """Fingerprint -> the purchase that is in the shop."""
    phones: Mapping[str, str]
    """A phone number as typed -> the form in which it is compared."""
    problems: tuple[Problem, ...] = ()


def external_key(draft: CustomerDraft, layout: str) -> str | None:
    """The id that another program gave a customer, with the name of that program."""
    program = layout.partition("_")[0]
    return f"{program}:{draft.external_id}" if draft.external_id else None


def match(work: Work, plan: ImportPlan, region: str) -> Matches:
    """Finds what is there already.

    Args:
        region: two-letter country of the shop for phone numbers without a country, or empty.
    """
    marked = bulk.purchases_marked(work.connection, _fingerprints(plan))
    found = _Matching(work, plan, _compared_phones(plan.customers, region))
    found.by_purchase(marked)
    found.by_mail()
    found.by_key()
    found.by_phone()
    found.by_name()
    return Matches(found.known, marked, found.phones, tuple(found.problems))


def _fingerprints(plan: ImportPlan) -> Iterable[str]:
    for purchase in plan.purchases:
        yield purchase.fingerprint
        if purchase.refund_of:
            yield purchase.refund_of


def _compared_phones(drafts: Iterable[CustomerDraft], region: str) -> dict[str, str]:
    from csdesk.intake.phones import phone_normal

    typed = {phone for draft in drafts for phone in draft.phones}
    return {phone: phone_normal(phone, region or None) or "" for phone in typed}


class _Matching:
    """Five ways to know somebody, the surest first; who is found by one is sought no further."""

    def __init__(self, work: Work, plan: ImportPlan, phones: Mapping[str, str]) -> None:
        self._connection = work.connection
        self._plan = plan
        self._open = list(plan.customers)
        self.phones = phones
        self.known: dict[str, int] = {}
        self.problems: list[Problem] = []

    def _settle(self, found: Mapping[str, int]) -> None:
        self.known.update(found)
        self._open = [draft for draft in self._open if draft.key not in self.known]

    def by_purchase(self, marked: Mapping[str, Sold]) -> None:
        """Whoever has a purchase of this file already, under whatever name by now."""
        found: dict[str, int] = {}
        for draft in self._plan.purchases if marked else ():
            sold = marked.get(draft.fingerprint)
            if sold is not None and sold.customer_id is not None and draft.customer_key:
                found.setdefault(draft.customer_key, sold.customer_id)
        self._settle(found)

    def by_mail(self) -> None:
        wanted = {mail.casefold() for draft in self._open for mail in draft.mails}
        at = bulk.customers_at(self._connection, PointKind.MAIL, wanted)
        self._settle(
            {
                draft.key: at[mail.casefold()][0]
                for draft in self._open
                for mail in reversed(draft.mails)
                if mail.casefold() in at
            }
        )

    def by_key(self) -> None:
        """Ids of an unknown program may be those of another: there the name must agree too."""
        keys = {draft.key: external_key(draft, self._plan.layout) for draft in self._open}
        known = bulk.customers_keyed(self._connection, filter(None, keys.values()))
        if self._plan.layout == GUESSED:
            names = bulk.names_of(self._connection, known.values())
            strangers = {
                draft.key
                for draft in self._open
                if (theirs := keys[draft.key]) in known
                and not _same(draft.name, names[known[str(theirs)]])
            }
            keys = {key: theirs for key, theirs in keys.items() if key not in strangers}
        self._settle({key: known[theirs] for key, theirs in keys.items() if theirs in known})

    def by_phone(self) -> None:
        """Families share a phone: with another mail address only the same name is the same."""
        wanted = {self.phones[phone] for draft in self._open for phone in draft.phones} - {""}
        at = bulk.customers_at(self._connection, PointKind.PHONE, wanted)
        names = bulk.names_of(self._connection, {key for keys in at.values() for key in keys})
        found = {}
        for draft in self._open:
            reached = [key for phone in draft.phones for key in at.get(self.phones[phone], ())]
            same = [key for key in reached if _same(names[key], draft.name)]
            if same:
                found[draft.key] = same[0]
            elif not draft.mails and len(set(reached)) == 1:
                found[draft.key] = reached[0]
        self._settle(found)

    def by_name(self) -> None:
        """Only where the file has nothing better, and only where one customer bears the name."""
        bare = [d for d in self._open if not (d.mails or d.phones or d.external_id)]
        if not bare:
            return
        named: dict[str, list[int]] = {}
        for key, name in bulk.every_name(self._connection):
            named.setdefault(plain_name(name), []).append(key)
        found = {}
        for draft in bare:
            ids = named.get(plain_name(draft.name), [])
            if len(ids) == 1 or (ids and not self._plan.purchases):
                found[draft.key] = ids[0]
            elif ids:
                reason = f"{len(ids)} customers are called that, so this one is added apart"
                self.problems.append(Problem(draft.row, "", draft.name, reason))
        self._settle(found)


def _same(one: str, other: str) -> bool:
    return plain_name(one) == plain_name(other)
