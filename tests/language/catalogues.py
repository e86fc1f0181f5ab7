"""The catalogues of translations, brought up to date with the words in the code.

``python3 dev.py words`` writes every marked word into the four catalogues: new ones come in as
unfinished, those that are gone go. Contexts of screens that Qt’s own tools put there stay.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from csdesk.catalogue import ENGLISH, REPORT_WORDS, catalogue_path
from csdesk.domain.ours import LANGUAGES

ROOT = Path(__file__).parents[2]
OTHERS = tuple(language for language in LANGUAGES if language != ENGLISH)
SCREENS = {"Wording": ROOT / "ui" / "wording.py"}
"""Contexts of the window that are translated: where all their words stand."""
Words = dict[str, set[str]]
"""English words -> the files in which they stand."""


class NotWords(Exception):
    """A mark on something that is no plain text, so that nobody could translate it."""


def marked_words() -> Words:
    """Everything in the code that is marked with ``ours``.

    Raises: NotWords: what is marked is not one plain text.
    """
    found: Words = {}
    for folder in ("csdesk", "ui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for words in _said_by(path, "ours"):
                found.setdefault(words, set()).add(path.relative_to(ROOT).as_posix())
    return found


def screen_words(path: Path) -> Words:
    """Everything that one file of the window says through ``tr``."""
    place = path.relative_to(ROOT).as_posix()
    return {words: {place} for words in (*_said_by(path, "_tr"), *_said_by(path, "tr"))}


def _said_by(path: Path, name: str) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    if f"{name}(" not in text:
        return
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call) or name not in (
            getattr(node.func, "id", ""),
            getattr(node.func, "attr", ""),
        ):
            continue
        words = node.args[0] if node.args else None
        if not (isinstance(words, ast.Constant) and isinstance(words.value, str)):
            if name != "ours":
                continue
            raise NotWords(f"{path.relative_to(ROOT)}:{node.lineno}: mark plain text with ours()")
        yield words.value


@cache
def wanted() -> dict[str, Words]:
    """Context -> all of its words."""
    screens = {context: screen_words(path) for context, path in SCREENS.items()}
    return {REPORT_WORDS: marked_words(), **screens}


def all_in(path: Path) -> dict[str, dict[str, str]]:
    """Context -> words -> translation as it stands in a catalogue; empty where unfinished."""
    found: dict[str, dict[str, str]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        messages = found.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            said = message.find("translation")
            done = said is not None and said.get("type") is None
            messages[message.findtext("source", "")] = (said.text or "") if done else ""
    return found


def write(path: Path, language: str, known: dict[str, dict[str, str]]) -> None:
    """One catalogue with all words of today, and those translations of them that are known."""
    others = _others_in(path)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="{ENGLISH}">')
    for context, words in wanted().items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sorted(words, key=lambda each: (each.casefold(), each)):
            said = known.get(context, {}).get(source, "")
            lines.append("    <message>")
            for place in sorted(words[source]):
                lines.append(f"        <location filename={quoteattr('../../' + place)}/>")
            lines.append(f"        <source>{escape(source)}</source>")
            state = "" if said else ' type="unfinished"'
            lines.append(f"        <translation{state}>{escape(said)}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    path.write_text("\n".join([*lines, *others, "</TS>", ""]), encoding="utf-8")


def _others_in(path: Path) -> list[str]:
    """The contexts that are not ours to collect, as they stand."""
    contexts = ElementTree.parse(path).getroot().iter("context")
    others = [each for each in contexts if each.findtext("name", "") not in wanted()]
    return [ElementTree.tostring(each, encoding="unicode").rstrip() for each in others]


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
