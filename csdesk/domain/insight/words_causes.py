"""What is said of causes and costs: sentences with gaps, and how each figure is worked out."""

NO_CAUSE = "No cause written down"
AS_OF = "As of {day}."

DEAREST = (
    "What costs you most is “{cause}”: {cost} for {complaints} of {customers}, {share} of all that "
    "complaints cost."
)
DEAREST_KNOWN = (
    "Among the causes written down “{cause}” costs you most: {cost} for {complaints} of "
    "{customers}, {share} of all that complaints cost."
)
MOST = "What comes up most is “{cause}”: {complaints} of {customers}."
FEW_MAKE_MOST = "The first {few} of {all} causes make {share} of it."
NO_COMPLAINTS = "Can’t tell yet what goes wrong most: no complaint was taken down in this time."
NO_CAUSES = (
    "Can’t tell yet what goes wrong most: none of {complaints} has a cause written down. It is "
    "asked for when a complaint is settled."
)
CAUSE_LINE = "{cause}: {cost}, {minutes}, {complaints} of {customers}; so far {share} of all"
COST_LINE = "cost = work + remedies + thank-yous + outlays on these complaints, booked in this time"

FEWER = "Clearly fewer since “{what}”: {after} in {days}, {before} in as many days before."
MORE = "Clearly more since “{what}”: {after} in {days}, {before} in as many days before."
NO_CHANGE = "No clear change since “{what}”: {after} in {days}, {before} in as many days before."
FEWER_CAVEAT = "Other things may have changed in that time, too."
PENDING = "{n} complaints since then have no cause yet, so it may turn out to be more."
PENDING_ONE = "1 complaint since then has no cause yet, so it may turn out to be more."
TOO_FEW = (
    "Can’t tell yet whether “{what}” changed anything: {after} in {days}, {before} in as many "
    "days before. Together at least {need} are needed."
)
NOTHING_BEFORE = (
    "Can’t tell yet whether “{what}” changed anything: no complaints were written down before it, "
    "so there is nothing to compare with."
)
NOT_YET = "Can’t tell yet whether “{what}” changed anything: it begins on {since}."
PERCENT = "{number} %"
BEFORE_LINE = "before: {first} to {last}, {before}; after: {since} to {until}, {after}"
SHARE_LINE = (
    "of both together {share} came after; without a change it would be about half. At 95 % "
    "{low} to {high} (exact, two Poisson counts), two-sided p = {p}"
)

RESERVE = (
    "You set aside {percent} of the price for care, {reserve} in this time; {used} was used: "
    "{share}."
)
RESERVE_ABOVE = (
    "You set aside {percent} of the price for care, {reserve} in this time, but {used} was used: "
    "{share}. The price is too low for this care, not the customer too dear."
)
RESERVE_LINE = "set aside = {percent} × spend {spend} = {reserve}"
RESERVE_SHARE_LINE = "used = service cost {used} ÷ {reserve} = {share}"
NO_RESERVE = (
    "Can’t tell yet whether the price covers your care: the share of the price that is set aside "
    "for it is not filled in (Settings, Time and money). Service has cost {used}, {share} of the "
    "price."
)
NO_RESERVE_NO_SALES = (
    "Can’t tell yet whether the price covers your care: the share of the price that is set aside "
    "for it is not filled in (Settings, Time and money)."
)
NO_SALES = "Can’t tell yet whether the price covers your care: there are no sales in this time."

PURSES = (
    "Of {total} that care has cost, {effort} was work, {remedy} was for putting things right, and "
    "{extra} for thank-yous and outlays."
)
PURSES_LINE = (
    "work {effort} + putting right {remedy} + thank-yous {goodwill} + outlays {other} = {total}"
)
NO_COST = "Care has cost nothing in this time."
