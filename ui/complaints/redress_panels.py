"""Remedy and goodwill: two panels side by side, never one sum; goodwill waits for the remedy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from csdesk.domain.complaint import RemedyDecision
from csdesk.domain.redress import Redress, RedressDraft, RedressForm
from ui.complaints.complaint_words import goodwill_forms, remedy_forms, tr
from ui.context import Context
from ui.theme import Theme
from ui.widgets.choices import CheckBox
from ui.widgets.fields import LineField, MoneyField, set_wrong
from ui.widgets.marks import Mark
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import Panel, row
from ui.widgets.text import ElidedLabel, label, tip


def as_typed(line: Redress) -> RedressDraft:
    """A line on file as it would be typed."""
    return RedressDraft(line.form, line.what, line.cost_minor, line.worth_minor)


class RedressPanel(Panel):
    """What it is, in which form, and what it costs us."""

    def __init__(
        self,
        context: Context,
        tone: str,
        icon: str,
        words: tuple[str, str],
        forms: tuple[tuple[object, str], ...],
    ) -> None:
        super().__init__(tone, margins=(14, 8, 14, 12), gap=8)
        title, line = words
        above = QWidget()
        above.setFixedHeight(Theme.current().scaled(22))
        self.head = row(above, gap=8)
        self.head.addWidget(Mark(icon, f"{tone}Txt", 16))
        self.head.addWidget(label(title, "strong"))
        self.line = ElidedLabel(line, "caption", "text2")
        self._said = self._usual = line
        self.head.addWidget(self.line, 1)
        self.body.addWidget(above)
        self.what = LineField(title, tr("What it is"))
        self.cost = MoneyField(tr("{what} costs us").format(what=title), context.wording)
        self.cost.setFixedWidth(86)
        fields = row(gap=8)
        fields.addWidget(self.what, 1)
        fields.addWidget(self.cost)
        self.body.addLayout(fields)
        self.form = Picker(tr("In which form"), forms)
        self.body.addWidget(self.form)
        self.before: tuple[RedressDraft, ...] = ()
        """Lines that were given before and stay."""
        self.cost.complained.connect(self.tell)

    def tell(self, sentence: str, quiet: str = "") -> None:
        """Say what is wrong, or something else, in place of the quiet line."""
        self.line.setText(sentence or quiet or self._said)
        self.line.set_tone("badTxt" if sentence else "text2")

    def keep(self, lines: tuple[RedressDraft, ...], money: str) -> None:
        """Lines that stay beside what is written here; ``money`` is what they come to."""
        self.before = lines
        self._said = tr("on top of {money} before").format(money=money) if lines else self._usual
        self.line.setText(self._said)

    def lines(self, usual: RedressForm) -> tuple[RedressDraft, ...]:
        """All lines: those of before and the one that is written."""
        written = self.draft(usual)
        return self.before if written is None else (*self.before, written)

    def draft(self, usual: RedressForm) -> RedressDraft | None:
        """The line that is written, None where nothing is."""
        what, cost = self.what.text().strip(), self.cost.amount()
        if not what and cost is None:
            return None
        form = self.form.value()
        kind = usual if form is None else RedressForm(str(form))
        return RedressDraft(kind, what or self.form.currentText(), max(0, cost or 0))

    @property
    def unpriced(self) -> bool:
        """Something is given, and nobody said what it costs."""
        words = bool(self.what.text().strip()) or bool(self.cost.text().strip())
        return words and self.cost.amount() is None


class RedressPanels(QWidget):
    """What puts it right, and a thank-you on top that can't come first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = tr("Remedy"), tr("puts it right")
        self.remedy = RedressPanel(context, "info", "wrench", words, remedy_forms())
        self.none_owed = CheckBox(tr("None owed"))
        self.remedy.head.addWidget(self.none_owed)
        words = tr("Goodwill"), tr("a thank-you, kept apart")
        self.goodwill = RedressPanel(context, "plum", "gift", words, goodwill_forms())
        self._line = line = row(self, gap=10)
        line.addWidget(self.remedy, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.goodwill, 1, Qt.AlignmentFlag.AlignTop)

    def fit(self, narrow: bool) -> None:
        """Below each other in a narrow window."""
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def fields(self) -> dict[str, QWidget]:
        return {
            "remedy_what": self.remedy.what,
            "remedy_cost": self.remedy.cost,
            "remedy_form": self.remedy.form,
            "none_owed": self.none_owed,
            "goodwill_what": self.goodwill.what,
            "goodwill_cost": self.goodwill.cost,
            "goodwill_form": self.goodwill.form,
        }

    def decision(self) -> RemedyDecision | None:
        """Whether a remedy is owed; None while nobody has decided."""
        if self.none_owed.isChecked() and not self.remedy.before:
            return RemedyDecision.NONE_OWED
        given = bool(self.remedy.lines(RedressForm.REPAIR))
        only_sorry = self.remedy.form.value() == RedressForm.APOLOGY_ONLY
        return RemedyDecision.OWED if given or only_sorry else None

    def remedies(self) -> tuple[RedressDraft, ...]:
        if self.decision() is not RemedyDecision.OWED:
            return ()
        sorry = RedressDraft(RedressForm.APOLOGY_ONLY, tr("An apology"), 0)
        return self.remedy.lines(RedressForm.REPAIR) or (sorry,)

    def goodwills(self) -> tuple[RedressDraft, ...]:
        if self.decision() is None:
            return ()
        return self.goodwill.lines(RedressForm.VOUCHER)

    def missing(self) -> tuple[str, ...]:
        """Amounts that can't be read or were left out."""
        codes = []
        owed = self.decision() is RemedyDecision.OWED
        only_sorry = self.remedy.form.value() == RedressForm.APOLOGY_ONLY
        if owed and self.remedy.unpriced and not only_sorry:
            codes.append("remedy_cost")
        if self.goodwill.unpriced:
            codes.append("goodwill_cost")
        return tuple(codes)

    def look_again(self) -> None:
        """Goodwill opens once the remedy is decided; a remedy closes where none is owed."""
        self.none_owed.setEnabled(not self.remedy.before)
        none = self.none_owed.isChecked() and not self.remedy.before
        for field in (self.remedy.what, self.remedy.cost, self.remedy.form):
            field.setEnabled(not none)
        decided = self.decision() is not None
        why = tr("First decide the remedy, or that none is owed. Goodwill comes on top of it.")
        for field in (self.goodwill.what, self.goodwill.cost, self.goodwill.form):
            field.setEnabled(decided)
            field.setToolTip("" if decided else tip(why))
        self.goodwill.setToolTip("" if decided else tip(why))
        if not decided:
            self.goodwill.tell("", tr("first decide the remedy"))
        elif self.goodwill.line.text() == tr("first decide the remedy"):
            self.goodwill.tell("")

    def complain(self, codes: tuple[str, ...]) -> None:
        """Say what is still wanted, beside the amounts."""
        ask = tr("What does it cost us? 0 is fine")
        decide = tr("Decide this first")
        remedy = decide if "remedy" in codes else ask if "remedy_cost" in codes else ""
        self.remedy.tell(remedy)
        set_wrong(self.remedy.cost, "remedy_cost" in codes)
        set_wrong(self.remedy.what, "remedy" in codes)
        self.goodwill.tell(ask if "goodwill_cost" in codes else "")
        set_wrong(self.goodwill.cost, "goodwill_cost" in codes)
        self.look_again()
