"""``csdesk salvage``: a new shop file from what can be read of a damaged one."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from csdesk.cli.at_desk import passphrase_for
from csdesk.cli.printing import DONE, Answer, print_json, printable

if TYPE_CHECKING:
    from csdesk.domain.salvaged import PageLost, Salvaged

LEFT_OUT = 3
BLANK: Answer = {
    **{"file": None, "from": None, "rows": {}, "rows_lost": 0, "pages_lost": [], "left_out": []},
    **{"from_history": {}, "made_again": {}, "links_emptied": {}, "values_emptied": {}},
    "history_lost": [],
}


def run_salvage(chosen: argparse.Namespace) -> int:
    """0: nothing at all was lost; 3: the new file is there, and something is missing in it."""
    from csdesk.services.damage import salvage_to

    told = salvage_to(chosen.file, chosen.to, passphrase=passphrase_for(chosen.file))
    if chosen.json:
        print_json(_json(chosen, told))
    else:
        _tell(told)
    return DONE if told.is_whole else LEFT_OUT


def _json(chosen: argparse.Namespace, told: Salvaged) -> Answer:
    pages = [
        {"page": p.page, "table": p.table, "first": p.first, "last": p.last, "rows": p.rows}
        for p in told.pages_lost
    ]
    left_out = [{"table": row.table, "key": row.key, "why": row.why} for row in told.left_out]
    return {
        "file": str(told.path),
        "from": str(chosen.file),
        "rows": dict(told.rows),
        "rows_lost": told.rows_lost,
        "pages_lost": pages,
        "left_out": left_out,
        "from_history": dict(told.from_history),
        "made_again": dict(told.made_again),
        "links_emptied": dict(told.links_emptied),
        "values_emptied": dict(told.values_emptied),
        "history_lost": [list(gap) for gap in told.history_lost],
        "committed": True,
    }


def _tell(told: Salvaged) -> None:
    count = sum(told.rows.values())
    rows = "1 row was" if count == 1 else f"{count} rows were"
    print(f"{rows} saved into {printable(str(told.path))}.")
    for counts, words in (
        (told.from_history, "lost or damaged, and still known to History"),
        (told.made_again, "lost, with a named place, as others speak of it"),
        (told.links_emptied, "pointing at nothing any more, as what it pointed at is lost"),
        (told.values_emptied, "not to be read, and empty now"),
    ):
        for table, count in counts.items():
            print(f"  {table}: {count} {words}.", file=sys.stderr)
    for page in told.pages_lost:
        print(f"  {_page(page)}", file=sys.stderr)
    for row in told.left_out:
        print(f"  {row.table} {printable(row.key)} was left out: {row.why}.", file=sys.stderr)
    for first, last in told.history_lost:
        which = f"entry {first}" if first == last else f"entries {first} to {last}"
        print(f"  History lacks {which}.", file=sys.stderr)
    if told.is_whole:
        print("Nothing was lost.")


def _page(lost: PageLost) -> str:
    if not lost.table:
        return f"Page {lost.page} can’t be read; what stood on it is not known."
    between = "" if lost.first is None or lost.last is None else f" of {lost.first} to {lost.last}"
    return f"{lost.table}: about {lost.rows} rows{between} can’t be read (page {lost.page})."
