"""When data got into wrong hands: what to do within 72 hours, and whom it may be about."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.listings import CustomerFilter
from csdesk.services.customers import count_customers
from ui.context import Context
from ui.widgets.buttons import Button
from ui.widgets.dialog import Dialog
from ui.widgets.surfaces import Well
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label


def _count(desk: Desk) -> int:
    return count_customers(desk)[CustomerFilter.ALL]


class BreachDialog(Dialog):
    """One sheet to go by, calm and in order. It is no legal advice."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        line = self.tr("Step by step. This is no legal advice; where you live, ask who knows.")
        super().__init__(self.tr("If data got into wrong hands"), line, width=660, parent=parent)
        self.setObjectName("breach_dialog")
        scroll = TallScroll(gap=8)
        self._scroll = scroll
        self.affected = label("", "body_medium", wrap=True)
        self.affected.setObjectName("breach_affected")
        for number, (title, words) in enumerate(self._steps(), 1):
            well = Well(gap=3)
            well.body.addWidget(label(f"{number}. {title}", "small_strong"))
            well.body.addWidget(label(words, "small", "text2", wrap=True))
            if number == 2:
                well.body.addWidget(self.affected)
            scroll.body.addWidget(well)
        scroll.body.addStretch(1)
        self.body.addWidget(scroll, 1)
        self.foot.addStretch(1)
        done = Button(self.tr("Close"))
        done.clicked.connect(self.accept)
        self._done = done
        self.foot.addWidget(done)
        context.jobs.read(self, _count, context.desk, then=self._show)

    def first_focus(self) -> QWidget:
        return self._done

    def _show(self, count: int) -> None:
        told = self.tr("In this shop: {n} customers, with what they bought, said and were told.")
        if count == 1:
            told = self.tr("In this shop: one customer, with what they bought, said and were told.")
        self.affected.setText(told.format(n=count))

    def _steps(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Stop it"),
                self.tr(
                    "Change the passwords, lock the lost laptop from afar, bring a copy back on "
                    "another computer. Write down when you noticed it: the clock runs from then."
                ),
            ),
            (
                self.tr("See whom it is about"),
                self.tr(
                    "Whoever has the file without its passphrase can read nothing. Without a "
                    "passphrase it is about everybody in it, and about the people who work here."
                ),
            ),
            (
                self.tr("Tell the authority within 72 hours"),
                self.tr(
                    "In the European Union and the United Kingdom, unless nobody can come to "
                    "harm: what happened, about how many people, what may follow, what you did. "
                    "More can follow later."
                ),
            ),
            (
                self.tr("Tell the people themselves"),
                self.tr(
                    "Without delay where it may harm them: in plain words what happened, what "
                    "they can do, and whom they can ask. “Their data” on a customer’s page "
                    "gives you all that is kept about one of them."
                ),
            ),
            (
                self.tr("Keep a note of it"),
                self.tr("What happened and what you did, also where you told nobody, and why not."),
            ),
        )
