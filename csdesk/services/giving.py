"""Giving a person everything that is kept about them, to read and for another program."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile

from csdesk.desk import Desk
from csdesk.domain.enclosure import safe_name
from csdesk.domain.ours import ours
from csdesk.domain.reports.request import FileFormat, ReportKind, ReportRequest
from csdesk.domain.shop import Shop
from csdesk.language import language_of
from csdesk.progress import Progress, stoppable, unwatched
from csdesk.services.aside import in_folder_aside
from csdesk.services.reports.private_copy import private_copy
from csdesk.store.correspondence import enclosure
from csdesk.store.given_rows import records_about
from csdesk.store.unit_of_work import Work
from csdesk.whole_file import whole_file

_BEGINS: Final = "csdesk-given-"
_THIS_SHOP: Final = ours("this shop")
_BEGINS_WITH: Final = ours("Everything that is kept about you at {shop}, as of {day}.")
_WHY: Final = ours("What is left out, and why:")
_RIGHTS: Final = ours("You may ask to have it corrected, kept without being used, or erased.")
_FILES: Final = (
    ("about.xlsx", ours("to read: a page about you, and a sheet for each kind of record")),
    ("data.json", ours("the same facts for another program")),
    ("files", ours("photos and documents that were kept with you: {n}")),
)
_LEFT_OUT: Final = (
    ours(
        "names of other customers and of people who work here, as those are somebody else’s data;"
    ),
    ours(
        "what work, goods and redress cost the shop, its margin and its accounts, as those are its "
        "own;"
    ),
    ours("notes about the people of the shop, and drafts that were never finished."),
)


@dataclass(frozen=True, slots=True)
class Given:
    """What was put together for a person."""

    path: Path
    records: int
    files: int


@stoppable
def give_person(
    desk: Desk,
    customer_id: int,
    path: Path,
    *,
    overwrite: bool = False,
    progress: Progress = unwatched,
) -> Given:
    """Puts everything about a customer into one ZIP, whole or not at all, as of one moment.

    Look through it before you hand it over: what people wrote may name others.

    Raises: NotFound: they are gone; Refused("report.exists", "report.full", "report.copy") and as
        ``whole_file``; ShopUnavailable: the shop can't be read; Cancelled. No half file is left.
    """
    with (
        whole_file(path, overwrite=overwrite) as part,
        in_folder_aside(_BEGINS) as folder,
        private_copy(desk) as copy,
    ):
        kept = _kept_about(copy, customer_id)
        about = folder / "about.xlsx"
        _write_page(copy, kept.customer_id, about, progress)
        with ZipFile(part, "w", ZIP_DEFLATED) as together:
            together.writestr("read me.txt", _read_me(kept, desk.today()))
            together.write(about, "about.xlsx")
            told = json.dumps(kept.records, ensure_ascii=False, indent=1)
            together.writestr("data.json", told)
            for name, content in kept.files:
                together.writestr(name, content)
    return Given(path, sum(map(len, kept.records.values())), len(kept.files))


@dataclass(frozen=True, slots=True)
class _Kept:
    customer_id: int
    shop: Shop
    records: dict[str, list[dict[str, Any]]]
    files: tuple[tuple[str, bytes], ...]


def _read_me(kept: _Kept, today: date) -> str:
    """What lies in the file, in the language of the shop’s reports."""
    language = language_of(kept.shop)
    name, n = kept.shop.name or language.say(_THIS_SHOP), len(kept.files)
    begins = language.say(_BEGINS_WITH, shop=name, day=today.isoformat())
    files = [f"{file:<11}  {language.say(words, n=n)}" for file, words in _FILES]
    left_out = [f"- {language.say(words)}" for words in _LEFT_OUT]
    parts = (
        (begins,),
        files,
        (language.say(_WHY), *left_out),
        (language.say(_RIGHTS),),
    )
    return "\n\n".join("\n".join(lines) for lines in parts) + "\n"


def _kept_about(desk: Desk, customer_id: int) -> _Kept:
    """All that is kept about them, or about the one they were merged into."""
    with desk.store.read() as work:
        who = work.customers.require(customer_id)
        key = customer_id if who.merged_into is None else who.merged_into
        shop = work.settings.read()
        return _Kept(key, shop, records_about(work.connection, key), tuple(_files(work, key)))


def _write_page(copy: Desk, customer_id: int, path: Path, progress: Progress) -> None:
    from csdesk.services.reports.exporting import write_from  # late: it brings openpyxl

    everything = ReportRequest(
        ReportKind.CUSTOMER, date(1970, 1, 1), copy.today(), customer_id=customer_id
    )
    write_from(copy, everything, path, FileFormat.XLSX, progress=progress)


def _files(work: Work, customer_id: int) -> Iterator[tuple[str, bytes]]:
    """Each kept file with a name of its own; nothing in a name leads out of the folder."""
    mine = work.enclosures.where(enclosure.c.customer_id == customer_id)
    ids = dict.fromkeys(each.attachment_id for each in mine)
    for number, key in enumerate(ids, 1):
        kept = work.attachments.require(key)
        yield f"files/{number:03} {safe_name(kept.name)}", kept.content
