"""Care of the people of the shop on comparable complaints; nobody is ever ranked."""

from __future__ import annotations

from dataclasses import dataclass

from csdesk.domain.insight.finding import Finding

NO_JUDGEMENT_BELOW = 20
"""Complaints of a person under which nothing is said of them."""


@dataclass(frozen=True, slots=True)
class PersonCare:
    """One person: care on complaints and the later margin, against comparable complaints.

    ``care`` is an index: 12 means 12 % more than colleagues on comparable complaints (shrunk);
    ``later_margin`` is minor units a complaint against comparable ones.
    """

    person_id: int
    name: str
    complaints: int
    care: Finding
    later_margin: Finding
    is_flagged: bool = False
    """The difference is reliable; a question, never a judgement."""


@dataclass(frozen=True, slots=True)
class People:
    """All people with complaints, in the order of the settings, never by a figure."""

    finding: Finding
    people: tuple[PersonCare, ...] = ()
    seed: int = 0
    """Of the permutations."""
