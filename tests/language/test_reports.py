"""Every report, in every language: nothing on it is left in English, and nothing collides."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import openpyxl
import pytest

from csdesk.cli import main
from csdesk.demo import make_demo
from csdesk.domain.ours import LANGUAGES
from csdesk.domain.reports.accounts import NAMES
from csdesk.domain.reports.journal import KIND_WORDS
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.reports.sheet import Check, Column, Kind, Page, Report, Sheet
from csdesk.domain.reports.totals import Adding
from csdesk.language import Language
from csdesk.services.reports.exporting import export_report
from csdesk.services.reports.making import make_report
from csdesk.services.reports.sent import standing_of
from csdesk.services.shops import open_shop, read_shop, save_shop
from tests.language.catalogues import marked_words

KINDS = [kind for kind in ReportKind if kind is not ReportKind.INSIGHT]
FORBIDDEN = set("[]:*?/\\")
LONGEST_TITLE = 31
MONTHS = {Language(tag).month(date(2026, n, 1)) for tag in LANGUAGES for n in range(1, 13)}
"""Headings of months are written out as days are."""


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """A demo shop with a few of everything."""
    path = tmp_path_factory.mktemp("shop") / "demo.csdesk"
    desk = open_shop(make_demo(path, customers=12, today=date(2026, 11, 21)))
    yield desk
    desk.store.close()


@cache
def made(desk, kind: ReportKind, language: str = "en") -> Report:
    with desk.store.read() as work:
        somebody = next(each for each in work.customers.where() if "Greg" in each.name)
    period = date(2026, 1, 1), date(2026, 12, 31)
    return make_report(
        desk, ReportRequest(kind, *period, customer_id=somebody.id, language=language)
    )


def columns_of(report: Report) -> list[Column]:
    return [column for sheet in report.sheets for column in sheet.columns]


def words_of(desk, kind: ReportKind) -> set[str]:
    """Everything of ours that stands anywhere in a report."""
    report = made(desk, kind)
    found, totals = {report.title}, {}
    for sheet in report.sheets:
        found |= {sheet.title, sheet.about, *(chart.title for chart in sheet.charts)}
        adding = Adding(sheet)
        for line in sheet.lines:
            values = [column.read(line) for column in sheet.columns]
            adding.add(values)
            found |= {
                str(value)
                for column, value in zip(sheet.columns, values, strict=True)
                if column.kind is Kind.WORD and value is not None
            }
        totals[sheet.key] = adding.totals()
    for column in columns_of(report):
        found |= {column.title, *column.choices}
    for page in report.parts:
        if isinstance(page, Page):
            found.add(page.title)
            found |= {words for row in page.rows(totals) for words in words_in(row)}
    return found - {"", "None"}


def words_in(row) -> list[str]:
    if isinstance(row, Check):
        return [row.label]
    return [str(value) for value, kind in row.cells if kind is Kind.WORD and value is not None]


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_of_a_report_is_marked_so_every_language_has_it(shop, kind):
    assert words_of(shop, kind) - marked_words().keys() - MONTHS == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_names_of_sheets_fit_a_workbook_in_every_language(shop, kind, language):
    say = Language(language).say
    titles = [say(part.title) for part in made(shop, kind).parts]

    assert [title for title in titles if len(title) > LONGEST_TITLE] == []
    assert [title for title in titles if set(title) & FORBIDDEN] == []
    assert repeated(titles) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_two_headings_of_a_sheet_are_alike(shop, kind, language):
    say = Language(language).say
    for sheet in made(shop, kind).sheets:
        assert repeated([say(column.title) for column in sheet.columns]) == [], sheet.key
        for column in sheet.columns:
            assert repeated([say(choice) for choice in column.choices]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_formulas_ask_for_differ_from_each_other(language):
    say = Language(language).say
    assert repeated([say(name) for name in NAMES.values()]) == []
    assert repeated([say(words) for words in KIND_WORDS.values()]) == []


def repeated(words: list[str]) -> list[str]:
    """Excel takes capital and small letters for the same."""
    return [each for each, n in Counter(word.casefold() for word in words).items() if n > 1]


@pytest.mark.parametrize("kind", KINDS)
def test_keys_are_the_same_in_every_language(shop, kind):
    def keys(report: Report) -> list[tuple[str, ...]]:
        return [
            (part.key, part.title, *(c.title for c in part.columns if c.title not in MONTHS))
            if isinstance(part, Sheet)
            else (part.key, part.title)
            for part in report.parts
        ]

    english = keys(made(shop, kind))
    for language in LANGUAGES:
        assert keys(made(shop, kind, language)) == english
    assert all(part[0].isascii() and part[0].isidentifier() for part in english)


def test_the_language_of_the_shop_is_in_no_figure_and_in_no_history(tmp_path, capsys):
    path = make_demo(tmp_path / "demo.csdesk", customers=6, today=date(2026, 11, 21))
    request = ReportRequest(ReportKind.ACCOUNTANT, date(2026, 1, 1), date(2026, 12, 31))
    told = {}
    for language in ("en", "de"):
        desk = open_shop(path)
        save_shop(desk, replace(read_shop(desk), language=language))
        kept = standing_of(desk, request).lines
        desk.store.close()
        capsys.readouterr()
        assert main(["insight", "--shop", str(path), "--today", "2026-11-21", "--json"]) == 0
        told[language] = json.loads(capsys.readouterr().out), kept

    assert told["de"] == told["en"]


@pytest.mark.parametrize("kind", [ReportKind.ACCOUNTANT, ReportKind.PEOPLE])
def test_a_workbook_in_another_language_differs_in_words_alone(shop, tmp_path, kind):
    english, french = (opened(shop, kind, language, tmp_path) for language in ("en", "fr"))

    def names(book) -> list[list[str]]:
        return [sorted(sheet.tables) for sheet in book]

    def figures(book) -> list[tuple[str, object]]:
        return [
            (cell.coordinate, cell.value)
            for sheet in book
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None and not isinstance(cell.value, str)
        ]

    assert names(french) == names(english)
    assert sorted(french.defined_names) == sorted(english.defined_names)
    assert figures(french) == figures(english)
    assert french.sheetnames != english.sheetnames


def opened(desk, kind: ReportKind, language: str, folder: Path) -> openpyxl.Workbook:
    request = ReportRequest(kind, date(2026, 1, 1), date(2026, 12, 31), language=language)
    path = export_report(desk, request, folder / f"{language}.xlsx").path
    return openpyxl.load_workbook(path, data_only=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheets_of_insight_fit_too_and_their_headings_differ(shop, language):
    from csdesk.services.reports.insight import preview_insight

    period = date(2026, 1, 1), date(2026, 12, 31)
    tables = preview_insight(shop, *period, language=language).tables
    titles = [Language(language).say(table.title) for table in tables]

    assert [title for title in titles if len(title) > LONGEST_TITLE] == []
    assert repeated(titles) == []
    for table in tables:
        headings = [column.title for column in table.said_in(Language(language))]
        assert repeated(headings) == [], table.title
