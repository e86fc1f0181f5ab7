"""Light or dark, how large text is, and how much moves."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.language_picker import LanguagePicker
from ui.settings.section import Section
from ui.settings.setting_row import SettingCard, SettingRow
from ui.theme import Scheme
from ui.widgets.chips import Segmented
from ui.widgets.choices import Switch


class LookSection(Section):
    """What this computer shows; it is remembered here and not in the shop file."""

    name = "look"
    language_chosen = Signal()
    """The window is to speak another language."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        self.language = LanguagePicker()
        self.language.language_chosen.connect(self.language_chosen)
        self.scheme = Segmented(
            self.tr("Colours"),
            (
                (Scheme.SYSTEM, self.tr("System")),
                (Scheme.LIGHT, self.tr("Light")),
                (Scheme.DARK, self.tr("Dark")),
                (Scheme.HIGH_CONTRAST, self.tr("High contrast")),
            ),
        )
        self.scheme.setObjectName("scheme")
        self.scheme.chosen.connect(self._use)
        self.text_size = Segmented(
            self.tr("Text size"),
            (
                (-1, self.tr("Smaller")),
                (0, self.tr("Usual")),
                (1, self.tr("Larger")),
                (2, self.tr("Largest")),
            ),
        )
        self.text_size.setObjectName("text_size")
        self.text_size.chosen.connect(lambda step: theme.set_text_step(int(str(step))))
        self.still = Switch(self.tr("Less motion"))
        self.still.toggled.connect(self._still)
        self.body.addWidget(
            SettingCard(
                SettingRow(
                    self.tr("Language of the window"),
                    self.tr("Of this computer. Letters and reports have one of their own."),
                    self.language,
                ),
                SettingRow(
                    self.tr("Colours"),
                    self.tr("System follows what the computer shows, by day and by night."),
                    self.scheme,
                ),
                SettingRow(
                    self.tr("Text size"),
                    self.tr("Ctrl and plus, minus or zero do the same anywhere."),
                    self.text_size,
                ),
                SettingRow(self.tr("Less motion"), self.tr("Nothing slides or fades."), self.still),
            )
        )
        theme.changed.connect(self.reload)

    def reload(self) -> None:
        theme = self.context.theme
        self.scheme.choose(theme.scheme)
        self.text_size.choose(theme.text_step)
        self.still.setChecked(theme.less_motion)

    def first_focus(self) -> QWidget | None:
        return self.scheme.buttons()[0]

    def _use(self, scheme: object) -> None:
        if isinstance(scheme, Scheme):
            self.context.theme.use(scheme)

    def _still(self, still: bool) -> None:
        self.context.theme.less_motion = still
