"""A public review: where it stands, its stars and words, who wrote it, and what we replied."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint
from csdesk.domain.errors import CsdeskError
from csdesk.domain.person import Person
from csdesk.domain.review import MOST_STARS, Review, ReviewDraft, ReviewRow, opens_in_browser
from csdesk.services.customers import customer_details
from csdesk.services.reviews import add_review, edit_review, review_row, review_to_complaint
from csdesk.services.shops import people
from ui.context import Context
from ui.customers.customer_field import CustomerField
from ui.doing import do
from ui.opening_outside import open_web
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.chips import ScalePills
from ui.widgets.choices import CheckBox
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField, TextField
from ui.widgets.pickers import DateField, PersonPicker
from ui.widgets.surfaces import row
from ui.widgets.tall_scroll import TallScroll


@dataclass(frozen=True, slots=True)
class _Known:
    people: tuple[Person, ...]
    row: ReviewRow | None
    customer: str


def _ask(desk: Desk, customer_id: int | None, review_id: int | None) -> _Known:
    kept = None if review_id is None else review_row(desk, review_id)
    name = "" if customer_id is None else customer_details(desk, customer_id).customer.name
    return _Known(people(desk), kept, name)


class ReviewDialog(Dialog):
    """Write a review down, or what was replied to one that is known."""

    saved = Signal(object)
    """The Review."""

    def __init__(
        self,
        context: Context,
        customer_id: int | None = None,
        *,
        review_id: int | None = None,
        words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        line = self.tr("What somebody wrote about the shop where everybody can read it.")
        super().__init__(self.tr("A public review"), line, width=720, parent=parent)
        self._context, self._customer_id, self._review_id = context, customer_id, review_id
        self._taken_up = False
        self._scroll = TallScroll()
        self.body.addWidget(self._scroll, 1)
        self._build_place()
        self._build_words()
        self._build_reply()
        self._build_foot()
        self.words.setText(words)
        context.jobs.read(self, _ask, context.desk, customer_id, review_id, then=self._show)

    def first_focus(self) -> QWidget:
        return self.reply if self._review_id is not None else self.site

    def draft(self) -> ReviewDraft:
        """What is written now."""
        stars = self.stars.value()
        return ReviewDraft(
            site=self.site.text(),
            posted_on=self.posted.day(),
            words=self.words.text(),
            link=self.link.text(),
            stars=stars if isinstance(stars, int) else None,
            customer_id=self.whom.customer_id(),
            person_id=self.who.person_id(),
            reply=self.reply.text(),
            resolved=self.resolved.isChecked(),
        )

    def submit(self) -> None:
        if not self.save.isEnabled():
            return  # it is on its way already
        if self.whom.words() and self.whom.customer_id() is None:
            self._places["customer"].complain(
                self.tr("Choose one of your customers, or leave it empty.")
            )
            return
        said = self.tr("The review is written down")
        self.save.turn_off(self.tr("Writing it down"))
        if self._review_id is None:
            do(self._context, self, add_review, self.draft(), said=said,
               then=self._finish, failed=self._tell)  # fmt: skip
        else:
            do(self._context, self, edit_review, self._review_id, self.draft(), said=said,
               then=self._finish, failed=self._tell)  # fmt: skip

    def take_up(self) -> None:
        """Make a complaint of it, with all its steps."""
        customer = self.whom.customer_id()
        do(
            self._context,
            self,
            _keep_and_take_up,
            self._review_id,
            self.draft(),
            customer,
            said=self.tr("The review is a complaint now"),
            then=self._go_to_complaint,
            failed=self._tell,
        )

    # building

    def _build_place(self) -> None:
        self.site = LineField(self.tr("Where"), self.tr("Town Guide"), longest=120)
        self.site.setObjectName("review_site")
        self.posted = DateField(self.tr("Posted on"), self._context.desk.today())
        self.posted.setObjectName("review_posted")
        self.stars = ScalePills(
            self.tr("Stars"), [(step, str(step)) for step in range(1, MOST_STARS + 1)]
        )
        self.stars.setObjectName("review_stars")
        self.link = LineField(self.tr("Link"), "https://", longest=2000)
        self.link.setObjectName("review_link")
        self.open_link = IconButton("arrow-square-out", self.tr("Open in the web browser"), size=34)
        self.open_link.setObjectName("open_link")
        self.open_link.clicked.connect(self._open_link)
        self.link.textChanged.connect(self._judge_link)
        linked = QWidget()
        inside = row(linked, gap=6)
        inside.addWidget(self.link, 1)
        inside.addWidget(self.open_link)
        linked.setAccessibleName(self.tr("Link"))
        self._places = {
            "site": LabelledField(self.tr("Where"), self.site),
            "day": LabelledField(self.tr("Posted on"), self.posted),
            "stars": LabelledField(self.tr("Stars"), self.stars),
            "link": LabelledField(self.tr("Link"), linked),
        }
        self._lay("site", "day", "stars")
        self._lay("link")
        self._judge_link()

    def _build_words(self) -> None:
        self.words = TextField(self.tr("Their words"), lines=3)
        self.words.setObjectName("review_words")
        self.whom = CustomerField(
            self._context,
            self.tr("Who wrote it"),
            self.tr("A customer, if you know"),
            may_be_new=False,
            object_name="review_customer",
        )
        self._places["empty"] = LabelledField(self.tr("Their words"), self.words)
        self._places["customer"] = LabelledField(self.tr("Who wrote it"), self.whom)
        self._lay("empty")
        self._lay("customer")

    def _build_reply(self) -> None:
        self.reply = TextField(self.tr("What we replied"), lines=3)
        self.reply.setObjectName("review_reply")
        self.who = PersonPicker(self.tr("Who replies"))
        self.resolved = CheckBox(self.tr("Resolved: nothing more to do"))
        self.resolved.setObjectName("review_resolved")
        hint = self.tr("empty until it stands there")
        self._places["reply"] = LabelledField(self.tr("What we replied"), self.reply, hint=hint)
        self._places["who"] = LabelledField(self.tr("Who replies"), self.who)
        self._lay("reply")
        line = row(gap=14)
        line.addWidget(self._places["who"], 1)
        line.addWidget(self.resolved, 1, Qt.AlignmentFlag.AlignBottom)
        self._scroll.body.addLayout(line)

    def _build_foot(self) -> None:
        self.to_complaint = Button(self.tr("Take it up as a complaint"), Kind.GHOST, "plus")
        self.to_complaint.setObjectName("review_to_complaint")
        self.to_complaint.clicked.connect(self.take_up)
        self.foot.addWidget(self.to_complaint)
        self.foot.addStretch(1)
        self.save = Button(self.tr("Save review"), Kind.PRIMARY, "check", key="Ctrl+Return")
        self.save.setObjectName("save_review")
        self.save.clicked.connect(self.submit)
        self.foot.addWidget(self.save)
        self.whom.picked.connect(lambda _: self._judge_complaint())
        self.words.textChanged.connect(self._judge_complaint)
        self._judge_complaint()

    def _lay(self, *names: str) -> None:
        line = row(gap=14)
        for name in names:
            line.addWidget(self._places[name], 1)
        self._scroll.body.addLayout(line)

    # showing

    def _show(self, known: _Known) -> None:
        self.who.set_options([(one.id, one.name) for one in known.people])
        here = self._context.desk.store.person_id
        if here is not None:
            self.who.choose(here)
        if self._customer_id is not None:
            self.whom.show_customer(self._customer_id, known.customer)
        if known.row is not None:
            self._fill(known.row)
        self._judge_complaint()

    def _fill(self, known: ReviewRow) -> None:
        review = known.review
        self.site.setText(review.site)
        self.posted.set_day(review.posted_on)
        self.stars.choose(review.stars)
        self.link.setText(review.link)
        self.words.setText(review.words)
        self.reply.setText(review.reply)
        self.resolved.setChecked(review.resolved_at is not None)
        self._taken_up = review.complaint_id is not None
        if review.customer_id is not None:
            self.whom.show_customer(review.customer_id, known.customer)
        if review.person_id is not None:
            self.who.choose(review.person_id)

    def _judge_link(self) -> None:
        if opens_in_browser(self.link.text()):
            self.open_link.setEnabled(True)
            self.open_link.setToolTip(self.tr("Open in the web browser"))
        else:
            self.open_link.turn_off(self.tr("Only an address of the web (https) can be opened"))

    def _judge_complaint(self) -> None:
        if self._taken_up:
            self.to_complaint.turn_off(self.tr("It is taken up as a complaint already"))
        elif self.whom.customer_id() is None:
            self.to_complaint.turn_off(self.tr("Say first who wrote it"))
        elif not self.words.text().strip():
            self.to_complaint.turn_off(self.tr("Write down first what they wrote"))
        else:
            self.to_complaint.turn_on()

    def _open_link(self) -> None:
        open_web(self.link.text())

    def _finish(self, review: Review) -> None:
        self.saved.emit(review)
        self.accept()

    def _go_to_complaint(self, complaint: Complaint) -> None:
        self.accept()
        self._context.shell.open_complaint(complaint.id)

    def _tell(self, error: Exception) -> None:
        self.save.turn_on()
        if isinstance(error, CsdeskError):
            known = {"day.to_come": "day", "day.long_ago": "day", "review.stars": "stars"}
            name = known.get(error.code, error.code.partition(".")[2])
            place = self._places.get(name, self._places["empty"])
            place.complain(self._context.wording.words_for(error))
            self._scroll.ensureWidgetVisible(place)


def _keep_and_take_up(
    desk: Desk, review_id: int | None, draft: ReviewDraft, customer_id: int | None
) -> Complaint:
    """Keep the review as it is written now, and open a complaint in its words."""
    kept = add_review(desk, draft) if review_id is None else edit_review(desk, review_id, draft)
    return review_to_complaint(desk, kept.id, customer_id)
