"""What is said of what similar complaints got: sentences with gaps, and how it is worked out."""

from __future__ import annotations

from csdesk.domain.ours import ours

NAMED = ours("{category}, {severity}")
OF_SEVERITY = ours("All that are {severity}")
ALL = ours("All complaints")
SMALL = ours("small")
SERIOUS = ours("serious")
GRAVE = ours("grave")
NO_NAME = ours("No category")

OUTSIDE = ours(
    "Outside what was usual for similar complaints: {outside} of {compared} ({more} more, {less} "
    "less); with a reason written down: {reasoned}."
)
NONE_OUTSIDE = ours(
    "Similar complaints got much the same: none of the {compared} that compare with earlier ones "
    "lies outside what was usual."
)
NONE_COMPARED = ours(
    "So much is usual now; none of these complaints had enough earlier ones to compare with."
)
SEEN = ours("{n} complaints settled since {since}, as of {day}.")
TOO_FEW = ours(
    "Can’t tell yet: no precedent. It takes {least} settled complaints of the same kind or as "
    "grave, or {least_of_all} in all, within 24 months; so far {n}."
)

KIND = ours(
    "{kind}: usually {total} in all ({low} to {high}); remedy {remedy}, goodwill {goodwill}. {n} "
    "complaints settled from {first} to {last}, as of {day}."
)
KIND_OUTSIDE = ours(
    "Outside what was usual before: {outside}; with a reason written down: {reasoned}."
)

RULE_LINE = ours(
    "seen: complaints settled in the last {days} days with a remedy decided; similar = the same "
    "category and severity where there are {least}, else the same severity where there are "
    "{least}, else all where there are {least_of_all}"
)
USUAL_LINE = ours(
    "usual = the middle amount, and the range of the middle half (a quarter got less, a quarter "
    "more); amounts are what they cost the shop"
)
OUTSIDE_LINE = ours(
    "outside: remedy, goodwill or both together further from the middle half than 1.5 times its "
    "width; with 20 or more also the outermost 5 % at each end; where all got the same, more than "
    "a quarter away"
)
BEFORE_LINE = ours(
    "each complaint is compared with those settled before it; today {compared} of {n} have enough"
)
COUNT_LINE = ours(
    "{more} got more + {less} got less = {outside} outside, {reasoned} of them with a reason"
)
TOTAL_LINE = ours("both together: middle of {n} = {median}, middle half = {low} to {high}")
REMEDY_LINE = ours("remedy: middle = {median}, middle half = {low} to {high}")
GOODWILL_LINE = ours("goodwill: middle = {median}, middle half = {low} to {high}")
SHARE_LINE = ours(
    "in percent of what was at stake: middle = {median}, middle half = {low} to {high}"
)
