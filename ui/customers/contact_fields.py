"""The fields of a contact: with whom, how, what was said, what was promised, and the rest."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from csdesk.domain.contact import About, Channel
from ui.context import Context
from ui.customers.contact_more import ContactMore
from ui.customers.customer_field import CustomerField
from ui.customers.enclosure_strip import EnclosureStrip
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import ChoicePills, ScalePills
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField, TextField
from ui.widgets.marks import Avatar, Mark
from ui.widgets.pickers import DateField, PersonPicker, Picker
from ui.widgets.surfaces import column, row
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import ElidedLabel, label
from ui.widgets.timer import TimerChip

_WIDE: Final = 780


class ContactFields(Dialog):
    """The dialog as it looks; what it knows and does is said by ``ContactDialog``."""

    saved = Signal(object)
    """The Contact that was written down."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Log a contact"), width=_WIDE, parent=parent)
        self._context = context
        self._scroll = TallScroll()
        self.body.addWidget(self._scroll, 1)
        self._inside = self._scroll.body
        self._build_head()
        self._build_whom()
        self._build_ways()
        self._build_words()
        self._build_promise()
        self._build_score()
        self._build_rest()
        self._build_foot()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.enclosures.welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.enclosures.take_drop(event)

    def _build_head(self) -> None:
        self._face = Avatar("", 40)
        self.wishes = label("", "small_medium", "accentTxt")
        self.headings.addWidget(self.wishes)
        self.header.insertWidget(0, self._face)
        self.timer = TimerChip(self._context.wording)
        self.header.insertWidget(2, self.timer)
        self.timer.start()
        clock = QShortcut(QKeySequence("Ctrl+T"), self)
        clock.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        clock.activated.connect(self.timer.toggle)

    def _build_whom(self) -> None:
        self.whom = CustomerField(self._context, self.tr("Who is it?"), object_name="contact_whom")
        self._whom_field = LabelledField(self.tr("Who is it?"), self.whom)
        self._inside.addWidget(self._whom_field)

    def _build_ways(self) -> None:
        how, about = column(gap=6), column(gap=6)
        how.addWidget(label(self.tr("How"), "small_strong"))
        self.channel = ChoicePills(
            self.tr("How"),
            [
                (Channel.PHONE, self.tr("Phone")),
                (Channel.TEXT, self.tr("Text", "message")),
                (Channel.COUNTER, self.tr("Counter")),
                (Channel.MAIL, self.tr("Email")),
                (Channel.LETTER, self.tr("Letter")),
                (Channel.REVIEW, self.tr("Review")),
            ],
        )
        self.channel.setObjectName("contact_channel")
        how.addWidget(self.channel)
        about.addWidget(label(self.tr("About"), "small_strong"))
        self.about = ChoicePills(
            self.tr("About"),
            [
                (About.QUESTION, self.tr("Question")),
                (About.THANKS, self.tr("Thanks")),
                (About.ORDER, self.tr("Order")),
                (About.COMPLAINT, self.tr("Complaint")),
            ],
        )
        self.about.setObjectName("contact_about")
        about.addWidget(self.about)
        line = row(gap=20)
        for part in (how, about):
            part.addStretch(1)
        line.addLayout(how, 4)
        line.addLayout(about, 3)
        self._inside.addLayout(line)

    def _build_words(self) -> None:
        self.said = TextField(self.tr("What was said"), lines=2)
        self.said.setObjectName("contact_said")
        self.said_field = LabelledField(self.tr("What was said"), self.said)
        self.said.setAcceptDrops(False)  # a file that is dropped belongs to the strip
        self._inside.addWidget(self.said_field)
        self.minutes = LineField(self.tr("Minutes by hand"), self.tr("by the clock"), longest=4)
        self.minutes.setObjectName("contact_minutes")
        minutes = LabelledField(self.tr("Minutes"), self.minutes)
        minutes.setToolTip(self.tr("The clock counts by itself. Write minutes only to correct it."))
        minutes.setFixedWidth(152)
        self.spoke = PersonPicker(self.tr("Who spoke with them"))
        self.spoke.setObjectName("contact_spoke")
        self.belongs = Picker(self.tr("Belongs to"))
        self.belongs.setObjectName("contact_belongs")
        self.belongs_field = LabelledField(self.tr("Belongs to"), self.belongs)
        self.belongs_field.setVisible(False)
        line = row(gap=10)
        line.addWidget(minutes)
        line.addWidget(LabelledField(self.tr("Who spoke with them"), self.spoke), 2)
        line.addWidget(self.belongs_field, 3)
        self._inside.addLayout(line)
        self.goes_back = label("", "caption", "text2", wrap=True)
        self.goes_back.setObjectName("goes_back")
        self.goes_back.setVisible(False)
        self._inside.addWidget(self.goes_back)
        self._build_ways_on()

    def _build_ways_on(self) -> None:
        """Where what is told here is more than a contact."""
        words = self.tr("Take it down as a complaint, with all its steps")
        self.as_complaint = Button(words, Kind.LINK, "arrow-right", compact=True)
        self.as_complaint.setObjectName("as_complaint")
        words = self.tr("Take it down as a public review, with its link and stars")
        self.as_review = Button(words, Kind.LINK, "arrow-right", compact=True)
        self.as_review.setObjectName("as_review")
        for way in (self.as_complaint, self.as_review):
            way.setVisible(False)
            self._inside.addWidget(way)

    def _build_promise(self) -> None:
        self.promise = LineField(self.tr("Did you promise something?"), longest=200)
        self.promise.setObjectName("contact_promise")
        self.who = PersonPicker(self.tr("Who"))
        self.who.setObjectName("contact_promise_who")
        tomorrow = self._context.desk.today() + timedelta(days=1)
        self.by = DateField(self.tr("By"), tomorrow, pattern="ddd d MMM")
        self.by.setObjectName("contact_promise_by")
        line = row(gap=8)
        line.addWidget(LabelledField(self.tr("Did you promise something?"), self.promise), 5)
        line.addWidget(LabelledField(self.tr("Who"), self.who), 3)
        line.addWidget(LabelledField(self.tr("By"), self.by), 3)
        self._inside.addLayout(line)

    def _build_score(self) -> None:
        part = column(gap=6)
        words = self.tr("Would they recommend you? Only if you asked.")
        part.addWidget(label(words, "small_strong"))
        self.score = ScalePills(words, [(step, str(step)) for step in range(11)])
        self.score.setObjectName("contact_score")
        part.addWidget(self.score)
        ends = row(gap=8)
        ends.addWidget(label(self.tr("0  no"), "caption", "text2"), 1)
        ends.addWidget(label(self.tr("10  gladly"), "caption", "text2"))
        part.addLayout(ends)
        self._inside.addLayout(part)

    def _build_rest(self) -> None:
        self.enclosures = EnclosureStrip(self._context)
        self.more = ContactMore()
        self._inside.addWidget(self.enclosures)
        self._inside.addWidget(self.more)
        self._inside.addStretch(1)
        self.setAcceptDrops(True)

    def _build_foot(self) -> None:
        self._kept_mark = Mark("check-circle", "okTxt", 15)
        self._kept_mark.setVisible(False)
        self._kept_words = ElidedLabel("", "caption", "text2")
        self.foot.addWidget(self._kept_mark)
        self.foot.addWidget(self._kept_words, 1)
        aside = Button(self.tr("Put aside"), Kind.GHOST)
        aside.clicked.connect(self.reject)
        self.save = Button(self.tr("Save contact"), Kind.PRIMARY, "check", key="Ctrl+Return")
        self.save.setObjectName("save_contact")
        self.save.clicked.connect(self.submit)
        self.foot.addWidget(aside)
        self.foot.addWidget(self.save)
