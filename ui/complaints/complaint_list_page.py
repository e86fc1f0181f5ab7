"""The list of complaints: what presses most on top, found by words or name, opened by Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QStyleOptionViewItem,
    QWidget,
)

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.listings import ComplaintFilter, ComplaintRow, Urgency
from csdesk.services.complaints import complaint_rows, count_complaints, list_complaints
from ui.complaints.after_commands import open_cards, open_improvements
from ui.complaints.complaint_list_model import ComplaintListModel, Group
from ui.complaints.complaint_words import tr, urgency_words
from ui.complaints.log_dialog import LogDialog
from ui.context import Context
from ui.number_forms import whole_number
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import FilterPill
from ui.widgets.fields import SearchField
from ui.widgets.states import EmptyState, WayOn
from ui.widgets.surfaces import Card, Page, row
from ui.widgets.table import CellDelegate, TableView

AnyIndex = QModelIndex | QPersistentModelIndex
_TOUCHING: Final = frozenset(
    {
        *(Noun.COMPLAINT, Noun.CUSTOMER, Noun.PERSON, Noun.PROMISE, Noun.FOLLOW_UP, Noun.EFFORT),
        *(Noun.LISTEN_STEP, Noun.EMPATHIZE_STEP, Noun.ACT_STEP),
    }
)
_HEAD_HEIGHT: Final = 36
_WIDEST: Final = 1400
_ICONS: Final = {
    Urgency.PROMISE_LATE: ("clock-countdown", "badTxt"),
    Urgency.FIRST_REPLY: ("ear", "warnTxt"),
    Urgency.UNDER_WAY: ("handshake", "accentTxt"),
    Urgency.SETTLED: ("check-circle", "okTxt"),
}


@dataclass(frozen=True, slots=True)
class Listing:
    """What one look at the list brings."""

    ids: tuple[int, ...]
    groups: tuple[Group, ...]
    counts: dict[ComplaintFilter, int]


def read_listing(desk: Desk, which: ComplaintFilter, typed: str) -> Listing:
    """Ids in their order, where the groups among them begin, and the numbers of the filters."""
    ids = list_complaints(desk, which, typed)
    return Listing(ids, _groups_of(desk, ids), count_complaints(desk))


def _groups_of(desk: Desk, ids: Sequence[int]) -> tuple[Group, ...]:
    """The ids stand in order of urgency, so each group ends where a bisection finds its last."""

    def urgency(at: int) -> Urgency:
        rows = complaint_rows(desk, ids[at : at + 1])
        return rows[0].urgency if rows else Urgency.UNDER_WAY

    groups: list[Group] = []
    first = 0
    while first < len(ids):
        here, low, high = urgency(first), first, len(ids) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if urgency(middle) is here else (low, middle - 1)
        groups.append(Group(here, first, low + 1 - first))
        first = low + 1
    return tuple(groups)


class _GroupedDelegate(CellDelegate):
    """Rows as everywhere, and the head of a group as an icon with words."""

    def __init__(self, view: TableView, model: ComplaintListModel) -> None:
        super().__init__(view)
        self._model, self._list = model, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        head = self._model.head_at(index.row())
        if head is None:
            super().paint(painter, option, index)
        elif index.column() == 0:
            self._paint_head(painter, option.rect, head)

    def _paint_head(self, painter: QPainter, rect: QRect, head: Group) -> None:
        theme = Theme.current()
        icon, tone = _ICONS[head.urgency]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lower = rect.adjusted(0, 8, 0, 0)
        ground = self._list.viewport()

        def place(x: int, wide: int) -> QRect:
            return paint.mirrored(ground, QRect(x, lower.y(), wide, lower.height()))

        near = paint.leading(ground)
        paint.icon(painter, place(18, 18), icon, theme.colour(tone), 16)
        words, font = urgency_words(head.urgency), theme.font("small_strong")
        wide = paint.width_of(words, font)
        paint.text(painter, place(43, wide + 4), words, font, theme.colour("text"), near)
        font, count = theme.font("caption_medium"), whole_number(head.count, QLocale())
        paint.text(painter, place(53 + wide, 80), count, font, theme.colour("text2"), near)
        painter.restore()


class _GroupedView(TableView):
    """A table whose heads are stepped over."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        here = self.currentIndex()
        model = self.model()
        if not isinstance(model, ComplaintListModel) or model.head_at(here.row()) is None:
            return
        down = here.row() > before or here.row() == 0
        to = here.row() + (1 if down else -1)
        self.setCurrentIndex(model.index(to if model.id_at(to) is not None else before, 0))


