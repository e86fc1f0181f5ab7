"""While somebody looks at Insight, what was read of the shop is kept until the shop changes.

A shop of a hundred thousand customers takes seconds to read; other days of it don't.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from csdesk.desk import Desk
from csdesk.store.store import Store

if TYPE_CHECKING:
    from csdesk.services.insight.records import Records


class Kept:
    """The records of one shop as they stood after its change of this number."""

    def __init__(self) -> None:
        self.turn = threading.Lock()
        """Who asks while they are read waits for them, and does not read them again."""
        self.records: Records | None = None
        self.change = -1


_kept: WeakKeyDictionary[Store, Kept] = WeakKeyDictionary()


def keep(desk: Desk) -> None:
    """From now on records of this shop are kept, until ``let_go``."""
    _kept.setdefault(desk.store, Kept())


def let_go(desk: Desk) -> None:
    """Gives back the memory they take; they are read anew each time."""
    _kept.pop(desk.store, None)


def kept(desk: Desk) -> Kept | None:
    """The place for the records of this shop; None where they are not to be kept."""
    return _kept.get(desk.store)
