"""What is written down of backups: a note beside each, and one of the folder; nothing personal."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from csdesk.domain.backup import Backup, Counts, Failure, Hold, Reason, SelfTest
from csdesk.store.copying import sync_names

_FORMAT = 1
_FOLDER_NOTE = "state.json"
_ERASED = "erased.json"
_UNREADABLE = (OSError, ValueError, TypeError, KeyError)


def note_of(backup: Path) -> Path:
    """Where the note of a backup is: beside it."""
    return backup.with_suffix(".json")


def write_note(backup: Backup, path: Path) -> None:
    """Writes down what is known of a backup that lies, or will lie, at ``path``."""
    told = {
        "format": _FORMAT,
        "number": backup.number,
        "made_at": backup.made_at.isoformat(),
        "reason": str(backup.reason),
        "counts": asdict(backup.counts),
        "size": backup.size,
        "sha256": backup.sha256,
        "history": {"seq": backup.history_seq, "chain": backup.history_chain},
        "shop": backup.shop,
        "schema_version": backup.schema_version,
        "salt": backup.salt,
        "verified_at": _text(backup.verified_at),
        "tested_at": _text(backup.tested_at),
        "maker": backup.maker,
    }
    write_whole(note_of(path), told)


def read_note(path: Path) -> Backup | None:
    """What is written down of the backup at ``path``; None where that can't be read."""
    with suppress(*_UNREADABLE):
        told = json.loads(note_of(path).read_text(encoding="utf-8"))
        return Backup(
            path,
            int(told["number"]),
            _moment(told["made_at"]),
            Reason(told["reason"]),
            Counts(**{field.name: int(told["counts"][field.name]) for field in fields(Counts)}),
            int(told["size"]),
            str(told["sha256"]),
            int(told["history"]["seq"]),
            str(told["history"]["chain"]),
            str(told["shop"]),
            int(told["schema_version"]),
            str(told["salt"]),
            _moment_or_none(told["verified_at"]),
            _moment_or_none(told["tested_at"]),
            maker=str(told.get("maker", "")),
        )
    return None


@dataclass(frozen=True, slots=True)
class FolderNote:
    """What the folder beside a shop file knows of it, also when the shop can't be read."""

    first: str = ""
    second: str = ""
    """Folders the owner chose; empty: none."""
    shop: str = ""
    number: int = 0
    """The highest that was given to a backup."""
    hold: Hold | None = None
    kept_as: str = ""
    """The name of the file that the last restore kept."""
    since: int = 0
    """The number of the last backup that was made before that."""
    failure: Failure | None = None
    second_failure: Failure | None = None
    test: SelfTest | None = None
    maker: str = ""
    """The mark of the shop file that it lies beside, see ``backup_maker``."""
    signs: tuple[str, ...] = ()
    """By which the folder was known when it got that."""
    file: int = 0
    """By which the disk knew the shop file; 0: nobody looked."""


def read_folder_note(folder: Path) -> FolderNote:
    """An empty one where there is none, or where it can't be read."""
    with suppress(*_UNREADABLE):
        told = json.loads((folder / _FOLDER_NOTE).read_text(encoding="utf-8"))
        test = told["test"]
        return FolderNote(
            first=str(told["first"]),
            second=str(told["second"]),
            shop=str(told["shop"]),
            number=int(told["number"]),
            hold=None if told["hold"] is None else Hold(told["hold"]),
            kept_as=str(told["kept_as"]),
            since=int(told["since"]),
            failure=_failure(told["failure"]),
            second_failure=_failure(told["second_failure"]),
            test=test and SelfTest(**test | {"at": _moment(test["at"])}),
            maker=str(told.get("maker", "")),
            signs=tuple(map(str, told.get("signs", ()))),
            file=int(told.get("file", 0)),
        )
    return FolderNote()


def write_folder_note(folder: Path, **changed: Any) -> FolderNote:
    """Writes what changed; where nothing did, nothing is written.

    Raises: OSError.
    """
    before = read_folder_note(folder)
    after = replace(before, **changed)
    if after != before or not (folder / _FOLDER_NOTE).exists():
        write_whole(folder / _FOLDER_NOTE, asdict(after))
    return after


def read_erased(folder: Path) -> tuple[dict[str, Any], ...]:
    """The numbers and moments of customers that were erased, as they were written down."""
    with suppress(*_UNREADABLE):
        told = json.loads((folder / _ERASED).read_text(encoding="utf-8"))
        return tuple(dict(each) for each in told)
    return ()


def note_erased(folder: Path, erased: Iterable[Mapping[str, Any]]) -> None:
    """Adds to what is written down; nothing of it ever goes.

    Raises: OSError.
    """
    known = read_erased(folder)
    new = [dict(each) for each in erased if dict(each) not in known]
    if new:
        write_whole(folder / _ERASED, [*known, *new])


def write_whole(path: Path, told: object) -> None:
    """A small private file that is there as it was, or as it is now, whatever happens.

    Raises: OSError.
    """
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with open(part, "w", encoding="utf-8", opener=_private) as file:
            json.dump(told, file, default=_plain, indent=1)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
        sync_names(path.parent)
    finally:
        part.unlink(missing_ok=True)


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(value)


def _failure(told: dict[str, Any] | None) -> Failure | None:
    return None if told is None else Failure(**told | {"at": _moment(told["at"])})


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(told: str) -> datetime:
    moment = datetime.fromisoformat(told)
    if moment.tzinfo is None:
        raise ValueError(told)
    return moment


def _moment_or_none(told: str | None) -> datetime | None:
    return None if told is None else _moment(told)
