"""What a customer bought for a voucher: all that is left of it, until somebody writes less."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.errors import CsdeskError
from csdesk.domain.purchase import Purchase
from csdesk.domain.spoken import filled
from csdesk.domain.voucher import Voucher, VoucherUse
from csdesk.services.purchases import purchases_of
from csdesk.services.vouchers import UseDraft, use_voucher
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField, MoneyField
from ui.widgets.pickers import DateField, Picker
from ui.widgets.surfaces import row

_OFFERED = 40


class VoucherDialog(Dialog):
    """Amount and day are enough; which purchase it was helps whoever looks it up later."""

    saved = Signal(object)

    def __init__(self, context: Context, voucher: Voucher, parent: QWidget | None = None) -> None:
        left = context.wording.money(voucher.left_minor)
        line = filled(self.tr("{amount} of it is left."), amount=left)
        super().__init__(self.tr("Used a voucher"), line, width=520, parent=parent)
        self._context, self._voucher = context, voucher
        self._bought: dict[int, Purchase] = {}
        self.amount = MoneyField(self.tr("Used for"), context.wording)
        self.amount.setObjectName("voucher_amount")
        self.amount.set_amount(voucher.left_minor)
        self.day = DateField(self.tr("Day"), context.desk.today())
        self.day.setObjectName("voucher_day")
        self.purchase = Picker(self.tr("For which purchase"), self._nothing())
        self.purchase.setObjectName("voucher_purchase")
        self.purchase.picked.connect(lambda _: self._follow_purchase())
        self.note = LineField(self.tr("Note"), self.tr("such as a new chain"), longest=200)
        self.note.setObjectName("voucher_note")
        self._build()
        self.foot.addStretch(1)
        self.save = Button(self.tr("Write it down"), Kind.PRIMARY, "check", key="Ctrl+Return")
        self.save.setObjectName("save_voucher_use")
        self.save.clicked.connect(self.submit)
        self.foot.addWidget(self.save)
        context.jobs.read(
            *(self, purchases_of, context.desk, voucher.redress.customer_id), then=self._offer
        )

    def first_focus(self) -> QWidget:
        return self.amount

    def submit(self) -> None:
        for place in self._places.values():
            place.complain("")
        amount, unreadable = self.amount.amount(), self.amount.complaint()
        if unreadable or amount is None:
            told = unreadable or self.tr("Write how much of the voucher it was.")
            self._places["amount"].complain(told)
            self.amount.setFocus()
            return
        bought = self.purchase.value()
        draft = UseDraft(
            redress_id=self._voucher.redress.id,
            amount_minor=amount,
            used_on=self.day.day(),
            purchase_id=bought if isinstance(bought, int) and bought else None,
            note=self.note.text().strip(),
        )
        said = self.tr("{amount} of a voucher was used")
        do(
            self._context,
            self,
            use_voucher,
            draft,
            said=said.format(amount=self._context.wording.money(amount)),
            then=self._finish,
            failed=self._tell,
        )

    def _build(self) -> None:
        self._places = {
            "amount": LabelledField(self.tr("Used for"), self.amount),
            "day": LabelledField(self.tr("Day"), self.day),
            "purchase": LabelledField(self.tr("For which purchase"), self.purchase),
            "note": LabelledField(self.tr("Note"), self.note),
        }
        line = row(gap=14)
        for name in ("amount", "day"):
            line.addWidget(self._places[name], 1)
        self.body.addLayout(line)
        self.body.addWidget(self._places["purchase"])
        self.body.addWidget(self._places["note"])

    def _nothing(self) -> list[tuple[object, str]]:
        return [(0, self.tr("None in particular"))]

    def _offer(self, purchases: tuple[Purchase, ...]) -> None:
        """What they bought since the voucher was given, the newest first."""
        given = self._voucher.redress.given_on
        since = [one for one in purchases if one.gross_minor > 0 and one.bought_on >= given]
        self._bought = {one.id: one for one in since[:_OFFERED]}
        lines: list[tuple[object, str]] = [
            (key, self._line(one)) for key, one in self._bought.items()
        ]
        self.purchase.set_options([*self._nothing(), *lines])
        self._places["purchase"].setVisible(bool(since))

    def _line(self, one: Purchase) -> str:
        words = self._context.wording
        what = one.what or one.reference or self.tr("Purchase")
        return f"{words.date(one.bought_on)} · {words.money(one.gross_minor)} · {what}"

    def _follow_purchase(self) -> None:
        """It was used on the day of that purchase."""
        bought = self.purchase.value()
        if isinstance(bought, int) and bought in self._bought:
            self.day.set_day(self._bought[bought].bought_on)

    def _finish(self, use: VoucherUse) -> None:
        self.saved.emit(use)
        self.accept()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CsdeskError):
            place = self._places[
                "day" if ".day" in error.code or "day." in error.code else "amount"
            ]
            place.complain(self._context.wording.words_for(error))
            place.field.setFocus()
