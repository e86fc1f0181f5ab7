"""Migrate: shop files of every earlier csdesk, each brought up to date by opening it.

An id is one old file. It is there once the file under the shop's name is of today's schema, with
every row and figure that the csdesk which wrote it told of it, and the old file is kept beside it,
byte for byte. A file that was not brought up to date yet must be the old one, and opens.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from csdesk.services.shops import open_shop
from csdesk.store.schema import SCHEMA_VERSION
from tests.faults.bench import Action, Bench, keys
from tests.store.old_shops import OLD_VERSIONS, differences, old_shop, version_of

OLDER = tuple(version for version in OLD_VERSIONS if version < SCHEMA_VERSION)
PREFIX = "old-"


def actions(bench: Bench) -> Iterator[Action]:
    for number, key in enumerate(keys()):
        version = OLDER[number % len(OLDER)]
        name = f"{PREFIX}{version}-{key}"
        path = bench.folder / f"{name}.csdesk"
        _put_safely(path, old_shop(version))
        yield name, lambda path=path: open_shop(path).store.close()


def _put_safely(path: Path, content: bytes) -> None:
    """Puts a file at its name for good, as one that lay there for a year."""
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        file.write(content)
        os.fsync(file.fileno())
    os.replace(part, path)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)


def present(bench: Bench, wrong: list[str]) -> Iterator[str]:
    for path in sorted(bench.folder.glob(f"{PREFIX}*.csdesk")):
        version = int(path.name.removeprefix(PREFIX).partition("-")[0])
        found = version_of(path)
        if found == SCHEMA_VERSION:
            yield path.stem
            kept = path.with_name(f"{path.name}.before-v{SCHEMA_VERSION}")
            if not kept.exists() or kept.read_bytes() != old_shop(version):
                wrong.append(f"The file from before is not kept beside {path.name}.")
            wrong.extend(_opened(path, version))
            continue
        if path.read_bytes() != old_shop(version):
            wrong.append(f"{path.name} is of version {found}, and not as it was.")
        with TemporaryDirectory() as place:  # what was not asked for yet stays undone
            for beside in bench.folder.glob(f"{path.name}*"):
                copyfile(beside, Path(place, beside.name))
            wrong.extend(_opened(Path(place, path.name), version))


def _opened(path: Path, version: int) -> list[str]:
    from csdesk.services.checks import check

    desk = open_shop(path)
    try:
        return [f"{path.name}: {found}" for found in (*differences(desk, version), *check(desk))]
    finally:
        desk.store.close()
