"""A mail with a report attached, as a draft for the owner’s mail program; nothing is sent."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Final

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.mailto import MailLink, mail_link
from csdesk.domain.ours import ours
from csdesk.domain.plain_text import one_line, printable
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.language import language_of
from csdesk.services.aside import folder_aside
from csdesk.services.letters import mail_of
from csdesk.store.unit_of_work import Work

FOLDER_BEGINS: Final = "csdesk-mail-"
LARGEST: Final = 18 * 1024 * 1024
"""Bytes of a file that most mail programs take; in a mail it is a third larger."""
_TYPES: Final = {
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pdf": "application/pdf",
    ".csv": "text/csv",
    ".zip": "application/zip",
}
_SUBJECT: Final = ours("{shop}: figures from {first} to {last}")
_HELLO: Final = ours("Hello {name},")
_HELLO_ALL: Final = ours("Hello,")
_ABOUT_YOU: Final = ours("{shop}: what we keep about you")
_ALL_OF_YOU: Final = ours("here is everything that we keep about you, in the file “{file}”.")
_ENCLOSED: Final = ours("here are our figures from {first} to {last}, in the file “{file}”.")
_EXPLAINED: Final = ours(
    "Every figure is explained in its notes. Which accounts are right is for you to decide."
)
_GOODBYE: Final = ours("If anything is unclear, please ask. Thank you.")


@dataclass(frozen=True, slots=True)
class ReportMail:
    """What a mail with a report says."""

    to_name: str
    to_address: str
    """Empty where the shop knows none: the mail program asks."""
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class _Reader:
    """Who a report is for; where nobody is named, the mail program asks."""

    name: str = ""
    address: str = ""


def report_mail(work: Work, request: ReportRequest, path: Path) -> ReportMail:
    """The words that go with a report, in its language, and whom it is for.

    The accountant’s goes to the accountant, a customer’s story to that customer; for all others
    the mail program asks.
    """
    shop, reader = work.settings.read(), _reader(work, request)
    language = language_of(shop, request.language)
    own = request.kind is ReportKind.CUSTOMER
    places = {
        "shop": one_line(shop.name),
        "file": one_line(path.name),
        "first": language.day(request.from_on),
        "last": language.day(request.to_on),
    }
    hello = language.say(_HELLO, name=reader.name) if reader.name else language.say(_HELLO_ALL)
    lines = [hello, language.say(_ALL_OF_YOU if own else _ENCLOSED, **places)]
    if request.kind is ReportKind.ACCOUNTANT:
        lines.append(language.say(_EXPLAINED))
    lines += [language.say(_GOODBYE), shop.signature.strip() or one_line(shop.name)]
    subject = language.say(_ABOUT_YOU if own else _SUBJECT, **places).strip(" :")
    body = "\n\n".join(filter(None, lines)) + "\n"
    return ReportMail(reader.name, reader.address, subject, body)


def _reader(work: Work, request: ReportRequest) -> _Reader:
    if request.kind is ReportKind.ACCOUNTANT:
        shop = work.settings.read()
        return _Reader(one_line(shop.accountant_name), shop.accountant_email.strip())
    if request.kind is ReportKind.CUSTOMER and request.customer_id is not None:
        name = work.customers.require(request.customer_id).name
        return _Reader(one_line(name), mail_of(work, request.customer_id))
    return _Reader()


def mail_draft(desk: Desk, request: ReportRequest, path: Path) -> Path:
    """A draft (``.eml``) with the file attached, in a folder that only its owner can enter.

    Mail programs open it as a mail that is not sent yet. Drafts of other days go first.

    Raises: NotFound: the customer whose story it is was removed;
        Refused("mail.size"): the file is larger than most mail programs take;
        Refused("mail.file"): it is not there any more, or can’t be read;
        Refused("mail.draft"): there is no room for a draft.
    """
    with desk.store.read() as work:
        told = report_mail(work, request, path)
    message = _message(told, path, _content(path))
    try:
        folder = folder_aside(FOLDER_BEGINS)
        draft = folder / "mail.eml"
        with open(draft, "xb", opener=_owner_only) as file:
            file.write(message.as_bytes())
    except OSError as error:
        raise Refused(
            "mail.draft", "The mail could not be made: the disk does not take it."
        ) from error
    return draft


def mail_link_of(desk: Desk, request: ReportRequest, path: Path) -> MailLink:
    """The same mail as a link, which can’t carry the file, for where no program opens drafts."""
    with desk.store.read() as work:
        told = report_mail(work, request, path)
    try:
        return mail_link(told.to_address, told.subject, told.body)
    except Refused:  # what stands in the settings is no address: the mail program asks for it
        return mail_link("", told.subject, told.body)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise Refused(
                "mail.size", "{name} is too large for most mail programs.", name=path.name
            )
        return path.read_bytes()
    except OSError as error:
        raise Refused("mail.file", "{name} is not there any more.", name=path.name) from error


def _message(told: ReportMail, path: Path, content: bytes) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = one_line(told.subject)
    with suppress(ValueError, IndexError, MessageError):  # the mail program asks for one
        message["To"] = Address(told.to_name, addr_spec=told.to_address)
    message.set_content(printable(told.body))
    kind = _TYPES.get(path.suffix.lower(), "application/octet-stream")
    main, _, sub = kind.partition("/")
    message.add_attachment(content, maintype=main, subtype=sub, filename=one_line(path.name))
    return message


def _owner_only(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)
