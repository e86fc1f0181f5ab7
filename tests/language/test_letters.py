"""Letters in every language: whole, formal, and filled from the same facts."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, date

import pytest

from csdesk.domain.letter import LetterKind, LetterTemplate
from csdesk.domain.letter_clarity import missing_clarity
from csdesk.domain.letter_template import KNOWN, fill, unknown_names
from csdesk.domain.ours import LANGUAGE_NAMES, LANGUAGES
from csdesk.domain.person import Person
from csdesk.domain.policy_speak import policy_speak
from csdesk.domain.preferred_language import preferred_language
from csdesk.domain.shop import Shop
from csdesk.language import language_of
from csdesk.letters.sample import sample_facts
from csdesk.letters.shipped import phrases, sample_words, shipped_template
from csdesk.letters.telling import told_in
from csdesk.services.letters import (
    begin_letter,
    reset_template,
    save_template,
    template_desk,
    templates,
)
from csdesk.services.shops import save_shop
from tests.builders import a_complaint, a_customer, a_person, a_redress, a_shop, some_preferences
from tests.language.catalogues import OTHERS

KINDS = [(language, kind) for language in LANGUAGES for kind in LetterKind]
NAMES = re.compile(r"\{(\w+)\}")
FORMAL = {
    "de": r"\b(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)\b",
    "fr": r"\b(?:vous|votre|vos)\b",
    "es": r"\b(?:usted|le|su|[Ll]e)\b",
    "it": r"\b(?:Lei|Le|La|Sua)\b|\w+La\b|\bchiami\b",
}
FAMILIAR = {
    "de": r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\w*)\b",
    "fr": r"\b(?:tu|toi|ton|ta|tes)\b",
    "es": r"\b(?:tú|ti|tu|tus|te|contigo)\b",
    "it": r"\b(?:tu|te|ti|tuo|tua|tuoi)\b",
}


def sample(language: str) -> dict[str, str]:
    shop = Shop(name="Palace Cinema", language=language, country="")
    say = told_in(language_of(shop), UTC)
    person = Person("Tom Reyes", "TR", direct_contact="tom@palace.example")
    return sample_facts(shop, person, date(2026, 11, 21), UTC, say)


def whole(language: str, kind: LetterKind) -> str:
    words, facts = shipped_template(kind, language), sample(language)
    return f"{fill(words.subject, facts).text}\n\n{fill(words.body, facts).text}"


@pytest.mark.parametrize(("language", "kind"), KINDS)
def test_a_letter_has_the_same_facts_in_every_language(language, kind):
    english, other = shipped_template(kind), shipped_template(kind, language)

    for here, there in ((english.subject, other.subject), (english.body, other.body)):
        assert Counter(NAMES.findall(there)) == Counter(NAMES.findall(here))
        assert not unknown_names(there)
    assert other.body.count("\n\n") == english.body.count("\n\n")
    assert [NAMES.findall(part) for part in other.body.split("\n\n")] == [
        NAMES.findall(part) for part in english.body.split("\n\n")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_of_facts_are_the_same_in_every_language(language):
    for name, words in phrases().items():
        there = phrases(language)[name]
        assert Counter(NAMES.findall(there)) == Counter(NAMES.findall(words)), name
        assert there.strip() == there != "", name
        assert there.endswith(".") == words.endswith("."), name
    assert phrases(language).keys() == phrases().keys()
    assert sample_words(language).keys() == sample_words().keys()


@pytest.mark.parametrize(("language", "kind"), KINDS)
def test_a_filled_letter_leaves_no_hole_and_shouts_at_nobody(language, kind):
    said = whole(language, kind)

    assert not NAMES.search(said)
    assert not set(said) & set("!\"'")
    assert "\n\n\n" not in said and ".." not in said and "  " not in said
    assert policy_speak(said) == ()
    assert "Tom Reyes" in said and "Palace Cinema" in said


@pytest.mark.parametrize(("language", "kind"), KINDS)
def test_a_letter_that_says_what_when_and_who_is_not_nagged_at(language, kind):
    facts = sample(language)
    said = whole(language, kind)
    if kind is LetterKind.TERMS:
        said += f" {facts['today']}"

    assert missing_clarity(kind, said, person="Tom Reyes", what=[""]) == ()


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("kind", LetterKind)
def test_letters_speak_formally(language, kind):
    said = whole(language, kind)

    assert re.search(FORMAL[language], said)
    assert not re.search(FAMILIAR[language], said)
    assert "Anna Lindqvist" in said, "nobody who is a Sie is called by the first name alone"


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("kind", LetterKind)
def test_no_english_is_left_in_another_language(language, kind):
    english = {line for line in whole("en", kind).split("\n") if " " in line} - {"Tom Reyes"}

    assert english & set(whole(language, kind).split("\n")) <= {"Palace Cinema"}


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("Deutsch", "de"), ("German", "de"), ("de", "de"), ("de_CH", "de"), ("FR", "fr"),
        ("Français, bitte", "fr"), ("spanish or english", "es"), ("español", "es"),
        ("Swedish, English is fine", "en"), ("Italiano", "it"), ("tedesco", "de"),
        ("", ""), ("Svenska", ""), ("it is all one to them", ""), ("Germanic", ""),
    ],
)  # fmt: skip
def test_what_somebody_typed_names_a_language(typed, language):
    assert preferred_language(typed) == language


def test_every_language_names_itself():
    for code, name in LANGUAGE_NAMES.items():
        assert preferred_language(name) == code


@pytest.fixture
def zurich(desk):
    """A shop in Zurich that writes German."""
    shop = a_shop(desk, name="Velo Limmat", country="CH", currency="CHF", language="de")
    tom = a_person(desk, "Tom Reyes")
    desk.store.person_id = tom.id
    return shop


@pytest.fixture
def told(desk, zurich):
    anna = a_customer(desk)
    complaint = a_complaint(desk, anna.id, title="Bremse", at_stake_minor=2400)
    a_redress(desk, complaint, 600, what="Neue Beläge", worth_minor=123450)
    return complaint


def test_a_letter_is_in_the_language_of_the_shop(desk, told):
    draft = begin_letter(desk, told.customer_id, LetterKind.REPLY, told.id)

    assert draft.language == "de"
    assert draft.subject == "Zu Ihrem Anliegen: Bremse"
    assert draft.body.startswith("Guten Tag Anna Lindqvist,")
    assert "Neue Beläge, im Wert von CHF\u00a01’234.50." in draft.body
    assert "Mit freundlichen Grüssen\nTom Reyes" in draft.body
    assert draft.dated == "21.11.2026"


def test_a_customer_is_written_to_in_the_language_they_prefer(desk, told):
    some_preferences(desk, told.customer_id, language="Italiano", form_of_address="Signora Anna")

    draft = begin_letter(desk, told.customer_id, LetterKind.REPLY, told.id)

    assert draft.language == "it"
    assert draft.body.startswith("Gentile Signora Anna,")
    assert "CHF" in draft.body


def test_whoever_writes_may_choose_another_language(desk, told):
    draft = begin_letter(desk, told.customer_id, LetterKind.REPLY, told.id, language="fr")

    assert draft.language == "fr"
    assert draft.body.startswith("Bonjour Anna Lindqvist,")


def test_the_shops_own_words_are_in_its_own_language(desk, told):
    save_template(desk, LetterTemplate(LetterKind.REPLY, "Betreff", "Sali {customer}"))

    german = begin_letter(desk, told.customer_id, LetterKind.REPLY, told.id)
    french = begin_letter(desk, told.customer_id, LetterKind.REPLY, told.id, language="fr")

    assert german.body == "Sali Anna Lindqvist"
    assert french.body.startswith("Bonjour")
    assert reset_template(desk, LetterKind.REPLY).body.startswith("Guten Tag")


def test_the_settings_show_templates_and_an_invented_customer_in_the_shops_language(desk, zurich):
    known = template_desk(desk)

    assert known.templates == templates(desk)
    assert known.templates[0].subject == "Zu Ihrem Anliegen: {complaint}"
    assert known.sample["complaint"] == "Der Film brach in der Mitte ab"
    assert known.sample["today"] == "Samstag, 21. November 2026"


def test_another_language_of_the_shop_changes_what_ships_and_keeps_its_own_words(desk, zurich):
    save_template(desk, LetterTemplate(LetterKind.REPLY, "Betreff", "Sali {customer}"))
    save_shop(desk, replace(zurich, language="es"))

    by_kind = {each.kind: each for each in templates(desk)}

    assert by_kind[LetterKind.REPLY].body == "Sali {customer}"
    assert by_kind[LetterKind.APOLOGY].body.startswith("Buenos días")
    assert set(NAMES.findall(by_kind[LetterKind.APOLOGY].body)) <= KNOWN
