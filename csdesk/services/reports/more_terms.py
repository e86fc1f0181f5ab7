"""What stands in the reports beyond the accountant’s, in the words of their page of notes."""

from __future__ import annotations

from typing import Final

from csdesk.domain.ours import ours
from csdesk.services.reports.terms import Terms

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
