"""What every figure of a report means, in the words of its page of notes."""

from __future__ import annotations

from typing import Final

from csdesk.domain.ours import ours

Terms = tuple[tuple[str, str], ...]
"""A term, and what it means; both of ours."""

FIGURES: Final[Terms] = (
    (ours("Spend"), ours("What was charged without tax, after discounts and returns.")),
    (
        ours("Margin"),
        ours("What purchases leave after the goods: spend less the cost of the goods."),
    ),
    (
        ours("Margin estimated"),
        ours(
            "The part of the margin where the cost of the goods was not known, so that a usual "
            "margin stands in."
        ),
    ),
    (
        ours("Effort"),
        ours("Minutes given to a customer, each at the cost per hour of the person on that day."),
    ),
    (
        ours("Remedy"),
        ours(
            "What puts right what the shop broke, at what it cost the shop. Money back for goods "
            "that came back is not here: it lowers spend and margin on the day of the return."
        ),
    ),
    (ours("Goodwill"), ours("A thank-you on top of a remedy, at what it cost the shop.")),
    (ours("Other"), ours("Further costs of serving somebody: postage, travel, parts.")),
    (ours("Service cost"), ours("Effort + remedy + goodwill + other.")),
    (ours("Contribution"), ours("Margin − service cost.")),
    (
        ours("Share"),
        ours(
            "Service cost ÷ margin; empty where there is no margin. At 100 % lies the tipping "
            "point."
        ),
    ),
    (
        ours("Purchases"),
        ours("Documents charged to customers; goods that came back are no purchase."),
    ),
    (
        ours("Walk-in sales"),
        ours(
            "Sales without a customer’s name. They stand in one line, so that the totals are those "
            "of the shop."
        ),
    ),
    (
        ours("Complaints without minutes"),
        ours(
            "Complaints of the period for which nobody wrote down any time. Those that were over "
            "before csdesk are not counted."
        ),
    ),
    (
        ours("Rounding"),
        ours(
            "Each line is rounded once to the smallest unit of the currency, halves upwards; "
            "totals add up rounded lines."
        ),
    ),
)
COMPLAINTS_IN_SHORT: Final[Terms] = (
    (
        ours("Complaints of a period"),
        ours(
            "Those that were opened in it, and older ones that cost something in it. What they "
            "cost is counted in the period only; how they stand is told as of now."
        ),
    ),
    (
        ours("At stake"),
        ours("What the customer stands to lose, as it was told when the complaint was taken down."),
    ),
    (
        ours("Worth to the customer"),
        ours("What a remedy or a goodwill is worth to who gets it; empty where nobody said."),
    ),
)
"""For those who see what complaints cost, and not how they went."""
COMPLAINTS: Final[Terms] = (
    *COMPLAINTS_IN_SHORT,
    (
        ours("Hours until acknowledged"),
        ours(
            "From the moment a complaint was raised to the moment the customer was told that we "
            "understood; nights and Sundays are counted."
        ),
    ),
    (
        ours("Days to settle"),
        ours("Calendar days from the day a complaint was opened to the day it was settled."),
    ),
)
CUSTOMERS: Final[Terms] = (
    (
        ours("Where they stand"),
        ours(
            "Service cost against margin, both of the period: within the aim of the shop, over it, "
            "or past the tipping point where more was given than they left. Whoever bought nothing "
            "yet is invested in."
        ),
    ),
    (
        ours("Complaints, purchases, recommendation"),
        ours(
            "How many complaints somebody raised, when they bought first and last, and what they "
            "answered last are told as of now, whatever the period."
        ),
    ),
)
ACCOUNTANT: Final[Terms] = (
    (
        ours("Your accountant decides"),
        ours(
            "The entries of the journal are a suggestion. Which account they go to, and whether "
            "they are booked at all, your accountant decides."
        ),
    ),
    (
        ours("Months"),
        ours(
            "Months of the financial year: each begins on the day of the month on which the year "
            "begins. The first and the last go only as far as the period."
        ),
    ),
    (
        ours("Tax known"),
        ours(
            "Tax of sales less that of returns. Sales that came without their tax are left out of "
            "it; where a usual tax is set, it was taken off their spend."
        ),
    ),
    (
        ours("Return"),
        ours(
            "Booked as returns net and tax against money back gross. Where the tax is not known, "
            "the whole is booked gross and flagged."
        ),
    ),
    (
        ours("Refund, goods kept"),
        ours("Booked as remedies or goodwill against money back."),
    ),
    (
        ours("Replacement, equal worth, gift"),
        ours("Booked as remedies or goodwill against goods, at what they cost the shop."),
    ),
    (
        ours("Repair, redo"),
        ours("Booked as remedies or goodwill against work, at what it cost the shop."),
    ),
    (
        ours("Voucher"),
        ours(
            "A liability at its cost until it is used or lapses; its face value stands beside it. "
            "Used in parts, the parts of its cost are rounded so that they add up."
        ),
    ),
    (
        ours("Effort and outlays"),
        ours(
            "Information only. Wages are in the books already, and outlays stand there by their "
            "own receipts."
        ),
    ),
    (
        ours("Document"),
        ours(
            "R stands for a remedy, G for a goodwill, S for a return, V for a part of a voucher; "
            "the number is that of its line."
        ),
    ),
    (
        ours("Account of a line"),
        ours("An account that was given to a single remedy or goodwill goes before the usual one."),
    ),
    (
        ours("Without a cost"),
        ours("What cost the shop nothing makes no entry."),
    ),
    (
        ours("Changes"),
        ours(
            "What differs from the last workbook of the same period. A period that was marked as "
            "sent is what later ones are compared with, so nothing is rewritten silently."
        ),
    ),
    (
        ours("Books as of"),
        ours(
            "The last change of the shop that is in this file. The same facts always make the same "
            "file."
        ),
    ),
)
CAUSES: Final[Terms] = (
    (
        ours("Complaints"),
        ours(
            "Complaints that were opened in the period. Those that had ended in another program "
            "before they came here are left out: nobody here looked after them."
        ),
    ),
    (ours("Settled by now"), ours("How many of these complaints are settled.")),
    (ours("Reopened"), ours("How many of them were taken up again after they had been settled.")),
    (
        ours("Customers"),
        ours("How many different customers complained; one who complained twice counts once."),
    ),
    (
        ours("Service cost"),
        ours(
            "What was written down in the period on complaints of this cause, also on those that "
            "were opened before it: effort + remedy + goodwill + other."
        ),
    ),
    (ours("Share of all"), ours("Service cost of the cause ÷ service cost of all causes.")),
    (
        ours("Cost of one, average"),
        ours(
            "Of the complaints that were opened in the period: what one of them cost in the "
            "period, on average. A few dear ones pull it up."
        ),
    ),
    (
        ours("Cost of one, middle"),
        ours("Half of the complaints that were opened in the period cost less, half cost more."),
    ),
)
PEOPLE: Final[Terms] = (
    (
        ours("What this is for"),
        ours(
            "These are facts about work, to share it out well. Whoever gets the hard complaints "
            "has more minutes and fewer kind answers; nothing here says who works well. People "
            "stand in the order of the settings, never by a figure."
        ),
    ),
    (
        ours("Complaints looked after"),
        ours("Complaints that were opened then and that this person looks after now."),
    ),
    (ours("Minutes"), ours("What the person wrote down, whoever looks after the complaint.")),
    (
        ours("Promises"),
        ours(
            "Promises of this person that were due then, by the day that the customer agreed to "
            "last: kept by then, kept later, not kept, or still open."
        ),
    ),
    (
        ours("First replies"),
        ours("Complaints this person looks after, whose customer was told then that it was heard."),
    ),
    (
        ours("Answers"),
        ours(
            "What customers said of these complaints when they were asked. A mean stands only "
            "where at least five answered: fewer say more about chance than about the work."
        ),
    ),
)
LETTERS: Final[Terms] = (
    (
        ours("Letters"),
        ours("Letters and e-mails that were written in the period, word for word."),
    ),
    (
        ours("Sent on"),
        ours("Empty where nobody marked the letter as sent."),
    ),
)
