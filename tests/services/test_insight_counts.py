"""Large counts in sentences of Insight are written the way the reader writes numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from csdesk.cli import main
from csdesk.cli.insight import insight_json
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.services.insight.whole import insight
from csdesk.services.shops import open_shop

BARE = re.compile(r"(?<![\d,.])\d{4,}")


def sentences(told: Any) -> Iterator[str]:
    if isinstance(told, dict):
        if "sentence" in told:
            yield told["sentence"]
        for value in told.values():
            yield from sentences(value)
    elif isinstance(told, list):
        for value in told:
            yield from sentences(value)


def test_every_count_of_a_thousand_and_more_is_grouped(tmp_path: Path) -> None:
    path = tmp_path / "large.csdesk"
    told = ("--payback", "1", "--customers", "3600", "--today", "2026-11-21")
    assert main(["demo", str(path), *told]) == 0
    desk = open_shop(path, make_if_missing=False, read_only=True)
    grouped = replace(
        plain_speech("USD"),
        number=lambda value, decimals: f"{value:,.{decimals}f}",
        money=lambda minor: f"${minor / 100:,.2f}",
        minutes=lambda minutes: f"{minutes:,} min",
        day=lambda on: f"{on:%d %b}",
        month=lambda on: f"{on:%b}",
    )

    known = insight(desk, Period(date(2026, 11, 21)), grouped)
    desk.store.close()

    people = known.people.finding
    assert people.n > 1_000
    assert people.worked_out is not None
    assert any(f"{people.n:,}" in line for line in people.worked_out.lines)
    assert [words for words in sentences(insight_json(known)) if BARE.search(words)] == []
