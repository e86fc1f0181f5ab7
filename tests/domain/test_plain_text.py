"""Bare text on its way out: what looks like a formula is none, what is none stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.plain_text import harmless, inert


@pytest.mark.parametrize(
    "words",
    [
        "=1+1",
        "+1",
        "-1+2",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        " =1",
        "-A1",
        "-EUR12",
        "＝1",
        "－1",
        "+SUM(1)",
    ],
)
def test_what_begins_like_a_formula_gets_an_apostrophe(words: str) -> None:
    assert harmless(words) == f"'{words}"


@pytest.mark.parametrize(
    "words",
    ["-12.50", "-1.234,50 €", "-€12", "-EUR 12.50", "-12 %", "+44 70 555 01 42", "+49(0)30/123-45"],
)
def test_amounts_below_zero_and_phone_numbers_are_no_formulas(words: str) -> None:
    assert harmless(words) == words
    assert harmless(words, figures=False) == f"'{words}"


@pytest.mark.parametrize("words", ["", "Anna", "a=b", "1+1", "'=1", "Müller & Söhne"])
def test_other_words_stay_as_they_are(words: str) -> None:
    assert harmless(words) == harmless(words, figures=False) == words


@given(st.text())
def test_a_cell_for_the_clipboard_is_one_cell_and_keeps_its_words(words: str) -> None:
    cell = inert(words)

    assert not set(cell) & set("\t\n\r")
    kept = words.translate({9: 32, 10: 32, 13: 32})
    assert cell in (kept, f"'{kept}")
