"""The nouns of a shop: names of tables, of History, and of what a change touched."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from csdesk.domain.ours import ours
from csdesk.domain.spoken import said


class Noun(StrEnum):
    CUSTOMER = "customer"
    CONTACT_POINT = "contact_point"
    PREFERENCES = "preferences"
    PERSON = "person"
    PURCHASE = "purchase"
    CONTACT = "contact"
    EFFORT = "effort"
    OUTLAY = "outlay"
    COMPLAINT = "complaint"
    LISTEN_STEP = "listen_step"
    EMPATHIZE_STEP = "empathize_step"
    ACT_STEP = "act_step"
    OPTION = "option"
    REDRESS = "redress"
    PROMISE = "promise"
    FOLLOW_UP = "follow_up"
    LIST_ITEM = "list_item"
    ATTACHMENT = "attachment"
    IMPORT_BATCH = "import_batch"
    SETTING = "setting"
    QUESTION = "question"
    ANSWERED_QUESTION = "answered_question"
    OFFERING = "offering"
    QUICK_REDRESS = "quick_redress"
    REOPENING = "reopening"
    HANDOVER = "handover"
    IMPROVEMENT = "improvement"
    REVIEW = "review"
    LETTER = "letter"
    LETTER_TEMPLATE = "letter_template"
    PARTING = "parting"
    ENCLOSURE = "enclosure"
    SOURCE_KEY = "source_key"
    WAITING_DOCUMENT = "waiting_document"
    IMPORT_CHANGE = "import_change"
    KEPT_OUT = "kept_out"
    REMEMBERED_LAYOUT = "remembered_layout"
    OFFERED_FILE = "offered_file"
    PAYBACK_LOOK = "payback_look"
    FAIR_COIN_TRIAL = "fair_coin_trial"
    COIN_TOSS = "coin_toss"
    VOUCHER_USE = "voucher_use"
    EXPORTED_REPORT = "exported_report"


def said_noun(noun: str) -> str:
    """What a noun, or the table of one, is called where faults of a shop file are told."""
    return said(noun)


_CALLED: Final = (
    ours("customer"),
    ours("contact_point"),
    ours("preferences"),
    ours("person"),
    ours("purchase"),
    ours("contact"),
    ours("effort"),
    ours("outlay"),
    ours("complaint"),
    ours("listen_step"),
    ours("empathize_step"),
    ours("act_step"),
    ours("option"),
    ours("redress"),
    ours("promise"),
    ours("follow_up"),
    ours("list_item"),
    ours("attachment"),
    ours("import_batch"),
    ours("setting"),
    ours("question"),
    ours("answered_question"),
    ours("offering"),
    ours("quick_redress"),
    ours("reopening"),
    ours("handover"),
    ours("improvement"),
    ours("review"),
    ours("letter"),
    ours("letter_template"),
    ours("parting"),
    ours("enclosure"),
    ours("source_key"),
    ours("waiting_document"),
    ours("import_change"),
    ours("kept_out"),
    ours("remembered_layout"),
    ours("offered_file"),
    ours("payback_look"),
    ours("fair_coin_trial"),
    ours("coin_toss"),
    ours("voucher_use"),
    ours("exported_report"),
)
"""Every noun, so that each has a name in other languages."""
