"""The chart of one customer as a table: a row for each day on which something happened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.charts.curves import MoneyCurves
from ui.charts.twin import Told, Twin
from ui.wording import Wording


def money_twin(curves: MoneyCurves, wording: Wording) -> Twin:
    """What the chart draws, the newest day first."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("MoneyTwin", words)

    def money(minor: int) -> Told:
        return Told(wording.money_exact(minor), minor)

    columns = (curves.days, curves.spend, curves.margin, curves.service_cost)
    rows = []
    for day, spend, margin, cost in list(zip(*columns, strict=True))[::-1]:
        share = cost / margin if margin > 0 else None
        amounts = (money(spend), money(margin), money(cost))
        rows.append(
            (
                Told(wording.date(day), day.isoformat()),
                *amounts,
                Told(wording.percent(share), share),
            )
        )
    headings = (
        tr("Day"),
        tr("Paid, without tax"),
        tr("Margin so far"),
        tr("Service cost so far"),
        tr("Share"),
    )
    return Twin(headings, tuple(rows), (150, 140, 140, 150, 90))
