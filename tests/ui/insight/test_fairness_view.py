"""Fairness on the screen: bars by spend, three ranges around 0, and people who are not ranked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from csdesk.domain.insight.attention import Attention, AttentionVerdict, EqualAttention
from csdesk.domain.insight.finding import cant_tell
from csdesk.domain.insight.people import People
from tests.ui.conftest import Kit, NotingShell
from tests.ui.insight.insights import THREE, a_cloud, an_insight
from tests.ui.insight.verdicts import PEOPLE, UNEQUAL, a_line, a_person
from ui.context import Context
from ui.insight.fairness_view import FairnessView

NOBODY = People(cant_tell("nobody", 0, "Can’t tell yet: no complaint has a person."))
NOTHING = EqualAttention(
    AttentionVerdict.CANT_TELL,
    cant_tell("too_few", 12, "Can’t tell yet: 12 customers, 30 are needed."),
)


@pytest.fixture
def view(context: Context, kit: Kit) -> FairnessView:
    made = FairnessView(context)
    kit.show(made, 1092, 620)
    return made


def show(view: FairnessView, attention: EqualAttention = UNEQUAL, people: People = PEOPLE) -> None:
    view.show_insight(an_insight(a_cloud(THREE), attention=attention, people=people))


def said(view: FairnessView, name: str) -> str:
    found = view.findChild(QLabel, name)
    assert found is not None, name
    return found.text() if found.isVisibleTo(view) else ""


def test_the_verdict_stands_in_words_beside_three_groups(view: FairnessView) -> None:
    show(view)
    assert said(view, "fairnessVerdict") == "Not quite"
    assert said(view, "equal_careSentence") == UNEQUAL.finding.sentence
    assert [row[0] for row in view.care.twin().rows] == ["Spend most", "In between", "Spend least"]
    assert "never decide who comes first" in said(view, "equal_careNote")


def test_each_of_the_three_lies_on_a_scale_around_no_agreement(view: FairnessView) -> None:
    show(view)
    assert [row.name for row in view.lines.rows] == ["First reply", "Minutes", "Goodwill"]
    reply, minutes, goodwill = (mark.at.x() for mark in view.lines.marks())
    assert reply < goodwill < minutes
    assert (view.lines.scale.low, view.lines.scale.zone, view.lines.scale.high) == (-1, 0.2, 1)
    assert set(view.details) == set(Attention)
    assert said(view, "attention_minutesSentence") == UNEQUAL.lines[1].finding.sentence


def test_one_that_cant_be_told_has_no_bar_but_says_so(view: FairnessView) -> None:
    lines = (a_line(Attention.FIRST_REPLY, None), *UNEQUAL.lines[1:])
    show(view, replace(UNEQUAL, lines=lines))
    row = view.lines.rows[0]
    assert row.span is None
    assert row.instead == "can’t tell yet"
    assert view.lines.twin().cell(0, 2).words == "–"
    assert not view.lines.grab().isNull()


def test_without_a_single_range_there_is_no_scale_but_three_sentences(view: FairnessView) -> None:
    show(view, replace(UNEQUAL, lines=tuple(a_line(kind, None) for kind in Attention)))
    assert not view.lines.isVisible()
    assert said(view, "attention_linesSentence") == ""
    assert said(view, "attention_goodwillSentence") == "What is said of goodwill. 180 complaints."


def test_an_estimate_without_a_range_is_drawn_open(view: FairnessView) -> None:
    line = a_line(Attention.MINUTES, 0.4, None, None, AttentionVerdict.UNEQUAL)
    show(view, replace(UNEQUAL, lines=(line,)))
    assert "no range known" in view.lines.marks()[0].lines[1]
    assert not view.lines.grab().isNull()


def test_with_too_little_it_says_what_is_missing_and_draws_nothing(view: FairnessView) -> None:
    show(view, NOTHING, NOBODY)
    assert said(view, "equal_careSentence") == NOTHING.finding.sentence
    assert said(view, "fairnessVerdict") == ""
    assert said(view, "peopleSentence") == NOBODY.finding.sentence
    for chart in (view.care, view.lines, view.people):
        assert not chart.isVisible()
    assert view.first_focus() is view.care_card.table_button


def test_people_stand_in_the_order_they_came_in_whatever_their_figures(view: FairnessView) -> None:
    show(view)
    names = [row.name for row in view.people.rows]
    assert names == ["Tom Reyes", "Maya Torres", "Jo Brandt"]
    show(view, people=People(PEOPLE.finding, PEOPLE.people[::-1]))
    assert [row.name for row in view.people.rows] == names[::-1]
    assert "nobody is ranked" in said(view, "peopleNote")


def test_nobody_is_judged_below_twenty_complaints(view: FairnessView) -> None:
    show(view)
    jo = view.people.rows[2]
    assert jo.span is None
    assert jo.instead == "no judgement below 20 complaints"
    assert "7 complaints" in jo.read_out
    assert view.people.twin().cell(2, 2).words == "–"


def test_later_margin_stands_beside_care_with_its_sign(view: FairnessView) -> None:
    show(view)
    assert [row.beside for row in view.people.rows] == ["+€24", "-€3", ""]


def test_all_people_are_drawn_in_one_colour_whatever_is_said_of_them(view: FairnessView) -> None:
    show(view, people=People(PEOPLE.finding, (a_person(1, "Tom", 50, 60.0),)))
    image = view.people.grab().toImage()
    bad = view._context.theme.colour("bad").rgb()
    found = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert bad not in found


def test_a_far_range_stays_within_the_chart(view: FairnessView) -> None:
    show(view, people=People(PEOPLE.finding, (a_person(1, "Tom", 50, 900.0),)))
    assert view.people.scale.high == 200
    assert view.people.marks()[0].at.x() <= view.people.width()
    assert not view.people.grab().isNull()


def test_each_person_is_told_in_words_with_how_it_is_worked_out(
    view: FairnessView, kit: Kit, shell: NotingShell
) -> None:
    show(view)
    kit.qtbot.mouseClick(view.each.button, Qt.MouseButton.LeftButton)
    assert said(view, "person_1_careSentence") == "What Tom Reyes spends."
    assert said(view, "person_1_laterSentence") == "What came later."
    view.people.setFocus()
    kit.qtbot.keyClick(view.people, Qt.Key.Key_Down)
    kit.qtbot.keyClick(view.people, Qt.Key.Key_Return)
    [dialog] = shell.dialogs
    kit.qtbot.addWidget(dialog)
    assert "Tom Reyes" in [part.text() for part in dialog.findChildren(QLabel)]


def test_a_name_is_shown_as_what_it_is(view: FairnessView) -> None:
    name = "<b>Tom</b> {n} with a very long name that goes on and on"
    show(view, people=People(PEOPLE.finding, (a_person(1, name, 50, 4.0),)))
    assert view.people.twin().cell(0, 0).words == name
    assert not view.people.grab().isNull()
