"""Files that belong together, brought in one after the other in any order."""

from __future__ import annotations

import itertools
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.import_choices import Choices
from csdesk.services.checks import check
from csdesk.services.import_looking import look_at
from csdesk.services.import_standing import shop_json
from csdesk.services.import_undo import undo_import
from csdesk.services.imports import bring_in
from tests.builders import a_shop

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
RATES = {"AUD": Decimal("0.65"), "BSD": Decimal(1)}
FIGURES: dict[str, dict[str, Any]] = {
    "northwind": {
        "customers": 91,
        "customers_with_purchases": 89,
        "purchases": 830,
        "total": {"USD": "1265793.04"},
        "first": "1996-07-04",
        "last": "1998-05-06",
    },
    "jaffle": {
        "customers": 100,
        "customers_with_purchases": 62,
        "purchases": 99,
        "total": {"USD": "1672.00"},
        "first": "2018-01-01",
        "last": "2018-04-09",
    },
    "freshbooks": {"customers": 2, "purchases": 1, "total": {"USD": "7890.00"}},
    "wave": {
        "customers": 4,
        "purchases": 3,
        "total": {"AUD": "3500.41", "BSD": "590.50", "USD": "4974.00"},
    },
    "invoiceninja": {"customers": 20, "purchases": 400, "total": {"USD": "11860.87"}},
}
"""What the shared ``truth.json`` says of each set, and that nothing goes on waiting."""


def the_sets() -> list[tuple[str, tuple[str, ...]]]:
    if not (CORPUS / "truth.json").is_file():
        return []
    told = json.loads((CORPUS / "truth.json").read_text(encoding="utf-8"))["_combined"]
    files = {path.stem: path.name for path in (CORPUS / "files").iterdir()}
    sets = []
    for name in told:
        stems = name.removeprefix("dev: ").split(" + ")
        for order in itertools.permutations(stems):
            sets.append((stems[0].partition("_")[0], tuple(files[stem] for stem in order)))
    return sets


SETS = the_sets()


def test_the_five_sets_are_at_hand() -> None:
    if not SETS:
        pytest.skip("5 sets of real exports are not at hand")
    assert {name for name, _ in SETS} == FIGURES.keys()


@pytest.mark.parametrize(("name", "files"), SETS, ids=["+".join(files) for _, files in SETS])
def test_a_set_gives_its_figures_in_any_order_and_can_be_taken_back(
    desk: Desk, name: str, files: tuple[str, ...]
) -> None:
    a_shop(desk, currency="USD")
    choices = Choices(rates=RATES)
    batches = [
        bring_in(desk, look_at(CORPUS / "files" / file, choices=choices)).batch_id for file in files
    ]

    told = shop_json(desk)

    assert told["waiting"] == 0
    assert {key: told[key] for key in FIGURES[name]} == FIGURES[name]
    assert check(desk) == ()
    for batch in batches:
        assert batch is not None
        undo_import(desk, batch)
    gone = shop_json(desk)
    assert (gone["customers"], gone["purchases"], gone["waiting"]) == (0, 0, 0)
    assert check(desk) == ()
