"""Every page and every dialog of the program, one after the other, on a real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from csdesk.domain.listings import ComplaintFilter, TaskKind
from csdesk.services.complaints import complaint_facts, complaint_rows, list_complaints
from csdesk.services.today import board
from csdesk.services.vouchers import open_vouchers
from ui.context import Context
from ui.jobs import Jobs
from ui.shell.window import MainWindow
from ui.sitting import Sitting
from ui.theme import Scheme, Theme

PLACES = ("today", "customers", "complaints", "insight", "reports", "import", "settings")


class Strays(QObject):
    """Notes parts of the window that show up as windows of their own, be it for a moment.

    They flicker on the screen, and take the keys away.
    """

    KNOWN = frozenset({"MainWindow", "HelpWindow"})

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            name = type(watched).__name__
            if watched.windowType() == Qt.WindowType.Window and name not in self.KNOWN:
                self.seen.append(f"{name} {watched.objectName()}".strip())
        return False


class Program:
    """The whole window around an open desk."""

    def __init__(self, desk: Desk, qtbot: QtBot, locale: str) -> None:
        self.strays = Strays()
        QApplication.instance().installEventFilter(self.strays)
        self.window = MainWindow()
        self.jobs = Jobs(self.window)
        self.broke: list[BaseException] = []
        self.jobs.broke.connect(self.broke.append)
        self.sitting = Sitting(self.window, desk, self.jobs, locale)
        began: list[bool] = []
        qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        self.window.show()
        self.sitting.begin(lambda: began.append(True))
        qtbot.waitUntil(lambda: bool(began))
        self.settle()

    @property
    def context(self) -> Context:
        return self.sitting.context

    def settle(self) -> None:
        """Until nothing is read any more and everything that came is on screen."""
        for _ in range(4):
            self.jobs.wait_idle()
            QApplication.processEvents()
        for _ in range(4):  # what came may make more than one thing around it larger
            QApplication.processEvents()

    def end(self) -> None:
        self.jobs.wait_idle()
        self.jobs.close()
        self.window.close()
        QApplication.instance().removeEventFilter(self.strays)
        assert self.broke == []
        assert self.strays.seen == []

    def pages(self, customer_id: int, complaint_ids: list[int]) -> Iterator[tuple[str, QWidget]]:
        """Each page with its name, as it stands there when everything has come."""
        ways: list[tuple[str, object]] = [(name, None) for name in PLACES]
        ways.append(("settings", "books"))
        ways += [("customer", customer_id), *(("complaint", key) for key in complaint_ids)]
        for place, what in ways:
            self.window.open_place(place, what)
            self.settle()
            yield f"{place} {what or ''}".strip(), self.window

    def screens(self, customer_id: int, complaint_ids: list[int]) -> Iterator[tuple[str, QWidget]]:
        """Each page, then each dialog, those over the first of the complaints."""
        yield from self.pages(customer_id, complaint_ids)
        for name, dialog in self.dialogs(customer_id, complaint_ids[0]):
            yield f"dialog {name}", dialog

    def dialogs(self, customer_id: int, complaint_id: int) -> Iterator[tuple[str, QWidget]]:
        """Each dialog with its name, filled as it is when it opens."""
        for name, make in every_dialog(self.context, customer_id, complaint_id):
            dialog = make()
            self.window.show_dialog(dialog)
            self.settle()
            yield name, dialog
            dialog.close()
            self.settle()


def one_of_each_stage(desk: Desk) -> list[int]:
    """A complaint at each of the stages that there are."""
    shown = {key for which in ComplaintFilter for key in list_complaints(desk, which)}
    rows = complaint_rows(desk, sorted(shown))
    return list({row.stage: row.id for row in rows}.values())


def every_dialog(
    context: Context, customer_id: int, complaint_id: int
) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    from csdesk.domain.changes import Noun
    from ui.complaints.call_back_dialog import CallBackDialog
    from ui.complaints.card_dialog import CardDialog
    from ui.complaints.handover_dialog import HandoverDialog
    from ui.complaints.improvements_dialog import ImprovementsDialog
    from ui.complaints.log_dialog import LogDialog
    from ui.customers.contact_dialog import ContactDialog
    from ui.customers.customer_dialog import CustomerDialog
    from ui.customers.effort_dialog import EffortDialog
    from ui.customers.history_dialog import HistoryDialog
    from ui.customers.merge_dialog import MergeDialog
    from ui.customers.part_well_dialog import PartWellDialog
    from ui.customers.preferences_dialog import PreferencesDialog
    from ui.customers.promise_dialog import PromiseDialog
    from ui.customers.purchase_dialog import PurchaseDialog, ReturnDialog
    from ui.customers.review_dialog import ReviewDialog
    from ui.customers.voucher_dialog import VoucherDialog
    from ui.imports.past_dialog import PastImportsDialog
    from ui.letters.letter_dialog import LetterDialog
    from ui.today.answer_dialog import AnswerDialog
    from ui.today.reply_dialog import ReplyDialog

    facts = complaint_facts(context.desk, complaint_id)
    with context.desk.store.read() as work:
        name = work.customers.require(customer_id).name
    yield "log a complaint", lambda: LogDialog(context)
    yield "log a contact", lambda: ContactDialog(context, customer_id)
    yield "about a complaint", lambda: ContactDialog(context, complaint_id=complaint_id)
    yield "review", lambda: ReviewDialog(context, customer_id)
    yield "add a customer", lambda: CustomerDialog(context)
    yield "change a customer", lambda: CustomerDialog(context, customer_id)
    yield "minutes", lambda: EffortDialog(context, customer_id)
    yield "outlay", lambda: EffortDialog(context, customer_id, outlay=True)
    yield "preferences", lambda: PreferencesDialog(context, customer_id)
    yield "same person", lambda: MergeDialog(context, customer_id, name)
    yield "purchase", lambda: PurchaseDialog(context, customer_id)
    yield "return", lambda: ReturnDialog(context, customer_id)
    for voucher in open_vouchers(context.desk, customer_id)[:1]:
        yield "voucher", partial(VoucherDialog, context, voucher)
    yield "past imports", lambda: PastImportsDialog(context)
    yield "improvements", lambda: ImprovementsDialog(context)
    yield "answer cards", lambda: CardDialog(context)
    yield "hand over", lambda: HandoverDialog(context, complaint_id)
    yield "letter", lambda: LetterDialog(context, customer_id)
    yield "part well", lambda: PartWellDialog(context, customer_id)
    yield "history", lambda: HistoryDialog(context, Noun.COMPLAINT, complaint_id)
    for promise in facts.promises[:1]:
        yield "promise", partial(PromiseDialog, context, promise.id, promise.what, name)
    tasks = board(context.desk).tasks
    for task in [one for one in tasks if one.kind is TaskKind.REVIEW][:1]:
        yield "reply to a review", partial(ReplyDialog, context, task)
    for asked in [one.follow_up_id for one in tasks if one.follow_up_id is not None][:1]:
        yield "call back", partial(CallBackDialog, context, asked, name)
    for task in tasks[:1]:
        yield "answer", partial(AnswerDialog, context, task)


@contextmanager
def program(desk: Desk, qtbot: QtBot, locale: str = "en_US") -> Iterator[Program]:
    """The window around a desk, in light colours; what broke inside fails the test."""
    theme = Theme.current()
    theme.use(Scheme.LIGHT)
    running = Program(desk, qtbot, locale)
    yield running
    running.end()


def parts(root: QWidget) -> Iterator[QWidget]:
    """Every widget that is shown inside of another one, itself included."""
    yield from (part for part in (root, *root.findChildren(QWidget)) if part.isVisible())
