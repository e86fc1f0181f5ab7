"""What similar complaints got, over the whole shop: as the step Act says of each of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from csdesk.analytics.precedents import Flag
from csdesk.desk import Desk
from csdesk.domain.complaint import Outcome, Severity
from csdesk.domain.insight.finding import Label
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.precedents import KindGot, Precedents
from csdesk.domain.insight.speech import plain_speech
from csdesk.domain.precedent import Basis
from csdesk.domain.redress import RedressKind
from csdesk.domain.shop import ListName
from csdesk.services.insight.whole import insight
from csdesk.services.precedents import precedent_of
from tests.builders import (
    a_complaint,
    a_customer,
    a_list_item,
    a_redress,
    at,
)


def seen(desk: Desk, days_ago: int = 0) -> Precedents:
    known_on = desk.today() - timedelta(days=days_ago) if days_ago else None
    speech = plain_speech("USD")
    return insight(desk, Period(desk.today()), speech, known_on=known_on).precedents


def settled(desk: Desk, remedy: int, goodwill: int = 0, **facts: Any) -> int:
    """A complaint settled on the 18th that was given so much."""
    values = {
        "settled_at": at(18),
        "outcome": Outcome.PUT_RIGHT,
        "cause_id": a_list_item(desk).id,
    } | facts
    complaint = a_complaint(desk, a_customer(desk).id, **values)
    a_redress(desk, complaint, remedy)
    if goodwill:
        a_redress(desk, complaint, goodwill, RedressKind.GOODWILL)
    return complaint.id


def the(found: Precedents, basis: Basis) -> KindGot:
    [kind] = [kind for kind in found.kinds if kind.basis is basis]
    return kind


def test_a_kind_tells_middle_and_middle_half_of_remedy_goodwill_and_both(desk: Desk) -> None:
    repair = a_category(desk)
    for remedy, goodwill in ((1_000, 0), (1_200, 0), (1_500, 400), (1_500, 500), (1_800, 900)):
        settled(desk, remedy, goodwill, category_id=repair, at_stake_minor=10_000)
    kind = the(seen(desk), Basis.SAME_KIND)
    assert (kind.n, kind.category, kind.severity) == (5, "Repair", int(Severity.SERIOUS))
    assert (kind.remedy.low, kind.remedy.median, kind.remedy.high) == (1_200, 1_500, 1_500)
    assert (kind.goodwill.low, kind.goodwill.median, kind.goodwill.high) == (0, 400, 500)
    assert kind.total.median == 1_900
    assert kind.share is not None
    assert kind.share.median == 19.0
    assert (kind.first_on, kind.last_on) == (at(18).date(), at(18).date())


@pytest.mark.parametrize(
    ("n", "bases"),
    [(4, set()), (5, {Basis.SAME_KIND, Basis.SAME_SEVERITY}), (8, set(Basis))],
)
def test_each_basis_has_its_least_number(desk: Desk, n: int, bases: set[Basis]) -> None:
    repair = a_category(desk)
    for _ in range(n):
        settled(desk, 1_000, category_id=repair)
    assert {kind.basis for kind in seen(desk).kinds} == bases


def a_category(desk: Desk, label: str = "Repair") -> int:
    return a_list_item(desk, ListName.CATEGORY, label).id


def test_too_few_are_no_precedent_and_it_is_said_how_many_are_missing(desk: Desk) -> None:
    for _ in range(4):
        settled(desk, 1_000)
    found = seen(desk)
    assert (found.finding.label, found.finding.reason) == (Label.CANT_TELL, "no_precedent")
    assert found.finding.n == 4
    assert "no precedent" in found.finding.sentence
    assert "so far 4" in found.finding.sentence


def test_only_decided_ones_of_the_last_24_months_are_seen(desk: Desk) -> None:
    for _ in range(5):
        settled(desk, 1_000)
        settled(desk, 9_000, settled_at=at(18, year=2024))
        undecided = {"settled_at": at(18), "outcome": Outcome.WITHDRAWN}
        a_complaint(desk, a_customer(desk).id, cause_id=a_list_item(desk).id, **undecided)
    found = seen(desk)
    assert found.settled == 5
    assert the(found, Basis.SAME_SEVERITY).total.high == 1_000


def a_shop_of_many(desk: Desk) -> list[int]:
    """Two kinds over three years; amounts differ, some far out."""
    kinds = [a_category(desk, label) for label in ("Repair", "Bill")]
    keys = []
    for n in range(30):
        keys.append(
            settled(
                *(desk, 9_000 if n % 11 == 10 else 1_000 + 37 * (n * 7 % 13), 300 * (n % 3)),
                settled_at=at(18) - timedelta(days=33 * (n // 2)),
                category_id=kinds[n % 5 == 0],
                severity=Severity.GRAVE if n % 7 == 3 else Severity.SMALL,
            )
        )
    return keys


def test_how_many_lie_outside_is_what_the_step_act_says_of_each(desk: Desk) -> None:
    keys = a_shop_of_many(desk)
    found = seen(desk)
    latest = [n for n in range(30) if 33 * (n // 2) < 730]
    one_by_one = [precedent_of(desk, keys[n]) for n in latest]
    compared = [one.flag for one in one_by_one if one is not None]
    assert found.compared == len(compared)
    assert found.more == compared.count(Flag.MORE) > 0
    assert found.less == compared.count(Flag.LESS)
    everything = the(found, Basis.ALL)
    assert (everything.more, everything.less) == (found.more, found.less)


def test_what_is_usual_is_what_the_step_act_says_of_one_at_hand(desk: Desk) -> None:
    a_shop_of_many(desk)
    for kind in seen(desk).kinds:
        mine = a_complaint(
            *(desk, a_customer(desk).id),
            category_id=kind.category_id,
            severity=Severity(kind.severity or Severity.SERIOUS),
            at_stake_minor=5_000,
        )
        a_redress(desk, mine, 1_000)
        said = precedent_of(desk, mine.id)
        assert said is not None
        for usual, one in (
            (kind.remedy, said.remedy),
            (kind.goodwill, said.goodwill),
            (kind.total, said.total),
        ):
            assert (usual.low, usual.median, usual.high) == (one.q1, one.median, one.q3)
            assert one.n == kind.n


def test_a_reason_counts_where_the_amount_is_outside(desk: Desk) -> None:
    for day in range(8, 14):
        settled(desk, 1_000, settled_at=at(day))
    out = settled(desk, 9_000)
    usual = settled(desk, 1_000)
    explain(desk, usual)
    found = seen(desk)
    assert (found.more, found.with_reason) == (1, 0)
    explain(desk, out)
    assert seen(desk).with_reason == 1


def explain(desk: Desk, complaint_id: int) -> None:
    with desk.store.write("save_act", desk.now()) as work:
        step = work.act_steps.get(complaint_id)
        assert step is not None
        work.act_steps.put(replace(step, unusual_reason="We were clearly at fault."))


def test_an_earlier_day_sees_only_what_was_settled_by_then(desk: Desk) -> None:
    for n in range(9):
        settled(desk, 1_000, settled_at=at(18) - timedelta(days=10 * n))
    until = (desk.today() - at(18).date()).days + 35
    assert seen(desk).settled == 9
    assert seen(desk, days_ago=until).settled == 5
