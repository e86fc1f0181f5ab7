"""The screen locks when nobody is there, shows nothing of the shop, and comes back as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QClipboard, QCloseEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from csdesk.services.backups import make_backup
from csdesk.services.drafts import read_draft
from csdesk.services.restoring import restore
from csdesk.services.screen_lock import set_pin
from csdesk.services.shops import finish_first_run, read_shop, save_shop
from csdesk.store.opening import open_store
from tests.builders import a_customer
from tests.conftest import fixed_now
from tests.ui.on_screen import leave
from ui.app import Application
from ui.autosave import Autosave
from ui.crash import CrashReporter
from ui.unlock.lock_page import LockPage
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LineField

_MINUTE = 60.0
Text = QAccessible.Text


@dataclass
class Clock:
    now: float = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.csdesk"
    store = open_store(path, make_if_missing=True)
    desk = Desk(store, fixed_now)
    finish_first_run(desk, replace(read_shop(desk), name="Millbrook Cycles"), (), None)
    a_customer(desk, "Anna Lindqvist")
    store.close()
    return path


@pytest.fixture
def application(qapp: QApplication, qtbot: QtBot, shop: Path) -> Iterator[Application]:
    made = Application(CrashReporter(), fixed_now)
    with qtbot.waitCallback() as opened:
        made.open_shop(shop, then=opened)
    assert made._desk is not None
    set_pin(made._desk, "2468")
    yield made
    leave(made.window)


@pytest.fixture
def clock(application: Application) -> Clock:
    """A clock of the test; the screen locks after five minutes."""
    assert application.sitting is not None
    desk, locking = application.sitting.desk, application.sitting.locking
    save_shop(desk, replace(read_shop(desk), lock_minutes=5))
    locking.use(read_shop(desk))
    clock = Clock()
    locking._clock = clock
    locking._active_at = clock()
    return clock


def lock(application: Application, qtbot: QtBot) -> LockPage:
    QTest.keyClick(application.window, Qt.Key.Key_L, _CTRL_SHIFT)
    return locked(application, qtbot)


_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def locked(application: Application, qtbot: QtBot) -> LockPage:
    qtbot.waitUntil(lambda: application.window.is_covered)
    page = application.window.centralWidget()
    assert isinstance(page, LockPage)
    return page


def unlock(page: LockPage, pin: str) -> None:
    page.secret.line.setText(pin)
    QTest.keyClick(page.secret.line, Qt.Key.Key_Return)


def test_locked_nothing_of_the_shop_is_seen_and_the_pin_brings_it_back(
    application: Application, qtbot: QtBot
) -> None:
    window = application.window
    window.open_place("customers")
    assert window.windowTitle() == "Millbrook Cycles – csdesk"

    page = lock(application, qtbot)

    assert window.windowTitle() == "csdesk"
    assert not window.ground.isVisible()
    shown = {each for each in QApplication.allWidgets() if each.isVisible()}
    assert all(each is window or window.isAncestorOf(each) for each in shown if each.isWindow())
    assert page.secret.line.hasFocus() or window.focusWidget() is page.secret.line
    unlock(page, "2468")
    qtbot.waitUntil(lambda: not window.is_covered)
    assert window.ground.isVisible()
    assert window.pages.here is not None
    assert window.pages.here.place == "customers"
    assert window.windowTitle() == "Millbrook Cycles – csdesk"


def test_a_wrong_pin_stays_outside_and_waits_at_last(
    application: Application, qtbot: QtBot
) -> None:
    page = lock(application, qtbot)
    for _ in range(3):
        unlock(page, "0000")
        qtbot.waitUntil(lambda: page.go_on.isEnabled() or page.is_waiting)

    qtbot.waitUntil(lambda: page.is_waiting)

    assert application.window.is_covered
    assert "That is not it" in page.secret.accessibleDescription()


def test_no_key_does_anything_behind_the_locked_screen(
    application: Application, qtbot: QtBot
) -> None:
    lock(application, qtbot)
    window, before = application.window, application.window.pages.here

    for name in ("go_customers", "palette", "undo"):
        window.run(name)

    assert window.pages.here == before
    assert window.overlay is None


def test_a_dialog_waits_unseen_with_what_is_typed_in_it_which_is_kept(
    application: Application, qtbot: QtBot
) -> None:
    assert application.sitting is not None
    context = application.sitting.context
    dialog = Dialog("A letter")
    field = LineField("Words")
    dialog.body.addWidget(field)
    application.window.show_dialog(dialog)
    autosave = Autosave(context, "letter:1", lambda: {"words": field.text()}, dialog)
    field.setText("Dear Anna")
    autosave.touch()

    page = lock(application, qtbot)

    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: read_draft(context.desk, "letter:1") is not None)
    unlock(page, "2468")
    qtbot.waitUntil(dialog.isVisible)
    assert field.text() == "Dear Anna"


def test_a_menu_does_not_stay_open_over_the_locked_screen(
    application: Application, qtbot: QtBot
) -> None:
    menu = QMenu(application.window)
    menu.addAction("Anna Lindqvist")
    menu.popup(QPoint(20, 20))
    qtbot.waitUntil(menu.isVisible)
    assert application.sitting is not None

    application.sitting.locking.lock_now()

    locked(application, qtbot)
    assert not menu.isVisible()


def test_a_screen_reader_hears_nothing_of_the_shop_either(
    application: Application, qtbot: QtBot
) -> None:
    application.window.open_place("customers")
    assert application.jobs.wait_idle()
    qtbot.waitUntil(lambda: "Anna Lindqvist" in heard(application))
    page = lock(application, qtbot)

    told = heard(application)

    assert "csdesk is locked" in told
    assert "Anna Lindqvist" not in told
    assert "Millbrook" not in told
    unlock(page, "2468")
    qtbot.waitUntil(lambda: not application.window.is_covered)
    assert "Anna Lindqvist" in heard(application)


def heard(application: Application) -> str:
    """All names, values and descriptions that can be reached from the program itself."""
    told: list[str] = []
    window = application.window
    whole = QAccessible.queryAccessibleInterface(QApplication.instance())
    tops = [whole.child(at) for at in range(whole.childCount())]
    left = [each for each in tops if each.object() in (window, window.ground)]
    seen = 0
    while left and seen < 4000:
        here, seen = left.pop(), seen + 1
        if here is None:
            continue
        told += [here.text(each) for each in (Text.Name, Text.Value, Text.Description)]
        left += [here.child(at) for at in range(here.childCount())]
    return "\n".join(told)


def test_files_that_are_dropped_on_the_locked_window_are_left_alone(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    lock(application, qtbot)
    window, before = application.window, application.window.pages.here
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "sales.csv"))])
    place, action, none = QPointF(9, 9), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(place, action, mime, Qt.MouseButton.LeftButton, none)

    window.dropEvent(drop)

    assert window.pages.here == before


def test_what_was_copied_in_csdesk_can_not_be_pasted_from_the_locked_screen(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)  # no display, no owner
    QGuiApplication.clipboard().setText("Dear Anna Lindqvist")

    lock(application, qtbot)

    assert "Anna" not in QGuiApplication.clipboard().text()


def test_what_opens_itself_later_does_not_stay_over_the_locked_screen(
    application: Application, qtbot: QtBot
) -> None:
    page = lock(application, qtbot)
    chooser = QFileDialog(application.window)
    stubborn = _Stubborn()
    qtbot.addWidget(stubborn)

    for late in (chooser, stubborn):
        late.show()
        qtbot.waitUntil(lambda late=late: not late.isVisible())

    assert page.isVisible()
    menu = QMenu(page.secret.line)
    menu.addAction("Paste")
    menu.popup(QPoint(5, 5))
    qtbot.wait(1)
    assert menu.isVisible(), "what the page itself offers stays"
    menu.close()


class _Stubborn(QWidget):
    """Asks before it closes."""

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


def test_what_was_told_meanwhile_waits_until_somebody_sees_it(
    application: Application, qtbot: QtBot
) -> None:
    page = lock(application, qtbot)
    notice = application.window.notice
    application.window.trouble("The copy could not be made")
    assert not notice._clock.isActive()

    unlock(page, "2468")

    qtbot.waitUntil(notice.isVisible)
    assert notice.words == "The copy could not be made"
    assert notice._clock.isActive()


def test_a_word_on_the_desktop_brings_the_locked_window_forward_and_moves_nothing(
    application: Application, qtbot: QtBot
) -> None:
    assert application.sitting is not None
    application.window.open_place("customers")
    page = lock(application, qtbot)

    application.sitting._come_forward()

    assert application.window.is_covered
    unlock(page, "2468")
    qtbot.waitUntil(lambda: not application.window.is_covered)
    here = application.window.pages.here
    assert here is not None
    assert here.place == "customers"


def test_it_stays_locked_when_a_copy_was_brought_back_meanwhile(
    application: Application, qtbot: QtBot
) -> None:
    assert application.sitting is not None
    desk = application.sitting.desk
    made = make_backup(desk)
    lock(application, qtbot)

    replaced, restored = restore(desk, made)
    application.sitting.desk_replaced.emit(replaced, restored)

    qtbot.waitUntil(lambda: isinstance(application.window.centralWidget(), LockPage))
    assert not application.window.ground.isVisible()
    assert application.window.windowTitle() == "csdesk"


def test_it_locks_when_nobody_was_there_for_so_long(
    application: Application, qtbot: QtBot, clock: Clock
) -> None:
    assert application.sitting is not None
    locking = application.sitting.locking
    clock.now += 4.9 * _MINUTE
    locking.look()
    assert application.jobs.wait_idle()
    assert not application.window.is_covered

    clock.now += 0.2 * _MINUTE
    locking.look()

    locked(application, qtbot)


def test_a_key_or_the_mouse_begins_the_time_anew(
    application: Application, qtbot: QtBot, clock: Clock
) -> None:
    assert application.sitting is not None
    clock.now += 4 * _MINUTE
    handle = application.window.windowHandle()
    assert handle is not None
    QTest.mouseMove(handle, QPoint(50, 60))
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    clock.now += 4 * _MINUTE

    application.sitting.locking.look()

    assert application.jobs.wait_idle()
    assert not application.window.is_covered


def test_the_first_touch_after_the_computer_slept_finds_it_locked(
    application: Application, qtbot: QtBot, clock: Clock
) -> None:
    clock.now += 8 * 60 * _MINUTE
    handle = application.window.windowHandle()
    assert handle is not None

    QTest.keyClick(handle, Qt.Key.Key_Shift)

    locked(application, qtbot)


def test_the_title_names_nobody_if_the_owner_wants_that(
    application: Application, qtbot: QtBot
) -> None:
    assert application.sitting is not None
    context = application.sitting.context
    shop = replace(read_shop(context.desk), names_in_title=False)

    context.jobs.write(application.sitting, save_shop, context.desk, shop)

    qtbot.waitUntil(lambda: application.window.windowTitle() == "csdesk")


def test_without_anything_that_opens_it_the_screen_is_not_locked(
    application: Application, qtbot: QtBot
) -> None:
    from csdesk.services.screen_lock import remove_pin

    assert application.sitting is not None
    remove_pin(application.sitting.desk)

    application.window.run("lock")

    here = application.window.pages
    qtbot.waitUntil(lambda: here.here is not None and here.here.place == "settings")
    assert not application.window.is_covered
