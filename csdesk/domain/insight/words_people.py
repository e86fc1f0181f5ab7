"""What is said of the people of a shop: sentences with gaps; nobody is ever ranked."""

from __future__ import annotations

from csdesk.domain.ours import ours

SEEN = ours("As of {day}.")

NO_DIFFERENCE = ours("No reliable difference between staff. {n} comparable complaints.")
SPENDS_MORE = ours(
    "{name} spends {share} more than colleagues on similar complaints ({n} complaints)."
)
SPENDS_LESS = ours(
    "{name} spends {share} less than colleagues on similar complaints ({n} complaints)."
)
AS_COLLEAGUES = ours(
    "{name}: no reliable difference from colleagues on similar complaints ({n} complaints)."
)
LATER = ours("Their customers’ later margin: {later} a complaint against similar ones.")
LATER_UNKNOWN = ours("Their customers’ later margin: can’t tell yet.")
CARES_AND_SELLS = ours(
    "{name} cares more, and their customers buy more; nothing here says it is a problem."
)

LATER_MORE = ours(
    "Customers brought {later} more margin in the {days} days after a complaint with {name} than "
    "after similar ones ({n} complaints; anything from {low} to {high} more fits)."
)
LATER_LESS = ours(
    "Customers brought {later} less margin in the {days} days after a complaint with {name} than "
    "after similar ones ({n} complaints; anything from {low} to {high} less fits)."
)
LATER_ALIKE = ours(
    "No reliable difference in the {days} days after a complaint with {name}: {later} of margin "
    "against similar ones ({n} complaints; anything from {low} to {high} fits)."
)

NOBODY = ours("Can’t tell yet: no complaint has a person written down who handled it.")
ONE_PERSON = ours(
    "Can’t tell: one person handles all complaints ({n}), so there is nobody to compare with."
)
TOO_FEW_ALL = ours(
    "Can’t tell yet: nobody is judged below {need} complaints that compare with others of the "
    "same kind, and nobody has so many (in all {n})."
)
TOO_FEW = ours("No judgement below {need} complaints: {name} has {n} that compare with others.")
TOO_FEW_LATER = ours(
    "Can’t tell yet what came after: it takes {need} comparable complaints of {name} that are "
    "more than {days} days ago; so far {n}."
)
NOTHING_ALIKE = ours(
    "Can’t tell: none of {name}’s complaints has one of the same kind that somebody else handled."
)
NOTHING_ALIKE_ALL = ours(
    "Can’t tell: no two people handled the same kind of problem ({n} complaints)."
)

RULE_LINE = ours(
    "compared: each complaint with others of the same category and severity; cost = work, putting "
    "right, goodwill and outlays for it, at least a minute ({minute})"
)
EFFECT_LINE = ours(
    "cost of {n} complaints, on a logarithmic scale, against the same kind handled by others "
    "= {plain} % (95 %: {low} to {high} %)"
)
SHRUNK_LINE = ours(
    "drawn towards all people, as {weight} of what is seen seems to be a lasting difference "
    "= {shown} %"
)
CHANCE_LINE = ours(
    "chance of such a difference by luck alone, having looked at everybody with {least} or more "
    "complaints = {p}; 0.05 or less counts ({draws} orders drawn within the same kind, seed {seed})"
)
UNTESTED_LINE = ours("the difference could not be tested: too few complaints of the same kind")
LATER_LINE = ours(
    "later margin = sales less goods from day {first} to day {last} after opening; against the "
    "same kind handled by others = {later}"
)
JUDGED_LINE = ours(
    "people compared: {people}; complaints that compare: {n}; reliable differences: {flags}"
)
FURTHEST_LINE = ours(
    "the difference from colleagues that is furthest from none, drawn towards all people "
    "= {value} % (95 %: {low} to {high} %)"
)
