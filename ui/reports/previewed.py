"""What the page shows of a report: its parts with words and figures, ready to be drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from csdesk.domain.ours import ours
from csdesk.domain.reports.request import JOURNAL_FORMATS, FileFormat, ReportKind
from csdesk.domain.reports.sheet import ChartKind, Check, Kind, Read, Role, Row, SheetChart
from csdesk.domain.reports.totals import total_of
from csdesk.domain.reports.worked_out import Totals, WorkedOut, worth
from csdesk.language import Language
from csdesk.shown import AGREES, DIFFERS, shown_as
from ui.reports.chart_choice import colour_of, drawn_of

if TYPE_CHECKING:
    from csdesk.services.reports.previewing import PagePreview, Preview, SheetPreview

JOURNAL: Final = "Journal"


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A heading in the language of the report, and how the cells below it look."""

    title: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class ShownSeries:
    """A column that is drawn: its heading, the colour it has, its values."""

    title: str
    token: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ShownChart:
    """A chart of a sheet’s own columns, as far as its lines are shown."""

    title: str
    kind: ChartKind
    labels: tuple[str, ...]
    series: tuple[ShownSeries, ...]
    unit: Kind


@dataclass(frozen=True, slots=True)
class ShownSheet:
    """A sheet with its first lines and the totals of all of them."""

    key: str
    title: str
    columns: tuple[ShownColumn, ...]
    lines: Sequence[tuple[Read, ...]]
    count: int
    sums: tuple[Read, ...]
    """One for each column, None where nothing is added up."""

    charts: tuple[ShownChart, ...] = ()
    widest: int | None = None
    """Which column takes the room that the others leave; without one, the first with words."""

    @property
    def roomy(self) -> int:
        """The place of that column."""
        worded = (at for at, one in enumerate(self.columns) if one.kind is Kind.TEXT)
        return next(worded, 0) if self.widest is None else self.widest


@dataclass(frozen=True, slots=True)
class ShownCheck:
    """Two figures that must be the same, and whether they are."""

    label: str
    left: Read
    right: Read
    kind: Kind

    @property
    def agrees(self) -> bool:
        return self.left == self.right

    @property
    def difference(self) -> int | float:
        """How far they are from each other."""
        left, right = (
            one if isinstance(one, int | float) else 0 for one in (self.left, self.right)
        )
        return left - right


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row of a page: what stands in it, already worked out."""

    cells: tuple[tuple[Read, Kind], ...]
    role: Role


@dataclass(frozen=True, slots=True)
class ShownPage:
    """A page of words and figures."""

    key: str
    title: str
    widths: tuple[int, ...]
    rows: tuple[ShownRow | ShownCheck, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A whole report as far as it is shown, and the language it speaks."""

    kind: ReportKind
    from_on: date
    to_on: date
    parts: tuple[ShownSheet | ShownPage, ...]
    language: Language


def shown(preview: Preview, language: Language, file_format: FileFormat) -> Shown:
    """A preview in the language of its file, with the parts that this kind of file has."""
    from csdesk.services.reports.previewing import PagePreview

    report = preview.report
    parts = tuple(
        _page(part, preview.totals, language)
        if isinstance(part, PagePreview)
        else _sheet(part, language)
        for part in preview.parts
    )
    return Shown(
        report.kind, report.from_on, report.to_on, tuple(_kept(parts, file_format)), language
    )


def _kept(
    parts: Iterable[ShownSheet | ShownPage], file_format: FileFormat
) -> Iterator[ShownSheet | ShownPage]:
    """Booking programs take the journal alone; CSV has no pages."""
    for part in parts:
        if file_format in JOURNAL_FORMATS:
            if part.key == JOURNAL:
                yield part
        elif file_format is not FileFormat.CSV or isinstance(part, ShownSheet):
            yield part


def _sheet(told: SheetPreview, language: Language) -> ShownSheet:
    columns = told.sheet.columns
    return ShownSheet(
        told.sheet.key,
        language.say(told.sheet.title),
        tuple(ShownColumn(language.say(one.title), one.kind) for one in columns),
        told.lines,
        told.count,
        tuple(total_of(one, told.totals) for one in columns),
        tuple(_chart(chart, told, language) for chart in told.sheet.charts),
    )


def _chart(chart: SheetChart, told: SheetPreview, language: Language) -> ShownChart:
    columns = told.sheet.columns
    places = {one.title: at for at, one in enumerate(columns)}
    along = places[chart.along]
    labels = tuple(cell_words(line[along], columns[along].kind, language) for line in told.lines)
    labels = labels[: drawn_of(chart.kind, labels)]
    lines = told.lines[: len(labels)]
    series: list[ShownSeries] = []
    for title in chart.values:
        token = colour_of(title, {one.token for one in series})
        values = tuple(_drawn(line[places[title]]) for line in lines)
        series.append(ShownSeries(language.say(title), token, values))
    unit = columns[places[chart.values[0]]].kind
    return ShownChart(language.say(chart.title), chart.kind, labels, tuple(series), unit)


def _drawn(value: Read) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _page(told: PagePreview, totals: Totals, language: Language) -> ShownPage:
    rows = tuple(_row(row, totals, language) for row in told.rows)
    return ShownPage(told.page.key, language.say(told.page.title), told.page.widths, rows)


def _row(row: Row | Check, totals: Totals, language: Language) -> ShownRow | ShownCheck:
    if isinstance(row, Check):
        left, right = worth(row.left, totals), worth(row.right, totals)
        return ShownCheck(language.say(row.label), left, right, row.kind)
    return ShownRow(
        tuple((_value(value, totals), kind) for value, kind in row.cells),
        row.role,
    )


def _value(value: Read | WorkedOut, totals: Totals) -> Read:
    if value is None or isinstance(value, (str, int, float, date)):
        return value
    return worth(value, totals)


def cell_words(value: Read, kind: Kind, language: Language) -> str:
    """A value as people read it in the file, in one line."""
    return " ".join(shown_as(value, kind, language).split())


def total_words(count: int, language: Language) -> str:
    """What stands before the sums of a sheet."""
    return language.say_counted(ours("Total, {n} row"), ours("Total, {n} rows"), count)


def verdict_words(check: ShownCheck, language: Language) -> str:
    """What the check says, in the words of the file."""
    return language.say(AGREES if check.agrees else DIFFERS)
