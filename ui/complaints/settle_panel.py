"""Settling: how it ended and why it happened, and how those concerned see it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.complaint import Outcome, requires_offering
from csdesk.services.efforts import MOST_MINUTES
from csdesk.services.settling import settle
from ui.complaints.call_back_panel import CallBack, call_owed
from ui.complaints.complaint_words import outcome_options, tr
from ui.complaints.page_facts import Body, PageFacts
from ui.complaints.stage_panels import StagePanel
from ui.complaints.three_views import ThreeViews
from ui.context import Context
from ui.widgets.chips import ChoicePills
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import row

_NEW = "new"
"""Chosen among what is not offered: it is not on the list yet."""


class SettlePanel(StagePanel):
    """All that was promised is done, and it was asked about."""

    def __init__(self, context: Context, page: PageFacts, parent: QWidget | None = None) -> None:
        super().__init__(context, page, parent)
        self.head(
            tr("How did it end?"),
            tr("The cause helps to make it not happen again. Undo is there if you need it."),
        )
        fields: dict[str, QWidget] = {}
        asked = call_owed(page)
        if asked is not None:
            call = CallBack(context, self, asked)
            self.lines.addWidget(call)
            fields |= call.fields()
        self.outcome = ChoicePills(tr("How did it end?"), outcome_options())
        self._outcome_row = self.add(tr("It was"), self.outcome)
        self._offer_offerings(page)
        self.cause = Picker(
            tr("Why did it happen?"),
            [(None, tr("Choose a cause")), *((item.id, item.label) for item in page.causes)],
        )
        self._cause_row = self.add(tr("Why did it happen?"), self.cause)
        fields |= {
            "outcome": self.outcome,
            "offering": self.offering,
            "new_offering": self.new_offering,
            "cause": self.cause,
        }
        self.minutes: LineField | None = None
        if page.facts.minutes == 0:
            fields["estimated_minutes"] = self._offer_minutes(page)
        self.views = ThreeViews(page.name, page.complaint)
        self.lines.addWidget(self.views)
        self.watch(fields | self.views.fields())
        self.outcome.chosen.connect(lambda _: self._suit())
        self.outcome.chosen.connect(lambda _: self._outcome_row.complain(""))
        self.cause.picked.connect(lambda _: self._cause_row.complain(""))
        self.offering.picked.connect(lambda _: self._suit())
        self._suit()
        self.lines.addStretch(1)

    def next_words(self) -> str:
        return tr("Settle it")

    def first_focus(self) -> QWidget | None:
        return self.outcome.buttons()[0]

    def fill(self, body: Body) -> None:
        super().fill(body)
        self._suit()

    def go_on(self) -> None:
        outcome, cause = self.outcome.value(), self.cause.value()
        ended, known = outcome is not None, isinstance(cause, int)
        self._outcome_row.complain("" if ended else tr("Say how it ended."))
        self._cause_row.complain("" if known else tr("Choose what comes closest."))
        minutes, offering = self._estimated(), self._offering()
        if not ended:
            self.outcome.buttons()[0].setFocus()
        elif offering is None:
            self.offering.setFocus()
        elif not isinstance(cause, int):
            self.cause.setFocus()
        elif minutes is not None and minutes < 0:
            self._minutes_row.complain(tr("Write whole minutes, like 20, or leave it empty."))
        else:
            said = tr("“{title}” is settled.").format(title=self.page.complaint.title)
            self.run(
                *(said, settle, self.page.complaint.id, Outcome(str(outcome)), cause),
                estimated_minutes=minutes,
                offering_id=offering[0],
                new_offering=offering[1],
                views=self.views.value(),
            )

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

    # what is not offered

    def _offer_offerings(self, page: PageFacts) -> None:
        known = [(item.id, item.name) for item in page.guidance.not_offered]
        asked = tr("What did they ask for?")
        self.offering = Picker(
            asked,
            [
                (None, tr("Choose what you don’t offer")),
                *known,
                (_NEW, tr("Something else, write it down")),
            ],
        )
        self.offering.choose(page.complaint.offering_id if known else _NEW)
        self.new_offering = LineField(tr("What you don’t offer"), tr("Free home collection"))
        line = row(gap=8)
        self._offering_row = LabelledField(asked, self.offering)
        self._new_row = LabelledField(tr("In a few words"), self.new_offering)
        line.addWidget(self._offering_row, 1)
        line.addWidget(self._new_row, 1)
        self.lines.addLayout(line)

    def _suit(self) -> None:
        """What they asked for is wanted only where it is none of the shop's services."""
        asks = self._asks_offering()
        self._offering_row.setVisible(asks)
        self._new_row.setVisible(asks and self.offering.value() == _NEW)

    def _asks_offering(self) -> bool:
        outcome = self.outcome.value()
        return outcome is not None and requires_offering(Outcome(str(outcome)))

    def _offering(self) -> tuple[int | None, str] | None:
        """The entry, or the words of a new one; None where it is wanted and not said."""
        chosen, new = self.offering.value(), self.inputs.text("new_offering")
        if not self._asks_offering():
            return None, ""
        if isinstance(chosen, int):
            self._offering_row.complain("")
            return chosen, ""
        said = chosen == _NEW and bool(new)
        missing = tr("Say what they asked for, so that it is counted.")
        self._offering_row.complain("" if said else missing)
        return (None, new) if said else None
