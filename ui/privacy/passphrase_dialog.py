"""Putting the shop under a passphrase, under another one, or under none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from csdesk.domain.errors import Cancelled, CsdeskError
from csdesk.domain.passphrase import Strength, strength_of
from csdesk.services.encryption import is_encrypted
from csdesk.services.remembered_key import can_remember
from ui.context import Context
from ui.jobs import Job
from ui.privacy.changing import Before, Change, Changed, Order, carry_out
from ui.privacy.recovery_sheet import write_sheet
from ui.privacy.secret_dialog import SecretDialog
from ui.widgets.buttons import Button, Kind
from ui.widgets.choices import CheckBox
from ui.widgets.fields import LabelledField
from ui.widgets.gauges import ProgressStrip
from ui.widgets.pickers import Picker
from ui.widgets.secret_field import SecretField
from ui.widgets.surfaces import Panel, row
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label


class PassphraseDialog(SecretDialog):
    """What it means is said first, and that a lost passphrase is lost has to be confirmed."""

    changed = Signal(object)
    """A Changed: the old desk is closed, the shop goes on at its desk."""

    def __init__(self, context: Context, change: Change, parent: QWidget | None = None) -> None:
        titles = {
            Change.SET: self.tr("Put the shop under a passphrase"),
            Change.CHANGE: self.tr("Choose another passphrase"),
            Change.REMOVE: self.tr("Take the passphrase away"),
        }
        lines = {
            Change.SET: self.tr(
                "Everything in the file is encrypted: customers, letters, enclosed files, copies."
            ),
            Change.CHANGE: self.tr("The old one opens nothing any more."),
            Change.REMOVE: self.tr("Whoever gets hold of the file can read everything in it then."),
        }
        super().__init__(titles[change], lines[change], width=620, parent=parent)
        self.setObjectName("passphrase_dialog")
        self._context, self._change = context, change
        self._job: Job | None = None
        self._scroll = TallScroll(gap=10)
        self.body.addWidget(self._scroll, 1)
        if change is not Change.SET:
            self.old = self._add_secret("old_passphrase", self.tr("The passphrase now"))
        if change is not Change.REMOVE:
            self._add_new()
        self._build_work()
        self.look()

    def reject(self) -> None:
        """While it is being done it can only be stopped."""
        if self._job is None:
            super().reject()
        else:
            self._job.cancel()

    # building

    def _add_secret(self, name: str, words: str, hint: str = "") -> LabelledField:
        field = self.secret(name, words, hint)
        self._scroll.body.addWidget(field)
        return field

    def _add_new(self) -> None:
        hint = self.tr("four words or sixteen characters")
        self.new = self._add_secret("new_passphrase", self.tr("Passphrase"), hint)
        self.again = self._add_secret("again_passphrase", self.tr("The same once more"))
        self.strength = label("", "caption", "text2", wrap=True)
        self.strength.setObjectName("passphrase_strength")
        self._scroll.body.addWidget(self.strength)
        self.remember = CheckBox(self.tr("Remember it on this computer"))
        self.remember.setObjectName("remember_passphrase")
        self._scroll.body.addWidget(self.remember)
        self._why_not = label("", "caption", "text2", wrap=True)
        self._why_not.setObjectName("why_not_remember")
        self._why_not.hide()
        self._scroll.body.addWidget(self._why_not)
        self._context.jobs.read(self, can_remember, then=self._cannot_remember)
        self.before = Picker(
            self.tr("Copies from before"),
            (
                (Before.RESEAL, self.tr("Make them anew under this passphrase")),
                (Before.DELETE, self.tr("Overwrite and delete them")),
                (Before.LEAVE, self.tr("Leave them as they are")),
            ),
        )
        self.before.setObjectName("copies_from_before")
        self._scroll.body.addWidget(LabelledField(self.tr("Copies from before"), self.before))
        told = Panel("warn")
        told.body.addWidget(
            label(
                self.tr(
                    "A lost passphrase is truly lost. There is no back door: without it nobody can "
                    "open the shop or its copies, neither you nor the makers of csdesk. The old "
                    "file is overwritten once the new one is proven, as far as the disk allows: "
                    "an SSD may keep old blocks for a while."
                ),
                "small",
                wrap=True,
            )
        )
        self.knows = CheckBox(self.tr("I know, and I keep it in a second place"))
        self.knows.setObjectName("knows_it_is_lost")
        self.knows.toggled.connect(lambda _: self.look())
        line = row(gap=8)
        line.addWidget(self.knows, 1)
        self.sheet = Button(self.tr("Save a sheet to print…"), Kind.GHOST, "file-text")
        self.sheet.setObjectName("save_sheet")
        self.sheet.clicked.connect(self._ask_where)
        line.addWidget(self.sheet)
        told.body.addLayout(line)
        self._scroll.body.addWidget(told)

    def _build_work(self) -> None:
        self.trouble = label("", "small", "badTxt", wrap=True)
        self.trouble.setObjectName("passphrase_trouble")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.strip = ProgressStrip()
        self.strip.setObjectName("passphrase_progress")
        self.strip.cancelled.connect(self.reject)
        self.strip.hide()
        self.body.addWidget(self.strip)
        words = {
            Change.SET: self.tr("Encrypt the shop"),
            Change.CHANGE: self.tr("Change it"),
            Change.REMOVE: self.tr("Take it away"),
        }
        away = Button(self.tr("Not now"), Kind.GHOST)
        away.clicked.connect(self.reject)
        self.go_on = Button(words[self._change], Kind.PRIMARY)
        self.go_on.setObjectName("passphrase_go_on")
        self.go_on.clicked.connect(self._go)
        self.foot.addStretch(1)
        self.foot.addWidget(away)
        self.foot.addWidget(self.go_on)

    # what is typed

    def look(self) -> None:
        """Say what is still missing; nothing is complained of before it is typed."""
        if self._change is not Change.SET:
            self.old.complain("")
        missing = self._missing()
        if missing:
            self.go_on.turn_off(missing)
        else:
            self.go_on.turn_on()
        if self._change is Change.REMOVE:
            return
        new, again = self.typed("new_passphrase"), self.typed("again_passphrase")
        self.strength.setText(self._told_of(new))
        self.strength.setVisible(bool(new))
        differs = bool(again) and not new.startswith(again) and again != new
        self.again.complain(self.tr("These two are not the same.") if differs else "")
        same = bool(new) and new == again and strength_of(new) is not Strength.TOO_SHORT
        if same:
            self.sheet.turn_on()
        else:
            self.sheet.turn_off(self.tr("Type the passphrase twice first."))

    def _missing(self) -> str:
        if self._change is not Change.SET and not self.typed("old_passphrase"):
            return self.tr("Type the passphrase the shop has now.")
        if self._change is Change.REMOVE:
            return ""
        new = self.typed("new_passphrase")
        if strength_of(new) is Strength.TOO_SHORT:
            return self.tr("A passphrase has at least 8 characters.")
        if new != self.typed("again_passphrase"):
            return self.tr("Type the passphrase twice.")
        return "" if self.knows.isChecked() else self.tr("Say that you know what a loss means.")

    def _told_of(self, passphrase: str) -> str:
        match strength_of(passphrase):
            case Strength.TOO_SHORT:
                return self.tr("At least 8 characters. Four words are easy to keep in mind.")
            case Strength.WEAK:
                return self.tr(
                    "It can be taken, but whoever has the file and a fast computer may find it out "
                    "in days. Four words that have nothing to do with each other are far better."
                )
            case Strength.GOOD:
                return self.tr("A good one.")

    def _cannot_remember(self, why: str) -> None:
        self.remember.setEnabled(not why)
        self._why_not.setText(why)
        self._why_not.setVisible(bool(why))

    # doing it

    def _go(self) -> None:
        order = Order(self._change, self.typed("old_passphrase"), self.typed("new_passphrase"))
        if self._change is not Change.REMOVE:
            before = Before(str(self.before.value()))
            remembers = self.remember.isChecked()
            order = Order(order.change, order.old, order.new, remembers, before)
        self._say("")
        what = self.tr("Writing the shop anew")
        self.go_on.turn_off(what)
        self.strip.start(what)
        self.strip.show()
        self.strip.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._job = self._context.jobs.watch(
            *(self, carry_out, self._context.desk, order),
            progress_to=self.strip.show_progress,
            then=self._done,
            failed=self._failed,
            writes=True,
        )

    def _done(self, changed: Changed) -> None:
        self._job = None
        self.accept()
        self.changed.emit(changed)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.strip.hide()
        self.look()
        if isinstance(error, Cancelled):
            self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(error, CsdeskError) and error.code == "shop.passphrase_wrong":
            self._complain_of_old()
        else:
            self._say(self._context.wording.words_for(error))

    def _complain_of_old(self) -> None:
        """Beside the field, so that nobody has to look for which of them it was."""
        self.old.complain(self.tr("This is not the passphrase the shop has now."))
        secret = self.findChild(SecretField, "old_passphrase_row")
        if secret is not None:
            secret.line.selectAll()
            secret.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(self.old)

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    # the sheet

    def _ask_where(self) -> None:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        suggested = Path(QStandardPaths.writableLocation(place)) / self.tr("passphrase.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a sheet to print"), str(suggested), self.tr("PDF (*.pdf)")
        )
        if chosen:
            self.save_sheet(Path(chosen))

    def save_sheet(self, path: Path) -> None:
        """Write the sheet with the passphrase there."""
        path = path if path.suffix else path.with_suffix(".pdf")
        context = self._context
        day, name = context.wording.date(context.desk.today()), context.desk.store.path.name
        context.jobs.read(
            *(self, write_sheet, path, name, day, self.typed("new_passphrase")),
            then=lambda _: self.sheet.set_words(self.tr("Saved. Print it, then delete it")),
            failed=lambda error: self._say(context.wording.words_for(error)),
        )


def change_for(context: Context) -> Change:
    """What somebody who asks for a passphrase wants to do with this shop."""
    return Change.CHANGE if is_encrypted(context.desk) else Change.SET
