"""What the people of a demo shop are called, buy, say and complain about."""

from __future__ import annotations

from typing import NamedTuple

from csdesk.domain.complaint import Verdict
from csdesk.domain.redress import RedressForm


def _each(words: str) -> tuple[str, ...]:
    return tuple(words.split())


GIVEN = _each(
    "Ada Aisha Alan Amara Amir Andre Angela Ben Bianca Bram Bruno Camille Carla Carlos Chen Chloe "
    "Clara Connor Daniel Daria David Diego Ebony Elena Elias Emeka Emma Erik Esther Fatima Felix "
    "Finn Fiona Gabriel Gina Grace Hana Harvey Hugo Ibrahim Ines Ingrid Isaac Ivy Jack Jamal Jana "
    "Jasper Joan Jonas Julia Kai Karen Karim Keiko Kofi Lara Leila Leo Liam Lin Louise Lucia Luke "
    "Magda Malik Mara Marta Mateo Maud Mei Mia Milan Mina Nadia Naomi Nate Nils Nina Noah Nora "
    "Olga Omar Oscar Paula Pedro Phoebe Pia Ravi Rita Robin Rosa Ruth Saira Sam Sara Seth Sofia "
    "Stella Tara Tess Theo Tomas Uma Vera Victor Wanda Wei Will Yara Yusuf Zara Zoe"
)
FAMILY = _each(
    "Abbott Adeyemi Ahmed Alvarez Anders Baker Barros Becker Bell Bianchi Blake Boateng Brandt "
    "Brooks Byrne Calder Castillo Chandra Choi Clarke Costa Cruz Dahl Daly Diaz Dixon Dubois Duran "
    "Ellis Engel Farah Ferris Fischer Flores Foster Fujita Garcia Gill Gomez Grant Greene Haas "
    "Hale Hassan Hayes Herrera Hill Hoang Holm Hughes Ito Ivanova Jansen Joshi Kaur Keller Khan "
    "Kim Klein Kovacs Lambert Larsen Lee Lopez Lund Marsh Martins Mensah Meyer Moreau Morgan "
    "Moss Murray Nakamura Navarro Nguyen Nolan Novak Nowak Obi Olsen Ortiz Osman Park Patel "
    "Pereira Petrov Popova Quinn Rahman Reed Richter Rossi Roy Russo Sato Schmidt Shah Silva "
    "Singh Sorensen Stone Suzuki Tanaka Taylor Torres Turner Urban Vega Vogel Walsh Wang Ward "
    "Weber Wolf Wong Yilmaz Young Zhang Zimmer"
)
FIRM_HEADS = _each(
    "Harbour Hillside Mill Station Meadow Bridge Corner Lakeside Market Orchard Park Quarry "
    "River Sunny Union Victoria Willow"
)
FIRM_TAILS = _each(
    "Bakery Café Clinic Couriers Flowers Hotel Kitchen Library Nursery Pharmacy School Studio"
)
NOTES = (
    "Commuter, yearly service",
    "Road bike, rides on Sundays",
    "E-bike for the hill",
    "Folding bike and the train",
    "Touring, long distances",
    "Gravel bike",
    "Two children’s bikes",
    "Bought used, wants it to last",
    "Cargo bike",
    "Mountain bike, muddy",
    "City bike with a basket",
    "",
)


class Ware(NamedTuple):
    """Something the shop sells: what it is, its usual price net, and its margin in basis points."""

    what: str
    price: int
    margin_bp: int


