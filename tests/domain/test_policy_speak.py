"""Policy-speak is found as whole words, in any case, where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.policy_speak import policy_speak


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("That is our policy.", "our policy"),
        ("It is against POLICY, sorry", "against POLICY"),
        ("Unfortunately we cannot do that", "Unfortunately we cannot"),
        ("unfortunately, we can’t", "unfortunately, we can’t"),
        ("As per the invoice", "As per"),
        ("per company policy you pay", "per company policy"),
        ("Dear valued customer,", "Dear valued customer"),
        ("We apologise for any\ninconvenience.", "We apologise for any inconvenience"),
        ("We are unable to help", "We are unable to"),
        ("Please do not hesitate to call", "Please do not hesitate to"),
        ("We are sorry you feel that way", "We are sorry you feel"),
        ("To Whom It May Concern", "To Whom It May Concern"),
        ("policies", "policies"),
    ],
)
def test_a_phrase_is_found_with_what_to_say_instead(text: str, phrase: str) -> None:
    (hint,) = policy_speak(text)
    assert hint.phrase == phrase
    assert " ".join(text[hint.start : hint.end].split()) == phrase
    assert hint.instead.endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        "The policyholder called",
        "cosmopolicy",
        "a caspera per",
        "We are able to do it on Friday",
        "We cannot wait to see you ride it",
        "I regret it",
        "",
    ],
)
def test_plain_words_are_left_in_peace(text: str) -> None:
    assert policy_speak(text) == ()


def test_every_place_is_told_in_order() -> None:
    text = "Our policy, as per our policy and the policy."
    assert [hint.phrase for hint in policy_speak(text)] == [
        "Our policy",
        "as per our policy",
        "policy",
    ]


@given(st.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    for hint in policy_speak(text):
        assert 0 <= hint.start < hint.end <= len(text)


def test_a_very_long_text_is_looked_at_in_one_go() -> None:
    assert policy_speak("we are as per " * 7_000 + "policy")
