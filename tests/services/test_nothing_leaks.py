"""A day in a shop under a passphrase leaves nobody's name, word or number in any byte on the disk.

Everything csdesk writes that day is looked through: the shop, its journal, what a killed process
left of one, backups and their notes, the file a restore kept, the data folder with its logs and
reports, and the temporary folder while a report is exported. What the owner asked to be exported
lies elsewhere.
"""

from __future__ import annotations

import logging
import os
import signal
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from csdesk import crash_report
from csdesk.desk import Desk
from csdesk.domain.contact import EnclosedFile
from csdesk.domain.letter import Letter, LetterKind, SentBy
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.logs import start_logs
from csdesk.services.backups import make_backup
from csdesk.services.complaints import log_complaint, save_empathize, save_listen
from csdesk.services.customers import story
from csdesk.services.drafts import keep_draft
from csdesk.services.enclosures import enclose
from csdesk.services.encryption import encrypt_shop
from csdesk.services.erasing import erase_customer
from csdesk.services.import_report import import_json
from csdesk.services.letters import send_letter
from csdesk.services.merging import merge_customers
from csdesk.services.other_copies import other_copies, reseal
from csdesk.services.reports.exporting import export_report, whole_period
from csdesk.services.restoring import restore
from csdesk.services.search import find_anything
from csdesk.services.shops import open_shop
from csdesk.store import cipher
from csdesk.store.opening import open_store
from tests.builders import (
    a_contact,
    a_customer,
    a_draft,
    a_listen_draft,
    a_promise,
    a_purchase,
    a_shop,
    an_empathize_step,
)
from tests.conftest import fixed_now
from tests.faults.forked import Forked

WORDS = "grüne Äpfel auf dem Tisch"
MARKS = (
    *("Zorbaquist", "Vexelmoor", "Ümlautikus", "umlautikus", "Quandrilho", "Plimforth"),
    *("skwelgian", "brambolted", "7351944", "zorb@vexel", "frindelwax", "ostrigane"),
)
"""Words, numbers and addresses that no program would write by itself."""
PNG = b"\x89PNG\r\n\x1a\n"
_KEPT_AS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")


@dataclass
class Day:
    """A shop in its folder, the folders that csdesk may write in, and those of the owner."""

    desk: Desk
    home: Path
    temp: Path
    owner: Path
    looked_at: set[str] = field(default_factory=set)

    def leaks(self) -> list[str]:
        """Files in which a mark can be read, and which."""
        found = []
        for root in (self.desk.store.path.parent, self.home, self.temp):
            for file in root.rglob("*"):
                if file.is_file():
                    self.looked_at.add(file.name)
                    found += [f"{mark} in {file.name}" for mark in _marks_in(file)]
        return found

    def require_nothing(self) -> None:
        assert self.leaks() == []


def _marks_in(file: Path) -> Iterator[str]:
    content = file.read_bytes().lower()
    for mark in MARKS:
        if any(mark.lower().encode(kept_as) in content for kept_as in _KEPT_AS):
            yield mark


@pytest.fixture
def day(
    desk: Desk,
    home: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Day]:
    """A shop with a history from before, put under a passphrase in the morning."""
    monkeypatch.setattr(cipher, "_ROUNDS", 1_000)
    temp = tmp_path_factory.mktemp("temp")
    monkeypatch.setattr(tempfile, "tempdir", str(temp))
    a_shop(desk, name="A shop")
    start_logs()
    begun = Day(desk, home, temp, tmp_path_factory.mktemp("owner"))
    a_customer(desk, "Zorbaquist before", mail="zorb@vexel.example", phone="0170 7351944")
    make_backup(desk)
    assert begun.leaks(), "a plain shop can be read, and this test sees that"
    begun.desk = encrypt_shop(desk, WORDS)
    reseal(begun.desk, other_copies(begun.desk))
    begun.require_nothing()
    yield begun
    begun.desk.store.close()


