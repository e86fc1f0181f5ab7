"""A mailto link brings what was written, and nothing in it can add a header."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.errors import Refused
from csdesk.domain.mailto import LONGEST, mail_link
from csdesk.domain.plain_text import one_line, printable

INJECTIONS = (
    "Hi\r\nBcc: everybody@example.com",
    "Hi\nBcc: x@example.com",
    "Hi&bcc=x@example.com",
    "Hi?cc=x@example.com&body=gone",
    "Hi%0D%0ABcc:x@example.com",
    "Hi\u2028Bcc: x@example.com",
    "Hi\x85Bcc: x@example.com",
    "Hi\0\x0bBcc: x@example.com",
)


def read(uri: str) -> tuple[str, dict[str, str]]:
    parts = urlsplit(uri)
    assert parts.scheme == "mailto" and not parts.fragment and uri.isascii()
    pairs = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
    assert len(dict(pairs)) == len(pairs)
    return unquote(parts.path), dict(pairs)


@given(
    st.text(max_size=60) | st.sampled_from(INJECTIONS),
    st.text(max_size=60) | st.sampled_from(INJECTIONS),
)
def test_a_link_brings_back_what_was_written(subject: str, body: str) -> None:
    link = mail_link("anna+bike@example.com", subject, body)
    to, said = read(link.uri)
    assert to == "anna+bike@example.com"
    assert set(said) <= {"subject", "body"}
    assert said.get("subject", "") == one_line(subject)
    assert not link.leaves_out_body
    assert said.get("body", "").replace("\r\n", "\n") == printable(body)


@pytest.mark.parametrize("subject", INJECTIONS)
def test_a_subject_makes_one_header_in_a_mail(subject: str) -> None:
    _, said = read(mail_link("anna@example.com", subject, "Dear Anna").uri)
    mail = EmailMessage(policy=SMTP)
    mail["To"] = "anna@example.com"
    mail["Subject"] = said["subject"]
    head = mail.as_bytes().split(b"\r\n\r\n")[0]
    assert [line.split(b":")[0] for line in head.split(b"\r\n") if line[:1] != b" "] == [
        b"To",
        b"Subject",
    ]


@pytest.mark.parametrize(
    "address",
    [
        "anna@example.com\r\nBcc: x@example.com",
        "anna@example.com\n",
        "anna@example.com?bcc=x@example.com",
        "anna@example.com&bcc=x",
        "anna@example.com,x@example.com",
        "a@b@c",
        "anna",
        "an na@example.com",
        "anna@exa\u202emple.com",
        "<anna@example.com>",
    ],
)
def test_an_address_that_is_not_one_plain_address_is_refused(address: str) -> None:
    if address.strip() == "anna@example.com":
        assert read(mail_link(address, "", "").uri) == ("anna@example.com", {})
        return
    with pytest.raises(Refused) as refused:
        mail_link(address, "Hi", "Dear Anna")
    assert refused.value.code == "mail.address"
    assert "\n" not in refused.value.sentence


def test_every_sign_of_the_text_is_encoded() -> None:
    link = mail_link("a%b@example.com", "50 % off & more", "one\ntwo\r\nthree + four")
    assert link.uri == (
        "mailto:a%25b@example.com?subject=50%20%25%20off%20%26%20more"
        "&body=one%0D%0Atwo%0D%0Athree%20%2B%20four"
    )


def test_a_long_text_stays_out_of_the_link_and_is_said_to() -> None:
    link = mail_link("anna@example.com", "About the bike", "x" * LONGEST)
    assert link.leaves_out_body
    assert read(link.uri) == ("anna@example.com", {"subject": "About the bike"})


def test_no_subject_makes_a_link_longer_than_programs_take() -> None:
    link = mail_link("anna@example.com", "日本" * 50_000, "short")
    assert len(link.uri) <= LONGEST and link.leaves_out_body


def test_without_an_address_the_mail_program_asks_for_it() -> None:
    assert mail_link(" ", "Hi", "").uri == "mailto:?subject=Hi"
