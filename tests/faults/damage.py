"""``python -m tests.faults.damage N [--seed S]``: N damaged shop files, opened, checked, salvaged.

No crash, no hang, nothing made anew in a damaged file's place; damage that SQLite or the chain can
see is seen by ``csdesk check``; of the rows on pages that were not touched, all are salvaged.
Exit status 1 where any of that does not hold.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from csdesk.cli import main as csdesk
from csdesk.demo import make_demo
from csdesk.domain.errors import CsdeskError
from csdesk.store.salvage.pages import LEAF, Pages, cells_of, children_of, kind_of
from csdesk.store.salvage.salvaging import salvage
from csdesk.store.schema import metadata
from tests.faults.damaged_files import KINDS, PAGE, Damaged, damaged
from tests.faults.lived_in import lived_in

LEAST_SHARE = 0.99
_SECONDS = 120
_EVERY_IN_A_PROCESS = 25
_MOST_NAMED = 20
_NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
_FOLLOWS = {"customer_sums", "search_document"}
_NO_FACTS = {*_FOLLOWS, "draft", "history_head"}
Rows = dict[str, dict[Any, dict[str, Any]]]


class _Watched(Pages):
    """Pages that remember which were read."""

    def __init__(self, *given: Any) -> None:
        self.read_ones: set[int] = set()
        super().__init__(*given)

    def read(self, number: int) -> bytes:
        self.read_ones.add(number)
        return super().read(number)


@dataclass(frozen=True)
class Truth:
    """A whole shop file: its bytes, its rows, and on which pages each of them lies."""

    name: str
    content: bytes
    rows: Rows
    lies_on: dict[tuple[str, Any], frozenset[int]]
    is_vouched_for: bool
    """Whether History or an import vouches for every row."""


def truth_of(name: str, path: Path, *, is_vouched_for: bool) -> Truth:
    with closing(sqlite3.connect(path)) as connection:
        rows = rows_of(connection)
    return Truth(name, path.read_bytes(), rows, _places(path, rows), is_vouched_for)


def rows_of(connection: sqlite3.Connection) -> Rows:
    """Every fact: table -> key -> row."""
    connection.row_factory = sqlite3.Row
    found: Rows = {}
    for name, table in metadata.tables.items():
        if name not in _FOLLOWS:
            key = next(iter(table.primary_key.columns)).name
            every = connection.execute(f'SELECT * FROM "{name}" NOT INDEXED')
            found[name] = {row[key]: dict(row) for row in every.fetchall()}
    return found


def _places(path: Path, rows: Rows) -> dict[tuple[str, Any], frozenset[int]]:
    """Where each row lies, asked of SQLite's own roots and then page by page."""
    places: dict[tuple[str, Any], frozenset[int]] = {}
    with closing(sqlite3.connect(path)) as connection, path.open("rb") as file:
        pages = _Watched(file, PAGE, path.stat().st_size)
        roots = dict(connection.execute("SELECT name, rootpage FROM sqlite_master").fetchall())
        for name in rows:
            by_rowid = dict(
                connection.execute(f'SELECT rowid, {_key(name)} FROM "{name}"').fetchall()
            )
            for leaf in _leaves(pages, roots[name]):
                page = pages.read(leaf)
                pages.read_ones.clear()
                for cell in cells_of(page, leaf, pages):
                    places[name, by_rowid[cell.rowid]] = frozenset({leaf, *pages.read_ones})
                    pages.read_ones.clear()
    if len(places) != sum(map(len, rows.values())):
        raise RuntimeError("not every row of the whole file was found on a page")
    return places


def _key(name: str) -> str:
    return next(iter(metadata.tables[name].primary_key.columns)).name


def leaves_of(path: Path, table: str) -> list[int]:
    """The pages on which the rows of a table of a whole file lie."""
    with closing(sqlite3.connect(path)) as connection, path.open("rb") as file:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = connection.execute(query, (table,)).fetchone()
        return list(_leaves(Pages(file, PAGE, path.stat().st_size), root))


