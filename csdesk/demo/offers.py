"""What Millbrook Cycles does and does not offer, and what it gives by one click."""

from __future__ import annotations

from csdesk.demo.place import Words
from csdesk.domain.offering import Offering
from csdesk.domain.quick_redress import QuickRedress
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.store.unit_of_work import Work

_OFFERED = (
    ("Same-day puncture repair", "When it comes in by 14:00; not for tubular tyres."),
    ("Loan bike during a repair", "Two of them, one with a child seat. Book it with the repair."),
)
_NOT_OFFERED = (
    (
        "Free home collection",
        "We have no van, and I would not promise a day we can’t keep. "
        "I can lend you a bike until yours is done.",
    ),
    ("Repairs of motors", "The maker opens them, nobody else may. I will send it in for you."),
)
_QUICK = (
    (RedressKind.REMEDY, RedressForm.REPLACEMENT, "Inner tube, fitted", 700, 1_400),
    (RedressKind.REMEDY, RedressForm.PART_REFUND, "Half the labour back", 2_000, None),
    (RedressKind.GOODWILL, RedressForm.GIFT, "Bell and a coffee", 900, 1_200),
)


def put_offers(work: Work, words: Words) -> None:
    """Adds the lists to a demo shop, in its words."""
    told = [(*each, True) for each in _OFFERED] + [(*each, False) for each in _NOT_OFFERED]
    for position, (name, detail, is_offered) in enumerate(told):
        work.offerings.add(Offering(words(name), is_offered, position, words(detail)))
    for position, (kind, form, what, cost, worth) in enumerate(_QUICK):
        work.quick_redress.add(QuickRedress(kind, form, words(what), cost, position, worth))
