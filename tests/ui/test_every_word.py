"""Whatever csdesk says on a screen can be said in another language, and has the room for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from csdesk.domain.reports.request import ReportKind
from tests.conftest import NOW
from tests.ui.every_screen import Program, one_of_each_stage, parts, program
from tests.ui.pseudo import WRITES_DAYS, made_up, marked, spell_in_greek
from tests.ui.seen_whole import clipped, watch_cuts
from ui.first_run.first_run_page import FirstRun
from ui.insight.views import views
from ui.settings.section import section_words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.chips import Chip, ChoicePill, Tabs
from ui.widgets.choices import CheckBox, OptionCard
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LineField
from ui.widgets.pickers import DateField, Picker
from ui.widgets.surfaces import Card, Scroll
from ui.widgets.table import TableView
from ui.widgets.text import label

MOST_ROWS = 12
_NAMES = """
    csdesk Excel QuickBooks Xero CSV PDF DATEV XLSX Letter GB MB
    English Deutsch Fran ais Espa ol Italiano
    USD SEK kr RON PLN NOK ISK HUF GBP EUR DKK CZK CHF
    Ctrl Shift Alt Enter Esc Tab Home End PgUp PgDown Del Ins Return Space Left Right Up Down
"""
NAMES = frozenset(_NAMES.split())
"""Names, and what stands on keys: the same in every language."""
_FOREIGN_PLACES = (
    r"\S+@\S+|https?:\S*|(?:^|\s)/\S+|\S+\.(?:test|example|csdesk|png|pdf|csv|xlsx)\b"
    r"|\{\w+\}|</?span>|<br/?>|\b[A-Z][a-z]{2} \d{1,2}, \d{4}(?:, \d+:\d\d\s[AP]M)?|[\w.@+-]+…"
)
"""Addresses and names of files, days of reports, and what was cut in painting."""
_ACCOUNTS = (
    "Payroll Expenses", "Undeposited Funds", "Sales Tax Payable", "Sales of Product Income",
    "Advertising & Marketing", "Cost of Goods Sold",
)  # fmt: skip
"""As QuickBooks calls them."""
NOT_OURS = ("Documents", "The bank takes two days longer.")
"""The folder of documents as the computer calls it, and what a history holds that was typed."""
_NO_WORDS = re.compile("|".join([*map(re.escape, (*_ACCOUNTS, *NOT_OURS)), _FOREIGN_PLACES]))
_PLAIN = re.compile(r"[A-Za-z]{2,}")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@pytest.fixture
def demo_file(demo_file: Path) -> Path:
    """Its words are of another alphabet than those of csdesk."""
    spell_in_greek(demo_file)
    return demo_file


@pytest.fixture
def text_step(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    theme = Theme.current()
    theme.set_text_step(request.param)
    yield
    theme.set_text_step(0)


@pytest.mark.usefixtures("text_step")
@pytest.mark.parametrize("text_step", [0, 1], indirect=True, ids=["usual text", "larger text"])
def test_every_word_can_be_translated_and_is_seen_whole(
    demo: Desk, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: set[str] = set()
    painted, cuts = watch_painting(monkeypatch), watch_cuts(monkeypatch)
    with made_up(qapp, monkeypatch), program(demo, qtbot, WRITES_DAYS) as running:
        for screen, root in every_screen(running, one_of_each_stage(demo)):
            cuts.clear()  # what was painted until everything had come
            root.repaint()
            found = (*plain(root, painted), *clipped(root, cuts))
            faults |= {f"{screen}: {fault}" for fault in found}
            painted.clear()

    assert not faults, "\n".join(sorted(faults))


def test_the_first_day_speaks_too(
    desk: Desk, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted, cuts = watch_painting(monkeypatch), watch_cuts(monkeypatch)
    with made_up(qapp, monkeypatch), program(desk, qtbot, WRITES_DAYS) as running:
        asking = running.window.centralWidget()
        assert isinstance(asking, FirstRun)
        for at in range(len(asking.questions)):
            asking.go(at)
            running.settle()
            cuts.clear()
            running.window.repaint()
            assert [*plain(running.window, painted), *clipped(running.window, cuts)] == []
            painted.clear()


def test_a_word_that_nobody_can_translate_is_noticed(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    with made_up(qapp, monkeypatch):
        said = QCoreApplication.translate("Anywhere", "Open {what}")
        for words, found in (
            ("Settings", 1),
            (said.format(what="complaints"), 1),
            (said.format(what=QCoreApplication.translate("Anywhere", "complaints")), 0),
            (said.format(what="Φυχηα"), 0),
        ):
            shown = QLabel(words)
            qtbot.addWidget(shown)
            shown.show()
            assert len(list(plain(shown, []))) == found, words


def test_what_has_no_room_is_noticed(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    cuts = watch_cuts(monkeypatch)
    words = marked("Bring in the whole list")
    for make in (QLabel, Button, CheckBox, ChoicePill, Chip, _chosen, _headed, _tabs, _field):
        holder = QWidget()
        shown = make(words)
        shown.setParent(holder)
        qtbot.addWidget(holder)
        for wide, faults in ((600, False), (40, True)):
            holder.setFixedSize(wide, 300)
            shown.setFixedWidth(wide)
            holder.show()
            QApplication.processEvents()
            shown.setToolTip("")
            cuts.clear()
            holder.repaint()
            shown.setToolTip("")
            assert bool([*clipped(holder, cuts)]) == faults, (make, wide)


def test_a_button_of_a_dialog_without_room_for_its_key_is_noticed(qtbot: QtBot) -> None:
    page, dialog = QWidget(), Dialog("A task")
    for holder in (page, dialog):
        qtbot.addWidget(holder)
        button = Button(marked("Keep it"), key="Ctrl+Return", parent=holder)
        button.setGeometry(60, 60, button.minimumSizeHint().width(), button.sizeHint().height())
        holder.resize(600, 300)
        holder.show()

    assert not [*clipped(page)]
    assert [fault for fault in clipped(dialog) if "Button" in fault]


def test_what_lies_half_outside_of_its_place_is_noticed(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(200, 40)
    inside = Button("Open", parent=holder)
    inside.resize(inside.sizeHint())
    holder.show()
    assert not [*clipped(holder)]

    inside.move(180, 0)

    assert len([*clipped(holder)]) == 1


@pytest.mark.parametrize("paragraph", [True, False])
def test_a_card_lower_than_its_lines_is_noticed(qtbot: QtBot, paragraph: bool) -> None:
    holder = Card() if paragraph else QWidget()
    qtbot.addWidget(holder)
    if isinstance(holder, Card):
        holder.body.addWidget(label("Bring in the whole list of customers", wrap=True))
        holder.body.addWidget(label("And their purchases"))
    else:
        QVBoxLayout(holder).addWidget(OptionCard("Keep going as we are", "It pays.", when="In May"))
    place = QWidget()
    holder.setParent(place)
    qtbot.addWidget(place)
    for high, seen in ((300, False), (44, True)):
        holder.setGeometry(0, 0, 160, high)
        place.resize(160, 300)
        place.show()
        QApplication.processEvents()
        assert any("less than what is on it needs" in one for one in clipped(place)) == seen


def test_a_day_that_is_cut_in_its_field_is_noticed(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(400, 80)
    day = DateField("When?", NOW.date(), parent=holder)
    for wide, faults in ((300, 0), (90, 1)):
        day.setFixedWidth(wide)
        holder.show()
        QApplication.processEvents()
        assert len([*clipped(holder)]) == faults


def test_what_is_wider_than_the_column_it_scrolls_in_is_noticed(qtbot: QtBot) -> None:
    scroll = Scroll()
    qtbot.addWidget(scroll)
    scroll.body.addWidget(Button("Bring in the whole list"))
    for wide, faults in ((400, 0), (100, 1)):
        scroll.resize(wide, 200)
        scroll.show()
        QApplication.processEvents()
        assert len([*clipped(scroll)]) == faults


def _chosen(words: str) -> QWidget:
    return Picker("Which?", [(1, words)])


def _field(words: str) -> QWidget:
    return LineField("What?", words)


def _tabs(words: str) -> QWidget:
    return Tabs("Where?", [(1, words), (2, words)])


def _headed(words: str) -> QWidget:
    table = TableView("All of them")
    model = QStandardItemModel(0, 1, table)
    model.setHorizontalHeaderLabels([words])
    table.setModel(model)
    table.set_widths(100)
    return table


def every_screen(running: Program, complaints: list[int]) -> Iterator[tuple[str, QWidget]]:
    yield from running.pages(1, complaints)
    further = [("settings", name) for name in section_words() if name != "about"]
    further += [("insight", view.name) for view in views()]
    further += [("reports", kind) for kind in ReportKind]
    for place, what in further:
        running.window.open_place(place, what)
        running.settle()
        yield f"{place} {what}", running.window
    yield from running.dialogs(1, complaints[0])


def watch_painting(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whatever is painted from here on by hand, and not by a widget of Qt."""
    painted: list[str] = []
    draw: Callable[..., None] = QPainter.drawText

    def note(painter: QPainter, *how: Any) -> None:
        painted.extend(each for each in how if isinstance(each, str))
        draw(painter, *how)

    monkeypatch.setattr(QPainter, "drawText", note)
    return painted


