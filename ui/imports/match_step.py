"""Step two: what the columns are, which rows need a look, and what would come in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.services.imports import ImportPreview
from ui.context import Context
from ui.imports.column_card import ColumnCards
from ui.imports.currency_bar import CurrencyBar
from ui.imports.import_words import bring_in_words, counted
from ui.imports.questions_bar import QuestionsBar
from ui.imports.rows_card import RowsCard
from ui.imports.seeing import Seen
from ui.imports.understood_bar import UnderstoodBar
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.choices import CheckBox
from ui.widgets.gauges import ProgressStrip
from ui.widgets.surfaces import Scroll, column, row
from ui.widgets.text import ElidedLabel


class MatchStep(QWidget):
    """The verdict, cards of columns, questions, the rows, and the button that brings them in."""

    money_changed = Signal()
    back_asked = Signal()
    bring_in_asked = Signal()
    map_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        outer = column(self, gap=10)
        scroll = Scroll(gap=10)
        outer.addWidget(scroll, 1)
        self.understood = UnderstoodBar()
        scroll.body.addWidget(self.understood)
        self.columns = ColumnCards(context.wording)
        scroll.body.addWidget(self.columns)
        self.questions = QuestionsBar()
        scroll.body.addWidget(self.questions)
        self.money = CurrencyBar()
        self.money.changed.connect(self.money_changed)
        scroll.body.addWidget(self.money)
        self.rows = RowsCard()
        scroll.body.addWidget(self.rows, 1)
        outer.addLayout(self._foot())

    def begin(self, remembers: bool) -> None:
        """Another file comes: nothing that was typed about the last one holds."""
        self.money.forget()
        self.rows.begin()
        self.remember.setChecked(remembers)

    def show_seen(self, seen: Seen) -> None:
        """Show what the file is taken for, and what would come of it."""
        look, preview = seen.look, seen.preview
        self.understood.show_look(look, self._recalled(seen))
        self.columns.show_columns(look)
        self.questions.show_questions(look, preview.plan.doubts)
        self.money.show_question(preview, seen.shop.currency, look.choices)
        self.rows.show_file(look, preview, seen.states)
        self._show_button(preview)

    def show_looking(self, looking: bool) -> None:
        """While the file is looked at again, it can't be brought in as it was."""
        if looking:
            self.bring_in.turn_off(self.tr("Looking at it again"))

    def show_working(self, working: bool) -> None:
        """While rows come in, only stopping can be asked for."""
        self.strip.setVisible(working)
        for widget in (self.back, self.remember, self.save_map, self.note, self.bring_in):
            widget.setVisible(not working)
        for part in (self.understood, self.columns, self.questions, self.money, self.rows):
            part.setEnabled(not working)

    def first_focus(self) -> QWidget:
        return self.bring_in if self.bring_in.isEnabled() else self.columns

    def _foot(self) -> QHBoxLayout:
        line = row(gap=12)
        self.back = Button(self.tr("Back"), Kind.GHOST, "arrow-left")
        self.back.setObjectName("back_to_files")
        self.back.clicked.connect(self.back_asked)
        self.remember = CheckBox(self.tr("Remember this for the next file like it"))
        self.remember.setObjectName("remember_layout")
        self.save_map = IconButton("floppy-disk", self.tr("Save as a map file…"), size=30)
        self.save_map.setObjectName("save_map")
        self.save_map.clicked.connect(self.map_asked)
        self.note = ElidedLabel("", "small", "text2")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.bring_in = Button(self.tr("Bring in"), Kind.PRIMARY, "check", key="Ctrl+Return")
        self.bring_in.setObjectName("bring_in")
        self.bring_in.clicked.connect(self.bring_in_asked)
        self.strip = ProgressStrip()
        self.strip.setVisible(False)
        line.addWidget(self.back)
        line.addWidget(self.remember)
        line.addWidget(self.save_map)
        line.addWidget(self.note, 1)
        line.addWidget(self.bring_in)
        line.addWidget(self.strip, 100)
        return line

    def _recalled(self, seen: Seen) -> str:
        if seen.look.recalled_at is None:
            return ""
        day = self._context.wording.date(seen.look.recalled_at.date())
        return self.tr("Read the way you told us on {day}").format(day=day)

    def _show_button(self, preview: ImportPreview) -> None:
        self.bring_in.set_words(bring_in_words(preview))
        comes = preview.brings_anything
        if comes:
            self.bring_in.turn_on()
        else:
            self.bring_in.turn_off(self.tr("There is nothing new in this list."))
        out = self.rows.staying_out
        if not comes:
            before = preview.brought_before
            words = self.tr("All of it is in your shop already.") if before else ""
            self.note.setText(words)
        elif out:
            words = counted(
                out,
                self.tr("{n} row stays out and is kept in a list for you."),
                self.tr("{n} rows stay out and are kept in a list for you."),
            )
            self.note.setText(words)
        else:
            self.note.setText("")
