"""A call back, written down as any contact; what it was about is asked in the same place."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from csdesk.domain.contact import About
from csdesk.domain.listings import Task
from csdesk.domain.shop import ListItem, ListName
from csdesk.services.shops import list_items
from ui.complaints.complaint_words import tr
from ui.context import Context
from ui.customers.contact_dialog import ContactDialog
from ui.widgets.fields import LabelledField
from ui.widgets.pickers import Picker


class CalledDialog(ContactDialog):
    """The contact that answers an unhappy customer; the theme may stay open."""

    def __init__(self, context: Context, task: Task, parent: QWidget | None = None) -> None:
        about = About.QUESTION if task.complaint_id is None else About.COMPLAINT
        self._begun_theme: object = None
        self.theme = Picker(tr("What was it about?"), [(None, tr("Choose what it was about"))])
        self.theme.setObjectName("call_theme")
        super().__init__(
            context, task.customer_id, complaint_id=task.complaint_id, about=about, parent=parent
        )
        row = LabelledField(tr("What was it about?"), self.theme)
        self._inside.insertWidget(self._inside.indexOf(self.said_field) + 1, row)
        self.theme.picked.connect(self._touch)
        context.jobs.read(self, list_items, context.desk, ListName.CAUSE, then=self._offer)

    def theme_id(self) -> int | None:
        """The cause that was chosen, so that what changes in the shop can be measured."""
        chosen = self.theme.value()
        return chosen if isinstance(chosen, int) else None

    def _offer(self, causes: tuple[ListItem, ...]) -> None:
        first = (None, tr("Choose what it was about"))
        self.theme.set_options([first, *((cause.id, cause.label) for cause in causes)])
        self.theme.choose(self._begun_theme)

    def _take_up(self, found: tuple[dict[str, Any], datetime] | None) -> None:
        super()._take_up(found)
        if found is not None:
            self._begun_theme = found[0].get("theme")
            self.theme.choose(self._begun_theme)

    def _body(self) -> dict[str, Any]:
        return super()._body() | {"theme": self.theme_id()}
