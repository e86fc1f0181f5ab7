"""What was taken back, or done again, in words: one for every verb of the services."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def taken_back(verb: str) -> str:
    """What to say once an action was taken back."""
    what = undo_words().get(verb)
    if what is None:
        return _tr("Taken back")
    return _tr("Taken back: {what}").format(what=what)


def done_again(verb: str) -> str:
    """What to say once an action that was taken back was done again."""
    what = undo_words().get(verb)
    if what is None:
        return _tr("Done again")
    return _tr("Done again: {what}").format(what=what)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Undo", words)


def undo_words() -> dict[str, str]:
    """Verb of a service -> what it did, as it stands behind “Taken back: ”."""
    return _of_complaints() | _of_customers() | _of_the_shop()


def _of_complaints() -> dict[str, str]:
    return {
        "log_complaint": _tr("a complaint you wrote down"),
        "rename_complaint": _tr("the new title of a complaint"),
        "save_listen": _tr("what you heard"),
        "save_empathize": _tr("what you said to them"),
        "save_act": _tr("what you agreed"),
        "count_step": _tr("minutes of a step"),
        "save_views": _tr("how it looked to each of you"),
        "settle": _tr("settling a complaint"),
        "reopen": _tr("reopening a complaint"),
        "give_final_say": _tr("the final say"),
        "hand_over": _tr("handing a complaint over"),
        "take_back_handover": _tr("taking a complaint back"),
        "give_quick_remedy": _tr("a quick remedy"),
        "give_quick_redress": _tr("a quick remedy"),
        "keep_promise": _tr("a promise marked as kept"),
        "break_promise": _tr("a promise marked as not kept"),
        "move_promise": _tr("a new day for a promise"),
        "answer_follow_up": _tr("an answer to how it went"),
        "decline_follow_up": _tr("leaving somebody unasked"),
        "called_back": _tr("a call-back"),
        "add_answer_cards": _tr("answers from cards"),
        "save_improvement": _tr("what changed in the shop"),
        "drop_improvement": _tr("taking away what changed in the shop"),
        "enclose": _tr("an enclosed file"),
        "take_out": _tr("taking out an enclosed file"),
    }


def _of_customers() -> dict[str, str]:
    return {
        "add_customer": _tr("a new customer"),
        "edit_customer": _tr("changes to a customer"),
        "archive_customer": _tr("putting a customer away"),
        "restrict_customer": _tr("keeping their data without using them"),
        "lift_restriction": _tr("using their data again"),
        "keep_customer": _tr("how long their data have to be kept"),
        "put_off_erasing": _tr("putting the yearly look off"),
        "bring_back_customer": _tr("bringing a customer back"),
        "merge_customers": _tr("joining two customers"),
        "separate_customers": _tr("taking two customers apart"),
        "save_preferences": _tr("how somebody likes to be treated"),
        "log_contact": _tr("a contact you wrote down"),
        "seen_contact": _tr("a contact marked as read"),
        "log_minutes": _tr("minutes you wrote down"),
        "remove_effort": _tr("taking minutes away"),
        "log_outlay": _tr("an expense"),
        "remove_outlay": _tr("taking an expense away"),
        "add_purchase": _tr("a purchase"),
        "add_return": _tr("a return"),
        "remove_purchase": _tr("taking a purchase away"),
        "use_voucher": _tr("a voucher marked as used"),
        "lapse_voucher": _tr("a voucher marked as lapsed"),
        "take_back_use": _tr("taking the use of a voucher back"),
        "add_review": _tr("a review you wrote down"),
        "edit_review": _tr("changes to a review"),
        "remove_review": _tr("taking a review away"),
        "reply_to_review": _tr("your reply to a review"),
        "resolve_review": _tr("a review marked as settled"),
        "review_to_complaint": _tr("taking a review up as a complaint"),
        "save_letter": _tr("a letter"),
        "save_goodbye": _tr("a letter of goodbye"),
        "send_letter": _tr("a letter marked as sent"),
        "mark_sent": _tr("a letter marked as sent"),
        "remove_letter": _tr("taking a letter away"),
        "think_about_parting": _tr("a week to think about parting"),
        "part_now": _tr("parting"),
        "take_back_parting": _tr("taking a parting back"),
        "change_terms": _tr("changed terms"),
        "keep_going": _tr("keeping on as before"),
        "bring_in": _tr("a list you brought in"),
    }


def _of_the_shop() -> dict[str, str]:
    return {
        "save_shop": _tr("a setting"),
        "store_logo": _tr("the logo"),
        "save_person": _tr("changes to a person"),
        "save_list_item": _tr("changes to a list"),
        "save_question": _tr("changes to a question"),
        "save_offering": _tr("changes to what you offer"),
        "save_quick_redress": _tr("changes to a quick remedy"),
        "save_template": _tr("changes to a template"),
        "reset_template": _tr("a template as it was at first"),
        "remember_layout": _tr("how a list is read"),
        "forget_layout": _tr("forgetting how a list is read"),
        "put_files_aside": _tr("not being asked about new files"),
        "watch_folder": _tr("the folder that is looked into"),
        "put_off_second_place": _tr("not being reminded of the second place"),
        "put_off_report": _tr("not being reminded of the workbook"),
        "start_trial": _tr("starting a fair-coin trial"),
        "stop_trial": _tr("stopping a fair-coin trial"),
        "finish_first_run": _tr("your answers to the first questions"),
        "remember_export": _tr("what is kept of an exported report"),
        "mark_report_sent": _tr("a report marked as sent"),
        "unmark_report_sent": _tr("a report marked as not sent after all"),
    }
