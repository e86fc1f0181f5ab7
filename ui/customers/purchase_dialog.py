"""Purchases and returns entered by hand, with what they leave said at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.customer import Customer
from csdesk.domain.errors import CsdeskError
from csdesk.domain.listings import ComplaintRow
from csdesk.domain.purchase import Purchase, PurchaseForm, ReturnForm
from csdesk.domain.purchase_amounts import NetBasis, margin_of, net_of
from csdesk.domain.shop import Shop
from csdesk.domain.spoken import filled
from csdesk.services.customers import customer_details
from csdesk.services.purchases import add_purchase, add_return, purchases_of
from csdesk.services.shops import read_shop
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.choices import CheckBox
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField, MoneyField
from ui.widgets.pickers import DateField, Picker
from ui.widgets.surfaces import row
from ui.widgets.text import label

_OFFERED: Final = 60


def _read_names(desk: Desk, customer_id: int) -> tuple[Shop, Customer]:
    return read_shop(desk), customer_details(desk, customer_id).customer


class PurchaseDialog(Dialog):
    """What somebody bought: the amount they paid is enough."""

    saved = Signal(object)

    def __init__(self, context: Context, customer_id: int, parent: QWidget | None = None) -> None:
        line = self.tr("The amount they paid is enough; tax and cost make the margin exact.")
        super().__init__(self.tr("Add a purchase"), line, width=560, parent=parent)
        self._context, self._customer_id = context, customer_id
        self._shop = Shop()
        wording = context.wording
        self.paid = MoneyField(self.tr("Paid, tax included"), wording)
        self.day = DateField(self.tr("Day"), context.desk.today())
        self.tax = MoneyField(self.tr("Tax in it"), wording, hint=self.tr("as on the receipt"))
        self.cost = MoneyField(
            self.tr("What the goods cost us"), wording, hint=self.tr("if you know it")
        )
        self.what = LineField(self.tr("What it was"), self.tr("Winter tyres"), longest=200)
        self.reference = LineField(self.tr("Number of the receipt"), longest=60)
        self._build()
        self.effect = label("", "small", "text2", wrap=True)
        self.body.addWidget(self.effect)
        for field in (self.paid, self.tax, self.cost):
            field.amount_changed.connect(lambda _: self._tell_effect())
        self.foot.addStretch(1)
        self.save = Button(self.tr("Add purchase"), Kind.PRIMARY, "check", key="Ctrl+Return")
        self.save.clicked.connect(self.submit)
        self.foot.addWidget(self.save)
        context.jobs.read(self, _read_names, context.desk, customer_id, then=self._show)

    def first_focus(self) -> QWidget:
        return self.paid

    def submit(self) -> None:
        if _complain_of_amounts(self._places.values()):
            return
        paid = self.paid.amount()
        if paid is None or paid <= 0:
            sentence = self.tr("Write what was paid, for instance 12.50.")
            self._places["amount"].complain(sentence)
            self.paid.setFocus()
            return
        form = PurchaseForm(
            customer_id=self._customer_id,
            bought_on=self.day.day(),
            gross_minor=paid,
            tax_minor=self.tax.amount(),
            cost_minor=self.cost.amount(),
            reference=self.reference.text().strip(),
            what=self.what.text().strip(),
        )
        said = self.tr("Purchase of {amount} is written down")
        do(
            self._context,
            self,
            add_purchase,
            form,
            said=said.format(amount=self._context.wording.money(paid)),
            then=self._finish,
            failed=self._tell,
        )

    def _build(self) -> None:
        self._places = {
            "amount": LabelledField(self.tr("Paid, tax included"), self.paid),
            "day": LabelledField(self.tr("Day"), self.day),
            "tax": LabelledField(self.tr("Tax in it"), self.tax),
            "cost": LabelledField(self.tr("What the goods cost us"), self.cost),
            "what": LabelledField(self.tr("What it was"), self.what),
            "reference": LabelledField(self.tr("Number of the receipt"), self.reference),
        }
        for pair in (("amount", "day"), ("tax", "cost"), ("what", "reference")):
            line = row(gap=14)
            for each in pair:
                line.addWidget(self._places[each], 1)
            self.body.addLayout(line)

    def _show(self, known: tuple[Shop, Customer]) -> None:
        self._shop, customer = known
        told = self.tr("Add a purchase of {name}").format(name=customer.first_name)
        self.entitle(told)
        self._tell_effect()

    def _tell_effect(self) -> None:
        """What this purchase leaves, and what that rests on."""
        paid = self.paid.amount()
        if not paid or paid <= 0:
            self.effect.setText("")
            return
        words = self._context.wording
        net = net_of(paid, self.tax.amount(), self._shop.usual_tax_bp)
        margin = margin_of(net.minor, self.cost.amount(), self._shop.margin)
        parts = [filled(self.tr("Leaves {margin} of margin."), margin=words.money(margin.minor))]
        if net.basis is NetBasis.USUAL_TAX:
            parts.append(self.tr("The tax is your usual one, so it is estimated."))
        elif net.basis is NetBasis.GROSS:
            parts.append(self.tr("No tax is taken off, because no usual tax is set."))
        if margin.estimated:
            usual = words.percent(self._shop.margin / 10_000)
            told = self.tr("The margin is your usual {usual}, so it is estimated.")
            parts.append(told.format(usual=usual))
        self.effect.setText(" ".join(parts))

    def _finish(self, purchase: Purchase) -> None:
        self.saved.emit(purchase)
        self.accept()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CsdeskError):
            place = self._places["tax" if error.code.endswith("tax") else "amount"]
            place.complain(self._context.wording.words_for(error))
            place.field.setFocus()


_Known = tuple[tuple[Purchase, ...], Customer, tuple[ComplaintRow, ...]]


def _read_purchases(desk: Desk, customer_id: int) -> _Known:
    details = customer_details(desk, customer_id)
    return purchases_of(desk, customer_id), details.customer, details.open_complaints


class ReturnDialog(Dialog):
    """Goods that came back, of one purchase; spend and margin fall on that day."""

    saved = Signal(object)

    def __init__(self, context: Context, customer_id: int, parent: QWidget | None = None) -> None:
        line = self.tr(
            "For goods that came back. Money given back while the goods were kept is a remedy, "
            "and belongs to the complaint."
        )
        super().__init__(self.tr("Goods came back"), line, width=560, parent=parent)
        self._context = context
        self._left: dict[int, int] = {}
        self.purchase = Picker(self.tr("Of which purchase"))
        self.amount = MoneyField(self.tr("Given back, tax included"), context.wording)
        self.day = DateField(self.tr("Day"), context.desk.today())
        self.what = LineField(self.tr("What came back"), longest=200)
        self.resaleable = CheckBox(self.tr("It can be sold again"))
        self.resaleable.setChecked(True)
        self.belongs = Picker(self.tr("Belongs to"))
        self._build()
        self.purchase.picked.connect(lambda _: self._propose())
        self.foot.addStretch(1)
        self.save = Button(self.tr("Write it down"), Kind.PRIMARY, "check", key="Ctrl+Return")
        self.save.clicked.connect(self.submit)
        self.foot.addWidget(self.save)
        context.jobs.read(self, _read_purchases, context.desk, customer_id, then=self._show)

    def first_focus(self) -> QWidget:
        return self.purchase

    def submit(self) -> None:
        if _complain_of_amounts(self._places.values()):
            return
        bought, amount = self.purchase.value(), self.amount.amount()
        if not isinstance(bought, int):
            self._places["purchase"].complain(self.tr("Choose the purchase it was part of."))
            return
        if amount is None or amount <= 0:
            self._places["amount"].complain(self.tr("Write what was given back."))
            self.amount.setFocus()
            return
        complaint = self.belongs.value()
        form = ReturnForm(
            purchase_id=bought,
            returned_on=self.day.day(),
            gross_minor=amount,
            resaleable=self.resaleable.isChecked(),
            what=self.what.text().strip(),
            complaint_id=complaint if isinstance(complaint, int) and complaint else None,
        )
        said = self.tr("Return of {amount} is written down")
        do(
            self._context,
            self,
            add_return,
            form,
            said=said.format(amount=self._context.wording.money(amount)),
            then=self._finish,
            failed=self._tell,
        )

    def _build(self) -> None:
        self._places = {
            "purchase": LabelledField(self.tr("Of which purchase"), self.purchase),
            "amount": LabelledField(self.tr("Given back, tax included"), self.amount),
            "day": LabelledField(self.tr("Day"), self.day),
            "what": LabelledField(self.tr("What came back"), self.what),
            "belongs": LabelledField(self.tr("Belongs to"), self.belongs),
        }
        self.body.addWidget(self._places["purchase"])
        for pair in (("amount", "day"), ("what", "belongs")):
            line = row(gap=14)
            for each in pair:
                line.addWidget(self._places[each], 1)
            self.body.addLayout(line)
        self.body.addWidget(self.resaleable)

    def _show(self, known: _Known) -> None:
        purchases, customer, complaints = known
        self.entitle(self.tr("{name} brought goods back").format(name=customer.first_name))
        self._left = {one.id: one.gross_minor for one in purchases if one.gross_minor > 0}
        for back in purchases:
            if back.return_of in self._left:
                self._left[back.return_of] += back.gross_minor
        words = self._context.wording
        offered = [one for one in purchases if self._left.get(one.id, 0) > 0][:_OFFERED]
        self.purchase.set_options([(one.id, self._line(one)) for one in offered])
        none = (0, self.tr("No complaint"))
        self.belongs.set_options([none, *((one.id, one.title) for one in complaints)])
        self._places["belongs"].setVisible(bool(complaints))
        if not offered:
            sentence = self.tr("There is no purchase on file that anything could come back of.")
            self._places["purchase"].complain(sentence)
            self.save.turn_off(sentence)
        self._propose()
        self.amount.setPlaceholderText(words.money(0))

    def _line(self, one: Purchase) -> str:
        words = self._context.wording
        what = one.what or one.reference or self.tr("Purchase")
        return f"{words.date(one.bought_on)} · {words.money(one.gross_minor)} · {what}"

    def _propose(self) -> None:
        """All that is left of the purchase, until somebody writes another amount."""
        bought = self.purchase.value()
        if isinstance(bought, int):
            self.amount.set_amount(self._left.get(bought))

    def _finish(self, back: Purchase) -> None:
        self.saved.emit(back)
        self.accept()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CsdeskError):
            self._places["amount"].complain(self._context.wording.words_for(error))
            self.amount.setFocus()


def _complain_of_amounts(places: Iterable[LabelledField]) -> bool:
    """Says beside each amount what can't be read; whether there was any."""
    wrong = False
    for place in places:
        if isinstance(place.field, MoneyField):
            sentence = place.field.complaint()
            place.complain(sentence)
            wrong = wrong or bool(sentence)
        else:
            place.complain("")
    return wrong
