"""All customers: found as one types, filtered, sorted, with the one at hand beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QWidget

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.listings import CustomerFilter, CustomerQuery, CustomerRow, CustomerSort
from csdesk.services.customers import (
    count_customers,
    customer_details,
    customer_rows,
    list_customers,
)
from csdesk.services.shops import read_shop
from ui.context import Context
from ui.customers.customer_dialog import CustomerDialog
from ui.customers.customer_list_model import (
    BLOCK,
    LAST,
    MONEY,
    PAST_TIPPING_MARK,
    SCORE,
    SHARE,
    WHO,
    CustomerListModel,
)
from ui.customers.customer_menu import CustomerMenu
from ui.customers.customer_pane import CustomerPane
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import FilterPill, chip_width
from ui.widgets.fields import SearchField
from ui.widgets.states import EmptyState, Hint, WayOn
from ui.widgets.surfaces import Card, Page, row
from ui.widgets.table import KEYS_ROLE, TableView

_PANE: Final = 338
_NARROW_PANE: Final = 300
_NARROW_UNDER: Final = 1060
_NO_PANE_UNDER: Final = 930
_ARROW: Final = 20
"""Behind the title of the column that the list is sorted by."""
_SCORE_FROM: Final = 600
_LARGE_SHARE: Final = "888 %"
"""As wide as a share may be without being cut."""
_CONCERNS: Final = frozenset(
    {
        *(Noun.CUSTOMER, Noun.CONTACT_POINT, Noun.PREFERENCES, Noun.PURCHASE, Noun.CONTACT),
        *(Noun.EFFORT, Noun.OUTLAY, Noun.COMPLAINT, Noun.REDRESS, Noun.FOLLOW_UP),
        *(Noun.PROMISE, Noun.SETTING, Noun.PERSON, Noun.IMPORT_BATCH),
    }
)
_ASCENDING_FIRST: Final = frozenset({CustomerSort.NAME})


class CustomerTable(TableView):
    """The table of customers, which shares its width among its columns."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self._share(self.viewport().width(), Theme.current().scaled)

    def _share(self, room: int, scaled: Callable[[float], int]) -> None:
        """Names come first: the bars give way to them, then the score."""
        scored = room >= scaled(_SCORE_FROM)
        self.setColumnHidden(SCORE, not scored)
        chip = chip_width(_LARGE_SHARE, PAST_TIPPING_MARK, "small_strong") + 8
        share = max(self._for_head(SHARE, scaled(86)), chip)
        score = self._for_head(SCORE, scaled(50))
        last = self._for_head(LAST, scaled(120))
        left = room - share - last - (score if scored else 0)
        money = max(170, self._for_keys(), min(420, room * 34 // 100))
        money = max(150, min(money, left - scaled(204)))
        self.set_widths(200, money, share, score, last, stretch=WHO)

    def _for_keys(self) -> int:
        """How wide the column with bars is at least: as the keys of its colours above them."""
        keys = self.model().headerData(MONEY, Qt.Orientation.Horizontal, KEYS_ROLE) or ()
        font = Theme.current().font("caption_medium")
        return max(150, 12 + sum(paint.width_of(words, font) + 26 for _, words in keys))

    def _for_head(self, column: int, least: int) -> int:
        """How wide a column of figures is, at least as its title, in any language."""
        title = self.model().headerData(column, Qt.Orientation.Horizontal)
        words = paint.width_of(str(title or ""), Theme.current().font("caption_strong"))
        return min(max(least, words + _ARROW + 18), least * 3 // 2)


class CustomersPage(Page):
    """The list, its filters and the pane; nothing here ever holds all the rows."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Customers"), " ", parent)
        self._context = context
        self._query = CustomerQuery()
        self._aim = 0.25
        self._wanted_id: int | None = None
        self.menu = CustomerMenu(context, self)
        self._build_header()
        self._build_finding()
        self._build_list()
        self._build_empty()
        context.changes.happened.connect(self._look_again)

    def arrive(self, what: object) -> None:
        """Come here; ``what`` may be a CustomerFilter, a customer's id, or words to look for."""
        if isinstance(what, CustomerFilter):
            self._choose_filter(what)
        elif isinstance(what, str):
            self.search.setText(what)
            self._query = replace(self._query, typed=what)
        elif isinstance(what, int):
            self._wanted_id = what
        self.reload()

    def customer_at_hand(self) -> int | None:
        """Who is chosen in the list, for what is done from anywhere."""
        return self._id_at_hand()

    def find_here(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def first_focus(self) -> QWidget:
        return self.search

    def reload(self) -> None:
        """Ask again who is in the list, off the ui thread; an older answer is dropped."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, list_customers, desk, self._query, then=self._show, newest="ids")
        jobs.read(self, count_customers, desk, then=self._show_counts, newest="counts")
        jobs.read(self, _aim_of, desk, then=self._show_aim, newest="aim")

    def add_customer(self) -> None:
        dialog = CustomerDialog(self._context, name=self._name_looked_for())
        dialog.saved.connect(lambda customer: self._context.shell.open_customer(customer.id))
        self._context.shell.show_dialog(dialog)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self.search.hasFocus():
            self._enter_list()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        self.pane.setVisible(width >= _NO_PANE_UNDER)
        self.pane.setFixedWidth(_NARROW_PANE if width < _NARROW_UNDER else _PANE)

    # building

    def _build_header(self) -> None:
        bring = Button(self.tr("Import a list"), icon="download-simple")
        bring.clicked.connect(lambda: self._context.shell.open_place("import"))
        add = Button(self.tr("Add customer"), Kind.PRIMARY, "plus")
        add.clicked.connect(self.add_customer)
        self.add_action(bring)
        self.add_action(add)

    def _build_finding(self) -> None:
        line = row(gap=8)
        hint = self.tr("Name, phone, or words from a note or complaint")
        self.search = SearchField(self.tr("Find a customer"), hint)
        self.search.setObjectName("search")
        self.search.asked.connect(self._look_for)
        line.addWidget(self.search, 1)
        self.filters: dict[CustomerFilter, FilterPill] = {}
        group = QButtonGroup(self)
        for which, words, icon in (
            (CustomerFilter.ALL, self.tr("All"), ""),
            (CustomerFilter.OPEN_COMPLAINT, self.tr("Open complaint"), "chat-circle-text"),
            (CustomerFilter.PAST_TIPPING, self.tr("Past tipping point"), "scales"),
            (CustomerFilter.UNHAPPY, self.tr("Unhappy"), "smiley-sad"),
            (CustomerFilter.ARCHIVED, self.tr("Archived", "customers"), "archive"),
        ):
            pill = FilterPill(words, None, icon)
            pill.clicked.connect(lambda _=False, which=which: self._filter(which))
            group.addButton(pill)
            self.filters[which] = pill
            line.addWidget(pill)
        self.filters[CustomerFilter.ALL].setChecked(True)
        self.filters[CustomerFilter.ARCHIVED].setVisible(False)
        self.body.addLayout(line)

    def _build_list(self) -> None:
        wording, desk = self._context.wording, self._context.desk
        self.model = CustomerListModel(wording, desk.today, self)
        self.model.wanted.connect(self._fetch)
        self.table = CustomerTable(self.tr("Customers"))
        self.table.setObjectName("customers")
        self.table.setModel(self.model)
        self.table.opened.connect(self._open_index)
        self.table.looked_at.connect(self._look_at)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by_column)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.nobody = Hint(self.tr("Nobody fits that."), "magnifying-glass")
        self.nobody.setVisible(False)
        card = Card(margins=(1, 1, 1, 2), gap=0)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.nobody, 1)
        self.pane = CustomerPane(self._context, self.menu)
        self.pane.opened.connect(self._context.shell.open_customer)
        self.pane.contact_wanted.connect(self.menu.log_contact)
        self.pane.complaint_opened.connect(self._context.shell.open_complaint)
        self._main = QWidget()
        line = row(self._main, gap=12)
        line.addWidget(card, 1)
        line.addWidget(self.pane)
        self.body.addWidget(self._main, 1)
        self.table.show_sorted(LAST, True)

    def _build_empty(self) -> None:
        shell = self._context.shell
        ways = (
            WayOn(
                "user-plus",
                self.tr("Add one customer"),
                self.tr("A name is enough. The rest can come later."),
                self.tr("Add a customer"),
                self.add_customer,
                primary=True,
            ),
            WayOn(
                "download-simple",
                self.tr("Bring in a list"),
                self.tr("From your till, your old app or a spreadsheet."),
                self.tr("Import a list"),
                lambda: shell.open_place("import"),
            ),
        )
        line = self.tr("Once they are, each has a page with their story and what they bring.")
        self.empty = EmptyState(self.tr("Nobody is here yet"), line, ways)
        self.empty.setVisible(False)
        self.body.addWidget(self.empty, 1)

    # finding

    def _look_for(self, typed: str) -> None:
        if typed != self._query.typed:
            self._query = replace(self._query, typed=typed)
            self._wanted_id = None
            self.reload()

    def _filter(self, which: CustomerFilter) -> None:
        self._choose_filter(which)
        self.reload()

    def _choose_filter(self, which: CustomerFilter) -> None:
        self.filters[which].setChecked(True)
        self._query = replace(self._query, filter=which)

    def _sort_by_column(self, column: int) -> None:
        """The header was clicked: the money turns from margin to service cost and back."""
        sort, before = self.model.columns[column].sort, self._query
        if column == MONEY and before.sort is CustomerSort.MARGIN and not before.descending:
            self.sort_by(CustomerSort.SERVICE, True)
        elif column == MONEY and before.sort is CustomerSort.SERVICE and before.descending:
            self.sort_by(CustomerSort.SERVICE, False)
        elif before.sort is sort:
            self.sort_by(sort, not before.descending)
        else:
            self.sort_by(sort, sort not in _ASCENDING_FIRST)

    def sort_by(self, sort: CustomerSort, descending: bool) -> None:
        """Show the list in another order."""
        self._query = replace(self._query, sort=sort, descending=descending)
        columns = [column.sort for column in self.model.columns]
        at = columns.index(sort) if sort in columns else MONEY
        self.table.show_sorted(at, descending)
        self.model.show_sorted(sort, descending)
        self.reload()

    # showing

    def _show(self, ids: tuple[int, ...]) -> None:
        at_hand = self._id_at_hand() if self._wanted_id is None else self._wanted_id
        self._wanted_id = None
        self.model.show(ids)
        narrowed = bool(self._query.typed) or self._query.filter is not CustomerFilter.ALL
        self.nobody.setVisible(narrowed and not ids)
        self.table.setVisible(bool(ids) or not narrowed)
        self.empty.setVisible(not narrowed and not ids)
        self._main.setVisible(narrowed or bool(ids))
        found = self.model.row_of(at_hand) if at_hand is not None else None
        row_at = found if found is not None else 0
        if ids:
            self.table.setCurrentIndex(self.model.index(row_at, 0))
            if found is None:
                self.table.scrollToTop()
        else:
            self.pane.show_nobody()

    def _show_counts(self, counts: dict[CustomerFilter, int]) -> None:
        for which, pill in self.filters.items():
            pill.set_count(counts.get(which, 0))
        archived = counts.get(CustomerFilter.ARCHIVED, 0)
        shown = archived > 0 or self._query.filter is CustomerFilter.ARCHIVED
        self.filters[CustomerFilter.ARCHIVED].setVisible(shown)
        many = counts.get(CustomerFilter.ALL, 0)
        one, more = self.tr("{n} person or business"), self.tr("{n} people and businesses")
        told = self._context.wording.counted(many, one, more)
        self.set_header(self.tr("Customers"), told)

    def _show_aim(self, aim: float) -> None:
        self._aim = aim

    def _fetch(self, blocks: frozenset[int]) -> None:
        """Rows that are about to be shown; those scrolled past meanwhile are left alone."""
        top = max(0, self.table.rowAt(0))
        shown = self.table.viewport().height() // 40 + 1
        near = set(range(top // BLOCK, (top + shown) // BLOCK + 1))
        current = self.table.currentIndex().row()
        if current >= 0:
            near.add(current // BLOCK)
        for block in blocks:
            if block in near:
                self._fetch_block(block)
            else:
                self.model.forget_asked(block)

    def _fetch_block(self, block: int) -> None:
        edition = self.model.edition

        def put(rows: tuple[CustomerRow, ...]) -> None:
            self.model.put(edition, block, rows)
            current = self.table.currentIndex().row()
            if edition == self.model.edition and current // BLOCK == block:
                self._show_at_hand(current)

        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, customer_rows, desk, self.model.ids_of(block), then=put)

    def _look_at(self, index: QModelIndex) -> None:
        self._show_at_hand(index.row())

    def _show_at_hand(self, row_at: int) -> None:
        known = self.model.known(row_at)
        if known is None:
            return
        self.pane.show_row(known, self._aim)
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(
            self,
            customer_details,
            desk,
            known.id,
            then=self.pane.show_details,
            failed=lambda _: None,
            newest="details",
        )

    # doing

    def _open_index(self, index: QModelIndex) -> None:
        customer_id = self.model.id_at(index.row())
        if customer_id is not None:
            self._context.shell.open_customer(customer_id)

    def _enter_list(self) -> None:
        if self.model.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        known = self.model.known(index.row()) if index.isValid() else None
        if known is None:
            return
        menu = self.menu.menu(self.table, known.id, known.name, known.archived)
        menu.addSeparator()
        order = QMenu(self.tr("Sort by"), menu)
        for sort, words in self._sort_words().items():
            action = order.addAction(words)
            action.triggered.connect(
                lambda _=False, sort=sort: self.sort_by(sort, sort not in _ASCENDING_FIRST)
            )
        menu.addMenu(order)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _sort_words(self) -> dict[CustomerSort, str]:
        return {
            CustomerSort.NAME: self.tr("Name"),
            CustomerSort.MARGIN: self.tr("Margin they bring"),
            CustomerSort.SERVICE: self.tr("Service cost"),
            CustomerSort.SHARE: self.tr("Share"),
            CustomerSort.SCORE: self.tr("Score"),
            CustomerSort.LAST_CONTACT: self.tr("Last contact"),
        }

    def _id_at_hand(self) -> int | None:
        return self.model.id_at(self.table.currentIndex().row())

    def _name_looked_for(self) -> str:
        """What was typed, where it looks like a name that nobody bears yet."""
        typed = self._query.typed
        return typed if not self.model.rowCount() and typed.replace(" ", "").isalpha() else ""

    def _look_again(self, touched: frozenset[Noun]) -> None:
        if touched & _CONCERNS and self.isVisible():
            self.reload()


def _aim_of(desk: Desk) -> float:
    return read_shop(desk).aim_bp / 10_000
