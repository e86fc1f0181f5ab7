"""Numbers as the language of the window groups them."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QLocale

_WHOLE_MEGABYTES: Final = 10_000_000
_BARE: Final = re.compile(r"(?<!\d)(\d)(\d{3})(?!\d)")


def grouped(text: str, locale: QLocale) -> str:
    """``1.640``: four digits get their group too, as in reports and letters and as in ``22.289``.

    ``text`` is written by ``locale``, which in Italian and Spanish leaves ``1640`` bare.
    """
    whole, sign, decimals = text.partition(locale.decimalPoint())
    mark = locale.groupSeparator()
    return _BARE.sub(lambda found: f"{found[1]}{mark}{found[2]}", whole) + sign + decimals


def file_size(size: int | None, locale: QLocale) -> str:
    """``5,1 kB``, ``212 MB`` of so many bytes; nothing where the size is not known."""
    if size is None:
        return ""
    places = 0 if size >= _WHOLE_MEGABYTES else 1
    return locale.formattedDataSize(size, places, QLocale.DataSizeFormat.DataSizeSIFormat)


def whole_number(value: int, locale: QLocale) -> str:
    return grouped(locale.toString(value), locale)
