"""The sealed coin beside goodwill: opened once the remedy is decided, and always the same."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.insight.fair_coin import CoinOffer, CoinToss, FairCoinTrial, WhyNot
from ui.complaints.complaint_words import tr
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Well, column, row
from ui.widgets.text import label

_WORTH_SAYING: Final = (WhyNot.TOO_LATE, WhyNot.TOO_EARLY, WhyNot.ONE_A_CUSTOMER)
"""Why there is no coin, where somebody who knows of the trial would wonder."""


class CoinPanel(Well):
    """Nothing at all without a trial; a closed coin; or what the coin said, for good.

    ``look_again`` is told whether the remedy is decided and whether the extra is written already.
    """

    added = Signal(object)
    """The trial whose extra somebody puts into goodwill."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(outlined=True, margins=(14, 8, 12, 8), gap=6, parent=parent)
        self._context = context
        self._complaint_id = 0
        self._offer: CoinOffer | None = None
        self._is_decided = self._is_written = False
        self.setObjectName("coin_panel")
        line = row(gap=10)
        line.addWidget(Mark("coin", "text2", 18))
        words = column(gap=1)
        self._said = label("", "small_medium", "text", wrap=True)
        self._said.setObjectName("coin_said")
        self._why = label("", "caption", "text2", wrap=True)
        self._why.setObjectName("coin_why")
        words.addWidget(self._said)
        words.addWidget(self._why)
        line.addLayout(words, 1)
        self.open = Button(tr("Open the coin"), Kind.SOFT, "lock-key-open", compact=True)
        self.open.setObjectName("coin_open")
        self.open.clicked.connect(self._open)
        self.add = Button(tr("Put it into goodwill"), Kind.SOFT, "gift", compact=True)
        self.add.setObjectName("coin_add")
        self.add.clicked.connect(self._add)
        self.is_in = Chip(tr("In goodwill"), "plum", "check")
        self.is_in.setObjectName("coin_is_in")
        for each in (self.open, self.add, self.is_in):
            line.addWidget(each)
        self.body.addLayout(line)
        self.setVisible(False)

    def show_offer(self, complaint_id: int, offer: CoinOffer | None) -> None:
        """Show how the coin of this complaint stands."""
        self._complaint_id, self._offer = complaint_id, offer
        self._tell()

    def look_again(self, is_decided: bool, goodwill: str) -> None:
        """Something in the form was changed; ``goodwill`` is all that is written there."""
        trial = self._trial
        self._is_decided = is_decided
        self._is_written = trial is not None and trial.gesture in goodwill
        self._tell()

    @property
    def _trial(self) -> FairCoinTrial | None:
        return None if self._offer is None else self._offer.trial

    @property
    def _toss(self) -> CoinToss | None:
        return None if self._offer is None else self._offer.opened

    def _tell(self) -> None:
        offer = self._offer
        worth = offer is not None and (
            offer.applies or offer.opened is not None or offer.why_not in _WORTH_SAYING
        )
        self.setVisible(worth)
        if offer is None or not worth:
            return
        adds = offer.opened is not None and offer.opened.adds_gesture
        self.open.setVisible(offer.applies)
        self.add.setVisible(adds and not self._is_written)
        self.is_in.setVisible(adds and self._is_written)
        self._said.setText(self._sentence(offer))
        self._why.setText(self._reason(offer))
        self._why.setVisible(bool(self._why.text()))
        self.setAccessibleName(" ".join((self._said.text(), self._why.text())).strip())
        first = tr("First decide the remedy, or that none is owed. The coin comes after that.")
        for button in (self.open, self.add):
            if self._is_decided:
                button.turn_on()
            else:
                button.turn_off(first)

    def _sentence(self, offer: CoinOffer) -> str:
        if offer.opened is None:
            return offer.sentence
        if not offer.opened.adds_gesture or offer.trial is None:
            return tr("The coin says: nothing extra this time.")
        return tr("The coin says: add “{gesture}” ({cost}).").format(
            gesture=offer.trial.gesture,
            cost=self._context.wording.money(offer.trial.gesture_cost_minor),
        )

    def _reason(self, offer: CoinOffer) -> str:
        if offer.opened is not None:
            return tr("It stays so: the coin was sealed before this complaint took part.")
        if not offer.applies:
            return ""
        if not self._is_decided:
            return tr("First what puts it right is decided; the coin comes after that.")
        return tr("Nobody chooses, and what somebody spends plays no part.")

    def _open(self) -> None:
        wanted = self._complaint_id
        self.open.turn_off(tr("It is being opened."))

        def told(toss: CoinToss) -> None:
            trial = self._trial
            if wanted == self._complaint_id and trial is not None:
                self.show_offer(wanted, CoinOffer("", trial, None, toss))
                if toss.adds_gesture:
                    self.add.setFocus()

        do(
            *(self._context, self, _open_coin, wanted),
            said="",
            then=told,
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self._tell()
        self._why.setText(self._context.wording.words_for(error))
        self._why.setVisible(True)

    def _add(self) -> None:
        toss, trial = self._toss, self._trial
        if toss is not None and toss.adds_gesture and trial is not None:
            self.added.emit(trial)


def _open_coin(desk: Desk, complaint_id: int) -> CoinToss:
    """The remedy is decided in the form; it may not be saved yet."""
    from csdesk.services.insight.fair_coin import open_coin  # numpy comes with it

    return open_coin(desk, complaint_id, remedy_decided=True)
