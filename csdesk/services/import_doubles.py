"""Who of a file may be a customer of the shop: same phone, same or nearly the same name.

Everybody is compared with few: names by their words, near names only in the same place and
among names that begin alike, so that 100,000 and 100,000 are not compared each with each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from csdesk.domain.customer import PointKind
from csdesk.domain.doubles import Double, Seen, Why
from csdesk.domain.drafts import CustomerDraft, ImportPlan
from csdesk.services.likeness import NEAR, likeness, name_form, nearest, place_keys
from csdesk.store import known_people
from csdesk.store.known_people import Known
from csdesk.store.unit_of_work import Work

MOST_OFFERED = 4
"""So many customers at most are shown for one person of a file."""
_MOST_AT_A_PHONE = 3
"""A number that more people share is that of a house or a firm, and tells nothing."""
_MOST_COMPARED = 60
_AT_SAME_PHONE, _SAME_ID = 60, 40


def is_called(draft: CustomerDraft, who: Known) -> bool:
    """Whether somebody of a file has the name of a customer, or either is the other's firm."""
    name, ours = name_form(draft.name), name_form(who.name)
    return (
        name == ours
        or (who.company != "" and name == name_form(who.company))
        or (draft.company != "" and name_form(draft.company) == ours)
    )


def agrees(draft: CustomerDraft, who: Known) -> bool:
    """Whether the names of two who have the same id are near enough to be the same."""
    ours = {name_form(name) for name in (who.name, who.company) if name}
    theirs = {name_form(name) for name in (draft.name, draft.company) if name}
    return bool(ours & theirs) or any(likeness(a, b) >= NEAR for a in ours for b in theirs)


class Search:
    """Looks customers up for the people of one file; what it has read once it keeps."""

    def __init__(self, work: Work, plan: ImportPlan, phones: Mapping[str, str]) -> None:
        self.work = work
        self.plan = plan
        self.same_id: dict[str, list[int]] = {}
        self._phones = phones

    @cached_property
    def _everybody(self) -> dict[int, Known]:
        return {who.id: who for who in known_people.everybody(self.work.connection)}

    @cached_property
    def _by_name(self) -> dict[str, list[Known]]:
        named: dict[str, list[Known]] = {}
        for who in self._everybody.values():
            for name in {name_form(name) for name in (who.name, who.company)} - {""}:
                named.setdefault(name, []).append(who)
        return named

    @cached_property
    def _by_place(self) -> dict[tuple[str, str], dict[str, list[Known]]]:
        """Town or postcode, and how the words of a name begin -> names there, and whose."""
        there: dict[tuple[str, str], dict[str, list[Known]]] = {}
        for who in self._everybody.values():
            form = name_form(who.name)
            for place in place_keys(who.place):
                for start in _beginnings(form):
                    there.setdefault((place, start), {}).setdefault(form, []).append(who)
        return there

    def called(self, draft: CustomerDraft) -> list[Known]:
        """Customers with the name of somebody of the file, or who are their firm."""
        forms = dict.fromkeys(name_form(name) for name in (draft.name, draft.company) if name)
        found = {who.id: who for form in forms for who in self._by_name.get(form, ())}
        return [who for who in found.values() if is_called(draft, who)]

    def called_nearly(self, draft: CustomerDraft) -> Iterator[tuple[Known, int]]:
        """Customers of the same place whose name differs by a letter or two, and how alike."""
        form = name_form(draft.name)
        for place in sorted(place_keys(draft.city)):
            for start in _beginnings(form):
                names = self._by_place.get((place, start), {})
                if len(names) <= _MOST_COMPARED:
                    break  # the next beginning is longer, for places with very many names
            for other, alike in nearest(form, names, MOST_OFFERED):
                for who in names[other][:MOST_OFFERED]:
                    yield who, alike

    def reached_by_phone(self, drafts: Iterable[CustomerDraft]) -> dict[str, list[Known]]:
        """Key of somebody of the file -> the customers who have one of their numbers."""
        numbers = {
            draft.key: [self._phones[phone] for phone in draft.phones if self._phones[phone]]
            for draft in drafts
            if draft.phones
        }
        wanted = {number for some in numbers.values() for number in some}
        at = known_people.customers_at(self.work.connection, PointKind.PHONE, wanted)
        people = known_people.people_of(
            self.work.connection, {who for ids in at.values() for who in ids}
        )
        return {
            key: [people[who] for who in sorted({w for n in some for w in at.get(n, ())})]
            for key, some in numbers.items()
        }

    def people_of(self, ids: Iterable[int]) -> dict[int, Known]:
        """Customers by id."""
        return known_people.people_of(self.work.connection, ids)

    def told_apart(self, drafts: Iterable[CustomerDraft]) -> Mapping[int, set[str]]:
        """Customer -> their ids in the very program of the file, where it gives any."""
        program = self.plan.program
        if not program or not any(draft.external_id for draft in drafts):
            return {}
        keys = known_people.keys_of(self.work.connection, program, self._everybody)
        return {
            who: {value for value in values if value.startswith("id:")}
            for who, values in keys.items()
        }


