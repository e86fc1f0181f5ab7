"""Replying to a public review: what they wrote, what the shop wrote below it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.errors import CsdeskError
from csdesk.domain.listings import Task
from csdesk.services.reviews import reply_to_review, resolve_review
from ui.complaints.kept_fields import KeptFields
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, TextField


class ReplyDialog(Dialog):
    """What was replied is written down here; it is posted where the review stands."""

    def __init__(self, context: Context, task: Task, parent: QWidget | None = None) -> None:
        title = self.tr("Reply to a review")
        line = self.tr("“{words}”").format(words=task.words) if task.words else task.customer
        super().__init__(title, line, width=560, parent=parent)
        self._context, self._task = context, task
        self.reply = TextField(self.tr("What you wrote below it"), lines=4)
        hint = self.tr("Post it where the review stands, and keep it here.")
        self.reply_field = LabelledField(self.tr("Your reply"), self.reply, hint=hint)
        self.body.addWidget(self.reply_field)
        self.resolved = Button(self.tr("Settled another way"), Kind.GHOST)
        self.resolved.setObjectName("review_resolved")
        self.resolved.clicked.connect(self.resolve)
        self.foot.addWidget(self.resolved)
        self.foot.addStretch(1)
        save = Button(self.tr("Replied"), Kind.PRIMARY, "check", key="Ctrl+Return")
        save.setObjectName("review_replied")
        save.clicked.connect(self.submit)
        self.foot.addWidget(save)
        fields: dict[str, QWidget] = {"review_reply": self.reply}
        self._kept = KeptFields(context, f"review_reply:{task.review_id}", fields, self)
        self._kept.begin()

    def first_focus(self) -> QWidget:
        return self.reply

    def submit(self) -> None:
        said = self.tr("Your reply is written down")
        do(
            self._context,
            self,
            reply_to_review,
            self._task.review_id,
            self.reply.text().strip(),
            said=said,
            then=self._finish,
            failed=self._tell,
        )

    def resolve(self) -> None:
        """It was talked over elsewhere, and nothing needs to stand below it."""
        do(
            self._context,
            self,
            resolve_review,
            self._task.review_id,
            said=self.tr("The review waits for nobody any more"),
            then=self._finish,
            failed=self._tell,
        )

    def _finish(self, _: object) -> None:
        self._kept.done()
        self.accept()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CsdeskError):
            self.reply_field.complain(self._context.wording.words_for(error))
