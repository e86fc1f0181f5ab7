"""What a customer asks for instead: four questions that tell whether it is reasonable."""

from __future__ import annotations

from enum import StrEnum


class Suggestion(StrEnum):
    """What the four answers point to; the owner decides."""

    PROMISED = "promised"
    """We promised it, so it is theirs."""
    REASONABLE = "reasonable"
    TOO_DEAR = "too_dear"
    """The shop can't carry it."""
    UNUSUAL = "unusual"
    """Nobody else got it, and it is not the first time they ask."""


REASONABLE = frozenset({Suggestion.PROMISED, Suggestion.REASONABLE})


def suggestion(
    was_promised: bool | None,
    given_to_others: bool | None,
    affordable: bool | None,
    first_time: bool | None,
) -> Suggestion | None:
    """What the answers point to; None while they are too few to tell.

    What was promised is always reasonable. What can't be afforded is not. Between the two, others
    having got it, or it being the first time they ask, speaks for it.
    Source: PRACTICE part 1, the reasonable request against the ad-hoc annoyer.
    """
    if was_promised:
        return Suggestion.PROMISED
    if affordable is False:
        return Suggestion.TOO_DEAR
    if was_promised is None or affordable is None:
        return None
    if given_to_others or first_time:
        return Suggestion.REASONABLE
    if given_to_others is None or first_time is None:
        return None
    return Suggestion.UNUSUAL
