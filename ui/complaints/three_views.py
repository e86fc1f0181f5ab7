"""How it ended in three pairs of eyes: the customer's, of whoever served them, and the owner's."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from csdesk.domain.complaint import Complaint
from csdesk.services.settling import NOT_ASKED, Views
from ui.complaints.complaint_words import tr
from ui.widgets.buttons import Button, Kind
from ui.widgets.fields import LineField
from ui.widgets.surfaces import Well, row
from ui.widgets.text import label

_LABEL_WIDE = 150
_LONGEST = 500


class ThreeViews(Well):
    """One line each; all three may stay empty, or be said not to have been asked for."""

    def __init__(self, name: str, complaint: Complaint, parent: QWidget | None = None) -> None:
        super().__init__(outlined=True, gap=8, parent=parent)
        title = tr("In the eyes of those concerned")
        self.body.addWidget(label(title, "strong"))
        hint = tr("A line each, if there is one. None of them is needed to settle it.")
        self.body.addWidget(label(hint, "small", "text2", wrap=True))
        served = tr("Whoever served them")
        lines = (
            ("customer_view", name or tr("The customer"), complaint.customer_view),
            ("served_view", served, complaint.served_view),
            ("owner_view", tr("The owner"), complaint.owner_view),
        )
        self._fields = {key: self._line(key, words, said) for key, words, said in lines}

    def fields(self) -> dict[str, QWidget]:
        """For the draft of the stage it stands in."""
        return dict(self._fields)

    def value(self) -> Views:
        customer, served, owner = (_kept(field.text()) for field in self._fields.values())
        return Views(customer, served, owner)

    def _line(self, key: str, words: str, said: str) -> LineField:
        line = row(gap=8)
        head = label(words, "small", "text2", wrap=True)
        head.setFixedWidth(_LABEL_WIDE)
        line.addWidget(head)
        field = LineField(words, longest=_LONGEST)
        field.setText(tr("Not asked") if said == NOT_ASKED else said)
        field.setCursorPosition(0)
        line.addWidget(field, 1)
        skip = Button(tr("Not asked"), Kind.GHOST, compact=True)
        skip.setObjectName(f"{key}_not_asked")
        skip.setAccessibleName(tr("{whose}: not asked").format(whose=words))
        skip.clicked.connect(partial(self._not_asked, field))
        line.addWidget(skip)
        self.body.addLayout(line)
        return field

    def _not_asked(self, field: LineField) -> None:
        field.setText(tr("Not asked"))


def _kept(typed: str) -> str:
    """What is kept on file; not to have asked is kept in one language."""
    said = typed.strip()
    return NOT_ASKED if said == tr("Not asked") else said
