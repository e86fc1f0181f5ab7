"""``csdesk person`` and ``csdesk erase``: given and erased without a window."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from csdesk.cli import main
from csdesk.desk import Desk
from csdesk.store.opening import open_store
from tests.builders import a_complaint, a_customer, a_purchase, a_shop
from tests.conftest import fixed_now

NAME = "Zebedee Quorn"


@pytest.fixture
def shop(shop_file: Path) -> Path:
    store = open_store(shop_file)
    desk = Desk(store, fixed_now)
    a_shop(desk)
    anna = a_customer(desk, NAME, mail="zebedee@quorn.example")
    a_purchase(desk, anna.id, 12_345)
    a_complaint(desk, anna.id)
    store.close()
    return shop_file


def test_everything_about_somebody_is_written_for_them(
    shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "given.zip"
    assert main(["person", NAME, "--shop", str(shop), "--out", str(out), "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert (told["committed"], told["files"]) == (True, 0)
    assert told["records"] >= 4
    with ZipFile(out) as together:
        assert "data.json" in together.namelist()
    assert main(["person", NAME, "--shop", str(shop), "--out", str(out)]) == 2


def test_erasing_is_told_first_and_done_only_when_it_is_said(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["erase", NAME, "--shop", str(shop), "--json"]
    assert main(words) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["committed"], told["stays"]["purchase"]) == (False, 1)
    assert NAME.encode() in shop.read_bytes()

    assert main([*words, "--yes", "--without-backup"]) == 2
    refused = json.loads(capsys.readouterr().out)
    assert (refused["committed"], refused["error"]["code"]) == (False, "rights.open")

    assert main([*words, "--yes", "--although-open", "--without-backup"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["committed"], told["clean"], told["erased"]) == (True, True, [1])
    assert NAME.encode() not in shop.read_bytes()
    assert main(["check", "--shop", str(shop)]) == 0


@pytest.mark.parametrize(
    "words",
    [
        ["erase", "1", "--yes"],
        ["person", "1", "--out", "x.zip"],
        ["report", "accountant", "--out", "x.xlsx", "--sent"],
        ["forget-pin"],
    ],
)
def test_no_shop_is_made_where_there_is_nobody_to_give_or_erase(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main([*words, "--shop", "gone.csdesk", "--json"]) == 2

    assert json.loads(capsys.readouterr().out)["error"]["code"] == "shop.missing"
    assert list(tmp_path.iterdir()) == []
