"""Reports: choose, look, export. What is saved is told in place, with what can be done next."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from csdesk.domain.changes import Noun
from csdesk.domain.errors import Cancelled
from csdesk.domain.insight.report import CHARTS
from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.shop import Shop
from csdesk.services.import_files import glance_at
from csdesk.services.reports.exporting import whole_period
from csdesk.services.reports.naming import file_name
from csdesk.services.reports.sent import remember_export
from csdesk.services.shops import read_shop
from ui.context import Context
from ui.jobs import Job
from ui.number_forms import file_size
from ui.reports.at_hand import AtHand
from ui.reports.export_footer import ExportFooter
from ui.reports.insight_words import sheets_picked
from ui.reports.preview_card import PreviewCard
from ui.reports.report_chooser import ReportChooser
from ui.reports.report_memory import ReportMemory
from ui.reports.report_words import what_was_lost
from ui.reports.report_work import Asked, Told, free_name_of, read_report, write_report
from ui.reports.send_strip import SendStrip
from ui.reports.sending import Sending
from ui.theme import Theme
from ui.widgets.surfaces import Page, row

_CHOOSER, _NARROW = 318, 268
_NARROW_UNDER = 1000
_CONCERNS = frozenset(Noun) - {Noun.ATTACHMENT, Noun.OPTION, Noun.PREFERENCES}
_CHANGES = "Changes"
_PATIENCE = 500
"""Milliseconds after which it is said that something takes a while."""


class ReportsPage(Page):
    """A chooser at the left, the preview at the right, the export below it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = self.tr(
            "Files for your accountant and for you. Nothing leaves this computer until you send it"
        )
        super().__init__(self.tr("Reports"), words, parent)
        self._context = context
        self._memory = ReportMemory()
        self._job: Job | None = None
        self._reading: Job | None = None
        """The preview, as long as it is on its way."""
        self._picks_seen: tuple[str, ...] = ()
        self._own_folder = _reports_folder(self.tr("csdesk reports"))
        self._folder = self._memory.folder or self._own_folder
        self._shop: Shop | None = None
        self._wanted: object = None
        self._path = self._folder
        self._made: Asked | None = None
        self._asks_days = self._exports_next = self._changed_meanwhile = False
        line = row(gap=12)
        self.chooser = ReportChooser(context, context.desk.today())
        line.addWidget(self.chooser)
        self.preview = PreviewCard(context)
        self.strip = SendStrip(context.wording)
        self.footer = ExportFooter()
        self.preview.body.addWidget(self.strip)
        self.preview.body.addWidget(self.footer)
        line.addWidget(self.preview, 1)
        self.body.addLayout(line, 1)
        self.sending = Sending(context, self.strip, self)
        self.at_hand = AtHand(context, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self.preview.show_waiting)
        self._connect()
        Theme.current().changed.connect(self._fit)
        self._come_back()
        context.changes.happened.connect(self._look_again)

    def arrive(self, what: object) -> None:
        """Come here; ``what`` may be the kind of report, or the whole request, that is wanted.

        Charts that were put aside since the last visit are ticked, and their report is chosen.
        """
        self._wanted = what
        if self._shop is not None:
            self._go()
            return
        self._choose(what)  # nothing else is seen before it
        self._context.jobs.read(
            self, read_shop, self._context.desk, then=self._begin, newest="begin"
        )

    def first_focus(self) -> QWidget | None:
        return self.chooser.first_focus()

    def reload(self) -> None:
        """Read the figures anew, off the ui thread; an older answer is dropped."""
        asked = self._asked()
        why_not = self._why_not(asked.request)
        self.footer.offer(asked.file_format, why_not)
        self._show_target(asked)
        if why_not:
            self.preview.show_nothing(why_not)
            return
        self._patience.start()
        self._reading = self._context.jobs.read(
            self,
            read_report,
            self._context.desk,
            asked,
            then=self._show,
            failed=self._not_read,
            newest="report",
            heeds=True,
        )

    def export(self, *, overwrite: bool = False, path: Path | None = None) -> None:
        """Write the file; where one is, ask first. ``path`` is another place than the usual."""
        asked = self._asked()
        if self.footer.is_writing or self._why_not(asked.request):
            return
        if self._shop is None or self._asks_days:
            self._exports_next = True  # as soon as the page knows what was asked for
            return
        self._made, self._changed_meanwhile = asked, False
        self._path = path or self._target(asked)
        unread = self._stop_reading()
        self.footer.show_writing()
        self.strip.show_file(False)
        self._job = self._context.jobs.watch(
            self,
            write_report,
            self._context.desk,
            asked,
            self._path,
            overwrite,
            self._folder == self._own_folder,
            progress_to=self._show_progress,
            then=lambda written: self._written(written, unread),
            failed=lambda error: self._failed(error, unread),
        )

    def use_folder(self, folder: Path) -> None:
        """Put files there from now on."""
        self._folder = folder
        self._memory.remember_folder(folder)
        self._made = None
        self._show_target(self._asked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The chooser grows with the text, as far as the preview keeps most of the page."""
        theme, wide = Theme.current(), self.width()
        wished = theme.scaled(_NARROW if wide < _NARROW_UNDER else _CHOOSER)
        least = max(_NARROW, self.chooser.least_width)
        self.chooser.setFixedWidth(max(least, min(wished, wide * 2 // 5)))

    def _connect(self) -> None:
        footer = self.footer
        footer.export_asked.connect(self.export)
        footer.replace_asked.connect(lambda: self.export(overwrite=True, path=self._path))
        footer.other_name_asked.connect(self._export_beside)
        footer.kept.connect(lambda: footer.show_ready(self._path))
        footer.copy_asked.connect(lambda: self.at_hand.copy(self.preview))
        footer.folder_asked.connect(lambda: self.at_hand.choose_folder(self._folder))
        footer.open_asked.connect(self.at_hand.open_file)
        footer.place_asked.connect(self.at_hand.show_place)
        self.at_hand.folder_chosen.connect(self.use_folder)
        footer.strip.cancelled.connect(self._stop)
        self.strip.mail_asked.connect(self._make_mail)
        self.strip.sent_asked.connect(self.sending.mark_sent)
        self.strip.changes_asked.connect(lambda: self.preview.show_key(_CHANGES))
        self.chooser.changed.connect(self._chosen)
        self.chooser.period.everything_asked.connect(self._ask_everything)
        for keys, slot in (
            ("Ctrl+E", self._export_by_key),
            ("Ctrl+PgDown", lambda: self.preview.turn(1)),
            ("Ctrl+PgUp", lambda: self.preview.turn(-1)),
        ):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(slot)

    def _export_by_key(self) -> None:
        """What is asked, or can be done with the file, is answered by the keyboard too."""
        self.footer.take_focus()
        self.export()

    def _asked(self) -> Asked:
        chooser = self.chooser
        return Asked(chooser.request, chooser.file_format, chooser.ticks.charts)

    def _why_not(self, request: ReportRequest) -> str:
        """Why there is no such report; empty where there is."""
        if request.kind is ReportKind.CUSTOMER and request.customer_id is None:
            return self.tr("Choose on the left whose story it is.")
        return "" if request.kind is ReportKind.CUSTOMER else self.chooser.period.trouble

    def _come_back(self) -> None:
        """Show what was chosen last on this computer, before anybody can choose anew."""
        memory, chooser = self._memory, self.chooser
        chooser.blockSignals(True)
        chooser.choose_kind(memory.kind)
        chooser.choose_format(memory.file_format)
        chooser.choose_language(memory.language)
        chooser.nameless.setChecked(memory.nameless)
        chooser.period.choose(memory.period)
        chooser.blockSignals(False)

    def _begin(self, shop: Shop) -> None:
        """The first time: what only the shop knows, its financial years and its language."""
        self._shop, period = shop, self.chooser.period
        self.chooser.blockSignals(True)
        self.chooser.use_shop(shop)
        if not period.was_used:
            period.choose(self._memory.period)
        self.chooser.blockSignals(False)
        self._go()

    def _go(self) -> None:
        self._take_picks()
        wanted, self._wanted = self._wanted, None
        self._choose(wanted)
        self.reload()

    def _choose(self, wanted: object) -> None:
        self.chooser.blockSignals(True)
        if isinstance(wanted, ReportKind):
            self.chooser.choose_kind(wanted)
        elif isinstance(wanted, ReportRequest):
            self.chooser.choose_request(wanted)
        self.chooser.blockSignals(False)

    def _take_picks(self) -> None:
        keys = tuple(pick.key for pick in self._context.picks.all)
        if keys == self._picks_seen:
            return
        self._picks_seen = keys
        self.chooser.ticks.tick_only(sheets_picked(keys) if keys else CHARTS)
        if keys:
            self.chooser.choose_kind(ReportKind.INSIGHT)

    def _chosen(self) -> None:
        if self._shop is None:
            return
        chooser = self.chooser
        self._memory.remember(
            chooser.kind,
            chooser.file_format,
            chooser.period.period,
            chooser.language,
            chooser.nameless.isChecked(),
        )
        self.reload()

    def _show(self, told: Told) -> None:
        self._patience.stop()
        self._reading = None
        self._shop = told.shop
        self.chooser.use_shop(told.shop)
        self.preview.show_report(told.shown)
        self.strip.show_export(told.exported, told.since)
        self._show_target(self._asked())
        if self._exports_next:
            self._exports_next = False
            self.export()

    def _target(self, asked: Asked) -> Path:
        """Where the file goes that is asked for."""
        name = file_name(self._shop or Shop(), asked.request, asked.file_format)
        return self._folder / name

    def _show_target(self, asked: Asked) -> None:
        """Say where the file would go; what became of this very one stays told."""
        if self._shop is None or self.footer.is_writing:
            return
        if self._made != asked or not self.footer.tells_of_file:
            self._made = None
            self._path = self._target(asked)
            self.footer.show_ready(self._path, named=not self._why_not(asked.request))
            self.strip.show_file(False)

    def _not_read(self, error: Exception) -> None:
        self._exports_next = False
        if not isinstance(error, Cancelled):
            self._patience.stop()
            self._reading = None
            words = self._context.wording.words_for(error)
            self.preview.show_nothing(words)
            self.footer.offer(self.chooser.file_format, words)

    def _show_progress(self, done: int, total: int, what: str) -> None:
        words = self.tr("Writing the sheet {name}…").format(name=what) if what else ""
        self.footer.strip.show_progress(done, total, words)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _stop_reading(self) -> bool:
        """Long reading gives way to what is asked for now; whether there was any."""
        job, self._reading = self._reading, None
        if job is None:
            return False
        job.cancel()
        self._patience.stop()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a window that is put away comes back as it was
            self._stop_reading()  # who comes back to the page asks anew

    def _written(self, written: Written, unread: bool) -> None:
        self._path = written.path
        jobs, made = self._context.jobs, self._made
        jobs.read(
            *(self, glance_at, written.path),
            then=lambda seen: self._saved(written, seen.size, unread),
        )
        if made is not None and made.request.kind is ReportKind.ACCOUNTANT:
            jobs.write(
                *(self, remember_export, self._context.desk, made.request, written.path.name),
                written.standing,
            )

    def _saved(self, written: Written, size: int | None, unread: bool) -> None:
        self.footer.show_saved(written.path, file_size(size, self._context.wording.locale))
        self.strip.show_file(True, what_was_lost(written))
        self._catch_up(unread)

    def _failed(self, error: Exception, unread: bool) -> None:
        self._exports_next = False
        self._catch_up(unread)
        if isinstance(error, Cancelled):
            self.footer.show_ready(self._path)
            return
        sentence, path = self._context.wording.words_for(error), self._path
        self._context.jobs.read(
            self,
            free_name_of,
            path,
            then=lambda other: self.footer.show_trouble(error, sentence, path, other),
        )

    def _export_beside(self) -> None:
        """Under the name that was offered; where it was taken meanwhile, it is asked again."""
        self.export(path=self._path.with_name(self.footer.trouble.other))

    def _ask_everything(self) -> None:
        self._asks_days = True
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, whole_period, desk, then=self._use_days, newest="days")

    def _use_days(self, days: tuple[date, date]) -> None:
        self._asks_days = False
        self.chooser.period.show_days(*days)

    def _make_mail(self) -> None:
        if self._made is not None and self.footer.saved is not None:
            self.sending.make_mail(self._made.request, self.footer.saved)

    def _look_again(self, touched: frozenset[Noun]) -> None:
        if not touched & _CONCERNS or not self.isVisible():
            return
        if self.footer.is_writing:
            self._changed_meanwhile = True  # read once it is written
            return
        self.reload()

    def _catch_up(self, unread: bool) -> None:
        """Read what was not read, or was changed, while a file was being written."""
        if unread or self._changed_meanwhile:
            self.reload()


def _reports_folder(name: str) -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / name
