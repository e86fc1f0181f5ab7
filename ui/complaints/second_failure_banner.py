"""“Second time within 12 months”: said on top of the page, so that nobody learns it from them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.spoken import filled
from ui.complaints.complaint_words import tr
from ui.complaints.page_facts import PageFacts
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Surface, row
from ui.widgets.text import ElidedLabel


class SecondFailureBanner(Surface):
    """Which complaint it was the first time, with the way there."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("warnSub", radius=10, margins=(14, 6, 8, 6), gap=0, parent=parent)
        self.setObjectName("second_failure")
        self._context, self._before = context, 0
        line = row(gap=9)
        line.addWidget(Mark("warning", "warnTxt", 16))
        self.told = ElidedLabel("", "small_strong", "warnTxt")
        self.told.setObjectName("second_failure_told")
        line.addWidget(self.told, 1)
        self._open = Button(tr("See the first time"), Kind.LINK, compact=True)
        self._open.setObjectName("second_failure_open")
        self._open.clicked.connect(lambda: context.shell.open_complaint(self._before))
        line.addWidget(self._open)
        self.body.addLayout(line)
        self.setVisible(False)

    def show_facts(self, page: PageFacts) -> None:
        before = page.view.failed_before
        self.setVisible(before is not None)
        if before is None:
            return
        self._before = before.complaint_id
        itself = before.complaint_id == page.complaint.id
        self._open.setVisible(not itself)
        if itself:
            said = tr("Second time within 12 months: this came back after it was settled.")
        else:
            said = tr("Second time within 12 months. We let {name} down before: “{title}”, {day}.")
        self.told.setText(
            filled(
                said,
                name=page.name,
                title=before.title,
                day=self._context.wording.day(before.opened_at),
            )
        )
