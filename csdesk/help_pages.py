"""The help that ships with csdesk: its pages, what is found in them, and which belongs where.

A page is Markdown in ``resources/help/LANGUAGE/NAME.md``. Above its title stand a few lines
between dashes: ``order`` in the contents, the ``places`` of the window it explains, where it says
what the ``figures`` of a place are (``today=figures``), and the ``errors`` it helps with, as
beginnings of their codes: ``backup. restore.=bring-back`` means that errors of backups are told on
the page, those of restoring in its section ``{#bring-back}``.
A page that nobody has written in a language yet is read in English.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Final

from csdesk.domain.ours import LANGUAGES
from csdesk.paths import resource

ENGLISH: Final = LANGUAGES[0]
FIRST_PAGE: Final = "first-day"
PLACE_LINK: Final = "open:"
"""How a link begins that leads to a place of the program and not to a page."""
PICTURES: Final = "pictures"
_HEADING = re.compile(r"^##\s+(?P<title>.+?)(?:\s+\{#(?P<anchor>[a-z0-9-]+)\})?\s*$")
_LINK = re.compile(r"(?P<picture>!?)\[(?P<words>[^\]]*)\]\((?P<to>[^)\s]+)\)")
_MARKS = re.compile(r"^\s*(?:[-+]|\d+\.)\s|[*_`#>|]+", re.MULTILINE)
_AROUND: Final = 60
Fits = Callable[[str, str], bool]
"""Whether a word of a page is what was typed, or begins with it, or holds it."""
_IN_TITLE, _IN_HEADING, _IN_TEXT = 16, 6, 1


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading; the first one, without a heading, opens the page."""

    anchor: str
    title: str
    text: str
    """As Markdown, without its heading."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page as it was written."""

    name: str
    language: str
    title: str
    order: int
    places: tuple[str, ...]
    errors: tuple[tuple[str, str], ...]
    """The beginning of a code, and the section that helps with it."""
    figures: tuple[tuple[str, str], ...]
    """A place, and the section that says what its figures are."""
    sections: tuple[Section, ...]

    @property
    def markdown(self) -> str:
        """The whole page for whoever shows it; headings bear no anchors any more."""
        parts = [f"# {self.title}"]
        for section in self.sections:
            parts += [f"## {section.title}"] if section.title else []
            parts.append(section.text)
        return "\n\n".join(parts)

    @property
    def links(self) -> tuple[str, ...]:
        """Where its links lead: ``page``, ``page#section``, ``#section`` or ``open:place``."""
        found = _LINK.finditer(self.markdown)
        return tuple(link["to"] for link in found if not link["picture"])

    @property
    def pictures(self) -> tuple[str, ...]:
        """The pictures it shows, as it names them."""
        found = _LINK.finditer(self.markdown)
        return tuple(link["to"] for link in found if link["picture"])


@dataclass(frozen=True, slots=True)
class Spot:
    """A page, and the section of it that is meant; an empty one is its top."""

    page: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """Where what was looked for stands."""

    spot: Spot
    title: str
    heading: str
    excerpt: str


class HelpPages:
    """All pages of one language, in the order of the contents."""

    def __init__(self, pages: Sequence[HelpPage]) -> None:
        self.pages = tuple(sorted(pages, key=lambda page: (page.order, page.name)))
        self._by_name = {page.name: page for page in self.pages}
        self._places = {place: page.name for page in self.pages for place in page.places}
        self._errors = [
            (begins, Spot(page.name, section))
            for page in self.pages
            for begins, section in page.errors
        ]
        self._figures = {
            place: Spot(page.name, section)
            for page in self.pages
            for place, section in page.figures
        }

    def page(self, name: str) -> HelpPage:
        """Raises: KeyError: there is no page of that name."""
        return self._by_name[name]

    def knows(self, spot: Spot) -> bool:
        """Whether there is such a page with such a section."""
        page = self._by_name.get(spot.page)
        anchors = {section.anchor for section in page.sections} if page is not None else set()
        return page is not None and (not spot.section or spot.section in anchors)

    def for_place(self, *places: str) -> Spot:
        """The page of the first of these places that has one; else the first page of all.

        A part of a place (``settings/backups``) without a page has that of the whole place.
        """
        for place in places:
            for known in (place, place.partition("/")[0]):
                if known in self._places:
                    return Spot(self._places[known])
        return Spot(FIRST_PAGE)

    def for_figures(self, *places: str) -> Spot | None:
        """Where it is said what the figures are of the first of these places that has any."""
        return next((self._figures[place] for place in places if place in self._figures), None)

    def for_error(self, code: str) -> Spot | None:
        """Where one may read on about an error; None where no page tells of it."""
        fitting = [(len(begins), spot) for begins, spot in self._errors if code.startswith(begins)]
        return max(fitting, key=lambda each: each[0])[1] if fitting else None

    def search(self, typed: str) -> tuple[Hit, ...]:
        """Pages that hold every word typed, or its beginning: titles, then headings, then text.

        Where no page does, those whose words hold it within: languages join words to longer ones.
        """
        wanted = folded(typed).split()
        return self._fitting(wanted, str.startswith) or self._fitting(wanted, str.__contains__)

    def _fitting(self, wanted: Sequence[str], fits: Fits) -> tuple[Hit, ...]:
        found = []
        for page in self.pages:
            rank, section = _rank(page, wanted, fits) if wanted else (0, 0)
            if rank:
                found.append((-rank, page.order, page.name, section))
        return tuple(self._hit(*one[2:], wanted, fits) for one in sorted(found))

    def _hit(self, name: str, at: int, wanted: Sequence[str], fits: Fits) -> Hit:
        page = self._by_name[name]
        section = page.sections[at]
        spot = Spot(name, section.anchor)
        return Hit(spot, page.title, section.title, _excerpt(plain(section.text), wanted, fits))


