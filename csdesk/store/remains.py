"""Whether a file that is no shop file any more was one once."""

from __future__ import annotations

from pathlib import Path

_LOOKED_AT = 8 << 20
_SIGNS = (b"CREATE TABLE history_value", b"CREATE TABLE empathize_step")
"""What only the list of tables of a shop file holds; it lies near its beginning."""


def was_a_shop(path: Path) -> bool:
    """Whether the beginning of a file still tells of the tables of a shop."""
    with path.open("rb") as file:
        beginning = file.read(_LOOKED_AT)
    return any(sign in beginning for sign in _SIGNS)
