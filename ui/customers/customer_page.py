"""One customer: how they like it, what they bring and cost, and all that happened."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from csdesk.domain.changes import Noun
from csdesk.domain.customer import Customer, PointKind
from csdesk.domain.figures import Band
from csdesk.domain.spoken import filled
from csdesk.services.charts import CustomerChart
from csdesk.services.customers import CustomerDetails, customer_details
from ui.context import Context
from ui.customers.account_card import AccountCard
from ui.customers.customer_menu import CustomerMenu
from ui.customers.parted_strip import PartedStrip
from ui.customers.preference_items import preference_items, preference_line
from ui.customers.resting_strip import RestingStrip
from ui.customers.story_card import StoryCard
from ui.customers.voucher_card import VoucherCard
from ui.customers.what_if_card import WhatIfCard
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.marks import Avatar, Tile
from ui.widgets.page_scroll import BAR_ROOM, PageScroll
from ui.widgets.surfaces import Card, Surface, clear, column, row
from ui.widgets.text import ElidedLabel, label, tip

_STORY: Final = 346
_NARROW_STORY: Final = 300
_NARROW_UNDER: Final = 1060
_STACKED_UNDER: Final = 930
_ROOMY_FROM: Final = 800
_MOST_TAGS: Final = 3
_LONGEST_TAG: Final = 18
_CONCERNS: Final = frozenset(Noun) - {Noun.ATTACHMENT, Noun.LIST_ITEM, Noun.OPTION}
_CHART_NOUNS: Final = frozenset(
    {
        *(Noun.CUSTOMER, Noun.PURCHASE, Noun.EFFORT, Noun.OUTLAY, Noun.REDRESS),
        *(Noun.SETTING, Noun.PERSON, Noun.COMPLAINT, Noun.IMPORT_BATCH),
    }
)


class CustomerPage(QWidget):
    """Whoever picks up the phone finds everything here."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.customer_id = 0
        self._chose_what_if = False
        self._details: CustomerDetails | None = None
        self.menu = CustomerMenu(context, self)
        outer = column(self, gap=0, margins=(22, 8, 22 - BAR_ROOM, 16))
        self._build_back(outer)
        self._build_head(outer)
        outer.addSpacing(12)
        self._build_strip(outer)
        outer.addSpacing(12)
        self.resting = RestingStrip(context)
        self.resting.asked.connect(self._look_at_rights)
        outer.addWidget(self.resting)
        self.parted = PartedStrip(context)
        self.parted.options_asked.connect(self.talk_options)
        outer.addWidget(self.parted)
        self._build_main()
        outer.addWidget(self._scroll, 1)
        self._build_gone(outer)
        self._add_keys()
        context.changes.happened.connect(self._look_again)

    def arrive(self, what: object) -> None:
        """Show a customer by their id."""
        if isinstance(what, int):
            if what != self.customer_id:
                self._details = None
            self.customer_id = what
            self.reload()

    def find_here(self) -> None:
        self.story.find_here()

    def first_focus(self) -> QWidget:
        return self.contact

    def reload(self) -> None:
        """Look at everything anew."""
        self._fetch_details()
        self.account.show_customer(self.customer_id)

    def talk_options(self) -> None:
        """Past the tipping point: keep going, change the terms, or part well."""
        self.menu.what_next(self.customer_id)

    def _look_at_rights(self) -> None:
        self.menu.their_data(self.customer_id, self.name.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        stacked = width < _STACKED_UNDER
        wanted = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._main.setDirection(wanted)
        side = _NARROW_STORY if width < _NARROW_UNDER else _STORY
        self.story.setMinimumWidth(0 if stacked else side)
        self.story.setMaximumWidth(16_777_215 if stacked else side)
        self.story.setMinimumHeight(420 if stacked else 0)
        self.account.setMinimumHeight(460 if stacked else 0)
        self._owner.setVisible(not stacked)
        if not self._chose_what_if:
            self.what_if.setVisible(event.size().height() >= _ROOMY_FROM)

    # building

    def _build_back(self, outer: QBoxLayout) -> None:
        self.back = Button(self.tr("Customers"), Kind.LINK, "arrow-left", compact=True)
        self.back.clicked.connect(lambda: self._context.shell.open_place("customers"))
        line = row(gap=0, margins=(12, 0, 0, 0))
        line.addWidget(self.back)
        line.addStretch(1)
        outer.addLayout(line)

    def _build_head(self, outer: QBoxLayout) -> None:
        self._head = QWidget()
        line = row(self._head, gap=14, margins=(0, 0, BAR_ROOM, 0))
        self._face = Avatar("", 56)
        line.addWidget(self._face)
        words = column(gap=3)
        self.name = ElidedLabel("", "title")
        self.reach = ElidedLabel("", "small", "text2")
        self.reach.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addStretch(1)
        words.addWidget(self.name)
        under = row(gap=6)
        self.tags = row(gap=6)
        under.addLayout(self.tags)
        under.addWidget(self.reach, 1)
        words.addLayout(under)
        words.addStretch(1)
        line.addLayout(words, 1)
        self._build_owner()
        line.addWidget(self._owner)
        self.more = IconButton("dots-three", self.tr("More to do with this customer"), size=34)
        self.more.clicked.connect(self._show_menu)
        self.write = IconButton("envelope-simple", self.tr("Write a letter or mail"), size=34)
        self.write.setObjectName("write_letter")
        self.write.clicked.connect(lambda: self.menu.write(self.customer_id))
        self.contact = Button(self.tr("Log a contact"), icon="note-pencil")
        self.contact.clicked.connect(lambda: self.menu.log_contact(self.customer_id))
        self.complaint = Button(self.tr("Log a complaint"), Kind.PRIMARY, "plus", key="Ctrl+N")
        self.complaint.clicked.connect(lambda: self.menu.log_complaint(self.customer_id))
        self.talk = Button(self.tr("Talk options"), Kind.PRIMARY, "handshake")
        self.talk.clicked.connect(self.talk_options)
        for button in (self.more, self.write, self.contact, self.complaint, self.talk):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.talk.setVisible(False)
        outer.addWidget(self._head)

    def _build_owner(self) -> None:
        self._owner = QWidget()
        line = row(self._owner, gap=8, margins=(0, 0, 10, 0))
        self._owner_face = Avatar("", 26)
        line.addWidget(self._owner_face)
        words = column(gap=0)
        words.addStretch(1)
        words.addWidget(label(self.tr("Looked after by"), "caption", "text2"))
        self._owner_name = label("", "small_strong")
        words.addWidget(self._owner_name)
        words.addStretch(1)
        line.addLayout(words)

    def _build_strip(self, outer: QBoxLayout) -> None:
        self.strip = Surface("accentSub", radius=12, margins=(16, 3, 8, 3), gap=0)
        line = row(gap=10)
        self._strip_title = label("", "small_strong", "accentTxt")
        line.addWidget(self._strip_title)
        line.addWidget(_Upright())
        self._wishes = FlowLayout(gap=18, between_lines=2)
        middle = column(gap=0)
        middle.addStretch(1)
        middle.addLayout(self._wishes)
        middle.addStretch(1)
        line.addLayout(middle, 1)
        self.edit_wishes = IconButton(
            "pencil-simple", self.tr("Change how they like to be treated"), size=30
        )
        self.edit_wishes.clicked.connect(lambda: self.menu.edit_preferences(self.customer_id))
        line.addWidget(self.edit_wishes)
        self.strip.body.addLayout(line)
        inset = row(gap=0, margins=(0, 0, BAR_ROOM, 0))
        inset.addWidget(self.strip)
        outer.addLayout(inset)

    def _build_main(self) -> None:
        self.account = AccountCard(self._context)
        self.terms = self._terms_card()
        self.terms.setVisible(False)
        left = column(gap=12)
        left.addWidget(self.account, 1)
        left.addWidget(self.terms)
        self.vouchers = VoucherCard(self._context)
        left.addWidget(self.vouchers)
        self.what_if = WhatIfCard(self._context)
        left.addWidget(self.what_if)
        self.what_if.setVisible(False)
        self.account.try_out.clicked.connect(self._try_out)
        self.story = StoryCard(self._context)
        self.story.complaint_opened.connect(self._context.shell.open_complaint)
        self._main = row(gap=12)
        self._main.addLayout(left, 1)
        self._main.addWidget(self.story)
        self._scroll = PageScroll()
        self._scroll.body.addLayout(self._main, 1)
        self.account.chart.drawn.connect(self._suit_band)

    def _terms_card(self) -> Card:
        card = Card(margins=(15, 12, 15, 12))
        line = row(gap=14)
        line.addWidget(Tile("handshake", "ok", 38))
        words = column(gap=2)
        title = self.tr("Keep going, change the terms, or part well?")
        words.addWidget(label(title, "strong", wrap=True))
        self._terms_words = label("", "small", "text2", wrap=True)
        words.addWidget(self._terms_words)
        line.addLayout(words, 1)
        talk = Button(self.tr("See the three options"))
        talk.setObjectName("see_three_options")
        talk.clicked.connect(self.talk_options)
        line.addWidget(talk, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(line)
        return card

    def _build_gone(self, outer: QBoxLayout) -> None:
        told = self.tr("This customer is not in your shop any more.")
        self.gone = label(told, "body", "text2", wrap=True)
        self.gone.setVisible(False)
        outer.addWidget(self.gone)

    def _add_keys(self) -> None:
        shortcut = QShortcut(QKeySequence("Ctrl+M"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._add_minutes)

    # showing

    def _fetch_details(self) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(
            self,
            customer_details,
            desk,
            self.customer_id,
            then=self._show,
            failed=lambda _: self._show_gone(True),
            newest="details",
        )

    def _show(self, details: CustomerDetails) -> None:
        self._details = details
        self._show_gone(False)
        if details.customer.id != self.customer_id:  # joined with somebody: this is who they are
            self.customer_id = details.customer.id
            self.account.show_customer(self.customer_id)
        customer, owner = details.customer, details.looked_after_by
        self._face.set_name(customer.name)
        self.name.setText(customer.name)
        self.reach.setText(self._reach_words(details))
        nobody = self.tr("Nobody in particular")
        self._owner_name.setText(nobody if owner is None else owner.name)
        self._owner_face.setVisible(owner is not None)
        if owner is not None:
            self._owner_face.set_name(owner.name)
        self._show_tags(customer)
        self._show_wishes(details)
        self.resting.show_customer(customer)
        self.strip.setVisible(customer.erased_at is None)
        self.parted.show_customer(customer.id, customer.first_name)
        self.vouchers.show_customer(customer.id)
        self.story.show_customer(customer.id, customer.first_name)

    def _show_gone(self, gone: bool) -> None:
        for widget in (self._head, self.strip, self._scroll):
            widget.setVisible(not gone)
        self.gone.setVisible(gone)

    def _reach_words(self, details: CustomerDetails) -> str:
        parts = []
        if details.first_on is not None:
            since = self.tr("Customer since {year}").format(year=details.first_on.year)
            parts.append(since)
        else:
            parts.append(self.tr("No purchase yet"))
        by_phone = sorted(details.contact_points, key=lambda point: point.kind is PointKind.MAIL)
        parts += [point.typed for point in by_phone[:3]]
        if details.customer.address_lines:
            parts.append(", ".join(details.customer.address_lines))
        if details.customer.note:
            parts.append(details.customer.note.partition("\n")[0])
        if details.referred_by is not None:
            told = self.tr("sent to us by {name}").format(name=details.referred_by.name)
            parts.append(told)
        if details.customer.company:
            parts.insert(0, details.customer.company)
        if details.customer.archived_at is not None:
            parts.insert(0, self.tr("Archived"))
        return " · ".join(parts)

    def _show_tags(self, customer: Customer) -> None:
        """A few words in front of how to reach them; all of them on the first chip."""
        clear(self.tags)
        told = [(word, "tag") for word in customer.tag_words]
        if customer.on_contract:
            told.insert(0, (self.tr("Contract"), "file-text"))
        if len(told) > _MOST_TAGS:
            rest = self.tr("{n} more").format(n=len(told) - _MOST_TAGS + 1)
            told[_MOST_TAGS - 1 :] = [(rest, "tag")]
        for words, icon in told:
            chip = Chip(
                words if len(words) <= _LONGEST_TAG else f"{words[:_LONGEST_TAG]}…", icon=icon
            )
            chip.setObjectName("customer_tag")
            chip.setToolTip(tip(", ".join(customer.tag_words) or words))
            self.tags.addWidget(chip)

    def _show_wishes(self, details: CustomerDetails) -> None:
        name = details.customer.first_name
        self._strip_title.setText(self.tr("How {name} likes to be treated").format(name=name))
        clear(self._wishes)
        items = preference_items(details.preferences)
        for item in items:
            self._wishes.addWidget(preference_line(item, gap=8, one_line=True))
        if not items:
            told = self.tr("Nobody has asked yet. A good first question: call or text?")
            self._wishes.addWidget(ElidedLabel(told, "small", "text2"))

    def _suit_band(self) -> None:
        """Past the tipping point other things are offered first."""
        known: CustomerChart | None = self.account.shown
        if known is None:
            return
        self.what_if.show_figures(known.figures)
        past = known.figures.band is Band.PAST_TIPPING
        self.terms.setVisible(past)
        self.talk.setVisible(past)
        self.complaint.setVisible(not past)
        name = known.customer.first_name
        told = self.tr(
            "Keep going: nothing changes, and that can be right. Change the terms: say kindly "
            "what is free and what is not. Part well: a kind end, and the door stays open. "
            "Talk with {name} first."
        )
        self._terms_words.setText(filled(told, name=name))

    # doing

    def _add_minutes(self) -> None:
        self.menu.add_minutes(self.customer_id)

    def _try_out(self) -> None:
        """Open the sliders below the chart, or put them away."""
        self._chose_what_if = True
        opened = not self.what_if.isVisibleTo(self)
        self.what_if.setVisible(opened)
        if opened:
            self.what_if.minutes.setFocus(Qt.FocusReason.ShortcutFocusReason)
            QTimer.singleShot(0, self._scroll, self._show_sliders)

    def _show_sliders(self) -> None:
        self._scroll.ensureWidgetVisible(self.what_if, 0, 12)

    def _show_menu(self) -> None:
        if self._details is not None:
            customer = self._details.customer
            archived = customer.archived_at is not None
            self.menu.pop_up(self.more, customer.id, customer.name, archived)

    def _look_again(self, touched: frozenset[Noun]) -> None:
        if not self.isVisible() or not self.customer_id or not touched & _CONCERNS:
            return
        self._fetch_details()
        if touched & _CHART_NOUNS:
            self.account.show_customer(self.customer_id)


class _Upright(Surface):
    """A hairline from top to bottom."""

    def __init__(self) -> None:
        super().__init__("line2", radius=0, margins=(0, 0, 0, 0))
        self.setFixedSize(1, 28)
