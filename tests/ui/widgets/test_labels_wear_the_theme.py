"""Words wear the colours of the theme, whenever it changed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.theme import Scheme, Theme
from ui.widgets.text import label
from ui.widgets.toast import Toast


@pytest.fixture
def theme(qtbot: QtBot) -> Iterator[Theme]:
    theme = Theme.current()
    before = theme.scheme
    yield theme
    theme.use(before)


@pytest.mark.parametrize("was_shown", [False, True])
def test_words_made_before_the_theme_changed_wear_the_new_one(
    theme: Theme, qtbot: QtBot, was_shown: bool
) -> None:
    theme.use(Scheme.LIGHT)
    words = label("Marked as sent.")
    qtbot.addWidget(words)
    if was_shown:
        words.show()
    theme.use(Scheme.DARK)

    words.show()

    assert words.palette().color(words.foregroundRole()) == theme.colour("text")


def test_what_a_toast_says_is_read_on_dark_though_it_was_made_on_light(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.use(Scheme.LIGHT)
    ground = label()
    qtbot.addWidget(ground)
    ground.resize(900, 300)
    toast = Toast(ground)
    theme.use(Scheme.DARK)
    ground.show()

    toast.say("Marked as sent.")

    said = toast._text
    assert said.palette().color(said.foregroundRole()) == theme.colour("text")
