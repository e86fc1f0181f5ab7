"""Cells that are meant to be filled in offer what may stand in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from csdesk.domain.ours import ours
from csdesk.domain.reports.sheet import Column, Kind, Role
from csdesk.workbooks.book import Book, Leaf
from csdesk.workbooks.names import quoted_sheet

_LONGEST_LIST = 255
_LONGEST_TITLE, _LONGEST_PROMPT = 32, 255


def offer_choices(book: Book, leaf: Leaf, columns: Sequence[Column[Any]], last: int) -> None:
    """Lists of choices in the lines of columns that have some, from row 2 to ``last``."""
    for n, column in enumerate(columns, 1):
        if column.choices:
            words = [book.language.say(choice) for choice in column.choices]
            letter = get_column_letter(n)
            offered = _validation(book, column, _source(book, words))
            offered.add(f"{letter}2:{letter}{last}")
            leaf.sheet.data_validations.append(offered)


def _validation(book: Book, column: Column[Any], source: str) -> DataValidation:
    say = book.language.say
    return DataValidation(
        type="list",
        formula1=source,
        allow_blank=True,
        showErrorMessage=True,
        errorStyle="warning",
        showInputMessage=True,
        promptTitle=say(column.title)[:_LONGEST_TITLE],
        prompt=say(ours("Choose from the list, or leave it empty."))[:_LONGEST_PROMPT],
    )


def _source(book: Book, words: Sequence[str]) -> str:
    """In the rule itself where it has room, else on a sheet that is not shown."""
    listed = ",".join(words)
    if (
        len(listed) <= _LONGEST_LIST
        and not any(sign in listed for sign in '"\n')
        and (listed.count(",") == len(words) - 1)
    ):
        return f'"{listed}"'
    leaf = book.leaf(book.language.say(ours("Lists")))
    leaf.sheet.sheet_state = "hidden"
    cell = book.styles.cell(1, Kind.TEXT, Role.BODY)
    for word in words:
        leaf.rows.write([(cell, word)])
    return f"{quoted_sheet(leaf.title)}!$A$1:$A${len(words)}"
