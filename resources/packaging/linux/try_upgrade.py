"""An earlier csdesk, then this one, then both: what the owner has must come through all of it."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path
from typing import Any

from clean_debian import HOMES, OWNER, TrialFailed
from trial import Trial, must_be

SHOP = "lived-in.csdesk"
BESIDE = f"{HOMES[OWNER]}/csdesk-earlier/csdesk"
"""The earlier one once more, as somebody unpacked it at home."""
TODAY = "2026-11-20"
SALES = """Order;Date;Customer;E-mail;Total;Currency
A-1;2026-03-02;Zoë Trial;zoe@shop.test;120.00;USD
A-2;2026-05-12;Zoë Trial;zoe@shop.test;80.50;USD
A-3;2026-06-01;Adam Trial;adam@shop.test;19.90;USD
"""
LATER_SALES = SALES.replace("A-", "B-")
CUSTOMERS = ("Zoë Trial", "Adam Trial", "1", "7", "20")
LOOK = {"scheme": "dark", "text_step": "1", "of_a_later_csdesk": "kept"}
_VERSION_AT = slice(60, 64)


def try_upgrade(trial: Trial, *, earlier: Path, deb: Path) -> None:
    """Puts ``deb`` in the place of ``earlier`` and back, and both beside each other.

    Raises: TrialFailed; NotTried.
    """
    shutil.copy(earlier, trial.debian.root / "srv/earlier.deb")
    with trial.step("the earlier one takes its place") as seen:
        _change_to(trial, "earlier.deb")
        seen.append(trial.csdesk("--version").strip())
    before = _a_lived_in_shop(trial)
    schema = _schema(trial)
    with trial.step("upgrade") as seen:
        _change_to(trial, "csdesk.deb")
        seen.append(trial.csdesk("--version").strip())
    _everything_is_there(trial, before, schema)
    _the_earlier_one_is_kind(trial, schema)
    _beside_each_other(trial)


def _change_to(trial: Trial, package: str) -> None:
    how = ["--allow-downgrades", "--no-install-recommends", "--reinstall"]
    trial.debian.install(*how, f"/srv/{package}")


def _a_lived_in_shop(trial: Trial) -> dict[str, Any]:
    """A shop of the earlier csdesk, with sales brought in and its look chosen; what it tells."""
    with trial.step("a shop of the earlier one") as seen:
        _write(trial, "sales.csv", SALES)
        trial.csdesk("demo", SHOP, "--customers", "48", "--seed", "7", "--today", TODAY)
        trial.csdesk("import", "sales.csv", "--shop", SHOP)
        with trial.window("earlier", "--shop", SHOP):
            pass
        _choose_a_look(trial)
        before = _figures(trial)
        seen += [f"schema {_schema(trial)}", f"{sum(map(len, before.values()))} figures"]
    return before


def _write(trial: Trial, name: str, text: str) -> None:
    (trial.home / name).write_text(text, encoding="utf-8")
    (trial.home / name).chmod(0o644)


def _memory(trial: Trial) -> Path:
    return trial.home / ".local/share/csdesk/window.ini"


def _choose_a_look(trial: Trial) -> None:
    lines = [line for line in _look(trial, other=True) if line]
    lines += ["[look]", *(f"{name}={value}" for name, value in LOOK.items())]
    _memory(trial).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _look(trial: Trial, *, other: bool = False) -> list[str]:
    """The lines about the look, or those about all else."""
    found: dict[bool, list[str]] = {True: [], False: []}
    section = ""
    for line in _memory(trial).read_text(encoding="utf-8").splitlines():
        section = line if line.startswith("[") else section
        found[section != "[look]"].append(line)
    return found[other]


def _figures(trial: Trial) -> dict[str, dict[str, Any]]:
    """What it tells of some customers, of the shop, and of every customer in a list."""
    told: dict[str, dict[str, Any]] = {}
    for name in CUSTOMERS:
        customer = trial.told("customer", name, "--shop", SHOP, "--today", TODAY)
        told[name] = {key: value for key, value in customer.items() if key not in _WORDS}
    told["the shop"] = trial.told("insight", "--shop", SHOP, "--today", TODAY)["totals"]
    out = ["--out", "customers.csv", "--force", "--today", TODAY]
    trial.csdesk("report", "customers", "--shop", SHOP, *out)
    text = (trial.home / "customers.csv").read_text(encoding="utf-8-sig")
    for row in csv.DictReader(io.StringIO(text)):
        told[f"customer {row['Customer ID']} in the list"] = dict(row)
    return told


_WORDS = ("figures", "verdict", "assumed", "series")


def _everything_is_there(trial: Trial, before: dict[str, Any], schema: int) -> None:
    with trial.step("the shop after the upgrade") as seen:
        with trial.window("upgraded", "--shop", SHOP):
            pass
        seen.append(f"schema {schema} became {_schema(trial)}")
        seen.append(trial.csdesk("check", "--shop", SHOP).strip())
        now = _figures(trial)
        for what, told in before.items():
            both = told.keys() & now[what].keys()
            must_be(what, {key: now[what][key] for key in both}, {key: told[key] for key in both})
        seen.append("every figure equal")
        look = set(_look(trial))
        must_be("the look", {f"{k}={v}" for k, v in LOOK.items()} - look, set())
        seen.append("look and unknown settings kept")
        if _schema(trial) != schema:
            must_be("the copy from before", (trial.home / _kept(trial)).exists(), True)
            seen.append(f"{_kept(trial)} lies beside it")


def _the_earlier_one_is_kind(trial: Trial, schema: int) -> None:
    with trial.step("downgrade") as seen:
        _change_to(trial, "earlier.deb")
        if _schema(trial) == schema:
            seen.append(trial.csdesk("check", "--shop", SHOP).strip())
        else:
            before = _bytes(trial)
            seen.append(f"“{trial.refusal('customer', '1', '--shop', SHOP)}”")
            with trial.window("downgraded", "--shop", SHOP):
                pass
            must_be("the newer shop", _bytes(trial), before)
            trial.debian.run("cp", _kept(trial), "back.csdesk", user=OWNER)
            seen.append(trial.csdesk("check", "--shop", "back.csdesk").strip())
    with trial.step("upgrade again") as seen:
        _change_to(trial, "csdesk.deb")
        seen.append(trial.csdesk("check", "--shop", SHOP).strip())


def _beside_each_other(trial: Trial) -> None:
    """One of them writes, the other is told who."""
    _write(trial, "later.csv", LATER_SALES)
    trial.debian.run("dpkg-deb", "-x", "/srv/earlier.deb", "/tmp/earlier")
    trial.debian.run("cp", "-r", "/tmp/earlier/opt/csdesk", Path(BESIDE).parent.name, user=OWNER)
    for first, second, name in (("csdesk", BESIDE, "now-first"), (BESIDE, "csdesk", "then-first")):
        shop = f"{name}.csdesk"
        trial.csdesk("demo", shop, "--customers", "3", "--today", TODAY, program=BESIDE)
        with trial.step(f"beside each other, {name}") as seen:
            with trial.window(name, "--shop", shop, program=first):
                seen.append(_second_is_told(trial, second, shop))
            seen.append(trial.csdesk("check", "--shop", shop, program=first).strip())


def _second_is_told(trial: Trial, program: str, shop: str) -> str:
    before = (trial.home / shop).read_bytes()
    said = trial.refusal("import", "later.csv", "--shop", shop, program=program)
    if OWNER not in said and "newer csdesk" not in said:
        raise TrialFailed(f"the second was not told who has the shop: {said}")
    must_be("the shop of the first", (trial.home / shop).read_bytes() == before, True)
    return f"“{said}”"


def _bytes(trial: Trial) -> bytes:
    return (trial.home / SHOP).read_bytes()


def _kept(trial: Trial) -> str:
    """The file as it was before it was brought up to date."""
    return f"{SHOP}.before-v{_schema(trial)}"


def _schema(trial: Trial) -> int:
    return int.from_bytes(_bytes(trial)[_VERSION_AT], "big")
