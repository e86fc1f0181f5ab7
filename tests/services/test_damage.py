"""A damaged shop: seen at opening, never replaced in silence, salvaged row by row."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.domain.errors import Cancelled, Refused, ShopUnavailable
from csdesk.domain.salvaged import Salvaged
from csdesk.services.backups import back_up_file
from csdesk.services.backups_kept import look_at
from csdesk.services.checks import check
from csdesk.services.damage import look_after_opening, salvage_shop, salvage_to
from csdesk.services.restoring import restore_into
from csdesk.services.shops import open_shop
from csdesk.store import opening
from csdesk.store.cipher import MARK, new_cipher
from csdesk.store.opening import open_store
from csdesk.store.schema import SCHEMA_VERSION, metadata
from tests.builders import a_complaint, a_contact, a_customer, a_purchase, a_shop, an_effort
from tests.conftest import fixed_now
from tests.faults.damage import leaves_of, rows_of

PAGE = 4096
SHOPS = Path(__file__).parents[1] / "store" / "shops"


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_demo(tmp_path_factory.mktemp("damage") / "demo.csdesk", today=date(2026, 11, 21))


@pytest.fixture
def shop(demo_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "shop.csdesk"
    shutil.copyfile(demo_file, path)
    return path


def roots(shop: Path) -> dict[str, int]:
    with closing(sqlite3.connect(shop)) as connection:
        query = "SELECT name, rootpage FROM sqlite_master"
        return dict(connection.execute(query).fetchall())


def overwrite(shop: Path, page: int, content: bytes = bytes(PAGE)) -> None:
    with shop.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(content)


def lose(shop: Path, table: str) -> None:
    """Every row of a table is on a page that can't be read any more."""
    for page in leaves_of(shop, table):
        overwrite(shop, page)


def rows(shop: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(shop)) as connection:
        return connection.execute(query).fetchall()


def salvaged(shop: Path) -> Salvaged:
    return salvage_to(shop, shop.with_name("new.csdesk"), now=fixed_now)


def findings(shop: Path, passphrase: str | None = None) -> tuple[str, ...]:
    desk = open_shop(shop, now=fixed_now, passphrase=passphrase)
    try:
        return check(desk)
    finally:
        desk.store.close()


# --- seen at opening ---------------------------------------------------------------------------


def test_a_damaged_shop_is_not_opened_for_writing(shop: Path) -> None:
    overwrite(shop, roots(shop)["complaint"])
    before = hashlib.sha256(shop.read_bytes()).hexdigest()

    with pytest.raises(ShopUnavailable) as refused:
        open_shop(shop, make_if_missing=True)

    assert refused.value.code == "shop.damaged"
    assert refused.value.facts["found"]
    assert hashlib.sha256(shop.read_bytes()).hexdigest() == before


@pytest.mark.parametrize("lost", [16, 100, PAGE])
def test_a_shop_without_its_head_is_damaged_and_no_strange_file(shop: Path, lost: int) -> None:
    overwrite(shop, 1, bytes(lost))

    with pytest.raises(ShopUnavailable, match="is damaged"):
        open_shop(shop, make_if_missing=True)


@pytest.mark.parametrize(
    "content", [b"", b"Dear shop, thank you for the lovely wheel.", bytes(900)]
)
def test_what_never_was_a_shop_is_none_and_stays_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "shop.csdesk"
    path.write_bytes(content)

    with pytest.raises(Refused) as refused:
        open_shop(path, make_if_missing=True)

    assert refused.value.code == "shop.not_a_shop"
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("statement", "lacks"),
    [
        ("DROP TABLE setting", "The table setting is missing."),
        ("DROP TABLE history_head", "The table history_head is missing."),
        ("ALTER TABLE customer DROP COLUMN tags", "The column tags of customer is missing."),
    ],
)
def test_a_shop_that_lacks_a_table_is_damaged_and_so_is_such_a_backup(
    shop: Path, tmp_path: Path, statement: str, lacks: str
) -> None:
    with closing(sqlite3.connect(shop)) as connection:
        connection.execute(statement)
        connection.commit()
    before = shop.read_bytes()

    with pytest.raises(ShopUnavailable) as refused:
        open_shop(shop)
    assert refused.value.code == "shop.damaged"
    assert refused.value.facts["found"] == (lacks,)
    for act in (
        lambda: back_up_file(shop, tmp_path / "copies"),
        lambda: restore_into(tmp_path / "new.csdesk", look_at(shop)),
    ):
        with pytest.raises(ShopUnavailable, match="is damaged"):
            act()
    assert shop.read_bytes() == before
    assert not (tmp_path / "new.csdesk").exists()
    salvage_to(shop, tmp_path / "saved.csdesk")
    open_shop(tmp_path / "saved.csdesk").store.close()


def test_after_a_bad_end_links_are_looked_at_as_well(lived_in: Path) -> None:
    with closing(sqlite3.connect(lived_in)) as connection:
        connection.execute("DELETE FROM complaint")
        connection.commit()
    desk = open_shop(lived_in)
    note = lived_in.with_name(lived_in.name + ".holder")
    left = note.read_bytes()
    desk.store.close()
    note.write_bytes(left)

    with pytest.raises(ShopUnavailable, match="is damaged"):
        open_shop(lived_in)


