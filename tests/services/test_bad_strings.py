"""Ninety bad strings in every sink: kept, or seen as cleaned, or refused; never run or lost."""

from __future__ import annotations

import csv
import html
import io
import re
import subprocess
import sys
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Complaint
from csdesk.domain.contact import Channel
from csdesk.domain.customer import Customer
from csdesk.domain.errors import Refused
from csdesk.domain.letter import LetterKind
from csdesk.domain.mailto import mail_link
from csdesk.domain.plain_text import one_line, printable
from csdesk.domain.purchase import Purchase
from csdesk.domain.reports.request import FileFormat, ReportKind, ReportRequest
from csdesk.domain.wording import LONGEST
from csdesk.services import checks, letters
from csdesk.services.complaints import complaint_facts, log_complaint
from csdesk.services.customers import add_customer
from csdesk.services.reports import exporting
from csdesk.services.search import find_anything
from tests.bad_strings import bad_strings
from tests.builders import a_customer, a_customer_form, a_draft, a_shop
from tests.hostile import kept

SCANNER = Path(__file__).parents[3] / "shared" / "harness" / "scan_export.py"
ALL = bad_strings()
SHORT = tuple(text for text in ALL if len(text) <= LONGEST)
HALF = re.compile("[\ud800-\udfff]")
_WORD = re.compile(r"[^\W_]+")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\0")
_REACHES_OUT = re.compile(
    r"HYPERLINK|WEBSERVICE|FILTERXML|IMPORT|RTD\(|CALL\(|REGISTER|EXEC|DDE|\||https?:|\[\d+\]", re.I
)
_TYPED = frozenset(text[cut:] for text in SHORT for cut in (0, 1))
_TYPED_LONG = tuple(text[1:] for text in SHORT if len(text) > 3)
_MEANS_SOMETHING = re.compile(r"[{}$%&?@\r\n\0]")
"""In a template, or in an address."""
_FIGURE = re.compile(r"[-+]?[\d .,()/]+%?")


def as_kept(text: str) -> str:
    return HALF.sub("\ufffd", kept(text))


def test_a_name_is_kept_or_refused_in_words(desk: Desk) -> None:
    a_shop(desk)
    for text in ALL:
        try:
            known = add_customer(desk, a_customer_form(text))
        except Refused as refused:
            assert not text.strip() or len(text) > 200, text[:40]
            assert refused.sentence.endswith(".")
        else:
            with desk.store.read() as work:
                name = work.customers.require(known.id).name
            assert name.split() == as_kept(text).split(), text[:40]

    assert checks.check(desk) == ()


