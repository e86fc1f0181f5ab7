"""The command ``csdesk``: a command word goes to the core before any Qt; else the window opens.

``csdesk FILE.csdesk`` opens that shop: so do double clicks on a shop file.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

SHOP_ENDING = ".csdesk"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command of the core, or opens the window; returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    os.umask(0o077)
    if _is_command(words):
        from csdesk.cli import main as run_command

        return run_command(words)
    options = _window_options(words)
    if not os.environ.get("QT_QPA_PLATFORM"):
        os.environ.pop("QT_QPA_PLATFORM", None)  # empty would abort Qt
    if options.self_test is not None:
        from ui.self_test import self_test

        return self_test(options.self_test)
    from ui.starting import open_window

    if options.file is not None:
        return open_window(options.file, demo=False, is_made=False)
    return open_window(options.shop, demo=options.demo)


def _is_command(words: Sequence[str]) -> bool:
    """Whether it is for the core: anything but an option of the window and a shop file."""
    if not words or words[0] == "--version":
        return bool(words)
    return not words[0].startswith("-") and Path(words[0]).suffix.lower() != SHOP_ENDING


def _window_options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="csdesk",
        description="Opens the shop. Commands that need no window: see csdesk help.",
    )
    parser.add_argument("file", type=Path, nargs="?", help="this shop file, which is there")
    parser.add_argument("--shop", type=Path, metavar="FILE", help="this shop file, made if missing")
    parser.add_argument("--demo", action="store_true", help="a throw-away demo shop")
    parser.add_argument("--version", action="store_true", help="print versions and end")
    parser.add_argument("--self-test", type=Path, metavar="DIR", help=argparse.SUPPRESS)
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main())
