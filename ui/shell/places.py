"""The places of the rail, in their order."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the rail: its name in code, its words, its icon, and whether it stands below."""

    name: str
    words: str
    icon: str
    below: bool = False


def places() -> tuple[Place, ...]:
    """Five places above, and two below. A rail shows those that a page was registered for."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("Places", words)

    return (
        Place("today", tr("Today"), "sun-horizon"),
        Place("customers", tr("Customers"), "users"),
        Place("complaints", tr("Complaints"), "chat-circle-text"),
        Place("insight", tr("Insight"), "chart-line-up"),
        Place("reports", tr("Reports"), "file-text"),
        Place("import", tr("Import"), "download-simple", below=True),
        Place("settings", tr("Settings"), "gear-six", below=True),
    )