def test_a_large_shop_is_looked_at_once_it_stands(
    shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "LOOKED_AT_FIRST", 0)
    monkeypatch.setattr("csdesk.services.damage.LOOKED_AT_FIRST", 0)
    desk = open_shop(shop)
    assert look_after_opening(desk) == ()
    desk.store.close()
    overwrite(shop, roots(shop)["complaint"])
    desk = open_shop(shop)

    with pytest.raises(ShopUnavailable) as refused:
        look_after_opening(desk)

    assert refused.value.code == "shop.damaged"
    desk.store.close()


# --- salvage -----------------------------------------------------------------------------------


def test_of_a_whole_shop_every_row_is_salvaged(shop: Path) -> None:
    told = salvaged(shop)

    assert told.is_whole
    assert findings(told.path) == ()
    with closing(sqlite3.connect(shop)) as old, closing(sqlite3.connect(told.path)) as new:
        was, now = rows_of(old), rows_of(new)
    for name, table in was.items():
        extra = {"salvaged"} if name == "setting" else set()
        extra |= {max(now[name])} if name in ("history", "history_value") else set()
        if name != "history_head":
            assert {key: row for key, row in now[name].items() if key not in extra} == table


def test_rows_of_other_pages_survive_the_loss_of_a_page(shop: Path) -> None:
    contacts = len(rows(shop, "SELECT id FROM contact"))
    leaf = leaves_of(shop, "contact")[1]
    overwrite(shop, leaf)

    told = salvaged(shop)

    assert 0 < told.rows["contact"] < contacts
    (lost,) = (page for page in told.pages_lost if page.table == "contact")
    assert lost.page == leaf
    assert told.rows["contact"] + lost.rows == pytest.approx(contacts, abs=12)


