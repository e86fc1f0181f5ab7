"""One finding as a line: how firmly it is known, its sentence, and how it is worked out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.finding import Finding
from ui.context import Context
from ui.widgets.finding_chip import FindingChip
from ui.widgets.surfaces import column, row
from ui.widgets.text import label
from ui.widgets.worked_out import WorkedOutDialog, worked_out_button


class FindingLine(QWidget):
    """A title, a chip and a question mark on one line, the sentence below them."""

    is_figure = True

    def __init__(
        self, context: Context, name: str, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._title = context, title
        self.finding: Finding | None = None
        self.setObjectName(name)
        lines = column(self, gap=2)
        head = row(gap=8)
        self.heading = label(title, "small_strong", wrap=True)
        self.chip = FindingChip()
        if title:
            head.addWidget(self.heading, 1)
            head.addWidget(self.chip)
        else:
            head.addWidget(self.chip)
            head.addStretch(1)
        self.how = worked_out_button()
        self.how.clicked.connect(self.explain)
        head.addWidget(self.how, 0, Qt.AlignmentFlag.AlignVCenter)
        lines.addLayout(head)
        self.sentence = label("", "small", "text2", wrap=True)
        self.sentence.setObjectName(f"{name}Sentence")
        lines.addWidget(self.sentence)

    def tell(self, finding: Finding | None) -> None:
        """Show a finding; without one the line is not there."""
        self.finding = finding
        self.setVisible(finding is not None)
        if finding is None:
            return
        self.chip.show_label(finding.label)
        self.sentence.setText(finding.sentence)
        self.how.setAccessibleName(
            self.tr("How is this worked out: {what}").format(what=self._title or finding.sentence)
        )

    def explain(self) -> None:
        """How is this worked out?"""
        if self.finding is not None:
            dialog = WorkedOutDialog(self._title or self.finding.sentence, self.finding)
            self._context.shell.show_dialog(dialog)
