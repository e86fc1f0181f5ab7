"""What the report of Insight is previewed as: its figures, and a sheet for each chart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from csdesk.domain.insight.report import AREA, CHARTS, FIGURE, FIRMLY, HOW, SAYS, TITLE
from csdesk.domain.reports.sheet import Kind, Role
from csdesk.language import Language
from csdesk.services.reports.previewing import FIRST
from ui.reports.previewed import ShownColumn, ShownPage, ShownRow, ShownSheet

if TYPE_CHECKING:
    from csdesk.services.reports.insight import ChartTable, InsightPreview

_OTHER_KEYS = {
    "scatter": "customers",
    "equal_care": "attention",
    "attention_lines": "attention",
    "care_thirds": "payback",
    "shop_months": "trend",
    "answers": "score",
    "change": "score",
    "reserve": "causes",
    "purses": "causes",
}
"""Charts of the screens that stand on a sheet of another name."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reports", text)


def chart_words() -> tuple[tuple[str, str], ...]:
    """Every chart that can get a sheet, by its key, and what it is called."""
    words = {
        "customers": _tr("All customers"),
        "whale": _tr("Where the money comes from"),
        "attention": _tr("The same care for all"),
        "payback": _tr("Does care pay back?"),
        "people": _tr("People"),
        "precedents": _tr("What similar complaints got"),
        "score": _tr("Recommend score"),
        "causes": _tr("Causes"),
        "reply_times": _tr("First reply"),
        "resolve_times": _tr("Settled"),
        "trend": _tr("Month by month"),
    }
    return tuple((key, words[key]) for key in CHARTS)


def sheets_picked(keys: Iterable[str]) -> tuple[str, ...]:
    """The charts of the report that hold what was put aside on the screens."""
    wanted = {_OTHER_KEYS.get(key, key) for key in keys}
    return tuple(key for key in CHARTS if key in wanted)


def insight_parts(preview: InsightPreview) -> tuple[ShownSheet | ShownPage, ...]:
    """The sheets as they will be exported; every line is read off the ui thread."""
    say = preview.language.say
    columns = tuple(ShownColumn(say(title), Kind.TEXT) for title in (AREA, FIGURE, SAYS, FIRMLY))
    lines = tuple(
        (told.area, told.name, told.finding.sentence, say(told.finding.label.words))
        for told in preview.figures
    )
    figures = _sheet("Figures", say(TITLE), columns, lines, widest=2)
    tables = (_of_table(table, preview.language) for table in preview.tables)
    return (figures, *tables, _explained(preview))


def _explained(preview: InsightPreview) -> ShownPage:
    """How each figure is worked out, with the numbers of today."""
    rows = tuple(
        ShownRow(
            ((told.name, Kind.TEXT), ("\n".join(told.finding.worked_out.lines), Kind.TEXT)),
            Role.BODY,
        )
        for told in preview.figures
        if told.finding.worked_out is not None
    )
    return ShownPage("Explained", preview.language.say(HOW), (30, 90), rows)


def _of_table(table: ChartTable, language: Language) -> ShownSheet:
    said = table.said_in(language)
    columns = tuple(ShownColumn(column.title, column.kind) for column in said)
    first = tuple(islice(table.lines, FIRST))
    lines = tuple(tuple(column.read(line) for column in said) for line in first)
    sheet = _sheet(table.title, language.say(table.title), columns, lines)
    return replace(sheet, count=len(table.lines))


def _sheet(
    key: str,
    title: str,
    columns: tuple[ShownColumn, ...],
    lines: tuple[tuple[Any, ...], ...],
    widest: int | None = None,
) -> ShownSheet:
    nothing = (None,) * len(columns)
    return ShownSheet(key, title, columns, lines, len(lines), nothing, widest=widest)
