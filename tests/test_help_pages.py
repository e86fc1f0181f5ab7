"""The help: every place has its page, every link leads somewhere, and a search finds."""

from __future__ import annotations

import ast
import re
import shutil
from functools import cache
from pathlib import Path

import pytest

from csdesk.catalogue import catalogue, words_of
from csdesk.domain.ours import LANGUAGES
from csdesk.help_pages import (
    FIRST_PAGE,
    PLACE_LINK,
    HelpPage,
    HelpPages,
    Spot,
    folded,
    picture_path,
    plain,
    read_help,
    read_page,
)

ROOT = Path(__file__).parents[1]
PAGES = read_help().pages
SECTIONS = (
    *("shop", "money", "backups", "hours", "people", "lists", "questions", "offers", "quick"),
    *("letters", "books", "file", "privacy", "look", "keyboard", "about"),
)
PLACES = ("today", "customers", "complaints", "insight", "reports", "import", "settings")
PARTS = (
    *("customer", "complaint/listen", "complaint/empathize", "complaint/act", "complaint/after"),
    *(f"insight/{view}" for view in ("overview", "payback", "fairness", "voices", "times")),
    *("insight/causes", "insight/shop", *(f"settings/{name}" for name in SECTIONS)),
)
ACTIONS = ("demo", "tour")
"""What a link of the help may do besides going to a place."""
SAME_TITLE = {"Import", "Causes"}
FOREIGN_QUOTES = {"en": "„«»", "de": "”«»", "fr": "“”„", "es": "“”„", "it": "“”„"}
NO_PAGE = {"Dialog", "ErasingDialog", "NotStarted", "CalledDialog", "SecretDialog"}
"""Of what other dialogs are made, and what stands where no help can be opened."""


def names() -> set[str]:
    return {page.name for page in PAGES}


def by_name(page: HelpPage) -> str:
    return page.name


@pytest.mark.parametrize("place", [*PLACES, *PARTS])
def test_every_place_has_a_page_of_its_own(place: str) -> None:
    known = {named for page in PAGES for named in page.places}

    assert place in known


def test_every_dialog_has_a_page() -> None:
    told = {named for page in PAGES for named in page.places}
    kinds = dialogs()

    assert len(kinds) > 40
    assert sorted(kinds - told - NO_PAGE) == []


def dialogs() -> set[str]:
    """The classes of ``ui`` whose base is called a dialog."""
    found = set()
    for path in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and any(
                isinstance(base, ast.Name) and base.id.endswith("Dialog") for base in node.bases
            ):
                found.add(node.name)
    return found


def test_no_page_tells_of_a_dialog_that_is_gone() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "ui").rglob("*.py"))
    kinds = {named for page in PAGES for named in page.places if named[0].isupper()}

    assert sorted(kind for kind in kinds if f"class {kind}(" not in source) == []


@pytest.mark.parametrize("page", PAGES, ids=by_name)
def test_every_link_leads_somewhere(page: HelpPage) -> None:
    assert [to for to in page.links if not leads(page, to)] == []


def leads(page: HelpPage, to: str) -> bool:
    if to.startswith(PLACE_LINK):
        place, _, part = to.removeprefix(PLACE_LINK).partition("/")
        return part in SECTIONS if place == "settings" and part else place in (*PLACES, *ACTIONS)
    name, _, section = to.partition("#")
    return read_help().knows(Spot(name or page.name, section))


@pytest.mark.parametrize("page", PAGES, ids=by_name)
def test_every_picture_is_there(page: HelpPage) -> None:
    assert [to for to in page.pictures if picture_path(to) is None] == []


def test_every_picture_is_shown_somewhere() -> None:
    shown = {to for page in PAGES for to in page.pictures}
    kept = {path.name for path in (ROOT / "resources/help/en/pictures").glob("*")}

    assert kept == {to.partition("/")[2] for to in shown}


@pytest.mark.parametrize("page", PAGES, ids=by_name)
def test_a_page_is_short_and_has_what_every_page_has(page: HelpPage) -> None:
    words = len(plain(page.markdown).split())

    assert page.title
    assert 150 <= words <= 400
    assert len(page.sections) >= 3
    assert not page.sections[0].title and page.sections[0].text
    assert all(section.title and section.anchor for section in page.sections[1:])
    assert len({section.anchor for section in page.sections}) == len(page.sections)


