"""The report of letters: one a line, word for word, of the days they were written on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.letter import Letter, LetterKind, SentBy
from csdesk.domain.reports.request import ReportKind
from tests.builders import a_complaint, a_customer, a_person, a_shop, at
from tests.services.reported import Lines, lines_of, shown

NOVEMBER = date(2026, 11, 1), date(2026, 11, 30)
BODY = "Dear Anna,\n\nyour wheel is true again.\n\nMaya"


def letters(desk: Desk, **asked: Any) -> Lines:
    return lines_of(shown(desk, ReportKind.LETTERS, *NOVEMBER, **asked), "Letters")


def a_letter(desk: Desk, **facts: Any) -> Letter:
    letter = Letter(1, LetterKind.APOLOGY, "Your wheel", BODY, at(18), 60, 1, 1)
    with desk.store.write("save_letter", desk.now()) as work:
        return work.letters.add(replace(letter, **facts))


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk, language="en")
    a_person(desk, "Maya Torres")
    a_complaint(desk, a_customer(desk).id)
    return desk


def test_a_letter_stands_there_word_for_word(shop: Desk) -> None:
    a_letter(shop, sent_at=at(19), sent_by=SentBy.MAIL)

    (line,) = letters(shop)

    assert (line["Written on"], line["Customer"]) == (date(2026, 11, 18), "Anna Lindqvist")
    assert (line["Subject"], line["Letter"]) == ("Your wheel", BODY)
    assert (line["Kind of letter"], line["Written by"]) == ("Apology", "Maya Torres")
    assert (line["Sent on"], line["Sent by"]) == (date(2026, 11, 19), "E-mail")
    assert line["Complaint"] == "Rear wheel out of true again"


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("sent_by", [*SentBy, None])
def test_every_kind_of_letter_has_its_word(
    shop: Desk, kind: LetterKind, sent_by: SentBy | None
) -> None:
    a_letter(shop, kind=kind, sent_by=sent_by, sent_at=sent_by and at(19), complaint_id=None)

    (line,) = letters(shop)

    assert line["Kind of letter"]
    assert bool(line["Sent by"]) == (sent_by is not None)


def test_letters_of_other_days_are_left_out(shop: Desk) -> None:
    first, last = at(1, 0), at(30, 23) + timedelta(minutes=59)
    kept = [a_letter(shop, written_at=moment).id for moment in (first, last)]
    for moment in (first - timedelta(minutes=1), last + timedelta(minutes=1)):
        a_letter(shop, written_at=moment)

    assert [line["Letter ID"] for line in letters(shop)] == kept


def test_without_names_only_that_it_was_written(shop: Desk) -> None:
    a_letter(shop)

    (line,) = letters(shop, names=False)

    assert (line["Customer"], line["Written by"]) == ("Customer 1", "Person 1")
    assert (line["Subject"], line["Letter"], line["Complaint"]) == ("", "", "")
