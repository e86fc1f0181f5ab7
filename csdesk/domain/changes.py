"""The nouns of a shop: names of tables, of History, and of what a change touched."""

from __future__ import annotations

from enum import StrEnum


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
