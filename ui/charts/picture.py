"""A money chart as a picture to keep: its name, its verdict, its key, and the plot."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ui.charts.legend import Legend
from ui.charts.money_chart import MoneyChart
from ui.theme import Theme
from ui.widgets.surfaces import column
from ui.widgets.text import label

_RATIO: Final = 2.0


def picture_of(chart: MoneyChart, width: int, height: int) -> QImage:
    """What ``chart`` shows, ``width`` by ``height`` real pixels, as sharp as on a fine screen."""
    drawn = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.setDevicePixelRatio(_RATIO)
    drawn.fill(Theme.current().colour("card"))
    sheet = _sheet(chart)
    sheet.resize(round(width / _RATIO), round(height / _RATIO))
    sheet.show()
    sheet.render(drawn)
    sheet.hide()
    sheet.deleteLater()
    return drawn


def _sheet(chart: MoneyChart) -> QWidget:
    sheet = QWidget()
    sheet.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    sheet.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
    lines = column(sheet, gap=4, margins=(20, 18, 12, 12))
    twin = MoneyChart(chart.wording)
    twin.ink_scale = _RATIO
    twin.paid_too = chart.paid_too
    if chart.curves is not None:
        lines.addWidget(label(chart.curves.name, "heading"))
        lines.addWidget(label(chart.curves.verdict, "small", "text2", wrap=True))
        twin.show_curves(chart.curves)
    lines.addWidget(Legend(twin))
    lines.addWidget(twin, 1)
    return sheet
