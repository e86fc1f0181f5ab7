"""History: every change of a fact, append-only, as a hash chain over salted digests.

The chain in ``history`` runs over digests only; the values and their salts stand beside it in
``history_value``. Erasing a person deletes values and salts, and the chain still verifies.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.history import Action, Change, Kind
from csdesk.store.rows import Instant, Word, chunks, instant_text, metadata, one_of

history = sa.Table(
    "history",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("offset_minutes", sa.Integer, nullable=False),
    sa.Column("person_id", sa.Integer),
    sa.Column("action", sa.String(36), nullable=False, index=True),
    sa.Column("verb", sa.String(40), nullable=False),
    sa.Column("noun", sa.String(40), nullable=False),
    sa.Column("noun_id", sa.Text, nullable=False),
    sa.Column("kind", Word(Kind), nullable=False),
    sa.Column("digest", sa.String(64), nullable=False),
    sa.Column("chain", sa.String(64), nullable=False),
    one_of("kind", Kind),
    sa.Index("ix_history_noun", "noun", "noun_id"),
)

history_value = sa.Table(
    "history_value",
    metadata,
    sa.Column("seq", sa.Integer, sa.ForeignKey("history.seq"), primary_key=True),
    sa.Column("salt", sa.String(32), nullable=False),
    sa.Column("body", sa.Text, nullable=False),  # JSON: before, after
)

history_head = sa.Table(
    "history_head",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("chain", sa.String(64), nullable=False),
    sa.CheckConstraint("id = 1", name="one_row"),
)
"""How far History goes, told a second time, so that it is noticed when its end is cut off."""

APPEND_ONLY = tuple(
    f"CREATE TRIGGER history_no_{event.lower()} BEFORE {event} ON history "
    "BEGIN SELECT RAISE(ABORT, 'history is append-only'); END"
    for event in ("UPDATE", "DELETE")
)
START_OF_CHAIN = "0" * 64
ERASED = "erased"
"""In the values of an entry: spans of entries whose values went when somebody was erased."""
_NEWEST = sa.select(history.c.seq, history.c.chain).order_by(history.c.seq.desc()).limit(1)
_WORDED = {
    Noun.CUSTOMER: (Noun.CUSTOMER, "id"),
    Noun.CONTACT_POINT: (Noun.CUSTOMER, "customer_id"),
    Noun.COMPLAINT: (Noun.COMPLAINT, "id"),
    Noun.LISTEN_STEP: (Noun.COMPLAINT, "complaint_id"),
    Noun.EMPATHIZE_STEP: (Noun.COMPLAINT, "complaint_id"),
    Noun.CONTACT: (Noun.CONTACT, "id"),
    Noun.LETTER: (Noun.LETTER, "id"),
    Noun.PROMISE: (Noun.PROMISE, "id"),
    Noun.FOLLOW_UP: (Noun.FOLLOW_UP, "id"),
}
"""Nouns with words that are searched -> whose words they are, and the column that says so."""


def _sha(*parts: object) -> str:
    return hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()


def digest_of(salt: str, body: str) -> str:
    """What the chain keeps of an entry's values."""
    return _sha(salt, body)


def link_of(previous: str, entry: Mapping[str, Any]) -> str:
    """The next link of the chain: over the one before and all of the entry but its values."""
    names = ("seq", "offset_minutes", "person_id", "action", "verb", "noun", "noun_id", "kind")
    facts = (entry[name] for name in names)
    return _sha(previous, instant_text(entry["at"]), *facts, entry["digest"])


