"""The command line of DESIGN part 5: everything that needs no window, and no Qt.

Exit status: 0 done, 1 a check found something, 2 refused and nothing changed, 3 done with rows
left out. Messages go to stderr; ``--json`` puts exactly one object on stdout.
"""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from csdesk.cli.arguments import parser
from csdesk.cli.commands import BLANKS
from csdesk.cli.printing import DONE, Answer, print_json, printable
from csdesk.domain.errors import Cancelled, CsdeskError, Refused
from csdesk.paths import NoDataFolder
from csdesk.versions import versions

REFUSED = 2


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status."""
    with suppress(ValueError):  # only the main thread is told: a polite end is as good as Ctrl+C
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = list(sys.argv[1:] if words is None else words)
    if arguments[:1] == ["--version"]:
        print(versions())
        return DONE
    if not arguments or arguments[0] == "help":
        arguments = ["--help"]
    try:
        status = _run(arguments)
        sys.stdout.flush()
        return status
    except BrokenPipeError:  # whoever was reading has seen enough
        _say_no_more()
        return DONE
    except OSError as error:
        print(f"The answer could not be written: {error.strerror or error}.", file=sys.stderr)
        _say_no_more()
        return REFUSED


def _say_no_more() -> None:
    """What is still to be written goes nowhere, so that the end of the process is quiet."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: list[str]) -> int:
    blank = _blank(arguments[0]) if "--json" in arguments else None
    try:
        chosen = parser().parse_args(arguments)
        return int(chosen.run(chosen))
    except BrokenPipeError:
        raise
    except CsdeskError as error:
        return _refuse(error, blank)
    except KeyboardInterrupt:
        return _refuse(Cancelled(), blank)
    except SystemExit as end:  # argparse has printed its help
        return int(end.code or DONE)
    except OSError as error:
        return _refuse(Refused("file", _file_words(error)), blank)
    except Exception as error:
        return _refuse(Refused("bug", _note_bug(error)), blank)


def _blank(command: str) -> Answer:
    """What ``--json`` says of a command that was refused: its keys, with nothing in them."""
    if command == "import":
        from csdesk.services.import_report import refused_json

        return refused_json(Path(), Refused("", ""))
    return dict(BLANKS.get(command, {}))


def _refuse(error: CsdeskError, blank: Answer | None) -> int:
    sentence = _with_next(error)
    print(printable(sentence), file=sys.stderr)
    if blank is not None:
        told = {"code": error.code, "sentence": sentence}
        print_json(blank | {"committed": False, "error": told})
    return REFUSED


def _with_next(error: CsdeskError) -> str:
    """The sentence of an error; where the file is damaged also what helps."""
    if error.code != "shop.damaged":
        return error.sentence
    from csdesk.domain.check_words import MEANINGS, UNREADABLE

    return f"{error.sentence} {MEANINGS[UNREADABLE].next}"


def _file_words(error: OSError) -> str:
    if isinstance(error, NoDataFolder):
        return str(error)
    name = "" if error.filename is None else f" ({Path(os.fsdecode(error.filename)).name})"
    return f"A file could not be read or written{name}: {error.strerror or error}."


def _note_bug(error: Exception) -> str:
    """Writes down where it went wrong, without a word of anybody's data."""
    from csdesk import crash_report

    path = crash_report.keep(crash_report.build(error))
    told = "" if path is None else f" Where it was is in {path}."
    return f"Something went wrong inside csdesk. Nothing was changed.{told}"
