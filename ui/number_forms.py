"""Numbers as the language of the window groups them."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QLocale

_BARE: Final = re.compile(r"(?<!\d)(\d)(\d{3})(?!\d)")


def grouped(text: str, locale: QLocale) -> str:
    """``1.640``: four digits get their group too, as in reports and letters and as in ``22.289``.

    ``text`` is written by ``locale``, which in Italian and Spanish leaves ``1640`` bare.
    """
    whole, sign, decimals = text.partition(locale.decimalPoint())
    mark = locale.groupSeparator()
    return _BARE.sub(lambda found: f"{found[1]}{mark}{found[2]}", whole) + sign + decimals


def whole_number(value: int, locale: QLocale) -> str:
    return grouped(locale.toString(value), locale)
