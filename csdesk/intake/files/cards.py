"""Rows out of contact cards: vCard 2.1, 3.0 and 4.0, as phones and mail programs save them.

The lines are read here and not by ``vobject``: that wants text, while a card of version 2.1 may
store every line in letters of its own; it stops at one damaged photo, and it took 1.5 GB for a
photo of 8 MB. Here photos, sounds and keys are passed over as they are met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from csdesk.domain.drafts import Problem
from csdesk.domain.errors import Refused
from csdesk.domain.spoken import said
from csdesk.intake.files.card_lines import Line, lines_of
from csdesk.intake.files.letters import Letters, letters_of
from csdesk.intake.limits import LONGEST_CELL, MOST_CELLS

_SINGLE = (
    "vCard",
    "Name",
    "First name",
    "Last name",
    "Company",
    "Department",
    "Title",
    "Address",
    "Postcode",
    "City",
    "Region",
    "Country",
    "Note",
    "Website",
    "UID",
)
"""One column each; ``resources/layouts/vcard.json`` says what they stand for."""
_MOST_OF_A_KIND = 50
_EASTERN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_IN_BRACKETS = re.compile(r"[^<>]*<([^<>\s]+@[^<>\s]+)>\s*")


class Cards(NamedTuple):
    """Headings and one row a card."""

    letters: Letters
    headings: tuple[str, ...]
    rows: list[list[str]]
    numbers: list[int]
    """Which card of the file each row is, counted from 1."""
    problems: list[Problem]


@dataclass(slots=True)
class _Card:
    """A card while its lines are gathered."""

    version: str = ""
    single: dict[str, str] = field(default_factory=dict)
    mails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    parts: tuple[str, ...] = ()
    """Last, first and further names, what stands before and what after."""
    has_best_address: bool = False
    is_company: bool = False
    is_group: bool = False


def read_cards(data: bytes, name: str, encoding: str | None = None) -> Cards:
    """One row for each card that speaks of a person or a company.

    Raises: Refused: not one whole card is there, or too many.
    """
    letters, data, usual = _usual_letters(data, name, encoding)
    cards: list[_Card] = []
    numbers: list[int] = []
    problems: list[Problem] = []
    for number, lines in enumerate(_cards_in(data), 1):
        if lines is None:
            reason = said("The file ends in the middle of this card")
            problems.append(Problem(number, "", "", reason))
            continue
        card = _card(lines, usual)
        if card.is_group:
            shown = card.single.get("Name", "")[:80]
            problems.append(Problem(number, "", shown, said("A group of contacts is no customer")))
            continue
        cards.append(card)
        numbers.append(number)
    if not cards:
        raise Refused("import.damaged", "There is not one whole contact card in {name}.", name=name)
    headings, rows = _rows(cards, name)
    return Cards(letters, headings, rows, numbers, problems)


def _usual_letters(data: bytes, name: str, told: str | None) -> tuple[Letters, bytes, str]:
    """How lines are stored that don't say so themselves; letters of two bytes are turned."""
    if b"\0" in data[:400] or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        letters = letters_of(data, name, told)
        text = data.decode(letters.encoding, "replace")
        return letters, text.encode("utf-8", "replace"), "utf-8"
    silent = b"\n".join(line.value for line in lines_of(data) if line.says_nothing_of_letters)
    if told is None and not silent:
        return Letters("utf-8"), data, "utf-8"
    letters = letters_of(silent or data, name, told)
    return letters, data, letters.encoding


def _cards_in(data: bytes) -> Iterator[list[Line] | None]:
    """The lines of each card that count; None for one that the file breaks off in."""
    lines: list[Line] | None = None
    inside = 0  # how deep in cards within this card, such as that of an assistant
    after_agent = False
    for line in lines_of(data):
        word = line.value.strip().upper()
        if line.name == "BEGIN" and word == b"VCARD":
            if lines is not None and (after_agent or inside):
                inside += 1
            else:
                if lines is not None:
                    yield lines
                lines = []
        elif line.name == "AGENT" and word == b"BEGIN:VCARD":
            inside += lines is not None
        elif line.name == "END" and word == b"VCARD":
            if inside:
                inside -= 1
            elif lines is not None:
                yield lines
                lines = None
        elif lines is not None and not inside:
            lines.append(line)
        after_agent = line.name == "AGENT" and not word
    if lines is not None:
        yield None


