"""Copies that make themselves while the window is open, and what is said when they can't."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from csdesk.domain.backup import Reason
from csdesk.services.backups import make_backup
from csdesk.services.backups_kept import backups_of
from csdesk.services.shops import read_shop, save_shop
from csdesk.store.backup_folder import folder_of
from tests.builders import a_customer, a_shop
from tests.ui.conftest import NotingShell
from ui.backups.keeping import Keeping
from ui.context import Context
from ui.shell.window import MainWindow


@pytest.fixture
def keeping(context: Context, window: MainWindow) -> Iterator[Keeping]:
    made = Keeping(context, window, window)
    assert context.jobs.wait_idle()
    yield made
    assert context.jobs.wait_idle()


def reasons(context: Context) -> list[Reason]:
    return [copy.reason for copy in backups_of(context.desk.store.path)]


def test_the_first_thing_that_is_entered_on_a_day_is_copied_quietly(
    keeping: Keeping, context: Context, window: MainWindow, shell: NotingShell
) -> None:
    a_shop(context.desk)
    a_customer(context.desk, "Anna Larsen")

    keeping.keep()
    assert context.jobs.wait_idle()

    assert reasons(context) == [Reason.DAY]
    assert (shell.said, shell.troubles) == ([], [])
    assert window.rail.backup.accessibleName() == "Backed up. Today 10:00 · this laptop"


def test_nothing_is_copied_where_nothing_changed(keeping: Keeping, context: Context) -> None:
    a_shop(context.desk)
    make_backup(context.desk)

    keeping.keep()
    assert context.jobs.wait_idle()

    assert reasons(context) == [Reason.BY_HAND]


def test_who_makes_copies_by_hand_is_left_alone(keeping: Keeping, context: Context) -> None:
    a_shop(context.desk)
    save_shop(context.desk, replace(read_shop(context.desk), backs_up=False))

    keeping.keep()
    assert context.jobs.wait_idle()

    assert reasons(context) == []


def test_a_copy_that_can_not_be_made_is_told_once(
    keeping: Keeping, context: Context, window: MainWindow, shell: NotingShell
) -> None:
    a_shop(context.desk)
    folder_of(context.desk.store.path).write_text("in the way")

    for _ in range(2):
        context.copies.make(context.jobs, context.desk, Reason.REGULAR)
        assert context.jobs.wait_idle()

    assert shell.troubles == ["A copy of your shop could not be made"]
    assert not window.rail.backup.accessibleName().startswith("Backed up")


def test_the_rail_leads_to_the_backups(keeping: Keeping, window: MainWindow) -> None:
    went: list[tuple[str, object]] = []
    window.open_place = lambda name, what=None: went.append((name, what))  # type: ignore[method-assign]

    window.rail.backup.click()

    assert went == [("settings", "backups")]


def test_a_shop_that_holds_much_less_is_asked_about_until_that_is_right(
    keeping: Keeping, context: Context, shell: NotingShell
) -> None:
    from csdesk.domain.backup import Hold
    from csdesk.services.backup_places import note_down, places_of, shop_and_identity

    a_shop(context.desk)
    make_backup(context.desk)
    places = places_of(context.desk, shop_and_identity(context.desk)[0])
    note_down(places, hold=Hold.FEWER_ROWS)

    keeping.look()
    assert context.jobs.wait_idle()
    words, ways = shell.strips["backups"]
    assert words == "There is much less in your shop than in the copy before."

    dict(ways)["This is right"]()
    assert context.jobs.wait_idle()
    assert "backups" not in shell.strips
