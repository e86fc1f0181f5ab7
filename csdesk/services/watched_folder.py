"""New files of one folder that look like lists: offered, and never read in without being asked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import islice
from pathlib import Path
from stat import S_ISREG

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.import_fields import Kind
from csdesk.domain.import_memory import OfferedFile
from csdesk.domain.shop import Shop
from csdesk.store import purchases
from csdesk.store.unit_of_work import Work

ENDINGS = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".ods", ".xls", ".vcf", ".vcard"})
"""Text files are too often something else, so ``.txt`` is not among them."""
_WHOLE = frozenset({".xlsx", ".xlsm", ".ods", ".xls"})
"""A workbook can only be opened whole."""
_BEGINNING = 64 * 1024
_LARGEST_WORKBOOK, _LARGEST = 3 * 2**20, 30 * 2**20
"""A larger one is not looked into here; it can still be chosen or dropped."""
_NEW_FOR = timedelta(days=30)
_MOST_SEEN, _MOST_LOOKED_INTO, _MOST_OFFERED = 2_000, 60, 12
"""Of files whose names end as lists do."""


@dataclass(frozen=True, slots=True)
class OfferedList:
    """A file that looks like a list, and of what."""

    path: Path
    size: int
    modified_ns: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Offer:
    """What is new in the watched folder; without a folder nothing is watched."""

    folder: Path | None = None
    files: tuple[OfferedList, ...] = ()


def files_to_offer(desk: Desk) -> Offer:
    """A look into the watched folder: its head, and the beginnings of what is new there."""
    with desk.store.read() as work:
        told = work.settings.read().watched_folder
        if not told:
            return Offer()
        folder = Path(told)
        aside = {(one.path, one.size, one.modified_ns) for one in work.offered_files.where()}
        since = (desk.now() - _NEW_FOR).timestamp()
        fresh = [
            (path, size, changed)
            for path, size, changed in _candidates(folder, since)
            if (str(path), size, changed) not in aside
        ]
        brought = _brought(work)
    found: list[OfferedList] = []
    for path, size, changed in fresh[:_MOST_LOOKED_INTO]:
        kind = _kind_of(path, size)
        if kind is not None and _digest(path) not in brought:
            found.append(OfferedList(path, size, changed, kind))
        if len(found) == _MOST_OFFERED:
            break
    return Offer(folder, tuple(found))


def _candidates(folder: Path, since: float) -> list[tuple[Path, int, int]]:
    """Files of the folder itself that may be lists, the newest first."""
    found: list[tuple[Path, int, int]] = []
    with suppress(OSError):
        lists = (path for path in folder.iterdir() if _is_called_as_a_list(path))
        for path in islice(lists, _MOST_SEEN):
            with suppress(OSError):
                state = path.stat()
                if S_ISREG(state.st_mode) and state.st_mtime >= since and state.st_size:
                    found.append((path, state.st_size, state.st_mtime_ns))
    return sorted(found, key=lambda one: -one[2])


def _is_called_as_a_list(path: Path) -> bool:
    return path.suffix.casefold() in ENDINGS and not path.name.startswith((".", "~$"))


def _brought(work: Work) -> frozenset[str]:
    """Digests of every file that came in and is there still."""
    there = purchases.import_batch.c.undone_at.is_(None)
    return frozenset(batch.sha256 for batch in work.batches.where(there))


def _kind_of(path: Path, size: int) -> Kind | None:
    """What the list in a file is of; None where csdesk would not understand it."""
    from csdesk.intake.files.reading import read_beginning
    from csdesk.intake.meaning.understanding import understand

    whole = path.suffix.casefold() in _WHOLE
    if size > (_LARGEST_WORKBOOK if whole else _LARGEST):
        return None
    try:
        with path.open("rb") as file:
            data = file.read(size if whole else _BEGINNING)
        return understand(read_beginning(data, path.name)).kind
    except (OSError, Refused):
        return None


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def watch_folder(desk: Desk, folder: Path | None) -> Shop:
    """New lists of this folder are offered from now on; None ends that.

    Raises: Refused("watched.folder"): there is no such folder, or it can’t be looked into.
    """
    if folder is not None:
        try:
            next(folder.iterdir(), None)
        except OSError:
            raise Refused(
                "watched.folder", "{folder} can’t be looked into.", folder=folder
            ) from None
    with desk.store.write("watch_folder", desk.now()) as work:
        shop = work.settings.read()
        told = "" if folder is None else str(folder.absolute())
        return work.settings.write(replace(shop, watched_folder=told))


def put_aside(desk: Desk, files: Sequence[OfferedList]) -> None:
    """These files are not offered again, as long as nothing in them changes."""
    with desk.store.write("put_files_aside", desk.now()) as work:
        _let_go(work, {str(file.path) for file in files})
        for file in files:
            aside = OfferedFile(str(file.path), file.size, file.modified_ns, desk.now())
            work.offered_files.add(aside)


def _let_go(work: Work, paths: Iterable[str]) -> None:
    """What was said of older forms of these files no longer matters."""
    wanted = set(paths)
    for one in work.offered_files.where():
        if one.path in wanted:
            work.offered_files.remove(one.id)
