"""What ``csdesk import --json`` tells: a contract that scripts rely on."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.import_choices import Choices
from csdesk.services.import_report import exit_code, import_json
from tests.builders import a_purchase, a_shop
from tests.services.test_imports import SALES, a_file

KEYS = {
    "file",
    "layout",
    "kind",
    "customers",
    "purchases",
    "complaints",
    "answers",
    "problems",
    "committed",
    "understood",
    "doubts",
}


def plain(told: dict[str, Any]) -> dict[str, Any]:
    """As a script reads it; anything that is no JSON fails here."""
    return dict(json.loads(json.dumps(told, allow_nan=False)))


def test_a_dry_run_needs_no_shop(tmp_path: Path) -> None:
    told = plain(import_json(a_file(tmp_path), dry_run=True))

    assert set(told) == KEYS
    assert told["file"] == "sales.csv"
    assert told["customers"] == {"new": 2, "matched": 0, "skipped": 0, "doubtful": 0}
    assert told["purchases"] == {
        "new": 3,
        "duplicate": 0,
        "changed": 0,
        "completed": 0,
        "skipped": 0,
        "total": {"EUR": "192.50"},
        "first": "2026-03-02",
        "last": "2026-04-01",
    }
    assert told["committed"] is False
    assert exit_code(told) == 0


def test_a_dry_run_with_a_shop_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    a_shop(desk)

    told = import_json(a_file(tmp_path), desk, dry_run=True)

    assert told["customers"]["new"] == 2 and told["committed"] is False
    with desk.store.read() as work:
        assert work.customers.where() == ()


def test_a_commit_is_told_and_a_repeat_is_all_duplicates(desk: Desk, tmp_path: Path) -> None:
    a_shop(desk)
    path = a_file(tmp_path)

    first, again = import_json(path, desk), import_json(path, desk)

    assert first["committed"] and first["purchases"]["new"] == 3
    assert again["customers"] == {"new": 0, "matched": 2, "skipped": 0, "doubtful": 0}
    assert (again["purchases"]["new"], again["purchases"]["duplicate"]) == (0, 3)


def test_a_refusal_has_the_same_keys_with_zeros(tmp_path: Path) -> None:
    told = plain(import_json(tmp_path / "missing.csv", dry_run=True))

    assert set(told) == KEYS | {"error"}
    assert told["error"]["code"] == "import.missing" and told["error"]["sentence"]
    assert told["customers"] == {"new": 0, "matched": 0, "skipped": 0, "doubtful": 0}
    assert told["purchases"]["total"] == {} and told["committed"] is False
    assert exit_code(told) == 2


def test_what_names_no_currency_is_totalled_under_a_question_mark(tmp_path: Path) -> None:
    path = a_file(tmp_path, [row[:6] for row in SALES])

    assert import_json(path, dry_run=True)["purchases"]["total"] == {"?": "192.50"}
    named = import_json(path, dry_run=True, choices=Choices(currency="USD"))
    assert named["purchases"]["total"] == {"USD": "192.50"}


def test_rows_left_out_end_with_three(desk: Desk, tmp_path: Path) -> None:
    a_shop(desk)
    a_purchase(desk, None)
    rows = [list(row) for row in SALES]
    rows[1][6] = "USD"

    told = import_json(a_file(tmp_path, rows), desk)
    assert told["purchases"]["skipped"] == 1 and exit_code(told) == 3

    rated = import_json(
        a_file(tmp_path, rows), desk, choices=Choices(rates={"USD": Decimal("0.9")})
    )
    assert rated["purchases"]["new"] == 1 and exit_code(rated) == 0


def test_a_shop_that_nobody_set_up_takes_the_currency_of_the_file(
    desk: Desk, tmp_path: Path
) -> None:
    rows = [(*row[:6], "USD" if row[6] == "EUR" else row[6]) for row in SALES]

    told = import_json(a_file(tmp_path, rows), desk)

    assert told["purchases"]["new"] == 3
    with desk.store.read() as work:
        assert work.settings.read().currency == "USD"


def test_problems_name_row_column_and_reason(tmp_path: Path) -> None:
    more = [
        (f"R{n}", "2026-05-01", "Owen", "owen@m.test", "1.00", "0", "EUR") for n in range(4, 19)
    ]
    luis = ("R99", "31/02/2026", "Luis Ferreira", "luis@f.test", "41.00", "0", "EUR")

    told = import_json(a_file(tmp_path, [*SALES, *more, luis]), dry_run=True)

    assert told["purchases"]["new"] == 18 and told["purchases"]["skipped"] == 1
    (problem,) = told["problems"]
    assert set(problem) == {"row", "column", "value", "reason"}
    assert (problem["row"], problem["column"], problem["value"]) == (20, "Date", "31/02/2026")


@pytest.mark.parametrize("told", ['{"fields": {"nonsense": 1}}', "[]", "{"])
def test_a_map_that_cannot_be_used_is_refused(tmp_path: Path, told: str) -> None:
    map_path = tmp_path / "map.json"
    map_path.write_text(told, encoding="utf-8")

    answer = import_json(a_file(tmp_path), dry_run=True, map_path=map_path)

    assert answer["error"]["code"] == "import.map"


def test_what_nobody_could_be_asked_is_told_with_what_was_taken(tmp_path: Path) -> None:
    rows = [
        ("Order", "Date", "Customer", "Total"),
        ("1", "03/10/2026", "Ann", "1"),
        ("2", "04/10/2026", "Ben", "2"),
    ]
    path = a_file(tmp_path, rows)

    told = plain(import_json(path, dry_run=True))

    [doubt] = told["doubts"]
    assert (doubt["code"], doubt["column"], doubt["taken"]) == ("dates:1", "Date", "day_first")
    assert told["problems"][0]["row"] == 0
    assert "Day first: 03/10/2026 is 2026-10-03" in told["problems"][0]["reason"]
    assert told["understood"]["sure"] == "look"


def test_it_says_what_the_file_was_taken_for_and_why(tmp_path: Path) -> None:
    told = plain(import_json(a_file(tmp_path), dry_run=True))

    assert told["understood"]["title"] == "A list of sales"
    assert told["understood"]["sure"] == "sure"
    assert told["understood"]["why"][0].startswith("Told by headings: ")
