"""Asking how it went: what the customer answered, on three scales and in their own words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.customer import first_name
from csdesk.domain.errors import CsdeskError
from csdesk.domain.follow_up import Answer
from csdesk.domain.listings import Task
from csdesk.services.follow_ups import answer_follow_up, decline_follow_up
from ui.complaints.kept_fields import KeptFields
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import ScalePills
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, TextField
from ui.widgets.surfaces import column, row
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label


class AnswerDialog(Dialog):
    """What somebody said when asked how it went; one answer is enough."""

    def __init__(self, context: Context, task: Task, parent: QWidget | None = None) -> None:
        name = first_name(task.customer)
        title = self.tr("Ask {name} how it went").format(name=name)
        super().__init__(title, task.words, width=640, parent=parent)
        self._context, self._task, self._name = context, task, name
        self._scroll = TallScroll()
        self.body.addWidget(self._scroll, 1)
        self.satisfaction = self._scale(
            self.tr("How satisfied are they?"),
            range(1, 6),
            self.tr("1  not at all"),
            self.tr("5  very"),
        )
        self.ease = self._scale(
            self.tr("How easy did we make it?"),
            range(1, 8),
            self.tr("1  hard"),
            self.tr("7  easy"),
        )
        self.recommend = self._scale(
            self.tr("Would they recommend us?"), range(11), self.tr("0  no"), self.tr("10  gladly")
        )
        self.said = TextField(self.tr("In their words"), lines=2)
        self.said_field = LabelledField(self.tr("In their words"), self.said)
        self._scroll.body.addWidget(self.said_field)
        self._build_foot()
        fields: dict[str, QWidget] = {
            "satisfaction": self.satisfaction,
            "ease": self.ease,
            "recommend": self.recommend,
            "answer_words": self.said,
        }
        self._kept = KeptFields(context, f"answer:{task.follow_up_id}", fields, self)
        self._kept.begin()

    def submit(self) -> None:
        answer = Answer(
            satisfaction=_whole(self.satisfaction),
            ease=_whole(self.ease),
            recommend=_whole(self.recommend),
            words=self.said.text(),
        )
        do(
            self._context,
            self,
            answer_follow_up,
            self._task.follow_up_id,
            answer,
            said=self.tr("{name}’s answer is written down").format(name=self._name),
            then=self._finish,
            failed=self._tell,
        )

    def decline(self) -> None:
        """They would rather not say."""
        do(
            self._context,
            self,
            decline_follow_up,
            self._task.follow_up_id,
            said=self.tr("Nobody will ask {name} about this again").format(name=self._name),
            then=self._finish,
            failed=self._tell,
        )

    def _finish(self, _: object) -> None:
        self._kept.done()
        self.accept()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CsdeskError):
            self.said_field.complain(self._context.wording.words_for(error))

    def _scale(self, title: str, steps: range, low: str, high: str) -> ScalePills:
        pills = ScalePills(title, [(step, str(step)) for step in steps])
        part = column(gap=5)
        part.addWidget(label(title, "small_strong"))
        part.addWidget(pills)
        ends = row(gap=8)
        ends.addWidget(label(low, "caption", "text2"), 1)
        ends.addWidget(label(high, "caption", "text2"))
        part.addLayout(ends)
        self._scroll.body.addLayout(part)
        return pills

    def _build_foot(self) -> None:
        rather_not = Button(self.tr("They’d rather not say"), Kind.GHOST)
        rather_not.clicked.connect(self.decline)
        self.foot.addWidget(rather_not)
        self.foot.addStretch(1)
        save = Button(self.tr("Save answer"), Kind.PRIMARY, "check", key="Ctrl+Return")
        save.clicked.connect(self.submit)
        self.foot.addWidget(save)


def _whole(pills: ScalePills) -> int | None:
    value = pills.value()
    return value if isinstance(value, int) else None
