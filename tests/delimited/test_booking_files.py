"""Files for booking programs: what each wants, to the letter, and the same sums as the journal."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.delimited.datev import FIELDS, write_datev
from csdesk.delimited.quickbooks import write_quickbooks
from csdesk.delimited.xero import write_xero
from csdesk.domain.errors import Cancelled, Refused
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.domain.reports.accounts import SETTINGS
from csdesk.domain.reports.booking import Book
from csdesk.domain.reports.journal import (
    TAX_NOT_KNOWN,
    Entry,
    EntryKind,
    Origin,
    redress_entry,
    return_entry,
)
from csdesk.domain.shop import Shop
from csdesk.language import Language

DAY = date(2026, 7, 14)
CODES = dict(zip(SETTINGS.values(), map(str, range(4001, 4011)), strict=True))
SHOP = Shop(
    name="Millbrook Cycles",
    country="DE",
    datev_consultant="29098",
    datev_client="55003",
    **CODES,  # type: ignore[arg-type]
)
GERMAN = Language("de_DE", "EUR")
HEADER = (
    r'"EXTF";700;21;"Buchungsstapel";13;\d{17};;"[\w ]{0,2}";"[^"]{0,25}";"";(\d{4,7});(\d{1,5});'
    r'(20\d{6});([4-8]);(20\d{6});(20\d{6});"[\w.\-/ ]{0,30}";"";1;0;0;"EUR";;"";;;"";;;"";""'
)
"""As DATEV gives its expressions for each field, where this program fills it."""
WRITERS = {"datev": write_datev, "quickbooks": write_quickbooks, "xero": write_xero}


def an_entry(
    cost: int = 3_800,
    *,
    of: int = 1,
    text: str = "Re-true",
    customer: str = "Anna",
    shop: Shop = SHOP,
    day: date = DAY,
) -> Entry:
    origin = Origin(EntryKind.REMEDY, of, day, text, 7, customer, 12)
    entry = redress_entry(shop, origin, RedressKind.REMEDY, RedressForm.REFUND, cost)
    assert entry is not None
    return entry


def a_return(net: int, tax: int, of: int = 2, shop: Shop = SHOP) -> Entry:
    entry = return_entry(shop, Origin(EntryKind.RETURN, of, DAY, "R-77"), net, tax)
    assert entry is not None
    return entry


def a_book(*entries: Entry, shop: Shop = SHOP, **facts: Any) -> Book:
    used = {(p.role, p.code): None for entry in entries for p in entry.postings}
    told = {
        "from_on": date(2026, 7, 1),
        "to_on": date(2026, 9, 30),
        "as_of": datetime(2026, 10, 2, 9, 30, 1, 250_000, tzinfo=UTC),
        "accounts": tuple(used),
        "lines": sum(len(entry.postings) for entry in entries),
    }
    return Book(shop, **told | facts)


def written(program: str, path: Path, *entries: Entry, shop: Shop = SHOP, **facts: Any) -> bytes:
    book = a_book(*entries, shop=shop, **facts)
    WRITERS[program](entries, book, GERMAN, path, overwrite=True)
    return path.read_bytes()


def datev_rows(content: bytes) -> list[list[str]]:
    _head, fields, *rows = content.decode("cp1252").split("\r\n")[:-1]
    assert fields.split(";") == list(FIELDS)
    return [next(csv.reader([row], delimiter=";")) for row in rows]


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def cents(amount: str) -> int:
    return int(amount.replace(",", "").replace(".", "") or 0)


def sums(entries: tuple[Entry, ...]) -> Counter[str]:
    found: Counter[str] = Counter()
    for entry in entries:
        for posting in entry.postings:
            found[posting.code] += posting.debit - posting.credit
    return found


def booked(program: str, content: bytes) -> Counter[str]:
    """Account -> what is debited less what is credited, as the program would read it."""
    found: Counter[str] = Counter()
    if program == "datev":
        for row in datev_rows(content):
            assert row[1] == "S"
            found[row[6]] += cents(row[0])
            found[row[7]] -= cents(row[0])
    for row in table(content) if program != "datev" else ():
        if program == "xero":
            found[row["*AccountCode"]] += cents(row["*Amount"])
        else:
            found[row["AccountName"]] += cents(row["Debits"]) - cents(row["Credits"])
    return found


def test_the_fields_of_a_batch_are_datevs_125_in_their_order() -> None:
    assert len(FIELDS) == len(set(FIELDS)) == 125
    places = {
        1: "Umsatz (ohne Soll/Haben-Kz)",
        14: "Buchungstext",
        21: "Beleginfo - Art 1",
        37: "KOST1 - Kostenstelle",
        48: "Zusatzinformation - Art 1",
        87: "Zusatzinformation- Inhalt 20",
        114: "Festschreibung",
        125: "Abw. Skontokonto",
    }
    assert {number: FIELDS[number - 1] for number in places} == places


def test_a_batch_is_written_to_datevs_letter(tmp_path: Path) -> None:
    content = written("datev", tmp_path / "EXTF_a.csv", an_entry(), a_return(-10_000, -1_900))
    lines = content.decode("cp1252").split("\r\n")
    head = re.fullmatch(HEADER, lines[0])
    assert head is not None
    assert head.groups() == ("29098", "55003", "20260101", "4", "20260701", "20260930")
    assert "20261002093001250" in lines[0]
    begin = '38,00;"S";"EUR";;;"";4004;4003;"";1407;"R-1";"";;"'
    assert lines[2].startswith(begin)
    rows = datev_rows(content)
    assert [(row[0], row[6], row[7], row[9], row[10]) for row in rows] == [
        ("38,00", "4004", "4003", "1407", "R-1"),
        ("100,00", "4001", "4003", "1407", "S-2"),
        ("19,00", "4002", "4003", "1407", "S-2"),
    ]
    assert {len(row) for row in rows} == {125}
    assert {len(line.split(";")) for line in lines[2:-1]} == {125}


def test_quickbooks_gets_every_posting_under_the_number_of_its_entry(tmp_path: Path) -> None:
    content = written("quickbooks", tmp_path / "q.csv", an_entry(), a_return(-10_000, -1_900))
    rows = table(content)
    assert [
        (r["JournalNo"], r["JournalDate"], r["AccountName"], r["Debits"], r["Credits"])
        for r in rows
    ] == [
        ("R-1", "07/14/2026", "4004", "38.00", ""),
        ("R-1", "07/14/2026", "4003", "", "38.00"),
        ("S-2", "07/14/2026", "4001", "100.00", ""),
        ("S-2", "07/14/2026", "4002", "19.00", ""),
        ("S-2", "07/14/2026", "4003", "", "119.00"),
    ]
    assert {row["Currency"] for row in rows} == {"EUR"}
    assert {row["Name"] for row in rows} == {""}


def test_xero_gets_journals_apart_by_their_narration_and_days_that_no_country_misreads(
    tmp_path: Path,
) -> None:
    shop = replace(SHOP, country="GB", currency="GBP")
    content = written("xero", tmp_path / "x.csv", an_entry(), an_entry(of=2), shop=shop)
    rows = table(content)
    assert {row["*Date"] for row in rows} == {"14 Jul 2026"}
    assert {row["*TaxRate"] for row in rows} == {"No VAT"}
    per_journal: Counter[str] = Counter()
    for row in rows:
        per_journal[row["*Narration"]] += cents(row["*Amount"])
    assert len(per_journal) == 2
    assert set(per_journal.values()) == {0}


def amounts() -> st.SearchStrategy[int]:
    return st.integers(-(10**9), 10**9)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    program=st.sampled_from(sorted(WRITERS)),
    returns=st.lists(st.tuples(amounts(), amounts()), min_size=1, max_size=8),
    text=st.text(max_size=90),
)
def test_every_program_reads_the_sums_of_the_journal(
    tmp_path: Path, program: str, returns: list[tuple[int, int]], text: str
) -> None:
    found = [
        return_entry(SHOP, Origin(EntryKind.RETURN, of, DAY, text), net, tax)
        for of, (net, tax) in enumerate(returns, 1)
    ]
    entries = (an_entry(text=text, customer=text), *(entry for entry in found if entry))
    told = booked(program, written(program, tmp_path / "a.csv", *entries))
    assert +told == +sums(entries)
    assert -told == -sums(entries)


@pytest.mark.parametrize("program", WRITERS)
@pytest.mark.parametrize(
    "name",
    ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(1)", "\t=1", "\r=1", 'a;b"c\r\nd', "x" * 40_000],
)
def test_no_name_becomes_a_formula_breaks_a_row_or_is_cut_unsaid(
    program: str, name: str, tmp_path: Path
) -> None:
    path = tmp_path / "EXTF_a.csv"
    entry = an_entry(text="", customer=name)
    done = WRITERS[program]((entry,), a_book(entry), GERMAN, path)
    content = path.read_bytes()
    rows = datev_rows(content) if program == "datev" else [list(r.values()) for r in table(content)]
    for row in rows:
        assert not any(cell.startswith(("=", "+", "@", "\t", "\r")) for cell in row)
        assert not any(
            cell.startswith("-") and not re.fullmatch(r"-\d+\.\d\d", cell) for cell in row
        )
        assert not any("\n" in cell or "\r" in cell for cell in row)
    assert (done.shortened == ("R-1",)) is (len(name) > 60)
    assert sum(booked(program, content).values()) == 0


@pytest.mark.parametrize("program", WRITERS)
def test_that_a_tax_is_not_known_is_said_before_anything_is_cut(
    program: str, tmp_path: Path
) -> None:
    origin = Origin(EntryKind.RETURN, 2, DAY, "x" * 5_000, 7, "y" * 70)
    entry = return_entry(SHOP, origin, -1_000, 0, tax_known=False)
    assert entry is not None
    content = written(program, tmp_path / "EXTF_a.csv", entry).decode("cp1252")
    assert GERMAN.say(TAX_NOT_KNOWN) in content


def test_what_windows_1252_lacks_is_told(tmp_path: Path) -> None:
    path = tmp_path / "EXTF_a.csv"
    entries = an_entry(customer="Łukasz 🙂"), an_entry(of=2, customer="Jörg’s – €")
    done = write_datev(entries, a_book(*entries), GERMAN, path)
    texts = [row[13] for row in datev_rows(path.read_bytes())]
    assert "?ukasz ?" in texts[0]
    assert "Jörg’s – €" in texts[1]
    assert (done.shortened, done.replaced) == ((), ("R-1",))


@pytest.mark.parametrize("program", WRITERS)
def test_the_same_journal_gives_the_same_bytes(program: str, tmp_path: Path) -> None:
    one = written(program, tmp_path / "a.csv", an_entry(), a_return(-1, 0))
    assert one == written(program, tmp_path / "b.csv", an_entry(), a_return(-1, 0))


def refused(program: str, path: Path, *entries: Entry, **facts: Any) -> str:
    with pytest.raises(Refused) as stopped:
        written(program, path, *entries, **facts)
    assert not path.exists()
    return f"{stopped.value.code}: {stopped.value}"


@pytest.mark.parametrize("program", WRITERS)
def test_an_account_without_a_code_is_named_before_anything_is_written(
    program: str, tmp_path: Path
) -> None:
    shop = replace(SHOP, remedy_account="")
    told = refused(program, tmp_path / "a.csv", an_entry(shop=shop), shop=shop)
    assert told.startswith("booking.codes: ")
    assert "no code yet" in told


@pytest.mark.parametrize("program", WRITERS)
def test_a_code_that_begins_like_a_formula_is_no_code(program: str, tmp_path: Path) -> None:
    shop = replace(SHOP, remedy_account="=1+1")
    assert "=1+1" in refused(program, tmp_path / "a.csv", an_entry(shop=shop), shop=shop)


@pytest.mark.parametrize("program", WRITERS)
def test_a_period_without_bookings_makes_no_file(program: str, tmp_path: Path) -> None:
    assert refused(program, tmp_path / "a.csv").startswith("booking.empty")


@pytest.mark.parametrize("program", WRITERS)
def test_three_decimals_are_not_rounded_away(program: str, tmp_path: Path) -> None:
    shop = replace(SHOP, currency="KWD")
    told = refused(program, tmp_path / "a.csv", an_entry(), shop=shop)
    assert told.startswith("booking.currency")


@pytest.mark.parametrize(
    ("settings", "facts", "code"),
    [
        ({"currency": "USD"}, {}, "booking.currency"),
        ({"datev_consultant": ""}, {}, "booking.office"),
        ({"datev_consultant": "1000"}, {}, "booking.office"),
        ({"datev_client": "0"}, {}, "booking.office"),
        ({"datev_client": "five"}, {}, "booking.office"),
        ({"remedy_account": "Remedies"}, {}, "booking.numeric"),
        ({"remedy_account": "479"}, {}, "booking.length"),
        ({"remedy_account": "479000"}, {}, "booking.length"),
        ({"remedy_account": "04790"}, {}, "booking.length"),
        ({"money_back_account": "4004"}, {}, "booking.same"),
        ({}, {"to_on": date(2027, 1, 1)}, "booking.year"),
        ({"year_begins": "09-01"}, {}, "booking.year"),
    ],
)
def test_datev_is_not_given_what_it_would_not_take(
    settings: dict[str, str], facts: dict[str, Any], code: str, tmp_path: Path
) -> None:
    shop = replace(SHOP, **settings)  # type: ignore[arg-type]
    told = refused("datev", tmp_path / "a.csv", an_entry(shop=shop), shop=shop, **facts)
    assert told.startswith(f"{code}: ")


def test_personal_accounts_may_have_one_digit_more(tmp_path: Path) -> None:
    shop = replace(SHOP, money_back_account="10001", year_begins="07-01")
    content = written("datev", tmp_path / "a.csv", an_entry(shop=shop), shop=shop)
    head = re.fullmatch(HEADER, content.decode("cp1252").split("\r\n")[0])
    assert head is not None
    assert head.group(3, 4) == ("20260701", "4")


def test_an_amount_larger_than_datev_takes_leaves_no_file(tmp_path: Path) -> None:
    told = refused("datev", tmp_path / "a.csv", an_entry(), an_entry(10**12, of=2))
    assert told.startswith("booking.size: R-2")


def test_more_bookings_than_datev_takes_leave_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("csdesk.delimited.datev.MOST_BOOKINGS", 2)
    told = refused("datev", tmp_path / "a.csv", an_entry(), a_return(-10, -2))
    assert told.startswith("booking.many")


def test_more_lines_than_xero_takes_are_told_before_anything_is_written(tmp_path: Path) -> None:
    entries = [an_entry(of=of) for of in range(151)]
    assert refused("xero", tmp_path / "a.csv", *entries).startswith("booking.many")
    assert len(written("xero", tmp_path / "a.csv", *entries[:150]).splitlines()) == 301


@pytest.mark.parametrize("program", WRITERS)
def test_who_cancels_keeps_the_old_file(program: str, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"mine")

    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        WRITERS[program](
            (an_entry(),), a_book(an_entry()), GERMAN, path, overwrite=True, progress=stop
        )
    assert path.read_bytes() == b"mine"
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]
