"""Starting a fair-coin trial, and stopping it: what it is, what it can show, what it costs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError
from csdesk.domain.insight import words_coin
from csdesk.domain.insight.coin_power import COIN_POWERS, USUAL_PLAN, CoinPower
from csdesk.domain.insight.fair_coin import FairCoinTrial
from csdesk.domain.spoken import said
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import ChoicePills
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField, MoneyField
from ui.widgets.surfaces import Well, row
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label

_COST_WIDE: Final = 130
_NEVER_MISSED: Final = 100


def tr(words: str) -> str:
    """The words of both dialogs."""
    return QCoreApplication.translate("FairCoin", words)


class StartTrialDialog(Dialog):
    """What the coin may add, what that costs, and how many complaints take part."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = tr("Start a fair-coin trial")
        super().__init__(title, said(words_coin.WHY_FAIR), width=640, parent=parent)
        self.setObjectName("start_trial")
        self._context = context
        self.gesture = LineField(tr("The extra"), tr("A free tune-up, always the same"))
        self.gesture.setObjectName("trial_gesture")
        self.gesture_row = LabelledField(tr("What may the coin add?"), self.gesture)
        self.cost = MoneyField(tr("What the extra costs you"), context.wording)
        self.cost.setObjectName("trial_cost")
        self.cost.setFixedWidth(_COST_WIDE)
        self.cost_row = LabelledField(tr("It costs us"), self.cost)
        options = [(power.planned, context.wording.number(power.planned)) for power in COIN_POWERS]
        self.planned = ChoicePills(tr("How many complaints take part?"), options)
        self.planned.setObjectName("trial_planned")
        self.planned.choose(USUAL_PLAN)
        self.planned.chosen.connect(lambda _: self._tell_power())
        self.planned_row = LabelledField(tr("How many complaints take part?"), self.planned)
        self._build()
        self._tell_power()

    def first_focus(self) -> QWidget:
        return self.gesture

    @property
    def power(self) -> CoinPower:
        """What a trial of the chosen size can show."""
        chosen = self.planned.value()
        return next(power for power in COIN_POWERS if power.planned == chosen)

    def submit(self) -> None:
        """Start it; what is missing is said beside its field."""
        self._complain("", "", "")
        if trouble := self.cost.complaint():
            self.cost_row.complain(trouble)
            return
        cost = self.cost.amount() or 0
        do(
            *(self._context, self, _start, self.gesture.text(), cost, self.power.planned),
            said=tr("The trial has begun. The Act step of a complaint offers its coin."),
            then=lambda _: self.accept(),
            failed=self._failed,
        )

    def _build(self) -> None:
        self._scrolled = scroll = TallScroll(gap=14)
        line = row(gap=12)
        line.addWidget(self.gesture_row, 1)
        line.addWidget(self.cost_row)
        scroll.body.addLayout(line)
        scroll.body.addWidget(self.planned_row)
        well = Well(gap=6)
        self.shows = label("", "small", "text", wrap=True)
        self.shows.setObjectName("trial_power")
        self.one_look = label("", "small", "text2", wrap=True)
        well.body.addWidget(self.shows)
        well.body.addWidget(self.one_look)
        scroll.body.addWidget(well)
        scroll.body.addStretch(1)
        self.body.addWidget(scroll, 1)
        self.foot.addStretch(1)
        begin = Button(tr("Start the trial"), Kind.PRIMARY, "coin", key="Ctrl+Return")
        begin.setObjectName("trial_begin")
        begin.clicked.connect(self.submit)
        self.foot.addWidget(begin)

    def _tell_power(self) -> None:
        power = self.power
        told = tr(
            "With {n} complaints: if the extra brings nothing back, this is seen in {none} of 100 "
            "trials; if it brings back twice its cost, in {double} of 100. If it just pays for "
            "itself, chance alone says otherwise in about {wrong} of 100."
        )
        self.shows.setText(
            told.format(
                n=self._context.wording.number(power.planned),
                none=_of_100(power.sees_no_return),
                double=_of_100(power.sees_double),
                wrong=power.is_wrong,
            )
        )
        self.one_look.setText(said(words_coin.WHY_ONE_LOOK, planned=power.planned))

    def _complain(self, gesture: str, cost: str, planned: str) -> None:
        self.gesture_row.complain(gesture)
        self.cost_row.complain(cost)
        self.planned_row.complain(planned)

    def _failed(self, error: Exception) -> None:
        told = self._context.wording.words_for(error)
        code = error.code if isinstance(error, CsdeskError) else ""
        at_gesture, at_cost = code == "coin.gesture", code == "coin.cost"
        self._complain(
            told if at_gesture else "",
            told if at_cost else "",
            "" if at_gesture or at_cost else told,
        )


class StopTrialDialog(Dialog):
    """What stopping costs, and why it is done all the same."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(tr("Stop the fair-coin trial"), width=520, parent=parent)
        self.setObjectName("stop_trial")
        self._context = context
        self.costs = label("", "body", wrap=True)
        self.costs.setObjectName("stop_costs")
        self.body.addWidget(self.costs)
        self.reason = LineField(tr("Why it is stopped"), tr("The extra is not made any more"))
        self.reason.setObjectName("stop_reason")
        self.reason_row = LabelledField(tr("Why do you stop it?"), self.reason)
        self.body.addWidget(self.reason_row)
        keep = Button(tr("Let it go on"), Kind.GHOST)
        keep.clicked.connect(self.reject)
        self.foot.addStretch(1)
        self.foot.addWidget(keep)
        stop = Button(tr("Stop the trial"), Kind.DANGER, "hand-palm")
        stop.setObjectName("trial_stop_now")
        stop.clicked.connect(self.submit)
        self.foot.addWidget(stop)
        context.jobs.read(self, _costs, context.desk, then=self.costs.setText)

    def first_focus(self) -> QWidget:
        return self.reason

    def submit(self) -> None:
        do(
            *(self._context, self, _stop, self.reason.text()),
            said=tr("The trial is stopped"),
            then=lambda _: self.accept(),
            failed=lambda error: self.reason_row.complain(self._context.wording.words_for(error)),
        )


def _of_100(count: int) -> str:
    return tr("nearly all") if count >= _NEVER_MISSED else str(count)


def _start(desk: Desk, gesture: str, cost_minor: int, planned: int) -> FairCoinTrial:
    from csdesk.services.insight.fair_coin import start_trial  # numpy comes with it

    return start_trial(desk, gesture, cost_minor, planned)


def _stop(desk: Desk, reason: str) -> FairCoinTrial:
    from csdesk.services.insight.fair_coin import stop_trial

    return stop_trial(desk, reason)


def _costs(desk: Desk) -> str:
    from csdesk.services.insight.fair_coin import stop_costs

    return stop_costs(desk)
