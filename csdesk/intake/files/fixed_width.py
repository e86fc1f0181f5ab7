"""Text whose columns are parted by blanks, as old tills and bookkeeping programs print it.

Nothing in such a file says where a column begins. The places are proposed by what is blank in all
lines, and the owner is asked whether they are right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

from csdesk.domain.drafts import Choice, Doubt
from csdesk.domain.errors import Refused
from csdesk.domain.spoken import said

CUTS = "cuts"
"""``Doubt.code`` of the question where columns begin; its answer is ``0,12,30`` or ``none``."""
NO_CUTS = "none"
_LOOKED_AT = 200
_TITLES = 5
_FEWEST_LINES = 3
_MANY_LINES = 10
_RULE = re.compile(r"[\s\-=_+|*.]*")
_WIDEST = 2_000
_TAB = 8


def cuts_of(text: str) -> tuple[int, ...]:
    """Where the columns of such a text begin, from 0; empty where its lines are no columns.

    A few titles above the list don't count.
    """
    lines = [line for line in _lines(text.splitlines()[:_LOOKED_AT]) if line.strip()]
    if sum("  " in line.strip() for line in lines) * 2 < len(lines):
        return ()
    best: tuple[int, ...] = ()
    for titles in range(_TITLES + 1):
        found = _starts(lines[titles:])
        if len(found) > len(best):
            best = found
    return best if len(best) > 1 else ()


def told_cuts(told: object) -> tuple[int, ...] | None:
    """The places that an owner's map or answer names: ``[0, 12, 30]`` or ``"0,12,30"``.

    Raises: Refused("import.map"): they are no growing row of places.
    """
    if told is None:
        return None
    if told == NO_CUTS:
        return ()
    parts = told.split(",") if isinstance(told, str) else told
    try:
        places = tuple(int(part) for part in parts)  # type: ignore[attr-defined]
    except (TypeError, ValueError):
        places = (-1,)
    if any(one >= two for one, two in pairwise((-1, *places, _WIDEST))):
        raise Refused(
            "import.map", "The places where columns begin can’t be used: {places}", places=str(told)
        )
    return places if places[:1] == (0,) else (0, *places)


def cut(lines: Iterable[str], cuts: Sequence[int]) -> Iterator[list[str]]:
    """The cells of every line; a line that only rules off others has none."""
    spans = [slice(start, stop) for start, stop in pairwise((*cuts, None))]
    for line in _lines(lines):
        yield [] if _RULE.fullmatch(line) else [line[span].strip() for span in spans]


def cuts_doubt(name: str, start: str, cuts: Sequence[int], *, are_taken: bool) -> Doubt:
    """The question whether the columns begin there."""
    rows = [row for row in islice(cut(start.splitlines(), cuts), _LOOKED_AT) if any(row)]
    shown = max(rows, key=lambda row: sum(map(bool, row)), default=[])
    value = ",".join(map(str, cuts))
    choices = (
        Choice(value, said("These columns: {columns}", columns=" | ".join(shown))),
        Choice(NO_CUTS, said("No, every line is one cell")),
    )
    question = said("Are these the columns of {name}?", name=name)
    return Doubt(CUTS, "", question, value if are_taken else NO_CUTS, choices, " | ".join(shown))


def _lines(lines: Iterable[str]) -> Iterator[str]:
    return (line.expandtabs(_TAB).rstrip()[:_WIDEST] for line in lines)


def _starts(lines: Sequence[str]) -> tuple[int, ...]:
    """Places after a band that is blank in every line: two blanks wide, one where lines abound."""
    full = [line for line in lines if not _RULE.fullmatch(line)]
    if len(full) < _FEWEST_LINES:
        return ()
    width = max(map(len, full))
    used = [False] * width
    for line in full:
        for at, sign in enumerate(line):
            used[at] = used[at] or sign != " "
    narrowest = 1 if len(full) >= _MANY_LINES else 2
    starts, blank = [0], narrowest if not used[0] else 0
    is_first = True
    for at in range(width):
        if used[at]:
            if blank >= narrowest and not is_first:
                starts.append(at)
            is_first, blank = False, 0
        else:
            blank += 1
    return tuple(starts)
