"""What the facts of History are called when it is told in plain words."""

from __future__ import annotations

from typing import Final

from csdesk.domain.changes import Noun
from csdesk.domain.ours import ours

LABELS: Final[dict[Noun, dict[str, str]]] = {
    Noun.CUSTOMER: {
        "name": ours("name"),
        "note": ours("note"),
        "looked_after_by": ours("person who looks after them"),
        "referred_by": ours("one who sent them to us"),
        "company": ours("company"),
        "address": ours("street"),
        "place": ours("town"),
        "usual_currency": ours("currency they are billed in"),
        "merged_into": ours("customer they were joined with"),
        "tags": ours("tags"),
        "on_contract": ours("mark that they pay by contract"),
        "restricted_why": ours("reason why their data are only kept"),
        "kept_until": ours("day until which their data are needed"),
        "kept_why": ours("reason why their data are needed"),
    },
    Noun.CONTACT_POINT: {"typed": ours("way to reach them")},
    Noun.WAITING_DOCUMENT: {
        "reference": ours("number of the waiting sale"),
        "lacks": ours("what it lacks"),
        "program": "",
        "bought_on": ours("day of the waiting sale"),
        "amount": ours("amount of the waiting sale"),
        "net": "",
        "margin": "",
        "currency": ours("currency of the waiting sale"),
        "what": ours("words of the waiting sale"),
        "lines": "",
    },
    Noun.COIN_TOSS: {"trial_id": "", "adds_gesture": ""},
    Noun.SOURCE_KEY: {"program": "", "value": ours("number in another program")},
    Noun.PREFERENCES: {
        "channel": ours("way to reach them first"),
        "best_times": ours("good and bad times"),
        "form_of_address": ours("way to call them"),
        "approach": ours("wish for facts or feelings first"),
        "donts": ours("please-don’ts"),
        "choices": ours("wish about choices"),
        "language": ours("language"),
        "asked_on": ours("day they were asked how they like it"),
    },
    Noun.PURCHASE: {
        "bought_on": ours("day of the purchase"),
        "net_minor": ours("amount without tax"),
        "tax_minor": ours("tax"),
        "gross_minor": ours("amount paid"),
        "margin_minor": ours("margin"),
        "cost_minor": ours("cost of the goods"),
        "reference": ours("number of the purchase"),
        "what": ours("words of the purchase"),
        "complaint_id": "",
        "currency_assumed": ours("note that the currency is assumed"),
        "lines": "",
        "lines_told": "",
    },
    Noun.CONTACT: {
        "said": ours("words of the contact"),
        "channel": ours("way of the contact"),
        "about": ours("subject of the contact"),
        "retold": ours("note that they had to tell it again"),
        "wait_minutes": ours("minutes they waited"),
        "abuse": ours("note of abuse"),
    },
    Noun.EFFORT: {
        "minutes": ours("minutes"),
        "cost_minor": ours("cost of the minutes"),
        "note": ours("note"),
    },
    Noun.OUTLAY: {
        "cost_minor": ours("cost of the outlay"),
        "note": ours("note"),
        "spent_on": ours("day of it"),
    },
    Noun.COMPLAINT: {
        "title": ours("title"),
        "words": ours("customer’s words"),
        "channel": ours("way it reached us"),
        "person_id": ours("person who looks after it"),
        "category_id": ours("category"),
        "severity": ours("severity"),
        "at_stake_minor": ours("amount at stake"),
        "outcome": ours("outcome"),
        "cause_id": ours("cause"),
        "final_say": ours("final say"),
        "reference": ours("number in the other program"),
        "is_safety": ours("safety mark"),
        "is_urgent": ours("urgency mark"),
        "later_severity": ours("later severity"),
        "later_severity_reason": ours("reason for the later severity"),
        "offering_id": ours("thing we were asked for"),
        "customer_view": ours("customer’s view"),
        "served_view": ours("view of whoever served"),
        "owner_view": ours("owner’s view"),
    },
    Noun.LISTEN_STEP: {
        "added_words": ours("words they added"),
        "effect": ours("effect on them"),
        "expected": ours("what they expected"),
        "promised": ours("what was promised"),
        "broken_promise_id": ours("broken promise"),
        "seeks": ours("what they seek"),
        "feeling": ours("feeling"),
        "summary": ours("summary"),
        "read_back_skipped": ours("reason for not reading it back"),
        "read_back_refusals": ours("times they said “not quite”"),
    },
    Noun.EMPATHIZE_STEP: {
        "sentence": ours("sentence of apology"),
        "went_wrong": ours("what went wrong"),
        "effect": ours("effect we named"),
        "changes": ours("what changes"),
        "in_their_shoes": ours("sentence in their shoes"),
        "asked_whom": ours("one who was asked"),
        "promised": ours("what was promised, by our side"),
        "delivered": ours("what was delivered"),
        "verdict": ours("verdict"),
        "would_put_right": ours("what would put it right"),
        "said_sorry": ours("note that we said sorry"),
        "told_name": ours("note that we gave our name"),
        "acknowledged_by": ours("way of the first reply"),
    },
    Noun.ACT_STEP: {
        "counter_words": ours("counter-proposal"),
        "counter_reasonable": ours("judgement whether it is reasonable"),
        "counter_answer": ours("answer to the counter-proposal"),
        "counter_minor": ours("amount they asked for"),
        "counter_was_promised": ours("answer whether it was promised"),
        "counter_given_to_others": ours("answer whether others got it"),
        "counter_affordable": ours("answer whether we can afford it"),
        "counter_first_time": ours("answer whether it is the first time"),
        "remedy_decision": ours("decision on the remedy"),
        "nothing_to_promise": ours("note that nothing is promised"),
        "unusual_reason": ours("reason for more or less than usual"),
        "read_back_skipped": ours("reason for not reading the agreement back"),
        "few_options_reason": ours("reason for so few options"),
    },
    Noun.OPTION: {
        "title": ours("option"),
        "detail": ours("detail of the option"),
        "cost_minor": ours("cost of the option"),
        "worth_minor": ours("worth of the option to them"),
        "ready": ours("words when the option is ready"),
        "ready_on": ours("day the option is ready"),
        "limits_told": ours("note that the limits were told"),
        "chosen": ours("customer’s choice of the option"),
        "form": ours("kind of the option"),
    },
    Noun.REDRESS: {
        "what": ours("words of what is given"),
        "cost_minor": ours("cost of what is given"),
        "worth_minor": ours("worth of it to them"),
        "given_on": ours("day it is given"),
        "form": ours("kind of what is given"),
        "kind": ours("side it stands on"),
        "account_code": ours("account"),
    },
    Noun.VOUCHER_USE: {
        "amount_minor": ours("amount of the voucher that was used"),
        "used_on": ours("day the voucher was used"),
        "lapsed": ours("mark that the voucher lapsed"),
        "purchase_id": "",
        "note": ours("note"),
    },
    Noun.PROMISE: {
        "what": ours("promise"),
        "due_at": ours("promise date"),
        "agreed_due_at": ours("date they still count on"),
        "person_id": ours("person who promised"),
        "reason": ours("reason"),
    },
    Noun.FOLLOW_UP: {
        "ask_on": ours("day to ask how it went"),
        "question": ours("question"),
        "person_id": ours("person who asks"),
        "satisfaction": ours("satisfaction"),
        "ease": ours("ease"),
        "recommend": ours("score"),
        "words": ours("words of the answer"),
        "call_back_words": ours("what came of the call"),
        "theme_id": ours("theme"),
    },
    Noun.ANSWERED_QUESTION: {"question": ours("question"), "answer": ours("answer")},
    Noun.REOPENING: {
        "reason": ours("reason for taking it up again"),
        "new_facts": ours("new facts"),
    },
    Noun.HANDOVER: {"brief": ours("brief"), "to_person_id": ours("person it went to")},
    Noun.LETTER: {"subject": ours("subject of the letter"), "body": ours("text of the letter")},
    Noun.REVIEW: {
        "site": ours("site of the review"),
        "posted_on": ours("day of the review"),
        "words": ours("words of the review"),
        "link": ours("link of the review"),
        "stars": ours("stars"),
        "reply": ours("reply to the review"),
    },
    Noun.PARTING: {
        "message": ours("words of the decision"),
        "terms": ours("terms"),
        "look_again_on": ours("day to look at it again"),
        "taken_back_reason": ours("reason for taking it back"),
    },
    Noun.ENCLOSURE: {},
}
"""Noun, and of it the facts that are told, by the words they go by after “the”."""

