"""``csdesk salvage`` and ``csdesk check`` on a damaged file: what they print and end with."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from csdesk.cli import main
from csdesk.demo import make_demo
from tests.faults.damage import leaves_of

PAGE = 4096


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_demo(tmp_path_factory.mktemp("salvage") / "demo.csdesk", today=date(2026, 11, 21))


@pytest.fixture
def damaged(demo_file: Path, tmp_path: Path) -> Path:
    """A shop that lost one page of its contacts."""
    path = tmp_path / "damaged.csdesk"
    content = bytearray(demo_file.read_bytes())
    page = leaves_of(demo_file, "contact")[0]
    content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(content)
    return path


def test_all_of_a_whole_file_ends_with_0(
    demo_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["salvage", str(demo_file), "--to", str(tmp_path / "new.csdesk")])

    assert status == 0
    assert "Nothing was lost." in capsys.readouterr().out


def test_what_is_missing_is_told_and_ends_with_3(
    damaged: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = tmp_path / "new.csdesk"

    status = main(["salvage", str(damaged), "--to", str(new), "--json"])

    told = json.loads(capsys.readouterr().out)
    assert status == 3
    assert new.exists()
    assert [page["table"] for page in told["pages_lost"]] == ["contact"]
    assert told["rows_lost"] > 0
    assert told["rows"]["customer"] == 48
    assert told["committed"] is True


@pytest.mark.parametrize("content", [b"", b"Dear shop, thank you."])
def test_where_nothing_is_left_it_ends_with_2(
    tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    path, new = tmp_path / "no.csdesk", tmp_path / "new.csdesk"
    path.write_bytes(content)

    status = main(["salvage", str(path), "--to", str(new), "--json"])

    told = json.loads(capsys.readouterr().out)
    assert status == 2
    assert told["error"]["code"] == "shop.nothing_to_salvage"
    assert not new.exists()


def test_check_says_what_is_wrong_with_a_damaged_file_and_ends_with_1(
    damaged: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = damaged.read_bytes()

    status = main(["check", "--shop", str(damaged), "--json"])

    told = json.loads(capsys.readouterr().out)
    assert status == 1
    assert told["wrong"]
    assert damaged.read_bytes() == before