WARES = (
    Ware("Inner tube", 850, 5500),
    Ware("Brake pads, fitted", 2900, 5200),
    Ware("Bell", 1200, 5000),
    Ware("Bottle and cage", 1900, 4800),
    Ware("Chain, fitted", 4200, 4600),
    Ware("Puncture repaired", 1800, 7000),
    Ware("Lights, front and rear", 5400, 4400),
    Ware("Gears adjusted", 3200, 7200),
    Ware("Helmet", 6900, 4200),
    Ware("Lock", 7600, 4000),
    Ware("Winter tyres, a pair", 9600, 3800),
    Ware("Wheel trued", 4600, 7000),
    Ware("Yearly service", 11900, 6600),
    Ware("Child seat", 13900, 3600),
    Ware("Panniers", 14900, 4000),
    Ware("Saddle", 8900, 4400),
    Ware("Rear wheel", 16900, 3600),
    Ware("Drivetrain, fitted", 23900, 4200),
    Ware("Children’s bike", 32900, 3000),
    Ware("City bike", 79900, 2900),
    Ware("Gravel bike", 169900, 2700),
    Ware("E-bike", 239900, 2500),
)
"""From small to large; what a customer buys follows what it leaves."""


class Trouble(NamedTuple):
    """A complaint as it is told again and again; lists are named by position."""

    category: int
    cause: int
    broken: int | None
    title: str
    words: str
    effect: str
    seeks: str
    sentence: str
    why: str
    changes: str
    remedy: RedressForm
    remedy_what: str
    remedy_cost: int
    vow: str
    verdict: Verdict


