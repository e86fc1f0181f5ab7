"""What is said of one customer: sentences with gaps, and how each figure is worked out."""

from __future__ import annotations

from csdesk.domain.ours import ours

SEEN = ours("{what}, as of {day}.")

SPEND = ours("{name} has spent {spend} without tax, after returns.")
SPEND_LINE = ours("spend = {n} purchases without tax, less what came back = {spend}")
MARGIN = ours("After the goods, {margin} of it was left.")
MARGIN_ESTIMATED = ours("{share} of this margin is estimated.")
MARGIN_LINE = ours("margin = spend less cost of the goods = {margin}")
MARGIN_ESTIMATED_LINE = ours(
    "estimated part = margin worked out with the shop’s usual share of {usual} = {estimated}"
)
SERVICE = ours("Serving {name} has cost {cost}.")
SERVICE_LINE = ours(
    "service cost = work {effort} ({minutes}) + putting right {remedy} + thank-yous {goodwill} "
    "+ outlays {other} = {cost}"
)
LEFT = ours("Purchases have left {left} after service.")
LEFT_MINUS = ours("Service has cost {short} more than purchases have left.")
LEFT_LINE = ours("{margin} margin − {cost} service cost = {left}")
SHARE = ours("Service has cost {share} of the margin {name} brings.")
SHARE_LINE = ours("share = service cost ÷ margin = {cost} ÷ {margin} = {share}")
SHARE_ENDLESS = ours(
    "Can’t tell yet as a share: service has cost {cost}, and purchases have left none."
)
SHARE_NONE = ours("Can’t tell yet as a share: neither service cost nor margin is written down.")
ROOM = ours("There is room for {minutes} more before the tipping point.")
ROOM_NONE = ours("There is no room left before the tipping point.")
ROOM_LINE = ours("room = {left} ÷ {hourly} an hour = {minutes}")
ROOM_FREE = ours("Can’t tell yet in minutes: what an hour costs is set to nothing.")

INVESTING = ours("No purchase yet, so what is done for {name} is an investment.")
UNDER = ours("Serving {name} costs less than their purchases earn.")
UNDER_NOTHING = ours("Serving {name} has cost nothing so far.")
OVER = ours(
    "Since {date}, serving {name} has cost more ({cost}) than their purchases have earned "
    "({margin}). That can still be the right thing to do."
)
OVER_CLOSE = ours(
    "Since {date}, serving {name} had cost more than their purchases earned; it is only just "
    "even again ({cost} against {margin})."
)
RECOVERED = ours("Serving {name} was over from {first} to {last}; purchases have caught up.")
STATE_LINE = ours(
    "over the tipping point = service cost ({cost}) above margin ({margin}); under it again once "
    "service cost is at most 95 % of margin"
)
NEVER_OVER = ours("Serving {name} has never cost more than their purchases earned.")
OVER_ONCE = ours("The tipping point was passed once, on {first}.")
OVER_OFTEN = ours("The tipping point was passed {n} times, first on {first}, last on {last}.")
MADE_GOOD = ours("Purchases caught up on {day}.")
TIPPING_LINE = ours(
    "all that happened on one day counts together; before the first purchase none counts"
)

PACE_EARLY = ours(
    "Can’t tell yet where this is heading: days known {history} of {need_history} needed; in the "
    "last 6 months purchases {purchases} and times of service {services}, of {need_events} each."
)
PACE_OVER = ours("The tipping point is passed already.")
PACE_AWAY = ours("At the pace of the last 6 months {name} is not heading there.")
PACE_FAR = ours("At the pace of the last 6 months the tipping point is more than 2 years away.")
PACE_MONTH = ours(
    "At this pace past the tipping point in about {month}: the pace of the last 6 months, drawn "
    "on, and no more than that."
)
PACE_LINE = ours(
    "pace = what margin ({margin}) and service cost ({cost}) gained in the last {span} days; "
    "days until they meet, rounded up = {days}"
)
PACE_PLAIN_LINE = ours(
    "pace = what margin and service cost gained in the last 180 days, or since the first entry"
)

