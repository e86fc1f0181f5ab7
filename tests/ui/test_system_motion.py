"""Less motion is chosen here, or for the whole computer; what was chosen here is remembered."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow

from tests.ui.conftest import Kit
from ui import window_memory
from ui.system_motion import shows_no_motion
from ui.window_memory import WindowMemory

CLIENT_AREA_ANIMATION = 0x1042


class User32:
    """Stands in for the library of Windows that is asked."""

    def __init__(self, moves: bool, answers: bool = True) -> None:
        self._moves, self._answers = moves, answers

    def SystemParametersInfoW(self, what: int, _: int, place: object, kept: int) -> int:
        assert (what, kept) == (CLIENT_AREA_ANIMATION, 0)
        if self._answers:
            ctypes.cast(place, ctypes.POINTER(ctypes.c_int))[0] = self._moves
        return self._answers


class Windows:
    def __init__(self, user32: User32) -> None:
        self.user32 = user32


@pytest.mark.parametrize(
    ("user32", "still"),
    [(User32(moves=False), True), (User32(moves=True), False), (User32(False, False), False)],
)
def test_windows_is_asked_whether_it_shows_animations(
    monkeypatch: pytest.MonkeyPatch, user32: User32, still: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", Windows(user32), raising=False)

    assert shows_no_motion() is still


def test_where_nothing_tells_things_move(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")

    assert shows_no_motion() is False


@pytest.fixture
def memory(kit: Kit) -> Iterator[WindowMemory]:
    before = kit.theme.less_motion
    yield WindowMemory()
    kit.theme.less_motion = before


@pytest.mark.parametrize("chosen", [True, False])
@pytest.mark.parametrize("computer", [True, False])
def test_what_was_chosen_is_there_at_the_next_start(
    memory: WindowMemory, kit: Kit, monkeypatch: pytest.MonkeyPatch, chosen: bool, computer: bool
) -> None:
    monkeypatch.setattr(window_memory, "shows_no_motion", lambda: computer)
    kit.theme.less_motion = chosen
    memory.remember(QMainWindow())
    kit.theme.less_motion = not chosen

    WindowMemory().dress(kit.theme)

    assert kit.theme.less_motion is chosen


def test_who_chose_nothing_follows_the_computer(
    memory: WindowMemory, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    for computer in (True, False):
        monkeypatch.setattr(window_memory, "shows_no_motion", lambda is_still=computer: is_still)
        memory.dress(kit.theme)

        assert kit.theme.less_motion is computer

        memory.remember(QMainWindow())
