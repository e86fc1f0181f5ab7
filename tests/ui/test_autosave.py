"""Drafts that keep themselves, and never wait longer than a second."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from csdesk.services.drafts import keep_draft, read_draft
from ui.autosave import LONGEST_MS, PAUSE_MS, Autosave


@pytest.fixture
def typed():
    return {"words": ""}


@pytest.fixture
def autosave(context, typed, qtbot):
    owner = QObject()
    made = Autosave(context, "complaint:7:listen", lambda: dict(typed), owner)
    made.start_from({"words": ""})
    yield made
    made.end()


def test_it_waits_for_a_pause_but_not_longer_than_a_second():
    assert PAUSE_MS == 800
    assert LONGEST_MS < 1000, "the disk takes its part of the second"


def test_a_draft_is_kept_by_itself_after_the_last_key(autosave, typed, desk, qtbot):
    typed["words"] = "The wheel"
    with qtbot.waitSignal(autosave.kept, timeout=5000):
        autosave.touch()
    assert read_draft(desk, "complaint:7:listen")[0] == {"words": "The wheel"}
    assert not autosave.waiting


def test_keys_without_a_pause_do_not_put_it_off(autosave, typed, qtbot):
    autosave.touch()
    left = autosave._longest.remainingTime()
    qtbot.wait(20)
    autosave.touch()
    assert autosave._longest.remainingTime() < left
    assert autosave._longest.interval() == LONGEST_MS


def test_flush_keeps_at_once_and_nothing_new_is_not_written(autosave, typed, desk, context):
    typed["words"] = "The"
    autosave.touch()
    autosave.flush()
    context.jobs.wait_idle()
    keep_draft(desk, "complaint:7:listen", {"words": "untouched"})
    autosave.touch()
    autosave.flush()
    context.jobs.wait_idle()
    assert read_draft(desk, "complaint:7:listen")[0] == {"words": "untouched"}


def test_what_is_saved_as_a_fact_is_no_draft_any_more(autosave, typed, desk, context):
    typed["words"] = "The"
    autosave.touch()
    autosave.end()
    autosave.flush()
    context.jobs.wait_idle()
    assert read_draft(desk, "complaint:7:listen") is None


def test_a_save_that_failed_is_kept_as_a_draft_again(autosave, typed, desk, context):
    typed["words"] = "The"
    autosave.end()
    autosave.resume()
    autosave.flush()
    context.jobs.wait_idle()
    assert read_draft(desk, "complaint:7:listen")[0] == {"words": "The"}


def test_dropping_forgets_it_on_disk_too(autosave, desk, context):
    keep_draft(desk, "complaint:7:listen", {"words": "x"})
    autosave.drop()
    context.jobs.wait_idle()
    assert read_draft(desk, "complaint:7:listen") is None
