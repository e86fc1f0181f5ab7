"""What is said of payback: sentences as METHODS part 8 words them."""

from __future__ import annotations

from csdesk.domain.ours import ours

CANT_TELL = ours(
    "Can’t tell yet. So far each extra {cur} of care was followed by {b} of later margin, but "
    "anything between {lo} and {hi} fits what you have written down; break-even is 1. About "
    "{need} comparable complaints would be needed; you have {n}. Looked at on {day}."
)
CANT_TELL_NEAR = ours(
    "Can’t tell yet. So far each extra {cur} of care was followed by {b} of later margin, but "
    "anything between {lo} and {hi} fits what you have written down; break-even is 1. You have "
    "{n} comparable complaints. Looked at on {day}."
)
CANT_TELL_NO_BOUND = ours(
    "Can’t tell yet. Care for similar complaints differed so little, or later margin so much, "
    "that there is no bound on what an extra {cur} of care brings back; break-even is 1. You "
    "have {n} comparable complaints. Looked at on {day}."
)
CANT_TELL_HIDDEN = ours(
    "Can’t tell yet. So far each extra {cur} of care was followed by {b} of later margin, and "
    "{lo} to {hi} fits what you have written down; break-even is 1. But a weak hidden reason "
    "could explain this away, and more complaints alone do not change that; a fair-coin trial "
    "does. You have {n} comparable complaints. Looked at on {day}."
)
PAYS = ours(
    "Among similar complaints, those given more care were followed by clearly more margin than "
    "the care cost ({b} per extra 1, {lo} to {hi}). A hidden reason would have to be stronger than "
    "most to explain this away. It is not proof; a fair-coin trial would be. {n} complaints, "
    "looked at on {day}."
)
DOES_NOT_PAY = ours(
    "Among similar complaints, extra care did not earn its cost back within {W} months ({b} per "
    "extra 1, {lo} to {hi}). Goodwill, reviews and referrals are not counted here. {n} complaints, "
    "looked at on {day}."
)
PAYS_NO_BOUND = ours(
    "Among similar complaints, those given more care were followed by clearly more margin than "
    "the care cost ({b} per extra 1, no bound). A hidden reason would have to be stronger than "
    "most to explain this away. It is not proof; a fair-coin trial would be. {n} complaints, "
    "looked at on {day}."
)
DOES_NOT_PAY_NO_BOUND = ours(
    "Among similar complaints, extra care did not earn its cost back within {W} months ({b} per "
    "extra 1, no bound). Goodwill, reviews and referrals are not counted here. {n} complaints, "
    "looked at on {day}."
)
NOTHING_TO_COMPARE = ours(
    "You treat similar complaints alike, so there is nothing to compare. Good for fairness; it "
    "means payback can’t be measured without a trial. {n} complaints, looked at on {day}."
)
NO_BOUND = ours("no bound")

TOO_FEW_CASES = ours(
    "Can’t tell yet. {n} complaints can be compared so far; the first look is taken at {first}, "
    "so {more} more are needed."
)
TOO_FEW_CASES_ONE = ours(
    "Can’t tell yet. 1 complaint can be compared so far; the first look is taken at {first}, so "
    "{more} more are needed."
)
LOOK_CAME_LATER = ours(
    "Can’t tell yet. {n} complaints can be compared by this day, but the first look was taken "
    "later, when they had all been written down."
)
TOO_FEW_CUSTOMERS = ours(
    "Can’t tell yet. The {n} complaints that can be compared come from {customers} customers; "
    "at least {least} customers are needed. Looked at on {day}."
)
TOO_FEW_LATER_PURCHASES = ours(
    "Can’t tell yet. Of the {n} complaints that can be compared, {bought} were followed by a "
    "purchase within the window; at least {least} are needed. Looked at on {day}."
)
TOO_FEW_LATER_PURCHASES_THEN = ours(
    "Can’t tell yet. Of the {n} complaints that could be compared, fewer than {least} had been "
    "followed by a purchase within the window. Looked at on {day}."
)
TOO_LITTLE_VARIETY = ours(
    "Can’t tell yet. The {n} complaints that can be compared have too little variety: what they "
    "say hangs on one customer, or one kind of problem stands for all. Looked at on {day}."
)
NEXT_LOOK = ours("The next look is taken at {next} complaints; you have {eligible} now.")
LAST_LOOK = ours("This was the last look.")

TURNING_POINT = ours(
    "Possible turning point — worth a fair-coin trial: up to about {times} times the usual care "
    "more of it may bring its cost back, beyond that less. {n} complaints, looked at on {day}."
)

HOW_WINDOWS = ours(
    "Care: what serving this customer cost from the day of the complaint until {L} days later. "
    "Later margin: what they left in the {W} days after that. A complaint counts once these days "
    "are over, if the records reach {W} days back before it, and if it lies more than {both} days "
    "after the last one of the same customer that counts."
)
HOW_COUNTED = ours(
    "Complaints handled here: {all}. Counting today: {eligible}. Waiting until their days are "
    "over: {waiting}. Too near the first sale on record: {early}. Too soon after another one of "
    "the same customer: {after}."
)
HOW_UNTIMED = ours(
    "Of those that count, without any minutes or cost written down: {untimed}. Each stands as "
    "one minute; the more of them, the less this can say."
)
HOW_COMPARED = ours(
    "How much care = its place from least (0) to most (1) among similar complaints: same "
    "severity and category, similar margin before, history and usual purchase."
)
HOW_SLOPE = ours(
    "Later margin less care, from least to most care = {slope} ({lo} to {hi}, 99 % range, by "
    "leaving out each of {customers} customers in turn). Above 0: extra care brought back more "
    "than it cost."
)
HOW_PER_ONE = ours(
    "Payback per extra 1 = rise of later margin ÷ rise of care = {b} ({lo} to {hi}, 95 % range)."
)
HOW_KEYS = ours(
    "A verdict takes two keys. The 99 % range leaves 0 out: {first}. A hidden reason would have "
    "to explain at least 5 % of what is left of both care and later margin: {rv}, {second}."
)
HOW_THIRDS = ours("Care that was light, usual, heavy: {thirds}.")
HOW_THIRD = ours("{n} complaints with {care} of care were followed by {later}")
HOW_NEEDED = ours("Complaints needed = {n} × (3.44 × ({hi} − {lo}) ÷ 3.92 ÷ 0.5)² = {need}.")
HOW_FROZEN = ours(
    "Looks are taken at 50, 100, 200, 400, 800 and 1600 complaints, once each, and stay as they "
    "are: looking again, filters, periods and older data change nothing. This one was reached on "
    "{day}. A window other than {W} days is another series of looks."
)
HOLDS = ours("holds")
HOLDS_NOT = ours("does not hold")
