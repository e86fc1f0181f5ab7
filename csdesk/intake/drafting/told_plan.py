"""What a list of complaints or of answers would bring."""

from __future__ import annotations

from collections.abc import Sequence

from csdesk.domain.drafts import AnswerDraft, ComplaintDraft, ImportPlan
from csdesk.domain.errors import Refused
from csdesk.domain.import_fields import Kind
from csdesk.intake.drafting.answers import Answers
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.drafting.people import People
from csdesk.intake.drafting.tickets import Tickets
from csdesk.intake.meaning.told_doubts import is_about_companies


def plan_told(columns: Columns, people: People, keys: Sequence[str | None]) -> ImportPlan:
    """Drafts of complaints or answers, and of the customers who stand on them.

    Raises: Refused: not one of them could be found.
    """
    understanding, table = columns.understanding, columns.table
    complaints: tuple[ComplaintDraft, ...] = ()
    answers: tuple[AnswerDraft, ...] = ()
    found: Tickets | Answers
    if understanding.kind is Kind.COMPLAINTS:
        if is_about_companies(table, understanding.columns, understanding.answers):
            keys = [None] * len(keys)
        found = Tickets(columns, keys)
        complaints = found.drafts()
        what = "complaint"
    else:
        found = Answers(columns, keys)
        answers = found.drafts()
        what = "answer"
    if not (complaints or answers):
        why = "".join(f" {each.reason}." for each in found.problems[:1])
        raise Refused(
            "import.nothing",
            "No {what} could be found in {name}.{why}",
            what=what,
            name=table.name,
            why=why,
        )
    problems = [*table.problems, *people.problems, *columns.odd, *found.problems]
    return ImportPlan(
        layout=understanding.layout,
        kind=understanding.kind.value,
        customers=people.drafts(found.customers),
        problems=tuple(sorted(problems)),
        complaints=complaints,
        complaints_skipped=found.skipped if complaints else 0,
        answers=answers,
        answers_skipped=found.skipped if answers else 0,
        doubts=understanding.doubts,
    )
