"""The shop's last word on a complaint."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from csdesk.desk import Desk
from csdesk.domain.complaint import ComplaintFacts
from csdesk.domain.errors import Refused
from csdesk.domain.final_say import may_have_final_say, taken_up_at
from csdesk.store import complaint_rows as rows


def give_final_say(desk: Desk, complaint_id: int, text: str) -> ComplaintFacts:
    """Writes down the shop's last word: by whoever is at the desk, now, in these words.

    Raises: Refused("complaint.final_say"): there are no words;
            RuleBroken: as ``may_have_final_say`` says; NotFound: the complaint is gone.
    """
    words = text.strip()
    if not words:
        raise Refused("complaint.final_say", "Write down what you say to them, and why.")
    now = desk.now()
    with desk.store.write("give_final_say", now) as work:
        facts = rows.complaint_facts(work, complaint_id)
        may_have_final_say(facts)
        at = max(now, _after(facts))  # whatever the clock did in between
        by = desk.store.person_id or facts.complaint.person_id
        given = replace(facts.complaint, final_say=words, final_say_at=at, final_say_by=by)
        work.complaints.replace(given)
        return rows.complaint_facts(work, complaint_id)


def _after(facts: ComplaintFacts) -> datetime:
    """The moment after it was last taken up: a last word on that comes later."""
    again_at = taken_up_at(facts)
    return facts.complaint.opened_at if again_at is None else again_at + timedelta.resolution
