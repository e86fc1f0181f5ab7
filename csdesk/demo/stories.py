"""All customers from the pictures of csdesk, in the order of the pictures."""

from __future__ import annotations

from csdesk.demo.cases import Answered, Case, Given, Vow
from csdesk.demo.long_stories import ANNA, GREG
from csdesk.demo.open_stories import DALE, LUCY, MARCUS, OKAFOR, SCHOOL
from csdesk.demo.told import MAYA, PRIYA, TOM, Score, Talk, Told, at
from csdesk.domain.complaint import Feeling, Outcome, Severity
from csdesk.domain.contact import About, Channel
from csdesk.domain.effort import OutlayKind
from csdesk.domain.redress import RedressForm

SAMIR = Told(
    "Samir Haddad",
    "City bike, rain or shine",
    TOM,
    -300,
    "samir@haddad.test",
    kept=(("Ring when the mudguard is in", -17, -18),),
    bought=((-300, "City bike", 74_000, 25_000), (-40, "Mudguards", 6_900, 3_100)),
    work=((-299, 15, "Handed over"),),
    cases=(
        Case(
            "Bent mudguard",
            "It came out of the box bent and rubs.",
            at(-20, 16),
            TOM,
            Channel.COUNTER,
            severity=Severity.SMALL,
            at_stake=3_500,
            effect="It rattles on cobbles.",
            seeks="A straight one.",
            feeling=Feeling.CALM,
            heard=at(-20, 16, 5),
            sentence="New should mean straight. I’m sorry, Samir.",
            went_wrong="It was bent in the box and fitted all the same.",
            changes="Boxes are opened at the counter.",
            acknowledged=at(-20, 16, 5),
            remedy=Given(RedressForm.REPLACEMENT, "Another mudguard, fitted", 1_400),
            agreed=at(-20, 16, 10),
            vow=Vow("New mudguard fitted", at(-14, 17), at(-15, 11)),
            ask_day=-1,
            question="Does it still rub?",
            answered=Answered(at(-1, 12), 5, 7, 9, "Yes, that’s it."),
            outcome=Outcome.PUT_RIGHT,
            cause=0,
            settled=at(-1, 13),
            minutes=((-20, 10),),
        ),
    ),
)

HANNAH = Told(
    "Hannah Weiss",
    "Commuter, yearly service",
    TOM,
    -700,
    "h.weiss@postbox.test",
    kept=(("Saddle to try by Saturday", -15, -16),),
    bought=(
        (-700, "Yearly service", 11_900, 7_600),
        (-340, "Yearly service", 12_400, 8_000),
        (-120, "Lights, lock", 21_000, 8_400),
        (-14, "Saddle", 31_000, 13_000),
    ),
    work=((-340, 30, "Asked about winter"), (-14, 37, "Three saddles tried")),
    scores=(Score(-330, 9, "In and out in a day.", "After your yearly service", TOM),),
    talks=(Talk(-6, 9, Channel.TEXT, About.THANKS, "First ride was good.", TOM, 2),),
    asks=((0, "Is the new saddle comfortable after two weeks?"),),
    promises=(("Swap the saddle if it hurts", -14, at(0, 17)),),
)