SENT = ours(
    "Those whom {name} sent brought {margin} in their first year; {credit} of it is credited."
)
SENT_NOBODY = ours("{name} has sent nobody yet, as far as is written down.")
SENT_LINE = ours(
    "credit = {margin} margin of {n} customers in their first 365 days × {share} = {credit}"
)
SENT_CARE_LINE = ours("never counted in totals of the shop, where this margin stands already")
WITH_SENT = ours("With those whom {name} sent, {left} is left.")
WITH_SENT_LINE = ours("{own} left after service + {credit} for those sent = {left}")

RECENCY = ours("The last purchase was {days} days ago: {score} of {steps}.")
RECENCY_ONE = ours("The last purchase was 1 day ago: {score} of {steps}.")
RECENCY_TODAY = ours("The last purchase was today: {score} of {steps}.")
FREQUENCY = ours("{times} purchases in the last 12 months: {score} of {steps}.")
FREQUENCY_ONE = ours("1 purchase in the last 12 months: {score} of {steps}.")
MONEY = ours("{margin} of margin in the last 12 months: {score} of {steps}.")
SCORE_LINE = ours(
    "score = 1 + {steps} × (rank − ½) ÷ {n}, whole steps only; equals share the middle of their "
    "ranks; it describes, and never ranks who gets care"
)
NOT_BOUGHT = ours("Can’t tell yet: {name} has not bought anything.")
ARCHIVED = ours("Can’t tell: {name} is archived and stands outside the lists.")

EXPECTED = ours(
    "{name} may bring about {margin} of margin in the next 12 months, in about {purchases} "
    "purchases. One customer alone can be far off this."
)
EXPECTED_LINE = ours(
    "{purchases} expected purchases × {each} margin per purchase = {margin}; "
    "chance of still being a customer {alive}"
)
EXPECTED_EACH_LINE = ours(
    "margin per purchase = (their margin {own} + 2 × {usual}) ÷ ({times} purchases + 2)"
)
EXPECTED_CONTRACT = ours(
    "Can’t tell: {name} pays by contract, so how often they come says nothing."
)
EXPECTED_NOBODY = ours("Too early to say: nobody has bought anything yet.")
EXPECTED_FEW = ours("Too early to say: it takes {need} customers who bought; so far: {n}.")
EXPECTED_FEW_AGAIN = ours(
    "Too early to say: it takes {need} customers who came back for more; so far: {n}."
)
EXPECTED_SHORT = ours(
    "Too early to say: to look 12 months ahead it takes purchases of {need} days; so far: {n}."
)

STEP_INVESTING = ours(
    "A first purchase is still to come. What you do for {name} now is an investment."
)
STEP_ROOM = ours("Keep going: there is room for {minutes} more.")
STEP_FREE = ours("Keep going.")
STEP_AIM = ours("Keep going, and look at what takes the time: service is over your {aim} aim.")
STEP_HEADING = ours(
    "At this pace past the tipping point in about {month}. Look at what takes the time, before "
    "you have to."
)
STEP_PAST = ours("Talk with {name}, then choose: keep going, change the terms, or part well.")
STEP_EVEN = ours("No room left. Talk with {name} before you give more.")

NOW_LEAVES = ours("As it stands, there is {room} of room.")
NOW_EVEN = ours("As it stands, there is no room left: exactly the tipping point.")
NOW_PAST = ours("As it stands, this is {short} past the tipping point.")
NOW_INVESTING = ours("As it stands, the investment is {cost}.")
WHAT_IF_LEAVES = ours("{minutes} and {goodwill} of goodwill leave {room} of room.")
WHAT_IF_EVEN = ours(
    "{minutes} and {goodwill} of goodwill leave no room: exactly the tipping point."
)
WHAT_IF_PAST = ours("{minutes} and {goodwill} of goodwill go {short} past the tipping point.")
WHAT_IF_INVESTING = ours("{minutes} and {goodwill} of goodwill bring the investment to {cost}.")
MORE_MINUTES = ours("{minutes} more minutes")
MORE_MINUTE = ours("1 more minute")
NO_MINUTES = ours("No more minutes")
