"""Writing a letter, as a person does it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from csdesk.domain.letter import LetterKind, SentBy
from csdesk.domain.redress import RedressKind
from csdesk.services.drafts import keep_draft, read_draft
from csdesk.services.letters import letters_of, save_template
from csdesk.services.shops import save_person
from tests.builders import (
    a_complaint,
    a_customer,
    a_person,
    a_promise,
    a_redress,
    a_shop,
    at,
    some_preferences,
)
from tests.ui.test_paper import words_of
from ui.complaints.complaint_page import ComplaintPage
from ui.customers.customer_page import CustomerPage
from ui.letters.letter_dialog import LetterDialog
from ui.letters.letter_paper import suggested_name

CTRL = Qt.KeyboardModifier.ControlModifier
HOSTILE = (
    '<img src="http://evil.example/x"> {{7*7}} {remedy} <script>x</script> \u202eabc\u202c & so on'
)


@pytest.fixture
def tom(desk):
    a_shop(desk, name="Palace Cinema", address="1 Market Street\nMillbrook")
    kept = a_person(desk, "Tom Reyes")
    save_person(desk, replace(kept, direct_contact="tom@palace.example"))
    desk.store.person_id = kept.id
    return kept


@pytest.fixture
def anna(desk, tom):
    return a_customer(desk, mail="anna@example.com")


@pytest.fixture
def cinema(desk, anna):
    told = a_complaint(desk, anna.id, title="The film stopped", at_stake_minor=2400)
    a_redress(desk, told, 600, what="Two tickets", worth_minor=2400)
    a_redress(desk, told, 300, RedressKind.GOODWILL, what="Coupons", worth_minor=1000)
    a_promise(
        desk, anna.id, "Tickets in the mail", complaint_id=told.id, due_at=at(27), person_id=1
    )
    return told


@pytest.fixture
def write(context, qtbot):
    def show(customer_id, complaint_id=None, kind=None):
        dialog = LetterDialog(context, customer_id, complaint_id, kind)
        qtbot.addWidget(dialog)
        dialog.resize(900, 640)
        with qtbot.waitExposed(dialog):
            dialog.show()
        settle(context, qtbot)
        return dialog

    return show


@pytest.fixture
def opened(monkeypatch):
    """Links that the mail program was asked to open; nothing is really opened."""
    links = []

    def open_url(url):
        links.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return links


def settle(context, qtbot):
    for _ in range(3):
        context.jobs.wait_idle()
        qtbot.wait(1)


def press(dialog: QWidget, qtbot, name: str) -> None:
    qtbot.mouseClick(dialog.findChild(QWidget, name), Qt.MouseButton.LeftButton)


def shown(dialog: QWidget, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    return found.text() if found.isVisible() else ""


def test_a_letter_begins_with_the_facts_and_leaves_nothing_open(write, anna, cinema):
    dialog = write(anna.id, cinema.id)
    lines = dialog.words.text().split("\n")
    assert "To put right what went wrong, you get: Two tickets, worth €24.00." in lines
    assert "As a thank-you for your patience, on top of that: Coupons, worth €10.00." in lines
    assert lines[-3:] == ["Tom Reyes", "Palace Cinema", "tom@palace.example"]
    assert shown(dialog, "clarity_hint") == "" and shown(dialog, "policy_hint") == ""


def test_policy_speak_is_met_with_the_reason_to_give_and_never_blocks(
    write, anna, qtbot, context, desk
):
    dialog = write(anna.id)
    dialog.words.setText("Dear Anna,\n\U0001f600 as per our policy we can’t do that.")
    dialog.look_over()
    assert "as per our policy" in shown(dialog, "policy_hint")
    assert "the reason" in shown(dialog, "policy_hint")
    press(dialog, qtbot, "show_policy_speak")
    assert dialog.words.textCursor().selectedText() == "as per our policy"
    assert dialog.words.extraSelections()
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return, CTRL)
    settle(context, qtbot)
    assert letters_of(desk, anna.id)[0].sent_at is not None


def test_what_a_letter_leaves_open_is_said(write, anna):
    dialog = write(anna.id)
    dialog.words.setText("We will see to it.")
    dialog.look_over()
    assert shown(dialog, "clarity_hint") == "It doesn’t say yet by when, and who takes care of it."
    dialog.words.setText("We will see to it by Friday. Tom")
    dialog.look_over()
    assert shown(dialog, "clarity_hint") == ""


def test_what_was_sent_stands_as_sent_and_can_be_undone(
    write, anna, cinema, context, qtbot, desk, shell
):
    dialog = write(anna.id, cinema.id)
    body = dialog.words.text()
    press(dialog, qtbot, "copy_letter")
    assert QGuiApplication.clipboard().text() == body
    press(dialog, qtbot, "mark_sent")
    settle(context, qtbot)
    (sent,) = letters_of(desk, anna.id)
    assert (sent.body, sent.sent_by, sent.complaint_id) == (body, SentBy.COPY, cinema.id)
    assert not dialog.isVisible()
    shell.undo()
    settle(context, qtbot)
    assert letters_of(desk, anna.id) == ()


def test_a_letter_put_aside_is_there_again(write, anna, context, qtbot):
    first = write(anna.id)
    qtbot.keyClicks(first.words, "Hello again ")
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    settle(context, qtbot)
    assert write(anna.id).words.text().startswith("Hello again ")


def test_a_letter_that_was_put_aside_and_then_sent_does_not_come_back(
    write, anna, context, qtbot, desk
):
    first = write(anna.id)
    qtbot.keyClicks(first.words, "Hello again ")
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    settle(context, qtbot)
    assert read_draft(desk, f"letter:{anna.id}:0") is not None
    press(write(anna.id), qtbot, "mark_sent")
    settle(context, qtbot)
    assert letters_of(desk, anna.id)[0].body.startswith("Hello again ")
    assert read_draft(desk, f"letter:{anna.id}:0") is None


def test_another_kind_does_not_cost_what_was_typed(write, anna, context, qtbot):
    dialog = write(anna.id, kind=LetterKind.REPLY)
    qtbot.keyClicks(dialog.words, "Mine: ")
    typed = dialog.words.text()
    for kind in (LetterKind.GOODBYE, LetterKind.REPLY):
        dialog.kind.choose(kind)
        dialog.kind.picked.emit(kind)
        settle(context, qtbot)
        if kind is LetterKind.GOODBYE:
            assert "We are sorry to lose your business." in dialog.words.text()
    assert dialog.words.text() == typed
    press(dialog, qtbot, "begin_anew")
    settle(context, qtbot)
    assert "Mine: " not in dialog.words.text()
    dialog.words.undo()
    assert dialog.words.text() == typed


def choose_language(dialog, context, qtbot, code) -> None:
    dialog.language.choose(code)
    dialog.language.picked.emit(code)
    settle(context, qtbot)


def test_a_letter_begins_in_the_language_the_customer_prefers(write, desk, anna, cinema, context):
    some_preferences(desk, anna.id, language="Deutsch")
    dialog = write(anna.id, cinema.id, LetterKind.PROMISE)

    assert dialog.language.currentText() == "Deutsch"
    assert dialog.words.text().startswith("Guten Tag Anna Lindqvist,")
    assert "Zu Ihrem" not in dialog.words.text() and "€" in dialog.words.text()
    assert shown(dialog, "clarity_hint") == "" == shown(dialog, "policy_hint")


def test_another_language_begins_anew_and_costs_nothing_that_was_typed(
    write, anna, context, qtbot, desk
):
    dialog = write(anna.id, kind=LetterKind.REPLY)
    qtbot.keyClicks(dialog.words, "Mine: ")
    typed = dialog.words.text()

    choose_language(dialog, context, qtbot, "fr")
    assert dialog.words.text().startswith("Bonjour Anna Lindqvist,")
    assert dialog.subject.text() == "Palace Cinema\u00a0: une lettre pour vous"
    dialog.words.append("PS")
    choose_language(dialog, context, qtbot, "en")
    assert dialog.words.text() == typed

    press(dialog, qtbot, "put_letter_aside")
    settle(context, qtbot)
    again = write(anna.id)
    assert again.words.text() == typed
    choose_language(again, context, qtbot, "fr")
    assert again.words.text().endswith("PS")


def test_what_was_put_aside_before_letters_had_languages_is_still_there(write, anna, desk):
    body = {"kind": "apology", "typed": {"apology": ["Sorry", "My own words"]}, "by": "paper"}
    keep_draft(desk, f"letter:{anna.id}:0", body)

    dialog = write(anna.id)

    assert (dialog.subject.text(), dialog.words.text()) == ("Sorry", "My own words")
    assert dialog.language.value() == "en"


def test_the_mail_program_gets_everything_encoded(write, anna, opened, qtbot):
    dialog = write(anna.id)
    dialog.subject.setText("50 % off & more?cc=x@example.com")
    dialog.words.setText("Dear Anna,\n" + HOSTILE)
    press(dialog, qtbot, "open_in_mail")
    (link,) = opened
    assert link.startswith("mailto:anna@example.com?subject=50%20%25%20off%20%26%20more%3Fcc%3Dx")
    assert link.count("&") == 1 and "&body=Dear%20Anna%2C%0D%0A%3Cimg" in link
    assert QUrl.fromEncoded(link.encode()).isValid()
    assert "Nothing is sent from here" in shown(dialog, "letter_told")
    assert dialog.by.value() == SentBy.MAIL


def test_a_letter_too_long_for_a_link_is_copied_and_that_is_said(write, anna, opened, qtbot):
    dialog = write(anna.id)
    dialog.words.setText("word " * 1_000)
    press(dialog, qtbot, "open_in_mail")
    assert "body=" not in opened[0]
    assert QGuiApplication.clipboard().text() == dialog.letter().body
    assert "too long to hand over" in shown(dialog, "letter_told")


def test_where_no_mail_program_answers_the_text_is_copied(write, anna, qtbot, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    dialog = write(anna.id)
    press(dialog, qtbot, "open_in_mail")
    assert "No mail program answered" in shown(dialog, "letter_told")
    assert QGuiApplication.clipboard().text() == dialog.letter().body


def test_a_pdf_holds_letterhead_recipient_day_and_every_word_as_it_is(
    write, anna, context, qtbot, monkeypatch, tmp_path
):
    path = tmp_path / "letter.pdf"
    suggested = []

    def ask(_, title, name, kinds):
        suggested.append(Path(name).name)
        return str(tmp_path / "letter"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog = write(anna.id)
    dialog.words.setText(f"Dear Anna,\n{HOSTILE}\nTom Reyes")
    press(dialog, qtbot, "save_pdf")
    settle(context, qtbot)
    assert suggested == ["Letter to Anna Lindqvist.pdf"]
    assert shown(dialog, "letter_told").endswith("letter.pdf")
    words = words_of(path)
    for part in (
        *("Palace Cinema", "1 Market Street", "Anna Lindqvist", "21 Nov 2026"),
        *('<img src="http://evil.example/x">', "{{7*7}}", "{remedy}", "<script>x</script>"),
    ):
        assert part in words
    assert dialog.by.value() == SentBy.PAPER


def test_a_pdf_that_cannot_be_written_says_why_and_keeps_the_letter(
    write, anna, context, qtbot, monkeypatch, tmp_path
):
    place = str(tmp_path / "nowhere" / "a.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (place, ""))
    dialog = write(anna.id)
    press(dialog, qtbot, "save_pdf")
    settle(context, qtbot)
    assert "There is no folder" in dialog.words.accessibleDescription()
    assert dialog.words.text()


def test_an_empty_letter_is_not_sent_and_says_so(write, anna, context, qtbot, desk):
    dialog = write(anna.id)
    dialog.words.setText(" \n")
    press(dialog, qtbot, "mark_sent")
    settle(context, qtbot)
    assert dialog.words.accessibleDescription() == "There are no words in this letter yet."
    assert letters_of(desk, anna.id) == ()


def test_hostile_facts_stand_in_the_letter_as_they_are(write, desk, tom):
    nasty = a_customer(desk, "<b>Anna</b> {{7*7}}")
    told = a_complaint(desk, nasty.id, HOSTILE, title="{signature} <i>x</i>")
    dialog = write(nasty.id, told.id)
    assert "<b>Anna</b> {{7*7}}" in dialog.words.text()
    assert "{signature} <i>x</i>" in dialog.subject.text()
    assert "49" not in dialog.words.text()


def test_a_name_nobody_knows_is_said(write, desk, anna):
    from csdesk.domain.letter import LetterTemplate

    save_template(desk, LetterTemplate(LetterKind.REPLY, "Hi", "Hi {nobody}, Tom, Friday"))
    dialog = write(anna.id, kind=LetterKind.REPLY)
    assert "Nobody knows {nobody}" in shown(dialog, "clarity_hint")


def test_the_letter_is_one_click_from_the_customer_and_from_the_complaint(
    context, qtbot, shell, anna, cinema
):
    for page, what in ((CustomerPage(context), anna.id), (ComplaintPage(context), cinema.id)):
        qtbot.addWidget(page)
        page.resize(1300, 700)
        with qtbot.waitExposed(page):
            page.show()
        page.arrive(what)
        settle(context, qtbot)
        press(page, qtbot, "write_letter")
        settle(context, qtbot)
        dialog = shell.dialogs.pop()
        qtbot.addWidget(dialog)
        assert isinstance(dialog, LetterDialog)
        assert dialog.title.text() == "Write to Anna"


def test_every_control_of_the_letter_has_a_name(write, anna):
    dialog = write(anna.id)
    for name in (
        *("letter_kind", "letter_subject", "letter_body", "begin_anew", "open_in_mail"),
        *("save_pdf", "copy_letter", "put_letter_aside", "sent_by", "mark_sent"),
    ):
        assert dialog.findChild(QWidget, name).accessibleName(), name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Letter to Anna", "Letter to Anna.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ('a<b>:"/\\|?*\n', "a b.pdf"),
        ("\u202egpj.exe", "gpj.exe.pdf"),
        ("...", "Letter.pdf"),
        ("x" * 300, "x" * 80 + ".pdf"),
    ],
)
def test_a_file_name_is_one_every_system_takes(title, name):
    assert suggested_name(title) == name
