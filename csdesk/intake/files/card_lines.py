"""The lines of contact cards: put together where they were folded, and turned into text."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from typing import NamedTuple

_BREAK = re.compile(rb"\r*\n|\r+")
_LINE = re.compile(rb'(?:[\w-]+\.)?([\w-]+)((?:;[^:";]*(?:"[^"]*"[^:";]*)*)*):(.*)', re.DOTALL)
_KEPT = frozenset({"BEGIN", "END", "AGENT", "VERSION", "KIND", "X-ADDRESSBOOKSERVER-KIND"})
_KEPT |= {"N", "FN", "NICKNAME", "ORG", "TITLE", "ROLE", "X-ABSHOWAS"}
_KEPT |= {"URL", "UID", "NOTE", "EMAIL", "TEL", "ADR"}
"""All other lines, such as photos, are passed over and never held."""
_STRUCTURED = frozenset({"N", "ORG", "ADR", "TEL"})
_LISTED = frozenset({"N", "ADR"})
"""Within their parts a comma parts several names or lines."""
_ENCODING = re.compile(r"[\w.:-]{1,40}", re.ASCII)
_LONGEST = 100_000
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MARK = b"\xef\xbb\xbf"


class Line(NamedTuple):
    """One property of a card, put together, its value still as bytes."""

    name: str
    words: frozenset[str]
    """Its parameters in capitals, each as ``CHARSET=UTF-8`` or ``WORK``."""
    value: bytes

    @property
    def is_preferred(self) -> bool:
        """Whether the card says that this is the one to use."""
        return not self.words.isdisjoint(("PREF", "TYPE=PREF", "PREF=1"))

    @property
    def is_fax(self) -> bool:
        """Whether it is a number that nobody answers."""
        return not self.words.isdisjoint(("FAX", "TYPE=FAX"))

    @property
    def says_nothing_of_letters(self) -> bool:
        """Whether it holds letters beyond a to z and does not tell how they are stored."""
        return not (self.value.isascii() or _told_encoding(self.words) or _is_quoted(self.words))

    def parts(self, encoding: str, *, escapes_breaks: bool) -> tuple[str, ...]:
        """The value as text, taken apart where this property has parts.

        Args:
            encoding: of lines that don't name their own.
            escapes_breaks: a backslash and n are a line break, as from version 3.0 on.
        """
        value = self.value
        is_structured = self.name in _STRUCTURED
        if _is_quoted(self.words):
            if is_structured and b";" in value:  # what is spelled out belongs to a part
                value = re.sub(rb"=3[Bb]", rb"=5C=3B", value)
            value = quopri.decodestring(value)
        text = _text(value, _told_encoding(self.words), encoding).replace("\r\n", "\n")
        if not is_structured:
            return (_unescaped(text, escapes_breaks),)
        parts = _split(text, ";")
        if self.name in _LISTED and escapes_breaks:
            parts = [" ".join(_split(part, ",")) for part in parts]
        return tuple(_unescaped(part, escapes_breaks) for part in parts)


def lines_of(data: bytes) -> Iterator[Line]:
    """The properties that count, in the order of the file."""
    pending: Line | None = None
    is_open = False  # a quoted-printable line that goes on in the next one
    for raw in _raw_lines(data):
        if pending is not None and is_open and raw and not _ends_card(raw):
            pending = _longer(pending._replace(value=pending.value[:-1]), raw)
            is_open = raw.endswith(b"=")
            continue
        is_open = False
        if raw[:1] in (b" ", b"\t"):
            pending = None if pending is None else _longer(pending, raw[1:])
            is_open = _goes_on(pending)
            continue
        found = _LINE.match(raw)
        if found is None:  # a line break that was not folded, or what is left of a photo
            if pending is not None and raw.strip():
                pending = _longer(pending, b"\n" + raw)
            continue
        if pending is not None:
            yield pending
        pending = _line(found)
        is_open = _goes_on(pending)
    if pending is not None:
        yield pending


def _raw_lines(data: bytes) -> Iterator[bytes]:
    start = len(_MARK) if data.startswith(_MARK) else 0
    for end in _BREAK.finditer(data, start):
        yield data[start : end.start()]
        start = end.end()
    if start < len(data):
        yield data[start:]


def _line(found: re.Match[bytes]) -> Line | None:
    name = found[1].decode("ascii", "replace").upper()
    if name not in _KEPT:
        return None
    words: set[str] = set()
    for word in found[2].decode("utf-8", "replace").upper().replace('"', "").split(";"):
        key, sign, value = word.strip().partition("=")
        words |= {f"{key}={each}" for each in value.split(",")} if sign else {key}
    if not words.isdisjoint(("BASE64", "ENCODING=BASE64", "ENCODING=B")):
        return None
    return Line(name, frozenset(words - {""}), found[3][:_LONGEST])


def _longer(line: Line, more: bytes) -> Line:
    """Beyond what a cell can hold, a value grows no more."""
    return line if len(line.value) > _LONGEST else line._replace(value=line.value + more)


def _goes_on(line: Line | None) -> bool:
    return line is not None and line.value.endswith(b"=") and _is_quoted(line.words)


def _is_quoted(words: frozenset[str]) -> bool:
    return not words.isdisjoint(("QUOTED-PRINTABLE", "ENCODING=QUOTED-PRINTABLE"))


def _ends_card(raw: bytes) -> bool:
    return raw.strip().upper() in (b"END:VCARD", b"BEGIN:VCARD")


def _told_encoding(words: frozenset[str]) -> str | None:
    return next((word[8:] for word in words if word.startswith("CHARSET=")), None)


def _text(value: bytes, told: str | None, usual: str) -> str:
    for encoding in (told, "utf-8", usual):
        if encoding is None or not _ENCODING.fullmatch(encoding):
            continue
        try:
            return value.decode("cp932" if encoding == "SHIFT_JIS" else encoding)
        except (UnicodeError, LookupError):
            continue
    return value.decode(usual, "replace")


def _split(text: str, sign: str) -> list[str]:
    parts, part, at = [], "", 0
    while at < len(text):
        if text[at] == "\\" and at + 1 < len(text):
            part += text[at : at + 2]
            at += 2
            continue
        if text[at] == sign:
            parts.append(part)
            part = ""
        else:
            part += text[at]
        at += 1
    return [*parts, part]


def _unescaped(text: str, breaks: bool) -> str:
    def plain(found: re.Match[str]) -> str:
        sign = found[1]
        if sign in "nN":
            return "\n" if breaks else found[0]
        return sign if sign in "\\;,:" else found[0]

    return _ESCAPED.sub(plain, text) if "\\" in text else text
