"""A painted chart under the hands of a person: keys, mouse, table, files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

from csdesk.domain.insight.finding import Unit, cant_tell, estimate, fact
from tests.ui.conftest import Kit, NotingShell
from tests.ui.on_screen import colours_in
from ui.charts import ink
from ui.charts.chart_card import ChartCard
from ui.charts.ink import Key
from ui.charts.painted import Mark, PaintedChart
from ui.charts.picks import Pick
from ui.charts.saved import save_picture
from ui.charts.table_twin import TableTwin
from ui.charts.twin import Told, Twin
from ui.context import Context
from ui.theme import Scheme, Theme
from ui.widgets.worked_out import WorkedOutDialog

FRUIT = (("Apples", 3), ("Pears", 9), ("Plums", 6))


class FruitChart(PaintedChart):
    """Three bars, as simple as a chart can be."""

    def __init__(self, empty: str = "") -> None:
        super().__init__("Fruit sold")
        self.times_drawn = 0
        self.empty_sentence = empty

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        self.times_drawn += 1
        for at, (name, number) in enumerate(FRUIT):
            top = rect.top() + 30 * at
            ink.bar(painter, QRectF(rect.left() + 80, top, 20 * number, 16), "brings")
            ink.words(painter, QPointF(rect.left(), top + 8), name)
            ink.words(painter, QPointF(rect.left() + 300, top + 8), f"{number}\u00a0%")

    def marks(self) -> Sequence[Mark]:
        return [
            Mark(QPointF(80 + 20 * number, 8 + 30 * at), (name, f"{number} sold"))
            for at, (name, number) in enumerate(FRUIT)
        ]

    def twin(self) -> Twin:
        return Twin(("Fruit", "Sold"), tuple((n, Told(f"{k} kg", k)) for n, k in FRUIT))

    def keys(self) -> Sequence[Key]:
        return (Key("square", "brings", "Kilograms"),)


class PercentChart(FruitChart):
    """Its card tells a share and nothing else."""

    def marks(self) -> Sequence[Mark]:
        return [Mark(QPointF(40, 40), ("Apples", "16\u00a0%"))]


@pytest.fixture
def card(context: Context, kit: Kit) -> ChartCard:
    made = ChartCard(context, "fruit", "What was sold", FruitChart())
    kit.show(made, 700, 420)
    return made


def test_the_chart_is_drawn_in_the_colours_of_the_theme(kit: Kit) -> None:
    chart = FruitChart()
    kit.show(chart, 400, 200)
    assert kit.theme.colour("brings").name() in colours_in(chart.grab().toImage())
    kit.theme.use(Scheme.DARK)
    assert kit.theme.colour("brings").name() in colours_in(chart.grab().toImage())


def test_arrow_keys_read_one_mark_after_the_other(kit: Kit) -> None:
    chart = FruitChart()
    kit.show(chart, 400, 200)
    chart.setFocus()
    heard = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Right):
        kit.qtbot.keyClick(chart, key)
        heard.append(chart.accessibleDescription())
    assert heard == ["Apples. 3 sold", "Pears. 9 sold", "Plums. 6 sold", "Plums. 6 sold"]
    kit.qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.cursor_at is None


def test_reading_does_not_draw_the_chart_again(kit: Kit) -> None:
    chart = FruitChart()
    kit.show(chart, 400, 200)
    chart.setFocus()
    chart.grab()
    drawn = chart.times_drawn
    kit.qtbot.keyClick(chart, Qt.Key.Key_Right)
    chart.grab()
    assert chart.times_drawn == drawn


def test_enter_and_a_double_click_open_the_mark(kit: Kit) -> None:
    chart = FruitChart()
    kit.show(chart, 400, 200)
    chart.setFocus()
    opened: list[int] = []
    chart.opened.connect(opened.append)
    kit.qtbot.keyClick(chart, Qt.Key.Key_Right)
    kit.qtbot.keyClick(chart, Qt.Key.Key_Return)
    place = QPoint(80 + 20 * 9, 38)
    kit.qtbot.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=place)
    assert opened == [0, 1]


def test_the_mouse_reads_what_is_near_and_nothing_else(kit: Kit) -> None:
    chart = FruitChart()
    kit.show(chart, 400, 200)
    kit.qtbot.mouseMove(chart, QPoint(80 + 20 * 9 + 5, 40))
    assert chart.cursor_at == 1
    kit.qtbot.mouseMove(chart, QPoint(390, 190))
    assert chart.cursor_at is None


def test_it_is_heard_as_its_sentence_its_key_and_its_figures(kit: Kit) -> None:
    chart = FruitChart()
    chart.sentence = "Pears sold best."
    kit.qtbot.addWidget(chart)
    told = chart.accessibleDescription()
    assert told.startswith("Pears sold best. Kilograms. Apples, 3 sold. Pears, 9 sold")


def test_without_figures_the_chart_says_what_is_missing(kit: Kit) -> None:
    chart = FruitChart("Nothing was sold yet.")
    kit.show(chart, 400, 200)
    kit.qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.cursor_at is None
    assert "Nothing was sold yet" in chart.accessibleDescription()
    assert chart.times_drawn == 0


def test_a_slip_while_painting_does_not_take_the_program_down(kit: Kit) -> None:
    class Broken(FruitChart):
        def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
            raise LookupError("no fruit")

    chart = Broken()
    with kit.qtbot.captureExceptions() as caught:
        kit.show(chart, 400, 200)
        chart.grab()
    assert caught
    assert caught[0][0] is LookupError


def test_the_card_tells_its_finding_and_how_firmly_it_is_known(card: ChartCard) -> None:
    card.tell(estimate(2.0, (1.0, 3.0), 40, "About twice as much.", Unit.RATIO, "a / b"))
    assert card.chip.text() == "Estimate"
    assert card.findChild(QLabel, "fruitSentence").text() == "About twice as much."
    assert card.told() == "Estimate: About twice as much."
    assert card.chart.sentence == "About twice as much."


def test_the_card_says_what_it_cannot_tell_yet(card: ChartCard) -> None:
    card.tell(cant_tell("too_few", 2, "Two sales are written down, ten are needed."))
    assert card.chip.text() == "Can’t tell yet"
    assert card.told() == "Two sales are written down, ten are needed."


def test_as_a_table_shows_the_same_figures_in_an_order_of_choice(
    card: ChartCard, shell: NotingShell, kit: Kit, qtmodeltester
) -> None:  # type: ignore[no-untyped-def]
    kit.qtbot.mouseClick(card.table_button, Qt.MouseButton.LeftButton)
    (dialog,) = shell.dialogs
    assert isinstance(dialog, TableTwin)
    kit.show(dialog, 760, 520)
    qtmodeltester.check(dialog.model)
    header = dialog.table.horizontalHeader()
    middle = QPoint(header.sectionViewportPosition(1) + 30, 18)
    kit.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert [dialog.model.index(row, 0).data() for row in range(3)] == ["Pears", "Plums", "Apples"]
    kit.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert [dialog.model.index(row, 0).data() for row in range(3)] == ["Apples", "Plums", "Pears"]
    dialog.copy()
    assert QGuiApplication.clipboard().text().splitlines()[1] == "Apples\t3 kg"


def test_a_copied_table_holds_no_formula_and_keeps_its_cells() -> None:
    twin = Twin(("Who", "Brings"), (("=1+1", "-3.00"), ("Anna\tLind\nqvist", "+2"), ("@x", "0")))

    rows = [line.split("\t") for line in twin.as_text().split("\n")[1:]]

    assert rows == [["'=1+1", "-3.00"], ["Anna Lind qvist", "'+2"], ["'@x", "0"]]


def test_a_table_refuses_rows_of_another_length() -> None:
    with pytest.raises(ValueError, match="as many cells"):
        Twin(("One", "Two"), (("only one",),))


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_picture_holds_the_chart_and_reads_again(
    card: ChartCard, kit: Kit, shell: NotingShell, tmp_path: Path, scheme: Scheme
) -> None:
    kit.theme.use(scheme)
    card.save_picture(tmp_path / "fruit.png")
    saved = QImage(str(tmp_path / "fruit.png"))
    assert saved.width() > card.chart.width() * 2
    assert kit.theme.colour("brings").name() in colours_in(saved)
    assert kit.theme.colour("card").name() in colours_in(saved)
    assert shell.said == ["Picture saved"]


def test_the_drawing_keeps_its_words_as_words(card: ChartCard, tmp_path: Path) -> None:
    card.tell(fact(18, 3, "Eighteen kilograms & more."))
    card.save_picture(tmp_path / "fruit.svg")
    text = (tmp_path / "fruit.svg").read_text(encoding="utf-8")
    for words in ("What was sold", "Fact: Eighteen kilograms", "Apples", "Kilograms"):
        assert words in text
    assert "sans-serif" in text, "another font stands in where it is opened elsewhere"
    drawing = QSvgRenderer(str(tmp_path / "fruit.svg"))
    assert drawing.isValid()
    image = QImage(drawing.defaultSize(), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    assert Theme.current().colour("brings").name() in colours_in(image)


def test_a_picture_that_cannot_be_written_is_told_and_leaves_what_was_there(
    card: ChartCard, shell: NotingShell, tmp_path: Path
) -> None:
    card.save_picture(tmp_path / "missing" / "fruit.png")
    assert shell.said == ["fruit.png could not be written. Is the folder full or read-only?"]


def test_a_name_without_a_known_ending_becomes_a_png(card: ChartCard, tmp_path: Path) -> None:
    target = save_picture(card.chart, tmp_path / "fruit 1.5", "Fruit")
    assert target.name == "fruit 1.5.png"
    assert [file.name for file in tmp_path.glob("fruit*")] == ["fruit 1.5.png"]


def test_a_chart_put_in_a_report_is_kept_and_can_be_taken_back(
    card: ChartCard, shell: NotingShell, kit: Kit, context: Context
) -> None:
    kit.qtbot.mouseClick(card.pick_button, Qt.MouseButton.LeftButton)
    assert context.picks.all == (Pick("fruit", "What was sold"),)
    assert shell.undo is not None
    shell.undo()
    assert not context.picks.holds("fruit")


def test_how_it_is_worked_out_is_one_click_away(
    card: ChartCard, shell: NotingShell, kit: Kit
) -> None:
    card.tell(fact(18, 3, "Eighteen.", Unit.COUNT, "all fruit added up", "3 + 9 + 6 = 18"))
    button = card.findChild(type(card.save_button), "fruitHow")
    kit.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (dialog,) = shell.dialogs
    assert isinstance(dialog, WorkedOutDialog)
    kit.qtbot.addWidget(dialog)
    lines = dialog.findChildren(QLabel, "workedOutLine")
    assert [line.text() for line in lines] == ["all fruit added up", "3 + 9 + 6 = 18"]


def test_a_narrow_card_offers_its_tools_in_a_menu(context: Context, kit: Kit) -> None:
    card = ChartCard(context, "fruit", "What was sold", FruitChart())
    kit.show(card, 356, 300)
    assert not card.table_button.isVisible()
    more = card.findChild(type(card.save_button), "fruitMore")
    assert more.isVisible()


def test_figures_are_read_the_same_way_where_one_reads_from_the_right(kit: Kit, qapp) -> None:  # type: ignore[no-untyped-def]
    pictures = []
    for side in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(side)
        try:
            chart = PercentChart()
            kit.show(chart, 400, 200)
            chart.step_to(0)
            pictures.append(chart.grab().toImage())
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pictures[0] == pictures[1]


def test_the_legend_wraps_instead_of_being_cut(kit: Kit) -> None:
    given = [Key("circle", "brings", f"A rather long name {n}") for n in range(6)]
    assert ink.keys_height(2000, given) == ink.KEY_HEIGHT
    assert ink.keys_height(300, given) > 2 * ink.KEY_HEIGHT
    assert ink.keys_height(300, ()) == 0
