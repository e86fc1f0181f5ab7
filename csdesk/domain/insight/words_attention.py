"""What is said of equal attention: sentences with gaps, and how it is worked out."""

SEEN = "{complaints} complaints of {customers} customers, as of {day}."
NOBODY_SEEN = "As of {day}."

UNEQUAL = (
    "Bigger customers {phrases} for the same kind of problem (details under “how is this "
    "worked out?”)."
)
WAIT_LESS = "wait less"
WAIT_LONGER = "wait longer"
MORE_MINUTES = "get more minutes"
FEWER_MINUTES = "get fewer minutes"
MORE_GOODWILL = "get more goodwill"
LESS_GOODWILL = "get less goodwill"
AND = " and "
SMALL = "The difference is small (within ±{reach})."
NO_RANGE = "How large the difference is can be said from {need} customers."

EQUAL_ALL = "Attention looks equal (within ±{reach}), whatever customers spend."
FIRST_REPLY_EQUAL = "Time to the first reply looks equal (within ±{reach})."
MINUTES_EQUAL = "Minutes look equal (within ±{reach})."
GOODWILL_EQUAL = "Goodwill looks equal (within ±{reach})."
FIRST_REPLY_SAME = "Complaints of the same kind all waited equally long for the first reply."
MINUTES_SAME = "Complaints of the same kind all got the same minutes."
GOODWILL_SAME = "Complaints of the same kind all got the same goodwill."

NO_SIGN_ALL = "No sign of unequal treatment, but too few complaints to rule it out."
FIRST_REPLY_NO_SIGN = (
    "First reply: no sign of unequal treatment, but too few complaints to rule it out."
)
MINUTES_NO_SIGN = "Minutes: no sign of unequal treatment, but too few complaints to rule it out."
GOODWILL_NO_SIGN = "Goodwill: no sign of unequal treatment, but too few complaints to rule it out."

TOO_FEW_ALL = (
    "Can’t tell yet whether bigger customers get more attention: it takes complaints of {need} "
    "customers that compare with others of the same kind; so far {n}."
)
FIRST_REPLY_TOO_FEW = (
    "Can’t tell yet whether bigger customers wait less: it takes complaints of {need} customers "
    "that compare with others of the same kind; so far {n}."
)
MINUTES_TOO_FEW = (
    "Can’t tell yet whether bigger customers get more minutes: it takes complaints of {need} "
    "customers that compare with others of the same kind; so far {n}."
)
GOODWILL_TOO_FEW = (
    "Can’t tell yet whether bigger customers get more goodwill: it takes complaints of {need} "
    "customers that compare with others of the same kind; so far {n}."
)
SPENT_ALIKE = (
    "Can’t tell: those who complained about the same kind of problem had all spent the same in "
    "the year before."
)

RULE_LINE = (
    "compared: each complaint with others of the same category and severity; spend = what its "
    "customer spent without tax in the {days} days before"
)
FIRST_REPLY_LINE = (
    "first reply = hours from opening to it; unanswered ones older than 90 % of the answered "
    "({hours} hours) come last, {left_out} younger ones are left out"
)
NO_REPLY_LINE = "first reply = hours from opening to it; nobody was answered so far"
MINUTES_LINE = "minutes = all minutes written down for the complaint"
GOODWILL_LINE = "goodwill = what goodwill for the complaint cost the shop"
RHO_LINE = (
    "agreement of the two orders (Spearman, within the same kind; 0 is none, ±1 is full) over "
    "{complaints} complaints of {customers} customers = {rho}"
)
RANGE_LINE = "range = the same with each customer left out once, at 95 % = {low} to {high}"
NO_RANGE_LINE = "a range is given from {need} customers; so far {customers}"
CHANCE_LINE = (
    "chance of an agreement as strong by luck alone, with only the latest complaint of "
    "{customers} customers = {p}; for three looks at once (Holm) = {adjusted}; 0.05 or less counts"
)
SEED_LINE = "{draws} orders drawn at random within the same kind, seed {seed}"
VERDICT_LINE = (
    "looks equal only if all three ranges lie within ±{reach}; unequal if one chance is 0.05 or "
    "less"
)
