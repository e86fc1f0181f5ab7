"""The disks that a power cut could leave, worked out from what a program asked of its disk.

After ALICE and SQLite's own crash tests: a write is safe once its file was synced, a name once the
disk says so. What was not safe may be there or not, in part, or as garbage.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from random import Random
from typing import NamedTuple

SECTOR = 512
_HEAD = struct.Struct("<IIIIQQ")


class Call(NamedTuple):
    """One call that changed something below the folder, or wrote to standard output ("A")."""

    kind: str
    inode: int
    at: int
    path: str
    more: bytes


def calls(trace: Path) -> Iterator[Call]:
    """What was written down, in order."""
    text, at = trace.read_bytes(), 0
    while at < len(text):
        kind, first, second, _, inode, offset = _HEAD.unpack_from(text, at)
        at += _HEAD.size
        path, more = text[at : at + first].decode(), text[at + first : at + first + second]
        at += first + second
        yield Call(chr(kind), inode, offset, path, more)


class Left(StrEnum):
    """What is left of the writes that were not safe yet."""

    NOTHING = "nothing"
    FIRST = "first"
    """The first of them, up to some moment."""
    SOME = "some"
    TORN = "torn"
    """Some, and of those some sectors."""
    GARBAGE = "garbage"
    """Some, and of the others some sectors are garbage."""
    ALL = "all"


class Names(StrEnum):
    """When a file that was made, renamed or removed is so for good."""

    ORDERED = "ordered"
    """One after the other; with any sync all earlier ones, of the later ones some."""
    LAZY = "lazy"
    """With any sync, and not before."""
    STRICT = "strict"
    """Only once the folder was synced; the making of a file with that file."""


class _Write(NamedTuple):
    at: int
    bytes: bytes | None
    """None: the file was cut, or grew, to the length ``at``."""
    number: int


class _Naming(NamedTuple):
    kind: str
    path: str
    other: str = ""
    file: int = 0

    @property
    def paths(self) -> set[str]:
        return {self.path, self.other} - {""}


@dataclass
class Disk:
    """Files and names that are safe, and what was asked since."""

    names_are: Names
    files: dict[int, bytearray] = field(default_factory=dict)
    unsafe: dict[int, list[_Write]] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)
    unsafe_names: list[_Naming] = field(default_factory=list)
    _by_path: dict[str, int] = field(default_factory=dict)
    _by_inode: dict[int, int] = field(default_factory=dict)
    _number: int = 0

    def apply(self, call: Call) -> None:
        """One more call was made."""
        self._number += 1
        other = call.more.decode() if call.kind in "RL" else ""
        if call.kind == "C":
            self._made(call)
        elif call.kind in "WT":
            file = self._file_of(call)
            if file is not None:
                content = call.more if call.kind == "W" else None
                self.unsafe[file].append(_Write(call.at, content, self._number))
        elif call.kind == "S":
            self._synced(call)
        elif call.kind == "D":
            folder = "" if call.path == "." else call.path
            self._settle(lambda naming: os.path.dirname(naming.path) == folder)
        elif call.kind in "URLMr":
            self.unsafe_names.append(_Naming(call.kind, call.path, other))
            _rename(self._by_path, set(), _Naming(call.kind, call.path, other))

    def _made(self, call: Call) -> None:
        file = len(self.files) + 1
        self.files[file], self.unsafe[file] = bytearray(), []
        self._by_path[call.path] = self._by_inode[call.inode] = file
        self.unsafe_names.append(_Naming("C", call.path, file=file))

    def _file_of(self, call: Call) -> int | None:
        return self._by_inode.get(call.inode) or self._by_path.get(call.path)

    def _synced(self, call: Call) -> None:
        file = self._file_of(call)
        if file is None:
            return
        for write in self.unsafe[file]:
            _put(self.files[file], write)
        self.unsafe[file] = []
        self._settle(lambda naming: naming.file == file)

    def _settle(self, which: Callable[[_Naming], bool]) -> None:
        """Names become safe: all of them, or where the disk is strict only these."""
        if self.names_are is not Names.STRICT:
            safe = list(self.unsafe_names)
        else:
            safe, paths = [], set[str]()
            for naming in reversed(self.unsafe_names):  # none outlives a later one of its name
                if which(naming) or naming.paths & paths:
                    safe.insert(0, naming)
                    paths |= naming.paths
        for naming in safe:
            _rename(self.names, self.folders, naming)
        self.unsafe_names = [naming for naming in self.unsafe_names if naming not in safe]

    def cut(self, left: Left, random: Random, into: Path) -> None:
        """Builds what a cut at this moment could leave, with this of the unsafe writes."""
        names, folders = dict(self.names), set(self.folders)
        for naming in self._names_left(left, random):
            _rename(names, folders, naming)
        kept = self._kept(left, random)
        for folder in sorted(folders):
            (into / folder).mkdir(parents=True, exist_ok=True)
        for path, file in names.items():
            content = bytearray(self.files[file])
            for write in self.unsafe[file]:
                _put_unsafe(content, write, write.number in kept, left, random)
            (into / path).parent.mkdir(parents=True, exist_ok=True)
            (into / path).write_bytes(content)

    def _names_left(self, left: Left, random: Random) -> list[_Naming]:
        if left is Left.ALL:
            return self.unsafe_names
        if left is Left.NOTHING or self.names_are is Names.LAZY:
            return []
        if self.names_are is Names.ORDERED:
            return self.unsafe_names[: random.randint(0, len(self.unsafe_names))]
        return [naming for naming in self.unsafe_names if random.random() < 0.5]

    def _kept(self, left: Left, random: Random) -> set[int]:
        numbers = sorted(write.number for writes in self.unsafe.values() for write in writes)
        if left in (Left.NOTHING, Left.ALL):
            return set(numbers if left is Left.ALL else ())
        if left is Left.FIRST:
            return set(numbers[: random.randint(0, len(numbers))])
        share = random.choice((0.1, 0.5, 0.9))
        return {number for number in numbers if random.random() < share}


def _rename(names: dict[str, int], folders: set[str], naming: _Naming) -> None:
    kind, path, other, file = naming
    if kind == "C":
        names[path] = file
    elif kind == "U":
        names.pop(path, None)
    elif kind == "R" and path in names:
        names[other] = names.pop(path)
    elif kind == "L" and path in names:
        names[other] = names[path]
    elif kind == "M":
        folders.add(path)
    elif kind == "r":
        folders.discard(path)


def _put_unsafe(
    content: bytearray, write: _Write, is_kept: bool, left: Left, random: Random
) -> None:
    sectors = write.bytes is not None
    if left is Left.GARBAGE and sectors and random.random() < 1 / 3:
        assert write.bytes is not None
        first = write.at // SECTOR * SECTOR
        last = -(-(write.at + len(write.bytes)) // SECTOR) * SECTOR
        _put(content, _Write(first, random.randbytes(last - first), 0))
    elif is_kept and left is Left.TORN and sectors and random.random() < 0.3:
        assert write.bytes is not None
        for at in range(0, len(write.bytes), SECTOR):
            if random.random() < 0.5:
                _put(content, _Write(write.at + at, write.bytes[at : at + SECTOR], 0))
    elif is_kept:
        _put(content, write)


def _put(content: bytearray, write: _Write) -> None:
    if len(content) < write.at:
        content.extend(bytes(write.at - len(content)))
    if write.bytes is None:
        del content[write.at :]
    else:
        content[write.at : write.at + len(write.bytes)] = write.bytes
