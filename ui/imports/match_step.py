"""Step two: what the columns are, which rows need a look, and what would come in."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.services.import_looking import Look
from csdesk.services.imports import ImportPreview
from ui.context import Context
from ui.imports.column_card import ColumnCards
from ui.imports.import_words import bring_in_words, counted, customers, rows, sales
from ui.imports.rows_model import RowDelegate, RowsModel, troubles_of
from ui.reports.sheet_header import SheetHeader
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip, Segmented
from ui.widgets.fields import LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.gauges import ProgressStrip
from ui.widgets.surfaces import Card, Panel, Scroll, clear, column, row
from ui.widgets.table import TableView
from ui.widgets.text import label

_ROW_HEIGHT, _ROWS_HEIGHT = 40, 230
_NUMBER, _TEXT, _PROBLEM = 64, 230, 240


class CurrencyBar(Panel):
    """Foreign money: take the file's currency, or say what one of it is worth."""

    changed = Signal()
    """Another answer was given: look again what would come in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", parent=parent)
        self._asked: tuple[str | None, tuple[str, ...]] | None = None
        self._told = label("", "body", wrap=True)
        self.body.addWidget(self._told)
        self._line = row(gap=10)
        self.body.addLayout(self._line)
        self._rates: dict[str, LineField] = {}
        self._choice: Segmented | None = None
        self._rate_holder = QWidget()

    def show_question(self, preview: ImportPreview, currency: str) -> None:
        """Ask what is open about money; with nothing open it hides."""
        offered = preview.offered_currency
        foreign = sorted({*preview.foreign, *self._rates, *([offered] if offered else [])})
        self.setVisible(bool(foreign))
        if (offered, tuple(foreign)) == self._asked:
            return
        self.forget()
        self._asked = (offered, tuple(foreign))
        if offered:
            self._ask_which(offered, currency)
        self._rate_holder = QWidget()
        line = row(self._rate_holder, gap=10)
        for code in foreign:
            self._ask_rate(code, currency, line)
        self._rate_holder.setVisible(not offered)
        self._line.addWidget(self._rate_holder)
        self._line.addStretch(1)

    @property
    def takes_currency(self) -> bool:
        """The shop shall count in the file's currency from now on."""
        return self._choice is not None and self._choice.value() == "take"

    def rates(self) -> dict[str, Decimal]:
        """What was typed and can be read, by currency."""
        found = {}
        for currency, field in self._rates.items():
            try:
                rate = Decimal(field.text().strip().replace(",", "."))
            except InvalidOperation:
                continue
            if rate.is_finite() and 0 < rate < 10**9:
                found[currency] = rate
        return found

    def forget(self) -> None:
        """A new file has new questions."""
        self._asked, self._rates, self._choice = None, {}, None
        clear(self._line)

    def _ask_which(self, offered: str, currency: str) -> None:
        words = self.tr("This list counts in {theirs}. Your shop is still empty and counts in "
                        "{ours}.")  # fmt: skip
        self._told.setText(words.format(theirs=offered, ours=currency))
        take = self.tr("Count in {currency} from now on").format(currency=offered)
        keep = self.tr("Stay with {currency}").format(currency=currency)
        self._choice = Segmented(self.tr("Currency"), (("take", take), ("keep", keep)))
        self._choice.setObjectName("currency_choice")
        self._choice.chosen.connect(self._chosen)
        self._line.addWidget(self._choice)

    def _chosen(self, value: object) -> None:
        self._rate_holder.setVisible(value == "keep")
        self.changed.emit()

    def _ask_rate(self, foreign: str, currency: str, line: QHBoxLayout) -> None:
        if self._choice is None:
            words = self.tr("Some sales are in another currency than your shop’s. They stay out "
                            "until you say what it is worth.")  # fmt: skip
            self._told.setText(words)
        line.addWidget(label(self.tr("1 {currency} =").format(currency=foreign), "strong"))
        name = self.tr("What 1 {currency} is worth").format(currency=foreign)
        field = LineField(name, self.tr("such as 0.92"), suffix=currency, longest=20)
        field.setObjectName(f"rate_{foreign}")
        field.setFixedWidth(150)
        field.editingFinished.connect(self.changed)
        self._rates[foreign] = field
        line.addWidget(field)


