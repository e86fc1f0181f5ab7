"""The command line is a contract: what it prints, what it ends with, what it leaves alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import csdesk.cli
from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services.shops import open_shop
from tests.builders import a_customer, a_purchase, a_shop

TODAY = ("--today", "2026-11-21")
SALES = """Name,Email,Order,Date,Total
Anna Lindqvist,anna@postbox.test,A-1,2026-03-02,10.50
Greg Hollis,greg@mailbox.test,A-2,2026-03-03,20.25
"""
CUSTOMER_KEYS = {
    *("id", "name", "currency", "spend", "margin", "effort_minutes", "effort", "remedy"),
    *("goodwill", "other", "service_cost", "contribution", "share", "headroom_minutes"),
    *("band", "tipping_date", "verdict", "assumed", "figures", "series"),
}

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_demo(tmp_path_factory.mktemp("cli") / "demo.csdesk", today=date(2026, 11, 21))


@pytest.fixture
def shop(demo_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "shop.csdesk"
    shutil.copyfile(demo_file, path)
    path.chmod(0o600)
    return path


def strict(text: str) -> Any:
    """One JSON object, without NaN or Infinity."""

    def refuse(word: str) -> None:
        raise AssertionError(f"{word} in JSON")

    return json.loads(text, parse_constant=refuse)


# --- every command -----------------------------------------------------------------------------


def test_versions_are_one_line(run: Run) -> None:
    status, out, _ = run("--version")

    assert status == 0
    assert [word.split()[0] for word in out.split(", ")] == ["csdesk", "Python", "Qt", "SQLite"]


@pytest.mark.parametrize("words", [(), ("help",), ("--help",)])
def test_help_names_every_command(run: Run, words: tuple[str, ...]) -> None:
    status, out, _ = run(*words)

    assert status == 0
    assert all(name in out for name in ("demo", "import", "customer", "report", "check"))


def test_an_unknown_command_is_refused_in_one_sentence(run: Run) -> None:
    status, out, err = run("sell")

    assert (status, out) == (2, "")
    assert "sell" in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("customer", "Anna", "--shop", "missing.csdesk"),
        ("report", "accountant", "--shop", "missing.csdesk", "--out", "x.xlsx"),
        ("check", "--shop", "missing.csdesk"),
        ("import", "missing.csv", "--dry-run"),
        ("demo", "x.csdesk", "--customers", "-3"),
        ("demo", "x.csdesk", "--today", "0001-01-01"),
        ("demo", "x.csdesk", "--caste", "0.2"),
        ("demo", "x.csdesk", "--payback", "nan"),
        ("demo", "x.csdesk", "--payback", "1", "--caste", "1.1"),
        ("demo", "x.csdesk", "--payback", "1", "--days", "3"),
        ("check", "--shop", ""),
        ("check", "--shop", "/"),
        ("customer", "Anna", "--shop", "missing.csdesk", "--to", "2026-01-01"),
        ("customer",),
    ],
)
def test_a_refusal_ends_with_two_one_sentence_and_one_object(
    run: Run, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    status, out, err = run(*words, "--json")

    told = strict(out)
    assert status == 2
    assert len(err.splitlines()) == 1
    assert told["committed"] is False
    assert told["error"]["code"]
    assert told["error"]["sentence"] in err
    assert list(tmp_path.iterdir()) == []


def test_without_json_a_refusal_prints_nothing_on_stdout(run: Run, tmp_path: Path) -> None:
    status, out, err = run("check", "--shop", tmp_path / "missing.csdesk")

    assert (status, out) == (2, "")
    assert "missing.csdesk" in err


def test_a_file_that_is_no_shop_is_refused(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "letter.csdesk"
    path.write_text("Dear Anna")

    status, _, err = run("check", "--shop", path)

    assert status == 2
    assert "no shop file" in err
    assert path.read_text() == "Dear Anna"


def test_a_bug_is_one_sentence_and_a_line_without_anybodys_words(
    run: Run, shop: Path, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    import csdesk.services.insight.customer as customer

    def fall(*_: object, **__: object) -> None:
        raise ZeroDivisionError("Anna Lindqvist")

    monkeypatch.setattr(customer, "customer_chart", fall)
    noted: list[str] = []
    monkeypatch.setattr(csdesk.cli, "_note_bug", lambda error: noted.append(repr(error)) or "Oh")

    status, out, err = run("customer", "1", "--shop", shop, "--json")

    assert status == 2
    assert strict(out)["error"] == {"code": "bug", "sentence": "Oh"}
    assert err == "Oh\n"
    assert noted == ["ZeroDivisionError('Anna Lindqvist')"]


def test_no_command_loads_qt_and_the_version_loads_next_to_nothing(tmp_path: Path) -> None:
    shop = tmp_path / "shop.csdesk"
    script = (
        "import sys; from csdesk.cli import main; "
        f"main(['--version']); assert 'sqlalchemy.orm' not in sys.modules; "
        f"main(['demo', {str(shop)!r}, '--customers', '3']); "
        f"main(['customer', '1', '--shop', {str(shop)!r}]); "
        f"main(['insight', '--shop', {str(shop)!r}]); "
        f"main(['check', '--shop', {str(shop)!r}]); "
        "heavy = {'PySide6', 'pyqtgraph', 'openpyxl', 'babel', 'ui'} & set(sys.modules); "
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)

    assert done.returncode == 0, done.stderr.decode()


# --- demo --------------------------------------------------------------------------------------


def test_a_demo_shop_is_written_and_clean(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "demo.csdesk"

    status, out, _ = run("demo", path, "--customers", 7, "--seed", 3, *TODAY, "--json")

    assert status == 0
    assert strict(out) == {"file": str(path), "customers": 7, "committed": True}
    assert run("check", "--shop", path)[0] == 0


def test_a_demo_of_which_the_truth_is_known_tells_it(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "known.csdesk"
    words = ("demo", path, "--customers", 40, "--days", 500, "--payback", 2, "--caste", 0.3)

    status, out, _ = run(*words, *TODAY, "--json")

    told = strict(out)
    assert status == 0
    assert (told["truth"]["payback"], told["truth"]["caste"]) == (2.0, 0.3)
    assert run("check", "--shop", path)[0] == 0
    path.unlink()
    _, out, _ = run(*words, *TODAY)
    assert "Each 1 of extra care after a complaint brings back 2 of later margin." in out


def test_a_demo_over_a_file_is_refused(run: Run, shop: Path) -> None:
    before = shop.read_bytes()

    status, _, _ = run("demo", shop)

    assert status == 2
    assert shop.read_bytes() == before


# --- import ------------------------------------------------------------------------------------


@pytest.fixture
def sales(tmp_path: Path) -> Path:
    path = tmp_path / "sales.csv"
    path.write_text(SALES)
    return path


def test_a_dry_run_needs_no_shop_and_makes_none(run: Run, sales: Path, home: Path) -> None:
    status, out, _ = run("import", sales, "--dry-run", "--currency", "EUR", "--json")

    told = strict(out)
    assert status == 0
    assert told["purchases"]["new"] == 2
    assert told["purchases"]["total"] == {"EUR": "30.75"}
    assert told["committed"] is False
    assert list(home.iterdir()) == []


def test_an_import_brings_in_once_and_again_nothing(run: Run, sales: Path, tmp_path: Path) -> None:
    shop = tmp_path / "new.csdesk"
    words = ("import", sales, "--shop", shop, "--currency", "EUR", "--json")

    first, second = strict(run(*words)[1]), strict(run(*words)[1])

    assert (first["committed"], first["customers"]["new"], first["purchases"]["new"]) == (
        True,
        2,
        2,
    )
    assert (second["customers"]["new"], second["purchases"]["new"]) == (0, 0)
    assert second["purchases"]["duplicate"] == 2
    assert run("check", "--shop", shop)[0] == 0


def test_a_refused_file_leaves_no_shop_behind(run: Run, tmp_path: Path) -> None:
    nothing = tmp_path / "nothing.csv"
    nothing.write_bytes(b"")
    shop = tmp_path / "new.csdesk"

    status, out, _ = run("import", nothing, "--shop", shop, "--json")

    assert status == 2
    assert strict(out)["customers"] == {"new": 0, "matched": 0, "skipped": 0, "doubtful": 0}
    assert not shop.exists()


def test_an_import_beside_an_open_window_is_refused_and_reading_is_not(
    run: Run, sales: Path, shop: Path, tmp_path: Path
) -> None:
    window = open_shop(shop)

    status, out, err = run("import", sales, "--shop", shop, "--currency", "USD", "--json")
    reading = run("customer", "1", "--shop", shop)[0], run("check", "--shop", shop)[0]
    report = run("report", "customers", "--shop", shop, "--out", tmp_path / "x.xlsx")[0]
    window.store.close()

    assert status == 2
    assert strict(out)["error"]["code"] == "shop.in_use"
    assert "open in another csdesk" in err
    assert (reading, report) == ((0, 0), 0)


@pytest.mark.parametrize(
    "words",
    [
        ("--currency", "dollars"),
        ("--rate", "USD"),
        ("--rate", "USD=NaN"),
        ("--rate", "USD=0"),
        ("--rate", "USD=1e400"),
    ],
)
def test_a_currency_or_rate_that_is_none_is_refused(
    run: Run, sales: Path, words: tuple[str, str]
) -> None:
    status, out, _ = run("import", sales, "--dry-run", *words, "--json")

    assert status == 2
    assert strict(out)["error"]["code"] == "usage"


# --- customer ----------------------------------------------------------------------------------


def test_a_customer_in_json_has_every_key_of_the_contract(run: Run, shop: Path) -> None:
    status, out, _ = run("customer", "Anna Lindqvist", "--shop", shop, *TODAY, "--json")

    told = strict(out)
    assert status == 0
    assert told.keys() == CUSTOMER_KEYS
    assert (told["spend"], told["margin"]) == ("4310.00", "1640.00")
    assert told["band"] == "over_aim"
    assert told["share"] == pytest.approx(0.38, abs=0.005)
    last = told["series"][-1]
    assert [last[name] for name in ("spend", "margin", "service_cost")] == [
        told[name] for name in ("spend", "margin", "service_cost")
    ]
    assert [entry["date"] for entry in told["series"]] == sorted(
        {entry["date"] for entry in told["series"]}
    )


def test_an_earlier_day_shows_the_customer_as_they_stood(run: Run, shop: Path) -> None:
    _, out, _ = run("customer", "Greg Hollis", "--shop", shop, "--today", "2025-08-10", "--json")

    told = strict(out)
    assert told["tipping_date"] is None
    assert told["series"][-1]["date"] < "2025-08-11"


def test_a_customer_is_found_by_id_and_by_name(run: Run, shop: Path) -> None:
    by_id = run("customer", "1", "--shop", shop, *TODAY, "--json")
    by_name = run("customer", "Anna Lindqvist", "--shop", shop, *TODAY, "--json")

    assert by_id == by_name


def test_a_name_that_two_bear_is_refused_with_their_ids(desk: Desk, run: Run) -> None:
    a_shop(desk)
    ids = [a_customer(desk, "Anna Lindqvist").id for _ in range(2)]

    status, out, err = run("customer", "Anna Lindqvist", "--shop", desk.store.path, "--json")

    assert status == 2
    assert all(str(key) in err for key in ids)
    assert strict(out)["spend"] == "0"


def test_a_name_that_nobody_bears_is_refused(run: Run, shop: Path) -> None:
    assert run("customer", "Nobody", "--shop", shop)[0] == 2


def test_control_characters_of_a_name_are_shown_and_not_obeyed(desk: Desk, run: Run) -> None:
    a_shop(desk)
    key = a_customer(desk, "Anna\x1b[31m\u202eLindqvist").id

    _, out, _ = run("customer", key, "--shop", desk.store.path)

    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "\\x1b[31m\\u202eLindqvist" in out


def test_a_customer_without_anything_has_no_share_and_no_nan(desk: Desk, run: Run) -> None:
    a_shop(desk)
    key = a_customer(desk).id

    status, out, _ = run("customer", key, "--shop", desk.store.path, "--json")

    told = strict(out)
    assert status == 0
    assert (told["share"], told["series"], told["band"]) == (None, [], "investing")


# --- report ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["accountant", "customers", "complaints"])
def test_a_report_is_a_workbook_of_the_period(
    run: Run, shop: Path, tmp_path: Path, kind: str
) -> None:
    out = tmp_path / "report.xlsx"
    period = ("--from", "2026-07-01", "--to", "2026-09-30")

    status, said, _ = run("report", kind, "--shop", shop, *period, "--out", out, "--json")

    told = strict(said)
    assert status == 0 and told.pop("rows") > 0
    assert told == {
        **{"report": kind, "file": str(out), "format": "xlsx"},
        **{"from": "2026-07-01", "to": "2026-09-30"},
        **{"shortened": 0, "replaced": 0, "committed": True},
    }
    assert openpyxl.load_workbook(out, read_only=True).sheetnames


@pytest.mark.parametrize(
    ("words", "name", "begins"),
    [
        (("customers",), "c.csv", b"\xef\xbb\xbf"),
        (("complaints", "--without-names"), "c.zip", b"PK"),
        (("accountant",), "a.zip", b"PK"),
        (("letters",), "l.csv", b"\xef\xbb\xbf"),
        (("causes",), "c.xlsx", b"PK"),
        (("people",), "p.xlsx", b"PK"),
        (("customer", "--customer", "Anna Lindqvist"), "a.xlsx", b"PK"),
        (("insight",), "i.xlsx", b"PK"),
        (("complaints", "--format", "csv"), "without an ending", b"\xef\xbb\xbf"),
        (("complaints",), "c.csv", b"\xef\xbb\xbf"),
        (("accountant",), "a.csv", b"\xef\xbb\xbf"),
    ],
)
def test_the_ending_says_what_a_report_becomes(
    run: Run, shop: Path, tmp_path: Path, words: tuple[str, ...], name: str, begins: bytes
) -> None:
    status, said, _ = run("report", *words, "--shop", shop, "--out", tmp_path / name, "--json")

    assert status == 0
    written = Path(strict(said)["file"])
    assert written == tmp_path / name and written.read_bytes().startswith(begins)


def test_a_list_of_one_sheet_says_which_others_are_not_in_it(
    run: Run, shop: Path, tmp_path: Path
) -> None:
    status, _, err = run("report", "accountant", "--shop", shop, "--out", tmp_path / "a.csv")

    assert status == 0 and "Remedies" in err and "Journal" not in err and ".zip" in err
    assert "Debit" in (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()[0]


def test_a_report_can_be_marked_as_sent(run: Run, shop: Path, tmp_path: Path) -> None:
    from csdesk.services.reports.sent import is_sent
    from csdesk.services.shops import open_shop

    days = date(2026, 7, 1), date(2026, 9, 30)
    words = ("accountant", "--shop", shop, "--from", days[0], "--to", days[1])

    statuses = [
        run("report", *words, "--out", tmp_path / "1.xlsx")[0],
        run("report", *words, "--out", tmp_path / "2.xlsx", "--sent")[0],
        run("report", "customers", "--shop", shop, "--sent", "--out", tmp_path / "3.xlsx")[0],
    ]

    desk = open_shop(shop, read_only=True)
    assert (statuses, is_sent(desk, ReportKind.ACCOUNTANT, *days)) == ([0, 0, 2], True)
    assert not is_sent(desk, ReportKind.ACCOUNTANT, days[0], days[0])
    desk.store.close()


def test_what_was_sent_is_what_stands_in_the_file_whoever_writes_meanwhile(
    run: Run, shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from csdesk.services.reports import exporting, sent

    export = exporting.export_report

    def with_a_sale_right_after(desk: Desk, *asked: Any, **how: Any) -> Any:
        written = export(desk, *asked, **how)
        a_purchase(desk, None, 700, on=date(2026, 9, 1))
        return written

    days = date(2026, 7, 1), date(2026, 9, 30)
    words = ("accountant", "--shop", shop, "--from", days[0], "--to", days[1], "--sent")
    with monkeypatch.context() as patched:
        patched.setattr(exporting, "export_report", with_a_sale_right_after)
        assert run("report", *words, "--out", tmp_path / "1.xlsx")[0] == 0

    desk = open_shop(shop, read_only=True)
    since = sent.changes_since_sent(desk, ReportRequest(ReportKind.ACCOUNTANT, *days))
    desk.store.close()
    assert since is not None and since.changes is not None and since.changes > 0


def test_a_report_leaves_names_out_where_that_is_asked(
    run: Run, shop: Path, tmp_path: Path
) -> None:
    told = {}
    for more in ((), ("--without-names",)):
        out = tmp_path / f"{len(more)}.csv"
        assert run("report", "customers", "--shop", shop, "--out", out, *more)[0] == 0
        told[more] = out.read_text(encoding="utf-8-sig")

    assert ["Anna Lindqvist" in text for text in told.values()] == [True, False]


def test_what_a_file_could_not_hold_is_told(run: Run, shop: Path, tmp_path: Path) -> None:
    from csdesk.services.shops import open_shop
    from tests.builders import a_customer, a_purchase

    desk = open_shop(shop)
    for name in ("A" * 40_000, "Bell \x07 rings"):
        a_purchase(desk, a_customer(desk, name).id, 100)
    desk.store.close()
    words = ("report", "customers", "--shop", shop, "--out", tmp_path / "c.xlsx", "--json")

    status, out, err = run(*words)

    told = strict(out)
    assert (status, told["shortened"], told["replaced"]) == (0, 1, 1)
    assert "1 text did not fit whole, the first in Customers!B" in err
    assert "1 text held signs" in err and len(err.splitlines()) == 2


def test_a_report_speaks_the_language_that_is_asked_for(
    run: Run, shop: Path, tmp_path: Path
) -> None:
    out = tmp_path / "bericht.xlsx"

    assert run("report", "customers", "--shop", shop, "--language", "de", "--out", out)[0] == 0

    names = openpyxl.load_workbook(out, read_only=True).sheetnames
    assert "Kunden" in names and "Customers" not in names


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("accountant", "--out", "x.pdf"), "report.format", "window"),
        (("accountant", "--out", "x.doc"), "report.format", ".xlsx"),
        (("customers", "--out", "x.csv", "--format", "datev"), "report.format", "journal"),
        (("insight", "--out", "x.csv"), "report.format", ".xlsx"),
        (("customer", "--out", "x.xlsx"), "usage", "--customer"),
        (("people", "--customer", "1", "--out", "x.xlsx"), "usage", "--customer"),
        (("customer", "--customer", "Nobody", "--out", "x.xlsx"), "customer.gone", "Nobody"),
        (("accountant", "--out", "nowhere/x.xlsx"), "report.folder", "nowhere"),
        (("accountant", "--out", "x.csv", "--format", "datev"), "booking.currency", "euros"),
    ],
)
def test_what_no_report_can_be_is_refused_in_words(
    run: Run, shop: Path, tmp_path: Path, words: tuple[str, ...], code: str, said: str
) -> None:
    place = words.index("--out") + 1
    asked: list[object] = [*words[:place], tmp_path / words[place], *words[place + 1 :]]

    status, out, err = run("report", *asked, "--shop", shop, "--json")

    assert status == 2 and said in err
    told = strict(out)
    assert (told["error"]["code"], told["committed"], told["file"]) == (code, False, None)
    assert not list(tmp_path.glob("x*"))


@pytest.mark.parametrize(
    ("asked", "day"), [("--from", "2031-05-01"), ("--to", "1999-05-01")], ids=["after", "before"]
)
def test_a_day_outside_of_all_that_happened_is_a_period_of_itself(
    run: Run, shop: Path, tmp_path: Path, asked: str, day: str
) -> None:
    out = tmp_path / "report.xlsx"

    status, said, _ = run("report", "customers", "--shop", shop, asked, day, "--out", out, "--json")

    told = strict(said)
    assert (status, told["from"], told["to"], told["rows"]) == (0, day, day, 0)


def test_a_report_over_a_file_needs_force(run: Run, shop: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.xlsx"
    out.write_text("mine")
    words = ("report", "customers", "--shop", shop, "--out", out)

    assert run(*words)[0] == 2
    assert out.read_text() == "mine"
    assert run(*words, "--force")[0] == 0
    assert out.read_bytes().startswith(b"PK")


def test_a_report_never_takes_the_place_of_a_shop_file(run: Run, shop: Path) -> None:
    before = shop.read_bytes()
    words = ("report", "accountant", "--shop", shop, "--out", shop, "--force")

    assert run(*words)[0] == 2
    assert shop.read_bytes() == before


def test_a_period_may_be_as_long_as_the_calendar(run: Run, shop: Path, tmp_path: Path) -> None:
    period = ("--from", "0001-01-01", "--to", "9999-12-31")
    words = ("report", "accountant", "--shop", shop, *period, "--out", tmp_path / "all.xlsx")

    assert run(*words)[0] == 0


def test_a_period_that_ends_before_it_begins_is_refused(
    run: Run, shop: Path, tmp_path: Path
) -> None:
    out = tmp_path / "report.xlsx"
    period = ("--from", "2026-09-30", "--to", "2026-07-01")

    assert run("report", "accountant", "--shop", shop, *period, "--out", out)[0] == 2
    assert not out.exists()


# --- check -------------------------------------------------------------------------------------


def test_a_check_that_finds_something_ends_with_one(run: Run, shop: Path) -> None:
    import sqlite3

    connection = sqlite3.connect(shop)
    connection.execute("UPDATE purchase SET margin_minor = 1 WHERE id = 1")
    connection.commit()
    connection.close()

    status, out, _ = run("check", "--shop", shop, "--json")

    assert status == 1
    assert strict(out)["ok"] is False
    told = strict(out)
    assert "kept sums of customer 1" in told["wrong"][0]
    assert [each["wrong"] for each in told["explained"]] == told["wrong"]
    assert all(each["means"] and each["next"] for each in told["explained"])
    assert told["next"]


def test_a_check_says_in_words_what_it_means_and_what_next(run: Run, shop: Path) -> None:
    import sqlite3

    connection = sqlite3.connect(shop)
    connection.execute("UPDATE purchase SET margin_minor = 1 WHERE id = 1")
    connection.execute("DELETE FROM search_document")
    connection.commit()
    connection.close()

    _, out, _ = run("check", "--shop", shop)

    lines = out.splitlines()
    assert sum(line.startswith("  What it means: ") for line in lines) >= 2
    assert lines[-1].startswith("What next: ")


def test_a_file_too_damaged_to_open_is_found_and_not_a_bug(run: Run, shop: Path) -> None:
    content = bytearray(shop.read_bytes())
    content[100:4096] = b"\xff" * 3996
    shop.write_bytes(content)

    status, out, _ = run("check", "--shop", shop)

    assert status == 1
    assert "offers the newest good copy" in out.splitlines()[-1]

    status, _, said = run("customer", "1", "--shop", shop)

    assert status == 2
    assert "is damaged. " in said
    assert "Open it in the window: it offers the newest good copy" in said


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes are of Linux")
def test_a_file_name_of_any_bytes_is_printed_safely(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9\x1b[31m.csdesk"
    words = [sys.executable, "-m", "csdesk", "demo", os.fsdecode(path), "--customers", "0"]

    plain = subprocess.run(words, capture_output=True, check=False)
    refused = subprocess.run([*words, "--json"], capture_output=True, check=False)

    assert plain.returncode == 0, plain.stderr
    assert b"\x1b" not in plain.stdout
    assert refused.returncode == 2
    assert b"\x1b" not in refused.stdout + refused.stderr
    assert json.loads(refused.stdout)["committed"] is False


@pytest.mark.skipif(sys.platform != "linux", reason="pipes that end early are of Linux")
@pytest.mark.parametrize("words", [["insight", "--json"], ["insight"], ["check", "--json"]])
def test_whoever_reads_only_the_beginning_sees_no_complaint(shop: Path, words: list[str]) -> None:
    command = [sys.executable, "-m", "csdesk", *words, "--shop", str(shop)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        told = running.stderr.read()

    assert (running.returncode, told) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk to write on is of Linux")
@pytest.mark.parametrize("words", [["insight", "--json"], ["insight"], ["check", "--json"]])
def test_an_answer_on_a_full_disk_is_said_in_words(shop: Path, words: list[str]) -> None:
    command = [sys.executable, "-m", "csdesk", *words, "--shop", str(shop)]
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)

    assert ended.returncode == 2
    assert b"No space left on device" in ended.stderr
    assert b"Traceback" not in ended.stderr
