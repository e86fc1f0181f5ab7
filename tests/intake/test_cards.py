"""Contact cards of phones and mail programs become rows, whatever version and letters."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from csdesk.domain.errors import Refused
from csdesk.intake.files.reading import read_pasted, read_table
from csdesk.intake.table import Table
from tests.intake.lists import a_plan, a_table

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"


def a_card(*lines: str | bytes, version: str = "3.0", end: bytes = b"\r\n") -> bytes:
    """One card with these lines."""
    told = [line.encode() if isinstance(line, str) else line for line in lines]
    whole = [b"BEGIN:VCARD", b"VERSION:" + version.encode(), *told, b"END:VCARD", b""]
    return end.join(whole)


def cards(*content: bytes) -> Table:
    return a_table(b"".join(content), "contacts.vcf")


def told(table: Table, heading: str, row: int = 0) -> list[str]:
    """What stands in the columns of this heading."""
    cells = table.rows[row]
    places = [place for place, each in enumerate(table.headings) if each == heading]
    return [str(cells[place]) for place in places if cells[place]]


def test_the_parts_of_a_card_stand_under_their_headings():
    table = cards(
        a_card(
            "N:Lindqvist;Anna;Maria,Eva;Dr.;",
            "FN:Dr. Anna Lindqvist",
            "ORG:Millbrook Cycles;Workshop",
            "item1.EMAIL;type=INTERNET:anna@postbox.test",
            "EMAIL;TYPE=work:work@postbox.test",
            "TEL;TYPE=CELL:+44 7911 123456",
            "ADR;TYPE=home:;Flat 2;High Street 5;Leeds;Yorkshire;LS1 4AB;UK",
            r"NOTE:one\, two\; three\: four\nfive",
        )
    )

    assert told(table, "Name") == ["Dr. Anna Lindqvist"]
    assert told(table, "First name") == ["Anna"]
    assert told(table, "Company") == ["Millbrook Cycles"]
    assert told(table, "Mail") == ["anna@postbox.test", "work@postbox.test"]
    assert told(table, "Phone") == ["+44 7911 123456"]
    assert told(table, "Address") == ["Flat 2\nHigh Street 5"]
    assert (told(table, "City"), told(table, "Postcode")) == (["Leeds"], ["LS1 4AB"])
    assert told(table, "Note") == ["one, two; three: four\nfive"]


def test_a_card_without_a_name_is_known_by_what_it_has():
    plan = a_plan(
        a_card("EMAIL:anna@postbox.test")
        + a_card("ORG:Millbrook Cycles", "N:;;;;")
        + a_card("N:Smith;Ben;;;")
        + a_card("N:佐藤;花子;;;"),
        "c.vcf",
    )

    names = [draft.name for draft in plan.customers]
    assert names == ["anna@postbox.test", "Millbrook Cycles", "Ben Smith", "佐藤 花子"]


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r\r\n", b"\r"])
def test_lines_end_and_fold_as_they_like(end):
    folded = b"FN:Anna Maria" + end + b"  Lindqvist"

    assert told(cards(a_card(folded, end=end)), "Name") == ["Anna Maria Lindqvist"]


def test_quoted_printable_goes_on_over_soft_breaks():
    table = cards(
        a_card(
            "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB =",
            "M=C3=BCller",
            "NOTE;QUOTED-PRINTABLE:first line=0D=0A=",
            "second = line=3D",
            version="2.1",
        )
    )

    assert told(table, "Name") == ["Zoë Müller"]
    assert told(table, "Note") == ["first line\nsecond = line="]


def test_every_line_may_be_stored_in_letters_of_its_own():
    table = cards(
        a_card(
            b"FN;CHARSET=SHIFT_JIS:" + "表 ソノ".encode("cp932"),
            b"ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller",
            version="2.1",
        )
    )

    assert told(table, "Name") == ["表 ソノ"]  # its second bytes are those of a backslash
    assert told(table, "Company") == ["Müller"]


@pytest.mark.parametrize("charset", ["", "no-such", "base64", "undefined", "a\0b", "x" * 99])
def test_letters_that_nobody_knows_are_read_as_the_others_are(charset):
    data = f"BEGIN:VCARD\nFN;CHARSET={charset}:Zoë\nEND:VCARD\n".encode()

    assert told(cards(b"BEGIN:VCARD\n" + b"NOTE:" + b" " * 400 + b"\nEND:VCARD\n", data), "Name", 1)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1250"])
def test_cards_that_do_not_say_their_letters_are_read_all_the_same(encoding):
    name = "Łukasz Wójcik, Grażyna" if encoding == "cp1250" else "Jürgen Müller, Düsseldorf"
    data = a_card(f"FN:{name}").decode().encode(encoding)

    assert told(a_table(data, "c.vcf"), "Name") == [name]


def test_photos_and_the_cards_of_others_are_passed_over():
    table = cards(
        a_card(
            "FN:Anna",
            "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ",
            " EMAIL:no@postbox.test",
            "AAAA=",
            "AGENT:",
            "BEGIN:VCARD",
            "FN:Her assistant",
            "EMAIL:other@postbox.test",
            "END:VCARD",
            "EMAIL:anna@postbox.test",
            version="2.1",
        ),
        a_card("FN:Ben"),
    )

    assert len(table.rows) == 2
    assert told(table, "Name") == ["Anna"]
    assert told(table, "Mail") == ["anna@postbox.test"]
    assert not any("4AAQ" in str(cell) for row in table.rows for cell in row)


def test_a_company_card_is_called_by_its_company_and_a_group_is_nobody():
    table = cards(
        a_card("FN:Nobody", "ORG:Apple Pie Ltd;", "X-ABShowAs:COMPANY"),
        a_card("FN:Friends", "X-ADDRESSBOOKSERVER-KIND:group"),
    )

    assert told(table, "Name") == ["Apple Pie Ltd"]
    [problem] = table.problems
    assert (problem.row, problem.value) == (2, "Friends")


def test_numbers_and_mails_of_version_4_are_plain_again_and_the_preferred_leads():
    table = cards(
        a_card(
            "FN:Anna",
            "TEL;VALUE=uri;TYPE=home:tel:+1-418-262-6501;ext=102",
            'TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+1-418-262-6502',
            "EMAIL:mailto:anna@postbox.test",
            "EMAIL:Anna <anna2@postbox.test>",
            version="4.0",
        )
    )

    assert told(table, "Phone") == ["+1-418-262-6502", "+1-418-262-6501 ext 102"]
    assert told(table, "Mail") == ["anna@postbox.test", "anna2@postbox.test"]


def test_a_card_in_whose_middle_the_file_ends_stays_out_and_is_told():
    table = cards(a_card("FN:Anna"), b"BEGIN:VCARD\r\nFN:Ben\r\nEMAIL:ben@post")

    assert len(table.rows) == 1
    [problem] = table.problems
    assert (problem.row, "ends in the middle" in problem.reason) == (2, True)
    with pytest.raises(Refused, match="not one whole contact card"):
        cards(b"BEGIN:VCARD\r\nFN:Ben\r\n")


def test_a_photo_of_eight_megabytes_is_no_matter():
    photo = b"PHOTO;ENCODING=b:" + b"\r\n ".join([b"QUJD" * 18] * 120_000)

    assert told(cards(a_card(photo, "FN:Anna")), "Name") == ["Anna"]


def test_cards_may_be_pasted():
    assert told(read_pasted(a_card("FN:Zoë").decode()), "Name") == ["Zoë"]


@pytest.mark.skipif(not CORPUS.exists(), reason="the 7 real address books are not at hand")
def test_real_address_books_are_read_as_a_person_reads_them():
    truths = json.loads((CORPUS / "truth.json").read_text(encoding="utf-8"))
    files = sorted((CORPUS / "files").glob("*.vcf"))
    assert len(files) == 7
    for path in files:
        truth = truths[f"dev/{path.name}"]
        table = read_table(path)
        everybody = range(len(table.rows))
        assert len(table.rows) == truth["customers"], path.name
        assert sum(len(told(table, "Phone", row)) for row in everybody) == truth["phones"]
        assert sum(len(told(table, "Mail", row)) for row in everybody) == truth["emails"]
        rows = [
            (told(table, "Name", row), told(table, "Mail", row), told(table, "Phone", row))
            for row in everybody
        ]
        for spot in truth["spot"]:
            assert ([spot["FN"]] if spot["FN"] else [], spot["EMAIL"], spot["TEL"]) in rows
            companies = [told(table, "Company", row) for row in everybody]
            assert [company] in companies if (company := spot["ORG"].split(";")[0]) else True
