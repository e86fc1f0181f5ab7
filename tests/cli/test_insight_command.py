"""``csdesk insight``: the whole shop's figures as one JSON object."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from csdesk.cli import main
from csdesk.demo import make_demo
from csdesk.services.shops import open_shop

DAY = "2026-11-21"
PARTS = {
    *("totals", "figures", "whale_curve", "payback", "fair_coin", "equal_attention", "people"),
    *("recommend_score", "times", "causes", "customers", "currency", "from", "to", "today"),
}
VERDICTS = ("pays", "does_not_pay", "cant_tell", "nothing_to_compare")


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("insight")
    return make_demo(folder / "demo.csdesk", customers=120, today=date(2026, 11, 21))


@pytest.fixture
def shop(demo_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "shop.csdesk"
    shutil.copyfile(demo_file, path)
    path.chmod(0o600)
    return path


def asked(capsys: pytest.CaptureFixture[str], *words: object) -> dict[str, Any]:
    """What ``csdesk insight`` with these words prints as JSON."""
    assert main(["insight", *map(str, words), "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def labelled(told: Any) -> Iterator[dict[str, Any]]:
    if isinstance(told, dict):
        if "label" in told:
            yield told
        for value in told.values():
            yield from labelled(value)
    elif isinstance(told, list):
        for value in told:
            yield from labelled(value)


def test_it_tells_every_part_with_labels(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = asked(capsys, "--shop", shop, "--today", DAY)

    assert set(told) >= PARTS
    assert told["payback"]["verdict"] in VERDICTS
    assert len(list(labelled(told))) > 30
    for figure in labelled(told):
        assert figure["label"] in ("fact", "estimate", "cant_tell")
        assert {"value", "n", "sentence"} <= set(figure)


def test_the_newest_look_stands_beside_all_of_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "known.csdesk"
    told = ("--payback", "2", "--customers", "600", "--today", DAY)
    assert main(["demo", str(made), *told]) == 0
    capsys.readouterr()

    payback = asked(capsys, "--shop", made, "--today", DAY)["payback"]

    assert payback["now"] == payback["looks"][-1]
    assert payback["now"]["milestone"] <= payback["now"]["n"] <= payback["eligible"]
    low, high = map(Decimal, payback["now"]["slope_range"])
    assert low < Decimal(payback["now"]["slope"]) < high


def test_its_totals_are_those_of_all_customers_and_of_walk_ins(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = asked(capsys, "--shop", shop)
    desk = open_shop(shop, make_if_missing=False, read_only=True)
    with desk.store.read() as work:
        every = work.purchases.where()
    desk.store.close()

    served = sum(Decimal(one["service_cost"]) for one in told["customers"])
    assert Decimal(told["totals"]["service_cost"]) == served
    spend = Decimal(sum(purchase.net_minor for purchase in every)) / 100
    assert Decimal(told["totals"]["spend"]) == spend
    assert told["figures"]["spend"]["value"] == told["totals"]["spend"]
    rest = Decimal(told["totals"]["margin"]) - Decimal(told["totals"]["service_cost"])
    assert Decimal(told["totals"]["contribution"]) == rest


def test_the_same_day_asked_twice_says_the_same(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = asked(capsys, "--shop", shop, "--today", "2026-05-01")

    assert asked(capsys, "--shop", shop, "--today", "2026-05-01") == first
    assert first["today"] == "2026-05-01"


def test_a_period_narrows_facts_and_leaves_the_verdict(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = asked(capsys, "--shop", shop, "--today", DAY)
    part = asked(
        capsys, "--shop", shop, "--today", DAY, "--from", "2026-01-01", "--to", "2026-03-31"
    )

    assert Decimal(part["totals"]["spend"]) < Decimal(whole["totals"]["spend"])
    assert part["payback"] == whole["payback"]


def test_it_works_beside_an_open_window(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = open_shop(shop, make_if_missing=False)
    try:
        assert asked(capsys, "--shop", shop)["currency"] == "USD"
    finally:
        desk.store.close()


def test_a_period_that_ends_before_it_begins_is_refused_with_the_same_keys(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["insight", "--shop", str(shop), "--from", "2026-02-01", "--to", "2026-01-01", "--json"]

    assert main(words) == 2

    told = json.loads(capsys.readouterr().out)
    assert set(told) >= PARTS
    assert told["committed"] is False
    assert told["error"]["code"] == "report.period"


def test_without_json_it_says_the_findings_aloud(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["insight", "--shop", str(shop)]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert len(lines) >= 8
    assert all(line.startswith(("Fact", "Estimate", "Can’t tell yet")) for line in lines)
