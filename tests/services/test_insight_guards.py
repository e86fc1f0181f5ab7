"""Insight of shops that hardly know anything: labelled right, and no broken number."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from csdesk.cli.insight import insight_json
from csdesk.desk import Desk
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.services.insight.payback import take_looks
from csdesk.services.insight.whole import insight
from tests.lean_shops import LEAN_SHOPS, furnish

_BROKEN = re.compile(r"\b(nan|inf|None|null)\b|[{}]")


@pytest.fixture(params=LEAN_SHOPS)
def told(request: pytest.FixtureRequest, desk: Desk) -> dict[str, Any]:
    """All of Insight as JSON, of one shop after the other."""
    furnish(desk, LEAN_SHOPS[request.param])
    take_looks(desk)
    known = insight(desk, Period(desk.today()), plain_speech(LEAN_SHOPS[request.param].currency))
    text = json.dumps(insight_json(known), allow_nan=False)
    found: dict[str, Any] = json.loads(text)
    return found


def figures(told: Any, at: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object with a label, and where it stands."""
    if isinstance(told, dict):
        if "label" in told:
            yield at, told
        for key, value in told.items():
            yield from figures(value, f"{at}.{key}")
    elif isinstance(told, list):
        for place, value in enumerate(told):
            yield from figures(value, f"{at}[{place}]")


def test_every_figure_is_labelled_and_says_what_it_rests_on(told: dict[str, Any]) -> None:
    found = dict(figures(told))

    assert len(found) > 30
    for where, figure in found.items():
        assert figure["label"] in ("fact", "estimate", "cant_tell"), where
        assert isinstance(figure["n"], int) and figure["n"] >= 0, where
        assert figure["sentence"].strip(), where
        assert not _BROKEN.search(figure["sentence"]), (where, figure["sentence"])
        for line in figure.get("worked_out", ()):
            assert not _BROKEN.search(line), (where, line)
        assert (figure["label"] == "estimate") == ("range" in figure), where
        if figure["label"] == "cant_tell":
            assert figure["value"] is None and figure["reason"], where
        if figure["label"] == "estimate":
            assert figure["value"] is not None and len(figure["range"]) == 2, where


@pytest.mark.parametrize("cases", [0, 1, 2, 5, 29, 30, 49])
def test_payback_can_not_be_told_below_fifty_complaints(desk: Desk, cases: int) -> None:
    furnish(desk, LEAN_SHOPS[f"{cases}_cases"])

    found = insight(desk, Period(desk.today()), plain_speech("EUR")).payback

    assert found.verdict == "cant_tell"
    assert found.finding.label == "cant_tell"
    assert found.eligible <= cases
    assert "50" in found.finding.sentence


@pytest.mark.parametrize(
    ("shop", "verdict"),
    [
        ("nobody_bought", "cant_tell"),
        ("everybody_alike", "nothing_to_compare"),
        ("one_customer_has_all", "cant_tell"),
    ],
)
def test_no_verdict_is_taken_where_there_is_nothing_to_take_it_from(
    desk: Desk, shop: str, verdict: str
) -> None:
    furnish(desk, LEAN_SHOPS[shop])

    assert insight(desk, Period(desk.today()), plain_speech("EUR")).payback.verdict == verdict
