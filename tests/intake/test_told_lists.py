"""Unknown lists of complaints and answers: told by their words, in nine languages."""

from __future__ import annotations

import string
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.complaint import Severity
from csdesk.domain.contact import Channel
from csdesk.domain.drafts import AnswerDraft, ImportPlan
from csdesk.domain.errors import Refused
from csdesk.domain.import_choices import NOTHING_CHOSEN, Choices
from csdesk.domain.import_fields import Field, Kind
from csdesk.intake.drafting.plan import plan_import
from csdesk.intake.meaning.scores import SCALES, score_in, settle_scores
from csdesk.intake.meaning.statuses import ended_word
from csdesk.intake.meaning.told_words import channel_of, complaint_words, severity_of
from csdesk.intake.meaning.understanding import understand
from tests.intake.lists import a_plan, a_table

LANGUAGES = {
    "en": "Complaint no,Received on,Customer,Email,Subject,Description,Status,"
    "Assigned to,Closed on",
    "de": "Beschwerdenummer,Eingegangen am,Kunde,E-Mail,Betreff,Beschreibung,Status,"
    "Bearbeiter,Gelöst am",
    "fr": "Numéro de réclamation,Date de réclamation,Client,Courriel,Objet,Détails,Statut,"
    "Assigné à,Résolu le",
    "es": "Número de reclamación,Fecha de reclamación,Cliente,Correo electrónico,Asunto,Detalle,"
    "Estado,Asignado a,Resuelto el",
    "it": "Numero reclamo,Data reclamo,Cliente,Indirizzo email,Oggetto,Descrizione,Stato,"
    "Assegnato a,Risolto il",
    "nl": "Klachtnummer,Klachtdatum,Klant,E-mailadres,Onderwerp,Omschrijving,Status,"
    "Toegewezen aan,Opgelost op",
    "pt": "Número da reclamação,Data da reclamação,Cliente,Email,Assunto,Descrição,Estado,"
    "Atribuído a,Resolvido em",
    "pl": "Nr reklamacji,Data reklamacji,Klient,Adres e-mail,Temat,Opis,Status,Przypisane do,"
    "Rozwiązano",
    "tr": "Şikayet no,Şikayet tarihi,Müşteri,E-posta,Konu,Açıklama,Durum,Atanan,Çözüm tarihi",
}
ENDED = {
    "en": ("Resolved", "In progress"),
    "de": ("Gelöst", "In Bearbeitung"),
    "fr": ("Résolu", "En attente"),
    "es": ("Resuelto", "Pendiente"),
    "it": ("Risolto", "In lavorazione"),
    "nl": ("Opgelost", "In behandeling"),
    "pt": ("Resolvido", "Em andamento"),
    "pl": ("Rozwiązane", "W toku"),
    "tr": ("Çözüldü", "Beklemede"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_of_complaints_is_told_by_its_words(language: str) -> None:
    over, under_way = ENDED[language]
    plan = a_plan(
        f"{LANGUAGES[language]}\n"
        f"K-1,2024-05-02,Ann Berg,ann@mail.test,Torn,It came off,{over},Sam,2024-05-06\n"
        f"K-2,2024-06-13,Bo Lind,bo@mail.test,Late,A week late,{under_way},Sam,\n"
    )

    first, second = plan.complaints
    assert plan.kind == Kind.COMPLAINTS
    assert (first.reference, first.opened_on, first.title) == ("K-1", date(2024, 5, 2), "Torn")
    assert (first.words, first.is_closed, first.closed_on) == (
        *("It came off", True),
        date(2024, 5, 6),
    )
    assert (second.is_closed, second.closed_on) == (False, None)
    assert [who.name for who in plan.customers] == ["Ann Berg", "Bo Lind"]


SURVEYS = {
    "en": "Email,How likely are you to recommend us?,What could we do better?,Submitted at",
    "de": "E-Mail,Wie wahrscheinlich ist es dass Sie uns weiterempfehlen?,"
    "Was können wir verbessern?,Zeitstempel",
    "fr": "Courriel,Quelle est la probabilité que vous nous recommandiez ?,"
    "Que pourrions-nous améliorer ?,Horodateur",
    "es": "Correo electrónico,¿Qué probabilidad hay de que nos recomiende?,"
    "¿Qué podríamos mejorar?,Marca temporal",
    "it": "Indirizzo email,Con quale probabilità ci raccomanderebbe?,Cosa possiamo migliorare?,"
    "Informazioni cronologiche",
    "nl": "E-mailadres,Hoe waarschijnlijk is het dat u ons zou aanbevelen?,"
    "Wat kunnen we verbeteren?,Tijdstempel",
    "pt": "Email,Qual a probabilidade de nos recomendar?,O que podemos melhorar?,"
    "Carimbo de data/hora",
    "pl": "Adres e-mail,Czy poleciłbyś nas znajomym?,Co możemy poprawić?,Sygnatura czasowa",
    "tr": "E-posta,Bizi tavsiye eder misiniz?,Neyi geliştirebiliriz?,Zaman damgası",
}


@pytest.mark.parametrize("language", SURVEYS)
def test_a_survey_is_told_by_its_questions(language: str) -> None:
    plan = a_plan(
        f"{SURVEYS[language]}\n"
        "ann@mail.test,9,More colours,2024-05-02 10:00\nbo@mail.test,2,,2024-05-13 10:00\n"
    )

    assert plan.kind == Kind.ANSWERS
    assert [(each.recommend, each.words) for each in plan.answers] == [(9, "More colours"), (2, "")]
    assert [str(each.answered_on) for each in plan.answers] == ["2024-05-02", "2024-05-13"]


@pytest.mark.parametrize(
    "heading",
    [
        "Ticket No,Date,Customer,Total,Status",
        "Customer ID,Name,Email,Satisfaction Score,Signed up",
        "Name,Given Name,Priority,Subject,Notes,E-mail 1 - Value",
        "First Name,Last Name,Email,Title,Status,Created",
        "Product,Rating,Review,Date",
        "Order ID,Customer,Email,Amount,Status,Created at,Priority",
    ],
)
def test_other_lists_are_taken_for_neither(heading: str) -> None:
    cells = ["1", "2024-05-02", "4", "3.50", "Ann", "ann@mail.test"]
    row = ",".join(cells[place % len(cells)] for place, _ in enumerate(heading.split(",")))
    try:
        plan = a_plan(f"{heading}\n{row}\n")
    except Refused as refused:
        assert refused.code not in {"import.no_answer", "import.no_complaint"}
    else:
        assert plan.kind in {Kind.CUSTOMERS, Kind.PURCHASES}


def under(content: str, **answers: str) -> ImportPlan:
    table = a_table(content)
    return plan_import(table, understand(table, choices=Choices(answers=answers)))


STATUSES = (
    "Ticket ID,Created at,Email,Subject,Status,Priority\n"
    "1,2024-05-02,ann@mail.test,Torn,Zwiebel,High\n"
    "2,2024-05-03,bo@mail.test,Late,Closed,High\n"
)


def test_an_unknown_status_is_asked_about_and_open_until_somebody_says() -> None:
    plan = under(STATUSES)
    told = under(STATUSES, **{"status:zwiebel": "ended"})

    codes = {doubt.code: doubt.taken for doubt in plan.doubts}
    assert codes == {"status:zwiebel": "open", "open_tickets": "open"}
    assert [each.is_closed for each in plan.complaints] == [False, True]
    assert [each.is_closed for each in told.complaints] == [True, True]


def test_where_all_ended_nobody_is_asked() -> None:
    assert under(STATUSES.replace("Zwiebel", "Solved")).doubts == ()


@pytest.mark.parametrize(
    ("status", "over"),
    [
        ("Closed with explanation", True),
        ("Resolved - duplicate", True),
        ("OpenPending", False),
        ("Waiting on Third Party", False),
        ("Unresolved", False),
        ("Not resolved", None),
        ("Reopened", False),
        ("Nicht gelöst", None),
        ("", None),
    ],
)
def test_a_status_says_whether_it_is_over(status: str, over: bool | None) -> None:
    assert ended_word(status) is over


@given(st.sampled_from(sorted(complaint_words("closed") | complaint_words("open"))), st.data())
def test_case_and_marks_of_a_status_do_not_count(word: str, data: st.DataObject) -> None:
    if not word.isascii():  # a Turkish dotted i has no one lower case
        return
    marks = data.draw(st.sampled_from(["", " ", "_", "-"]))
    written = data.draw(st.sampled_from([word.upper(), word.title(), word.capitalize()]))

    assert ended_word(f"{marks}{written}{marks}") is (word in complaint_words("closed"))


@given(st.text(string.ascii_letters + " ", max_size=30))
def test_no_status_is_open_and_ended_at_once(status: str) -> None:
    assert ended_word(status) in (True, False, None)


def test_no_word_is_both_open_and_ended() -> None:
    assert not complaint_words("closed") & complaint_words("open")


@pytest.mark.parametrize(
    ("written", "severity"),
    [
        *(("Low", Severity.SMALL), ("4 - Low", Severity.SMALL), ("medium", Severity.SERIOUS)),
        *(("URGENT", Severity.GRAVE), ("1 - Critical", Severity.GRAVE), ("Hoch", Severity.GRAVE)),
        *(("Priorytet", None), ("", None)),
    ],
)
def test_a_priority_becomes_a_severity(written: str, severity: Severity | None) -> None:
    assert severity_of(written) is severity


@pytest.mark.parametrize(
    ("written", "channel"),
    [
        *(("Phone call (inbound)", Channel.PHONE), ("Web form", Channel.MAIL)),
        *(("instagram-direct", Channel.TEXT), ("Im Laden", Channel.COUNTER)),
        *(("Fax", Channel.LETTER), ("Trustpilot", Channel.REVIEW), ("Smoke", None)),
    ],
)
def test_a_source_becomes_a_way_in(written: str, channel: Channel | None) -> None:
    assert channel_of(written) is channel


@given(st.sampled_from(sorted(SCALES)), st.integers(-3, 120))
def test_a_score_is_kept_as_it_stands_or_not_at_all(field: Field, number: int) -> None:
    least, most = SCALES[field]

    assert score_in(str(number), field) == (number if least <= number <= most else None)
    assert score_in(f"{number}%", field) is None
    assert score_in(f"{number}.5", field) is None


@given(st.lists(st.integers(0, 10), min_size=1, max_size=60))
def test_named_scores_of_ten_are_never_another_scale(numbers: list[int]) -> None:
    reading = settle_scores(map(str, numbers), Field.RECOMMEND)

    assert reading.field in (Field.RECOMMEND, None)
    assert not reading.sure or reading.field is Field.RECOMMEND


@given(st.lists(st.integers(0, 200), min_size=1, max_size=60))
def test_a_bare_score_is_never_put_on_a_scale_it_does_not_fit(numbers: list[int]) -> None:
    reading = settle_scores(map(str, numbers), None)

    if reading.field is not None:
        least, most = SCALES[reading.field]
        fit = sum(least <= number <= most for number in numbers)
        assert fit >= 0.9 * len(numbers)


def scored(*scores: str, heading: str = "Score") -> ImportPlan:
    rows = "".join(
        f"{place},a{place}@mail.test,{score},word,2024-{place % 12 + 1:02}-13\n"
        for place, score in enumerate(scores)
    )
    return a_plan(f"Response ID,Email,{heading},Comment,Response date\n{rows}")


def recommended(plan: ImportPlan) -> list[int | None]:
    return [each.recommend for each in plan.answers]


def test_scores_up_to_ten_tell_who_would_recommend() -> None:
    plan = scored("0", "9", "10", "7")

    assert recommended(plan) == [0, 9, 10, 7]
    assert plan.doubts == ()


def test_scores_up_to_five_are_asked_about() -> None:
    plan = scored("1", "4", "5", "3")
    [doubt] = plan.doubts

    assert doubt.taken == "satisfaction"
    assert [each.satisfaction for each in plan.answers] == [1, 4, 5, 3]
    table = a_table("Response ID,Email,Score,Comment,Response date\n1,a@x.test,4,w,2024-05-13\n")
    told = plan_import(table, understand(table, choices=Choices(answers={doubt.code: "recommend"})))
    assert recommended(told) == [4]


def test_a_score_out_of_range_is_a_problem_and_never_clipped() -> None:
    plan = scored(*["9", "10", "8", "0", "7"] * 5, "11")

    assert recommended(plan)[-1] is None
    [problem] = plan.problems
    assert (problem.column, problem.value) == ("Score", "11")
    assert plan.answers[-1].words == "word"


def test_percentages_and_smileys_stay_out_and_that_is_said() -> None:
    plan = a_plan(
        "Response ID,Email,NPS,CSAT,Comment,Response date\n"
        "1,a@mail.test,9,80%,fine,2024-05-13\n2,b@mail.test,3,65%,meh,2024-05-14\n"
    )

    assert [each.satisfaction for each in plan.answers] == [None, None]
    assert any("CSAT" in each.reason and "80%" in each.reason for each in plan.problems)


def test_words_stand_for_scores_where_the_scale_has_them() -> None:
    plan = a_plan(
        "Respondent ID,Email,How satisfied are you?,How easy was it?,End Date\n"
        "1,a@mail.test,Very satisfied,Very easy,2024-05-13\n"
        "2,b@mail.test,Unzufrieden,Disagree,2024-05-14\n"
    )

    assert [(each.satisfaction, each.ease) for each in plan.answers] == [(5, 7), (2, 2)]


def test_a_scale_of_five_is_not_taken_for_one_of_ten() -> None:
    plan = scored(*["4", "5", "3", "5"] * 3, heading="NPS")

    [doubt] = plan.doubts
    assert doubt.taken == "left_out"
    assert recommended(plan) == [None] * 12


def test_rows_without_score_and_words_are_told() -> None:
    plan = a_plan(
        "Response ID,Email,NPS,Comment,Response date\n"
        "1,a@mail.test,9,,2024-05-13\n2,b@mail.test,,,2024-05-14\n"
    )

    assert (len(plan.answers), plan.answers_skipped) == (1, 1)
    assert plan.customers[0].mails == ("a@mail.test",) and len(plan.customers) == 1


def test_rows_of_one_ticket_are_one_complaint() -> None:
    plan = a_plan(
        "Ticket ID,Created at,Email,Subject,Description,Status\n"
        "1,2024-05-02,ann@mail.test,Torn,First words,Open\n"
        "1,2024-05-02,ann@mail.test,Torn,Our reply,Open\n"
        "2,2024-05-02,bo@mail.test,Torn,Other,Open\n"
    )

    assert [(each.reference, each.words) for each in plan.complaints] == [
        ("1", "First words"),
        ("2", "Other"),
    ]


def test_a_number_that_two_customers_bear_is_two_complaints() -> None:
    plan = a_plan(
        "Complaint no,Complaint date,Email,Complaint\n"
        "1,2024-05-02,ann@mail.test,Torn\n1,2024-06-02,bo@mail.test,Late\n"
    )

    assert len({each.fingerprint for each in plan.complaints}) == 2


def test_a_company_alone_is_asked_about() -> None:
    content = "Complaint no,Complaint date,Company,Complaint\n1,2024-05-02,Acme Inc,Torn\n"
    plan = under(content)
    [doubt] = [each for each in plan.doubts if each.code == "company"]

    assert (doubt.taken, [who.name for who in plan.customers]) == ("customer", ["Acme Inc"])
    assert under(content, company="about").customers == ()


def test_a_closing_day_that_is_none_does_not_keep_a_complaint_out() -> None:
    plan = a_plan(
        "Ticket ID,Created at,Email,Subject,Status,Closed at\n"
        "1,2024-05-02,ann@mail.test,Torn,Closed,2024-05-03\n"
        "2,2024-05-02,bo@mail.test,Late,Closed,2024-05-03\n"
        "3,2024-05-05,cy@mail.test,Lost,Closed,2024-05-06\n"
        "4,2024-05-05,di@mail.test,Cold,Closed,2024-05-07\n"
        "5,2024-05-05,ed@mail.test,Wet,Closed,soon\n"
        "6,2024-05-05,flo@mail.test,Dry,Closed,2024-04-01\n"
    )

    assert [each.closed_on is None for each in plan.complaints] == [False] * 4 + [True, True]
    assert {each.row for each in plan.problems} == {6, 7}


def test_columns_can_be_chosen_by_hand() -> None:
    table = a_table("When,Who,What\n2024-05-02,Ann Berg,Torn bag\n")
    chosen: dict[int, Field | None] = {0: Field.OPENED_ON, 1: Field.NAME, 2: Field.WORDS}
    plan = plan_import(table, understand(table, choices=Choices(columns=chosen)))

    assert plan.kind == Kind.COMPLAINTS
    assert plan.complaints[0].words == "Torn bag"
    assert NOTHING_CHOSEN.answers == {}


def test_the_owner_can_make_it_a_list_of_customers() -> None:
    table = a_table(STATUSES)
    plan = plan_import(table, understand(table, choices=Choices(kind=Kind.CUSTOMERS)))

    assert (plan.kind, len(plan.customers), plan.complaints) == (Kind.CUSTOMERS, 2, ())


def test_the_same_answer_has_the_same_print_whatever_the_order_of_columns() -> None:
    rows = [
        ("Response ID,Email,NPS,Response date", "1,a@mail.test,9,2024-05-13"),
        ("Response date,NPS,Response ID,Email", "2024-05-13,9,1,a@mail.test"),
    ]
    prints = {_only(a_plan(f"{heading}\n{row}\n")).fingerprint for heading, row in rows}

    assert len(prints) == 1


def _only(plan: ImportPlan) -> AnswerDraft:
    [answer] = plan.answers
    return answer
