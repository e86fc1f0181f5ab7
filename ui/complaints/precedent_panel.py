"""What similar complaints got, beside what this one gets; an unusual one is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from csdesk.analytics.precedents import LEAST_ALIKE, Comparison, Flag, Precedent, compare
from csdesk.domain.money import exponent
from csdesk.domain.precedent import Basis, PastCase, Peers
from csdesk.domain.redress import RedressDraft
from csdesk.domain.redress_ratio import AMPLE_PERCENT, MOST_PERCENT, Generosity, redress_ratio
from csdesk.domain.spoken import filled
from ui.complaints.complaint_words import tr
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip
from ui.widgets.fields import LineField
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Well, clear, column, row
from ui.widgets.text import ElidedLabel, label

_NEWEST = 6


class PrecedentPanel(QWidget):
    """A line of what is usual, all of it on request, and a question where this one is not."""

    opened = Signal()
    """All of it is shown now, and may want to be brought to sight."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._peers = Peers()
        self._at_stake = 0
        self._found: Comparison | None = None
        self._is_decided = False
        lines = column(self, gap=6)
        lines.addWidget(self._build_ratio())
        lines.addWidget(self._build_usual())
        self.more = Well(margins=(14, 10, 14, 12), gap=8)
        self.more.setObjectName("precedent_details")
        self.more.setVisible(False)
        lines.addWidget(self.more)
        lines.addWidget(self._build_question())

    def show_peers(self, peers: Peers, at_stake_minor: int) -> None:
        """Compare with these from now on."""
        if peers != self._peers:
            self.more.setVisible(False)
        self._peers, self._at_stake = peers, at_stake_minor
        self._open.setVisible(peers.basis is not None)

    def compare(
        self,
        remedies: Sequence[RedressDraft],
        goodwills: Sequence[RedressDraft],
        is_decided: bool,
    ) -> None:
        """Tell how what is written compares; before the remedy is decided nothing is unusual."""
        self._is_decided = is_decided
        self._tell_ratio((*remedies, *goodwills))
        found = compare(
            self._peers,
            sum(line.cost_minor for line in remedies),
            sum(line.cost_minor for line in goodwills),
            self._at_stake,
            10 ** exponent(self._context.wording.currency),
        )
        self._usual.setText(self._usual_words(found))
        if not is_decided and found is not None:
            found = _without_flags(found)
        self._ask(found)
        if not self.more.isHidden() and found is not None:
            self._fill(found)
        self._found = found

    def _build_ratio(self) -> QWidget:
        self._ratio_line = QWidget()
        line = row(self._ratio_line, gap=8)
        self.ratio = Chip("")
        self.ratio.setObjectName("redress_ratio")
        self._ratio_words = ElidedLabel("", "caption", "text2")
        line.addWidget(self.ratio)
        line.addWidget(self._ratio_words, 1)
        return self._ratio_line

    def _build_usual(self) -> QWidget:
        holder = QWidget()
        line = row(holder, gap=8)
        line.addWidget(Mark("scales", "text2", 15))
        self._usual = ElidedLabel("", "caption", "text2")
        self._usual.setObjectName("precedent_line")
        line.addWidget(self._usual, 1)
        self._open = Button(tr("Show them"), Kind.LINK, compact=True)
        self._open.setObjectName("precedent_open")
        self._open.clicked.connect(self._turn)
        line.addWidget(self._open)
        return holder

    def _build_question(self) -> QWidget:
        self._question = QWidget()
        line = row(self._question, gap=8)
        self._why = Chip("", "warn", "question")
        self._why.setObjectName("precedent_flag")
        self.reason = LineField(tr("Why it is unusual"))
        line.addWidget(self._why)
        line.addWidget(self.reason, 1)
        self._question.setVisible(False)
        return self._question

    def _tell_ratio(self, lines: Sequence[RedressDraft]) -> None:
        found = redress_ratio(self._at_stake, lines)
        self._ratio_line.setVisible(found is not None)
        if found is None:
            return
        wording = self._context.wording
        said = wording.percent(found.percent / 100)
        of = filled(tr("of the {money} at stake."), money=wording.money(self._at_stake))
        tone, icon, then = {
            Generosity.FITTING: ("quiet", "", ""),
            Generosity.AMPLE: (
                *("warn", "warning"),
                tr("More than {most} is seldom needed.").format(
                    most=wording.percent(AMPLE_PERCENT / 100)
                ),
            ),
            Generosity.PAST_USE: (
                *("bad", "warning-circle"),
                tr("Past {most} more buys no more loyalty.").format(
                    most=wording.percent(MOST_PERCENT / 100)
                ),
            ),
        }[found.generosity]
        self.ratio.tell(said, tone, icon)
        worth = tr("Remedy and goodwill are worth {share} {of}").format(share=said, of=of)
        self.ratio.setAccessibleName(f"{worth} {then}".strip())
        self._ratio_words.setText(f"{worth} {then}".strip())

    def _usual_words(self, found: Comparison | None) -> str:
        if found is None:
            known = self._peers.known
            if not known:
                return tr("Nothing to compare yet. It begins with {n} settled complaints.").format(
                    n=LEAST_ALIKE
                )
            return tr("Nothing to compare yet: {n} settled so far, too few that are alike.").format(
                n=known
            )
        kind = {
            Basis.SAME_KIND: tr("{n} of this kind got"),
            Basis.SAME_SEVERITY: tr("{n} as grave got"),
            Basis.ALL: tr("All {n} others got"),
        }[self._peers.basis or Basis.ALL].format(n=found.total.n)
        return filled(
            tr("{kind}: remedy {remedy}, goodwill {goodwill}."),
            kind=kind,
            remedy=self._range(found.remedy),
            goodwill=self._range(found.goodwill),
        )

    def _range(self, found: Precedent) -> str:
        middle, low, high = map(self._money, (found.median, found.q1, found.q3))
        if low == high == middle:
            return middle
        return tr("{middle} ({low} to {high})").format(middle=middle, low=low, high=high)

    def _money(self, amount: float) -> str:
        return self._context.wording.money(round(amount))

    def _ask(self, found: Comparison | None) -> None:
        flag = None if found is None else found.flag
        written = bool(self.reason.text().strip())
        self._question.setVisible(flag is not None or written)
        more = flag is not Flag.LESS
        self._why.tell(
            tr("More than usual. Why?") if found is None else _question_words(found),
            "warn" if flag is not None else "quiet",
            "question",
        )
        hint = tr("Because we were clearly at fault") if more else tr("Because it was soon mended")
        self.reason.setPlaceholderText(hint)

    def _turn(self) -> None:
        opening = self.more.isHidden()
        if opening and self._found is not None:
            self._fill(self._found)
        self.more.setVisible(opening)
        self._open.set_words(tr("Hide them") if opening else tr("Show them"))
        if opening:
            self.opened.emit()

    def _fill(self, found: Comparison) -> None:
        clear(self.more.body)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(3)
        heads = tr("What it cost us"), tr("Middle"), tr("Usual range"), tr("Here")
        for at, words in enumerate(heads):
            grid.addWidget(label(words, "caption", "text3"), 0, at)
        rows = (
            (tr("Remedy"), found.remedy),
            (tr("Goodwill"), found.goodwill),
            (tr("In all"), found.total),
        )
        for at, (words, each) in enumerate(rows, start=1):
            low, high = self._money(each.q1), self._money(each.q3)
            span = tr("{low} to {high}").format(low=low, high=high)
            here = _place(each) if self._is_decided else "–"
            for place, text in enumerate((words, self._money(each.median), span, here)):
                tone = "warnTxt" if place == 3 and each.flag else "text2"
                grid.addWidget(label(text, "caption", tone), at, place)
        grid.setColumnStretch(4, 1)
        self.more.body.addLayout(grid)
        if found.share is not None:
            self.more.body.addWidget(label(self._share_words(found.share), "caption", "text2"))
        self.more.body.addWidget(label(self._span_words(), "caption", "text3", wrap=True))
        for case in self._peers.cases[:_NEWEST]:
            self.more.body.addWidget(self._case(case))

    def _share_words(self, share: Precedent) -> str:
        percent = self._context.wording.percent
        return filled(
            tr("Of what was at stake: {middle}, usually {low} to {high}."),
            middle=percent(share.median / 100),
            low=percent(share.q1 / 100),
            high=percent(share.q3 / 100),
        )

    def _span_words(self) -> str:
        cases, day = self._peers.cases, self._context.wording.date
        return filled(
            tr("{n} settled from {first} to {last}. The newest:"),
            n=len(cases),
            first=day(cases[-1].settled_on),
            last=day(cases[0].settled_on),
        )

    def _case(self, case: PastCase) -> QWidget:
        money, day = self._context.wording.money, self._context.wording.date
        return ElidedLabel(
            filled(
                tr("{day}: remedy {remedy}, goodwill {goodwill}. {title}"),
                day=day(case.settled_on),
                remedy=money(case.remedy_minor),
                goodwill=money(case.goodwill_minor),
                title=case.title,
            ),
            "caption",
            "text2",
        )


def _without_flags(found: Comparison) -> Comparison:
    """The same while nothing is decided: nothing is unusual yet."""
    return replace(
        found,
        remedy=replace(found.remedy, flag=None),
        goodwill=replace(found.goodwill, flag=None),
        total=replace(found.total, flag=None),
    )


def _question_words(found: Comparison) -> str:
    """What is unusual: both together, else the one of the two that is."""
    more = found.flag is not Flag.LESS
    if found.total.flag is not None:
        return tr("More than usual. Why?") if more else tr("Less than usual. Why?")
    if found.remedy.flag is not None:
        return tr("A larger remedy than usual. Why?") if more else tr("A small remedy. Why?")
    return tr("More goodwill than usual. Why?") if more else tr("Less goodwill than usual. Why?")


def _place(found: Precedent) -> str:
    """Where this one lies among the others, in words."""
    if found.flag is Flag.MORE:
        return tr("more than usual")
    if found.flag is Flag.LESS:
        return tr("less than usual")
    return tr("as usual")
