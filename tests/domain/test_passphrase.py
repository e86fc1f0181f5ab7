"""What is good enough to keep a shop under."""

from __future__ import annotations

import pytest

from csdesk.domain.errors import Refused
from csdesk.domain.passphrase import LONGEST, Strength, require_passphrase, strength_of


@pytest.mark.parametrize(
    ("typed", "strength"),
    [
        ("", Strength.TOO_SHORT),
        ("  seven77  ", Strength.TOO_SHORT),
        ("eight888", Strength.WEAK),
        ("bike shop bike shop", Strength.GOOD),  # sixteen characters and more, ten of them differ
        ("a a a a a a a a", Strength.WEAK),
        ("same same same", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("grüne äpfel auf tisch", Strength.GOOD),
        ("one two six ten", Strength.GOOD),
        ("x9!Lq2#vB7&pR4_z", Strength.GOOD),
    ],
)
def test_four_words_or_sixteen_characters_are_good(typed: str, strength: Strength) -> None:
    assert strength_of(typed) is strength


@pytest.mark.parametrize("typed", ["short", "x" * (LONGEST + 1)])
def test_some_are_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(Refused, match="characters"):
        require_passphrase(typed)
