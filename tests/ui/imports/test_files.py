"""Several files come one after the other; stopping leaves nothing; what is odd is said."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from csdesk.services.watched_folder import watch_folder
from tests.ui.conftest import NotingShell
from tests.ui.imports.steps import SALES, a_file, drop, matched, settled, the
from ui.context import Context
from ui.imports.import_page import ImportPage
from ui.widgets.buttons import Button

MORE = (SALES[0], ("R9", "2026-05-02", "Ida Holm", "ida@holm.test", "5.00", "EUR", "Main"))


def name_of(page: ImportPage) -> str:
    assert page._seen is not None
    return page._seen.look.file_name


def counts(context: Context) -> tuple[int, int]:
    with context.desk.store.read() as work:
        return len(work.customers.where()), len(work.purchases.where())


def test_files_dropped_together_are_taken_one_after_the_other(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    one, two = a_file(tmp_path, name="a.csv"), a_file(tmp_path, MORE, "b.csv")
    drop(page, one, two)
    matched(page, qtbot)
    assert name_of(page) == "a.csv"
    assert page.queue.told.text() == "1 file comes next: b.csv"

    page.match.bring_in.click()
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)
    assert the(page, Button, "import_again").words == "Next: b.csv"
    the(page, Button, "import_again").click()
    matched(page, qtbot)

    assert name_of(page) == "b.csv"
    assert not page.queue.isVisible()


def test_a_file_dropped_while_one_is_matched_waits(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(page, a_file(tmp_path, name="a.csv"))
    matched(page, qtbot)

    drop(page, a_file(tmp_path, MORE, "b.csv"), at=page.match)
    assert name_of(page) == "a.csv"

    page.close_file.click()
    matched(page, qtbot)
    assert name_of(page) == "b.csv"


def test_files_that_wait_can_be_left(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    drop(page, a_file(tmp_path, name="a.csv"), a_file(tmp_path, MORE, "b.csv"))
    matched(page, qtbot)

    the(page, Button, "leave_files").click()
    page.close_file.click()

    assert page.steps.currentWidget() is page.drop


def test_cancel_in_the_middle_leaves_nothing(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path, shell: NotingShell
) -> None:
    rows = [
        (f"R{n}", "2026-03-02", f"Customer {n}", f"c{n}@mail.test", "5.00", "EUR", "Main")
        for n in range(3_000)
    ]
    drop(page, a_file(tmp_path, [SALES[0], *rows]))
    matched(page, qtbot)

    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(page.match.strip.cancel, Qt.MouseButton.LeftButton)
    settled(page)

    qtbot.waitUntil(lambda: shell.said == ["Stopped. Nothing was added."])
    assert page.steps.currentWidget() is page.match
    assert counts(context) == (0, 0)
    assert page.match.bring_in.isEnabled()


def test_cancel_while_a_file_is_read_goes_back(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(page, a_file(tmp_path))
    qtbot.mouseClick(page.strip.cancel, Qt.MouseButton.LeftButton)
    settled(page)

    assert page.steps.currentWidget() is page.drop
    assert not page.drop.error.isVisible()


def test_the_error_screen_has_its_three_ways_out(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "customers-final.csv"
    bad.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    drop(page, bad)
    qtbot.waitUntil(page.drop.error.isVisible)

    for name in ("choose_another_file", "paste_rows", "save_details"):
        assert the(page, Button, name).isVisible(), name
    drop(page, a_file(tmp_path), at=page.drop.small_zone)
    matched(page, qtbot)


def test_new_files_of_the_watched_folder_are_offered_and_opened(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path, shell: NotingShell
) -> None:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    a_file(folder, name="a.csv")
    part = page.drop.watched
    assert the(page, Button, "watch_folder").isVisible()

    context.jobs.write(page, watch_folder, context.desk, folder)
    qtbot.waitUntil(lambda: part.told.text() == "1 new file in Downloads looks like sales")
    the(page, Button, "look_at_new_files").click()

    assert shell.opened == [("import", (folder / "a.csv",))]
    page.arrive(shell.opened[-1][1])
    matched(page, qtbot)
    assert name_of(page) == "a.csv"


def test_not_these_puts_them_aside(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    a_file(folder, name="a.csv")
    context.jobs.write(page, watch_folder, context.desk, folder)
    qtbot.waitUntil(the(page, Button, "put_new_files_aside").isVisible)

    the(page, Button, "put_new_files_aside").click()

    words = "Nothing new in Downloads."
    qtbot.waitUntil(lambda: page.drop.watched.told.text() == words)


def test_coming_back_to_the_page_does_not_read_the_file_again(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    what = (a_file(tmp_path),)
    page.arrive(what)
    matched(page, qtbot)
    page.decisions.skip(2)
    settled(page)

    page.arrive(what)

    assert page.steps.currentWidget() is page.match
    assert page.decisions.now.skipped == {2}
