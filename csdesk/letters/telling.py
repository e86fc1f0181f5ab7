"""What the records say, in sentences that can stand in a letter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Final

from csdesk.domain.complaint import ComplaintFacts, Feeling
from csdesk.domain.customer import Customer, Preferences
from csdesk.domain.letter_template import Placeholder, fill
from csdesk.domain.option import Option
from csdesk.domain.person import Person
from csdesk.domain.promise import Promise
from csdesk.domain.redress import Redress, RedressKind
from csdesk.domain.shop import Shop
from csdesk.language import Language
from csdesk.letters.shipped import phrases

_ON_FIRST_NAMES: Final = frozenset({"en"})
"""Languages whose letters call people by their first name where nobody said otherwise."""
_PHRASE_NAMES: Final = frozenset({"what", "worth", "when", "who", "number", "shop"})


@dataclass(frozen=True, slots=True)
class Telling:
    """How a letter tells facts: amounts, days, and the sentences around them."""

    language: str
    """One of ``LANGUAGES``."""
    money: Callable[[int], str]
    day: Callable[[date], str]
    moment: Callable[[datetime], str]
    phrases: Mapping[str, str]


def told_in(language: Language, zone: tzinfo | None) -> Telling:
    """``€24.00``, ``Friday, 27 November 2026``, ``Friday, 27 November 2026, 17:00``."""
    said = {name: language.spelled(words) for name, words in phrases(language.code).items()}
    return Telling(
        language.code,
        language.money,
        language.day_long,
        lambda at: language.moment_long(at.astimezone(zone)),
        said,
    )


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
    called = customer.first_name if say.language in _ON_FIRST_NAMES else customer.name
    facts = {
        Placeholder.CUSTOMER: known.preferences.form_of_address.strip() or called,
        Placeholder.NAME: customer.name,
        Placeholder.PERSON: "" if person is None else person.name,
        Placeholder.CONTACT: "" if person is None else person.direct_contact.strip(),
        Placeholder.SHOP: known.shop.name,
        Placeholder.TODAY: say.day(known.today),
        Placeholder.TERMS: known.terms.strip(),
        Placeholder.SIGNATURE: signature(known.shop, person, say),
        **_promised(known, say),
    }
    if known.complaint is not None:
        facts |= _of_complaint(known.complaint, say)
    return {str(name): text for name, text in facts.items()}


def subject_without_complaint(shop: Shop, say: Telling) -> str:
    """What a letter is about where no complaint names it."""
    words = say.phrases
    named = fill(words["subject"], {"shop": shop.name}, _PHRASE_NAMES).text
    return named or words["subject_alone"]


def signature(shop: Shop, person: Person | None, say: Telling) -> str:
    """How the shop closes, then who it is from and how they are reached directly."""
    closing = shop.signature.strip() or say.phrases["closing"]
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
        Placeholder.FEELING: _feeling(facts, say),
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


def _feeling(facts: ComplaintFacts, say: Telling) -> str:
    step, heard = facts.empathize, facts.listen
    if step is not None and step.sentence.strip():
        return step.sentence.strip()
    if heard is None or heard.feeling in (None, Feeling.CALM):
        return ""
    return say.phrases[f"feeling_{heard.feeling}"]


def _options(options: Sequence[Option], say: Telling) -> str:
    words = say.phrases
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
    words = say.phrases
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
        words = say.phrases["promise_late" if promise.due_at.date() < known.today else "promise"]
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
