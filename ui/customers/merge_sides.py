"""Both sides of two customers who may be one, whose name stays, and what they have together."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.merging import MergeChoices, MergePreview, MergeSide
from csdesk.domain.spoken import filled
from ui.widgets.choices import CheckBox, OptionCard
from ui.widgets.surfaces import Panel, clear, column, row
from ui.widgets.text import label
from ui.wording import Wording


class MergeSides(QWidget):
    """Two cards to choose the name by, what else is to be chosen, and the sum of both."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        outer = column(self, gap=10)
        self._cards = row(gap=12)
        outer.addLayout(self._cards)
        self.address, self.wishes = CheckBox(), CheckBox()
        self.address.setObjectName("merge_address")
        self.wishes.setObjectName("merge_wishes")
        outer.addWidget(self.address)
        outer.addWidget(self.wishes)
        self.sum = Panel("info")
        self.sum.setObjectName("merge_sum")
        self.sum_words = label("", "small", wrap=True)
        self.sum.body.addWidget(self.sum_words)
        outer.addWidget(self.sum)
        self.kept: OptionCard | None = None
        self.other: OptionCard | None = None
        self.show_both(None)

    def choices(self) -> MergeChoices:
        """What the owner chose of the other side."""
        return MergeChoices(
            name_of_other=self.other is not None and self.other.isChecked(),
            address_of_other=self.address.isChecked(),
            wishes_of_other=self.wishes.isChecked(),
        )

    def show_both(self, shown: MergePreview | None) -> None:
        """Show two customers beside each other; None shows nothing."""
        clear(self._cards)
        self.kept = self.other = None
        self.setVisible(shown is not None)
        if shown is None:
            return
        self.kept, self.other = self._card(shown.kept), self._card(shown.other)
        for card, name in ((self.kept, "merge_keep_name"), (self.other, "merge_other_name")):
            card.setObjectName(name)
            card.setEnabled(not shown.why_not)
            self._cards.addWidget(card, 1)
        self.kept.setChecked(True)
        self._offer_choices(shown)
        self.sum.setVisible(not shown.why_not)
        self.sum_words.setText(self._sum(shown))

    def _card(self, side: MergeSide) -> OptionCard:
        who = side.customer
        facts = [who.company, *(point.typed for point in side.contact_points)]
        facts += [", ".join(who.address_lines), self._business(side)]
        return OptionCard(
            who.name,
            "\n".join(filter(None, facts)),
            when=self.tr("Take this name"),
            chosen_words=self.tr("This name stays"),
        )

    def _business(self, side: MergeSide) -> str:
        spent = self._wording.money_exact(side.spend_minor)
        return self._counted(side.purchases, side.complaints, spent)

    def _counted(self, purchases: int, complaints: int, spent: str) -> str:
        parts = [self._bought(purchases), self.tr("{money} spent").format(money=spent)]
        if complaints:
            one = self.tr("1 complaint")
            several = self.tr("{n} complaints").format(n=self._wording.number(complaints))
            parts.append(one if complaints == 1 else several)
        return " · ".join(parts)

    def _bought(self, purchases: int) -> str:
        if purchases == 1:
            return self.tr("1 purchase")
        return self.tr("{n} purchases").format(n=self._wording.number(purchases))

    def _offer_choices(self, shown: MergePreview) -> None:
        kept, other = shown.kept.customer, shown.other.customer
        differ = kept.address_lines != other.address_lines
        for box, words, offered in (
            (
                self.address,
                self.tr("Take the address {address}").format(
                    address=", ".join(other.address_lines)
                ),
                bool(kept.address_lines and other.address_lines) and differ,
            ),
            (
                self.wishes,
                self.tr("Treat them as {name} likes to be treated").format(name=other.name),
                shown.both_have_wishes,
            ),
        ):
            box.setChecked(False)
            box.set_words(words)
            box.setVisible(offered and not shown.why_not)

    def _sum(self, shown: MergePreview) -> str:
        spent = self._wording.money_exact(shown.spend_minor)
        told = self.tr(
            "Together: {what}. Everything of {name} moves over, and Undo brings both back."
        )
        what = self._counted(shown.purchases, shown.complaints, spent)
        return filled(told, what=what, name=shown.other.customer.name)
