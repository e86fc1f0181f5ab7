"""What is said of causes and costs: sentences with gaps, and how each figure is worked out."""

from __future__ import annotations

from csdesk.domain.ours import ours

NO_CAUSE = ours("No cause written down")
AS_OF = ours("As of {day}.")

DEAREST = ours(
    "What costs you most is “{cause}”: {cost} for {complaints} of {customers}, {share} of all that "
    "complaints cost."
)
DEAREST_KNOWN = ours(
    "Among the causes written down “{cause}” costs you most: {cost} for {complaints} of "
    "{customers}, {share} of all that complaints cost."
)
MOST = ours("What comes up most is “{cause}”: {complaints} of {customers}.")
FEW_MAKE_MOST = ours("The first {few} of {all} causes make {share} of it.")
NO_COMPLAINTS = ours(
    "Can’t tell yet what goes wrong most: no complaint was taken down in this time."
)
NO_CAUSES = ours(
    "Can’t tell yet what goes wrong most: none of {complaints} has a cause written down. It is "
    "asked for when a complaint is settled."
)
CAUSE_LINE = ours("{cause}: {cost}, {minutes}, {complaints} of {customers}; so far {share} of all")
COST_LINE = ours(
    "cost = work + remedies + thank-yous + outlays on these complaints, booked in this time"
)

FEWER = ours("Clearly fewer since “{what}”: {after} in {days}, {before} in as many days before.")
MORE = ours("Clearly more since “{what}”: {after} in {days}, {before} in as many days before.")
NO_CHANGE = ours(
    "No clear change since “{what}”: {after} in {days}, {before} in as many days before."
)
FEWER_CAVEAT = ours("Other things may have changed in that time, too.")
PENDING = ours("{n} complaints since then have no cause yet, so it may turn out to be more.")
PENDING_ONE = ours("1 complaint since then has no cause yet, so it may turn out to be more.")
TOO_FEW = ours(
    "Can’t tell yet whether “{what}” changed anything: {after} in {days}, {before} in as many "
    "days before. Together at least {need} are needed."
)
NOTHING_BEFORE = ours(
    "Can’t tell yet whether “{what}” changed anything: no complaints were written down before it, "
    "so there is nothing to compare with."
)
NOT_YET = ours("Can’t tell yet whether “{what}” changed anything: it begins on {since}.")
PERCENT = ours("{number} %")
BEFORE_LINE = ours("before: {first} to {last}, {before}; after: {since} to {until}, {after}")
SHARE_LINE = ours(
    "of both together {share} came after; without a change it would be about half. At 95 % "
    "{low} to {high} (exact, two Poisson counts), two-sided p = {p}"
)

RESERVE = ours(
    "You set aside {percent} of the price for care, {reserve} in this time; {used} was used: "
    "{share}."
)
RESERVE_ABOVE = ours(
    "You set aside {percent} of the price for care, {reserve} in this time, but {used} was used: "
    "{share}. The price is too low for this care, not the customer too dear."
)
RESERVE_LINE = ours("set aside = {percent} × spend {spend} = {reserve}")
RESERVE_SHARE_LINE = ours("used = service cost {used} ÷ {reserve} = {share}")
NO_RESERVE = ours(
    "Can’t tell yet whether the price covers your care: the share of the price that is set aside "
    "for it is not filled in (Settings, Time and money). Service has cost {used}, {share} of the "
    "price."
)
NO_RESERVE_NO_SALES = ours(
    "Can’t tell yet whether the price covers your care: the share of the price that is set aside "
    "for it is not filled in (Settings, Time and money)."
)
NO_SALES = ours(
    "Can’t tell yet whether the price covers your care: there are no sales in this time."
)

PURSES = ours(
    "Of {total} that care has cost, {effort} was work, {remedy} was for putting things right, and "
    "{extra} for thank-yous and outlays."
)
PURSES_LINE = ours(
    "work {effort} + putting right {remedy} + thank-yous {goodwill} + outlays {other} = {total}"
)
NO_COST = ours("Care has cost nothing in this time.")
