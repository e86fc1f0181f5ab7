"""The log holds what went wrong, and nothing that anybody said."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_a_bug_of_the_command_line_is_logged_for_its_owner_alone(
    home: Path, tmp_path: Path
) -> None:
    script = (
        "import csdesk.services.checks as checks, sys\n"
        "def fall(desk): raise KeyError('Anna Lindqvist')\n"
        "checks.check = fall\n"
        "from csdesk.cli import main\n"
        f"main(['demo', {str(tmp_path / 'x')!r}, '--customers', '0'])\n"
        f"sys.exit(main(['check', '--shop', {str(tmp_path / 'x')!r}]))\n"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)

    log = home / "csdesk.log"
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert str(log).encode() in done.stderr
    assert "KeyError at" in log.read_text()
    assert "Anna" not in log.read_text()
    assert log.stat().st_mode & 0o077 == 0
