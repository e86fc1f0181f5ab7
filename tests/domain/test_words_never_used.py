"""Words that no verdict ever uses: they claim more than records of a shop can show."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

HOUSE = Path(__file__).parents[2]
NEVER = re.compile(
    r"\b(prov(e|es|ed|en|ing)|because|roi|optimal(ly)?|significan(t|tly|ce))\b", re.I
)
CLAIMS = {
    "de": re.compile(r"\b(beweis(t|en)|optimal\w*|signifikan\w*)\b", re.I),
    "fr": re.compile(r"\b(prouve(nt)?|parce qu\w*|optima\w*|significati\w*)\b", re.I),
    "es": re.compile(r"\b(demuestran?|porque|óptim\w*|significativ\w*)\b", re.I),
    "it": re.compile(r"\b(dimostrano?|ottimal\w*|significativ\w*)\b", re.I),
}
"""What would claim as much in the other languages; that it is no proof may be said."""
TEMPLATES = (
    *sorted((HOUSE / "csdesk/domain/insight").glob("*.py")),
    *sorted((HOUSE / "csdesk/services/insight").glob("*.py")),
    *sorted((HOUSE / "csdesk/analytics").glob("*.py")),
    *sorted((HOUSE / "ui/insight").glob("*.py")),
    *sorted((HOUSE / "ui/charts").glob("*.py")),
    HOUSE / "csdesk/domain/verdict.py",
    *sorted((HOUSE / "csdesk/workbooks").glob("insight*.py")),
    HOUSE / "ui/customers/account_card.py",
)


def sentences(module: Path) -> list[str]:
    """Every text that a module can say: its string constants without its docstrings."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    silent = {
        id(statement.value)
        for node in ast.walk(tree)
        if isinstance(node, documented)
        for statement in node.body
        if isinstance(statement, ast.Expr)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent
    ]


@pytest.mark.parametrize("module", TEMPLATES, ids=lambda path: path.relative_to(HOUSE).as_posix())
def test_no_sentence_claims_more_than_records_can_show(module: Path) -> None:
    assert [words for words in sentences(module) if NEVER.search(words)] == []


def test_a_forbidden_word_would_be_found() -> None:
    assert NEVER.search("This proves that care pays.")
    assert NEVER.search("They left because of it.")
    assert not NEVER.search("It is not proof; a fair-coin trial would be.")


@pytest.mark.parametrize("language", CLAIMS)
def test_translations_keep_to_it_too(language: str) -> None:
    modules = {path.relative_to(HOUSE).as_posix() for path in TEMPLATES}
    catalogue = HOUSE / "resources" / "translations" / f"csdesk_{language}.ts"
    told = [
        message.findtext("translation", "")
        for message in ElementTree.parse(catalogue).getroot().iter("message")
        if modules
        & {place.get("filename", "")[len("../../") :] for place in message.iter("location")}
    ]

    assert told
    assert [words for words in told if CLAIMS[language].search(words)] == []
