"""A promise is open: keep it, say why it could not be kept, or move it with their consent."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.promise import Promise, PromiseState
from csdesk.services.promises import break_promise, keep_promise, move_promise
from ui.complaints.complaint_words import late_words, tr
from ui.complaints.page_facts import Body, PageFacts
from ui.complaints.stage_panels import Facts, StagePanel
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.pickers import MomentField
from ui.widgets.surfaces import Well, row


class PromisePanel(StagePanel):
    """The earliest open promise of a complaint."""

    def __init__(self, context: Context, page: PageFacts, parent: QWidget | None = None) -> None:
        super().__init__(context, page, parent)
        open_ones = [promise for promise in page.facts.promises if promise.is_open]
        self._promise: Promise = min(open_ones, key=lambda promise: promise.due_at)
        wording = context.wording
        due = wording.moment(self._promise.due_at)
        self.head(
            tr("Keep the promise."),
            tr("{name} counts on it. When it is done, say so here.").format(name=page.name),
        )
        late = self._promise.state(page.now) is PromiseState.LATE
        chip = Chip(tr("By {day}").format(day=due), "info", "calendar-check")
        if late:
            chip = Chip(late_words(self._promise.due_at, page.now), "bad", "warning-circle")
        well = Well(gap=8)
        line = row(gap=8)
        line.addWidget(chip)
        line.addStretch(1)
        well.body.addLayout(line)
        who = page.person_name(self._promise.person_id)
        pairs = [(tr("Promised"), self._promise.what), (tr("Who"), who)]
        if late:
            pairs.append((tr("By"), due))
        well.body.addWidget(Facts(pairs))
        self.lines.addWidget(well)
        self._build_other_ways(page)
        self.lines.addStretch(1)

    def next_words(self) -> str:
        return tr("Promise kept")

    def go_on(self) -> None:
        self.run(tr("Promise kept"), keep_promise, self._promise.id)

    def fill(self, body: Body) -> None:
        super().fill(body)
        if body.get("promise_reason"):
            self._open_other(moving=bool(body.get("promise_moving")))

    def body(self) -> Body:
        return super().body() | {"promise_moving": self._moving}

    def _build_other_ways(self, page: PageFacts) -> None:
        self._moving = False
        self._ways = QWidget()
        line = row(self._ways, gap=8)
        move = Button(tr("Agree on another day"), Kind.SECONDARY, "calendar-plus")
        move.setObjectName("promise_move")
        move.clicked.connect(lambda: self._open_other(moving=True))
        broken = Button(tr("It could not be kept"), Kind.GHOST)
        broken.setObjectName("promise_broken")
        broken.clicked.connect(lambda: self._open_other(moving=False))
        line.addWidget(move)
        line.addWidget(broken)
        line.addStretch(1)
        self.lines.addWidget(self._ways)
        self._other = Well(outlined=True, gap=8)
        self.reason = LineField(tr("Why"))
        zone = self.context.desk.now().tzinfo
        self.moved_to = MomentField(
            tr("By when instead"), self._promise.due_at.astimezone(zone).replace(tzinfo=None)
        )
        self.moved_to.setFixedWidth(190)
        fields = row(gap=8)
        self._reason_row = LabelledField(tr("Why, and what did you agree?"), self.reason)
        fields.addWidget(self._reason_row, 1)
        self._moved_row = LabelledField(tr("By when instead?"), self.moved_to)
        fields.addWidget(self._moved_row)
        self._other.body.addLayout(fields)
        self._do_other = Button("", Kind.SOFT)
        self._do_other.setObjectName("promise_other")
        self._do_other.clicked.connect(self._run_other)
        self._other.body.addWidget(self._do_other)
        self._other.setVisible(False)
        self.lines.addWidget(self._other)
        self.watch({"promise_reason": self.reason, "promise_moved_to": self.moved_to})

    def _open_other(self, *, moving: bool) -> None:
        self._moving = moving
        self._moved_row.setVisible(moving)
        words = tr("Keep the new day") if moving else tr("Say that it could not be kept")
        self._do_other.set_words(words)
        self._other.setVisible(True)
        self.reason.setFocus()

    def _run_other(self) -> None:
        reason = self.inputs.text("promise_reason")
        missing = tr("Say in a few words why. The next one who reads it will know.")
        self._reason_row.complain("" if reason else missing)
        if not reason:
            self.reason.setFocus()
        elif self._moving:
            due = self.moved_to.moment().replace(tzinfo=self.context.desk.now().tzinfo)
            said = tr("New day kept")
            self.run(said, move_promise, self._promise.id, due, reason)
        else:
            self.run(tr("Written down"), break_promise, self._promise.id, reason)
