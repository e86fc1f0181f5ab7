"""What is said of answers: sentences with gaps, and how each figure is worked out."""

from __future__ import annotations

from csdesk.domain.ours import ours

SEEN = ours("{who}, as of {day}.")

SCORE = ours("{score}, but with {n} answers anything from {low} to {high} is plausible.")
SCORE_FEW = ours(
    "Can’t tell yet whether customers would recommend you: {n} of them said so in the last "
    "{days} days, and {need} are needed for a score."
)
SCORE_FEW_LINE = ours(
    "recommend score = share of 9 and 10 less share of 0 to 6; answers so far: {n}"
)
SCORE_LINE = ours(
    "recommend score = share of 9 and 10 less share of 0 to 6 = "
    "({promoters} − {detractors}) ÷ {n} × 100 = {score}"
)
SCORE_WHO_LINE = ours("each customer counts once, with the latest answer of {first} to {last}")
SCORE_RANGE_LINE = ours(
    "range at 95 % (adjusted Wald): with 3 more answers, ¾ of them 9 or 10 and ¾ of them 0 to 6, "
    "the score is {adjusted}; its error is {error}, 1.96 times that to each side = {low} to {high}"
)

CHANGE_UP = ours("The recommend score is clearly up: from {before} to {now}.")
CHANGE_DOWN = ours("The recommend score is clearly down: from {before} to {now}.")
CHANGE_NONE = ours(
    "The recommend score was {before} and is {now} now: too close together to tell a change "
    "from chance."
)
CHANGE_COUNTS = ours("{n_now} answers now, {n_before} in the period before ({first} to {last}).")
CHANGE_FEW = ours(
    "Can’t tell yet whether the score changed: {n_now} of your customers answered now and "
    "{n_before} in the period before, and {need} each are needed."
)
CHANGE_LINE = ours(
    "change of the scores with 3 answers added to each = {now} − {before} = {points}, "
    "at 95 % {low} to {high}; a change is only told where 0 lies outside"
)

SATISFACTION = ours("Customers say {mean} out of 5 for how they were looked after.")
EASE = ours("Customers say {mean} out of 7 for how easy it was.")
MEAN_LINE = ours("mean of the latest answer of each of {n} customers = {mean}")
MEAN_WHO_LINE = ours("answers of {first} to {last}")
SATISFACTION_FEW = ours(
    "Can’t tell yet how satisfied customers are: {n} of them said so in the last {days} days, "
    "and {need} are needed."
)
EASE_FEW = ours(
    "Can’t tell yet how easy customers find it: {n} of them said so in the last {days} days, "
    "and {need} are needed."
)

RESPONSE = ours(
    "Of those who were asked how it went, {answered} of {asked} answered ({share}). Those who stay "
    "silent may see it differently."
)
RESPONSE_LINE = ours("answered ÷ asked = {answered} ÷ {asked} = {share}")
RESPONSE_WHO_LINE = ours(
    "asked = answered + {declined} declined + {waiting} not answered although their day has come; "
    "answers out of files are left out"
)
RESPONSE_NONE = ours("Can’t tell yet how many answer: nobody was to be asked in this time.")

LIFT_UP = ours("The same customers are more satisfied than at first: {mean} points of 5 more.")
LIFT_DOWN = ours("The same customers are less satisfied than at first: {mean} points of 5 less.")
LIFT_NONE = ours(
    "No clear change in how satisfied the same customers are since they first answered "
    "({mean} points of 5)."
)
LIFT_CAVEAT = ours(
    "Low first answers tend to rise by themselves, so compare with customers for whom nothing "
    "was done before giving yourself credit."
)
LIFT_CAVEAT_DOWN = ours(
    "High first answers tend to fall by themselves, so look at what was said, too."
)
LIFT_FEW = ours(
    "Can’t tell yet whether the same customers became more satisfied: {n} of them answered twice, "
    "and {need} are needed."
)
LIFT_LINE = ours("mean of latest less first answer of {n} customers who answered twice = {mean}")
LIFT_RANGE_LINE = ours("shifts that the same test would not rule out = {low} to {high}")
LIFT_EXACT_LINE = ours(
    "with their signs thrown in every way there is, a mean this far from 0 comes in {p} of all"
)
LIFT_THROWN_LINE = ours(
    "with their signs thrown {throws} times (seed {seed}), a mean this far from 0 comes in {p} of "
    "all"
)
NO_BOUND = ours("no bound")