def test_words_are_kept_sign_by_sign_or_refused_and_found_again(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    for text in ALL:
        try:
            complaint = log_complaint(desk, a_draft(anna.id, text))
        except Refused as refused:
            assert not text.strip() or len(text) > LONGEST, text[:40]
            assert refused.sentence.endswith(".")
            continue
        words = complaint_facts(desk, complaint.id).complaint.words
        assert words.strip() == as_kept(text).strip(), text[:40]
        if searchable(text):
            found = {(hit.noun, hit.noun_id) for hit in find_anything(desk, text[:60])}
            assert (Noun.COMPLAINT, complaint.id) in found, text[:40]

    assert checks.check(desk) == ()


def searchable(text: str) -> bool:
    """Whether a word can be typed that stands in it."""
    composed = unicodedata.normalize("NFC", text[:60])
    return bool(_WORD.search(composed)) and "\0" not in text and not HALF.search(text)


@pytest.fixture
def full_shop(desk: Desk) -> Desk:
    """A customer for each of them, with a complaint in the same words."""
    a_shop(desk)
    now = desk.now()
    facts = {"channel": Channel.PHONE, "opened_at": now, "offset_minutes": 60}
    with desk.store.write("tell", now) as work:
        for number, text in enumerate(SHORT):
            name = text if text.strip() else f"{number}{text}"
            known = work.customers.add(Customer(name, created_at=now, note=text))
            work.purchases.add(
                Purchase(now.date(), 100, 0, 100, 40, customer_id=known.id, what=text[:200])
            )
            if text.strip():
                work.complaints.add(Complaint(known.id, words=text, title=text[:200], **facts))
    return desk


def test_no_export_holds_a_formula_a_link_or_a_sign_that_breaks_it(
    full_shop: Desk, tmp_path: Path
) -> None:
    days = exporting.whole_period(full_shop)
    written = []
    for kind in ReportKind:
        for file_format in (FileFormat.XLSX, FileFormat.CSV):
            path = tmp_path / f"{kind}.{file_format}"
            asked = ReportRequest(kind, *days, customer_id=1)
            try:
                path = exporting.export_report(full_shop, asked, path).path
            except Refused as refused:
                assert refused.code == "report.format", kind
            else:
                written.append(path)
    assert len(written) > len(ReportKind)
    tables = [table for path in written for table in unpacked(path, tmp_path)]

    for path in tables:
        found = in_workbook(path) if path.suffix == ".xlsx" else in_csv(path)
        assert list(found) == [], path.name
    if SCANNER.exists():
        scan(tables)


def unpacked(path: Path, folder: Path) -> Iterator[Path]:
    """The tables in a file: itself, or what was packed into it."""
    if path.suffix != ".zip":
        yield path
        return
    with zipfile.ZipFile(path) as packed:
        for name in packed.namelist():
            assert Path(name).name == name
            if name.endswith(".csv"):
                yield Path(packed.extract(name, folder / path.stem))


def in_workbook(path: Path) -> Iterator[str]:
    """Formulas of data, links, and characters that no XML may hold."""
    with zipfile.ZipFile(path) as packed:
        for name in packed.namelist():
            if re.search("externalLinks|vbaProject|activeX|embeddings", name):
                yield name
            text = packed.read(name).decode("utf-8") if name.endswith((".xml", ".rels")) else ""
            if _ILLEGAL.search(text):
                yield f"{name} holds what no XML may"
            if 'TargetMode="External"' in text:
                yield f"{name} leads elsewhere"
            for formula in re.findall(r"<f[ >][^<]*|<f>[^<]*", text):
                own = html.unescape(formula.partition(">")[2])
                typed = own in _TYPED or own.startswith(_TYPED_LONG)
                if typed or _REACHES_OUT.search(own):
                    yield f"{name}: {own[:60]}"


def in_csv(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(io.StringIO(file.read())):
            for cell in row:
                if cell.startswith(_BEGINS_A_FORMULA) and not _FIGURE.fullmatch(cell):
                    yield cell[:50]


def scan(tables: list[Path]) -> None:
    """The harness looks too; which formulas are our own it can't know."""
    command = [sys.executable, str(SCANNER), *map(str, tables)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    *found, last = done.stdout.splitlines()
    assert last == "ok" or last.endswith("finding(s)"), done.stderr
    assert [line for line in found if not line.endswith("is a formula")] == []


def test_no_letter_reads_them_as_a_template_and_no_mail_takes_more_than_words(
    desk: Desk,
) -> None:
    a_shop(desk)
    customer = a_customer(desk)
    complaint = log_complaint(desk, a_draft(customer.id))
    for text in filter(_MEANS_SOMETHING.search, SHORT):
        with desk.store.write("edit_customer", desk.now()) as work:
            work.customers.replace(
                replace(work.customers.require(customer.id), name=text.strip() or "Anna")
            )
            known = work.complaints.require(complaint.id)
            work.complaints.replace(replace(known, words=text))

        begun = letters.begin_letter(desk, customer.id, next(iter(LetterKind)), complaint.id)

        assert begun.unknown == () and "\n" not in begun.subject
        assert "49" not in begun.body or "49" in text
        link = mail_link("anna@example.org", text, text)
        parts = urlsplit(link.uri)
        asked = dict(pair.split("=", 1) for pair in parts.query.split("&") if pair)
        assert (parts.scheme, parts.path, parts.fragment) == ("mailto", "anna@example.org", "")
        assert asked.keys() <= {"subject", "body"}
        assert one_line(text).startswith(unquote(asked.get("subject", "")))
        if "body" in asked:
            assert unquote(asked["body"]).replace("\r\n", "\n") == printable(text)
