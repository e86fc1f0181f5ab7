"""The Import page of an empty shop, on a screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import a_shop
from ui.context import Context
from ui.imports.import_page import ImportPage


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> ImportPage:
    a_shop(context.desk)
    made = ImportPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 720)
    with qtbot.waitExposed(made):
        made.show()
    return made
