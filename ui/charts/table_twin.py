"""The same chart as a table, for reading it line by line."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QWidget

from ui.charts.curves import MoneyCurves
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.table import SORT_ROLE, AnyIndex, TableView
from ui.wording import Wording

_RIGHT = int(Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignVCenter.value)


class MoneyTableModel(QAbstractTableModel):
    """A row for each day on which something happened, the newest first."""

    def __init__(
        self, curves: MoneyCurves, wording: Wording, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        columns = (curves.days, curves.spend, curves.margin, curves.service_cost)
        self._rows = list(zip(*columns, strict=True))[::-1]
        self._titles = (
            self.tr("Day"),
            self.tr("Paid, without tax"),
            self.tr("Margin so far"),
            self.tr("Service cost so far"),
            self.tr("Share"),
        )

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section > 0:
            return _RIGHT
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > 0:
            return _RIGHT
        row, column = self._rows[index.row()], index.column()
        if role == SORT_ROLE:
            return row[column] if column < len(row) else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        day, spend, margin, cost = row
        if column == 0:
            return self._wording.date(day)
        if column < len(row):
            return self._wording.money_exact((spend, margin, cost)[column - 1])
        return self._wording.percent(cost / margin if margin > 0 else None)


class TableTwin(Dialog):
    """“As a table”: what the chart draws, in figures."""

    def __init__(
        self, curves: MoneyCurves, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__("", curves.verdict, parent=parent)
        name = self.tr("{name}, day by day").format(name=curves.name)
        self.title.setText(name)
        self.setAccessibleName(name)
        self.table = TableView(name, row_height=36, line_starts=16)
        self.table.setModel(MoneyTableModel(curves, wording, self.table))
        self.table.set_widths(150, 140, 140, 150, 90)
        self.table.setMinimumHeight(320)
        self.body.addWidget(self.table)
        self.foot.addStretch(1)
        close = Button(self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)

    def first_focus(self) -> QWidget:
        return self.table
