"""“What next with Greg?”: keep going, change the terms, or part well; all of it can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.letter import Letter, LetterKind, SentBy
from csdesk.domain.parting import NextStep
from csdesk.services.drafts import read_draft
from csdesk.services.letters import LetterDraft, begin_letter
from csdesk.services.partings import (
    WhatNext,
    change_terms,
    keep_going,
    part_now,
    save_goodbye,
    think_about_parting,
    what_next,
)
from ui.autosave import Autosave
from ui.context import Context
from ui.customers.part_well_words import PartWellWords
from ui.customers.way_cards import WayCards
from ui.doing import do
from ui.letters.ways_out import WaysOut
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField, TextField
from ui.widgets.marks import Mark
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import column, row
from ui.widgets.tall_scroll import TallScroll
from ui.widgets.text import label

_WIDE: Final = 760
_TERMS_HERE: Final = "\ue000"
"""A character nobody types."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What the dialog shows: the three ways, the shop's own letters, and what was begun."""

    next: WhatNext
    goodbye: LetterDraft
    terms: str
    """The shop's letter about other terms; ``_TERMS_HERE`` stands where they go."""
    begun: dict[str, Any]


def draft_name(customer_id: int) -> str:
    """Where the words are kept while they are typed."""
    return f"parting:{customer_id}"


def _ask(desk: Desk, customer_id: int) -> _Known:
    draft = read_draft(desk, draft_name(customer_id))
    goodbye = begin_letter(desk, customer_id, LetterKind.GOODBYE)
    terms = begin_letter(desk, customer_id, LetterKind.TERMS, terms=_TERMS_HERE)
    begun = {} if draft is None else draft[0]
    return _Known(what_next(desk, customer_id), goodbye, terms.body, begun)


