"""What is said of what a complaint does to later buying: sentences with gaps."""

from __future__ import annotations

from csdesk.domain.ours import ours

SEEN = ours("Complaints: {complaints}; purchases: {units}; as of {day}.")

LESS = ours(
    "After a complaint, as you handle it, customers brought {effect} less margin in the next "
    "{days} days than after comparable purchases without one (anything from {low} to {high} less "
    "fits)."
)
MORE = ours(
    "After a complaint, as you handle it, customers brought {effect} more margin in the next "
    "{days} days than after comparable purchases without one (anything from {low} to {high} more "
    "fits)."
)
NO_DIFFERENCE = ours(
    "A complaint, as you handle it, makes no reliable difference to the next {days} days: "
    "{effect} of margin against comparable purchases (anything from {low} to {high} fits)."
)
TOO_FEW = ours(
    "Can’t tell yet what a complaint does to later buying: it takes {need} complaints about a "
    "purchase whose {days} days after it are over; so far {n}."
)
TOO_ALIKE = ours(
    "Can’t tell what a complaint does to later buying: the purchases don’t differ enough to set "
    "those with a complaint against those without."
)

UNITS_LINE = ours(
    "compared: purchases with no complaint before them ({units}; customers: {customers}), and of "
    "these {complaints} with a complaint about them, within {within} days where it names none"
)
OUTCOME_LINE = ours(
    "later margin = margin of the customer in the {days} days after the purchase; "
    "without a complaint on average {usual}"
)
FIT_LINE = ours(
    "difference beside margin before, purchases before, mean margin of a purchase, days since "
    "the one before, and date (least squares) = {effect}"
)
RANGE_LINE = ours("range = the same with each customer left out once, at 95 % = {low} to {high}")
