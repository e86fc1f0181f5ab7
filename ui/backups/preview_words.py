"""What bringing a copy back would change, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from csdesk.domain.backup import Missing, RestorePreview
from csdesk.domain.changes import Noun
from csdesk.domain.spoken import filled
from ui.wording import Wording


def _tr(words: str) -> str:
    return QCoreApplication.translate("Restore", words)


class PreviewWords:
    """Says it as the shop writes days and numbers."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def warnings(self, preview: RestorePreview) -> tuple[str, ...]:
        """What should be read before anything else."""
        said = []
        if preview.is_other_shop:
            said.append(
                _tr("This is a copy of another shop. All you see now would make room for it.")
            )
        if preview.now is None:
            said.append(_tr("The shop as it is now can’t be read, so nothing can be compared."))
        if preview.loses_passphrase:
            said.append(
                _tr("The copy is under no passphrase, so the shop would be under none either.")
            )
        if preview.is_older_passphrase:
            said.append(
                _tr("From then on the shop would be under the passphrase that the copy is under.")
            )
        return tuple(said)

    def counts(self, preview: RestorePreview) -> tuple[tuple[str, str, str], ...]:
        """A head, then a line each: what it is, how many there are now, how many in the copy."""
        now, then = preview.now, preview.backup.counts
        number = self._wording.number
        lines = [("", _tr("Now"), _tr("In the copy"))]
        for name, words in (
            ("customers", _tr("Customers")),
            ("complaints", _tr("Complaints")),
            ("purchases", _tr("Purchases")),
            ("contacts", _tr("Contacts")),
        ):
            here = "–" if now is None else number(getattr(now, name))
            lines.append((words, here, number(getattr(then, name))))
        return tuple(lines)

    def missing_title(self, preview: RestorePreview) -> str:
        """How much of today would be gone from the shop."""
        number = preview.missing_in_all
        changed = sum(difference.changed for difference in preview.differences)
        if preview.now is None:
            return _tr("What was entered after it would be missing.")
        if not number and not changed:
            return _tr("Nothing would be missing: the copy holds all that the shop holds.")
        if not number:
            one = _tr("Nothing would be missing; one entry would be as it was then.")
            more = _tr("Nothing would be missing; {n} entries would be as they were then.")
            return self._wording.counted(changed, one, more)
        if number == 1:
            return _tr("One entry would be missing:")
        return _tr("{n} entries would be missing, the newest of them:").format(
            n=self._wording.number(number)
        )

    def missing(self, preview: RestorePreview) -> tuple[str, ...]:
        """The newest of them by name."""
        return tuple(self._named(one) for one in preview.missing)

    def more(self, preview: RestorePreview) -> str:
        """How many are not named."""
        rest = preview.missing_in_all - len(preview.missing)
        if rest <= 0 or not preview.missing:
            return ""
        return _tr("and {n} more").format(n=self._wording.number(rest))

    def stays(self, preview: RestorePreview) -> tuple[tuple[str, str], ...]:
        """What is not lost whatever is decided: icon and sentence."""
        said = []
        if preview.kept_as:
            told = _tr("The shop as it is now is kept whole beside it, as {name}.")
            said.append(("shield-check", filled(told, name=preview.kept_as)))
        if preview.erased_since == 1:
            words = _tr("Somebody in it was erased since, and is erased again at once.")
            said.append(("eraser", words))
        elif preview.erased_since:
            told = _tr("{n} customers in it were erased since, and are erased again at once.")
            said.append(("eraser", filled(told, n=self._wording.number(preview.erased_since))))
        if preview.is_older_schema:
            words = _tr("It was made by an older csdesk and is brought up to date.")
            said.append(("arrow-clockwise", words))
        return tuple(said)

    def _named(self, one: Missing) -> str:
        day = self._wording.day(one.day)
        words = _nouns().get(one.noun, _tr("An entry"))
        if not one.name:
            return _tr("{what}, {day}").format(what=words, day=day)
        if one.noun == Noun.CUSTOMER:
            return _tr("{name}, {day}").format(name=one.name, day=day)
        return _tr("{what}: {name}, {day}").format(what=words, name=one.name, day=day)


def _nouns() -> dict[str, str]:
    """What an entry of each noun is called."""
    return {
        Noun.CUSTOMER: _tr("A customer"),
        Noun.COMPLAINT: _tr("A complaint"),
        Noun.PURCHASE: _tr("A purchase"),
        Noun.CONTACT: _tr("A contact"),
        Noun.EFFORT: _tr("Minutes"),
        Noun.OUTLAY: _tr("An expense"),
        Noun.REDRESS: _tr("A remedy"),
        Noun.PROMISE: _tr("A promise"),
        Noun.FOLLOW_UP: _tr("How it went"),
        Noun.LETTER: _tr("A letter"),
        Noun.REVIEW: _tr("A review"),
        Noun.ENCLOSURE: _tr("An enclosed file"),
        Noun.CONTACT_POINT: _tr("A way to reach somebody"),
        Noun.PERSON: _tr("A person of the shop"),
    }
