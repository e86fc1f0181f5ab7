"""What the three steps share: named fields, a card beside them, a draft, and a gate."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QWidget

from ui.complaints.complaint_words import missing_words, named
from ui.complaints.inputs import Inputs
from ui.complaints.page_facts import Body, PageFacts
from ui.complaints.side_cards import Adding
from ui.context import Context
from ui.widgets.fields import LabelledField
from ui.widgets.roles import heard_as
from ui.widgets.surfaces import column, row
from ui.widgets.text import ElidedLabel, Label, label


@heard_as(QAccessible.Role.Grouping)
class StepForm(QWidget):
    """One step as fields; ``card`` stands at its side. Subclasses say what is in it."""

    changed = Signal()
    """Somebody changed something; the draft is not kept yet."""
    step = ""
    card: QWidget

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.page: PageFacts | None = None
        self.rows: dict[str, LabelledField] = {}
        self.side_rows: list[QHBoxLayout] = []
        self.body_of_form = column(self, gap=12, margins=(0, 0, 6, 6))
        self.heading: Label = ElidedLabel("", "heading")
        self.subheading: Label = label("", "body", "text2", wrap=True)
        self.head = row(gap=10)
        words = column(gap=1)
        words.addWidget(self.heading)
        words.addWidget(self.subheading)
        self.head.addLayout(words, 1)
        self.body_of_form.addLayout(self.head)

    # what subclasses say

    def facts_body(self, page: PageFacts) -> Body:
        """What is on file, as the fields show it."""
        raise NotImplementedError

    def value(self) -> Any:
        """What is written, as the value the service takes."""
        raise NotImplementedError

    def missing(self) -> tuple[str, ...]:
        """Codes of what the gate still wants."""
        raise NotImplementedError

    def name_them(self, page: PageFacts) -> None:
        """Put the customer's name and the shop's lists where they belong."""
        raise NotImplementedError

    def look_again(self) -> None:
        """Something was changed: renew what follows from the fields."""
        raise NotImplementedError

    def adding(self) -> Adding:
        """What the step would add; by default what is on file."""
        return Adding()

    def first_focus(self) -> QWidget:
        raise NotImplementedError

    def next_words(self) -> tuple[str, str]:
        """What the button that goes on says, and its icon before the words."""
        raise NotImplementedError

    def mark_of(self, code: str) -> QWidget | None:
        """The field that stands for something the gate wants."""
        return self.inputs.fields.get(code)

    # the same for all

    def watch(self, fields: dict[str, QWidget]) -> None:
        """Take these fields as the form; called once by subclasses."""
        self.inputs = Inputs(fields, self.hear)

    def hear(self) -> None:
        self.look_again()
        self.changed.emit()

    def show_facts(self, page: PageFacts, draft: Body | None) -> None:
        """Show what is on file, and over it what was typed and not saved."""
        self.page = page
        self.name_them(page)
        self.fill(self.facts_body(page) | (draft or {}))
        self.complain(())

    def renew(self, page: PageFacts) -> None:
        """Something changed elsewhere; what is written here stays."""
        self.page = page

    def body(self) -> Body:
        """All that is written, for the draft."""
        return self.inputs.body()

    def fill(self, body: Body) -> None:
        self.inputs.fill(body)
        self.look_again()

    def complain(self, codes: tuple[str, ...]) -> None:
        """Say beside each field what the gate wants of it; it stops once there is something."""
        name = "" if self.page is None else self.page.name
        for code, line in self.rows.items():
            words = missing_words(code, name) if code in codes else ""
            line.complain(f"{words[:1].upper()}{words[1:]}." if words else "")

    def go_to_first(self, codes: tuple[str, ...]) -> None:
        """Put the cursor where the first missing thing belongs."""
        field = self.mark_of(codes[0]) if codes else None
        if field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)

    def bring_to_sight(self, part: QWidget) -> None:
        """Something opened below: scroll to it once it has its place."""
        QTimer.singleShot(0, self, lambda: self._scroll_to(part))

    def _scroll_to(self, part: QWidget) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(part, 0, 12)

    def labelled(self, code: str, words: str, field: QWidget, hint: str = "") -> LabelledField:
        """A field under its label; ``code`` is what the gate calls it."""
        line = LabelledField(words, field, hint=hint)
        self.rows[code] = line
        return line

    def ask(self, code: str, with_name: str, without: str) -> None:
        """Head a field with a question that names the customer, where the name is short enough."""
        words = named("" if self.page is None else self.page.name, with_name, without)
        self.rows[code].label.setText(words)
        self.rows[code].field.setAccessibleName(words)

    def side_by_side(self, *widgets: QWidget, stretch: tuple[int, ...] = ()) -> QHBoxLayout:
        """Fields next to each other, their heads on one line."""
        line = row(gap=14)
        for at, widget in enumerate(widgets):
            share = stretch[at] if at < len(stretch) else 1
            line.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
        self.body_of_form.addLayout(line)
        self.side_rows.append(line)
        return line

    def fit(self, narrow: bool) -> None:
        """In a narrow window fields stand below each other, and quiet hints go."""
        ways = QBoxLayout.Direction
        for line in self.side_rows:
            line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        for labelled in self.rows.values():
            labelled.hint.setVisible(not narrow and bool(labelled.hint.text()))
