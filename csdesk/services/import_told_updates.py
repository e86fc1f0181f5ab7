"""What a later export tells otherwise of complaints that came in before: that they have ended."""

from __future__ import annotations

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Complaint, Outcome
from csdesk.domain.drafts import ComplaintDraft, ImportPlan
from csdesk.domain.import_changes import Fact, FactChange, How, RowChange
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.domain.wording import LONGEST
from csdesk.services.import_complaints import ended_at
from csdesk.services.import_updates import Updates
from csdesk.store import bulk_told
from csdesk.store.complaints import complaint
from csdesk.store.customers import erased_ids
from csdesk.store.rows import chunks
from csdesk.store.unit_of_work import Work

_OURS = ours("Somebody went on with it here, so it stays open.")


def complaint_updates(desk: Desk, work: Work, plan: ImportPlan, updates: Updates) -> None:
    """Ends the complaints that are over by now where they came from, and nobody touched here."""
    ended = {draft.fingerprint: draft for draft in plan.complaints if draft.is_closed}
    there = bulk_told.told_marked(work.connection, Noun.COMPLAINT, ended)
    erased = erased_ids(work.connection)
    drafts = {
        came.id: ended[mark] for mark, came in there.items() if came.customer_id not in erased
    }
    for some in chunks(sorted(drafts)):
        still_open = complaint.c.id.in_(some), complaint.c.settled_at.is_(None)
        found = work.complaints.where(*still_open)
        free = bulk_told.untouched(work.connection, [each.id for each in found])
        for each in found:
            if each.id in free:
                updates.rows.append(_ending(desk, each, drafts[each.id]))
            updates.told.append(_told(each, drafts[each.id], each.id in free))


def _ending(desk: Desk, known: Complaint, draft: ComplaintDraft) -> RowChange:
    facts = {
        "settled_at": ended_at(desk, draft, known.opened_at),
        "outcome": Outcome.ENDED_ELSEWHERE,
        "owner_view": known.owner_view or draft.resolution[:LONGEST],
    }
    return RowChange(Noun.COMPLAINT, known.id, facts)


def _told(known: Complaint, draft: ComplaintDraft, free: bool) -> FactChange:
    return FactChange(
        noun=Noun.COMPLAINT,
        noun_id=known.id,
        title=known.title,
        how=How.CHANGED if free else How.KEPT,
        fact=Fact.STATUS,
        before="open",
        after="ended",
        row=draft.row,
        why="" if free else said(_OURS),
    )
