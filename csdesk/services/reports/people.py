"""The report of people: facts about who did what, month by month; nobody is compared."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from csdesk.domain.ours import ours
from csdesk.domain.reports.financial_months import months_of
from csdesk.domain.reports.sheet import Column, Kind, Page, Sheet
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.notes import notes_page
from csdesk.store.people_days import people_days

FEWEST_ANSWERS: Final = 5
"""With fewer, a mean says more about chance than about the work."""
NOBODY = ours("Nobody named")


@dataclass(slots=True)
class PersonSums:
    """What one person did in some days; money in minor units."""

    complaints: int = 0
    settled: int = 0
    minutes: int = 0
    cost: int = 0
    kept: int = 0
    late: int = 0
    broken: int = 0
    still_open: int = 0
    replies: int = 0
    recommends: int = 0
    recommend: int = 0
    satisfactions: int = 0
    satisfaction: int = 0
    """How many answers there were, and what they add up to."""

    def add(self, figures: Mapping[str, int]) -> None:
        for name, value in figures.items():
            setattr(self, name, getattr(self, name) + value)


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person, in a month or in the whole period."""

    person: str
    sums: PersonSums
    month: str = ""


def _mean(added: int, answers: int) -> float | None:
    return round(added / answers, 2) if answers >= FEWEST_ANSWERS else None


_PERSON: Column[PersonLine] = Column(ours("Person"), Kind.TEXT, lambda p: p.person)
_FIGURES: tuple[Column[PersonLine], ...] = (
    Column(ours("Complaints looked after"), Kind.NUMBER, lambda p: p.sums.complaints, summed=True),
    Column(ours("Settled by now"), Kind.NUMBER, lambda p: p.sums.settled, summed=True),
    Column(ours("Minutes"), Kind.NUMBER, lambda p: p.sums.minutes, summed=True),
    Column(ours("Cost"), Kind.MONEY, lambda p: p.sums.cost, summed=True),
    Column(ours("First replies"), Kind.NUMBER, lambda p: p.sums.replies, summed=True),
    Column(ours("Promises kept in time"), Kind.NUMBER, lambda p: p.sums.kept, summed=True),
    Column(ours("Promises kept later"), Kind.NUMBER, lambda p: p.sums.late, summed=True),
    Column(ours("Promises not kept"), Kind.NUMBER, lambda p: p.sums.broken, summed=True),
    Column(ours("Promises still open"), Kind.NUMBER, lambda p: p.sums.still_open, summed=True),
    Column(
        ours("Answers: would recommend"),
        Kind.NUMBER,
        lambda p: p.sums.recommends,
        summed=True,
    ),
    Column(
        ours("Would recommend, mean (0-10)"),
        Kind.DECIMAL,
        lambda p: _mean(p.sums.recommend, p.sums.recommends),
    ),
    Column(ours("Answers: satisfied"), Kind.NUMBER, lambda p: p.sums.satisfactions, summed=True),
    Column(
        ours("Satisfied, mean (1-5)"),
        Kind.DECIMAL,
        lambda p: _mean(p.sums.satisfaction, p.sums.satisfactions),
    ),
)
PEOPLE: tuple[Column[PersonLine], ...] = (_PERSON, *_FIGURES)
BY_MONTH: tuple[Column[PersonLine], ...] = (
    Column(ours("Month"), Kind.TEXT, lambda p: p.month),
    *PEOPLE,
)


def parts(asked: Asked) -> tuple[Sheet[Any] | Page, ...]:
    """Everybody over the period and month by month, in the order of the settings."""
    months = _months(asked)
    whole: dict[int | None, PersonSums] = {}
    for (_, key), sums in months.items():
        figures = {name: getattr(sums, name) for name in PersonSums.__slots__}
        whole.setdefault(key, PersonSums()).add(figures)
    people = tuple(PersonLine(_name(asked, key), whole[key]) for key in sorted(whole, key=_place))
    return (
        Sheet(
            "People",
            ours("People"),
            ours("One person a line, in the order of the settings: facts about work, no ranking."),
            PEOPLE,
            people,
            frozen=1,
        ),
        Sheet(
            "PeopleMonths",
            ours("People by month"),
            ours("One person in one month a line."),
            BY_MONTH,
            tuple(_lines(asked, months)),
        ),
        notes_page(asked),
    )


def _months(asked: Asked) -> dict[tuple[date, int | None], PersonSums]:
    """First day of a month and person -> what they did in it."""
    starts = [first for first, _ in months_of(*asked.period, asked.shop.year_begins)]
    found: dict[tuple[date, int | None], PersonSums] = {}
    with asked.desk.store.read() as work:
        for person, day, figures in people_days(work.connection, *asked.period):
            month = starts[bisect_right(starts, day) - 1]
            found.setdefault((month, person), PersonSums()).add(figures)
    return found


def _lines(
    asked: Asked, months: Mapping[tuple[date, int | None], PersonSums]
) -> Iterator[PersonLine]:
    for month, person in sorted(months, key=lambda key: (key[0], _place(key[1]))):
        yield PersonLine(_name(asked, person), months[month, person], asked.month(month))


def _place(person: int | None) -> tuple[bool, int]:
    """In the order of the settings; what nobody is named for comes last."""
    return person is None, person or 0


def _name(asked: Asked, person: int | None) -> str:
    return asked.language.say(NOBODY) if person is None else asked.person(person)
