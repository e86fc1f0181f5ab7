"""A complaint that was still open when the shop parted from its customer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.spoken import filled
from ui.complaints.complaint_words import tr
from ui.complaints.page_facts import PageFacts
from ui.complaints.stage_panels import Facts, StagePanel
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.surfaces import Well


class PartedPanel(StagePanel):
    """Nothing more is to be done here, unless the parting is taken back."""

    def __init__(self, context: Context, page: PageFacts, parent: QWidget | None = None) -> None:
        super().__init__(context, page, parent)
        parted_at = page.facts.parted_at
        when = "" if parted_at is None else context.wording.date(parted_at)
        self.head(
            filled(tr("You parted well from {name}."), name=page.name),
            filled(tr("Since {day}. Nothing of this waits for anybody any more."), day=when),
        )
        well = Well(gap=8)
        well.body.addWidget(
            Facts(
                [
                    (tr("What happened"), page.complaint.words),
                    (tr("Time"), context.wording.minutes(page.facts.minutes)),
                ]
            )
        )
        self.lines.addWidget(well)
        story = Button(tr("Show {name}’s story").format(name=page.name), Kind.SECONDARY)
        story.setObjectName("parted_story")
        story.clicked.connect(lambda: context.shell.open_customer(page.view.customer.id))
        self.beside(story, QWidget(), stretch=1)
        self.lines.addStretch(1)
