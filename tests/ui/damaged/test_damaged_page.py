"""The calm page of a damaged shop: a person meets it, and comes out of it with a shop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from csdesk.domain.errors import ShopUnavailable
from csdesk.services.backups import make_backup
from csdesk.services.backups_kept import backups_of
from csdesk.services.shops import open_shop
from csdesk.store.cipher import MARK, new_cipher
from csdesk.store.opening import open_store
from tests.builders import a_complaint, a_customer, a_shop
from tests.conftest import fixed_now
from tests.faults.damage import leaves_of
from tests.ui.on_screen import leave
from ui.app import Application
from ui.crash import CrashReporter
from ui.damaged.damaged_page import DamagedPage
from ui.jobs import Jobs
from ui.widgets.buttons import Button
from ui.wording import Wording

PAGE = 4096
Met = Callable[[Path], tuple[Application, DamagedPage]]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("CSDESK_HOME", str(folder))
    return folder


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Two customers and a complaint; closed well."""
    path = tmp_path / "bikes.csdesk"
    desk = open_shop(path, make_if_missing=True, now=fixed_now)
    a_shop(desk)
    for name in ("Anna Lindqvist", "Greg Hollis"):
        a_complaint(desk, a_customer(desk, name).id)
    desk.store.close()
    return path


def damage(path: Path, *tables: str) -> None:
    for table in tables:
        for page in leaves_of(path, table):
            with path.open("r+b") as file:
                file.seek((page - 1) * PAGE)
                file.write(bytes(PAGE))


@pytest.fixture
def met(qtbot: QtBot) -> Iterator[Met]:
    made: list[Application] = []

    def open_it(path: Path) -> tuple[Application, DamagedPage]:
        application = Application(CrashReporter(), fixed_now)
        made.append(application)
        application.open_shop(path)
        is_met = lambda: isinstance(application.window.centralWidget(), DamagedPage)  # noqa: E731
        qtbot.waitUntil(is_met, timeout=20_000)
        assert application.jobs.wait_idle()
        page = application.window.centralWidget()
        assert isinstance(page, DamagedPage)
        return application, page

    yield open_it
    for application in made:
        application.jobs.wait_idle()
        leave(application.window)


def words_of(page: DamagedPage) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel))


def opened_desk(application: Application, qtbot: QtBot) -> Desk:
    qtbot.waitUntil(lambda: application.sitting is not None, timeout=20_000)
    assert application.jobs.wait_idle()
    assert application.sitting is not None
    return application.sitting.desk


def names_in(desk: Desk) -> list[str]:
    with desk.store.read() as work:
        return [one.name for one in work.customers.where()]


def test_what_can_be_read_is_saved_told_and_opened(met: Met, shop: Path, qtbot: QtBot) -> None:
    damage(shop, "customer", "history_value")
    application, page = met(shop)

    page.save.click()
    qtbot.waitUntil(lambda: page.findChild(Button, "open_salvaged") is not None, timeout=20_000)

    assert "Others speak of 2 of the lost customers" in words_of(page)
    assert "In your shop now: 0 customers · 2 complaints" in words_of(page)
    assert "bikes.csdesk.damaged-1" in words_of(page)
    go = page.findChild(Button, "open_salvaged")
    assert go is not None
    go.click()
    assert names_in(opened_desk(application, qtbot)) == ["Lost customer 1", "Lost customer 2"]


def test_without_a_copy_the_first_way_says_so_and_saving_comes_first(met: Met, shop: Path) -> None:
    damage(shop, "complaint")

    _, page = met(shop)

    assert not page.take_copy.isEnabled()
    assert "no good copy" in words_of(page)


def test_the_last_good_copy_is_brought_back(met: Met, shop: Path, qtbot: QtBot) -> None:
    desk = open_shop(shop, now=fixed_now)
    make_backup(desk)
    desk.store.close()
    damage(shop, "customer")
    application, page = met(shop)
    assert "2 customers" in words_of(page)

    page.take_copy.click()

    assert names_in(opened_desk(application, qtbot)) == ["Anna Lindqvist", "Greg Hollis"]
    assert list(shop.parent.glob("bikes.csdesk.before-restore-*"))


def copied(shop: Path) -> None:
    desk = open_shop(shop, now=fixed_now)
    make_backup(desk)
    desk.store.close()


@pytest.mark.parametrize("bytes_left", [0, 20_000])
def test_a_file_of_zeros_that_has_copies_is_a_damaged_shop(
    met: Met, shop: Path, qtbot: QtBot, bytes_left: int
) -> None:
    copied(shop)
    shop.write_bytes(bytes(bytes_left))
    application, page = met(shop)

    page.take_copy.click()

    assert names_in(opened_desk(application, qtbot)) == ["Anna Lindqvist", "Greg Hollis"]


