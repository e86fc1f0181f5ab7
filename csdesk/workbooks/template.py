"""An empty list to fill in: headings that an import knows, each with a note that explains it."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from csdesk.whole_file import whole_file

HEADINGS = (
    ("Name", "Who bought. A name is enough."),
    ("Email", "Tells two people of one name apart."),
    ("Phone", "As you dial it."),
    ("Order number", "Number of the order, invoice or receipt. Rows with the same one belong "
     "together."),
    ("Date", "The day of the sale."),
    ("Total", "What the customer paid, with tax. Below zero for money given back."),
    ("Tax", "The tax that is part of it. Leave it empty if you do not know."),
    ("Cost of goods", "What the goods cost you. Leave it empty if you do not know."),
    ("Currency", "Only where it is not the shop’s own."),
    ("Product", "What was bought, in a few words."),
)  # fmt: skip


def write_template(path: Path, *, overwrite: bool = False) -> None:
    """Write the empty list.

    Raises: Refused("report.*"): a file is there already, or the disk does not take it.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Sales")
    for at, (heading, _) in enumerate(HEADINGS, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = max(12, len(heading) + 4)
    sheet.freeze_panes = "A2"
    head = [WriteOnlyCell(sheet, heading) for heading, _ in HEADINGS]
    for cell, (_, meaning) in zip(head, HEADINGS, strict=True):
        cell.font = Font(bold=True)
        cell.comment = Comment(meaning, "csdesk")
    sheet.append(head)
    with whole_file(path, overwrite=overwrite) as file:
        book.save(file)
