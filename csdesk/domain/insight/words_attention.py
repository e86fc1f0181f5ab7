"""What is said of equal attention: sentences with gaps, and how it is worked out."""

from __future__ import annotations

from csdesk.domain.ours import ours

SEEN = ours("{complaints} complaints of {customers} customers, as of {day}.")
NOBODY_SEEN = ours("As of {day}.")

UNEQUAL = ours(
    "Bigger customers {phrases} for the same kind of problem (details under “how is this "
    "worked out?”)."
)
WAIT_LESS = ours("wait less")
WAIT_LONGER = ours("wait longer")
MORE_MINUTES = ours("get more minutes")
FEWER_MINUTES = ours("get fewer minutes")
MORE_GOODWILL = ours("get more goodwill")
LESS_GOODWILL = ours("get less goodwill")
BOTH = ours("{first} and {second}")
SMALL = ours("The difference is small (within ±{reach}).")
NO_RANGE = ours("How large the difference is can be said from {need} customers.")

EQUAL_ALL = ours("Attention looks equal (within ±{reach}), whatever customers spend.")
FIRST_REPLY_EQUAL = ours("Time to the first reply looks equal (within ±{reach}).")
MINUTES_EQUAL = ours("Minutes look equal (within ±{reach}).")
GOODWILL_EQUAL = ours("Goodwill looks equal (within ±{reach}).")
FIRST_REPLY_SAME = ours("Complaints of the same kind all waited equally long for the first reply.")
MINUTES_SAME = ours("Complaints of the same kind all got the same minutes.")
GOODWILL_SAME = ours("Complaints of the same kind all got the same goodwill.")

NO_SIGN_ALL = ours("No sign of unequal treatment, but too few complaints to rule it out.")
FIRST_REPLY_NO_SIGN = ours(
    "First reply: no sign of unequal treatment, but too few complaints to rule it out."
)
MINUTES_NO_SIGN = ours(
    "Minutes: no sign of unequal treatment, but too few complaints to rule it out."
)
GOODWILL_NO_SIGN = ours(
    "Goodwill: no sign of unequal treatment, but too few complaints to rule it out."
)

TOO_FEW_ALL = ours(
    "Can’t tell yet whether bigger customers get more attention: it takes complaints of {need} "
    "customers that compare with others of the same kind; so far {n}."
)
FIRST_REPLY_TOO_FEW = ours(
    "Can’t tell yet whether bigger customers wait less: it takes complaints of {need} customers "
    "that compare with others of the same kind; so far {n}."
)
MINUTES_TOO_FEW = ours(
    "Can’t tell yet whether bigger customers get more minutes: it takes complaints of {need} "
    "customers that compare with others of the same kind; so far {n}."
)
GOODWILL_TOO_FEW = ours(
    "Can’t tell yet whether bigger customers get more goodwill: it takes complaints of {need} "
    "customers that compare with others of the same kind; so far {n}."
)
SPENT_ALIKE = ours(
    "Can’t tell: those who complained about the same kind of problem had all spent the same in "
    "the year before."
)

RULE_LINE = ours(
    "compared: each complaint with others of the same category and severity; spend = what its "
    "customer spent without tax in the {days} days before"
)
FIRST_REPLY_LINE = ours(
    "first reply = hours from opening to it; unanswered ones older than 90 % of the answered "
    "({hours} hours) come last, {left_out} younger ones are left out"
)
NO_REPLY_LINE = ours("first reply = hours from opening to it; nobody was answered so far")
MINUTES_LINE = ours("minutes = all minutes written down for the complaint")
GOODWILL_LINE = ours("goodwill = what goodwill for the complaint cost the shop")
RHO_LINE = ours(
    "agreement of the two orders (Spearman, within the same kind; 0 is none, ±1 is full) over "
    "{complaints} complaints of {customers} customers = {rho}"
)
RANGE_LINE = ours("range = the same with each customer left out once, at 95 % = {low} to {high}")
NO_RANGE_LINE = ours("a range is given from {need} customers; so far {customers}")
CHANCE_LINE = ours(
    "chance of an agreement as strong by luck alone, with only the latest complaint of "
    "{customers} customers = {p}; for three looks at once (Holm) = {adjusted}; 0.05 or less counts"
)
SEED_LINE = ours("{draws} orders drawn at random within the same kind, seed {seed}")
VERDICT_LINE = ours(
    "looks equal only if all three ranges lie within ±{reach}; unequal if one chance is 0.05 or "
    "less"
)
