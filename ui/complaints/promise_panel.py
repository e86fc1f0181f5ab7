"""A promise is open: keep it, say why it could not be kept, or give it another day."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from csdesk.domain.promise import Promise, PromiseState
from csdesk.services.promises import break_promise, keep_promise, move_promise
from ui.complaints.complaint_words import late_words, tr
from ui.complaints.page_facts import Body, PageFacts
from ui.complaints.stage_panels import Facts, StagePanel
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip, ChoicePills
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.pickers import MomentField
from ui.widgets.surfaces import Well, row
from ui.widgets.text import label

_MOMENT_WIDE = 190


class PromisePanel(StagePanel):
    """The earliest open promise of a complaint."""

    def __init__(self, context: Context, page: PageFacts, parent: QWidget | None = None) -> None:
        super().__init__(context, page, parent)
        open_ones = [promise for promise in page.facts.promises if promise.is_open]
        self._promise: Promise = min(open_ones, key=lambda promise: promise.binding_due_at)
        self._moving = False
        self.head(
            tr("Keep the promise."),
            tr("{name} counts on it. When it is done, say so here.").format(name=page.name),
        )
        self._tell_promise(page)
        self._build_earlier()
        self._build_ways()
        self._build_other(page)
        self.watch(
            {
                "kept_at": self.kept_at,
                "promise_reason": self.reason,
                "promise_moved_to": self.moved_to,
                "promise_agreed": self.agreed,
            }
        )
        self.agreed.chosen.connect(lambda _: self._say_what_counts())
        self.lines.addStretch(1)

    def next_words(self) -> str:
        if self._other.isVisibleTo(self):
            return self._other_words()
        return tr("Promise kept")

    def go_on(self) -> None:
        if self._other.isVisibleTo(self):
            self._run_other()
            return
        kept_at = self._aware(self.kept_at.moment()) if self._earlier.isVisibleTo(self) else None
        self.run(tr("Promise kept"), keep_promise, self._promise.id, kept_at)

    def fill(self, body: Body) -> None:
        super().fill(body)
        if body.get("kept_earlier"):
            self._open_earlier()
        if body.get("promise_reason"):
            self._open_other(moving=bool(body.get("promise_moving")))

    def body(self) -> Body:
        more = {"promise_moving": self._moving, "kept_earlier": self._earlier.isVisibleTo(self)}
        return super().body() | more

    # building

    def _tell_promise(self, page: PageFacts) -> None:
        promise, wording = self._promise, self.context.wording
        counted_on = wording.moment(promise.binding_due_at)
        late = promise.state(page.now) is PromiseState.LATE
        chip = Chip(tr("By {day}").format(day=counted_on), "info", "calendar-check")
        if late:
            chip = Chip(late_words(promise.binding_due_at, page.now), "bad", "warning-circle")
        well = Well(gap=8)
        line = row(gap=8)
        line.addWidget(chip)
        line.addStretch(1)
        well.body.addLayout(line)
        pairs = [
            (tr("Promised"), promise.what),
            (tr("Who"), page.person_name(promise.person_id)),
            (tr("By"), counted_on if late or promise.agreed_due_at else ""),
            (tr("Moved"), self._moved_words(promise)),
        ]
        well.body.addWidget(Facts(pairs))
        self.lines.addWidget(well)

    def _moved_words(self, promise: Promise) -> str:
        if not promise.moves:
            return ""
        times = tr("Once.") if promise.moves == 1 else tr("{n} times.").format(n=promise.moves)
        if promise.agreed_due_at is None:
            return tr("{times} {name} agreed. {why}").format(
                times=times, name=self.page.name, why=promise.reason
            )
        when = self.context.wording.moment(promise.due_at)
        return tr("{times} You want to be done by {when}, {name} did not agree. {why}").format(
            times=times, when=when, name=self.page.name, why=promise.reason
        )

    def _build_earlier(self) -> None:
        """It was done a while ago: then that is when it was kept."""
        now = self.context.desk.now().replace(tzinfo=None, second=0, microsecond=0)
        self.kept_at = MomentField(tr("When was it done?"), now)
        self.kept_at.setFixedWidth(max(_MOMENT_WIDE, self.kept_at.minimumWidth()))
        self._earlier = LabelledField(tr("When was it done?"), self.kept_at)
        self._earlier.setVisible(False)
        self.lines.addWidget(self._earlier)

    def _build_ways(self) -> None:
        ways = QWidget()
        line = FlowLayout(ways, gap=8)
        move = Button(tr("Give it another day"), Kind.SECONDARY, "calendar-plus")
        move.setObjectName("promise_move")
        move.clicked.connect(lambda: self._way_asked(moving=True))
        broken = Button(tr("It could not be kept"), Kind.GHOST)
        broken.setObjectName("promise_broken")
        broken.clicked.connect(lambda: self._way_asked(moving=False))
        earlier = Button(tr("It was done earlier"), Kind.GHOST)
        earlier.setObjectName("kept_earlier")
        earlier.clicked.connect(self._open_earlier)
        for button in (move, broken, earlier):
            line.addWidget(button)
        self.lines.addWidget(ways)

    def _build_other(self, page: PageFacts) -> None:
        self._other = Well(outlined=True, gap=8)
        zone = self.context.desk.now().tzinfo
        due = self._promise.due_at.astimezone(zone).replace(tzinfo=None)
        due = datetime.combine(max(due.date(), page.today) + timedelta(days=1), due.time())
        self.moved_to = MomentField(tr("By when instead"), due)
        self.moved_to.setFixedWidth(max(_MOMENT_WIDE, self.moved_to.minimumWidth()))
        self.reason = LineField(tr("Why"))
        fields = row(gap=8)
        self._reason_row = LabelledField(tr("Why?"), self.reason)
        fields.addWidget(self._reason_row, 1)
        self._moved_row = LabelledField(tr("By when instead?"), self.moved_to)
        fields.addWidget(self._moved_row)
        self._other.body.addLayout(fields)
        asked = tr("Did {name} agree?").format(name=page.name)
        self.agreed = ChoicePills(
            asked, ((True, tr("Yes, they agreed")), (False, tr("Not yet, or no")))
        )
        self._agreed_row = LabelledField(asked, self.agreed)
        self._other.body.addWidget(self._agreed_row)
        self._counts = label("", "small", "text2", wrap=True)
        self._other.body.addWidget(self._counts)
        self._do_other = Button("", Kind.SOFT)
        self._do_other.setObjectName("promise_other")
        self._do_other.clicked.connect(self._run_other)
        self._other.body.addWidget(self._do_other)
        self._other.setVisible(False)
        self.lines.addWidget(self._other)

    # doing

    def _open_earlier(self) -> None:
        self._other.setVisible(False)
        self._earlier.setVisible(True)
        self.kept_at.setFocus()
        self.changed.emit()

    def _open_other(self, *, moving: bool) -> None:
        self._moving = moving
        self._moved_row.setVisible(moving)
        self._agreed_row.setVisible(moving)
        self._do_other.set_words(self._other_words())
        self._earlier.setVisible(False)
        self._other.setVisible(True)
        self._say_what_counts()
        self.reason.setFocus()
        self.changed.emit()

    def _other_words(self) -> str:
        return tr("Keep the new day") if self._moving else tr("Say that it could not be kept")

    def _way_asked(self, *, moving: bool) -> None:
        """The same way asked for once more is put away again."""
        if self._other.isVisibleTo(self) and self._moving is moving:
            self._other.setVisible(False)
            self.changed.emit()
        else:
            self._open_other(moving=moving)

    def _say_what_counts(self) -> None:
        """A day they did not agree to is no new promise."""
        when = self.context.wording.moment(self._promise.binding_due_at)
        said = tr("Then {name} still counts on {when}, and the promise is measured by that.")
        self._counts.setText(said.format(name=self.page.name, when=when))
        self._counts.setVisible(self._moving and self.agreed.value() is False)
        self._agreed_row.complain("")

    def _run_other(self) -> None:
        reason, agreed = self.inputs.text("promise_reason"), self.agreed.value()
        missing = tr("Say in a few words why. The next one who reads it will know.")
        self._reason_row.complain("" if reason else missing)
        asked = agreed is not None or not self._moving
        self._agreed_row.complain("" if asked else tr("Say whether they agreed."))
        if not reason:
            self.reason.setFocus()
        elif not asked:
            self.agreed.buttons()[0].setFocus()
        elif self._moving:
            due = self._aware(self.moved_to.moment())
            self.run(
                *(tr("New day kept"), move_promise, self._promise.id, due, reason),
                agreed=bool(agreed),
            )
        else:
            self.run(tr("Written down"), break_promise, self._promise.id, reason)

    def _aware(self, moment: datetime) -> datetime:
        return moment.replace(tzinfo=self.context.desk.now().tzinfo)
