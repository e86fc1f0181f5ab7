"""Whose turn it is to write: within one program nobody has to find that out from the file."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from csdesk.domain.errors import ShopUnavailable
from csdesk.domain.spoken import said


class Turns:
    """Threads that write one after the other, in the order in which they came.

    SQLite lets them look again and again whether the file is free; of two that write all the
    time one may then wait until it gives up.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._queue: deque[int] = deque()

    @contextmanager
    def turn(self, seconds: float) -> Iterator[None]:
        """Waits for its turn; within it the same thread may take another.

        Raises: ShopUnavailable("shop.busy"): those before it are not done in this time.
        """
        me = threading.get_ident()
        with self._changed:
            if self._queue and self._queue[0] == me:
                self._queue.appendleft(me)  # nobody comes between the two
            else:
                self._queue.append(me)
            is_mine = self._changed.wait_for(lambda: self._queue[0] == me, seconds)
            if not is_mine:
                self._leave(me)
        if not is_mine:
            words = said("csdesk is still writing something else. Try again in a moment.")
            raise ShopUnavailable("shop.busy", words)
        try:
            yield
        finally:
            with self._changed:
                self._leave(me)

    def _leave(self, me: int) -> None:
        self._queue.remove(me)
        self._changed.notify_all()
