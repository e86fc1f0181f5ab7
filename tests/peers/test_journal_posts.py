"""The journal posted into beancount, hledger and ledger, and as DATEV’s: the same totals.

A csdesk with all its libraries writes the files, as at somebody's desk; nothing of it is imported.
"""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from beancount import loader
from beancount.core.data import Transaction
from mloda.community.feature_groups.experimental.german_ledger.datev import read_batch

HERE = Path(__file__).resolve().parents[2]
SHOPS = ("demo", "EUR", "JPY", "KWD")
Rows = list[dict[str, str]]


def csdesk(*command: str | Path) -> None:
    python = os.environ.get("CSDESK_PYTHON")
    if python is None:
        pytest.skip("dev.py test --peers says which Python has what csdesk needs")
    environment = os.environ | {"PYTHONPATH": str(HERE)}
    words = [str(word) for word in (python, *command)]
    done = subprocess.run(
        words, cwd=HERE, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Shops, and the accountant's report of each."""
    made = tmp_path_factory.mktemp("shops")
    demo = made / "demo.csdesk"
    csdesk("-m", "csdesk", "demo", demo, "--customers", "60", "--today", "2026-11-21")
    csdesk(HERE / "tests" / "peers" / "shops_to_post.py", made)
    for name in SHOPS:
        report = "-m", "csdesk", "report", "accountant", "--shop", made / f"{name}.csdesk"
        csdesk(*report, "--out", made / f"{name}.zip", "--format", "csv")
    csdesk(*report[:-1], demo, "--out", made / "demo.csv", "--format", "quickbooks")
    euros, batch = made / "EUR.csdesk", made / "EXTF_EUR.csv"
    csdesk(*report[:-1], euros, "--out", batch, "--format", "datev")
    return made


def sheet(folder: Path, name: str, key: str) -> Rows:
    with zipfile.ZipFile(folder / f"{name}.zip") as archive:
        return rows_of(archive.read(f"{key}.csv"))


def rows_of(content: bytes) -> Rows:
    text = content.decode("utf-8-sig")
    comma = csv.Sniffer().sniff(text.splitlines()[0], ",;").delimiter
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=comma))


def amount(text: str) -> Decimal:
    return Decimal(text.replace(",", ".") or "0")


def account(row: dict[str, str]) -> str:
    return "Equity:A" + row["Account code"] + "-" + row["Account name"].replace(" ", "-")


def entries(journal: Rows) -> Iterator[Rows]:
    found: dict[str, Rows] = defaultdict(list)
    for row in journal:
        found[row["Entry"]].append(row)
    yield from found.values()


def totals(folder: Path, name: str) -> dict[str, Decimal]:
    """What the sheet Accounts says stands on each account."""
    told = {account(row): amount(row["Balance"]) for row in sheet(folder, name, "Accounts")}
    return {key: value for key, value in told.items() if value}


