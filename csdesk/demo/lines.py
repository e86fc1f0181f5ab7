"""One row each of a demo shop, with the columns that the store takes in bulk."""

from __future__ import annotations

from typing import NamedTuple

from csdesk.domain.changes import Noun


class CustomerLine(NamedTuple):
    id: int
    name: str
    note: str
    looked_after_by: int
    referred_by: int | None
    created_at: str


class PointLine(NamedTuple):
    customer_id: int
    kind: str
    typed: str
    normal: str


class PreferencesLine(NamedTuple):
    customer_id: int
    channel: str
    best_times: str
    form_of_address: str
    approach: str
    donts: str
    choices: str


class PurchaseLine(NamedTuple):
    id: int
    customer_id: int | None
    bought_on: str
    net_minor: int
    tax_minor: int
    gross_minor: int
    margin_minor: int
    cost_minor: int | None
    margin_estimated: bool
    reference: str
    what: str
    return_of: int | None
    complaint_id: int | None


class ContactLine(NamedTuple):
    id: int
    customer_id: int
    at: str
    offset_minutes: int
    channel: str
    about: str
    said: str
    person_id: int
    complaint_id: int | None


class EffortLine(NamedTuple):
    customer_id: int
    spent_on: str
    minutes: int
    hourly_minor: int
    cost_minor: int
    measured: str
    person_id: int
    complaint_id: int | None
    contact_id: int | None
    note: str


class OutlayLine(NamedTuple):
    customer_id: int
    spent_on: str
    kind: str
    cost_minor: int
    complaint_id: int | None
    note: str


class ComplaintLine(NamedTuple):
    id: int
    customer_id: int
    title: str
    words: str
    channel: str
    opened_at: str
    offset_minutes: int
    person_id: int
    category_id: int
    severity: int
    at_stake_minor: int
    purchase_id: int | None
    outcome: str | None
    cause_id: int | None
    settled_at: str | None
    is_urgent: bool


class ListenLine(NamedTuple):
    complaint_id: int
    effect: str
    expected: str
    broken_promise_id: int | None
    seeks: str
    feeling: str | None
    summary: str
    read_back_at: str | None
    done_at: str | None


class EmpathizeLine(NamedTuple):
    complaint_id: int
    sentence: str
    went_wrong: str
    effect: str
    changes: str
    verdict: str | None
    would_put_right: str
    said_sorry: bool
    told_name: bool
    acknowledged_at: str | None
    acknowledged_by: str | None
    done_at: str | None


class ActLine(NamedTuple):
    complaint_id: int
    remedy_decision: str | None
    nothing_to_promise: bool
    read_back_at: str | None
    done_at: str | None
    counter_words: str = ""
    counter_reasonable: bool | None = None
    counter_answer: str = ""


class OptionLine(NamedTuple):
    complaint_id: int
    position: int
    title: str
    detail: str
    cost_minor: int
    ready: str
    chosen: bool


class RedressLine(NamedTuple):
    customer_id: int
    complaint_id: int
    kind: str
    form: str
    what: str
    cost_minor: int
    given_on: str
    worth_minor: int | None
    account_code: str


class VoucherUseLine(NamedTuple):
    redress_id: int
    used_on: str
    amount_minor: int
    lapsed: bool


class PromiseLine(NamedTuple):
    customer_id: int
    what: str
    due_at: str
    offset_minutes: int
    person_id: int
    complaint_id: int | None
    made_at: str
    kept_at: str | None
    broken_at: str | None
    reason: str


class FollowUpLine(NamedTuple):
    customer_id: int
    ask_on: str
    question: str
    complaint_id: int | None
    person_id: int
    answered_at: str | None
    declined_at: str | None
    satisfaction: int | None
    ease: int | None
    recommend: int | None
    words: str
    called_back_at: str | None


WRITTEN: dict[type, tuple[str, ...]] = {
    CustomerLine: ("note",),
    PreferencesLine: ("channel", "best_times", "approach", "donts", "choices"),
    PurchaseLine: ("what",),
    ContactLine: ("said",),
    EffortLine: ("note",),
    OutlayLine: ("note",),
    ComplaintLine: ("title", "words"),
    ListenLine: ("effect", "expected", "seeks"),
    EmpathizeLine: ("sentence", "went_wrong", "effect", "changes", "would_put_right"),
    ActLine: ("counter_words", "counter_answer"),
    OptionLine: ("title", "detail", "ready"),
    RedressLine: ("what",),
    PromiseLine: ("what", "reason"),
    FollowUpLine: ("question", "words"),
}
"""What in each kind of row people wrote or said, in the language of the shop."""

NOUN_OF: dict[type, Noun] = {
    CustomerLine: Noun.CUSTOMER,
    PointLine: Noun.CONTACT_POINT,
    PreferencesLine: Noun.PREFERENCES,
    PurchaseLine: Noun.PURCHASE,
    ComplaintLine: Noun.COMPLAINT,
    ListenLine: Noun.LISTEN_STEP,
    EmpathizeLine: Noun.EMPATHIZE_STEP,
    ActLine: Noun.ACT_STEP,
    OptionLine: Noun.OPTION,
    RedressLine: Noun.REDRESS,
    VoucherUseLine: Noun.VOUCHER_USE,
    ContactLine: Noun.CONTACT,
    EffortLine: Noun.EFFORT,
    OutlayLine: Noun.OUTLAY,
    PromiseLine: Noun.PROMISE,
    FollowUpLine: Noun.FOLLOW_UP,
}
"""What each kind of row tells of; rows point only at rows of kinds that come before."""
