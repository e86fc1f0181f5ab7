"""What Windows and macOS install csdesk with, as far as another system can try it."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "resources" / "packaging"
SCRIPT = (PACKAGING / "windows" / "csdesk.nsi").read_text(encoding="utf-8")
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
LANGUAGES = {"ENGLISH", "GERMAN", "FRENCH", "SPANISH", "ITALIAN"}
needs_nsis = pytest.mark.skipif(not shutil.which("makensis"), reason="NSIS is not installed here")


@pytest.fixture(autouse=True)
def packers(monkeypatch):
    """The programs that pack see each other as neighbours."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.syspath_prepend(str(PACKAGING / "windows"))


@pytest.fixture
def bundle(tmp_path):
    folder = tmp_path / "a bundle" / "csdesk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "csdesk.exe").write_bytes(b"MZ")
    (folder / "_internal" / "a file").write_bytes(b"x" * 1000)
    return folder


@pytest.fixture
def icon(tmp_path):
    draw = [sys.executable, PACKAGING / "icons.py", tmp_path / "icons"]  # Qt with no window at all
    subprocess.run(draw, check=True)
    return tmp_path / "icons" / "csdesk.ico"


# --- Windows --------------------------------------------------------------------------------


@needs_nsis
def test_the_installer_compiles_with_the_version_of_the_project(bundle, icon, tmp_path, capfd):
    from installers import installer_for_windows

    setup = installer_for_windows(bundle, icon, tmp_path, is_quick=True)

    content = setup.read_bytes()
    assert setup.name == f"csdesk-{VERSION}-setup.exe"
    assert content[:2] == b"MZ" and f"{VERSION}".encode("utf-16-le") in content
    assert "warning" not in "".join(capfd.readouterr()).lower()


def test_what_the_uninstaller_would_leave_behind_is_not_packed(bundle, icon, tmp_path):
    from installers import installer_for_windows

    (bundle / "LICENSES").mkdir()

    with pytest.raises(ValueError, match="would not remove LICENSES"):
        installer_for_windows(bundle, icon, tmp_path)


def test_without_its_tool_one_line_says_so_and_nothing_fails(bundle, tmp_path):
    """On Linux neither installer can be made by this script."""
    if sys.platform in ("win32", "darwin"):
        pytest.skip("this system makes one")
    command = [sys.executable, PACKAGING / "installers.py", bundle, tmp_path]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout.count("\n"), done.stderr) == (0, 1, "")


def test_the_installer_speaks_every_language_of_csdesk():
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\} \"(.+)\"$", SCRIPT, re.MULTILINE)
    names = {name for name, _, _ in said}

    assert {"IS_OPEN", "TOO_OLD", "FILE_TYPE", "WHAT_STAYS"} <= names
    assert {(name, language) for name, language, _ in said} == {
        (name, language) for name in names for language in LANGUAGES
    }
    assert len({words for _, _, words in said}) == len(said)
    chosen = {
        name.upper() for name in re.findall(r'^!insertmacro MUI_LANGUAGE "(\w+)"', SCRIPT, re.M)
    }
    assert chosen == LANGUAGES


def test_the_installer_asks_for_no_administrator_and_removes_only_the_program():
    assert "RequestExecutionLevel user" in SCRIPT
    assert "HKLM" not in SCRIPT and "SetShellVarContext all" not in SCRIPT
    removed = re.findall(r'^\s*(?:RMDir|Delete)(?: /r)? "(.+)"$', SCRIPT, re.MULTILINE)
    assert set(removed) == {
        r"${PLACE}\_internal",
        r"${PLACE}\csdesk.exe",
        r"${PLACE}\csdesk.ico",
        r"${PLACE}\uninstall.exe",
        r"${PLACE}",
        r"$SMPROGRAMS\csdesk.lnk",
    }
    assert re.findall(r'RMDir /r "(.+)"', SCRIPT) == [r"${PLACE}\_internal"]


def test_the_lock_of_windows_holds_what_only_windows_needs():
    from windows_python import for_windows

    lock = (ROOT / "requirements-bundle.lock").read_text(encoding="utf-8")
    kept = for_windows(lock)

    names = set(re.findall(r"^([\w.-]+)==", kept, re.MULTILINE))
    assert {"pefile", "pywin32-ctypes", "pyside6-essentials"} <= {name.lower() for name in names}
    assert not {"jeepney", "secretstorage", "macholib"} & names
    assert ";" not in kept
    assert len(re.findall(r"==", kept)) <= kept.count("--hash=sha256:")


# --- macOS ----------------------------------------------------------------------------------


def test_what_macos_is_told_can_be_read_back_as_it_was_said():
    from macos.app_info import app_info

    told = plistlib.loads(plistlib.dumps(app_info(VERSION)))

    (document,) = told["CFBundleDocumentTypes"]
    (kind,) = told["UTExportedTypeDeclarations"]
    assert told["CFBundleVersion"] == VERSION
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeTagSpecification"] == {"public.filename-extension": ["csdesk"]}
    assert set(told["CFBundleLocalizations"]) == {"en", "de", "fr", "es", "it"}


def test_the_hardened_runtime_lets_python_call_back_and_qt_be_replaced():
    told = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())

    assert told == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


@pytest.mark.skipif(sys.platform == "win32", reason="Windows runs no shell scripts")
def test_the_disk_image_is_made_by_a_sound_script_that_signs_each_part_by_itself():
    script = PACKAGING / "macos" / "make_dmg.sh"
    checker = Path(sys.executable).with_name("shellcheck")

    done = subprocess.run([checker, script], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout
    assert "--deep" not in script.read_text(encoding="utf-8")
