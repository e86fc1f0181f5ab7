"""A sheet with the passphrase on it, to be kept where papers are kept; only if it is asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ui.paper import Block, Style, write_pdf


def tr(words: str) -> str:
    return QCoreApplication.translate("RecoverySheet", words)


def write_sheet(path: Path, shop_file: str, day: str, passphrase: str) -> Path:
    """Puts the sheet as a PDF at ``path``; may be called off the ui thread.

    Raises: as ``write_pdf``.
    """
    title = tr("Passphrase of a shop in csdesk")
    blocks = (
        Block(title, Style.TITLE),
        Block(tr("Shop file: {name}").format(name=shop_file), Style.BODY, 12),
        Block(tr("Written on {day}").format(day=day), Style.BODY),
        Block(tr("The passphrase, exactly as it is typed:"), Style.BODY, 18),
        Block(passphrase, Style.TITLE, 10),
        Block(
            tr(
                "Whoever has this sheet and the file can read everything about your customers. "
                "Keep it where you keep contracts: in a safe or a locked drawer, not beside the "
                "computer, and not as a file on it. Print it and delete the PDF."
            ),
            Style.BODY,
            18,
        ),
        Block(
            tr(
                "Without the passphrase nobody can open the shop or its copies: neither you, nor "
                "whoever helps you with computers, nor the makers of csdesk."
            ),
            Style.BODY,
        ),
    )
    write_pdf(path, title, blocks)
    return path
