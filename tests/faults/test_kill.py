"""A few rounds of what the suite does at length: kill, cut the power, let the disk fail, look."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import shim
from tests.faults.kinds import KINDS

ROUNDS = 2


def run(*words: str) -> list[str]:
    return [sys.executable, "-m", "tests.faults", *words]


def killed_after(acks: int, folder: Path, kind: str) -> tuple[set[str], set[str]]:
    """What was tried and what was acknowledged before the process was killed."""
    tried: set[str] = set()
    acknowledged: set[str] = set()
    with subprocess.Popen(run("work", str(folder), kind), stdout=subprocess.PIPE, text=True) as p:
        assert p.stdout is not None
        for line in p.stdout:
            word, _, key = line.strip().partition(" ")
            if word == "TRY":
                tried.add(key)
                if len(acknowledged) >= acks:
                    os.kill(p.pid, signal.SIGKILL)
            if word == "ACK":
                acknowledged.add(key)
    return tried, acknowledged


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is of Unix")
def test_what_was_acknowledged_is_there_after_a_kill(tmp_path: Path) -> None:
    tried: set[str] = set()
    acknowledged: set[str] = set()
    for round_number in range(ROUNDS):
        more_tried, more_acknowledged = killed_after(3 + round_number, tmp_path, "save")
        tried |= more_tried
        acknowledged |= more_acknowledged

        seen = subprocess.run(
            run("verify", str(tmp_path)), capture_output=True, text=True, check=False
        )

        assert seen.returncode == 0, seen.stderr
        there = {line.removeprefix("HAVE ") for line in seen.stdout.splitlines()}
        assert acknowledged, "the work was killed before it began"
        assert acknowledged <= there <= tried


def test_a_shop_that_was_never_made_is_consistent(tmp_path: Path) -> None:
    seen = subprocess.run(run("verify", str(tmp_path)), capture_output=True, check=False)

    assert (seen.returncode, seen.stdout) == (0, b"")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 and forks are of Unix")
@pytest.mark.parametrize(
    ("fault", "kinds"), [("kill", [*KINDS]), ("power", [*KINDS]), ("disk", ["save", "restore"])]
)
def test_the_short_form_of_the_suite_loses_nothing(fault: str, kinds: list[str]) -> None:
    if fault != "kill" and not shim.can_be_built():
        pytest.skip(shim.WHY_NOT)
    words = run("--short", "--seed", "7", "--faults", fault, "--kinds", *kinds)

    ended = subprocess.run(words, capture_output=True, text=True, check=False)

    assert ended.returncode == 0, ended.stdout + ended.stderr
    told = {tuple(line.split()[:2]) for line in ended.stdout.splitlines()}
    assert {(fault, kind) for kind in kinds} <= told
