"""The four of one complaint, from all that is on file about it."""

from __future__ import annotations

from csdesk.desk import Desk
from csdesk.domain.famous_four import Finding, famous_four
from csdesk.services.precedents import precedent_of
from csdesk.store import complaint_rows as rows
from csdesk.store.correspondence import letter

Four = tuple[Finding, Finding, Finding, Finding]


def famous_four_of(desk: Desk, complaint_id: int) -> Four:
    """Listening, empathy, clarity and consistency, each with its evidence.

    Raises: NotFound: the complaint is gone.
    """
    comparison = precedent_of(desk, complaint_id)
    with desk.store.read() as work:
        facts = rows.complaint_facts(work, complaint_id)
        letters = work.letters.where(letter.c.complaint_id == complaint_id)
        names = {person.id: person.name for person in work.people.where()}
    flagged = None if comparison is None else comparison.flag is not None
    return famous_four(facts, flagged=flagged, letters=letters, names=names)
