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
from csdesk.domain.complaint import ActStep, Complaint, EmpathizeStep, ListenStep
from csdesk.domain.contact import Contact
from csdesk.domain.customer import ContactPoint, Customer, Preferences
from csdesk.domain.effort import Effort, Outlay
from csdesk.domain.enclosure import Enclosure
from csdesk.domain.errors import ShopUnavailable
from csdesk.domain.follow_up import FollowUp
from csdesk.domain.handover import Handover
from csdesk.domain.history import Action
from csdesk.domain.import_batch import ImportBatch
from csdesk.domain.import_memory import (
    ImportChange,
    KeptOut,
    OfferedFile,
    RememberedLayout,
    SourceKey,
    WaitingDocument,
)
from csdesk.domain.improvement import Improvement
from csdesk.domain.insight.fair_coin import CoinToss, FairCoinTrial
from csdesk.domain.insight.payback import PaybackLook
from csdesk.domain.letter import Letter, LetterTemplate
from csdesk.domain.offering import Offering
from csdesk.domain.option import Option
from csdesk.domain.parting import Parting
from csdesk.domain.person import Person
from csdesk.domain.promise import Promise
from csdesk.domain.purchase import Purchase
from csdesk.domain.question import AnsweredQuestion, Question
from csdesk.domain.quick_redress import QuickRedress
from csdesk.domain.redress import Redress
from csdesk.domain.reopening import Reopening
from csdesk.domain.reports.sent import ExportedReport
from csdesk.domain.review import Review
from csdesk.domain.shop import Attachment, ListItem
from csdesk.domain.voucher import VoucherUse
from csdesk.progress import is_heard, listen
from csdesk.store import (
    books_kept,
    complaints,
    correspondence,
    customers,
    efforts,
    import_memory,
    insight_kept,
    people,
    promises,
    purchases,
    search_documents,
    shop_lists,
    sums,
)
from csdesk.store.cipher import Cipher
from csdesk.store.copying import copy_into, put_in_place, written_beside
from csdesk.store.drafts import Drafts
from csdesk.store.engine import (
    BUSY_MILLISECONDS,
    OWN_WRITE_MILLISECONDS,
    disk_in_plain_words,
    stopped_by,
    transaction,
    vacuum,
)
from csdesk.store.history import Journal, history
from csdesk.store.lock import Holder, ShopLock
from csdesk.store.rekeying import replace_by, under_other_key
from csdesk.store.rows import Shelf
from csdesk.store.settings import Settings
from csdesk.store.turns import Turns

V = TypeVar("V")
_put_off = sa.and_(history.c.noun == Noun.SETTING, history.c.noun_id == "report_reminder_again")
"""The reminder of a report was put off."""
_NOT_OF_THE_BOOKS = (
    *(Noun.EXPORTED_REPORT, Noun.PAYBACK_LOOK, Noun.REMEMBERED_LAYOUT),
    Noun.OFFERED_FILE,
)


