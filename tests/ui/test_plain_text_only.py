"""No part of the face can read words as markup: what would guess is not used at all."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "ui").rglob("*.py"))
GUESS = {
    *("QMessageBox", "QInputDialog", "QProgressDialog", "QErrorMessage", "QWizard", "QWhatsThis"),
    *("QTextBrowser", "QStaticText", "QSplashScreen", "QWebEngineView", "QQuickWidget"),
    *("setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown", "fromHtml"),
    *("setOpenExternalLinks", "setWhatsThis", "setStatusTip", "setDefaultStyleSheet"),
    *("RichText", "AutoText", "MarkdownText", "mightBeRichText", "LinksAccessibleByMouse"),
    *("QNetworkAccessManager", "QNetworkRequest", "QMediaPlayer", "QSvgWidget"),
}
"""Parts of Qt that take words for HTML where they look like it, or that fetch something."""
OWN = {
    ("ui/widgets/fields.py", "def setHtml"),
    ("ui/plain_document.py", "QTextDocument"),
    ("ui/widgets/fields.py", "QTextEdit"),
    ("ui/help/page_view.py", "QTextBrowser"),
    ("ui/help/page_view.py", "setMarkdown"),
    ("ui/complaints/read_back_card.py", "QPlainTextEdit"),
}
"""The few places that make such a part harmless, for all others to use."""
PICTURES = {"ui/customers/enclosure_dialog.py", "ui/settings/shop_sections.py"}
"""Where a bare label shows a picture and never words."""


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT / "ui")))
def test_a_file_shows_words_only_in_ways_that_never_guess(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    where = path.relative_to(ROOT).as_posix()

    assert sorted(set(found_in(tree, where)) - own_of(where)) == []


def own_of(where: str) -> set[str]:
    return {what for place, what in OWN if place == where}


def found_in(tree: ast.AST, where: str) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in GUESS:
                yield name
            case ast.FunctionDef(name=name) if name in GUESS:
                yield f"def {name}"
            case ast.Call(func=function, args=args):
                yield from _of_call(called(function), args, where)
            case ast.ClassDef(name=name, bases=bases):
                yield from _of_class(node, [called(base) for base in bases])


def _of_call(name: str, args: list[ast.expr], where: str) -> Iterator[str]:
    if name == "QLabel" and (args or where not in PICTURES):
        yield "QLabel(...): use label()"
    if name in ("QTextDocument", "QTextEdit", "QPlainTextEdit"):
        yield name
    if name == "setToolTip" and not all(is_plain(one) for one in args):
        yield f"setToolTip({ast.unparse(args[0])}): use tip()"
    if name == "showText" and not is_plain(args[1]):
        yield f"showText({ast.unparse(args[1])}): use tip()"
    if name == "setTextFormat" and ast.unparse(args[0]) != "Qt.TextFormat.PlainText":
        yield f"setTextFormat({ast.unparse(args[0])})"


def _of_class(node: ast.ClassDef, bases: list[str]) -> Iterator[str]:
    inside = ast.unparse(node)
    if "QLabel" in bases and shows_text(inside) and "TextFormat.PlainText" not in inside:
        yield f"{node.name} shows text and was not told that it is plain"
    for base in bases:
        if base in ("QTextDocument", "QTextEdit", "QPlainTextEdit"):
            yield base
            if "def loadResource" not in inside:
                yield f"{node.name} would fetch what a text names"


def shows_text(inside: str) -> bool:
    """Whether a label is given words for Qt to show, instead of painting them itself."""
    given = re.search(r"super\(\).__init__\((?!parent\)|\))|\.setText\(", inside)
    return given is not None


def is_plain(told: ast.expr) -> bool:
    """A sentence of csdesk's own, or words that went through ``tip``."""
    match told:
        case ast.Constant():
            return True
        case ast.IfExp(body=one, orelse=other):
            return is_plain(one) and is_plain(other)
        case ast.Call(func=ast.Attribute(value=inner, attr="replace")):
            return is_plain(inner)
        case ast.Call(func=function, args=args):
            name = called(function)
            constant = all(isinstance(one, ast.Constant) for one in args)
            return name in ("tip", "toolTip") or (name in ("tr", "_tr", "translated") and constant)
    return False


def called(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


@pytest.mark.parametrize(
    "line",
    [
        "QLabel(name)",
        "QMessageBox.warning(self, 'x', name)",
        "self.setToolTip(name)",
        "self.setToolTip(self.tr('{n}').format(n=name))",
        "QToolTip.showText(point, name, self)",
        "self.view.setHtml(name)",
        "QTextDocument(name)",
        "class Show(QTextEdit):\n    pass",
        "class Show(QLabel):\n    def __init__(self, words):\n        super().__init__(words)",
        "self.setTextFormat(Qt.TextFormat.AutoText)",
    ],
)
def test_what_would_guess_is_noticed(line: str) -> None:
    assert list(found_in(ast.parse(line), "ui/somewhere.py"))
