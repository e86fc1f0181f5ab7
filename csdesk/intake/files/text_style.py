"""How the rows of a text file are written: which separator, which quotes; told by its start."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple, Protocol

SEPARATORS = (",", ";", "\t", "|", "^", "~")
_LOOKED_AT = 200
_MANY = 0.5
_ESCAPED_QUOTE = re.compile(r'(?<!\\)((?:\\\\)*)\\"')


class Style(NamedTuple):
    """How the rows of a text are written."""

    separator: str
    blank_first: bool = False
    """A blank stands between a separator and an opening quote."""
    skipped: int = 0
    """Lines before the first row that only say how the others are written."""
    quote: str = '"'
    is_escaped: bool = False
    """A quote mark within quotes has a backslash before it, as databases write it."""
    consistency: float = 1.0
    """How alike the separator parts the rows: 0 where it parts none, above 1 where all."""


class Reader(Protocol):
    """What ``csv.reader`` gives, which has no name of its own."""

    def __iter__(self) -> Iterator[list[str]]: ...


def style_of(start: str) -> Style:
    """The style by which most of the first rows have the same number of cells, above one."""
    told = _told_separator(start)
    rest = start.partition("\n")[2] if told else start
    lines = "".join(islice(io.StringIO(rest, newline=""), _LOOKED_AT))
    best = Style(",", consistency=0.0)
    for separator in (told,) if told else SEPARATORS:
        quote = _quote_of(lines, separator)
        blank_first = bool(re.search(f"{re.escape(separator)} +{quote}", lines[:5000]))
        style = Style(separator, blank_first, 1 if told else 0, quote)
        score = _consistency(lines, style)
        if score > best.consistency or told:
            best = style._replace(consistency=max(score, 1.0) if told else score)
    return best


def reader_of(lines: Iterable[str], style: Style, *, strict: bool) -> Reader:
    """The rows of these lines.

    ``strict`` raises ``csv.Error`` where a quote mark stands or is missing against the rules.
    """
    if style.is_escaped:
        lines = (_ESCAPED_QUOTE.sub(r'\1""', line) if "\\" in line else line for line in lines)
    return csv.reader(
        lines,
        delimiter=style.separator,
        quotechar=style.quote,
        skipinitialspace=style.blank_first,
        strict=strict,
    )


def _told_separator(text: str) -> str:
    """What Excel's own first line ``sep=;`` says."""
    first = text[:10].partition("\n")[0].rstrip("\r")
    return first[4] if len(first) == 5 and first.lower().startswith("sep=") else ""


def _quote_of(lines: str, separator: str) -> str:
    """An apostrophe only where it stands around cells as a rule, and quote marks do not."""
    edge = re.escape(separator)
    single = len(re.findall(rf"(?:^|{edge})'[^'\n]*'(?={edge}|\r?$)", lines, re.MULTILINE))
    double = len(re.findall(rf'(?:^|{edge}) ?"', lines, re.MULTILINE))
    return "'" if single > double * 3 and single > lines.count("\n") * _MANY else '"'


def _consistency(lines: str, style: Style) -> float:
    try:
        reader = reader_of(io.StringIO(lines, newline=""), style, strict=False)
        widths = [len(row) for row in reader if any(row)]
    except csv.Error:
        return 0.0
    if not widths:
        return 0.0
    width, times = Counter(widths).most_common(1)[0]
    wide = max(widths[:5])
    if width == 1:  # a title above the list may be all there is of one cell
        return 0.0 if wide == 1 else 0.01 * wide
    return times / len(widths) * (1 + min(width, 50) / 100)
