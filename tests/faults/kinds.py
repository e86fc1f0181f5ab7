"""The kinds of work that are interrupted: saving, typing, importing, exporting."""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from csdesk.desk import Desk
from csdesk.domain.complaint import (
    ActDraft,
    ActStep,
    ComplaintDraft,
    EmpathizeStep,
    ListenDraft,
    ListenStep,
    RemedyDecision,
    Verdict,
)
from csdesk.domain.contact import Channel
from csdesk.domain.customer import CustomerForm
from csdesk.domain.follow_up import FollowUpDraft
from csdesk.domain.import_choices import Choices
from csdesk.domain.listings import ComplaintFilter
from csdesk.domain.option import Option
from csdesk.domain.promise import PromiseDraft
from csdesk.domain.purchase import PurchaseForm
from csdesk.domain.redress import RedressDraft, RedressForm
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.shop import Shop
from csdesk.services.complaints import (
    complaint_facts,
    list_complaints,
    log_complaint,
    save_act,
    save_empathize,
    save_listen,
)
from csdesk.services.customers import add_customer
from csdesk.services.drafts import keep_draft, read_draft
from csdesk.services.import_looking import look_at
from csdesk.services.imports import bring_in, past_imports
from csdesk.services.purchases import add_purchase
from csdesk.services.reports.exporting import export_report
from csdesk.services.shops import finish_first_run, read_shop, store_logo

Action = tuple[str, Callable[[], object]]
CUSTOMER = 1
PNG = b"\x89PNG\r\n\x1a\n"
ROWS_A_FILE = 40


class Kind(NamedTuple):
    """How work of one kind is done, and which actions of it are there afterwards."""

    actions: Callable[[Desk, Path], Iterator[Action]]
    present: Callable[[Desk, Path, list[str]], Iterator[str]]


def furnish(desk: Desk) -> None:
    """A shop with one customer to work for; what an earlier run did is kept."""
    if read_shop(desk).first_run_done:
        return
    add_customer(desk, CustomerForm("Anna Lindqvist", mails=("anna@postbox.test",)))
    today = desk.today()
    add_purchase(desk, PurchaseForm(CUSTOMER, today, 12_000, tax_minor=0, cost_minor=7_000))
    finish_first_run(desk, Shop(name="Millbrook Cycles", currency="EUR"), ("Tom Reyes",), 3_700)


def _keys() -> Iterator[str]:
    """Ids that were never used before, whatever run they come from."""
    run = f"{os.getpid()}-{time.time_ns()}"
    return (f"{run}-{number}" for number in count())


# --- save: a complaint, its three steps, and a file inside the shop --------------------------


def save_actions(desk: Desk, folder: Path) -> Iterator[Action]:
    for key in _keys():
        made: list[int] = []

        def log(key: str = key, made: list[int] = made) -> None:
            draft = ComplaintDraft(CUSTOMER, f"The wheel rubs ({key})", title=key)
            made.append(log_complaint(desk, draft).id)

        yield key, log
        number, now = made[0], desk.now()
        listened = ListenStep(number, effect=key * 20, read_back_at=now)
        listen = ListenDraft(listened, key, Channel.PHONE)
        yield f"{key}.listen", lambda draft=listen: save_listen(desk, draft, done=True)
        felt = EmpathizeStep(
            number,
            went_wrong=key,
            verdict=Verdict.WE_FAILED,
            acknowledged_at=now,
            acknowledged_by=Channel.PHONE,
        )
        yield f"{key}.empathize", lambda step=felt: save_empathize(desk, step, done=True)
        acted = _act(desk, number)
        yield f"{key}.act", lambda draft=acted: save_act(desk, draft, done=True)
        content = PNG + key.encode() * 2_000
        yield (
            f"{key}.file",
            lambda key=key, content=content: store_logo(desk, key, "image/png", content),
        )


def _act(desk: Desk, number: int) -> ActDraft:
    now = desk.now()
    return ActDraft(
        ActStep(number, remedy_decision=RemedyDecision.OWED, read_back_at=now),
        (Option(number, 0, "Re-true", chosen=True), Option(number, 1, "New wheel")),
        (RedressDraft(RedressForm.REDO, "Re-true, 12 spokes", 3_800),),
        (RedressDraft(RedressForm.GIFT, "Bell", 1_200),),
        PromiseDraft("Wheel done", now + timedelta(days=2)),
        FollowUpDraft(now.date() + timedelta(days=14), "Still true?"),
    )