MOMENTS: Final[dict[tuple[Noun, str], tuple[str, str]]] = {
    (Noun.CUSTOMER, "archived_at"): (
        ours("{who} archived this customer"),
        ours("{who} brought this customer back"),
    ),
    (Noun.CUSTOMER, "restricted_at"): (
        ours("{who} set their data aside, to be kept and not used"),
        ours("{who} took their data back into use"),
    ),
    (Noun.CUSTOMER, "erased_at"): (
        ours("{who} erased who they are"),
        ours("{who} gave them back who they are"),
    ),
    (Noun.CONTACT, "seen_at"): (
        ours("{who} read what was taken down for them"),
        ours("{who} marked it as not read"),
    ),
    (Noun.COMPLAINT, "settled_at"): (
        ours("{who} settled the complaint"),
        ours("{who} opened the complaint again"),
    ),
    (Noun.COMPLAINT, "final_say_at"): (
        ours("{who} gave the final say"),
        ours("{who} took the final say back"),
    ),
    (Noun.LISTEN_STEP, "read_back_at"): (
        ours("{who} read it back, and they said yes"),
        ours("{who} took the yes back"),
    ),
    (Noun.LISTEN_STEP, "done_at"): (
        ours("{who} finished listening"),
        ours("{who} went back to listening"),
    ),
    (Noun.EMPATHIZE_STEP, "acknowledged_at"): (
        ours("{who} gave the first reply"),
        ours("{who} took the reply back"),
    ),
    (Noun.EMPATHIZE_STEP, "done_at"): (
        ours("{who} finished empathizing"),
        ours("{who} went back to empathizing"),
    ),
    (Noun.ACT_STEP, "read_back_at"): (
        ours("{who} read the agreement back"),
        ours("{who} took the yes back"),
    ),
    (Noun.ACT_STEP, "done_at"): (ours("{who} finished acting"), ours("{who} went back to acting")),
    (Noun.PROMISE, "kept_at"): (
        ours("{who} kept the promise {thing}"),
        ours("{who} opened the promise {thing} again"),
    ),
    (Noun.PROMISE, "broken_at"): (
        ours("{who} noted that the promise {thing} could not be kept"),
        ours("{who} opened the promise {thing} again"),
    ),
    (Noun.FOLLOW_UP, "answered_at"): (
        ours("{who} wrote down how it went"),
        ours("{who} took the answer back"),
    ),
    (Noun.FOLLOW_UP, "declined_at"): (
        ours("{who} noted that they would rather not be asked"),
        ours("{who} planned to ask after all"),
    ),
    (Noun.FOLLOW_UP, "called_back_at"): (
        ours("{who} called back"),
        ours("{who} took the call back"),
    ),
    (Noun.LETTER, "sent_at"): (
        ours("{who} sent the letter {thing}"),
        ours("{who} marked the letter {thing} as not sent"),
    ),
    (Noun.REVIEW, "replied_at"): (
        ours("{who} replied to the review"),
        ours("{who} took the reply back"),
    ),
    (Noun.REVIEW, "resolved_at"): (
        ours("{who} resolved the review"),
        ours("{who} opened the review again"),
    ),
    (Noun.PARTING, "parted_at"): (ours("{who} parted well"), ours("{who} took the parting back")),
    (Noun.PARTING, "taken_back_at"): (
        ours("{who} took the parting back"),
        ours("{who} parted once more"),
    ),
    (Noun.COIN_TOSS, "opened_at"): (
        ours("{who} opened the sealed coin of the fair-coin trial"),
        "",
    ),
}
"""Moments that say by themselves what was done: once there is one, and once it is gone again.

Each says who did it, and some of them the words of the ``{thing}``.
"""

