"""Two customers who turned out to be one: what each side has, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from csdesk.domain.changes import Noun
from csdesk.domain.customer import ContactPoint, Customer, Preferences, tag_words


@dataclass(frozen=True, slots=True)
class MergeSide:
    """One of the two as they are now; money in minor units."""

    customer: Customer
    contact_points: tuple[ContactPoint, ...]
    purchases: int
    spend_minor: int
    margin_minor: int
    service_minor: int
    complaints: int
    first_on: date | None
    last_on: date | None


@dataclass(frozen=True, slots=True)
class MergeChoices:
    """What the kept one takes from the other although both have it; what one lacks, it takes."""

    name_of_other: bool = False
    address_of_other: bool = False
    wishes_of_other: bool = False
    """How they like to be treated."""


KEEP_ALL = MergeChoices()


@dataclass(frozen=True, slots=True)
class MergePreview:
    """Both sides, and what the kept one will have."""

    kept: MergeSide
    other: MergeSide
    moving: Mapping[Noun, int] = field(default_factory=dict)
    """What moves to the kept one, how many of each."""
    both_have_wishes: bool = False
    why_not: str = ""
    """Why the two can't be joined, in one sentence; empty where they can."""

    @property
    def spend_minor(self) -> int:
        """What the two spent together, minor units."""
        return self.kept.spend_minor + self.other.spend_minor

    @property
    def margin_minor(self) -> int:
        """What the two left together, minor units."""
        return self.kept.margin_minor + self.other.margin_minor

    @property
    def service_minor(self) -> int:
        """What serving the two cost together, minor units."""
        return self.kept.service_minor + self.other.service_minor

    @property
    def purchases(self) -> int:
        """Purchases of the two."""
        return self.kept.purchases + self.other.purchases

    @property
    def complaints(self) -> int:
        """Complaints of the two."""
        return self.kept.complaints + self.other.complaints


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody who was joined with a customer, and can be parted from them again."""

    customer: Customer
    joined_at: datetime


def with_facts_of(kept: Customer, other: Customer, choices: MergeChoices) -> Customer:
    """The kept customer with what only the other one had, and what was chosen of theirs."""
    of_place = other if choices.address_of_other or not _has_address(kept) else kept
    notes = dict.fromkeys(note for note in (kept.note, other.note) if note)
    referrer = kept.referred_by if kept.referred_by != other.id else None
    return replace(
        kept,
        name=other.name if choices.name_of_other else kept.name,
        note="\n".join(notes),
        company=kept.company or other.company,
        address=of_place.address,
        place=of_place.place,
        usual_currency=kept.usual_currency or other.usual_currency,
        looked_after_by=kept.looked_after_by or other.looked_after_by,
        referred_by=referrer or (other.referred_by if other.referred_by != kept.id else None),
        tags=", ".join(tag_words(f"{kept.tags},{other.tags}")),
        on_contract=kept.on_contract or other.on_contract,
    )


def _has_address(customer: Customer) -> bool:
    return bool(customer.address or customer.place)


def wishes_of_both(kept: Preferences, other: Preferences, choices: MergeChoices) -> Preferences:
    """How the kept customer likes to be treated; what one of the two never said is the other's."""
    first, second = (other, kept) if choices.wishes_of_other else (kept, other)
    texts = ("channel", "best_times", "form_of_address", "approach", "donts", "choices", "language")
    told = {name: getattr(first, name) or getattr(second, name) for name in texts}
    return Preferences(kept.customer_id, **told, asked_on=first.asked_on or second.asked_on)
