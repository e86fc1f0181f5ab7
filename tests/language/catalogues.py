"""The catalogues of translations, brought up to date with the words in the code.

``python3 dev.py words`` writes every marked word into the four catalogues: new ones come in as
unfinished, those that are gone go.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from csdesk.catalogue import (
    DEMO_WORDS,
    ENGLISH,
    REPORT_WORDS,
    WINDOW_WORDS,
    catalogue_path,
    source_of,
    words_of,
)
from csdesk.domain.ours import LANGUAGES
from tests.language.demo_words import demo_words

ROOT = Path(__file__).parents[2]
OTHERS = tuple(language for language in LANGUAGES if language != ENGLISH)
ERRORS = frozenset({"CsdeskError", "NotFound", "Refused", "RuleBroken", "ShopUnavailable"})
"""What csdesk raises with a sentence: it is the second thing given."""
COMMAND_LINE = ROOT / "csdesk" / "cli"
MARKS = {"ours": (0,), "said": (0,), "said_counted": (0, 1), **dict.fromkeys(ERRORS, (1,))}
"""What says words of the core, and which of the things given are words."""
ON_SCREEN = {"tr": (0,), "_tr": (0,), "translate": (1,)}
Words = dict[str, set[str]]
"""English words -> the files in which they stand."""


class NotWords(Exception):
    """A mark on something that is no plain text, so that nobody could translate it."""


def marked_words() -> Words:
    """Everything in the code that the core says, or that is marked with ``ours``.

    Not what the command line alone says: that is English.

    Raises: NotWords: what is marked is not one plain text.
    """
    found: Words = {}
    for folder in ("csdesk", "ui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if COMMAND_LINE not in path.parents:
                _note(found, path, _said_by(path, MARKS))
    return found


def window_words() -> Words:
    """Everything that the window alone says, through ``tr``."""
    found: Words = {}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        _note(found, path, _said_by(path, ON_SCREEN))
    core = marked_words()
    return {words: places for words, places in found.items() if words not in core}


def _note(found: Words, path: Path, said: Iterable[str]) -> None:
    for words in said:
        found.setdefault(words, set()).add(path.relative_to(ROOT).as_posix())


def _said_by(path: Path, marks: Mapping[str, tuple[int, ...]]) -> Iterator[str]:
    for node in ast.walk(_tree(path)):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
        for place in marks.get(name, ()):
            words = node.args[place] if place < len(node.args) else None
            if isinstance(words, ast.Constant) and isinstance(words.value, str):
                if words.value.strip():
                    yield source_of(words.value, _about(node, place) if name in ON_SCREEN else "")
            elif name == "ours" or (name in ERRORS and isinstance(words, ast.JoinedStr)):
                where = f"{path.relative_to(ROOT)}:{node.lineno}"
                raise NotWords(f"{where}: say plain text, with places in braces")


def _about(call: ast.Call, place: int) -> str:
    """What tells these words from others that look the same: the text behind them."""
    behind = call.args[place + 1] if place + 1 < len(call.args) else None
    is_text = isinstance(behind, ast.Constant) and isinstance(behind.value, str)
    return str(behind.value) if is_text and isinstance(behind, ast.Constant) else ""


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def wanted() -> dict[str, Words]:
    """Context -> all of its words."""
    return {
        REPORT_WORDS: marked_words(),
        WINDOW_WORDS: window_words(),
        DEMO_WORDS: demo_words(),
    }


def all_in(path: Path) -> dict[str, dict[str, str]]:
    """Context -> words -> translation as it stands in a catalogue; empty where unfinished."""
    found: dict[str, dict[str, str]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        messages = found.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            said = message.find("translation")
            done = said if said is not None and said.get("type") is None else None
            source = source_of(message.findtext("source", ""), message.findtext("comment"))
            messages[source] = (done.text or "") if done is not None else ""
    return found


def write(path: Path, language: str, known: dict[str, dict[str, str]]) -> None:
    """One catalogue with all words of today, and those translations of them that are known."""
    anywhere = {words: said for messages in known.values() for words, said in messages.items()}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="{ENGLISH}">')
    for context, words in wanted().items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sorted(words, key=lambda each: (each.casefold(), each)):
            said = known.get(context, {}).get(source) or anywhere.get(source, "")
            lines.append("    <message>")
            for place in sorted(words[source]):
                lines.append(f"        <location filename={quoteattr('../../' + place)}/>")
            plain, about = words_of(source)
            lines.append(f"        <source>{escape(plain)}</source>")
            if about:
                lines.append(f"        <comment>{escape(about)}</comment>")
            state = "" if said else ' type="unfinished"'
            lines.append(f"        <translation{state}>{escape(said)}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def bring_up_to_date() -> int:
    """All catalogues as the code is now; returns how many words are still to be translated."""
    unfinished = 0
    for language in OTHERS:
        path = catalogue_path(language)
        write(path, language, all_in(path))
        left = sum(not said for messages in all_in(path).values() for said in messages.values())
        print(f"{path.relative_to(ROOT)}: {left} to translate")
        unfinished += left
    return unfinished


if __name__ == "__main__":
    sys.exit(1 if bring_up_to_date() else 0)
