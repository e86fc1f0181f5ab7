"""Controls: what they tell, what they say of themselves, what the keyboard does."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from csdesk.domain.effort import IDLE_SECONDS
from tests.ui.conftest import Kit
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.chips import Chip, ChoicePills, FilterPill, ScalePills, Segmented
from ui.widgets.choices import CheckBox, OptionCard, Switch
from ui.widgets.dialog import Dialog, Scrim
from ui.widgets.fields import LabelledField, LineField, MoneyField, SearchField, TextField
from ui.widgets.focus import FocusRing
from ui.widgets.gauges import Bar, KpiCard, ProgressStrip, ShareGauge
from ui.widgets.marks import Avatar, avatar_colour, initials
from ui.widgets.page_scroll import PageScroll
from ui.widgets.pickers import DateField, MomentField, PersonPicker, Picker
from ui.widgets.states import EmptyState, WayOn
from ui.widgets.steps import Step, StepLine, StepRail
from ui.widgets.surfaces import Card, Page, Scroll, column, row
from ui.widgets.table import CELL_ROLE, AnyIndex, BarsCell, ChipCell, TableView, TwoLines, Words
from ui.widgets.text import ElidedLabel, Prose, label
from ui.widgets.timer import TimerChip
from ui.widgets.toast import Toast


def painted_without_trouble(widget: QWidget) -> bool:
    return not widget.grab().toImage().isNull()


def test_a_disabled_button_says_why(kit: Kit) -> None:
    button = Button("Finish", Kind.PRIMARY)
    kit.show(button)
    button.turn_off("Read it back first.")
    assert not button.isEnabled()
    assert "Read it back first." in button.toolTip()
    button.turn_on()
    assert button.isEnabled() and not button.toolTip()


def test_a_page_shows_no_window_of_its_own_while_it_is_made(kit: Kit) -> None:
    windows: list[str] = []

    class Watching(QObject):
        def eventFilter(self, seen: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(seen, QWidget) and seen.isWindow():
                windows.append(type(seen).__name__)
            return False

    watching = Watching()
    QApplication.instance().installEventFilter(watching)  # type: ignore[union-attr]
    page = Page("Reports", "Files for your accountant and for you")
    QApplication.instance().removeEventFilter(watching)  # type: ignore[union-attr]

    kit.show(page)
    assert windows == []
    assert page.context_line.isVisible()


def test_an_icon_button_is_called_what_its_tip_says(kit: Kit) -> None:
    button = IconButton("x", "Close")
    kit.qtbot.addWidget(button)
    assert button.accessibleName() == "Close" == button.toolTip()


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_of_button_paints_and_is_large_enough_to_hit(kit: Kit, kind: Kind) -> None:
    button = Button("Save contact", kind, "check", key="Ctrl+Return")
    kit.show(button)
    assert painted_without_trouble(button)
    assert button.height() >= 28


def test_the_ring_comes_with_the_keyboard_and_goes_with_it(kit: Kit) -> None:
    ground = QWidget()
    line = column(ground, margins=(20, 20, 20, 20))
    first, second = Button("One"), Button("Two")
    line.addWidget(first)
    line.addWidget(second)
    kit.show(ground)
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    (ring,) = ground.findChildren(FocusRing)
    assert ring.geometry().contains(first.geometry())

    second.setFocus(Qt.FocusReason.MouseFocusReason)

    assert not [ring for ring in ground.findChildren(FocusRing) if ring.isVisible()]


def test_pills_tell_the_chosen_value(kit: Kit) -> None:
    pills = ChoicePills("How", [("phone", "Phone"), ("text", "Text")])
    kit.show(pills)
    assert pills.value() is None

    with kit.qtbot.waitSignal(pills.chosen) as told:
        kit.qtbot.mouseClick(pills.buttons()[1], Qt.MouseButton.LeftButton)

    assert told.args == ["text"] == [pills.value()]
    pills.choose(None)
    assert pills.value() is None


def test_a_scale_and_segments_keep_one_choice(kit: Kit) -> None:
    scale = ScalePills("Score", [(n, str(n)) for n in range(11)])
    segments = Segmented("View", [("margin", "Margin"), ("paid", "Paid too")])
    scale.choose(9)
    kit.show(scale)
    kit.show(segments)
    assert scale.value() == 9
    assert segments.value() == "margin"
    assert painted_without_trouble(scale) and painted_without_trouble(segments)


def test_a_filter_says_how_many_it_lets_through(kit: Kit) -> None:
    pill = FilterPill("Open complaint", 6, "chat-circle-text")
    kit.show(pill)
    pill.set_count(1240)
    assert pill.accessibleName() == "Open complaint 1,240"
    assert painted_without_trouble(pill)


def test_option_cards_of_one_parent_exclude_each_other(kit: Kit) -> None:
    ground = QWidget()
    line = column(ground)
    cards = [
        OptionCard("Re-true", "New spokes.", cost="$38", when="ready Tue"),
        OptionCard("Swap", "A new wheel now.", cost="$92", chosen_words="Anna’s choice"),
        OptionCard("Part well", "Finish what is open.", icon="hand-waving", when="Nothing owed"),
        OptionCard("Bike shop", "about $38 stays"),
        OptionCard("“That would make me doubt us too.”"),
    ]
    for card in cards:
        line.addWidget(card)
    kit.show(ground, 360, 700)

    for card in cards:
        kit.qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(30, 20))
        assert [each for each in cards if each.isChecked()] == [card]
        assert painted_without_trouble(card)
    assert cards[0].accessibleName() == "Re-true. New spokes.. Costs us $38. ready Tue"


@pytest.mark.parametrize(
    ("widget", "role"),
    [
        (lambda: CheckBox("a"), QAccessible.Role.CheckBox),
        (lambda: Switch("a"), QAccessible.Role.CheckBox),
        (lambda: OptionCard("a"), QAccessible.Role.RadioButton),
        (ShareGauge, QAccessible.Role.ProgressBar),
        (Bar, QAccessible.Role.ProgressBar),
    ],
)
def test_a_painted_control_reads_as_what_it_is(kit: Kit, widget, role) -> None:  # type: ignore[no-untyped-def]
    made = widget()
    kit.show(made)
    seen = QAccessible.queryAccessibleInterface(made)
    assert seen.role() == role
    assert seen.text(QAccessible.Text.Name)


def test_a_switch_is_turned_by_the_space_bar(kit: Kit) -> None:
    switch = Switch("Make a copy every evening")
    kit.show(switch)
    kit.qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert painted_without_trouble(switch)


def test_a_money_field_reads_writes_and_complains(kit: Kit) -> None:
    field = MoneyField("Remedy", kit.wording)
    labelled = LabelledField("Remedy", field)
    other = LineField("Next")
    ground = QWidget()
    line = column(ground)
    line.addWidget(labelled)
    line.addWidget(other)
    kit.show(ground)
    field.setFocus()
    kit.qtbot.keyClicks(field, "12,5")
    assert field.amount() == 1250
    other.setFocus()
    assert field.text() == "$12.50"

    field.setFocus()
    field.clear()
    kit.qtbot.keyClicks(field, "12,5O")
    other.setFocus()

    assert field.amount() is None
    assert field.property("wrong") is True
    assert "Did you mean 12.50?" in field.accessibleDescription()
    field.clear()
    assert field.property("wrong") is False


def test_a_search_asks_once_typing_paused_and_at_once_on_enter(kit: Kit) -> None:
    field = SearchField("Find", "Name or phone")
    kit.show(field)
    asked: list[str] = []
    field.asked.connect(asked.append)

    kit.qtbot.keyClicks(field, "anna ")
    kit.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked == ["anna"]
    kit.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert asked == ["anna", ""]


def test_ctrl_enter_in_a_text_ends_no_line(kit: Kit) -> None:
    field = TextField("What was said")
    kit.show(field)
    with kit.qtbot.waitSignal(field.submitted):
        kit.qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""


def test_pickers_hold_their_values(kit: Kit) -> None:
    person = PersonPicker("Who", [(1, "Tom Reyes"), (2, "Priya Nair")])
    person.choose(2)
    kit.show(person)
    assert person.person_id() == 2
    person.set_options([(3, "Maya"), (2, "Priya Nair")])
    assert person.person_id() == 2
    picker = Picker("Keep", [("all", "Everything")])
    day = DateField("By", date(2026, 11, 24))
    moment = MomentField("By", datetime(2026, 11, 19, 17, 0))
    for widget in (picker, day, moment):
        kit.show(widget)
        assert painted_without_trouble(widget)
    assert day.day() == date(2026, 11, 24)
    assert moment.moment() == datetime(2026, 11, 19, 17, 0)


@pytest.mark.parametrize("share", [None, 0.0, 0.18, 0.38, 1.0, 2.12, 40.0, -0.5])
def test_the_gauge_takes_any_share_and_says_it(kit: Kit, share: float | None) -> None:
    gauge = ShareGauge()
    gauge.show_share(share, 0.25)
    kit.show(gauge)
    assert painted_without_trouble(gauge)
    told = gauge.accessibleDescription()
    assert told == "No purchase yet" if share is None else f"{round(share * 100)} %" in told


def test_a_figure_card_is_read_as_one_sentence(kit: Kit) -> None:
    card = KpiCard("Promises kept")
    card.show_figure("94 %", "16 of 17 this month", [1, 2, 3, 0])
    kit.show(card)
    assert card.accessibleName() == "Promises kept: 94 %. 16 of 17 this month"
    assert painted_without_trouble(card)


def test_progress_tells_and_can_be_stopped(kit: Kit) -> None:
    strip = ProgressStrip()
    kit.show(strip)
    strip.start("Writing the file…")
    strip.show_progress(62, 100)
    with kit.qtbot.waitSignal(strip.cancelled):
        kit.qtbot.mouseClick(strip.cancel, Qt.MouseButton.LeftButton)
    assert not strip.cancel.isEnabled()


def test_long_work_says_how_long_it_still_takes(kit: Kit) -> None:
    now = [0.0]
    strip = ProgressStrip(clock=lambda: now[0])
    kit.show(strip)
    strip.start("Writing the file…")
    now[0] = 1.0
    strip.show_progress(50, 100)
    assert strip._far.text() == "50 %"
    now[0] = 1.9
    strip.show_progress(10, 100)
    assert strip._far.text() == "10 %", "too early to tell"
    now[0] = 10.0
    strip.show_progress(50, 100)
    assert strip._far.text() == "50 % · about 10 seconds left"
    now[0] = 300.0
    strip.show_progress(50, 100)
    assert strip._far.text() == "50 % · about 5 minutes left"


def test_initials_and_colours_belong_to_a_name() -> None:
    assert initials("Anna Lindqvist") == "AL"
    assert initials("Okafor family") == "OF"
    assert initials("madonna") == "M"
    assert initials("") == "–"
    assert initials("李 小龙") == "李小"
    assert avatar_colour("Anna") == avatar_colour("Anna")


def test_a_name_of_sixty_letters_is_cut_with_its_whole_in_the_tip(kit: Kit) -> None:
    name = "Maximiliana Alexandrina von und zu Hohenlohe-Waldenburg-Schi"
    shown = ElidedLabel(name)
    kit.show(shown, 120, 24)
    assert shown.toolTip() == name
    shown.resize(900, 24)
    assert shown.toolTip() == ""


def test_what_somebody_typed_never_becomes_markup_in_a_tip(kit: Kit) -> None:
    typed = '<img src="https://example.com/x.png"> and a title too long to be seen whole'
    for widget in (Chip(typed), ElidedLabel(typed)):
        kit.show(widget, 200, 120)
        assert painted_without_trouble(widget)
        assert "too long" in widget.toolTip()
        assert "<img" not in widget.toolTip()


def test_an_option_takes_the_lines_its_title_and_its_end_need(kit: Kit) -> None:
    short = OptionCard("Keep going", "It pays.", when="In May", icon="heart")
    title = OptionCard("Keep going as long as it pays", "It pays.", when="In May", icon="heart")
    end = OptionCard("Keep going", "It pays.", when="Looks again in three months", icon="heart")
    for long in (title, end):
        kit.show(long)
        assert long.heightForWidth(170) > short.heightForWidth(170)
        assert long.heightForWidth(600) == short.heightForWidth(600)
        assert painted_without_trouble(long)


def test_a_hint_of_two_lines_is_seen_whole(kit: Kit) -> None:
    field = TextField("Anything more?", "Anything more, or put right? It is added, in their words.",
                      lines=1)  # fmt: skip
    kit.show(field, 260, 120)
    assert (
        field.sizeHint().height()
        > TextField("Anything more?", "Say it", lines=1).sizeHint().height()
    )
    line = field.fontMetrics().lineSpacing()
    place = QRect(12, 12 + line * 3 // 2, 200, line // 2)  # the lower half of the second line
    seen = field.grab(place).toImage()
    inks = {seen.pixel(x, y) for x in range(seen.width()) for y in range(seen.height())}
    assert len(inks) > 3


def test_prose_takes_the_height_its_words_need(kit: Kit) -> None:
    prose = Prose([("Looking after ", False), ("Greg Hollis", True), (" has cost a lot.", False)])
    kit.show(prose)
    assert prose.heightForWidth(80) > prose.heightForWidth(800)
    assert painted_without_trouble(prose)


def test_steps_that_are_closed_say_why_and_others_can_be_gone_to(kit: Kit) -> None:
    rail = StepRail(
        [
            Step("listen", "Listen", "What happened", "ear"),
            Step("empathize", "Empathize", "Say it", "heart"),
            Step("act", "Act", "Offer", "handshake"),
        ]
    )
    kit.show(rail)
    rail.show_step("empathize", done=["listen"], closed={"act": "Say sorry first."})
    first, _, last = rail._buttons.values()
    assert not last.isEnabled() and last.toolTip() == "Say sorry first."
    with kit.qtbot.waitSignal(rail.asked) as asked:
        kit.qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert asked.args == ["listen"]
    assert "done" in first.accessibleName()
    assert painted_without_trouble(rail)


def test_numbered_steps_tell_where_one_is(kit: Kit) -> None:
    steps = StepLine(["Choose a file", "Match and check", "Done"])
    steps.show_step(1)
    kit.show(steps, 600, 28)
    assert steps.accessibleName() == "Step 2 of 3: Match and check"
    assert painted_without_trouble(steps)


def test_the_timer_counts_costs_and_pauses_itself(kit: Kit) -> None:
    now = [1000.0]
    timer = TimerChip(kit.wording, 3600, clock=lambda: now[0])
    kit.show(timer)
    timer.start()
    now[0] += 61
    timer.look()
    assert timer.seconds() == 61
    assert timer.accessibleName() == "Time so far: 1 min"

    with kit.qtbot.waitSignal(timer.paused) as paused:
        now[0] += IDLE_SECONDS
        timer.look()

    assert paused.args == [True]
    assert timer.seconds() == 0, "what was idle is not counted"
    assert not timer.running


def test_work_keeps_the_timer_running(kit: Kit) -> None:
    now = [0.0]
    timer = TimerChip(kit.wording, clock=lambda: now[0])
    kit.show(timer)
    timer.start()
    for _ in range(4):
        now[0] += IDLE_SECONDS - 1
        timer.touch()
        timer.look()
    assert timer.running
    timer.pause()
    assert timer.seconds() == 4 * (IDLE_SECONDS - 1)


def test_a_toast_undoes_once(kit: Kit) -> None:
    ground = QWidget()
    kit.show(ground, 800, 600)
    toast, undone = Toast(ground), []
    toast.say("Settled.", "We’ll ask how it went.", lambda: undone.append(True))
    assert toast.words == "Settled."

    assert toast.undo() is True
    assert toast.undo() is False
    assert undone == [True] and toast.words == ""


def test_a_toast_leads_on_to_where_it_is(kit: Kit) -> None:
    ground = QWidget()
    kit.show(ground, 800, 600)
    toast, went = Toast(ground), []
    toast.say("It goes into the report.", way_on=("Open reports", lambda: went.append(True)))
    assert toast.way_button.words == "Open reports"
    kit.qtbot.mouseClick(toast.way_button, Qt.MouseButton.LeftButton)
    assert went == [True] and toast.words == ""

    toast.say("Settled.")
    assert toast.way_button.isHidden()


def test_a_dialog_is_wide_enough_for_the_buttons_in_its_foot(kit: Kit) -> None:
    ground = QWidget()
    dialog = Dialog("Log a complaint", width=400)
    aside, later = Button("Put aside"), Button("Log it now, and listen another time")
    done = Button("Log it now, and listen at once", Kind.PRIMARY, key="Ctrl+Return")
    for button in (aside, later, done):
        dialog.foot.addWidget(button)
    Scrim(ground, dialog)
    kit.show(ground, 1200, 600)

    assert [one.width() for one in (aside, later, done)] == [
        one.sizeHint().width() for one in (aside, later, done)
    ]

    planned = dialog.width()
    for button in (aside, later):
        button.hide()
    kit.qtbot.waitUntil(lambda: dialog.width() < planned)


def test_escape_puts_a_dialog_aside(kit: Kit) -> None:
    dialog = Dialog("Log a contact", "Text first.")
    kit.show(dialog)
    with kit.qtbot.waitSignal(dialog.closed):
        kit.qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("kind", "margin"), [(Scroll, 0), (PageScroll, 2)])
def test_scrolling_ends_where_the_content_ends(kit: Kit, kind: type[Scroll], margin: int) -> None:
    scroll = kind()
    for _ in range(12):
        part = QWidget()
        line, words = row(part), column()
        words.addWidget(label("Chain rattles", wrap=True))
        words.addWidget(label("It rattles again, and only on the way home. " * 2, wrap=True))
        line.addLayout(words, 1)
        line.addWidget(Button("See it"))
        scroll.body.addWidget(part)
    scroll.body.addStretch(1)
    kit.show(scroll, 1000, 300)
    bar = scroll.verticalScrollBar()
    kit.qtbot.waitUntil(lambda: bar.maximum() > 0)
    QApplication.processEvents()
    bar.setValue(bar.maximum())

    assert part.mapTo(scroll, part.rect().bottomLeft()).y() == scroll.height() - 1 - margin


def test_ways_on_are_as_wide_as_the_text_in_them_asks_and_below_each_other_without_room(
    kit: Kit,
) -> None:
    ways = [WayOn("user-plus", f"Way {n}", "It leads on.", "Go", lambda: None) for n in (1, 2, 3)]
    empty = EmptyState("Nothing here yet", ways=ways)
    kit.show(empty, 920, 600)
    cards = empty.findChildren(Card)
    before = [card.width() for card in cards]
    assert len({card.y() for card in cards}) == 1

    kit.theme.set_text_step(2)
    QApplication.processEvents()
    after, rows = [card.width() for card in cards], {card.y() for card in cards}
    kit.theme.set_text_step(0)

    assert all(wide > narrow for wide, narrow in zip(after, before, strict=True))
    assert len(rows) == 3


def test_a_page_shows_where_one_is(kit: Kit) -> None:
    page = Page("Today", "7 things need you")
    page.add_action(Button("Log a complaint", Kind.PRIMARY))
    page.body.addWidget(Card())
    scroll = Scroll()
    page.body.addWidget(scroll)
    page.set_header("Customers")
    kit.show(page, 900, 600)
    assert page.title.text() == "Customers"
    assert page.context_line.isHidden()
    assert painted_without_trouble(Avatar("Anna Lindqvist", 56))


class People(QAbstractTableModel):
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else 3

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else 4

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != CELL_ROLE:
            return None
        cells = (
            TwoLines("Anna Lindqvist", "E-bike", "Anna Lindqvist", (("chat-circle-text", "warn"),)),
            BarsCell(164000, 62300, 200000, "$1,640", "$623"),
            ChipCell("warn", "arrow-up", "38 %"),
            Words("Today"),
        )
        return cells[index.column()]


def test_a_table_is_opened_by_enter_and_paints_every_cell(kit: Kit) -> None:
    table, model = TableView("Customers"), People()
    table.setModel(model)
    table.set_widths(200, 220, 90, 90)
    table.show_sorted(3, descending=True)
    kit.show(table, 640, 300)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.selected_row == 0

    kit.qtbot.keyClick(table, Qt.Key.Key_Down)
    with kit.qtbot.waitSignal(table.opened) as opened:
        kit.qtbot.keyClick(table, Qt.Key.Key_Return)

    assert opened.args[0].row() == 1
    assert painted_without_trouble(table)


def test_a_table_is_mirrored_where_text_runs_from_right_to_left(kit: Kit) -> None:
    table = TableView("Customers", row_lines=False)
    table.setModel(People())
    table.set_widths(160, 160, 160, 160)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    kit.show(table, 640, 300)
    brings = kit.theme.colour("brings").name()
    image = table.viewport().grab().toImage()
    seen = [
        x
        for x in range(image.width())
        for y in range(0, 52)
        if image.pixelColor(x, y).name() == brings
    ]
    cell = table.visualRect(table.model().index(0, 1))
    assert seen, "the bar is drawn"
    assert cell.right() - max(seen) < min(seen) - cell.left(), "and it begins at the right"


def test_a_hint_without_room_beside_its_label_stands_below_it(kit: Kit) -> None:
    hint = "This decides what is remedy and what is goodwill"
    labelled = LabelledField("Which promise was broken?", LineField(""), hint=hint)
    kit.show(labelled, 700, 80)
    beside = labelled.hint.geometry()

    labelled.resize(220, 120)

    assert beside.left() > labelled.label.geometry().right()
    kit.qtbot.waitUntil(
        lambda: labelled.hint.geometry().top() >= labelled.label.geometry().bottom()
    )


@pytest.mark.parametrize("words", ["Voir l’histoire avec Oscar", "Open page", "Log a contact"])
def test_a_button_whose_words_just_fit_stands_on_one_line(kit: Kit, words: str) -> None:
    button = Button(words, Kind.LINK, compact=True, breaks=True)
    kit.show(button)

    fits = button.sizeHint()

    assert button.heightForWidth(fits.width()) == fits.height()
    assert button.heightForWidth(fits.width() * 2 // 3) > fits.height()


@pytest.mark.parametrize("words", ["Fragen, wie es lief", "Ask how it went", "What changes"])
def test_what_a_field_is_called_stands_on_one_line_where_there_is_room(
    kit: Kit, words: str
) -> None:
    labelled = LabelledField(words, LineField(""), hint="Eine Person, ein Termin")
    kit.show(labelled, 700, 80)

    line = labelled.label.fontMetrics().height()

    assert labelled.label.height() < 2 * line
