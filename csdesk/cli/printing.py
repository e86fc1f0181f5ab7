"""What the command line prints: text that no terminal obeys, or one JSON object."""

from __future__ import annotations

import json
from typing import Any

Answer = dict[str, Any]
DONE = 0


def print_json(answer: Answer) -> None:
    print(json.dumps(answer, ensure_ascii=False, allow_nan=False, indent=2))


def printable(text: str) -> str:
    """Text for a terminal: control characters are shown, never obeyed."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
