"""What becomes of a report: a mail is made of it, it is marked as sent, later changes are told."""

from __future__ import annotations

import tempfile
from datetime import date
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from csdesk.domain.reports.request import ReportKind
from csdesk.domain.reports.sent import SinceSent
from csdesk.services.reports.sent import mark_sent, newest_export_of, sent_report
from tests.builders import a_shop
from tests.ui.conftest import NotingShell
from tests.ui.reports.conftest import click, saved
from ui import opening_outside
from ui.context import Context
from ui.reports import at_hand, sending
from ui.reports.reports_page import ReportsPage


class Opening:
    """Stands in for the system: it notes what it was asked to open."""

    def __init__(self, *, knows_mails: bool = True) -> None:
        self.asked: list[QUrl] = []
        self.knows_mails = knows_mails

    def openUrl(self, url: QUrl) -> bool:
        self.asked.append(url)
        return self.knows_mails or url.scheme() == "mailto"


@pytest.fixture
def opening(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Opening:
    """Nothing opens on this screen; it is noted."""
    made = Opening()
    monkeypatch.setattr(opening_outside, "QDesktopServices", made)
    shown = lambda path: bool(made.asked.append(QUrl.fromLocalFile(str(path)))) or True  # noqa: E731
    monkeypatch.setattr(sending, "show_in_folder", shown)
    monkeypatch.setattr(at_hand, "show_in_folder", shown)
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return made


@pytest.fixture
def exported(page: ReportsPage, context: Context, qtbot: QtBot) -> Path:
    """The accountant's workbook, just made."""
    a_shop(context.desk, accountant_email="robin@ames.example")
    click(page, qtbot, "report_accountant")
    assert context.jobs.wait_idle()
    page.export()
    path = saved(page, qtbot)
    qtbot.waitUntil(page.strip.sent.isVisible)  # it is read what was just kept
    assert context.jobs.wait_idle()
    return path


def told(page: ReportsPage) -> str:
    words = page.findChild(QLabel, "sent_words")
    assert isinstance(words, QLabel)
    return words.text()


def test_a_mail_opens_with_the_file_in_it(
    page: ReportsPage, exported: Path, opening: Opening, context: Context, qtbot: QtBot
) -> None:
    click(page, qtbot, "make_mail")
    assert context.jobs.wait_idle()

    (asked,) = opening.asked
    draft = Path(asked.toLocalFile())
    mail = message_from_bytes(draft.read_bytes(), policy=default)
    assert (draft.suffix, mail["To"], mail["X-Unsent"]) == (".eml", "robin@ames.example", "1")
    (file,) = mail.iter_attachments()  # type: ignore[attr-defined]
    assert file.get_payload(decode=True) == exported.read_bytes()
    assert told(page) == "The mail is open in your mail program, with the file in it."


def test_without_a_program_for_drafts_a_link_opens_and_the_file_is_shown(
    page: ReportsPage, exported: Path, opening: Opening, context: Context, qtbot: QtBot
) -> None:
    opening.knows_mails = False
    click(page, qtbot, "make_mail")
    assert context.jobs.wait_idle()

    draft, link, shown = opening.asked
    assert draft.toLocalFile().endswith(".eml")
    assert link.scheme() == "mailto" and link.path() == "robin@ames.example"
    assert Path(shown.toLocalFile()) == exported
    assert told(page) == "The mail is open. Put the file into it: it is shown in its folder."


def test_of_a_file_that_is_gone_no_mail_is_made_and_that_is_said(
    page: ReportsPage, exported: Path, opening: Opening, context: Context, qtbot: QtBot
) -> None:
    exported.unlink()
    click(page, qtbot, "make_mail")
    assert context.jobs.wait_idle()

    assert opening.asked == []
    assert told(page) == f"{exported.name} is not there any more."


def test_where_nothing_opens_the_place_of_the_file_is_said(
    page: ReportsPage,
    exported: Path,
    context: Context,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(opening_outside.QDesktopServices, "openUrl", lambda url: False)
    monkeypatch.setattr(sending, "show_in_folder", lambda path: False)
    click(page, qtbot, "make_mail")
    assert context.jobs.wait_idle()

    assert told(page) == f"No mail program answered. The file lies in {exported.parent}."


def test_open_folder_shows_the_file_itself(
    page: ReportsPage, exported: Path, opening: Opening, qtbot: QtBot
) -> None:
    click(page, qtbot, "open_folder")
    click(page, qtbot, "open_file")

    assert [Path(url.toLocalFile()) for url in opening.asked] == [exported, exported]


def test_a_file_that_nothing_opens_is_told_as_trouble(
    page: ReportsPage, exported: Path, opening: Opening, shell: NotingShell, qtbot: QtBot
) -> None:
    opening.knows_mails = False

    click(page, qtbot, "open_file")

    assert shell.troubles == ["This computer does not know how to open it."]


def test_a_period_that_was_sent_says_so_and_tells_later_changes(
    page: ReportsPage,
    exported: Path,
    context: Context,
    shell: NotingShell,
    qtbot: QtBot,
) -> None:
    click(page, qtbot, "mark_as_sent")
    assert context.jobs.wait_idle()

    assert sent_report(context.desk, ReportKind.ACCOUNTANT, *page.chooser.days) is not None
    qtbot.waitUntil(lambda: told(page) == "Sent on 21 Nov 2026. Nothing changed since.")
    assert not page.strip.sent.isVisible()

    from tests.builders import a_complaint, a_redress

    a_redress(context.desk, a_complaint(context.desk, 1), 900)
    assert context.jobs.wait_idle()
    qtbot.waitUntil(lambda: "since you sent it" in told(page))
    click(page, qtbot, "show_changes")
    assert page.preview.tabs.names[page.preview.tabs.at] == "Changes"
    assert page.preview.model.rowCount() > 0


def test_marking_as_sent_can_be_undone(
    page: ReportsPage,
    exported: Path,
    context: Context,
    shell: NotingShell,
    qtbot: QtBot,
) -> None:
    click(page, qtbot, "mark_as_sent")
    qtbot.waitUntil(lambda: shell.undo is not None and told(page).startswith("Sent on"))
    assert shell.undo is not None
    shell.undo()

    qtbot.waitUntil(page.strip.sent.isVisible)
    assert sent_report(context.desk, ReportKind.ACCOUNTANT, *page.chooser.days) is None


def test_other_reports_are_mailed_but_not_marked(
    page: ReportsPage, context: Context, qtbot: QtBot
) -> None:
    page.export()
    saved(page, qtbot)
    assert context.jobs.wait_idle()

    mail = page.findChild(QAbstractButton, "make_mail")
    assert isinstance(mail, QAbstractButton) and mail.isVisible()
    assert not page.strip.sent.isVisible()


def test_nothing_offers_a_mail_before_there_is_a_file(page: ReportsPage) -> None:
    assert not page.strip.isVisible()


def test_what_was_kept_of_a_sent_period_and_is_damaged_is_said(
    page: ReportsPage, exported: Path, context: Context
) -> None:
    kept = newest_export_of(context.desk, *_accountants(page))
    assert kept is not None and exported.exists()
    sent = mark_sent(context.desk, kept.id)
    page.strip.show_export(sent, SinceSent(sent, None))
    assert told(page).endswith("What was in it can’t be read any more.")


def _accountants(page: ReportsPage) -> tuple[ReportKind, date, date]:
    return ReportKind.ACCOUNTANT, *page.chooser.days
