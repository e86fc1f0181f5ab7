"""Vouchers: used bit by bit, lapsed, and kept whole whatever else happens around them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import ActDraft, ActStep, RemedyDecision, Stage
from csdesk.domain.errors import NotFound, Refused, RuleBroken
from csdesk.domain.listings import EventKind
from csdesk.domain.redress import Redress, RedressDraft, RedressForm, RedressKind
from csdesk.domain.voucher import Voucher, VoucherUse
from csdesk.domain.wording import LONGEST
from csdesk.services.checks import check
from csdesk.services.complaints import save_act
from csdesk.services.customers import story
from csdesk.services.history import history_of
from csdesk.services.import_looking import look_at
from csdesk.services.import_undo import undo_import
from csdesk.services.imports import bring_in
from csdesk.services.merging import merge_customers, separate_customers
from csdesk.services.purchases import remove_purchase
from csdesk.services.undo import undo
from csdesk.services.vouchers import (
    UseDraft,
    lapse_voucher,
    open_vouchers,
    take_back_use,
    use_voucher,
    vouchers_of,
)
from csdesk.store.history import changes
from tests.builders import a_complaint, a_customer, a_purchase, a_redress, a_shop
from tests.services.ways import come_to

GIVEN, LATER = date(2026, 11, 3), date(2026, 11, 12)


def a_voucher(
    desk: Desk,
    customer_id: int | None = None,
    *,
    cost: int = 1_400,
    worth: int | None = 2_000,
    on: date = GIVEN,
) -> Redress:
    """A voucher given as goodwill for a complaint of its own."""
    who = a_customer(desk).id if customer_id is None else customer_id
    given = RedressForm.VOUCHER, "Voucher", on, worth
    facts = dict(zip(("form", "what", "given_on", "worth_minor"), given, strict=True))
    return a_redress(desk, a_complaint(desk, who), cost, RedressKind.GOODWILL, **facts)


def of(desk: Desk, line: Redress) -> Voucher:
    return next(one for one in vouchers_of(desk, line.customer_id) if one.redress.id == line.id)


def used(
    desk: Desk, line: Redress, amount: int, on: date | None = None, **more: object
) -> VoucherUse:
    day = max(LATER, line.given_on) if on is None else on
    return use_voucher(desk, UseDraft(line.id, amount, day, **more))  # type: ignore[arg-type]


def last_action(desk: Desk) -> str:
    with desk.store.read() as work:
        return changes(work.connection)[-1].action


def test_what_is_used_is_taken_off_what_is_left_and_the_cost_with_it(desk: Desk) -> None:
    line = a_voucher(desk)
    used(desk, line, 500)
    told = of(desk, line)
    assert (told.face_minor, told.used_minor, told.left_minor) == (2_000, 500, 1_500)
    assert told.cost_left_minor == 1_050


def test_a_voucher_without_a_worth_is_worth_what_it_costs(desk: Desk) -> None:
    line = a_voucher(desk, worth=None)
    assert of(desk, line).face_minor == 1_400


def test_a_voucher_that_is_used_up_is_no_longer_open(desk: Desk) -> None:
    line = a_voucher(desk)
    other = a_voucher(desk)
    used(desk, line, 2_000)
    assert [each.redress.id for each in open_vouchers(desk)] == [other.id]
    assert open_vouchers(desk, line.customer_id) == ()


def test_lapsing_takes_all_that_is_left(desk: Desk) -> None:
    line = a_voucher(desk)
    used(desk, line, 700)
    lapse_voucher(desk, line.id, LATER, "Two years are over")
    told = of(desk, line)
    assert (told.lapsed_minor, told.left_minor, told.cost_left_minor) == (1_300, 0, 0)


@pytest.mark.parametrize(
    ("amount", "on", "code"),
    [
        (0, LATER, "voucher.amount"),
        (-5, LATER, "voucher.amount"),
        (2_001, LATER, "voucher.left"),
        (100, date(2026, 11, 2), "voucher.day"),
        (100, date(2036, 1, 1), "day.to_come"),
        (100, date(1026, 1, 1), "day.long_ago"),
    ],
)
def test_what_a_voucher_does_not_allow_is_refused_in_words(
    desk: Desk, amount: int, on: date, code: str
) -> None:
    line = a_voucher(desk)
    with pytest.raises((Refused, RuleBroken)) as stopped:
        used(desk, line, amount, on)
    assert stopped.value.code == code
    assert of(desk, line).uses == ()


def test_only_vouchers_can_be_used(desk: Desk) -> None:
    line = a_voucher(desk)
    with desk.store.write("save_act", desk.now()) as work:
        work.redress.replace(replace(line, form=RedressForm.GIFT))
    with pytest.raises(RuleBroken, match="no voucher"):
        used(desk, line, 100)
    with pytest.raises(NotFound):
        lapse_voucher(desk, line.id + 99, LATER)


@pytest.mark.parametrize(
    ("on", "code"),
    [
        (date(2026, 11, 2), "voucher.day"),
        (date(2036, 1, 1), "day.to_come"),
        (date(1026, 1, 1), "day.long_ago"),
    ],
)
def test_a_voucher_lapses_on_no_day_that_it_cannot(desk: Desk, on: date, code: str) -> None:
    line = a_voucher(desk)
    with pytest.raises((Refused, RuleBroken)) as stopped:
        lapse_voucher(desk, line.id, on)
    assert stopped.value.code == code
    assert of(desk, line).uses == ()


def test_a_note_is_kept_without_its_edges_and_no_longer_than_a_text_may_be(desk: Desk) -> None:
    line = a_voucher(desk)
    assert used(desk, line, 700, LATER, note="  for a chain \n").note == "for a chain"
    for noting in (
        lambda: used(desk, line, 700, LATER, note="x" * (LONGEST + 1)),
        lambda: lapse_voucher(desk, line.id, LATER, "x" * (LONGEST + 1)),
    ):
        with pytest.raises(Refused) as stopped:
            noting()
        assert stopped.value.code == "text.too_long"


def test_nothing_lapses_twice(desk: Desk) -> None:
    line = a_voucher(desk)
    lapse_voucher(desk, line.id, LATER)
    with pytest.raises(RuleBroken, match="Nothing is left"):
        lapse_voucher(desk, line.id, LATER)


def test_a_use_that_was_a_mistake_can_be_taken_back(desk: Desk) -> None:
    line = a_voucher(desk)
    use = used(desk, line, 700)
    take_back_use(desk, use.id)
    assert of(desk, line).left_minor == 2_000


@given(
    cost=st.integers(0, 10**9),
    shares=st.lists(st.integers(1, 10**6), min_size=1, max_size=12),
    rest=st.integers(0, 10**6),
)
def test_the_parts_of_the_cost_add_up_whatever_is_used_in_which_order(
    cost: int, shares: list[int], rest: int
) -> None:
    face = sum(shares) + rest
    line = Redress(1, 1, RedressKind.REMEDY, RedressForm.VOUCHER, "", cost, GIVEN, face, id=7)
    uses = tuple(
        VoucherUse(7, LATER, amount, id=number + 1) for number, amount in enumerate(shares)
    )
    voucher = Voucher(line, uses)
    parts = [part for _, part in voucher.parts()]
    assert min(parts) >= 0
    assert sum(parts) + voucher.cost_left_minor == cost
    assert voucher.cost_left_minor == 0 or voucher.left_minor > 0
    earlier = Voucher(line, uses[:-1])
    assert [part for _, part in earlier.parts()] == parts[:-1], "a later use changed earlier ones"


def an_acted_voucher(desk: Desk) -> Redress:
    """A voucher of a complaint that was listened to and that is acted on now."""
    complaint = come_to(desk, Stage.ACTING).complaint
    voucher = RedressDraft(RedressForm.VOUCHER, "Voucher", 1_400, 2_000)
    agree(desk, complaint.id, voucher)
    with desk.store.read() as work:
        return work.redress.where()[-1]


def agree(desk: Desk, complaint_id: int, *goodwill: RedressDraft) -> None:
    step = ActStep(complaint_id, remedy_decision=RemedyDecision.OWED)
    save_act(desk, ActDraft(step, goodwill=goodwill))


def keep(desk: Desk, line: Redress, *goodwill: RedressDraft) -> None:
    agree(desk, line.complaint_id, *goodwill)


def as_typed(line: Redress, **changed: object) -> RedressDraft:
    told = RedressDraft(line.form, line.what, line.cost_minor, line.worth_minor)
    return replace(told, **changed)  # type: ignore[arg-type]


def test_a_used_voucher_can_be_made_larger_but_not_smaller_than_its_uses(desk: Desk) -> None:
    line = an_acted_voucher(desk)
    used(desk, line, 1_500)
    keep(desk, line, as_typed(line, worth_minor=3_000))
    assert of(desk, line).left_minor == 1_500
    keep(desk, line, as_typed(line, worth_minor=1_500))
    with pytest.raises(RuleBroken) as stopped:
        keep(desk, line, as_typed(line, worth_minor=1_499))
    assert stopped.value.code == "voucher.in_use"
    with pytest.raises(RuleBroken):
        keep(desk, line, as_typed(line, form=RedressForm.GIFT))
    assert of(desk, line).left_minor == 0


def test_a_used_voucher_stays_when_its_line_is_taken_away(desk: Desk) -> None:
    line = an_acted_voucher(desk)
    used(desk, line, 1_500)
    with pytest.raises(RuleBroken) as stopped:
        keep(desk, line)
    assert stopped.value.code == "voucher.used"
    take_back_use(desk, of(desk, line).uses[0].id)
    keep(desk, line)
    assert vouchers_of(desk, line.customer_id) == ()


def test_a_used_voucher_stays_itself_when_the_line_before_it_goes(desk: Desk) -> None:
    line = an_acted_voucher(desk)
    flowers = RedressDraft(RedressForm.GIFT, "Flowers", 900)
    with desk.store.write("save_act", desk.now()) as work:
        first = work.redress.add(replace(line, id=0, form=RedressForm.GIFT, what="Coffee"))
        swapped = work.redress.add(replace(line, id=0, what="Voucher two"))
    used(desk, swapped, 300)
    keep(desk, line, flowers, as_typed(swapped))
    with desk.store.read() as work:
        kept = {each.id: each.what for each in work.redress.where()}
    assert kept == {line.id: "Flowers", swapped.id: "Voucher two"}
    assert first.id not in kept
    assert of(desk, swapped).left_minor == 1_700


def test_undo_of_a_larger_voucher_stops_where_it_would_be_less_than_was_used(desk: Desk) -> None:
    line = an_acted_voucher(desk)
    keep(desk, line, as_typed(line, worth_minor=5_000))
    made_larger = last_action(desk)
    use = used(desk, line, 4_000)
    with pytest.raises(RuleBroken) as stopped:
        undo(desk, made_larger)
    assert stopped.value.code == "undo.changed_since"
    take_back_use(desk, use.id)
    undo(desk, made_larger)
    assert of(desk, line).left_minor == 2_000


@pytest.mark.parametrize(
    "before", [{"given_on": date(2026, 11, 15)}, {"form": RedressForm.GIFT}], ids=["day", "form"]
)
def test_undo_stops_where_a_use_would_be_of_no_voucher_or_before_its_day(
    desk: Desk, before: dict[str, Any]
) -> None:
    line = a_voucher(desk)
    for facts in (before, {"given_on": line.given_on, "form": line.form}):
        with desk.store.write("save_act", desk.now()) as work:
            work.redress.replace(replace(line, **facts))
    mended = last_action(desk)
    used(desk, line, 100)
    with pytest.raises(RuleBroken) as stopped:
        undo(desk, mended)
    assert stopped.value.code == "undo.changed_since"
    assert of(desk, line).used_minor == 100


def test_undo_of_a_use_and_its_redo_keep_to_what_is_left(desk: Desk) -> None:
    line = a_voucher(desk)
    used(desk, line, 1_500)
    undo(desk, last_action(desk))
    taken_back = last_action(desk)
    assert of(desk, line).left_minor == 2_000
    used(desk, line, 800)
    with pytest.raises(RuleBroken):
        undo(desk, taken_back)
    assert of(desk, line).left_minor == 1_200


def test_undo_of_giving_a_voucher_stops_once_it_was_used(desk: Desk) -> None:
    line = a_voucher(desk)
    given = last_action(desk)
    used(desk, line, 100)
    with pytest.raises(RuleBroken):
        undo(desk, given)


def test_vouchers_move_with_a_customer_who_is_joined_and_back_again(desk: Desk) -> None:
    kept = a_customer(desk, "Ben")
    line = a_voucher(desk)
    bought = a_purchase(desk, line.customer_id, on=LATER)
    used(desk, line, 500, purchase_id=bought.id)
    merge_customers(desk, kept.id, line.customer_id)
    (moved,) = vouchers_of(desk, kept.id)
    used(desk, replace(line, customer_id=kept.id), 100)
    assert moved.left_minor == 1_500
    separate_customers(desk, line.customer_id)
    assert vouchers_of(desk, kept.id) == ()
    assert of(desk, line).left_minor == 1_400
    assert check(desk) == ()


def test_a_purchase_that_a_voucher_was_used_for_stays(desk: Desk) -> None:
    line = a_voucher(desk)
    bought = a_purchase(desk, line.customer_id, on=LATER)
    used(desk, line, 500, purchase_id=bought.id)
    with pytest.raises(Refused) as stopped:
        remove_purchase(desk, bought.id)
    assert stopped.value.code == "purchase.has_voucher"


def test_what_was_bought_has_to_be_there(desk: Desk) -> None:
    line = a_voucher(desk)
    with pytest.raises(NotFound):
        used(desk, line, 500, purchase_id=4_711)


@pytest.mark.parametrize("noun", [Noun.CUSTOMER, Noun.COMPLAINT])
def test_history_tells_of_uses_that_stand_and_that_were_taken_back(desk: Desk, noun: Noun) -> None:
    a_shop(desk)
    line = a_voucher(desk)
    use = used(desk, line, 500, note="A new chain")
    take_back_use(desk, use.id)
    lapse_voucher(desk, line.id, LATER)
    other = a_voucher(desk)
    used(desk, other, 300)
    take_back_use(desk, used(desk, other, 301).id)
    key = line.customer_id if noun is Noun.CUSTOMER else line.complaint_id
    told = [each.words for each in history_of(desk, noun, key)]
    assert told[:3] == [
        "Somebody let a voucher lapse, with 20.00 EUR left",
        "Somebody took away a use of a voucher “A new chain”",
        "Somebody used of a voucher 5.00 EUR: “A new chain”",
    ]
    assert not any("3.0" in words for words in told)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"worth_minor": 400}, "Voucher 1 was used for more than it is worth."),
        ({"given_on": date(2026, 11, 20)}, "Voucher 1 was used before it was given."),
        ({"form": RedressForm.GIFT}, "Remedy or goodwill 1 was used as a voucher and is none."),
    ],
)
def test_the_check_names_vouchers_whose_uses_break_a_rule(
    desk: Desk, change: dict[str, Any], sentence: str
) -> None:
    line = a_voucher(desk)
    used(desk, line, 500)
    assert check(desk) == ()
    with desk.store.write("broken", desk.now()) as work:
        work.redress.replace(replace(line, **change))
    assert check(desk) == (sentence,)


def test_a_purchase_that_came_with_a_list_stays_once_a_voucher_was_used_for_it(
    desk: Desk, tmp_path: Path
) -> None:
    a_shop(desk)
    path = tmp_path / "sales.csv"
    sales = "R1,2026-11-05,Anna Lindqvist,120.00\nR2,2026-11-06,Anna Lindqvist,60.00\n"
    path.write_text(f"Order,Date,Customer,Total\n{sales}", encoding="utf-8")
    brought = bring_in(desk, look_at(path))
    with desk.store.read() as work:
        first, _ = work.purchases.where()
    line = a_voucher(desk, first.customer_id)
    used(desk, line, 500, purchase_id=first.id)

    assert brought.batch_id is not None
    undone = undo_import(desk, brought.batch_id)

    assert (undone.purchases, undone.purchases_kept) == (1, 1)
    with desk.store.read() as work:
        assert work.purchases.where() == (first,)
    assert of(desk, line).uses[0].purchase_id == first.id
    assert check(desk) == ()


def test_the_story_tells_of_every_use_once_however_it_is_paged(desk: Desk) -> None:
    line = a_voucher(desk)
    used(desk, line, 500, note="A new chain")
    used(desk, line, 200)
    lapse_voucher(desk, line.id, LATER)
    used(desk, a_voucher(desk), 300)
    whole = [each for each in story(desk, line.customer_id) if each.noun == Noun.VOUCHER_USE]
    told = [(each.kind, each.title, each.amount_minor, each.words) for each in whole]
    assert told == [
        (EventKind.VOUCHER_LAPSED, "Voucher", 1_300, ""),
        (EventKind.VOUCHER_USED, "Voucher", 200, ""),
        (EventKind.VOUCHER_USED, "Voucher", 500, "A new chain"),
    ]
    paged: list[int] = []
    before = None
    while page := story(desk, line.customer_id, before=before, limit=1):
        before = page[-1].place
        paged += [each.noun_id for each in page if each.noun == Noun.VOUCHER_USE]
    assert paged == [each.noun_id for each in whole]
