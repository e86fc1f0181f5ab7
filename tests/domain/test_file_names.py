"""Names of files made of what somebody wrote: every system takes them, and nothing is hidden."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.file_names import in_file_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Millbrook Cycles", "Millbrook Cycles"),
        ("Café & Söhne, Köln (1)", "Café & Söhne, Köln (1)"),
        ("-rf", "rf"),
        ("~$shop", "shop"),
        ("...hidden. ", "hidden"),
        ('a/\\:*?"<>|b', "a b"),
        ("a\u2028b\x85c\u202egpj\u2066\u200bd\ufeff\ud800", "a b c gpj d"),
        ("CON", "CON"),
        ("nul.shop", "nul shop"),
        ("com1 . x", "com1 x"),
        ("console.shop", "console.shop"),
        ("👩\u200d🔧 repairs", "👩\u200d🔧 repairs"),
        ("\u202e", ""),
    ],
)
def test_what_no_system_takes_is_left_out(words: str, name: str) -> None:
    assert in_file_name(words, 60) == name


def test_signs_of_many_bytes_are_fewer() -> None:
    assert in_file_name("x" * 300, 60) == "x" * 60
    assert in_file_name("é" * 300, 60) == "é" * 60
    assert in_file_name("😀" * 300, 60) == "😀" * 30


@given(st.text())
def test_whatever_was_written_names_a_file(words: str) -> None:
    name = in_file_name(words, 60)

    assert len(name) <= 60 and len(name.encode()) <= 120 and name == name.strip(" .")
    assert not name.startswith(("-", "~", "$")) and Path(name or "x").name == (name or "x")
    assert {unicodedata.category(sign) for sign in name if sign not in "\u200c\u200d"}.isdisjoint(
        {"Cc", "Cf", "Cs", "Zl", "Zp"}
    )
