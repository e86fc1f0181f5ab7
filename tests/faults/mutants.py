"""Damaged import files, made from whole ones: bytes flipped, cut, doubled, spliced.

Each mutant follows from its number and the seed alone, so that one can be made again.
"""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tests.intake.lists import a_workbook, an_open_cell, an_open_row, an_open_sheet

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "files"
MOST_BYTES = 60_000
"""Of a text: enough rows to go wrong in, few enough for thousands of files."""
_NASTY = (b"\0", b'"', b"'", b"\n", b"\r", b",", b";", b"\t", b"=", b"\xff", b"\xc3", b"\x1b[0m")
_WORDS = (b"1e400", b"NaN", b"-0", b"99999999999999999999", b"31.02.2026", b"=1+1", b"\xe2\x80\xae")
_WORDS += (b"2026-13-45", b"0000-00-00", b"\xf0\x9f\x98\x80", b"A" * 5_000, b"\xef\xbb\xbf")


class Source(NamedTuple):
    """A whole file to make mutants of."""

    name: str
    content: bytes


def sources(*also: Path) -> list[Source]:
    """The real exports where they are at hand, those of other folders, and a few of our own."""
    found = [
        Source(path.name, _shortened(path.read_bytes(), path.suffix))
        for folder in (CORPUS, *also)
        for path in sorted(folder.glob("*"))
        if path.is_file()
    ]
    return [*found, *_own()]


def _shortened(content: bytes, suffix: str) -> bytes:
    if suffix in {".xlsx", ".ods", ".xls"} or len(content) <= MOST_BYTES:
        return content
    return content[: content.rfind(b"\n", 0, MOST_BYTES) + 1]


def _own() -> list[Source]:
    people = "Name;E-Mail;Ort\n" + "".join(f"Jürgen {n};j{n}@post.test;Köln\n" for n in range(40))
    sales = "Order,Date,Email,Total\n" + "".join(
        f"{n},2026-03-{n % 28 + 1:02d},b{n % 7}@post.test,{n}.50\n" for n in range(60)
    )
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë {0}\r\nEMAIL:z{0}@post.test\r\nEND:VCARD\r\n"
    rows = [["Order", "Date", "Name", "Total"]]
    book = a_workbook(
        Sales=[*rows, *([n, date(2026, 3, n % 28 + 1), f"Ann {n % 9}", n * 1.5] for n in range(40))]
    )
    cells = [["Name", "Mail"], *([f"Ann {n}", f"a{n}@post.test"] for n in range(30))]
    open_rows = "".join(an_open_row(*map(an_open_cell, row)) for row in cells)
    return [
        Source("people.ods", an_open_sheet(open_rows)),
        Source("people.csv", people.encode("cp1252")),
        Source("people16.csv", people.encode("utf-16")),
        Source("sales.csv", sales.encode()),
        Source("sales.tsv", sales.replace(",", "\t").encode()),
        Source("cards.vcf", "".join(map(card.format, range(20))).encode()),
        Source("sales.xlsx", book),
        Source("till.txt", "".join(f"{n:<6}Ann {n:<9}{n}.50\n" for n in range(30)).encode()),
    ]


def mutant(all_sources: Sequence[Source], seed: int, number: int) -> Source:
    """The damaged file of this number."""
    chance = random.Random(f"{seed}:{number}")
    source = chance.choice(all_sources)
    content = source.content
    if content.startswith(b"PK") and chance.random() < 0.6:
        content = _inside(chance, content)
    else:
        for _ in range(chance.choice((1, 1, 2, 4))):
            content = chance.choice(_DAMAGES)(chance, content, all_sources)
    suffix = Path(source.name).suffix
    if chance.random() < 0.05:
        suffix = chance.choice((".csv", ".xlsx", ".vcf", ".ods", ".xls", ".txt", ""))
    return Source(f"{number:06d}-{Path(source.name).stem}{suffix}", content)


def _flip(chance: random.Random, content: bytes, _: Sequence[Source]) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 3, 10, 100)) if changed else 0):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _cut_end(chance: random.Random, content: bytes, _: Sequence[Source]) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _cut_out(chance: random.Random, content: bytes, _: Sequence[Source]) -> bytes:
    start = chance.randrange(len(content) + 1)
    return content[:start] + content[start + chance.choice((1, 7, 100, 5_000)) :]


def _double(chance: random.Random, content: bytes, _: Sequence[Source]) -> bytes:
    start = chance.randrange(len(content) + 1)
    stop = start + chance.choice((10, 200, 5_000))
    return content[:stop] + content[start:stop] * chance.choice((1, 3)) + content[stop:]


def _splice(chance: random.Random, content: bytes, others: Sequence[Source]) -> bytes:
    other = chance.choice(others).content
    return content[: chance.randrange(len(content) + 1)] + other[chance.randrange(len(other)) :]


def _insert(chance: random.Random, content: bytes, _: Sequence[Source]) -> bytes:
    for _ in range(chance.choice((1, 2, 20))):
        at = chance.randrange(len(content) + 1)
        content = content[:at] + chance.choice(_NASTY + _WORDS) + content[at:]
    return content


def _swap_signs(chance: random.Random, content: bytes, _: Sequence[Source]) -> bytes:
    one, two = chance.sample((b",", b";", b"\t", b'"', b".", b"\n", b"-", b"/", b"1", b"0"), 2)
    return content.replace(one, two, chance.choice((1, 10, -1)))


def _store_anew(chance: random.Random, content: bytes, _: Sequence[Source]) -> bytes:
    to = chance.choice(("utf-16", "utf-16-le", "utf-32", "cp1252", "cp932", "utf-8-sig", "gb18030"))
    return content.decode("utf-8", "replace").encode(to, "replace")


def _shuffle_lines(chance: random.Random, content: bytes, _: Sequence[Source]) -> bytes:
    lines = content.split(b"\n")
    at = chance.randrange(len(lines))
    some = lines[at : at + 50]
    chance.shuffle(some)
    return b"\n".join([*lines[:at], *some, *lines[at + 50 :]])


Damage = Callable[[random.Random, bytes, Sequence[Source]], bytes]
_DAMAGES: tuple[Damage, ...] = (
    _flip,
    _cut_end,
    _cut_out,
    _double,
    _splice,
    _insert,
    _swap_signs,
    _store_anew,
    _shuffle_lines,
)


def _inside(chance: random.Random, content: bytes) -> bytes:
    """One part of a packed file damaged, and the whole packed again as it should be."""
    written = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as old:
            chosen = chance.choice(old.namelist())
            with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
                for name in old.namelist():
                    part = old.read(name)
                    if name == chosen:
                        part = chance.choice(_DAMAGES[:7])(chance, part, [Source(name, part)])
                    new.writestr(name, part)
    except (zipfile.BadZipFile, ValueError, IndexError):
        return content
    return written.getvalue()
