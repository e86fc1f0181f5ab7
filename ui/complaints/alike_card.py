"""“Others told us this too”: earlier complaints of other customers, and what was done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.alike import Alike, Likeness
from csdesk.domain.spoken import filled
from csdesk.domain.wording import shortened
from csdesk.services.alike import earlier_alike
from ui.complaints.complaint_words import outcome_words, tr
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Surface, clear, column, row
from ui.widgets.text import label, tip

_LONGEST_DONE = 90


class AlikeCard(Surface):
    """Looks for complaints that share the broken promise, the cause or the category."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        margins = 14, 10, 14, 10
        super().__init__("sheet", "line2", radius=10, margins=margins, gap=3, parent=parent)
        self._context = context
        self._asked: tuple[int, int | None, int | None] | None = None
        head = row(gap=8)
        head.addWidget(Mark("users", "text2", 16))
        head.addWidget(label(tr("Others told us this too"), "small_strong", wrap=True), 1)
        self.body.addLayout(head)
        self._lines = column(gap=6)
        self.body.addLayout(self._lines)
        self.setVisible(False)

    def look(
        self,
        complaint_id: int,
        category_id: int | None,
        broken_promise_id: int | None,
        *,
        anew: bool = False,
    ) -> None:
        """Look for those like this one; ``anew`` also where the same was asked before."""
        asked = complaint_id, category_id, broken_promise_id
        if asked == self._asked and not anew:
            return
        if self._asked is not None and self._asked[0] != complaint_id:
            self.setVisible(False)
        self._asked = asked
        self._context.jobs.read(
            *(self, earlier_alike, self._context.desk, *asked),
            then=self._show,
            failed=lambda _: self.setVisible(False),
            newest="alike",
        )

    def _show(self, found: tuple[Alike, ...]) -> None:
        clear(self._lines)
        for at, each in enumerate(found, start=1):
            self._lines.addWidget(self._line(each, at))
        self.setVisible(bool(found))

    def _line(self, each: Alike, at: int) -> QWidget:
        holder = QWidget()
        lines = column(holder, gap=0)
        title = Button(each.title, Kind.LINK, compact=True)
        title.setMinimumWidth(60)  # a long title is cut, and whole in its tip
        title.setToolTip(tip(each.title))
        title.setObjectName(f"alike_{at}")
        title.clicked.connect(lambda: self._context.shell.open_complaint(each.complaint_id))
        lines.addWidget(title)
        told = filled(
            tr("{customer}, {day}, {why}. {done}"),
            customer=each.customer,
            day=self._context.wording.day(each.opened_at),
            why=likeness_words(each.likeness),
            done=done_words(each),
        )
        lines.addWidget(label(told, "caption", "text2", wrap=True))
        return holder


def likeness_words(likeness: Likeness) -> str:
    """What two complaints share."""
    return {
        Likeness.BROKEN_PROMISE: tr("same promise broken"),
        Likeness.CAUSE: tr("same cause"),
        Likeness.CATEGORY: tr("same subject"),
    }[likeness]


def done_words(each: Alike) -> str:
    """What was done for them."""
    if each.done:
        done = shortened(", ".join(each.done), _LONGEST_DONE)
        return filled(tr("We did: {what}."), what=done)
    if each.outcome is None:
        return tr("It is still open.")
    return filled(tr("{outcome}."), outcome=outcome_words(each.outcome))
