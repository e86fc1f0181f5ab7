"""Every verb is undone and done again; what was built on since then is left alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint, Outcome, Stage
from csdesk.domain.contact import About, Channel, ContactDraft
from csdesk.domain.customer import Customer, CustomerForm, Preferences
from csdesk.domain.effort import Effort, Outlay, OutlayKind
from csdesk.domain.errors import RuleBroken
from csdesk.domain.follow_up import Answer, FollowUp
from csdesk.domain.history import Action
from csdesk.domain.improvement import Improvement
from csdesk.domain.offering import Offering
from csdesk.domain.person import Person
from csdesk.domain.promise import Promise
from csdesk.domain.purchase import Purchase, PurchaseForm, ReturnForm
from csdesk.domain.quick_redress import QuickRedress
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.domain.shop import ListItem, ListName
from csdesk.services import (
    complaints,
    contacts,
    customers,
    efforts,
    final_say,
    follow_ups,
    improvements,
    offerings,
    promises,
    purchases,
    quick_redress,
    settling,
    shops,
)
from csdesk.services.checks import check
from csdesk.services.complaints import complaint_facts
from csdesk.services.undo import undo
from csdesk.store.opening import open_store
from csdesk.store.schema import metadata
from tests.builders import (
    a_complaint,
    a_customer,
    a_draft,
    a_follow_up,
    a_list_item,
    a_listen_draft,
    a_person,
    a_promise,
    a_purchase,
    a_shop,
    an_act_draft,
    an_effort,
    an_empathize_step,
    an_outlay,
    at,
)
from tests.conftest import fixed_now

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
_KEPT_APART = {"history", "history_value", "history_head", "draft", "attachment"}


@dataclass(frozen=True)
class Lived:
    """A shop with one of everything, so that every verb has something to act on."""

    desk: Desk
    anna: Customer
    tom: Person
    cause: ListItem
    bought: Purchase
    effort: Effort
    outlay: Outlay
    fresh: Complaint
    settling: Complaint
    settled: Complaint
    promise: Promise
    asked: FollowUp
    unhappy: FollowUp
    change: Improvement


def ready_to_settle(desk: Desk, customer_id: int) -> Complaint:
    """A complaint that only wants to be settled."""
    complaint = a_complaint(desk, customer_id)
    complaints.save_listen(desk, a_listen_draft(complaint.id), done=True)
    complaints.save_empathize(desk, an_empathize_step(complaint.id), done=True)
    facts = complaints.save_act(desk, an_act_draft(complaint.id), done=True)
    promises.keep_promise(desk, facts.promises[0].id)
    follow_ups.decline_follow_up(desk, facts.follow_ups[0].id)
    return complaint


@pytest.fixture(scope="module")
def made_once(
    empty_shop: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Callable[[Desk], Lived]]:
    """That shop as a file to be copied, and the values in it for the desk of a copy."""
    path = tmp_path_factory.mktemp("lived") / "lived.csdesk"
    shutil.copyfile(empty_shop, path)
    store = open_store(path)
    lived = lived_at(Desk(store, fixed_now))
    store.close()
    return path, lambda desk: replace(lived, desk=desk)


@pytest.fixture
def lived(
    made_once: tuple[Path, Callable[[Desk], Lived]], shop_file: Path, desk: Desk
) -> Iterator[Lived]:
    path, on = made_once
    desk.store.close()
    shutil.copyfile(path, shop_file)
    store = open_store(shop_file)
    store.person_id = desk.store.person_id
    yield on(Desk(store, fixed_now))
    store.close()


def lived_at(desk: Desk) -> Lived:
    a_shop(desk)
    tom, cause, anna = a_person(desk), a_list_item(desk), a_customer(desk, mail="a@x.org")
    settled = ready_to_settle(desk, anna.id)
    settling.settle(desk, settled.id, Outcome.PUT_RIGHT, cause.id)
    return Lived(
        *(desk, anna, tom, cause),
        a_purchase(desk, anna.id),
        an_effort(desk, anna.id),
        an_outlay(desk, anna.id),
        a_complaint(desk, anna.id),
        ready_to_settle(desk, anna.id),
        settled,
        a_promise(desk, anna.id),
        a_follow_up(desk, anna.id),
        a_follow_up(desk, anna.id, recommend=2, answered_at=at(12)),
        improvements.save_improvement(desk, Improvement(cause.id, "A second look", DAY)),
    )


def contact(customer_id: int) -> ContactDraft:
    return ContactDraft(
        *(customer_id, Channel.PHONE, About.THANKS, "Thanks"),
        minutes=5,
        promise="A card",
        recommend=9,
    )


DAY = date(2026, 11, 2)
VERBS: dict[str, Callable[[Desk, Lived], object]] = {
    "add_customer": lambda d, s: customers.add_customer(
        d, CustomerForm("Bo", mails=("bo@x.org",), phones=("020 7946 0958",))
    ),
    "edit_customer": lambda d, s: customers.edit_customer(
        d, s.anna.id, CustomerForm("Anna Berg", mails=("new@x.org",))
    ),
    "save_preferences": lambda d, s: customers.save_preferences(
        d, Preferences(s.anna.id, channel="Text")
    ),
    "archive_customer": lambda d, s: customers.archive_customer(d, s.anna.id),
    "add_purchase": lambda d, s: purchases.add_purchase(d, PurchaseForm(s.anna.id, DAY, 5_000)),
    "add_return": lambda d, s: purchases.add_return(d, ReturnForm(s.bought.id, DAY, 3_000)),
    "remove_purchase": lambda d, s: purchases.remove_purchase(d, s.bought.id),
    "log_contact": lambda d, s: contacts.log_contact(d, contact(s.anna.id)),
    "log_minutes": lambda d, s: efforts.log_minutes(d, s.anna.id, 30, complaint_id=s.fresh.id),
    "count_step": lambda d, s: efforts.count_step(d, s.fresh.id, 120),
    "remove_effort": lambda d, s: efforts.remove_effort(d, s.effort.id),
    "log_outlay": lambda d, s: efforts.log_outlay(
        d, Outlay(s.anna.id, DAY, OutlayKind.TRAVEL, 700)
    ),
    "remove_outlay": lambda d, s: efforts.remove_outlay(d, s.outlay.id),
    "log_complaint": lambda d, s: complaints.log_complaint(d, a_draft(s.anna.id, "Squeaks")),
    "save_listen": lambda d, s: complaints.save_listen(d, a_listen_draft(s.fresh.id), done=True),
    "save_empathize": lambda d, s: complaints.save_empathize(
        d, an_empathize_step(s.settling.id, sentence="I hear you")
    ),
    "save_act": lambda d, s: complaints.save_act(d, an_act_draft(s.settling.id, remedy=100)),
    "settle": lambda d, s: settling.settle(
        d, s.settling.id, Outcome.EXPLAINED, s.cause.id, estimated_minutes=30
    ),
    "reopen": lambda d, s: settling.reopen(d, s.settled.id, "Again"),
    "keep_promise": lambda d, s: promises.keep_promise(d, s.promise.id),
    "break_promise": lambda d, s: promises.break_promise(d, s.promise.id, "Forgot"),
    "move_promise": lambda d, s: promises.move_promise(
        d, s.promise.id, at(25), "Away", agreed=True
    ),
    "answer_follow_up": lambda d, s: follow_ups.answer_follow_up(
        d, s.asked.id, Answer(recommend=3)
    ),
    "decline_follow_up": lambda d, s: follow_ups.decline_follow_up(d, s.asked.id),
    "called_back": lambda d, s: follow_ups.called_back(
        d, s.unhappy.id, "Made up", theme_id=s.cause.id
    ),
    "save_improvement": lambda d, s: improvements.save_improvement(
        d, Improvement(s.cause.id, "Two looks", DAY)
    ),
    "drop_improvement": lambda d, s: improvements.drop_improvement(d, s.change.id),
    "save_views": lambda d, s: settling.save_views(d, s.settled.id, settling.Views("Fine")),
    "save_offering": lambda d, s: offerings.save_offering(d, Offering("Rental", True, 0)),
    "save_quick_redress": lambda d, s: quick_redress.save_quick_redress(
        d, QuickRedress(RedressKind.REMEDY, RedressForm.REFUND, "Half back", 500, 0)
    ),
    "give_final_say": lambda d, s: final_say.give_final_say(d, s.settling.id, "No, and sorry."),
    "save_shop": lambda d, s: shops.save_shop(
        d, replace(shops.read_shop(d), name="New", aim_bp=3_000, opening_hours="Mon 9-18")
    ),
    "save_person": lambda d, s: shops.save_person(d, replace(s.tom, hourly_minor=None)),
    "save_list_item": lambda d, s: shops.save_list_item(d, ListItem(ListName.CAUSE, "Rain", 9)),
    "store_logo": lambda d, s: shops.store_logo(d, "logo.png", "image/png", PNG),
    "finish_first_run": lambda d, s: shops.finish_first_run(
        d, replace(shops.read_shop(d), country="GB"), ("Maya",), 4_000
    ),
}


def all_facts(desk: Desk) -> dict[str, list[Any]]:
    """Every row of every table but History; kept sums and searchable words too."""
    with desk.store.read() as work:
        return {
            name: sorted(map(tuple, work.connection.execute(sa.select(table))), key=repr)
            for name, table in metadata.tables.items()
            if name not in _KEPT_APART
        }


def done(desk: Desk, act: Callable[[], object]) -> Action:
    """What an act announced."""
    told: list[Action] = []
    desk.store.on_change = lambda action, nouns: told.append(action)
    act()
    [action] = told
    return action


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_undone_and_done_again(lived: Lived, verb: str) -> None:
    desk = lived.desk
    before = all_facts(desk)
    action = done(desk, lambda: VERBS[verb](desk, lived))
    after = all_facts(desk)
    assert action.verb == verb
    assert after != before

    undone = undo(desk, action.id)
    assert all_facts(desk) == before
    redone = undo(desk, undone.id)
    assert all_facts(desk) == after
    undo(desk, redone.id)

    assert all_facts(desk) == before
    assert check(desk) == ()


def refused(desk: Desk, action: Action) -> None:
    before = all_facts(desk)
    with pytest.raises(RuleBroken) as rule:
        undo(desk, action.id)
    assert rule.value.code == "undo.changed_since"
    assert all_facts(desk) == before


def test_what_was_changed_again_stays(lived: Lived) -> None:
    desk = lived.desk
    action = done(desk, lambda: VERBS["edit_customer"](desk, lived))
    customers.edit_customer(desk, lived.anna.id, CustomerForm("Anna Cole", mails=("new@x.org",)))

    refused(desk, action)


def test_what_was_undone_cannot_be_undone_twice(lived: Lived) -> None:
    action = done(lived.desk, lambda: VERBS["log_minutes"](lived.desk, lived))
    undo(lived.desk, action.id)

    refused(lived.desk, action)


@pytest.mark.parametrize(
    "since",
    [
        a_purchase,
        a_complaint,
        lambda desk, key: customers.save_preferences(desk, Preferences(key, channel="Text")),
        lambda desk, key: a_customer(desk, "Cy", referred_by=key),
    ],
)
def test_a_customer_stays_who_has_anything_by_now(
    desk: Desk, since: Callable[[Desk, int], object]
) -> None:
    action = done(desk, lambda: customers.add_customer(desk, CustomerForm("Bo")))
    since(desk, 1)

    refused(desk, action)


def test_a_complaint_stays_that_was_worked_on(lived: Lived) -> None:
    desk = lived.desk
    action = done(desk, lambda: VERBS["log_complaint"](desk, lived))
    with desk.store.read() as work:
        newest = work.complaints.where()[-1]
    complaints.save_listen(desk, a_listen_draft(newest.id))

    refused(desk, action)


def test_a_purchase_stays_whose_goods_came_back(lived: Lived) -> None:
    desk = lived.desk
    action = done(desk, lambda: VERBS["add_purchase"](desk, lived))
    newest = purchases.purchases_of(desk, lived.anna.id)[0]
    purchases.add_return(desk, ReturnForm(newest.id, DAY, 100))

    refused(desk, action)


def test_what_a_settled_complaint_rests_on_is_not_undone(lived: Lived) -> None:
    desk = lived.desk
    complaint = a_complaint(desk, lived.anna.id)
    complaints.save_listen(desk, a_listen_draft(complaint.id), done=True)
    told = [
        done(
            desk,
            lambda: complaints.save_empathize(desk, an_empathize_step(complaint.id), done=True),
        )
    ]
    facts = complaints.save_act(desk, an_act_draft(complaint.id), done=True)
    [promise], [asked] = facts.promises, facts.follow_ups
    told.append(done(desk, lambda: promises.keep_promise(desk, promise.id)))
    told.append(done(desk, lambda: follow_ups.decline_follow_up(desk, asked.id)))
    settle = done(
        desk, lambda: settling.settle(desk, complaint.id, Outcome.EXPLAINED, lived.cause.id)
    )

    for action in told:
        refused(desk, action)

    undo(desk, settle.id)
    undo(desk, told[1].id)
    assert complaint_facts(desk, complaint.id).stage is Stage.PROMISE_OPEN


def test_a_reopening_is_not_undone_once_something_was_promised_since(lived: Lived) -> None:
    desk = lived.desk
    action = done(desk, lambda: VERBS["reopen"](desk, lived))
    contacts.log_contact(desk, replace(contact(lived.anna.id), complaint_id=lived.settled.id))

    refused(desk, action)


def test_nothing_is_undone_that_nobody_did(desk: Desk) -> None:
    with pytest.raises(RuleBroken) as rule:
        undo(desk, "00000000-0000-0000-0000-000000000000")

    assert rule.value.code == "undo.not_possible"


def test_what_was_erased_is_not_undone(lived: Lived) -> None:
    desk = lived.desk
    action = done(desk, lambda: VERBS["edit_customer"](desk, lived))
    with desk.store.write("erase", desk.now()) as work:
        work.connection.exec_driver_sql("DELETE FROM history_value")

    with pytest.raises(RuleBroken) as rule:
        undo(desk, action.id)

    assert rule.value.code == "undo.not_possible"
    (found,) = check(desk)
    assert "nobody was erased" in found


def test_an_undo_stands_in_history_like_everything_else(lived: Lived) -> None:
    action = done(lived.desk, lambda: VERBS["log_outlay"](lived.desk, lived))

    undone = undo(lived.desk, action.id)

    assert (undone.verb, undone.at) == ("undo", lived.desk.now())
    with lived.desk.store.read() as work:
        query = sa.text("SELECT kind FROM history WHERE action = :action")
        assert list(work.connection.scalars(query, {"action": undone.id})) == ["removed"]
