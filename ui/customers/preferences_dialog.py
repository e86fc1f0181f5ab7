"""How a customer wants to be treated: a few short questions, all of them optional."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from csdesk.domain.customer import Preferences
from csdesk.domain.spoken import filled
from csdesk.services.customers import CustomerDetails, customer_details, save_preferences
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.tall_scroll import TallScroll


class PreferencesDialog(Dialog):
    """Write down, once, what a customer never wants to explain again."""

    saved = Signal(object)

    def __init__(self, context: Context, customer_id: int, parent: QWidget | None = None) -> None:
        title = self.tr("How they like to be treated")
        line = self.tr("Ask once, and everybody in the shop knows. All of it may stay empty.")
        super().__init__(title, line, width=660, parent=parent)
        self._context, self._customer_id = context, customer_id
        self._name = ""
        self.fields: dict[str, LineField] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        for at, (name, words, hint) in enumerate(self._questions()):
            field = LineField(words, hint, longest=120)
            self.fields[name] = field
            grid.addWidget(LabelledField(words, field), at // 2, at % 2)
        scroll = TallScroll()
        scroll.body.addLayout(grid)
        self.body.addWidget(scroll, 1)
        self.foot.addStretch(1)
        self._save = Button(self.tr("Save"), Kind.PRIMARY, "check", key="Ctrl+Return")
        self._save.clicked.connect(self.submit)
        self.foot.addWidget(self._save)
        context.jobs.read(self, customer_details, context.desk, customer_id, then=self._fill)

    def first_focus(self) -> QWidget:
        return self.fields["channel"]

    def submit(self) -> None:
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        today = self._context.desk.today() if any(typed.values()) else None
        wishes = Preferences(self._customer_id, asked_on=today, **typed)
        name = self._name or self.tr("This customer")
        do(
            self._context,
            self,
            save_preferences,
            wishes,
            said=self.tr("Everybody here now knows how {name} likes it").format(name=name),
            then=self._finish,
        )

    def _questions(self) -> tuple[tuple[str, str, str], ...]:
        """Field of the preferences, question, and an answer as an example."""
        return (
            ("channel", self.tr("How to reach them first"), self.tr("Text first")),
            ("best_times", self.tr("Good and bad times"), self.tr("Teaches until 15:00")),
            ("choices", self.tr("Choices"), self.tr("Two or three choices, with prices")),
            ("approach", self.tr("Facts or feelings first"), self.tr("Tell her why it happened")),
            ("form_of_address", self.tr("What to call them"), self.tr("Anna")),
            ("donts", self.tr("Please don’t"), self.tr("Don’t leave a voicemail")),
            ("language", self.tr("Language"), self.tr("Swedish, English is fine")),
        )

    def _finish(self, preferences: Preferences) -> None:
        self.saved.emit(preferences)
        self.accept()

    def _fill(self, details: CustomerDetails) -> None:
        self._name = details.customer.first_name
        self.entitle(self.tr("How {name} likes to be treated").format(name=self._name))
        for name, field in self.fields.items():
            if not field.isModified():
                field.setText(getattr(details.preferences, name))
        asked = details.preferences.asked_on
        if asked is not None:
            told = self.tr("Last asked on {day}. Ask again when something seems off.")
            self.line.setText(filled(told, day=self._context.wording.date(asked)))
