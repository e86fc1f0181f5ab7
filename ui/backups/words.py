"""How things stand with the copies, in words a person reads."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from csdesk.domain.backup import (
    MOST_MONTHS,
    Backup,
    BackupDay,
    PlaceState,
    Proof,
    Reason,
    Restored,
    Verdict,
)
from csdesk.domain.spoken import filled
from ui.backups.day_strip import DayCell
from ui.backups.look import BackupLook
from ui.backups.verdict_card import VerdictWords
from ui.number_forms import file_size
from ui.wording import Wording

_FEW: Final = 3
_KEPT_BY_RESTORE: Final = ".before-restore-"


def _tr(words: str, n: int = -1) -> str:
    return QCoreApplication.translate("Backups", words, None, n)


class BackupWords:
    """Says it as the shop writes days and numbers."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    # the verdict

    def verdict(self, look: BackupLook) -> VerdictWords:
        """How safe the shop is: a title, a line, and what went wrong."""
        state = look.state
        if look.shop.is_demo:
            line = _tr("This shop is made up. Copies are made of your own.")
            return VerdictWords(_tr("Nothing to keep here"), line, "plain")
        if look.is_empty:
            line = _tr("Your shop is still empty. The first copy is made once something is in it.")
            return VerdictWords(_tr("Nothing to copy yet"), line, "plain")
        trouble = self._trouble(look)
        titles = {
            Verdict.SAFE: _tr("Your data is safe"),
            Verdict.LATE: _tr("It is time for a copy"),
            Verdict.NEVER: _tr("There is no copy yet"),
            Verdict.FAILED: _tr("The last copy could not be made"),
        }
        tone = {Verdict.SAFE: "ok", Verdict.FAILED: "bad"}.get(state.verdict, "warn")
        return VerdictWords(titles[state.verdict], self._line(look), tone, trouble)

    def _line(self, look: BackupLook) -> str:
        newest = look.state.newest
        if newest is None:
            return _tr("Everything is in one file on this laptop. A copy takes a moment.")
        when, where = self.when(newest, look.today), self.where(look.drive_of(newest))
        number = newest.counts.customers
        many = self._wording.number(number)
        if look.state.verdict is Verdict.SAFE:
            told = _tr("Last copy {when}, {where}. Checked: all {n} customers inside.")
            if number == 1:
                told = _tr("Last copy {when}, {where}. Checked: your customer is inside.")
            if not number:
                told = _tr("Last copy {when}, {where}. It was opened and checked.")
        else:
            told = _tr("Last good copy {when}, {where}. What came after it is in no copy yet.")
            if not look.state.has_changed:
                told = _tr("Last good copy {when}, {where}. Nothing was entered since.")
        return filled(told, when=when, where=where, n=many)

    def _trouble(self, look: BackupLook) -> str:
        state = look.state
        if state.failure is not None and state.verdict is Verdict.FAILED:
            return f"{state.failure.sentence} {self.way_on(state.failure.code)}".strip()
        if not state.first.is_reachable and not state.is_usual_place:
            told = _tr(
                "The place for copies, {folder}, is not there just now. Until it is back, they "
                "go beside the shop file on this laptop."
            )
            return filled(told, folder=folder_words(state.first.folder))
        return ""

    def way_on(self, code: str) -> str:
        """What usually helps against a failure."""
        ways = {
            "shop.disk_full": _tr("Make some room there, then press “Back up now”."),
            "backup.disk_full": _tr("Make some room there, or choose another place below."),
            "backup.place_gone": _tr("Plug it in again, or choose another place below."),
            "backup.place": _tr("Plug it in again, or choose another place below."),
            "backup.place_read_only": _tr("Choose another place below, or open its lock."),
            "shop.damaged": _tr("Older copies stay as they are; one can be brought back below."),
            "shop.busy": _tr("Close other programs that use the file, then try again."),
        }
        return ways.get(code, _tr("It is tried again by itself. You can also try now."))

    # the rail

    def rail(self, look: BackupLook) -> tuple[str, str, bool]:
        """Title and line at the foot of the rail, and whether all is well."""
        state = look.state
        if look.is_empty:
            return _tr("Saved on this laptop"), _tr("No copy is needed yet"), True
        titles = {
            Verdict.SAFE: _tr("Backed up"),
            Verdict.LATE: _tr("Copy is due"),
            Verdict.NEVER: _tr("No copy yet"),
            Verdict.FAILED: _tr("Copy didn’t work"),
        }
        line = _tr("Press to make one")
        if state.newest is not None:
            when = self._wording.moment(state.newest.made_at, look.today)
            told = _tr("{when} · {where}") if state.verdict is Verdict.SAFE else _tr("Last: {when}")
            line = filled(told, when=when, where=look.drive_of(state.newest) or _tr("this laptop"))
        return titles[state.verdict], line, state.verdict is Verdict.SAFE

    # the days

    def cells(self, days: tuple[BackupDay, ...], today: date) -> tuple[DayCell, ...]:
        """The strip of the last days."""
        return tuple(DayCell(str(day.day.day), *self._how(day, today)) for day in days)

    def _how(self, day: BackupDay, today: date) -> tuple[str, str]:
        when = self._wording.day(day.day)
        if day.copies:
            told = _tr("{day}: {n} copies.") if day.copies > 1 else _tr("{day}: a copy.")
            return "made", filled(told, day=when, n=day.copies)
        if day.is_missing and day.day < today:
            return "missed", _tr("{day}: no copy was made.").format(day=when)
        if day.is_missing:
            return "quiet", _tr("{day}: no copy yet.").format(day=when)
        return "quiet", _tr("{day}: nothing was entered.").format(day=when)

    def note(self, days: tuple[BackupDay, ...], today: date) -> str:
        """Which month it is, and why a day has no copy."""
        if not days:
            return ""
        missed = [day.day for day in days if day.is_missing and day.day < today]
        first = next((at for at, day in enumerate(days) if day.copies), len(days))
        still = [day.day for day in days[first:] if not day.copies and not day.was_used]
        told = _tr("On {days} something was entered, but no copy was made.")
        named = missed
        if not missed:
            told, named = _tr("On {days} nothing was entered, so there was no copy."), still
        months = self._months(days[0].day, days[-1].day)
        if not named:
            return months
        return filled(
            _tr("{months}. {told}"), months=months, told=filled(told, days=self._listed(named))
        )

    def _months(self, first: date, last: date) -> str:
        names = [self._wording.day_as(day, "MMMM") for day in (first, last)]
        if names[0] == names[1]:
            return names[0]
        return _tr("{first} and {last}").format(first=names[0], last=names[1])

    def _listed(self, days: list[date]) -> str:
        if len(days) > _FEW:
            return _tr("{n} days").format(n=len(days))
        named = [self._wording.day(day) for day in days]
        if len(named) == 1:
            return named[0]
        return _tr("{some} and {last}").format(some=", ".join(named[:-1]), last=named[-1])

    # places and copies

    def when(self, backup: Backup, today: date) -> str:
        """``today at 09:40``, ``on Thu 19 Nov at 17:00``."""
        at = self._wording.time(backup.made_at)
        ago = self._wording.days_ago(backup.made_at, today)
        if ago == 0:
            return _tr("today at {time}").format(time=at)
        if ago == 1:
            return _tr("yesterday at {time}").format(time=at)
        return _tr("on {day} at {time}").format(day=self._wording.day(backup.made_at), time=at)

    def where(self, drive: str) -> str:
        """``on “MAYA-USB”``, ``on this laptop``."""
        return _tr("on “{drive}”").format(drive=drive) if drive else _tr("on this laptop")

    def first_place(self, look: BackupLook) -> str:
        """The line under “Where copies go”."""
        first = look.state.first
        if not first.is_reachable and not look.state.is_usual_place:
            return _tr("{folder} · not there just now").format(folder=folder_words(first.folder))
        where = folder_words(first.folder)
        if look.state.is_usual_place:
            where = _tr("Beside the shop file, on this laptop")
        if look.state.is_encrypted:
            where = _tr("{where} · under your passphrase").format(where=where)
        return self._with_room(where, first.free_bytes)

    def second_place(self, look: BackupLook) -> str:
        """The line under “Second place”."""
        second = look.state.second
        if second is None:
            if look.state.is_usual_place:
                return _tr("A copy in another spot saves you if this laptop is lost")
            return _tr("A copy in another spot saves you if the first is lost")
        drive = look.drives.get(second.folder, "")
        where = drive or folder_words(second.folder)
        return _tr("{where} · {state}").format(where=where, state=self._how_old(second))

    def second_advice(self, look: BackupLook) -> str:
        """What would make the second place a better one; empty where nothing would."""
        second = look.state.second
        if second is None:
            return ""
        if look.is_second_near:
            return _tr("It lies on this laptop too. A stick or another disk saves more.")
        if second.is_late and not second.is_reachable:
            return _tr("Plug it in when you can: the next copy goes there by itself.")
        if second.is_late:
            return _tr("The next copy goes there by itself.")
        return ""

    def second_trouble(self, look: BackupLook) -> str:
        """Why the last copy did not come there; empty where it did, or the place is away."""
        second = look.state.second
        if second is None or second.failure is None or not second.is_reachable:
            return ""
        again = _tr("The next copy tries it again.")
        return f"{second.failure.sentence} {again}"

    def kept(self, look: BackupLook) -> str:
        """The line under “Keep”: for how long, how many there are, how much room they take."""
        months = look.shop.backup_months
        long = _tr("Each day for 2 weeks, each week for 8, each month for {n} months")
        if months == 1:
            long = _tr("Each day for 2 weeks, each week for 8, and one of the last month")
        if months == MOST_MONTHS:
            long = _tr("Each day for 2 weeks, each week for 8, each month for 2 years")
        if not months:
            long = _tr("Each day for 2 weeks, each week for 8 weeks")
        if not look.state.count:
            return long.format(n=months)
        told = _tr("{long} · {n} copies, {size}")
        if look.state.count == 1:
            told = _tr("{long} · 1 copy, {size}")
        number, size = self._wording.number(look.state.count), self.size(look.state.size)
        return filled(told, long=long.format(n=months), n=number, size=size)

    def tested(self, look: BackupLook) -> str:
        """The line under “Does a copy work?”."""
        test = look.state.test
        if test is None:
            return _tr("Once a week the newest copy is brought back aside, to see that it works")
        day = self._wording.ago(test.at, look.today)
        if test.passed:
            return filled(_tr("Last tried: {day}. It came back whole"), day=day)
        return filled(_tr("Last tried: {day}. It did not come back whole"), day=day)

    def _how_old(self, second: PlaceState) -> str:
        since = second.days_since
        if since is None:
            last = _tr("no copy there yet")
        elif since <= 0:
            last = _tr("last copy today")
        elif since == 1:
            last = _tr("last copy yesterday")
        else:
            last = _tr("last copy {n} days ago").format(n=since)
        if second.is_reachable:
            return last
        return _tr("not plugged in just now, {last}").format(last=last)

    def _with_room(self, where: str, free: int | None) -> str:
        if free is None:
            return where
        return _tr("{where} · {room} free").format(where=where, room=self.size(free))

    def size(self, size: int) -> str:
        """``212 MB``."""
        return file_size(size, self._wording.locale)

    def title(self, backup: Backup, today: date) -> str:
        """When it was made, as the title of a line."""
        return self._wording.moment(backup.made_at, today)

    def about(self, backup: Backup, drive: str) -> str:
        """Why it was made, how much is in it, how large it is, and where it lies."""
        told = _tr("{why} · {customers} · {size} · {where}")
        where = drive or _tr("this laptop")
        why = self.reason(backup)
        return filled(
            told,
            why=why[:1].upper() + why[1:],
            customers=self.customers(backup.counts.customers),
            size=self.size(backup.size),
            where=where,
        )

    def reason(self, backup: Backup) -> str:
        """Why a copy was made."""
        words = {
            Reason.QUIT: _tr("when csdesk was closed"),
            Reason.REGULAR: _tr("while you worked"),
            Reason.DAY: _tr("the first of the day"),
            Reason.BY_HAND: _tr("made by you"),
            Reason.BEFORE_IMPORT: _tr("before a list was brought in"),
            Reason.BEFORE_MIGRATION: _tr("before csdesk was brought up to date"),
            Reason.BEFORE_MERGE: _tr("before customers were joined"),
            Reason.BEFORE_ERASE: _tr("before something was erased"),
            Reason.BEFORE_RESTORE: _tr("before a copy was brought back"),
            Reason.AFTER_RESTORE: _tr("after a copy was brought back"),
        }
        return words[backup.reason]

    def proof(self, backup: Backup) -> tuple[str, str, str]:
        """Tone, icon and words of the mark of a copy."""
        if backup.proof is Proof.DAMAGED:
            return "bad", "warning", _tr("Damaged")
        if backup.tested_at is not None:
            return "ok", "shield-check", _tr("Tested")
        if backup.proof is Proof.PROVEN:
            return "ok", "check", _tr("Checked")
        return "quiet", "", _tr("Not checked yet")

    def customers(self, number: int) -> str:
        if number == 1:
            return _tr("1 customer")
        return _tr("{n} customers").format(n=self._wording.number(number))


def said_of(restored: Restored, wording: Wording, today: date) -> tuple[str, str]:
    """What is said once a copy was brought back, and a line below it."""
    if _KEPT_BY_RESTORE in restored.backup.path.name:
        said = _tr("The file from before is back")
    else:
        when = BackupWords(wording).when(restored.backup, today)
        said = _tr("Your shop is as it was {when}").format(when=when)
    if restored.kept_as is None:
        return said, ""
    return said, _tr("The file from before is kept as {name}").format(name=restored.kept_as.name)


def folder_words(folder: Path) -> str:
    """A folder as a person reads it: its own and the one above it are enough."""
    home = Path.home()
    if folder.is_relative_to(home) and folder != home:
        return "~" + str(folder)[len(str(home)) :]
    return str(folder)
