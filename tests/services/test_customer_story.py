"""One customer’s whole story: all that is theirs, and nothing that is somebody else’s."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from csdesk.desk import Desk
from csdesk.domain.complaint import Severity
from csdesk.domain.errors import NotFound, Refused
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services.reports.making import make_report
from csdesk.store.schema import metadata
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_promise,
    a_purchase,
    a_shop,
    an_effort,
    at,
)
from tests.services.full_lives import two_full_lives, written_columns
from tests.services.reported import lines_of, rows_of_page, shown, words_of_page

DAYS = date(2026, 1, 1), date(2026, 12, 31)
LEFT_OUT = {
    ("contact_point", "normal"): "the same as typed, made comparable",
    ("empathize_step", "asked_whom"): "whom of the shop somebody asked",
    ("redress", "account_code"): "the shop’s own books",
    ("purchase", "lines_told"): "marks by which an import knows its rows",
    ("complaint", "reopened_reason"): "told by its reopenings",
    ("waiting_document", "program"): "told by the list it came from",
}


def everything(desk: Desk, key: int, **asked: Any) -> str:
    """All that a reader sees of the story, as one text."""
    story = shown(desk, ReportKind.CUSTOMER, *DAYS, customer_id=key, **asked)
    keys = [part.sheet.key for part in story.parts if hasattr(part, "sheet")]
    sheets = [repr(lines_of(story, each)) for each in keys]
    return "\n".join((words_of_page(story, "AboutYou"), *sheets))


def marks_of(desk: Desk, key: int) -> set[str]:
    """Marks of all words on rows that belong to a customer or to one of their complaints."""
    found = set()
    with desk.store.read() as work:
        complaints = work.complaints.keys(work.complaints.table.c.customer_id == key)
        lines = work.redress.keys(work.redress.table.c.customer_id == key)
        owners: dict[str, list[Any]] = {
            "customer_id": [key],
            "complaint_id": complaints,
            "redress_id": lines,
        }
        for table, column in written_columns():
            name = next((each for each in owners if each in table.c), None)
            if table.name == "customer":
                condition: sa.ColumnElement[bool] = table.c.id == key
            elif name is None:
                continue
            else:
                condition = table.c[name].in_(owners[name])
            if (table.name, column.name) not in LEFT_OUT:
                found.update(work.connection.scalars(sa.select(column).where(condition)))
    return found


def test_every_word_about_them_is_in_it(lives: Desk) -> None:
    marks = marks_of(lives, 1)
    story = everything(lives, 1)

    assert len(marks) > 60
    assert sorted(one for one in marks if one not in story) == []


def test_no_word_about_anybody_else_is_in_it(lives: Desk) -> None:
    for mine, others in ((1, 2), (2, 1)):
        story = everything(lives, mine)
        assert [one for one in marks_of(lives, others) if one in story] == []


def test_what_is_left_out_is_left_out_for_a_reason(lives: Desk) -> None:
    story = everything(lives, 1)

    for table, column in LEFT_OUT:
        assert column in metadata.tables[table].c
        assert f"zq-{table}-{column}-" not in story


def test_files_and_lists_are_named(lives: Desk) -> None:
    story = everything(lives, 1)

    assert "zq-attachment-name-1-" in story and "zq-attachment-name-2-" not in story
    assert "zq-import_batch-file_name-1-" in story
    assert "zqold" in story and "zqnew" in story


def test_what_an_hour_costs_can_not_be_worked_out(desk: Desk) -> None:
    """Neither the rate, nor the cost of minutes, nor anything that they are in."""
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 777_000)
    an_effort(desk, anna.id, 61, hourly=9173)

    told = everything(desk, anna.id)

    cost = (2 * 61 * 9173 + 60) // 120
    for secret in (9173, cost, 777_000 * 2 // 5, 777_000 * 2 // 5 - cost):
        assert str(secret) not in told
    assert "'Minutes': 61" in told


def test_what_it_took_out_of_whoever_took_it_stays_inside(lives: Desk) -> None:
    assert not any("toll" in each.lower() or "dread" in each.lower() for each in _titles(lives))


def _titles(desk: Desk) -> list[str]:
    request = ReportRequest(ReportKind.CUSTOMER, *DAYS, customer_id=1)
    return [column.title for sheet in make_report(desk, request).sheets for column in sheet.columns]


def test_corrections_tell_what_it_was_before(desk: Desk) -> None:
    first, _ = two_full_lives(desk)
    with desk.store.write("edit_customer", desk.now()) as work:
        known = work.customers.require(first.id)
        work.customers.replace(replace(known, name="Una", note="Newer note"))

    story = shown(desk, ReportKind.CUSTOMER, *DAYS, customer_id=first.id)

    told = [(line["Fact"], line["Before"], line["Now"]) for line in lines_of(story, "Corrections")]
    assert ("Name", "One", "Una") in told
    assert ("Note", "New note", "Newer note") in told


def test_a_correction_tells_the_day_that_it_was_where_the_promise_was_made(desk: Desk) -> None:
    anna = a_customer(desk)
    late = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)
    made = a_promise(desk, anna.id, due_at=late, offset_minutes=60)
    with desk.store.write("move_promise", desk.now()) as work:
        work.promises.replace(replace(made, due_at=late + timedelta(days=2)))

    story = shown(desk, ReportKind.CUSTOMER, *DAYS, customer_id=anna.id)

    (line,) = lines_of(story, "Corrections")
    assert (line["Before"], line["Now"]) == ("20 Nov 2026", "22 Nov 2026")


def test_a_customer_with_next_to_nothing_has_a_page_and_no_empty_sheets(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk, "Anna Lindqvist")

    story = shown(desk, ReportKind.CUSTOMER, *DAYS, customer_id=anna.id)

    assert [part.sheet.key for part in story.parts if hasattr(part, "sheet")] == []
    assert rows_of_page(story, "AboutYou")[0].cells[0][0] == "Anna Lindqvist"


def test_everything_is_in_it_whatever_the_period(lives: Desk) -> None:
    request = ReportRequest(ReportKind.CUSTOMER, date(2001, 1, 1), date(2001, 1, 2), customer_id=1)

    report = make_report(lives, request)

    assert len(report.sheets) > 12 and all(len(sheet.lines) for sheet in report.sheets)
    assert (report.from_on, report.to_on) == (date(2026, 11, 2), date(2026, 11, 21))


def test_what_was_said_and_written_is_read_whole_on_the_first_page(desk: Desk) -> None:
    first, _ = two_full_lives(desk)
    long = "It broke again. " * 400
    a_contact(desk, first.id, said=long, at=at(20))

    page = words_of_page(shown(desk, ReportKind.CUSTOMER, *DAYS, customer_id=first.id), "AboutYou")

    assert long in page and "Subject\n\nBody" in page


def test_what_a_complaint_turned_out_to_be_is_told(desk: Desk) -> None:
    a_shop(desk, language="en")
    facts = {"later_severity": Severity.GRAVE, "later_severity_reason": "The frame is cracked"}
    a_complaint(desk, a_customer(desk).id, **facts)

    steps = lines_of(shown(desk, ReportKind.CUSTOMER, *DAYS, customer_id=1), "Steps")

    told = {line["What it is"]: line["Written down"] for line in steps}
    assert told["Severity, later"] == "Grave"
    assert told["Why it turned out otherwise"] == "The frame is cracked"


def test_it_has_to_be_said_whose_story_it_is(desk: Desk) -> None:
    a_shop(desk)

    with pytest.raises(Refused) as refused:
        make_report(desk, ReportRequest(ReportKind.CUSTOMER, *DAYS))
    assert refused.value.code == "report.customer"
    with pytest.raises(NotFound):
        make_report(desk, ReportRequest(ReportKind.CUSTOMER, *DAYS, customer_id=77))
