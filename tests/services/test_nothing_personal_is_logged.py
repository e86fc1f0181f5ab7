"""Whatever fails, and whatever it was given: nobody's words reach the log or a report."""

from __future__ import annotations

import importlib
import inspect
import logging
import pkgutil
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

import csdesk.services
from csdesk import crash_report
from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError, Refused, ShopUnavailable
from csdesk.logs import OneLine, PrivateFile
from tests.builders import a_customer, a_shop
from ui.crash import CrashReporter

NAME = "Zsófia Quarrington-Lindqvist"
PHONE = "070 555 01 42"
HOSTILE = f"{NAME}\x1b]0;{PHONE}\x07\nERROR forged line <b>{NAME}</b> %s {{0}}"
PERSONAL = ("Quarrington", "Zsófia", "555 01 42", "forged line")
_CLOSE_THE_SHOP = ("move_shop", "restore", "put_back")


@pytest.fixture
def log(home: Path) -> Iterator[Path]:
    """The log of the running program, in the data folder."""
    handler = PrivateFile(home / "csdesk.log", encoding="utf-8")
    handler.setFormatter(OneLine())
    root = logging.getLogger()
    root.addHandler(handler)
    logging.captureWarnings(True)
    yield home
    logging.captureWarnings(False)
    root.removeHandler(handler)
    handler.close()


def personal_in(folder: Path) -> set[str]:
    """What of a person stands in any byte of any file, or in its name."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    written = b"".join(path.read_bytes() + path.name.encode() for path in files)
    forms = {word: (word.encode(), word.encode("utf-16-le")) for word in PERSONAL}
    return {word for word, forms in forms.items() if any(form in written for form in forms)}


def verbs() -> dict[str, Callable[..., Any]]:
    """Every public function of the services that is given the desk."""
    found = {}
    package = csdesk.services
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for name, verb in vars(importlib.import_module(module.name)).items():
            own = inspect.isfunction(verb) and verb.__module__ == module.name
            if not own or name.startswith("_") or name in _CLOSE_THE_SHOP:
                continue
            if next(iter(inspect.signature(verb).parameters), "") == "desk":
                found[f"{module.name}.{name}"] = verb
    return found


def words_for(verb: Callable[..., Any], folder: Path) -> dict[str, Any]:
    """A person's words wherever the verb takes something; a path and a number where it must."""
    given: dict[str, Any] = {}
    for name, asked in list(inspect.signature(verb).parameters.items())[1:]:
        kind = str(asked.annotation)
        if asked.default is not asked.empty and name != "progress" and "str" not in kind:
            continue
        if name == "progress" or asked.kind in (asked.VAR_POSITIONAL, asked.VAR_KEYWORD):
            continue
        if "Path" in kind:
            given[name] = folder / "missing" / NAME
        else:
            given[name] = 10**6 if kind.startswith("int") or kind.endswith("Id") else HOSTILE
    return given


def test_nothing_of_what_a_service_was_given_is_written_when_it_fails(
    desk: Desk, log: Path, tmp_path: Path
) -> None:
    a_shop(desk)
    failed = 0
    for verb in verbs().values():
        try:
            verb(desk, **words_for(verb, tmp_path))
        except Exception as error:
            failed += 1
            CrashReporter(lambda _: None).report(error)
            assert "Where, the innermost last" in crash_report.kept()[0].read_text("utf-8")

    assert failed > 100
    assert personal_in(log) == set()


@pytest.mark.parametrize(
    "error",
    [
        Refused("name", f"{HOSTILE} is known already.", name=HOSTILE),
        ShopUnavailable("shop.disk", HOSTILE, path=f"/home/{NAME}/shop.csdesk"),
        CsdeskError("x", HOSTILE),
        KeyError(HOSTILE),
        UnicodeEncodeError("utf-8", HOSTILE, 0, 1, NAME),
        OSError(28, HOSTILE, f"/home/{NAME}/shop.csdesk"),
        ExceptionGroup(HOSTILE, [ValueError(HOSTILE)]),
    ],
    ids=lambda error: type(error).__name__,
)
def test_the_words_of_an_error_are_not_written(log: Path, error: Exception) -> None:
    try:
        try:
            raise ValueError(HOSTILE)
        except ValueError as first:
            first.add_note(HOSTILE)
            raise error from first
    except type(error) as caught:
        logging.getLogger("csdesk.x").error("it broke", exc_info=caught)
        CrashReporter(lambda _: None).report(caught)

    assert type(error).__name__ in crash_report.kept()[0].read_text("utf-8")
    assert personal_in(log) == set()


def test_an_error_of_the_database_quotes_no_value(desk: Desk, log: Path) -> None:
    customer = a_customer(desk)
    statement = sa.text("INSERT INTO customer (id, name) VALUES (:id, :name)")
    with (
        pytest.raises(sa.exc.SQLAlchemyError) as caught,
        desk.store.write("test", desk.now()) as work,
    ):
        work.connection.execute(statement, {"id": customer.id, "name": HOSTILE})

    logging.getLogger("sqlalchemy.pool").error("failed: %s", caught.value, exc_info=caught.value)
    CrashReporter(lambda _: None).report(caught.value)

    assert NAME not in str(caught.value)
    assert "SQLite" in crash_report.kept()[0].read_text("utf-8")
    assert personal_in(log) == set()


def test_what_libraries_warn_of_is_written_by_its_place_alone(log: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(HOSTILE, UserWarning, stacklevel=1)
    logging.getLogger("openpyxl").warning(HOSTILE)
    logging.getLogger(NAME).critical("%s", HOSTILE)

    written = (log / "csdesk.log").read_text("utf-8")
    assert written.count("\n") == 3
    assert personal_in(log) == set()
