"""Is this the same person? Everybody who may be known already, both sides shown, in one list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csdesk.domain.doubles import Double, Seen
from ui.customers.restricted import restricted_mark, restricted_words
from ui.imports.import_words import counted
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip
from ui.widgets.dialog import Dialog
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import Scroll, Well, column, row
from ui.widgets.text import ElidedLabel, label, tip

_WIDE, _TALL, _PICKER = 820, 380, 250
_MOST = 100
ASK, NEW = "ask", "new"


class DoublesDialog(Dialog):
    """One well for each of the file, with the customers of the shop that it may be."""

    answered = Signal(object)
    """Key of a draft -> id of the customer it is, or None for somebody new."""

    def __init__(
        self,
        doubles: Sequence[Double],
        said: Mapping[str, int | None],
        first: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Is this the same person?"),
            self.tr("The same person is kept once, with all that is known. Nobody is joined "
                    "before you say so."),
            width=_WIDE,
            parent=parent,
        )  # fmt: skip
        groups: dict[str, list[Double]] = {}
        for double in doubles:
            groups.setdefault(double.key, []).append(double)
        self._first = first
        self.pickers: dict[str, Picker] = {}
        self._lines = Scroll(gap=10)
        self._lines.setMinimumHeight(_TALL)
        self.body.addWidget(self._lines, 1)
        for key in sorted(groups, key=lambda key: key != first)[:_MOST]:
            self._lines.body.addWidget(self._well(key, groups[key]))
            if key in said:
                known = said[key]
                self.pickers[key].choose(NEW if known is None else known)
        more = len(groups) - _MOST
        if more > 0:
            words = counted(more, self.tr("{n} more comes after these"),
                            self.tr("{n} more come after these"))  # fmt: skip
            self._lines.body.addWidget(label(words, "small", "text2"))
        self._lines.body.addStretch(1)
        self._fill_foot()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        picker = self.pickers.get(self._first) or next(iter(self.pickers.values()), None)
        if picker is not None:
            picker.setFocus(Qt.FocusReason.TabFocusReason)

    def submit(self) -> None:
        """Keep what was said; who is not sure about somebody is asked again."""
        said: dict[str, int | None] = {}
        for key, picker in self.pickers.items():
            value = picker.value()
            if value != ASK:
                said[key] = None if value == NEW else int(str(value))
        self.accept()
        if said:
            self.answered.emit(said)

    def _fill_foot(self) -> None:
        for value, words, name in (
            (None, self.tr("All are the same"), "all_same"),
            (NEW, self.tr("All are somebody else"), "all_new"),
        ):
            every = Button(words, Kind.GHOST)
            every.setObjectName(name)
            every.clicked.connect(lambda _=False, value=value: self._all(value))
            self.foot.addWidget(every)
        self.foot.addStretch(1)
        keep = Button(self.tr("Keep these answers"), Kind.PRIMARY, "check", key="Ctrl+Return")
        keep.setObjectName("keep_answers")
        keep.clicked.connect(self.submit)
        self.foot.addWidget(keep)

    def _all(self, value: str | None) -> None:
        """The same answer for everybody; who may be one of several is left to the owner."""
        for picker in self.pickers.values():
            if value == NEW:
                picker.choose(NEW)
            elif picker.count() == _ONE_CANDIDATE:
                picker.setCurrentIndex(1)

    def _well(self, key: str, some: list[Double]) -> Well:
        well = Well(outlined=True)
        sides = row(gap=16)
        sides.addLayout(_side(self.tr("In the file, row {n}").format(n=some[0].row),
                              some[0].theirs), 1)  # fmt: skip
        ours = column(gap=8)
        for double in some:
            ours.addLayout(_side(self.tr("In your shop"), double.ours))
        sides.addLayout(ours, 1)
        well.body.addLayout(sides)
        foot = row(gap=10)
        foot.addWidget(Chip(some[0].why.words, "info", "users"))
        foot.addStretch(1)
        options: list[tuple[object, str]] = [(ASK, self.tr("Not sure yet"))]
        if len(some) == 1:
            options.append((some[0].ours_id, self.tr("Same person")))
        else:
            options += [(d.ours_id, self.tr("Same as {who}").format(who=_brief(d))) for d in some]
        options.append((NEW, self.tr("Somebody else")))
        name = self.tr("Is {one} the same person as {other}?")
        picker = Picker(name.format(one=some[0].theirs.name, other=some[0].ours.name), options)
        picker.setObjectName(f"who_{key}")
        picker.setFixedWidth(_PICKER)
        self.pickers[key] = picker
        foot.addWidget(picker)
        well.body.addLayout(foot)
        return well


_ONE_CANDIDATE = 3


def _side(head: str, seen: Seen) -> QVBoxLayout:
    lines = column(gap=1)
    lines.addWidget(label(head, "caption", "text3"))
    name = row(gap=8)
    name.addWidget(ElidedLabel(seen.name, "strong"), 1)
    if seen.restricted:
        badge = Chip(restricted_mark())
        badge.setToolTip(tip(restricted_words()))
        badge.setAccessibleDescription(restricted_words())
        name.addWidget(badge)
    lines.addLayout(name)
    for text in (seen.company, ", ".join(seen.mails), ", ".join(seen.phones), seen.address):
        if text:
            lines.addWidget(ElidedLabel(text, "small", "text2"))
    lines.addStretch(1)
    return lines


def _brief(double: Double) -> str:
    seen = double.ours
    more = next(iter((*seen.mails, *seen.phones)), "") or seen.address
    return f"{seen.name}, {more}" if more else seen.name
