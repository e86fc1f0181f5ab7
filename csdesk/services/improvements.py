"""The outer loop: what people complain of, what changed in the shop, and whether it helped."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.improvement import DAYS_COMPARED, Effect, Improvement, Theme
from csdesk.domain.shop import ListItem, ListName
from csdesk.domain.wording import require_length
from csdesk.store import improvement_rows as rows
from csdesk.store.people import list_item
from csdesk.store.shop_lists import improvement
from csdesk.store.unit_of_work import Work


def themes(desk: Desk) -> tuple[Theme, ...]:
    """Every cause, the one that hurt most customers lately first, with what was changed."""
    is_cause = list_item.c.list_name == ListName.CAUSE
    with desk.store.read() as work:
        causes = work.list_items.where(is_cause, order=list_item.c.position)
        zone, end = desk.now().tzinfo, desk.today() + timedelta(days=1)
        start = end - timedelta(days=DAYS_COMPARED)
        told = rows.unhappy_about(work.connection, start, end, zone)
        found = []
        for cause in causes:
            changed = _improvements(desk, work, cause)
            if cause.active or changed:
                lately = rows.complaints_of_cause(work.connection, cause.id, start, end, zone)
                told_of = told.get(cause.id, 0)
                found.append(Theme(cause.id, cause.label, lately, told_of, changed))
        return tuple(sorted(found, key=_most_hurt, reverse=True))


def _most_hurt(theme: Theme) -> tuple[int, int, int]:
    return theme.lately.customers, theme.lately.complaints, theme.told


def _improvements(
    desk: Desk, work: Work, cause: ListItem
) -> tuple[tuple[Improvement, Effect], ...]:
    mine = improvement.c.cause_id == cause.id
    kept = work.improvements.where(mine, improvement.c.active, order=improvement.c.since_on.desc())
    return tuple((each, _effect(desk, work, each)) for each in kept)


def _effect(desk: Desk, work: Work, change: Improvement) -> Effect:
    zone = desk.now().tzinfo
    spans = change.before(), change.after(desk.today())
    before, after = (
        rows.complaints_of_cause(work.connection, change.cause_id, start, end, zone)
        for start, end in spans
    )
    return Effect(before, after)


def save_improvement(desk: Desk, change: Improvement) -> Improvement:
    """Writes down what changed in the shop; with an id, puts right what was written.

    Raises: Refused("improvement.what"): it is not said what changed;
            Refused("improvement.cause"): it is against none of the shop's causes;
            Refused("improvement.since"): it is still to come.
    """
    what = change.what.strip()
    if not what:
        raise Refused("improvement.what", "Say in a few words what changed.")
    require_length(what)
    if change.since_on > desk.today():
        raise Refused("improvement.since", "Write it down on the day it begins, not before.")
    with desk.store.write("save_improvement", desk.now()) as work:
        if work.list_items.require(change.cause_id).list_name is not ListName.CAUSE:
            raise Refused("improvement.cause", "Choose one of the causes on the shop’s list.")
        who = change.person_id or desk.store.person_id
        return work.improvements.put(replace(change, what=what, person_id=who))


def drop_improvement(desk: Desk, improvement_id: int) -> Improvement:
    """Takes a change off the list, because it was given up or written by mistake.

    Raises: NotFound: it is gone.
    """
    with desk.store.write("drop_improvement", desk.now()) as work:
        return work.improvements.replace(
            replace(work.improvements.require(improvement_id), active=False)
        )
