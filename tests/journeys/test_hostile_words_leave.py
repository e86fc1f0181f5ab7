"""What somebody typed leaves the shop as what it is: as JSON, on sheets, in letters, by mail."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from openpyxl import load_workbook

from csdesk.cli import main
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
from csdesk.store.opening import open_store
from tests.builders import a_customer
from tests.conftest import fixed_now
from tests.hostile import HOSTILE, LONG, a_hostile_shop, kept
from ui.paper import Block, Style, pdf_of

MOST_IN_A_CELL = 32_767
ONLY_OF_THE_SHOP = (ReportKind.PEOPLE,)
"""They tell of persons and months, in words of the settings."""
EVERY = {**HOSTILE, "long": LONG}


@pytest.fixture(params=EVERY, scope="module")
def text(request: pytest.FixtureRequest) -> str:
    return EVERY[request.param]


@dataclass(frozen=True)
class Told:
    """A shop in which everything that can be told is this text."""

    desk: Desk
    customer: int
    complaints: tuple[int, ...]


@pytest.fixture(scope="module")
def written(
    text: str, empty_shop: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, int, tuple[int, ...]]:
    """Its file, made once for each text; copy it, never open it."""
    path = tmp_path_factory.mktemp("hostile") / "shop.csdesk"
    desk = opened(shutil.copyfile(empty_shop, path))
    customer, complaints = a_hostile_shop(desk, text)
    desk.store.close()
    return path, customer, complaints


@pytest.fixture
def told(written: tuple[Path, int, tuple[int, ...]], tmp_path: Path) -> Iterator[Told]:
    file, customer, complaints = written
    desk = opened(shutil.copyfile(file, tmp_path / "told.csdesk"))
    yield Told(desk, customer, complaints)
    desk.store.close()


def opened(path: Path) -> Desk:
    path.chmod(0o600)
    return Desk(open_store(path), fixed_now)


def test_the_shop_file_keeps_it_and_the_story_tells_it(told: Told, text: str) -> None:
    facts = complaint_facts(told.desk, told.complaints[0])
    events = story(told.desk, told.customer)

    assert facts.complaint.words == kept(text)
    assert facts.answered_questions[0].answer == kept(text)
    assert kept(text) in {event.words for event in events}
    assert {event.person for event in events} <= {kept(text), ""}


def as_json(told: Told) -> list[str]:
    """The words that ask the command line for the customer."""
    told.desk.store.close()
    return ["customer", str(told.customer), "--shop", str(told.desk.store.path), "--json"]


def test_the_command_line_says_it_as_json(
    told: Told, text: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(as_json(told)) == 0

    said = json.loads(capsysbinary.readouterr().out.decode("utf-8"))
    assert said["name"] == kept(text)


def test_a_program_that_runs_csdesk_reads_it_as_json(desk: Desk) -> None:
    text = " ".join(HOSTILE.values())
    customer, complaints = a_hostile_shop(desk, text)
    command = [sys.executable, "-m", "csdesk", *as_json(Told(desk, customer, complaints))]

    done = subprocess.run(command, capture_output=True, check=True)

    assert json.loads(done.stdout.decode("utf-8"))["name"] == kept(text)


def test_on_a_sheet_it_is_text_and_nothing_is_run(told: Told, tmp_path: Path, text: str) -> None:
    desk, customer = told.desk, told.customer
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


def test_no_letter_reads_what_somebody_wrote_as_a_template(told: Told, text: str) -> None:
    desk, customer, complaints = told.desk, told.customer, told.complaints
    for kind in LetterKind:
        letters.reset_template(desk, kind)

        begun = letters.begin_letter(desk, customer, kind, complaints[-1])

        assert begun.unknown == ()
        assert "\n" not in begun.subject
        assert "49" not in begun.body or "49" in text


def test_a_letter_is_kept_as_it_was_sent(told: Told, text: str) -> None:
    (sent, *_) = letters.letters_of(told.desk, told.customer)

    assert (sent.body, sent.complaint_id) == (kept(text), told.complaints[0])


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


def test_it_is_found_again_as_it_was_written(told: Told, text: str) -> None:
    word = re.findall(r"[^\W_]{2,}", text)[0]

    found = find_anything(told.desk, word)

    assert (Noun.CUSTOMER, told.customer) in {(one.noun, one.noun_id) for one in found}
    assert {one.name for one in found} == {kept(text)}


@pytest.mark.parametrize("typed", ["NEAR(", '"', "*", "a* OR", "( ) AND", 'x" OR "'])
def test_what_looks_like_a_language_of_search_finds_nobody_else(desk: Desk, typed: str) -> None:
    a_customer(desk, "Bo Larsen")

    assert find_anything(desk, typed) == ()
