"""What the owner answers about a file itself is how the file is read, through every door."""

from __future__ import annotations

import json

from csdesk.domain.errors import Refused
from csdesk.domain.import_choices import Choices
from csdesk.services.import_files import Glance, glance_at
from csdesk.services.import_looking import look_at, look_by_hand
from csdesk.services.import_report import import_json
from tests.intake.lists import a_workbook

PRINTED = (
    "Order   Customer       Total\n"
    "1       Ann Lee        12.50\n"
    "2       Ben             7.00\n"
    "3       Eve             1.25\n"
)


def test_the_letters_that_were_answered_are_those_that_come_in(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes("Name;Mail;Note\nAnna;a@b.test;12 Kč\n".encode("cp1250"))

    asked = look_at(path)
    answered = look_at(path, choices=Choices(answers={"letters": "cp1250"}))

    assert [doubt.code for doubt in asked.plan.doubts] == ["letters"]
    assert answered.plan.customers[0].note == "12 Kč"


def test_the_sheet_that_was_answered_is_the_one_that_comes_in(tmp_path):
    path = tmp_path / "months.xlsx"
    head = ["Name", "Mail"]
    path.write_bytes(
        a_workbook(May=[head, ["A", "a@b.test"], ["B", "b@b.test"]], June=[head, ["C", "c@b.test"]])
    )

    look = look_at(path, choices=Choices(answers={"sheet": "June"}))

    assert [draft.name for draft in look.plan.customers] == ["C"]


def test_a_map_that_says_where_columns_begin_is_obeyed_and_nothing_is_asked(tmp_path):
    path, map_path = tmp_path / "till.txt", tmp_path / "map.json"
    path.write_text(PRINTED, encoding="utf-8")
    fields = {"reference": "Order", "name": "Customer", "total": "Total"}
    told = {"cuts": [0, 8, 21], "kind": "purchases", "fields": fields}
    map_path.write_text(json.dumps(told), encoding="utf-8")

    result = import_json(path, map_path=map_path)

    assert result["purchases"]["total"] == {"?": "20.75"}
    assert "Are these the columns" not in str(result["problems"])
    assert "Are these the columns" in str(import_json(path))


def test_a_list_that_is_matched_by_hand_is_cut_as_it_was_answered(tmp_path):
    path = tmp_path / "till.txt"
    path.write_text(PRINTED, encoding="utf-8")

    look = look_by_hand(path, choices=Choices(answers={"cuts": "0,8"}))

    assert look.read.headings == ("Order", "Customer Total")


def test_whoever_helps_from_afar_is_told_the_size_to_the_byte(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(b"a" * 5140)
    refused = Refused("import.empty", "There is nothing in it.")

    assert "\nSize: 5140 bytes\n" in glance_at(path).details(refused)
    assert "Size" not in Glance("list.csv").details(refused)
