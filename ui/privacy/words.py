"""What is said once a passphrase was changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.privacy.changing import Change, Changed


def tr(words: str) -> str:
    return QCoreApplication.translate("Privacy", words)


def told_of(changed: Changed) -> tuple[str, str]:
    """The words of the toast, and the line below: what did not go along."""
    words = {
        Change.SET: tr("The shop is under its passphrase now"),
        Change.CHANGE: tr("The new passphrase holds from now on"),
        Change.REMOVE: tr("The shop is under no passphrase any more"),
    }[changed.change]
    lines = []
    if changed.copies_left:
        one = tr("1 copy from before is not under it: see below.")
        more = tr("{n} copies from before are not under it: see below.")
        lines.append((one if changed.copies_left == 1 else more).format(n=changed.copies_left))
    if changed.not_remembered:
        lines.append(changed.not_remembered)
    return words, " ".join(lines)