class ComplaintListPage(Page):
    """Everything somebody complained about, the most pressing first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(tr("Complaints"), " ", parent)
        self._context = context
        self._which = ComplaintFilter.OPEN
        self._stale = True
        self.model = ComplaintListModel(context.wording, context.desk.now, self)
        self.model.wanted.connect(self._fetch)
        self._add_actions()
        self.body.addLayout(self._filters())
        self._stack = QStackedWidget()
        self._list = self._table()
        self._stack.addWidget(self._list)
        self._empty = self._emptiness()
        self._stack.addWidget(self._empty)
        self._nothing = EmptyState(tr("Nobody here by those words."), picture=False)
        self._stack.addWidget(self._nothing)
        self.body.addWidget(self._stack, 1)
        context.changes.happened.connect(self._look_again)

    def arrive(self, what: object = None) -> None:
        """Look anew; ``what`` may be the filter to show."""
        if isinstance(what, ComplaintFilter):
            self._pills[what].setChecked(True)
            self._which = what
        self.reload()

    def first_focus(self) -> QWidget:
        return self.table

    def find_here(self) -> None:
        """Ctrl+F: look for something on this page."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def log_complaint(self) -> None:
        """Take a new complaint down."""
        self._context.shell.show_dialog(LogDialog(self._context))

    def reload(self) -> None:
        """Fetch the list anew, off the ui thread; an older answer on its way is dropped."""
        self._stale = False
        desk, jobs = self._context.desk, self._context.jobs
        typed = self.search.text().strip()
        jobs.read(
            *(self, read_listing, desk, self._which, typed), then=self._show, newest="listing"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = max(0, (self.width() - _WIDEST) // 2)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(26 + beside, 18, 24 + beside, 18)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _add_actions(self) -> None:
        ways = (
            ("improvements", self.tr("What we changed"), "wrench", open_improvements),
            ("answer_cards", self.tr("Answer cards"), "cards", open_cards),
        )
        for name, words, icon, opens in ways:
            way = Button(words, Kind.GHOST, icon)
            way.setObjectName(name)
            way.clicked.connect(partial(opens, self._context))
            self.add_action(way)
        log = Button(self.tr("Log a complaint"), Kind.PRIMARY, "plus", key="Ctrl+N")
        log.setObjectName("log_complaint")
        log.clicked.connect(self.log_complaint)
        self.add_action(log)

    def _filters(self) -> QHBoxLayout:
        line = row(gap=8)
        group = QButtonGroup(self)
        group.setExclusive(True)
        words = {
            ComplaintFilter.OPEN: self.tr("Open", "complaints"),
            ComplaintFilter.WAITING_ON_US: self.tr("Waiting on us"),
            ComplaintFilter.WAITING_ON_THEM: self.tr("Waiting on them"),
            ComplaintFilter.SETTLED: self.tr("Settled", "complaints"),
        }
        self._pills = {which: FilterPill(said) for which, said in words.items()}
        for which, pill in self._pills.items():
            pill.setObjectName(f"filter_{which}")
            pill.setChecked(which is self._which)
            group.addButton(pill)
            pill.clicked.connect(partial(self._filter, which))
            line.addWidget(pill)
        line.addStretch(1)
        self.search = SearchField(self.tr("Find a complaint"), self.tr("Words or name"))
        self.search.setObjectName("search")
        self.search.setMaximumWidth(280)
        self.search.asked.connect(lambda _: self.reload())
        line.addWidget(self.search, 3)
        return line

    def _table(self) -> QWidget:
        card = Card(margins=(0, 2, 0, 4), gap=0)
        self.table = _GroupedView(self.tr("Complaints"), row_height=62, line_starts=65)
        self.table.avatar_size = 36
        self.table.setObjectName("complaints")
        self.table.horizontalHeader().setVisible(False)
        self.table.setModel(self.model)
        self.table.setItemDelegate(_GroupedDelegate(self.table, self.model))
        self.table.set_widths(400, 156, 196, 100, 92, 32)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._open)
        card.body.addWidget(self.table)
        return card

    def _emptiness(self) -> QWidget:
        return EmptyState(
            self.tr("Nobody is waiting for anything."),
            self.tr("When somebody is unhappy, write it down in their words. It takes a moment."),
            (
                WayOn(
                    "ear",
                    self.tr("Somebody just told you"),
                    self.tr("A name and their words are enough to begin."),
                    self.tr("Log a complaint"),
                    self.log_complaint,
                    primary=True,
                ),
            ),
        )

    def _filter(self, which: ComplaintFilter) -> None:
        self._which = which
        self.reload()

    def _show(self, listing: Listing) -> None:
        chosen = self.model.id_at(self.table.selected_row)
        usual = self.table.verticalHeader().defaultSectionSize()
        for head in self.model.heads:
            self.table.setRowHeight(head, usual)
        self.model.show(listing.ids, listing.groups)
        for head in self.model.heads:
            self.table.setRowHeight(head, Theme.current().scaled(_HEAD_HEIGHT))
        for which, pill in self._pills.items():
            pill.set_count(listing.counts[which])
        self._say_context(listing)
        at = None if chosen is None else self.model.row_of(chosen)
        if at is None and listing.ids:
            at = self.model.row_of(listing.ids[0])
        if at is not None:
            self.table.setCurrentIndex(self.model.index(at, 0))
        searching = bool(self.search.text().strip()) or self._which is not ComplaintFilter.OPEN
        empty = self._nothing if searching else self._empty
        self._stack.setCurrentWidget(self._list if listing.ids else empty)

    def _say_context(self, listing: Listing) -> None:
        number = listing.counts[ComplaintFilter.OPEN]
        late = next((g.count for g in listing.groups if g.urgency is Urgency.PROMISE_LATE), 0)
        if not number:
            said = self.tr("None is open")
        elif late and self._which is ComplaintFilter.OPEN:
            said = self.tr("{n} open, {late} with a promise running late")
        else:
            said = self.tr("{n} open")
        count = self._context.wording.number
        self.set_header(self.tr("Complaints"), said.format(n=count(number), late=count(late)))
        self._context.shell.set_badge("complaints", number)

    def _fetch(self, blocks: frozenset[int]) -> None:
        jobs, desk, edition = self._context.jobs, self._context.desk, self.model.edition
        for block in sorted(blocks):
            ids = self.model.ids_of(block)

            def put(rows: tuple[ComplaintRow, ...], block: int = block) -> None:
                self.model.put(edition, block, rows)

            jobs.read(self, complaint_rows, desk, ids, then=put)

    def _open(self, index: QModelIndex) -> None:
        complaint_id = self.model.id_at(index.row())
        if complaint_id is not None:
            self._context.shell.open_complaint(complaint_id)

    def _look_again(self, touched: frozenset[Noun]) -> None:
        if not touched & _TOUCHING:
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True
