"""The locks are what pyproject.toml asks for, with hashes and without places."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUN_TIME = PROJECT["project"]["dependencies"]


class Locked(NamedTuple):
    version: str
    hashes: int


def locked(name: str) -> dict[str, list[Locked]]:
    """Each library; one may be held more than once, for systems that differ."""
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    held: dict[str, list[Locked]] = {}
    for line in text.splitlines():
        for library, found in _read(line):
            held.setdefault(library, []).append(found)
    return held


def _read(line: str) -> Iterator[tuple[str, Locked]]:
    pinned, *hashes = re.split(r"\s+--hash=sha256:", line.strip())
    if pinned and not pinned.startswith("#"):
        name, version = re.fullmatch(r"(\S+)==([^\s;]+)(?: ; .*)?", pinned).groups()
        yield canonicalize_name(name), Locked(version, len(hashes))


@pytest.mark.parametrize(
    ("lock", "asked"),
    [
        ("requirements.lock", RUN_TIME + PROJECT["dependency-groups"]["dev"]),
        ("requirements-bundle.lock", RUN_TIME + PROJECT["dependency-groups"]["bundle"]),
        ("requirements-peers.lock", PROJECT["dependency-groups"]["peers"]),
    ],
)
def test_a_lock_holds_what_pyproject_asks_for(lock, asked):
    held = locked(lock)

    for requirement in map(Requirement, asked):
        name = canonicalize_name(requirement.name)
        assert name in held, f"{name} is missing: python3 dev.py lock"
        fits = [found for found in held[name] if requirement.specifier.contains(found.version)]
        assert fits, f"{name}: python3 dev.py lock"


@pytest.mark.parametrize(
    "lock", ["requirements.lock", "requirements-bundle.lock", "requirements-peers.lock"]
)
def test_every_locked_library_has_a_hash_and_no_place(lock):
    assert all(found.hashes for held in locked(lock).values() for found in held)
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


@pytest.mark.parametrize("lock", ["requirements-bundle.lock", "requirements-peers.lock"])
def test_other_environments_hold_the_versions_that_were_tested(lock):
    tested = locked("requirements.lock")

    for name, held in locked(lock).items():
        versions = {found.version for found in tested.get(name, held)}
        assert {found.version for found in held} <= versions, name


def test_qt_is_the_one_that_keeps_its_references():
    version = locked("requirements.lock")["pyside6-essentials"][0].version

    assert version.startswith("6.11.")
