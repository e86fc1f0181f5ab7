"""Settling: how it ended and why it happened; and, once settled, taking it up again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.complaint import ComplaintFacts, Outcome
from csdesk.domain.redress import RedressKind
from csdesk.services.efforts import MOST_MINUTES
from csdesk.services.follow_ups import called_back
from csdesk.services.settling import reopen, settle
from ui.complaints.complaint_words import outcome_options, tr, words_of
from ui.complaints.page_facts import PageFacts
from ui.complaints.stage_panels import Facts, StagePanel
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import ChoicePills
from ui.widgets.fields import LineField
from ui.widgets.marks import Mark
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import Panel, Well, row
from ui.widgets.text import label


def _settle(
    desk: Desk, complaint_id: int, outcome: Outcome, cause_id: int, estimated: int | None
) -> ComplaintFacts:
    return settle(desk, complaint_id, outcome, cause_id, estimated_minutes=estimated)


class SettlePanel(StagePanel):
    """All that was promised is done, and it was asked about."""

    def __init__(self, context: Context, page: PageFacts, parent: QWidget | None = None) -> None:
        super().__init__(context, page, parent)
        self.head(
            tr("How did it end?"),
            tr("The cause helps to make it not happen again. Undo is there if you need it."),
        )
        self._offer_call_back(page)
        self.outcome = ChoicePills(tr("How did it end?"), outcome_options())
        self._outcome_row = self.add(tr("It was"), self.outcome)
        self.cause = Picker(
            tr("Why did it happen?"),
            [(None, tr("Choose a cause")), *((item.id, item.label) for item in page.causes)],
        )
        self._cause_row = self.add(tr("Why did it happen?"), self.cause)
        fields: dict[str, QWidget] = {"outcome": self.outcome, "cause": self.cause}
        self.minutes: LineField | None = None
        if page.facts.minutes == 0:
            fields["estimated_minutes"] = self._offer_minutes(page)
        self.watch(fields)
        self.lines.addStretch(1)

    def next_words(self) -> str:
        return tr("Settle it")

    def first_focus(self) -> QWidget | None:
        return self.outcome.buttons()[0]

    def go_on(self) -> None:
        outcome, cause = self.outcome.value(), self.cause.value()
        ended = outcome is not None
        self._outcome_row.complain("" if ended else tr("Say how it ended."))
        known = isinstance(cause, int)
        self._cause_row.complain("" if known else tr("Choose what comes closest."))
        minutes = self._estimated()
        if not ended:
            self.outcome.buttons()[0].setFocus()
        elif not isinstance(cause, int):
            self.cause.setFocus()
        elif minutes is not None and minutes < 0:
            self._minutes_row.complain(tr("Write whole minutes, like 20, or leave it empty."))
        else:
            said = tr("“{title}” is settled.").format(title=self.page.complaint.title)
            here = self.page.complaint.id
            self.run(said, _settle, here, Outcome(str(outcome)), cause, minutes)

    def _estimated(self) -> int | None:
        """The minutes that are offered; None for nothing, below zero for what can't be read."""
        typed = "" if self.minutes is None else self.minutes.text().strip()
        if not typed:
            return None
        return int(typed) if typed.isdecimal() and int(typed) <= MOST_MINUTES else -1

    def _offer_minutes(self, page: PageFacts) -> QWidget:
        usual = page.usual_minutes
        self.minutes = LineField(tr("About how many minutes?"), suffix=tr("min"), longest=5)
        self.minutes.setFixedWidth(120)
        if usual is not None:
            self.minutes.setText(str(usual))
        hint = tr("Nobody counted. What stands here is marked estimated")
        words = tr("About how long did it take?")
        if usual is not None:
            words = tr("Usually this takes about so long")
        self._minutes_row = self.add(words, self.minutes, hint)
        return self.minutes

    def _offer_call_back(self, page: PageFacts) -> None:
        due = next((a for a in page.facts.follow_ups if a.call_back_due_at is not None), None)
        if due is None or due.call_back_due_at is None:
            return
        panel = Panel("plum")
        line = row(gap=10)
        line.addWidget(Mark("smiley-sad", "plumTxt", 18))
        when = self.context.wording.moment(due.call_back_due_at, page.today)
        said = tr("{name} is not happy with it. Call back by {when}.")
        line.addWidget(label(said.format(name=page.name, when=when), "body", wrap=True), 1)
        button = Button(tr("I called back"), Kind.SECONDARY, "phone")
        button.setObjectName("called_back")
        button.clicked.connect(lambda: self.run(tr("Written down"), called_back, due.id))
        line.addWidget(button)
        panel.body.addLayout(line)
        self.lines.addWidget(panel)


class SettledPanel(StagePanel):
    """What came of it; only a reason takes it up again."""

    def __init__(self, context: Context, page: PageFacts, parent: QWidget | None = None) -> None:
        super().__init__(context, page, parent)
        complaint, facts, wording = page.complaint, page.facts, context.wording
        when = "" if complaint.settled_at is None else wording.date(complaint.settled_at)
        self.head(tr("Settled."), tr("Since {day}.").format(day=when))
        answers = [asked for asked in facts.follow_ups if asked.answered_at is not None]
        well = Well(gap=8)
        well.body.addWidget(
            Facts(
                [
                    (tr("How it ended"), words_of(outcome_options(), complaint.outcome)),
                    (tr("Cause"), page.label_of(page.causes, complaint.cause_id)),
                    (tr("Time"), wording.minutes(facts.minutes)),
                    (tr("Remedy"), wording.money(facts.cost_minor(RedressKind.REMEDY))),
                    (tr("Goodwill"), wording.money(facts.cost_minor(RedressKind.GOODWILL))),
                    (tr("Afterwards"), answers[-1].words if answers else ""),
                ]
            )
        )
        self.lines.addWidget(well)
        self.reason = LineField(tr("Why take it up again?"))
        self._reason_row = self.add(tr("Is there something new?"), self.reason)
        again = Button(tr("Take it up again"), Kind.SECONDARY, "arrow-counter-clockwise")
        again.setObjectName("reopen")
        again.clicked.connect(self._reopen)
        self.beside(again, QWidget(), stretch=1)
        self.watch({"reopen_reason": self.reason})
        self.lines.addStretch(1)

    def _reopen(self) -> None:
        reason = self.inputs.text("reopen_reason")
        missing = tr("Say in a few words what is new. Then it opens at Act.")
        self._reason_row.complain("" if reason else missing)
        if reason:
            self.run(tr("Taken up again."), reopen, self.page.complaint.id, reason)
        else:
            self.reason.setFocus()
