"""Commands as a person runs them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest

from csdesk.cli import main

Run: TypeAlias = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs one command; gives exit status, stdout and stderr."""

    def running(*words: object) -> tuple[int, str, str]:
        status = main([str(word) for word in words])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return running
