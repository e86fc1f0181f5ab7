"""A chart on a card: its sentence on top, and what can be done with it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QMenu, QSizePolicy, QWidget

from csdesk.domain.insight.finding import Finding, Label
from csdesk.domain.spoken import filled
from ui.charts import ink
from ui.charts.painted import PaintedChart
from ui.charts.saved import save_picture
from ui.charts.table_twin import TableTwin
from ui.context import Context
from ui.widgets import paint
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.finding_chip import FindingChip, chip_of
from ui.widgets.surfaces import Card, row
from ui.widgets.text import label
from ui.widgets.what_is_this import explain_figures
from ui.widgets.worked_out import WorkedOutDialog, worked_out_button

_WIDE: Final = 560
_MOST: Final = 1000
_GAP: Final = 8
_AT_START: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading


class KeyRow(QWidget):
    """The legend of a chart, in a row that wraps."""

    def __init__(self, chart: PaintedChart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        chart.drawn.connect(self._look_again)
        self._look_again()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(ink.keys_height(width, self._chart.keys()))

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        ink.keys(painter, QRectF(self.rect()), self._chart.keys())
        painter.end()

    def _look_again(self) -> None:
        keys = self._chart.keys()
        self.setVisible(bool(keys) and self._chart.shows_keys)
        self.setAccessibleName(". ".join(key.words for key in keys))
        self.updateGeometry()
        self.update()


class ChartCard(Card):
    """One idea: a title, one plain sentence and how firmly it is known, and the picture.

    ``key`` names the chart in code (``scatter``). ``tell`` gives it its finding; where only a
    sentence is needed and a verdict of its own is shown, ``say`` does.
    """

    def __init__(
        self,
        context: Context,
        key: str,
        title: str,
        chart: PaintedChart,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margins=(18, 14, 16, 12), gap=6, parent=parent)
        self.context, self.key, self.chart = context, key, chart
        self.finding: Finding | None = None
        self._chips_above = False
        self.setObjectName(f"{key}Card")
        self.setAccessibleName(title)
        if not chart.objectName():
            chart.setObjectName(f"{key}Chart")
        self._build_head(title)
        self._build_sentence()
        self.legend = KeyRow(chart)
        self.body.addStretch(1)  # where cards of a row differ, sentences begin on one line
        self.body.addWidget(self.legend)
        self.body.addWidget(chart, _MOST)
        self.note = label("", "caption", "text2", wrap=True)
        self.note.setObjectName(f"{key}Note")
        self.note.hide()
        self.body.addWidget(self.note)

    # what a view asks for

    @property
    def title(self) -> str:
        """What the chart is called."""
        return self._title.text()

    def tell(self, finding: Finding) -> None:
        """Show what the chart stands for: its sentence, and whether it is a fact."""
        self.finding = finding
        self.chip.show_label(finding.label)
        self.chip.show()
        self._chips.show()
        self.say(finding.sentence)
        self._place_chips(self.width() >= _WIDE)

    def say(self, sentence: str) -> None:
        """Show a sentence alone."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.chart.sentence = sentence
        self.setAccessibleDescription(self.told())

    def told(self) -> str:
        """The sentence, with the word for how firmly it is known: for files and reports."""
        finding, sentence = self.finding, self._sentence.text()
        if finding is None or finding.label is Label.CANT_TELL:
            return sentence
        return f"{chip_of(finding.label)[2]}: {sentence}"

    def show_note(self, words: str) -> None:
        """One quiet line below the chart; empty takes it away."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def add_tool(self, widget: QWidget) -> None:
        """Put a chip or a button into the head, before what every chart has."""
        self._tools.insertWidget(self._own_tools, widget, 0, Qt.AlignmentFlag.AlignTop)
        self._own_tools += 1

    def add_chip(self, chip: QWidget) -> None:
        """Put a verdict before the chip that says how firmly it is known."""
        self._chips_line.insertWidget(0, chip)
        self._chips.show()

    # what a person can do

    def show_table(self) -> None:
        """As a table."""
        twin = TableTwin(self.title, self.chart.twin(), self._sentence.text())
        self.context.shell.show_dialog(twin)

    def ask_where_to_save(self) -> None:
        """Let the person say where the picture goes, and by its ending what it is."""
        name = "".join(letter for letter in self.title if letter.isalnum() or letter in " -_")
        kinds = self.tr("Picture (*.png);;Drawing that scales (*.svg)")
        path, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save picture"), f"{name.strip() or 'csdesk'}.png", kinds
        )
        if path:
            chosen = Path(path)
            if not chosen.suffix and "svg" in kind:
                chosen = chosen.with_name(f"{chosen.name}.svg")
            self.save_picture(chosen)

    def save_picture(self, path: Path) -> None:
        """Write the chart as PNG or SVG by the ending; say where it is, or why not."""
        try:
            target = save_picture(self.chart, path, self.title, self.told())
        except OSError:
            told = self.tr("{name} could not be written. Is the folder full or read-only?")
            self.context.shell.toast(filled(told, name=path.name))
        else:
            self.context.shell.toast(self.tr("Picture saved"), str(target))

    def put_in_report(self) -> None:
        """Keep it for the next report."""
        key, picks = self.key, self.context.picks
        picks.add(key, self.title)
        shell = self.context.shell
        way_on = (self.tr("Open reports"), lambda: shell.open_place("reports"))
        said = self.tr("It goes into the report “Insight”.")
        shell.toast(said, self.title, lambda: picks.remove(key), way_on)

    def explain(self) -> None:
        """How is this worked out? Of a picture without a finding the help tells."""
        if self.finding is None:
            explain_figures(self)
        else:
            self.context.shell.show_dialog(WorkedOutDialog(self.title, self.finding))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        self._wide_tools.setVisible(wide)
        self._more.setVisible(not wide)
        way = QBoxLayout.Direction
        self._told.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._place_chips(wide)

    def _place_chips(self, wide: bool) -> None:
        """Beside the sentence; in a narrow card beside the title, where there is room for both."""
        margins = self.body.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        tools = self._how.width() + self._more.width() + 2 * self._tools.spacing()
        title = paint.width_of(self.title, self._title.font())
        need = title + _GAP + self._chips.sizeHint().width() + tools
        above = not wide and need <= room
        if above == self._chips_above:
            return
        self._chips_above = above
        (self._told if above else self._tools).removeWidget(self._chips)
        if above:
            self._tools.insertWidget(0, self._chips, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._told.insertWidget(0, self._chips, 0, _AT_START)

    # building

    def _build_head(self, title: str) -> None:
        head = row(gap=_GAP)
        self._title = label(title, "card_title", wrap=True)
        self._title.setObjectName(f"{self.key}Title")
        self._title.setContentsMargins(0, 4, 0, 4)  # one line stands level with the buttons
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignTop)
        self._tools, self._own_tools = row(gap=4), 0
        self._wide_tools = QWidget()
        line = row(self._wide_tools, gap=2)
        self.table_button = Button(self.tr("As a table"), Kind.GHOST, "table", compact=True)
        self.save_button = IconButton("image", self.tr("Save picture"), size=28)
        self.pick_button = IconButton("file-plus", self.tr("Put in a report"), size=28)
        self._how = worked_out_button()
        self._more = IconButton("dots-three", self.tr("What can be done with it"), size=28)
        named = (
            (self.table_button, "Table", self.show_table),
            (self.save_button, "Save", self.ask_where_to_save),
            (self.pick_button, "Pick", self.put_in_report),
        )
        for button, name, act in named:
            button.setObjectName(f"{self.key}{name}")
            button.clicked.connect(act)
            line.addWidget(button)
        self._how.setObjectName(f"{self.key}How")
        self._how.clicked.connect(self.explain)
        self._more.setObjectName(f"{self.key}More")
        self._more.clicked.connect(self._offer)
        self._tools.addWidget(self._wide_tools, 0, Qt.AlignmentFlag.AlignTop)
        self._tools.addWidget(self._how, 0, Qt.AlignmentFlag.AlignTop)
        self._tools.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self._tools)
        self.body.addLayout(head)

    def _build_sentence(self) -> None:
        self._told = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._told.setSpacing(8)
        self.chip = FindingChip()
        self.chip.setObjectName(f"{self.key}Label")
        self.chip.hide()
        self._chips = QWidget()
        self._chips_line = row(self._chips, gap=6)
        self._chips_line.addWidget(self.chip)
        self._chips.hide()
        self._sentence = label("", "small", "text2", wrap=True)
        self._sentence.setObjectName(f"{self.key}Sentence")
        self._sentence.hide()
        self._told.addWidget(self._chips, 0, _AT_START)
        self._told.addWidget(self._sentence, 1)
        self.body.addLayout(self._told)

    def _offer(self) -> None:
        """The same tools as a menu, where the card is narrow."""
        menu = QMenu(self)
        menu.addAction(self.tr("As a table")).triggered.connect(self.show_table)
        menu.addAction(self.tr("Save picture")).triggered.connect(self.ask_where_to_save)
        menu.addAction(self.tr("Put in a report")).triggered.connect(self.put_in_report)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
