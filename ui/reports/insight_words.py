"""What the report of Insight is previewed as: its figures, and a sheet for each chart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from csdesk.domain.insight.report import CHARTS
from ui.reports.report_words import Column, Filled, Look, Sheet
from ui.widgets.finding_chip import chip_of

if TYPE_CHECKING:
    from csdesk.services.reports.insight import ChartTable, InsightPreview

_LOOKS = {
    "money": Look.MONEY,
    "day": Look.DAY,
    "share": Look.SHARE,
    "number": Look.NUMBER,
    "decimal": Look.NUMBER,
}
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


def insight_sheets(preview: InsightPreview) -> tuple[Filled, ...]:
    """The sheets as they will be exported; every line is read off the ui thread."""
    columns = (
        Column(_tr("Area"), Look.TEXT, lambda told: told.area),
        Column(_tr("Figure"), Look.TEXT, lambda told: told.name),
        Column(_tr("What it says"), Look.TEXT, lambda told: told.finding.sentence),
        Column(_tr("How firmly"), Look.TEXT, lambda told: chip_of(told.finding.label)[2]),
    )
    figures = _filled(_tr("Figures"), columns, preview.figures, widest=2)
    return (figures, *(_of_table(table) for table in preview.tables))


def insight_explained(preview: InsightPreview) -> list[tuple[str, str]]:
    """How each figure is worked out, with the numbers of today."""
    return [
        (told.name, "\n".join(told.finding.worked_out.lines))
        for told in preview.figures
        if told.finding.worked_out is not None
    ]


def _of_table(table: ChartTable) -> Filled:
    columns = tuple(
        Column(column.title, _LOOKS.get(column.kind.value, Look.TEXT), column.read)
        for column in table.columns
    )
    widest = next((at for at, each in enumerate(columns) if each.look is Look.TEXT), 0)
    return _filled(table.title, columns, table.lines, widest)


def _filled(
    title: str, columns: tuple[Column, ...], lines: Sequence[Any], widest: int = 0
) -> Filled:
    sheet = Sheet(title, columns, lambda _: lines, widest)
    return Filled(sheet, lines, (None,) * len(columns))