PEOPLE: Final = frozenset(
    (
        *("person_id", "looked_after_by", "final_say_by", "called_back_by"),
        *("to_person_id", "from_person_id", "for_person_id"),
    )
)
LISTED: Final = frozenset(("category_id", "cause_id", "broken_promise_id", "theme_id"))
"""Facts that name an entry of a list of the shop."""

THINGS: Final[dict[Noun, tuple[str, str]]] = {
    Noun.CUSTOMER: (ours("this customer"), ""),
    Noun.CONTACT_POINT: (ours("the way to reach them"), "typed"),
    Noun.PREFERENCES: (ours("how they like to be treated"), ""),
    Noun.SOURCE_KEY: (ours("the number in another program"), "value"),
    Noun.WAITING_DOCUMENT: (ours("the waiting sale"), "reference"),
    Noun.PURCHASE: (ours("the purchase"), "what"),
    Noun.CONTACT: (ours("the contact"), "said"),
    Noun.EFFORT: (ours("the minutes"), "note"),
    Noun.OUTLAY: (ours("the outlay"), "note"),
    Noun.COMPLAINT: (ours("the complaint"), "title"),
    Noun.LISTEN_STEP: (ours("the Listen step"), ""),
    Noun.EMPATHIZE_STEP: (ours("the Empathize step"), ""),
    Noun.ACT_STEP: (ours("the Act step"), ""),
    Noun.OPTION: (ours("the option"), "title"),
    Noun.REDRESS: (ours("what was given"), "what"),
    Noun.VOUCHER_USE: (ours("a use of a voucher"), "note"),
    Noun.PROMISE: (ours("the promise"), "what"),
    Noun.FOLLOW_UP: (ours("the asking how it went"), "question"),
    Noun.ANSWERED_QUESTION: (ours("the question"), "question"),
    Noun.REOPENING: (ours("the reopening"), "reason"),
    Noun.HANDOVER: (ours("the handover"), "brief"),
    Noun.LETTER: (ours("the letter"), "subject"),
    Noun.REVIEW: (ours("the review"), "words"),
    Noun.PARTING: (ours("the decision"), "message"),
    Noun.ENCLOSURE: (ours("the enclosed file"), ""),
    Noun.COIN_TOSS: (ours("the fair coin"), ""),
}
"""What each noun is called, and the fact that tells one from another."""