class Work:
    """One transaction: the shelves of all nouns; opened for reading it changes nothing."""

    def __init__(self, connection: sa.Connection, journal: Journal | None) -> None:
        self.connection = connection
        self.journal = journal
        self.drafts = Drafts(connection)
        self.settings = Settings(connection, journal)

    @property
    def last_change(self) -> int:
        """The number of the last line of History: while it stays, no fact of the shop changed."""
        return self.connection.scalar(sa.select(sa.func.max(history.c.seq))) or 0

    @property
    def newest_moment(self) -> datetime | None:
        """When the last line of History was written."""
        last = sa.select(history.c.at).order_by(history.c.seq.desc()).limit(1)
        moment: datetime | None = self.connection.scalar(last)
        return moment

    @property
    def last_change_of_books(self) -> tuple[int, datetime, int] | None:
        """Number, moment and offset of the newest line of History that is about the shop.

        Which reports were exported or sent, when to remind of them, and what csdesk keeps for
        itself are no facts of the books: the same books stay the same.
        """
        newest = sa.select(history.c.seq, history.c.at, history.c.offset_minutes)
        newest = newest.where(history.c.noun.not_in(_NOT_OF_THE_BOOKS), ~_put_off)
        row = self.connection.execute(newest.order_by(history.c.seq.desc()).limit(1)).one_or_none()
        return None if row is None else (row.seq, row.at, row.offset_minutes)

    def _shelf(self, noun: Noun, table: sa.Table, value: type[V]) -> Shelf[V]:
        return Shelf(self.connection, noun, table, value, self.journal)

    @property
    def customers(self) -> Shelf[Customer]:
        return self._shelf(Noun.CUSTOMER, customers.customer, Customer)

    @property
    def contact_points(self) -> Shelf[ContactPoint]:
        return self._shelf(Noun.CONTACT_POINT, customers.contact_point, ContactPoint)

    @property
    def preferences(self) -> Shelf[Preferences]:
        return self._shelf(Noun.PREFERENCES, customers.preferences, Preferences)

    @property
    def people(self) -> Shelf[Person]:
        return self._shelf(Noun.PERSON, people.person, Person)

    @property
    def list_items(self) -> Shelf[ListItem]:
        return self._shelf(Noun.LIST_ITEM, people.list_item, ListItem)

    @property
    def attachments(self) -> Shelf[Attachment]:
        return self._shelf(Noun.ATTACHMENT, people.attachment, Attachment)

    @property
    def purchases(self) -> Shelf[Purchase]:
        return self._shelf(Noun.PURCHASE, purchases.purchase, Purchase)

    @property
    def batches(self) -> Shelf[ImportBatch]:
        return self._shelf(Noun.IMPORT_BATCH, purchases.import_batch, ImportBatch)

    @property
    def contacts(self) -> Shelf[Contact]:
        return self._shelf(Noun.CONTACT, efforts.contact, Contact)

    @property
    def efforts(self) -> Shelf[Effort]:
        return self._shelf(Noun.EFFORT, efforts.effort, Effort)

    @property
    def outlays(self) -> Shelf[Outlay]:
        return self._shelf(Noun.OUTLAY, efforts.outlay, Outlay)

    @property
    def complaints(self) -> Shelf[Complaint]:
        return self._shelf(Noun.COMPLAINT, complaints.complaint, Complaint)

    @property
    def listen_steps(self) -> Shelf[ListenStep]:
        return self._shelf(Noun.LISTEN_STEP, complaints.listen_step, ListenStep)

    @property
    def empathize_steps(self) -> Shelf[EmpathizeStep]:
        return self._shelf(Noun.EMPATHIZE_STEP, complaints.empathize_step, EmpathizeStep)

    @property
    def act_steps(self) -> Shelf[ActStep]:
        return self._shelf(Noun.ACT_STEP, complaints.act_step, ActStep)

    @property
    def options(self) -> Shelf[Option]:
        return self._shelf(Noun.OPTION, complaints.option, Option)

    @property
    def redress(self) -> Shelf[Redress]:
        return self._shelf(Noun.REDRESS, complaints.redress, Redress)

    @property
    def promises(self) -> Shelf[Promise]:
        return self._shelf(Noun.PROMISE, promises.promise, Promise)

    @property
    def follow_ups(self) -> Shelf[FollowUp]:
        return self._shelf(Noun.FOLLOW_UP, promises.follow_up, FollowUp)

    @property
    def questions(self) -> Shelf[Question]:
        return self._shelf(Noun.QUESTION, shop_lists.question, Question)

    @property
    def offerings(self) -> Shelf[Offering]:
        return self._shelf(Noun.OFFERING, shop_lists.offering, Offering)

    @property
    def quick_redress(self) -> Shelf[QuickRedress]:
        return self._shelf(Noun.QUICK_REDRESS, shop_lists.quick_redress, QuickRedress)

    @property
    def improvements(self) -> Shelf[Improvement]:
        return self._shelf(Noun.IMPROVEMENT, shop_lists.improvement, Improvement)

    @property
    def letter_templates(self) -> Shelf[LetterTemplate]:
        return self._shelf(Noun.LETTER_TEMPLATE, shop_lists.letter_template, LetterTemplate)

    @property
    def answered_questions(self) -> Shelf[AnsweredQuestion]:
        return self._shelf(Noun.ANSWERED_QUESTION, complaints.answered_question, AnsweredQuestion)

    @property
    def reopenings(self) -> Shelf[Reopening]:
        return self._shelf(Noun.REOPENING, complaints.reopening, Reopening)

    @property
    def handovers(self) -> Shelf[Handover]:
        return self._shelf(Noun.HANDOVER, complaints.handover, Handover)

    @property
    def letters(self) -> Shelf[Letter]:
        return self._shelf(Noun.LETTER, correspondence.letter, Letter)

    @property
    def reviews(self) -> Shelf[Review]:
        return self._shelf(Noun.REVIEW, correspondence.review, Review)

    @property
    def enclosures(self) -> Shelf[Enclosure]:
        return self._shelf(Noun.ENCLOSURE, correspondence.enclosure, Enclosure)

    @property
    def partings(self) -> Shelf[Parting]:
        return self._shelf(Noun.PARTING, correspondence.parting, Parting)

    @property
    def source_keys(self) -> Shelf[SourceKey]:
        return self._shelf(Noun.SOURCE_KEY, import_memory.source_key, SourceKey)

    @property
    def waiting_documents(self) -> Shelf[WaitingDocument]:
        return self._shelf(Noun.WAITING_DOCUMENT, import_memory.waiting_document, WaitingDocument)

    @property
    def import_changes(self) -> Shelf[ImportChange]:
        return self._shelf(Noun.IMPORT_CHANGE, import_memory.import_change, ImportChange)

    @property
    def kept_out(self) -> Shelf[KeptOut]:
        return self._shelf(Noun.KEPT_OUT, import_memory.kept_out, KeptOut)

    @property
    def remembered_layouts(self) -> Shelf[RememberedLayout]:
        table = import_memory.remembered_layout
        return self._shelf(Noun.REMEMBERED_LAYOUT, table, RememberedLayout)

    @property
    def offered_files(self) -> Shelf[OfferedFile]:
        return self._shelf(Noun.OFFERED_FILE, import_memory.offered_file, OfferedFile)

    @property
    def payback_looks(self) -> Shelf[PaybackLook]:
        return self._shelf(Noun.PAYBACK_LOOK, insight_kept.payback_look, PaybackLook)

    @property
    def fair_coin_trials(self) -> Shelf[FairCoinTrial]:
        return self._shelf(Noun.FAIR_COIN_TRIAL, insight_kept.fair_coin_trial, FairCoinTrial)

    @property
    def coin_tosses(self) -> Shelf[CoinToss]:
        return self._shelf(Noun.COIN_TOSS, insight_kept.coin_toss, CoinToss)

    @property
    def voucher_uses(self) -> Shelf[VoucherUse]:
        return self._shelf(Noun.VOUCHER_USE, books_kept.voucher_use, VoucherUse)

    @property
    def exported_reports(self) -> Shelf[ExportedReport]:
        return self._shelf(Noun.EXPORTED_REPORT, books_kept.exported_report, ExportedReport)

    def shelf_of(self, noun: Noun) -> Shelf[Any]:
        """The shelf of a noun that is known by name only, for undo."""
        shelves: tuple[Shelf[Any], ...] = (
            *(self.customers, self.contact_points, self.preferences, self.people),
            *(self.list_items, self.attachments, self.purchases, self.contacts),
            *(self.efforts, self.outlays, self.complaints, self.listen_steps),
            *(self.empathize_steps, self.act_steps, self.options, self.redress),
            *(self.promises, self.follow_ups, self.settings.shelf),
            *(self.questions, self.offerings, self.quick_redress, self.improvements),
            *(self.letter_templates, self.answered_questions, self.reopenings, self.handovers),
            *(self.letters, self.reviews, self.enclosures, self.partings),
            *(self.source_keys, self.waiting_documents, self.import_changes, self.kept_out),
            *(self.remembered_layouts, self.offered_files),
            *(self.payback_looks, self.fair_coin_trials, self.coin_tosses),
            *(self.voucher_uses, self.exported_reports),
        )
        return next(shelf for shelf in shelves if shelf.noun == noun)

    def renew_kept(self) -> None:
        """Brings kept sums and searchable words in line with what this transaction changed."""
        if self.journal is None:
            return
        sums.refresh(self.connection, self.journal.customers)
        search_documents.refresh(self.connection, self.journal.reworded)


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
        Raises: ShopUnavailable: the file can't be written; nothing was changed.
        """
        action = Action(str(uuid.uuid4()), verb, at.astimezone(UTC), undoes)
        offset = at.utcoffset()
        minutes = 0 if offset is None else int(offset.total_seconds() // 60)
        with self._written(verb), transaction(self._engine, writes=True) as connection:
            journal = Journal(connection, action, minutes, self.person_id)
            self._require_own_history(journal)
            work = Work(connection, journal)
            yield work
            work.renew_kept()
            journal.seal()
        self._history_end = journal.end
        if self.on_change is not None and journal.touched:
            self.on_change(action, frozenset(journal.touched))

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
            f"{self.path.name} was moved, replaced or deleted while it was open. "
            "Nothing more is written into it.",
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
        """A transaction for drafts alone; it writes no History and announces nothing."""
        with self._turn(), transaction(self._engine, writes=True) as connection:
            yield Drafts(connection)

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
