"""Which file of a shop makes backups: a copy of the file is the same shop, and yet another one.

Both may use one stick. Each knows its own backups by a mark that was given to the folder beside it,
and that goes along when the folder is renamed, but not when it is copied.
"""

from __future__ import annotations

import hashlib
import os
import platform
from pathlib import Path

from csdesk.store.backup_notes import FolderNote, read_folder_note

_ENOUGH = 2
"""So many signs that are as they were make it the same folder: one may change without a copy.

A computer gets another name, a folder is renamed, some disks number their files anew each time.
"""
_DIGITS = 16


def maker_of(beside: Path) -> str:
    """The mark of the file that this folder lies beside: the one it has, or a new one."""
    note, signs = read_folder_note(beside), _signs_of(beside)
    alike = sum(bool(then) and then == now for then, now in zip(note.signs, signs, strict=False))
    if note.maker and alike >= _ENOUGH:
        return note.maker
    return _digest(" ".join(signs))


def told_of_maker(shop: Path, beside: Path) -> dict[str, object]:
    """What the note of the folder shall say of it."""
    maker = maker_of(beside)
    return {"maker": maker, "signs": _signs_of(beside), "file": number_on_disk(shop)}


def is_renamed(shop: Path, note: FolderNote) -> bool:
    """Whether a shop file is the very one that a folder lay beside, and no copy of it."""
    return note.file != 0 and note.file == number_on_disk(shop)


def number_on_disk(path: Path) -> int:
    """By which its disk knows a file, whatever it is called; 0 where nothing is there."""
    try:
        return os.stat(path).st_ino
    except OSError:
        return 0


def _signs_of(beside: Path) -> tuple[str, ...]:
    """Computer, place and number on the disk; nobody can read in it what they are."""
    number = number_on_disk(beside)
    known = platform.node(), os.path.realpath(beside), str(number) if number else ""
    return tuple(each and _digest(each) for each in known)


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
