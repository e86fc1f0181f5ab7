"""What comes after the three steps: the promise, asking how it went, settling, settled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError
from ui.complaints.final_say import FinalSay
from ui.complaints.inputs import Inputs
from ui.complaints.page_facts import AFTER, Body, PageFacts, drop_drafts
from ui.context import Context
from ui.doing import do
from ui.widgets.fields import LabelledField
from ui.widgets.roles import heard_as
from ui.widgets.surfaces import column, row
from ui.widgets.text import ElidedLabel, label


def and_drop(
    desk: Desk, complaint_id: int, service: Callable[..., Any], *args: Any, **named: Any
) -> Any:
    """Do something, and forget the draft that was written for it."""
    answer = service(desk, *args, **named)
    drop_drafts(desk, complaint_id, AFTER)
    return answer


@heard_as(QAccessible.Role.Grouping)
class StagePanel(QWidget):
    """One stage after the three steps; what is typed in it is kept like that of a step."""

    changed = Signal()
    ended = Signal()
    """What was typed is being saved."""
    failed = Signal(str)

    def __init__(self, context: Context, page: PageFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.page = context, page
        self.inputs = Inputs({}, self.changed.emit)
        self.lines = column(self, gap=12, margins=(0, 0, 6, 6))
        self.final: FinalSay | None = None

    def head(self, words: str, line: str) -> None:
        """What is to be done now."""
        self.setAccessibleName(words)
        self.setAccessibleDescription(line)
        inside = column(gap=1)
        inside.addWidget(ElidedLabel(words, "heading"))
        inside.addWidget(label(line, "body", "text2", wrap=True))
        self.lines.addLayout(inside)

    def watch(self, fields: dict[str, QWidget]) -> None:
        self.inputs = Inputs(fields, self.changed.emit)

    def add_final_say(self) -> None:
        """Below all else: the shop's last word, or what it was."""
        self.final = FinalSay(self.context)
        self.final.show_facts(self.page)
        self.final.words.textChanged.connect(self.changed)
        self.lines.addWidget(self.final)

    def body(self) -> Body:
        said = "" if self.final is None else self.final.words.text()
        return self.inputs.body() | {"final_say_words": said}

    def fill(self, body: Body) -> None:
        """Show what was typed before and not saved."""
        self.inputs.fill(body)
        if self.final is not None:
            self.final.words.setText(str(body.get("final_say_words") or ""))
            self.final.open_if_used()

    def next_words(self) -> str:
        """What the main button says, empty where there is nothing to go on to."""
        return ""

    def go_on(self) -> None:
        """Do what the main button says."""

    def first_focus(self) -> QWidget | None:
        return None

    def run(self, said: str, service: Callable[..., Any], *args: Any, **named: Any) -> None:
        """Do it, say so, offer the way back; the draft goes with it."""
        self.ended.emit()
        complaint_id = self.page.complaint.id
        do(
            *(self.context, self, and_drop, complaint_id, service, *args),
            said=said,
            failed=self._tell,
            **named,
        )

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CsdeskError):
            self.failed.emit(self.context.wording.words_for(error))

    def add(self, words: str, field: QWidget, hint: str = "") -> LabelledField:
        """A field under its label, in the next line."""
        line = LabelledField(words, field, hint=hint)
        self.lines.addWidget(line)
        return line

    def beside(self, *widgets: QWidget, stretch: int = 0) -> None:
        """Widgets in one line; the one of place ``stretch`` takes the room."""
        line = row(gap=8)
        for at, widget in enumerate(widgets):
            line.addWidget(widget, 1 if at == stretch else 0, Qt.AlignmentFlag.AlignVCenter)
        self.lines.addLayout(line)


class Facts(QWidget):
    """Read-only lines: what it is at the side, what was written beside it."""

    def __init__(self, pairs: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = column(self, gap=8)
        for words, text in pairs:
            if not text:
                continue
            line = row(gap=14)
            name = label(words, "small", "text2", wrap=True)
            name.setFixedWidth(150)
            line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            said = label(text if len(text) < 2000 else text[:1999] + "…", "body", wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.addWidget(said, 1)
            lines.addLayout(line)
