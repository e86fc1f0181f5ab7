"""Cells of an Excel sheet that look empty to a reader and are not: errors, unanswered formulas."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from html import unescape
from xml.etree import ElementTree  # the guard lets no part with a DTD come so far

from csdesk.progress import listen

_PIECE = 2**20
_CELL_END = b"</c>"
_UNANSWERED = re.compile(
    rb"<c\b(?![^>]*\bt=\"str\")[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"[^>]*>\s*"
    rb"<f\b[^>]*?(?:/>|>([^<]*)</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*$"
)
_ERROR = re.compile(
    rb"<c\b(?=[^>]*\bt=\"e\")[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"[^>]*>.*<v>([^<]*)</v>\s*$",
    re.DOTALL,
)
_MOST = 200_000
_SHOWN = 80
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def gaps_of(data: bytes, sheet: str) -> Mapping[tuple[int, int], str]:
    """Row and column, both from 0 -> the error, or the formula whose result the file lacks."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        part = _part_of(packed, sheet)
        return {} if part is None else _gaps(packed, part)


def _part_of(packed: zipfile.ZipFile, sheet: str) -> str | None:
    names = set(packed.namelist())
    try:
        book = ElementTree.fromstring(packed.read("xl/workbook.xml"))
        relations = ElementTree.fromstring(packed.read("xl/_rels/workbook.xml.rels"))
    except (KeyError, ElementTree.ParseError):
        return None
    target_of = {each.get("Id"): each.get("Target", "") for each in relations}
    for each in book.iter():
        if each.tag.endswith("}sheet") and each.get("name") == sheet:
            target = target_of.get(each.get(_RELATION), "")
            path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            return path if path in names else None
    return None


def _gaps(packed: zipfile.ZipFile, part: str) -> Mapping[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    rest = b""
    with packed.open(part) as sheet:
        while piece := sheet.read(_PIECE):
            listen()
            rest += piece
            if b"<f" not in rest and b't="e"' not in rest:
                rest = rest[-4096:] if b"<c" in rest[-4096:] else rest[-8:]
                continue
            *cells, rest = rest.split(_CELL_END)
            for cell in cells:
                _note(cell, found)
            if len(found) > _MOST or len(rest) > 16 * _PIECE:
                break
    return found


def _note(cell: bytes, found: dict[tuple[int, int], str]) -> None:
    if b"<f" not in cell and b't="e"' not in cell:
        return
    start = cell.rfind(b"<c ")
    told = cell[max(start, 0) :]
    error = _ERROR.match(told)
    match = error or _UNANSWERED.match(told)
    if match is not None:
        text = unescape((match[3] or b"").decode("utf-8", "replace"))[:_SHOWN]
        place = int(match[2]) - 1, _column(match[1])
        found[place] = text if error else f"={text}"


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1
