"""What old words and files are, in words: whose, what, how many, from when."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from csdesk.domain.old_words import OldKind, WordsDue
from ui.wording import Wording


def _tr(words: str) -> str:
    return QCoreApplication.translate("OldWords", words)


def line_of(due: WordsDue, wording: Wording) -> tuple[str, str]:
    """A title (who, what) and a line below it (how many, when, and why they have to stay)."""
    things = {
        OldKind.COMPLAINT: _tr("{name}: complaint “{what}”"),
        OldKind.NOTES: _tr("{name}: notes"),
        OldKind.LETTERS: _tr("{name}: letters"),
        OldKind.FILES: _tr("{name}: photos and documents"),
    }
    title = things[due.kind].format(name=due.customer, what=due.title)
    told = _tr("{counted}, the newest of {day}")
    if due.kind is OldKind.COMPLAINT:
        told = _tr("{counted}, closed on {day}")
    elif due.records == 1:
        told = _tr("{counted}, of {day}")
    many = counted(due.passages, due.files, wording)
    line = told.format(counted=many, day=wording.date(due.last_on))
    if due.is_restricted:
        line = _tr("{line} · Restricted: only kept, not used").format(line=line)
    if due.kept_until is not None:
        until = wording.date(due.kept_until)
        held = _tr("{line} · has to be kept until {until}: {why}")
        line = held.format(line=line, until=until, why=due.kept_why)
    return title, line


def counted(passages: int, files: int, wording: Wording) -> str:
    """``5 texts and 1 file``."""
    parts = []
    if passages:
        told = _tr("1 text") if passages == 1 else _tr("{n} texts")
        parts.append(told.format(n=wording.number(passages)))
    if files:
        told = _tr("1 file") if files == 1 else _tr("{n} files")
        parts.append(told.format(n=wording.number(files)))
    if len(parts) == 2:
        return _tr("{one} and {other}").format(one=parts[0], other=parts[1])
    return parts[0] if parts else _tr("nothing")
