"""What is said of the whole shop: sentences with gaps, and how each figure is worked out."""

from __future__ import annotations

from csdesk.domain.ours import ours

SEEN = ours("{who}, as of {day}.")

SPEND = ours("Customers spent {spend} without tax, after returns.")
SPEND_LINE = ours("spend = purchases without tax, less what came back = {spend}")
WALK_IN_LINE = ours("of this {walk_ins} from sales without a name")
MARGIN = ours("After the goods, {margin} of it was left.")
MARGIN_LINE = ours("margin = spend less cost of the goods = {margin}")
MARGIN_ESTIMATED = ours("{share} of this margin is estimated.")
MARGIN_ESTIMATED_LINE = ours(
    "estimated part = margin worked out with the shop’s usual share of {usual} = {estimated}"
)
SERVICE = ours("Serving customers has cost {cost}.")
SERVICE_LINE = ours(
    "service cost = work {effort} + putting right {remedy} + thank-yous {goodwill} "
    "+ outlays {other} = {cost}"
)
WITHOUT_MINUTES_ONE = ours("1 complaint has no minutes written down, so the real cost is higher.")
WITHOUT_MINUTES = ours("{n} complaints have no minutes written down, so the real cost is higher.")
CONTRIBUTION = ours("Margin less service leaves {left}.")
CONTRIBUTION_MINUS = ours("Service has cost {short} more than the margin.")
CONTRIBUTION_LINE = ours("{margin} margin − {cost} service cost = {left}")

RATIO = ours("Out of every {one} of margin you spend {ratio} on service.")
RATIO_LINE = ours("share = service cost ÷ margin = {cost} ÷ {margin} = {ratio}")
RATIO_NO_MARGIN = ours(
    "Can’t tell yet: purchases have left no margin ({margin}) that service ({cost}) "
    "could be set against."
)

TYPICAL = ours(
    "In a year like this, anything from {low} to {high} out of every {one} of margin "
    "may go into service; so far it was {ratio}."
)
TYPICAL_NAMED = ours("Sales without a name are left out.")
TYPICAL_LINE = ours("share of all customers together = {cost} ÷ {margin} = {ratio}")
TYPICAL_RANGE_LINE = ours(
    "range = the same with each of {n} customers left out once, on a logarithmic scale, "
    "at 95 % (t with {df} degrees of freedom) = {low} to {high}"
)
TYPICAL_FEW = ours(
    "Can’t tell yet what a year like this costs: it takes {need} customers who bought or were "
    "served; so far: {n}."
)
TYPICAL_FEW_SERVED = ours(
    "Can’t tell yet what a year like this costs: it takes {need} customers whom service was "
    "written down for; so far: {n}."
)
TYPICAL_NO_MARGIN = ours(
    "Can’t tell yet what a year like this costs: purchases have left too little margin "
    "to set service against."
)

ROOM = ours(
    "Out of every {one} of margin you spend {ratio} on service. You can afford up to "
    "{break_even} before the period makes no money: about {hours} more hours of care."
)
ROOM_FREE = ours(
    "Out of every {one} of margin you spend {ratio} on service. You can afford up to "
    "{break_even} before the period makes no money: {net} of room."
)
ROOM_GONE = ours("Service is {short} above what margin and fixed costs leave room for.")
FIXED_ABOVE_MARGIN = ours("Fixed costs alone are {gap} above the margin.")
ROOM_LINE = ours("{margin} margin − {cost} service − {fixed} fixed costs = {net}")
FIXED_LINE = ours("fixed costs = {monthly} a month × {months} months = {fixed}")
HOURS_LINE = ours("hours = {net} ÷ {hourly} an hour = {hours}")
NO_FIXED_COSTS = ours(
    "Can’t tell yet how much room is left: fixed costs a month are not filled in "
    "(Settings, Time and money)."
)
NO_DAYS = ours("Can’t tell yet how much room is left: nothing is written down in this period.")
BREAK_EVEN = ours(
    "Service may take up to {break_even} out of every {one} of margin before the period "
    "makes no money; it takes {ratio}."
)
BREAK_EVEN_NONE = ours(
    "Fixed costs take all of the margin, so every hour of care is paid from elsewhere."
)
BREAK_EVEN_LINE = ours("share at which nothing is left = 1 − {fixed} ÷ {margin} = {break_even}")
BREAK_EVEN_NO_MARGIN = ours(
    "Can’t tell yet what share of the margin service may take: purchases have left none."
)

