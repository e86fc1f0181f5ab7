"""Choosing what the window speaks on this computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.ours import LANGUAGE_NAMES
from ui.translation import usual_language
from ui.widgets.pickers import Picker
from ui.window_memory import WindowMemory

_WIDE_ENOUGH = 300
"""For the computer's language behind its words, in each of the languages."""


class LanguagePicker(Picker):
    """As this computer, or one language by its own name; the choice is kept at once."""

    language_chosen = Signal()
    """The window is to speak another language than until now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._memory = WindowMemory()
        usual = LANGUAGE_NAMES[usual_language(QLocale.system())]
        as_computer = QCoreApplication.translate("Look", "As this computer ({language})")
        super().__init__(
            QCoreApplication.translate("Look", "Language of the window"),
            [("", as_computer.format(language=usual)), *LANGUAGE_NAMES.items()],
            icon="globe",
            parent=parent,
        )
        self.setObjectName("window_language")
        self.setMinimumWidth(_WIDE_ENOUGH)
        self.choose(self._memory.chosen_language)
        self.picked.connect(self._keep)

    def _keep(self, language: object) -> None:
        before = self._memory.language
        self._memory.choose_language(str(language))
        if self._memory.language != before:
            self.language_chosen.emit()
