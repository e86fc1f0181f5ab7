"""Whatever is dropped on the window: a list, or one plain sentence, and never much memory."""

from __future__ import annotations

import io
import tracemalloc
import zipfile

import pytest

from csdesk.domain.errors import Refused
from tests.intake.lists import a_table, a_workbook, with_part

MAIL = (
    "Received: from a by b\r\n\tfor <c@d.test>\r\nFrom: Ann <a@b.test>\r\nSubject: list, all\r\n"
    "MIME-Version: 1.0\r\n\r\nName,City\r\nAnn,Leeds\r\n"
)


def a_zip(**members: str) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name.replace("_", "."), content)
    return written.getvalue()


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (MAIL.encode(), "an e-mail"),
        (b'[{"name": "Ann"}]', "a JSON file"),
        (b'\xef\xbb\xbf{\n "customers": []}', "a JSON file"),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "a calendar"),
        (b"OFXHEADER:100\r\nDATA:OFXSGML\r\n", "a bank statement"),
        (b"!Type:Bank\nD03/04/2026\nT-5.00\n^\n", "a bank statement"),
        (b":20:STARTUMSE\r\n:25:10010010/1\r\n:28C:1\r\n", "a bank statement"),
        ("<!DOCTYPE html>\n<html>".encode("utf-16"), "a web page"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><list/>", "an XML document"),
        (b"<table><tr><td>Name</td></tr></table>", "a web page"),
        (b"BZh91AY&SY\x00\xff", "bzip2"),
        (b"%PDF-1.7\n1 0 obj", "a PDF document"),
        (a_zip(list_csv="name,city\nA,B\n"), "a packed folder"),
        (a_zip(Index_zip=""), "Apple Numbers"),
    ],
)
def test_something_else_that_is_called_csv_is_named_for_what_it_is(content, what):
    with pytest.raises(Refused, match="inside is") as refusal:
        a_table(content, "list.csv")

    assert what in refusal.value.sentence
    assert len(refusal.value.sentence) < 250


@pytest.mark.parametrize(
    "content",
    [
        "From: Ann,City\nAnn,Leeds\n",
        "{id},name\n1,Ann\n",
        "[Name],[City]\nAnn,Leeds\n",
        "<Name>,x\nA,B\n",
    ],
)
def test_headings_with_odd_signs_are_no_other_kind_of_file(content):
    assert len(a_table(content).rows) == 1


def test_a_file_that_breaks_off_in_a_row_keeps_that_row_out_and_says_so():
    table = a_table("name,city,total\nA,Leeds,1.00\nB,York,2.00\nC,Hull,3.00\nD,Ba")

    assert [row[0] for row in table.rows] == ["A", "B", "C"]
    [problem] = table.problems
    assert (problem.row, problem.value) == (5, "D | Ba")
    assert "in the middle" in problem.reason


def test_a_short_last_row_with_its_line_break_is_a_row():
    assert len(a_table("name,city,total\nA,Leeds,1.00\nB,York,2.00\nC,Hull,3.00\nD\n").rows) == 4
    assert len(a_table("name,city\nA,Leeds\nB,York\nC,Hull\nD,Bath").rows) == 4


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"name,city\nA\0\0,B\n", "something else than text"),
        (b"name,note\nA," + b"x" * 150_000 + b"\n", "more than 100,000 letters"),
        (b"a" * 5_000_000, "more than 100,000 letters"),
        (b"name\n" + b'"' * 400_001, "quote mark|100,000 letters"),
        (b"," * 5_000 + b"\n" + b"1," * 5_000, "1,000 columns"),
        (b"\xff\xfe" + b"\x00\xd8" * 5_000, "can’t be read|something else"),
        (b"\xff\xfe\x00", "can’t be read|something else|no rows|is empty"),
        (b"\x1b[31m" * 500 + b"\n", "something else"),
    ],
)
def test_signs_that_no_list_holds_are_refused_in_words(content, words):
    with pytest.raises(Refused, match=words):
        a_table(content)


def test_many_workbook_parts_and_many_claims_are_refused():
    book = a_workbook(S=[["name"], ["A"]])
    written = io.BytesIO(book)
    with zipfile.ZipFile(written, "a") as packed:
        for number in range(1_100):
            packed.writestr(f"xl/media/{number}.xml", "")
    with pytest.raises(Refused, match="unpack"):
        a_table(written.getvalue(), "many.xlsx")


def test_links_to_other_files_are_not_followed():
    link = (
        b'<?xml version="1.0"?><externalLink xmlns="http://schemas.openxmlformats.org/'
        b'spreadsheetml/2006/main"><externalBook r:id="rId1" xmlns:r="x"/></externalLink>'
    )
    target = b'<Relationships><Relationship Id="rId1" Target="file:///etc/passwd"/></Relationships>'
    data = with_part(a_workbook(S=[["name"], ["A"]]), "xl/externalLinks/externalLink1.xml", link)
    data = with_part(data, "xl/externalLinks/_rels/externalLink1.xml.rels", target)

    assert [list(row) for row in a_table(data, "links.xlsx").rows] == [["A"]]


@pytest.mark.parametrize(
    "content",
    [
        b"name\n" + b"M\xfcller\xe9\xe8 " * 40_000,
        b"BEGIN:VCARD\nN;" + b" " * 40_000 + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\nFN:A\n" + b"EMAIL:a@b.test\n" * 9_000 + b"END:VCARD\n",
        b"BEGIN:VCARD\nFN:A\nNOTE:" + b"\n x" * 40_000 + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\n" + b"AGENT:\nBEGIN:VCARD\n" * 9_000 + b"END:VCARD\n" * 9_001,
        b"'a','b'\n" * 9_000,
        b"a  b\n" * 20_000,
        b'"a\\"b",c\n' * 6_000,
    ],
)
def test_much_of_the_same_takes_little_memory(content):
    tracemalloc.start()
    try:
        a_table(content, "list.txt")
    except Refused:
        pass
    finally:
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert most < 20 * len(content) + 30 * 2**20
