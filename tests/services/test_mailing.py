"""A mail with a report: a draft that any mail program opens, and nothing that sends it."""

from __future__ import annotations

import os
import stat
import tempfile
import time
from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services.reports import mailing
from csdesk.services.reports.mailing import FOLDER_BEGINS, mail_draft, mail_link_of
from tests.builders import a_customer, a_shop

QUARTER = ReportRequest(ReportKind.ACCOUNTANT, date(2026, 7, 1), date(2026, 9, 30))


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where drafts of this test go."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A report as it was exported."""
    path = tmp_path / "Millbrook Cycles for the accountant Q3 2026.xlsx"
    path.write_bytes(b"PK\x03\x04 figures \r\n and more")
    return path


def read(draft: Path) -> EmailMessage:
    found = message_from_bytes(draft.read_bytes(), policy=default)
    assert isinstance(found, EmailMessage)
    return found


def test_a_draft_goes_to_the_accountant_with_the_file_in_it(desk: Desk, book: Path) -> None:
    a_shop(desk, accountant_name="Robin Ames", accountant_email="robin@ames.example")

    mail = read(mail_draft(desk, QUARTER, book))

    assert mail["X-Unsent"] == "1"
    assert mail["To"] == "Robin Ames <robin@ames.example>"
    assert mail["From"] is None
    assert "Millbrook Cycles" in mail["Subject"]
    body = mail.get_body(("plain",))
    assert body is not None
    words = body.get_content()
    assert words.startswith("Hello Robin Ames,") and book.name in words
    (file,) = mail.iter_attachments()
    assert file.get_filename() == book.name
    assert file.get_content_type().endswith("spreadsheetml.sheet")
    assert file.get_payload(decode=True) == book.read_bytes()


def test_a_mail_speaks_the_language_of_its_report(desk: Desk, book: Path) -> None:
    a_shop(desk, accountant_email="robin@ames.example", language="de")
    english = mail_link_of(desk, ReportRequest(*_of(QUARTER), language="en"), book)
    german = mail_link_of(desk, QUARTER, book)

    assert "01.07.2026" not in parse_qs(urlsplit(english.uri).query)["body"][0]
    assert "01.07.2026" in parse_qs(urlsplit(german.uri).query)["body"][0]


def test_only_the_accountant_is_told_of_notes_and_accounts(desk: Desk, book: Path) -> None:
    a_shop(desk, accountant_email="robin@ames.example")
    anna = a_customer(desk, "Anna Lindqvist")
    told = {}
    for kind in (ReportKind.ACCOUNTANT, ReportKind.CUSTOMERS, ReportKind.CUSTOMER):
        request = replace(QUARTER, kind=kind, customer_id=anna.id)
        link = mail_link_of(desk, request, book).uri
        told[kind] = parse_qs(urlsplit(link).query)["body"][0]

    assert [kind for kind, body in told.items() if "accounts" in body] == [ReportKind.ACCOUNTANT]


def _of(request: ReportRequest) -> tuple[ReportKind, date, date]:
    return request.kind, request.from_on, request.to_on


@pytest.mark.parametrize(
    "address",
    [
        "",
        "no address",
        "a@b.example\nBcc: thief@example.com",
        "@SUM(1)",
        "a b@c",
        "a@",
        "(a@b",
        "\0",
    ],
)
def test_what_is_no_address_is_left_to_the_mail_program(
    desk: Desk, book: Path, address: str
) -> None:
    a_shop(desk, accountant_name="Robin\r\nBcc: thief@example.com", accountant_email=address)

    mail = read(mail_draft(desk, QUARTER, book))

    assert mail["To"] is None and mail["Bcc"] is None
    assert "thief" not in mail_link_of(desk, QUARTER, book).uri.partition("?")[0]


def test_a_shop_of_a_hostile_name_adds_no_header(desk: Desk, book: Path) -> None:
    a_shop(desk, name="Mill\r\nBcc: thief@example.com", accountant_email="robin@ames.example")

    mail = read(mail_draft(desk, QUARTER, book))

    assert mail["Bcc"] is None
    assert "\n" not in mail["Subject"]