def _leaves(pages: Pages, number: int) -> Iterator[int]:
    page = pages.read(number)
    if kind_of(page, number) == LEAF:
        yield number
        return
    for child, _ in children_of(page, number, pages):
        yield from _leaves(pages, child)


@dataclass
class Result:
    """What came of all files so far."""

    files: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    noticed: Counter[str] = field(default_factory=Counter)
    harmless: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    untouched: int = 0
    salvaged: int = 0
    every_row: int = 0
    every_salvaged: int = 0
    wrong: list[str] = field(default_factory=list)
    not_kept: list[str] = field(default_factory=list)
    """Rows of untouched pages that are not in the new file, or not as they were."""
    slowest: float = 0.0

    @property
    def share(self) -> float:
        """Of the rows on pages that were not touched: which share is in the new file, equal."""
        return self.salvaged / self.untouched if self.untouched else 1.0

    @property
    def is_good(self) -> bool:
        return not self.wrong and self.share >= LEAST_SHARE

    def told(self) -> str:
        lines = [
            f"{self.files} damaged files; slowest {self.slowest:.1f} s",
            f"rows on untouched pages salvaged: {self.salvaged} of {self.untouched} "
            f"({100 * self.share:.3f} %); of all rows {self.every_salvaged} of {self.every_row}",
        ]
        for kind in self.kinds:
            lines.append(
                f"  {kind:<12} {self.kinds[kind]:>5} files, {self.noticed[kind]:>5} noticed, "
                f"{self.harmless[kind]:>4} without effect on any fact, "
                f"{self.refused[kind]:>4} with nothing left to salvage"
            )
        lines.extend(f"  not kept: {each}" for each in self.not_kept[:_MOST_NAMED])
        return "\n".join([*lines, *(f"WRONG {sentence}" for sentence in self.wrong)])


