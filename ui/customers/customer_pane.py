"""Beside the list: the customer that is at hand, in a few lines."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from csdesk.domain.customer import first_name
from csdesk.domain.figures import Band
from csdesk.domain.listings import ComplaintRow, CustomerRow
from csdesk.services.customers import CustomerDetails
from ui.context import Context
from ui.customers.customer_menu import CustomerMenu
from ui.customers.preference_items import preference_items, preference_line
from ui.customers.restricted import restricted_mark, restricted_words
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.chips import Chip
from ui.widgets.gauges import ShareGauge
from ui.widgets.marks import Avatar
from ui.widgets.states import Hint
from ui.widgets.surfaces import Card, Divider, Scroll, Well, clear, column, row
from ui.widgets.text import ElidedLabel, Prose, label, tip
from ui.widgets.what_is_this import WhatIsThis

BAND_TONES: Final = {
    Band.INVESTING: "text2",
    Band.WITHIN_AIM: "okTxt",
    Band.OVER_AIM: "warnTxt",
    Band.PAST_TIPPING: "badTxt",
}
_OPEN_SHOWN: Final = 3


class CustomerPane(Card):
    """Who they are, how to treat them, what is open, and the way to their page."""

    opened = Signal(int)
    contact_wanted = Signal(int)
    complaint_opened = Signal(int)

    def __init__(self, context: Context, menu: CustomerMenu, parent: QWidget | None = None) -> None:
        super().__init__(margins=(19, 17, 19, 16), gap=12, parent=parent)
        self.setAccessibleName(self.tr("The customer at hand"))
        self._context, self._menu = context, menu
        self._row: CustomerRow | None = None
        self._aim = 0.25
        self._build_head()
        self._scroll = Scroll(gap=10)
        self._rest = self._scroll.body
        self.body.addWidget(self._scroll, 1)
        self._build_foot()
        self._nobody = Hint(self.tr("Choose a customer to see them here."), "users")
        self.body.addWidget(self._nobody, 1)
        self.show_nobody()

    def show_nobody(self) -> None:
        """Nobody is chosen."""
        self._row = None
        for widget in (self._head, self._scroll, self._foot):
            widget.setVisible(False)
        self._nobody.setVisible(True)

    def show_row(self, shown: CustomerRow, aim: float) -> None:
        """Show what the list knows already; the rest follows."""
        new = self._row is None or self._row.id != shown.id
        self._row, self._aim = shown, aim
        self._face.set_name(shown.name)
        self._name.setText(shown.name)
        self._resting.setVisible(shown.restricted)
        self._show_owner(shown.looked_after_by)
        for widget in (self._head, self._scroll, self._foot):
            widget.setVisible(True)
        self._nobody.setVisible(False)
        if new:
            clear(self._rest)
            self._rest.addWidget(self._share_well(shown))
            self._rest.addStretch(1)

    def show_details(self, details: CustomerDetails) -> None:
        """The rest, once it is known; dropped if another customer is at hand by then."""
        shown = self._row
        if shown is None or details.customer.id != shown.id:
            return
        clear(self._rest)
        self._rest.addWidget(self._share_well(shown))
        self._add_wishes(details)
        self._rest.addWidget(Divider())
        if details.open_complaints:
            self._rest.addWidget(label(self.tr("Open now"), "small_strong"))
            for complaint in details.open_complaints[:_OPEN_SHOWN]:
                self._rest.addWidget(self._complaint_well(complaint))
            left = len(details.open_complaints) - _OPEN_SHOWN
            if left > 0:
                self._rest.addWidget(
                    label(self.tr("and {n} more").format(n=left), "caption", "text2")
                )
        self._add_facts(details, shown)
        self._rest.addStretch(1)

    # building

    def _build_head(self) -> None:
        self._head = QWidget()
        line = row(self._head, gap=13)
        self._face = Avatar("", 48)
        line.addWidget(self._face)
        words = column(gap=2)
        self._name = ElidedLabel("", "heading")
        self._owner = Prose((), "small", "text2", strong_tone="text2")
        words.addStretch(1)
        words.addWidget(self._name)
        self._resting = Chip(restricted_mark())
        self._resting.setObjectName("pane_restricted")
        self._resting.setToolTip(tip(restricted_words()))
        self._resting.hide()
        words.addWidget(self._resting)
        words.addWidget(self._owner)
        words.addStretch(1)
        line.addLayout(words, 1)
        self.more = IconButton("dots-three", self.tr("More to do with this customer"))
        self.more.clicked.connect(self._show_menu)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self._head)

    def _build_foot(self) -> None:
        self._foot = QWidget()
        line = row(self._foot, gap=8)
        self.open = Button(self.tr("Open page"), Kind.PRIMARY, breaks=True)
        self.open.clicked.connect(lambda: self._with_id(self.opened))
        self.contact = Button(self.tr("Log a contact"), icon="note-pencil", breaks=True)
        self.contact.clicked.connect(lambda: self._with_id(self.contact_wanted))
        for button in (self.open, self.contact):
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Expanding)
            button.setSizePolicy(policy)
            line.addWidget(button)
        self.body.addWidget(self._foot)

    def _share_well(self, shown: CustomerRow) -> QWidget:
        words = self._context.wording
        well = Well(outlined=True, margins=(14, 9, 14, 9), gap=6)
        line = row(gap=12)
        figure = "–" if shown.share is None else words.percent(shown.share)
        line.addWidget(label(figure, "figure", BAND_TONES[shown.band]))
        line.addWidget(label(self._share_words(shown), "small", "text2", wrap=True), 1)
        what = self.tr("Share of the margin")
        line.addWidget(WhatIsThis(what), 0, Qt.AlignmentFlag.AlignTop)
        well.body.addLayout(line)
        gauge = ShareGauge()
        gauge.show_share(shown.share, self._aim)
        well.body.addWidget(gauge)
        return well

    def _share_words(self, shown: CustomerRow) -> str:
        name = self._first_name()
        if shown.share is not None:
            told = self.tr("of the margin {name} brings has gone into service")
            return told.format(name=name)
        if shown.service_minor > 0:
            cost = self._context.wording.money(shown.service_minor)
            told = self.tr("Looking after {name} has cost {cost}, with no margin to set it against")
            return told.format(name=name, cost=cost)
        return self.tr("No purchase from {name} yet, and nothing spent on service").format(
            name=name
        )

    def _add_wishes(self, details: CustomerDetails) -> None:
        told = self.tr("How {name} likes to be treated").format(name=self._first_name())
        self._rest.addSpacing(2)
        self._rest.addWidget(label(told, "small_strong", wrap=True))
        items = preference_items(details.preferences)
        for item in items:
            self._rest.addWidget(preference_line(item))
        if not items:
            line = row(gap=8)
            line.addWidget(label(self.tr("Nobody has asked yet."), "small", "text2"), 1)
            ask = Button(self.tr("Write it down"), Kind.LINK, compact=True)
            ask.clicked.connect(lambda: self._menu.edit_preferences(details.customer.id))
            line.addWidget(ask)
            self._rest.addLayout(line)

    def _complaint_well(self, complaint: ComplaintRow) -> QWidget:
        well = ComplaintWell(complaint)
        well.opened.connect(self.complaint_opened)
        now, words = self._context.desk.now(), self._context.wording
        head = row(gap=8)
        head.addWidget(ElidedLabel(complaint.title, "small_strong"), 1)
        well.body.addLayout(head)
        line = row(gap=8)
        due = complaint.next_due_at
        if due is not None:
            told = self.tr("Promise: {day}").format(day=words.day(due))
            line.addWidget(ElidedLabel(told, "caption", "text2"), 1)
            late = (now.date() - due.astimezone(now.tzinfo).date()).days
            if due < now:
                chip = self.tr("Late today") if late == 0 else self.tr("1 day late")
                if late > 1:
                    chip = self.tr("{n} days late").format(n=late)
                line.addWidget(Chip(chip, "bad", "warning-circle"))
        else:
            told = self.tr("Since {day}").format(day=words.day(complaint.opened_at))
            line.addWidget(ElidedLabel(told, "caption", "text2"), 1)
            if not complaint.acknowledged:
                line.addWidget(Chip(self.tr("Waits for a reply"), "warn", "hourglass-medium"))
        well.body.addLayout(line)
        return well

    def _add_facts(self, details: CustomerDetails, shown: CustomerRow) -> None:
        words = self._context.wording
        for name, minor in (
            (self._paid_since(details.first_on), details.spend_minor),
            (self.tr("Margin"), shown.margin_minor),
        ):
            line = row(gap=16)
            line.addWidget(ElidedLabel(name, "small", "text2"), 1)
            line.addWidget(label(words.money(minor), "small_strong"))
            self._rest.addLayout(line)
        facts: list[tuple[str, str]] = []
        answer = details.last_answer
        if answer is not None and answer.recommend is not None:
            told = self.tr("{n} of 10").format(n=answer.recommend)
            if answer.words:
                told = self.tr("{score}, “{words}”").format(score=told, words=answer.words)
            facts.append((self.tr("Last score"), told))
        if details.referred_by is not None:
            facts.append((self.tr("Sent to us by"), details.referred_by.name))
        for name, value in facts:
            line = row(gap=16)
            line.addWidget(ElidedLabel(name, "small", "text2"))
            told_label = ElidedLabel(value, "small_strong")
            told_label.setAlignment(Qt.AlignmentFlag.AlignRight)
            line.addWidget(told_label, 1)
            self._rest.addLayout(line)

    def _paid_since(self, first_on: date | None) -> str:
        if first_on is None:
            return self.tr("Paid, without tax")
        return self.tr("Paid since {year}, without tax").format(year=first_on.year)

    # private

    def _show_owner(self, person: str) -> None:
        if person:
            first = person.split(maxsplit=1)[0]
            self._owner.set_runs([(self.tr("Looked after by "), False), (first, True)])
        else:
            self._owner.set_runs([(self.tr("Looked after by nobody in particular"), False)])

    def _first_name(self) -> str:
        return first_name(self._row.name) if self._row is not None else ""

    def _with_id(self, signal: SignalInstance) -> None:
        if self._row is not None:
            signal.emit(self._row.id)

    def _show_menu(self) -> None:
        if self._row is not None:
            self._menu.pop_up(self.more, self._row.id, self._row.name, self._row.archived)


class ComplaintWell(Well):
    """An open complaint; a click or Enter goes there."""

    opened = Signal(int)

    def __init__(self, complaint: ComplaintRow) -> None:
        super().__init__(outlined=True, margins=(12, 8, 12, 8), gap=3)
        self._id = complaint.id
        self.setAccessibleName(complaint.title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self._id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._id)
        else:
            super().keyPressEvent(event)
