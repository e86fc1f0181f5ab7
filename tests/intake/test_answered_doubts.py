"""What a map answers: only what a question offers is heard, and a no keeps everything out."""

from __future__ import annotations

import pytest

from csdesk.domain.import_choices import Choices
from csdesk.domain.import_fields import Field
from csdesk.intake.meaning.understanding import understand
from csdesk.services.import_looking import look_again, look_at_pasted

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


NAMES = "Name\nAnn Lind\nBo Kurz\n"
BARE = "R1,2026-03-02,ann@x.test,1.50\nR2,2026-03-03,bo@x.test,2.50\n"


@pytest.mark.parametrize(
    ("text", "code", "no"), [(NAMES, "persons", "others"), (BARE, "headings", "wrong")]
)
def test_what_the_owner_says_no_to_stays_out_and_can_be_said_again(
    text: str, code: str, no: str
) -> None:
    look = look_at_pasted(text, choices=Choices(answers={code: no}))

    assert (look.plan.customers, look.plan.documents) == ((), 0)
    assert [(doubt.code, doubt.taken) for doubt in look.plan.doubts] == [(code, no)]
    assert len(look_again(look, Choices()).plan.customers) == 2


def test_columns_that_the_owner_names_settle_a_list_without_headings() -> None:
    choices = Choices(answers={"headings": "wrong"}, columns={0: Field.REFERENCE})

    assert look_at_pasted(BARE, choices=choices).plan.documents == 2


def test_a_question_that_a_map_answers_says_what_was_taken() -> None:
    text = "Order,Date,Customer,Total\nR1,02/03/2026,Ann,1.50\n"
    table = look_at_pasted(text).read

    [doubt] = understand(table, {"answers": {"dates:Date": "month_first"}}).doubts

    assert (doubt.code, doubt.taken) == ("dates:1", "month_first")
