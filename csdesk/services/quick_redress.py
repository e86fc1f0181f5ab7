"""Remedies and thank-yous that the shop gives often, one click each under the owner's limit."""

from __future__ import annotations

from dataclasses import replace

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.money import require_size
from csdesk.domain.quick_redress import QuickRedress
from csdesk.store.shop_lists import quick_redress as table
from csdesk.store.unit_of_work import Work


def quick_redress(desk: Desk) -> tuple[QuickRedress, ...]:
    """What is ready to be given, in its order."""
    with desk.store.read() as work:
        return ready(work)


def ready(work: Work) -> tuple[QuickRedress, ...]:
    """The same within a look that is open already."""
    return work.quick_redress.where(table.c.active, order=table.c.position)


def save_quick_redress(desk: Desk, preset: QuickRedress) -> QuickRedress:
    """Keeps a new one (id 0, put last) or a changed one; what was given with it stays given.

    Raises: Refused("quick_redress.what"): nobody said what it is;
            Refused("redress.cost", "money.size"): it costs, or is worth, less than nothing or
            more than any shop has.
    """
    what = " ".join(preset.what.split())
    if not what:
        raise Refused("quick_redress.what", "Say in a few words what is given.")
    if preset.cost_minor < 0 or (preset.worth_minor or 0) < 0:
        raise Refused("redress.cost", "What is given costs something, or nothing, never less.")
    require_size(preset.cost_minor, preset.worth_minor)
    named = replace(preset, what=what)
    with desk.store.write("save_quick_redress", desk.now()) as work:
        if named.id:
            return work.quick_redress.replace(named)
        last = max((known.position for known in work.quick_redress.where()), default=-1)
        return work.quick_redress.add(replace(named, position=last + 1))
