"""What is worked out from totals, as formulas over the tables of a workbook with their results."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from csdesk.domain.money import exponent, plain
from csdesk.domain.reports.sheet import Kind
from csdesk.domain.reports.worked_out import (
    Given,
    LineCount,
    Minus,
    Plus,
    Share,
    SheetTotals,
    Total,
    TotalWhere,
    WorkedOut,
    worth,
)
from csdesk.language import Language
from csdesk.shown import column_words
from csdesk.workbooks.names import body_reference, column_reference
from csdesk.workbooks.sheet import Formula

_WILD = re.compile(r"([~*?])")


@dataclass(frozen=True, slots=True)
class TableNames:
    """How formulas name a table and its columns."""

    name: str
    headings: Mapping[str, str]
    """Title of a column, as its description says it -> its heading in the workbook."""
    kinds: Mapping[str, Kind]
    totals: SheetTotals

    def column(self, title: str) -> str:
        """The lines of a column; raises KeyError where there is no such title."""
        return column_reference(self.name, self.headings[title])

    @property
    def body(self) -> str:
        headings = list(self.headings.values())
        return body_reference(self.name, headings[0], headings[-1])


class Formulas:
    """Formulas over tables that are written; a filter on the screen changes none of them."""

    def __init__(self, tables: Mapping[str, TableNames], language: Language) -> None:
        self._tables = tables
        self._language = language
        self._currency = language.currency
        self._totals = {key: table.totals for key, table in tables.items()}

    def of(self, figure: WorkedOut, kind: Kind) -> Formula | int | float | None:
        """A figure as a cell of a kind holds it.

        Raises: KeyError: a sheet or a summed column of that name is not there.
        """
        result = worth(figure, self._totals)
        if isinstance(figure, Given):
            return result
        text = self._text(figure, self._unit(figure) or kind)
        if isinstance(figure, Plus | Minus):
            text = f"ROUND({text},{self.places(kind)})"
        return Formula(text, result)

    def places(self, kind: Kind) -> int:
        """Decimals that count when figures of a kind are compared."""
        if kind is Kind.MONEY:
            return exponent(self._currency)
        return 0 if kind in (Kind.NUMBER, Kind.ID) else 6

    def _text(self, figure: WorkedOut, kind: Kind) -> str:
        match figure:
            case Total(sheet, column):
                return f"SUM({self._tables[sheet].column(column)})"
            case TotalWhere(sheet, column, where, equals):
                table = self._tables[sheet]
                asked = self._criterion(table.kinds[where], equals)
                return f"SUMIFS({table.column(column)},{table.column(where)},{asked})"
            case LineCount(sheet):
                table = self._tables[sheet]
                rows = f"ROWS({table.column(next(iter(table.headings)))})"
                if table.totals.lines:
                    return rows
                return f"IF(COUNTA({table.body})=0,0,{rows})"  # a table has at least one line
            case Given(value):
                return plain(value, self._currency) if kind is Kind.MONEY else str(value)
            case Plus(parts):
                return "+".join(self._inner(part, kind) for part in parts) or "0"
            case Minus(left, right):
                return f"{self._inner(left, kind)}-{self._inner(right, kind)}"
            case Share(part, whole):
                above, below = self._inner(part, kind), self._inner(whole, kind)
                return f'IF({below}>0,{above}/{below},"")'

    def _criterion(self, kind: Kind, words: str) -> str:
        """Words as SUMIFS looks for them: nothing in them is a sign of its own there."""
        said = column_words(words, kind, self._language)
        plain_words = _WILD.sub(r"~\1", said).replace('"', '""')
        return f'"={plain_words}"'

    def _inner(self, figure: WorkedOut, kind: Kind) -> str:
        text = self._text(figure, kind)
        return f"({text})" if isinstance(figure, Plus | Minus) else text

    def _unit(self, figure: WorkedOut) -> Kind | None:
        """Of what kind the figures in it are; None where it only holds what was given."""
        match figure:
            case Total(sheet, column) | TotalWhere(sheet, column):
                return self._tables[sheet].kinds[column]
            case LineCount():
                return Kind.NUMBER
            case Plus(parts):
                inside = parts
            case Minus(left, right) | Share(left, right):
                inside = (left, right)
            case _:
                inside = ()
        return next((kind for kind in map(self._unit, inside) if kind is not None), None)
