"""Customers: who buys, how to reach them, and how they want to be treated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from csdesk.domain.spoken import said


@dataclass(frozen=True, slots=True)
class Customer:
    """A person or firm who buys."""

    name: str
    id: int = 0
    note: str = ""
    looked_after_by: int | None = None
    referred_by: int | None = None
    external_key: str | None = None
    created_at: datetime | None = None
    archived_at: datetime | None = None
    batch_id: int | None = None
    company: str = ""
    """Where they work or buy for, where it is not their own name."""
    address: str = ""
    """Street lines, joined by a line break."""
    place: str = ""
    """Postcode, place, region and country in one line."""
    usual_currency: str | None = None
    """What another program bills them in."""
    merged_into: int | None = None
    """The customer who turned out to be the same; archived since."""
    tags: str = ""
    """Words the shop sorts them by, joined by commas."""
    on_contract: bool = False
    """They pay by contract or subscription, so how often they come says nothing."""
    restricted_at: datetime | None = None
    """Since when their data are only kept, and not used, because they asked for it."""
    restricted_why: str = ""
    kept_until: date | None = None
    """Until that day a law or a dispute needs their data, so nothing of them is erased."""
    kept_why: str = ""
    erased_at: datetime | None = None
    """When all that says who they are was taken out; what the books need is left."""

    @property
    def is_used(self) -> bool:
        """Whether they may be written to, asked and proposed; else their data are only kept."""
        return self.archived_at is None and self.restricted_at is None and self.erased_at is None

    @property
    def tag_words(self) -> tuple[str, ...]:
        """Each of the tags by itself."""
        return tag_words(self.tags)

    @property
    def first_name(self) -> str:
        """What to call them in a sentence: the first word of a person's name."""
        return first_name(self.name)

    @property
    def address_lines(self) -> tuple[str, ...]:
        """Street lines and place, as they stand below the name on an envelope."""
        return tuple(filter(None, (*self.address.splitlines(), self.place)))


def tag_words(tags: str) -> tuple[str, ...]:
    """Each tag by itself, of words joined by commas; a tag named twice is one."""
    found: dict[str, str] = {}
    for word in tags.split(","):
        tidy = " ".join(word.split())
        if tidy:
            found.setdefault(tidy.casefold(), tidy)
    return tuple(found.values())


_FIRM_WORDS = """ab ag albergo apotheke atelier bakery bar bäckerei bistro boulangerie bv café cafe
club co collège colegio company corp couriers école escuela eurl farmacia foundation garage gbr gmbh
hotel hôtel inc institute kg kita libreria librería limited llc ltd market negozio officina ohg oy
panadería panetteria pharmacie pizzeria praxis restaurant restaurante ristorante sa sarl sas school
schule scuola shop sl snc spa srl store studio taller tienda ug university verein vof werkstatt
workshop"""
_FAMILY_WORDS = "fam familia familie famiglia famille family"
_WHOLE = frozenset((*_FIRM_WORDS.split(), *_FAMILY_WORDS.split()))
_TITLE_WORDS = """dott dottor dottoressa dr dra doktor doña frau fru herr herrn m madame
mademoiselle miss mlle mme monsieur mr mrs ms mx prof señor señora sig signor signora sir sr sra
srta"""
_TITLES = frozenset(_TITLE_WORDS.split())


def first_name(name: str) -> str:
    """What to call somebody in a sentence: the first word of what looks like a person's name.

    Firms, families and single names stay whole: “Okafor family”, “Famiglia Rossi”, “Riverside
    Café”. So do names with a title or an initial before them: nobody is called “Mrs” or “J.”.
    """
    words = name.split()
    is_firm = any(word.strip(",").replace(".", "").casefold() in _WHOLE for word in words)
    has_title = bool(words) and words[0].partition(".")[0].casefold() in _TITLES
    has_initial = bool(words) and len(words[0].strip(".")) == 1
    looks_personal = 1 < len(words) <= 3 and words[0][:1].isupper() and words[-1][:1].isupper()
    return words[0] if looks_personal and not (is_firm or has_title or has_initial) else name


class PointKind(StrEnum):
    MAIL = "mail"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A mail address or phone number as typed, and in the form that is compared."""

    customer_id: int
    kind: PointKind
    typed: str
    normal: str
    id: int = 0
    batch_id: int | None = None


@dataclass(frozen=True, slots=True)
class Preferences:
    """How a customer wants to be treated; empty where nobody asked yet."""

    customer_id: int
    channel: str = ""
    best_times: str = ""
    form_of_address: str = ""
    approach: str = ""
    donts: str = ""
    choices: str = ""
    language: str = ""
    asked_on: date | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """What is known, most useful first, as short texts."""
        known = (self.channel, self.best_times, self.choices, self.approach)
        called = self.form_of_address
        called = said("Call them “{name}”", name=called) if called else ""
        return tuple(text for text in (*known, called, self.donts) if text)


@dataclass(frozen=True, slots=True)
class CustomerForm:
    """What is typed to add or edit a customer; mails and phones as typed."""

    name: str
    note: str = ""
    mails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    looked_after_by: int | None = None
    referred_by: int | None = None
    external_key: str | None = None
    company: str = ""
    address: str = ""
    """Street lines, joined by a line break."""
    place: str = ""
    tags: str = ""
    """Words the shop sorts them by, joined by commas."""
    on_contract: bool = False
