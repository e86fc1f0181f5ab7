"""How much of a sheet its charts show: all that happened over time, and as many names as fit."""

from __future__ import annotations

from datetime import date

import pytest

from csdesk.domain.reports.request import FileFormat
from csdesk.domain.reports.sheet import ChartKind
from csdesk.language import Language
from csdesk.services.reports.previewing import preview_of
from tests.made_reports import Sale, a_chart, a_report_of, a_sheet
from ui.reports.previewed import ShownSheet, shown


@pytest.mark.parametrize(("kind", "along", "drawn"), [
    (ChartKind.STACKED, "Day", 18),
    (ChartKind.BARS, "Customer", 12),
    (ChartKind.LINES, "Customer", 18),
])  # fmt: skip
def test_bars_over_time_are_all_drawn_and_of_names_the_first_twelve(
    kind: ChartKind, along: str, drawn: int
) -> None:
    sales = [Sale(n, date(2026, 1, n + 1), "Anna", 100 + n) for n in range(18)]
    chart = a_chart(kind, "Spend", along=along)
    report = a_report_of(a_sheet(sales, charts=(chart,)))

    (sheet,) = shown(preview_of(report), Language(), FileFormat.XLSX).parts

    assert isinstance(sheet, ShownSheet)
    (shown_chart,) = sheet.charts
    assert len(shown_chart.labels) == len(shown_chart.series[0].values) == drawn
