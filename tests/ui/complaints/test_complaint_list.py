"""The list of complaints: groups by urgency, filters, search, and a hundred thousand rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from csdesk.domain.complaint import Severity, Stage
from csdesk.domain.listings import ComplaintFilter, ComplaintRow, Urgency
from csdesk.services.complaints import save_act, save_empathize, save_listen
from csdesk.services.promises import keep_promise
from tests.builders import (
    a_complaint,
    a_customer,
    a_listen_draft,
    a_person,
    a_shop,
    an_act_draft,
    an_empathize_step,
    at,
)
from ui.complaints.complaint_list_model import BLOCK, ComplaintListModel, Group
from ui.complaints.complaint_list_page import ComplaintListPage
from ui.complaints.complaint_words import due_chip, late_words, so_far_words
from ui.wording import Wording

NOW = at(21, 10)
A_ROW = ComplaintRow(
    id=1,
    customer_id=1,
    customer="Anna",
    title="Wheel",
    stage=Stage.ACTING,
    urgency=Urgency.UNDER_WAY,
    severity=Severity.SERIOUS,
    opened_at=at(16),
    person="Tom Reyes",
    minutes=14,
    next_due_at=None,
    ask_on=None,
    settled_at=None,
    acknowledged=True,
)


@pytest.fixture
def page(context, qtbot, desk):
    a_shop(desk)
    made = ComplaintListPage(context)
    qtbot.addWidget(made)
    made.resize(1140, 752)
    with qtbot.waitExposed(made):
        made.show()
    return made


def arrive(page, context, qtbot):
    page.arrive()
    for _ in range(4):
        context.jobs.wait_idle()
        page.table.viewport().repaint()
        qtbot.wait(1)


def titles(page):
    model = page.model
    rows = (model.known(row) for row in range(model.rowCount()))
    return [row.title for row in rows if row is not None]


def promised(desk, name, title, day, hour=17):
    draft = an_act_draft(1)
    return acted(desk, name, title, replace(draft.promise, due_at=at(day, hour)))


def acted(desk, name, title, promise):
    complaint = a_complaint(desk, a_customer(desk, name).id, title=title)
    save_listen(desk, replace(a_listen_draft(complaint.id), title=title), done=True)
    save_empathize(desk, an_empathize_step(complaint.id), done=True)
    draft = replace(an_act_draft(complaint.id), promise=promise)
    return save_act(desk, draft, done=True)


def test_late_promises_come_first_then_who_waits_for_a_first_reply(page, context, qtbot, desk):
    promised(desk, "Lucy Amsel", "Hire deposit", 24)
    a_complaint(desk, a_customer(desk, "Okafor family").id, title="Tandem brake")
    promised(desk, "Marcus Tran", "Chainring photo", 20)
    arrive(page, context, qtbot)
    assert titles(page) == ["Chainring photo", "Tandem brake", "Hire deposit"]
    heads = [page.model.head_at(row).urgency for row in page.model.heads]
    assert heads == [Urgency.PROMISE_LATE, Urgency.FIRST_REPLY, Urgency.UNDER_WAY]


def test_the_filters_count_and_show_who_waits_for_whom(page, context, qtbot, desk):
    promised(desk, "Lucy Amsel", "Hire deposit", 24)
    theirs = promised(desk, "Marcus Tran", "Chainring photo", 24)
    keep_promise(desk, theirs.promises[0].id)
    arrive(page, context, qtbot)
    assert page._pills[ComplaintFilter.OPEN].accessibleName() == "Open 2"
    assert page._pills[ComplaintFilter.WAITING_ON_THEM].accessibleName() == "Waiting on them 1"
    qtbot.mouseClick(page._pills[ComplaintFilter.WAITING_ON_THEM], Qt.MouseButton.LeftButton)
    arrive(page, context, qtbot)
    assert titles(page) == ["Chainring photo"]


def test_typing_a_name_finds_their_complaint(page, context, qtbot, desk):
    a_complaint(desk, a_customer(desk, "Okafor family").id, title="Tandem brake")
    a_complaint(desk, a_customer(desk, "Lucy Amsel").id, title="Hire deposit")
    arrive(page, context, qtbot)
    qtbot.keyClicks(page.search, "lucy")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    arrive(page, context, qtbot)
    assert titles(page) == ["Hire deposit"]


def test_enter_opens_what_is_lit_and_arrows_step_over_heads(page, context, qtbot, desk, shell):
    first = promised(desk, "Marcus Tran", "Chainring photo", 20).complaint
    second = a_complaint(desk, a_customer(desk, "Okafor family").id, title="Tandem brake")
    arrive(page, context, qtbot)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert [what for _, what in shell.opened] == [first.id, second.id, first.id]


def test_a_complaint_logged_elsewhere_appears(page, context, qtbot, desk):
    arrive(page, context, qtbot)
    a_complaint(desk, a_customer(desk, "Okafor family").id, title="Tandem brake")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)


def test_with_nothing_open_the_page_says_so_and_offers_to_log_one(page, context, qtbot, shell):
    arrive(page, context, qtbot)
    assert page._stack.currentWidget() is page._empty
    page.log_complaint()
    assert len(shell.dialogs) == 1
    shell.dialogs[0].deleteLater()


def test_a_hundred_thousand_rows_are_asked_for_by_the_block_that_is_seen(qtbot, qtmodeltester):
    model = ComplaintListModel(Wording("EUR"), lambda: NOW)
    ids = range(1, 100_001)
    model.show(ids, (Group(Urgency.SETTLED, 0, 100_000),))
    with qtbot.waitSignal(model.wanted) as wanted:
        model.known(50_000)
    assert wanted.args == [frozenset({49_999 // BLOCK})]
    block = 49_999 // BLOCK
    rows = [replace(A_ROW, id=key) for key in model.ids_of(block)]
    model.put(model.edition, block, rows)
    assert model.known(50_000).id == 50_000
    assert model.id_at(0) is None
    assert model.row_of(100_000) == 100_000


def test_rows_fetched_for_an_older_order_are_dropped(qtbot):
    model = ComplaintListModel(Wording("EUR"), lambda: NOW)
    model.show((1, 2), (Group(Urgency.UNDER_WAY, 0, 2),))
    older = model.edition
    model.show((2, 1), (Group(Urgency.UNDER_WAY, 0, 2),))
    model.put(older, 0, (A_ROW, replace(A_ROW, id=2)))
    assert model.known(1) is None


def test_the_model_keeps_qts_promises_and_reads_aloud_what_it_shows(qtmodeltester):
    model = ComplaintListModel(Wording("EUR"), lambda: NOW)
    model.show((1,), (Group(Urgency.UNDER_WAY, 0, 1),))
    model.put(model.edition, 0, (A_ROW,))
    qtmodeltester.check(model)
    spoken = [model.index(1, column).data() for column in range(5)]
    assert spoken == ["Wheel, Anna", "Act", "In hand", "Tom Reyes", "14 min"]
    assert model.index(0, 0).data() == "Under way 1"


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (at(19, 17), "2 days late"),
        (at(20, 17), "1 day late"),
        (at(21, 7), "3 h late"),
    ],
)
def test_how_late_a_promise_is(due, said):
    assert late_words(due, NOW) == said


@pytest.mark.parametrize(
    ("since", "opened", "said"),
    [
        (at(21, 10), None, "Just came in"),
        (at(20, 15), None, "19 h so far"),
        (at(20, 15), 0, "Came in after hours"),
        (at(20, 15), 250, "4 h of opening time"),
        (at(16, 10), None, "5 days so far"),
    ],
)
def test_how_long_somebody_waits(since, opened, said):
    assert so_far_words(since, NOW, opened) == said


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"next_due_at": at(21, 17)}, "Due today"),
        ({"next_due_at": at(24, 17)}, "By Tue 24 Nov"),
        ({"ask_on": datetime(2026, 11, 21).date()}, "Ask today"),
        ({"ask_on": datetime(2026, 12, 3).date()}, "Ask Thu 3 Dec"),
        ({"stage": Stage.SETTLING}, "Settle it"),
        ({"settled_at": NOW - timedelta(days=1), "stage": Stage.SETTLED}, "Settled 20 Nov 2026"),
    ],
)
def test_what_is_due_next(facts, said):
    assert due_chip(replace(A_ROW, **facts), Wording("EUR", zone=NOW.tzinfo), NOW).words == said


def test_who_looks_after_it_is_shown_by_first_name(page, context, qtbot, desk):
    tom = a_person(desk, "Tom Reyes")
    a_complaint(desk, a_customer(desk).id, person_id=tom.id)
    arrive(page, context, qtbot)
    from ui.widgets.table import CELL_ROLE

    assert page.model.index(1, 3).data(CELL_ROLE).words == "Tom"
