"""Phone numbers in one form, so that the same number is found however it was typed."""

from __future__ import annotations

import pytest

from csdesk.intake.phones import phone_normal


@pytest.mark.parametrize(
    ("typed", "region", "normal"),
    [
        ("0498 03 35 07", "BE", "+32498033507"),
        ("+32 498 03 35 07", None, "+32498033507"),
        ("0032 498 03 35 07", None, "+32498033507"),
        ("'+1 (740) 555-5555", "DE", "+17405555555"),
        ("555-867-5309 x89", "US", "+15558675309"),
        ("0498 03 35 07", None, "0498033507"),
        ("n/a", "BE", None),
        ("12", "BE", None),
        ("", None, None),
    ],
)
def test_a_number_is_known_however_it_was_typed(typed, region, normal):
    assert phone_normal(typed, region) == normal
