"""Settings: kept as they are made, with their effect shown and a way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csdesk.domain.shop import ListName, Shop
from csdesk.services.shops import list_items, logo, people, read_shop
from tests.builders import (
    a_complaint,
    a_customer,
    a_person,
    a_promise,
    a_purchase,
    a_shop,
    an_effort,
)
from tests.ui.conftest import NotingShell
from ui.context import Context
from ui.settings.about_sections import KeyboardSection
from ui.settings.file_section import FileSection
from ui.settings.lists_section import ListsSection
from ui.settings.look_section import LookSection
from ui.settings.people_section import PeopleSection
from ui.settings.settings_page import SettingsPage
from ui.settings.shop_fields import ShopEditor, number_fields, quick_fields, shop_fields
from ui.settings.shop_sections import TimeAndMoney, YourShop
from ui.settings.time_fields import staff_fields
from ui.theme import Scheme
from ui.widgets.text import Label
from ui.wording import Wording


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> SettingsPage:
    a_shop(context.desk)
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 720)
    with qtbot.waitExposed(made):
        made.show()
    context.jobs.wait_idle()
    return made


def opened(page: SettingsPage, qtbot: QtBot, name: str) -> object:
    click(page, qtbot, f"settings_{name}")
    page._context.jobs.wait_idle()
    return page.section


def click(page: SettingsPage, qtbot: QtBot, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def write(page: SettingsPage, qtbot: QtBot, name: str, words: str, *, done: bool = True) -> None:
    field = page.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit), name
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    if done:
        qtbot.keyClick(field, Qt.Key.Key_Return)
        page._context.jobs.wait_idle()


def shop(context: Context) -> Shop:
    return read_shop(context.desk)


def test_a_changed_name_is_kept_and_can_be_undone(
    page: SettingsPage, context: Context, qtbot: QtBot, shell: NotingShell
) -> None:
    write(page, qtbot, "setting_name", "Corner Cycles")
    assert shop(context).name == "Corner Cycles"
    assert shell.said == ["Kept: Name of the shop"]

    assert shell.undo is not None
    shell.undo()
    context.jobs.wait_idle()
    assert shop(context).name == "Millbrook Cycles"


def test_the_effect_of_an_aim_is_shown_before_it_is_kept(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    anna = a_customer(context.desk)
    a_purchase(context.desk, anna.id, 10_000)
    an_effort(context.desk, anna.id, 15)
    money = opened(page, qtbot, "money")
    assert isinstance(money, TimeAndMoney)

    write(page, qtbot, "setting_aim_bp", "15", done=False)
    row = money.editors["aim_bp"].row
    qtbot.waitUntil(lambda: "0 before, 1 with this" in row.told)

    assert shop(context).aim_bp == 2_500


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("aim_bp", "30", 3_000),
        ("hourly_minor", "42,50", 4_250),
        ("margin_bp", "38 %", 3_800),
        ("usual_tax_bp", "7.5", 750),
        ("fixed_costs_minor", "1200", 120_000),
        ("rare_below", "3", 3),
        ("hours_per_week", "45", 45),
        ("staff_costs_minor", "5600", 560_000),
        ("staff_people", "2,5", 2.5),
        ("practical_share_bp", "75", 7_500),
        ("care_reserve_bp", "2.5", 250),
        ("referral_share_bp", "40", 4_000),
        ("follow_up_days", "10", 10),
    ],
)
def test_every_number_of_a_formula_can_be_set(
    page: SettingsPage, context: Context, qtbot: QtBot, name: str, typed: str, value: object
) -> None:
    opened(page, qtbot, "money")

    write(page, qtbot, f"setting_{name}", typed)

    assert getattr(shop(context), name) == value


def test_an_hour_is_worked_out_from_wages_and_time_and_used_at_a_click(
    page: SettingsPage, context: Context, qtbot: QtBot, shell: NotingShell
) -> None:
    money = opened(page, qtbot, "money")
    assert isinstance(money, TimeAndMoney)
    assert not money.staff_hour.use.isEnabled()
    assert "Fill in costs, people and hours" in money.staff_hour.told
    for name, typed in (("staff_costs_minor", "5600"), ("staff_people", "2")):
        write(page, qtbot, f"setting_{name}", typed)
    write(page, qtbot, "setting_hours_per_week", "40")
    qtbot.waitUntil(lambda: "This makes an hour cost €20.19" in money.staff_hour.told)

    money.staff_hour.use.click()
    context.jobs.wait_idle()

    assert shop(context).hourly_minor == 2_019
    assert shell.said[-1] == "Kept: What an hour costs"
    qtbot.waitUntil(lambda: "you count with it" in money.staff_hour.told)
    assert not money.staff_hour.use.isEnabled()


def test_the_window_of_later_margin_is_one_of_three(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    money = opened(page, qtbot, "money")
    assert isinstance(money, TimeAndMoney)
    qtbot.waitUntil(lambda: money.window_days.choice.value() == 180)

    money.window_days.choice.choose(365)
    money.window_days.choice.chosen.emit(365)
    context.jobs.wait_idle()

    assert shop(context).payback_window_days == 365


@pytest.mark.parametrize("typed", ["many", "-1", "1.234", "99999"])
def test_a_number_of_people_is_a_number(
    page: SettingsPage, context: Context, qtbot: QtBot, typed: str
) -> None:
    money = opened(page, qtbot, "money")
    assert isinstance(money, TimeAndMoney)

    write(page, qtbot, "setting_staff_people", typed)

    assert "such as 2 or 2.5" in money.editors["staff_people"].row.told
    assert shop(context).staff_people is None


def test_what_cannot_be_read_is_said_beside_it_and_nothing_is_kept(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    money = opened(page, qtbot, "money")
    assert isinstance(money, TimeAndMoney)

    write(page, qtbot, "setting_aim_bp", "much")

    assert "0 to 100" in money.editors["aim_bp"].row.told
    assert shop(context).aim_bp == 2_500


def test_the_currency_stays_once_there_are_amounts(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    a_purchase(context.desk, None)
    money = opened(page, qtbot, "money")
    assert isinstance(money, TimeAndMoney)

    money.currency.choose("USD")
    money.currency.picked.emit("USD")
    context.jobs.wait_idle()

    assert "currency stays" in money._currency_row.told
    assert shop(context).currency == "EUR" and money.currency.value() == "EUR"


def a_picture(folder: Path) -> Path:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    path = folder / "logo.png"
    path.write_bytes(content.data())
    return path


def test_a_logo_lives_inside_the_shop_file(
    page: SettingsPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    section = page.section
    assert isinstance(section, YourShop)

    section.use_logo(a_picture(tmp_path))
    qtbot.waitUntil(section.picture.isVisible)
    assert (logo(context.desk) or b"").startswith(b"\x89PNG")

    section._remove.click()
    context.jobs.wait_idle()
    assert logo(context.desk) is None


def test_a_file_that_is_no_picture_is_refused_beside_the_field(
    page: SettingsPage, context: Context, tmp_path: Path
) -> None:
    section = page.section
    assert isinstance(section, YourShop)
    path = tmp_path / "logo.png"
    path.write_bytes(b"<svg onload=alert(1)>")

    section.use_logo(path)
    context.jobs.wait_idle()

    assert "PNG or JPEG" in section._logo_row.told and logo(context.desk) is None


def test_people_are_added_changed_and_retired(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    maya = a_person(context.desk, "Maya Torres", 3_800)
    section = opened(page, qtbot, "people")
    assert isinstance(section, PeopleSection)

    write(page, qtbot, "new_person_hourly", "30", done=False)
    write(page, qtbot, "new_person_name", "Tom Reyes")
    qtbot.waitUntil(lambda: len(section.rows) == 2)
    assert [(p.name, p.hourly_minor) for p in people(context.desk)] == [
        ("Maya Torres", 3_800),
        ("Tom Reyes", 3_000),
    ]

    write(page, qtbot, f"person_hourly_{maya.id}", "40")
    assert people(context.desk)[0].hourly_minor == 4_000

    click(page, qtbot, f"person_active_{maya.id}")
    context.jobs.wait_idle()
    assert [person.name for person in people(context.desk)] == ["Tom Reyes"]
    assert len(people(context.desk, active_only=False)) == 2


def test_initials_are_kept_and_follow_a_new_name_unless_they_were_chosen(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    maya = a_person(context.desk, "Maya Torres", 3_800)
    section = opened(page, qtbot, "people")
    assert isinstance(section, PeopleSection)

    def shown() -> list[str]:
        fields = page.findChildren(QLineEdit, f"person_initials_{maya.id}")
        return [field.text() for field in fields]

    for field, typed, initials in (
        ("name", "Maya Reyes", "MR"),
        ("initials", "May", "May"),
        ("name", "Maya Torres", "May"),
        ("initials", " ", "MT"),
        ("initials", " ", "MT"),
    ):
        write(page, qtbot, f"person_{field}_{maya.id}", typed)
        assert people(context.desk)[0].initials == initials
        qtbot.waitUntil(lambda wanted=initials: shown() == [wanted])


def test_people_see_who_has_how_much_open(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    maya, tom = a_person(context.desk, "Maya Torres"), a_person(context.desk, "Tom Reyes")
    customer = a_customer(context.desk)
    raised = a_complaint(context.desk, customer.id, person_id=maya.id)
    a_promise(context.desk, customer.id, person_id=maya.id)
    an_effort(context.desk, customer.id, 20, complaint_id=raised.id, person_id=tom.id)
    opened(page, qtbot, "people")

    def figures(person: int) -> list[str]:
        found = [page.findChild(QLabel, f"load_{person}_{at}") for at in range(1, 6)]
        return [shown.text() for shown in found if isinstance(shown, QLabel)]

    qtbot.waitUntil(lambda: figures(maya.id) == ["1", "1", "1", "20 min of 20 min", "0"])
    assert figures(tom.id) == ["0", "0", "0", "–", "0"]


def test_lists_are_reworded_extended_and_reordered(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    section = opened(page, qtbot, "lists")
    assert isinstance(section, ListsSection)
    first, second, *_ = list_items(context.desk, ListName.CATEGORY)

    write(page, qtbot, f"list_item_{first.id}", "Bikes")
    write(page, qtbot, f"usual_minutes_{second.id}", "20")
    write(page, qtbot, "new_category", "Online shop")
    section._swap(list_items(context.desk, ListName.CATEGORY)[0], 0, 1)
    context.jobs.wait_idle()

    items = list_items(context.desk, ListName.CATEGORY)
    assert [item.label for item in items[:2]] == [second.label, "Bikes"]
    assert items[0].usual_minutes == 20 and items[-1].label == "Online shop"


def test_the_shop_can_be_moved_and_is_opened_there(
    page: SettingsPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    section = opened(page, qtbot, "file")
    assert isinstance(section, FileSection)
    source, target = context.desk.store.path, tmp_path / "elsewhere" / "mine"

    with qtbot.waitSignal(page.switch_requested) as switched:
        section.move_to(target)

    assert switched.args == [target.with_name("mine.csdesk")]
    assert target.with_name("mine.csdesk").exists() and not source.exists()


def test_nothing_is_moved_over_another_file(
    page: SettingsPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    section = opened(page, qtbot, "file")
    assert isinstance(section, FileSection)
    taken = tmp_path / "taken.csdesk"
    taken.write_bytes(b"mine")

    section.move_to(taken)

    assert "already" in section._move.told
    assert taken.read_bytes() == b"mine" and context.desk.store.path.exists()


def test_another_shop_and_a_demo_are_asked_for(
    page: SettingsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    section = opened(page, qtbot, "file")
    assert isinstance(section, FileSection)

    with qtbot.waitSignal(page.switch_requested) as switched:
        section.begin(tmp_path / "second")
    assert switched.args == [tmp_path / "second.csdesk"]
    with qtbot.waitSignal(page.demo_requested):
        click(page, qtbot, "open_demo")


def test_the_look_changes_at_once(page: SettingsPage, context: Context, qtbot: QtBot) -> None:
    section = opened(page, qtbot, "look")
    assert isinstance(section, LookSection)
    was, step = context.theme.scheme, context.theme.text_step

    qtbot.mouseClick(section.scheme.buttons()[2], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(section.text_size.buttons()[2], Qt.MouseButton.LeftButton)

    assert (context.theme.scheme, context.theme.text_step) == (Scheme.DARK, 1)
    context.theme.use(was)
    context.theme.set_text_step(step)


@pytest.mark.parametrize("name", ["keyboard", "about"])
def test_the_other_parts_open(page: SettingsPage, qtbot: QtBot, name: str) -> None:
    section = opened(page, qtbot, name)

    assert section is page.section and page.section.name == name


def test_a_setting_is_found_by_its_words(page: SettingsPage, qtbot: QtBot) -> None:
    page.seek("fixed costs")
    assert page.section.name == "money"

    page.arrive("backups")
    assert page.section.name == "backups"


def test_every_field_names_a_setting_of_the_shop(context: Context) -> None:
    names = {field.name for field in (*shop_fields(), *number_fields(), *quick_fields())}

    assert names <= set(Shop.__slots__)


def hours_part(context: Context, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.show_section("hours")
    assert context.jobs.wait_idle()
    return page


def test_opening_hours_say_how_they_were_understood(context, desk, qtbot):
    a_shop(desk)
    page = hours_part(context, qtbot)
    editor = page.section.editors["opening_hours"]

    editor.widget.setText("Mo-Fr 9-6, Sa 9am-1pm")
    editor.widget.textEdited.emit("")
    told = "Mon to Fri 09:00–18:00 · Sat 09:00–13:00. That is 49 h a week."
    assert editor.row.told == told
    editor.finish()
    assert context.jobs.wait_idle()

    assert read_shop(desk).opening_hours == "Mo-Fr 9-6, Sa 9am-1pm"


def test_hours_that_cannot_be_read_say_how_to_write_them(context, desk, qtbot):
    a_shop(desk)
    page = hours_part(context, qtbot)
    editor = page.section.editors["opening_hours"]

    editor.widget.setText("always <b>")
    editor.finish()
    assert context.jobs.wait_idle()

    assert read_shop(desk).opening_hours == ""
    assert editor.row.told.endswith("Write it like Mo-Fr 9-18, Sa 9-13.")
    assert editor.widget.text() == "always <b>"


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("first_reply_hours", "8", 8),
        ("quiet_from", "19.30", "19.30"),
        ("quiet_until", "x", "08:00"),
    ],
)
def test_hours_of_reply_and_quiet_are_kept_where_they_can_be_read(
    context, desk, qtbot, name, typed, value
):
    a_shop(desk)
    page = hours_part(context, qtbot)

    write(page, qtbot, f"setting_{name}", typed)

    assert getattr(read_shop(desk), name) == value


def test_notifications_are_switched_off_at_once(context, desk, qtbot):
    a_shop(desk)
    page = hours_part(context, qtbot)

    page.section.notifies.click()
    assert context.jobs.wait_idle()

    assert read_shop(desk).notifies is False
    assert "shows no notifications" in page.section._notifies_row.line


@pytest.mark.parametrize(("name", "value", "shown"), [("staff_people", 2.5, "2,5"),
    ("usual_tax_bp", 810, "8,1"), ("aim_bp", 2_500, "25"), ("staff_people", 2.0, "2")])  # fmt: skip
def test_a_number_stands_in_its_field_as_the_language_writes_it(
    qtbot: QtBot, name: str, value: float, shown: str
) -> None:
    (field,) = (one for one in (*number_fields(), *staff_fields()) if one.name == name)
    holder = QWidget()
    qtbot.addWidget(holder)
    editor = ShopEditor(field, Wording("EUR", "de_DE"), holder)

    editor.show_value(value)

    assert editor.widget.text() == shown  # type: ignore[attr-defined]


def test_all_keys_begin_at_one_line(context: Context, qtbot: QtBot) -> None:
    section = KeyboardSection(context)
    qtbot.addWidget(section)
    section.resize(700, 900)
    told = section.findChildren(Label, "keys")
    told[0].setText(told[1].text() * 6)
    context.theme.set_text_step(1)
    section.grab()
    context.theme.set_text_step(0)

    assert len({each.mapTo(section, each.rect().topLeft()).x() for each in told}) == 1
    assert told[0].width() >= told[0].sizeHint().width()


def test_the_list_of_settings_grows_with_the_text_in_it(
    page: SettingsPage, context: Context
) -> None:
    name = page.findChild(QAbstractButton, "settings_quick")
    assert isinstance(name, QAbstractButton)
    before = name.width()

    context.theme.set_text_step(2)
    QApplication.processEvents()
    after = name.width()
    context.theme.set_text_step(0)

    assert after > before
