"""The lines of a sheet in words, read once and laid by on disk until they are painted."""

from __future__ import annotations

import marshal
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

from csdesk.domain.reports.sheet import Column, Kind, Read, Sheet
from csdesk.domain.reports.totals import Adding, total_of
from csdesk.domain.reports.worked_out import SheetTotals
from csdesk.language import Language
from csdesk.shown import shown_as
from csdesk.whole_file import no_room_aside

ALL_OF_THEM: Final = 400
"""So many lines a chart takes at most, and so many tell how wide a column of text is."""
_REMEMBERED: Final = 20_000
NOUGHTS: Final = str.maketrans("123456789", "000000000")
"""Any digit as a nought: what figures of a column look like."""
_AS_IT_IS: Final = (Kind.TEXT, Kind.WORD)


@dataclass
class Laid:
    """What is known of a sheet’s lines once all went by; they are walked through as words."""

    sheet: Sheet[Any]
    file: Any
    totals: SheetTotals
    shapes: list[set[str]]
    """Of each column of figures or days what its texts look like, each digit a nought."""
    sample: list[tuple[str, ...]] = field(default_factory=list)
    """The first lines, as words."""
    first: list[tuple[Read, ...]] = field(default_factory=list)
    """The first lines, as values."""

    def rows(self) -> Iterator[tuple[str, ...]]:
        self.file.seek(0)
        for _ in range(self.totals.lines):
            yield marshal.load(self.file)

    def close(self) -> None:
        self.file.close()


def lay_by(sheet: Sheet[Any], language: Language, advance: Callable[[], None]) -> Laid:
    """Reads all lines of a sheet; the file that keeps them has no name and goes with its closing.

    Raises: Cancelled: ``advance`` says so; Refused("report.full"): there is no room for it.
    """
    kept: Any = None
    try:
        kept = tempfile.TemporaryFile()  # noqa: SIM115  # closed by Laid
        return _laid(sheet, language, advance, kept)
    except BaseException as error:
        if kept is not None:
            with suppress(OSError):
                kept.close()
        if isinstance(error, OSError):
            raise no_room_aside() from error
        raise


def _laid(sheet: Sheet[Any], language: Language, advance: Callable[[], None], file: Any) -> Laid:
    columns, adding = sheet.columns, Adding(sheet)
    tell = [teller(column, language) for column in columns]
    laid = Laid(sheet, file, adding.totals(), [set() for _ in columns])
    measured = [place for place, column in enumerate(columns) if column.kind not in _AS_IT_IS]
    for line in sheet.lines:
        advance()
        values = tuple(column.read(line) for column in columns)
        adding.add(values)
        words = tuple(told(value) for told, value in zip(tell, values, strict=True))
        for place in measured:
            laid.shapes[place].add(words[place].translate(NOUGHTS))
        if len(laid.sample) < ALL_OF_THEM:
            laid.sample.append(words)
            laid.first.append(values)
        marshal.dump(words, file)
    file.flush()
    laid.totals = adding.totals()
    return laid


def teller(column: Column[Any], language: Language) -> Callable[[Read], str]:
    """What says the values of a column; what was said once is remembered."""
    if column.kind is Kind.TEXT:
        return lambda value: shown_as(value, Kind.TEXT, language)
    known: dict[Read, str] = {}

    def told(value: Read) -> str:
        found = known.get(value)
        if found is None:
            if len(known) > _REMEMBERED:
                known.clear()
            found = known[value] = shown_as(value, column.kind, language, sign=False)
        return found

    return told


def total_words(
    columns: Sequence[Column[Any]], totals: SheetTotals, language: Language
) -> list[str]:
    """What stands under each column."""
    return [_total(column, totals, language) for column in columns]


def _total(column: Column[Any], totals: SheetTotals, language: Language) -> str:
    return shown_as(total_of(column, totals), column.kind, language, sign=False)
