"""Columns of an unknown list, guessed from their headings and checked against their values."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from csdesk.domain.import_fields import AMOUNT_FIELDS, DATE_FIELDS, Field, Guess
from csdesk.intake.dates import date_parser, settle_dates
from csdesk.intake.numbers import number_parser, settle_numbers
from csdesk.intake.table import Cell, Table
from csdesk.intake.words import heading_words, headings_of, spaced, squeezed

MAIL = re.compile(r"[^\s@,;<>?&]+@[\w-]+(?:\.[\w-]+)*\.[\w-]{2,}")
_PHONE = re.compile(r"'?\+?[\d\s()./-]{5,25}(?:\s*(?:x|ext\.?)\s*\d{1,6})?", re.IGNORECASE)
_LOOKED_AT = 500
_MOSTLY = 0.8
_UNIT = re.compile(r"[(\[].{0,12}[)\]]")


def guess_columns(table: Table) -> tuple[Guess, ...]:
    """For each column the likeliest field, or none."""
    prefix = _shared_prefix(table.headings)
    taken: Counter[Field] = Counter()
    guesses: list[Guess] = []
    for place, heading in enumerate(table.headings):
        sample = sample_of(table, place)
        guess = _by_heading(heading, prefix, sample) or _by_values(heading, sample, taken)
        if guess.field is not None:
            taken[guess.field] += 1
        guesses.append(guess)
    return tuple(_without_rivals(guesses))


def sample_of(table: Table, place: int) -> list[Cell]:
    """Some cells of a column that hold something, from top to bottom."""
    step = max(1, len(table.rows) // _LOOKED_AT)
    cells = table.column(place)[::step]
    tidy = (cell.strip() if isinstance(cell, str) else cell for cell in cells)
    return [cell for cell in tidy if cell != ""]


def _shared_prefix(headings: Sequence[str]) -> str:
    """A first word that most headings share, such as ``bikeshop`` in ``bikeshop.name``."""
    firsts = Counter(words[0] for each in headings if len(words := spaced(each).split()) > 1)
    if not firsts:
        return ""
    word, times = firsts.most_common(1)[0]
    if times < max(3, len(headings) // 2) or word in heading_words("not_theirs"):
        return ""
    return word


def _by_heading(heading: str, prefix: str, sample: Sequence[Cell]) -> Guess | None:
    known = headings_of()
    for words, sure in _wordings(heading, prefix):
        for each in known.get(words, ()):
            if _suits(each, sample):
                return Guess(heading, each, sure, "matched by its heading")
    return None


def _wordings(heading: str, prefix: str) -> list[tuple[str, bool]]:
    """A heading squeezed as it stands, then without what a word before or after may add."""
    plain = _UNIT.sub(" ", heading)
    words = spaced(plain).split() or spaced(heading).split()
    forms = [(squeezed(heading), True), ("".join(words), True)]
    if prefix and words[:1] == [prefix]:
        words = words[1:]
        forms.append(("".join(words), True))
    strange = heading_words("not_theirs")
    whose = heading_words("whose")
    if strange.isdisjoint(words):
        while len(words) > 1 and words[0] in whose:
            words = words[1:]
            forms.append(("".join(words), True))
        while len(words) > 1 and words[-1] in whose:
            words = words[:-1]
            forms.append(("".join(words), True))
    return forms


def _suits(wanted: Field, sample: Sequence[Cell]) -> bool:
    """Whether the values can be what the heading says; an empty column contradicts nothing."""
    if not sample:
        return True
    if wanted in DATE_FIELDS:
        return share_of_days(sample) >= _MOSTLY
    if wanted in AMOUNT_FIELDS:
        return share_of_numbers(sample) >= _MOSTLY
    if wanted is Field.MAIL:
        return _share(sample, lambda cell: "@" in str(cell)) >= 0.5
    if wanted is Field.PHONE:
        return _share(sample, lambda cell: any(sign.isdigit() for sign in str(cell))) >= 0.5
    if wanted is Field.CURRENCY:
        return _share(sample, lambda cell: len(str(cell)) <= 3) >= _MOSTLY
    if wanted in {Field.NAME, Field.FIRST_NAME, Field.LAST_NAME, Field.COMPANY}:
        return share_of_numbers(sample) < _MOSTLY and share_of_days(sample) < _MOSTLY
    if wanted is Field.STATUS:
        return len(set(sample)) <= 30
    return True


def _by_values(heading: str, sample: Sequence[Cell], taken: Counter[Field]) -> Guess:
    """Only what can hardly be anything else: mail addresses, and international phone numbers."""
    words = set(spaced(heading).split())
    if sample and words.isdisjoint(heading_words("not_theirs")):
        mails = _share(sample, lambda cell: bool(MAIL.fullmatch(str(cell))))
        if mails >= _MOSTLY and not taken[Field.MAIL]:
            return Guess(heading, Field.MAIL, False, "matched by its content")
        phones = _share(sample, lambda cell: str(cell)[:1] == "+" and _is_phone(cell))
        if phones >= _MOSTLY and not taken[Field.PHONE]:
            return Guess(heading, Field.PHONE, False, "matched by its content")
    return Guess(heading, None, True, "left out")


def _is_phone(cell: Cell) -> bool:
    return bool(_PHONE.fullmatch(str(cell)))


def _share(sample: Sequence[Cell], test: Callable[[Cell], bool]) -> float:
    return sum(1 for cell in sample if test(cell)) / len(sample)


def share_of_days(sample: Sequence[Cell]) -> float:
    """How many of the cells, 0 to 1, are days."""
    parse = date_parser(settle_dates(sample).day_first)
    return _share(sample, lambda cell: parse(cell) is not None)


def share_of_numbers(sample: Sequence[Cell]) -> float:
    """How many of the cells, 0 to 1, are numbers."""
    parse = number_parser(settle_numbers(sample))
    return _share(sample, lambda cell: parse(cell) is not None)


_ONE_ONLY = (
    Field.BOUGHT_ON,
    Field.REFERENCE,
    Field.TOTAL,
    Field.LINE_TOTAL,
    Field.QUANTITY,
    Field.UNIT_PRICE,
    Field.NET,
    Field.TAX,
    Field.CURRENCY,
    Field.STATUS,
    Field.CUSTOMER_ID,
    Field.REFUND,
    Field.COST,
    Field.MARGIN,
    Field.DISCOUNT,
)


def _without_rivals(guesses: list[Guess]) -> list[Guess]:
    """Of two columns for one thing the better named one stays, and the other is left out."""
    for each in _ONE_ONLY:
        rivals = [place for place, guess in enumerate(guesses) if guess.field is each]
        ranked = sorted(rivals, key=lambda place: (-_rank(guesses[place].heading, each), place))
        for place in ranked[1:]:
            heading = guesses[place].heading
            guesses[place] = Guess(heading, None, False, f"another column is the {each}")
        if len(ranked) > 1:
            best = guesses[ranked[0]]
            guesses[ranked[0]] = Guess(best.heading, best.field, False, "one of several like it")
    return guesses


def _rank(heading: str, wanted: Field) -> int:
    """How plainly a heading names a field: words of two parts tell more than ``id`` or ``date``."""
    fields = headings_of().get(squeezed(heading), ())
    exact = 2 if wanted in fields else 0
    return exact + min(len(spaced(heading).split()), 2)
