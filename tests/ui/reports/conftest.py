"""A Reports page on a real shop, used as a person uses it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from csdesk.domain.redress import RedressKind
from tests.builders import (
    a_complaint,
    a_customer,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
)
from ui.context import Context
from ui.reports.reports_page import ReportsPage

Open = Callable[[], ReportsPage]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the files of a test go."""
    made = tmp_path / "reports"
    made.mkdir()
    return made


@pytest.fixture
def open_page(context: Context, qtbot: QtBot) -> Open:
    """Opens a page as csdesk does when it starts: with what this computer remembers."""

    def opened() -> ReportsPage:
        made = ReportsPage(context)
        qtbot.addWidget(made)
        made.resize(1100, 720)
        with qtbot.waitExposed(made):
            made.show()
        made.arrive(None)
        assert context.jobs.wait_idle()
        return made

    return opened


@pytest.fixture
def page(context: Context, open_page: Open, folder: Path) -> ReportsPage:
    """A shop with Anna, who left 120.00 and cost 62.50, on a page that writes into ``folder``."""
    a_shop(context.desk)
    anna = a_customer(context.desk, "Anna Lindqvist")
    a_purchase(context.desk, anna.id, 30_000)
    complaint = a_complaint(context.desk, anna.id)
    an_effort(context.desk, anna.id, 25, complaint_id=complaint.id)
    a_redress(context.desk, complaint, 3_800)
    a_redress(context.desk, complaint, 1_200, RedressKind.GOODWILL)
    made = open_page()
    made.use_folder(folder)
    return made


def click(page: QWidget, qtbot: QtBot, name: str) -> None:
    """Press the button of this name."""
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    assert found.isEnabled(), found.toolTip()
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def saved(page: ReportsPage, qtbot: QtBot) -> Path:
    """The file, once it is told that it is there."""
    qtbot.waitUntil(lambda: page.footer.is_saved)
    assert page.footer.saved is not None
    return page.footer.saved


def column(page: ReportsPage, title: str) -> int:
    """The column of the preview with this heading."""
    return [one.title for one in page.preview.model.columns].index(title) + 1


def shown(page: ReportsPage, title: str, row: int = 0) -> str:
    """What stands in the preview under a heading."""
    return str(page.preview.model.index(row, column(page, title)).data())
