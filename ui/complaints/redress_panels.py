"""Remedy and goodwill: two panels side by side, never one sum; goodwill waits for the remedy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from csdesk.domain.complaint import RemedyDecision
from csdesk.domain.quick_redress import QuickRedress
from csdesk.domain.redress import Redress, RedressDraft, RedressForm, RedressKind
from ui.complaints.complaint_words import goodwill_forms, remedy_forms, tr
from ui.context import Context
from ui.theme import Theme
from ui.widgets.choices import CheckBox
from ui.widgets.fields import LineField, MoneyField, set_wrong
from ui.widgets.marks import Mark
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import Panel, row
from ui.widgets.text import ElidedLabel, label, tip

_MONEY_WIDE = 92


def as_typed(line: Redress) -> RedressDraft:
    """A line on file as it would be typed."""
    return RedressDraft(line.form, line.what, line.cost_minor, line.worth_minor)


class RedressPanel(Panel):
    """What it is, in which form, what it costs us, and what it is worth to them."""

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
        above.setMinimumHeight(Theme.current().scaled(22))
        self.head = row(above, gap=8)
        self.head.addWidget(Mark(icon, f"{tone}Txt", 16))
        self.head.addWidget(label(title, "strong"))
        self.line = ElidedLabel(line, "caption", "text2")
        self._said = self._usual = self._plain = line
        self.head.addWidget(self.line, 1)
        self.body.addWidget(above)
        self.what = LineField(title, tr("What it is"))
        self.cost = self._money(
            context, tr("{what} costs us").format(what=title), tr("Costs us"),
        )  # fmt: skip
        self.worth = self._money(
            context, tr("{what} is worth to them").format(what=title), tr("To them"),
        )  # fmt: skip
        self.worth.setToolTip(tr("What it is worth to them, where that is not what it costs us."))
        self.form = Picker(tr("In which form"), forms)
        for field, money in ((self.what, self.cost), (self.form, self.worth)):
            line_of_two = row(gap=8)
            line_of_two.addWidget(field, 1)
            line_of_two.addWidget(money)
            self.body.addLayout(line_of_two)
        self.before: tuple[RedressDraft, ...] = ()
        """Lines that were given before and stay."""

    def fields(self) -> tuple[QWidget, ...]:
        return self.what, self.cost, self.form, self.worth

    def tell(self, sentence: str, quiet: str = "") -> None:
        """Say what is wrong, or something else, in place of the quiet line."""
        self.line.setText(sentence or quiet or self._said)
        self.line.set_tone("badTxt" if sentence else "text2")

    def keep(self, lines: tuple[RedressDraft, ...], money: str) -> None:
        """Lines that stay beside what is written here; ``money`` is what they come to."""
        self.before = lines
        self._said = tr("on top of {money} before").format(money=money) if lines else self._usual
        self.line.setText(self._said)

    def say_proposed(self, proposed: bool) -> None:
        """Say that what is written here is a proposal, or say so no more."""
        said = tr("proposed") if proposed else self._plain
        if said != self._usual:
            self._usual = said
            self.what.setAccessibleDescription(said if proposed else "")
            if not self.before:
                shown, self._said = self._said, said
                if self.line.text() == shown:
                    self.line.setText(said)

    def lines(self, usual: RedressForm) -> tuple[RedressDraft, ...]:
        """All lines: those of before and the one that is written."""
        written = self.draft(usual)
        return self.before if written is None else (*self.before, written)

    def draft(self, usual: RedressForm) -> RedressDraft | None:
        """The line that is written, None where nothing is."""
        what, cost, worth = self.what.text().strip(), self.cost.amount(), self.worth.amount()
        if not what and cost is None:
            return None
        form = self.form.value()
        kind = usual if form is None else RedressForm(str(form))
        shown = what or self.form.currentText()
        return RedressDraft(
            kind, shown, max(0, cost or 0), None if worth is None else max(0, worth)
        )

    def take(self, preset: QuickRedress) -> None:
        """Write a line that is given often."""
        self.form.choose(preset.form)
        self.what.setText(preset.what)
        self.what.setCursorPosition(0)
        self.cost.set_amount(preset.cost_minor)
        self.worth.set_amount(preset.worth_minor)

    def add(self, what: str, cost_minor: int) -> None:
        """Write something beside what is written already."""
        written = self.what.text().strip()
        both = tr("{one} and {other}").format(one=written, other=what) if written else what
        self.cost.set_amount((self.cost.amount() or 0) + cost_minor)
        self.what.setText(both)
        self.what.setCursorPosition(0)

    def written(self) -> str:
        """All that stands here in words, and all that was given before."""
        return "\n".join((*(line.what for line in self.before), self.what.text()))

    @property
    def is_empty(self) -> bool:
        fields = self.what, self.cost, self.worth
        return not any(field.text().strip() for field in fields)

    @property
    def unpriced(self) -> bool:
        """Something is given, and nobody said what it costs."""
        return not self.is_empty and self.cost.amount() is None

    @property
    def has_unreadable_worth(self) -> bool:
        return bool(self.worth.complaint())

    def _money(self, context: Context, name: str, hint: str) -> MoneyField:
        field = MoneyField(name, context.wording, hint=hint)
        field.setFixedWidth(_MONEY_WIDE)
        field.complained.connect(self.tell)
        return field


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
            "remedy_worth": self.remedy.worth,
            "none_owed": self.none_owed,
            "goodwill_what": self.goodwill.what,
            "goodwill_cost": self.goodwill.cost,
            "goodwill_form": self.goodwill.form,
            "goodwill_worth": self.goodwill.worth,
        }

    def panel(self, kind: RedressKind) -> RedressPanel:
        return self.remedy if kind is RedressKind.REMEDY else self.goodwill

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

    def why_not(self, preset: QuickRedress) -> str:
        """Why a line that is given often can't be taken now; empty where it can."""
        if preset.kind is RedressKind.GOODWILL and self.decision() is None:
            return _first_the_remedy()
        if preset.kind is RedressKind.REMEDY and self.none_owed.isChecked():
            return tr("No remedy is owed here.")
        if not self.panel(preset.kind).is_empty:
            return tr("Something is written here already. Clear it, and one click fills it.")
        return ""

    def missing(self) -> tuple[str, ...]:
        """Amounts that can't be read or were left out."""
        codes = []
        owed = self.decision() is RemedyDecision.OWED
        only_sorry = self.remedy.form.value() == RedressForm.APOLOGY_ONLY
        if owed and self.remedy.unpriced and not only_sorry:
            codes.append("remedy_cost")
        if owed and self.remedy.has_unreadable_worth:
            codes.append("remedy_worth")
        if self.goodwill.unpriced:
            codes.append("goodwill_cost")
        if self.goodwill.has_unreadable_worth:
            codes.append("goodwill_worth")
        return tuple(codes)

    def look_again(self) -> None:
        """Goodwill opens once the remedy is decided; a remedy closes where none is owed."""
        self.none_owed.setEnabled(not self.remedy.before)
        none = self.none_owed.isChecked() and not self.remedy.before
        for field in self.remedy.fields():
            field.setEnabled(not none)
        decided = self.decision() is not None
        why = "" if decided else _first_the_remedy()
        for field in self.goodwill.fields():
            field.setEnabled(decided)
            field.setToolTip(tip(why))
        self.goodwill.setToolTip(tip(why))
        if not decided:
            self.goodwill.tell("", tr("first decide the remedy"))
        elif self.goodwill.line.text() == tr("first decide the remedy"):
            self.goodwill.tell("")

    def complain(self, codes: tuple[str, ...]) -> None:
        """Say what is still wanted, beside the amounts."""
        ask = tr("What does it cost us? 0 is fine")
        decide = tr("Decide this first")
        remedy = decide if "remedy" in codes else ask if "remedy_cost" in codes else ""
        self.remedy.tell(remedy or self._worth("remedy_worth", codes))
        set_wrong(self.remedy.cost, "remedy_cost" in codes)
        set_wrong(self.remedy.what, "remedy" in codes)
        goodwill = ask if "goodwill_cost" in codes else ""
        self.goodwill.tell(goodwill or self._worth("goodwill_worth", codes))
        set_wrong(self.goodwill.cost, "goodwill_cost" in codes)
        for name, panel in (("remedy_worth", self.remedy), ("goodwill_worth", self.goodwill)):
            set_wrong(panel.worth, name in codes)
        self.look_again()

    def _worth(self, code: str, codes: tuple[str, ...]) -> str:
        return tr("That worth can’t be read") if code in codes else ""


def _first_the_remedy() -> str:
    return tr("First decide the remedy, or that none is owed. Goodwill comes on top of it.")
