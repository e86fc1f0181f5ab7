"""What is said of the fair-coin trial."""

from __future__ import annotations

from csdesk.domain.ours import ours

WHY_FAIR = ours(
    "First everybody is put right as always. Then a sealed coin decides whether a small extra is "
    "added. All coins are tossed and sealed before the first complaint takes part, so neither "
    "you nor the customer can choose, and what somebody spends plays no part. Whoever gets the "
    "extra got it by the coin alone: nothing hidden can explain the difference."
)
WHY_ONE_LOOK = ours(
    "The result is worked out once, when all {planned} complaints are complete. Looking sooner, "
    "and stopping when it looks good, would make chance look like an answer."
)
NO_TRIAL = ours(
    "No fair-coin trial was started. It is the cleanest way to see whether a little extra brings "
    "its cost back; about 200 complaints are enough."
)
RUNNING = ours(
    "The trial is running: {opened} of {planned} coins are opened, {complete} complaints are "
    "complete. Nothing is worked out before all are."
)
WAITING = ours(
    "All {planned} coins are opened and {complete} complaints are complete. The last window is "
    "over on {day}; then the one look is taken."
)
STOPPED = ours(
    "The trial was stopped on {day}, after {opened} of {planned} coins. No answer is taken from "
    "it, and no complaint that took part can be counted for another trial."
)
STOPPED_WHY = ours("What was written down: {reason}")
STOP_COSTS = ours(
    "Stopping ends it without an answer. Opened so far: {opened} of {planned} coins; their "
    "complaints are lost for it, and a new trial starts at 0."
)
PAYS = ours(
    "The extra brought back more than it cost: complaints for which the coin added it left "
    "{effect} more each, cost taken off ({lo} to {hi}). {n} complaints, {extra} of them with the "
    "extra, looked at on {day}."
)
DOES_NOT_PAY = ours(
    "The extra did not earn its cost back within {W} months: complaints for which the coin added "
    "it left {effect} each, cost taken off ({lo} to {hi}). Goodwill, reviews and referrals are "
    "not counted here. {n} complaints, {extra} of them with the extra, looked at on {day}."
)
CANT_TELL = ours(
    "Can’t tell. Complaints for which the coin added the extra left {effect} each, cost taken "
    "off, but anything between {lo} and {hi} fits; break-even is {zero}. {n} complaints, {extra} "
    "of them with the extra, looked at on {day}."
)
NO_COMPARISON = ours(
    "Can’t tell. In these {n} complaints the two sides of the coin can’t be told apart from what "
    "else differs. Looked at on {day}."
)
SEAL_BROKEN = ours(
    "Can’t tell. The tosses are no longer those that were sealed at the start, so nothing may be "
    "taken from this trial."
)
CASES_GONE = ours(
    "Can’t tell. {gone} of the {planned} complaints that took part are no longer among those that "
    "were handled here."
)

HOW_PAYOFF = ours(
    "What a complaint left = margin from {L} days after the complaint until {W} days later, less "
    "what serving the customer cost in the first {L} days, the extra included."
)
HOW_EFFECT = ours(
    "Difference by the coin, as it was tossed, whatever was then given, among complaints of like "
    "severity, category and margin before = {effect} ({lo} to {hi}, 95 % range)."
)
HOW_SEALED = ours("The tosses were sealed on {day} under {sealed}.")

NOT_RUNNING = ours("No fair-coin trial is running.")
ALL_OPENED = ours("All coins of the trial are opened.")
WAS_ELSEWHERE = ours("This complaint was over before it came here, so it takes no part.")
IS_SETTLED = ours("This complaint is over, so it takes no part.")
NOT_DECIDED = ours("First what puts it right is decided; the coin comes after that.")
TOO_LATE = ours(
    "The coin is for the first {L} days after a complaint; later the extra would not be counted."
)
TOO_EARLY = ours(
    "The records of sales don’t reach {W} days back before this complaint, so it takes no part."
)
ONE_A_CUSTOMER = ours(
    "A coin was opened for another complaint of this customer that is too near, so this one "
    "takes no part."
)
APPLIES = ours("A sealed coin decides whether “{gesture}” is added.")
ADDS = ours("The coin says: add “{gesture}”.")
ADDS_NOT = ours("The coin says: leave it at what puts it right.")

WANTS_GESTURE = ours("Say what the coin may add.")
WANTS_COST = ours("Say what it costs you, more than 0.")
WANTS_SIZE = ours("Plan between {least} and {most} complaints; about 200 are enough.")
RUNS_ALREADY = ours("A fair-coin trial is running already; stop it first.")
WANTS_REASON = ours("Say why it is stopped.")
