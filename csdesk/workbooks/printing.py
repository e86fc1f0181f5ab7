"""How a sheet is printed: its paper, what stands at head and foot, and how small it may become."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import Any

from csdesk.domain.ours import ours
from csdesk.language import Language
from csdesk.workbooks.sheet import LINE_HEIGHT, clean

_LONGEST_IN_HEADER = 60
_LONGEST_WRITTEN = 110
"""A head or foot holds 255 signs, its commands among them; two of these and the page numbers."""
_A4, _LETTER = 9, 1
_MARGIN, _HEAD = 0.5, 0.3
"""In inches."""
_SHORT_SIDE = {_A4: 8.27, _LETTER: 8.5}
_LONG_SIDE = {_A4: 11.69, _LETTER: 11.0}
_POINTS_AN_INCH = 72
_PIXELS_A_SIGN, _PIXELS_BESIDE, _PIXELS_AN_INCH = 7, 5, 96
_SMALLEST, _SMALLER = 0.6, 0.48
"""Below this scale nobody likes to read paper; then columns go on over another page."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What stands on every printed page, and in the properties of the file."""

    shop_name: str
    title: str
    period: str
    made_at: datetime
    """With its zone, or in that of the shop; it stands in the properties."""
    foot: str = ""
    """What is said of when it was made; empty is on which day."""
    is_letter: bool = False
    """Whether it is printed on Letter paper, not on A4."""


def set_up(sheet: Any, imprint: Imprint, language: Language) -> None:
    """Paper, margins, and what is printed on every page of this sheet."""
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.paperSize = _paper(imprint)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    margins = sheet.page_margins
    margins.left = margins.right = _MARGIN
    margins.top = margins.bottom = _MARGIN + _HEAD
    margins.header = margins.footer = _HEAD
    head, foot = sheet.HeaderFooter.oddHeader, sheet.HeaderFooter.oddFooter
    head.left.text = _printed(imprint.shop_name)
    head.right.text = _printed(", ".join(filter(None, (sheet.title, imprint.period))))
    foot.left.text = _printed(imprint.foot or _made_on(imprint, language))
    foot.right.text = language.say(ours("Page {page} of {pages}"), page="&P", pages="&N")


def _made_on(imprint: Imprint, language: Language) -> str:
    day = language.day(imprint.made_at.date())
    return language.say(ours("{title}, made on {day}"), title=imprint.title, day=day)


def spread(
    sheet: Any,
    imprint: Imprint,
    widths: Sequence[float],
    *,
    repeated: int = 0,
    upright: bool = False,
    together: bool = False,
) -> None:
    """So many pages side by side that what stands on them can be read.

    Args:
        widths: of the columns, as Excel counts them.
        repeated: so many columns stand on every page, where there are several.
        upright: whether it is printed in portrait, where it fits.
        together: whether it is rather made smaller than spread, as what is drawn below.
    """
    inches = _inches(widths)
    paper = _paper(imprint)
    tall = _SHORT_SIDE[paper] - 2 * _MARGIN
    if upright and tall / inches >= _SMALLEST:
        sheet.page_setup.orientation = "portrait"
        return
    room = (_LONG_SIDE[paper] - 2 * _MARGIN) / (_SMALLER if together else _SMALLEST)
    again = _inches(widths[:repeated])
    apart = inches > room > 2 * again
    sheet.page_setup.fitToWidth = ceil((inches - again) / (room - again)) if apart else 1


def keep_on_one_page(sheet: Any, imprint: Imprint, lines: float) -> None:
    """One upright page for so many lines of text, where they can be read on it."""
    room = _LONG_SIDE[_paper(imprint)] - 2 * (_MARGIN + _HEAD)
    inches = lines * LINE_HEIGHT / _POINTS_AN_INCH
    if sheet.page_setup.orientation == "portrait" and inches * _SMALLEST <= room:
        sheet.page_setup.fitToHeight = 1


def _inches(widths: Sequence[float]) -> float:
    return sum(w * _PIXELS_A_SIGN + _PIXELS_BESIDE for w in widths) / _PIXELS_AN_INCH


def _paper(imprint: Imprint) -> int:
    return _LETTER if imprint.is_letter else _A4


def _printed(text: str) -> str:
    """Text for a page’s head or foot, where ``&`` would begin a command."""
    shown = clean(text).replace("\n", " ")[:_LONGEST_IN_HEADER]
    while len(shown) + shown.count("&") > _LONGEST_WRITTEN:
        shown = shown[:-1]
    return shown.replace("&", "&&")
