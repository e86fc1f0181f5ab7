"""What similar complaints were given, and how the one at hand compares."""

from __future__ import annotations

from csdesk.analytics.precedents import Comparison, compare, peers_of
from csdesk.desk import Desk
from csdesk.domain.complaint import ComplaintFacts
from csdesk.domain.money import exponent
from csdesk.domain.precedent import Peers
from csdesk.domain.redress import RedressKind
from csdesk.store import complaint_rows as rows
from csdesk.store.precedent_rows import past_cases
from csdesk.store.unit_of_work import Work


def precedents(desk: Desk, complaint_id: int) -> Peers:
    """The settled complaints that this one is compared with.

    A settled complaint is compared with those settled before it.

    Raises: NotFound: the complaint is gone.
    """
    with desk.store.read() as work:
        return peers_in(desk, work, rows.complaint_facts(work, complaint_id))


def precedent_of(desk: Desk, complaint_id: int) -> Comparison | None:
    """How what this complaint was given compares; None where there is nothing to compare with.

    Raises: NotFound: the complaint is gone.
    """
    with desk.store.read() as work:
        facts = rows.complaint_facts(work, complaint_id)
        if facts.act is None or facts.act.remedy_decision is None:
            return None
        return compare(
            peers_in(desk, work, facts),
            facts.cost_minor(RedressKind.REMEDY),
            facts.cost_minor(RedressKind.GOODWILL),
            facts.complaint.at_stake_minor,
            10 ** exponent(work.settings.read().currency),
        )


def peers_in(desk: Desk, work: Work, facts: ComplaintFacts) -> Peers:
    """The same as ``precedents``, within a look that is open already.

    The most alike are read first, the others only where those are too few.
    """
    complaint, now = facts.complaint, desk.now()
    until = now if complaint.settled_at is None else complaint.settled_at.astimezone(now.tzinfo)
    category, severity = complaint.category_id, int(complaint.severity)
    alike = {"category_id": category, "severity": severity}
    for narrowed in (alike, {"severity": severity}, {}):
        cases = past_cases(work.connection, complaint.id, until, **narrowed)
        peers = peers_of(cases, category, severity)
        if peers.basis is not None:
            break
    return peers
