"""What is said of times: sentences with gaps, and how each figure is worked out."""

from __future__ import annotations

from csdesk.domain.ours import ours

REPLY = ours("Half of those who complain have a first reply within {median}; {range}.")
RESOLVE = ours("Half of all complaints are settled within {median}; {range}.")
RANGE = ours("anything from {low} to {high} is plausible")
RANGE_OPEN = ours("it may well be longer, but hardly less than {low}")
REPLY_OPEN = ours(
    "Can’t tell yet how long half of those who complain wait for a first reply: more than half "
    "are still waiting."
)
RESOLVE_OPEN = ours(
    "Can’t tell yet how long half of all complaints take: more than half are still open."
)
REPLY_FEW = ours(
    "Can’t tell yet how long a first reply takes: {complaints} in this time, and {need} are needed."
)
RESOLVE_FEW = ours(
    "Can’t tell yet how long complaints take: {complaints} in this time, and {need} are needed."
)
REPLY_SEEN = ours("{complaints}, {waiting} of them without a first reply, as of {day}.")
RESOLVE_SEEN = ours("{complaints}, {waiting} of them not settled, as of {day}.")
CURVE_LINE = ours(
    "share still waiting after a time = product of (1 − ends at that time ÷ those still waiting "
    "then) over all times so far (Kaplan-Meier)"
)
WAITING_LINE = ours(
    "{n} complaints: {ended} came to an end, {waiting} count with the time they have waited so far"
)
MEDIAN_LINE = ours("the first time at which one half or fewer still wait = {median} days")
MEDIAN_OPEN_LINE = ours("one half is not reached: after the last end {share} still wait")
RANGE_LINE = ours(
    "range = the first times at which the lower and the upper limit of the curve at 95 % "
    "(Greenwood, log-log) are one half or less = {low} to {high} days"
)
NO_BOUND = ours("no bound")
DAYS = ours("{number} days")
PERCENT = ours("{number} %")

FIRST_CONTACT = ours(
    "Settled at the first contact, and still so after {days} days: {hits} of {n}, that is "
    "{share}, and anything from {low} to {high} is plausible."
)
FIRST_CONTACT_COUNT = ours(
    "Settled at the first contact, and still so after {days} days: {hits} of {n}. Too few to "
    "speak of a share; {need} are needed."
)
FIRST_CONTACT_NONE = ours(
    "Can’t tell yet what is settled at the first contact: nothing was settled {days} days ago or "
    "before."
)
FIRST_CONTACT_LINE = ours(
    "settled with at most one contact written down and not taken up again within {days} days ÷ "
    "settled {days} days ago or before = {hits} ÷ {n}"
)
REOPENED = ours(
    "Taken up again within {days} days of being settled: {hits} of {n}, that is {share}, and "
    "anything from {low} to {high} is plausible."
)
REOPENED_COUNT = ours(
    "Taken up again within {days} days of being settled: {hits} of {n}. Too few to speak of a "
    "share; {need} are needed."
)
REOPENED_NONE = ours(
    "Can’t tell yet what is taken up again: nothing was settled {days} days ago or before."
)
REOPENED_LINE = ours(
    "taken up again within {days} days ÷ settled {days} days ago or before = {hits} ÷ {n}"
)
CLOSED_LOOP = ours(
    "The customer told you how it went within {days} days of the end: {hits} of {n} times, that "
    "is {share}, and anything from {low} to {high} is plausible."
)
CLOSED_LOOP_COUNT = ours(
    "The customer told you how it went within {days} days of the end: {hits} of {n}. Too few to "
    "speak of a share; {need} are needed."
)
CLOSED_LOOP_NONE = ours(
    "Can’t tell yet how often you ask how it went: nothing was settled {days} days ago or before."
)
CLOSED_LOOP_LINE = ours(
    "answered up to {days} days after the end ÷ settled {days} days ago or before = {hits} ÷ {n}"
)
RATE_RANGE_LINE = ours("range at 95 % (Wilson) = {low} to {high}")
AS_OF = ours("As of {day}.")

BACKLOG_NONE = ours("Nothing is open, as of {day}.")
BACKLOG_ONE = ours("1 complaint is open, since {since} ({age}), as of {day}.")
BACKLOG = ours("{n} complaints are open, the oldest since {since} ({age}), as of {day}.")
BACKLOG_LINE = ours("{ages}: {n}")
AGES = ours("{low} to {high} days")
AGES_NEWEST = ours("0 or 1 day")
AGES_OPEN = ours("more than {high} days")
