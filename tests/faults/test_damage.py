"""The harness of damaged shop files: one of each kind of damage, and that it notices a loss."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from csdesk.store.salvage import trees
from tests.faults import damage
from tests.faults.damaged_files import KINDS, damaged


def test_damaged_shops_are_seen_and_salvaged(tmp_path: Path) -> None:
    result = damage.run(len(KINDS) + 1, seed=11, folder=tmp_path, customers=60)

    assert result.wrong == []
    assert result.share >= damage.LEAST_SHARE
    assert result.untouched > 2_000


def test_a_damaged_file_can_be_made_again() -> None:
    content = random.Random(1).randbytes(9 * 4096) + b"words that are text" * 400

    for kind in KINDS:
        one, other = (damaged(content, kind, random.Random("5/3")) for _ in range(2))
        assert one == other
        assert one.touched or kind == "swapped"


def test_rows_that_are_not_salvaged_are_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trees.Trees, "_place", lambda self, number: None)

    result = damage.run(2, seed=11, folder=tmp_path, customers=60)

    assert not result.is_good
