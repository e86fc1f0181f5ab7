"""Handing a complaint over: to whom, and what they must know."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.services.drafts import read_draft
from csdesk.services.handovers import HandoverDraft, begin_handover, hand_over
from ui.autosave import Autosave
from ui.complaints.complaint_words import tr
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.choices import CheckBox
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, TextField
from ui.widgets.pickers import PersonPicker
from ui.widgets.surfaces import column
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label
from ui.wording import Wording


def _ask(desk: Desk, complaint_id: int, wording: Wording) -> tuple[HandoverDraft, dict[str, Any]]:
    known = begin_handover(desk, complaint_id, money=wording.money, moment=wording.moment)
    draft = read_draft(desk, _draft_name(complaint_id))
    return known, {} if draft is None else draft[0]


def _draft_name(complaint_id: int) -> str:
    return f"handover:{complaint_id}"


class HandoverDialog(Dialog):
    """One person gives it, with all there is to know; nobody has to tell it twice."""

    def __init__(self, context: Context, complaint_id: int, parent: QWidget | None = None) -> None:
        line = tr("Who has it from now on knows all of it. Nobody explains twice.")
        super().__init__(tr("Hand this over"), line, width=640, parent=parent)
        self._context, self._complaint_id = context, complaint_id
        self._known: HandoverDraft | None = None
        self._ticks: dict[int, CheckBox] = {}
        self._scrolled = scroll = TallScroll()
        self.body.addWidget(scroll)
        self.to = PersonPicker(tr("To whom"))
        self.to.setObjectName("handover_to")
        self.to.currentIndexChanged.connect(self._typed)
        self._to_row = LabelledField(tr("To whom"), self.to)
        scroll.body.addWidget(self._to_row)
        self.brief = TextField(tr("What they must know"), lines=8)
        self.brief.setObjectName("handover_brief")
        self.brief.textChanged.connect(self._typed)
        hint = tr("From the facts; change what you like")
        self._brief_row = LabelledField(tr("What they must know"), self.brief, hint=hint)
        scroll.body.addWidget(self._brief_row)
        self._promises = column(gap=4)
        scroll.body.addLayout(self._promises)
        scroll.body.addStretch(1)
        self.foot.addStretch(1)
        self._aside = Button(tr("Put aside"), Kind.GHOST)
        self._aside.setObjectName("handover_aside")
        self._aside.clicked.connect(self.reject)
        self.foot.addWidget(self._aside)
        self._give = Button(tr("Hand it over"), Kind.PRIMARY, "user-switch", key="Ctrl+Return")
        self._give.setObjectName("handover_give")
        self._give.clicked.connect(self.submit)
        self.foot.addWidget(self._give)
        self._give.turn_off(tr("Looking it up"))
        self._keeper = Autosave(context, _draft_name(complaint_id), self._body, self)
        context.jobs.read(
            self, _ask, context.desk, complaint_id, context.wording, then=lambda k: self._show(*k)
        )

    def first_focus(self) -> QWidget:
        return self.to

    def submit(self) -> None:
        known, to = self._known, self.to.person_id()
        if known is None or not self._give.isEnabled() or to is None:
            return
        self._give.turn_off(tr("Writing it down"))
        going = [key for key, tick in self._ticks.items() if tick.isChecked()]
        name = next(each.name for each in known.others if each.id == to)
        do(
            *(self._context, self, hand_over, self._complaint_id, to, self.brief.text(), going),
            said=tr("{name} looks after it from now on").replace("{name}", name),
            then=self._finish,
            failed=self._failed,
        )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._keeper.flush()

    def _show(self, known: HandoverDraft, begun: dict[str, Any]) -> None:
        self._known = known
        self.to.set_options([(None, tr("Choose somebody"))]
                            + [(each.id, each.name) for each in known.others])  # fmt: skip
        self.to.choose(begun.get("to"))
        self.brief.setText(str(begun.get("brief") or known.brief))
        if known.promises:
            self._promises.addWidget(label(tr("Theirs to keep from now on"), "strong"))
        for promise in known.promises:
            when = self._context.wording.moment(promise.due_at)
            tick = CheckBox(f"{promise.what} · {when}")
            tick.setObjectName(f"promise_goes_{promise.id}")
            tick.setChecked(True)
            self._ticks[promise.id] = tick
            self._promises.addWidget(tick)
        self._keeper.start_from(self._body())
        self._tell()
        self.to.setFocus()

    def _typed(self) -> None:
        if self._known is not None:
            self._brief_row.complain("")
            self._tell()
            self._keeper.touch()

    def _tell(self) -> None:
        known = self._known
        why = ""
        if known is not None and not known.others:
            why = tr("Nobody else works here. Add somebody under Settings, People.")
        elif self.to.person_id() is None:
            why = tr("Choose who looks after it from now on.")
        elif not self.brief.text().strip():
            why = tr("Write down what they must know, so nobody asks again.")
        self._give.turn_off(why) if why else self._give.turn_on()

    def _body(self) -> dict[str, Any]:
        return {"to": self.to.person_id(), "brief": self.brief.text()}

    def _finish(self, _: object) -> None:
        self._keeper.drop()
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._brief_row.complain(self._context.wording.words_for(error))
        self._give.turn_on()
