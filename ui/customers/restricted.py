"""How it is said wherever somebody is listed or picked that their data are only kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def restricted_mark() -> str:
    """The words of the badge."""
    return QCoreApplication.translate("Restricted", "Restricted")


def restricted_words() -> str:
    """What the badge means, for a tooltip, a line below, or to be read aloud."""
    return QCoreApplication.translate(
        "Restricted", "Restricted: their data are only kept, not used"
    )
