"""The sheets Accounts and Journal: what the period brings into the books, as double entries."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from heapq import merge
from typing import Any, Final

from csdesk.domain.ours import ours
from csdesk.domain.redress import RedressKind
from csdesk.domain.reports.accounts import (
    NAMES,
    AccountLine,
    AccountRole,
    Suggestion,
    code_of,
    suggestions_for,
)
from csdesk.domain.reports.journal import (
    Entry,
    EntryKind,
    JournalLine,
    Origin,
    lines_of,
    redress_entry,
    return_entry,
    voucher_entry,
)
from csdesk.domain.reports.journal_notes import (
    NOTHING_BOOKED,
    TAX_OF_REDRESS,
    TAXES_NOT_KNOWN,
)
from csdesk.domain.reports.sheet import Check, Sheet
from csdesk.domain.reports.tables.journal import ACCOUNTS, JOURNAL
from csdesk.domain.reports.tables.returns import TAX_KNOWN
from csdesk.domain.reports.worked_out import Minus, Plus, Total, TotalWhere
from csdesk.domain.voucher import cost_of_part, face_of
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.streaming import streamed
from csdesk.store.journal_rows import redress_booked, returns_booked, vouchers_booked

_REDRESS: Final = {
    EntryKind.GOODWILL: RedressKind.GOODWILL,
    EntryKind.REMEDY: RedressKind.REMEDY,
}


class JournalEntries:
    """The entries of a period by day and document, made while somebody walks through them.

    Counted and added up in one walk of their own, the first time somebody asks.
    """

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._told: _Told | None = None

    def __len__(self) -> int:
        return self.told.entries

    def __iter__(self) -> Iterator[Entry]:
        return (entry for _, entry in self._facts() if entry is not None)

    @property
    def told(self) -> _Told:
        """What all of them come to."""
        if self._told is None:
            self._told = _Told()
            for _, entry in self._facts():
                self._told.add(entry)
        return self._told

    def _facts(self) -> Iterator[tuple[Origin, Entry | None]]:
        """Whatever could be booked, in the order of the journal; None: it comes to nothing."""
        asked, period = self._asked, self._asked.period
        makers: list[tuple[Any, Callable[[Any], tuple[Origin, Entry | None]]]] = [
            (returns_booked(*period), self._return),
            (vouchers_booked(*period), self._voucher),
        ]
        for kind, booked in _REDRESS.items():
            made = self._redress(kind)
            makers.append((redress_booked(booked, *period), made))
        streams = [streamed(asked.desk, query, make) for query, make in makers]
        return merge(*streams, key=lambda fact: fact[0].rank)

    def _origin(self, kind: EntryKind, row: Any, *words: str) -> Origin:
        text = " · ".join(part for word in words if (part := word.strip()))
        named = row.customer_id is not None
        return Origin(
            kind=kind,
            id=row.id,
            day=row[0],
            text=text,
            customer_id=row.customer_id,
            customer=self._asked.customer(row.customer_id, row.name) if named else "",
            complaint_id=row.complaint_id,
        )

    def _redress(self, kind: EntryKind) -> Callable[[Any], tuple[Origin, Entry | None]]:
        def made(row: Any) -> tuple[Origin, Entry | None]:
            origin = self._origin(kind, row, self._asked.told(row.what))
            booked = _REDRESS[kind], row.form, row.cost_minor
            shop, code = self._asked.shop, row.account_code
            return origin, redress_entry(shop, origin, *booked, account_code=code)

        return made

    def _return(self, row: Any) -> tuple[Origin, Entry | None]:
        origin = self._origin(EntryKind.RETURN, row, row.reference, self._asked.told(row.what))
        amounts, known = (row.net_minor, row.tax_minor), not row.net_estimated
        return origin, return_entry(self._asked.shop, origin, *amounts, tax_known=known)

    def _voucher(self, row: Any) -> tuple[Origin, Entry | None]:
        kind = EntryKind.VOUCHER_LAPSED if row.lapsed else EntryKind.VOUCHER_USED
        words = self._asked.told(row.what), self._asked.told(row.note)
        origin = self._origin(kind, row, *words)
        face = face_of(row.cost_minor, row.worth_minor)
        cost = cost_of_part(row.cost_minor, face, row.gone, row.amount_minor)
        return origin, voucher_entry(self._asked.shop, origin, cost)


class _Told:
    """What the entries of a period come to."""

    def __init__(self) -> None:
        self.entries = 0
        self.lines = 0
        self.nothing = 0
        """So many cost nothing, or moved none, and are not in the journal."""
        self.tax_not_known = 0
        self.sums: dict[tuple[AccountRole, str], tuple[int, int]] = {}
        """Account and code -> debited, credited."""

    def add(self, entry: Entry | None) -> None:
        if entry is None:
            self.nothing += 1
            return
        self.entries += 1
        self.lines += len(entry.postings)
        self.tax_not_known += not entry.tax_known
        for posting in entry.postings:
            debit, credit = self.sums.get((posting.role, posting.code), (0, 0))
            sums = debit + posting.debit, credit + posting.credit
            self.sums[posting.role, posting.code] = sums


class _JournalLines:
    """The lines of all entries."""

    def __init__(self, entries: JournalEntries) -> None:
        self._entries = entries

    def __len__(self) -> int:
        return self._entries.told.lines

    def __iter__(self) -> Iterator[JournalLine]:
        for number, entry in enumerate(self._entries, 1):
            yield from lines_of(number, entry)


class _AccountLines:
    """Every account, also an empty one, and the codes that some lines have of their own."""

    def __init__(self, asked: Asked, entries: JournalEntries) -> None:
        self._asked = asked
        self._entries = entries

    def __len__(self) -> int:
        return len(self._codes())

    def __iter__(self) -> Iterator[AccountLine]:
        sums = self._entries.told.sums
        for role, code in self._codes():
            debit, credit = sums.get((role, code), (0, 0))
            yield AccountLine(role, code, debit, credit, self._usual(role))

    def _usual(self, role: AccountRole) -> tuple[Suggestion, ...]:
        """Names of accounts are those of their chart; what has to be opened first is said."""
        country, language = self._asked.shop.country, self._asked.language
        return tuple(
            each if each.code else replace(each, name=language.say(each.name))
            for each in suggestions_for(role, country, language.code)
        )

    def _codes(self) -> Sequence[tuple[AccountRole, str]]:
        found = []
        for role in AccountRole:
            mapped = code_of(self._asked.shop, role)
            own = sorted(code for each, code in self._entries.told.sums if each is role)
            found += [(role, mapped), *((role, code) for code in own if code != mapped)]
        return found


def journal_entries(asked: Asked) -> JournalEntries:
    """What is booked in the period; their number, sums and gaps are told by ``told``."""
    return JournalEntries(asked)


def journal_sheets(
    asked: Asked, entries: JournalEntries | None = None
) -> tuple[Sheet[AccountLine], Sheet[JournalLine]]:
    """The sheets Accounts and Journal of a period."""
    found = journal_entries(asked) if entries is None else entries
    accounts = Sheet(
        "Accounts",
        ours("Accounts"),
        ours("What stands on each account in the journal. Your accountant decides on the codes."),
        ACCOUNTS,
        _AccountLines(asked, found),
    )
    journal = Sheet(
        "Journal",
        ours("Journal"),
        ours(
            "Returns, remedies, goodwill and vouchers as double entries. Your accountant decides."
        ),
        JOURNAL,
        _JournalLines(found),
        frozen=4,
        grouped=(("Debit", "Account name"), ("Credit", "Account name")),
    )
    return accounts, journal


def journal_checks() -> tuple[Check, ...]:
    """What has to tie between Journal, Accounts, Remedies, Goodwill and Returns."""
    debit, credit = Total("Journal", "Debit"), Total("Journal", "Credit")
    undone = AccountRole.RETURNS, AccountRole.TAX
    return (
        Check(ours("Journal: debit and credit"), debit, credit),
        Check(ours("Journal and accounts"), debit, Total("Accounts", "Debit")),
        Check(
            ours("Accounts: debit and credit"),
            Total("Accounts", "Debit"),
            Total("Accounts", "Credit"),
        ),
        Check(
            ours("Remedies and their account"),
            Total("Remedies", "Cost"),
            _side("Debit", AccountRole.REMEDIES),
        ),
        Check(
            ours("Goodwill and its account"),
            Total("Goodwill", "Cost"),
            _side("Debit", AccountRole.GOODWILL),
        ),
        Check(
            ours("Returns with their tax, and their accounts"),
            Total("Returns", "Gross"),
            Minus(
                Plus(tuple(_side("Credit", role) for role in undone)),
                Plus(tuple(_side("Debit", role) for role in undone)),
            ),
        ),
        _tax_of_returns(),
        _gross_of_returns(),
    )


def journal_notes(asked: Asked, entries: JournalEntries) -> tuple[str, ...]:
    """What is not in the journal or not as one would think, said in the report’s language."""
    language, told = asked.language, entries.told
    gaps = (told.nothing, NOTHING_BOOKED), (told.tax_not_known, TAXES_NOT_KNOWN)
    notes = [language.say_counted(*sentences, n) for n, sentences in gaps if n]
    if {role for role, _ in told.sums} & {AccountRole.REMEDIES, AccountRole.GOODWILL}:
        notes.append(language.say(TAX_OF_REDRESS))
    return tuple(notes)


def _tax_of_returns() -> Check:
    """Estimated tax stands apart on both sides: on none of them."""
    role = AccountRole.TAX
    return Check(
        ours("Tax of returns and its account"),
        Total("Returns", TAX_KNOWN),
        Minus(_side("Credit", role), _side("Debit", role)),
    )


def _gross_of_returns() -> Check:
    gross, *parts = (
        Total("Returns", column) for column in ("Gross", "Net", TAX_KNOWN, "Tax estimated")
    )
    return Check(ours("Returns: gross, and net with all tax"), gross, Plus(tuple(parts)))


def _side(column: str, role: AccountRole) -> TotalWhere:
    return TotalWhere("Journal", column, "Account name", NAMES[role])
