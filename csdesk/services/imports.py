"""Bringing in what the shop has in files: looked at first, one action, taken back as one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from csdesk.desk import Desk
from csdesk.domain.backup import Reason
from csdesk.domain.changes import Noun
from csdesk.domain.doubles import Double
from csdesk.domain.drafts import ImportPlan, Problem, PurchaseDraft
from csdesk.domain.history import Kind
from csdesk.domain.import_batch import ImportBatch
from csdesk.domain.import_changes import FactChange, How
from csdesk.intake.drafting.drafted import drafted
from csdesk.progress import Progress, Remembered, part_of, stoppable, unwatched
from csdesk.resting import collector_resting
from csdesk.services.backups import back_up_before
from csdesk.services.import_applying import apply_changes, keep_halves
from csdesk.services.import_complaints import Told, ToldSeen, sort_out_told, told_rows
from csdesk.services.import_course import Course, course_of, waiting_words, words_about
from csdesk.services.import_keys import add_keys
from csdesk.services.import_looking import Look
from csdesk.services.import_rows import Rows, add_customers
from csdesk.services.import_sorting import Known, sort_out
from csdesk.store import bulk, bulk_told, purchases
from csdesk.store.customers import customer
from csdesk.store.engine import stopped_by
from csdesk.store.import_checks import digest_of
from csdesk.store.purchases import plain_batch
from csdesk.store.rows import instant_text, metadata
from csdesk.store.unit_of_work import Work

LARGE = 200
"""From so many rows on a backup is made before they are brought in."""
_KNOWN, _PRICED, _SUMMED = 0.15, 0.4, 0.5
"""Shares of an import that are over when it is known what comes in, as which rows, and
what these come to."""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would add to the shop, against what is there already."""

    plan: ImportPlan
    customers_new: int
    customers_matched: int
    purchases_new: int
    """Every document understood that is not there yet, those that wait included."""
    purchases_duplicate: int
    purchases_skipped: int
    waiting: int = 0
    """Documents that can't count before another file brings their date."""
    foreign: Mapping[str, int] = field(default_factory=dict)
    """Currency -> documents that stay out until its rate is given."""
    offered_currency: str | None = None
    """The one currency of the file, where the shop is still empty and counts in another."""
    brought_before: ImportBatch | None = None
    """The import by which exactly this file came in before."""
    problems: tuple[Problem, ...] = ()
    doubles: tuple[Double, ...] = ()
    """Who may be somebody the shop knows; unless ``Choices.same`` says so they come in apart."""
    doubtful: int = 0
    """How many of them nobody decided about yet."""
    complaints: ToldSeen = field(default_factory=ToldSeen)
    answers: ToldSeen = field(default_factory=ToldSeen)
    changes: tuple[FactChange, ...] = ()
    """Facts that are there and become otherwise, or stay although the file tells otherwise."""
    changed: int = 0
    """Customers and purchases that are otherwise afterwards."""
    completed: int = 0
    """Sales that waited, or of which this file brings one half, and that count now."""

    @property
    def purchases_changed(self) -> int:
        """Those of ``changed`` that are purchases."""
        ids = {
            one.noun_id
            for one in self.changes
            if one.noun is Noun.PURCHASE and one.how is not How.KEPT
        }
        return len(ids)

    @property
    def brings_anything(self) -> bool:
        told = self.complaints.coming + self.answers.coming
        news = self.customers_new + self.purchases_new + self.completed + self.changed
        return news + told > 0


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import added; ``batch_id`` takes it back."""

    batch_id: int | None
    """None where there was nothing to add."""
    preview: ImportPreview
    customers: int = 0
    purchases: int = 0
    complaints: int = 0
    answers: int = 0


@stoppable
def preview(desk: Desk | None, look: Look, *, progress: Progress = unwatched) -> ImportPreview:
    """What would come in, against what is there; without a shop everything is new."""
    if desk is None:
        return _without_shop(look.plan)
    with desk.store.read() as work:
        course = course_of(desk, work, look, progress)
        return replace(_preview(work, look, course), offered_currency=course.offered)


def _without_shop(plan: ImportPlan) -> ImportPreview:
    came = sort_out(plan, Known(), "", {})
    waiting = Counter(draft.waits_for for draft in came.halves if draft.is_document)
    seen = ImportPreview(
        plan,
        customers_new=len(plan.customers),
        customers_matched=0,
        purchases_new=plan.documents,
        purchases_duplicate=0,
        purchases_skipped=plan.purchases_skipped,
        waiting=sum(waiting.values()),
        problems=(*plan.problems, *waiting_words(waiting)),
    )
    return _with_told(seen, sort_out_told(None, plan, None))


def _with_told(seen: ImportPreview, told: Told) -> ImportPreview:
    return replace(
        seen,
        complaints=told.of_complaints,
        answers=told.of_answers,
        problems=(*seen.problems, *told.problems),
    )


def _preview(work: Work, look: Look, course: Course) -> ImportPreview:
    matches, came, waiting = course.matches, course.came, sum(course.halves.waiting.values())
    plan = replace(look.plan, doubts=(*look.plan.doubts, *matches.doubts))
    known = sum(1 for draft in plan.customers if draft.key in matches.customers)
    before = work.batches.where(
        purchases.import_batch.c.sha256 == look.sha256,
        purchases.import_batch.c.undone_at.is_(None),
    )
    skipped = plan.purchases_skipped + sum(came.foreign.values()) + came.removed
    seen = ImportPreview(
        plan,
        customers_new=len(plan.customers) - known,
        customers_matched=known,
        purchases_new=came.documents + waiting,
        purchases_duplicate=came.known,
        purchases_skipped=skipped,
        waiting=waiting,
        foreign=came.foreign,
        brought_before=before[-1] if before else None,
        problems=(*plan.problems, *matches.problems, *words_about(course)),
        doubles=matches.doubles,
        doubtful=len(matches.apart),
        changes=course.changes,
        completed=len(course.halves.parts),
        changed=course.changed,
    )
    return _with_told(seen, course.told)


@stoppable
def bring_in(desk: Desk, look: Look, *, progress: Progress = unwatched) -> ImportResult:
    """Adds what is new of a file to the shop, as one action; what is there already stays as it is.

    Looks at payback that are due are taken before, so that older facts can't change them.

    Raises: Cancelled: nothing of it was kept; ShopUnavailable.
    """
    from csdesk.services.insight.payback_looks import take_looks  # numpy comes with it

    take_looks(desk)
    if len(look.table.rows) >= LARGE:
        back_up_before(desk, Reason.BEFORE_IMPORT)
    progress = Remembered(progress)
    with (
        collector_resting(),
        desk.store.write("bring_in", desk.now()) as work,
        bulk.roomy(work.connection),
        stopped_by(work.connection, progress.again),
    ):
        course = course_of(desk, work, look, part_of(progress, 0, _KNOWN))
        seen = _preview(work, look, course)
        currency_before = None
        if course.offered and look.choices.take_currency:
            currency_before = work.settings.read().currency
            work.settings.write(course.shop)
        rows = _rows(desk, work, look, course, part_of(progress, _KNOWN, _PRICED))
        if not _is_anything(look, course, rows):
            return ImportResult(None, seen)
        digesting = part_of(progress, _PRICED, _SUMMED)
        batch = replace(_batch(desk, work, look, rows, digesting), currency_before=currency_before)
        batch = replace(batch, changed=course.updates.changed)
        _note(work, batch, rows)
        _write(work, rows, part_of(progress, _SUMMED, 1))
        keep_halves(work, course, rows.purchases)
        apply_changes(work, batch.id, course.updates.rows)
    seen = replace(seen, problems=(*seen.problems, *rows.problems, *rows.told.problems))
    return ImportResult(
        *(batch.id, seen, batch.customers, batch.purchases, batch.complaints, batch.answers)
    )


def _is_anything(look: Look, course: Course, rows: Rows) -> bool:
    decided = look.choices.same and rows.keys
    changes = course.updates.rows or course.halves.new
    return bool(rows.customers or rows.points or rows.purchases or rows.told or decided or changes)


def _rows(desk: Desk, work: Work, look: Look, course: Course, progress: Progress) -> Rows:
    plan, rows = look.plan, Rows(course.batch_id)
    add_customers(
        rows,
        plan.customers,
        course.matches,
        plan.layout,
        first_id=bulk.next_id(work.connection, customer),
        created_at=instant_text(desk.now()),
        batch_id=course.batch_id,
    )
    rows.points = course.points
    add_keys(rows, work, plan, course.batch_id)
    coming: Sequence[PurchaseDraft] = course.came.coming
    more = (*course.came.priced, *course.updates.coming, *course.halves.drafts)
    if more:
        coming = drafted(chain(coming, more))
    first = bulk.next_id(work.connection, purchases.purchase)
    course.pricing.add(rows, coming, course.matches.purchases, first, progress)
    rows.told = told_rows(desk, work, course.told, rows.ids, rows.batch_id)
    return rows


def _batch(desk: Desk, work: Work, look: Look, rows: Rows, progress: Progress) -> ImportBatch:
    return ImportBatch(
        file_name=look.file_name,
        sha256=look.sha256,
        layout=look.plan.layout,
        program=look.plan.program,
        brought_at=desk.now(),
        rows=len(look.table.rows),
        customers=len(rows.customers),
        purchases=rows.documents,
        complaints=len(rows.told.complaints),
        answers=len(rows.told.answers),
        rows_digest=digest_of(rows.brought, progress),
        id=bulk.next_id(work.connection, purchases.import_batch),
    )


def _write(work: Work, rows: Rows, progress: Progress) -> None:
    connection, done = work.connection, 0
    total = len(rows.customers) + sum(map(len, rows.brought.values()))
    for noun, some in rows.brought.items():
        table = metadata.tables[noun]
        with bulk.indexed_afterwards(connection, table, len(some)):
            for written in bulk.add_rows(connection, table, some):
                progress(done + written, total, "")
        done += len(some)
    first = rows.customers[0].id if rows.customers else 0
    for counted in bulk.count_new(connection, first, len(rows.customers)):
        progress(done + counted, total, "")
    new = {row.id for row in rows.customers}
    buyers = rows.buyers | rows.told.customers
    reached = {row.customer_id for row in rows.points}
    bulk.count_again(connection, (buyers | reached) - new, reached - new)
    bulk_told.note_told(connection, rows.told.complaints, rows.told.answers)
    bulk.note_sizes(connection, total)


def _note(work: Work, batch: ImportBatch, rows: Rows) -> None:
    """One entry of History for all of it: the batch, with the digest of its rows."""
    assert work.journal is not None
    bulk.add_batch(work.connection, batch)
    work.journal.note(Noun.IMPORT_BATCH, batch.id, Kind.IMPORTED, None, plain_batch(batch))
    work.journal.touched |= {Noun.CUSTOMER} if rows.customers or rows.points else set()
    work.journal.touched |= {Noun.PURCHASE} if rows.purchases else set()
    work.journal.touched |= {noun for noun, told in rows.told.brought.items() if told}


def past_imports(desk: Desk) -> tuple[ImportBatch, ...]:
    """Every import, also those that were taken back, newest first."""
    with desk.store.read() as work:
        return tuple(reversed(work.batches.where()))
