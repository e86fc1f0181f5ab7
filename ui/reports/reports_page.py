"""Reports: choose, look, export. What is saved is told in place, with what can be done next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.errors import Cancelled, CsdeskError
from csdesk.domain.insight.report import CHARTS
from csdesk.domain.insight.speech import Speech
from csdesk.domain.shop import Shop
from csdesk.progress import Progress
from csdesk.services.import_files import glance_at
from csdesk.services.reports.exporting import (
    ReportKind,
    export_report,
    file_name,
    preview_report,
    whole_period,
)
from csdesk.services.shops import read_shop
from ui.context import Context
from ui.jobs import Job
from ui.reports.export_footer import ExportFooter
from ui.reports.insight_words import insight_explained, insight_sheets, sheets_picked
from ui.reports.preview_card import PreviewCard
from ui.reports.report_chooser import ReportChooser
from ui.reports.report_words import Filled, explained, filled_sheets
from ui.widgets.surfaces import Page, row
from ui.wording import speech_of

_CHOOSER, _NARROW = 318, 268
_NARROW_UNDER = 1000
_CONCERNS = frozenset(Noun) - {Noun.ATTACHMENT, Noun.OPTION, Noun.PREFERENCES}
_Read = tuple[tuple[date, date], tuple[Filled, ...], Sequence[tuple[str, str]], Shop]


def _read(
    desk: Desk,
    kind: ReportKind,
    days: tuple[date, date],
    names: bool,
    charts: tuple[str, ...],
    speech: Speech,
) -> _Read:
    if kind is ReportKind.INSIGHT:
        from csdesk.services.reports.insight import preview_insight  # numpy comes with it

        seen = preview_insight(desk, *days, charts=charts, names=names, speech=speech)
        return days, insight_sheets(seen), insight_explained(seen), read_shop(desk)
    report = preview_report(desk, kind, *days, names)
    return days, filled_sheets(kind, report), explained(report), read_shop(desk)


def _export(
    desk: Desk,
    kind: ReportKind,
    days: tuple[date, date],
    path: Path,
    overwrite: bool,
    names: bool,
    charts: tuple[str, ...],
    speech: Speech,
    *,
    progress: Progress,
) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return export_report(
        *(desk, kind, *days, path),
        overwrite=overwrite,
        names=names,
        charts=charts,
        speech=speech,
        progress=progress,
    )


class ReportsPage(Page):
    """A chooser at the left, the preview at the right, the export below it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = "Excel files your accountant can open. Nothing leaves this laptop until you send it"
        super().__init__(self.tr("Reports"), self.tr(words), parent)
        self._context = context
        self._job: Job | None = None
        self._picks_seen: tuple[str, ...] = ()
        self._folder = _reports_folder(self.tr("csdesk reports"))
        self._shop: Shop | None = None
        self._path = self._folder
        self._asks_days = self._exports_next = False
        line = row(gap=12)
        self.chooser = ReportChooser(context.desk.today())
        self.chooser.changed.connect(self.reload)
        self.chooser.everything_asked.connect(self._ask_everything)
        line.addWidget(self.chooser)
        self.preview = PreviewCard(context)
        self.footer = ExportFooter()
        self.preview.body.addWidget(self.footer)
        line.addWidget(self.preview, 1)
        self.body.addLayout(line, 1)
        self._connect_footer()
        self._add_keys()
        context.changes.happened.connect(self._look_again)

    def arrive(self, what: object) -> None:
        """Come here; ``what`` may be the report that is wanted.

        Charts that were put aside since the last visit are ticked, and their report is chosen.
        """
        self._take_picks()
        if isinstance(what, ReportKind):
            self.chooser.choose_kind(what)
        self.reload()

    def _take_picks(self) -> None:
        keys = tuple(pick.key for pick in self._context.picks.all)
        if keys == self._picks_seen:
            return
        self._picks_seen = keys
        self.chooser.ticks.tick_only(sheets_picked(keys) if keys else CHARTS)
        if keys:
            self.chooser.choose_kind(ReportKind.INSIGHT)

    def first_focus(self) -> QWidget | None:
        return self.chooser.first_focus()

    def reload(self) -> None:
        """Read the figures anew, off the ui thread; an older answer is dropped."""
        chooser = self.chooser
        self._context.jobs.read(
            self,
            _read,
            self._context.desk,
            chooser.kind,
            chooser.days,
            not chooser.nameless.isChecked(),
            chooser.ticks.charts,
            speech_of(self._context.wording),
            then=self._show,
            failed=self._failed,
            newest="report",
        )

    def export(self, *, overwrite: bool = False) -> None:
        """Write the file; where one is, ask first."""
        if self.footer.is_writing:
            return
        if self._shop is None or self._asks_days:
            self._exports_next = True  # as soon as the page knows what was asked for
            return
        chooser = self.chooser
        self._path = self._folder / file_name(self._shop, chooser.kind, *chooser.days)
        self.footer.show_writing()
        self._job = self._context.jobs.watch(
            self,
            _export,
            self._context.desk,
            chooser.kind,
            chooser.days,
            self._path,
            overwrite,
            not chooser.nameless.isChecked(),
            chooser.ticks.charts,
            speech_of(self._context.wording),
            progress_to=self._show_progress,
            then=self._saved,
            failed=self._failed,
        )

    def use_folder(self, folder: Path) -> None:
        """Put files there from now on."""
        self._folder = folder
        if self._shop is not None:
            self._path = folder / self._path.name
            self.footer.show_ready(self._path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_UNDER
        self.chooser.setFixedWidth(_NARROW if narrow else _CHOOSER)

    def _connect_footer(self) -> None:
        footer = self.footer
        footer.export_asked.connect(self.export)
        footer.replace_asked.connect(lambda: self.export(overwrite=True))
        footer.kept.connect(lambda: footer.show_ready(self._path))
        footer.copy_asked.connect(self._copy)
        footer.folder_asked.connect(self._choose_folder)
        footer.open_asked.connect(self._open)
        footer.strip.cancelled.connect(self._stop)

    def _add_keys(self) -> None:
        key = QShortcut(QKeySequence("Ctrl+E"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.export)

    def _show(self, read: _Read) -> None:
        days, sheets, told, self._shop = read
        path = self._folder / file_name(self._shop, self.chooser.kind, *self.chooser.days)
        same_file, self._path = self._path == path, path
        self.preview.show_report(days, sheets, told)
        if not self.footer.is_writing and not (self.footer.is_saved and same_file):
            self.footer.show_ready(self._path)
        if self._exports_next:
            self._exports_next = False
            self.export()

    def _show_progress(self, done: int, total: int, what: str) -> None:
        words = self.tr("Writing the sheet {name}…").format(name=what) if what else ""
        self.footer.strip.show_progress(done, total, words)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _saved(self, path: Path) -> None:
        self._context.jobs.read(
            self, glance_at, path, then=lambda seen: self.footer.show_saved(path, seen.size_words)
        )

    def _failed(self, error: Exception) -> None:
        self._exports_next = False
        if isinstance(error, Cancelled):
            self.footer.show_ready(self._path)
        elif isinstance(error, CsdeskError) and error.code == "report.exists":
            self.footer.show_question(self._path)
        else:
            self.footer.show_failed(self._context.wording.words_for(error))

    def _ask_everything(self) -> None:
        self._asks_days = True
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, whole_period, desk, then=self._use_days, newest="days")

    def _use_days(self, days: tuple[date, date]) -> None:
        self._asks_days = False
        self.chooser.show_days(*days)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.preview.model.as_text())
        self._context.shell.toast(self.tr("The table is copied. Paste it where you need it."))

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Where reports go"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.use_folder(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._context.shell.toast(
                self.tr("This computer does not know how to open it."), str(path)
            )

    def _look_again(self, touched: frozenset[Noun]) -> None:
        if touched & _CONCERNS and self.isVisible() and not self.footer.is_writing:
            self.reload()


def _reports_folder(name: str) -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / name