class Journal:
    """Writes History for one action of a person, in that action's transaction."""

    def __init__(
        self, connection: sa.Connection, action: Action, offset_minutes: int, person_id: int | None
    ) -> None:
        self.connection = connection
        self.action = action
        self.offset_minutes = offset_minutes
        self.person_id = person_id
        self.touched: set[Noun] = set()
        self.customers: set[int] = set()
        self.complaints: set[int] = set()
        self.reworded: dict[Noun, set[int]] = {noun: set() for noun, _ in _WORDED.values()}
        self._seq, self._chain = end_of(connection)

    @property
    def end(self) -> tuple[int, str]:
        """Number and link of the newest entry: where what this action writes goes on."""
        return self._seq, self._chain

    def note(
        self,
        noun: Noun,
        key: int | str,
        kind: Kind,
        before: Mapping[str, Any] | None,
        after: Mapping[str, Any] | None,
    ) -> None:
        """One more entry; also remembers whose kept sums and words must be renewed."""
        self.note_all(noun, kind, [(key, before, after)])

    def note_all(
        self,
        noun: Noun,
        kind: Kind,
        changed: Iterable[tuple[int | str, Mapping[str, Any] | None, Mapping[str, Any] | None]],
    ) -> None:
        """One more entry for each of these: key, before, after."""
        entries: list[dict[str, Any]] = []
        values: list[dict[str, Any]] = []
        for key, before, after in changed:
            self._remember(noun, key, before, after)
            body = json.dumps({"before": before, "after": after}, sort_keys=True)
            value = {"salt": secrets.token_hex(16), "body": body}
            entries.append(self._entry(noun, key, kind, digest_of(value["salt"], body)))
            values.append({"seq": self._seq, **value})
        if entries:
            self.connection.execute(sa.insert(history), entries)
            self.connection.execute(sa.insert(history_value), values)

    def note_erased(self, customer_id: int, gone: Iterable[int]) -> None:
        """Says that the values of these entries are gone because a person was erased."""
        self._note_gone(Noun.CUSTOMER, customer_id, Kind.CHANGED, None, gone)

    def note_words_erased(self, name: str, after: Mapping[str, Any], gone: Iterable[int]) -> None:
        """Says in a setting of that name that the values of these entries are gone."""
        self._note_gone(Noun.SETTING, name, Kind.ADDED, after, gone)

    def _note_gone(
        self,
        noun: Noun,
        key: int | str,
        kind: Kind,
        after: Mapping[str, Any] | None,
        gone: Iterable[int],
    ) -> None:
        body = json.dumps({"before": None, "after": after, ERASED: spans(gone)}, sort_keys=True)
        value = {"salt": secrets.token_hex(16), "body": body}
        entry = self._entry(noun, key, kind, digest_of(value["salt"], body))
        self.connection.execute(sa.insert(history), entry)
        self.connection.execute(sa.insert(history_value), {"seq": self._seq, **value})
        self.touched.add(noun)

    def seal(self) -> None:
        """Tells a second time how far History goes now; the last thing an action writes."""
        if not self.touched:
            return
        head = {"id": 1, "seq": self._seq, "chain": self._chain}
        self.connection.execute(sa.insert(history_head).prefix_with("OR REPLACE"), head)

    def _entry(self, noun: Noun, key: int | str, kind: Kind, digest: str) -> dict[str, Any]:
        """The next row, linked to the one before it."""
        self._seq += 1
        entry = {
            "seq": self._seq,
            "at": self.action.at,
            "offset_minutes": self.offset_minutes,
            "person_id": self.person_id,
            "action": self.action.id,
            "verb": self.action.verb,
            "noun": str(noun),
            "noun_id": str(key),
            "kind": str(kind),
            "digest": digest,
        }
        self._chain = link_of(self._chain, entry)
        return entry | {"chain": self._chain}

    def _remember(
        self,
        noun: Noun,
        key: int | str,
        before: Mapping[str, Any] | None,
        after: Mapping[str, Any] | None,
    ) -> None:
        self.touched.add(noun)
        for row in (before or {}, after or {}):
            if row.get("customer_id") is not None:
                self.customers.add(row["customer_id"])
            if row.get("complaint_id") is not None:
                self.complaints.add(row["complaint_id"])
            if noun in _WORDED and row:
                whose, column = _WORDED[noun]
                self.reworded[whose].add(row[column])
            if noun is Noun.CUSTOMER and row.get("merged_into") is not None:
                self.reworded[noun].add(row["merged_into"])
        nouns = {Noun.CUSTOMER: self.customers, Noun.COMPLAINT: self.complaints}
        if noun in nouns:
            nouns[noun].add(int(key))


def of_row(noun: Noun, key: int | str) -> tuple[sa.ColumnElement[bool], ...]:
    """The condition that an entry is about one row."""
    return history.c.noun == noun, history.c.noun_id == str(key)


def changes(connection: sa.Connection, *conditions: sa.ColumnElement[bool]) -> tuple[Change, ...]:
    """History entries that meet the conditions, oldest first; erased values are None."""
    query = (
        sa.select(history, history_value.c.body)
        .join(history_value, history_value.c.seq == history.c.seq, isouter=True)
        .where(*conditions)
        .order_by(history.c.seq)
    )
    return tuple(_change(row) for row in connection.execute(query))


def _change(row: sa.Row[Any]) -> Change:
    values = json.loads(row.body) if row.body else {}
    return Change(
        seq=row.seq,
        at=row.at,
        offset_minutes=row.offset_minutes,
        person_id=row.person_id,
        action=row.action,
        verb=row.verb,
        noun=row.noun,
        noun_id=row.noun_id,
        kind=row.kind,
        before=values.get("before"),
        after=values.get("after"),
    )


def head_of(connection: sa.Connection) -> tuple[int, str]:
    """Number and link of the newest entry, as History itself has it; for a second place."""
    last = connection.execute(_NEWEST).one_or_none()
    return (0, START_OF_CHAIN) if last is None else (last.seq, last.chain)


def seal_again(connection: sa.Connection) -> None:
    """Writes the same once more, so that the disk has to say that it keeps it."""
    connection.execute(sa.update(history_head).values(seq=history_head.c.seq))


def end_of(connection: sa.Connection) -> tuple[int, str]:
    """Where the next entry goes on: also after an end that was cut off, which stays a gap."""
    told = connection.execute(sa.select(history_head)).one_or_none()
    written = head_of(connection)
    return written if told is None or told.seq <= written[0] else (told.seq, told.chain)


def spans(numbers: Iterable[int]) -> list[list[int]]:
    """Numbers as spans from one to another, both included."""
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return found


def forget_values(connection: sa.Connection, seqs: Iterable[int]) -> None:
    """Takes values and salts of entries out of History, for good; the chain still verifies."""
    for some in chunks(sorted(seqs)):
        connection.execute(sa.delete(history_value).where(history_value.c.seq.in_(some)))
