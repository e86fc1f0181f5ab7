"""The way to a customer's brief on paper: asked where it goes, written, and said so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from csdesk.desk import Desk
from csdesk.domain.enclosure import safe_name
from csdesk.services.briefs import customer_brief
from ui.context import Context
from ui.wording import Wording


class BriefWay(QObject):
    """Makes the one page of a customer as a PDF."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def ask_where(self, beside: QWidget, customer_id: int, name: str) -> None:
        """Let the person say where the page goes, and write it there."""
        kept = safe_name(self.tr("Brief {name}").format(name=name)) + ".pdf"
        path, _ = QFileDialog.getSaveFileName(
            beside, self.tr("One-page brief"), kept, self.tr("PDF (*.pdf)")
        )
        if path:
            self.write(customer_id, Path(path))

    def write(self, customer_id: int, path: Path) -> None:
        """Write the page, off the ui thread, and say where it is or why not."""
        target = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        context, today = self._context, self._context.desk.today()

        def told(_: None) -> None:
            context.shell.toast(self.tr("The brief is saved"), str(target))

        def failed(error: Exception) -> None:
            context.tell_trouble(error)

        context.jobs.read(
            self,
            _write,
            context.desk,
            context.wording,
            customer_id,
            target,
            today,
            then=told,
            failed=failed,
        )


def _write(desk: Desk, wording: Wording, customer_id: int, path: Path, today: date) -> None:
    from ui.customers.brief_words import BriefWords  # late: paper is heavy
    from ui.paper import write_pdf

    brief, words = customer_brief(desk, customer_id), BriefWords(wording)
    write_pdf(path, words.title(brief), words.blocks(brief, today))
