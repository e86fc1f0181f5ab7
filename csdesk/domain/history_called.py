"""What the words of enumerations are called when History is told in plain words."""

from __future__ import annotations

from typing import Final

from csdesk.domain.ours import ours

CALLED: Final[dict[str, str]] = {
    "phone": ours("phone"),
    "text": ours("message"),
    "counter": ours("visit"),
    "mail": ours("mail"),
    "review": ours("review"),
    "letter": ours("letter"),
    "question": ours("question"),
    "thanks": ours("thanks"),
    "order": ours("order"),
    "complaint": ours("complaint"),
    "put_right": ours("put right"),
    "partly_put_right": ours("partly put right"),
    "explained": ours("explained"),
    "not_offered": ours("not something we offer"),
    "withdrawn": ours("withdrawn"),
    "ended_elsewhere": ours("ended elsewhere"),
    "calm": ours("calm"),
    "let_down": ours("let down"),
    "angry": ours("angry"),
    "we_failed": ours("we failed"),
    "partly": ours("partly"),
    "as_promised": ours("delivered as promised"),
    "outside_our_control": ours("outside our control"),
    "owed": ours("owed"),
    "none_owed": ours("none owed"),
    "remedy": ours("remedy"),
    "goodwill": ours("goodwill"),
    "refund": ours("refund"),
    "part_refund": ours("part refund"),
    "replacement": ours("replacement"),
    "equal_worth": ours("equal worth"),
    "repair": ours("repair"),
    "redo": ours("redo"),
    "apology_only": ours("apology only"),
    "voucher": ours("voucher"),
    "gift": ours("gift"),
    "postage": ours("postage"),
    "travel": ours("travel"),
    "parts": ours("parts"),
    "other": ours("other"),
    "reply": ours("reply"),
    "apology": ours("apology"),
    "choices": ours("choices"),
    "promise": ours("promise"),
    "final_say": ours("final say"),
    "terms": ours("terms"),
    "goodbye": ours("goodbye"),
    "paper": ours("paper"),
    "copy": ours("copy"),
    "keep_going": ours("keep going"),
    "change_terms": ours("change terms"),
    "part_well": ours("part well"),
}
"""The words of enumerations."""
WROTE_DOWN: Final[dict[str, str]] = {
    "phone": ours("{who} wrote down a call"),
    "text": ours("{who} wrote down a message"),
    "counter": ours("{who} wrote down a visit"),
    "mail": ours("{who} wrote down a mail"),
    "review": ours("{who} wrote down a review"),
    "letter": ours("{who} wrote down a letter"),
}
"""A contact that was added, by its way."""
SEVERITIES: Final = {1: ours("small"), 2: ours("serious"), 3: ours("grave")}
