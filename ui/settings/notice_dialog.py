"""The licences of everything in the program, word for word."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QSizePolicy

from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import TextField


class NoticeDialog(Dialog):
    """First the list of libraries, then the text of each licence."""

    def __init__(self, notice: Path) -> None:
        super().__init__(self.tr("Licences"), self.where(notice), width=860)
        self.text = TextField(self.tr("The licences of everything inside"), lines=18)
        self.text.setObjectName("notice_text")
        self.text.setReadOnly(True)
        self.text.setText(notice.read_text(encoding="utf-8"))
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.addWidget(self.text, 1)
        self.foot.addStretch(1)
        done = Button(self.tr("Close"), Kind.PRIMARY)
        done.setObjectName("close_notice")
        done.clicked.connect(self.accept)
        self.foot.addWidget(done)

    def where(self, notice: Path) -> str:
        """Which file it is, for whoever wants it on paper."""
        return self.tr("This is the file {path}").format(path=notice)
