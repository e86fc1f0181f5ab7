"""A workbook under way: its sheets, what is said of it, and how it becomes a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC
from io import BytesIO
from types import TracebackType
from typing import Any, BinaryIO, Self

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.constants import ARC_APP, ARC_STYLE, ARC_THEME

from csdesk.language import Language
from csdesk.progress import LINES_A_STEP, Progress, unwatched
from csdesk.workbooks.archive import Archive
from csdesk.workbooks.looks import Styles
from csdesk.workbooks.mending import (
    in_our_colours,
    in_the_order_of_the_standard,
    of_company,
)
from csdesk.workbooks.names import sheet_name
from csdesk.workbooks.page import Page
from csdesk.workbooks.printing import Imprint, set_up
from csdesk.workbooks.sheet import RowWriter, one_line

_LONGEST_PROPERTY = 255


@dataclass(frozen=True, slots=True)
class Leaf:
    """One sheet: what openpyxl writes of it, and its rows."""

    sheet: Any
    rows: RowWriter
    links: list[Hyperlink] = field(default_factory=list)
    """From its cells to other sheets."""

    @property
    def title(self) -> str:
        return str(self.sheet.title)

    def add_table(self, table: Table) -> None:
        """Make a table of cells that are written; openpyxl’s own way would look at them."""
        self.sheet._tables.add(table)


class Book:
    """A workbook under way; used as a context, so that nothing of it is left where it fails."""

    def __init__(
        self,
        imprint: Imprint,
        language: Language,
        *,
        expected_rows: int = 0,
        progress: Progress = unwatched,
    ) -> None:
        self._book = Workbook(write_only=True)
        self.imprint = imprint
        self.language = language
        self.styles = Styles(self._book, language)
        self._leaves: list[Leaf] = []
        self._expected = expected_rows
        self._progress = progress
        self.rows = 0
        self._describe()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for leaf in self._leaves:
            leaf.rows.close()
        for sheet in self._book.worksheets:
            _end(sheet)

    @property
    def shortened(self) -> tuple[str, ...]:
        """Cells whose text did not fit."""
        return tuple(place for leaf in self._leaves for place in leaf.rows.shortened)

    @property
    def replaced(self) -> tuple[str, ...]:
        """Cells in whose text something stood that no workbook can hold."""
        return tuple(place for leaf in self._leaves for place in leaf.rows.replaced)

    def leaf(self, title: str) -> Leaf:
        """A new sheet after the others, set up for paper; its name is cut where it is too long."""
        sheet = self._book.create_sheet(sheet_name(title, self._book.sheetnames))
        set_up(sheet, self.imprint, self.language)
        leaf = Leaf(sheet, RowWriter(sheet.title, self.language.currency))
        self._leaves.append(leaf)
        return leaf

    def page(self, title: str, widths: Sequence[int], *, freeze: str = "") -> Page:
        """A sheet for a few rows of one’s own; it may be filled after those that follow it.

        Args:
            freeze: the first cell that scrolls; what is above and before it stays in sight.
        """
        leaf = self.leaf(title)
        for n, width in enumerate(widths, 1):
            leaf.sheet.column_dimensions[get_column_letter(n)].width = width
        if freeze:
            leaf.sheet.freeze_panes = freeze
        return Page(leaf.sheet, leaf.rows, self.styles, widths, leaf.links)

    def advance(self, title: str) -> None:
        """One more line of a sheet is about to be written.

        Raises: Cancelled: the progress says so.
        """
        if self.rows % LINES_A_STEP == 0:
            self._progress(self.rows, max(self._expected, self.rows), title)
        self.rows += 1

    def save(self, file: BinaryIO) -> None:
        """Write the whole workbook to ``file``; afterwards it can't be written to any more."""
        self._progress(self.rows, max(self._expected, self.rows), "")
        for leaf in self._leaves:
            leaf.sheet._writer = _SheetWriter(leaf.sheet)  # forgets all links there were before
            leaf.sheet._writer.write_top()
            leaf.sheet._hyperlinks.extend(leaf.links)
            leaf.sheet.merged_cells = leaf.sheet.merged_cells.sorted()  # a set has no order
        rows = {leaf.sheet._path.format(n)[1:]: leaf.rows for n, leaf in enumerate(self._leaves, 1)}
        archive = Archive(file, rows, self._mends())
        try:
            _Writer(self._book, archive).save()
        except BaseException:
            with suppress(Exception):  # left open, it would try again when it is collected
                archive.close()
            raise

    def _describe(self) -> None:
        made_at = self.imprint.made_at
        about = self._book.properties
        about.creator = about.lastModifiedBy = "csdesk"
        about.title = one_line(f"{self.imprint.shop_name}: {self.imprint.title}", _LONGEST_PROPERTY)
        about.subject = one_line(self.imprint.period, _LONGEST_PROPERTY) or None
        about.language = self.language.tag.replace("_", "-")
        zoned = made_at.astimezone(UTC) if made_at.tzinfo is not None else made_at
        about.created = about.modified = zoned.replace(tzinfo=None, microsecond=0)

    def _mends(self) -> dict[str, Callable[[bytes], bytes]]:
        company = one_line(self.imprint.shop_name, _LONGEST_PROPERTY)
        return {
            ARC_APP: lambda _: of_company(company),
            ARC_THEME: in_our_colours,
            ARC_STYLE: in_the_order_of_the_standard,
        }


class _Writer(ExcelWriter):  # type: ignore[misc]
    """openpyxl’s own, but that charts say in words what they show."""

    def _write_drawing(self, drawing: Any) -> None:
        bare = drawing._chart_frame

        def described(number: int) -> Any:
            frame = bare(number)
            shown = frame.nvGraphicFramePr.cNvPr
            shown.descr = getattr(drawing.charts[number - 1], "description", None)
            return frame

        drawing._chart_frame = described
        super()._write_drawing(drawing)


class _SheetWriter(WorksheetWriter):  # type: ignore[misc]
    """openpyxl’s own, but in memory: of files it makes some stay behind where it is killed."""

    def __init__(self, sheet: Any) -> None:
        super().__init__(sheet, out=BytesIO())

    def cleanup(self) -> None:
        """Nothing is left to take away."""


def _end(sheet: Any) -> None:
    if sheet._writer is not None:
        with suppress(Exception):  # what failed may fail again at its end
            sheet._writer.xf.close()
