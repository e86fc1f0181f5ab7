"""Which letters the bytes of a text file stand for, as no file of old programs says it.

A mark at the start counts most, then the zeros of UTF-16 and UTF-32, then UTF-8. What is left was
saved by the tables of one region: every table that can hold all bytes is tried, and the one whose
letters come out as words of its region is taken (``letter_likeness``). Where two tables make
different words that are about as likely, the owner is asked.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from csdesk.domain.drafts import Choice, Doubt
from csdesk.domain.errors import Refused
from csdesk.domain.spoken import said
from csdesk.intake.files.letter_likeness import Reading, readings_of, title_of

LETTERS = "letters"
"""``Doubt.code`` of the question; its answer is the name of an encoding."""
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_SHIFTED = b"\x1b$B"
"""Where old Japanese mail programs begin letters of two bytes."""
_PIECE = 2**20
_HEAD = 2**16
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_BEYOND = re.compile(rb"[\x80-\xff]")
_HIGH = bytes(range(128, 256))
_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CLOSE = 4.5
"""Readings less than e to this power apart are about as likely."""
_CHOICES = 4


class Letters(NamedTuple):
    """How the letters of a text are stored."""

    encoding: str
    errors: str = "strict"
    """``replace`` where single bytes are no letters; each then reads as U+FFFD."""
    doubt: Doubt | None = None


def letters_of(data: bytes, name: str, told: str | None = None) -> Letters:
    """The encoding of a whole file, found without holding its text.

    Args:
        told: what the owner knows better.
    Raises: Refused: it is no text, or not in the encoding that was told.
    """
    if told:
        return _as_told(data, name, told)
    marked = next((by for mark, by in _MARKS if data.startswith(mark)), None)
    if marked is not None:
        return _of_marked(data, name, marked)
    if b"\0" in data[:_HEAD]:
        return Letters(_wide(data, name))
    if _SHIFTED in data[:_HEAD] and _is_in(data, "iso2022_jp"):
        return Letters("iso2022_jp")
    found = Letters("utf-8") if _is_in(data, "utf-8") else _beyond_utf8(data)
    _require_text(data, found.encoding, name)
    return found


def _as_told(data: bytes, name: str, told: str) -> Letters:
    try:
        codecs.lookup(told)
        "a".encode(told)  # names of what is no text, such as base64, stop here
        codecs.getincrementaldecoder(told)("replace").decode(data[:64])
    except (LookupError, TypeError, UnicodeError):
        raise _unreadable(name) from None
    _require_text(data, told, name)
    if _is_in(data, told):
        return Letters(told)
    if data[:_HEAD].decode(told, "replace").count("\ufffd") > len(data[:_HEAD]) // 20:
        raise _unreadable(name)
    return Letters(told, "replace")


def _of_marked(data: bytes, name: str, marked: str) -> Letters:
    """A mark is believed; a single bad byte behind it is told, and many are no text."""
    if _is_in(data, marked):
        _require_text(data, marked, name)
        return Letters(marked)
    if data[:_HEAD].decode(marked, "replace").count("\ufffd") > len(data[:_HEAD]) // 50:
        raise _unreadable(name)
    return Letters(marked, "replace")


def _unreadable(name: str) -> Refused:
    return Refused("import.encoding", "The letters in {name} can’t be read.", name=name)


def _no_text(name: str) -> Refused:
    return Refused(
        "import.not_a_list",
        "Inside {name} is something else than text in rows. Open it where it "
        "came from and export it as Excel or CSV.",
        name=name,
    )


def _require_text(data: bytes, encoding: str, name: str) -> None:
    if b"\0" in data and not encoding.lower().startswith(("utf-16", "utf-32", "utf_", "utf1")):
        raise _no_text(name)
    start = data[:_HEAD].decode(encoding, "replace")[:20_000]
    if len(_CONTROL.findall(start)) > 3 + len(start) // 200:
        raise _no_text(name)


def _is_in(data: bytes, encoding: str) -> bool:
    """Whether all of it can be read that way; a piece at a time, as the text is long."""
    try:
        decoder = codecs.getincrementaldecoder(encoding)()
        for start in range(0, len(data), _PIECE):
            decoder.decode(data[start : start + _PIECE])
        decoder.decode(b"", final=True)
    except (UnicodeError, LookupError):
        return False
    return True


def _wide(data: bytes, name: str) -> str:
    """Two or four bytes a letter without a mark: line breaks and plain letters give it away."""
    best, most = "", 0.0
    for encoding in _WIDE:
        width = 4 if "32" in encoding else 2
        if len(data) % width or not _is_in(data, encoding):
            continue
        start = data[: _HEAD // 4 * 4].decode(encoding, "replace")
        plain = sum(1 for sign in start if " " <= sign <= "~" or sign in "\r\n\t")
        share = plain / len(start)
        broken = bool(_CONTROL.search(start))
        if share > most and not broken and ("\n" in start or "\r" in start):
            best, most = encoding, share
    if most < 0.1:
        raise _no_text(name)
    return best


def _beyond_utf8(data: bytes) -> Letters:
    """A few bytes that are no UTF-8 among many that are spoil it no more than they must."""
    first = _BEYOND.search(data)
    start = max(0, first.start() - 100) if first else 0
    sample = data[start : start + 4 * _PIECE]
    beyond = len(sample) - len(sample.translate(None, _HIGH))
    whole = len(sample) - len(_UTF8.sub(b"", sample))
    if whole and whole >= 20 * (beyond - whole):
        return Letters("utf-8", "replace")
    found = [e for e in readings_of(sample) if e.encoding == "utf-8" or _is_in(data, e.encoding)]
    errors = "replace" if found[0].encoding == "utf-8" else "strict"
    return Letters(found[0].encoding, errors, _doubt(found))


def _doubt(found: list[Reading]) -> Doubt | None:
    """Asked only where a reading that makes other words is about as likely."""
    best = found[0]
    seen, rivals = {best.words}, [best]
    for each in found[1:]:
        if each.words not in seen and best.likeness - each.likeness < _CLOSE:
            seen.add(each.words)
            rivals.append(each)
    if len(rivals) < 2:
        return None
    telling = _telling(rivals)
    choices = tuple(
        Choice(each.encoding, f"{said(title_of(each.encoding))}: {each.words[telling]}")
        for each in rivals[:_CHOICES]
    )
    question = said("Which of these is written right?")
    return Doubt(LETTERS, "", question, best.encoding, choices, best.words[telling])


def _telling(rivals: list[Reading]) -> int:
    """The first word that all the rivals read differently, or else the first that two do."""
    rows = list(zip(*(each.words for each in rivals[:_CHOICES]), strict=True))
    return max(range(len(rows)), key=lambda at: (len(set(rows[at])), -at))
