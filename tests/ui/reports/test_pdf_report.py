"""Reports on paper: another reader finds all of it, on as many pages as it needs, none empty."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFontDatabase

from csdesk.domain.errors import Cancelled, Refused
from csdesk.domain.reports.request import ReportKind
from csdesk.domain.reports.sheet import (
    ChartKind,
    Check,
    Column,
    Kind,
    Page,
    Report,
    Row,
    Sheet,
)
from csdesk.domain.reports.worked_out import Given
from csdesk.language import Language
from tests.made_reports import (
    COLUMNS,
    Sale,
    a_chart,
    a_page,
    a_report_of,
    a_sheet,
    hostile_sales,
    some_sales,
)
from ui.reports.pdf_report import paint_report

pytestmark = pytest.mark.usefixtures("qapp")

ENGLISH = Language("en_US", "USD")
GERMAN = Language("de_DE", "EUR")
A4, LETTER = (595, 842), (612, 792)
LETTERS: tuple[Column[Any], ...] = tuple(
    Column(title, kind, read)
    for title, kind, read in (
        ("Written on", Kind.DAY, lambda letter: letter[0]),
        ("Customer", Kind.TEXT, lambda letter: letter[1]),
        ("Subject", Kind.TEXT, lambda letter: letter[2]),
        ("Letter", Kind.TEXT, lambda letter: letter[3]),
    )
)


def told_by(reader: str, *words: str | Path) -> str:
    """What another reader of PDF says."""
    found = shutil.which(reader)
    if found is None:
        pytest.skip("no other reader of PDF here")
    run = subprocess.run([found, *words], capture_output=True, check=True)
    return run.stdout.decode()


def painted(report: Report, path: Path, language: Language = ENGLISH) -> list[str]:
    """The words of each page."""
    paint_report(report, language, path, overwrite=True)
    pages = told_by("pdftotext", "-layout", path, "-").split("\f")
    assert pages.pop() == ""
    return pages


def sizes_of(path: Path) -> list[tuple[int, int]]:
    told = told_by("pdfinfo", "-l", "999", path)
    found = re.findall(r"size:\s+(\d+)[.\d]* x (\d+)", told)
    return [(int(wide), int(high)) for wide, high in found]


def test_a_table_stands_below_its_title_with_its_totals(tmp_path: Path) -> None:
    (page,) = painted(a_report_of(a_sheet(some_sales(3))), tmp_path / "a.pdf")

    lines = [" ".join(line.split()) for line in page.splitlines() if line.strip()]
    assert lines[1:4] == ["Millbrook Cycles", "Service cost per customer", lines[3]]
    assert "1 Anna Lindqvist Jan 1, 2026 Remedy 125.00 0" in lines
    assert "Total 375.03 3" in lines
    assert lines[-1] == "Books as of Nov 21, 2026, 10:00 AM, change no. 74 Page 1 of 1"


def test_it_speaks_the_language_of_the_report(tmp_path: Path) -> None:
    (page,) = painted(a_report_of(a_sheet(some_sales(1))), tmp_path / "a.pdf", GERMAN)

    assert "125,00" in page and "01.01.2026" in page and GERMAN.say("Customer") in page


def test_the_head_of_a_long_table_is_on_each_page_and_every_line_on_one(tmp_path: Path) -> None:
    pages = painted(a_report_of(a_sheet(some_sales(150))), tmp_path / "a.pdf")

    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert "Effort" in page and "Spend" in page
        assert f"Page {number} of {len(pages)}" in page
    rows = re.findall(r"^\s*(\d+)\s+(?:Anna|Tom)", "\n".join(pages), re.MULTILINE)
    assert [int(row) for row in rows] == list(range(1, 151))
    assert "Customers, continued" in pages[1] and "Customers, continued" not in pages[0]


@pytest.mark.parametrize(("paper", "country", "size"), [
    ("A4", "US", A4),
    ("Letter", "DE", LETTER),
    ("", "US", LETTER),
    ("", "DE", A4),
])  # fmt: skip
def test_it_is_made_for_the_paper_of_the_shop_else_of_its_country(
    tmp_path: Path, paper: str, country: str, size: tuple[int, int]
) -> None:
    path = tmp_path / "a.pdf"

    report = a_report_of(a_sheet(some_sales(1)), country=country, paper=paper)
    paint_report(report, ENGLISH, path)

    assert sizes_of(path) == [size]


def test_wide_tables_lie_across(tmp_path: Path) -> None:
    more = [replace(column, title=f"{column.title} {at}") for at in range(2) for column in COLUMNS]
    path = tmp_path / "a.pdf"

    paint_report(a_report_of(a_sheet(some_sales(2), columns=tuple(more))), ENGLISH, path)

    assert sizes_of(path) == [(842, 595)]


def test_no_day_is_broken_however_wide_its_digits_are(tmp_path: Path) -> None:
    first = date(2020, 1, 1).toordinal()
    days = [date.fromordinal(first + n) for n in range(0, 3_000, 7)]
    columns = (*COLUMNS, *(replace(COLUMNS[2], title=f"Day {n}") for n in range(12)))
    sales = [Sale(n, day, "Anna", 1) for n, day in enumerate(days)]
    pages = painted(a_report_of(a_sheet(sales, columns=columns)), tmp_path / "a.pdf", GERMAN)
    words = " ".join(pages).split()
    assert {f"{day:%d.%m.%Y}" for day in days} <= set(words)
    assert not [word for word in words if re.fullmatch(r"\d\d\.\d\d\.\d{0,3}", word)]


def test_columns_that_fit_on_no_page_stand_on_more_with_the_first_ones_again(
    tmp_path: Path,
) -> None:
    first: tuple[Column[Sale], ...] = (
        Column("Number", Kind.ID, lambda s: s.id),
        Column("Name", Kind.TEXT, lambda s: f"name{s.id}x"),
    )
    more = [replace(column, title=f"{column.title} {at}") for at in range(5) for column in COLUMNS]
    path = tmp_path / "a.pdf"

    pages = painted(a_report_of(a_sheet(some_sales(60), columns=(*first, *more))), path)

    assert all(size == (842, 595) for size in sizes_of(path))
    found = re.findall(r"name(\d+)x", "\n".join(pages))
    groups = len(found) // 60
    assert groups > 1 and sorted(map(int, found)) == sorted([*range(1, 61)] * groups)
    assert all("Number" in page and "Name" in page for page in pages)
    amounts = re.findall(r"125\.\d\d", "\n".join(pages))
    assert len(amounts) == 60 * 5


def test_the_report_says_its_paper_where_nobody_else_does(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"

    paint_report(a_report_of(a_sheet(some_sales(1)), paper="Letter"), ENGLISH, path)

    assert sizes_of(path) == [LETTER]


def test_what_is_painted_goes_to_disk_page_by_page(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    sizes: list[int] = []

    def look(done: int, total: int, what: str = "") -> None:
        sizes.extend(part.stat().st_size for part in tmp_path.glob("a.pdf.*") if done < total)

    paint_report(a_report_of(a_sheet(some_sales(2_000))), ENGLISH, path, progress=look)

    assert max(sizes) > path.stat().st_size / 2


@pytest.mark.parametrize("parts", [
    (),
    (a_sheet([]),),
    (a_page("Cover"), a_sheet([]), a_sheet([], key="Journal")),
    (a_sheet(some_sales(1)), a_page()),
    (a_sheet(some_sales(43)), a_page()),
])  # fmt: skip
def test_no_page_is_empty(tmp_path: Path, parts: tuple[Any, ...]) -> None:
    pages = painted(a_report_of(*parts), tmp_path / "a.pdf")

    heads = 3  # the two at the head, the one at the foot
    assert all(len([line for line in page.splitlines() if line.strip()]) >= heads for page in pages)


def test_a_sheet_without_lines_says_so(tmp_path: Path) -> None:
    (page,) = painted(a_report_of(a_sheet([])), tmp_path / "a.pdf")

    assert "There are none in this period." in page and "Total" not in page


def test_a_wide_sheet_without_lines_takes_no_page_of_its_own(tmp_path: Path) -> None:
    wide = (*COLUMNS, *(replace(COLUMNS[4], title=f"Amount {n}") for n in range(9)))
    full, empty = some_sales(300), a_sheet((), "Changes", columns=wide)
    for count in range(290, 300):
        table = a_sheet(full[:count], columns=wide)
        pages = painted(a_report_of(table, empty, a_page()), tmp_path / "a.pdf")
        (changes,) = [page for page in pages if "Changes" in page]
        assert "Definitions" in changes or "Total" in changes


def test_hostile_names_are_words_on_paper(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"

    told = paint_report(a_report_of(a_sheet(hostile_sales())), ENGLISH, path)

    words = told_by("pdftotext", "-layout", path, "-")
    for name in (
        '=HYPERLINK("http://x")',
        "+1",
        "@SUM(1)",
        "<b>bold</b>",
        "after",
    ):
        assert name in words
    if QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        assert "日本語のお客様" in words
    assert told.shortened == ("Customers: Customer",)
    assert "longer than there is room" in words
    assert told_by("pdfinfo", path).count("JavaScript:      no") == 1
    assert b"/URI" not in path.read_bytes() and b"/Launch" not in path.read_bytes()


def test_letters_of_other_scripts_are_joined_and_can_be_copied(tmp_path: Path) -> None:
    sales = [Sale(1, None, "مرحبا بالعالم", 5)]

    (page,) = painted(a_report_of(a_sheet(sales), shop_name="متجر"), tmp_path / "a.pdf")

    assert any("\u0600" <= sign <= "\u06ff" or "\ufe70" <= sign <= "\ufefc" for sign in page)


def test_words_can_be_searched_letter_by_letter(tmp_path: Path) -> None:
    report = a_report_of(a_sheet(some_sales(2)), a_page(words="Effort, office, fine: first find."))

    words = " ".join(painted(report, tmp_path / "a.pdf"))

    assert "Effort, office, fine: first find." in words


def test_pages_of_words_tell_what_ties_and_what_does_not(tmp_path: Path) -> None:
    report = a_report_of(a_sheet(some_sales(2)), a_page(words="Spend less <b>goods</b> " * 60))

    pages = painted(report, tmp_path / "a.pdf")

    words = " ".join(" ".join(pages).split())
    assert "".join(words.split()).count("<b>goods</b>") == 60  # a line may end within
    assert "Spend and itself: $250.01 and $250.01 are the same" in words
    assert "Spend and nothing: $250.01 and $0.01 differ by $250.00" in words


def test_no_figure_of_a_page_is_broken_and_no_row_is_torn(tmp_path: Path) -> None:
    huge = Given(987_654_321_987)
    dinar = Language("en_US", "KWD")

    def rows(_totals: Any) -> list[Row | Check]:
        row = Row((("Spend", Kind.TEXT), (huge, Kind.MONEY)))
        return [row, *[Check("Spend of every customer, and of all months", huge, huge)] * 60]

    page = Page("Cover", "Cover", (42, 17, 17, 15, 11), rows)
    pages = painted(a_report_of(page, currency="KWD"), tmp_path / "a.pdf", dinar)
    assert "".join(pages).count("987,654,321.987") == 1 + 2 * 60
    assert all(words.count("agrees") == words.count("Spend of every") for words in pages[1:])


@pytest.mark.parametrize("kind", ChartKind)
@pytest.mark.parametrize("count", [1, 12, 200])
def test_charts_stand_above_their_table_with_axis_and_legend(
    tmp_path: Path, kind: ChartKind, count: int
) -> None:
    sheet = a_sheet(some_sales(count), charts=(a_chart(kind, "Spend", "Effort minutes"),))

    page = painted(a_report_of(sheet), tmp_path / "a.pdf")[0]

    above = page.partition("Customer ID")[0] if count > 1 else page
    assert "Spend by month" in above and "Effort minutes" in above
    assert "$0.00" in above and "Jan 1, 2026" in above


def test_a_chart_of_nothing_is_not_drawn(tmp_path: Path) -> None:
    sheet = a_sheet([Sale(1, None, "Anna", 0)], charts=(a_chart(ChartKind.BARS),))

    (page,) = painted(a_report_of(sheet), tmp_path / "a.pdf")

    assert "Spend by month" not in page


def test_letters_are_listed_and_each_begins_a_page_of_its_own(tmp_path: Path) -> None:
    letters = (
        (date(2026, 7, 1), "Anna Lindqvist", "Your wheel", "Dear Anna,\n\nwe are sorry.\n\nTom"),
        (date(2026, 7, 2), "Tom Reyes", "Your lamp", "Dear Tom,\n\n" + "line\n" * 90),
    )
    sheet = Sheet("Letters", "Letters", "", LETTERS, letters)

    pages = painted(a_report_of(sheet, kind=ReportKind.LETTERS), tmp_path / "a.pdf")

    assert "Your wheel" in pages[0] and "Your lamp" in pages[0] and "sorry" not in pages[0]
    lines = [line.strip() for line in pages[1].splitlines() if line.strip()]
    assert lines == [
        *("Millbrook Cycles", "Anna Lindqvist", "Jul 1, 2026", "Your wheel"),
        *("Dear Anna,", "we are sorry.", "Tom"),
    ]
    assert "Tom Reyes" in pages[2] and "".join(pages[2:]).count("line\n") == 90
    assert not any("Page" in page for page in pages[1:])


def test_a_long_word_is_kept_whole_over_its_lines_and_names_take_a_few_lines(
    tmp_path: Path,
) -> None:
    body = "begin " + "".join(chr(97 + at % 26) for at in range(9_000)) + " end"
    letters = ((date(2026, 7, 1), "A" * 5_000, "Long", body),)
    sheet = Sheet("Letters", "Letters", "", LETTERS, letters)
    report = a_report_of(sheet, kind=ReportKind.LETTERS, shop_name="S" * 100_000)

    pages = painted(report, tmp_path / "a.pdf")

    assert len(pages) < 6
    assert body.replace(" ", "") in "".join("".join(pages[1:]).split())


def test_the_document_says_what_it_is_and_not_when_it_was_made(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"

    paint_report(a_report_of(a_sheet(some_sales(2))), ENGLISH, path)

    about = told_by("pdfinfo", path)
    assert re.search("Title: +Millbrook Cycles: Service cost per customer, Jan 1, 2026", about)
    assert re.search("Creator: +csdesk", about)
    moments = re.findall(rb"\(D:(\d+)|(?:Date=\")([^\"]*)", path.read_bytes())
    assert {moment for moment, _ in moments} == {b"20261121100000"}


def test_stopped_in_the_middle_what_was_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"before")
    seen: list[tuple[int, int, str]] = []

    def stop(done: int, total: int, what: str = "") -> None:
        seen.append((done, total, what))
        if done >= 2 * 600 + 500:
            raise Cancelled

    with pytest.raises(Cancelled):
        paint_report(
            a_report_of(a_sheet(some_sales(600))), ENGLISH, path, overwrite=True, progress=stop
        )

    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]
    assert path.read_bytes() == b"before" and seen[0] == (0, 1800, "Customers")


def test_a_disk_that_is_full_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(Refused) as missing:
        paint_report(a_report_of(a_sheet([])), ENGLISH, tmp_path / "no folder" / "a.pdf")
    assert missing.value.code == "report.folder"
    (tmp_path / "a.pdf").write_bytes(b"before")
    with pytest.raises(Refused) as there:
        paint_report(a_report_of(a_sheet([])), ENGLISH, tmp_path / "a.pdf")
    assert there.value.code == "report.exists"


def test_lines_are_read_once_off_the_ui_thread(tmp_path: Path) -> None:
    walks: list[str] = []

    class Fetched:
        def __len__(self) -> int:
            return 700

        def __iter__(self) -> Iterator[Sale]:
            walks.append(threading.current_thread().name)
            return iter(some_sales(700))

    sheet = Sheet("Customers", "Customers", "", COLUMNS, Fetched())
    path = tmp_path / "a.pdf"
    worker = threading.Thread(
        target=paint_report, args=(a_report_of(sheet), ENGLISH, path), name="worker"
    )
    worker.start()
    worker.join()

    assert walks == ["worker"]
    assert path.read_bytes().rstrip().endswith(b"%%EOF")
