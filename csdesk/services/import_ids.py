"""Ids of unknown programs: whether the customers of two lists bear the same numbers or not.

A list of orders often names its customers by nothing but a number, and another list tells who
they are. The two belong together where practically all numbers of one are found in the other;
everything else is asked about, as every program counts from 1.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from csdesk.domain.drafts import Choice, CustomerDraft, Doubt, ImportPlan, Problem
from csdesk.domain.import_choices import Choices
from csdesk.domain.spoken import quoted, said, said_counted
from csdesk.intake.layouts import GUESSED
from csdesk.services.import_doubles import agrees
from csdesk.store import known_people
from csdesk.store.known_people import IdsOf, Known
from csdesk.store.unit_of_work import Work

DOUBT = "ids"
SAME, APART = "same", "apart"
_PRACTICALLY_ALL = 0.95
_MOSTLY = 0.8
_FEWEST_NUMBERS = 5
"""So many bare numbers at least must be found again; fewer are there by chance."""
_FEW = 5


@dataclass(slots=True)
class ById:
    """What ids tell of the people of a file."""

    sure: dict[str, int] = field(default_factory=dict)
    """``CustomerDraft.key`` -> customer."""
    maybe: dict[str, list[int]] = field(default_factory=dict)
    """``CustomerDraft.key`` -> customers with the same id and another name."""
    problems: list[Problem] = field(default_factory=list)
    doubts: tuple[Doubt, ...] = ()

    def join(self, pairs: Mapping[str, int]) -> None:
        """These are the same; where two lists mean two customers, the one who came first."""
        for key, who in pairs.items():
            self.sure[key] = min(self.sure.get(key, who), who)


@dataclass(slots=True)
class _Pairs:
    """People of the file and customers with the same id in one earlier list."""

    of: IdsOf
    agreeing: dict[str, int] = field(default_factory=dict)
    differing: dict[str, int] = field(default_factory=dict)
    bare: dict[str, int] = field(default_factory=dict)
    """One side is known by the number alone."""


def match_ids(
    work: Work, plan: ImportPlan, drafts: Iterable[CustomerDraft], choices: Choices
) -> ById:
    """Whom the ids of a file of an unknown program mean.

    Args:
        drafts: those of the plan who are not known by anything surer.
    """
    found = ById()
    numbered = [draft for draft in drafts if draft.external_id]
    if plan.layout != GUESSED or not numbered:
        return found
    every = [draft.external_id for draft in plan.customers if draft.external_id]
    bare: list[tuple[_Pairs, bool]] = []
    for of, known in _earlier_lists(work, every):
        people = known_people.people_of(work.connection, known.values())
        pairs = _paired(of, numbered, known, people)
        _settle_named(found, pairs, is_own=of.program == plan.program)
        if pairs.bare and of.program == plan.program:
            found.join(pairs.bare)
        elif pairs.bare:
            bare.append((pairs, _belong_together(set(every), known, pairs)))
    _settle_bare(found, bare, choices)
    return found


def _earlier_lists(work: Work, ids: Sequence[str]) -> Iterable[tuple[IdsOf, Mapping[str, int]]]:
    """Each earlier list of an unknown program, and whom it means by these ids."""
    connection = work.connection
    of_lists: set[int] = set()
    for of in known_people.programs_with_ids(connection, GUESSED):
        meant = known_people.known_to(connection, of.program, (f"id:{each}" for each in ids))
        known = {value[3:]: who[0] for value, who in meant.items() if len(set(who)) == 1}
        of_lists |= set(known.values())
        if known:
            yield of, known
    old = known_people.customers_keyed(connection, (f"{GUESSED}:{each}" for each in ids))
    of_old = {key.partition(":")[2]: who for key, who in old.items() if who not in of_lists}
    if of_old:
        yield IdsOf("", len(ids), ""), of_old


def _paired(
    of: IdsOf,
    drafts: Iterable[CustomerDraft],
    known: Mapping[str, int],
    people: Mapping[int, Known],
) -> _Pairs:
    pairs = _Pairs(of)
    for draft in drafts:
        who = people.get(known.get(draft.external_id, 0))
        if who is None:
            continue
        if draft.external_id in (draft.name, who.name):
            pairs.bare[draft.key] = who.id
        elif agrees(draft, who):
            pairs.agreeing[draft.key] = who.id
        else:
            pairs.differing[draft.key] = who.id
    return pairs


def _settle_named(found: ById, pairs: _Pairs, *, is_own: bool) -> None:
    """The same id and name is the same; with another name it depends on all the others."""
    found.join(pairs.agreeing)
    agreeing, differing = len(pairs.agreeing), len(pairs.differing)
    if is_own and agreeing >= _FEW and agreeing >= _MOSTLY * (agreeing + differing):
        found.join(pairs.differing)
    elif agreeing >= differing or differing <= _FEW:
        for key, who in pairs.differing.items():
            found.maybe.setdefault(key, []).append(who)


def _belong_together(ids: set[str], known: Mapping[str, int], pairs: _Pairs) -> bool:
    """Whether practically all ids of the smaller list are found in the other."""
    common, smaller = len(known), min(len(ids), pairs.of.ids)
    if len(pairs.differing) > len(pairs.agreeing):
        return False
    is_telling = any(not each.isdecimal() for each in known) or common >= _FEWEST_NUMBERS
    return is_telling and common >= _PRACTICALLY_ALL * smaller


def _settle_bare(found: ById, lists: list[tuple[_Pairs, bool]], choices: Choices) -> None:
    """Joins those who are a number on one side, where one earlier list and only one fits."""
    fitting = [pairs for pairs, together in lists if together]
    if not lists:
        return
    pairs = fitting[0] if fitting else max((each for each, _ in lists), key=lambda p: len(p.bare))
    taken = SAME if len(fitting) == 1 else APART
    where = quoted(pairs.of.file_name) if pairs.of.file_name else said("an earlier list")
    found.doubts = (
        Doubt(
            DOUBT,
            "",
            said("Do the customer numbers mean the same people as in {list}?", list=where),
            taken,
            (
                Choice(SAME, _in_both(len(pairs.bare))),
                Choice(APART, said("No, the numbers have nothing to do with each other")),
            ),
            next(iter(pairs.bare)).removeprefix("id:"),
        ),
    )
    if choices.answers.get(DOUBT, taken) == SAME:
        found.join(pairs.bare)
        reason = said_counted(
            "{n} customer has the same number as in {list}, and was taken for the same person",
            "{n} customers have the same numbers as in {list}, so they were taken for the same "
            "people",
            len(pairs.bare),
            list=where,
        )
        found.problems.append(Problem(0, "", "", reason))


def _in_both(n: int) -> str:
    return said_counted(
        "Yes, {n} customer is in both lists", "Yes, {n} customers are in both lists", n
    )
