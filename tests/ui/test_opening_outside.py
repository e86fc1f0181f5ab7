"""What csdesk asks the system to open: mails and pages as they are, its own files, no program."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from csdesk.domain.mailto import MailLink, mail_link
from tests.hostile import HOSTILE
from ui import opening_outside
from ui.opening_outside import open_folder, open_mail, open_web, open_written

ROOT = Path(__file__).parents[2]
MAY_START_PROGRAMS = {"ui/showing_files.py"}
"""The folder windows of Windows and macOS, with the name of a file that csdesk wrote."""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What the system was asked to open; nothing is."""
    asked: list[QUrl] = []

    class System:
        @staticmethod
        def openUrl(url: QUrl) -> bool:
            asked.append(url)
            return True

    monkeypatch.setattr(opening_outside, "QDesktopServices", System)
    return asked


@pytest.mark.parametrize("text", HOSTILE.values())
def test_a_mail_reaches_the_mail_program_sign_by_sign(opened: list[QUrl], text: str) -> None:
    link = mail_link("anna@example.org", text, text)

    assert open_mail(link)

    assert [bytes(url.toEncoded().data()).decode() for url in opened] == [link.uri]


@pytest.mark.parametrize(
    "uri",
    [
        "mailto:a@b.test?bcc=c@d.test",
        "mailto:a@b.test?subject=x&attach=/etc/passwd",
        "mailto:a@b.test?subject=x&subject=y",
        "mailto:a@b.test?SUBJECT=x&cc=c@d.test",
        "mailto:a@b.test#x",
        "mailto:ä@b.test",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ms-msdt:/id",
        "",
    ],
)
def test_a_mail_with_more_than_its_words_is_not_begun(opened: list[QUrl], uri: str) -> None:
    assert not open_mail(MailLink(uri))
    assert opened == []


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "smb://host/share",
        "\\\\host\\share",
        "//host/share/x",
        "tel:*%2306%23",
        "vbscript:x",
        "https://user:word@x.test/",
        "https:///nowhere",
        "http://a b.test",
        "https://x.test/\u202egpj",
        "https://x.test/\0",
        "search-ms:query=x",
        "",
    ],
)
def test_only_a_page_of_the_web_is_shown_in_the_browser(opened: list[QUrl], address: str) -> None:
    assert not open_web(address)
    assert opened == []


def test_a_page_of_the_web_is_shown(opened: list[QUrl]) -> None:
    assert open_web(" https://guide.test/reviews?id=4&b=%20#top ")
    assert [bytes(url.toEncoded().data()).decode() for url in opened] == [
        "https://guide.test/reviews?id=4&b=%20#top"
    ]


RUN = ("exe", "bat", "cmd", "com", "lnk", "desktop", "sh", "py", "js", "vbs", "ps1", "jar", "msi")
RUN += ("app", "scr", "hta", "html", "svg", "docm", "xlsm", "url", "pif", "reg", "command", "")


@pytest.mark.parametrize("ending", RUN)
def test_no_file_that_could_be_run_is_opened(
    opened: list[QUrl], tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"report.pdf.{ending}"
    path.write_bytes(b"%PDF-1.7")

    assert not open_written(path)
    assert opened == []


def test_a_report_and_its_folder_are_opened_and_what_is_gone_is_not(
    opened: list[QUrl], tmp_path: Path
) -> None:
    path = tmp_path / "Report #1 100%.XLSX"
    path.write_bytes(b"PK")

    assert open_written(path) and open_folder(tmp_path)
    assert not open_written(tmp_path / "gone.pdf") and not open_written(tmp_path)
    assert not open_folder(path) and not open_folder(tmp_path / "gone")
    assert [Path(url.toLocalFile()) for url in opened] == [path, tmp_path]


def test_nothing_else_of_the_program_asks_the_system_to_open_or_start_anything() -> None:
    asking = {"QDesktopServices", "webbrowser", "startfile", "openUrl", "QUrlQuery"}
    starting = {"QProcess", "subprocess", "Popen", "popen", "spawnv", "execv"}
    found = {
        (str(path.relative_to(ROOT)), name)
        for folder in ("ui", "csdesk")
        for path in (ROOT / folder).rglob("*.py")
        for name in names_in(path) & (asking | starting)
    }

    found |= {
        (str(path.relative_to(ROOT)), "os.system")
        for folder in ("ui", "csdesk")
        for path in (ROOT / folder).rglob("*.py")
        if "os.system" in path.read_text(encoding="utf-8")
    }
    may = {("ui/opening_outside.py", name) for name in ("QDesktopServices", "openUrl")}
    assert found - may == {(path, "QProcess") for path in MAY_START_PROGRAMS}


def names_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    found |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            found |= {alias.name.split(".")[0] for alias in node.names}
    return found
