"""What the dialogs that erase for good have in common: shown first, asked once, a copy before."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.choices import CheckBox
from ui.widgets.dialog import Dialog
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label


class ErasingDialog(Dialog):
    """A place for what goes and what stays, a copy first if wished, and one button that erases.

    Args:
        name: what the names of its controls begin with.
        does: the words of the button, which say what it does.
    """

    def __init__(
        self,
        context: Context,
        title: str,
        line: str,
        *,
        name: str,
        does: str,
        width: int,
        parent: QWidget | None,
    ) -> None:
        super().__init__(title, line, width=width, parent=parent)
        self.setObjectName(f"{name}_dialog")
        self.context = context
        self.shown = TallScroll(gap=10)
        self.body.addWidget(self.shown, 1)
        self.backup = CheckBox(self.tr("Make a copy of the shop first"))
        self.backup.setObjectName(f"{name}_with_copy")
        self.backup.setChecked(True)
        self.body.addWidget(self.backup)
        self.trouble = label("", "small", "badTxt", wrap=True)
        self.trouble.setObjectName(f"{name}_trouble")
        self.foot.addWidget(self.trouble, 1)
        self._not_now = Button(self.tr("Not now"))
        self._not_now.setObjectName(f"{name}_not_now")
        self._not_now.clicked.connect(self.reject)
        self.foot.addWidget(self._not_now)
        self.erase = Button(does, Kind.DANGER)
        self.erase.setObjectName(f"{name}_for_good")
        self.erase.clicked.connect(self._erase)
        self.foot.addWidget(self.erase)

    def first_focus(self) -> QWidget:
        return self._not_now

    def suit(self) -> None:
        """Turn the button on or off, as what is chosen asks for."""

    def begin_erasing(self) -> None:
        """Have the service do it; ``is_erased`` or ``failed`` follows."""

    def is_erased(self, words: str, *, is_clean: bool) -> None:
        """Close, and tell what was erased."""
        self.accept()
        detail = "" if is_clean else self.tr("The file is cleaned at the next start")
        self.context.shell.toast(words, detail)

    def failed(self, error: Exception) -> None:
        """Say why beside the button, which can be pressed again."""
        self.trouble.setText(self.context.wording.words_for(error))
        self.suit()

    def _erase(self) -> None:
        self.trouble.setText("")
        self.erase.turn_off(self.tr("They are being erased"))
        self.begin_erasing()
