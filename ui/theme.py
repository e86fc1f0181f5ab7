"""How csdesk looks: colours by token, fonts by role, light and dark with the system."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.stylesheet import stylesheet
from ui.tokens import DARK, HIGH_CONTRAST, LIGHT


class Scheme(StrEnum):
    """What the person chose in Settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class TypeRole(NamedTuple):
    """A use of text: logical pixels at 100 %, weight, and whether the display cut is meant."""

    pixels: float
    weight: QFont.Weight
    display: bool = False


_W = QFont.Weight
ROLES: Final[Mapping[str, TypeRole]] = {
    "hero": TypeRole(30, _W.DemiBold, True),
    "title": TypeRole(24, _W.DemiBold, True),
    "headline": TypeRole(20, _W.DemiBold, True),
    "heading": TypeRole(18, _W.DemiBold, True),
    "card_title": TypeRole(15, _W.DemiBold),
    "body": TypeRole(14, _W.Normal),
    "body_medium": TypeRole(14, _W.Medium),
    "strong": TypeRole(14, _W.DemiBold),
    "small": TypeRole(13, _W.Normal),
    "small_medium": TypeRole(13, _W.Medium),
    "small_strong": TypeRole(13, _W.DemiBold),
    "caption": TypeRole(12, _W.Normal),
    "caption_medium": TypeRole(12, _W.Medium),
    "caption_strong": TypeRole(12, _W.DemiBold),
    "figure": TypeRole(26, _W.DemiBold, True),
    "verdict": TypeRole(36, _W.DemiBold, True),
    "key": TypeRole(11, _W.DemiBold),
}
TEXT_STEPS: Final = {-1: 0.93, 0: 1.0, 1: 1.12, 2: 1.25}
"""How much larger text is drawn at each step of Ctrl++ and Ctrl+-."""

_PALETTE: Final = {
    QPalette.ColorRole.Window: "win",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onAccent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accentTxt",
    QPalette.ColorRole.LinkVisited: "accentTxt",
    QPalette.ColorRole.Light: "line",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "input",
    QPalette.ColorRole.Accent: "accent",
}


def _families(display: bool) -> list[str]:
    if sys.platform == "win32":
        return ["Segoe UI Variable Display" if display else "Segoe UI Variable Text", "Segoe UI"]
    if sys.platform == "darwin":
        return [".AppleSystemUIFont"]
    text = ["Inter", "Noto Sans", "Cantarell", "DejaVu Sans"]
    return ["Inter Display", *text] if display else text


class Theme(QObject):
    """The look of the whole application; ask it when you paint, never keep what it answers."""

    changed = Signal()
    """Colours or sizes are new; painted widgets are repainted by Qt itself."""

    def __init__(
        self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, text_step: int = 0
    ) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._step = text_step
        self._less_motion = False
        self._effects = False
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        app.setProperty("csdesk_theme", self)
        app.setStyle(QStyleFactory.create("Fusion"))
        self._hints = app.styleHints()  # held, for PySide lets go of its parts with it
        self._wishes = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._apply)
        self._wishes.contrastPreferenceChanged.connect(self._apply)
        self._apply()

    @classmethod
    def current(cls) -> Theme:
        """The theme of the running application; one is made for it if there is none yet."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("a theme needs a QApplication")
        theme = app.property("csdesk_theme")
        return theme if isinstance(theme, Theme) else Theme(app)

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    @property
    def text_step(self) -> int:
        return self._step

    @property
    def less_motion(self) -> bool:
        """Whether things appear at once instead of sliding in; a choice in Settings."""
        return self._less_motion

    @less_motion.setter
    def less_motion(self, still: bool) -> None:
        if still == self._less_motion:
            return
        if still:
            self._effects = self._app.isEffectEnabled(Qt.UIEffect.UI_General)
        self._less_motion = still  # and the menus, lists and tips of Qt fade no more than ours
        self._app.setEffectEnabled(Qt.UIEffect.UI_General, self._effects and not still)

    @property
    def dark(self) -> bool:
        """Whether light text stands on a dark ground now."""
        if self._scheme is Scheme.SYSTEM:
            dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
            return dark or self.outlined
        return self._scheme is not Scheme.LIGHT

    @property
    def outlined(self) -> bool:
        """Whether fills give way to outlines: high contrast, chosen here or in the system."""
        if self._scheme is Scheme.SYSTEM:
            return self._wishes.contrastPreference() == Qt.ContrastPreference.HighContrast
        return self._scheme is Scheme.HIGH_CONTRAST

    def use(self, scheme: Scheme) -> None:
        """Follow the system, or stay with one scheme whatever the system says."""
        if scheme is not self._scheme:
            self._scheme = scheme
            self._apply()

    def set_text_step(self, step: int) -> None:
        """Draw text smaller (-1), as designed (0) or larger (1, 2)."""
        step = max(min(TEXT_STEPS), min(max(TEXT_STEPS), step))
        if step != self._step:
            self._step = step
            self._apply()

    def colour(self, token: str) -> QColor:
        """The colour of a token of DESIGN-LANGUAGE part 2, for example ``brings``.

        Raises: KeyError: there is no such token.
        """
        return self._colours[token]

    def font(self, role: str) -> QFont:
        """The font of a role of text (a key of ``ROLES``), with figures of one width.

        Raises: KeyError: there is no such role.
        """
        font = self._fonts.get(role)
        if font is None:
            font = self._fonts[role] = self._make_font(ROLES[role])
        return QFont(font)

    def scaled(self, pixels: float) -> int:
        """A height that has to grow with the text in it, in logical pixels."""
        return round(pixels * TEXT_STEPS[self._step])

    def grown(self, pixels: int) -> int:
        """As ``scaled``, but with smaller text no less than was drawn."""
        return max(pixels, self.scaled(pixels))

    def _make_font(self, role: TypeRole) -> QFont:
        font = QFont(_families(role.display))
        dots_per_point = 1.0 if sys.platform == "darwin" else 96 / 72
        font.setPointSizeF(role.pixels * TEXT_STEPS[self._step] / dots_per_point)
        font.setWeight(role.weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        if role.display:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.2)
        return font

    def _table(self) -> Mapping[str, str]:
        if self.outlined:
            return HIGH_CONTRAST
        return DARK if self.dark else LIGHT

    def _apply(self) -> None:
        self._colours = {name: QColor(value) for name, value in self._table().items()}
        self._fonts.clear()
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self._colours[token])
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self._colours["text3"])
        self._app.setPalette(palette)
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet(stylesheet(self.colour, outlined=self.outlined))
        self.changed.emit()
