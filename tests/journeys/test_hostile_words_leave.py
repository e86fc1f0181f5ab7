"""What somebody typed leaves the shop as what it is: as JSON, on sheets, in letters, by mail."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from openpyxl import load_workbook

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.letter import LetterKind
from csdesk.domain.mailto import mail_link
from csdesk.domain.plain_text import one_line, printable
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services import letters
from csdesk.services.complaints import complaint_facts
from csdesk.services.customers import story
from csdesk.services.reports import exporting
from csdesk.services.search import find_anything
from tests.builders import a_customer
from tests.hostile import HOSTILE, LONG, a_hostile_shop, kept
from ui.paper import Block, Style, pdf_of

MOST_IN_A_CELL = 32_767
ONLY_OF_THE_SHOP = (ReportKind.PEOPLE,)
"""They tell of persons and months, in words of the settings."""
EVERY = {**HOSTILE, "long": LONG}


@pytest.fixture(params=EVERY)
def text(request: pytest.FixtureRequest) -> str:
    return EVERY[request.param]


def test_the_shop_file_keeps_it_and_the_story_tells_it(desk: Desk, text: str) -> None:
    customer, complaints = a_hostile_shop(desk, text)

    facts = complaint_facts(desk, complaints[0])
    told = story(desk, customer)

    assert facts.complaint.words == kept(text)
    assert facts.answered_questions[0].answer == kept(text)
    assert kept(text) in {event.words for event in told}
    assert {event.person for event in told} <= {kept(text), ""}


def test_the_command_line_says_it_as_json(desk: Desk, text: str) -> None:
    customer, _ = a_hostile_shop(desk, text)
    path = desk.store.path
    desk.store.close()

    command = [sys.executable, "-m", "csdesk", "customer", str(customer), "--shop", str(path)]
    done = subprocess.run([*command, "--json"], capture_output=True, check=True)

    told = json.loads(done.stdout.decode("utf-8"))
    assert told["name"] == kept(text)


def test_on_a_sheet_it_is_text_and_nothing_is_run(desk: Desk, tmp_path: Path, text: str) -> None:
    customer, _ = a_hostile_shop(desk, text)
    beginning = printable(kept(text))[:9]
    for kind in ReportKind:
        path = tmp_path / f"{kind}.xlsx"

        asked = ReportRequest(kind, *exporting.whole_period(desk), customer_id=customer)
        exporting.export_report(desk, asked, path)

        found = [cell for cell in cells(path) if str(cell.value).startswith(beginning)]
        assert found or kind in ONLY_OF_THE_SHOP, kind
        for cell in found:
            assert cell.data_type == "s"
            assert cell.hyperlink is None
            assert len(cell.value) <= MOST_IN_A_CELL


def cells(path: Path) -> Iterator[Any]:
    for sheet in load_workbook(path):
        for row in sheet.iter_rows():
            yield from (cell for cell in row if isinstance(cell.value, str))


def test_no_letter_reads_what_somebody_wrote_as_a_template(desk: Desk, text: str) -> None:
    customer, complaints = a_hostile_shop(desk, text)
    for kind in LetterKind:
        letters.reset_template(desk, kind)

        begun = letters.begin_letter(desk, customer, kind, complaints[-1])

        assert begun.unknown == ()
        assert "\n" not in begun.subject
        assert "49" not in begun.body or "49" in text


def test_a_letter_is_kept_as_it_was_sent(desk: Desk, text: str) -> None:
    customer, complaints = a_hostile_shop(desk, text)
    (sent, *_) = letters.letters_of(desk, customer)

    assert (sent.body, sent.complaint_id) == (kept(text), complaints[0])


def test_a_mail_goes_to_one_address_with_one_subject_and_one_body(text: str) -> None:
    link = mail_link("anna@example.org", text, text)

    parts = urlsplit(link.uri)
    asked = dict(pair.split("=", 1) for pair in parts.query.split("&"))
    assert (parts.scheme, parts.path, parts.fragment) == ("mailto", "anna@example.org", "")
    assert asked.keys() <= {"subject", "body"}
    subject = unquote(asked["subject"])
    assert not set("\r\n") & set(subject)
    assert one_line(text).startswith(subject)
    if not link.leaves_out_body:
        assert unquote(asked["body"]).replace("\r\n", "\n") == printable(text)


def test_on_paper_nothing_is_a_link_or_is_run(qapp: object, text: str) -> None:
    paper = pdf_of(text[:200], [Block(text[:5_000], Style.BODY)])

    assert paper.startswith(b"%PDF-")
    for told in (b"/URI", b"/JavaScript", b"/Launch", b"/Type /Annot", b"/EmbeddedFile"):
        assert told not in paper


def test_it_is_found_again_as_it_was_written(desk: Desk, text: str) -> None:
    customer, _ = a_hostile_shop(desk, text)
    word = re.findall(r"[^\W_]{2,}", text)[0]

    found = find_anything(desk, word)

    assert (Noun.CUSTOMER, customer) in {(one.noun, one.noun_id) for one in found}
    assert {one.name for one in found} == {kept(text)}


@pytest.mark.parametrize("typed", ["NEAR(", '"', "*", "a* OR", "( ) AND", 'x" OR "'])
def test_what_looks_like_a_language_of_search_finds_nobody_else(desk: Desk, typed: str) -> None:
    a_customer(desk, "Bo Larsen")

    assert find_anything(desk, typed) == ()
