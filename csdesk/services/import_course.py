"""What an import comes to against the shop as it is: looked at before, and carried out by it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from csdesk.desk import Desk
from csdesk.domain.drafts import CustomerDraft, Problem
from csdesk.domain.import_changes import FactChange, How
from csdesk.domain.money import exponent
from csdesk.domain.ours import ours
from csdesk.domain.shop import Shop
from csdesk.domain.spoken import said_counted
from csdesk.progress import Progress, part_of, unwatched
from csdesk.services.import_complaints import Told, sort_out_told
from csdesk.services.import_corrected import with_corrections
from csdesk.services.import_currencies import put_currencies_right
from csdesk.services.import_halves import Halves, halves_of, list_of
from csdesk.services.import_looking import Look
from csdesk.services.import_matching import Matches, match
from csdesk.services.import_people import customer_updates, point_changes
from csdesk.services.import_pricing import Pricing
from csdesk.services.import_rows import new_points
from csdesk.services.import_sorting import Known, Sorted, known_to, sort_out
from csdesk.services.import_told_updates import complaint_updates
from csdesk.services.import_updates import Updates, purchase_updates
from csdesk.services.new_rows import kept_rows
from csdesk.store import bulk, import_reads, known_people, purchases
from csdesk.store.bulk import NewPoint
from csdesk.store.customers import customer, resting_ids
from csdesk.store.unit_of_work import Work

_LOOKED_UP = 0.5
"""Share of the work that is over when it is known what the shop has already."""


@dataclass(frozen=True, slots=True)
class Course:
    """Everything that becomes of one file in one shop."""

    shop: Shop
    """The settings it goes by."""
    offered: str | None
    """The one foreign currency of the file, which an empty shop could take."""
    matches: Matches
    ids: Mapping[str, int]
    """``CustomerDraft.key`` -> id of the customer, also of those who are new."""
    known: Known
    came: Sorted
    halves: Halves
    updates: Updates
    points: Sequence[NewPoint]
    """Addresses and numbers that customers get, new ones and known ones."""
    told: Told
    batch_id: int
    pricing: Pricing

    @property
    def changes(self) -> tuple[FactChange, ...]:
        """What is there and becomes otherwise, or stays although the file tells it otherwise."""
        return tuple(self.updates.told)

    @property
    def changed(self) -> int:
        """Customers and purchases that are otherwise afterwards."""
        changed = ((one.noun, one.noun_id) for one in self.changes if one.how is not How.KEPT)
        return len(set(changed))


def course_of(desk: Desk, work: Work, look: Look, progress: Progress = unwatched) -> Course:
    """Works out what would become of a file; changes nothing."""
    plan, rates = look.plan, look.choices.rates
    shop, offered = shop_for(work, look)
    looking = part_of(progress, 0, _LOOKED_UP)
    matches = match(work, plan, shop.country, look.choices, looking)
    ids = _ids(plan.customers, matches.customers, bulk.next_id(work.connection, customer))
    batch_id = bulk.next_id(work.connection, purchases.import_batch)
    pricing = Pricing(shop, rates, batch_id)
    known = known_to(work, plan, matches)
    matches, known = with_corrections(work, plan, matches, known, look.choices)
    sorting = part_of(progress, _LOOKED_UP, 1)
    came = sort_out(plan, known, shop.currency, rates, sorting)
    halves = halves_of(work, plan, came, ids, rates, shop.currency)
    updates = purchase_updates(work, plan, came, known, ids, pricing)
    customer_updates(work, plan, matches, updates)
    complaint_updates(desk, work, plan, updates)
    put_currencies_right(work, updates, pricing, list_of(plan))
    points = _points(work, plan.customers, matches, ids, batch_id)
    updates.told += point_changes(plan, matches, points)
    told = sort_out_told(work, plan, desk.today())
    return Course(
        *(shop, offered, matches, ids, known, came, halves, updates, points, told),
        batch_id=batch_id,
        pricing=pricing,
    )


def _ids(drafts: Iterable[CustomerDraft], known: Mapping[str, int], first: int) -> dict[str, int]:
    ids = dict(known)
    for draft in drafts:
        if draft.key not in ids:
            ids[draft.key] = first
            first += 1
    return ids


def _points(
    work: Work,
    drafts: tuple[CustomerDraft, ...],
    matches: Matches,
    ids: Mapping[str, int],
    batch_id: int,
) -> Sequence[NewPoint]:
    """Without those that the owner took away by hand, and of nobody whose data only rest."""
    resting = resting_ids(work.connection)
    drafts = tuple(draft for draft in drafts if ids[draft.key] not in resting)
    reached = known_people.points_of(work.connection, matches.customers.values())
    new = new_points(drafts, ids, matches.phones, reached, batch_id)
    points = kept_rows(NewPoint, new)
    known = set(matches.customers.values())
    marks = {
        point: purchases.point_mark(point.customer_id, point.kind, point.normal)
        for point in points
        if point.customer_id in known
    }
    removed = import_reads.kept_out_of(work.connection, marks.values())
    if not removed:
        return points
    return kept_rows(NewPoint, (point for point in points if marks.get(point) not in removed))


def shop_for(work: Work, look: Look) -> tuple[Shop, str | None]:
    """The settings an import goes by, and the one foreign currency an empty shop could take."""
    shop = work.settings.read()
    named = look.plan.sums.currencies
    if len(named) != 1 or shop.currency in named or not bulk.is_untouched(work.connection):
        return shop, None
    [offered] = named
    return (counting_in(shop, offered) if look.choices.take_currency else shop), offered


def counting_in(shop: Shop, currency: str) -> Shop:
    """The same settings in another currency: an hour at 30 stays an hour at 30."""
    shift = exponent(currency) - exponent(shop.currency)

    def same(minor: int | None) -> int | None:
        if minor is None:
            return None
        return int(minor * 10**shift if shift >= 0 else minor // 10**-shift)

    return replace(
        shop,
        currency=currency,
        hourly_minor=same(shop.hourly_minor),
        fixed_costs_minor=same(shop.fixed_costs_minor),
        quick_remedy_limit_minor=same(shop.quick_remedy_limit_minor),
    )


def words_about(course: Course) -> Iterable[Problem]:
    """What of the file stays out or waits, in plain sentences."""
    for currency, count in sorted(course.came.foreign.items()):
        yield _no_rate(count, currency, course.shop.currency)
    if course.came.removed:
        count = course.came.removed
        yield Problem(0, "", "", _removed(count))
    yield from waiting_words(course.halves.waiting)
    yield from course.halves.problems
    for change in course.changes:
        if change.how is How.KEPT:
            yield Problem(change.row, change.fact, change.title, change.why)


def _removed(count: int) -> str:
    return said_counted(
        "{n} sale stays out because you removed it",
        "{n} sales stay out because you removed them",
        count,
    )


def _no_rate(count: int, currency: str, own: str) -> Problem:
    reason = said_counted(
        "{n} sale in {currency} stays out until you say what 1 {currency} is worth in {own}",
        "{n} sales in {currency} stay out until you say what 1 {currency} is worth in {own}",
        count,
        currency=currency,
        own=own,
    )
    return Problem(0, "", currency, reason)


_WAITING = {
    "amount": (
        ours("{n} sale has no amount here, so it waits for the list that has it"),
        ours("{n} sales have no amount here, so they wait for the list that has it"),
    ),
    "date": (
        ours("{n} sale has no date here, so it waits for the list that has it"),
        ours("{n} sales have no date here, so they wait for the list that has it"),
    ),
    "rate": (
        ours("{n} sale waits until you say what its currency is worth"),
        ours("{n} sales wait until you say what their currency is worth"),
    ),
}


def waiting_words(waiting: Mapping[str, int]) -> Iterable[Problem]:
    """What sales wait for, in plain sentences."""
    for lacking, count in sorted(waiting.items()):
        yield Problem(0, "", "", said_counted(*_WAITING[lacking], count))