def words(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def as_beancount(journal: Rows, currency: str) -> str:
    """Every imbalance is an error: no tolerance is left to infer one from."""
    lines = ['option "inferred_tolerance_default" "*:0"', 'option "tolerance_multiplier" "0"']
    lines += [f"2000-01-01 open {name}" for name in sorted({account(row) for row in journal})]
    for entry in entries(journal):
        first = entry[0]
        lines.append(f'{first["Day"]} * "{words(first["Customer"])}" "{words(first["Text"])}"')
        lines.append(f'  document-number: "{first["Document"]}"')
        for row in entry:
            moved = amount(row["Debit"]) - amount(row["Credit"])
            lines.append(f"  {account(row)}  {moved} {currency}")
    return "\n".join(lines) + "\n"


def as_ledger(journal: Rows, currency: str) -> str:
    lines = []
    for entry in entries(journal):
        lines.append(f"{entry[0]['Day']} * ({entry[0]['Document']}) {entry[0]['Kind']}")
        for row in entry:
            moved = amount(row["Debit"]) - amount(row["Credit"])
            lines.append(f"    {account(row)}  {moved} {currency}")
        lines.append("")
    return "\n".join(lines)


def currency_of(name: str) -> str:
    return "USD" if name == "demo" else name


@pytest.mark.parametrize("name", SHOPS)
def test_beancount_books_every_entry_and_comes_to_the_same_totals(folder: Path, name: str) -> None:
    journal = sheet(folder, name, "Journal")
    booked, errors, _ = loader.load_string(as_beancount(journal, currency_of(name)))
    assert errors == []
    posted = [entry for entry in booked if isinstance(entry, Transaction)]
    assert len(posted) == len(list(entries(journal))) > 20
    sums: Counter[str] = Counter()
    for entry in posted:
        assert sum(posting.units.number for posting in entry.postings) == 0
        for posting in entry.postings:
            sums[posting.account] += posting.units.number
    assert {key: value for key, value in sums.items() if value} == totals(folder, name)


def test_beancount_says_where_an_entry_is_off_by_the_smallest_coin(folder: Path) -> None:
    journal = sheet(folder, "KWD", "Journal")
    row = next(row for row in journal if row["Debit"])
    row["Debit"] = str(amount(row["Debit"]) + Decimal("0.001"))
    _, errors, _ = loader.load_string(as_beancount(journal, "KWD"))
    assert len(errors) == 1


@pytest.mark.parametrize("name", SHOPS)
@pytest.mark.parametrize("program", ["hledger", "ledger"])
def test_other_programs_come_to_the_same_totals(
    folder: Path, tmp_path: Path, program: str, name: str
) -> None:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed here (apt-get install {program})")
    journal = tmp_path / "a.journal"
    journal.write_text(as_ledger(sheet(folder, name, "Journal"), currency_of(name)), "utf-8")
    told = {
        "hledger": ["bal", "--flat", "--no-total", "-O", "csv"],
        "ledger": ["bal", "--flat", "--no-total", "--balance-format", "%(account),%(total)\n"],
    }[program]
    done = subprocess.run(
        [found, "-f", journal, *told],
        env=os.environ | {"LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    lines = [
        line for line in csv.reader(done.stdout.splitlines()) if line and line[1:] != ["balance"]
    ]
    sums = {line[0]: Decimal(line[1].split()[0]) for line in lines}
    assert {key: value for key, value in sums.items() if value} == totals(folder, name)


def test_what_quickbooks_is_given_comes_to_the_same_totals(folder: Path) -> None:
    sums: Counter[str] = Counter()
    per_entry: Counter[str] = Counter()
    for row in rows_of((folder / "demo.csv").read_bytes()):
        moved = amount(row["Debits"]) - amount(row["Credits"])
        sums[row["AccountName"]] += moved
        per_entry[row["JournalNo"]] += moved
    assert set(per_entry.values()) == {0}
    told = {key.split("-")[0]: value for key, value in totals(folder, "demo").items()}
    assert {f"Equity:A{key}": value for key, value in sums.items() if value} == told


def test_a_strict_reader_of_datev_batches_takes_ours_and_comes_to_the_same_totals(
    folder: Path,
) -> None:
    head, legs = read_batch(str(folder / "EXTF_EUR.csv"))
    assert (head.version, head.category, head.format_version) == (700, 21, 13)
    assert (head.berater, head.mandant, head.sachkontenlaenge) == ("29098", "55003", 4)
    sums: Counter[str] = Counter()
    for code, moved in zip(legs["Konto"], legs["Betrag"], strict=True):
        sums[code] += moved
    told = {key.split("-")[0]: value for key, value in totals(folder, "EUR").items()}
    assert {f"Equity:A{key}": value for key, value in sums.items() if value} == told
    days = set(legs["Buchungsdatum"])
    assert {day.isoformat() for day in days} == {r["Day"] for r in sheet(folder, "EUR", "Journal")}
    assert not any(legs["Generalumkehr"])
    assert not any(legs["Festschreibung"])