def test_a_shop_that_is_gone_while_its_copies_are_there_is_not_begun_anew_unasked(
    met: Met, shop: Path, qtbot: QtBot
) -> None:
    copied(shop)
    shop.unlink()

    application, page = met(shop)

    assert "Your shop file is gone" in words_of(page)
    assert not shop.exists()
    page.take_copy.click()
    assert names_in(opened_desk(application, qtbot)) == ["Anna Lindqvist", "Greg Hollis"]


def test_the_passphrase_of_the_copy_is_asked_for_where_the_shop_is_gone(
    met: Met, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "locked.csdesk"
    desk = Desk(open_store(path, make_if_missing=True, cipher=new_cipher("four words")), fixed_now)
    a_customer(desk, "Anna Lindqvist")
    make_backup(desk)
    desk.store.close()
    path.unlink()
    _, page = met(path)

    assert page.passphrase.isVisible()
    page.passphrase.setText("four words")
    page.take_copy.click()

    qtbot.waitUntil(path.exists, timeout=20_000)
    assert path.read_bytes().startswith(MARK)


def test_where_a_shop_is_gone_a_new_one_is_begun_if_that_is_wanted(
    met: Met, shop: Path, qtbot: QtBot
) -> None:
    copied(shop)
    shop.unlink()
    application, page = met(shop)

    page.save.click()

    assert names_in(opened_desk(application, qtbot)) == []
    assert backups_of(shop)


def test_who_reads_what_a_salvage_lacks_can_take_the_copy_instead(
    met: Met, shop: Path, qtbot: QtBot
) -> None:
    copied(shop)
    damage(shop, "customer", "history_value")
    application, page = met(shop)
    page.save.click()
    qtbot.waitUntil(lambda: page.findChild(Button, "copy_instead") is not None, timeout=20_000)

    instead = page.findChild(Button, "copy_instead")
    assert instead is not None
    instead.click()

    assert names_in(opened_desk(application, qtbot)) == ["Anna Lindqvist", "Greg Hollis"]
    assert list(shop.parent.glob("bikes.csdesk.damaged-1"))
    assert list(shop.parent.glob("bikes.csdesk.before-restore-*"))


def test_reading_can_be_stopped_and_nothing_is_left(met: Met, shop: Path, qtbot: QtBot) -> None:
    damage(shop, "complaint")
    _, page = met(shop)
    before = {each.name for each in shop.parent.iterdir()}

    page.save.click()
    page.strip.cancel.click()
    qtbot.waitUntil(page.save.isEnabled, timeout=20_000)

    assert {each.name for each in shop.parent.iterdir()} <= before | {"bikes.csdesk.lock"}
    assert not page.trouble.isVisible()


def test_a_file_whose_salvage_is_refused_says_why(met: Met, shop: Path, qtbot: QtBot) -> None:
    damage(shop, "complaint")
    _, page = met(shop)
    shop.write_bytes(b"nothing of it is left" * 900)

    page.save.click()
    qtbot.waitUntil(page.trouble.isVisible, timeout=20_000)

    assert "Nothing of a shop can be read" in page.trouble.text()


def test_a_shop_under_a_passphrase_is_asked_for_it(met: Met, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "locked.csdesk"
    desk = Desk(open_store(path, make_if_missing=True, cipher=new_cipher("four words")), fixed_now)
    a_shop(desk)
    desk.store.close()
    jobs = Jobs()
    error = ShopUnavailable("shop.damaged", "It is damaged.")
    page = DamagedPage(path, error, jobs, Wording("EUR"), fixed_now)
    qtbot.addWidget(page)
    assert jobs.wait_idle()

    field = page.findChild(QLineEdit, "damaged_passphrase")

    assert field is not None
    assert field.isVisibleTo(page)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    jobs.close()


def test_damage_that_shows_while_the_shop_is_open_leads_there(shop: Path, qtbot: QtBot) -> None:
    application = Application(CrashReporter(), fixed_now)
    application.open_shop(shop)
    desk = opened_desk(application, qtbot)
    damage_now = leaves_of(shop, "customer")
    with shop.open("r+b") as file:
        for page in damage_now:
            file.seek((page - 1) * PAGE)
            file.write(b"\xff" * PAGE)

    application.jobs.read(
        application.window, names_in, desk, then=lambda _: None, failed=lambda _: None
    )

    is_met = lambda: isinstance(application.window.centralWidget(), DamagedPage)  # noqa: E731
    qtbot.waitUntil(is_met, timeout=20_000)
    application.jobs.wait_idle()
    leave(application.window)
