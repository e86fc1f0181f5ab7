"""Writing a letter or mail: begun from the facts, changed at will, and kept as it was sent."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError
from csdesk.domain.letter import Letter, LetterKind, SentBy
from csdesk.domain.letter_clarity import missing_clarity
from csdesk.domain.ours import LANGUAGE_NAMES
from csdesk.domain.policy_speak import policy_speak
from csdesk.domain.spoken import filled
from csdesk.services.customers import CustomerDetails, customer_details
from csdesk.services.drafts import read_draft
from csdesk.services.letters import (
    LONGEST_SUBJECT,
    LetterDraft,
    begin_letter,
    likely_letter,
    send_letter,
)
from ui.autosave import Autosave
from ui.context import Context
from ui.doing import do
from ui.letters.letter_field import LetterField
from ui.letters.letter_words import kind_words, sent_words
from ui.letters.speak_line import SpeakLine
from ui.letters.ways_out import WaysOut
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import row
from ui.widgets.text import ElidedLabel

_LOOK_MS: Final = 150
_Kept = tuple[dict[str, Any], datetime] | None


@dataclass(frozen=True, slots=True)
class _Begun:
    """What the dialog starts from."""

    details: CustomerDetails
    draft: LetterDraft
    kept: _Kept


def _begin(
    desk: Desk,
    customer_id: int,
    complaint_id: int | None,
    kind: LetterKind | None,
    name: str,
) -> _Begun:
    chosen = kind or likely_letter(desk, complaint_id)
    draft = begin_letter(desk, customer_id, chosen, complaint_id)
    return _Begun(customer_details(desk, customer_id), draft, read_draft(desk, name))


def _key(kind: LetterKind, language: str) -> str:
    """A kind of letter in a language, as what was typed for it is kept."""
    return f"{kind}:{language}"


class LetterDialog(Dialog):
    """One letter to one customer.

    What was typed for another kind, or in another language, is still there on return.
    """

    def __init__(
        self,
        context: Context,
        customer_id: int,
        complaint_id: int | None = None,
        kind: LetterKind | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Write a letter"), width=840, parent=parent)
        self._context, self._customer_id = context, customer_id
        self._complaint_id, self._wanted = complaint_id, kind
        self._name = ""
        self._draft: LetterDraft | None = None
        self._typed: dict[str, list[str]] = {}
        """Subject and body by kind and language, as far as somebody changed them."""
        self._filling = False
        self._build_head()
        self._build_words()
        self._build_ways_out()
        self._build_foot()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.look_over)
        name = f"letter:{customer_id}:{complaint_id or 0}"
        self._keeper = Autosave(context, name, self._body_kept, self)
        self._keeper.kept.connect(self._say_kept)
        self.words.setReadOnly(True)  # until it is filled
        context.jobs.read(
            *(self, _begin, context.desk, customer_id, complaint_id, kind, name),
            then=self._show,
            failed=self._not_begun,
        )

    def first_focus(self) -> QWidget:
        return self.words

    def letter(self) -> Letter:
        """What is written now."""
        now = self._context.desk.now()
        return Letter(
            customer_id=self._customer_id,
            kind=self._kind(),
            subject=self.subject.text().strip(),
            body=self.words.text().strip(),
            written_at=now,
            offset_minutes=self._context.desk.offset_minutes(),
            complaint_id=self._complaint_id,
            person_id=None if self._draft is None else self._draft.person_id,
        )

    def submit(self) -> None:
        """It went out: keep it as it was sent."""
        if not self.words.text().strip():
            self._words_field.complain(self.tr("There are no words in this letter yet."))
            self.words.setFocus()
            return
        do(
            self._context,
            self,
            send_letter,
            self.letter(),
            SentBy(str(self.by.value())),
            said=self.tr("The letter to {name} is kept as sent").format(name=self._name),
            then=self._finish,
            failed=self._tell,
        )

    def look_over(self) -> None:
        """Say what could be said better; it never stops anybody."""
        text, draft = self.words.text(), self._draft
        hints = policy_speak(text)
        self.words.mark(hints)
        if draft is None:
            return
        missing = missing_clarity(
            self._kind(), text, person=draft.person, what=draft.what, when=draft.when
        )
        self.hints.tell(hints, missing, self._besides(draft))

    def hideEvent(self, event: QHideEvent) -> None:
        self._keeper.flush()
        super().hideEvent(event)

    # building

    def _build_head(self) -> None:
        self.kind = Picker(self.tr("What for"), list(kind_words().items()), icon="envelope-simple")
        self.kind.setObjectName("letter_kind")
        self.kind.picked.connect(lambda _: self._change_kind())
        kind = LabelledField(self.tr("What for"), self.kind)
        kind.setFixedWidth(250)
        self.subject = LineField(self.tr("Subject"), longest=LONGEST_SUBJECT)
        self.subject.setObjectName("letter_subject")
        self.subject.textEdited.connect(lambda _: self._touch())
        self.language = Picker(self.tr("Language"), list(LANGUAGE_NAMES.items()))
        self.language.setObjectName("letter_language")
        self.language.picked.connect(lambda _: self._change_kind())
        language = LabelledField(self.tr("Language"), self.language)
        language.setFixedWidth(130)
        line = row(gap=12)
        line.addWidget(kind)
        line.addWidget(language)
        line.addWidget(LabelledField(self.tr("Subject"), self.subject), 1)
        self.body.addLayout(line)

    def _build_words(self) -> None:
        self.words = LetterField(self.tr("Letter"))
        self.words.setObjectName("letter_body")
        self.words.textChanged.connect(self._touch)
        self._words_field = LabelledField(self.tr("Letter"), self.words)
        inside = self._words_field.layout()
        assert inside is not None
        inside.takeAt(inside.count() - 1)  # the letter takes all the room, not what is below it
        self.anew = IconButton(
            "arrow-counter-clockwise",
            self.tr("Begin anew from the facts"),
            size=28,
        )
        self.anew.setObjectName("begin_anew")
        self.anew.clicked.connect(self._begin_anew)
        self._words_field.head.addWidget(self.anew)
        self.body.addWidget(self._words_field, 1)
        self.hints = SpeakLine()
        self.hints.shown_asked.connect(self.words.go_to)
        self.body.addWidget(self.hints)

    def _build_ways_out(self) -> None:
        self.out = WaysOut(self._context, self.letter)
        self.out.failed.connect(self._tell)
        self.body.addWidget(self.out)

    def _build_foot(self) -> None:
        self._kept_words = ElidedLabel("", "caption", "text2")
        self.foot.addWidget(self._kept_words, 1)
        aside = Button(self.tr("Put aside"), Kind.GHOST)
        aside.setObjectName("put_letter_aside")
        aside.clicked.connect(self.reject)
        self.by = Picker(self.tr("How it went out"), list(sent_words().items()))
        self.by.setObjectName("sent_by")
        self.out.used.connect(self.by.choose)
        self.send = Button(self.tr("Mark as sent"), Kind.PRIMARY, "check", key="Ctrl+Return")
        self.send.setObjectName("mark_sent")
        self.send.clicked.connect(self.submit)
        for part in (aside, self.by, self.send):
            self.foot.addWidget(part)

    # showing

    def _show(self, begun: _Begun) -> None:
        customer = begun.details.customer
        self._name = customer.first_name
        self.out.address_to(customer.name, begun.draft.mail)
        self.entitle(self.tr("Write to {name}").format(name=self._name))
        self.words.setReadOnly(False)
        kept = begun.kept
        self.kind.choose(begun.draft.kind)
        self.language.choose(begun.draft.language)
        if kept is not None:
            self._take_up(kept[0])
            self._say_kept(kept[1])
        if self._shows(begun.draft):
            self._fill(begun.draft)
        else:
            self._change_kind()

    def _take_up(self, body: dict[str, Any]) -> None:
        """Goes on with what was put aside."""
        with suppress(KeyError, ValueError, TypeError, AttributeError):
            ours = str(self.language.value())
            typed = {
                _key(LetterKind(kind), language or ours): [str(subject), str(words)]
                for key, (subject, words) in body["typed"].items()
                for kind, _, language in [key.partition(":")]
            }
            self._typed = typed
            self.by.choose(SentBy(body["by"]))
            language = str(body.get("language", ours))
            kind = LetterKind(body["kind"])
            if self._wanted is not None and _key(self._wanted, language) in typed:
                kind = self._wanted
            self.kind.choose(kind)
            self.language.choose(language)

    def _shows(self, draft: LetterDraft) -> bool:
        return _key(draft.kind, draft.language) == self._chosen()

    def _chosen(self) -> str:
        """What is chosen now, as it stands among what was typed."""
        return _key(self._kind(), str(self.language.value()))

    def _fill(self, draft: LetterDraft) -> None:
        """Show a kind: as it was typed before, else as the facts have it."""
        self._draft = draft
        if not self._shows(draft):
            return  # another one was chosen meanwhile
        self.out.date_as(draft.dated)
        subject, body = self._typed.get(self._chosen(), [draft.subject, draft.body])
        self._filling = True
        self.subject.setText(subject)
        self.subject.setCursorPosition(0)
        self.words.setText(body)
        self._filling = False
        self.look_over()

    def _change_kind(self) -> None:
        self.out.tell("")
        self._ask_facts(self._fill)

    def _begin_anew(self) -> None:
        """From the facts as they are now; Ctrl+Z in the letter brings back what was typed."""

        def show(draft: LetterDraft) -> None:
            self._draft = draft
            self._typed.pop(_key(draft.kind, draft.language), None)
            self.subject.setText(draft.subject)
            self.words.say_instead(draft.body)
            self.look_over()

        self._ask_facts(show)

    def _ask_facts(self, then: Any) -> None:
        context, kind, language = self._context, self._kind(), str(self.language.value())
        desk, here, about = context.desk, self._customer_id, self._complaint_id

        def ask() -> LetterDraft:
            return begin_letter(desk, here, kind, about, language=language)

        context.jobs.read(self, ask, then=then, failed=self._tell, newest="facts")

    def _besides(self, draft: LetterDraft) -> str:
        if draft.unknown:
            named = ", ".join(f"{{{name}}}" for name in draft.unknown)
            return filled(self.tr("Nobody knows {names}; it stands as written."), names=named)
        if draft.person and not draft.contact:
            told = self.tr("{name} has no direct phone or mail yet: Settings, People.")
            return told.format(name=draft.person)
        return ""

    def _kind(self) -> LetterKind:
        return LetterKind(str(self.kind.value()))

    def _touch(self) -> None:
        self._look.start()
        if not self._filling and self._draft is not None:
            self._typed[self._chosen()] = [self.subject.text(), self.words.text()]
            self._words_field.complain("")
            self._keeper.touch()

    def _body_kept(self) -> dict[str, Any]:
        return {
            "kind": str(self._kind()),
            "language": str(self.language.value()),
            "typed": {kind: list(texts) for kind, texts in self._typed.items()},
            "by": str(self.by.value()),
        }

    def _say_kept(self, at: datetime) -> None:
        told = self.tr("Draft saved {time}").format(time=self._context.wording.time(at))
        self._kept_words.setText(told)

    # ending

    def _finish(self, _: Letter) -> None:
        self._keeper.drop()
        self.accept()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, CsdeskError):
            self._words_field.complain(self._context.wording.words_for(error))

    def _not_begun(self, error: Exception) -> None:
        self._context.tell_trouble(error)
        self.reject()
