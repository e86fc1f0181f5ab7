"""A sheet whose rows are given one by one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink

from csdesk.domain.reports.sheet import Kind, Role
from csdesk.workbooks.looks import Cell, Styles, Way
from csdesk.workbooks.names import quoted_sheet
from csdesk.workbooks.sheet import Formula, RowWriter, Value
from csdesk.workbooks.widths import figure_width, lines_high

_ROOM = {Role.PROSE: 4, Role.HEAD: 2}
"""Signs that a column is wider than what is counted on."""
_WIDEST_OF_FIGURES = 40
_TITLE_HIGH = 1.6


class Page:
    """A sheet for people; its columns have their widths from the beginning."""

    def __init__(
        self,
        sheet: Any,
        writer: RowWriter,
        styles: Styles,
        widths: Sequence[int],
        links: list[Hyperlink],
    ) -> None:
        self.sheet = sheet
        """The sheet itself, for what lies on top of its cells."""
        self._writer = writer
        self._styles = styles
        self.widths = list(widths)
        self._links = links
        self.high = 0.0
        """So many lines of text all rows are high together."""

    def row(self, *values: tuple[Value, Kind], role: Role = Role.BODY) -> None:
        """Write a row of values, each with its kind; without any, leave a row free."""
        self.cells([(value, kind, Way.PLAIN) for value, kind in values], role)

    def text(self, *values: str, role: Role = Role.BODY) -> None:
        """Write a row of nothing but text; prose gets the height that it needs."""
        self.cells([(value, Kind.TEXT, Way.PLAIN) for value in values], role)

    def cells(self, values: Sequence[tuple[Value, Kind, Way]], role: Role) -> None:
        """Write a row in which each cell has a way of its own."""
        cells = [
            (self._styles.cell(n, kind, role, self._near(n, kind, way)), value)
            for n, (value, kind, way) in enumerate(values, 1)
        ]
        for n, (value, kind, _) in enumerate(values, 1):
            self._make_room(n, value, kind)
        wraps = role in _ROOM or any(way is Way.WRAPPED for _, _, way in values)
        texts = [value if isinstance(value, str) else "" for value, _, _ in values]
        high = self._high(texts, _ROOM.get(role, 2)) if wraps else 1
        self._write(cells, _TITLE_HIGH if role is Role.TITLE else high)

    def across(self, text: str, columns: int, role: Role = Role.PROSE) -> None:
        """Write prose, or the head of a section, over the width of some columns."""
        wide = sum(self.widths[:columns])
        cells = [self._styles.cell(n, Kind.TEXT, role) for n in range(1, columns + 1)]
        texts = [text, *[None] * (columns - 1)]
        self._write(list(zip(cells, texts, strict=True)), lines_high(text, wide * 0.95))
        if columns > 1:
            row, letter = self._writer.row, get_column_letter(columns)
            self.sheet.merged_cells.add(f"A{row}:{letter}{row}")

    def lead(self, column: int, sheet: str) -> None:
        """Let a cell of the last row lead to another sheet; columns count from 1."""
        place = f"{get_column_letter(column)}{self.last_row}"
        self._links.append(Hyperlink(ref=place, location=f"{quoted_sheet(sheet)}!A1"))

    @property
    def last_row(self) -> int:
        """The row that was written last, from 1."""
        return self._writer.row

    def _make_room(self, column: int, value: Value, kind: Kind) -> None:
        """A figure that is wider than its column would be nothing but ####."""
        figure = value.result if isinstance(value, Formula) else value
        if not kind.is_figure or not isinstance(figure, int | float):
            return
        needed = figure_width(kind, min(figure, 0), max(figure, 0), self._styles.language)
        if column <= len(self.widths) and self.widths[column - 1] < needed:
            self.widths[column - 1] = needed
            self.sheet.column_dimensions[get_column_letter(column)].width = needed

    def _near(self, column: int, kind: Kind, way: Way) -> Way:
        """No figure stands far from the words before it."""
        is_wide = column <= len(self.widths) and self.widths[column - 1] > _WIDEST_OF_FIGURES
        return Way.NEAR if way in (Way.PLAIN, Way.WRAPPED) and kind.is_figure and is_wide else way

    def _write(self, cells: Sequence[tuple[Cell, Value]], lines: float) -> None:
        self._writer.write(cells, lines=lines)
        self.high += lines

    def _high(self, texts: Sequence[str], room: int) -> int:
        """So many lines the longest of these texts needs in its column."""
        pairs = zip(texts, self.widths, strict=False)
        return max((lines_high(text, width - room) for text, width in pairs), default=1)