class PartWellDialog(Dialog):
    """Three ways on; parting is shut while a rule is not met, and says which."""

    def __init__(self, context: Context, customer_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", " ", width=_WIDE, parent=parent)
        self._context, self._customer_id = context, customer_id
        self._known: _Known | None = None
        self._doing = False
        self._messages: dict[NextStep, str] = {}
        self._followed = ""
        self.words = PartWellWords(context.wording)
        self._way = NextStep.KEEP_GOING
        self._scrolled = scroll = TallScroll()
        self.body.addWidget(scroll)
        self.cards = WayCards()
        self.cards.chosen.connect(self._choose)
        scroll.body.addWidget(self.cards)
        self._build_why(scroll)
        self._build_words(scroll)
        self._build_ways_out(scroll)
        scroll.body.addStretch(1)
        self._build_foot()
        self._keeper = Autosave(context, draft_name(customer_id), self._body, self)
        context.jobs.read(
            *(self, _ask, context.desk, customer_id), then=self._show, failed=self._not_open
        )

    def first_focus(self) -> QWidget:
        return self.cards.first_focus()

    def submit(self) -> None:
        """Do what the primary button says, if it may be done."""
        if self._primary.isEnabled() and self._known is not None and not self._doing:
            self._do()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._keeper.flush()

    # building

    def _build_why(self, scroll: TallScroll) -> None:
        self.why = QWidget()
        self.why.setObjectName("parting_rules")
        lines = column(self.why, gap=4)
        self._why_head = label(self.tr("Parting well is not open yet"), "small_strong")
        lines.addWidget(self._why_head)
        self._rules = label("", "small", "text2", wrap=True)
        self._rules.setObjectName("unmet_rules")
        lines.addWidget(self._rules)
        self.why.setVisible(False)
        scroll.body.addWidget(self.why)

    def _build_words(self, scroll: TallScroll) -> None:
        self.terms = LineField(
            self.tr("What changes from now on"),
            self.tr("Checks after the second one are 25"),
            longest=400,
        )
        self.terms.setObjectName("new_terms")
        self.terms.textEdited.connect(self._terms_typed)
        self._terms_row = LabelledField(self.tr("What changes from now on"), self.terms)
        scroll.body.addWidget(self._terms_row)
        self.message = TextField(self.tr("Your message"), lines=5)
        self.message.setObjectName("parting_message")
        self.message.textChanged.connect(self._typed)
        self._message_row = LabelledField(self.tr("Your message"), self.message)
        self.plainer = Button(self.tr("Plainer"), Kind.GHOST, compact=True)
        self.plainer.setObjectName("message_plainer")
        self.plainer.clicked.connect(lambda: self._say(self._plain_words()))
        self.warmer = Button(self.tr("Warmer"), Kind.GHOST, compact=True)
        self.warmer.setObjectName("message_warmer")
        self.warmer.clicked.connect(lambda: self._say(self._warm_words()))
        for button in (self.plainer, self.warmer):
            self._message_row.head.addWidget(button)
        scroll.body.addWidget(self._message_row)
        note = row(gap=8)
        note.addWidget(Mark("info", "text3", 14))
        self._note = label("", "caption", "text2", wrap=True)
        self._note.setObjectName("parting_note")
        note.addWidget(self._note, 1)
        scroll.body.addLayout(note)

    def _build_ways_out(self, scroll: TallScroll) -> None:
        """Once the week is over the goodbye goes out, one way or another."""
        self.sending = QWidget()
        self.sending.setObjectName("goodbye_ways_out")
        lines = column(self.sending, gap=8)
        self.out = WaysOut(self._context, self._goodbye)
        self.out.failed.connect(self._say_trouble)
        lines.addWidget(self.out)
        self.by = Picker(self.tr("How it goes out"), self.words.how_sent())
        self.by.setObjectName("goodbye_sent_by")
        self.by.picked.connect(lambda _: self._tell_primary())
        self.out.used.connect(self._went_out)
        lines.addWidget(LabelledField(self.tr("How it goes out"), self.by))
        self.sending.setVisible(False)
        scroll.body.addWidget(self.sending)

    def _build_foot(self) -> None:
        self._not_now = Button(self.tr("Not now"), Kind.GHOST)
        self._not_now.setObjectName("not_now")
        self._not_now.clicked.connect(self.reject)
        self.foot.addWidget(self._not_now)
        self._trouble = label("", "small", "badTxt", wrap=True)
        self._trouble.setObjectName("parting_trouble")
        self.foot.addWidget(self._trouble, 1)
        self._copy = Button(self.tr("Copy the message"), icon="copy")
        self._copy.setObjectName("copy_message")
        self._copy.clicked.connect(self._copy_message)
        self.foot.addWidget(self._copy)
        self._primary = Button("", Kind.PRIMARY, "handshake")
        self._primary.setObjectName("decide_next")
        self._primary.clicked.connect(self.submit)
        self.foot.addWidget(self._primary)
        self._primary.turn_off(self.tr("Looking it up"))

    # showing

    def _show(self, known: _Known) -> None:
        self._known = known
        about, name = known.next, known.next.customer.first_name
        self.entitle(self.words.title(name))
        self.line.setText(self.words.line(about))
        self._message_row.label.setText(self.words.your_message(name))
        self.out.address_to(about.customer.name, known.goodbye.mail)
        self.cards.show_ways(self.words.ways(about), self.words.why_shut(about))
        self.why.setVisible(bool(about.unmet))
        self._rules.setText("\n".join(f"•  {each.words}" for each in about.unmet))
        self._take_up(known)
        self.cards.choose(self._way)
        self._choose(self._way)
        self._keeper.start_from(self._body())
        self.updateGeometry()
        self.first_focus().setFocus()

    def _take_up(self, known: _Known) -> None:
        """What was begun, else what was written when the thinking began, else our letters."""
        begun, standing = known.begun, known.next.standing
        self.terms.setText(str(begun.get("terms", "")))
        shops = known.goodbye.body
        goodbye = shops if standing is None else standing.message or shops
        self._messages = {
            NextStep.CHANGE_TERMS: str(begun.get("terms_message") or self._terms_words()),
            NextStep.PART_WELL: str(begun.get("goodbye") or goodbye),
        }
        wanted = NextStep(str(begun.get("way") or NextStep.KEEP_GOING))
        thinking = standing is not None
        shut = bool(known.next.unmet) and not thinking
        if thinking:
            wanted = NextStep.PART_WELL
        self._way = NextStep.KEEP_GOING if wanted is NextStep.PART_WELL and shut else wanted

    def _choose(self, way: NextStep) -> None:
        known = self._known
        if known is None:
            return
        self._way = way
        writes = way is not NextStep.KEEP_GOING
        self._terms_row.setVisible(way is NextStep.CHANGE_TERMS)
        self._message_row.setVisible(writes)
        parting = way is NextStep.PART_WELL
        goes_out = parting and known.next.may_part_now
        self.sending.setVisible(goes_out)
        self._copy.setVisible(writes and not goes_out)
        self.plainer.setVisible(parting)
        self.warmer.setVisible(parting)
        if writes:
            self._put(self._messages[way])
        self._note.setText(self.words.note(known.next, way))
        self._primary.set_words(self.words.deed(known.next, way))
        self._tell_primary()
        self._keeper.touch()

    def _tell_primary(self) -> None:
        known = self._known
        if known is None or self._doing:
            return
        why = self.words.why_not(known.next, self._way, self.terms.text(), self.message.text())
        if not why and not self.sending.isHidden() and self.by.value() is None:
            why = self.words.why_not_sent(self._name)
        self._primary.turn_off(why) if why else self._primary.turn_on()

    def _put(self, words: str) -> None:
        blocked = self.message.blockSignals(True)
        self.message.setText(words)
        self.message.blockSignals(blocked)

    # writing

    def _typed(self) -> None:
        self._messages[self._way] = self.message.text()
        self._tell_primary()
        self._keeper.touch()

    def _terms_typed(self) -> None:
        """The letter follows what is agreed until somebody writes in it by hand."""
        before = self._messages[NextStep.CHANGE_TERMS]
        if before == self._terms_letter(self._followed):
            self._messages[NextStep.CHANGE_TERMS] = self._terms_words()
            self._put(self._terms_words())
        self._followed = self.terms.text().strip()
        self._tell_primary()
        self._keeper.touch()

    def _terms_words(self) -> str:
        self._followed = self.terms.text().strip()
        return self._terms_letter(self._followed)

    def _terms_letter(self, terms: str) -> str:
        shops = "" if self._known is None else self._known.terms
        return shops.replace(_TERMS_HERE, terms or "…")

    @property
    def _name(self) -> str:
        return "" if self._known is None else self._known.next.customer.first_name

    def _plain_words(self) -> str:
        return self.words.plain_goodbye(self._name)

    def _warm_words(self) -> str:
        return "" if self._known is None else self._known.goodbye.body

    def _say(self, words: str) -> None:
        """Other words in the field; Ctrl+Z there brings the ones before back."""
        cursor = self.message.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(words)
        self.message.setFocus()

    def _copy_message(self) -> None:
        QGuiApplication.clipboard().setText(self.message.text())
        self._copy.set_words(self.tr("Copied"))

    def _went_out(self, by: SentBy) -> None:
        self.by.choose(by)
        self._tell_primary()

    def _goodbye(self) -> Letter:
        """What goes out as it is written now."""
        desk, known = self._context.desk, self._known
        return Letter(
            customer_id=self._customer_id,
            kind=LetterKind.GOODBYE,
            subject="" if known is None else known.goodbye.subject,
            body=self.message.text().strip(),
            written_at=desk.now(),
            offset_minutes=desk.offset_minutes(),
        )

    def _body(self) -> dict[str, Any]:
        return {
            "way": str(self._way),
            "terms": self.terms.text(),
            "terms_message": self._messages.get(NextStep.CHANGE_TERMS, ""),
            "goodbye": self._messages.get(NextStep.PART_WELL, ""),
        }

    # doing

    def _do(self) -> None:
        assert self._known is not None
        self._doing = True
        self._primary.turn_off(self.tr("Writing it down"))
        about, said = self._known.next, self.words.done(self._known.next, self._way)
        standing, here = about.standing, (self._context, self)
        ends: dict[str, Any] = {"said": said, "then": self._finish, "failed": self._failed}
        message = self.message.text()
        if self._way is NextStep.KEEP_GOING:
            do(*here, keep_going, self._customer_id, **ends)
        elif self._way is NextStep.CHANGE_TERMS:
            do(*here, change_terms, self._customer_id, self.terms.text(), message, **ends)
        elif standing is None:
            do(*here, think_about_parting, self._customer_id, message, **ends)
        elif about.may_part_now:
            by = SentBy(str(self.by.value()))
            do(*here, part_now, standing.id, message, by, **ends)
        else:
            do(*here, save_goodbye, standing.id, message, **ends)

    def _finish(self, _: object) -> None:
        self._keeper.drop()
        self.accept()

    def _not_open(self, error: Exception) -> None:
        """Their data are only kept, for instance."""
        self._context.tell_trouble(error)
        self.reject()

    def _failed(self, error: Exception) -> None:
        self._doing = False
        self._say_trouble(error)
        self._tell_primary()

    def _say_trouble(self, error: Exception) -> None:
        self._trouble.setText(self._context.wording.words_for(error))