@cache
def read_help(language: str = ENGLISH, spelled: Callable[[str], str] = str) -> HelpPages:
    """The pages in a language, each in English where it was not written yet.

    Args:
        spelled: gives them the words of a country, as the window has them around.
    """
    pages = dict(_pages_in(ENGLISH))
    if language != ENGLISH and language in LANGUAGES:
        for name, page in _pages_in(language, spelled):
            if name in pages:
                pages[name] = _with_same_places(page, pages[name])
    return HelpPages(tuple(pages.values()))


def picture_path(to: str, language: str = ENGLISH) -> Path | None:
    """The file of a picture that a page names; None where it is none of ours."""
    folder, _, name = to.partition("/")
    if folder != PICTURES or not re.fullmatch(r"[a-z0-9-]+\.png", name):
        return None
    for spoken in (language, ENGLISH):
        try:
            return resource("help", spoken, PICTURES, name)
        except FileNotFoundError:
            continue
    return None


def folded(words: str) -> str:
    """Words as they are compared: small letters, no accents, nothing but letters and figures."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    kept = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return " ".join(re.findall(r"\w+", kept))


def plain(markdown: str) -> str:
    """What is read of Markdown: the words of links, no pictures, no signs."""
    spoken = _LINK.sub(lambda link: "" if link["picture"] else link["words"], markdown)
    return " ".join(_MARKS.sub(" ", spoken).split())


def _pages_in(language: str, spelled: Callable[[str], str] = str) -> Iterator[tuple[str, HelpPage]]:
    try:
        folder = resource("help", language)
    except FileNotFoundError:
        return
    for path in sorted(folder.glob("*.md")):
        yield path.stem, read_page(path.stem, language, spelled(path.read_text(encoding="utf-8")))


def read_page(name: str, language: str, written: str) -> HelpPage:
    """A page as it is written in its file."""
    facts, body = _apart(written)
    title, _, rest = body.strip().partition("\n")
    return HelpPage(
        name,
        language,
        title.removeprefix("#").strip(),
        int(facts.get("order", "99")),
        tuple(facts.get("places", "").split()),
        tuple(_in_section(each) for each in facts.get("errors", "").split()),
        tuple(_in_section(each) for each in facts.get("figures", "").split()),
        tuple(_sections(rest)),
    )


def _with_same_places(page: HelpPage, english: HelpPage) -> HelpPage:
    """Only the words are translated: where a page belongs is said once, in English."""
    return replace(
        page,
        order=english.order,
        places=english.places,
        errors=english.errors,
        figures=english.figures,
    )


def _apart(written: str) -> tuple[Mapping[str, str], str]:
    if not written.startswith("---\n"):
        return {}, written
    facts, _, body = written.removeprefix("---\n").partition("\n---\n")
    pairs = (line.partition(":") for line in facts.splitlines() if ":" in line)
    return {name.strip(): value.strip() for name, _, value in pairs}, body


def _in_section(each: str) -> tuple[str, str]:
    begins, _, section = each.partition("=")
    return begins, section


def _sections(body: str) -> Iterator[Section]:
    anchor = title = ""
    lines: list[str] = []
    for line in body.splitlines():
        heading = _HEADING.match(line)
        if heading is None:
            lines.append(line)
            continue
        yield Section(anchor, title, "\n".join(lines).strip())
        anchor, title, lines = heading["anchor"] or "", heading["title"], []
    yield Section(anchor, title, "\n".join(lines).strip())


def _rank(page: HelpPage, wanted: Sequence[str], fits: Fits) -> tuple[int, int]:
    """How well a page fits, 0 where a word is missing, and which of its sections fits best."""
    title = folded(page.title).split()
    ranks = [_ranks(section, wanted, fits) for section in page.sections]
    total = 0
    for at, word in enumerate(wanted):
        best = max(rank[at] for rank in ranks)
        if _any(title, word, fits):
            best += _IN_TITLE
        if not best:
            return 0, 0
        total += best
    sums = [sum(rank) for rank in ranks]
    return total, sums.index(max(sums))


def _ranks(section: Section, wanted: Sequence[str], fits: Fits) -> list[int]:
    heading, text = folded(section.title).split(), folded(plain(section.text)).split()
    return [
        _IN_HEADING * _any(heading, word, fits) + _IN_TEXT * _any(text, word, fits)
        for word in wanted
    ]


def _any(words: Sequence[str], typed: str, fits: Fits) -> bool:
    return any(fits(word, typed) for word in words)


def _excerpt(text: str, wanted: Sequence[str], fits: Fits) -> str:
    """Some words around the first that was looked for."""
    words = text.split()
    folds = [folded(word) for word in words]
    hits = (at for at, fold in enumerate(folds) if any(fits(fold, one) for one in wanted))
    start = max(0, next(hits, 0) - 4)
    told = " ".join(words[start:])
    if len(told) > 2 * _AROUND:
        told = told[: 2 * _AROUND].rsplit(" ", 1)[0] + "…"
    return f"…{told}" if start else told
