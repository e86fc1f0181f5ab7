"""A paragraph that holds its height keeps room for all of its lines, also for later words."""

from __future__ import annotations

from ui.widgets.text import label


def test_a_paragraph_has_room_for_words_that_come_later(kit):
    told = label("Short.", wrap=True)
    told.hold_height()
    kit.show(told, 120, 20)
    before = told.minimumHeight()

    told.setText("A sentence that is much longer than the line that it has to stand on. " * 2)

    assert 0 < before < told.minimumHeight()
    assert told.minimumHeight() == told.heightForWidth(told.width())


def test_it_gives_back_the_room_it_needs_no_more(kit):
    told = label("A sentence that is longer than the line that it has to stand on.", wrap=True)
    told.hold_height()
    kit.show(told, 120, 20)
    narrow = told.minimumHeight()

    told.resize(600, 20)

    assert 0 < told.minimumHeight() < narrow
