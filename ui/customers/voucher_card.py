"""Vouchers of a customer: what each is worth, what is left, and what was used of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.domain.voucher import Voucher, VoucherUse
from csdesk.services.vouchers import lapse_voucher, take_back_use, vouchers_of
from ui.context import Context
from ui.customers.voucher_dialog import VoucherDialog
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.fold import Fold
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Card, clear, column, row
from ui.widgets.text import ElidedLabel, label

_MOST_USES: Final = 4


class VoucherCard(Card):
    """One voucher a line; hidden for everybody who was never given one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(15, 11, 15, 11), gap=8, parent=parent)
        self.setObjectName("vouchers")
        self._context = context
        self._customer_id = 0
        self._shown: tuple[Voucher, ...] | None = None
        self.body.addWidget(label(self.tr("Vouchers"), "strong"))
        self._open = column(gap=10)
        self.body.addLayout(self._open)
        self.over = Fold("", "used_vouchers")
        self._over = column(gap=10)
        self.over.body.addLayout(self._over)
        self.body.addWidget(self.over)
        self.setVisible(False)

    def show_customer(self, customer_id: int) -> None:
        """Look at what a customer was given."""
        if customer_id != self._customer_id:
            self._customer_id = customer_id
            self._show(())
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, vouchers_of, desk, customer_id, then=self._show, newest="vouchers")

    def _show(self, vouchers: tuple[Voucher, ...]) -> None:
        if vouchers == self._shown:
            return
        self._shown = vouchers
        still = [one for one in vouchers if one.left_minor > 0]
        gone = [one for one in vouchers if one.left_minor <= 0]
        for place, some in ((self._open, still), (self._over, gone)):
            clear(place)
            for one in some:
                place.addWidget(self._line(one))
        words = (
            self.tr("1 used up or lapsed") if len(gone) == 1 else self.tr("{n} used up or lapsed")
        )
        self.over.button.set_words(words.format(n=len(gone)))
        self.over.setVisible(bool(gone))
        self.setVisible(bool(vouchers))

    def _line(self, voucher: Voucher) -> QWidget:
        holder = QWidget()
        lines = column(holder, gap=3)
        across = row(gap=10)
        across.addWidget(Mark("ticket", "accentTxt", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(gap=0)
        words.addWidget(ElidedLabel(self._what(voucher), "body_medium"))
        words.addWidget(ElidedLabel(self._given(voucher), "small", "text2"))
        across.addLayout(words, 1)
        if voucher.left_minor > 0:
            left = self.tr("{amount} left").format(amount=self._money(voucher.left_minor))
            across.addWidget(label(left, "strong"), 0, Qt.AlignmentFlag.AlignVCenter)
            for button in self._ways(voucher):
                across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        lines.addLayout(across)
        for use in voucher.uses[-_MOST_USES:]:
            lines.addLayout(self._use(use))
        return holder

    def _ways(self, voucher: Voucher) -> tuple[Button, Button]:
        key, what = voucher.redress.id, self._what(voucher)
        used = Button(self.tr("Used…"), compact=True)
        used.setObjectName(f"use_voucher_{key}")
        used.setAccessibleDescription(what)
        used.clicked.connect(lambda: self._ask_use(voucher))
        lapsed = Button(self.tr("Lapsed"), Kind.GHOST, compact=True)
        lapsed.setObjectName(f"lapse_voucher_{key}")
        lapsed.setAccessibleDescription(what)
        lapsed.clicked.connect(lambda: self._lapse(voucher))
        return used, lapsed

    def _use(self, use: VoucherUse) -> QHBoxLayout:
        line = row(gap=8, margins=(28, 0, 0, 0))
        told = (
            self.tr("{amount} lapsed on {day}") if use.lapsed else self.tr("{amount} used on {day}")
        )
        day = self._context.wording.date(use.used_on)
        words = told.format(amount=self._money(use.amount_minor), day=day)
        if use.note:
            words = self.tr("{words} · {note}").format(words=words, note=use.note)
        line.addWidget(ElidedLabel(words, "small", "text2"), 1)
        back = Button(self.tr("Take back"), Kind.LINK, compact=True)
        back.setObjectName(f"take_back_use_{use.id}")
        back.setAccessibleDescription(words)
        back.clicked.connect(lambda: self._take_back(use))
        line.addWidget(back)
        return line

    def _what(self, voucher: Voucher) -> str:
        return voucher.redress.what or self.tr("Voucher")

    def _given(self, voucher: Voucher) -> str:
        told = self.tr("Given on {day} · worth {amount}")
        day = self._context.wording.date(voucher.redress.given_on)
        return told.format(day=day, amount=self._money(voucher.face_minor))

    def _money(self, minor: int) -> str:
        return self._context.wording.money(minor)

    # doing

    def _ask_use(self, voucher: Voucher) -> None:
        self._context.shell.show_dialog(VoucherDialog(self._context, voucher))

    def _lapse(self, voucher: Voucher) -> None:
        amount = self._money(voucher.left_minor)
        said = self.tr("Lapsed: a voucher with {amount} left").format(amount=amount)
        today = self._context.desk.today()
        self._do(lapse_voucher, voucher.redress.id, today, said=said)

    def _take_back(self, use: VoucherUse) -> None:
        amount = self._money(use.amount_minor)
        said = self.tr("Taken back: {amount} of a voucher").format(amount=amount)
        self._do(take_back_use, use.id, said=said)

    def _do(self, verb: Callable[..., object], *values: object, said: str) -> None:
        do(self._context, self, verb, *values, said=said, failed=self._not_done)

    def _not_done(self, error: Exception) -> None:
        self._context.tell_trouble(error)
        self.show_customer(self._customer_id)
