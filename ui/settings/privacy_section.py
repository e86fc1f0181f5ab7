"""Privacy and lock: who can read the file, what hides the screen, what the window names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.screen_lock import LOCK_MINUTES
from csdesk.domain.shop import Shop
from csdesk.services.encryption import is_encrypted
from csdesk.services.file_privacy import FilePrivacy, file_privacy, make_private
from csdesk.services.other_copies import other_copies
from csdesk.services.remembered_key import forget, is_remembered
from csdesk.services.screen_lock import ScreenLock, remove_pin, screen_lock
from csdesk.services.shops import read_shop, save_shop
from ui.context import Context
from ui.privacy.changing import Before, Change, follow
from ui.settings.people_data_card import PeopleDataCard
from ui.settings.section import Section
from ui.settings.setting_row import SettingCard, SettingRow
from ui.unlock.locking import KEY
from ui.widgets.buttons import Button, Kind
from ui.widgets.choices import Switch
from ui.widgets.paint import key_words
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import row
from ui.widgets.text import tip

_PICKER = 250


@dataclass(frozen=True, slots=True)
class PrivacyLook:
    """How things stand."""

    shop: Shop
    lock: ScreenLock
    is_encrypted: bool
    is_read_only: bool
    file: FilePrivacy
    other_copies: int
    is_remembered: bool


def look(desk: Desk) -> PrivacyLook:
    """It may ask the key store: call it off the ui thread."""
    cipher = desk.store.cipher
    return PrivacyLook(
        read_shop(desk),
        screen_lock(desk),
        is_encrypted(desk),
        desk.store.is_read_only,
        file_privacy(desk),
        len(other_copies(desk)),
        cipher is not None and is_remembered(cipher.salt),
    )


class PrivacySection(Section):
    """Encryption first, then the lock, then what the window shows."""

    name = "privacy"
    desk_changed = Signal(object)
    """A Changed: the shop goes on at another desk."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._seen: PrivacyLook | None = None
        self.body.addWidget(self._file_card())
        self.body.addWidget(self._lock_card())
        self.body.addWidget(self._shown_card())
        self.people_data = PeopleDataCard(context)
        self.body.addWidget(self.people_data)

    def reload(self) -> None:
        self.people_data.reload()
        jobs, desk = self.context.jobs, self.context.desk
        jobs.read(self, look, desk, then=self.show_look, newest="privacy_look")

    def first_focus(self) -> QWidget | None:
        return self.set_passphrase

    def show_look(self, seen: PrivacyLook) -> None:
        """Show how things stand."""
        self._seen = seen
        self._show_encryption(seen)
        self._show_file(seen)
        self._show_lock(seen)
        self.titles.blockSignals(True)
        self.titles.setChecked(seen.shop.names_in_title)
        self.titles.blockSignals(False)
        self.titles.setEnabled(not seen.is_read_only)
        self.titles.setToolTip(tip(self._only_read() if seen.is_read_only else ""))

    # building

    def _file_card(self) -> SettingCard:
        tr = self.tr
        self.set_passphrase = self._button(tr("Use a passphrase…"), "set_passphrase")
        self.set_passphrase.clicked.connect(self._set_or_change)
        self.no_passphrase = self._button(tr("Take it away…"), "remove_passphrase", Kind.GHOST)
        self.no_passphrase.hide()
        self.no_passphrase.clicked.connect(lambda: self._open(Change.REMOVE))
        both = _side_by_side(self.no_passphrase, self.set_passphrase)
        self._encryption = SettingRow(tr("The shop file"), " ", both)
        self.forget = self._button(tr("Forget it here"), "forget_passphrase")
        self.forget.clicked.connect(self._forget)
        told = tr("csdesk opens the shop without asking, for whoever uses this account.")
        self._remembered = SettingRow(tr("This computer remembers it"), told, self.forget)
        self.wipe = self._button(tr("Delete them"), "delete_plain_copies", Kind.GHOST)
        self.wipe.clicked.connect(lambda: self._let_follow(Before.DELETE))
        self.follow = self._button(tr("Put them under it"), "reseal_copies")
        self.follow.clicked.connect(lambda: self._let_follow(Before.RESEAL))
        self._copies = SettingRow(
            tr("Copies without it"), " ", _side_by_side(self.wipe, self.follow)
        )
        self.repair = self._button(tr("Make it private"), "repair_permissions")
        self.repair.hide()
        self.repair.clicked.connect(self._repair)
        self._file = SettingRow(tr("Other accounts of this computer"), " ", self.repair)
        self._of_file = SettingCard(self._encryption, self._remembered, self._copies, self._file)
        self._of_file.show_line(self._remembered, False)
        self._of_file.show_line(self._copies, False)
        return self._of_file

    def _lock_card(self) -> SettingCard:
        tr = self.tr
        self.minutes = Picker(
            tr("Lock the screen"),
            [
                (n, tr("After {n} minutes").format(n=n) if n else tr("Only when I ask for it"))
                for n in LOCK_MINUTES
            ],
        )
        self.minutes.setObjectName("lock_minutes")
        self.minutes.setFixedWidth(_PICKER)
        self.minutes.picked.connect(self._keep_minutes)
        self._minutes_row = SettingRow(tr("Lock the screen"), " ", self.minutes)
        self.no_pin = self._button(tr("Take it away"), "remove_pin", Kind.GHOST)
        self.no_pin.hide()
        self.no_pin.clicked.connect(self._remove_pin)
        self.pin = self._button(tr("Choose a PIN…"), "set_pin")
        self.pin.clicked.connect(self._ask_pin)
        self._pin_row = SettingRow(tr("PIN"), " ", _side_by_side(self.no_pin, self.pin))
        self.now = self._button(tr("Lock now"), "lock_now")
        self.now.clicked.connect(self._lock_now)
        line = tr("{key} does the same anywhere. What is being typed is kept.").format(
            key=key_words(KEY)
        )
        self._now_row = SettingRow(tr("Lock now"), line, self.now)
        return SettingCard(self._minutes_row, self._pin_row, self._now_row)

    def _shown_card(self) -> SettingCard:
        tr = self.tr
        self.titles = Switch(tr("Names in the title of the window"))
        self.titles.setObjectName("names_in_title")
        self.titles.toggled.connect(self._keep_titles)
        told = tr("Task switchers and screen sharing show the title. Off: it only says csdesk.")
        clipboard = tr(
            "csdesk copies nothing by itself. What you copy stays in the clipboard until you copy "
            "something else, or the screen locks."
        )
        return SettingCard(
            SettingRow(tr("Names in the title of the window"), told, self.titles),
            SettingRow(tr("Clipboard"), clipboard),
        )

    def _button(self, words: str, name: str, kind: str = Kind.SECONDARY) -> Button:
        button = Button(words, kind)
        button.setObjectName(name)
        return button

    # showing

    def _show_encryption(self, seen: PrivacyLook) -> None:
        if seen.is_encrypted:
            self._encryption.say(
                self.tr("Under a passphrase. Without it nobody can read the file or its copies.")
            )
            self.set_passphrase.set_words(self.tr("Change it…"))
        else:
            self._encryption.say(
                self.tr(
                    "Not encrypted: whoever has this computer or a copy of the file can read it. "
                    "Switch on the disk encryption of your system (BitLocker, FileVault, LUKS), "
                    "or use a passphrase."
                )
            )
            self.set_passphrase.set_words(self.tr("Use a passphrase…"))
        self.no_passphrase.setVisible(seen.is_encrypted)
        self._of_file.show_line(self._remembered, seen.is_remembered)
        self._of_file.show_line(self._copies, bool(seen.other_copies))
        self._copies.say(
            self.context.wording.counted(
                seen.other_copies,
                self.tr("A backup, or a file kept beside the shop, is not under its passphrase."),
                self.tr("{n} backups or files kept beside the shop are not under its passphrase."),
            )
        )
        self._allow(seen, self.set_passphrase, self.no_passphrase, self.follow, self.wipe)

    def _show_file(self, seen: PrivacyLook) -> None:
        private = seen.file
        if not private.is_own_file:
            told = self.tr("Other accounts of this computer can open the file.")
        elif private.is_own_folder:
            told = self.tr("Only your account can open the file and change its folder.")
        else:
            told = self.tr(
                "Only your account can open the file. Its folder is shared with other accounts, "
                "who could take the file away."
            )
        self._file.say(told)
        self.repair.setVisible(not private.is_own_file)
        self._allow(seen, self.repair)

    def _show_lock(self, seen: PrivacyLook) -> None:
        self.minutes.choose(seen.shop.lock_minutes)
        can = seen.lock.can_lock
        self.minutes.setEnabled(can and not seen.is_read_only)
        why = "" if can else self.tr("Choose a PIN first: it opens the locked screen.")
        self.minutes.setToolTip(tip(why))
        self._minutes_row.say(why or self.tr("When nobody used a key or the mouse for so long."))
        has_pin = seen.lock.has_pin
        self.pin.set_words(self.tr("Change it…") if has_pin else self.tr("Choose a PIN…"))
        self.no_pin.setVisible(has_pin)
        if has_pin:
            told = self.tr("It is asked for on the locked screen, and when csdesk starts.")
        elif seen.lock.has_passphrase:
            told = self.tr("None. The passphrase opens the locked screen.")
        else:
            told = self.tr("None. A PIN hides the screen; it does not encrypt the shop.")
        self._pin_row.say(told)
        if can:
            self.now.turn_on()
        else:
            self.now.turn_off(why)
        self._allow(seen, self.pin, self.no_pin)

    def _only_read(self) -> str:
        return self.tr("This shop was opened for reading only.")

    def _allow(self, seen: PrivacyLook, *buttons: Button) -> None:
        for button in buttons:
            if seen.is_read_only:
                button.turn_off(self._only_read())
            else:
                button.turn_on()

    # doing

    def _set_or_change(self) -> None:
        from ui.privacy.passphrase_dialog import change_for

        self._open(change_for(self.context))

    def _open(self, change: Change) -> None:
        from ui.privacy.passphrase_dialog import PassphraseDialog

        dialog = PassphraseDialog(self.context, change)
        dialog.changed.connect(self.desk_changed)
        self.context.shell.show_dialog(dialog)

    def _forget(self) -> None:
        cipher = self.context.desk.store.cipher
        if cipher is not None:
            said = self.tr("Forgotten. The passphrase is asked for at the next start")
            self._then(said, forget, cipher.salt)

    def _let_follow(self, before: Before) -> None:
        self._copies.tell(self.tr("Being written…"))
        self.follow.setEnabled(False)
        self.wipe.setEnabled(False)
        self.context.jobs.watch(
            *(self, follow, self.context.desk, before),
            progress_to=lambda *_: None,
            then=self._followed,
            failed=self.not_kept,
            writes=True,
        )

    def _followed(self, left: int) -> None:
        words = self.tr("{n} could not be: damaged, or under a passphrase of before.")
        self._copies.tell(words.format(n=left) if left else "")
        if not left:
            self.context.shell.toast(self.tr("No copy is without the passphrase any more"))
        self.reload()

    def _repair(self) -> None:
        self._then(
            self.tr("Only your account can open the file now"), make_private, self.context.desk
        )

    def _ask_pin(self) -> None:
        from ui.privacy.pin_dialog import PinDialog

        dialog = PinDialog(self.context)
        dialog.kept.connect(self._pin_kept)
        self.context.shell.show_dialog(dialog)

    def _pin_kept(self) -> None:
        self.context.shell.toast(
            self.tr("The PIN is kept. {key} locks the screen").format(key=key_words(KEY))
        )
        self.reload()

    def _remove_pin(self) -> None:
        self._then(self.tr("There is no PIN any more"), remove_pin, self.context.desk)

    def _lock_now(self) -> None:
        run = getattr(self.window(), "run", None)
        if run is not None:
            run("lock")

    def _then(self, said: str, act: Callable[..., object], *args: object) -> None:
        """Do what writes no History, say so, and look anew."""

        def done(_: object) -> None:
            self.context.shell.toast(said)
            self.reload()

        self.context.jobs.write(self, act, *args, then=done, failed=self.not_kept)

    def _keep_minutes(self, minutes: object) -> None:
        self._save(self.tr("Kept: {setting}").format(setting=self.tr("Lock the screen")),
                   lock_minutes=minutes)  # fmt: skip

    def _keep_titles(self, shown: bool) -> None:
        said = (
            self.tr("The title names your shop") if shown else self.tr("The title only says csdesk")
        )
        self._save(said, names_in_title=shown)

    def _save(self, said: str, **changed: object) -> None:
        if self._seen is None:
            return
        shop = replace(self._seen.shop, **changed)  # type: ignore[arg-type]
        self.keep_line(save_shop, shop, said=said)


def _side_by_side(*buttons: Button) -> QWidget:
    holder = QWidget()
    line = row(holder, gap=8)
    for button in buttons:
        line.addWidget(button)
    return holder
