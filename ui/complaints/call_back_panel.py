"""Somebody is not happy: call them back, and write down what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.domain.follow_up import FollowUp
from csdesk.domain.spoken import filled
from csdesk.services.follow_ups import called_back
from ui.complaints.complaint_words import tr
from ui.complaints.page_facts import PageFacts
from ui.complaints.stage_panels import StagePanel
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.marks import Mark
from ui.widgets.pickers import MomentField, Picker
from ui.widgets.surfaces import Panel, row
from ui.widgets.text import label

_MOMENT_WIDE = 190


def call_owed(page: PageFacts) -> FollowUp | None:
    """The unhappy answer that nobody called back about yet."""
    return next((a for a in page.facts.follow_ups if a.call_back_due_at is not None), None)


class CallBack(Panel):
    """By when to call; what was said; what it was about, for what is changed in the shop."""

    def __init__(self, context: Context, stage: StagePanel, asked: FollowUp) -> None:
        super().__init__("plum", gap=8)
        self._context, self._stage, self._asked = context, stage, asked
        page = stage.page
        self.body.addLayout(self._head(page))
        now = context.desk.now().replace(tzinfo=None, second=0, microsecond=0)
        self.at = MomentField(tr("When did you call?"), now)
        self.at.setFixedWidth(max(_MOMENT_WIDE, self.at.minimumWidth()))
        self.words = LineField(tr("What came of it?"))
        self.theme = Picker(
            tr("What was it about?"),
            [(None, tr("Choose what it was about")), *((c.id, c.label) for c in page.causes)],
        )
        fields = row(gap=8)
        fields.addWidget(LabelledField(tr("What came of it?"), self.words), 1)
        self._at_row = LabelledField(tr("When did you call?"), self.at)
        fields.addWidget(self._at_row)
        self.body.addLayout(fields)
        line = row(gap=8)
        line.addWidget(self.theme, 1)
        button = Button(tr("I called back"), Kind.SECONDARY, "phone")
        button.setObjectName("called_back")
        button.clicked.connect(self._called)
        line.addWidget(button)
        self.body.addLayout(line)

    def fields(self) -> dict[str, QWidget]:
        """For the draft of the stage it stands in."""
        return {"call_words": self.words, "call_at": self.at, "call_theme": self.theme}

    def _head(self, page: PageFacts) -> QHBoxLayout:
        due, wording = self._asked.call_back_due_at, self._context.wording
        assert due is not None
        late = page.now > due
        when = wording.moment(due, page.today)
        said = tr("{name} is not happy with it. Call back by {when}.")
        if late:
            said = tr("{name} is not happy with it. A call was due by {when}; it still helps.")
        line = row(gap=10)
        line.addWidget(Mark("smiley-sad", "plumTxt", 18))
        line.addWidget(label(filled(said, name=page.name, when=when), "body", wrap=True), 1)
        return line

    def _called(self) -> None:
        moment = self.at.moment().replace(tzinfo=self._context.desk.now().tzinfo)
        answered_at, now = self._asked.answered_at, self._context.desk.now()
        assert answered_at is not None
        early = moment < answered_at.replace(second=0, microsecond=0)
        wrong = early or moment > now
        self._at_row.complain(tr("Between their answer and now.") if wrong else "")
        if wrong:
            self.at.setFocus()
            return
        theme = self.theme.value()
        self._stage.run(
            *(tr("Written down"), called_back, self._asked.id, self.words.text().strip()),
            at=moment,
            theme_id=theme if isinstance(theme, int) else None,
        )