MINUTE = ours(
    "A minute of care costs {minute}, an hour {hour}: {staff} a month over {minutes} minutes "
    "that can really be used."
)
MINUTE_USED = ours("Minutes are written down at {hourly} an hour.")
MINUTE_LINE = ours(
    "minutes a month = {people} people × {hours} hours a week × 52 ÷ 12 × 60 × {practical} "
    "= {minutes}"
)
MINUTE_COST_LINE = ours("cost of a minute = {staff} ÷ {minutes} = {minute}")
NO_STAFF_COSTS = ours(
    "Can’t tell yet what a minute really costs. Not filled in (Settings, Time and money): "
    "{missing}. Until then {hourly} an hour is used."
)
STAFF_COSTS_NAME = ours("what staff costs a month")
STAFF_PEOPLE_NAME = ours("how many people work for it")
HOURS_NAME = ours("their hours a week")
PRACTICAL_NAME = ours("the share of time left for customers")
HOURS = ours("{n} hours")
UNUSED = ours(
    "Of {capacity} that people had for customers, {logged} are written down; "
    "{unused} were free or went elsewhere."
)
UNUSED_MINUS = ours(
    "{logged} of care are written down, {over} more than the {capacity} that people had."
)
UNUSED_LINE = ours("{minutes} minutes a month × {months} months − {logged} written down = {unused}")
NO_CAPACITY = ours(
    "Can’t tell yet how much time was left. Not filled in (Settings, Time and money): {missing}."
)

SPREAD = ours(
    "Half of the customers cost {median} or less to serve, the middle half between {low} and "
    "{high}. The dearest tenth took {top} of all service; {free} cost nothing."
)
SPREAD_NOTHING = ours("Nobody has cost anything to serve.")
SPREAD_LINE = ours(
    "each customer’s service cost, sorted: a quarter up to {low}, half up to {median}, "
    "three quarters up to {high}"
)
SPREAD_TOP_LINE = ours("the dearest tenth of the customers ({top_n} of {n}) took {top} of {cost}")
SPREAD_FREE_LINE = ours("customers who cost nothing: {free_n} of {n} = {free}")
NO_CUSTOMERS = ours("Can’t tell yet: there are no customers.")

WHALE = ours("{best} brought {peak}; {others} cost you {lost}, which leaves {total}.")
BEST_ONE = ours("Your best customer")
BEST = ours("Your best {n} customers")
OTHER_ONE = ours("1 other")
OTHERS = ours("{n} others")
WHALE_ALL = ours("No customer has cost more than they brought; together they left {total}.")
WHALE_LOST = ours("No customer has brought more than they cost; together they cost you {lost}.")
WHALE_NONE = ours("No customer has brought or cost anything yet.")
WHALE_LINE = ours("each customer’s margin less service cost, best first, added up")
WHALE_PEAK_LINE = ours("highest point {peak}, at place {peak_n} = {percent} of {total}")
WHALE_PEAK_PLAIN_LINE = ours("highest point {peak}, at place {peak_n}; at the end {total}")

BANDS = ours(
    "Within your {aim} aim: {within}. Over it: {over}. Past the tipping point: {past}. "
    "No purchase yet: {new}."
)
BANDS_LINE = ours(
    "past the tipping point = service cost above margin: {past}; over the aim = above {aim} of "
    "margin, but not above all of it: {over}; within it = all others who bought: {within}"
)

RISING = ours(
    "Service takes more of the margin from month to month: about {slope} percentage points more "
    "each month ({low} to {high})."
)
FALLING = ours(
    "Service takes less of the margin from month to month: about {slope} percentage points less "
    "each month ({low} to {high})."
)
STEADY = ours(
    "No clear direction: anything from {low} to {high} percentage points a month fits what is "
    "written down."
)
TREND_LINE = ours(
    "middle of the slopes between every two of {n} full months (Theil and Sen) = {slope} "
    "percentage points a month"
)
TREND_TEST_LINE = ours(
    "months that rise less months that fall, pair by pair (Kendall) = {s}; chance of as clear "
    "a direction by mere accident = {p}; told as one at 0.05 or less"
)
TREND_CARE_LINE = ours("months that follow each other are alike, so no date is drawn from this")
TREND_FEW = ours(
    "Can’t tell yet whether service takes more or less: it takes {need} full months with margin; "
    "so far: {n}."
)

EXPECTED = ours(
    "Your customers may bring about {total} of margin in the next 12 months; anything from "
    "{low} to {high} would be no surprise."
)
EXPECTED_CONTRACTS = ours("Those who pay by contract are left out.")
EXPECTED_LINE = ours(
    "each customer’s expected purchases × margin per purchase, added up = {total}; "
    "{purchases} purchases are expected from {n} customers"
)
EXPECTED_EACH_LINE = ours(
    "margin per purchase = (their margin + 2 × {usual}) ÷ (their purchases + 2), so that one "
    "dear purchase does not promise a second"
)
EXPECTED_RANGE_LINE = ours(
    "range = {spread} to each side, as far off as totals were nine times in ten where this was "
    "tried; below 300 customers the wider range is told"
)
EXPECTED_NOBODY = ours("Too early to say what customers may bring: nobody has bought anything yet.")
EXPECTED_FEW = ours(
    "Too early to say what customers may bring: it takes {need} customers who bought; so far: {n}."
)
EXPECTED_FEW_AGAIN = ours(
    "Too early to say what customers may bring: it takes {need} customers who came back for more; "
    "so far: {n}."
)
EXPECTED_SHORT = ours(
    "Too early to say what customers may bring: to look 12 months ahead it takes purchases of "
    "{need} days; so far: {n}."
)