def test_a_day_leaves_no_name_word_or_number_on_the_disk(day: Day) -> None:
    keep = _people_and_complaints(day.desk)
    day.require_nothing()
    _letters_files_and_drafts(day.desk, keep)
    day.require_nothing()
    _import(day)
    day.require_nothing()
    _export(day)
    day.require_nothing()
    _what_breaks(day)
    day.require_nothing()
    _killed_while_writing(day)
    _backup_and_restore(day)
    other = a_customer(day.desk, "Vexelmoor twin").id
    merge_customers(day.desk, keep, other)
    day.require_nothing()
    erase_customer(day.desk, keep, although_open=True)
    day.require_nothing()
    seen = " ".join(day.looked_at)
    for wanted in ("shop.csdesk-journal", ".json", "before-restore", "crash-", ".log"):
        assert wanted in seen, wanted


def _people_and_complaints(desk: Desk) -> int:
    key = a_customer(desk, "Quandrilho Ümlautikus", mail="zorb@vexel.example").id
    a_purchase(desk, key, what="Plimforth wheel")
    complaint = log_complaint(desk, a_draft(key, "The skwelgian wheel is brambolted")).id
    save_listen(desk, a_listen_draft(complaint, effect="frindelwax"), done=True)
    save_empathize(desk, an_empathize_step(complaint, went_wrong="ostrigane"), done=True)
    a_contact(desk, key, "Where is my skwelgian?")
    a_promise(desk, key, "A plimforth by Friday")
    assert find_anything(desk, "skwelgian")
    assert story(desk, key)
    return key


def _letters_files_and_drafts(desk: Desk, key: int) -> None:
    words = Letter(key, LetterKind.REPLY, "Quandrilho", "Dear Ümlautikus", fixed_now(), 60)
    send_letter(desk, words, SentBy.PAPER)
    photo = EnclosedFile("Zorbaquist.png", "image/png", PNG + b"brambolted " * 5_000)
    enclose(desk, key, [photo])
    keep_draft(desk, f"complaint:{key}:listen", {"words": "frindelwax ostrigane"})


def _import(day: Day) -> None:
    file = day.owner / "list.csv"
    lines = "\n".join(f"Vexelmoor {n},v{n}@vexel.example,0170735194{n}" for n in range(300))
    file.write_text(f"Name,Email,Phone\nPlimforth Zorbaquist,zorb@vexel.example,1\n{lines}\n")
    assert import_json(file, day.desk)["committed"]


def _export(day: Day) -> None:
    """Its private copy lies in the temporary folder meanwhile."""
    copies: list[str] = []

    def look(_done: int, _total: int, _what: str = "") -> None:
        copies.extend(file.name for file in day.temp.rglob("*.csdesk"))
        day.require_nothing()

    request = ReportRequest(ReportKind.CUSTOMERS, *whole_period(day.desk))
    export_report(day.desk, request, day.owner / "customers.xlsx", progress=look)
    assert copies


def _what_breaks(day: Day) -> None:
    try:
        raise ValueError("Zorbaquist is no number", {"phone": "0170 7351944"})
    except ValueError as error:
        logging.getLogger("csdesk.day").error("it broke", exc_info=error)
        assert crash_report.keep(crash_report.build(error)) is not None
    for handler in logging.getLogger().handlers:
        handler.flush()


def _killed_while_writing(day: Day) -> None:
    """What a killed process leaves of its journal holds pages as they were."""
    path, key = day.desk.store.path, day.desk.store.cipher
    day.desk.store.close()

    def half_written() -> int:
        store = open_store(path, cipher=key)
        with store.write("add_customer", fixed_now()) as work:
            for one in work.customers.where():
                work.connection.exec_driver_sql(
                    "UPDATE customer SET note = 'Quandrilho again' WHERE id = ?", (one.id,)
                )
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    assert Forked(half_written).ended().code == -signal.SIGKILL
    journal = path.with_name(f"{path.name}-journal")
    assert journal.stat().st_size > 0, "it is hot"
    day.require_nothing()
    day.desk = open_shop(path, passphrase=WORDS, now=fixed_now)


def _backup_and_restore(day: Day) -> None:
    backup = make_backup(day.desk)
    a_customer(day.desk, "Vexelmoor after")
    day.desk, _ = restore(day.desk, backup)
    day.require_nothing()
