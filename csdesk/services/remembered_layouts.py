"""How the owner matched the columns of a list, kept for the next list like it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.drafts import OF_A_COLUMN
from csdesk.domain.import_memory import RememberedLayout
from csdesk.domain.wording import LONGEST
from csdesk.intake.drafting.fingerprint import fingerprint
from csdesk.intake.words import squeezed
from csdesk.services.import_looking import Look, Recalled
from csdesk.store.import_memory import remembered_layout
from csdesk.store.unit_of_work import Work


def digest_of_headings(headings: Sequence[str]) -> str:
    """The same for two lists with the same headings, in whatever order they stand."""
    return fingerprint(*sorted(map(squeezed, headings)))


def map_of(look: Look) -> dict[str, Any]:
    """How a list is read now, as ``csdesk import --map`` takes it."""
    headings, found = look.read.headings, look.understanding
    plain = [squeezed(heading) for heading in headings]

    def named(place: int) -> str | int:
        """A column by its heading; by its place, from 1, where several have that heading."""
        return headings[place] if plain[place] and plain.count(plain[place]) == 1 else place + 1

    used = {place for places in found.columns.values() for place in places}
    told: dict[str, Any] = {
        "title": found.title,
        "kind": str(found.kind),
        "fields": {
            str(field): [named(place) for place in places]
            for field, places in found.columns.items()
        },
        "leave_out": [named(place) for place in range(len(headings)) if place not in used],
    }
    currency = look.choices.currency or (look.chosen or {}).get("currency")
    if currency:
        told["currency"] = currency
    answers = {_code(code, named): value for code, value in found.answers.items()}
    return told | ({"answers": answers} if answers else {})


def _code(code: str, named: Any) -> str:
    """``dates:4`` with the heading of the column instead of its place, which may change."""
    about, _, place = code.partition(":")
    return f"{about}:{named(int(place))}" if about in OF_A_COLUMN else code


def remember(desk: Desk, look: Look) -> RememberedLayout | None:
    """Keeps how this list is read for the next one with the same headings.

    None where nothing could be kept: the list has no headings of its own.
    """
    if look.read.header_row is None:
        return None
    told = json.dumps(map_of(look), ensure_ascii=False)
    if len(told) > LONGEST:
        return None
    digest = digest_of_headings(look.read.headings)
    title = look.understanding.title
    with desk.store.write("remember_layout", desk.now()) as work:
        known = _known(work, digest)
        made = RememberedLayout(digest, title, told, desk.now(), known.id if known else 0)
        return work.remembered_layouts.add(made) if known is None else _replaced(work, known, made)


def _replaced(work: Work, known: RememberedLayout, made: RememberedLayout) -> RememberedLayout:
    if (known.told, known.title) == (made.told, made.title):
        return known
    return work.remembered_layouts.replace(made)


def forget(desk: Desk, layout_id: int) -> None:
    """Lists with these headings are understood afresh from now on.

    Raises: NotFound: it was forgotten already.
    """
    with desk.store.write("forget_layout", desk.now()) as work:
        work.remembered_layouts.remove(layout_id)


def forget_headings(desk: Desk, headings: Sequence[str]) -> None:
    """As ``forget``, for whatever is kept for these headings; nothing kept is no fault."""
    with desk.store.read() as reading:
        known = _known(reading, digest_of_headings(headings))
    if known is not None:
        forget(desk, known.id)


def recall(desk: Desk, headings: Sequence[str]) -> Recalled | None:
    """How the owner told to read a list with these headings; None where they never did."""
    with desk.store.read() as work:
        known = _known(work, digest_of_headings(headings))
    if known is None:
        return None
    told: Mapping[str, Any] = json.loads(known.told)
    return Recalled(told, known.made_at)


def remembered(desk: Desk) -> tuple[RememberedLayout, ...]:
    """Everything that is kept, the newest first."""
    with desk.store.read() as work:
        return work.remembered_layouts.where(order=remembered_layout.c.made_at.desc())


def columns_of(layout: RememberedLayout) -> tuple[str, ...]:
    """The columns that tell a kept list from others, by their headings."""
    told: Mapping[str, Any] = json.loads(layout.told)
    columns = (column for some in told.get("fields", {}).values() for column in some)
    return tuple(column for column in columns if isinstance(column, str))


def save_map(path: Path, look: Look) -> Path:
    """Writes how a list is read now to a file that ``csdesk import --map`` takes.

    Raises: Refused("report.*"): the disk does not take it.
    """
    from csdesk.whole_file import whole_file

    text = json.dumps(map_of(look), ensure_ascii=False, indent=2)
    with whole_file(path, overwrite=True) as file:
        file.write(f"{text}\n".encode())
    return path


def _known(work: Work, digest: str) -> RememberedLayout | None:
    found = work.remembered_layouts.where(remembered_layout.c.headings_digest == digest)
    return found[0] if found else None
