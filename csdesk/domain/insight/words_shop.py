"""What is said of the whole shop: sentences with gaps, and how each figure is worked out."""

SEEN = "{who}, as of {day}."

SPEND = "Customers spent {spend} without tax, after returns."
SPEND_LINE = "spend = purchases without tax, less what came back = {spend}"
WALK_IN_LINE = "of this {walk_ins} from sales without a name"
MARGIN = "After the goods, {margin} of it was left."
MARGIN_LINE = "margin = spend less cost of the goods = {margin}"
MARGIN_ESTIMATED = "{share} of this margin is estimated."
MARGIN_ESTIMATED_LINE = (
    "estimated part = margin worked out with the shop’s usual share of {usual} = {estimated}"
)
SERVICE = "Serving customers has cost {cost}."
SERVICE_LINE = (
    "service cost = work {effort} + putting right {remedy} + thank-yous {goodwill} "
    "+ outlays {other} = {cost}"
)
WITHOUT_MINUTES_ONE = "1 complaint has no minutes written down, so the real cost is higher."
WITHOUT_MINUTES = "{n} complaints have no minutes written down, so the real cost is higher."
CONTRIBUTION = "Margin less service leaves {left}."
CONTRIBUTION_MINUS = "Service has cost {short} more than the margin."
CONTRIBUTION_LINE = "{margin} margin − {cost} service cost = {left}"

RATIO = "Out of every {one} of margin you spend {ratio} on service."
RATIO_LINE = "share = service cost ÷ margin = {cost} ÷ {margin} = {ratio}"
RATIO_NO_MARGIN = (
    "Can’t tell yet: purchases have left no margin ({margin}) that service ({cost}) "
    "could be set against."
)

TYPICAL = (
    "In a year like this, anything from {low} to {high} out of every {one} of margin "
    "may go into service; so far it was {ratio}."
)
TYPICAL_NAMED = "Sales without a name are left out."
TYPICAL_LINE = "share of all customers together = {cost} ÷ {margin} = {ratio}"
TYPICAL_RANGE_LINE = (
    "range = the same with each of {n} customers left out once, on a logarithmic scale, "
    "at 95 % (t with {df} degrees of freedom) = {low} to {high}"
)
TYPICAL_FEW = (
    "Can’t tell yet what a year like this costs: it takes {need} customers who bought or were "
    "served; so far: {n}."
)
TYPICAL_FEW_SERVED = (
    "Can’t tell yet what a year like this costs: it takes {need} customers whom service was "
    "written down for; so far: {n}."
)
TYPICAL_NO_MARGIN = (
    "Can’t tell yet what a year like this costs: purchases have left too little margin "
    "to set service against."
)

ROOM = (
    "Out of every {one} of margin you spend {ratio} on service. You can afford up to "
    "{break_even} before the period makes no money: about {hours} more hours of care."
)
ROOM_FREE = (
    "Out of every {one} of margin you spend {ratio} on service. You can afford up to "
    "{break_even} before the period makes no money: {net} of room."
)
ROOM_GONE = "Service is {short} above what margin and fixed costs leave room for."
FIXED_ABOVE_MARGIN = "Fixed costs alone are {gap} above the margin."
ROOM_LINE = "{margin} margin − {cost} service − {fixed} fixed costs = {net}"
FIXED_LINE = "fixed costs = {monthly} a month × {months} months = {fixed}"
HOURS_LINE = "hours = {net} ÷ {hourly} an hour = {hours}"
NO_FIXED_COSTS = (
    "Can’t tell yet how much room is left: fixed costs a month are not filled in "
    "(Settings, Time and money)."
)
NO_DAYS = "Can’t tell yet how much room is left: nothing is written down in this period."
BREAK_EVEN = (
    "Service may take up to {break_even} out of every {one} of margin before the period "
    "makes no money; it takes {ratio}."
)
BREAK_EVEN_NONE = (
    "Fixed costs take all of the margin, so every hour of care is paid from elsewhere."
)
BREAK_EVEN_LINE = "share at which nothing is left = 1 − {fixed} ÷ {margin} = {break_even}"
BREAK_EVEN_NO_MARGIN = (
    "Can’t tell yet what share of the margin service may take: purchases have left none."
)

