"""The title of a complaint in the head of its page, and changing it in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from csdesk.domain.wording import LONGEST_TITLE
from csdesk.services.complaints import rename_complaint
from ui.complaints.complaint_words import tr
from ui.context import Context
from ui.doing import do
from ui.theme import Theme
from ui.widgets.buttons import IconButton
from ui.widgets.fields import LineField
from ui.widgets.surfaces import row
from ui.widgets.text import ElidedLabel

_HIGH = 30


class _TitleField(LineField):
    """Enter keeps the title, Esc leaves the one there was; neither goes on to the page."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class TitleLine(QWidget):
    """The title, and a pencil beside it that turns it into a field."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._complaint_id, self._title = 0, ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = row(self, gap=4)
        self.shown = ElidedLabel("", "headline")
        self.shown.setObjectName("complaint_title")
        line.addWidget(self.shown)
        self.edit = IconButton("pencil-simple", tr("Change the title"), size=28, icon_size=14)
        self.edit.setObjectName("edit_title")
        self.edit.clicked.connect(self.begin)
        line.addWidget(self.edit)
        self.field = _TitleField(tr("Title of the complaint"), longest=LONGEST_TITLE)
        self.field.setObjectName("title_field")
        self.field.editingFinished.connect(self._keep)
        self.field.given_up.connect(self._end)
        self.field.setVisible(False)
        self.field.setProperty("slim", True)
        line.addWidget(self.field, 1)
        line.addStretch(1)
        Theme.current().changed.connect(self._hold_height)
        self._hold_height()

    def _hold_height(self) -> None:
        """So that nothing below moves when the field comes."""
        high = Theme.current().scaled(_HIGH)
        self.field.setFixedHeight(high)
        self.setFixedHeight(high)

    def show_title(self, complaint_id: int, title: str) -> None:
        """Show the title on file; what is being typed as another one stays."""
        if complaint_id != self._complaint_id:
            self._end()
        self._complaint_id, self._title = complaint_id, title
        self.shown.setText(title)

    def begin(self) -> None:
        """Turn the title into a field."""
        self.field.setText(self._title)
        self._swap(editing=True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _keep(self) -> None:
        title = " ".join(self.field.text().split())
        if self.field.isHidden():
            return
        self._end()
        if title and title != self._title:
            self.shown.setText(title)
            do(
                *(self._context, self, rename_complaint, self._complaint_id, title),
                said=tr("The title is changed."),
                failed=self._not_kept,
            )

    def _not_kept(self, error: Exception) -> None:
        self.shown.setText(self._title)
        self._context.tell_trouble(error)

    def _end(self) -> None:
        had_focus = self.field.hasFocus()
        self._swap(editing=False)
        if had_focus:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _swap(self, *, editing: bool) -> None:
        self.shown.setVisible(not editing)
        self.edit.setVisible(not editing)
        self.field.setVisible(editing)
