"""The shop: its name, its money, and every number that a formula uses."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum

from csdesk.domain.money import exponent
from csdesk.domain.ours import ours

ASSUMED_HOURLY_MAJOR = 30
ASSUMED_MARGIN_BP = 4000
DEFAULT_AIM_BP = 2500


@dataclass(frozen=True, slots=True)
class Shop:
    """Settings of a shop, one typed value; None means nobody answered and an assumption stands in.

    Shares are basis points (10,000 = 100 %), money is minor units of ``currency``.
    """

    name: str = ""
    currency: str = "EUR"
    country: str = ""
    hourly_minor: int | None = None
    margin_bp: int | None = None
    usual_tax_bp: int | None = None
    aim_bp: int = DEFAULT_AIM_BP
    fixed_costs_minor: int | None = None  # a month
    hours_per_week: int | None = None
    opening_hours: str = ""
    quick_remedy_limit_minor: int | None = None
    first_reply_hours: int = 24
    hide_meter_when_rare: bool = True
    rare_below: int = 5
    """Complaints in 100 purchases under which the meter of money is hidden."""
    notifies: bool = True
    quiet_from: str = "18:00"
    quiet_until: str = "08:00"
    """Local times between which no notification comes up."""
    follow_up_days: int = 14
    address: str = ""
    signature: str = ""
    logo_id: int | None = None
    remedy_account: str = ""
    goodwill_account: str = ""
    first_run_done: bool = False
    is_demo: bool = False
    watched_folder: str = ""
    """Where new files may be offered from; empty watches nothing."""
    staff_costs_minor: int | None = None
    """What all people of the shop cost in a month, wages and everything on top."""
    staff_people: float | None = None
    """How many work for that, half days as halves, each ``hours_per_week``."""
    practical_share_bp: int = 8_000
    """Of the paid hours: what is left for customers after breaks and tidying."""
    care_reserve_bp: int | None = None
    """Of the price without tax: what is set aside for care."""
    referral_share_bp: int = 5_000
    """Of the first year's margin of somebody who was sent: what is credited to the sender."""
    payback_window_days: int = 180
    """So long after a complaint later margin counts."""
    language: str = "en"
    """Of reports and letters; one of ``LANGUAGES``."""
    year_begins: str = "01-01"
    """Month and day on which the financial year begins."""
    paper: str = ""
    """``A4`` or ``Letter``; empty is what the country uses."""
    returns_account: str = ""
    tax_account: str = ""
    money_back_account: str = ""
    voucher_account: str = ""
    voucher_used_account: str = ""
    voucher_lapsed_account: str = ""
    goods_account: str = ""
    work_account: str = ""
    accountant_name: str = ""
    accountant_email: str = ""
    datev_consultant: str = ""
    datev_client: str = ""
    report_reminder: str = "quarter"
    """``month``, ``quarter``, ``year`` or empty: how often the accountant gets a workbook."""
    report_reminder_again: str = ""
    """The day, as ISO text, until which nobody wants to be reminded of it."""
    backs_up: bool = True
    """Backups are made by themselves."""
    backup_place: str = ""
    """The folder of backups; empty: the one beside the shop file."""
    second_place: str = ""
    """The folder of a second copy of each; empty: there is none."""
    second_place_again: str = ""
    """The day, as ISO text, until which nobody wants to be reminded of the second place."""
    backup_months: int = 24
    """For so many months one backup of each is kept."""
    erase_after_years: int = 0
    """So long after their last dealing it is proposed to erase a customer; 0: never."""
    erase_words_after_years: int = 0
    """So long after a complaint was closed it is proposed to erase its words; 0: never."""
    erase_again: str = ""
    """ISO day until which nobody is reminded of what to erase; empty: none."""
    lock_minutes: int = 0
    """After so long without a key or the mouse the screen locks; 0: never by itself."""
    names_in_title: bool = True
    """The title of the window, which task switchers show, names the shop."""

    @property
    def hourly(self) -> int:
        """What an hour costs where a person has no rate of their own, minor units."""
        assumed = ASSUMED_HOURLY_MAJOR * 10 ** exponent(self.currency)
        return assumed if self.hourly_minor is None else self.hourly_minor

    @property
    def margin(self) -> int:
        """What is left of net sales after the goods, in basis points."""
        return ASSUMED_MARGIN_BP if self.margin_bp is None else self.margin_bp

    @property
    def assumptions(self) -> tuple[str, ...]:
        """Names of the numbers that are assumed because nobody answered."""
        asked = ("hourly_minor", "margin_bp", "usual_tax_bp")
        return tuple(name for name in asked if getattr(self, name) is None)


SETTING_NAMES = tuple(field.name for field in fields(Shop))


class ListName(StrEnum):
    """Lists that the shop edits."""

    CATEGORY = "category"
    CAUSE = "cause"
    BROKEN_PROMISE = "broken_promise"


@dataclass(frozen=True, slots=True)
class ListItem:
    """One entry of a list that the shop edits."""

    list_name: ListName
    label: str
    position: int
    id: int = 0
    active: bool = True
    usual_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the shop file, with its size and fingerprint."""

    name: str
    media_type: str
    size: int
    sha256: str
    content: bytes
    id: int = 0


FIRST_LISTS: dict[ListName, tuple[str, ...]] = {
    ListName.CATEGORY: (
        ours("Product"),
        ours("Repair or service"),
        ours("Delivery"),
        ours("Price or bill"),
        ours("How we spoke"),
    ),
    ListName.CAUSE: (
        ours("Wrong or faulty part"),
        ours("Work not checked"),
        ours("Promised too much"),
        ours("Misunderstanding"),
        ours("Supplier or carrier"),
        ours("Outside our control"),
    ),
    ListName.BROKEN_PROMISE: (
        ours("Repair didn’t hold"),
        ours("Took too long"),
        ours("Wrong part"),
        ours("Nothing we promised"),
    ),
}
