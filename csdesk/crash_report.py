"""What csdesk writes down when it is itself at fault: where it was, and nobody's words.

A report holds kinds of errors, lines of programs and versions. The words of an error are left
out, whatever they say: they may quote a name, a letter or a path. It never leaves this computer
by itself.
"""

from __future__ import annotations

import os
import re
import sys
import sysconfig
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from csdesk.paths import data_folder

FOLDER: Final = "reports"
KEPT: Final = 10
"""So many reports stay; the oldest go."""
DEEPEST: Final = 60
"""So many frames of one error are told; of a runaway recursion the ends say enough."""
_ELSEWHERE: Final = "elsewhere"
_NAME: Final = re.compile(r"[\w<>.]{1,80}")
_FAULT_LINE: Final = re.compile(r'\s*File "(?P<path>[^"]*)", line (?P<line>\d+) in (?P<name>\S+)')
_FAULT_KIND: Final = re.compile(r"(Fatal Python error|Windows fatal exception): [\w ()-]{1,60}")
Facts = Iterable[tuple[str, str]]


def kind_of(error: BaseException) -> str:
    """The names of an error and of what led to it, with the numbers that SQLite and systems give.

    ``KeyError after OperationalError (SQLite 266)``.
    """
    told: list[str] = []
    seen: set[int] = set()
    step: BaseException | None = error
    while step is not None and id(step) not in seen and len(told) < 5:
        seen.add(id(step))
        told.append(_own_kind(step))
        step = step.__cause__ or step.__context__
    return " after ".join(told)


def _own_kind(error: BaseException) -> str:
    name = type(error).__name__
    number = getattr(getattr(error, "orig", error), "sqlite_errorcode", None)
    if isinstance(number, int):
        return f"{name} (SQLite {number})"
    if isinstance(error, OSError) and isinstance(error.errno, int):
        return f"{name} ({error.errno})"
    return name


def frames_of(trace: TracebackType | None) -> tuple[str, ...]:
    """Where an error was raised, the innermost last: ``csdesk/desk.py:31 today``."""
    told: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        told.append(f"{place_of(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    if len(told) > DEEPEST:
        half = DEEPEST // 2
        told = [*told[:half], f"… {len(told) - 2 * half} more …", *told[-half:]]
    return tuple(told)


def place_of(path: str) -> str:
    """A file of a program without the folders it lies in, which may bear a person's name."""
    if path.startswith("<frozen ") and path.endswith(">"):
        return path
    parts = Path(path.replace("\\", "/")).parts
    if getattr(sys, "frozen", False) and parts and not Path(path).is_absolute():
        return "/".join(parts)  # a bundle keeps no more of a place than this
    for root, told in _ROOTS:
        if parts[: len(root)] == root and len(parts) > len(root):
            return "/".join((*told, *parts[len(root) :]))
    for folder in ("site-packages", "dist-packages"):  # of a person's own, or of the system
        if folder in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(folder) :])
    return _ELSEWHERE


def _roots() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Folders of programs and how they are told: libraries first, they may lie within another."""
    paths = sysconfig.get_paths()
    found: list[tuple[Path, tuple[str, ...]]] = [
        (Path(paths[name]), ()) for name in ("purelib", "platlib")
    ]
    found += [(Path(__file__).resolve().parents[1] / ours, (ours,)) for ours in ("csdesk", "ui")]
    found += [(Path(paths[name]), ("python",)) for name in ("stdlib", "platstdlib")]
    if hasattr(sys, "_MEIPASS"):  # a bundle
        found.append((Path(str(sys._MEIPASS)), ()))
    return tuple((Path(str(root).replace("\\", "/")).parts, told) for root, told in found)


_ROOTS: Final = _roots()


def build(error: BaseException, facts: Facts = ()) -> str:
    """The report of one error.

    Args:
        facts: what else is known, as (name, words); only words that hold nothing of the shop.
    """
    trace = frames_of(error.__traceback__)
    return _written(kind_of(error), [f"  {frame}" for frame in trace] or ["  nowhere"], facts)


def _written(kind: str, where: Iterable[str], facts: Facts) -> str:
    lines = [
        "A report of csdesk about a fault of its own",
        "",
        "It lies on this computer only; nobody is sent it unless you do.",
        "It holds no names, words or figures of your shop, only where the program failed.",
        "",
        f"When: {datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        *(f"{name}: {_harmless(words)}" for name, words in (*system(), *facts)),
        f"What: {_harmless(kind)}",
        "Where, the innermost last:",
        *where,
    ]
    return "\n".join(lines) + "\n"


def _harmless(words: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in words)[:300]


def system() -> tuple[tuple[str, str], ...]:
    """What csdesk runs on: kinds and versions, not the name of the computer or its owner."""
    import platform

    from csdesk.versions import versions

    kind = " ".join((platform.system(), platform.release(), platform.machine()))
    return ("Versions", versions()), ("System", kind)


def keep(text: str) -> Path | None:
    """Write a report where only its owner reads it, and let the oldest go; None: it can't be."""
    try:
        folder = data_folder() / FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
        path = _free_name(folder)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
        for old in kept()[KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return path


def _free_name(folder: Path) -> Path:
    """Numbered on from the newest there is, so that the order is right on any clock."""
    newest = max((_number(path) for path in folder.glob("crash-*.txt")), default=0)
    number = newest + 1
    while (path := folder / f"crash-{number:04}.txt").exists():
        number += 1
    return path


def _number(path: Path) -> int:
    digits = path.stem.removeprefix("crash-")
    return int(digits) if digits.isascii() and digits.isdigit() else 0


def kept() -> list[Path]:
    """The reports that are there, the newest first."""
    try:
        found = [*(data_folder() / FOLDER).glob("crash-*.txt")]
    except OSError:
        return []
    return sorted(found, key=_number, reverse=True)


def newest() -> tuple[str, Path] | None:
    """The newest report and where it lies, if there is one that can be read."""
    for path in kept():
        try:
            return path.read_text(encoding="utf-8"), path
        except (OSError, UnicodeDecodeError):
            continue
    return None


def take_fault(trace: Path) -> Path | None:
    """Make a report of what the system's own crash left in ``trace`` the last time, if it did.

    The trace is emptied, so that it is told once.
    """
    try:
        raw = trace.read_bytes()
        if not raw.strip():
            return None
        os.truncate(trace, 0)
    except OSError:
        return None
    return keep(fault_report(raw.decode("utf-8", "replace")))


def fault_report(trace: str) -> str:
    """A trace of Python's faulthandler with nothing but kinds and places of programs."""
    kind = _FAULT_KIND.search(trace)
    where: list[str] = []
    for line in trace.splitlines():
        if found := _FAULT_LINE.match(line):
            name = found["name"] if _NAME.fullmatch(found["name"]) else "?"
            where.append(f"  {place_of(found['path'])}:{found['line']} {name}")
        elif line.startswith(("Thread 0x", "Current thread 0x")):
            thread = "that failed" if line[0] == "C" else "beside it"
            where.append(f"  (of a thread {thread})")
    where = where[:DEEPEST]
    return _written(kind.group() if kind else "an end without a word", where[::-1], ())
