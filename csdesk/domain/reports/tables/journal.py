"""The columns of the sheets Journal and Accounts."""

from __future__ import annotations

from csdesk.domain.ours import ours
from csdesk.domain.reports.accounts import NAMES, WHAT_FOR, AccountLine
from csdesk.domain.reports.journal import KIND_WORDS, TAX_NOT_KNOWN, JournalLine
from csdesk.domain.reports.sheet import Column, Kind, RowPlaces

DECISIONS = (ours("As suggested"), ours("Other account"), ours("Not booked"))
"""What the accountant may say of a line of the journal."""


def _running(places: RowPlaces) -> str:
    """What is debited less what is credited, from the first line of the entry on."""
    own = f"{places.at('Debit')}-{places.at('Credit')}"
    if places.first:
        return f"={own}"
    entry, above = places.at("Entry"), places.at("Entry", above=True)
    before = places.at("Balance of the entry", above=True)
    return f"=IF({entry}={above},{before},0)+{own}"


JOURNAL: tuple[Column[JournalLine], ...] = (
    Column(ours("Entry"), Kind.ID, lambda j: j.number),
    Column(ours("Line"), Kind.ID, lambda j: j.line),
    Column(ours("Day"), Kind.DAY, lambda j: j.entry.origin.day),
    Column(ours("Document"), Kind.TEXT, lambda j: j.entry.origin.document),
    Column(ours("Kind"), Kind.WORD, lambda j: KIND_WORDS[j.entry.origin.kind]),
    Column(ours("Account code"), Kind.TEXT, lambda j: j.posting.code),
    Column(ours("Account name"), Kind.WORD, lambda j: NAMES[j.posting.role]),
    Column(ours("Debit"), Kind.MONEY, lambda j: j.posting.debit or None, summed=True),
    Column(ours("Credit"), Kind.MONEY, lambda j: j.posting.credit or None, summed=True),
    Column(ours("Balance of the entry"), Kind.MONEY, lambda j: j.balance, formula=_running),
    Column(ours("Text"), Kind.TEXT, lambda j: j.entry.origin.text),
    Column(ours("Customer ID"), Kind.ID, lambda j: j.entry.origin.customer_id),
    Column(ours("Customer"), Kind.TEXT, lambda j: j.entry.origin.customer),
    Column(ours("Complaint ID"), Kind.ID, lambda j: j.entry.origin.complaint_id),
    Column(ours("Tax"), Kind.WORD, lambda j: None if j.entry.tax_known else TAX_NOT_KNOWN),
    Column(ours("Decision"), Kind.WORD, lambda _: None, choices=DECISIONS),
    Column(ours("Comment"), Kind.TEXT, lambda _: None),
)

ACCOUNTS: tuple[Column[AccountLine], ...] = (
    Column(ours("Account name"), Kind.WORD, lambda a: NAMES[a.role]),
    Column(ours("Account code"), Kind.TEXT, lambda a: a.code),
    Column(ours("Debit"), Kind.MONEY, lambda a: a.debit, summed=True),
    Column(ours("Credit"), Kind.MONEY, lambda a: a.credit, summed=True),
    Column(
        ours("Balance"),
        Kind.MONEY,
        lambda a: a.debit - a.credit,
        formula=lambda places: f"={places.at('Debit')}-{places.at('Credit')}",
    ),
    Column(ours("What for"), Kind.WORD, lambda a: WHAT_FOR[a.role]),
    Column(ours("Often used"), Kind.TEXT, lambda a: a.usual_codes),
    Column(ours("Its name there"), Kind.TEXT, lambda a: a.usual_names),
    Column(ours("Chart of accounts"), Kind.TEXT, lambda a: a.charts),
)
