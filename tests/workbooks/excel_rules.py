"""What Excel asks of a workbook and never says but by “We found a problem with some content”."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from openpyxl.utils import range_boundaries

Tree = ElementTree.Element
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_NOT_XML = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]|&#(x?[0-8bBcCeEfF]|1[0-9]|2[0-9]|3[01]);"
)
FUNCTIONS = frozenset(
    {
        *("ABS", "AND", "AVERAGE", "COUNT", "COUNTA", "COUNTIF", "COUNTIFS", "DATE", "IF"),
        *("IFERROR", "INDEX", "MATCH", "MAX", "MIN", "NOT", "OR", "ROUND", "ROWS", "SUBTOTAL"),
        *("SUM", "SUMIF", "SUMIFS", "SUMPRODUCT"),
    }
)
"""Every Excel since 2007 knows them by these names."""
_CALLED = re.compile(r"([A-Z][A-Z0-9._]*)\(")
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_IN_BRACKETS = re.compile(r"\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]")
_LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*")


def findings(path: Path) -> list[str]:
    """Everything in a workbook that Excel would mend or refuse; empty is as it should be."""
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        texts = {
            name: archive.read(name).decode("utf-8")
            for name in names
            if name.endswith((".xml", ".rels"))
        }
    found = list(_parts(names, texts))
    if found:
        return found
    trees = {name: ElementTree.fromstring(text) for name, text in texts.items()}
    sheets = {name: tree for name, tree in trees.items() if name.startswith("xl/worksheets/sheet")}
    tables = _tables(trees)
    found += _book(trees["xl/workbook.xml"])
    found += _table_names(trees)
    found += _styles(trees["xl/styles.xml"])
    for name, sheet in sheets.items():
        found += [f"{name}: {words}" for words in _sheet(sheet, tables.get(name, []))]
        cell_looks = len(trees["xl/styles.xml"].find(f"{_MAIN}cellXfs") or ())
        used = {int(cell.get("s", 0)) for cell in sheet.iter(f"{_MAIN}c")}
        if used and max(used) >= cell_looks:
            found.append(f"{name}: a style that is not there")
    return found


def _parts(names: list[str], texts: dict[str, str]) -> Iterator[str]:
    if len(names) != len(set(names)):
        yield "a part stands twice"
    for name in names:
        if re.search(r"externalLinks|vbaProject|activeX|embeddings|connections", name):
            yield f"{name}: not wanted"
    for name, text in texts.items():
        if _NOT_XML.search(text):
            yield f"{name}: a sign that XML forbids"
        if 'TargetMode="External"' in text:
            yield f"{name}: a link to elsewhere"
        try:
            ElementTree.fromstring(text)
        except ElementTree.ParseError as error:
            yield f"{name}: {error}"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _book(book: Tree) -> Iterator[str]:
    sheets = [sheet.get("name", "") for sheet in book.iter(f"{_MAIN}sheet")]
    if len({name.casefold() for name in sheets}) != len(sheets):
        yield f"two sheets of one name: {sheets}"
    for name in sheets:
        bad = re.search(r"[\[\]:*?/\\]", name) or name.startswith("'") or name.endswith("'")
        if not 0 < _units(name) <= 31 or bad or name.casefold() == "history":
            yield f"name of a sheet: {name!r}"
    defined = [
        (name.get("name"), name.get("localSheetId")) for name in book.iter(f"{_MAIN}definedName")
    ]
    if len(set(defined)) != len(defined):
        yield f"defined twice: {defined}"
    for name in book.iter(f"{_MAIN}definedName"):
        if re.search(r"\[|\||#REF", name.text or ""):
            yield f"a name that leads elsewhere: {name.text}"


def _tables(trees: dict[str, Tree]) -> dict[str, list[Tree]]:
    """The tables of each sheet."""
    found: dict[str, list[Tree]] = {}
    for name, tree in trees.items():
        if name.startswith("xl/worksheets/_rels/"):
            sheet = name.replace("_rels/", "").removesuffix(".rels")
            targets = [link.get("Target", "").lstrip("/") for link in tree]
            found[sheet] = [trees[target] for target in targets if "/tables/" in target]
    return found


def _table_names(trees: dict[str, Tree]) -> Iterator[str]:
    tables = [tree for name, tree in trees.items() if name.startswith("xl/tables/")]
    for what in ("id", "name", "displayName"):
        names = [str(table.get(what)).casefold() for table in tables]
        if len(set(names)) != len(names):
            yield f"two tables of one {what}: {names}"
    for table in tables:
        name = table.get("displayName", "")
        if not re.fullmatch(r"[^\W\d][\w.]{0,254}|_[\w.]{0,254}", name):
            yield f"name of a table: {name!r}"
        if _LIKE_A_CELL.fullmatch(name):
            yield f"name of a table that could be a cell: {name!r}"


def _styles(styles: Tree) -> Iterator[str]:
    for part, most in (("cellXfs", 64_000), ("fonts", 1_024), ("fills", 256), ("numFmts", 250)):
        there = styles.find(f"{_MAIN}{part}")
        if there is not None and len(there) > most:
            yield f"{part}: {len(there)}"
    for form in styles.iter(f"{_MAIN}numFmt"):
        if _units(form.get("formatCode", "")) > 255:
            yield f"number format: {form.get('formatCode')}"


def _sheet(sheet: Tree, tables: list[Tree]) -> Iterator[str]:
    texts: dict[str, str] = {}
    seen = 0
    for row in sheet.iter(f"{_MAIN}row"):
        number = int(row.get("r", 0))
        if number <= seen:
            yield f"row {number} after {seen}"
        seen = number
        if float(row.get("ht", 15)) > 409:
            yield f"row {number} is too high"
        for cell in row:
            yield from _cell(cell, number, texts)
    yield from _areas(sheet, tables)
    for table in tables:
        yield from _table(table, texts)
    yield from _extras(sheet)


def _cell(cell: Tree, row: int, texts: dict[str, str]) -> Iterator[str]:
    place, kind = cell.get("r", ""), cell.get("t", "n")
    if not place.endswith(str(row)):
        yield f"{place} stands in row {row}"
    if kind == "e":
        yield f"{place} is an error"
    text = "".join(part.text or "" for part in cell.iter(f"{_MAIN}t"))
    if kind == "inlineStr":
        texts[place] = text
        if _units(text) > 32_767:
            yield f"{place} holds {_units(text)} signs"
    formula = cell.find(f"{_MAIN}f")
    if formula is not None:
        yield from (f"{place}: {words}" for words in _formula(formula.text or ""))
        if cell.find(f"{_MAIN}v") is None:
            yield f"{place}: a formula without its result"


def _formula(text: str) -> Iterator[str]:
    if not text or text.startswith("=") or _units(text) > 8_192:
        yield f"formula {text[:60]!r}"
    bare = _IN_BRACKETS.sub("[]", _QUOTED.sub('""', text))
    unknown = set(_CALLED.findall(bare)) - FUNCTIONS
    if unknown or "_xlfn" in bare or "|" in bare or "[1]" in text:
        yield f"functions {sorted(unknown)} in {text[:60]!r}"
    if bare.count("(") != bare.count(")"):
        yield f"brackets of {text[:60]!r}"


def _areas(sheet: Tree, tables: list[Tree]) -> Iterator[str]:
    merged = [cell.get("ref", "") for cell in sheet.iter(f"{_MAIN}mergeCell")]
    areas = [*merged, *(table.get("ref", "") for table in tables)]
    bounds = [range_boundaries(area) for area in areas]
    for n, one in enumerate(bounds):
        for m in range(n):
            other = bounds[m]
            if (
                one[0] <= other[2]
                and other[0] <= one[2]
                and one[1] <= other[3]
                and other[1] <= one[3]
            ):
                yield f"{areas[n]} lies over {areas[m]}"
    if tables and sheet.find(f"{_MAIN}autoFilter") is not None:
        yield "a filter beside that of its table"


def _table(table: Tree, texts: dict[str, str]) -> Iterator[str]:
    left, top, right, bottom = range_boundaries(table.get("ref", ""))
    columns = list(table.iter(f"{_MAIN}tableColumn"))
    names = [column.get("name", "") for column in columns]
    if len(names) != right - left + 1 or len({name.casefold() for name in names}) != len(names):
        yield f"columns {names}"
    if len({column.get("id") for column in columns}) != len(columns):
        yield "two columns of one id"
    totals = int(table.get("totalsRowCount", 0))
    if bottom - top < 1 + totals:
        yield "a table without a line"
    for n, name in enumerate(names):
        letter = _letter(left + n)
        if texts.get(f"{letter}{top}") != name or not 0 < _units(name) <= 255:
            yield f"heading {name!r} is not that of its cell"
        label = columns[n].get("totalsRowLabel")
        if label is not None and texts.get(f"{letter}{bottom}") != label:
            yield f"label {label!r} is not that of its cell"
    for shown in table.iter(f"{_MAIN}autoFilter"):
        if range_boundaries(shown.get("ref", ""))[3] != bottom - totals:
            yield "the filter goes over the totals"
    if _units(table.get("comment", "")) > 255:
        yield "a comment too long"


def _letter(number: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(number))


def _extras(sheet: Tree) -> Iterator[str]:
    for rule in sheet.iter(f"{_MAIN}dataValidation"):
        formula = rule.findtext(f"{_MAIN}formula1") or ""
        lengths = {"promptTitle": 32, "prompt": 255, "errorTitle": 32, "error": 225}
        if _units(formula.strip('"')) > 255:
            yield f"choices too long: {formula}"
        for name, most in lengths.items():
            if _units(rule.get(name, "")) > most:
                yield f"{name} of {rule.get('sqref')} is too long"
    for name in ("oddHeader", "oddFooter"):
        if _units(sheet.findtext(f".//{_MAIN}{name}") or "") > 255:
            yield f"{name} is too long"
    if len(list(sheet.iter(f"{_MAIN}hyperlink"))) > 65_530:
        yield "too many links"
    for column in sheet.iter(f"{_MAIN}col"):
        if not 0 <= float(column.get("width", 0)) <= 255:
            yield f"width of column {column.get('min')}"
    priorities = [rule.get("priority") for rule in sheet.iter(f"{_MAIN}cfRule")]
    if len(set(priorities)) != len(priorities):
        yield "two rules of one priority"
