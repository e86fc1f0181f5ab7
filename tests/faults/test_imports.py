"""The harness of damaged files: a few rounds of what it does at length, and that it notices."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from csdesk.domain.customer import CustomerForm
from csdesk.domain.errors import Refused
from csdesk.services import import_report
from csdesk.services.customers import add_customer
from csdesk.services.shops import open_shop
from tests.faults import imports
from tests.faults.mutants import Source, mutant, sources


@pytest.mark.skipif(sys.platform == "win32", reason="limits of memory are of Unix")
def test_damaged_files_leave_a_shop_whole(tmp_path: Path) -> None:
    assert imports.run(12, seed=7, first=0, keep=tmp_path) == 0


def test_a_mutant_can_be_made_again() -> None:
    all_sources = sources()

    assert mutant(all_sources, 4, 11) == mutant(all_sources, 4, 11)
    assert len({mutant(all_sources, 4, number).content for number in range(30)}) > 20


def test_nothing_to_damage_is_borne() -> None:
    assert mutant([Source("a.csv", b"")], 1, 1).name.startswith("000001-a")


@pytest.mark.skipif(sys.platform == "win32", reason="the use of memory is told on Unix")
def test_a_traceback_and_a_part_left_behind_are_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_shop(tmp_path / "shop.csdesk", make_if_missing=True)

    def breaks(path: Path, desk: object) -> dict[str, object]:
        raise KeyError("a bug")

    def leaves_a_part(path: Path, its_desk: object) -> dict[str, object]:
        add_customer(desk, CustomerForm("Half an import"))
        return import_report.refused_json(path, Refused("import.damaged", "It is damaged."))

    try:
        for wrong, words in ((breaks, "a bug"), (leaves_a_part, "refused file left")):
            monkeypatch.setattr(import_report, "import_json", wrong)
            assert words in imports._one(tmp_path / "a.csv", desk)["wrong"]
    finally:
        desk.store.close()
