"""The reports to choose from: the everyday ones at once, the rarer ones behind a line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from csdesk.domain.reports.request import ReportKind
from csdesk.domain.spoken import said
from ui.context import Context
from ui.customers.customer_field import CustomerField, Picked
from ui.reports.report_words import Choice, choices, rarer_choices
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import plain_text
from ui.widgets.focus import Ringed
from ui.widgets.fold import Fold
from ui.widgets.surfaces import column

_LOW, _ABOVE, _BESIDE = 54, 7, 70
_LINES = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value)


class _ReportButton(Ringed, QAbstractButton):
    """A report with its icon, its name, and what is in it."""

    ring_radius = 10

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self._choice = choice
        self.setText(plain_text(choice.title))
        whole = said("{label}: {words}", label=choice.title, words=choice.line)
        self.setAccessibleName(whole)
        self.setObjectName(f"report_{choice.kind}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(260, Theme.current().scaled(_LOW))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all lines that its name and what is in it need."""
        high = sum(self._highs(width - _BESIDE)) + 2 * _ABOVE
        return max(Theme.current().scaled(_LOW), high)

    def _highs(self, width: int) -> tuple[int, int]:
        room, font = QRect(0, 0, max(40, width), 9999), Theme.current().font
        name = QFontMetrics(font("strong")).boundingRect(room, _LINES, self._choice.title)
        line = QFontMetrics(font("caption")).boundingRect(room, _LINES, self._choice.line)
        return name.height(), line.height()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        colour, on = theme.colour, self.isChecked()
        painter = paint.begin(self)
        if on:
            paint.box(painter, self.rect(), 10, colour("accentSub"), colour("accent"), 2)
        elif self.underMouse():
            paint.box(painter, self.rect(), 10, colour("hover"))
        middle = self.height() // 2
        tile = paint.mirrored(self, QRect(12, middle - 18, 36, 36))
        paint.box(painter, tile, 8, colour("card" if on else "sunken"))
        paint.icon(painter, tile, self._choice.icon, colour("accentTxt" if on else "text2"), 17)
        wide = self.width() - _BESIDE
        name, line = self._highs(wide)
        top = middle - (name + line) // 2
        near = _LINES | int((paint.leading(self) | Qt.AlignmentFlag.AlignAbsolute).value)
        for words, role, tone, at, high in (
            (self._choice.title, "strong", "text", top, name),
            (self._choice.line, "caption", "text2", top + name, line),
        ):
            painter.setFont(theme.font(role))
            painter.setPen(colour(tone))
            painter.drawText(paint.mirrored(self, QRect(60, at, wide, high)), near, words)
        painter.end()


class ReportList(QWidget):
    """One report is chosen at a time; arrow keys go from one to the next."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = column(self, gap=6)
        self._kinds: list[ReportKind] = []
        self._group = QButtonGroup(self)
        self._add(choices(), self._lines)
        self.rarer = Fold(self.tr("More reports"), "more_reports")
        self.rarer.body.setSpacing(6)
        self._lines.addWidget(self.rarer)
        self.customer = CustomerField(
            context, self.tr("Whose story"), may_be_new=False, object_name="story_of"
        )
        self._add(rarer_choices(), self.rarer.body)
        self.customer.picked.connect(self._take_customer)
        self._group.idToggled.connect(self._toggled)

    @property
    def kind(self) -> ReportKind:
        return self._kinds[max(0, self._group.checkedId())]

    @property
    def customer_id(self) -> int | None:
        """Whose story it is; None for other reports, and while nobody is picked."""
        return self.customer.customer_id() if self.kind is ReportKind.CUSTOMER else None

    def choose(self, kind: ReportKind) -> None:
        """Show a report as chosen, and what hides it."""
        self._group.button(self._kinds.index(kind)).setChecked(True)

    def first_focus(self) -> QWidget | None:
        return self._group.checkedButton()

    def _add(self, told: Iterable[Choice], lines: QVBoxLayout) -> None:
        for choice in told:
            button = _ReportButton(choice)
            self._group.addButton(button, len(self._kinds))
            self._kinds.append(choice.kind)
            lines.addWidget(button)
            if choice.kind is ReportKind.CUSTOMER:
                lines.addWidget(self.customer)

    def _toggled(self, at: int, on: bool) -> None:
        if not on:
            return
        self.customer.setVisible(self.kind is ReportKind.CUSTOMER)
        if self.kind in [choice.kind for choice in rarer_choices()]:
            self.rarer.open_up()
        self.changed.emit()

    def _take_customer(self, picked: Picked | None) -> None:
        self.changed.emit()
