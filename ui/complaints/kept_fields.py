"""What is typed in a small dialog is still there after Esc: its fields, kept as a draft."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from csdesk.services.drafts import read_draft
from ui.autosave import Autosave
from ui.complaints.inputs import Body, Inputs
from ui.context import Context
from ui.widgets.dialog import Dialog


class KeptFields(QObject):
    """Keeps what somebody changed in named fields under ``name``, and shows it again.

    ``begin`` once the fields can be filled; ``done`` once all of it is saved as a fact.
    """

    def __init__(
        self, context: Context, name: str, fields: dict[str, QWidget], dialog: Dialog
    ) -> None:
        super().__init__(dialog)
        self._context, self._name = context, name
        self._inputs = Inputs(fields, self._touch)
        self._given: Body | None = None
        self._keeper = self._new_keeper()
        dialog.closed.connect(self._closed)

    def begin(self) -> None:
        """The fields show what they are given; from now on what differs is kept."""
        if self._given is not None:
            return
        self._given = self._inputs.body()
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, read_draft, desk, self._name, then=self._take_up)

    def done(self) -> None:
        """All of it is saved, or is not wanted any more."""
        self._keeper.drop()

    def begin_anew(self) -> None:
        """All of it is saved, and the next one is written in the same fields."""
        self.done()
        self._given = self._inputs.body()
        self._keeper = self._new_keeper()

    def _closed(self) -> None:
        self._keeper.flush()

    def _new_keeper(self) -> Autosave:
        keeper = Autosave(self._context, self._name, self._changed, self)
        keeper.start_from({})
        return keeper

    def _changed(self) -> Body:
        given = self._given or {}
        return {key: told for key, told in self._inputs.body().items() if told != given.get(key)}

    def _touch(self) -> None:
        if self._given is not None:
            self._keeper.touch()

    def _take_up(self, found: tuple[dict[str, Any], datetime] | None) -> None:
        """Goes on with what was put aside, unless somebody writes already."""
        if found is not None and not self._changed():
            self._inputs.fill(found[0])
            self._keeper.start_from(self._changed())
