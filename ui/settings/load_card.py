"""Who has how much open: so that work can be shared, not to compare anybody."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from csdesk.domain.changes import Noun
from csdesk.services.people_load import Load, people_load
from ui.context import Context
from ui.widgets.surfaces import Card, clear
from ui.widgets.text import ElidedLabel, Label, label

_CONCERNS = frozenset({Noun.PERSON, Noun.COMPLAINT, Noun.PROMISE, Noun.EFFORT, Noun.CONTACT})


class LoadCard(Card):
    """A line for everybody, by name; every figure has its words above it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 14, 18, 16), gap=8, parent=parent)
        self.setObjectName("people_load")
        self._context = context
        self.body.addWidget(label(self.tr("Who has how much open"), "body_medium"))
        told = self.tr(
            "So that work can be shared. By others: minutes somebody else gave to complaints "
            "they look after, in the last 90 days. Told again: how often a customer had to."
        )
        self.body.addWidget(label(told, "small", "text2", wrap=True))
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(self._holder)
        context.changes.happened.connect(self._look_again)

    def reload(self) -> None:
        """Count it anew."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, people_load, desk, then=self._show, newest="load")

    def _show(self, loads: tuple[Load, ...]) -> None:
        clear(self._grid)
        heads = (
            *(self.tr("Complaints"), self.tr("Promises"), self.tr("Late")),
            *(self.tr("By others"), self.tr("Told again")),
        )
        for at, head in enumerate(heads, start=1):
            self._grid.addWidget(label(head, "caption", "text2", wrap=True), 0, at)
        for line, load in enumerate(loads, start=1):
            name = ElidedLabel(load.person.name, "small_strong")
            self._grid.addWidget(name, line, 0)
            for at, (head, words) in enumerate(zip(heads, self._figures(load), strict=True), 1):
                self._grid.addWidget(self._figure(load, head, words, at), line, at)

    def _figures(self, load: Load) -> tuple[str, ...]:
        wording = self._context.wording
        counts = load.complaints, load.promises, load.late
        others = self.tr("{part} of {all}").format(
            part=wording.minutes(load.by_others), all=wording.minutes(load.minutes)
        )
        return (
            *(wording.number(count) for count in counts),
            others if load.minutes else "–",
            wording.number(load.retellings),
        )

    def _figure(self, load: Load, head: str, words: str, at: int) -> Label:
        tone = "badTxt" if at == 3 and load.late else "text"
        shown = label(words, "small", tone, wrap=True)
        shown.setObjectName(f"load_{load.person.id}_{at}")
        shown.setAccessibleName(f"{load.person.name}, {head}: {words}")
        return shown

    def _look_again(self, touched: frozenset[Noun]) -> None:
        if self.isVisible() and touched & _CONCERNS:
            self.reload()
