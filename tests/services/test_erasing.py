"""Erasing a customer: not one of their words is left in any byte, and the books stay."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.domain.backup import Reason
from csdesk.domain.changes import Noun
from csdesk.domain.contact import EnclosedFile
from csdesk.domain.customer import Preferences
from csdesk.domain.erasing import ErasedNumber
from csdesk.domain.errors import RuleBroken
from csdesk.domain.listings import CustomerQuery
from csdesk.domain.merging import KEEP_ALL
from csdesk.services.backups import make_backup
from csdesk.services.backups_kept import backups_of
from csdesk.services.checks import check
from csdesk.services.customers import (
    bring_back_customer,
    edit_customer,
    list_customers,
    save_preferences,
)
from csdesk.services.drafts import keep_draft, read_draft
from csdesk.services.enclosures import enclose
from csdesk.services.erasing import (
    erase_customer,
    erasures,
    finish_erasing,
    preview_erasure,
    reapply_erasures,
)
from csdesk.services.history import history_of
from csdesk.services.import_undo import undo_import
from csdesk.services.merging import merge_customers, separate_customers
from csdesk.services.restoring import restore
from csdesk.services.undo import undo
from csdesk.store import history, search
from csdesk.store.about_people import theirs
from csdesk.store.backup_folder import folder_of
from csdesk.store.backup_notes import read_erased
from csdesk.store.opening import open_store
from csdesk.store.rows import Written, metadata
from csdesk.store.store import Store
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_customer_form,
    a_promise,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    some_preferences,
)
from tests.conftest import fixed_now
from tests.services.full_lives import make_marked
from tests.services.test_imports import brought

NAME, MAIL = "Zebedee Quorn", "zebedee@quorn.example"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.csdesk"
    make_demo(path, 14, 5, date(2026, 11, 21))
    return path


@pytest.fixture
def demo_desk(demo: Path, tmp_path: Path) -> Iterator[Desk]:
    yield from opened(demo, tmp_path / "copy.csdesk")


def opened(path: Path, copy: Path) -> Iterator[Desk]:
    shutil.copyfile(path, copy)
    copy.chmod(0o600)
    store = open_store(copy)
    yield Desk(store, fixed_now)
    store.close()


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def words_of(desk: Desk, customer_id: int, *, others: bool = False) -> set[str]:
    """Everything that is written about a customer, or about nobody but others."""
    found: set[str] = set()
    with desk.store.read() as work:
        mine = theirs(work.connection, [customer_id])
        for table in metadata.tables.values():
            key = next(iter(table.primary_key.columns))
            keys = mine.of(table)
            for column in table.c:
                if isinstance(column.type, Written):
                    which = key.not_in(keys) if others else key.in_(keys)
                    found.update(
                        filter(None, work.connection.scalars(sa.select(column).where(which)))
                    )
    return found


def bytes_of(desk: Desk) -> bytes:
    """The file and everything that lies beside it."""
    path = desk.store.path
    beside = (each for each in path.parent.glob(f"{path.name}*") if each.is_file())
    return b"".join(each.read_bytes() for each in sorted(beside))


def totals(desk: Desk) -> list[Any]:
    """Every amount, minute and day of every customer and of every month."""
    with desk.store.read() as work:
        kept = metadata.tables["customer_sums"].c
        query = sa.select(*(column for column in kept if column.name != "archived"))
        rows = [tuple(row) for row in work.connection.execute(query.order_by(kept.customer_id))]
        for name, columns in (
            ("purchase", "customer_id, bought_on, net_minor, tax_minor, gross_minor, margin_minor"),
            ("effort", "customer_id, spent_on, minutes, cost_minor, person_id, complaint_id"),
            ("outlay", "customer_id, spent_on, kind, cost_minor"),
            ("redress", "customer_id, kind, form, cost_minor, worth_minor, given_on, account_code"),
            ("voucher_use", "redress_id, used_on, amount_minor"),
            ("complaint", "customer_id, opened_at, severity, cause_id, outcome, settled_at"),
        ):
            told = work.connection.exec_driver_sql(f"SELECT id, {columns} FROM {name} ORDER BY id")
            rows += [tuple(row) for row in told]
    return rows


def tokens(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in re.findall(r"[^\W\d_]+", text.casefold())}


def indexed_words(desk: Desk) -> set[str]:
    """Every word that the index of the search still holds."""
    with desk.store.jot() as drafts:
        drafts.connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE temp.held USING fts5vocab('main', 'search_words', 'row')"
        )
        words = set(drafts.connection.exec_driver_sql("SELECT term FROM temp.held").scalars())
        drafts.connection.exec_driver_sql("DROP TABLE temp.held")
    return words


@pytest.mark.parametrize("place", (0, 2, 5, 13))
def test_nothing_of_anybody_is_left_in_the_bytes_and_no_figure_moves(
    demo_desk: Desk, place: int
) -> None:
    with demo_desk.store.read() as work:
        customer_id = work.customers.keys()[place]
    others = "\n".join(words_of(demo_desk, customer_id, others=True))
    mine = {words for words in words_of(demo_desk, customer_id) if words not in others}
    before = totals(demo_desk)
    assert len(mine) > 3

    erased = erase_customer(demo_desk, customer_id, although_open=True)

    assert erased.is_clean
    left = bytes_of(demo_desk)
    sites = {"Town Guide"}
    assert {words for words in mine - sites if words.encode() in left} == set()
    assert totals(demo_desk) == before
    assert check(demo_desk) == ()
    assert (tokens(mine - sites) - tokens([others])) & indexed_words(demo_desk) <= {"erased"}


def test_every_column_that_can_hold_a_word_about_them_is_wiped(
    empty_shop: Path, tmp_path: Path
) -> None:
    make_marked(empty_shop, tmp_path / "marked.csdesk")
    for desk in opened(tmp_path / "marked.csdesk", tmp_path / "copy.csdesk"):
        mine, others = words_of(desk, 1), words_of(desk, 2)
        assert any("complaint" in words for words in mine)

        erase_customer(desk, 1, although_open=True)

        path = desk.store.path.read_bytes()
        kept = {"review-site", "redress-account_code", "purchase-lines_told", "document-program"}
        left = {words for words in mine if words.encode() in path}
        assert {words for words in left if not any(each in words for each in kept)} == set()
        assert {words for words in others if words.encode() not in path} == set()


def test_what_is_left_is_a_number_with_amounts_and_a_neutral_name(shop: Desk) -> None:
    anna = a_customer(shop, NAME, mail=MAIL, phone="070 555 01 42", note="Likes jazz")
    some_preferences(shop, anna.id)
    a_purchase(shop, anna.id, 12_345, reference="Z-77", what="A zither")
    an_effort(shop, anna.id, 40, note="Long talk")

    erased = erase_customer(shop, anna.id)

    assert erased.name == f"Erased customer {anna.id}"
    with shop.store.read() as work:
        left = work.customers.require(anna.id)
        (sale,) = work.purchases.where()
        (effort,) = work.efforts.where()
        assert work.contact_points.where() == ()
        assert work.preferences.where() == ()
    assert (left.name, left.note, left.erased_at) == (erased.name, "", shop.now())
    assert (sale.net_minor, sale.reference, sale.what) == (12_345, "", "")
    assert (effort.minutes, effort.note) == (40, "(erased)")
    assert list_customers(shop, CustomerQuery()) == ()
    assert history_of(shop, Noun.CUSTOMER, anna.id)[0].words.startswith("Somebody ")


def test_history_forgets_the_values_and_still_proves_itself(shop: Desk) -> None:
    other = a_customer(shop, "Bo")
    anna = a_customer(shop, NAME)
    edit_customer(shop, anna.id, a_customer_form(NAME, mails=(MAIL,), note="First"))
    edit_customer(shop, anna.id, a_customer_form(NAME, note="Second"))

    erase_customer(shop, anna.id)

    assert check(shop) == ()
    with shop.store.write("x", shop.now()) as work:
        mine = history.of_row(Noun.CUSTOMER, other.id)
        (seq,) = [each.seq for each in history.changes(work.connection, *mine)]
        history.forget_values(work.connection, [seq])
    (found,) = check(shop)
    assert f"customer {other.id}" in found
    assert "nobody was erased" in found


def test_nothing_that_was_done_before_can_be_undone_into_life_again(shop: Desk) -> None:
    anna = a_customer(shop, NAME)
    edit_customer(shop, anna.id, a_customer_form(NAME, note="Likes jazz"))
    erase_customer(shop, anna.id)

    about_them = history.of_row(Noun.CUSTOMER, anna.id)
    with shop.store.read() as work:
        actions = {each.action for each in history.changes(work.connection, *about_them)}
    assert len(actions) == 3
    for action in sorted(actions):
        with pytest.raises(RuleBroken) as refused:
            undo(shop, action)
        assert refused.value.code in ("undo.not_possible", "undo.changed_since")
    for verb in (
        lambda: bring_back_customer(shop, anna.id),
        lambda: edit_customer(shop, anna.id, a_customer_form("Anna again")),
        lambda: save_preferences(shop, Preferences(anna.id, channel="Call")),
        lambda: erase_customer(shop, anna.id),
    ):
        with pytest.raises(RuleBroken) as refused:
            verb()
        assert refused.value.code == "rights.erased"
    assert NAME.encode() not in bytes_of(shop)


def test_whoever_was_joined_with_them_goes_too_and_stays_joined(shop: Desk) -> None:
    kept = a_customer(shop, NAME, mail=MAIL)
    double = a_customer(shop, "Zeb Quorn-Double", phone="070 555 01 42")
    a_purchase(shop, double.id, 500, what="Odd kettle")
    merge_customers(shop, kept.id, double.id, KEEP_ALL)
    assert preview_erasure(shop, double.id).joined == ("Zeb Quorn-Double",)

    erased = erase_customer(shop, double.id)

    assert {each.customer_id for each in erased.numbers} == {kept.id, double.id}
    left = bytes_of(shop)
    for words in (NAME, MAIL, "Quorn-Double", "070 555 01 42", "Odd kettle"):
        assert words.encode() not in left
    assert check(shop) == ()
    with pytest.raises(RuleBroken, match="erased"):
        separate_customers(shop, double.id)


def test_a_duty_to_keep_them_stands_in_the_way_until_it_ends(shop: Desk) -> None:
    until = shop.today() + timedelta(days=1)
    anna = a_customer(shop, NAME, kept_until=until, kept_why="A dispute in court")

    assert "A dispute in court" in preview_erasure(shop, anna.id).why_not
    with pytest.raises(RuleBroken, match="A dispute in court") as refused:
        erase_customer(shop, anna.id, although_open=True)
    assert refused.value.code == "rights.kept"

    over = a_customer(shop, "Vera Vex", kept_until=shop.today() - timedelta(days=1), kept_why="x")
    assert erase_customer(shop, over.id).is_clean


def test_what_is_still_to_be_done_is_asked_about_first(shop: Desk) -> None:
    anna = a_customer(shop, NAME)
    complaint = a_complaint(shop, anna.id, title="Squeaky zither")
    a_promise(shop, anna.id, "A new string", complaint_id=complaint.id)

    there = preview_erasure(shop, anna.id).open_matters
    assert (there.complaints, there.promises) == (("Squeaky zither",), ("A new string",))
    with pytest.raises(RuleBroken) as refused:
        erase_customer(shop, anna.id)
    assert refused.value.code == "rights.open"
    assert NAME.encode() in bytes_of(shop)

    erase_customer(shop, anna.id, although_open=True)

    with shop.store.read() as work:
        assert work.promises.where() == ()
        (left,) = work.complaints.where()
    assert (left.title, left.settled_at) == ("(erased)", None)
    assert check(shop) == ()


def test_records_of_others_that_name_them_are_shown_and_stay_as_they_are(shop: Desk) -> None:
    anna = a_customer(shop, NAME)
    bo = a_customer(shop, "Bo Berg")
    said = f"Was sent by {NAME} last week"
    contact = a_contact(shop, bo.id, said)

    (passage,) = preview_erasure(shop, anna.id).named_elsewhere
    assert (passage.noun, passage.noun_id, passage.customer) == (
        Noun.CONTACT,
        contact.id,
        "Bo Berg",
    )
    assert NAME in passage.words

    (again,) = erase_customer(shop, anna.id).named_elsewhere
    assert again == passage
    with shop.store.read() as work:
        assert work.contacts.require(contact.id).said == said


def test_files_go_with_them_but_not_those_that_somebody_else_has_too(shop: Desk) -> None:
    anna, bo = a_customer(shop, NAME), a_customer(shop, "Bo")
    mine = EnclosedFile("zither.png", "image/png", b"\x89PNG\r\n\x1a\n" + b"zither" * 900)
    ours = EnclosedFile("shared.png", "image/png", b"\x89PNG\r\n\x1a\n" + b"shared" * 900)
    enclose(shop, anna.id, (mine, ours))
    enclose(shop, bo.id, (ours,))

    erase_customer(shop, anna.id)

    assert b"zither" not in bytes_of(shop)
    with shop.store.read() as work:
        assert [each.name for each in work.attachments.where()] == ["shared.png"]
    assert check(shop) == ()


def test_drafts_about_them_go_and_those_of_others_stay(shop: Desk) -> None:
    anna, bo = a_customer(shop, NAME), a_customer(shop, "Bo")
    complaint = a_complaint(shop, anna.id)
    theirs_now = (f"contact:{anna.id}", f"complaint:{complaint.id}:listen", f"letter:{anna.id}:x")
    for name in (*theirs_now, "contact:77"):
        keep_draft(shop, name, {"words": "half a sentence"})
    keep_draft(shop, "complaint:new", {"customer_id": anna.id, "new_words": "half"})
    keep_draft(shop, f"parting:{bo.id}", {"words": "half a sentence"})

    erase_customer(shop, anna.id, although_open=True)

    for name in (*theirs_now, "complaint:new"):
        assert read_draft(shop, name) is None
    assert read_draft(shop, f"parting:{bo.id}") is not None


def test_a_list_that_comes_again_brings_somebody_new_and_no_sale_twice(
    shop: Desk, tmp_path: Path
) -> None:
    brought(shop, tmp_path)
    with shop.store.read() as work:
        anna = next(one for one in work.customers.where() if one.name.startswith("Anna"))
    before = totals(shop)
    erase_customer(shop, anna.id)
    assert totals(shop) == before
    assert check(shop) == ()

    again = brought(shop, tmp_path)

    assert (again.customers, again.purchases) == (1, 0)
    with shop.store.read() as work:
        assert work.customers.require(anna.id).name == f"Erased customer {anna.id}"
        assert len(work.purchases.where(work.purchases.table.c.customer_id == anna.id)) == 2
        assert {one.reference for one in work.purchases.where()} == {"", "R2"}
        assert work.contact_points.count(work.contact_points.table.c.customer_id == anna.id) == 0
    assert check(shop) == ()


def test_the_number_stays_taken_when_the_import_is_undone(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)
    with shop.store.read() as work:
        last = max(work.customers.where(), key=lambda one: one.id)
        (batch,) = work.batches.where()
    erase_customer(shop, last.id)

    undo_import(shop, batch.id)

    assert check(shop) == ()
    assert last.name.encode() not in bytes_of(shop)
    assert a_customer(shop, "Somebody new").id > last.id


def test_what_a_tamperer_did_to_an_import_is_not_washed_clean_by_an_erasure(
    shop: Desk, tmp_path: Path
) -> None:
    brought(shop, tmp_path)
    with shop.store.write("x", shop.now()) as work:
        work.connection.exec_driver_sql(
            "UPDATE purchase SET reference = 'R9' WHERE reference = 'R2'"
        )
        anna = next(one for one in work.customers.where() if one.name.startswith("Anna"))
    assert len(check(shop)) == 1

    erase_customer(shop, anna.id)

    (found,) = check(shop)
    assert "were changed behind its back" in found


def test_after_an_older_file_came_back_they_are_erased_again(shop: Desk, tmp_path: Path) -> None:
    anna = a_customer(shop, NAME, mail=MAIL)
    a_purchase(shop, anna.id, 900)
    older = tmp_path / "older.csdesk"
    shop.store.copy_to(older)
    erase_customer(shop, anna.id)
    numbers = [ErasedNumber.read(each.told()) for each in erasures(shop)]
    assert [each.customer_id for each in numbers] == [anna.id]

    for back in opened(older, tmp_path / "back.csdesk"):
        assert reapply_erasures(back, numbers) == (anna.id,)
        left = bytes_of(back)
        assert NAME.encode() not in left
        assert MAIL.encode() not in left
        assert check(back) == ()
        assert reapply_erasures(back, numbers) == ()


def test_a_number_that_means_somebody_else_by_now_is_left_alone(shop: Desk) -> None:
    anna = a_customer(shop, NAME)
    earlier = shop.now() - timedelta(days=40)

    assert reapply_erasures(shop, [ErasedNumber(anna.id, earlier, shop.now())]) == ()

    with shop.store.read() as work:
        assert work.customers.require(anna.id).name == NAME


def test_somebody_who_was_joined_by_then_is_parted_first_and_the_other_stays(
    shop: Desk, tmp_path: Path
) -> None:
    anna, bo = a_customer(shop, NAME, mail=MAIL), a_customer(shop, "Bo Berg", mail="bo@berg.test")
    a_purchase(shop, anna.id, 700, what="A zither")
    a_purchase(shop, bo.id, 300, what="A bell")
    merge_customers(shop, bo.id, anna.id, KEEP_ALL)
    older = tmp_path / "older.csdesk"
    shop.store.copy_to(older)
    separate_customers(shop, anna.id)
    erase_customer(shop, anna.id)

    for back in opened(older, tmp_path / "back.csdesk"):
        assert reapply_erasures(back, erasures(shop)) == (anna.id,)
        with back.store.read() as work:
            assert work.customers.require(bo.id).name == "Bo Berg"
            assert {one.what for one in work.purchases.where()} == {"", "A bell"}
        assert NAME.encode() not in bytes_of(back)
        assert check(back) == ()


def test_a_file_that_could_not_be_written_anew_is_the_next_time(
    shop: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from csdesk.domain.errors import ShopUnavailable

    anna = a_customer(shop, NAME)

    def full(_store: Store) -> None:
        raise ShopUnavailable("shop.disk_full", "The disk is full. Nothing was saved.")

    with monkeypatch.context() as patched:
        patched.setattr(Store, "write_anew", full)
        assert not erase_customer(shop, anna.id).is_clean
        assert not finish_erasing(shop)

    assert finish_erasing(shop)
    assert NAME.encode() not in bytes_of(shop)


def test_a_backup_is_made_first_and_the_numbers_are_told_beside_it(shop: Desk) -> None:
    anna = a_customer(shop, NAME)
    bo = a_customer(shop, "Bo")
    assert preview_erasure(shop, anna.id).copies == ()

    erase_customer(shop, anna.id)

    (kept,) = backups_of(shop.store.path)
    assert kept.reason is Reason.BEFORE_ERASE
    assert NAME.encode() in kept.path.read_bytes()
    noted = read_erased(folder_of(shop.store.path))
    assert [ErasedNumber.read(each) for each in noted] == [*erasures(shop)]
    (copy,) = preview_erasure(shop, bo.id).copies
    assert (copy.name, copy.made_on) == (kept.path.name, shop.today())
    assert copy.goes_on is not None
    assert copy.goes_on > shop.today()
    erase_customer(shop, bo.id, backup=False)
    assert len(backups_of(shop.store.path)) == 1


def test_files_that_were_kept_beside_the_shop_are_told_to_hold_them(shop: Desk) -> None:
    anna = a_customer(shop, NAME)
    path = shop.store.path
    for ending in (".before-v6", ".before-restore-1", ".damaged-1", ".before-restore-1-journal"):
        path.with_name(path.name + ending).write_bytes(NAME.encode())

    told = preview_erasure(shop, anna.id).copies

    assert {copy.name.removeprefix(path.name): copy.goes_on for copy in told} == {
        ".before-v6": None,
        ".before-restore-1": None,
        ".damaged-1": None,
    }


def test_a_backup_made_afterwards_holds_nothing_of_them(shop: Desk) -> None:
    anna = a_customer(shop, NAME, mail=MAIL)
    erase_customer(shop, anna.id, backup=False)

    made = make_backup(shop)

    content = made.path.read_bytes()
    assert NAME.encode() not in content
    assert MAIL.encode() not in content


def test_history_that_was_cut_with_its_second_telling_is_found_by_the_backups(shop: Desk) -> None:
    for name in ("Anna", "Bo"):
        a_customer(shop, name)
    made = make_backup(shop)
    assert check(shop) == ()
    with shop.store.write("x", shop.now()) as work:
        for statement in (
            "DROP TRIGGER history_no_delete",
            f"DELETE FROM history_value WHERE seq = {made.history_seq}",
            f"DELETE FROM history WHERE seq = {made.history_seq}",
            "UPDATE history_head SET seq = seq - 1, "
            "chain = (SELECT chain FROM history ORDER BY seq DESC LIMIT 1)",
            history.APPEND_ONLY[1],
        ):
            work.connection.exec_driver_sql(statement)

    sentence = f"History lacks entry {made.history_seq}, which the backup of 21 November 2026"
    assert sentence in " ".join(check(shop))
    shop.store.close()
    again = Desk(open_store(shop.store.path), shop.now)
    with again.store.write("x", again.now()) as work:  # a restore that History knows nothing of
        note = json.dumps({"number": 0, "made_at": "", "kept_as": "", "at": "2999-01-01T00:00Z"})
        work.connection.execute(
            sa.text("INSERT INTO setting (name, value) VALUES ('restored', :note)"), {"note": note}
        )
    assert sentence in " ".join(check(again))
    again.store.close()


def test_going_back_to_an_older_backup_is_no_fault_of_history(shop: Desk) -> None:
    a_customer(shop, "Anna")
    older = make_backup(shop)
    a_customer(shop, "Bo")
    make_backup(shop)

    back, _ = restore(shop, older)

    assert check(back) == ()
    a_customer(back, "Cy")
    newer = make_backup(back)
    assert check(back) == ()
    again, _ = restore(back, newer)
    a_customer(again, "Di")
    assert check(again) == ()
    again.store.close()


def test_the_index_of_the_search_keeps_no_piece_of_their_words(shop: Desk) -> None:
    a_customer(shop, "Yann Zweig")
    anna = a_customer(shop, NAME, mail=MAIL, note="Collects xylophones")
    a_customer(shop, "Zoe Quill")

    erase_customer(shop, anna.id, backup=False)

    left = bytes_of(shop).lower()
    assert [piece for piece in (b"ebede", b"uorn", b"ylopho") if piece in left] == []


def test_gifts_and_vouchers_keep_their_worth(shop: Desk) -> None:
    anna = a_customer(shop, NAME)
    complaint = a_complaint(shop, anna.id)
    a_redress(shop, complaint, 3800)
    before = totals(shop)

    erase_customer(shop, anna.id, although_open=True)

    assert totals(shop) == before
    assert asdict(erasures(shop)[0])["customer_id"] == anna.id
    with shop.store.read() as work:
        assert search.find(work.connection, "wheel", Noun.COMPLAINT, 5) == []