def _card(lines: Sequence[Line], encoding: str) -> _Card:
    version = next((line.value.strip() for line in lines if line.name == "VERSION"), b"")
    card = _Card(version.decode("ascii", "replace")[:10])
    escapes_breaks = card.version != "2.1"
    for line in lines:
        _take(card, line, line.parts(encoding, escapes_breaks=escapes_breaks))
    _settle_names(card)
    return card


def _take(card: _Card, line: Line, parts: tuple[str, ...]) -> None:
    text = parts[0].strip() if parts else ""
    match line.name:
        case "N":
            card.parts = card.parts or (parts if any(parts) else ())
        case "FN" if text:
            card.single.setdefault("Name", text)
        case "NICKNAME" if text:
            card.single.setdefault("Nickname", text)
        case "ORG" if text:
            if card.single.setdefault("Company", text) == text:
                department = ", ".join(part.strip() for part in parts[1:] if part.strip())
                card.single.setdefault("Department", department)
        case "TITLE" | "ROLE" if text:
            card.single.setdefault("Title", text)
        case "URL" if text:
            card.single.setdefault("Website", text)
        case "UID" if text:
            card.single.setdefault("UID", text)
        case "NOTE" if text:
            notes = card.single.get("Note")
            card.single["Note"] = f"{notes}\n{text}"[:LONGEST_CELL] if notes else text
        case "EMAIL" if text:
            named = _IN_BRACKETS.fullmatch(text)
            mail = named[1] if named else text.removeprefix("mailto:").removeprefix("MAILTO:")
            _put(card.mails, mail, first=line.is_preferred)
        case "TEL" if text:
            _put(card.phones, _phone(parts), first=line.is_preferred and not line.is_fax)
        case "ADR":
            _take_address(card, line, parts)
        case "X-ABSHOWAS":
            card.is_company = text.upper() == "COMPANY"
        case "KIND" | "X-ADDRESSBOOKSERVER-KIND":
            card.is_group = text.lower() == "group"


def _put(known: list[str], value: str, *, first: bool) -> None:
    """Another mail or phone; the one marked as preferred goes to the front once."""
    if len(known) < _MOST_OF_A_KIND:
        known.insert(0 if first else len(known), value)


def _phone(parts: Sequence[str]) -> str:
    """Version 4 writes ``tel:+1-418-262-6501;ext=102``."""
    number = parts[0].strip()
    if number.lower().startswith("tel:"):
        number = number[4:]
    more = next((part[4:] for part in parts[1:] if part.lower().startswith("ext=")), "")
    return f"{number} ext {more}" if more else number


def _take_address(card: _Card, line: Line, parts: Sequence[str]) -> None:
    """The preferred address, or else the first that holds something."""
    if not any(part.strip() for part in parts):
        return
    if "Address" in card.single and (card.has_best_address or not line.is_preferred):
        return
    card.has_best_address = line.is_preferred
    full = [part.strip() for part in (*parts, *[""] * 7)][:7]
    card.single["Address"] = "\n".join(part for part in full[:3] if part)
    for heading, part in zip(("City", "Region", "Postcode", "Country"), full[3:], strict=True):
        card.single[heading] = part


def _settle_names(card: _Card) -> None:
    last, first, further, before, after = (*card.parts, *[""] * 5)[:5]
    single = card.single
    single["vCard"] = card.version
    single["First name"], single["Last name"] = first.strip(), last.strip()
    company = single.get("Company", "")
    if card.is_company and company:
        single["Name"] = company
    if not single.get("Name"):
        is_eastern = bool(_EASTERN.search(last + first))
        order = (last, first) if is_eastern else (before, first, further, last, after)
        whole = " ".join(part.strip() for part in order if part.strip())
        single["Name"] = whole or company or single.get("Nickname", "")


def _rows(cards: Sequence[_Card], name: str) -> tuple[tuple[str, ...], list[list[str]]]:
    """All cards under the same headings, with as many columns as the fullest card needs."""
    mails = max(1, *(len(card.mails) for card in cards))
    phones = max(1, *(len(card.phones) for card in cards))
    headings = (*_SINGLE, *["Mail"] * mails, *["Phone"] * phones)
    if len(cards) * len(headings) > MOST_CELLS:
        raise Refused(
            "import.too_many_rows",
            "{name} holds {cards} cards, more than can come in at once. Export fewer "
            "contacts, and bring in the parts one by one.",
            name=name,
            cards=len(cards),
        )
    rows = [
        [
            *(card.single.get(heading, "") for heading in _SINGLE),
            *card.mails,
            *[""] * (mails - len(card.mails)),
            *card.phones,
            *[""] * (phones - len(card.phones)),
        ]
        for card in cards
    ]
    return headings, rows
