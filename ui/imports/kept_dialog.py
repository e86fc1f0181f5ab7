"""What stays where an import was taken back, one by one, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from csdesk.domain.import_changes import Left
from csdesk.services.import_undo import ImportUndone
from ui.context import Context
from ui.imports.import_words import undone_words
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.surfaces import Divider, Scroll, column
from ui.widgets.text import ElidedLabel, label

_WIDE, _TALL = 620, 260


class KeptDialog(Dialog):
    """Names and reasons; there is nothing to decide."""

    def __init__(self, said: str, left: Sequence[Left], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What stays"), said, width=_WIDE, parent=parent)
        lines = Scroll(gap=8)
        lines.setMinimumHeight(_TALL)
        self.body.addWidget(lines, 1)
        for one in left:
            words = column(gap=1)
            words.addWidget(ElidedLabel(one.title or self.tr("A sale without a number"), "strong"))
            words.addWidget(label(one.why, "small", "text2", wrap=True))
            lines.body.addLayout(words)
            lines.body.addWidget(Divider())
        lines.body.addStretch(1)
        close = Button(self.tr("Close"), Kind.SECONDARY)
        close.setObjectName("close_kept")
        close.clicked.connect(self.accept)
        self.foot.addStretch(1)
        self.foot.addWidget(close)

    def submit(self) -> None:
        self.accept()


def say_undone(context: Context, undone: ImportUndone) -> None:
    """Say what an import took with it; where something stays, show what and why."""
    said, kept = undone_words(undone)
    context.shell.toast(said, kept)
    if undone.left:
        context.shell.show_dialog(KeptDialog(said, undone.left))
