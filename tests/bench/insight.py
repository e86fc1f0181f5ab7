"""Rows of Insight: all of it worked out, and the scatter of every customer drawn."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.services.insight.cloud import cloud
from csdesk.services.insight.records import read_records
from csdesk.services.insight.whole import insight
from tests.bench.measuring import Ratio, pairs

if TYPE_CHECKING:
    from tests.bench.rows import Scene

FACTS = (
    "SELECT id, name, looked_after_by, archived_at, tags, referred_by FROM customer",
    "SELECT customer_id, bought_on, net_minor, margin_minor, margin_estimated FROM purchase",
    "SELECT customer_id, spent_on, cost_minor, minutes, complaint_id, person_id FROM effort",
    "SELECT customer_id, given_on, cost_minor, kind, complaint_id FROM redress",
    "SELECT customer_id, spent_on, cost_minor, complaint_id FROM outlay",
    "SELECT id, customer_id, opened_at, category_id, severity, settled_at FROM complaint",
    "SELECT customer_id, ask_on, answered_at, recommend, satisfaction, ease FROM follow_up",
    "SELECT customer_id, due_at, kept_at, broken_at FROM promise",
)
WIDTH, HEIGHT = 690, 560


def answering(scene: Scene) -> Iterator[Ratio]:
    """Everything Insight shows, read and worked out, against reading the same facts."""
    desk = scene.desk
    period, speech = Period(desk.today()), plain_speech("USD")

    def theirs() -> None:
        for statement in FACTS:
            scene.all_of(statement)

    yield pairs(
        "20",
        "Insight of the whole shop",
        lambda: insight(desk, period, speech),
        "its facts fetched by raw SQL",
        theirs,
        reach=8,
        count=3,
    )


def drawing(scene: Scene) -> Iterator[Ratio]:
    """The scatter of all customers, a frame of it and its first paint, against bare pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from ui.insight.scatter import Scatter
    from ui.wording import Wording

    app = QApplication.instance() or QApplication([])
    desk = scene.desk
    with desk.store.read() as work:
        everybody = cloud(read_records(desk, work), Period(desk.today()))
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    pixels = np.random.default_rng(1).integers(0, 2**32, (HEIGHT, WIDTH), dtype=np.uint32)

    def chart() -> Scatter:
        made = Scatter(Wording("USD"))
        made.resize(WIDTH, HEIGHT)
        made.show_cloud(everybody, 0.25)
        return made

    kept = chart()
    bare = "numpy pixels to QImage"

    def theirs() -> QImage:
        return QImage(pixels.data, WIDTH, HEIGHT, QImage.Format.Format_ARGB32).copy()

    count = len(everybody)
    what = f"scatter of {count:,} customers, a frame"
    yield pairs("14", what, lambda: kept.render(image), bare, theirs, reach=6, count=9)
    first = f"scatter of {count:,} customers, first paint"
    yield pairs("14", first, lambda: chart().render(image), bare, theirs, reach=6, count=5)
    app.processEvents()
