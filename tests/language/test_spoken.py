"""What the core says while the program runs, in the language that is spoken there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from csdesk import language
from csdesk.desk import Desk
from csdesk.domain import spoken
from csdesk.domain.changes import Noun
from csdesk.domain.customer import CustomerForm
from csdesk.domain.errors import CsdeskError, LeftClosed, NotFound, Refused
from csdesk.domain.history import Change, Kind
from csdesk.domain.history_words import Names, told
from csdesk.domain.spoken import said, said_counted
from csdesk.language import Language
from csdesk.services.customers import add_customer
from csdesk.services.history import history_of
from csdesk.store.history import history_value
from tests.language.catalogues import ERRORS, ROOT

GERMAN = {
    "“{name}” has {megabytes} MB.": "„{name}“ hat {megabytes} MB.",
    "There is no {thing} {number} any more.": "{thing} {number} gibt es nicht mehr.",
    "customer": "Kundin oder Kunde",
    "Their data have to be kept until {until}.": "Aufzubewahren bis {until}.",
    "{n} entry is gone.": "{n} Eintrag fehlt.",
    "{n} entries are gone.": "{n} Einträge fehlen.",
    "What you asked for is done, but the shop is closed now.": "Erledigt, aber nun ist zu.",
    "{who} changed the {label} from {before} to {value}": "{who}: {label} von {before} auf {value}",
    "promise date": "Termin",
    "{weekday} {day} {month}": "{weekday}, {day}. {month}",
    "{day} {time}": "{day}, {time} Uhr",
    "Thu": "Do",
    "Fri": "Fr",
    "Nov": "November",
}
"""A few words, so that these tests need no catalogue that is up to date."""
TOLD_IN_ENGLISH = (
    *("csdesk/cli", "csdesk/demo", "csdesk/crash_report.py"),
    "csdesk/workbooks/template.py",
)
"""The command line, demo shops, reports to makers of csdesk, and the empty list to fill in, which
is English whoever reads it."""
SENTENCE = re.compile(r"(?!PRAGMA)[A-Z“{].* .*[a-z”}][.?]")
SAYING = ERRORS | {"said", "said_counted", "ours", "getLogger", "compile"}
ERROR_CLASSES = ERRORS | {"LeftClosed", "Cancelled"}

NAMES = Names("EUR", people={1: "Maya Torres"})


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """German is spoken while a test runs, and English again after it."""
    monkeypatch.setattr(language, "translated", lambda code, words: GERMAN.get(words))
    spoken.speak(Language("de"))
    yield
    spoken.speak(spoken.English())


def test_an_error_is_said_in_english_where_nobody_chose(desk: Desk) -> None:
    with pytest.raises(NotFound) as refused:
        history_words_of_nobody(desk)
    assert refused.value.sentence == "There is no customer 12345 any more."


def history_words_of_nobody(desk: Desk) -> None:
    with desk.store.read() as work:
        work.customers.require(12345)


@pytest.mark.usefixtures("german")
def test_an_error_is_said_in_the_language_that_is_spoken(desk: Desk) -> None:
    with pytest.raises(NotFound) as refused:
        history_words_of_nobody(desk)
    assert refused.value.sentence == "Kundin oder Kunde 12345 gibt es nicht mehr."
    assert refused.value.facts["key"] == 12345


@pytest.mark.usefixtures("german")
def test_numbers_and_days_in_a_sentence_are_written_as_the_language_does() -> None:
    large = Refused("x", "“{name}” has {megabytes} MB.", name="plan.pdf", megabytes=1234.5)
    assert large.sentence == "„plan.pdf“ hat 1.234,5 MB."
    kept = Refused("x", "Their data have to be kept until {until}.", until=date(2026, 3, 1))
    assert kept.sentence == "Aufzubewahren bis 01.03.2026."


@pytest.mark.usefixtures("german")
def test_one_thing_is_counted_otherwise_than_many() -> None:
    counted = [
        said_counted("{n} entry is gone.", "{n} entries are gone.", n) for n in (0, 1, 2, 12345)
    ]
    assert counted == [
        "0 Einträge fehlen.",
        "1 Eintrag fehlt.",
        "2 Einträge fehlen.",
        "12.345 Einträge fehlen.",
    ]


def test_in_english_a_counted_sentence_has_its_thousands_apart() -> None:
    assert said_counted("{n} entry.", "{n} entries.", 12345) == "12,345 entries."


@pytest.mark.usefixtures("german")
def test_words_that_somebody_typed_stay_as_they_are_braces_and_all() -> None:
    typed = "{n} {0} {}"
    inner = Refused("x", "“{name}” has {megabytes} MB.", name=typed, megabytes=1.0)
    assert LeftClosed(inner).sentence == f"Erledigt, aber nun ist zu. „{typed}“ hat 1,0 MB."
    assert said(said("“{name}” has {megabytes} MB.", name=typed, megabytes=2)) == (
        f"„{typed}“ hat 2 MB."
    )


@pytest.mark.usefixtures("german")
def test_what_no_catalogue_knows_is_said_in_english() -> None:
    assert CsdeskError("x", "Nobody knows {name} yet.", name="Ada").sentence == (
        "Nobody knows Ada yet."
    )


def mayas(
    verb: str, noun: Noun, after: dict[str, object], before: dict[str, object] | None = None
) -> Change:
    """What Maya did on Thursday at eleven by the clock of the shop."""
    return Change(
        seq=1,
        at=datetime(2026, 11, 19, 10, tzinfo=UTC),
        offset_minutes=60,
        person_id=1,
        action="1",
        verb=verb,
        noun=noun,
        noun_id="1",
        kind=Kind.ADDED if before is None else Kind.CHANGED,
        before=before,
        after=after,
    )


@pytest.mark.usefixtures("german")
def test_history_is_told_in_the_language_that_is_spoken() -> None:
    before, after = "2026-11-19T16:00:00+00:00", "2026-11-20T16:00:00+00:00"
    moved = mayas("move_promise", Noun.PROMISE, {"due_at": after}, before={"due_at": before})

    (line,) = told(moved, NAMES)

    assert line.sentence == (
        "Maya: Termin von Do, 19. November, 17:00 Uhr auf Fr, 20. November, 17:00 Uhr · 11:00"
    )


@pytest.mark.usefixtures("german")
def test_history_writes_amounts_as_the_language_does() -> None:
    spent = mayas("log_outlay", Noun.OUTLAY, {"kind": "postage", "cost_minor": 123450})

    (line,) = told(spent, NAMES)

    assert "1.234,50 EUR" in line.words


@pytest.mark.usefixtures("german")
def test_what_is_kept_in_the_file_is_in_no_language(desk: Desk) -> None:
    """The same History is told in English to whoever opens it in English."""
    anna = add_customer(desk, CustomerForm("Anna Weber"))
    with desk.store.read() as work:
        kept = " ".join(
            work.connection.scalars(history_value.select().with_only_columns(history_value.c.body))
        )
    spoken.speak(spoken.English())

    assert not any(words in kept for words in GERMAN.values() if " " in words)
    assert [line.words for line in history_of(desk, Noun.CUSTOMER, anna.id)] == [
        "Somebody added this customer"
    ]


def test_nothing_else_is_told_than_what_is_marked() -> None:
    """No sentence of the core stands where no language finds it."""
    assert [each for path in core() for each in unsaid(path)] == []


def test_no_error_is_given_words_that_nobody_can_translate() -> None:
    assert [each for path in core() for each in given_to_errors(path)] == []


@pytest.mark.parametrize(
    "code",
    [
        'raise Refused("x", f"{name} is gone.")',
        'raise Refused("x", "It is " + name)',
        'raise Refused("x", "{} is gone.".format(name))',
        'words = f"{name} is gone."\nraise Refused("x", words)',
        'words = "It is gone."\nraise NotFound("x", words)',
        'words = "It is gone." if name else said("It is here.")\nraise NotFound("x", words)',
    ],
)
def test_words_that_nobody_can_translate_are_found(code: str, tmp_path: Path) -> None:
    path = tmp_path / "planted.py"
    path.write_text(code)
    assert given_to_errors(path)


def test_a_sentence_that_nobody_marked_is_found(tmp_path: Path) -> None:
    path = tmp_path / "planted.py"
    path.write_text('"""It is told here."""\n\ndef why() -> str:\n    return f"It is {why}."\n')
    assert len(unsaid(path)) == 1


def core() -> Iterator[Path]:
    for path in sorted((ROOT / "csdesk").rglob("*.py")):
        if not path.relative_to(ROOT).as_posix().startswith(TOLD_IN_ENGLISH):
            yield path


def unsaid(path: Path) -> list[str]:
    """Sentences that stand in no mark: neither said nor given to an error."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    passed = {id(part) for node in nodes if _is_passed(node) for part in ast.walk(node)}
    return [
        f"{path.name}:{node.lineno}: {words}"
        for node in nodes
        if isinstance(node, ast.Constant | ast.JoinedStr)
        and id(node) not in passed
        and SENTENCE.fullmatch(words := _words(node))
    ]


