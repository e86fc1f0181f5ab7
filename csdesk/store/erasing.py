"""Erasing people from the tables: which rows are theirs, and what becomes of each.

What holds words is wiped by the kind of its column, so that a column that is added later goes as
well. Amounts, minutes, days and what somebody chose from a list stay.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.erasing import neutral_name
from csdesk.domain.history import Kind
from csdesk.domain.stand_ins import GONE
from csdesk.store.about_people import (
    WHOLE,
    Theirs,
    ValuesGone,
    entries_of,
    rows_that,
    values_about,
)
from csdesk.store.books_kept import exported_report
from csdesk.store.complaints import complaint, redress
from csdesk.store.correspondence import PARTING_THINKING, enclosure, parting
from csdesk.store.customers import contact_point, customer, preferences
from csdesk.store.drafts import draft
from csdesk.store.efforts import contact
from csdesk.store.erased_words import note_words
from csdesk.store.history import Journal, forget_values, history
from csdesk.store.import_memory import (
    import_change,
    kept_out,
    offered_file,
    source_key,
    waiting_document,
)
from csdesk.store.open_ones import call_is_owed, promise_is_open, question_is_open
from csdesk.store.people import attachment
from csdesk.store.promises import follow_up, promise
from csdesk.store.purchases import import_batch, purchase
from csdesk.store.rows import Written, chunks, key_column, metadata, plain_row

CHOSEN: Final = {
    redress.c.account_code,
    metadata.tables[Noun.REVIEW].c.site,
    purchase.c.lines_told,
    waiting_document.c.program,
}
"""Columns of text that hold a choice or a mark, and nothing about anybody."""
_EMPTIED: Final = {
    *(customer.c.note, customer.c.company, customer.c.address, customer.c.place, customer.c.tags),
    *(customer.c.restricted_why, customer.c.kept_why, customer.c.external_key),
    *(purchase.c.reference, purchase.c.what, complaint.c.reference, waiting_document.c.reference),
    *(waiting_document.c.what, metadata.tables[Noun.REVIEW].c.link),
}
"""Columns that nothing hangs on: they become empty, and do not even say that something stood."""
_UNSET: Final = ("referred_by", "restricted_at", "kept_until")
_BY_CUSTOMER: Final = ("parting", "contact", "letter")
"""How the names of drafts begin that have the number of a customer in them."""


def wiped_row(table: sa.Table, row: Mapping[str, Any], customer_id: int | None = None) -> Any:
    """What becomes of the columns of a row that were about a person; the others are left out."""
    becomes: dict[str, Any] = {}
    for name, value in row.items():
        column = table.c.get(name)
        if column is None or not isinstance(column.type, Written) or column in CHOSEN:
            continue
        if column is customer.c.name:
            becomes[name] = GONE if customer_id is None else neutral_name(customer_id)
        elif value:
            becomes[name] = ("" if not column.nullable else None) if column in _EMPTIED else GONE
    return becomes


class Eraser:
    """Takes everything that says who some people are out of the tables, in one action.

    Of people who stay it takes only what some of their records say.
    """

    def __init__(
        self, connection: sa.Connection, journal: Journal, at: datetime, found: Theirs
    ) -> None:
        self._connection = connection
        self._journal = journal
        self._at = at
        self._theirs = found
        self._told = values_about(connection, found)
        self.batches = self._told.batches | self._batches_of(self._theirs)
        """Imports that brought any of it: what their rows come to is another sum afterwards."""

    def erase(self, own_words: Iterable[str] = (), told: Iterable[dict[str, Any]] = ()) -> None:
        """Wipes these rows.

        Args:
            own_words: names, addresses and numbers of theirs, as names of files may have them.
            told: which records lose their words, for restores; where the people stay.
        """
        found, values = self._theirs, self._told
        files = _Files(self._connection, values, found)
        named = _RowsNaming(self._connection, [word for word in own_words if word])
        forget = values.seqs | files.seqs() | named.seqs()
        noted = self._noted(forget)
        forget_values(self._connection, forget)
        for customer_id in sorted(found.customers):
            mine = forget if customer_id == min(found.customers) else ()
            self._journal.note_erased(customer_id, mine)
        if found.is_part:
            note_words(self._connection, self._journal, told, forget)
        self._renew_words(found)
        if not found.is_part:
            self._end_what_is_open(found)
        self._forget_memories(found, values)
        self._wipe(found)
        self._take_away(found, noted)
        files.take_away()
        named.wipe(self._journal)
        self._note(found, noted)

    def _batches_of(self, found: Theirs) -> set[int]:
        batches: set[int] = set()
        for table, keys in found.rows.items():
            if "batch_id" in table.c:
                key = key_column(table)
                for some in chunks(sorted(keys)):
                    query = sa.select(table.c.batch_id).where(key.in_(some)).distinct()
                    batches.update(filter(None, self._connection.scalars(query)))
        return batches

    def _noted(self, forget: set[int]) -> set[tuple[str, str]]:
        """Rows of theirs that History spoke of, by noun and key."""
        noted: set[tuple[str, str]] = set()
        for some in chunks(sorted(forget)):
            query = sa.select(history.c.noun, history.c.noun_id).where(history.c.seq.in_(some))
            noted.update((row.noun, row.noun_id) for row in self._connection.execute(query))
        return noted

    def _renew_words(self, found: Theirs) -> None:
        """What is kept for the search and of sums is made anew from what is left."""
        for noun in self._journal.reworded:
            self._journal.reworded[noun].update(found.of(metadata.tables[noun]))
        self._journal.customers.update(found.customers)

    def _end_what_is_open(self, found: Theirs) -> None:
        """Nobody is asked, promised, called or waited for any more; open complaints stay open."""
        for table, is_open in (
            (promise, promise_is_open),
            (follow_up, question_is_open),
            (parting, sa.text(PARTING_THINKING)),
            (waiting_document, waiting_document.c.purchase_id.is_(None)),
        ):
            gone = rows_that(self._connection, table, found.of(table), is_open)
            self._remove(table, gone)
            found.rows[table] = found.of(table) - gone
        seen = contact.c.for_person_id.is_not(None), contact.c.seen_at.is_(None)
        for table, which, over in (
            (contact, seen, {"seen_at": self._at}),
            (follow_up, (call_is_owed,), {"called_back_at": self._at}),
            (parting, (parting.c.look_again_on.is_not(None),), {"look_again_on": None}),
        ):
            for some in chunks(sorted(found.of(table))):
                same = sa.update(table).where(table.c.id.in_(some), *which)
                self._connection.execute(same.values(**over))

    def _remove(self, table: sa.Table, keys: set[int]) -> None:
        key = key_column(table)
        for some in chunks(sorted(keys)):
            self._connection.execute(sa.delete(table).where(key.in_(some)))
        self._journal.note_all(
            Noun(table.name), Kind.REMOVED, [(each, None, None) for each in sorted(keys)]
        )

    def _forget_memories(self, found: Theirs, told: ValuesGone) -> None:
        """What imports, drafts and lists of files remember of them."""
        connection = self._connection
        for customer_id in found.customers:
            mine = kept_out.c.fingerprint.startswith(f"point:{customer_id}:", autoescape=True)
            connection.execute(sa.delete(kept_out).where(mine))
        for some in chunks(sorted(told.fingerprints)):
            same = kept_out.c.fingerprint.in_(some)
            connection.execute(sa.update(kept_out).where(same).values(what=""))
        self._wipe_import_changes(found)
        drop_drafts(connection, found)

    def _wipe_import_changes(self, found: Theirs) -> None:
        query = sa.select(import_change)
        for row in self._connection.execute(query).all():
            table = metadata.tables[row.noun]
            before, after = json.loads(row.before), json.loads(row.after)
            whose = [part.get("customer_id") for part in (before, after) if part]
            is_theirs = row.noun_id in found.of(table) or found.customers & set(whose)
            if not is_theirs:
                continue
            number = row.noun_id if table is customer else None
            became = {
                name: json.dumps(part and part | wiped_row(table, part, number))
                for name, part in (("before", before), ("after", after))
            }
            if table in (contact_point, source_key, preferences):
                this = sa.delete(import_change).where(import_change.c.id == row.id)
                self._connection.execute(this)
                continue
            same = import_change.c.id == row.id
            self._connection.execute(sa.update(import_change).where(same).values(**became))

    def _wipe(self, found: Theirs) -> None:
        for table, keys in found.rows.items():
            if table.name in WHOLE:
                continue
            key = key_column(table)
            words = [column for column in table.c if isinstance(column.type, Written)]
            if not words:
                continue
            for some in chunks(sorted(keys)):
                query = sa.select(key, *words).where(key.in_(some))
                for row in self._connection.execute(query).mappings().all():
                    number = row[key] if table is customer else None
                    becomes = wiped_row(table, {c.name: row[c] for c in words}, number)
                    if table is customer:
                        becomes |= self._blank()
                    if becomes:
                        this = sa.update(table).where(key == row[key])
                        self._connection.execute(this.values(**becomes))
        archived = sa.and_(
            customer.c.id.in_(sorted(found.customers)), customer.c.archived_at.is_(None)
        )
        self._connection.execute(sa.update(customer).where(archived).values(archived_at=self._at))

    def _blank(self) -> dict[str, Any]:
        return {**dict.fromkeys(_UNSET), "erased_at": self._at}

    def _take_away(self, found: Theirs, noted: set[tuple[str, str]]) -> None:
        for noun in WHOLE:
            table = metadata.tables[noun]
            self._remove_silently(table, found.of(table), noted)

    def _remove_silently(
        self, table: sa.Table, keys: set[int], noted: set[tuple[str, str]]
    ) -> None:
        """Takes rows away; those that History spoke of have an entry that says so."""
        key = key_column(table)
        for some in chunks(sorted(keys)):
            self._connection.execute(sa.delete(table).where(key.in_(some)))
        spoken = [each for each in sorted(keys) if self._is_told(table, each, noted)]
        self._journal.note_all(
            Noun(table.name), Kind.REMOVED, [(each, None, None) for each in spoken]
        )

    def _is_told(self, table: sa.Table, key: int, noted: set[tuple[str, str]]) -> bool:
        """Whether History says what becomes of a row, though it never spoke of it before."""
        always = (complaint,) if self._theirs.is_part else (customer,)
        return table in always or (table.name, str(key)) in noted

    def _note(self, found: Theirs, noted: set[tuple[str, str]]) -> None:
        """What rows are from now on; how they were before is what was erased."""
        for table, keys in found.rows.items():
            if table.name in WHOLE:
                continue
            key = key_column(table)
            wanted = [each for each in sorted(keys) if self._is_told(table, each, noted)]
            changed = []
            for some in chunks(wanted):
                for row in self._connection.execute(sa.select(table).where(key.in_(some))):
                    plain = plain_row(row._asdict())
                    changed.append((plain[key.name], None, plain))
            self._journal.note_all(Noun(table.name), Kind.CHANGED, changed)


class _Files:
    """Files inside the shop that are theirs alone."""

    def __init__(self, connection: sa.Connection, told: ValuesGone, found: Theirs) -> None:
        self._connection = connection
        mine = found.of(enclosure)
        held = {
            row.attachment_id
            for some in chunks(sorted(mine))
            for row in connection.execute(
                sa.select(enclosure.c.attachment_id).where(enclosure.c.id.in_(some))
            )
        }
        ids = held | told.attachments
        others = {
            row.attachment_id
            for some in chunks(sorted(ids))
            for row in connection.execute(
                sa.select(enclosure.c.attachment_id, enclosure.c.id).where(
                    enclosure.c.attachment_id.in_(some)
                )
            )
            if row.id not in mine
        }
        self._ids = ids - others

    def seqs(self) -> set[int]:
        return entries_of(self._connection, Noun.ATTACHMENT, self._ids)

    def take_away(self) -> None:
        for some in chunks(sorted(self._ids)):
            self._connection.execute(sa.delete(attachment).where(attachment.c.id.in_(some)))


class _RowsNaming:
    """Imports, exports and offered files whose names have one of their words in them."""

    def __init__(self, connection: sa.Connection, words: Collection[str]) -> None:
        self._connection = connection
        self._words = sorted(word.casefold() for word in words)
        self._found: dict[sa.Table, set[int]] = {}
        for table, column in (
            (import_batch, import_batch.c.file_name),
            (exported_report, exported_report.c.file_name),
            (offered_file, offered_file.c.path),
        ):
            rows = connection.execute(sa.select(table.c.id, column)).all()
            self._found[table] = {key for key, text in rows if self._names(text)}

    def _names(self, text: str) -> bool:
        plain = text.casefold()
        return any(word in plain or word.replace(" ", "-") in plain for word in self._words)

    def seqs(self) -> set[int]:
        every = (
            entries_of(self._connection, Noun(table.name), keys)
            for table, keys in self._found.items()
        )
        return set().union(*every)

    def wipe(self, journal: Journal) -> None:
        for table, keys in self._found.items():
            name = "path" if table is offered_file else "file_name"
            if table is offered_file:
                self._connection.execute(sa.delete(table).where(table.c.id.in_(sorted(keys))))
                gone = [(key, None, None) for key in sorted(keys)]
                journal.note_all(Noun(table.name), Kind.REMOVED, gone)
                continue
            for key in sorted(keys):
                same = table.c.id == key
                self._connection.execute(sa.update(table).where(same).values(**{name: GONE}))
                (row,) = self._connection.execute(sa.select(table).where(same)).all()
                journal.note(Noun(table.name), key, Kind.CHANGED, None, plain_row(row._asdict()))


def drop_drafts(connection: sa.Connection, found: Theirs) -> None:
    """Forgets what was being typed about these people."""
    for name, body in connection.execute(sa.select(draft.c.name, draft.c.body)).all():
        kind, _, rest = name.partition(":")
        number = rest.partition(":")[0]
        keys = found.customers if kind in _BY_CUSTOMER else found.of(complaint)
        by_name = number.isdecimal() and int(number) in keys
        told = json.loads(body)
        by_body = isinstance(told, dict) and (
            told.get("customer_id") in found.customers
            or told.get("complaint_id") in found.of(complaint)
        )
        if by_name or by_body:
            connection.execute(sa.delete(draft).where(draft.c.name == name))
