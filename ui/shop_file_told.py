"""What an owner hears of the shop file itself, in strips above the pages."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError
from csdesk.domain.shop_file import KeptDraft, ShopFile
from csdesk.domain.spoken import filled
from csdesk.paths import data_folder
from csdesk.services.damage import look_after_opening
from csdesk.services.drafts import NEW_COMPLAINT
from csdesk.services.shop_file import about_shop_file, is_in_place
from csdesk.services.shops import move_shop
from ui.context import Context, Tone, WayOn
from ui.window_memory import DEFAULT_SHOP, WindowMemory

LOOK_EVERY_MS = 10_000
"""How soon it is noticed that another program swapped the file."""


class ShopFileTold(QObject):
    """Looks at the file when the shop is opened, and every ten seconds whether it is still there.

    What an owner has read and put away is not said again about the same file.
    """

    reopen_asked = Signal(Path)
    """The shop shall be opened anew, here or where it lies now."""

    def __init__(self, context: Context, memory: WindowMemory, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._memory = context, memory
        self._was_at = memory.last_address(context.desk.store.path)
        self._watch = QTimer(self)
        self._watch.setInterval(LOOK_EVERY_MS)
        self._watch.timeout.connect(self._look_whether_in_place)
        self._watch.start()

    def look(self) -> None:
        """Find out how the file was found, off the ui thread, and say what an owner should know."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, about_shop_file, desk, then=self._tell)

    def look_closer(self) -> None:
        """What takes seconds is looked at once the window stands; a damaged file ends the sitting.

        Whoever hears of that is the window itself, through ``jobs.damaged``.
        """
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(
            *(self, look_after_opening, desk),
            then=self._tell_history,
            failed=lambda _: None,
            heeds=True,
        )

    def _tell_history(self, wrong: tuple[str, ...]) -> None:
        if not wrong:
            return
        words = self.tr(
            "csdesk was not closed properly last time, and History is not as it was written: "
            "{first}"
        )
        check = self.tr("Check the whole file"), partial(self._context.shell.open_place, "settings")
        done = self.tr("All right"), lambda: self._context.shell.hide_strip("history")
        self._stand("history", filled(words, first=wrong[0]), (check, done))

    def _tell(self, file: ShopFile) -> None:
        if file.is_read_only:
            self._tell_read_only(file)
        elif file.synced_by is not None or file.is_on_network:
            self._tell_place(file)
        if file.ended_badly:
            self._tell_end(file)
        if file.newest_entry is not None:
            self._tell_clock(file)

    def _tell_read_only(self, file: ShopFile) -> None:
        if file.is_protected:
            words = self.tr(
                "Open for reading only: {name} can’t be written where it is. You can look at "
                "everything, and change nothing."
            )
        else:
            words = self.tr(
                "Open for reading only, while {name} is open in another window. You can look at "
                "everything, and change nothing."
            )
        again = self.tr("Try again"), partial(self.reopen_asked.emit, file.path)
        self._stand("read_only", filled(words, name=file.path.name), (again,))

    def _tell_place(self, file: ShopFile) -> None:
        if self._memory.is_put_away("place", file.path):
            return
        if file.synced_by is not None:
            words = self.tr(
                "Your shop lies in a folder of {program}, which swaps files while they are open. "
                "That can lose what you save. Copies of it may lie there."
            ).format(program=file.synced_by)
        else:
            words = self.tr(
                "Your shop lies on another computer. When the connection breaks, a save can be "
                "lost. Copies of it may lie there."
            )
        move = self.tr("Move it to this computer"), partial(self._move, file.path)
        self._stand("place", words, (move, self._put_away("place", file.path)))

    def _tell_end(self, file: ShopFile) -> None:
        if self._was_at is not None:
            self._context.shell.open_place(self._was_at.place, self._was_at.what)
        words = self.tr("csdesk was not closed properly last time. Everything you saved is here.")
        ways: list[WayOn] = []
        if file.drafts:
            newest = file.drafts[0]
            told = self.tr("What you were typing at {time} was kept too.")
            words = f"{words} {filled(told, time=self._context.wording.time(newest.at))}"
            ways += self._ways_to(newest)
        done = self.tr("All right"), lambda: self._context.shell.hide_strip("ended_badly")
        self._stand("ended_badly", words, (*ways, done), Tone.INFO)

    def _ways_to(self, draft: KeptDraft) -> list[WayOn]:
        shell = self._context.shell
        if draft.complaint_id is not None:
            go = partial(shell.open_complaint, draft.complaint_id)
        elif draft.name == NEW_COMPLAINT:
            go = partial(shell.open_place, "today")
        else:
            return []
        return [(self.tr("Go on with it"), go)]

    def _tell_clock(self, file: ShopFile) -> None:
        wording = self._context.wording
        assert file.newest_entry is not None
        words = filled(
            self.tr(
                "The clock of this computer says {now}, but your last entry is of {entry}. Look "
                "whether its date is right."
            ),
            now=wording.date(self._context.desk.now()),
            entry=wording.date(file.newest_entry),
        )
        done = self.tr("All right"), lambda: self._context.shell.hide_strip("clock")
        self._stand("clock", words, (done,))

    def _put_away(self, strip: str, path: Path) -> WayOn:
        def read() -> None:
            self._memory.put_away(strip, path)
            self._context.shell.hide_strip(strip)

        return self.tr("Leave it there"), read

    def _stand(
        self, name: str, words: str, ways: tuple[WayOn, ...], tone: Tone = Tone.WARN
    ) -> None:
        self._context.shell.show_strip(name, words, ways, tone)

    def _move(self, source: Path) -> None:
        target = _free_place(source.name)
        self._context.jobs.write(
            *(self, _moved, self._context.desk, target),
            then=self.reopen_asked.emit,
            failed=lambda error: self._not_moved(error, source),
        )

    def _not_moved(self, error: Exception, source: Path) -> None:
        if isinstance(error, CsdeskError):
            words = self._context.wording.words_for(error)
            self._context.shell.trouble(words, code=error.code)
        self.reopen_asked.emit(source)

    def _look_whether_in_place(self) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, is_in_place, desk, then=self._found_in_place, newest="in_place")

    def _found_in_place(self, is_there: bool) -> None:
        if is_there:
            return
        self._watch.stop()
        path = self._context.desk.store.path
        words = self.tr(
            "The file {name} was moved, replaced or deleted by another program. Nothing more is "
            "written into it."
        )
        again = self.tr("Open it again"), partial(self.reopen_asked.emit, path)
        self._stand("moved", filled(words, name=path.name), (again,))


def _moved(desk: Desk, target: Path) -> Path:
    move_shop(desk, target).store.close()
    return target


def _free_place(name: str) -> Path:
    """A free name in the folder of the owner's own files."""
    place = data_folder() / (name or DEFAULT_SHOP)
    number = 1
    while place.exists():
        number += 1
        place = place.with_name(f"{Path(name).stem} {number}{Path(name).suffix}")
    return place
