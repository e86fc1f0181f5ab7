"""What the shop offers and what it does not, and how often that was asked for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.desk import Desk
from csdesk.domain.offering import Offering
from csdesk.services.offerings import offerings, save_offering, times_asked
from ui.context import Context
from ui.doing import do
from ui.settings.section import Section
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chips import Chip
from ui.widgets.fields import LineField
from ui.widgets.surfaces import Card, clear, column, row
from ui.widgets.text import label

_MAYBE_ADD = 3
_Known = tuple[tuple[Offering, ...], dict[int, int]]


def _known(desk: Desk) -> _Known:
    return offerings(desk), times_asked(desk)


class OffersSection(Section):
    """Two cards: what is offered with its limits, what is not with the kind words for it."""

    name = "offers"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._lines: dict[bool, QWidget] = {}
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

    def _card(self, offered: bool, title: str, line: str) -> Card:
        card = Card(margins=(18, 14, 18, 16), gap=8)
        card.body.addWidget(label(title, "body_medium"))
        card.body.addWidget(label(line, "small", "text2", wrap=True))
        holder = QWidget()
        column(holder, gap=6)
        self._lines[offered] = holder
        card.body.addWidget(holder)
        adding = row(gap=8)
        field = LineField(title, self.tr("One more…"), longest=80)
        which = "offered" if offered else "not_offered"
        field.setObjectName(f"new_{which}")
        field.returnPressed.connect(lambda: self._add(offered))
        self.adders[offered] = field
        adding.addWidget(field, 1)
        add = Button(self.tr("Add"), icon="plus")
        add.setObjectName(f"add_{which}")
        add.clicked.connect(lambda: self._add(offered))
        adding.addWidget(add)
        card.body.addLayout(adding)
        return card

    def _show(self, known: _Known) -> None:
        items, asked = known
        for offered, holder in self._lines.items():
            layout = holder.layout()
            assert layout is not None
            clear(layout)
            for item in items:
                if item.is_offered is offered:
                    one = QWidget()
                    self._fill(row(one, gap=8), item, asked.get(item.id, 0))
                    layout.addWidget(one)

    def _fill(self, line: QHBoxLayout, item: Offering, asked: int) -> None:
        name = LineField(self.tr("What it is"), longest=80)
        name.setText(item.name)
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

    def _add(self, offered: bool) -> None:
        words = " ".join(self.adders[offered].text().split())
        if words:
            self.adders[offered].clear()
            self._save(Offering(words, is_offered=offered, position=0))

    def _rename(self, item: Offering, field: LineField) -> None:
        words = " ".join(field.text().split())
        field.set_wrong(not words)
        if words and words != item.name:
            self._save(replace(item, name=words))

    def _reword(self, item: Offering, field: LineField) -> None:
        if field.text().strip() != item.detail:
            self._save(replace(item, detail=field.text().strip()))

    def _save(self, item: Offering) -> None:
        words = self.tr("Kept: {words}") if item.active else self.tr("Taken off: {words}")
        do(
            *(self.context, self, save_offering, item),
            said=words.format(words=item.name),
            then=lambda _: self.reload(),
            failed=self._not_kept,
        )

    def _not_kept(self, error: Exception) -> None:
        self.context.shell.toast(self.context.wording.words_for(error))
        self.reload()
