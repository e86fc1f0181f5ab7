"""Files around an import: a glance at one that can't come in, and the empty template."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError
from csdesk.language import spoken_language, uses_letter_paper

if TYPE_CHECKING:
    from csdesk.services.import_looking import Look

_LOOKED_AT = 400
_SHOWN = 60
_SHOWN_TEXT, _SHOWN_LINES = 16_384, 40
_CONTROL = re.compile(r"[^\x20-\x7e\xa0-\ufffc]+")


@dataclass(frozen=True, slots=True)
class Glance:
    """What can be said of a file without understanding it."""

    name: str
    folder: str = ""
    size: int | None = None
    first_line: str = ""
    """The first letters of the file, without anything that is no letter."""

    def details(self, error: CsdeskError) -> str:
        """Everything that somebody who helps from afar needs, as plain text."""
        facts = "; ".join(f"{name}: {value}" for name, value in sorted(error.facts.items()))
        lines = (
            f"File: {self.name}",
            f"Folder: {self.folder}",
            "" if self.size is None else f"Size: {self.size} bytes",
            f"First line: {self.first_line}",
            f"What happened: {error.sentence}",
            f"Code: {error.code}",
            f"More: {facts}" if facts else "",
        )
        return "\n".join(line for line in lines if line)


def glance_at(path: Path) -> Glance:
    """A first look at a file, whatever it is; what can't be read is left empty."""
    try:
        with path.open("rb") as file:
            head = file.read(_LOOKED_AT)
        size = path.stat().st_size
    except OSError:
        return Glance(path.name, str(path.parent))
    line = head.decode("utf-8", "replace").splitlines()[0] if head else ""
    first = _CONTROL.sub(" ", line).strip()[:_SHOWN]
    return Glance(path.name, str(path.parent), size, first)


def first_lines(path: Path, look: Look) -> tuple[str, ...]:
    """The first lines of a text as they stand in it, for somebody to say where columns begin."""
    try:
        with path.open("rb") as file:
            head = file.read(_SHOWN_TEXT)
        lines = head.decode(look.read.encoding or "utf-8", "replace").splitlines()
    except (OSError, LookupError):
        return ()
    return tuple(line for line in lines if line.strip())[:_SHOWN_LINES]


def save_template(path: Path, *, overwrite: bool = False) -> Path:
    """Writes an empty list with the headings that an import knows best.

    Raises: Refused("report.*"): a file is there already, or the disk does not take it.
    """
    from csdesk.workbooks.template import write_template

    write_template(path, overwrite=overwrite)
    return path


def save_text(path: Path, text: str) -> Path:
    """Writes plain text to a file, whole or not at all.

    Raises: Refused("report.*"): the disk does not take it.
    """
    from csdesk.whole_file import whole_file

    with whole_file(path, overwrite=True) as file:
        file.write(text.encode("utf-8"))
    return path


def save_left_out(desk: Desk, path: Path, look: Look, reasons: Mapping[int, str]) -> Path:
    """Writes the rows of a file that stay out, as CSV where the name ends so, else as a workbook.

    Args:
        reasons: number of a row -> why it stays out.
    Raises: Refused("report.*"): the disk does not take it.
    """
    table = look.read
    rows = (
        (number, tuple(table.rows[at]), reasons[number])
        for at, number in enumerate(table.row_numbers)
        if number in reasons
    )
    if path.suffix.casefold() == ".csv":
        from csdesk.delimited.left_out import write_left_out_text

        return write_left_out_text(path, table.headings, rows).path
    from csdesk.workbooks.left_out import write_left_out
    from csdesk.workbooks.printing import Imprint

    with desk.store.read() as work:
        shop = work.settings.read()
    on_letter = uses_letter_paper(shop.country, shop.paper)
    imprint = Imprint(shop.name, look.file_name, "", desk.now(), is_letter=on_letter)
    return write_left_out(path, table.headings, rows, imprint, spoken_language(shop)).path
