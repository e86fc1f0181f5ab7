"""Erasing a customer: what goes, what stays and why, and one button that says what it does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.erasing import Erased, ErasurePreview
from csdesk.domain.spoken import said
from csdesk.services.erasing import erase_customer, preview_erasure
from ui.context import Context
from ui.customers.copies_well import CopiesWell
from ui.customers.erasing_dialog import ErasingDialog
from ui.widgets.choices import CheckBox
from ui.widgets.surfaces import Panel, Well, clear, row
from ui.widgets.text import label

_SHOWN = 6


class EraseDialog(ErasingDialog):
    """Shows first, asks once, and can not be undone."""

    def __init__(
        self, context: Context, customer_id: int, name: str, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Erase {name}").format(name=name)
        line = self.tr("This can’t be undone. The books stay as they are, to the cent.")
        does = self.tr("Erase {name} for good").format(name=name)
        super().__init__(context, title, line, name="erase", does=does, width=700, parent=parent)
        self._customer_id = customer_id
        self._preview: ErasurePreview | None = None
        self.although_open = CheckBox(self.tr("Let go what is still to be done with them"))
        self.although_open.setObjectName("erase_although_open")
        self.although_open.toggled.connect(lambda _: self.suit())
        self.body.insertWidget(self.body.indexOf(self.backup), self.although_open)
        self.although_open.hide()
        self.erase.turn_off(self.tr("It is being looked what goes"))
        jobs, desk = context.jobs, context.desk
        jobs.read(self, preview_erasure, desk, customer_id, then=self.show_preview)

    def show_preview(self, preview: ErasurePreview) -> None:
        """Show what erasing comes to."""
        self._preview = preview
        body = self.shown.body
        clear(body)
        if preview.why_not:
            self._panel("warn", self.tr("They can’t be erased now"), (preview.why_not,))
        self._what_is_open(preview)
        beside = row(gap=10)
        beside.addWidget(self._what_goes(preview), 1)
        beside.addWidget(self._what_stays(preview), 1)
        body.addLayout(beside)
        self._elsewhere(preview)
        self._copies(preview)
        body.addStretch(1)
        self.although_open.setVisible(bool(preview.open_matters) and not preview.why_not)
        self.suit()

    def suit(self) -> None:
        preview = self._preview
        if preview is None:
            return
        if preview.why_not:
            self.erase.turn_off(preview.why_not)
        elif preview.open_matters and not self.although_open.isChecked():
            self.erase.turn_off(self.tr("Something is still to be done with them"))
        else:
            self.erase.turn_on()

    # what is told

    def _what_goes(self, preview: ErasurePreview) -> Well:
        lines = [self.tr("Name, company, address, note, tags and wishes")]
        if preview.joined:
            told = self.tr("Joined with them, and gone too: {names}")
            lines.append(told.format(names=", ".join(preview.joined)))
        if counted := self._counted(preview.goes):
            lines += [self.tr("Every word and file in:"), *counted]
        if preview.history:
            one = self.tr("What an entry of History says of them; when it was stays")
            more = self.tr("What {n} entries of History say of them; when it was stays")
            lines.append(self.context.wording.counted(preview.history, one, more))
        return self._well(self.tr("What goes"), lines, "erase_goes")

    def _what_stays(self, preview: ErasurePreview) -> Well:
        told = self.tr(
            "So that every total stays the same, under “Erased customer {n}” dates and sums of:"
        )
        first = told.format(n=preview.customer_id)
        lines = (first, *self._counted(preview.stays))
        return self._well(self.tr("What stays"), lines, "erase_stays")

    def _what_is_open(self, preview: ErasurePreview) -> None:
        there = preview.open_matters
        if not there:
            return
        lines = [self.tr("Complaint: {what}").format(what=each) for each in there.complaints]
        lines += [self.tr("Promise: {what}").format(what=each) for each in there.promises]
        lines += [self.tr("Voucher: {what}").format(what=each) for each in there.vouchers]
        if there.follow_ups:
            lines.append(self.tr("Questions still to be asked: {n}").format(n=there.follow_ups))
        lines = self._cut(lines)
        lines.append(
            self.tr("Complaints stay open without words, vouchers keep their worth; the rest goes.")
        )
        self._panel("warn", self.tr("Still to be done with them"), lines)

    def _elsewhere(self, preview: ErasurePreview) -> None:
        if not preview.named_elsewhere:
            return
        lines = [
            said(
                "{label}: {words}",
                label=each.customer or self.tr("Elsewhere"),
                words=each.words,
            )
            for each in preview.named_elsewhere
        ]
        last = self.tr("These records are of others, so they stay. Change them yourself if needed.")
        self._panel("info", self.tr("Named in other records"), (*self._cut(lines), last))

    def _copies(self, preview: ErasurePreview) -> None:
        if not preview.copies:
            return
        last = self.tr("If one of them is brought back, they are erased again by themselves.")
        title = self.tr("Copies that still hold them")
        well = CopiesWell(self.context.wording, title, preview.copies, last)
        self.shown.body.addWidget(well)

    def _counted(self, counts: Mapping[Noun, int]) -> list[str]:
        words = {
            Noun.CONTACT_POINT: self.tr("Mail addresses and phone numbers: {n}"),
            Noun.CONTACT: self.tr("Contacts: {n}"),
            Noun.COMPLAINT: self.tr("Complaints with their steps: {n}"),
            Noun.LETTER: self.tr("Letters: {n}"),
            Noun.REVIEW: self.tr("Reviews: {n}"),
            Noun.PROMISE: self.tr("Promises: {n}"),
            Noun.FOLLOW_UP: self.tr("Answers: {n}"),
            Noun.ENCLOSURE: self.tr("Photos and documents: {n}"),
            Noun.PURCHASE: self.tr("Purchases: {n}"),
            Noun.EFFORT: self.tr("Entries of minutes: {n}"),
            Noun.OUTLAY: self.tr("Outlays: {n}"),
            Noun.REDRESS: self.tr("Remedies and goodwill: {n}"),
            Noun.VOUCHER_USE: self.tr("Uses of vouchers: {n}"),
        }
        return [text.format(n=counts[noun]) for noun, text in words.items() if counts.get(noun)]

    def _cut(self, lines: list[str]) -> list[str]:
        rest = len(lines) - _SHOWN
        if rest <= 0:
            return lines
        return [*lines[:_SHOWN], self.tr("and {n} more").format(n=rest)]

    def _well(self, title: str, lines: Iterable[str], name: str) -> Well:
        well = Well(gap=3)
        well.setObjectName(name)
        self._fill(well, title, lines)
        well.body.addStretch(1)
        return well

    def _panel(self, tone: str, title: str, lines: Iterable[str]) -> None:
        panel = Panel(tone, gap=3)
        panel.setObjectName(f"erase_{tone}")
        self._fill(panel, title, lines)
        self.shown.body.addWidget(panel)

    def _fill(self, bed: Panel | Well, title: str, lines: Iterable[str]) -> None:
        bed.body.addWidget(label(title, "small_strong"))
        for line in lines:
            bed.body.addWidget(label(line, "small", "text2", wrap=True))

    # doing

    def begin_erasing(self) -> None:
        self.context.jobs.write(
            *(self, _erase, self.context.desk, self._customer_id),
            *(self.although_open.isChecked(), self.backup.isChecked()),
            then=self._done,
            failed=self.failed,
            once="erase",
        )

    def _done(self, erased: Erased) -> None:
        said = self.tr("Erased: {name} is what is left").format(name=erased.name)
        self.is_erased(said, is_clean=erased.is_clean)


def _erase(desk: Desk, customer_id: int, although_open: bool, backup: bool) -> Erased:
    return erase_customer(desk, customer_id, although_open=although_open, backup=backup)
