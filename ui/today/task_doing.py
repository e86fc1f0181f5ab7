"""What the buttons, the tick and the name of a task on Today do."""

from __future__ import annotations

from PySide6.QtCore import QObject

from csdesk.domain.contact import About, Contact
from csdesk.domain.customer import first_name
from csdesk.domain.listings import Task, TaskKind
from csdesk.services.contacts import seen_contact
from csdesk.services.follow_ups import called_back, decline_follow_up
from csdesk.services.promises import keep_promise
from ui.complaints.call_back_dialog import CallBackDialog
from ui.context import Context
from ui.customers.complaint_way import log_complaint
from ui.customers.contact_dialog import ContactDialog
from ui.customers.promise_dialog import PromiseDialog
from ui.doing import do
from ui.today.answer_dialog import AnswerDialog
from ui.today.called_dialog import CalledDialog
from ui.today.reply_dialog import ReplyDialog


class TaskDoing(QObject):
    """Leads from a task to the dialog or page that deals with it, or is done with it at once."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def act(self, task: Task, *, at_hand: bool) -> None:
        """The button of a task was pressed; ``at_hand`` is the one that is unfolded."""
        match task.kind:
            case TaskKind.FOLLOW_UP_DUE:
                self._context.shell.show_dialog(AnswerDialog(self._context, task))
            case TaskKind.CALL_BACK:
                self._call_back(task)
            case TaskKind.PROMISE_LATE if at_hand:
                self.contact(task.customer_id, task)
            case TaskKind.CONTACT_TO_READ:
                self.finish(task, quietly=True)
                self.open(task)
            case _:
                self.open(task)

    def open(self, task: Task) -> None:
        """Go to what the task is about."""
        shell = self._context.shell
        if task.kind is TaskKind.DRAFT:
            log_complaint(self._context)
        elif task.review_id is not None:
            shell.show_dialog(ReplyDialog(self._context, task))
        elif task.complaint_id is not None:
            shell.open_complaint(task.complaint_id)
        elif task.promise_id is not None:
            name = first_name(task.customer)
            dialog = PromiseDialog(self._context, task.promise_id, task.words, name)
            shell.show_dialog(dialog)
        else:
            shell.open_customer(task.customer_id)

    def finish(self, task: Task, *, quietly: bool = False) -> None:
        """The tick of a task was pressed, or what it asked for was done."""
        name = first_name(task.customer)
        match task.kind:
            case TaskKind.PROMISE_LATE | TaskKind.PROMISE_DUE:
                said = self.tr("Promise to {name} kept").format(name=name)
                do(self._context, self, keep_promise, task.promise_id, said=said)
            case TaskKind.CALL_BACK if task.follow_up_id is not None:
                dialog = CallBackDialog(self._context, task.follow_up_id, name, task.words)
                self._context.shell.show_dialog(dialog)
            case TaskKind.FOLLOW_UP_DUE:
                said = self.tr("Nobody will ask {name} about this again").format(name=name)
                do(self._context, self, decline_follow_up, task.follow_up_id, said=said)
            case TaskKind.CONTACT_TO_READ:
                said = "" if quietly else self.tr("Read: what {name} said").format(name=name)
                do(self._context, self, seen_contact, task.contact_id, said=said)

    def contact(
        self,
        customer_id: int,
        task: Task | None = None,
        *,
        about: About = About.QUESTION,
    ) -> None:
        """Write down that they were spoken with: about a task, where there is one."""
        complaint = None if task is None else task.complaint_id
        topic = About.COMPLAINT if complaint is not None else about
        dialog = ContactDialog(self._context, customer_id, complaint_id=complaint, about=topic)
        self._context.shell.show_dialog(dialog)

    def _call_back(self, task: Task) -> None:
        """The call is written down as a contact; what was said in it came of the call."""
        said = self.tr("{name} was called back").format(name=first_name(task.customer))
        dialog = CalledDialog(self._context, task)

        def called(contact: Contact) -> None:
            what = (called_back, task.follow_up_id, contact.said)
            do(self._context, self, *what, said=said, theme_id=dialog.theme_id())

        dialog.saved.connect(called)
        self._context.shell.show_dialog(dialog)
