"""What somebody wrote as a part of a file's name."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_MOST_BYTES: Final = 120
"""In UTF-8; names of files have up to 255, their endings and what stands beside it among them."""
_NOT_IN_NAMES: Final = frozenset('<>:"/\\|?*')
_UNSEEN: Final = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_JOINERS: Final = "\u200c\u200d"
"""Unseen, but some languages and emoji need them."""
_NOT_IN_FRONT: Final = " .-~$" + _JOINERS
"""A command takes what begins with ``-`` for an option; ``.`` hides a file, ``~$`` locks one."""
_DEVICE: Final = re.compile(r"(CON|PRN|AUX|NUL|(?:COM|LPT)[\d¹²³])(?=\s*\.)", re.IGNORECASE)
"""Windows takes a name for one of these, whatever follows the first dot."""


def is_device(name: str) -> bool:
    """Whether Windows takes this name, with or without an ending, for a part of the computer."""
    return _DEVICE.match(f"{name}.") is not None


def in_file_name(words: str, longest: int) -> str:
    """Words as every system takes them in the front of a file's name, so many signs at most.

    Empty where nothing of them is left.
    """
    seen = " ".join("".join(map(_taken, words)).split()).lstrip(_NOT_IN_FRONT)
    cut = seen[:longest].encode()[:_MOST_BYTES].decode(errors="ignore").rstrip(" ." + _JOINERS)
    device = _DEVICE.match(cut)
    return cut if device is None else f"{device[0]} {cut[device.end() :].lstrip(' .')}"


def _taken(sign: str) -> str:
    unseen = unicodedata.category(sign) in _UNSEEN and sign not in _JOINERS
    return " " if unseen or sign in _NOT_IN_NAMES else sign
