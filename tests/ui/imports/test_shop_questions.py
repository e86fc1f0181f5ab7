"""What a file leaves open only against what the shop knows is asked on the match screen too."""

from __future__ import annotations

import csv

from csdesk.services.import_looking import look_at
from csdesk.services.imports import bring_in, preview
from tests.builders import a_shop
from ui.imports.questions_bar import QuestionsBar


def written(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def test_whether_two_lists_number_the_same_people_is_asked(qtbot, desk, tmp_path):
    a_shop(desk)
    people = [("id", "first_name", "last_name"), *((str(i), "Jo", f"N{i}") for i in range(1, 21))]
    bring_in(desk, look_at(written(tmp_path / "customers.csv", people)))
    orders = [("order_id", "customer_id", "order_date", "total")]
    orders += [(f"R{i}", str(i), "2026-03-02", "10.00") for i in range(1, 16)]
    look = look_at(written(tmp_path / "orders.csv", orders))
    bar = QuestionsBar()
    qtbot.addWidget(bar)

    bar.show_questions(look, preview(desk, look).plan.doubts)

    assert bar.pickers["ids"].currentText().startswith("Yes, 15 customers")
    with qtbot.waitSignal(bar.answered) as said:
        bar.pickers["ids"].picked.emit("apart")
    assert said.args == ["ids", "apart"]
