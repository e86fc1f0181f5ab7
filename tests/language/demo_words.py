"""What the people of a demo shop write and say: found by making one and listening."""

from __future__ import annotations

import ast
import tempfile
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from csdesk.demo import make_demo
from csdesk.demo.place import MILLBROOK

DEMO: Final = Path(__file__).parents[2] / "csdesk" / "demo"
_CUSTOMERS: Final = 400
"""So many say everything that the inventor of customers knows to say."""


@cache
def demo_words() -> dict[str, set[str]]:
    """All of it, and the files where it stands; what is put together stands with the stories."""
    heard: set[str] = set()

    def hear(words: str) -> str:
        heard.add(words)
        return words

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "demo.csdesk")
        make_demo(path, _CUSTOMERS, today=date(2026, 11, 21), place=replace(MILLBROOK, words=hear))
    written = _written()
    return {words: written.get(words, {"csdesk/demo/stories.py"}) for words in heard}


def _written() -> dict[str, set[str]]:
    """Every text in the code of the demo, and its files."""
    found: dict[str, set[str]] = {}
    for path in DEMO.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.setdefault(node.value, set()).add(f"csdesk/demo/{path.name}")
    return found
