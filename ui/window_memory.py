"""What this computer remembers of the window: its place, the last shop, the look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings, Qt
from PySide6.QtWidgets import QMainWindow

from csdesk.domain.ours import LANGUAGES
from csdesk.paths import data_folder
from ui.shell.pages import Address
from ui.system_motion import shows_no_motion
from ui.theme import TEXT_STEPS, Scheme, Theme
from ui.translation import usual_language

DEFAULT_SHOP = "shop.csdesk"
_FRAME = 48  # what a title bar and a task bar take of a screen


class WindowMemory:
    """Settings of the window, in a file of the owner's data folder; the shop's are in the shop."""

    def __init__(self) -> None:
        self._kept = QSettings(str(data_folder() / "window.ini"), QSettings.Format.IniFormat)

    @property
    def last_shop(self) -> Path:
        """The shop that was open last, or the default one of the data folder."""
        kept = self._kept.value("shop")
        known = Path(str(kept)) if kept else None
        return known if known is not None and known.exists() else data_folder() / DEFAULT_SHOP

    def remember_shop(self, path: Path) -> None:
        self._kept.setValue("shop", str(path.resolve()))

    def last_address(self, shop: Path) -> Address | None:
        """The page of this shop that was open last, for after a crash."""
        if str(self._kept.value("place_of", "")) != str(shop):
            return None
        place, what = str(self._kept.value("place", "")), str(self._kept.value("what", ""))
        return Address(place, int(what) if what.isdecimal() else None)

    def remember_address(self, shop: Path, address: Address) -> None:
        """Where somebody is now; only numbers are kept of what is shown there."""
        self._kept.setValue("place_of", str(shop))
        self._kept.setValue("place", address.place)
        self._kept.setValue("what", str(address.what) if isinstance(address.what, int) else "")

    def is_left_locked(self, shop: Path) -> bool:
        """Whether the screen of this shop was locked when its window was closed, or killed."""
        return str(self._kept.value("locked", "")) == str(shop.resolve())

    def note_lock(self, shop: Path, *, locked: bool) -> None:
        """The screen of this shop is locked now, or open."""
        if locked != self.is_left_locked(shop):
            self._kept.setValue("locked", str(shop.resolve()) if locked else "")
            self._kept.sync()

    def is_put_away(self, strip: str, path: Path) -> bool:
        """Whether the owner has read this strip about this file and wants no more of it."""
        return str(self._kept.value(f"put_away/{strip}", "")) == str(path)

    def put_away(self, strip: str, path: Path) -> None:
        self._kept.setValue(f"put_away/{strip}", str(path))

    @property
    def chosen_language(self) -> str:
        """What was chosen for the window on this computer; empty: as the computer speaks."""
        chosen = str(self._kept.value("look/language", ""))
        return chosen if chosen in LANGUAGES else ""

    @property
    def language(self) -> str:
        """What the window speaks."""
        return self.chosen_language or usual_language(QLocale.system())

    def choose_language(self, language: str) -> None:
        """``language`` is of ``LANGUAGES``; empty: as the computer speaks."""
        self._kept.setValue("look/language", language)

    def restore(self, window: QMainWindow) -> None:
        """Puts a window where it was, and the first one whole onto a small screen.

        A screen that is gone is Qt's to handle.
        """
        geometry = self._kept.value("geometry")
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        elif window.screen() is not None:
            room = window.screen().availableSize()
            if room.width() < window.width() + _FRAME or room.height() < window.height() + _FRAME:
                window.setWindowState(Qt.WindowState.WindowMaximized)

    def remember(self, window: QMainWindow) -> None:
        self._kept.setValue("geometry", window.saveGeometry())
        theme = Theme.current()
        self._kept.setValue("look/scheme", str(theme.scheme))
        self._kept.setValue("look/text_step", theme.text_step)
        if theme.less_motion == shows_no_motion():
            self._kept.remove("look/less_motion")  # as the computer: it goes on following it
        else:
            self._kept.setValue("look/less_motion", str(theme.less_motion))

    @property
    def help_geometry(self) -> QByteArray | None:
        """Where the help window was, None before it was ever closed."""
        kept = self._kept.value("help/geometry")
        return kept if isinstance(kept, QByteArray) else None

    def remember_help(self, geometry: QByteArray) -> None:
        self._kept.setValue("help/geometry", geometry)

    def dress(self, theme: Theme) -> None:
        """Gives the theme the look that was chosen on this computer."""
        known = {str(scheme): scheme for scheme in Scheme}
        theme.use(known.get(str(self._kept.value("look/scheme")), Scheme.SYSTEM))
        steps = {str(step): step for step in TEXT_STEPS}
        theme.set_text_step(steps.get(str(self._kept.value("look/text_step")), 0))
        chosen = {"True": True, "False": False}.get(str(self._kept.value("look/less_motion")))
        theme.less_motion = shows_no_motion() if chosen is None else chosen
