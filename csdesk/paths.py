"""Where csdesk finds what it ships with, and where it keeps what the owner makes."""

from __future__ import annotations

import os
from pathlib import Path

DATA_FOLDER_VARIABLE = "CSDESK_HOME"


class NoDataFolder(OSError):
    """The folder of the owner's own files can't be had; its words say why and what to do."""


def resource(*names: str) -> Path:
    """A file or folder that ships with csdesk, for instance ``resource("layouts")``.

    In a checkout the resources lie beside the packages, in a wheel and a frozen app inside them.

    Raises: FileNotFoundError: nothing of that name ships with csdesk.
    """
    package = Path(__file__).resolve().parent
    for root in (package / "resources", package.parent / "resources"):
        found = root.joinpath(*names)
        if found.exists():
            return found
    raise FileNotFoundError(f"no resource called {'/'.join(names)}")


def notice_of_licences() -> Path | None:
    """The licences of everything inside, which the installed program brings; None elsewhere."""
    found = Path(__file__).resolve().parents[1] / "LICENSES" / "THIRD-PARTY.txt"
    return found if found.is_file() else None


def data_folder() -> Path:
    """The folder of the owner's own files, made for this person alone where it is missing.

    The environment variable ``CSDESK_HOME`` names another one, for tests and demos.

    Raises: NoDataFolder: it is missing and can't be made, or no folder bears its name.
    """
    named = os.environ.get(DATA_FOLDER_VARIABLE)
    if named:
        folder = Path(named)
    else:
        from platformdirs import user_data_dir  # late: the command line mostly names its file

        folder = Path(user_data_dir("csdesk", appauthor=False))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        words = "There is a file where the folder should be. Give the file another name"
        raise NoDataFolder(_no_folder(folder, words)) from None
    except OSError as error:
        words = f"It can’t be made: {error.strerror}. See that you may write there"
        raise NoDataFolder(_no_folder(folder, words)) from None
    return folder


def _no_folder(folder: Path, words: str) -> str:
    return f"csdesk keeps its files in {folder}. {words}, then start csdesk again."
