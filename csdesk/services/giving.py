"""Giving a person everything that is kept about them, to read and for another program."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile

from csdesk.desk import Desk
from csdesk.domain.enclosure import safe_name
from csdesk.domain.reports.request import FileFormat, ReportKind, ReportRequest
from csdesk.progress import Progress, unwatched
from csdesk.services.aside import in_folder_aside
from csdesk.store.correspondence import enclosure
from csdesk.store.given_rows import records_about
from csdesk.store.unit_of_work import Work
from csdesk.whole_file import whole_file

_BEGINS: Final = "csdesk-given-"
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
        told = records_about(work.connection, customer_id)
        files = list(_files(work, customer_id))
    everything = ReportRequest(
        ReportKind.CUSTOMER, date(1970, 1, 1), desk.today(), customer_id=customer_id
    )
    with whole_file(path, overwrite=overwrite) as part, in_folder_aside(_BEGINS) as folder:
        about = folder / "about.xlsx"
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


def _files(work: Work, customer_id: int) -> Iterator[tuple[str, bytes]]:
    """Each kept file with a name of its own; nothing in a name leads out of the folder."""
    mine = work.enclosures.where(enclosure.c.customer_id == customer_id)
    ids = dict.fromkeys(each.attachment_id for each in mine)
    for number, key in enumerate(ids, 1):
        kept = work.attachments.require(key)
        yield f"files/{number:03} {safe_name(kept.name)}", kept.content
