"""What the cells of a column look like, whatever stands above them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from csdesk.intake.dates import settle_dates
from csdesk.intake.numbers import currencies_of, currency_code, number_parser, settle_numbers
from csdesk.intake.table import Cell, Table
from csdesk.intake.words import cell_word, cell_words

MAIL = re.compile(r"[^\s@,;<>?&]+@[\w-]+(?:\.[\w-]+)*\.[\w-]{2,}")
_PHONE = re.compile(r"'?\+?[\d\s()./-]{6,25}(?:\s*(?:x|ext\.?)\s*\d{1,6})?", re.IGNORECASE)
_DAY_MARKS = re.compile(r"\d[./-]\d|[^\W\d_]{3}|\d{4}-\d\d")
_CENTS = re.compile(r"\d[.,]\d\d(?!\d)")
_PERSON = re.compile(r"[^\W\d_][\w'’.-]*(?:,? [^\W\d_][\w'’.-]*){1,3}")
_CODE = re.compile(r"(?=.*\d)[\w./#-]{1,30}")
_NUMBERED = re.compile(r"#\s?\d+")
_LOOKED_AT = 500
_FEWEST_DIGITS = 6
_WANDERS = 7_919
"""A prime, so that every place within a part comes up."""


def sample_of(table: Table, place: int) -> list[Cell]:
    """Some cells of a column that hold something, from top to bottom.

    One out of each part of the list, at a place that wanders: what comes back every so many rows
    must not be all that is seen.
    """
    column = table.column(place)
    step = max(1, len(column) // _LOOKED_AT)
    places = (at + at // step * _WANDERS % step for at in range(0, len(column), step))
    cells = (column[at] for at in places if at < len(column))
    tidy = (cell.strip() if isinstance(cell, str) else cell for cell in cells)
    return [cell for cell in tidy if cell != ""]


class Looks:
    """Shares, 0 to 1, of the cells of a sample that are of some kind."""

    def __init__(self, sample: Sequence[Cell]) -> None:
        self.sample = sample

    def __bool__(self) -> bool:
        return bool(self.sample)

    def share(self, test: Callable[[Cell], bool]) -> float:
        """How many cells pass a test; 0 of an empty column."""
        return sum(map(test, self.sample)) / len(self.sample) if self.sample else 0.0

    @cached_property
    def days(self) -> float:
        parse = settle_dates(self.sample).parser()
        return self.share(lambda cell: parse(cell) is not None)

    @cached_property
    def marked_days(self) -> float:
        """Days that a text says as such, and not a bare number that may be one."""
        parse = settle_dates(self.sample).parser()
        return self.share(
            lambda cell: (
                parse(cell) is not None
                and (not isinstance(cell, str) or _DAY_MARKS.search(cell) is not None)
            )
        )

    @cached_property
    def numbers(self) -> float:
        parse = number_parser(settle_numbers(self.sample))
        return self.share(lambda cell: parse(cell) is not None)

    @cached_property
    def cents(self) -> float:
        """Amounts with two places after the sign, as money is written."""
        return self.numbers * self.share(lambda cell: bool(_CENTS.search(str(cell))))

    @cached_property
    def below_zero(self) -> float:
        parse = number_parser(settle_numbers(self.sample))
        return self.share(lambda cell: (number := parse(cell)) is not None and number < 0)

    @cached_property
    def mails(self) -> float:
        return self.share(lambda cell: bool(MAIL.fullmatch(str(cell))))

    @cached_property
    def phones(self) -> float:
        return self.share(lambda cell: bool(_PHONE.fullmatch(str(cell))) and _digits(cell))

    @cached_property
    def abroad(self) -> float:
        """Phone numbers with the code of their country."""
        return self.share(lambda cell: bool(_PHONE.fullmatch(str(cell))) and "+" in str(cell)[:2])

    @cached_property
    def persons(self) -> float:
        """Two to four words of letters, each with a capital."""
        return self.share(
            lambda cell: (
                bool(_PERSON.fullmatch(str(cell)))
                and all(word[0].isupper() for word in re.split(r",? ", str(cell)) if len(word) > 3)
            )
        )

    @cached_property
    def currencies(self) -> float:
        return self.share(
            lambda cell: currency_code(str(cell)) is not None or bool(currencies_of(str(cell)))
        )

    @cached_property
    def codes(self) -> float:
        """Short words with a digit and no blank, as numbers of documents are."""
        return self.share(lambda cell: bool(_CODE.fullmatch(str(cell))))

    @cached_property
    def numbered(self) -> float:
        """Numbers of documents as shops write them, such as ``#1001``."""
        return self.share(lambda cell: bool(_NUMBERED.fullmatch(str(cell))))

    @cached_property
    def different(self) -> float:
        """How many of the cells differ from each other."""
        return len(set(self.sample)) / len(self.sample) if self.sample else 0.0

    @cached_property
    def states(self) -> float:
        """Words that say how a document stands."""
        known = cell_words("left_out") | cell_words("refunded") | cell_words("states")
        return self.share(lambda cell: cell_word(str(cell)) in known)

    @cached_property
    def of_digits(self) -> float:
        return self.share(lambda cell: any(map(str.isdigit, str(cell))))


def _digits(cell: Cell) -> bool:
    return sum(map(str.isdigit, str(cell))) >= _FEWEST_DIGITS
