"""A map is checked before anything is read by it, and what is wrong is said in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.errors import Refused
from csdesk.intake.meaning.maps import read_map, require_map

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
_KEYS = ("title", "kind", "fields", "leave_out", "dates", "decimal", "currency", "document",
         "answers", "cuts")  # fmt: skip


def a_map(folder: Path, told: object) -> Path:
    path = folder / "map.json"
    path.write_text(told if isinstance(told, str) else json.dumps(told), encoding="utf-8")
    return path


def test_everything_a_map_can_say(tmp_path: Path) -> None:
    told = {
        "title": "The till",
        "kind": "purchases",
        "fields": {"total": "Amount", "mail": 3, "name": ["First", "Last"]},
        "leave_out": ["Branch", 7],
        "dates": "day_first",
        "decimal": ",",
        "currency": "EUR",
        "document": ["reference"],
        "answers": {"dates:Date": "day_first"},
    }

    assert read_map(a_map(tmp_path, told)) == told


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("[]", "an object with fields is expected"),
        ("{", "line 1 is not written as JSON is"),
        ({"feilds": {}}, "“feilds” means nothing here"),
        ({"kind": "sales"}, "“sales” in “kind” is not known; known are customers, purchases"),
        ({"fields": ["total"]}, "“fields” should name columns"),
        ({"fields": {"amount": "Amt"}}, "“amount” in “fields” is not known"),
        ({"fields": {"total": {"a": 1}}}, "“fields, total” should name columns by heading"),
        ({"fields": {"total": True}}, "“fields, total” should name columns by heading"),
        ({"leave_out": 1.5}, "“leave_out” should name columns by heading"),
        ({"dates": "dmy"}, "“dates” should be day_first or month_first"),
        ({"decimal": "point"}, "“decimal” should be a dot or a comma"),
        ({"currency": "euros"}, "“currency” should be a code of three letters"),
        ({"document": "reference"}, "“document” should be a list of fields"),
        ({"answers": {"dates:1": 1}}, "“answers” should hold a word for each question"),
        ({"title": 3}, "“title” should be words"),
    ],
)
def test_what_no_list_can_be_read_by_is_refused_in_words(
    tmp_path: Path, told: object, said: str
) -> None:
    with pytest.raises(Refused) as refused:
        read_map(a_map(tmp_path, told))

    assert refused.value.code == "import.map"
    assert said in refused.value.sentence


def test_a_map_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="No such file"):
        read_map(tmp_path / "none.json")


@given(st.dictionaries(st.sampled_from(_KEYS), _JSON, max_size=4) | _JSON)
def test_whatever_a_map_says_it_is_taken_or_refused_in_words(told: object) -> None:
    try:
        require_map(told)
    except (ValueError, Refused) as fault:
        assert str(fault)
