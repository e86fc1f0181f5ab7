"""“What we changed”: causes by whom they hurt, and complaints before and after a change."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.errors import CsdeskError
from csdesk.domain.improvement import Counted, Effect, Improvement, Theme
from csdesk.domain.person import Person
from csdesk.domain.spoken import filled
from csdesk.services.improvements import drop_improvement, save_improvement, themes
from csdesk.services.shops import people
from ui.complaints.complaint_words import tr
from ui.complaints.kept_fields import KeptFields
from ui.context import Context
from ui.doing import do
from ui.theme import Theme as Look
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.pickers import DateField, PersonPicker, Picker
from ui.widgets.surfaces import Divider, Scroll, Well, clear, column, row
from ui.widgets.text import label

_TALL: Final = 430
_TOUCHING: Final = frozenset(
    {Noun.IMPROVEMENT, Noun.COMPLAINT, Noun.FOLLOW_UP, Noun.LIST_ITEM, Noun.PERSON}
)


def _read(desk: Desk) -> tuple[tuple[Theme, ...], tuple[Person, ...]]:
    return themes(desk), people(desk)


class _Themes(Scroll):
    """As tall as a window of the usual size has room for, before anything is in it."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), Look.current().scaled(_TALL))


class ImprovementsDialog(Dialog):
    """A line to write a change down; below it every cause with what came of it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        line = tr("The cause that hurts most people comes first. Change one thing, then see.")
        super().__init__(tr("What we changed"), line, width=860, parent=parent)
        self._context = context
        self._people: tuple[Person, ...] = ()
        inside = _Themes(gap=12, margins=(0, 0, 8, 0))
        inside.body.addLayout(self._form())
        inside.body.addWidget(Divider())
        self._list = column(gap=10)
        inside.body.addLayout(self._list)
        inside.body.addStretch(1)
        self.body.addWidget(inside, 1)
        self.foot.addStretch(1)
        self.save = Button(tr("Write it down"), Kind.PRIMARY, "check", key="Ctrl+Return")
        self.save.setObjectName("save_improvement")
        self.save.clicked.connect(self.submit)
        self.foot.addWidget(self.save)
        fields: dict[str, QWidget] = {
            "improvement_cause": self.cause,
            "improvement_what": self.what,
            "improvement_since": self.since,
            "improvement_who": self.who,
        }
        self._kept = KeptFields(context, "improvement:new", fields, self)
        context.changes.happened.connect(self._look_again)
        self._reload()

    def first_focus(self) -> QWidget:
        return self.cause

    def submit(self) -> None:
        """Keep the change that is written in the line."""
        cause, what = self.cause.value(), self.what.text().strip()
        known = isinstance(cause, int)
        self.cause_row.complain("" if known else tr("Choose what it is against."))
        self.what_row.complain("" if what else tr("Say in a few words what changed."))
        late = self.since.day() > self._context.desk.today()
        self.since_row.complain(tr("Write it down on the day it begins.") if late else "")
        if not isinstance(cause, int):
            self.cause.setFocus()
        elif not what:
            self.what.setFocus()
        elif late:
            self.since.setFocus()
        else:
            change = Improvement(cause, what, self.since.day(), self.who.person_id())
            do(
                *(self._context, self, save_improvement, change),
                said=tr("Written down. Before and after will be told here."),
                then=self._saved,
                failed=self._tell,
            )

    def _saved(self, _: Improvement) -> None:
        self.what.clear()
        self._kept.begin_anew()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CsdeskError):
            self.what_row.complain(self._context.wording.words_for(error))

    def _form(self) -> QHBoxLayout:
        self.cause = Picker(tr("Against what?"), [(None, tr("Choose a cause"))])
        self.cause.setObjectName("improvement_cause")
        self.what = LineField(tr("What changed?"), tr("A second person rides it"), longest=300)
        self.what.setObjectName("improvement_what")
        self.since = DateField(tr("Since when?"), self._context.desk.today())
        self.since.setObjectName("improvement_since")
        self.who = PersonPicker(tr("Who?"))
        self.who.setObjectName("improvement_who")
        line = row(gap=8)
        self.cause_row = LabelledField(tr("Against what?"), self.cause)
        self.what_row = LabelledField(tr("What changed?"), self.what)
        self.since_row = LabelledField(tr("Since when?"), self.since)
        who_row = LabelledField(tr("Who?"), self.who)
        for part, stretch in (
            (self.cause_row, 3),
            (self.what_row, 3),
            (self.since_row, 0),
            (who_row, 1),
        ):
            line.addWidget(part, stretch)
        return line

    # showing

    def _reload(self) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, _read, desk, then=self._show, newest="improvements")

    def _look_again(self, touched: frozenset[Noun]) -> None:
        if touched & _TOUCHING:
            self._reload()

    def _show(self, read: tuple[tuple[Theme, ...], tuple[Person, ...]]) -> None:
        found, self._people = read
        self._fill_pickers(found)
        self._kept.begin()
        clear(self._list)
        for theme in found:
            self._list.addWidget(self._theme(theme))

    def _fill_pickers(self, found: tuple[Theme, ...]) -> None:
        chosen = self.cause.value()
        self.cause.set_options(
            [(None, tr("Choose a cause")), *((each.cause_id, each.label) for each in found)]
        )
        self.cause.choose(chosen)
        who = self.who.person_id() or self._context.desk.store.person_id
        self.who.set_options([(each.id, each.name) for each in self._people])
        self.who.choose(who)

    def _theme(self, theme: Theme) -> QWidget:
        well = Well(outlined=bool(theme.improvements), gap=6)
        well.setObjectName(f"theme_{theme.cause_id}")
        well.body.addWidget(label(theme.label, "strong", wrap=True))
        well.body.addWidget(label(_lately_words(theme), "small", "text2", wrap=True))
        for change, effect in theme.improvements:
            well.body.addLayout(self._change(change, effect))
        return well

    def _change(self, change: Improvement, effect: Effect) -> QHBoxLayout:
        line = row(gap=8)
        words = column(gap=0)
        who = next((p.name for p in self._people if p.id == change.person_id), "")
        since = self._context.wording.date(change.since_on)
        told = tr("{what} Since {day}, {who}.") if who else tr("{what} Since {day}.")
        what = change.what if change.what.endswith((".", "!", "?", "…")) else f"{change.what}."
        title = filled(told, what=what, day=since, who=who)
        words.addWidget(label(title, "small_strong", wrap=True))
        words.addWidget(label(effect_words(effect), "small", "text2", wrap=True))
        line.addLayout(words, 1)
        drop = IconButton("x", tr("Take this off the list"), size=28)
        drop.setObjectName(f"drop_improvement_{change.id}")
        drop.setAccessibleDescription(title)
        drop.clicked.connect(partial(self._drop, change))
        line.addWidget(drop)
        return line

    def _drop(self, change: Improvement) -> None:
        said = tr("Taken off the list")
        do(self._context, self, drop_improvement, change.id, said=said)


def counted_words(counted: Counted) -> str:
    """``4 complaints of 2 customers``."""
    if not counted.complaints:
        return tr("no complaint")
    if counted.complaints == 1:
        return tr("1 complaint")
    if counted.customers == 1:
        return tr("{n} complaints of 1 customer").format(n=counted.complaints)
    return tr("{n} complaints of {m} customers").format(n=counted.complaints, m=counted.customers)


def effect_words(effect: Effect) -> str:
    """Before and after, whether both sides are of one length yet, and what is not in them.

    Why something happened is known once it is settled, so what is open has no cause yet.
    """
    return tr("{counted} What is still open is not counted yet.").format(counted=_compared(effect))


def _compared(effect: Effect) -> str:
    before, after = counted_words(effect.before), counted_words(effect.after)
    if effect.is_whole:
        said = tr("90 days before: {before}. 90 days after: {after}.")
        return filled(said, before=before, after=after)
    days = effect.after.days
    said = tr("90 days before: {before}. {n} days since, so far: {after}.")
    if days == 1:
        said = tr("90 days before: {before}. Begun today: {after}.")
    return filled(said, before=before, after=after, n=days)


def _lately_words(theme: Theme) -> str:
    said = filled(tr("Last 90 days: {counted}."), counted=counted_words(theme.lately))
    if theme.told == 1:
        return tr("{said} 1 unhappy answer was about it.").format(said=said)
    if theme.told:
        return tr("{said} {n} unhappy answers were about it.").format(said=said, n=theme.told)
    return said
