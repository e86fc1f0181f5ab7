"""Every figure of a customer with the way it is worked out, today's numbers put in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.customer import CustomerInsight
from csdesk.domain.insight.finding import Finding
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.finding_chip import FindingChip
from ui.widgets.surfaces import Scroll, Well, row
from ui.widgets.text import label
from ui.widgets.what_is_this import read_more_of_figures


def figure_titles() -> dict[str, str]:
    """The figures of a customer in their order: name in code -> words."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("CustomerFigures", words)

    return {
        "spend": tr("Spend"),
        "margin": tr("Margin"),
        "service_cost": tr("Service cost"),
        "contribution": tr("Left after service"),
        "share": tr("Share of the margin"),
        "headroom": tr("Room"),
        "state": tr("Where it stands"),
        "tipping": tr("The tipping point so far"),
        "projection": tr("Where it is heading"),
        "referrals": tr("Whom they sent"),
        "with_referrals": tr("Including those they sent"),
        "recency": tr("Last purchase"),
        "frequency": tr("How often they buy"),
        "money": tr("Margin lately"),
        "expected_margin": tr("The next 12 months"),
    }


class FiguresDialog(Dialog):
    """How is this worked out? One block a figure."""

    is_figure = True

    def __init__(self, name: str, known: CustomerInsight, parent: QWidget | None = None) -> None:
        line = self.tr("Every figure of {name}, with today’s numbers.").format(name=name)
        super().__init__(self.tr("How is this worked out?"), line, width=660, parent=parent)
        self.setObjectName("customer_figures")
        self._scrolled = scroll = Scroll(gap=10)
        scroll.setMinimumHeight(360)
        for field, title in figure_titles().items():
            scroll.body.addWidget(self._block(field, title, getattr(known, field)))
        scroll.body.addStretch(1)
        self.body.addWidget(scroll, 1)
        self.foot.addWidget(read_more_of_figures())
        self.foot.addStretch(1)
        self.done_button = Button(self.tr("Close"), Kind.PRIMARY)
        self.done_button.clicked.connect(self.accept)
        self.foot.addWidget(self.done_button)

    def first_focus(self) -> QWidget:
        return self.done_button

    def _block(self, field: str, title: str, finding: Finding) -> QWidget:
        block = Well(gap=4)
        block.setObjectName(f"figure_{field}")
        head = row(gap=10)
        head.addWidget(label(title, "strong"), 1)
        head.addWidget(FindingChip(finding.label))
        block.body.addLayout(head)
        block.body.addWidget(label(finding.sentence, "small", wrap=True))
        for line in finding.worked_out.lines if finding.worked_out else ():
            words = label(line, "caption", "text2", wrap=True)
            words.setObjectName("workedOutLine")
            block.body.addWidget(words)
        return block
