"""What one transaction sees of a shop: the shelves of all its nouns."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeVar

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.complaint import ActStep, Complaint, EmpathizeStep, ListenStep
from csdesk.domain.contact import Contact
from csdesk.domain.customer import ContactPoint, Customer, Preferences
from csdesk.domain.effort import Effort, Outlay
from csdesk.domain.enclosure import Enclosure
from csdesk.domain.follow_up import FollowUp
from csdesk.domain.handover import Handover
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
from csdesk.store.drafts import Drafts
from csdesk.store.history import Journal, history
from csdesk.store.settings import Settings
from csdesk.store.shelf import Shelf

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