def plain(root: QWidget, painted: list[str]) -> Iterator[str]:
    """What stands there in plain letters."""
    for words in painted:
        if is_plain(words):
            yield f"painted: {words[:160]}"
    for part in parts(root):
        for words in said_by(part):
            if is_plain(words):
                yield f"{type(part).__name__} {part.objectName()}: {words[:160]}"


def is_plain(words: str) -> bool:
    return any(word not in NAMES for word in _PLAIN.findall(_NO_WORDS.sub(" ", words)))


def said_by(part: QWidget) -> Iterator[str]:
    """What a widget shows or tells, but for what somebody typed."""
    yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription())
    yield from (words for action in part.actions() for words in (action.text(), action.toolTip()))
    if isinstance(part, QLabel) and part.objectName() != "template_preview":
        yield part.text()
    if isinstance(part, QAbstractButton):
        yield part.text()
    if isinstance(part, QLineEdit | QTextEdit | QComboBox):
        yield part.placeholderText()
    if isinstance(part, QComboBox):
        yield from (part.itemText(at) for at in range(min(part.count(), MOST_ROWS)))
    if isinstance(part, QTabBar):
        yield from (part.tabText(at) for at in range(part.count()))
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from said_in(part)


def said_in(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for column in range(model.columnCount()):
        told = [model.headerData(column, Qt.Orientation.Horizontal, role) for role in _ROLES]
        for row in range(min(model.rowCount(), MOST_ROWS)):
            told += [model.index(row, column).data(role) for role in _ROLES]
        yield from (words for words in told if isinstance(words, str))
