"""Doing something a person can undo: write, say what was done, offer the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.history import Action
from csdesk.services.undo import undo
from ui.context import Context
from ui.jobs import Failed

T = TypeVar("T")


def do(
    context: Context,
    owner: QObject,
    service: Callable[..., T],
    *args: Any,
    said: str,
    detail: str = "",
    then: Callable[[T], None] | None = None,
    failed: Failed | None = None,
    **named: Any,
) -> None:
    """Call a writing service with the desk; once it is safe, say ``said`` with an Undo.

    ``then`` and ``failed`` are heard only while ``owner`` lives; the words are said in any case.
    A dialog that asks again before it is done (a key pressed twice) does it once.
    """

    def say(answer: tuple[T, tuple[str, ...]]) -> None:
        actions = answer[1]
        if said:
            way_back = undoing(context, actions[-1]) if actions else None
            context.shell.toast(said, detail, way_back)

    def go_on(answer: tuple[T, tuple[str, ...]]) -> None:
        if then is not None:
            then(answer[0])

    context.jobs.write(
        *(owner, _with_actions, context.desk, service, args, named),
        then=go_on,
        failed=failed,
        done=say,
        once=repr(service) if isinstance(owner, QDialog) else None,
    )


def undoing(context: Context, action_id: str) -> Callable[[], None]:
    """What an Undo button calls for the action of this id."""

    def take_back() -> None:
        context.jobs.write(context.jobs, undo, context.desk, action_id)

    return take_back


def _with_actions(
    desk: Desk, service: Callable[..., T], args: tuple[Any, ...], named: dict[str, Any]
) -> tuple[T, tuple[str, ...]]:
    """Runs on the one thread that writes: the answer, and the ids of what was done for it."""
    actions: list[str] = []
    told = desk.store.on_change

    def listen(action: Action, nouns: frozenset[Noun]) -> None:
        actions.append(action.id)
        if told is not None:
            told(action, nouns)

    desk.store.on_change = listen
    try:
        answer = service(desk, *args, **named)
    finally:
        desk.store.on_change = told
    return answer, tuple(actions)
