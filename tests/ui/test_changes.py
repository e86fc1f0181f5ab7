"""News of changes, from whatever thread, on the ui thread."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csdesk.domain.changes import Noun
from ui.changes import Changes


def test_news_from_a_worker_is_told_on_the_thread_of_the_ui(
    qapp: QApplication, qtbot: QtBot
) -> None:
    changes, heard = Changes(), []

    def hear(touched: frozenset[Noun]) -> None:
        heard.append((touched, threading.current_thread() is threading.main_thread()))

    changes.happened.connect(hear)
    worker = threading.Thread(target=changes.announce, args=(frozenset({Noun.CUSTOMER}),))
    worker.start()
    worker.join()

    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(frozenset({Noun.CUSTOMER}), True)]
