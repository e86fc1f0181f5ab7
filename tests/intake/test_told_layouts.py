"""Every known list of complaints and answers against a small list of its own.

A layout is tested by two files in ``told_samples``: ``NAME.csv`` with the real headings and a
few made-up rows, and ``NAME.json`` with what must come out of it.
"""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from csdesk.domain.drafts import AnswerDraft, ComplaintDraft, ImportPlan
from csdesk.domain.import_choices import NOTHING_CHOSEN
from csdesk.domain.import_fields import TOLD_KINDS
from csdesk.intake.drafting.plan import plan_import
from csdesk.intake.layouts import all_layouts, layout_of
from csdesk.intake.meaning.told_words import channel_of, severity_of
from csdesk.intake.meaning.understanding import by_hand
from tests.intake.lists import a_plan, a_table

SAMPLES = Path(__file__).parent / "told_samples"
NAMES = sorted(path.stem for path in SAMPLES.glob("*.csv"))


def sample_of(name: str) -> str:
    return (SAMPLES / f"{name}.csv").read_text(encoding="utf-8")


def expected_of(name: str) -> dict[str, Any]:
    return dict(json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8")))


def what_came_of(plan: ImportPlan) -> dict[str, Any]:
    """A plan in the form of the expectations."""
    return {
        "customers": [" | ".join((who.name, *who.mails, *who.phones)) for who in plan.customers],
        "complaints": [_complaint(each) for each in plan.complaints],
        "complaints_skipped": plan.complaints_skipped,
        "answers": [_answer(each) for each in plan.answers],
        "answers_skipped": plan.answers_skipped,
    }


def _complaint(each: ComplaintDraft) -> str:
    channel, severity = channel_of(each.channel), severity_of(each.severity)
    ended = f"ended {each.closed_on}" if each.is_closed else "open"
    parts = (
        *(f"{each.opened_on}", each.reference, each.customer_key or "nobody", each.title),
        *(each.words, str(channel or ""), severity.name if severity else "", each.category),
        *(ended, each.resolution),
    )
    return " | ".join(parts)


def _answer(each: AnswerDraft) -> str:
    scores = (each.recommend, each.satisfaction, each.ease)
    return f"{each.answered_on} | {each.customer_key} | {scores} | {each.words}"


def rewritten(text: str, *, separator: str, turned: bool) -> str:
    """The same list with another separator, and its columns the other way round."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=separator, lineterminator="\r\n")
    for row in csv.reader(io.StringIO(text)):
        writer.writerow(row[::-1] if turned else row)
    return written.getvalue()


@pytest.mark.parametrize("name", NAMES)
def test_a_list_of_a_known_program_is_read_as_its_layout_says(name: str) -> None:
    plan = a_plan(sample_of(name))

    assert plan.layout == name
    assert what_came_of(plan) == expected_of(name)


@pytest.mark.parametrize("name", NAMES)
def test_neither_the_separator_nor_the_order_of_columns_matters(name: str) -> None:
    for separator, turned in ((";", False), ("\t", True), (",", True)):
        plan = a_plan(rewritten(sample_of(name), separator=separator, turned=turned))

        assert plan.layout == name
        assert what_came_of(plan) == expected_of(name)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_list_of_an_unknown_program_is_understood_too(name: str) -> None:
    """Without its layout, the words of its headings tell nearly the same."""
    known = expected_of(name)
    table = a_table(sample_of(name))
    plan = plan_import(table, by_hand(table).under(table, NOTHING_CHOSEN))

    told = len(plan.complaints) + plan.complaints_skipped
    assert told == len(known["complaints"]) + known["complaints_skipped"]
    assert len(plan.answers) == len(known["answers"])
    assert [each.is_closed for each in plan.complaints] == [
        "| ended " in each for each in known["complaints"]
    ]
    assert len(plan.customers) == len(known["customers"])
    staff = {"Staff Sam", "sam@shop.test"}
    assert not staff & {who.name for who in plan.customers}


@pytest.mark.parametrize("name", NAMES)
def test_nobody_of_the_shop_becomes_a_customer(name: str) -> None:
    plan = a_plan(sample_of(name))

    assert all("Sam" not in who.name and "sam@" not in "".join(who.mails) for who in plan.customers)


@pytest.mark.parametrize("name", NAMES)
def test_a_list_of_a_known_program_is_taken_for_no_other(name: str) -> None:
    found = layout_of(a_table(sample_of(name)).headings)

    assert found is not None
    assert found.name == name


def test_every_layout_of_complaints_and_answers_is_tried_on_a_list() -> None:
    assert {each.name for each in all_layouts() if each.kind in TOLD_KINDS} == set(NAMES)
    assert {path.stem for path in SAMPLES.glob("*.json")} == set(NAMES)
