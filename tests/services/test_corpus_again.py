"""Every real export, brought in again and in two overlapping halves: nothing twice, nothing less.

The files are shared between projects and no part of this one; without them this is skipped.
"""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError
from csdesk.intake.files.reading import read_table
from csdesk.services.checks import check
from csdesk.services.import_looking import look_at
from csdesk.services.import_standing import shop_json
from csdesk.services.imports import bring_in
from csdesk.store.opening import open_store
from tests.builders import a_shop
from tests.conftest import fixed_now

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
FILES = sorted((CORPUS / "files").glob("*.*")) if (CORPUS / "files").is_dir() else []
HALVES = [path for path in FILES if path.suffix in {".csv", ".xlsx", ".vcf"}]
UPPER, LOWER = 0.6, 0.4
_LARGE = 60_000
"""Bytes of a file whose two orders of halves would take long and tell the same."""


def in_halves() -> list[tuple[Path, str]]:
    """Every file in both orders; the large ones in one, by turns."""
    orders = ("first half first", "second half first")
    found = []
    for place, path in enumerate(HALVES):
        is_large = path.stat().st_size > _LARGE
        found += [(path, order) for order in (orders[place % 2 :][:1] if is_large else orders)]
    return found


@dataclass
class Parts:
    """Two overlapping halves of a file, and what its whole comes to; worked out once."""

    folder: Path
    halves: dict[Path, list[Path]] = field(default_factory=dict)
    told: dict[Path, Any] = field(default_factory=dict)

    def of(self, path: Path, empty_shop: Path) -> tuple[list[Path], Any]:
        if path not in self.halves:
            self.halves[path] = [
                cut(path, self.folder, "a", 0, UPPER),
                cut(path, self.folder, "b", LOWER, 1),
            ]
            self.told[path] = self._whole(cut(path, self.folder, "c", 0, 1), empty_shop)
        return self.halves[path], self.told[path]

    def _whole(self, every: Path, empty_shop: Path) -> Any:
        path = self.folder / f"{every.name}.csdesk"
        shutil.copyfile(empty_shop, path)
        path.chmod(0o600)
        store = open_store(path)
        try:
            desk = Desk(store, fixed_now)
            a_shop(desk, currency="USD")
            brought(desk, every)
            return shop_json(desk)
        finally:
            store.close()


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Parts:
    return Parts(tmp_path_factory.mktemp("parts"))


def brought(desk: Desk, path: Path) -> int | None:
    """Brings a file in; a refusal in words brings nothing."""
    try:
        return bring_in(desk, look_at(path)).batch_id
    except CsdeskError:
        return None


def cut(path: Path, folder: Path, name: str, first: float, last: float) -> Path:
    """A part of a list under its own preamble and headings, as text; of cards some of them."""
    if path.suffix == ".vcf":
        return _some_cards(path, folder / f"{name}-{path.name}", first, last)
    rows = list(read_table(path).rows)
    said, begins = _with_head(path, len(rows))
    start, stop = int(len(rows) * first), max(1, round(len(rows) * last))
    kept = said[:begins] + said[begins + start : begins + stop]
    part = folder / f"{name}-{path.stem}.csv"
    text = io.StringIO(newline="")
    csv.writer(text).writerows(kept)
    part.write_text(text.getvalue(), encoding="utf-8")
    return part


def _some_cards(path: Path, part: Path, first: float, last: float) -> Path:
    cards = re.split(rb"(?im)(?=^BEGIN:VCARD)", path.read_bytes())
    cards = [card for card in cards if card.strip()]
    start, stop = int(len(cards) * first), max(1, round(len(cards) * last))
    part.write_bytes(b"".join(cards[start:stop]))
    return part


def _with_head(path: Path, rows: int) -> tuple[list[Sequence[str]], int]:
    """All records of a file, and how many of them stand above its first row."""
    if path.suffix == ".csv":
        raw = path.read_bytes()
        text = raw.decode("utf-8-sig") if _is_utf8(raw) else raw.decode("cp1252")
        separator = _separator(path)
        said: list[Sequence[str]] = list(csv.reader(io.StringIO(text), delimiter=separator))
        said = [row for row in said if any(cell.strip() for cell in row)]
    else:
        table = read_table(path)
        said = [table.headings, *([str(cell) for cell in row] for row in table.rows)]
    return said, len(said) - rows


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _separator(path: Path) -> str:
    head = path.read_bytes()[:2_000].decode("latin-1")
    return max(",;\t", key=head.count)


if not FILES:

    def test_the_shared_files_are_not_here() -> None:
        pytest.skip("55 real exports are not at hand")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_same_file_again_changes_nothing(desk: Desk, path: Path) -> None:
    a_shop(desk, currency="USD")
    brought(desk, path)
    was = shop_json(desk)

    assert brought(desk, path) is None

    assert shop_json(desk) == was


@pytest.mark.parametrize(
    ("path", "order"), in_halves(), ids=lambda told: getattr(told, "name", told)
)
def test_two_overlapping_halves_are_the_whole(
    desk: Desk, parts: Parts, empty_shop: Path, path: Path, order: str
) -> None:
    a_shop(desk, currency="USD")
    try:
        halves, whole = parts.of(path, empty_shop)
    except CsdeskError:
        pytest.skip("refused in words")
    for half in halves if order == "first half first" else reversed(halves):
        brought(desk, half)

    assert shop_json(desk) == whole
    assert check(desk) == ()


def test_it_is_all_of_the_55() -> None:
    if not FILES:
        pytest.skip("55 real exports are not at hand")
    truth = json.loads((CORPUS / "truth.json").read_text(encoding="utf-8"))
    assert {path.name for path in FILES} == {name[4:] for name in truth if name[:4] == "dev/"}
