"""The words letters begin with: per kind, with the facts they may name and how it will look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from csdesk.domain.letter import LetterKind, LetterTemplate
from csdesk.domain.letter_template import fill
from csdesk.domain.policy_speak import policy_speak
from csdesk.domain.spoken import filled
from csdesk.services.letters import (
    LONGEST_SUBJECT,
    TemplateDesk,
    reset_template,
    save_template,
    template_desk,
)
from ui.context import Context
from ui.doing import do
from ui.letters.letter_field import LetterField
from ui.letters.letter_words import kind_words, placeholder_words
from ui.letters.speak_line import SpeakLine
from ui.settings.section import Section
from ui.widgets.buttons import Button, Kind
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.flow import FlowLayout
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import Card, Well, row
from ui.widgets.text import label, tip

_PREVIEW_MS = 200


class LettersSection(Section):
    """One kind at a time; what is changed is kept when the field is left."""

    name = "letters"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._known: TemplateDesk | None = None
        self._shown: LetterTemplate | None = None
        words = self.tr("Names in braces become facts: {customer} becomes what you call them. "
                        "A paragraph whose facts are missing is left out.")  # fmt: skip
        self.body.addWidget(label(words, "small", "text2", wrap=True))
        self.body.addWidget(self._editor())
        self.body.addWidget(self._preview())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PREVIEW_MS)
        self._pause.timeout.connect(self.preview)

    def reload(self) -> None:
        jobs, desk = self.context.jobs, self.context.desk
        jobs.read(self, template_desk, desk, then=self._show, newest="templates")

    def first_focus(self) -> QWidget | None:
        return self.kind

    def keep(self) -> None:
        """Keep what was changed, if anything was."""
        shown, body = self._shown, self.words.text().strip("\n")
        if shown is None:
            return
        changed = (self.subject.text().strip(), body) != (shown.subject, shown.body)
        empty = not body.strip()
        self._words_field.complain(self.tr("A letter needs words to begin with.") if empty else "")
        if changed and not empty:
            kept = LetterTemplate(shown.kind, self.subject.text().strip(), body, shown.id)
            self._shown = kept
            name = kind_words()[shown.kind]
            said = self.tr("Kept: {kind}").format(kind=name)
            self._write(save_template, kept, said)

    def preview(self) -> None:
        """Show the letter as it will look, with invented facts."""
        if self._known is None:
            return
        subject = fill(self.subject.text(), self._known.sample)
        body = fill(self.words.text(), self._known.sample)
        self.seen.setText(f"{subject.text}\n\n{body.text}")
        unknown = (*subject.unknown, *body.unknown)
        named = ", ".join(f"{{{name}}}" for name in unknown)
        more = filled(self.tr("Nobody knows {names}; it will stand as written."), names=named)
        hints = policy_speak(self.words.text())
        self.words.mark(hints)
        self.hints.tell(hints, (), more if unknown else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched in (self.words, self.subject):
            self.keep()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    # building

    def _editor(self) -> Card:
        card = Card(margins=(18, 14, 18, 16), gap=12)
        self.kind = Picker(self.tr("Letter"), list(kind_words().items()), icon="envelope-simple")
        self.kind.setObjectName("template_kind")
        self.kind.picked.connect(lambda _: self._choose())
        self.back = Button(self.tr("Back to the words it came with"), Kind.GHOST, compact=True)
        self.back.setObjectName("reset_template")
        self.back.clicked.connect(self._reset)
        line = row(gap=12)
        line.addWidget(self.kind, 1)
        line.addWidget(self.back)
        card.body.addLayout(line)
        self.subject = LineField(self.tr("Subject"), longest=LONGEST_SUBJECT)
        self.subject.setObjectName("template_subject")
        self.words = LetterField(self.tr("Words"), lines=12)
        self.words.setObjectName("template_body")
        self.words.setMinimumHeight(self.words.sizeHint().height())
        for field in (self.subject, self.words):
            field.installEventFilter(self)
            field.textChanged.connect(lambda *_: self._pause.start())
        card.body.addWidget(LabelledField(self.tr("Subject"), self.subject))
        self._words_field = LabelledField(self.tr("Words"), self.words)
        card.body.addWidget(self._words_field)
        self.hints = SpeakLine()
        self.hints.shown_asked.connect(self.words.go_to)
        card.body.addWidget(self.hints)
        card.body.addWidget(label(self.tr("Facts you can put in"), "small_strong"))
        card.body.addWidget(self._facts())
        return card

    def _facts(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=6)
        for name, meaning in placeholder_words().items():
            button = Button(f"{{{name}}}", Kind.SECONDARY, compact=True)
            button.setObjectName(f"put_in_{name}")
            button.setToolTip(tip(meaning))
            button.setAccessibleName(self.tr("Put in {meaning}").format(meaning=meaning))
            button.clicked.connect(lambda _=False, name=name: self._put_in(str(name)))
            flow.addWidget(button)
        return holder

    def _preview(self) -> Card:
        card = Card(margins=(18, 14, 18, 16), gap=8)
        card.body.addWidget(label(self.tr("How it will look"), "body_medium"))
        line = self.tr("With an invented customer.")
        card.body.addWidget(label(line, "small", "text2"))
        well = Well()
        self.seen = label("", "body", wrap=True)
        self.seen.setObjectName("template_preview")
        well.body.addWidget(self.seen)
        card.body.addWidget(well)
        return card

    # showing and keeping

    def _show(self, known: TemplateDesk) -> None:
        fresh = self._known is None
        self._known = known
        edited = self._shown is not None and (self.subject.text().strip(), self.words.text()) != (
            self._shown.subject,
            self._shown.body,
        )
        if fresh or self._shown is None or not edited:
            self._choose()

    def _template(self) -> LetterTemplate:
        assert self._known is not None
        kind = LetterKind(str(self.kind.value()))
        return next(each for each in self._known.templates if each.kind is kind)

    def _choose(self) -> None:
        self.keep()
        if self._known is None:
            return
        self._shown = words = self._template()
        self.subject.setText(words.subject)
        self.words.setText(words.body)
        if words.id:
            self.back.turn_on()
        else:
            self.back.turn_off(self.tr("These are the words it came with."))
        self.preview()

    def _put_in(self, name: str) -> None:
        self.words.textCursor().insertText(f"{{{name}}}")
        self.words.setFocus()

    def _reset(self) -> None:
        kind = LetterKind(str(self.kind.value()))
        self._shown = None
        said = self.tr("Back to the words it came with: {kind}")
        self._write(reset_template, kind, said.format(kind=kind_words()[kind]))

    def _write(self, service: Callable[..., object], value: object, said: str) -> None:
        do(
            self.context,
            self,
            service,
            value,
            said=said,
            then=lambda _: self.reload(),
            failed=self._not_kept,
        )

    def _not_kept(self, error: Exception) -> None:
        self._words_field.complain(self.context.wording.words_for(error))
