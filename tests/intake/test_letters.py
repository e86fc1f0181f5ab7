"""The letters of a text file are told by the bytes alone, or asked about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.errors import Refused
from csdesk.intake.files.letters import LETTERS, letters_of
from csdesk.intake.files.reading import read_table
from csdesk.intake.meaning.understanding import understand
from tests.intake.lists import a_table

LISTS = {
    "German": "Name;Ort\nMüller;Köln\nGroß;Düsseldorf\n",
    "French": "nom;ville\nLefèvre;Besançon\nGarçon;Orléans\n",
    "Spanish": "nombre;ciudad\nMuñoz;Málaga\nÁlvarez;Córdoba\n",
    "Portuguese": "nome;cidade\nJoão Gonçalves;São Paulo\n",
    "Swedish": "namn;ort\nÅsa Öst;Malmö\nJörgen;Göteborg\n",
    "Polish": "nazwa;miasto\nŁukasz;Łódź\nGrażyna Wójcik;Kraków\n",
    "Czech": "jméno;město\nJiří Novák;Plzeň\nŠárka;České Budějovice\n",
    "Hungarian": "név;város\nKovács Erzsébet;Győr\nSzűcs Ödön;Pécs\n",
    "Romanian": "nume;oraş\nIonuţ Popescu;Bucureşti\nMădălina;Brăila\n",
    "Turkish": "ad;şehir\nAyşe Yılmaz;İstanbul\nÇağrı Öztürk;Muğla\n",
    "Russian": "имя;город\nИванов Сергей;Москва\n",
    "Greek": "όνομα;πόλη\nΓιώργος Παπαδόπουλος;Αθήνα\n",
    "Hebrew": "שם,עיר\nכהן,תל אביב\n",
    "Arabic": "اسم,مدينة\nمحمد,القاهرة\n",
    "Japanese": "氏名,住所\n佐藤 花子,東京都渋谷区\n鈴木 一郎,大阪市\n",
    "Chinese": "姓名,地址\n王小明,北京市朝阳区\n李娜,上海市\n",
    "Taiwanese": "姓名,地址\n陳志明,臺北市信義區\n林美玲,高雄市\n",
    "Korean": "이름,주소\n김철수,서울시 강남구\n이영희,부산시\n",
}
STORED = {
    "German": "utf-8 utf-8-sig utf-16 utf-16-le utf-16-be utf-32 utf-32-be cp1252 iso8859-15 "
    "iso8859-2 mac-roman cp850 cp437",
    "French": "cp1252 iso8859-15 mac-roman cp850",
    "Spanish": "cp1252 mac-roman cp850",
    "Portuguese": "cp1252 mac-roman",
    "Swedish": "cp1252 mac-roman cp850",
    "Polish": "cp1250 iso8859-2 cp852 mac-latin2",
    "Czech": "cp1250 iso8859-2 cp852",
    "Hungarian": "cp1250 iso8859-2 cp852",
    "Romanian": "cp1250 iso8859-2",
    "Turkish": "cp1254 iso8859-9 cp857",
    "Russian": "cp1251 koi8-r iso8859-5 cp866 utf-16-le utf-16-be",
    "Greek": "cp1253 iso8859-7 utf-16-le",
    "Hebrew": "cp1255",
    "Arabic": "cp1256",
    "Japanese": "cp932 euc-jp iso2022_jp utf-16-le utf-16-be utf-32-le",
    "Chinese": "gb18030 gbk utf-16-le",
    "Taiwanese": "big5 utf-16-be",
    "Korean": "cp949 euc-kr",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [(language, each) for language, encodings in STORED.items() for each in encodings.split()],
)
def test_a_short_list_is_read_in_the_letters_it_was_saved_in(language, encoding):
    text = LISTS[language]
    data = text.encode(encoding)

    letters = letters_of(data, "list.csv")

    assert data.decode(letters.encoding).lstrip("\ufeff") == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [("who,paid\nAnn,£12.50\n", "cp1252"), ("who;paid\nAnna;12,50 €\nÅsa;3,00 €\n", "cp1252")],
)
def test_a_sign_of_money_beside_an_amount_tells_too(text, encoding):
    data = text.encode(encoding)

    assert data.decode(letters_of(data, "list.csv").encoding) == text


@pytest.mark.parametrize("name", ["O’Brien", "L’Oréal", "it’s fine", "Jeanne d’Arc", "“Big” Ben"])
def test_the_marks_that_word_processors_set_are_no_reason_to_ask(name):
    letters = letters_of(f"name,city\n{name},Cork\n".encode("cp1252"), "list.csv")

    assert (letters.encoding, letters.doubt) == ("cp1252", None)


def test_where_two_readings_are_as_likely_the_owner_is_asked_and_obeyed(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes("name;city;total\nAnna;Brno;12 Kč\n".encode("cp1250"))

    table = read_table(path)

    [doubt] = table.doubts
    assert (doubt.code, doubt.taken) == (LETTERS, table.encoding)
    words = {choice.value: choice.words for choice in doubt.choices}
    assert words["cp1250"].endswith("Kč") and words["cp1252"].endswith("Kè")
    assert read_table(path, encoding="cp1250").rows[0][2] == "12 Kč"
    assert doubt in understand(table).doubts


def test_one_bad_byte_spoils_only_its_own_cell_and_is_told():
    rows = "".join(f"Jürgen Groß {row};Köln\n" for row in range(30))
    data = f"name;city\n{rows}".encode() + b"Ren\xe9;Paris\n"

    table = a_table(data)

    assert table.encoding == "utf-8"
    assert table.rows[0][0] == "Jürgen Groß 0"
    [problem] = table.problems
    assert (problem.row, problem.column, problem.value) == (32, "name", "Ren\ufffd")


def test_a_letter_cut_in_half_at_the_end_of_the_file_is_told():
    data = "name;city\nZoë;Köln\nÅsa;Malmö\nUwe;Münster\nJörg;Zü".encode()[:-1]

    assert [problem.row for problem in a_table(data).problems] == [5]


@pytest.mark.parametrize("told", ["utf-16", "no such thing", "base64", "idna", "undefined"])
def test_an_encoding_that_cannot_be_is_refused_in_words(tmp_path, told):
    path = tmp_path / "list.csv"
    path.write_bytes(b"name;city\nA;B\nC;D")

    with pytest.raises(Refused, match="can’t be read"):
        read_table(path, encoding=told)


@given(st.binary(min_size=1, max_size=300))
def test_any_bytes_are_some_letters_or_refused(data):
    try:
        letters = letters_of(data, "list.csv")
    except Refused:
        return

    text = data.decode(letters.encoding, letters.errors)
    assert letters.errors == "strict" or "\ufffd" in text  # leniently only where there is need


@given(
    st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co"]), min_size=1)),
)
def test_what_was_saved_as_utf8_is_never_taken_for_anything_else(words):
    data = ("name\n" + "\n".join(words) + "\n").encode()

    assert letters_of(data, "list.csv").encoding.startswith("utf-8")
