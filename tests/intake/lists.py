"""Small lists for the tests of imports."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl

from csdesk.domain.drafts import ImportPlan
from csdesk.intake.drafting.plan import plan_import
from csdesk.intake.files.reading import read_table
from csdesk.intake.meaning.understanding import understand
from csdesk.intake.table import Table


def a_table(content: str | bytes, name: str = "list.csv") -> Table:
    """The table that is read from a file of this content."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_table(path)


def a_plan(content: str | bytes, name: str = "list.csv", currency: str | None = None) -> ImportPlan:
    """What an import of a file of this content would bring."""
    table = a_table(content, name)
    return plan_import(table, understand(table), currency=currency)


def a_workbook(**sheets: Sequence[Sequence[object]]) -> bytes:
    """An Excel workbook with these sheets and rows."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()


def with_part(workbook: bytes, part: str, content: bytes) -> bytes:
    """The same workbook with one part of it replaced or added."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook)) as old,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new,
    ):
        for member in old.namelist():
            if member != part:
                new.writestr(member, old.read(member))
        new.writestr(part, content)
    return written.getvalue()


def an_open_sheet(rows: str, manifest: str = "<manifest/>") -> bytes:
    """A small ODS with these rows."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", manifest)
        packed.writestr(
            "content.xml",
            '<?xml version="1.0"?><office:document-content '
            'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
            'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
            f'<office:spreadsheet><table:table table:name="S">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return written.getvalue()


def an_open_cell(text: str, more: str = "") -> str:
    """A cell of text in such a sheet."""
    return (
        f'<table:table-cell office:value-type="string" {more}><text:p>{text}</text:p>'
        "</table:table-cell>"
    )


def an_open_row(*cells: str, more: str = "") -> str:
    """A row of such cells."""
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"
