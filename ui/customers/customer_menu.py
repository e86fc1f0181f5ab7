"""Everything that can be done with one customer, from wherever they are shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from csdesk.domain.changes import Noun
from csdesk.domain.customer import first_name
from csdesk.services.customers import archive_customer, bring_back_customer
from ui import icons
from ui.context import Context
from ui.customers.brief_way import BriefWay
from ui.customers.complaint_way import log_complaint
from ui.customers.contact_dialog import ContactDialog
from ui.customers.customer_dialog import CustomerDialog
from ui.customers.effort_dialog import EffortDialog
from ui.customers.part_well_dialog import PartWellDialog
from ui.customers.preferences_dialog import PreferencesDialog
from ui.customers.purchase_dialog import PurchaseDialog, ReturnDialog
from ui.doing import do
from ui.letters.writing import write_letter
from ui.theme import Theme
from ui.widgets.buttons import plain_text


class CustomerMenu(QObject):
    """Opens the dialogs of a customer; lists and pages share it."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._briefs = BriefWay(context, self)

    def pop_up(self, beside: QWidget, customer_id: int, name: str, archived: bool) -> None:
        """Offer it all below a button."""
        menu = self.menu(beside, customer_id, name, archived)
        menu.popup(beside.mapToGlobal(QPoint(0, beside.height() + 4)))

    def menu(self, parent: QWidget, customer_id: int, name: str, archived: bool) -> QMenu:
        """The entries as a Qt menu, which goes when it is closed."""
        menu = QMenu(parent)
        menu.aboutToHide.connect(menu.deleteLater)
        away = self.tr("Bring back") if archived else self.tr("Archive")
        entries: tuple[tuple[str, str, Callable[[], None]] | None, ...] = (
            (self.tr("Log a contact"), "note-pencil", lambda: self.log_contact(customer_id)),
            (self.tr("Log a complaint"), "plus", lambda: self.log_complaint(customer_id)),
            (self.tr("Write a letter"), "envelope-simple", lambda: self.write(customer_id)),
            (self.tr("Add minutes"), "timer", lambda: self.add_minutes(customer_id)),
            (self.tr("Add an outlay"), "package", lambda: self.add_outlay(customer_id)),
            (self.tr("Add a purchase"), "receipt", lambda: self.add_purchase(customer_id)),
            (
                self.tr("Goods came back"),
                "arrow-u-down-left",
                lambda: self.add_return(customer_id),
            ),
            None,
            (self.tr("Change name or contact"), "pencil-simple", lambda: self.edit(customer_id)),
            (
                self.tr("How they like to be treated"),
                "hand-waving",
                lambda: self.edit_preferences(customer_id),
            ),
            (self.tr("One-page brief…"), "printer", lambda: self.brief(parent, customer_id, name)),
            (
                self.tr("Who changed what"),
                "clock-counter-clockwise",
                lambda: self.history(customer_id, name),
            ),
            (self.tr("Same person as…"), "users", lambda: self.same_person(customer_id, name)),
            (self.tr("What next with them?"), "handshake", lambda: self.what_next(customer_id)),
            (self.tr("Their data…"), "shield-check", lambda: self.their_data(customer_id, name)),
            None,
            (away, "archive", lambda: self.archive(customer_id, name, archived)),
        )
        colour = Theme.current().colour("text2")
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            words, icon, slot = entry
            action = menu.addAction(icons.icon(icon, colour), plain_text(words))
            action.triggered.connect(lambda _=False, slot=slot: slot())
        return menu

    def log_contact(self, customer_id: int) -> None:
        self._context.shell.show_dialog(ContactDialog(self._context, customer_id))

    def what_next(self, customer_id: int) -> None:
        self._context.shell.show_dialog(PartWellDialog(self._context, customer_id))

    def log_complaint(self, customer_id: int) -> None:
        log_complaint(self._context, customer_id)

    def write(self, customer_id: int) -> None:
        write_letter(self._context, customer_id)

    def add_minutes(self, customer_id: int) -> None:
        self._context.shell.show_dialog(EffortDialog(self._context, customer_id))

    def add_outlay(self, customer_id: int) -> None:
        self._context.shell.show_dialog(EffortDialog(self._context, customer_id, outlay=True))

    def add_purchase(self, customer_id: int) -> None:
        self._context.shell.show_dialog(PurchaseDialog(self._context, customer_id))

    def add_return(self, customer_id: int) -> None:
        self._context.shell.show_dialog(ReturnDialog(self._context, customer_id))

    def edit(self, customer_id: int) -> None:
        self._context.shell.show_dialog(CustomerDialog(self._context, customer_id))

    def edit_preferences(self, customer_id: int) -> None:
        self._context.shell.show_dialog(PreferencesDialog(self._context, customer_id))

    def brief(self, beside: QWidget, customer_id: int, name: str) -> None:
        """All that matters about them on one page of paper."""
        self._briefs.ask_where(beside, customer_id, name)

    def history(self, customer_id: int, name: str) -> None:
        """Who changed what of them and all that belongs to them."""
        from ui.customers.history_dialog import HistoryDialog  # late: seldom needed

        dialog = HistoryDialog(self._context, Noun.CUSTOMER, customer_id, name)
        self._context.shell.show_dialog(dialog)

    def same_person(self, customer_id: int, name: str) -> None:
        """Somebody else of the list turned out to be the same, or did not after all."""
        from ui.customers.merge_dialog import MergeDialog  # late: seldom needed

        self._context.shell.show_dialog(MergeDialog(self._context, customer_id, name))

    def their_data(self, customer_id: int, name: str) -> None:
        """Everything about them for them, corrections, rest, and erasing."""
        from ui.customers.rights_dialog import RightsDialog  # late: seldom needed

        self._context.shell.show_dialog(RightsDialog(self._context, customer_id, name))

    def archive(self, customer_id: int, name: str, archived: bool) -> None:
        """Out of the lists, or back into them; the way back is in the toast."""
        called = first_name(name)
        if archived:
            said = self.tr("{name} is back in your lists").format(name=called)
            do(self._context, self, bring_back_customer, customer_id, said=said)
            return
        said = self.tr("{name} is archived").format(name=called)
        detail = self.tr("Every figure keeps counting what was")
        do(self._context, self, archive_customer, customer_id, said=said, detail=detail)
