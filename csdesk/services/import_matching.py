"""Who of a file is in the shop already, and which of its purchases came in before.

Nobody is taken for somebody else because of a name alone: what is sure joins, what may be is
asked about, and until the owner says so it comes in as somebody new.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain

from csdesk.domain.changes import Noun
from csdesk.domain.customer import PointKind
from csdesk.domain.doubles import Double, Why
from csdesk.domain.drafts import CustomerDraft, Doubt, ImportPlan, Problem
from csdesk.domain.import_choices import NOTHING_CHOSEN, Choices
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.intake.drafting.drafted import column_of, different_in
from csdesk.intake.drafting.people import plain_name
from csdesk.intake.layouts import GUESSED
from csdesk.progress import Progress, unwatched, watched
from csdesk.services.import_doubles import Search, find_doubles, is_called
from csdesk.services.import_ids import match_ids
from csdesk.services.import_other_form import in_other_form
from csdesk.services.likeness import is_same_address
from csdesk.store import bulk, bulk_told, known_people
from csdesk.store.bulk import Sold
from csdesk.store.bulk_told import Came
from csdesk.store.customers import erased_ids
from csdesk.store.known_people import Known
from csdesk.store.unit_of_work import Work


@dataclass(frozen=True, slots=True)
class Matches:
    """What the shop knows already of one file."""

    customers: Mapping[str, int]
    """``CustomerDraft.key`` -> id of the customer in the shop."""
    purchases: Mapping[str, Sold]
    """Fingerprint -> the purchase that is in the shop."""
    phones: Mapping[str, str]
    """A phone number as typed -> the form in which it is compared."""
    problems: tuple[Problem, ...] = ()
    doubles: tuple[Double, ...] = ()
    """Who may be somebody known, answered or not."""
    doubts: tuple[Doubt, ...] = ()
    """What the shop makes doubtful about the file as a whole."""
    apart: frozenset[str] = field(default=frozenset())
    """Keys of those who may be somebody known and come in as new until the owner says."""


def external_key(draft: CustomerDraft, layout: str) -> str | None:
    """The id that another program gave a customer, with the name of that program."""
    program = layout.partition("_")[0]
    return f"{program}:{draft.external_id}" if draft.external_id else None


def source_values(draft: CustomerDraft, plan: ImportPlan) -> tuple[str, ...]:
    """By what the program of a plan knows one of its customers, the surest first."""
    names = {draft.name, draft.company} if plan.known_by_name else set()
    told = [f"id:{draft.external_id}"] if draft.external_id else []
    told += [draft.key] if draft.key.startswith(("id:", "mail:", "name:")) else []
    told += sorted(f"name:{plain_name(name)}" for name in names if name)
    return tuple(dict.fromkeys(told))


def match(
    work: Work,
    plan: ImportPlan,
    region: str,
    choices: Choices = NOTHING_CHOSEN,
    progress: Progress = unwatched,
) -> Matches:
    """Finds what is there already.

    Args:
        region: two-letter country of the shop for phone numbers without a country, or empty.
        choices: what the owner said about who is whom.
    """
    prints = watched(fingerprints_of(plan), progress, len(plan.purchases))
    marked = bulk.purchases_marked(work.connection, prints)
    ours = work.settings.read().currency
    other_form = in_other_form(work, plan, marked, ours, choices)
    marked.update(other_form.marked)
    found = _Matching(work, plan, _compared_phones(plan.customers, region), choices)
    if plan.customers and bulk.has_customers(work.connection):
        found.by_purchase(marked)
        found.by_told()
        found.by_mail()
        found.by_key()
        found.by_id()
        found.by_phone()
        found.by_name_and_address()
        found.by_the_owner()
    return Matches(
        found.known,
        marked,
        found.phones,
        tuple(found.problems),
        found.doubles,
        (*other_form.doubts, *found.doubts),
        found.apart,
    )


def fingerprints_of(plan: ImportPlan) -> Iterable[str]:
    """Of every purchase of a plan, and of those that money is given back for."""
    return chain(
        column_of(plan.purchases, "fingerprint"),
        filter(None, different_in(plan.purchases, "refund_of")),
    )


def _compared_phones(drafts: Iterable[CustomerDraft], region: str) -> dict[str, str]:
    from csdesk.intake.phones import phone_normal

    typed = {phone for draft in drafts for phone in draft.phones}
    return {phone: phone_normal(phone, region or None) or "" for phone in typed}


class _Matching:
    """The ways to know somebody, the surest first; who is found by one is sought no further."""

    def __init__(
        self, work: Work, plan: ImportPlan, phones: Mapping[str, str], choices: Choices
    ) -> None:
        self._work = work
        self._connection = work.connection
        self._plan = plan
        self._choices = choices
        self._open = list(plan.customers)
        self.phones = phones
        self.known: dict[str, int] = {}
        self.problems: list[Problem] = []
        self.doubles: tuple[Double, ...] = ()
        self.doubts: tuple[Doubt, ...] = ()
        self.apart: frozenset[str] = frozenset()
        self._search = Search(work, plan, phones)
        self._erased = erased_ids(work.connection)

    def _settle(self, found: Mapping[str, int]) -> None:
        self.known.update(found)
        self._open = [draft for draft in self._open if draft.key not in self.known]

    def by_purchase(self, marked: Mapping[str, Sold]) -> None:
        """Whoever has most of their purchases of this file already, under whatever name by now."""
        sold = ((each.fingerprint, each.customer_key) for each in self._plan.purchases)
        self._settle_most(sold if marked else (), marked)

    def by_told(self) -> None:
        """Whoever has most of the complaints or answers of this file already."""
        for noun, drafts in (
            (Noun.COMPLAINT, self._plan.complaints),
            (Noun.FOLLOW_UP, self._plan.answers),
        ):
            told = [(each.fingerprint, each.customer_key) for each in drafts]
            marked = bulk_told.told_marked(self._connection, noun, dict(told))
            self._settle_most(told, marked)

    def _settle_most(
        self, told: Iterable[tuple[str, str | None]], there: Mapping[str, Sold | Came]
    ) -> None:
        """Each is whoever most of what the file tells of them belongs to by now."""
        whose: dict[str, Counter[int]] = {}
        for fingerprint, key in told:
            found = there.get(fingerprint)
            if found is None or found.customer_id in self._erased:
                continue
            if found.customer_id is not None and key:
                whose.setdefault(key, Counter())[found.customer_id] += 1
        self._settle(
            {key: min(ids, key=lambda one: (-ids[one], one)) for key, ids in whose.items()}
        )

    def by_mail(self) -> None:
        wanted = {mail.casefold() for draft in self._open for mail in draft.mails}
        at = known_people.customers_at(self._connection, PointKind.MAIL, wanted)
        self._settle(
            {
                draft.key: at[mail.casefold()][0]
                for draft in self._open
                for mail in reversed(draft.mails)
                if mail.casefold() in at
            }
        )

    def by_key(self) -> None:
        """By what their program calls them; ids of an unknown program are looked at with care."""
        program = self._plan.program
        values = {draft.key: self._sure_values(draft) for draft in self._open}
        if program:
            every = (value for told in values.values() for value in told)
            ids = known_people.known_to(self._connection, program, every)
            self._settle(
                {
                    key: ids[value][0]
                    for key, told in values.items()
                    for value in reversed(told)
                    if len(ids.get(value, ())) == 1
                }
            )
        if self._plan.layout != GUESSED:
            keys = {draft.key: external_key(draft, self._plan.layout) for draft in self._open}
            of_old = known_people.customers_keyed(self._connection, filter(None, keys.values()))
            self._settle({key: of_old[told] for key, told in keys.items() if told in of_old})

    def _sure_values(self, draft: CustomerDraft) -> tuple[str, ...]:
        values = source_values(draft, self._plan)
        if self._plan.layout != GUESSED:
            return values
        return tuple(value for value in values if not value.startswith("id:"))

    def by_id(self) -> None:
        """By the ids of unknown programs, where the lists they stand in belong together."""
        found = match_ids(self._work, self._plan, self._open, self._choices)
        self._settle(found.sure)
        self.problems += found.problems
        self.doubts = found.doubts
        self._search.same_id = found.maybe

    def by_phone(self) -> None:
        """Families share a phone: only the same name there, or no name at all, is the same."""
        at = self._search.reached_by_phone(self._open)
        found: dict[str, int] = {}
        for draft in self._open:
            reached = at.get(draft.key, ())
            same = [who for who in reached if _has_no_name(draft) or is_called(draft, who)]
            if len(same) == 1:
                found[draft.key] = same[0].id
        self._settle(found)

    def by_name_and_address(self) -> None:
        """The same name in the same house, where only one such is known."""

        def lives_there(draft: CustomerDraft) -> Callable[[Known], bool]:
            here = draft.address, draft.city
            return lambda who: is_same_address(here, (who.address, who.place))

        found: dict[str, int] = {}
        for draft in [draft for draft in self._open if draft.address]:
            same = [*filter(lives_there(draft), self._search.called(draft))]
            if len(same) == 1:
                found[draft.key] = same[0].id
        self._settle(found)

    def by_the_owner(self) -> None:
        """Who is left may be somebody known; what the owner says about it counts."""
        self.doubles = find_doubles(self._search, self._open)
        asked = {double.key: double for double in self.doubles}
        same = {key: who for key, who in self._choices.same.items() if key in asked}
        there = known_people.people_of(self._connection, filter(None, same.values()))
        self._settle({key: who for key, who in same.items() if who in there})
        new = {key for key, who in same.items() if who is None}
        self.apart = frozenset(asked.keys() - self.known.keys() - new)
        for key in sorted(self.apart, key=lambda key: asked[key].row):
            double = asked[key]
            reason = said(_MAYBE_THEM[double.why], name=double.ours.name)
            self.problems.append(Problem(double.row, "", double.theirs.name, reason))


def _has_no_name(draft: CustomerDraft) -> bool:
    return draft.name in (*draft.mails, *draft.phones, draft.external_id)


_MAYBE_THEM = {
    Why.MAIL: ours(
        "The same mail address as {name}, who is here already. "
        "Comes in as somebody new unless you say they are the same"
    ),
    Why.PHONE: ours(
        "The same phone number, but another name as {name}, who is here already. "
        "Comes in as somebody new unless you say they are the same"
    ),
    Why.NAME: ours(
        "The same name as {name}, who is here already. "
        "Comes in as somebody new unless you say they are the same"
    ),
    Why.NEAR_NAME: ours(
        "Nearly the same name, in the same place as {name}, who is here already. "
        "Comes in as somebody new unless you say they are the same"
    ),
    Why.ALIKE: ours(
        "Nearly the same name as {name}, who is here already. "
        "Comes in as somebody new unless you say they are the same"
    ),
    Why.ID: ours(
        "The same number in two lists, but another name as {name}, who is here already. "
        "Comes in as somebody new unless you say they are the same"
    ),
}
