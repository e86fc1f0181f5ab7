"""What a French window says where its grammar differs from the English one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csdesk.domain.listings import Task, TaskKind
from tests.conftest import NOW
from tests.ui.insight.voices_times_causes import ages
from ui.imports.queue_line import QueueLine
from ui.insight.ages_chart import AgesChart
from ui.reports.report_words import period_words
from ui.today.task_words import TaskWords
from ui.translation import speak
from ui.wording import Wording

USUAL = "\u00a0"
"""The space of French that does not break."""


@pytest.fixture
def french(qapp: QApplication) -> Iterator[Wording]:
    speak(qapp, "fr")
    yield Wording("EUR", "fr_FR", NOW.tzinfo)
    speak(qapp, "en")


def test_months_and_days_of_a_period_have_words_of_their_own(french: Wording) -> None:
    year = period_words(date(2025, 4, 1), date(2026, 3, 31), french)
    quarter = period_words(date(2026, 4, 1), date(2026, 6, 30), french)
    days = period_words(date(2026, 1, 5), date(2026, 3, 31), french)

    assert year == "avril 2025 à mars 2026"
    assert quarter == "Trimestre 2, avril à juin 2026"
    assert days == "du 5 janv. 2026 au 31 mars 2026"


@pytest.mark.parametrize(("day", "for_when"), [(19, "pour jeudi"), (2, "pour le lun. 2 nov.")])
def test_a_weekday_has_no_article_and_a_date_has_one(french: Wording, day: int, for_when: str):
    due_at = datetime(2026, 11, day, 17, tzinfo=NOW.tzinfo)
    late = Task(TaskKind.PROMISE_LATE, 7, "Anna", due_at=due_at, words="Roue", person="Tom")

    told = TaskWords(french).telling(late, NOW)

    assert told.sentence == f"Vous l’aviez promis {for_when}{USUAL}: Roue."


def test_the_first_of_a_month_is_counted(french: Wording) -> None:
    first, second = date(2026, 7, 1), date(2026, 7, 2)

    assert (french.date(first), french.date(second)) == ("1er juil. 2026", "2 juil. 2026")
    assert french.day_long(first) == "mercredi 1er juillet"
    assert french.month(first) == "juillet 2026"


def test_a_number_and_its_unit_stay_on_one_line(french: Wording) -> None:
    told = [french.minutes(minutes) for minutes in (5, 60, 67)]

    assert told == [f"5{USUAL}min", f"1{USUAL}h", f"1{USUAL}h{USUAL}07"]


def test_a_colon_stands_apart_from_what_is_before_it(french: Wording, qtbot: QtBot) -> None:
    queue = QueueLine()
    qtbot.addWidget(queue)

    queue.add([Path("ventes.csv"), Path("clients.csv")])

    assert queue.told.text() == f"2 fichiers viennent ensuite{USUAL}: ventes.csv, clients.csv"


def test_none_is_said_in_the_singular(french: Wording, qtbot: QtBot) -> None:
    chart = AgesChart(french)
    qtbot.addWidget(chart)

    chart.show_ages(ages(0, 2, 0, 1, 0, 0), 12)

    assert [mark.lines[1] for mark in chart.marks()][:2] == ["0 réclamation", "2 réclamations"]