MINUTE = (
    "A minute of care costs {minute}, an hour {hour}: {staff} a month over {minutes} minutes "
    "that can really be used."
)
MINUTE_USED = "Minutes are written down at {hourly} an hour."
MINUTE_LINE = (
    "minutes a month = {people} people × {hours} hours a week × 52 ÷ 12 × 60 × {practical} "
    "= {minutes}"
)
MINUTE_COST_LINE = "cost of a minute = {staff} ÷ {minutes} = {minute}"
NO_STAFF_COSTS = (
    "Can’t tell yet what a minute really costs: {missing} not filled in (Settings, "
    "Time and money). Until then {hourly} an hour is used."
)
ONE_MISSING = "{one} is"
SEVERAL_MISSING = "{most} and {last} are"
STAFF_COSTS_NAME = "what staff costs a month"
STAFF_PEOPLE_NAME = "how many people work for it"
HOURS_NAME = "their hours a week"
PRACTICAL_NAME = "the share of time left for customers"
HOURS = "{n} hours"
UNUSED = (
    "Of {capacity} that people had for customers, {logged} are written down; "
    "{unused} were free or went elsewhere."
)
UNUSED_MINUS = "{logged} of care are written down, {over} more than the {capacity} that people had."
UNUSED_LINE = "{minutes} minutes a month × {months} months − {logged} written down = {unused}"
NO_CAPACITY = (
    "Can’t tell yet how much time was left: {missing} not filled in (Settings, Time and money)."
)

SPREAD = (
    "Half of the customers cost {median} or less to serve, the middle half between {low} and "
    "{high}. The dearest tenth took {top} of all service; {free} cost nothing."
)
SPREAD_NOTHING = "Nobody has cost anything to serve."
SPREAD_LINE = (
    "each customer’s service cost, sorted: a quarter up to {low}, half up to {median}, "
    "three quarters up to {high}"
)
SPREAD_TOP_LINE = "the dearest {top_n} of {n} customers took {top} of {cost}"
SPREAD_FREE_LINE = "{free_n} of {n} customers cost nothing = {free}"
NO_CUSTOMERS = "Can’t tell yet: there are no customers."

WHALE = "{best} brought {peak}; {others} cost you {lost}, which leaves {total}."
BEST_ONE = "Your best customer"
BEST = "Your best {n} customers"
OTHER_ONE = "1 other"
OTHERS = "{n} others"
WHALE_ALL = "No customer has cost more than they brought; together they left {total}."
WHALE_LOST = "No customer has brought more than they cost; together they cost you {lost}."
WHALE_NONE = "No customer has brought or cost anything yet."
WHALE_LINE = "each customer’s margin less service cost, best first, added up"
WHALE_PEAK_LINE = "highest point {peak} after {peak_n} customers = {percent} of {total}"
WHALE_PEAK_PLAIN_LINE = "highest point {peak} after {peak_n} customers, {total} at the end"

BANDS = (
    "Within your {aim} aim: {within}. Over it: {over}. Past the tipping point: {past}. "
    "No purchase yet: {new}."
)
BANDS_LINE = (
    "past the tipping point = service cost above margin: {past}; over the aim = above {aim} of "
    "margin, but not above all of it: {over}; within it = all others who bought: {within}"
)

RISING = (
    "Service takes more of the margin from month to month: about {slope} percentage points more "
    "each month ({low} to {high})."
)
FALLING = (
    "Service takes less of the margin from month to month: about {slope} percentage points less "
    "each month ({low} to {high})."
)
STEADY = (
    "No clear direction: anything from {low} to {high} percentage points a month fits what is "
    "written down."
)
TREND_LINE = (
    "middle of the slopes between every two of {n} full months (Theil and Sen) = {slope} "
    "percentage points a month"
)
TREND_TEST_LINE = (
    "months that rise less months that fall, pair by pair (Kendall) = {s}; chance of as clear "
    "a direction by mere accident = {p}; told as one at 0.05 or less"
)
TREND_CARE_LINE = "months that follow each other are alike, so no date is drawn from this"
TREND_FEW = (
    "Can’t tell yet whether service takes more or less: it takes {need} full months with margin; "
    "so far: {n}."
)

EXPECTED = (
    "Your customers may bring about {total} of margin in the next 12 months; anything from "
    "{low} to {high} would be no surprise."
)
EXPECTED_CONTRACTS = "Those who pay by contract are left out."
EXPECTED_LINE = (
    "each customer’s expected purchases × margin per purchase, added up = {total}; "
    "{purchases} purchases are expected from {n} customers"
)
EXPECTED_EACH_LINE = (
    "margin per purchase = (their margin + 2 × {usual}) ÷ (their purchases + 2), so that one "
    "dear purchase does not promise a second"
)
EXPECTED_RANGE_LINE = (
    "range = {spread} to each side, as far off as totals were nine times in ten where this was "
    "tried; below 300 customers the wider range is told"
)
EXPECTED_NOBODY = "Too early to say what customers may bring: nobody has bought anything yet."
EXPECTED_FEW = (
    "Too early to say what customers may bring: it takes {need} customers who bought; so far: {n}."
)
EXPECTED_FEW_AGAIN = (
    "Too early to say what customers may bring: it takes {need} customers who came back for more; "
    "so far: {n}."
)
EXPECTED_SHORT = (
    "Too early to say what customers may bring: to look 12 months ahead it takes purchases of "
    "{need} days; so far: {n}."
)
