"""A document that loads nothing: no picture of another computer, no file of this one."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument


class PlainDocument(QTextDocument):
    """Shows the characters and pictures that csdesk itself put in, and fetches none."""

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | None:
        """Asked for what was not put in with ``addResource``: there is nothing else."""
        return None
