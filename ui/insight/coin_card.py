"""The fair-coin trial on its card: why it is fair, how it stands, and what it showed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.insight import words_coin
from csdesk.domain.insight.fair_coin import CoinReport, CoinState, FairCoinTrial
from csdesk.domain.spoken import said
from ui.context import Context
from ui.insight.coin_dialogs import StartTrialDialog, StopTrialDialog
from ui.insight.finding_line import FindingLine
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip
from ui.widgets.fold import Fold
from ui.widgets.gauges import Bar
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Card, column, row
from ui.widgets.text import label


class _Count(QWidget):
    """So many of so many, with a bar below."""

    def __init__(self, name: str) -> None:
        super().__init__()
        lines = column(self, gap=4)
        self.words = label("", "caption", "text2")
        self.words.setObjectName(name)
        self.bar = Bar(counts=True)
        lines.addWidget(self.words)
        lines.addWidget(self.bar)

    def tell(self, words: str, count: int, of: int) -> None:
        self.words.setText(words)
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(count)
        self.bar.setAccessibleName(words)


class FairCoinCard(Card):
    """Start, watch and stop a trial; its result is told once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 14, 16, 14), gap=8, parent=parent)
        self._context = context
        self.setObjectName("fairCoinCard")
        title = self.tr("The fair coin")
        self.setAccessibleName(title)
        head = row(gap=8)
        head.addWidget(Mark("coin", "text2", 18))
        head.addWidget(label(title, "card_title", wrap=True), 1)
        self.state = Chip("", "quiet")
        self.state.setObjectName("coinState")
        head.addWidget(self.state)
        self.body.addLayout(head)
        self.fair = label(
            self.tr(
                "Like a lottery: everyone has the same chance of a small extra, and nobody is "
                "chosen by who they are or what they spend."
            ),
            "small",
            wrap=True,
        )
        self.body.addWidget(self.fair)
        self.adds = label("", "small_medium", wrap=True)
        self.adds.setObjectName("coinAdds")
        self.body.addWidget(self.adds)
        self.opened, self.complete = _Count("coinOpened"), _Count("coinComplete")
        self.body.addWidget(self.opened)
        self.body.addWidget(self.complete)
        self.line = FindingLine(context, "coinFinding", "")
        self.body.addWidget(self.line)
        self._build_foot()

    def show_report(self, report: CoinReport) -> None:
        """Show how the trial stands."""
        trial, state = report.trial, report.state
        on = trial is not None and state in (CoinState.RUNNING, CoinState.WAITING)
        tone, icon, words = self._state_words(state)
        self.state.tell(words, tone, icon)
        self.state.setVisible(state is not CoinState.NONE)
        self.adds.setVisible(trial is not None)
        self.opened.setVisible(on)
        self.complete.setVisible(on)
        if trial is not None:
            self._show_trial(report, trial)
        self.line.tell(report.finding)
        self.start.setVisible(not on)
        again = trial is not None
        words = self.tr("Start another trial") if again else self.tr("Start a trial")
        self.start.set_words(words)
        self.stop.setVisible(on)

    def _show_trial(self, report: CoinReport, trial: FairCoinTrial) -> None:
        wording = self._context.wording
        number = wording.number
        adds = self.tr("The coin adds: {gesture} ({cost}).")
        cost = wording.money(trial.gesture_cost_minor)
        self.adds.setText(adds.format(gesture=trial.gesture, cost=cost))
        opened = self.tr("{n} of {all} coins opened")
        complete = self.tr("{n} of {all} complaints complete")
        facts = {"all": number(trial.planned)}
        told = opened.format(n=number(report.opened), **facts)
        self.opened.tell(told, report.opened, trial.planned)
        told = complete.format(n=number(report.complete), **facts)
        self.complete.tell(told, report.complete, trial.planned)
        self.why_one.setText(said(words_coin.WHY_ONE_LOOK, planned=trial.planned))

    def _build_foot(self) -> None:
        fold = Fold(self.tr("Why is this fair?"), "coinWhyFair")
        fold.body.addWidget(label(said(words_coin.WHY_FAIR), "small", "text2", wrap=True))
        one = said(words_coin.WHY_ONE_LOOK, planned=self.tr("planned"))
        self.why_one = label(one, "small", "text2", wrap=True)
        fold.body.addWidget(self.why_one)
        self.body.addWidget(fold)
        foot = row(gap=8)
        self.start = Button(self.tr("Start a trial"), Kind.SOFT, "coin", compact=True)
        self.start.setObjectName("coinStart")
        self.start.clicked.connect(self._start)
        self.stop = Button(self.tr("Stop the trial"), Kind.GHOST, "hand-palm", compact=True)
        self.stop.setObjectName("coinStop")
        self.stop.clicked.connect(self._stop)
        foot.addWidget(self.start)
        foot.addWidget(self.stop)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def _state_words(self, state: CoinState) -> tuple[str, str, str]:
        return {
            CoinState.NONE: ("quiet", "", ""),
            CoinState.RUNNING: ("info", "hourglass-medium", self.tr("Running")),
            CoinState.WAITING: ("info", "hourglass-medium", self.tr("Waiting for the last")),
            CoinState.DONE: ("ok", "check", self.tr("Done")),
            CoinState.STOPPED: ("quiet", "hand-palm", self.tr("Stopped")),
        }[state]

    def _start(self) -> None:
        self._context.shell.show_dialog(StartTrialDialog(self._context))

    def _stop(self) -> None:
        self._context.shell.show_dialog(StopTrialDialog(self._context))
