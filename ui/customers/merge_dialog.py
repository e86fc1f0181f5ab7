"""Two customers who are one: who the other is, both sides, and what joining them comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.desk import Desk
from csdesk.domain.customer import Customer
from csdesk.domain.doubles import Double
from csdesk.domain.merging import Joined, MergeChoices, MergePreview
from csdesk.domain.spoken import filled
from csdesk.services.maybe_same import maybe_same
from csdesk.services.merging import (
    joined_with,
    merge_customers,
    merge_preview,
    separate_customers,
)
from ui.context import Context
from ui.customers.customer_field import CustomerField, Picked
from ui.customers.merge_sides import MergeSides
from ui.customers.restricted import restricted_mark
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField
from ui.widgets.marks import Avatar, Mark
from ui.widgets.surfaces import clear, column, row
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import ElidedLabel, label, tip

_HINTS: Final = 3


@dataclass(frozen=True, slots=True)
class _Known:
    """What is asked before anybody is picked."""

    hints: tuple[Double, ...]
    joined: tuple[Joined, ...]


def _ask(desk: Desk, customer_id: int) -> _Known:
    return _Known(maybe_same(desk, customer_id), joined_with(desk, customer_id))


class MergeDialog(Dialog):
    """Joins somebody with the customer it was opened for; either name may be the one that stays."""

    def __init__(
        self, context: Context, customer_id: int, name: str, parent: QWidget | None = None
    ) -> None:
        line = self.tr("All that {name} and the other one have comes together in one place.")
        told = line.format(name=name)
        super().__init__(self.tr("Same person as…"), told, width=720, parent=parent)
        self._context, self._customer_id = context, customer_id
        self._shown: MergePreview | None = None
        self._build_who()
        self._scroll = TallScroll()
        self.sides = MergeSides(context.wording)
        self._scroll.body.addWidget(self.sides)
        self._build_joined()
        self._scroll.body.addStretch(1)
        self.body.addWidget(self._scroll, 1)
        self._build_foot()
        self._suit(None)
        jobs, desk = context.jobs, context.desk
        jobs.read(self, _ask, desk, customer_id, then=self._offer, newest="hints")

    def first_focus(self) -> QWidget:
        return self.other.field

    def submit(self) -> None:
        """Join the two as chosen."""
        if self._shown is None or not self.join.isEnabled():
            return
        shown, chosen = self._shown, self.sides.choices()
        kept = shown.other if chosen.name_of_other else shown.kept
        self._join(shown.other.customer.id, chosen, kept.customer.name)

    # building

    def _build_who(self) -> None:
        self.other = CustomerField(
            self._context,
            self.tr("The same person"),
            self.tr("Name, phone or email of the other one"),
            may_be_new=False,
            object_name="merge_other",
        )
        self.other.picked.connect(self._pick)
        self.body.addWidget(LabelledField(self.tr("Who else are they?"), self.other))
        self._hints = column(gap=4)
        self.body.addLayout(self._hints)

    def _build_joined(self) -> None:
        self.joined = QWidget()
        self.joined.setObjectName("joined_customers")
        lines = column(self.joined, gap=6)
        lines.addWidget(label(self.tr("Joined with them before"), "small_strong"))
        self._joined = column(gap=6)
        lines.addLayout(self._joined)
        self.joined.setVisible(False)
        self._scroll.body.addWidget(self.joined)

    def _build_foot(self) -> None:
        not_now = Button(self.tr("Not now"), Kind.GHOST)
        not_now.setObjectName("merge_not_now")
        not_now.clicked.connect(self.reject)
        self.foot.addWidget(not_now)
        self._trouble = label("", "small", "badTxt", wrap=True)
        self._trouble.setObjectName("merge_trouble")
        self.foot.addWidget(self._trouble, 1)
        self.join = Button(self.tr("Join the two"), Kind.PRIMARY, "users", key="Ctrl+Return")
        self.join.setObjectName("merge_join")
        self.join.clicked.connect(self.submit)
        self.foot.addWidget(self.join)

    # who it may be

    def _offer(self, known: _Known) -> None:
        clear(self._hints)
        for double in known.hints[:_HINTS]:
            self._hints.addLayout(self._hint(double))
        clear(self._joined)
        for one in known.joined:
            self._joined.addLayout(self._joined_line(one))
        self.joined.setVisible(bool(known.joined))

    def _hint(self, double: Double) -> QHBoxLayout:
        line, name = row(gap=8), double.ours.name
        line.addWidget(Mark("users", "text3", 14))
        told = filled(self.tr("Maybe {name}. {why}"), name=name, why=double.why.words)
        line.addWidget(ElidedLabel(told, "small", "text2"), 1)
        if double.ours.restricted:
            line.addWidget(Chip(restricted_mark()))
        look = Button(self.tr("Look at both"), compact=True)
        look.setObjectName(f"merge_hint_{double.ours_id}")
        look.setAccessibleName(self.tr("Look at both: {name}").format(name=name))
        picked = Picked(name, double.ours_id, restricted=double.ours.restricted)
        look.clicked.connect(lambda: self.other.choose(picked))
        line.addWidget(look)
        return line

    def _joined_line(self, one: Joined) -> QHBoxLayout:
        line, who = row(gap=8), one.customer
        line.addWidget(Avatar(who.name, 26))
        since = self._context.wording.date(one.joined_at)
        told = self.tr("{name} · since {day}").format(name=who.name, day=since)
        line.addWidget(ElidedLabel(told, "small"), 1)
        apart = Button(self.tr("Take apart again"), compact=True)
        apart.setObjectName(f"take_apart_{who.id}")
        apart.setAccessibleName(self.tr("Take apart again: {name}").format(name=who.name))
        apart.clicked.connect(lambda: self._take_apart(who))
        line.addWidget(apart)
        return line

    def _pick(self, picked: Picked | None) -> None:
        if picked is None or picked.customer_id is None:
            self._suit(None)
            return
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(
            *(self, merge_preview, desk, self._customer_id, picked.customer_id),
            then=self._suit,
            newest="both",
        )

    def _suit(self, shown: MergePreview | None) -> None:
        """Show both sides, and whether they can be joined."""
        self._shown = shown
        self.sides.show_both(shown)
        why_not = self.tr("Say first who else they are.") if shown is None else shown.why_not
        self._trouble.setText("" if shown is None else shown.why_not)
        self.join.setEnabled(not why_not)
        self.join.setToolTip(tip(why_not))

    # doing

    def _join(self, other_id: int, chosen: MergeChoices, name: str) -> None:
        do(
            *(self._context, self, merge_customers, self._customer_id, other_id, chosen),
            said=self.tr("{name} is one customer now").format(name=name),
            detail=self.tr("All of both stands in one place"),
            then=lambda _: self.accept(),
            failed=self._tell,
        )

    def _take_apart(self, who: Customer) -> None:
        do(
            *(self._context, self, separate_customers, who.id),
            said=self.tr("{name} is a customer of their own again").format(name=who.name),
            then=lambda _: self.accept(),
            failed=self._tell,
        )

    def _tell(self, error: Exception) -> None:
        self._trouble.setText(self._context.wording.words_for(error))