def test_pages_speak_as_the_program_does() -> None:
    never = r"\b(ticket|SLA|KPI|churn|users?|sync|invalid|click here|please note|simply)\b|!"
    told = {page.name: re.findall(never, plain(page.markdown), re.IGNORECASE) for page in PAGES}

    assert {name: found for name, found in told.items() if found} == {}


def test_errors_lead_to_sections_that_are_there() -> None:
    told = [(page.name, begins, section) for page in PAGES for begins, section in page.errors]

    assert [each for each in told if not read_help().knows(Spot(each[0], each[2]))] == []


@pytest.mark.parametrize(
    ("code", "page"),
    [
        ("backup.disk_full", "backups"),
        ("restore.read_only", "backups"),
        ("shop.damaged", "damaged-file"),
        ("shop.in_use", FIRST_PAGE),
        ("shop.passphrase_wrong", "encryption"),
        ("import.password", "import"),
        ("passphrase.short", "encryption"),
        ("report.full", "reports"),
        ("parting.gate", "part-well"),
        ("complaint.final_say_given", "complaint-act"),
        ("rights.kept", "privacy"),
    ],
)
def test_an_error_is_told_more_of_on_its_page(code: str, page: str) -> None:
    spot = read_help().for_error(code)

    assert spot is not None
    assert spot.page == page


def test_next_to_every_error_can_be_read_about() -> None:
    source = [*(ROOT / "csdesk").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]
    raised = r'(?:Refused|RuleBroken|ShopUnavailable)\(\s*"([a-z_]+\.[a-z_]+)"'
    codes = {code for path in source for code in re.findall(raised, path.read_text("utf-8"))}
    silent = {code for code in codes if read_help().for_error(code) is None}

    assert len(codes) > 150
    assert sorted(silent) == []


def test_a_word_of_the_title_comes_first_then_of_a_heading_then_of_the_text() -> None:
    pages = made("b Chart", "Other text|Says chart"), made("a Sales", "The chart|Nothing")
    found = HelpPages([*pages, made("c Rest", "Lines|A chart is here")]).search("chart")

    assert [hit.title for hit in found] == ["b Chart", "a Sales", "c Rest"]
    assert found[1].spot.section == "s0"


def made(title: str, *sections: str) -> HelpPage:
    """A page with sections of a heading and a text each."""
    parts = [part.split("|") for part in sections]
    body = "".join(f"## {head} {{#s{at}}}\n{text}\n" for at, (head, text) in enumerate(parts))
    return read_page(title.split(maxsplit=1)[0], "en", f"# {title}\nIt begins.\n{body}")


def test_beginnings_and_missing_accents_are_enough_and_every_word_has_to_be_there() -> None:
    pages = HelpPages([made("x Café", "Öffnen|der Läden")])

    assert [hit.title for hit in pages.search("cafe offn lad")] == ["x Café"]
    assert pages.search("cafe wine") == ()
    assert [hit.excerpt for hit in pages.search("äden")] == ["der Läden"]
    assert pages.search("  ") == ()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("tipping", "tipping-point"),
        ("backup", "backups"),
        ("passphrase", "encryption"),
        ("voucher cost", "complaint-act"),
        ("keyboard", "keyboard"),
        ("excel", "import"),
        ("payback", "insight-payback"),
        ("erase", "privacy"),
        ("apology letter", "letters"),
    ],
)
def test_what_an_owner_would_type_finds_the_page(typed: str, first: str) -> None:
    found = [hit.spot.page for hit in read_help().search(typed)]

    assert first in found[:3]


def test_what_was_found_shows_the_words_around() -> None:
    hit = read_help().search("stick")[0]

    assert "stick" in folded(hit.excerpt)


def test_a_place_without_a_page_gets_that_of_the_whole_and_a_stranger_the_first_day() -> None:
    pages = read_help()

    assert pages.for_place("settings/never").page == "settings"
    assert pages.for_place("Unknown", "insight/causes").page == "insight-causes"
    assert pages.for_place("Unknown").page == FIRST_PAGE


TRANSLATED = [(language, page.name) for language in LANGUAGES[1:] for page in PAGES]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_page(language: str) -> None:
    pages = read_help(language)

    assert {page.name: page.language for page in pages.pages} == dict.fromkeys(names(), language)
    assert [page.order for page in pages.pages] == [page.order for page in PAGES]


