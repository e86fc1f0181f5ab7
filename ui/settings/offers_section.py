"""What the shop offers and what it does not, and how often that was asked for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.desk import Desk
from csdesk.domain.offering import Offering
from csdesk.services.offerings import offerings, save_offering, times_asked
from ui.context import Context
from ui.settings.listed import Adder, ListCard
from ui.settings.section import Section
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chips import Chip
from ui.widgets.fields import LineField
from ui.widgets.surfaces import clear, row

_MAYBE_ADD = 3
_Known = tuple[tuple[Offering, ...], dict[int, int]]


def _known(desk: Desk) -> _Known:
    return offerings(desk), times_asked(desk)


class OffersSection(Section):
    """Two cards: what is offered with its limits, what is not with the kind words for it."""

    name = "offers"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._cards: dict[bool, ListCard] = {}
        self.adders: dict[bool, LineField] = {}
        self.body.addWidget(
            self._card(
                *(False, self.tr("What you don’t offer")),
                self.tr(
                    "Asked for all the same, it is answered kindly and counted here. The words "
                    "beside it stand in the answer."
                ),
            )
        )
        self.body.addWidget(
            self._card(
                *(True, self.tr("What you offer")),
                self.tr("With its limits, so that nobody promises more."),
            )
        )

    def reload(self) -> None:
        jobs, desk = self.context.jobs, self.context.desk
        jobs.read(self, _known, desk, then=self._show, newest="offers")

    def first_focus(self) -> QWidget | None:
        return self.adders[False]

    def _card(self, offered: bool, title: str, told: str) -> ListCard:
        adder = Adder(title, "offered" if offered else "not_offered")
        adder.wanted.connect(
            lambda words: self._save(Offering(words, is_offered=offered, position=0))
        )
        self.adders[offered] = adder.field
        self._cards[offered] = ListCard(title, told, adder)
        return self._cards[offered]

    def _show(self, known: _Known) -> None:
        items, asked = known
        for offered, card in self._cards.items():
            clear(card.lines)
            for item in items:
                if item.is_offered is offered:
                    one = QWidget()
                    self._fill(row(one, gap=8), item, asked.get(item.id, 0))
                    card.lines.addWidget(one)

    def _fill(self, line: QHBoxLayout, item: Offering, asked: int) -> None:
        name = LineField(self.tr("What it is"), longest=80)
        name.setText(item.name)
        name.setCursorPosition(0)
        name.setObjectName(f"offering_{item.id}")
        name.editingFinished.connect(lambda: self._rename(item, name))
        line.addWidget(name, 2)
        hint = self.tr("Its limits") if item.is_offered else self.tr("What to say kindly")
        detail = LineField(hint, hint)
        detail.setText(item.detail)
        detail.setCursorPosition(0)
        detail.setObjectName(f"offering_detail_{item.id}")
        detail.editingFinished.connect(lambda: self._reword(item, detail))
        line.addWidget(detail, 3)
        if asked:
            line.addWidget(self._asked(asked))
        if not item.is_offered:
            offer = Button(self.tr("Offer it"), compact=True)
            offer.setObjectName(f"offer_{item.id}")
            offer.clicked.connect(lambda: self._save(replace(item, is_offered=True)))
            line.addWidget(offer)
        away = IconButton("x", self.tr("Take off the list: {words}").format(words=item.name))
        away.clicked.connect(lambda: self._save(replace(item, active=False)))
        line.addWidget(away)

    def _asked(self, times: int) -> Chip:
        words = self.tr("asked for once")
        if times > 1:
            words = self.tr("asked for {n} times").format(n=times)
        if times >= _MAYBE_ADD:
            words = self.tr("asked for {n} times: maybe add it").format(n=times)
        return Chip(words, "info" if times >= _MAYBE_ADD else "quiet")

    def _rename(self, item: Offering, field: LineField) -> None:
        words = " ".join(field.text().split())
        field.set_wrong(not words)
        if words and words != item.name:
            self._save(replace(item, name=words))

    def _reword(self, item: Offering, field: LineField) -> None:
        if field.text().strip() != item.detail:
            self._save(replace(item, detail=field.text().strip()))

    def _save(self, item: Offering) -> None:
        self.keep_line(save_offering, item, said=self.said_of(item.name, item.active))
