"""Which pages there are and what can be done from anywhere; a page is made at its first visit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.complaints.after_commands import after_commands
from ui.context import Context
from ui.finding import Finding
from ui.shell.commands import Command
from ui.shell.window import COMPLAINT, CUSTOMER, MainWindow

if TYPE_CHECKING:
    from ui.sitting import Sitting


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pages", words)


def register_pages(window: MainWindow, context: Context, sitting: Sitting) -> None:
    """Makes all pages known to the window."""

    def today() -> QWidget:
        from ui.today.today_page import TodayPage

        page = TodayPage(context)
        page.demo_requested.connect(sitting.demo_asked)
        return page

    def customers() -> QWidget:
        from ui.customers.customers_page import CustomersPage

        return CustomersPage(context)

    def customer() -> QWidget:
        from ui.customers.customer_page import CustomerPage

        return CustomerPage(context)

    def complaints() -> QWidget:
        from ui.complaints.complaint_list_page import ComplaintListPage

        return ComplaintListPage(context)

    def complaint() -> QWidget:
        from ui.complaints.complaint_page import ComplaintPage

        return ComplaintPage(context)

    def insight() -> QWidget:
        from ui.insight.insight_page import InsightPage

        return InsightPage(context)

    def reports() -> QWidget:
        from ui.reports.reports_page import ReportsPage

        return ReportsPage(context)

    def imports() -> QWidget:
        from ui.imports.import_page import ImportPage

        return ImportPage(context)

    def settings() -> QWidget:
        from ui.settings.settings_page import SettingsPage

        page = SettingsPage(context)
        page.switch_requested.connect(sitting.switch_asked)
        page.demo_requested.connect(sitting.demo_asked)
        page.desk_changed.connect(sitting.desk_changed)
        page.language_chosen.connect(sitting.language_chosen)
        return page

    window.register("today", today)
    window.register("customers", customers)
    window.register(CUSTOMER, customer, under="customers")
    window.register("complaints", complaints)
    window.register(COMPLAINT, complaint, under="complaints", compact=True)
    window.register("insight", insight)
    window.register("reports", reports)
    window.register("import", imports)
    window.register("settings", settings)


def register_commands(window: MainWindow, context: Context) -> None:
    """Makes what can be done from anywhere known by name and key, and the shop searchable."""

    def log_complaint() -> None:
        from ui.customers.complaint_way import log_complaint as take_down

        take_down(context, _customer_here(window))

    def add_customer() -> None:
        from ui.customers.customer_dialog import CustomerDialog

        window.show_dialog(CustomerDialog(context))

    def log_contact() -> None:
        from ui.customers import contact_way

        complaint = _complaint_here(window)
        if complaint is not None:
            contact_way.log_contact_about(context, complaint)
        else:
            contact_way.log_contact(context, _customer_at_hand(window))

    def add_review() -> None:
        from ui.customers.review_dialog import ReviewDialog

        window.show_dialog(ReviewDialog(context, _customer_here(window)))

    def write_letter() -> None:
        from ui.letters.writing import write_letter as write_to

        customer, complaint = _customer_at_hand(window), _complaint_here(window)
        if customer is None:
            window.toast(_tr("Open the customer or complaint the letter is about first."))
        else:
            write_to(context, customer, complaint)

    def what_next() -> None:
        from ui.customers.part_well_dialog import PartWellDialog

        customer = _customer_at_hand(window)
        if customer is None:
            window.toast(_tr("Open the customer it is about first."))
        else:
            window.show_dialog(PartWellDialog(context, customer))

    def hand_over() -> None:
        from ui.complaints.handover_dialog import HandoverDialog

        complaint = _complaint_here(window)
        if complaint is None:
            window.toast(_tr("Open the complaint that goes to somebody else first."))
        else:
            window.show_dialog(HandoverDialog(context, complaint))

    for command in (
        Command("log_complaint", _tr("Log a complaint"), "plus", log_complaint, "Ctrl+N"),
        Command(
            *("log_contact", _tr("Log a contact"), "note-pencil", log_contact, "Ctrl+L"),
            also=_tr("call visit mail message letter"),
        ),
        Command("add_review", _tr("Write down a public review"), "star", add_review),
        Command("add_customer", _tr("Add a customer"), "user-plus", add_customer, "Ctrl+Shift+N"),
        Command(
            *("write_letter", _tr("Write a letter or mail"), "envelope-simple", write_letter),
            also=_tr("reply apology choices goodbye email"),
        ),
        Command("hand_over", _tr("Hand this complaint over"), "handshake", hand_over),
        Command(
            *("what_next", _tr("What next with this customer"), "hand-waving", what_next),
            also=_tr("part well terms keep going goodbye"),
        ),
        *after_commands(context),
        *_views_of_insight(window),
    ):
        window.add_command(command)
    Finding(window, context)


def _views_of_insight(window: MainWindow) -> list[Command]:
    """A command for each view of Insight but the first, which the place itself leads to."""
    from ui.insight.views import views

    words, also = _tr("Insight: {view}"), _tr("chart figures")
    return [
        Command(
            *(f"insight_{view.name}", words.format(view=view.words), "chart-line-up"),
            partial(window.open_place, "insight", view.name),
            also=also,
        )
        for view in views()[1:]
    ]


def _customer_here(window: MainWindow) -> int | None:
    """The customer whose page is open, so that nobody has to be found twice."""
    return _open_at(window, CUSTOMER)


def _complaint_here(window: MainWindow) -> int | None:
    """The complaint whose page is open."""
    return _open_at(window, COMPLAINT)


def _open_at(window: MainWindow, place: str) -> int | None:
    here = window.pages.here
    if here is not None and here.place == place and isinstance(here.what, int):
        return here.what
    return None


def _customer_at_hand(window: MainWindow) -> int | None:
    """The customer whose page is open, or who is chosen in the list that is shown."""
    here = window.pages.here
    page = None if here is None else window.pages.opened(here.place)
    at_hand = getattr(page, "customer_at_hand", None)
    return _customer_here(window) if at_hand is None else at_hand()
