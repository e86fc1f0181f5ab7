"""New lists of a folder are offered once, and nothing of them comes in by itself."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.import_fields import Kind
from csdesk.services.import_looking import look_at
from csdesk.services.import_undo import undo_import
from csdesk.services.imports import bring_in
from csdesk.services.watched_folder import files_to_offer, put_aside, watch_folder
from tests.builders import a_shop
from tests.conftest import NOW

SALES = "Order,Date,Customer,Total,Currency\nR1,2026-03-02,Anna,120.00,EUR\n"
PEOPLE = "Name,Email\nAnna,anna@postbox.test\nPetra,petra@novak.test\n"


@pytest.fixture
def folder(desk: Desk, tmp_path: Path) -> Path:
    a_shop(desk)
    made = tmp_path / "Downloads"
    made.mkdir()
    watch_folder(desk, made)
    return made


def a_file(folder: Path, name: str, text: str = SALES, days_ago: float = 0) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    moment = NOW.timestamp() - days_ago * 86_400
    os.utime(path, (moment, moment))
    return path


def offered(desk: Desk) -> list[str]:
    return [file.path.name for file in files_to_offer(desk).files]


def test_without_a_folder_nothing_is_looked_at(desk: Desk) -> None:
    a_shop(desk)

    assert files_to_offer(desk).folder is None


def test_new_lists_are_offered_the_newest_first(desk: Desk, folder: Path) -> None:
    a_file(folder, "old.csv", days_ago=3)
    a_file(folder, "people.csv", PEOPLE)

    offer = files_to_offer(desk)

    assert [(f.path.name, f.kind) for f in offer.files] == [
        ("people.csv", Kind.CUSTOMERS),
        ("old.csv", Kind.PURCHASES),
    ]
    with desk.store.read() as work:
        assert work.customers.where() == ()


def test_what_is_no_list_is_not_offered(desk: Desk, folder: Path) -> None:
    a_file(folder, "notes.csv", "dear diary\n")
    a_file(folder, "really.csv", "%PDF-1.7\n")
    a_file(folder, "picture.png")
    a_file(folder, ".hidden.csv")
    a_file(folder, "~$open.xlsx")
    a_file(folder, "empty.csv", "")
    a_file(folder, "long ago.csv", days_ago=40)
    (folder / "folder.csv").mkdir()

    assert offered(desk) == []


def test_a_file_that_came_in_is_not_offered_until_its_import_is_taken_back(
    desk: Desk, folder: Path
) -> None:
    path = a_file(folder, "sales.csv")
    batch = bring_in(desk, look_at(path)).batch_id
    assert batch is not None
    a_file(folder, "a copy of it.csv")
    assert offered(desk) == []

    undo_import(desk, batch)

    assert sorted(offered(desk)) == ["a copy of it.csv", "sales.csv"]


def test_not_these_holds_until_the_file_changes(desk: Desk, folder: Path) -> None:
    a_file(folder, "sales.csv", days_ago=1)
    put_aside(desk, files_to_offer(desk).files)
    assert offered(desk) == []

    a_file(folder, "sales.csv", SALES + "R2,2026-03-03,Petra,5.00,EUR\n")

    assert offered(desk) == ["sales.csv"]


def test_the_end_of_a_large_file_is_not_looked_at(desk: Desk, folder: Path) -> None:
    rows = "".join(f"R{n},2026-03-02,Anna,120.00,EUR\n" for n in range(9_000))
    a_file(folder, "large.csv", SALES + rows + "\0\0\0")

    assert offered(desk) == ["large.csv"]


def test_a_folder_that_went_away_is_no_fault(desk: Desk, folder: Path) -> None:
    folder.rmdir()

    assert offered(desk) == []


def test_a_folder_that_is_not_there_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="can’t be looked into"):
        watch_folder(desk, tmp_path / "nowhere")


def test_looking_can_be_ended(desk: Desk, folder: Path) -> None:
    a_file(folder, "sales.csv")

    watch_folder(desk, None)

    assert files_to_offer(desk).files == ()


def test_a_new_list_is_found_among_thousands_of_other_files(desk: Desk, folder: Path) -> None:
    for number in range(2_100):
        (folder / f"picture{number}.png").touch()
    a_file(folder, "sales.csv")

    assert offered(desk) == ["sales.csv"]