@pytest.mark.parametrize(("language", "name"), TRANSLATED)
def test_a_translated_page_has_what_the_english_one_has(language: str, name: str) -> None:
    """Its places, its sections under the same anchors, its links and its pictures."""
    page, english = read_help(language).page(name), read_help().page(name)

    assert (page.places, page.errors) == (english.places, english.errors)
    assert [one.anchor for one in page.sections] == [one.anchor for one in english.sections]
    assert all(one.title and one.text for one in page.sections[1:])
    assert sorted(page.links) == sorted(english.links)
    assert page.pictures == english.pictures
    assert page.title != english.title or page.title in SAME_TITLE
    assert len(plain(page.markdown).split()) <= 450


@pytest.mark.parametrize("page", PAGES, ids=by_name)
def test_a_page_sets_in_italics_only_what_is_on_screen_so(page: HelpPage) -> None:
    begins = tuple(on_screen("de"))

    assert [
        word for word in italics(page) if not any(said.startswith(word) for said in begins)
    ] == []


@pytest.mark.parametrize(("language", "name"), TRANSLATED)
def test_a_translated_page_calls_what_is_on_screen_by_its_name_there(
    language: str, name: str
) -> None:
    """What the English page names in italics is named in italics, as the screen has it."""
    shown = {as_named(words) for words in catalogue(language).values()}
    named = italics(read_help(language).page(name))
    strangers = [word for word in named if not any(said.startswith(word) for said in shown)]

    assert strangers == []
    assert unnamed(italics(read_help().page(name)), named, language) == []


def unnamed(english: list[str], named: list[str], language: str) -> list[str]:
    """Names on screen that a page in English has and its translation lacks, or has too seldom."""
    there = on_screen(language)
    left = list(named)
    lacking = []
    for word in english:
        found = next((said for said in left if said in there.get(word, {said})), None)
        if found is not None:
            left.remove(found)
        elif word in there:
            lacking.append(word)
    return lacking


@cache
def on_screen(language: str) -> dict[str, set[str]]:
    """The English name of what is on screen -> how it may be called in another language."""
    found: dict[str, set[str]] = {}
    for (_, source), words in catalogue(language).items():
        found.setdefault(as_named(words_of(source)[0]), set()).add(as_named(words))
    return found


def italics(page: HelpPage) -> list[str]:
    found = re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", page.markdown)
    return [as_named(" ".join(words.split())) for words in found]


def as_named(words: str) -> str:
    """Names on buttons and in sentences differ in their first letter and in what they end in."""
    return words.casefold().rstrip("….:?\u00a0 ")


@pytest.mark.parametrize(
    ("language", "name"), [*(("en", page.name) for page in PAGES), *TRANSLATED]
)
def test_a_page_writes_quotes_as_its_language_does(language: str, name: str) -> None:
    words = plain(read_help(language).page(name).markdown)

    assert not set(words) & set("'\"!¡")
    assert not set(words) & set(FOREIGN_QUOTES[language])


@pytest.mark.parametrize(
    ("language", "typed", "first"),
    [
        ("de", "sicherung", "backups"),
        ("de", "kipppunkt", "tipping-point"),
        ("de", "schlüsselung", "encryption"),
        ("de", "steuerberatung", "reports"),
        ("fr", "sauvegarde", "backups"),
        ("es", "copia", "backups"),
        ("it", "punto critico", "tipping-point"),
        ("it", "risposta definitiva", "complaint-act"),
        ("it", "commercialista", "reports"),
    ],
)
def test_an_owner_finds_in_the_language_of_the_window(
    language: str, typed: str, first: str
) -> None:
    found = [hit.spot.page for hit in read_help(language).search(typed)]

    assert first in found[:4]


def test_a_page_that_nobody_translated_is_read_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "resources/help/en", tmp_path / "help/en")
    german = tmp_path / "help/de/today.md"
    german.parent.mkdir()
    german.write_text("# Heute\n\nEs beginnt.\n", encoding="utf-8")
    monkeypatch.setattr("csdesk.help_pages.resource", lambda *parts: there(tmp_path, *parts))

    pages = read_help.__wrapped__("de")

    assert {page.language for page in pages.pages} == {"de", "en"}
    assert pages.page("today").title == "Heute"
    assert pages.for_place("today") == Spot("today")
    assert pages.page("backups") == read_help().page("backups")
    assert [hit.title for hit in pages.search("beginnt")] == ["Heute"]


def there(root: Path, *parts: str) -> Path:
    path = root.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path


@pytest.mark.parametrize(
    "to",
    ["pictures/../today.md", "today.png", "pictures/a/b.png", "file:///etc/passwd", "http://x"],
)
def test_nothing_but_a_picture_of_the_help_is_a_picture(to: str) -> None:
    assert picture_path(to) is None
