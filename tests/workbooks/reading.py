"""Workbooks as their reader finds them."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

Rows = list[tuple[Any, ...]]


@contextmanager
def opened(path: Path, *, results: bool = False) -> Iterator[Any]:
    """The workbook with its formulas, or with the results that were kept beside them."""
    with closing(load_workbook(path, data_only=results)) as book:
        yield book


def rows_of(path: Path, sheet: str, *, results: bool = False) -> Rows:
    with opened(path, results=results) as book:
        return list(book[sheet].iter_rows(values_only=True))


def lines_and_total(path: Path, sheet: str) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The rows under the heading, and the kept totals, by heading."""
    head, *lines, total = rows_of(path, sheet, results=True)[: _table_rows(path, sheet)]
    assert total[0] in ("Total", "Summe", None)
    whole = [line for line in lines if any(value is not None for value in line)]
    return [dict(zip(head, line, strict=True)) for line in whole], dict(
        zip(head, total, strict=True)
    )


def _table_rows(path: Path, sheet: str) -> int:
    with opened(path) as book:
        (table,) = book[sheet].tables.values()
        return int(table.ref.rpartition(":")[2].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))


def sheet_xml(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {
            name: archive.read(name).decode("utf-8")
            for name in archive.namelist()
            if name.endswith((".xml", ".rels"))
        }
