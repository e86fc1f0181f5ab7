"""Customers among the rows of a list: who each row speaks of, once per customer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from csdesk.domain.drafts import CustomerDraft, Problem
from csdesk.domain.import_fields import Field, Kind
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.intake.drafting.cell_problems import Complaint
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.drafting.fingerprint import fingerprint
from csdesk.intake.layouts import GUESSED
from csdesk.intake.meaning.looks import MAIL
from csdesk.intake.meaning.meant import is_slip, mail_meant
from csdesk.intake.numbers import currency_code
from csdesk.intake.table import Cell
from csdesk.intake.words import cell_words, folded
from csdesk.progress import Progress, unwatched, watched

_TOLD_BY = (
    Field.MAIL,
    Field.CUSTOMER_ID,
    Field.NAME,
    Field.FIRST_NAME,
    Field.LAST_NAME,
    Field.COMPANY,
    Field.PHONE,
)
_SEVERAL = re.compile(r"(?:\s:::\s|[;,\s])+")
_TOGETHER = " ::: "
"""What Google puts between several values of one label."""
_PLACE = (Field.POSTCODE, Field.CITY, Field.REGION, Field.COUNTRY)
_NOBODYS_MAIL = Complaint(
    ours("“{value}” is nobody’s own address"), ours("This is nobody’s own address")
)
_SLIP = Complaint(ours("“{value}” looks like a slip"), ours("This looks like a slip"))
_NO_MAIL = Complaint(ours("“{value}” is no email address"), ours("This is no email address"))
_NOBODYS_NUMBER = Complaint(
    ours("“{value}” is nobody’s own number"), ours("This is nobody’s own number")
)
_NO_NUMBER = Complaint(ours("“{value}” is no phone number"), ours("This is no phone number"))
_SHOWN = 80
_CODE_LENGTH = 2
_FEWEST_DIGITS = 3


_Several: TypeAlias = tuple[str, ...] | dict[str, None]
"""Few take the least room; many, as of whoever stands for everybody, are found at once."""
_MANY = 16


@dataclass(slots=True)
class _Person:
    """A customer while their rows are gathered."""

    key: str
    row: int
    name: str = ""
    company: str = ""
    mails: _Several = ()
    phones: _Several = ()
    external_id: str = ""
    address: str = ""
    city: str = ""
    note: str = ""
    usual_currency: str | None = None


class People:
    """Finds the customer of each row; the same words in a second row cost one look-up."""

    def __init__(self, columns: Columns) -> None:
        self.problems: list[Problem] = []
        self._columns = columns
        self._numbers = columns.table.row_numbers
        self._by = columns.understanding.rules.customer_by
        self._told_by = tuple(each for each in _TOLD_BY if each in columns)
        self._people: dict[str, _Person] = {}
        self._mail_places = columns.understanding.columns.get(Field.MAIL, ())
        self._phone_places = columns.understanding.columns.get(Field.PHONE, ())
        self._address_places = columns.understanding.columns.get(Field.ADDRESS, ())
        self._place_texts = [columns.texts(each) for each in _PLACE if each in columns]
        self._has_places = bool(self._address_places or self._place_texts)
        self._notes = columns.texts(Field.NOTE)
        self._currencies = _usual_currencies(columns)

    def key_of_rows(self, progress: Progress = unwatched) -> list[str | None]:
        """For each row the key of its customer; None where it speaks of nobody."""
        told = [
            self._columns.codes(each) if each is Field.CUSTOMER_ID else self._columns.texts(each)
            for each in self._told_by
        ]
        if not told:
            return [None] * len(self._numbers)
        known: dict[tuple[str, ...], str | None] = {("",) * len(told): None}
        keys: list[str | None] = []
        rows = watched(zip(*told, strict=True), progress, len(self._numbers))
        for row, words in enumerate(rows):
            if words not in known:
                known[words] = self._meet(row, dict(zip(self._told_by, words, strict=True)))
            keys.append(known[words])
        return keys

    def drafts(self, among: Set[str | None] | None = None) -> tuple[CustomerDraft, ...]:
        """Every customer that was met, in the order of the file, or those ``among`` these keys."""
        layout = self._columns.understanding.layout
        program = layout if layout == GUESSED else layout.partition("_")[0]
        return tuple(
            _draft(person, program)
            for person in self._people.values()
            if among is None or person.key in among
        )

    def _meet(self, row: int, told: Mapping[Field, str]) -> str | None:
        name = _unless_nobody(told.get(Field.NAME, ""))
        company = _unless_nobody(told.get(Field.COMPANY, ""))
        customer_id = _unless_nobody(told.get(Field.CUSTOMER_ID, "")).lstrip("'")
        if not name:
            parts = (told.get(Field.FIRST_NAME, ""), told.get(Field.LAST_NAME, ""))
            name = " ".join(part for part in map(_unless_nobody, parts) if part)
        mails = self._mails(row)
        phones = self._phones(row)
        key = self._key(mails, customer_id, name or company, phones)
        if key is None:
            return None
        person = self._people.get(key)
        if person is None:
            person = self._people[key] = _Person(key, self._numbers[row])
            if not (name or company or mails or customer_id):
                heading = self._columns.heading(Field.NAME)
                reason = said("No name, so who is it?")
                self.problems.append(Problem(self._numbers[row], heading, "", reason))
        person.name = person.name or name
        person.company = person.company or company
        person.external_id = person.external_id or customer_id
        person.mails = _with(person.mails, mails)
        person.phones = _with(person.phones, phones)
        if self._has_places and not person.address and not person.city:
            self._settle_place(person, row)
        person.note = person.note or self._notes[row]
        if self._currencies and not person.usual_currency:
            person.usual_currency = currency_code(self._currencies[row])
        return key

    def _key(
        self, mails: Sequence[str], customer_id: str, name: str, phones: Sequence[str]
    ) -> str | None:
        for told in self._by:
            if told == "mail" and mails:
                return f"mail:{mails[0].casefold()}"
            if told == "id" and customer_id:
                return f"id:{customer_id}"
            if told == "name" and name:
                return f"name:{plain_name(name)}"
            if told == "phone" and phones:
                return f"phone:{''.join(sign for sign in phones[0] if sign.isdigit())}"
        return None

    def _mails(self, row: int) -> list[str]:
        """The mail addresses of a row; what is none is told and kept out."""
        found: dict[str, None] = {}
        for place in self._mail_places:
            typed = str(self._cell(place, row)).strip()
            if _is_nobodys(typed):
                self._tell(row, place, typed, _NOBODYS_MAIL)
                continue
            if MAIL.fullmatch(typed) and ":" not in typed:
                found.setdefault(typed)
                if is_slip(typed):
                    self._tell(row, place, typed, _SLIP, mail_meant(typed))
                continue
            typed = _unless_nobody(typed.removeprefix("mailto:"))
            for part in _SEVERAL.split(typed) if typed else ():
                if MAIL.fullmatch(part):
                    found.setdefault(part)
                elif part:
                    self._tell(row, place, typed, _NO_MAIL, mail_meant(typed))
                    break
        return list(found)

    def _phones(self, row: int) -> list[str]:
        """The phone numbers of a row as typed; what has hardly a digit is told and kept out."""
        found: dict[str, None] = {}
        for place in self._phone_places:
            for cell in str(self._cell(place, row)).split(_TOGETHER):
                typed = _unless_nobody(cell).lstrip("'")
                digits = [*filter(str.isdigit, typed)]
                if len(digits) >= _FEWEST_DIGITS and len(set(digits)) == 1:
                    self._tell(row, place, typed, _NOBODYS_NUMBER)
                elif len(digits) >= _FEWEST_DIGITS:
                    found.setdefault(typed)
                elif typed:
                    self._tell(row, place, typed, _NO_NUMBER)
        return list(found)

    def _cell(self, place: int, row: int) -> Cell:
        return self._columns.table.column(place)[row]

    def _tell(
        self, row: int, place: int, typed: str, complaint: Complaint, meant: str = ""
    ) -> None:
        heading, shown = self._columns.table.headings[place], typed[:_SHOWN]
        self.problems.append(complaint.of(self._numbers[row], heading, shown, meant))

    def _settle_place(self, person: _Person, row: int) -> None:
        person.address = "\n".join(
            dict.fromkeys(
                words for place in self._address_places if (words := _words(self._cell(place, row)))
            )
        )
        texts = (texts[row].lstrip("'") for texts in self._place_texts)
        person.city = ", ".join(text for text in texts if text)
        if len(person.city) == _CODE_LENGTH and not person.address:
            person.city = ""  # a code of a country or state alone tells nobody anything


def _usual_currencies(columns: Columns) -> Sequence[str]:
    """In a list of customers any currency is the one they are billed in."""
    if Field.USUAL_CURRENCY in columns:
        return columns.texts(Field.USUAL_CURRENCY)
    if columns.understanding.kind is Kind.CUSTOMERS and Field.CURRENCY in columns:
        return columns.texts(Field.CURRENCY)
    return ()


def _draft(person: _Person, program: str) -> CustomerDraft:
    name = person.name or person.company or next(iter(person.mails), "") or person.external_id
    of_program = program if person.key.startswith(("id:", "name:")) else ""
    return CustomerDraft(
        key=person.key,
        fingerprint=fingerprint("customer", of_program, person.key),
        row=person.row,
        name=name or next(iter(person.phones)),
        company=person.company,
        mails=tuple(person.mails),
        phones=tuple(person.phones),
        external_id=person.external_id,
        address=person.address,
        city=person.city,
        note=person.note,
        usual_currency=person.usual_currency,
    )


def _with(known: _Several, more: Sequence[str]) -> _Several:
    if not more or (known and all(each in known for each in more)):
        return known
    if isinstance(known, dict):
        known.update(dict.fromkeys(more))
        return known
    both = dict.fromkeys((*known, *more))
    return both if len(both) > _MANY else tuple(both)


def plain_name(name: str) -> str:
    """A name in the form in which two spellings of the same letters are equal."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _is_nobodys(mail: str) -> bool:
    """Whether it stands where somebody has no address, so that many bear it: ``none@none.com``."""
    name, at, _ = mail.partition("@")
    return bool(at) and folded(name) in _no_address()


@cache
def _no_address() -> frozenset[str]:
    return frozenset(map(folded, cell_words("no_address")))


def _unless_nobody(text: str) -> str:
    """The words of a cell in one line, or nothing where they mean nobody."""
    words = _words(text)
    bare = words.casefold().replace("-", " ").replace("_", " ").strip()
    return "" if not bare or bare in cell_words("nobody") else words


def _words(cell: Cell) -> str:
    return " ".join(str(cell).split())
