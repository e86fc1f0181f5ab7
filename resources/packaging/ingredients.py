"""What the bundle is made of: whose each file is that goes into it.

It is of the library that installed it, else of Qt, of Python, or of a package of the system.
"""

from __future__ import annotations

import csv
import os
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from importlib import metadata
from pathlib import Path

from inside import parts_inside
from libraries import PROJECT, Part, of_registry, of_system, python, qt

_QT_FILE = re.compile(r"PySide6/(Qt/|Qt6?\w+\.dll|plugins/|translations/)")


def ingredients(files: Iterable[tuple[str, str]]) -> tuple[Part, ...]:
    """All that the named files come from, in the order of their names.

    Raises: LookupError: of one of them nobody knows where it comes from.
    """
    owned: dict[Part, list[tuple[str, str]]] = {}
    for name, source in files:
        part = _owner(name.replace("\\", "/"), source)
        if part is not None:
            owned.setdefault(part, []).append((name, source))
    alone = [replace(part, files=tuple(sorted(held))) for part, held in owned.items()]
    parts = [*alone, *(inner for part in alone for inner in parts_inside(part))]
    return tuple(sorted(parts, key=lambda part: (part.name.lower(), part.version, part.within)))


def _owner(name: str, source: str) -> Part | None:
    """What a file belongs to; None for csdesk's own."""
    if _QT_FILE.match(name):
        return qt()
    path = os.path.realpath(source)
    owner = _owners().get(_key(path)) or _owners().get(_key(source))
    if owner is not None:
        return of_registry(owner)
    in_environment = sys.prefix != sys.base_prefix and _is_below(source, Path(sys.prefix))
    if _is_below(source, PROJECT) and not in_environment:
        return None
    if in_environment:
        raise LookupError(f"{name} comes from {source}, which no library says it holds")
    if _is_below(path, Path(sys.base_prefix)) and not _is_shared_by_all(path):
        return python()
    return of_system(name, path)


def _is_below(path: str, folder: Path) -> bool:
    return Path(os.path.abspath(path)).is_relative_to(folder)


def _is_shared_by_all(path: str) -> bool:
    """Where Python is the system's, its own files lie in its own folder or are called after it."""
    home = Path(os.__file__).resolve().parent
    own = Path(path).is_relative_to(home) or "python" in Path(path).name.lower()
    return Path(sys.base_prefix) == Path("/usr") and not own


@cache
def _owners() -> Mapping[str, str]:
    """Which distribution each installed file is of, by where it lies and where it truly lies."""
    found = {}
    for distribution in metadata.distributions():
        name, folder = distribution.name, str(distribution.locate_file(""))
        listed = (distribution.read_text("RECORD") or "").splitlines()
        for place in {folder, os.path.realpath(folder)}:
            for file, *_ in csv.reader(listed):
                found[_key(os.path.join(place, file))] = name
    return found


def _key(path: str) -> str:
    return os.path.normcase(os.path.abspath(path))
