"""How is this worked out? The formula in words, then the same with today's numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.finding import Finding
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.finding_chip import FindingChip, meaning_of
from ui.widgets.surfaces import Scroll, Well, row
from ui.widgets.text import label
from ui.widgets.what_is_this import FigureButton, read_more_of_figures


class WorkedOutDialog(Dialog):
    """Explains one figure: what is said, how firmly it is known, and how it came about."""

    is_figure = True
    """F1 tells what the figures of the page below it are."""

    def __init__(self, title: str, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How is this worked out?"), title, width=560, parent=parent)
        self.setObjectName("workedOut")
        self.body.addWidget(label(finding.sentence, "body_medium", wrap=True))
        known = row(gap=10)
        known.addWidget(FindingChip(finding.label))
        known.addWidget(label(meaning_of(finding.label), "caption", "text2", wrap=True), 1)
        self.body.addLayout(known)
        lines = finding.worked_out.lines if finding.worked_out else ()
        self._scrolled = scroll = Scroll()
        well = Well(gap=8)
        for line in lines or (self._nothing_said(),):
            words = label(line, "small", wrap=True)
            words.setObjectName("workedOutLine")
            well.body.addWidget(words)
        scroll.body.addWidget(well)
        scroll.body.addStretch(1)
        scroll.setMinimumHeight(min(320, 44 + 40 * max(1, len(lines))))
        self.body.addWidget(scroll, 1)
        self.foot.addWidget(read_more_of_figures())
        self.foot.addStretch(1)
        self.done_button = Button(self.tr("Close"), Kind.PRIMARY)
        self.done_button.clicked.connect(self.accept)
        self.foot.addWidget(self.done_button)

    def first_focus(self) -> QWidget:
        return self.done_button

    def _nothing_said(self) -> str:
        return self.tr("Added up from what is written down in this shop; nothing is assumed.")


def worked_out_button(size: int = 28) -> FigureButton:
    """The small button beside a figure that opens its explanation."""
    words = QCoreApplication.translate("WorkedOutDialog", "How is this worked out?")
    button = FigureButton(words, size)
    button.setObjectName("howWorkedOut")
    return button
