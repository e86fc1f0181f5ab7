"""What a list of complaints or of answers would bring."""

from __future__ import annotations

from collections.abc import Sequence

from csdesk.domain.drafts import AnswerDraft, ComplaintDraft, ImportPlan, Problem
from csdesk.domain.errors import Refused
from csdesk.domain.import_fields import Kind
from csdesk.domain.ours import ours
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
    else:
        found = Answers(columns, keys)
        answers = found.drafts()
    if not (complaints or answers):
        raise _nothing(understanding.kind, table.name, found.problems)
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


def _nothing(kind: Kind, name: str, problems: Sequence[Problem]) -> Refused:
    """Not one could be found, and why the first was none."""
    code, why = "import.nothing", next((each.reason for each in problems), "")
    if kind is Kind.COMPLAINTS:
        if why:
            words = ours("No complaint could be found in {name}. {why}.")
            return Refused(code, words, name=name, why=why)
        return Refused(code, "No complaint could be found in {name}.", name=name)
    if why:
        return Refused(code, "No answer could be found in {name}. {why}.", name=name, why=why)
    return Refused(code, "No answer could be found in {name}.", name=name)
