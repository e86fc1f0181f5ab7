"""The notice of everything in the bundle: LICENSES/THIRD-PARTY.txt, with the text of each licence.

Settings > About shows it.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from libraries import QT, Part
from papers import NOTICE

_WIDTH = 80
_LINE = "=" * _WIDTH

_HEAD = """\
What csdesk {version} is made of

csdesk itself is under the MIT licence, in the file LICENSE beside this one. It
stands on {number} libraries, each under its own licence. First comes the list of
them, then the text of each licence. Nothing here needs the internet.

{line}
Qt and PySide6

csdesk draws its windows with Qt {qt} and PySide6 {qt} (Qt for Python),
used unchanged under the GNU Lesser General Public License, version 3 [{lgpl}],
which builds on the GNU General Public License, version 3 [{gpl}]. Their source:

{sources}

You may replace them: they lie as plain files in the folders PySide6 and
shiboken6 beside the folder of this file. Put files of your own build of a
version {series} there, under the same names. You may take csdesk apart to find out
why a library of yours does not work with it.
"""


def write_notice(parts: Iterable[Part], version: str, folder: Path) -> None:
    """Writes the notice into a folder.

    Raises: LookupError: a part has no licence or no text of it, so nothing may be passed on.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / NOTICE).write_text(notice_of(tuple(parts), version), encoding="utf-8", newline="\n")


def notice_of(parts: tuple[Part, ...], version: str) -> str:
    """The whole notice.

    Raises: LookupError: a part has no licence or no text of it.
    """
    for part in parts:
        if not part.licence or not part.texts:
            raise LookupError(f"{name_line(part)} has no licence, or no text of it")
    numbers = _numbered(parts)
    qt = next(part for part in parts if part.name == QT)
    of_qt = dict(qt.texts)
    head = _HEAD.format(
        version=version,
        number=len(parts),
        line=_LINE,
        qt=qt.version,
        series=qt.version.rpartition(".")[0],
        lgpl=numbers[of_qt["LGPL-3.0.txt"]],
        gpl=numbers[of_qt["GPL-3.0.txt"]],
        sources="\n".join(sorted({f"    {part.source}" for part in parts if part.source})),
    )
    entries = "\n".join("\n".join(_entry(part, numbers)) for part in parts)
    texts = "\n".join(f"{_LINE}\n[{n}]\n\n{text.strip()}\n" for text, n in numbers.items())
    return f"{head}\n{_LINE}\nThe libraries\n\n{entries}\n{texts}"


def name_line(part: Part) -> str:
    """As the list calls a part, and as it is looked for there."""
    inside = f", in {part.within}" if part.within else ""
    return f"{part.name} {part.version}".strip() + inside


def _numbered(parts: Iterable[Part]) -> Mapping[str, int]:
    """A number for each text that differs."""
    numbers: dict[str, int] = {}
    for part in parts:
        for _, text in part.texts:
            numbers.setdefault(text, len(numbers) + 1)
    return numbers


def _entry(part: Part, numbers: Mapping[str, int]) -> Iterator[str]:
    yield name_line(part)
    told = ", ".join(f"[{numbers[text]}]" for _, text in part.texts)
    for line in (part.homepage, part.copyright, f"{part.licence}: {told}"):
        if line:
            yield textwrap.fill(
                line,
                _WIDTH,
                initial_indent="    ",
                subsequent_indent="    ",
                break_long_words=False,
                break_on_hyphens=False,
            )
    yield ""
