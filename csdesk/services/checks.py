"""Reading the whole shop file to see whether everything in it is as it should be."""

from __future__ import annotations

from csdesk.desk import Desk
from csdesk.domain.errors import ShopUnavailable
from csdesk.progress import Progress, unwatched
from csdesk.store import checks


def check(desk: Desk, *, progress: Progress = unwatched) -> tuple[str, ...]:
    """What is wrong with the shop file, a sentence each; empty when all is well.

    Looks at the file itself, its links, the rules of the shop, kept sums, the History chain,
    the search and the files inside. It changes nothing.

    Raises: ShopUnavailable: the file can't be read at all; Cancelled.
    """
    wrong: list[str] = []
    for done, look in enumerate(checks.ALL):
        progress(done, len(checks.ALL), look.__name__)
        try:
            with desk.store.read() as work:
                wrong.extend(checks.found_by(look, work.connection))
        except ShopUnavailable as error:
            if error.code != "shop.damaged":
                raise
            wrong.append(f"{error.sentence} It could not be read to its end.")
            break
    return tuple(dict.fromkeys(wrong))
