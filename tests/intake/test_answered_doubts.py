"""What a map answers: only what a question offers is heard, and a no keeps everything out."""

from __future__ import annotations

import pytest

from csdesk.domain.import_choices import Choices
from csdesk.services.import_looking import look_at_pasted

SCORES = "Date,Email,Score,Comment\n" + "".join(
    f"2026-03-02,{who}@x.test,{score},ok\n" for who, score in zip("abc", (5, 4, 3), strict=True)
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Order,Date,Customer,Total\nR1,2026-03-02,Ann,$1.50\n", "currency"),
        ("Order,Date,Customer,Total\nR1,02/03/2026,Ann,1.50\n", "dates:1"),
        (SCORES, "score:2"),
    ],
)
def test_an_answer_that_no_choice_knows_is_not_heard(text: str, code: str) -> None:
    plain = look_at_pasted(text).plan

    plan = look_at_pasted(text, choices=Choices(answers={code: "garbage"})).plan

    assert (plan.doubts, plan.totals, plan.first_on) == (plain.doubts, plain.totals, plain.first_on)
    assert code in [doubt.code for doubt in plan.doubts]
