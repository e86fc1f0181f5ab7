"""Reading and filling fields of any kind alike, so that a form is a table of named fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from ui.widgets.chips import ChoicePills, ScalePills
from ui.widgets.fields import LineField, TextField
from ui.widgets.pickers import DateField, MomentField, Picker

Body = dict[str, Any]


def read_input(field: QWidget) -> Any:
    """What stands in a field, as a value that fits into a draft."""
    match field:
        case TextField() | LineField():
            return field.text()
        case ChoicePills() | ScalePills() | Picker():
            return field.value()
        case QCheckBox():
            return field.isChecked()
        case DateField():
            return field.day().isoformat()
        case MomentField():
            return field.moment().isoformat()
    raise TypeError(f"not a field of a form: {type(field).__name__}")


def fill_input(field: QWidget, value: Any) -> None:
    """Show a value that ``read_input`` gave; one of the wrong kind is left alone."""
    match field:
        case TextField():
            field.setText(value if isinstance(value, str) else "")
        case LineField():
            field.setText(value if isinstance(value, str) else "")
            field.setCursorPosition(0)
        case ChoicePills() | ScalePills() | Picker():
            field.choose(value)
        case QCheckBox():
            field.setChecked(bool(value))
        case DateField() if isinstance(value, str):
            field.set_day(date.fromisoformat(value))
        case MomentField() if isinstance(value, str):
            field.set_moment(datetime.fromisoformat(value))


def watch_input(field: QWidget, changed: Callable[..., object]) -> None:
    """Hear of every change somebody makes in a field."""
    match field:
        case TextField() | LineField():
            field.textChanged.connect(lambda *_: changed())
        case ChoicePills() | ScalePills():
            field.chosen.connect(lambda _: changed())
        case Picker():
            field.picked.connect(lambda _: changed())
        case QCheckBox():
            field.toggled.connect(lambda _: changed())
        case DateField():
            field.day_changed.connect(lambda _: changed())
        case MomentField():
            field.moment_changed.connect(lambda _: changed())


class Inputs:
    """Named fields of a form; their names are also those in its draft."""

    def __init__(self, fields: dict[str, QWidget], changed: Callable[[], object]) -> None:
        self.fields = fields
        self._changed, self._quiet = changed, False
        for name, field in fields.items():
            field.setObjectName(name)
            watch_input(field, self._tell)

    def body(self) -> Body:
        return {name: read_input(field) for name, field in self.fields.items()}

    def fill(self, body: Body) -> None:
        """Show a body; what it does not name stays as it is. Nothing is announced."""
        self._quiet = True
        try:
            for name, field in self.fields.items():
                if name in body:
                    fill_input(field, body[name])
        finally:
            self._quiet = False

    def text(self, name: str) -> str:
        """The words of a field without blanks around them."""
        return str(read_input(self.fields[name]) or "").strip()

    def _tell(self) -> None:
        if not self._quiet:
            self._changed()
