"""Complaints that ended before csdesk, on screen: their page, the list, the story."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from csdesk.domain.complaint import Complaint, Stage
from csdesk.domain.listings import ComplaintFilter, EventKind
from csdesk.services.complaints import complaint_facts, complaint_rows, list_complaints
from csdesk.services.customers import story
from csdesk.services.import_looking import look_at
from csdesk.services.imports import bring_in
from ui.complaints.complaint_words import due_chip
from ui.customers.story_words import StoryWords
from ui.widgets.text import Label

TICKETS = (
    "Ticket ID,Created at,Customer,Email,Subject,Description,Status,Resolved at,Resolution\n"
    "7,2024-05-02,Emily Garcia,emily@x.test,Torn bag,The handle came off.,Closed,2024-05-06,"
    "A new bag was sent\n"
)


@pytest.fixture
def ended(desk, anna, tmp_path: Path) -> Complaint:
    path = tmp_path / "tickets.csv"
    path.write_text(TICKETS, encoding="utf-8")
    bring_in(desk, look_at(path))
    with desk.store.read() as work:
        return work.complaints.where()[0]


def words_on(page: QWidget) -> str:
    shown = (each for each in page.findChildren(Label) if each.isVisibleTo(page))
    return "\n".join(each.text() for each in shown)


def test_its_page_says_that_it_ended_before_csdesk(guide, ended):
    guide.open(ended.id)

    said = words_on(guide.page)
    assert "Ended before csdesk" in said
    assert "The handle came off." in said
    assert "Done" not in said.split("\n")
    assert "First time to resolve" not in said and "At first contact" not in said
    assert guide.page.findChild(QWidget, "famous_four") is None


def test_how_it_ended_there_stands_on_its_page(guide, ended):
    guide.open(ended.id)

    assert guide.field("owner_view").text() == "A new bag was sent"


def test_it_is_taken_up_again_and_begins_with_listening(guide, desk, ended):
    guide.open(ended.id)
    guide.click("reopen")
    assert "opens at Listen" in words_on(guide.page)
    guide.type("reopen_reason", "It tore again")
    guide.click("reopen")

    assert complaint_facts(desk, ended.id).stage is Stage.LISTENING


def test_the_list_tells_it_from_what_we_settled(context, desk, ended):
    [key] = list_complaints(desk, ComplaintFilter.SETTLED)
    [row] = complaint_rows(desk, [key])
    chip = due_chip(row, context.wording, desk.now())

    assert row.ended_elsewhere
    assert chip.words.startswith("Ended before csdesk")


def test_the_story_tells_it_too(context, desk, ended):
    events = story(desk, ended.customer_id)
    words = StoryWords(context.wording)
    told = {event.kind: words.title(event) for event in events}

    assert told[EventKind.ENDED_ELSEWHERE] == "Ended before csdesk: Torn bag"
