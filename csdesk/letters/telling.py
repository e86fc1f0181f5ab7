"""What the records say, in sentences that can stand in a letter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Final

from csdesk.domain.complaint import ComplaintFacts, Feeling
from csdesk.domain.customer import Customer, Preferences
from csdesk.domain.letter_template import Placeholder, fill
from csdesk.domain.money import Money
from csdesk.domain.option import Option
from csdesk.domain.person import Person
from csdesk.domain.promise import Promise
from csdesk.domain.redress import Redress, RedressKind
from csdesk.domain.shop import Shop
from csdesk.letters.shipped import phrases

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_PHRASE_NAMES: Final = frozenset({"what", "worth", "when", "who", "number", "shop"})


@dataclass(frozen=True, slots=True)
class Telling:
    """How amounts and days are written; the window brings its own language's way."""

    money: Callable[[int], str]
    day: Callable[[date], str]
    moment: Callable[[datetime], str]


def plain_telling(currency: str, zone: tzinfo | None) -> Telling:
    """``24.00 EUR``, ``Friday 27 November 2026``, ``Friday 27 November 2026, 17:00``."""

    def day(on: date) -> str:
        return f"{_DAYS[on.weekday()]} {on.day} {_MONTHS[on.month - 1]} {on.year}"

    def moment(at: datetime) -> str:
        local = at.astimezone(zone)
        return f"{day(local.date())}, {local:%H:%M}"

    return Telling(lambda minor: str(Money(minor, currency)), day, moment)


@dataclass(frozen=True, slots=True)
class Correspondence:
    """All that a letter may be filled from."""

    shop: Shop
    customer: Customer
    preferences: Preferences
    person: Person | None
    today: date
    complaint: ComplaintFacts | None = None
    promises: tuple[Promise, ...] = ()
    """Open ones: of the complaint, or all of the customer's where there is none."""
    people: dict[int, str] = field(default_factory=dict)
    terms: str = ""


def letter_facts(known: Correspondence, say: Telling) -> dict[str, str]:
    """Text by the name of its placeholder; what is not known is empty."""
    customer, person = known.customer, known.person
    facts = {
        Placeholder.CUSTOMER: known.preferences.form_of_address.strip() or customer.first_name,
        Placeholder.NAME: customer.name,
        Placeholder.PERSON: "" if person is None else person.name,
        Placeholder.CONTACT: "" if person is None else person.direct_contact.strip(),
        Placeholder.SHOP: known.shop.name,
        Placeholder.TODAY: say.day(known.today),
        Placeholder.TERMS: known.terms.strip(),
        Placeholder.SIGNATURE: signature(known.shop, person),
        **_promised(known, say),
    }
    if known.complaint is not None:
        facts |= _of_complaint(known.complaint, say)
    return {str(name): text for name, text in facts.items()}


def subject_without_complaint(shop: Shop) -> str:
    """What a letter is about where no complaint names it."""
    words = phrases()
    named = fill(words["subject"], {"shop": shop.name}, _PHRASE_NAMES).text
    return named or words["subject_alone"]


def signature(shop: Shop, person: Person | None) -> str:
    """How the shop closes, then who it is from and how they are reached directly."""
    closing = shop.signature.strip() or phrases()["closing"]
    below = (
        "" if person is None else person.name,
        shop.name,
        "" if person is None else person.direct_contact.strip(),
    )
    said = set(closing.split("\n"))
    return "\n".join([closing, *(line for line in below if line and line not in said)])


def _of_complaint(facts: ComplaintFacts, say: Telling) -> dict[Placeholder, str]:
    complaint, step = facts.complaint, facts.empathize
    chosen = next((option for option in facts.options if option.chosen), None)
    told = {
        Placeholder.COMPLAINT: complaint.title,
        Placeholder.WORDS: complaint.words.strip(),
        Placeholder.FEELING: _feeling(facts),
        Placeholder.OPTIONS: _options(facts.options, say),
        Placeholder.CHOICE: "" if chosen is None else chosen.title,
        Placeholder.REMEDY: _given("remedy", facts.lines(RedressKind.REMEDY), say),
        Placeholder.GOODWILL: _given("goodwill", facts.lines(RedressKind.GOODWILL), say),
        Placeholder.FINAL_SAY: complaint.final_say.strip(),
    }
    if step is not None:
        told[Placeholder.WENT_WRONG] = _sentence(step.went_wrong)
        told[Placeholder.EFFECT] = _sentence(step.effect)
        told[Placeholder.CHANGES] = _sentence(step.changes)
    return told


def _feeling(facts: ComplaintFacts) -> str:
    step, heard = facts.empathize, facts.listen
    if step is not None and step.sentence.strip():
        return step.sentence.strip()
    if heard is None or heard.feeling in (None, Feeling.CALM):
        return ""
    return phrases()[f"feeling_{heard.feeling}"]


def _options(options: Sequence[Option], say: Telling) -> str:
    words = phrases()
    lines = []
    for number, option in enumerate(options, 1):
        when = option.ready.strip() or ("" if option.ready_on is None else say.day(option.ready_on))
        worth = "" if option.worth_minor is None else say.money(option.worth_minor)
        facts = {"number": str(number), "what": option.title, "worth": worth, "when": when}
        detail = option.detail.strip()
        parts = [fill(words["option"], facts, _PHRASE_NAMES).text]
        parts += [detail] if detail else []
        for name in ("worth", "when"):
            if facts[name]:
                parts.append(fill(words[f"option_{name}"], facts, _PHRASE_NAMES).text)
        lines.append(". ".join(part.rstrip(".") for part in parts) + ".")
    return "\n".join(lines)


def _given(kind: str, lines: Sequence[Redress], say: Telling) -> str:
    """One sentence that names what is given and what for; remedy and goodwill never share it."""
    words = phrases()
    told = []
    for line in lines:
        what = line.what.strip().rstrip(".") or words[f"form_{line.form}"]
        if line.worth_minor:
            facts = {"what": what, "worth": say.money(line.worth_minor)}
            what = fill(words["worth"], facts, _PHRASE_NAMES).text
        told.append(what)
    if not told:
        return ""
    return fill(words[kind], {"what": "; ".join(told)}, _PHRASE_NAMES).text


def _promised(known: Correspondence, say: Telling) -> dict[Placeholder, str]:
    lines, next_one = [], None
    for promise in sorted(known.promises, key=lambda each: each.due_at):
        who = known.people.get(promise.person_id or 0, known.shop.name)
        facts = {
            "what": promise.what.strip().rstrip("."),
            "when": say.moment(promise.due_at),
            "who": who,
        }
        next_one = next_one or facts
        words = phrases()["promise_late" if promise.due_at.date() < known.today else "promise"]
        lines.append(fill(words, facts, _PHRASE_NAMES).text)
    next_one = next_one or {}
    return {
        Placeholder.PROMISES: "\n".join(lines),
        Placeholder.PROMISE: next_one.get("what", ""),
        Placeholder.WHEN: next_one.get("when", ""),
        Placeholder.WHO: next_one.get("who", ""),
    }


def _sentence(text: str) -> str:
    """What was typed, ended as a sentence."""
    told = text.strip()
    return told if not told or told[-1] in ".!?…。" else f"{told}."
