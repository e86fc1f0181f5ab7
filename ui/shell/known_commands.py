"""What can be done in a window by name or key, and the palette that offers it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.shell.commands import Command, Provider

if TYPE_CHECKING:
    from ui.shell.palette import Palette


class KnownCommands:
    """Commands by their names; ``run`` is what a key of ``window`` does with such a name."""

    def __init__(self, window: QWidget, run: Callable[[str], None]) -> None:
        self._window, self._run = window, run
        self._commands: dict[str, Command] = {}
        self._last: set[str] = set()
        self._shortcuts: dict[str, QShortcut] = {}
        self._providers: list[Provider] = []
        self._lately: Provider | None = None

    def __getitem__(self, name: str) -> Command:
        """Raises: KeyError: nothing of that name can be done here."""
        return self._commands[name]

    def __contains__(self, name: str) -> bool:
        return name in self._commands

    def add(self, command: Command, *, last: bool = False) -> None:
        """The same name again replaces it; what comes ``last`` does so in the palette."""
        self._commands[command.name] = command
        if last:
            self._last.add(command.name)
        self._drop_key(command.name)
        if command.key:
            shortcut = QShortcut(QKeySequence(command.key), self._window)
            shortcut.activated.connect(lambda name=command.name: self._run(name))
            self._shortcuts[command.name] = shortcut

    def forget(self, name: str) -> None:
        """It can't be done any more, if it ever could."""
        self._commands.pop(name, None)
        self._drop_key(name)

    def _drop_key(self, name: str) -> None:
        shortcut = self._shortcuts.pop(name, None)
        if shortcut is not None:
            shortcut.deleteLater()

    def add_provider(self, provider: Provider) -> None:
        """Let the palette ask it too."""
        self._providers.append(provider)

    def set_lately(self, provider: Provider | None) -> None:
        """Who says what was opened lately, while nothing is typed in the palette."""
        self._lately = provider

    def palette(self, text: str) -> Palette:
        """A palette of all that is not hidden, with this text typed in it."""
        from ui.shell.palette import Palette  # late: nobody needs it before the first Ctrl+K

        shown = [command for command in self._commands.values() if not command.hidden]
        shown.sort(key=lambda command: command.name in self._last)
        return Palette(shown, self._providers, text, lately=self._lately)
