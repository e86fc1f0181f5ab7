"""Rows of Insight: all of it worked out, and the scatter of every customer drawn.

What to reach: the whole of Insight is a good ten questions of all records, 10,000 permutations,
100,000 customers left out one by one and each settled complaint beside those before it among
them, so seven times fetching its facts is much answered for it. Other days of a shop that was
read need not read its records again, but all of that is worked out anew, so six. Of the scatter,
a frame is what a person waits for while the mouse moves: the nearest customer is found and their
card is drawn over the kept drawing. Drawn anew (another filter, other colours) and for the first
time (its places and its order worked out, too) it is seen once and not at each move: as many
numpy pixels take a millisecond, so 60 and 100 of these are a sixteenth and a tenth of a second.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import cycle
from typing import TYPE_CHECKING

import numpy as np

from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.services.insight.cloud import cloud
from csdesk.services.insight.keeping import keep, let_go
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
        reach=7,
        count=3,
    )
    keep(desk)
    other_days = "other days of it, while it is looked at"
    bare = "its facts fetched by raw SQL"
    yield pairs(
        "20", other_days, lambda: insight(desk, period, speech), bare, theirs, reach=6, count=3
    )
    let_go(desk)


def drawing(scene: Scene) -> Iterator[Ratio]:
    """The scatter of all customers: a frame as the mouse moves, anew, and its first paint."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from ui.insight.scatter import Scatter
    from ui.wording import Wording

    app = QApplication.instance() or QApplication([])
    desk = scene.desk
    with desk.store.read() as work:
        everybody = cloud(read_records(desk, work), Period(desk.today()))
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    pixels = np.zeros((HEIGHT, WIDTH), dtype=np.uint32)
    random = np.random.default_rng(1)
    rows, columns = (random.integers(0, end, len(everybody)) for end in (HEIGHT, WIDTH))
    colours = random.integers(0, 2**32, len(everybody), dtype=np.uint32)

    def chart() -> Scatter:
        made = Scatter(Wording("USD"))
        made.resize(WIDTH, HEIGHT)
        made.show_cloud(everybody, 0.25)
        return made

    kept = chart()
    bare = "as many numpy pixels to QImage"

    def theirs() -> QImage:
        pixels.fill(0xFFFFFFFF)
        pixels[rows, columns] = colours
        return QImage(pixels.data, WIDTH, HEIGHT, QImage.Format.Format_ARGB32).copy()

    places = cycle(QPointF(WIDTH * share, HEIGHT / 2) for share in (0.3, 0.4, 0.5, 0.6, 0.7))

    def move() -> None:
        before = kept.cursor_at
        kept.step_to(kept.mark_at(next(places)))
        assert kept.cursor_at is not None, "no customer near the mouse: nothing was drawn"
        assert kept.cursor_at != before, "the same customer: nothing was drawn anew"
        kept.render(image)

    def anew() -> None:
        kept.look_again()
        kept.render(image)

    what = f"scatter of {len(everybody):,} customers"
    yield pairs("14", f"{what}, a move of the mouse", move, bare, theirs, reach=6, count=9)
    yield pairs("14", f"{what}, drawn anew", anew, bare, theirs, reach=60, count=9)
    first = f"{what}, first paint"
    yield pairs("14", first, lambda: chart().render(image), bare, theirs, reach=100, count=5)
    app.processEvents()