class MatchStep(QWidget):
    """Cards of columns, counts, the rows, and the button that brings them in."""

    corrected = Signal(int, object)
    money_changed = Signal()
    back_asked = Signal()
    bring_in_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._look: Look | None = None
        self._preview: ImportPreview | None = None
        outer = column(self, gap=10)
        scroll = Scroll(gap=10)
        outer.addWidget(scroll, 1)
        scroll.body.addWidget(label(self.tr("Your columns, and where they go"), "strong"))
        self.columns = ColumnCards()
        self.columns.corrected.connect(self.corrected)
        scroll.body.addWidget(self.columns)
        self.money = CurrencyBar()
        self.money.changed.connect(self.money_changed)
        scroll.body.addWidget(self.money)
        scroll.body.addWidget(self._rows_card(), 1)
        outer.addLayout(self._foot())

    def show_file(self, look: Look, preview: ImportPreview, currency: str) -> None:
        """Show what the file is taken for, and what would come of it."""
        self._look, self._preview = look, preview
        self.columns.show_columns(look)
        self.money.show_question(preview, currency)
        self._show_counts(look, preview)
        self._show_rows()
        self._show_button(preview)

    def show_working(self, working: bool) -> None:
        """While rows come in, only stopping can be asked for."""
        self.strip.setVisible(working)
        for widget in (self.back, self.note, self.bring_in):
            widget.setVisible(not working)
        self.columns.setEnabled(not working)

    def first_focus(self) -> QWidget:
        return self.bring_in

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit_columns()
        return False

    def _rows_card(self) -> Card:
        card = Card(margins=(0, 0, 0, 0), gap=0)
        card.setMinimumHeight(_ROWS_HEIGHT)
        head = row(gap=8, margins=(14, 12, 12, 12))
        holder = QWidget()
        self._chips = FlowLayout(holder, gap=8)
        head.addWidget(holder, 1)
        self.which = Segmented(
            self.tr("Which rows"),
            (("troubled", self.tr("Needs a look")), ("all", self.tr("All rows"))),
        )
        self.which.choose("all")
        self.which.setObjectName("which_rows")
        self.which.chosen.connect(lambda _: self._show_rows())
        head.addWidget(self.which)
        card.body.addLayout(head)
        self._told = label("", "small", "warnTxt", wrap=True)
        self._told.setContentsMargins(15, 0, 15, 10)
        self._told.setObjectName("import_told")
        card.body.addWidget(self._told)
        self.model = RowsModel(self)
        self.table = TableView(self.tr("Rows of the file"), row_height=_ROW_HEIGHT, lead=12,
                               line_starts=0)  # fmt: skip
        self.table.use_header(SheetHeader(self.table))
        self.table.setItemDelegate(RowDelegate(self.table))
        self.table.setModel(self.model)
        self.table.installEventFilter(self)
        card.body.addWidget(self.table, 1)
        card.body.addSpacing(8)
        return card

    def _foot(self) -> QHBoxLayout:
        line = row(gap=12)
        self.back = Button(self.tr("Back"), Kind.GHOST, "arrow-left")
        self.back.clicked.connect(self.back_asked)
        self.note = label("", "small", "text2")
        self.bring_in = Button(self.tr("Bring in"), Kind.PRIMARY, "check", key="Ctrl+Return")
        self.bring_in.setObjectName("bring_in")
        self.bring_in.clicked.connect(self.bring_in_asked)
        self.strip = ProgressStrip()
        self.strip.setVisible(False)
        spacer = QWidget()
        line.addWidget(self.back)
        line.addWidget(spacer, 1)
        line.addWidget(self.note)
        line.addWidget(self.bring_in)
        line.addWidget(self.strip, 100)
        return line

    def _show_counts(self, look: Look, preview: ImportPreview) -> None:
        self._troubles = troubles_of(look, preview)
        out = sum(trouble.stays_out for trouble in self._troubles.values())
        doubtful = len(self._troubles) - out
        chips = (
            (preview.purchases_new - preview.waiting, "ok", "check", sales, self.tr("{what} new")),
            (preview.customers_new, "ok", "user-plus", customers, self.tr("{what} new")),
            (
                preview.customers_matched,
                "info",
                "users",
                customers,
                self.tr("{what} known already"),
            ),
            (preview.purchases_duplicate, "quiet", "copy", sales, self.tr("{what} came in before")),
            (doubtful, "warn", "warning", rows, self.tr("{what} to look at")),
            (out, "bad", "warning-circle", rows, self.tr("{what} can’t come in yet")),
        )
        clear(self._chips)
        for number, tone, icon, what, words in chips:
            if number:
                self._chips.addWidget(Chip(words.format(what=what(number)), tone, icon))
        whole = [p.reason for p in preview.problems if not p.row and p.value not in preview.foreign]
        self._told.setText(" ".join(whole))
        self._told.setVisible(bool(whole))
        for reason, number in sorted(preview.plan.left_out.items()):
            if out:  # the rows themselves say why
                break
            words = self.tr("{what} stay out: {reason}").format(what=sales(number), reason=reason)
            self._chips.addWidget(Chip(words, "quiet", "minus-circle"))

    def _show_rows(self) -> None:
        if self._look is not None:
            only = self.which.value() == "troubled"
            self.model.show(self._look, self._troubles, only_troubled=only)
            self._fit_columns()

    def _show_button(self, preview: ImportPreview) -> None:
        self.bring_in.set_words(bring_in_words(preview))
        comes = preview.brings_anything
        if comes:
            self.bring_in.turn_on()
        else:
            self.bring_in.turn_off(self.tr("There is nothing new in this list."))
        out = sum(trouble.stays_out for trouble in self._troubles.values())
        if not comes:
            before = preview.brought_before
            words = self.tr("All of it is in your shop already.") if before else ""
            self.note.setText(words)
        elif out:
            words = counted(out, self.tr("{n} row stays out."), self.tr("{n} rows stay out."))
            self.note.setText(words)
        else:
            self.note.setText("")

    def _fit_columns(self) -> None:
        inner = max(1, self.model.columnCount() - 2)
        room = self.table.width() - _NUMBER - _PROBLEM - 12
        each = max(90, min(_TEXT, room // inner))
        widths = (_NUMBER, *([each] * inner), _PROBLEM)
        if self.model.columnCount() == len(widths):
            self.table.set_widths(*widths, stretch=len(widths) - 1)