TROUBLES = (
    Trouble(
        1,
        1,
        0,
        "Brakes squeal after the service",
        "I had it serviced on Tuesday and the brakes squeal so loudly that people turn round.",
        "I take the other road now because of the noise.",
        "Brakes that are quiet, and no second bill.",
        "You paid for a service and got a noise. That is not right, and I am sorry.",
        "The pads were not bedded in before we handed the bike over.",
        "Every bike is ridden round the block before it is handed over.",
        RedressForm.REDO,
        "Pads bedded in and adjusted again",
        2200,
        "Brakes done and ridden",
        Verdict.WE_FAILED,
    ),
    Trouble(
        1,
        1,
        1,
        "Repair took a week longer than said",
        "You said Thursday. It was the Thursday after, and I had to ring you to find out.",
        "I took the bus for a week.",
        "To be told before I have to ask.",
        "A week of buses because of us, and no word. I am sorry.",
        "The part came late and nobody rang.",
        "Whoever orders a part rings on the day it should have come.",
        RedressForm.PART_REFUND,
        "A week of bus fares",
        2400,
        "Ring on the day the part comes",
        Verdict.WE_FAILED,
    ),
    Trouble(
        0,
        0,
        2,
        "Wrong tyres were fitted",
        "I ordered the ones with reflectors and got plain ones. I ride in the dark.",
        "I don’t feel seen at night.",
        "The tyres I ordered.",
        "You asked for tyres that keep you safe and got others. That is our mistake.",
        "Two boxes with the same label stood beside each other.",
        "The order slip is laid on the bike, and checked before fitting.",
        RedressForm.REPLACEMENT,
        "The tyres that were ordered, fitted",
        4100,
        "Right tyres fitted",
        Verdict.WE_FAILED,
    ),
    Trouble(
        0,
        0,
        None,
        "Lock jammed after two weeks",
        "The lock won’t open. I had to carry the bike home from the station.",
        "Forty minutes on foot, with shopping.",
        "A lock that opens.",
        "Carrying a bike home is no way to end a day. I am sorry.",
        "A faulty batch; the maker has called them back.",
        "The batch is off the shelf.",
        RedressForm.REPLACEMENT,
        "Another lock",
        3900,
        "New lock at the counter",
        Verdict.WE_FAILED,
    ),
    Trouble(
        2,
        4,
        1,
        "Parcel never came",
        "It says delivered. It was not delivered to me.",
        "I stayed in two afternoons.",
        "The parcel, or my money.",
        "Two afternoons of waiting for nothing. I am sorry.",
        "The carrier left it at a house with the same number in the next street.",
        "Parcels over fifty go with a signature.",
        RedressForm.REPLACEMENT,
        "Sent again, with a signature",
        3300,
        "Second parcel at your door",
        Verdict.OUTSIDE,
    ),
    Trouble(
        3,
        3,
        None,
        "Bill is higher than I was told",
        "On the phone it was sixty, and the bill says ninety-four.",
        "I had put sixty aside.",
        "To pay what I was told.",
        "You planned with what we said, and we said too little. I am sorry.",
        "Sixty was the work without the parts, and that was not said.",
        "We say one number, with parts, and write it on the slip.",
        RedressForm.PART_REFUND,
        "The difference to what was said",
        3400,
        "Corrected bill by mail",
        Verdict.PARTLY,
    ),
    Trouble(
        4,
        3,
        None,
        "Felt laughed at at the counter",
        "I asked about the tyre pressure and somebody laughed. I won’t ask again.",
        "I left without buying anything.",
        "That somebody says sorry.",
        "Nobody should feel small for asking. I am sorry that it happened here.",
        "Two of us joked about something else, and you could not know that.",
        "No jokes behind the counter while somebody is in the shop.",
        RedressForm.APOLOGY_ONLY,
        "An apology in person",
        0,
        "I will be there on Saturday and say sorry",
        Verdict.WE_FAILED,
    ),
    Trouble(
        1,
        1,
        0,
        "Gears still skip",
        "Third gear skips as before. I paid for nothing.",
        "I walk up the hill.",
        "Gears that hold on the hill.",
        "You came with one wish and left with the same trouble. I am sorry.",
        "We adjusted the cable, but the hanger was bent.",
        "A hanger gauge is now part of every gear job.",
        RedressForm.REDO,
        "Hanger straightened, gears set again",
        2900,
        "Gears done and ridden up the hill",
        Verdict.WE_FAILED,
    ),
    Trouble(
        0,
        5,
        3,
        "Saddle is not comfortable",
        "It hurts after half an hour. The picture looked softer.",
        "I ride less than I wanted.",
        "Another saddle, or money back.",
        "Half an hour should not hurt. Thank you for telling me.",
        "No saddle fits everybody; it was as described.",
        "We lend three saddles for a week before anybody buys one.",
        RedressForm.EQUAL_WORTH,
        "Exchanged for another saddle",
        1500,
        "Three saddles to try, one a week",
        Verdict.AS_PROMISED,
    ),
    Trouble(
        2,
        2,
        1,
        "Bike was not ready when I came",
        "I took the afternoon off to fetch it and it stood there in pieces.",
        "Half a day of holiday, gone.",
        "A date that holds.",
        "You took time off for us and we were not ready. I am sorry.",
        "We had taken on more than two people can do.",
        "The book closes when the week is full.",
        RedressForm.REDO,
        "Finished first thing, brought to the door",
        2600,
        "Bike brought to your door",
        Verdict.WE_FAILED,
    ),
)
VOUCHER, VOUCHER_WORTH = "Voucher of 15 for the next visit", 1_500
GOODWILL = (
    ("A bell and a coffee", 600),
    ("Bottle of chain oil", 450),
    (VOUCHER, 900),
    ("Free yearly check", 2200),
    ("Reflective bands", 500),
)
SAID = (
    "Asked whether the part has come.",
    "Wanted to know what a service costs.",
    "Asked which tyres are good in winter.",
    "Could we keep the bike over the weekend?",
    "Brought cake. Thank you for the quick repair.",
    "Asked about a bike for their daughter.",
    "Is it worth repairing, or should it be a new one?",
    "",
)
EVERYDAY_VOWS = (
    "Ring when the part is in",
    "Send the price of both wheels",
    "Put the blue one aside",
    "Ask the maker about the frame",
)
HAPPY = (
    "Quick and kind.",
    "They explained everything.",
    "Fair price, honest words.",
    "Ready when they said.",
    "",
    "",
)
SO_SO = ("All right in the end.", "Took a while.", "Fine, but hard to reach by phone.", "")
UNHAPPY = ("I had to ask twice.", "Still not as it was.", "Nobody rang me.", "")
CHANNELS_LIKED = ("Text first", "Call, no mail", "Mail, they keep every message", "At the counter")
TIMES_LIKED = ("After 17:00", "Mornings", "Not on Mondays", "")
APPROACHES = ("Tell them why it happened", "Short and to the point", "Likes to talk first", "")
CHOICES = ("Two or three choices, with prices", "One clear advice", "")
DONTS = ("No “soon”, exact dates", "No first names", "")
