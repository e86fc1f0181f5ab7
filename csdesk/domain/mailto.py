"""A letter for the owner's mail program: a mailto link in which nothing can add a header.

Source: RFC 6068. Everything but the address's own letters is percent-encoded; a line break of
the body is ``%0D%0A``, and neither an address nor a subject can hold one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from csdesk.domain.errors import Refused
from csdesk.domain.plain_text import one_line, printable

LONGEST: Final = 1_900
"""Characters that mail programs and systems take in one link."""
_ADDRESS: Final = re.compile(r"[^@\s<>?&\"',;:()\[\]\\]+@[^@\s<>?&\"',;:()\[\]\\]+")


@dataclass(frozen=True, slots=True)
class MailLink:
    """A link to open, and whether the text was too long to go with it."""

    uri: str
    leaves_out_body: bool = False


def mail_link(address: str, subject: str, body: str) -> MailLink:
    """What the mail program is asked to open; a long body stays out and is to be pasted.

    Args:
        address: whom it goes to; empty leaves that to the mail program.
    Raises: Refused("mail.address"): this is not one plain address.
    """
    to = "" if not address.strip() else _address(address)
    head = one_line(subject)
    whole = _uri(to, head, printable(body))
    if len(whole) <= LONGEST:
        return MailLink(whole)
    while len(_uri(to, head, "")) > LONGEST:
        head = head[: len(head) * 3 // 4]
    return MailLink(_uri(to, head, ""), leaves_out_body=True)


def _address(typed: str) -> str:
    address = typed.strip()
    if not _ADDRESS.fullmatch(address) or not address.isprintable() or len(address) > 320:
        raise Refused("mail.address", "“{typed}” is no mail address.", typed=one_line(typed)[:80])
    local, _, domain = address.rpartition("@")
    return f"{quote(local, safe='')}@{quote(domain, safe='')}"


def _uri(address: str, subject: str, body: str) -> str:
    said = {"subject": subject, "body": body.replace("\n", "\r\n")}
    asked = "&".join(f"{name}={quote(text, safe='')}" for name, text in said.items() if text)
    return f"mailto:{address}?{asked}" if asked else f"mailto:{address}"
