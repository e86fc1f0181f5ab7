"""The open shop file, and the only begin, commit and rollback on it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakSet

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.errors import ShopUnavailable
from csdesk.domain.history import Action
from csdesk.progress import is_heard, listen
from csdesk.store.cipher import Cipher
from csdesk.store.copying import copy_into, put_in_place, written_beside
from csdesk.store.drafts import Drafts, Left
from csdesk.store.engine import (
    BUSY_MILLISECONDS,
    OWN_WRITE_MILLISECONDS,
    disk_in_plain_words,
    stopped_by,
    transaction,
    vacuum,
)
from csdesk.store.history import Journal, end_of, seal_again
from csdesk.store.lock import Holder, ShopLock
from csdesk.store.rekeying import replace_by, under_other_key
from csdesk.store.turns import Turns
from csdesk.store.unit_of_work import Work

V = TypeVar("V")
Listener = Callable[[Action, frozenset[Noun]], None]


class Store:
    """An open shop file."""

    def __init__(
        self, path: Path, engine: sa.Engine, lock: ShopLock | None, cipher: Cipher | None = None
    ) -> None:
        self.path = path
        self.cipher = cipher
        self.person_id: int | None = None  # who sits at the desk; named in History
        self.on_change: Listener | None = None
        self._engine = engine
        self._lock = lock
        self._file = _file_at(path)
        self._history_end: tuple[int, str] | None = None
        """Where History ended after the last action that was written here."""
        self._turns = Turns()
        self._writes: list[str] = []
        """The verbs of actions that are being written now."""
        self._walks: WeakSet[Generator[Any, None, None]] = WeakSet()

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written, because it was opened so."""
        return self._lock is None

    @property
    def left_by(self) -> Holder | None:
        """Who had the shop open before and never closed it; None where it was closed well."""
        return None if self._lock is None else self._lock.left_by

    @property
    def is_in_place(self) -> bool:
        """Whether the file that is open still lies where it was opened."""
        return _file_at(self.path) == self._file

    @contextmanager
    def read(self) -> Iterator[Work]:
        """One consistent look at the shop; nothing can be changed in it.

        While an action of this program is being written it waits for the end of that: what a
        very large import changes does not fit into memory, and then nobody can read meanwhile.

        Raises: Cancelled: within work that can be stopped, also half-way through a statement.
        """
        patience = OWN_WRITE_MILLISECONDS if self._writes else BUSY_MILLISECONDS
        with (
            transaction(self._engine, writes=False, patience=patience) as connection,
            stopped_by(connection, listen) if is_heard() else nullcontext(),
        ):
            yield Work(connection, None)

    def walk(self, lines: Callable[[Work], Iterable[V]]) -> Iterator[V]:
        """Lines that are fetched while somebody walks through them, in one look at the shop.

        A walk that is left half-way ends with the store at the latest, also where something still
        knows of it: the traceback of an error does.
        """
        walk = self._walked(lines)
        self._walks.add(walk)
        return walk

    def _walked(self, lines: Callable[[Work], Iterable[V]]) -> Generator[V, None, None]:
        with self.read() as work:
            yield from lines(work)

    @contextmanager
    def write(self, verb: str, at: datetime, *, undoes: str = "") -> Iterator[Work]:
        """One action of a person: all of it with its History, or none.

        Args:
            verb: what is done, in the words of the service, for instance ``log_complaint``.
            at: when, an aware moment in the zone of the desk.
            undoes: the id of the action that is taken back by this one.
        Raises: ShopUnavailable: the file can't be written; nothing was changed. But
            "shop.unconfirmed": it may be, for the disk did not say that it will stay.
        """
        action = Action(str(uuid.uuid4()), verb, at.astimezone(UTC), undoes)
        offset = at.utcoffset()
        minutes = 0 if offset is None else int(offset.total_seconds() // 60)
        sealed: Journal | None = None
        with self._written(verb):
            try:
                with transaction(self._engine, writes=True) as connection:
                    journal = Journal(connection, action, minutes, self.person_id)
                    self._require_own_history(journal)
                    work = Work(connection, journal)
                    yield work
                    work.renew_kept()
                    journal.seal()
                    sealed = journal if journal.touched else None
            except ShopUnavailable as error:
                end = None if sealed is None else sealed.end
                if end is None or not self._finds(lambda connection: end_of(connection) == end):
                    raise
                self._history_end = end
                self._confirm(error)
        self._history_end = journal.end
        if self.on_change is not None and journal.touched:
            self.on_change(action, frozenset(journal.touched))

    def _finds(self, is_there: Callable[[sa.Connection], bool]) -> bool:
        """Whether something is in the file although its commit failed: only the very last call of
        it did then, by which the disk would have said that it stays.
        """
        self._engine.dispose()  # after a fault nothing that was read before is trusted
        with suppress(ShopUnavailable), transaction(self._engine, writes=False) as connection:
            return is_there(connection)
        return False

    def _confirm(self, fault: ShopUnavailable) -> None:
        """Has the disk say once more that it keeps what is in the file.

        Raises: ShopUnavailable("shop.unconfirmed"): it does not.
        """
        try:
            with transaction(self._engine, writes=True) as connection:
                seal_again(connection)
        except ShopUnavailable:
            raise ShopUnavailable(
                "shop.unconfirmed",
                "The disk did not confirm this. See whether it is there before you do it again.",
            ) from fault

    def _require_own_history(self, journal: Journal) -> None:
        """Nobody wrote another shop, or an older state of this one, over the open file."""
        if self._history_end not in (None, journal.end):
            raise self._moved()

    def _require_writable(self) -> None:
        if self.is_read_only:
            raise ShopUnavailable("shop.read_only", "This shop was opened for reading only.")
        if not self.is_in_place:
            raise self._moved()

    def _moved(self) -> ShopUnavailable:
        return ShopUnavailable(
            "shop.moved",
            "{name} was moved, replaced or deleted while it was open. Nothing more "
            "is written into it.",
            name=self.path.name,
        )

    @property
    def is_writing(self) -> bool:
        """Whether an action of this program is being written, or waits for the file."""
        return bool(self._writes)

    @contextmanager
    def _written(self, verb: str) -> Iterator[None]:
        self._writes.append(verb)
        try:
            with self._turn():
                yield
        finally:
            self._writes.remove(verb)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Nobody else of this program writes; whoever waited is told if the file went meanwhile."""
        with self._turns.turn(OWN_WRITE_MILLISECONDS / 1000):
            self._require_writable()
            yield

    @contextmanager
    def jot(self) -> Iterator[Drafts]:
        """A transaction for drafts alone; it writes no History and announces nothing.

        Raises: ShopUnavailable: as ``write``.
        """
        left: Left = {}
        with self._turn():
            try:
                with transaction(self._engine, writes=True) as connection:
                    drafts = Drafts(connection)
                    yield drafts
                    left = drafts.left()
            except ShopUnavailable as error:
                if not left or not self._finds(lambda again: Drafts(again).are(left)):
                    raise
                self._confirm(error)

    def write_anew(self) -> None:
        """Writes the whole file anew, so that nothing is left between its rows of what is gone.

        Raises: ShopUnavailable: it can't be done now; the shop is as it was.
        """
        with self._written("write_anew"):
            vacuum(self._engine)

    def copy_to(self, target: Path) -> None:
        """Puts a whole copy of the shop at a free name; nobody writes in it meanwhile.

        Raises: FileExistsError: the name is taken; OSError, ShopUnavailable: it can't be copied.
        """
        with self.jot(), written_beside(target, ".part") as part:
            copy_into(self.path, part, self.cipher)
            if target.exists():
                raise FileExistsError(target)
            put_in_place(part, target)

    def put_under(self, cipher: Cipher | None, heed: Callable[[], None]) -> None:
        """Puts the shop under another key, or none; the store is closed once it is done.

        Args:
            heed: asked again and again; what it raises ends the work, and all is as it was.
        Raises: ShopUnavailable: as ``under_other_key``; the store stays open.
        """
        with self._turn(), disk_in_plain_words(), ExitStack() as parts:
            with self.jot():  # nor does another program write in it
                new = under_other_key(self.path, self.cipher, cipher, heed)
                part = parts.enter_context(new)
            self._let_go()
            replace_by(part, self.path)
        self.close()

    @contextmanager
    def giving_way(self) -> Iterator[None]:
        """Another file may take the place of this one: it is let go of, and nobody writes in it.

        Whoever wanted to write waits, and is refused if another file is there then. The lock stays.
        """
        with self._turn():
            self._let_go()
            yield

    def _let_go(self) -> None:
        """A file that is open can't be replaced everywhere."""
        for walk in tuple(self._walks):
            with suppress(ValueError):  # another thread is taking a step of it just now
                walk.close()
        self._engine.dispose()

    def close(self) -> None:
        """Lets go of the file and its lock; the store can't be used any more."""
        self._let_go()
        if self._lock is not None:
            self._lock.release()


def _file_at(path: Path) -> tuple[int, int] | None:
    """Which file of the disk bears a name now; None where none does, or an emptied one."""
    try:
        about = path.stat()
    except OSError:
        return None
    return (about.st_dev, about.st_ino) if about.st_size else None
