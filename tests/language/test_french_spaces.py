"""Spaces of French: one rule for all that the program says, writes and explains in French.

No line breaks before a sign: ``; ! ?`` stand behind a narrow space, ``: » %`` behind a usual one.
"""

from __future__ import annotations

import re

import pytest

from csdesk.catalogue import catalogue
from csdesk.help_pages import read_help
from csdesk.letters.shipped import phrases, sample_words
from csdesk.paths import resource

NARROW, USUAL = "\u202f", "\u00a0"
WRONG = re.compile(
    rf"""
    (?<=\s)(?<!{NARROW})[;!?](?=\s|$)      # a breaking or a usual space before a tall sign
    | (?<=[^\W\d])[;!?](?=\s|$)            # none at all
    | (?<=\s)(?<!{USUAL})[:»%](?=\s|[.,;)]|$)
    | (?<=[^\W\d])[:%](?=\s|$)
    | «(?!{USUAL})
    """,
    re.VERBOSE,
)


def told() -> dict[str, str]:
    """Where it stands -> what is said there in French."""
    found = {f"{context}: {source}": said for (context, source), said in catalogue("fr").items()}
    found |= {f"help: {page.name}": page.markdown for page in read_help("fr").pages}
    for path in resource("letters", "fr").glob("*.txt"):
        found[f"letter: {path.stem}"] = path.read_text("utf-8").removeprefix("Subject:")
    for name, said in (*phrases("fr").items(), *sample_words("fr").items()):
        found[f"letter: {name}"] = said
    return found


def test_french_signs_stand_behind_their_spaces() -> None:
    wrong = {where: said for where, said in told().items() if WRONG.search(said)}

    assert wrong == {}


@pytest.mark.parametrize(
    "said", ["Oui ?", "Oui\u00a0?", "Oui?", "Ici : là", "« non »", "Non\u202f:"]
)
def test_a_wrong_space_is_seen(said: str) -> None:
    assert WRONG.search(said) is not None


@pytest.mark.parametrize("said", ["Oui\u202f?", "Ici\u00a0: là", "«\u00a0non\u00a0»", "100\u00a0%"])
def test_a_right_space_is_let_pass(said: str) -> None:
    assert WRONG.search(said) is None