def _is_passed(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        return _name(node) in SAYING
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)  # a docstring


def _words(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
    )


def given_to_errors(path: Path) -> list[str]:
    """Errors whose sentence is put together on the spot, or is a text without a mark."""
    text = path.read_text(encoding="utf-8")
    if not any(f"{name}(" in text for name in ERROR_CLASSES):
        return []
    tree = ast.parse(text)
    return [
        f"{path.name}:{call.lineno}"
        for scope in (tree, *(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)))
        for call in ast.walk(scope)
        if isinstance(call, ast.Call) and _name(call) in ERROR_CLASSES and len(call.args) > 1
        for words in _values(call.args[1], scope)
        if _is_put_together(words) or (words is not call.args[1] and _is_plain(words))
    ]


def _values(words: ast.expr, scope: ast.AST) -> Iterator[ast.expr]:
    """What it can be: itself, or whatever its name is set to in the same function."""
    if isinstance(words, ast.IfExp):
        yield from _values(words.body, scope)
        yield from _values(words.orelse, scope)
    elif isinstance(words, ast.Name):
        for node in ast.walk(scope):
            if isinstance(node, ast.Assign) and any(
                isinstance(target, ast.Name) and target.id == words.id for target in node.targets
            ):
                yield from _values(node.value, scope)
    else:
        yield words


def _is_put_together(words: ast.expr) -> bool:
    if isinstance(words, ast.Call):
        return _name(words) in ("format", "join")
    return isinstance(words, ast.JoinedStr | ast.BinOp)


def _is_plain(words: ast.expr) -> bool:
    return isinstance(words, ast.Constant) and bool(words.value)


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", "") or getattr(call.func, "attr", "")
