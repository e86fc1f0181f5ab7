"""A demo shop leaves no trace, not even after it was killed."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from csdesk.demo import make_demo
from csdesk.demo.throw_away import NAME, throw_away_folder
from csdesk.services.shops import open_shop


@pytest.fixture(autouse=True)
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


def test_what_a_killed_demo_left_is_swept_away() -> None:
    left = throw_away_folder()
    make_demo(left / NAME, customers=0)

    fresh = throw_away_folder()

    assert fresh.is_dir()
    assert not left.exists()


def test_a_demo_that_is_open_stays() -> None:
    folder = throw_away_folder()
    make_demo(folder / NAME, customers=0)
    desk = open_shop(folder / NAME)

    throw_away_folder()

    assert (folder / NAME).exists()
    desk.store.close()