def _beginnings(form: str) -> tuple[str, ...]:
    """The first letter of each word of a name, then the first two, then three."""
    words = form.split()
    return tuple(" ".join(word[:length] for word in words) for length in (1, 2, 3))


def find_doubles(search: Search, drafts: list[CustomerDraft]) -> tuple[Double, ...]:
    """Everybody of a file who may be a customer of the shop, by row, the most alike first."""
    if not drafts:
        return ()
    apart = search.told_apart(drafts)
    at_phone = search.reached_by_phone(drafts)
    with_id = search.people_of(who for ids in search.same_id.values() for who in ids)
    found: list[tuple[CustomerDraft, Known, Why, int]] = []
    for draft in drafts:
        maybe = _candidates(search, draft, at_phone.get(draft.key, []))
        for who in search.same_id.get(draft.key, ()):
            maybe.setdefault(who, (with_id[who], Why.ID, _SAME_ID))
        kept = [
            each
            for each in maybe.values()
            if each[1] is Why.ID or not (draft.external_id and apart.get(each[0].id))
        ]
        kept.sort(key=lambda each: (-each[2], each[0].id))
        found += [(draft, *each) for each in kept[:MOST_OFFERED]]
    return shown(search.work, found)


def _candidates(
    search: Search, draft: CustomerDraft, at_phone: list[Known]
) -> dict[int, tuple[Known, Why, int]]:
    maybe: dict[int, tuple[Known, Why, int]] = {}
    for who in search.called(draft):
        is_there = bool(place_keys(draft.city) & place_keys(who.place))
        maybe[who.id] = (who, Why.NAME, 90 if is_there else 70)
    for who in at_phone if len(at_phone) <= _MOST_AT_A_PHONE else ():
        maybe.setdefault(who.id, (who, Why.PHONE, _AT_SAME_PHONE))
    if draft.name != draft.external_id:
        for who, alike in search.called_nearly(draft):
            maybe.setdefault(who.id, (who, Why.NEAR_NAME, alike - 15))
    return maybe


def shown(work: Work, found: list[tuple[CustomerDraft, Known, Why, int]]) -> tuple[Double, ...]:
    """Pairs with both sides as a person compares them, by row, the most alike first."""
    points = known_people.typed_points(work.connection, {who.id for _, who, _, _ in found})
    restricted = known_people.restricted_of(work.connection, {who.id for _, who, _, _ in found})
    doubles = []
    for draft, who, why, score in found:
        of_kind = {
            kind: tuple(typed for each, typed in points.get(who.id, ()) if each is kind)
            for kind in PointKind
        }
        ours = Seen(
            who.name,
            who.company,
            of_kind[PointKind.MAIL],
            of_kind[PointKind.PHONE],
            _one_line(who.address, who.place),
            who.id in restricted,
        )
        address = _one_line(draft.address, draft.city)
        theirs = Seen(draft.name, draft.company, draft.mails, draft.phones, address)
        doubles.append(Double(draft.key, draft.row, theirs, who.id, ours, why, score))
    return tuple(sorted(doubles, key=lambda each: (each.row, -each.score, each.ours_id)))


def _one_line(*lines: str) -> str:
    return ", ".join(filter(None, (part.strip() for text in lines for part in text.split("\n"))))
