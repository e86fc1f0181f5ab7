"""Larger and smaller text, by name and key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.shell.commands import Command
from ui.theme import Theme


def text_size_commands() -> tuple[Command, ...]:
    """One step larger, one smaller, and back to the usual size."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("TextSize", words)

    def step(by: int) -> None:
        theme = Theme.current()
        theme.set_text_step(theme.text_step + by)

    def usual() -> None:
        Theme.current().set_text_step(0)

    sizing = partial(Command, icon="text-aa", always=True)
    return (
        sizing("text_larger", tr("Larger text"), do=partial(step, 1), key="Ctrl++"),
        sizing("text_smaller", tr("Smaller text"), do=partial(step, -1), key="Ctrl+-"),
        sizing("text_usual", tr("Usual text size"), do=usual, key="Ctrl+0"),
    )
