"""Giving a person everything that is kept about them, to read and for another program."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile

import sqlalchemy as sa

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.enclosure import safe_name
from csdesk.domain.reports.request import FileFormat, ReportKind, ReportRequest
from csdesk.progress import Progress, unwatched
from csdesk.store.correspondence import enclosure
from csdesk.store.customers import customer
from csdesk.store.erasing import theirs
from csdesk.store.rows import chunks, metadata, plain_row
from csdesk.store.unit_of_work import Work
from csdesk.whole_file import whole_file

_OF_THE_SHOP: Final = {
    *("hourly_minor", "cost_minor", "margin_minor", "margin_estimated", "account_code"),
    *("toll_expectation", "toll_aggression", "toll_unclear", "toll_dread", "asked_whom"),
    *("fingerprint", "lines_told", "normal", "batch_id", "position", "rate"),
}
"""The shop’s own books, notes about its people, and marks by which csdesk knows a row."""
_TEXT: Final = """Everything that is kept about you at {shop}, as of {day}.

about.xlsx   to read: a page about you, and a sheet for each kind of record
data.json    the same facts for another program
files        photos and documents that were kept with you: {files}

What is left out, and why:
- names of other customers and of people who work here, as those are somebody else’s data;
- what work, goods and redress cost the shop, its margin and its accounts, as those are its own;
- notes about the people of the shop, and drafts that were never finished.

You may ask to have it corrected, kept without being used, or erased.
"""


@dataclass(frozen=True, slots=True)
class Given:
    """What was put together for a person."""

    path: Path
    records: int
    files: int


def give_person(
    desk: Desk,
    customer_id: int,
    path: Path,
    *,
    overwrite: bool = False,
    progress: Progress = unwatched,
) -> Given:
    """Puts everything about a customer into one ZIP, whole or not at all.

    Look through it before you hand it over: what people wrote may name others.

    Raises: NotFound: they are gone; Refused("report.exists") and as ``whole_file``; Cancelled.
    """
    from csdesk.services.reports.exporting import export_report  # late: it brings openpyxl

    with desk.store.read() as work:
        who = work.customers.require(customer_id)
        if who.merged_into is not None:
            customer_id = who.merged_into
        shop = work.settings.read().name
        told = _told(work, customer_id)
        files = list(_files(work, customer_id))
    everything = ReportRequest(
        ReportKind.CUSTOMER, date(1970, 1, 1), desk.today(), customer_id=customer_id
    )
    with whole_file(path, overwrite=overwrite) as part, TemporaryDirectory() as folder:
        about = Path(folder) / "about.xlsx"
        export_report(*(desk, everything, about), file_format=FileFormat.XLSX, progress=progress)
        with ZipFile(part, "w", ZIP_DEFLATED) as together:
            words = _TEXT.format(
                shop=shop or "this shop", day=desk.today().isoformat(), files=len(files)
            )
            together.writestr("read me.txt", words)
            together.write(about, "about.xlsx")
            together.writestr("data.json", json.dumps(told, ensure_ascii=False, indent=1))
            for name, content in files:
                together.writestr(name, content)
    return Given(path, sum(map(len, told.values())), len(files))


def _told(work: Work, customer_id: int) -> dict[str, list[dict[str, Any]]]:
    """Every record that is about them, by kind, oldest first."""
    joined = work.customers.keys(customer.c.merged_into == customer_id)
    found = theirs(work.connection, [customer_id, *joined])
    told: dict[str, list[dict[str, Any]]] = {}
    for table in metadata.tables.values():
        keys = found.of(table)
        if not keys:
            continue
        key = next(iter(table.primary_key.columns))
        rows = told.setdefault(table.name, [])
        for some in chunks(sorted(keys)):
            query = sa.select(table).where(key.in_(some)).order_by(key)
            rows += [_theirs(table, row) for row in work.connection.execute(query).mappings()]
    return told


def _theirs(table: sa.Table, row: Mapping[Any, Any]) -> dict[str, Any]:
    """Of a row what is theirs: nothing of the shop’s books, and of nobody else."""
    kept = {
        column.name: row[column]
        for column in table.c
        if column.name not in _OF_THE_SHOP and not _names_somebody(table, column)
    }
    return {name: value for name, value in plain_row(kept).items() if value not in (None, "")}


def _names_somebody(table: sa.Table, column: sa.Column[Any]) -> bool:
    whom = {link.column.table.name for link in column.foreign_keys}
    if Noun.PERSON in whom:
        return True
    return Noun.CUSTOMER in whom and column.name != "customer_id"


def _files(work: Work, customer_id: int) -> Iterator[tuple[str, bytes]]:
    """Each kept file with a name of its own; nothing in a name leads out of the folder."""
    mine = work.enclosures.where(enclosure.c.customer_id == customer_id)
    ids = dict.fromkeys(each.attachment_id for each in mine)
    for number, key in enumerate(ids, 1):
        kept = work.attachments.require(key)
        yield f"files/{number:03} {safe_name(kept.name)}", kept.content