def test_a_mail_says_whatever_a_signature_holds(desk: Desk, book: Path) -> None:
    a_shop(desk, name="Mill \ud800 & Co", signature="Yours \ud83d\x07\0", remedy_account="\udfff1")

    mail = read(mail_draft(desk, QUARTER, book))

    body = mail.get_body()
    assert body is not None and "Yours \ufffd␇\ufffd" in body.get_content()
    with desk.store.read() as work:
        assert work.settings.read().remedy_account == "\ufffd1"


@pytest.mark.skipif(os.name == "nt", reason="such names are those of Unix")
def test_a_file_may_have_any_name_that_a_disk_takes(desk: Desk, book: Path) -> None:
    a_shop(desk, accountant_email="robin@ames.example")
    odd = book.with_name("Q3\r\nBcc: thief@example.com\udcff.xlsx")
    book.rename(odd)

    mail = read(mail_draft(desk, QUARTER, odd))

    (enclosed,) = mail.iter_attachments()
    assert mail["Bcc"] is None and str(enclosed.get_filename()).startswith("Q3 Bcc: thief")


@pytest.mark.skipif(os.name == "nt", reason="rights are read as POSIX has them")
def test_a_draft_is_its_owners_alone(desk: Desk, book: Path) -> None:
    draft = mail_draft(desk, QUARTER, book)

    assert stat.S_IMODE(draft.stat().st_mode) == 0o600
    assert stat.S_IMODE(draft.parent.stat().st_mode) == 0o700


def test_drafts_of_other_days_go_and_those_of_today_stay(
    desk: Desk, book: Path, temporary: Path
) -> None:
    old, other = temporary / f"{FOLDER_BEGINS}old", temporary / "of somebody else"
    for folder in (old, other):
        folder.mkdir()
        os.utime(folder, (time.time() - 3 * 86_400,) * 2)
    first = mail_draft(desk, QUARTER, book)

    second = mail_draft(desk, QUARTER, book)

    assert first.exists() and second.exists()
    assert not old.exists() and other.exists()


def test_a_file_that_is_too_large_or_gone_is_refused(
    desk: Desk, book: Path, monkeypatch: pytest.MonkeyPatch, temporary: Path
) -> None:
    monkeypatch.setattr(mailing, "LARGEST", 5)
    with pytest.raises(Refused) as large:
        mail_draft(desk, QUARTER, book)
    book.unlink()
    with pytest.raises(Refused) as gone:
        mail_draft(desk, QUARTER, book)

    assert (large.value.code, gone.value.code) == ("mail.size", "mail.file")
    assert not list(temporary.iterdir())


def test_a_link_says_the_same_as_the_draft(desk: Desk, book: Path) -> None:
    a_shop(desk, accountant_name="Robin Ames", accountant_email="robin@ames.example")

    link = urlsplit(mail_link_of(desk, QUARTER, book).uri)
    mail = read(mail_draft(desk, QUARTER, book))

    asked = parse_qs(link.query)
    assert link.scheme == "mailto" and link.path == "robin@ames.example"
    assert asked["subject"] == [mail["Subject"]]


def test_a_story_goes_to_the_customer_whose_it_is_and_never_to_the_accountant(
    desk: Desk, book: Path
) -> None:
    a_shop(desk, accountant_name="Robin Ames", accountant_email="robin@ames.example")
    anna = a_customer(desk, "Anna Lindqvist", mail="anna@mailbox.example")
    story = ReportRequest(ReportKind.CUSTOMER, *_of(QUARTER)[1:], customer_id=anna.id)

    mail = read(mail_draft(desk, story, book))

    assert mail["To"] == "Anna Lindqvist <anna@mailbox.example>"
    assert "what we keep about you" in mail["Subject"]
    assert "Robin" not in mail.as_string()


@pytest.mark.parametrize("kind", [ReportKind.PEOPLE, ReportKind.LETTERS, ReportKind.INSIGHT])
def test_what_is_for_nobody_named_leaves_the_address_open(
    desk: Desk, book: Path, kind: ReportKind
) -> None:
    a_shop(desk, accountant_name="Robin Ames", accountant_email="robin@ames.example")

    mail = read(mail_draft(desk, ReportRequest(kind, *_of(QUARTER)[1:]), book))

    assert mail["To"] is None and "Robin" not in mail.as_string()
