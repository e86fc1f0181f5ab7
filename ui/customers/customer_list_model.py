"""Which customers a list shows: all their ids in order, and the rows that are on screen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from csdesk.domain.customer import first_name
from csdesk.domain.figures import Band
from csdesk.domain.follow_up import DETRACTOR_UP_TO
from csdesk.domain.listings import CustomerRow, CustomerSort
from csdesk.domain.stand_ins import shown
from ui.customers.restricted import restricted_mark, restricted_words
from ui.widgets.table import CELL_ROLE, KEYS_ROLE, BarsCell, Cell, ChipCell, TwoLines, Words
from ui.wording import Wording

AnyIndex = QModelIndex | QPersistentModelIndex
BLOCK: Final = 128
"""Rows are fetched and kept by so many."""
_KEPT_BLOCKS: Final = 24
_TOP: Final = QModelIndex()


PAST_TIPPING_MARK: Final = "warning-circle"
_CHIPS: Final = {
    Band.INVESTING: ("quiet", ""),
    Band.WITHIN_AIM: ("quiet", "check"),
    Band.OVER_AIM: ("warn", "arrow-up"),
    Band.PAST_TIPPING: ("bad", PAST_TIPPING_MARK),
}
WHO, MONEY, SHARE, SCORE, LAST = range(5)


class Column(NamedTuple):
    """A column: its title, what is read out of it, its picture, and what a click sorts by."""

    title: str
    text: Callable[[CustomerRow], str]
    cell: Callable[[CustomerRow], Cell]
    sort: CustomerSort


class CustomerListModel(QAbstractTableModel):
    """Ids of all customers found, and blocks of their rows as they are needed."""

    wanted = Signal(object)
    """Numbers (frozenset) of blocks that are about to be shown and are not here yet."""

    def __init__(
        self, wording: Wording, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wording, self._today = wording, today
        self._ids: Sequence[int] = array("q")
        self._blocks: OrderedDict[int, tuple[CustomerRow, ...]] = OrderedDict()
        self._before: dict[int, CustomerRow] = {}
        self._asked: set[int] = set()
        self._missing: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell_missing)
        self._scale = 1
        self._sorted: tuple[CustomerSort, bool] = (CustomerSort.LAST_CONTACT, True)
        self.edition = 0
        """Grows with every new order, so that rows fetched for an older one are dropped."""
        self.columns = (
            Column(self.tr("Customer"), self._who, self._who_cell, CustomerSort.NAME),
            Column(self.tr("Margin"), self._money, self._money_cell, CustomerSort.MARGIN),
            Column(self.tr("Share"), self.share_words, self._share_cell, CustomerSort.SHARE),
            Column(self.tr("Score"), self._score, self._score_cell, CustomerSort.SCORE),
            Column(self.tr("Last contact"), self._last, self._last_cell, CustomerSort.LAST_CONTACT),
        )

    def show(self, ids: Iterable[int]) -> None:
        """Show these customers in this order; rows known from before stay until newer ones come."""
        self.beginResetModel()
        self._before |= {row.id: row for rows in self._blocks.values() for row in rows}
        if len(self._before) > _KEPT_BLOCKS * BLOCK:
            self._before.clear()
        self._ids = array("q", ids)
        self._blocks.clear()
        self._asked.clear()
        self._missing.clear()
        self.edition += 1
        self.endResetModel()

    def show_sorted(self, sort: CustomerSort, descending: bool) -> None:
        """Say in the header of the money which of its two colours the order goes by."""
        self._sorted = (sort, descending)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, MONEY, MONEY)

    def put(self, edition: int, block: int, rows: Sequence[CustomerRow]) -> None:
        """Take the rows of a block; those fetched for an older order are dropped."""
        if edition != self.edition:
            return
        if not self._blocks:
            self._scale = _scale_of(rows)
        self._blocks[block] = tuple(rows)
        self._blocks.move_to_end(block)
        while len(self._blocks) > _KEPT_BLOCKS:
            forgotten, _ = self._blocks.popitem(last=False)
            self._asked.discard(forgotten)
        first = block * BLOCK
        last = min(first + BLOCK, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def forget_asked(self, block: int) -> None:
        """A block was not fetched after all; ask again when it is shown."""
        self._asked.discard(block)

    def ids_of(self, block: int) -> tuple[int, ...]:
        """Whom a block holds, in the order of the list."""
        return tuple(self._ids[block * BLOCK : (block + 1) * BLOCK])

    def id_at(self, row: int) -> int | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, customer_id: int) -> int | None:
        """Where a customer stands in the list, None where they are not in it."""
        try:
            return self._ids.index(customer_id)
        except ValueError:
            return None

    def known(self, row: int) -> CustomerRow | None:
        """What is here of a row; what is missing is asked for."""
        if not 0 <= row < len(self._ids):
            return None
        block, at = divmod(row, BLOCK)
        rows = self._blocks.get(block)
        if rows is not None:
            self._blocks.move_to_end(block)
            return rows[at] if at < len(rows) else None
        if block not in self._asked:
            self._asked.add(block)
            self._missing.add(block)
            if not self._soon.isActive():
                self._soon.start(0)
        return self._before.get(self._ids[row])

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == KEYS_ROLE and section == MONEY:
            return self._keys()
        if role == Qt.ItemDataRole.ToolTipRole and section == MONEY:
            return ", ".join(words for _, words in self._keys())
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.known(index.row())
        column = self.columns[index.column()]
        if role == CELL_ROLE:
            return Words("") if row is None else column.cell(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "" if row is None else column.text(row)
        return None

    def share_words(self, row: CustomerRow) -> str:
        """``38 %``, or a sign where there is nothing to divide by."""
        if row.share is not None:
            return self._wording.percent(row.share)
        return "∞" if row.service_minor > 0 >= row.margin_minor else "–"

    def when_words(self, row: CustomerRow) -> tuple[str, str]:
        """When somebody last spoke with them, and who looks after them."""
        if row.last_contact_at is None:
            if row.last_bought_on is None:
                return "–", ""
            month = self._wording.day_as(row.last_bought_on, "MMM yyyy")
            return "–", self.tr("bought {month}").format(month=month)
        who = first_name(row.looked_after_by)
        spoken = self._wording.ago(row.last_contact_at, self._today())
        return spoken, self.tr("with {name}").format(name=who) if who else ""

    def _who(self, row: CustomerRow) -> str:
        signs = [shown(row.name), row.note]
        if row.restricted:
            signs.append(restricted_words())
        if row.open_complaints:
            signs.append(self.tr("has an open complaint"))
        return ", ".join(sign for sign in signs if sign)

    def _who_cell(self, row: CustomerRow) -> Cell:
        marks = []
        if row.open_complaints:
            marks.append(("chat-teardrop-text-fill", "costs"))
        if row.recommend is not None and row.recommend <= DETRACTOR_UP_TO:
            marks.append(("smiley-sad", "plum"))
        note = self.tr("Archived") if row.archived else row.note.partition("\n")[0]
        badge = restricted_mark() if row.restricted else ""
        return TwoLines(row.name, note or " ", row.name, tuple(marks), badge=badge)

    def _money_cell(self, row: CustomerRow) -> Cell:
        brings, costs = row.margin_minor, row.service_minor
        words = self._wording.money_rough
        return BarsCell(brings, costs, self._scale, words(brings), words(costs))

    def _share_cell(self, row: CustomerRow) -> Cell:
        words = self.share_words(row)
        if words == "–":
            return Words(words, tone="text3")
        return ChipCell(*_CHIPS[row.band], words, strong=True)

    def _score_cell(self, row: CustomerRow) -> Cell:
        if row.recommend is None:
            return Words("–", tone="text3")
        low = row.recommend <= DETRACTOR_UP_TO
        return Words(self._score(row), "strong", "plumTxt" if low else "text")

    def _last_cell(self, row: CustomerRow) -> Cell:
        when, who = self.when_words(row)
        return TwoLines(when, who or " ", strong=False)

    def _money(self, row: CustomerRow) -> str:
        return self.tr("Margin {margin}, service cost {service}").format(
            margin=self._wording.money(row.margin_minor),
            service=self._wording.money(row.service_minor),
        )

    def _score(self, row: CustomerRow) -> str:
        return "–" if row.recommend is None else self._wording.number(row.recommend)

    def _last(self, row: CustomerRow) -> str:
        return " ".join(part for part in self.when_words(row) if part)

    def _keys(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """The two colours of the money column, with an arrow at the one it is sorted by."""
        sort, descending = self._sorted
        margin, service = self.tr("Margin they bring"), self.tr("Service cost")
        arrow = "↓" if descending else "↑"
        if sort is CustomerSort.MARGIN:
            margin = f"{self.tr('Margin')} {arrow}"
        elif sort is CustomerSort.SERVICE:
            margin, service = self.tr("Margin"), f"{service} {arrow}"
        return ("brings", margin), ("costs", service)

    def _tell_missing(self) -> None:
        missing, self._missing = frozenset(self._missing), set()
        self.wanted.emit(missing)


def _scale_of(rows: Sequence[CustomerRow]) -> int:
    """The amount that fills a bar: all but a few of the first rows stay below it."""
    amounts = sorted(max(row.margin_minor, row.service_minor) for row in rows)
    return max(1, amounts[(len(amounts) - 1) * 97 // 100]) if amounts else 1
