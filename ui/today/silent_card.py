"""Customers who bought and then went silent: silence is not satisfaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.customer import first_name
from csdesk.domain.listings import Silent, SilentOnes
from csdesk.domain.spoken import filled
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Card, row
from ui.widgets.text import ElidedLabel, Prose, label
from ui.wording import Wording


class SilentCard(Card):
    """One silent customer at a time, the one who went silent last first."""

    looked_into = Signal(int)
    hello_wanted = Signal(int)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 12, 14, 13), gap=7, parent=parent)
        self._wording = wording
        self._ones: Sequence[Silent] = ()
        self._at = 0
        self._build_head()
        self._story = Prose((), "small", "text2", strong_tone="text")
        self.body.addWidget(self._story)
        self.hello = Button(self.tr("Say hello"), compact=True)
        self.hello.setObjectName("say_hello")
        self.hello.clicked.connect(lambda: self.hello_wanted.emit(self._now.customer_id))
        self.page = Button(self.tr("Open their page"), Kind.LINK, compact=True)
        self.page.clicked.connect(lambda: self.looked_into.emit(self._now.customer_id))
        actions = row(gap=14)
        actions.addWidget(self.hello)
        actions.addWidget(self.page)
        actions.addStretch(1)
        self.body.addLayout(actions)

    def show_silent(self, silent: SilentOnes, today: date) -> None:
        """Show them; whoever is looked at stays while they are still silent."""
        here = self._now.customer_id if self._ones else 0
        self._ones, self._today = silent.first, today
        ids = [one.customer_id for one in self._ones]
        self._at = ids.index(here) if here in ids else 0
        self.setVisible(bool(self._ones))
        many = self._wording.number(silent.of)
        self._title.setText(self.tr("Gone quiet: {n}").format(n=many))
        if self._ones:
            self._show()

    @property
    def _now(self) -> Silent:
        return self._ones[self._at]

    def _build_head(self) -> None:
        head = row(gap=10)
        head.addWidget(Mark("bell-slash", "text2", 16))
        self._title = ElidedLabel("", "card_title")
        head.addWidget(self._title, 1)
        self._place = label("", "caption", "text2")
        self._back = IconButton("caret-left", self.tr("The one before"), size=28, icon_size=13)
        self._next = IconButton("caret-right", self.tr("The next one"), size=28, icon_size=13)
        self._back.clicked.connect(lambda: self._go(-1))
        self._next.clicked.connect(lambda: self._go(1))
        for widget in (self._back, self._next):
            head.addWidget(widget)
        self.body.addLayout(head)

    def _go(self, step: int) -> None:
        self._at = (self._at + step) % len(self._ones)
        self._show()

    def _show(self) -> None:
        one = self._now
        for widget in (self._back, self._next):
            widget.setVisible(len(self._ones) > 1)
        bought = self._wording.month(one.last_bought_on)
        runs = [
            (one.name, True),
            (filled(self.tr(" last bought in {month}."), month=bought), False),
        ]
        if one.last_contact_at is not None:
            ago = self._wording.ago(one.last_contact_at, self._today)
            heard = filled(self.tr(" You last spoke {ago}."), ago=ago[:1].lower() + ago[1:])
            runs.append((heard, False))
        self._story.set_runs(runs)
        self.hello.setAccessibleName(
            self.tr("Say hello to {name}").format(name=first_name(one.name))
        )
