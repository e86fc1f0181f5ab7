"""The rows of PERFORMANCE.md that are built so far."""

from __future__ import annotations

import csv
import io
import os
import pickle
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path
from statistics import median, quantiles

from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.domain.contact import About, Channel
from csdesk.domain.import_choices import Choices
from csdesk.domain.listings import ComplaintFilter, CustomerFilter, CustomerQuery, CustomerSort
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.intake.files.reading import read_table
from csdesk.services.complaints import complaint_rows, list_complaints
from csdesk.services.customers import customer_rows, list_customers, story
from csdesk.services.drafts import keep_draft
from csdesk.services.import_looking import look_at
from csdesk.services.imports import bring_in
from csdesk.services.reports.exporting import whole_period
from csdesk.services.reports.making import make_report
from csdesk.services.search import find_anything
from csdesk.services.shops import open_shop
from tests.bench.insight import answering, drawing
from tests.bench.measuring import Ratio, child_pairs, pairs, timed
from tests.bench.scripts import (
    BARE_ACCOUNTS,
    BARE_WINDOW,
    BARE_WORKBOOK,
    CSDESK_WINDOW,
    CSV_ALONE,
    IMPORT,
    OUR_ACCOUNTS,
    OUR_WORKBOOK,
)


class Scene:
    """The shop of reference, and a folder for what comes and goes."""

    def __init__(self, folder: Path, customers: int, shop: Path | None, quick: bool) -> None:
        self.folder = folder
        self.quick = quick
        self._customers = customers
        self._shop = shop
        self._desk: Desk | None = None
        self._raw: sqlite3.Connection | None = None

    @property
    def shop(self) -> Path:
        if self._shop is None:
            path = self.folder / "reference.csdesk"
            self._shop = make_demo(path, self._customers, today=date(2026, 11, 21))
        return self._shop

    @property
    def desk(self) -> Desk:
        if self._desk is None:
            self._desk = open_shop(self.shop, read_only=True)
        return self._desk

    @property
    def raw(self) -> sqlite3.Connection:
        if self._raw is None:
            self._raw = sqlite3.connect(f"{self.shop.resolve().as_uri()}?mode=ro", uri=True)
        return self._raw

    def all_of(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        return self.raw.execute(statement, values).fetchall()

    def small(self, thousands: int) -> int:
        """How many of something, in thousands; a hundredth of it when it must be quick."""
        return thousands * (10 if self.quick else 1_000)

    def close(self) -> None:
        if self._raw is not None:
            self._raw.close()
        if self._desk is not None:
            self._desk.store.close()


def start_up(scene: Scene) -> Iterator[Ratio]:
    shop = scene.folder / "opened.csdesk"
    shutil.copyfile(scene.shop, shop)
    ours, theirs = (CSDESK_WINDOW, shop), (BARE_WINDOW,)
    bare = "bare QMainWindow, CPU until quiet"
    yield child_pairs("1", "window with Today filled", ours, bare, theirs, reach=3.3)
    yield child_pairs(
        "2",
        "first painted frame",
        ours,
        "bare QMainWindow, wall",
        theirs,
        reach=1.25,
        value=lambda done: float(done.said.split()[0]),
    )


def importing(scene: Scene) -> Iterator[Ratio]:
    count = scene.small(100)
    rows = [
        (f"Customer {n % 20_000}", f"c{n % 20_000}@postbox.test", f"A-{n}", f"{n % 900 + 10}.50")
        for n in range(count)
    ]
    path = scene.folder / "sales.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("Name", "Email", "Order", "Total", "Date"))
        writer.writerows((*row, f"2026-03-{n % 28 + 1:02d}") for n, row in enumerate(rows))
    empty = scene.folder / "empty.csdesk"
    make_demo(empty, 0)

    def ours() -> None:
        shop = scene.folder / "imported.csdesk"
        shutil.copyfile(empty, shop)
        desk = open_shop(shop)
        bring_in(desk, look_at(path, choices=Choices(currency="USD")))
        desk.store.close()

    ours()
    kept = _rows_of(scene.folder / "imported.csdesk", ("customer", "contact_point", "purchase"))

    def theirs() -> None:
        shop = scene.folder / "raw.csdesk"
        shutil.copyfile(empty, shop)
        connection = sqlite3.connect(shop)
        for table, lines in kept.items():
            places = ", ".join("?" * len(lines[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({places})", lines)
        connection.commit()
        connection.close()

    what = f"import of {count:,} CSV rows, committed"
    yield pairs("6", what, ours, "executemany of the rows it makes", theirs, reach=12, count=3)


SALES = "Order,Date,Name,Email,Phone,City,Country,Item,Quantity,Currency,Tax,Total"
CITIES = ("Berlin", "Hamburg", "Lyon", "Gent", "Utrecht", "Porto", "Graz", "Turin")


def importing_much(scene: Scene) -> Iterator[Ratio]:
    """A million sales of a hundred thousand customers: against ``csv`` alone, with the peak."""
    count = scene.small(1_000)
    path, shop = scene.folder / "million.csv", scene.folder / "million.csdesk"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(SALES.split(","))
        writer.writerows(_sale(n, count) for n in range(count))
    make_demo(shop, 0)
    yield child_pairs(
        "6b",
        f"import of {count:,} CSV rows, committed",
        (IMPORT, path, shop, count),
        "csv.reader of the same file alone",
        (CSV_ALONE, path),
        reach=60,
        count=1,
    )


def _sale(n: int, count: int) -> tuple[object, ...]:
    who, coins = n * 7919 % (count // 10), 1_000 + n * 37 % 90_000
    return (
        *(f"A-{100_000 + n}", f"2025-{1 + n * 12 // count:02d}-{1 + n % 28:02d}"),
        *(f"Customer Number{who}", f"c{who}@postbox.test", f"+4930{1_000_000 + who}"),
        *(CITIES[who % 8], "Germany", f"City bicycle model {n % 300}", 1 + n % 3, "EUR"),
        *(f"{coins * 19 // 119 / 100:.2f}", f"{coins / 100:.2f}"),
    )


def _rows_of(shop: Path, tables: Iterable[str]) -> dict[str, list[tuple[object, ...]]]:
    connection = sqlite3.connect(shop)
    rows = {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
    connection.close()
    return rows


SUMS = """
SELECT c.id,
  (SELECT coalesce(sum(margin_minor), 0) FROM purchase WHERE customer_id = c.id),
  (SELECT coalesce(sum(cost_minor), 0) FROM effort WHERE customer_id = c.id)
  + (SELECT coalesce(sum(cost_minor), 0) FROM redress WHERE customer_id = c.id)
  + (SELECT coalesce(sum(cost_minor), 0) FROM outlay WHERE customer_id = c.id)
FROM customer c
"""


def summing(scene: Scene) -> Iterator[Ratio]:
    desk = scene.desk
    kept = "SELECT customer_id, margin_minor, service_minor FROM customer_sums"

    def every() -> None:
        with desk.store.read() as work:
            work.connection.exec_driver_sql(kept).all()

    def top() -> None:
        query = CustomerQuery(sort=CustomerSort.MARGIN)
        customer_rows(desk, list_customers(desk, query)[:100])

    def theirs() -> None:
        scene.all_of(SUMS)

    raw = "sums by raw SQL on covering indexes"
    yield pairs("7", "margin and service of every customer", every, raw, theirs, reach=1.1, count=5)
    what = "top 100 by margin, sorted ids of all and rows"
    yield pairs("7", what, top, raw, theirs, reach=0.1, count=5)
    ids = list_customers(desk, CustomerQuery(sort=CustomerSort.MARGIN))[:100]
    rows = "the 100 rows of it on screen"
    yield pairs("7", rows, lambda: customer_rows(desk, ids), raw, theirs, reach=0.01, count=5)


PAGE = """
SELECT c.id, c.name, c.note, s.margin_minor, s.service_minor, s.recommend, s.open_complaints,
  s.last_contact_at, s.last_bought_on, p.name
FROM customer_sums s JOIN customer c ON c.id = s.customer_id
LEFT JOIN person p ON p.id = c.looked_after_by
WHERE s.archived = 0 AND (s.margin_minor, s.customer_id) <= (?, ?)
ORDER BY s.margin_minor DESC, s.customer_id DESC LIMIT 100
"""
COMPLAINT_PAGE = """
SELECT k.id, k.title, k.opened_at, k.settled_at, c.name, p.name,
  (SELECT sum(minutes) FROM effort WHERE complaint_id = k.id),
  (SELECT min(due_at) FROM promise WHERE complaint_id = k.id AND kept_at IS NULL)
FROM complaint k JOIN customer c ON c.id = k.customer_id LEFT JOIN person p ON p.id = k.person_id
WHERE k.id < ? ORDER BY k.id DESC LIMIT 100
"""


def paging(scene: Scene) -> Iterator[Ratio]:
    desk = scene.desk
    ids = list_customers(desk, CustomerQuery(sort=CustomerSort.MARGIN))
    raw = "keyset page by raw SQL"
    for name, start in (("first", 0), ("middle", len(ids) // 2), ("last", len(ids) - 100)):
        block = ids[start : start + 100]
        key = scene.all_of("SELECT margin_minor FROM customer_sums WHERE customer_id = ?", block[0])
        seek = (key[0][0], block[0])
        yield pairs(
            "8",
            f"{name} 100 customers",
            lambda block=block: customer_rows(desk, block),
            raw,
            lambda seek=seek: scene.all_of(PAGE, *seek),
            reach=2,
            count=41,
        )
    cases = list_complaints(desk, ComplaintFilter.SETTLED)[:100]
    yield pairs(
        "8",
        "100 settled complaints",
        lambda: complaint_rows(desk, cases),
        raw,
        lambda: scene.all_of(COMPLAINT_PAGE, max(cases)),
        reach=2,
        count=41,
    )
    yield from _sorting(scene)


def _sorting(scene: Scene) -> Iterator[Ratio]:
    desk = scene.desk
    index = (
        "SELECT customer_id FROM customer_sums WHERE archived = 0 "
        "ORDER BY margin_minor DESC, customer_id DESC"
    )
    for what, query in (
        ("ids of all by margin", CustomerQuery(sort=CustomerSort.MARGIN)),
        ("ids of all by name", CustomerQuery(sort=CustomerSort.NAME, descending=False)),
        ("ids past the tipping point", CustomerQuery(filter=CustomerFilter.PAST_TIPPING)),
    ):
        yield pairs(
            "17",
            what,
            lambda query=query: list_customers(desk, query),
            "SELECT id ORDER BY an index",
            lambda: scene.all_of(index),
            reach=1.5,
            count=9,
        )


TYPED = ("a", "an", "ann", "anna", "anna l", "squ", "brakes sq", "070 555", "bill", "zz", "no such")
SLIPS = ("linqvist", "whel", "okafro", "anna linqvist", "saddel", "thnder", "haddda")
RAW_PALETTE = (
    "SELECT d.id, d.title FROM search_words w CROSS JOIN search_document d ON d.id = w.rowid "
    "WHERE search_words MATCH ? AND w.rowid BETWEEN ? AND ? ORDER BY w.rowid DESC LIMIT 8"
)
SHELF = 1 << 40


def searching(scene: Scene) -> Iterator[Ratio]:
    desk = scene.desk
    scan = "SELECT id FROM search_document WHERE title LIKE ? OR body LIKE ?"
    (documents,) = scene.all_of("SELECT count(*) FROM search_document")[0]
    against = f"LIKE over {documents:,} documents"
    for what, ours, reach in (
        ("a key typed in the palette, p95", lambda typed: find_anything(desk, typed), 0.05),
        (
            "a key typed over the customers, p95",
            lambda typed: list_customers(desk, CustomerQuery(typed=typed)),
            0.05,
        ),
    ):
        yield _p95(scene, what, ours, against, scan, reach)
    yield from _palette(scene)


def _palette(scene: Scene) -> Iterator[Ratio]:
    """A key in the palette: the whole of it over the bare questions to the index."""
    desk = scene.desk

    def raw(typed: str) -> None:
        question = " AND ".join(f'"{word}"*' for word in typed.split())
        for noun in range(5):
            scene.all_of(RAW_PALETTE, question, noun * SHELF, (noun + 1) * SHELF - 1)

    for what, words, reach in (
        ("a key in the palette, p95", TYPED, 4.0),
        ("a word with a slip in it, p95", SLIPS, 80.0),
    ):
        mine, theirs = [], []
        for typed in words * 5:
            mine.append(timed(lambda typed=typed: find_anything(desk, typed, 8), time.process_time))
            theirs.append(timed(lambda typed=typed: raw(typed), time.process_time))
        slow, bare = quantiles(mine, n=20)[-1], quantiles(theirs, n=20)[-1]
        note = f" under 50 ms: {'yes' if slow < 0.05 else 'no'}"
        yield Ratio("9", what, "the raw query, p95", slow, bare, slow / bare, reach, note)


def _p95(
    scene: Scene,
    what: str,
    ours: Callable[[str], object],
    against: str,
    scan: str,
    reach: float,
) -> Ratio:
    mine, theirs = [], []
    for typed in TYPED * 3:
        like = f"%{typed}%"
        mine.append(timed(lambda typed=typed: ours(typed), time.process_time))
        theirs.append(timed(lambda like=like: scene.all_of(scan, like, like), time.process_time))
    slow = quantiles(mine, n=20)[-1]
    return Ratio("9", what, against, slow, median(theirs), slow / median(theirs), reach)


UNION = """
SELECT bought_on, what, net_minor FROM purchase WHERE customer_id = 1
UNION ALL SELECT at, said, 0 FROM contact WHERE customer_id = 1
UNION ALL SELECT spent_on, note, cost_minor FROM effort WHERE customer_id = 1
ORDER BY 1 DESC
"""


def storytelling(scene: Scene) -> Iterator[Ratio]:
    from csdesk.domain.contact import Contact
    from csdesk.domain.purchase import Purchase

    shop = make_demo(scene.folder / "story.csdesk", 1)
    desk = open_shop(shop)
    with desk.store.write("bench", desk.now()) as work:
        sold = Purchase(date(2026, 1, 1), 1_000, 0, 1_000, 400, customer_id=1, what="Tube")
        said = Contact(1, desk.now(), 0, Channel.PHONE, About.QUESTION, "Where is it?")
        for n in range(500):
            work.purchases.add(replace(sold, bought_on=date(2025, 1 + n % 12, 1 + n % 28)))
            work.contacts.add(said)
    raw = sqlite3.connect(shop)
    yield pairs(
        "10",
        "first screen of a story of 1,000 events",
        lambda: story(desk, 1),
        "raw UNION ALL of all events",
        lambda: raw.execute(UNION).fetchall(),
        reach=0.3,
        count=41,
    )
    raw.close()
    desk.store.close()


def saving(scene: Scene) -> Iterator[Ratio]:
    desk = open_shop(make_demo(scene.folder / "saved.csdesk", 3))
    plain = os.open(scene.folder / "plain.bin", os.O_RDWR | os.O_CREAT)
    block = b"x" * 4_096

    def theirs() -> None:
        os.pwrite(plain, block, 0)
        os.fdatasync(plain)

    body = {"words": "The rear wheel rubs the brake again. " * 5}
    yield pairs(
        "11",
        "a draft kept, safe from a power cut",
        lambda: keep_draft(desk, "complaint:1:listen", body),
        "pwrite and fdatasync, wall",
        theirs,
        reach=8,
        count=101,
        clock=time.perf_counter,
    )
    os.close(plain)
    desk.store.close()


def exporting(scene: Scene) -> Iterator[Ratio]:
    count = scene.small(100)
    yield child_pairs(
        "12",
        f"workbook of {count:,} complaints",
        (OUR_WORKBOOK, count, scene.folder / "ours.xlsx"),
        "openpyxl write_only of the bare cells",
        (BARE_WORKBOOK, count, scene.folder / "bare.xlsx"),
        reach=1.15,
        count=3,
    )


def accounting(scene: Scene) -> Iterator[Ratio]:
    bare = scene.folder / "accounts.pickle"
    rows = keep_cells(scene.desk, bare)
    yield child_pairs(
        "12b",
        f"accountant's workbook of {rows:,} lines",
        (OUR_ACCOUNTS, scene.shop, scene.folder / "ours.xlsx"),
        "openpyxl write_only of the bare cells",
        (BARE_ACCOUNTS, bare, scene.folder / "bare.xlsx"),
        reach=1.2,
        count=3,
    )


def keep_cells(desk: Desk, path: Path) -> int:
    """Puts the cells of every sheet of the accountant's workbook into a file; how many lines."""
    request = ReportRequest(ReportKind.ACCOUNTANT, *whole_period(desk))
    rows = 0
    with path.open("wb") as file:
        for sheet in make_report(desk, request).sheets:
            pickle.dump([sheet.key, *(column.title for column in sheet.columns)], file)
            coming = ([column.read(line) for column in sheet.columns] for line in sheet.lines)
            while some := list(islice(coming, 1_000)):
                rows += len(some)
                pickle.dump(some, file)
            pickle.dump([], file)
        pickle.dump([], file)
    return rows


def reading(scene: Scene) -> Iterator[Ratio]:
    import openpyxl

    count = scene.small(25)
    rows = [
        [
            *(f"A-{n}", f"Customer {n % 997}", f"c{n % 997}@postbox.test", n, n * 0.5, "EUR"),
            *(f"Line {n}", date(2026, 1 + n % 12, 1 + n % 28), "Tube", 3, n % 90 + 0.25, "paid"),
        ]
        for n in range(count)
    ]
    path = scene.folder / "list.xlsx"
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Orders")
    headings = "Order,Name,Email,Count,Net,Currency,Line,Date,Item,Pieces,Total,State"
    sheet.append(headings.split(","))
    for row in rows:
        sheet.append(row)
    book.save(path)
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    cells = text.getvalue()
    yield pairs(
        "13",
        f"reading an XLSX of {count:,} by 12",
        lambda: read_table(path),
        "csv.reader of the same cells",
        lambda: list(csv.reader(io.StringIO(cells))),
        reach=4,
        count=5,
    )


Row = Callable[[Scene], Iterable[Ratio]]
ROWS: dict[str, Row] = {
    "1": start_up,
    "6": importing,
    "7": summing,
    "8": paging,
    "9": searching,
    "10": storytelling,
    "11": saving,
    "12": exporting,
    "12b": accounting,
    "13": reading,
    "14": drawing,
    "20": answering,
    "6b": importing_much,
}
ONLY_BY_NAME = frozenset({"6b", "12b"})
"""Rows that take minutes."""