def test_the_list_of_tables_may_be_lost(shop: Path) -> None:
    content = shop.read_bytes()
    for page in range(1, len(content) // PAGE + 1):
        if b"CREATE TABLE" in content[(page - 1) * PAGE : page * PAGE]:
            overwrite(shop, page)
    customers = rows(_copy(content, shop), _CUSTOMERS)

    told = salvaged(shop)

    assert rows(told.path, _CUSTOMERS) == customers


_CUSTOMERS = "SELECT id, name, note, created_at FROM customer ORDER BY id"


def _copy(content: bytes, shop: Path) -> Path:
    path = shop.with_name("whole.csdesk")
    path.write_bytes(content)
    return path


@pytest.fixture
def lived_in(desk: Desk) -> Path:
    """Somebody's complaint, purchase, contact and minutes, all of it in History; closed."""
    a_shop(desk)
    anna = a_customer(desk, "Anna Lindqvist")
    a_purchase(desk, anna.id, 12_000)
    complaint = a_complaint(desk, anna.id, settled_at=None)
    a_contact(desk, anna.id, complaint_id=complaint.id)
    an_effort(desk, anna.id, complaint_id=complaint.id)
    desk.store.close()
    return desk.store.path


def test_what_is_lost_and_stands_in_history_is_given_back(lived_in: Path) -> None:
    before = rows(lived_in, "SELECT * FROM customer")
    lose(lived_in, "customer")

    told = salvaged(lived_in)

    assert rows(told.path, "SELECT * FROM customer") == before
    assert told.from_history == {"customer": 1}
    assert findings(told.path) == ()


def test_a_letter_that_was_changed_is_mended_from_history(lived_in: Path) -> None:
    content = lived_in.read_bytes()
    page = roots(lived_in)["customer"]
    at = content.index(b"Anna Lindqvist", (page - 1) * PAGE)
    assert at < page * PAGE
    overwrite(
        lived_in, page, content[(page - 1) * PAGE : at] + b"E" + content[at + 1 : page * PAGE]
    )

    told = salvaged(lived_in)

    assert rows(told.path, "SELECT name FROM customer") == [("Anna Lindqvist",)]
    assert findings(told.path) == ()


def test_what_others_speak_of_gets_a_named_place(lived_in: Path) -> None:
    for name in ("customer", "complaint", "history_value"):
        lose(lived_in, name)

    told = salvaged(lived_in)

    assert rows(told.path, "SELECT id, name FROM customer") == [(1, "Lost customer 1")]
    assert rows(told.path, "SELECT customer_id, title FROM complaint") == [(1, "Lost complaint 1")]
    assert rows(told.path, "SELECT customer_id, complaint_id FROM effort") == [(1, 1)]
    assert told.made_again == {"customer": 1, "complaint": 1}


def test_lost_history_stays_a_gap_that_is_told(lived_in: Path) -> None:
    lose(lived_in, "history")

    told = salvaged(lived_in)

    ((first, last),) = told.history_lost
    assert first == 1
    assert any(sentence.startswith("History lacks") for sentence in findings(told.path))
    assert rows(told.path, "SELECT seq FROM history") == [(last + 1,)]
    assert rows(told.path, "SELECT name FROM customer") == [("Anna Lindqvist",)]


def test_history_says_that_the_shop_was_salvaged(lived_in: Path) -> None:
    told = salvaged(lived_in)

    query = "SELECT verb, noun, noun_id FROM history ORDER BY seq DESC LIMIT 1"
    assert rows(told.path, query) == [("salvage_shop", "setting", "salvaged")]


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_a_shop_of_an_older_csdesk_is_salvaged_and_brought_up_to_date(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "old.csdesk"
    path.write_bytes(gzip.decompress((SHOPS / f"v{version}.csdesk.gz").read_bytes()))
    names = rows(path, "SELECT id, name FROM customer ORDER BY id")
    facts = rows(path, "SELECT id, customer_id, at_stake_minor FROM complaint ORDER BY id")
    overwrite(path, 1, bytes(100))

    told = salvaged(path)

    assert names
    assert rows(told.path, "SELECT id, name FROM customer ORDER BY id") == names
    assert rows(told.path, "SELECT id, customer_id, at_stake_minor FROM complaint") == facts
    assert set(metadata.tables) <= {name for (name,) in rows(told.path, _TABLES)}
    assert findings(told.path) == ()


_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"


def test_nothing_is_salvaged_where_nothing_is(tmp_path: Path) -> None:
    path = tmp_path / "shop.csdesk"
    path.write_bytes(b"Dear shop, " * 900)

    with pytest.raises(Refused) as refused:
        salvaged(path)

    assert refused.value.code == "shop.nothing_to_salvage"
    assert [each.name for each in tmp_path.iterdir()] == ["shop.csdesk"]


def test_salvage_writes_over_nothing(shop: Path) -> None:
    shop.with_name("new.csdesk").write_bytes(b"mine")

    with pytest.raises(Refused, match="already"):
        salvaged(shop)

    assert shop.with_name("new.csdesk").read_bytes() == b"mine"


def test_stopped_half_way_it_leaves_nothing_behind(shop: Path) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        if done > total / 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        salvage_shop(shop, now=fixed_now, progress=stop)

    assert {each.name for each in shop.parent.iterdir()} <= {"shop.csdesk", "shop.csdesk.lock"}


def test_the_damaged_file_is_kept_and_the_new_one_takes_its_place(shop: Path) -> None:
    overwrite(shop, roots(shop)["complaint"])
    damaged = shop.read_bytes()
    shop.with_name("shop.csdesk-journal").write_bytes(b"of a save that was cut off")

    told = salvage_shop(shop, now=fixed_now)

    assert told.path == shop
    assert told.damaged == shop.with_name("shop.csdesk.damaged-1")
    assert told.damaged.read_bytes() == damaged
    assert not shop.with_name("shop.csdesk-journal").exists()
    open_shop(shop).store.close()


def test_a_shop_that_is_open_elsewhere_is_not_salvaged_in_its_place(shop: Path) -> None:
    desk = open_shop(shop)

    with pytest.raises(ShopUnavailable, match="open in another"):
        salvage_shop(shop, now=fixed_now)

    desk.store.close()


def test_a_shop_under_a_passphrase_is_salvaged_page_by_page_and_stays_under_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "locked.csdesk"
    store = open_store(path, make_if_missing=True, cipher=new_cipher("four words are enough"))
    desk = Desk(store, fixed_now)
    a_shop(desk)
    for number in range(60):
        a_customer(desk, f"Customer {number}")
    store.close()
    content = bytearray(path.read_bytes())
    for page in (9, len(content) // PAGE - 3):
        content[page * PAGE + 5] ^= 1
    path.write_bytes(content)

    told = salvage_shop(path, passphrase="four words are enough", now=fixed_now)

    assert told.rows["customer"] == 60
    assert path.read_bytes().startswith(MARK)
    assert b"Customer 1" not in path.read_bytes()
    with pytest.raises(ShopUnavailable) as refused:
        salvage_shop(path, passphrase="other words", now=fixed_now)
    assert refused.value.code == "shop.passphrase_wrong"


@given(st.lists(st.tuples(st.integers(0, 2**20), st.binary(min_size=1, max_size=40)), max_size=30))
@settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_stands_in_the_bytes_salvage_ends_with_a_shop_or_a_refusal(
    demo_file: Path, tmp_path: Path, strokes: list[tuple[int, bytes]]
) -> None:
    content = bytearray(demo_file.read_bytes())
    for place, stroke in strokes:
        at = place % (len(content) - len(stroke))
        content[at : at + len(stroke)] = stroke
    path = tmp_path / "struck.csdesk"
    path.write_bytes(content)
    new = tmp_path / "new.csdesk"
    new.unlink(missing_ok=True)

    try:
        salvage_to(path, new, now=fixed_now)
    except (Refused, ShopUnavailable):
        assert not new.exists()
    else:
        assert rows(new, "PRAGMA integrity_check") == [("ok",)]
        assert rows(new, "PRAGMA foreign_key_check") == []
