"""What stands in reports for the words of enumerations; they are said in the report's language."""

from __future__ import annotations

from typing import Final

from csdesk.domain.complaint import Feeling, Outcome, RemedyDecision, Severity, Stage, Verdict
from csdesk.domain.contact import Channel
from csdesk.domain.effort import OutlayKind
from csdesk.domain.figures import Band
from csdesk.domain.ours import ours
from csdesk.domain.redress import RedressForm

YES: Final = ours("yes")
NO: Final = ours("no")
STAGE_WORDS: Final = {
    Stage.LISTENING: ours("Listening"),
    Stage.EMPATHIZING: ours("Empathizing"),
    Stage.ACTING: ours("Acting"),
    Stage.PROMISE_OPEN: ours("Promise open"),
    Stage.FOLLOW_UP_DUE: ours("Follow-up due"),
    Stage.SETTLING: ours("Ready to settle"),
    Stage.SETTLED: ours("Settled"),
    Stage.PARTED: ours("Parted"),
}
OUTCOME_WORDS: Final = {
    Outcome.PUT_RIGHT: ours("Put right"),
    Outcome.PARTLY_PUT_RIGHT: ours("Partly put right"),
    Outcome.EXPLAINED: ours("Explained"),
    Outcome.NOT_OFFERED: ours("Not offered"),
    Outcome.WITHDRAWN: ours("Withdrawn"),
    Outcome.ENDED_ELSEWHERE: ours("Ended before csdesk"),
}
SEVERITY_WORDS: Final = {
    Severity.SMALL: ours("Small"),
    Severity.SERIOUS: ours("Serious"),
    Severity.GRAVE: ours("Grave"),
}
FORM_WORDS: Final = {
    RedressForm.REFUND: ours("Refund"),
    RedressForm.PART_REFUND: ours("Part refund"),
    RedressForm.REPLACEMENT: ours("Replacement"),
    RedressForm.EQUAL_WORTH: ours("Equal worth"),
    RedressForm.REPAIR: ours("Repair"),
    RedressForm.REDO: ours("Redo"),
    RedressForm.APOLOGY_ONLY: ours("Apology only"),
    RedressForm.VOUCHER: ours("Voucher"),
    RedressForm.GIFT: ours("Gift"),
}
OUTLAY_WORDS: Final = {
    OutlayKind.POSTAGE: ours("Postage"),
    OutlayKind.TRAVEL: ours("Travel"),
    OutlayKind.PARTS: ours("Parts"),
    OutlayKind.OTHER: ours("Other"),
}
CHANNEL_WORDS: Final = {
    Channel.PHONE: ours("Phone"),
    Channel.TEXT: ours("Text message"),
    Channel.COUNTER: ours("Counter"),
    Channel.MAIL: ours("E-mail"),
    Channel.REVIEW: ours("Review"),
    Channel.LETTER: ours("Letter"),
}
VERDICT_WORDS: Final = {
    Verdict.WE_FAILED: ours("We failed"),
    Verdict.PARTLY: ours("Partly"),
    Verdict.AS_PROMISED: ours("As promised"),
    Verdict.OUTSIDE: ours("Outside our control"),
}
FEELING_WORDS: Final = {
    Feeling.CALM: ours("Calm"),
    Feeling.LET_DOWN: ours("Let down"),
    Feeling.ANGRY: ours("Angry"),
}
DECISION_WORDS: Final = {
    RemedyDecision.OWED: ours("Owed"),
    RemedyDecision.NONE_OWED: ours("None owed"),
}
BAND_WORDS: Final = {
    Band.INVESTING: ours("Investing"),
    Band.WITHIN_AIM: ours("Within the aim"),
    Band.OVER_AIM: ours("Over the aim"),
    Band.PAST_TIPPING: ours("Past the tipping point"),
}
