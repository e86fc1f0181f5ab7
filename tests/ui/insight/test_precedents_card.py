"""What similar complaints got, on the screen: a row a kind, never a ranking, all in the table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from csdesk.domain.insight.finding import cant_tell, fact
from csdesk.domain.insight.precedents import KindGot, Precedents, Usual
from csdesk.domain.precedent import Basis
from tests.ui.conftest import Kit, NotingShell
from tests.ui.insight.insights import THREE, a_cloud, an_insight
from ui.context import Context
from ui.insight.fairness_view import FairnessView
from ui.insight.precedent_chart import MOST


def a_kind(category: str = "Repair", severity: int | None = 2, **facts: Any) -> KindGot:
    values: dict[str, Any] = {
        "basis": Basis.SAME_KIND,
        "finding": fact(1_900, 12, f"What {category} got. 12 complaints."),
        "n": 12,
        "remedy": Usual(1_500, 1_200, 1_800),
        "goodwill": Usual(400, 0, 500),
        "total": Usual(1_900, 1_200, 2_200),
        "share": Usual(19.0, 12.0, 22.0),
        "first_on": date(2025, 3, 6),
        "last_on": date(2026, 11, 19),
        "compared": 11,
        "more": 2,
        "less": 1,
        "with_reason": 1,
    }
    return KindGot(category=category, severity=severity, **values | facts)


ALL = a_kind("", None, basis=Basis.ALL, n=40)
SOME = Precedents(fact(3, 40, "Outside: 3 of 38. 40 complaints."), (a_kind(), ALL), 40)
NONE = Precedents(cant_tell("no_precedent", 4, "Can’t tell yet: so far 4."), (), 4)


@pytest.fixture
def view(context: Context, kit: Kit) -> FairnessView:
    made = FairnessView(context)
    kit.show(made, 1092, 1400)
    return made


def show(view: FairnessView, known: Precedents) -> None:
    view.show_insight(an_insight(a_cloud(THREE), precedents=known))


def said(view: FairnessView, name: str) -> str:
    found = view.findChild(QLabel, name)
    assert found is not None, name
    return found.text() if found.isVisibleTo(view) else ""


def test_each_kind_is_a_row_with_its_name_and_both_amounts(view: FairnessView) -> None:
    show(view, SOME)
    assert said(view, "precedentsSentence") == "Outside: 3 of 38. 40 complaints."
    first, last = view.got.marks()
    assert first.lines[0] == "Repair, serious"
    assert last.lines[0] == "All complaints"
    assert first.lines[1] == "Remedy: €15, middle half €12 to €18"
    assert first.lines[2] == "Goodwill: €4, middle half €0 to €5"
    assert "2 got more than usual before, 1 less; 1 say why" in first.lines
    legend = view.got.keys()
    assert [key.words for key in legend] == ["Remedy", "Goodwill"]


def test_too_few_are_said_and_nothing_is_drawn(view: FairnessView) -> None:
    show(view, NONE)
    assert said(view, "precedentsSentence") == "Can’t tell yet: so far 4."
    assert not view.got.isVisible()
    assert said(view, "precedentsNote") == ""
    show(view, SOME)
    assert view.got.isVisible()


def test_the_table_has_every_kind_also_those_not_drawn(view: FairnessView) -> None:
    kinds = tuple(a_kind(f"Category {n}") for n in range(20))
    show(view, replace(SOME, kinds=(*kinds, ALL)))
    assert len(view.got.marks()) == MOST
    assert view.got.marks()[-1].lines[0] == "All complaints"
    twin = view.got.twin()
    assert len(twin) == 21
    assert [twin.cell(0, at).words for at in (1, 2, 3, 8)] == [
        "12",
        "€15",
        "€12 to €18",
        "19\u00a0%",
    ]
    assert said(view, "precedentsNote").endswith(
        "9 kinds with fewer complaints stand in the table."
    )


def test_a_kind_is_explained_with_the_keyboard_alone(
    view: FairnessView, kit: Kit, shell: NotingShell
) -> None:
    show(view, SOME)
    view.got.setFocus()
    kit.qtbot.keyClick(view.got, Qt.Key.Key_Down)
    kit.qtbot.keyClick(view.got, Qt.Key.Key_Return)
    [dialog] = shell.dialogs
    kit.qtbot.addWidget(dialog)
    assert "Repair, serious" in [part.text() for part in dialog.findChildren(QLabel)]


def test_nothing_lies_outside_the_card_at_the_smallest_window(view: FairnessView, kit: Kit) -> None:
    long = a_kind("A category with a very long name that goes on and on", 3)
    show(view, replace(SOME, kinds=(long, ALL)))
    for wide in (1092, 620):
        view.resize(wide, 700)
        rect = view.got.chart_rect
        assert all(rect.contains(mark.at) for mark in view.got.marks())
        axis = view.got._axis(rect)
        assert rect.left() < axis.left < axis.right < rect.right()
        assert not view.got.grab().isNull()


def test_all_that_got_nothing_is_drawn_at_nothing(view: FairnessView) -> None:
    nothing = Usual(0, 0, 0)
    show(view, replace(SOME, kinds=(a_kind(remedy=nothing, goodwill=nothing, total=nothing),)))
    [mark] = view.got.marks()
    assert mark.at.x() == pytest.approx(view.got._axis(view.got.chart_rect).left)
    assert not view.got.grab().isNull()


def test_the_picture_is_saved_both_ways(view: FairnessView, tmp_path: Path) -> None:
    show(view, SOME)
    for ending in ("png", "svg"):
        view.got_card.save_picture(tmp_path / f"got.{ending}")
        assert (tmp_path / f"got.{ending}").stat().st_size > 1_000
