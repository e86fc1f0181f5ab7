"""Reading the whole shop file to see whether everything in it is as it should be."""

from __future__ import annotations

from collections.abc import Iterator

from csdesk.desk import Desk
from csdesk.domain.check_words import UNREADABLE, Found
from csdesk.domain.errors import ShopUnavailable
from csdesk.domain.spoken import said
from csdesk.progress import Progress, unwatched
from csdesk.services.history_proof import unlike_backups
from csdesk.store import checks


def check(desk: Desk, *, progress: Progress = unwatched) -> tuple[str, ...]:
    """What is wrong with the shop file, a sentence each; empty when all is well.

    Raises: as ``examine`` does.
    """
    return tuple(found.sentence for found in examine(desk, progress=progress))


def history_length(desk: Desk) -> int:
    """How many entries History has."""
    with desk.store.read() as work:
        return work.last_change


def examine(desk: Desk, *, progress: Progress = unwatched) -> tuple[Found, ...]:
    """What is wrong with the shop file, with what it means and what to do next.

    Looks at the file itself, its links, the rules of the shop, kept sums, the History chain,
    the search and the files inside, and whether the backups know the same History. It changes
    nothing.

    Raises: ShopUnavailable: the file can't be read at all; Cancelled.
    """
    wrong: dict[str, Found] = {}
    for done, look in enumerate(checks.ALL):
        progress(done, len(checks.ALL), look.__name__)
        try:
            with desk.store.read() as work:
                for sentence in checks.found_by(look, work.connection):
                    wrong.setdefault(sentence, Found(look.__name__, sentence))
        except ShopUnavailable as error:
            if error.code != "shop.damaged":
                raise
            sentence = said(
                "{what_is_wrong} It could not be read to its end.", what_is_wrong=error.sentence
            )
            wrong.setdefault(sentence, Found(UNREADABLE, sentence))
            break
    else:
        with desk.store.read() as work:

            def backups(_: object) -> Iterator[str]:
                return unlike_backups(desk, work)

            for sentence in checks.found_by(backups, work.connection):
                wrong.setdefault(sentence, Found(checks.chain.__name__, sentence))
    progress(len(checks.ALL), len(checks.ALL))
    return tuple(wrong.values())
