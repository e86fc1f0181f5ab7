"""The kinds of work that are interrupted: what is done, and what of it is there afterwards.

Each kind is a module of its own that is loaded when it is needed: two thousand kills begin two
thousand programs. It has ``actions(bench)``, the actions of a person with an id each, and
``present(bench, wrong)``, the ids of all actions that are there; what is there in part, or was
mixed up, it adds to ``wrong`` as a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from tests.faults.bench import Action, Bench

KINDS = {
    "save": "saving",
    "type": "jotting",
    "import": "importing",
    "export": "exporting",
    "backup": "backing_up",
    "restore": "restoring",
    "migrate": "migrating",
    "erase": "erasing",
    "merge": "merging",
    "passphrase": "sealing",
}


def actions(kind: str, bench: Bench) -> Iterator[Action]:
    """Actions of a kind without end; each is done before the next is asked for."""
    made: Iterator[Action] = _module(kind).actions(bench)
    return made


def present(kind: str, bench: Bench, wrong: list[str]) -> Iterator[str]:
    """The ids of all actions of a kind that are there."""
    found: Iterator[str] = _module(kind).present(bench, wrong)
    return found


def _module(kind: str) -> Any:
    return import_module(f"tests.faults.kinds.{KINDS[kind]}")


def load_all() -> None:
    """Loads all kinds, so that a process that is forked finds them there."""
    for kind in KINDS:
        _module(kind)