TOLD = (
    ANNA,
    GREG,
    Told(
        "Northside Couriers",
        "Fleet of 12 cargo bikes",
        PRIYA,
        -1050,
        "ops@northside.test",
        "070 555 04 00",
        likes=("Call", "06:00 to 09:00", "", "Short and to the point", "", "Price per bike"),
        kept=(
            ("Six tyres in the store", -16, -17),
            ("Bike 7 back by noon", -12, -12),
            ("Bike 3 back by noon", -5, -5),
        ),
        bought=tuple(
            (-1050 + 72 * n, f"Fleet service, month {n * 2 + 1}", 118_000, 46_143)
            for n in range(14)
        ),
        work=tuple((-1020 + 85 * n, 150, "On site, before the first round") for n in range(12)),
        outlays=((-400, OutlayKind.TRAVEL, 6_000, "Van"), (-90, OutlayKind.TRAVEL, 6_000, "Van")),
        scores=(Score(-100, 9, "They start before we do.", "After the fleet service", PRIYA),),
        promises=(
            ("Spare wheels for two bikes", -3, at(0, 12)),
            ("Price for two more bikes", -3, at(2, 12)),
        ),
        talks=(Talk(-2, 8, Channel.PHONE, About.ORDER, "Two more bikes in spring.", PRIYA, 14),),
    ),
    Told(
        "Beatriz Moura",
        "Touring, since 2020",
        TOM,
        -1080,
        "bea.moura@postbox.test",
        kept=(("Tension list by mail", -14, -15),),
        bought=(
            (-1080, "Touring bike", 162_000, 54_000),
            (-400, "Wheels", 51_000, 20_500),
            (-60, "Yearly service", 24_000, 16_000),
        ),
        work=((-1075, 140, "Fitted for the long way"), (-400, 90, "Wheels built to her wish")),
        scores=(Score(-55, 10, "The wheels sing.", "After your yearly service", TOM),),
        promises=(("Route cards for Portugal", -3, at(5, 12)),),
        talks=(Talk(-3, 12, Channel.COUNTER, About.THANKS, "Brought a postcard.", TOM, 5),),
    ),
    OKAFOR,
    DALE,
    HANNAH,
    SCHOOL,
    MARCUS,
    Told(
        "Eleni Papadaki",
        "Folding bike",
        MAYA,
        -500,
        "eleni@papadaki.test",
        kept=(("Bar raised by two fingers", -10, -11),),
        bought=((-500, "Folding bike", 118_000, 41_000), (-130, "Yearly service", 22_000, 15_000)),
        work=((-495, 82, "Showed how it folds, twice"), (-130, 50, "Knee: handlebar raised")),
        scores=(
            Score(
                -2,
                10,
                "Tom remembered my bike, my bad knee and my dog’s name. In that order.",
                "After your visit",
                TOM,
            ),
        ),
        talks=(Talk(-14, 15, Channel.COUNTER, About.THANKS, "Said hello with the dog.", MAYA, 5),),
        promises=(("Order the low step", -5, at(3, 12)),),
    ),
    Told(
        "Riverside Café",
        "Two delivery bikes",
        PRIYA,
        -760,
        "hello@riverside.test",
        kept=(
            ("Basket straps in the right size", -13, -14),
            ("Invoice for both bikes together", -9, -9),
        ),
        bought=((-760, "Two delivery bikes", 210_000, 72_000), (-90, "Service", 54_000, 29_000)),
        talks=(Talk(-15, 14, Channel.COUNTER, About.ORDER, "Table 4 says thank you.", PRIYA, 0),),
    ),
    LUCY,
    Told(
        "Joan Whitfield",
        "Three-wheeler",
        TOM,
        -610,
        "joan.w@postbox.test",
        kept=(("Bring the flag", -8, -9),),
        bought=((-610, "Three-wheeler", 132_000, 44_000), (-70, "Basket", 8_800, 3_600)),
        work=((-605, 95, "Practised in the yard"),),
        scores=(Score(-60, 10, "So patient.", "After your purchase", TOM),),
        promises=(("Mirror for the left", -4, at(0, 17)),),
    ),
    Told(
        "Petra Novak",
        "Commuter",
        PRIYA,
        -420,
        "petra.novak@postbox.test",
        kept=(("Price for winter tyres", -6, -7),),
        bought=((-420, "City bike", 69_000, 23_000), (-66, "Brake pads, fitted", 7_500, 2_900)),
        work=((-66, 12, "Explained the pads"),),
    ),
    Told(
        "Quentin Ash",
        "Races on Sundays",
        TOM,
        -880,
        "q.ash@mailbox.test",
        kept=(
            ("Cassette ordered before the weekend", -15, -16),
            ("Ready before the race", -4, -5),
        ),
        bought=((-880, "Race bike", 260_000, 70_000), (-60, "Cassette", 21_000, 8_000)),
        work=((-870, 60, "Position measured"), (-59, 33, "Gears before the race")),
        scores=(Score(-50, 8, "Fast, as I like it.", "After the repair", TOM),),
    ),
    Told(
        "Rosa Delgado",
        "Bike from her aunt",
        MAYA,
        -350,
        "rosa.d@postbox.test",
        kept=(("Colour cards to choose from", -11, -9),),
        bought=((-350, "Overhaul", 38_000, 24_000), (-57, "Bell and basket", 4_800, 1_850)),
        work=((-350, 28, "Told what is worth repairing"),),
        scores=(Score(-340, 9, "Honest about the old bike.", "After the repair", MAYA),),
        promises=(("Ring when the paint is dry", -2, at(2, 10)),),
    ),
    SAMIR,
)
"""In the order of the pictures; a demo of fewer customers takes the first ones."""