def save_present(desk: Desk, folder: Path, wrong: list[str]) -> Iterator[str]:
    for number in list_complaints(desk, ComplaintFilter.OPEN):
        facts = complaint_facts(desk, number)
        key = facts.complaint.words.partition("(")[2].rstrip(")")
        yield key
        for name, step in (("listen", facts.listen), ("empathize", facts.empathize)):
            if step is not None and step.done_at is not None:
                yield f"{key}.{name}"
        parts = (len(facts.options), len(facts.redress), len(facts.promises))
        is_done = facts.act is not None and facts.act.done_at is not None
        if parts != ((2, 2, 1) if is_done else (0, 0, 0)):
            wrong.append(f"Complaint {number} has a part of its Act step only: {parts}.")
        if is_done:
            yield f"{key}.act"
    with desk.store.read() as work:
        yield from (f"{file.name}.file" for file in work.attachments.where())


# --- type: a draft that grows with every pause -----------------------------------------------


def type_actions(desk: Desk, folder: Path) -> Iterator[Action]:
    typed: list[str] = []
    for key in _keys():
        typed.append(key)
        if len(typed) > 60:
            typed = [key]
        name = f"complaint:{typed[0]}:listen"
        body = {"words": " ".join(typed)}
        yield key, lambda name=name, body=body: keep_draft(desk, name, body)


def type_present(desk: Desk, folder: Path, wrong: list[str]) -> Iterator[str]:
    from csdesk.store.drafts import draft

    with desk.store.read() as work:
        names = work.connection.execute(draft.select()).scalars().all()
    for name in names:
        kept = read_draft(desk, name)
        if kept is not None and name.endswith(":listen"):
            yield from kept[0]["words"].split()


# --- import: a file of purchases, all of it or nothing ---------------------------------------


def import_actions(desk: Desk, folder: Path) -> Iterator[Action]:
    for key in _keys():
        path = folder / f"{key}.csv"
        lines = ["Name,Email,Order,Date,Total"]
        lines += [
            f"Customer {key} {row},{row}.{key}@postbox.test,{key}-{row},2026-03-{row % 28 + 1:02d},"
            f"{row + 10}.50"
            for row in range(ROWS_A_FILE)
        ]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        yield key, lambda path=path: bring_in(desk, look_at(path, choices=Choices(currency="EUR")))
        path.unlink()


def import_present(desk: Desk, folder: Path, wrong: list[str]) -> Iterator[str]:
    from csdesk.store.customers import customer
    from csdesk.store.purchases import purchase

    for batch in past_imports(desk):
        with desk.store.read() as work:
            people = len(work.customers.where(customer.c.batch_id == batch.id))
            bought = len(work.purchases.where(purchase.c.batch_id == batch.id))
        if (people, bought) != (ROWS_A_FILE, ROWS_A_FILE):
            wrong.append(f"Import {batch.id} is there in part: {people} and {bought} rows.")
        yield batch.file_name.removesuffix(".csv")


# --- export: a workbook, whole or not there --------------------------------------------------


def export_actions(desk: Desk, folder: Path) -> Iterator[Action]:
    day = desk.today()
    for key in _keys():
        path = folder / f"{key}.xlsx"
        request = ReportRequest(ReportKind.ACCOUNTANT, day, day)
        yield key, lambda path=path, request=request: export_report(desk, request, path)


def export_present(desk: Desk, folder: Path, wrong: list[str]) -> Iterator[str]:
    for path in sorted(folder.glob("*.xlsx")):
        try:
            with zipfile.ZipFile(path) as book:
                for name in book.namelist():
                    if name.endswith(".xml"):
                        ElementTree.fromstring(book.read(name))
        except (OSError, zipfile.BadZipFile, ElementTree.ParseError) as error:
            wrong.append(f"{path.name} is no whole workbook: {error}")
            continue
        yield path.stem


KINDS = {
    "save": Kind(save_actions, save_present),
    "type": Kind(type_actions, type_present),
    "import": Kind(import_actions, import_present),
    "export": Kind(export_actions, export_present),
}
