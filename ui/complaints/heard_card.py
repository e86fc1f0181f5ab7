"""What to say to them before any offer, and when and how it was said."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.complaints.complaint_words import answer_options, tr
from ui.complaints.inputs import Inputs
from ui.complaints.page_facts import Body
from ui.context import Context
from ui.widgets.buttons import IconButton
from ui.widgets.choices import CheckBox
from ui.widgets.marks import Mark
from ui.widgets.pickers import MomentField, Picker
from ui.widgets.surfaces import Card, column, row
from ui.widgets.text import Label, label


class HeardCard(Card):
    """What to say to them, and when and how it was said."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 14, 14, 12), gap=4, parent=parent)
        head = row(gap=9)
        head.addWidget(Mark("quotes", "accentTxt", 18))
        head.addWidget(label(tr("Say it to them"), "card_title", wrap=True), 1)
        copy = IconButton("copy", tr("Copy"), size=28)
        copy.clicked.connect(self._copy)
        head.addWidget(copy)
        self.body.addLayout(head)
        self._words: Label = label("", "body", wrap=True)
        self.body.addWidget(self._words)
        self.acknowledged = CheckBox("")
        self.body.addWidget(self.acknowledged)
        self.acknowledged.clicked.connect(self._say_now)
        self._context, self._since = context, context.desk.now()
        self._how = QWidget()
        lines = column(self._how, gap=6)
        self.by = Picker(tr("How did you say it?"), answer_options())
        now = context.desk.now()
        self.at = MomentField(tr("When did you say it?"), now)
        lines.addWidget(self.by)
        lines.addWidget(self.at)
        self.body.addWidget(self._how)
        self.inputs = Inputs(
            {
                "acknowledged": self.acknowledged,
                "acknowledged_by": self.by,
                "acknowledged_at": self.at,
            },
            self._hear,
        )
        self._show_how()

    def fill(self, body: Body) -> None:
        self.inputs.fill(body)
        self._show_how()

    def say(self, words: str) -> None:
        shown = words if len(words) < 340 else words[:339] + "…"
        self._words.setText(shown or tr("Pick or write something true, and it stands here."))

    def begin(self, opened_at: datetime) -> None:
        """They told you then: no reply can lie before it."""
        self._since = opened_at

    def _say_now(self, said: bool) -> None:
        """Just now, unless another time is set."""
        if said:
            now = self._context.desk.now()
            zone = now.tzinfo
            self.at.set_moment(max(now, self._since.astimezone(zone)).replace(tzinfo=None))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words.text())

    def _hear(self) -> None:
        self._show_how()
        self.changed.emit()

    def _show_how(self) -> None:
        self._how.setVisible(self.acknowledged.isChecked())
