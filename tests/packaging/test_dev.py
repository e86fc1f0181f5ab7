"""The developer command on machines that lack something."""

from __future__ import annotations

import ast
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parents[2]
needs_linux = pytest.mark.skipif(not dev.ON_LINUX, reason="only Linux lacks libraries of Qt")


def test_the_developer_command_needs_the_standard_library_alone():
    tree = ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"))
    imports = [n for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)]
    names = {
        (node.module or "") if isinstance(node, ast.ImportFrom) else alias.name
        for node in imports
        for alias in node.names
    }

    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_the_readme_opens_with_the_two_commands_and_ci_runs_the_second_and_what_it_explains():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    block = re.search(r"```\w*\n(.*?)```", readme, re.DOTALL)
    commands = [line.split("#")[0].strip() for line in block.group(1).splitlines()]

    assert commands == ["python3 dev.py run", "python3 dev.py test"]
    assert readme.index(commands[0]) < 600
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    run = [line.removeprefix("exec ") for line in ci if "python3" in line]
    assert run == [commands[1], f"{commands[1]} --peers", "python3 dev.py package --try"]
    assert all(command in readme for command in run)


def test_an_unknown_word_explains_itself_and_fails():
    done = subprocess.run(
        [sys.executable, "dev.py", "rum"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 2
    assert "dev.py run" in done.stdout


@needs_linux
def test_without_rights_the_missing_libraries_are_named_with_the_command(monkeypatch):
    monkeypatch.setattr(dev, "_loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(dev, "_has_fonts", lambda: True)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)

    with pytest.raises(dev.Refused, match=r"lacks .*libEGL.*: sudo apt-get install .* libegl1$"):
        dev.need_qt(window=False)


@needs_linux
def test_with_rights_the_missing_are_installed_after_a_fresh_list_if_need_be(monkeypatch):
    asked = []

    def apt(command):
        asked.append(command[1])
        return asked != ["install"]  # the first try meets an old list of packages

    monkeypatch.setattr(dev, "_apt", apt)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0)

    dev.install_packages(["libegl1"], "what Qt draws with")

    assert asked == ["install", "update", "install"]


@needs_linux
@pytest.mark.parametrize("named", ["", ":4711", ":4711.0", "unix:4711"])
def test_a_display_that_does_not_answer_is_none(monkeypatch, named):
    for variable in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("DISPLAY", named)

    assert not dev.has_display()


@needs_linux
def test_a_display_that_answers_is_one(monkeypatch):
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    number = 100_000 + os.getpid()
    monkeypatch.setenv("DISPLAY", f":{number}")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        server.listen()

        assert dev.has_display()


@needs_linux
def test_a_named_platform_needs_no_display(monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    assert dev.has_display()
