"""What an import would bring: drafts, what stays out, and what the sales come to."""

from __future__ import annotations

from dataclasses import replace

from csdesk.domain.drafts import ImportPlan, Problem
from csdesk.domain.errors import Refused
from csdesk.domain.import_fields import TOLD_KINDS, Kind
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.drafting.documents import Documents
from csdesk.intake.drafting.fingerprint import program_of
from csdesk.intake.drafting.noted import RowNotes
from csdesk.intake.drafting.people import People
from csdesk.intake.drafting.plain_form import in_plain_form
from csdesk.intake.drafting.staying_out import reasons_to_stay_out
from csdesk.intake.drafting.told_plan import plan_told
from csdesk.intake.layouts import programs_by_name
from csdesk.intake.meaning.file_doubts import denied
from csdesk.intake.meaning.understanding import Understanding
from csdesk.intake.table import Table
from csdesk.progress import Progress, part_of, unwatched
from csdesk.resting import collector_resting

_UNNAMED = ours("No name, so who is it?")
_WHO = 0.4
"""Share of the work that is over when everybody of the list is known."""
_WHY_OUT = ours("This is {what}")


def plan_import(
    table: Table,
    understanding: Understanding,
    *,
    currency: str | None = None,
    progress: Progress = unwatched,
) -> ImportPlan:
    """Everything the list would bring, as drafts; nothing is kept anywhere.

    Args:
        currency: ISO code for amounts whose currency the file doesn't name.
    Raises: Refused: nothing can come of the list; Cancelled: the person asked to stop.
    """
    refusal = denied(understanding.answers, understanding.guesses)
    if refusal:
        told = understanding.layout, understanding.kind.value
        problem = Problem(0, "", "", refusal)
        return ImportPlan(*told, problems=(problem,), doubts=understanding.doubts)
    with collector_resting():
        plan = _plan(table, understanding, currency, progress)
    program = program_of(table, understanding)
    return replace(plan, program=program, known_by_name=program in programs_by_name())


def _plan(
    table: Table, understanding: Understanding, currency: str | None, progress: Progress
) -> ImportPlan:
    progress(0, 1, "")
    plain = in_plain_form(table, understanding)
    table, understanding = plain.table, plain.understanding
    columns = Columns(table, understanding)
    people = People(columns)
    keys = people.key_of_rows(part_of(progress, 0, _WHO))
    if understanding.kind is Kind.CUSTOMERS:
        return _customers(columns, people, keys, plain.notes)
    if understanding.kind in TOLD_KINDS:
        return plan_told(columns, people, keys)
    documents = Documents(columns, keys, currency, plain.notes)
    purchases = documents.drafts(part_of(progress, _WHO, 1))
    if not purchases and not documents.left_out:
        raise Refused("import.nothing", "No sale could be found in {name}.", name=table.name)
    progress(1, 1, "")
    problems = [*table.problems, *people.problems, *columns.odd, *documents.problems]
    return ImportPlan(
        layout=understanding.layout,
        kind=understanding.kind.value,
        customers=people.drafts(documents.buyers),
        purchases=purchases,
        problems=tuple(sorted(problems)),
        left_out=dict(documents.left_out),
        sums=purchases.sums(),
        doubts=understanding.doubts,
        withdrawn=documents.withdrawn(),
        extent=documents.extent,
    )


def _customers(
    columns: Columns, people: People, keys: list[str | None], notes: RowNotes
) -> ImportPlan:
    table, understanding = columns.table, columns.understanding
    reasons = reasons_to_stay_out(columns, notes.reasons) or [""] * len(keys)
    nobody = [row for row, key in enumerate(keys) if key is None or reasons[row]]
    unnamed = [
        Problem(table.row_numbers[row], "", "", said(_WHY_OUT, what=said(reasons[row])))
        if reasons[row]
        else Problem(table.row_numbers[row], "", "", said(_UNNAMED))
        for row in nobody
    ]
    theirs = {key for key, reason in zip(keys, reasons, strict=True) if not reason}
    drafts = people.drafts(theirs)
    if not drafts:
        raise Refused("import.nothing", "No customer could be found in {name}.", name=table.name)
    return ImportPlan(
        layout=understanding.layout,
        kind=understanding.kind.value,
        customers=drafts,
        problems=tuple(sorted([*table.problems, *people.problems, *unnamed])),
        customers_skipped=len(nobody),
        doubts=understanding.doubts,
    )
