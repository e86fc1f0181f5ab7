"""The tour through the demo: offered there alone, walked to its end by the keys of its strip."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.paths import DATA_FOLDER_VARIABLE
from csdesk.services.shops import open_shop
from tests.conftest import NOW, fixed_now
from tests.ui.every_screen import Program, program
from ui.help.tour import OFFER, Sights, Tour, steps_of
from ui.widgets.focus import FocusRing


@pytest.fixture
def running(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Program]:
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "home"))
    desk = open_shop(make_demo(tmp_path / "d.csdesk", today=NOW.date()), now=fixed_now)
    with program(desk, qtbot) as shown:
        yield shown
    desk.store.close()


def tour_of(running: Program) -> Tour:
    assert running.sitting.tour is not None
    return running.sitting.tour


def test_next_leads_through_all_places_lights_what_it_tells_of_and_ends(
    running: Program, qtbot: QtBot
) -> None:
    tour = tour_of(running)
    running.window.run("tour")
    qtbot.waitUntil(lambda: tour.step is not None)
    seen = []

    while tour.step is not None:
        step, strip = tour.step, tour.strip
        assert strip is not None
        qtbot.waitUntil(lambda: tour.shown is not None, timeout=8000)
        here = running.window.pages.here
        assert here is not None
        assert here.place == step.place
        assert strip.told.text() == step.words
        assert tour.shown is not None and type(tour.shown).__name__ == step.shows
        seen.append(step.place)
        if step.place == "complaint":
            [ring] = [r for r in running.window.findChildren(FocusRing) if r.isVisible()]
            assert ring.parentWidget().rect().contains(ring.geometry()), "its edges are seen"
        qtbot.waitUntil(strip.next.hasFocus)
        qtbot.keyClick(strip.next, Qt.Key.Key_Space)

    assert len(seen) == 10
    assert [*dict.fromkeys(seen)] == [
        *("today", "customer", "complaint", "insight", "reports", "settings"),
    ]
    assert tour.strip is None
    running.settle()


def test_back_and_end_do_what_they_say(running: Program, qtbot: QtBot) -> None:
    tour = tour_of(running)
    tour.begin()
    qtbot.waitUntil(lambda: tour.strip is not None)
    strip = tour.strip
    assert strip is not None
    assert not strip.back.isEnabled()
    strip.next.click()
    strip.back.click()
    assert tour.step is not None
    assert tour.step.place == "today"

    strip.end.click()

    assert tour.step is None
    assert not strip.isVisible()
    running.settle()


def test_it_is_offered_above_the_pages_and_can_be_declined(running: Program) -> None:
    tour = tour_of(running)
    tour.offer()
    assert running.window.strips.isVisible()

    running.window.hide_strip(OFFER)
    assert not running.window.strips.isVisible()


def test_it_is_at_hand_in_the_demo_alone(desk: Desk, qtbot: QtBot) -> None:
    with program(desk, qtbot) as shown:
        assert shown.sitting.tour is None
        assert not shown.window.has_command("tour")
        assert shown.window.has_command("demo")


def test_a_demo_without_people_shows_the_places_alone() -> None:
    places = [step.place for step in steps_of(Sights(None, None, None, None, None))]

    assert places == ["today", "insight", "reports", "settings"]