def run(count: int, seed: int, folder: Path, customers: int = 300) -> Result:
    """Makes, opens, checks and salvages so many damaged files.

    Args:
        customers: so many has the shop of which half of the files are made.
    """
    truths = [
        truth_of("lived in", lived_in(folder / "lived.csdesk", customers), is_vouched_for=True),
        truth_of("demo", make_demo(folder / "demo.csdesk", seed=seed), is_vouched_for=False),
    ]
    result = Result()
    kinds = list(KINDS)
    for number in range(count):
        truth = truths[number // len(kinds) % len(truths)]
        chance = random.Random(f"{seed}/{number}")
        made = damaged(truth.content, kinds[number % len(kinds)], chance)
        case = _Case(truth, made, folder / f"{number}.csdesk", f"{made.kind} {seed}/{number}")
        began = time.monotonic()
        try:
            with _in_time():
                case.go(result, in_a_process=number % _EVERY_IN_A_PROCESS == 0)
        except Exception as error:
            result.wrong.append(f"{case.name}: {type(error).__name__}: {error}")
        result.slowest = max(result.slowest, time.monotonic() - began)
        case.sweep()
    return result


@contextmanager
def _in_time() -> Iterator[None]:
    def too_long(*_: object) -> None:
        raise TimeoutError(f"not through within {_SECONDS} s")

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(_SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@dataclass(frozen=True)
class _Case:
    """One damaged file."""

    truth: Truth
    made: Damaged
    path: Path
    name: str

    def go(self, result: Result, *, in_a_process: bool) -> None:
        result.files += 1
        result.kinds[self.made.kind] += 1
        self.path.write_bytes(self.made.content)
        wrong = result.wrong
        seen = self._check(in_a_process=in_a_process)
        result.noticed[self.made.kind] += bool(seen)
        is_changed = self._differs()
        result.harmless[self.made.kind] += not is_changed
        if is_changed and not seen and self.truth.is_vouched_for:
            wrong.append(f"{self.name}: damage that check does not see: {is_changed}")
        if self.path.read_bytes() != self.made.content:
            wrong.append(f"{self.name}: check changed the file")
        new = self.path.with_suffix(".new")
        try:
            if in_a_process:
                self._in_a_process("salvage", str(self.path), "--to", str(new), "--json")
            if not new.exists():
                salvage(self.path, new, _NOW)
        except CsdeskError:
            result.refused[self.made.kind] += 1
            self._count(result, {})
            return
        with closing(sqlite3.connect(new)) as connection:
            self._count(result, rows_of(connection))
        wrong.extend(f"{self.name}: {sentence}" for sentence in self._faults_of(new))
        if self.path.read_bytes() != self.made.content:
            wrong.append(f"{self.name}: salvage changed the damaged file")

    def _check(self, *, in_a_process: bool) -> list[str]:
        words = ["check", "--shop", str(self.path), "--json"]
        if in_a_process:
            status, out = self._in_a_process(*words)
        else:
            heard = io.StringIO()
            with contextlib.redirect_stdout(heard), contextlib.redirect_stderr(io.StringIO()):
                status = csdesk(words)
            out = heard.getvalue()
        told = json.loads(out)
        if status not in (0, 1, 2) or told.get("error", {}).get("code") == "bug":
            raise AssertionError(f"check ended with {status}: {told}")
        found = [*told["wrong"], *([told["error"]["sentence"]] if "error" in told else [])]
        if bool(found) != (status != 0):
            raise AssertionError(f"check ended with {status} and said {found}")
        return found

    def _in_a_process(self, *words: str) -> tuple[int, str]:
        command = [sys.executable, "-m", "csdesk", *words]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
        if done.returncode not in (0, 1, 2, 3) or "Traceback" in done.stderr:
            raise AssertionError(f"{words[0]} ended with {done.returncode}: {done.stderr[-400:]}")
        return done.returncode, done.stdout

    def _differs(self) -> str:
        """What of the facts is not what it was, to whoever reads the file; empty if nothing."""
        try:
            with closing(sqlite3.connect(f"{self.path.as_uri()}?mode=ro", uri=True)) as connection:
                now = rows_of(connection)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            return f"unreadable: {error}"
        for name, rows in self.truth.rows.items():
            if name not in _NO_FACTS and now[name] != rows:
                keys = [
                    k for k in rows.keys() | now[name].keys() if rows.get(k) != now[name].get(k)
                ]
                return f"{name} {sorted(keys, key=str)[:5]}"
        return ""

    def _count(self, result: Result, new: Rows) -> None:
        for (name, key), places in self.truth.lies_on.items():
            if name in _NO_FACTS:
                continue
            row = self.truth.rows[name][key]
            is_there = _is_kept(name, row, new.get(name, {}).get(key))
            result.every_row += 1
            result.every_salvaged += is_there
            if not places & self.made.touched:
                result.untouched += 1
                result.salvaged += is_there
                if not is_there:
                    result.not_kept.append(f"{self.name}: {name} {key}")

    def _faults_of(self, new: Path) -> list[str]:
        """What is wrong with the new file; what is honestly lost is not."""
        from csdesk.services.checks import check
        from csdesk.services.shops import open_shop

        desk = open_shop(new)
        try:
            found = check(desk)
        finally:
            desk.store.close()
        return [f"the new file: {each}" for each in found if not each.startswith(_HONESTLY_LOST)]

    def sweep(self) -> None:
        for file in self.path.parent.glob(f"{self.path.stem}.*"):
            file.unlink()


_HONESTLY_LOST = ("History ", "Attachment", "The values", "Goodwill", "Remedy", "Complaint")


def _is_kept(name: str, row: dict[str, Any], now: dict[str, Any] | None) -> bool:
    """Whether a row is in the new file; a link whose end is lost may be empty there."""
    if now is None:
        return False
    links = {
        column.name
        for column in metadata.tables[name].columns
        if column.foreign_keys or column.name == "rows_digest"
    }
    return all(now[each] == value for each, value in row.items() if each not in links)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.damage")
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="csdesk-damage-") as folder:
        result = run(chosen.count, chosen.seed, Path(folder))
    print(result.told())
    return 0 if result.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
