"""New files of the folder that is looked into: offered quietly, put aside with one press."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from csdesk.domain.changes import Noun
from csdesk.domain.import_fields import Kind
from csdesk.domain.spoken import filled
from csdesk.services.watched_folder import Offer, files_to_offer, put_aside, watch_folder
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button
from ui.widgets.buttons import Kind as ButtonKind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import column, row
from ui.widgets.text import ElidedLabel, Label, label

_CONCERNS = frozenset({Noun.SETTING, Noun.IMPORT_BATCH, Noun.OFFERED_FILE})
_SHOWN = 3


class WatchedPart(QWidget):
    """Looks when it is shown and when the window is come back to; it holds no folder open."""

    found = Signal(int)
    """How many new files there are."""

    def __init__(
        self, context: Context, *, quiet: bool = False, parent: QWidget | None = None
    ) -> None:
        """``quiet`` says nothing where nothing is offered, and asks for no folder."""
        super().__init__(parent)
        self._context, self._quiet = context, quiet
        self._offer = Offer()
        lines = column(self, gap=8)
        head = row(gap=10)
        self._mark = Mark("folder-open", "text2", 18)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self.told: Label = label("", "small_strong", wrap=True)
        self.told.setObjectName("watched_told")
        head.addWidget(self.told, 1)
        lines.addLayout(head)
        self._names = [ElidedLabel("", "caption", "text2") for _ in range(_SHOWN)]
        for name in self._names:
            lines.addWidget(name)
        self._add_buttons(lines.addLayout)
        self._show(Offer())
        context.changes.happened.connect(self._hear)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._come_back)

    def look(self) -> None:
        """See what is new, off the ui thread."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, files_to_offer, desk, then=self._show, newest="watched")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def _add_buttons(self, add: object) -> None:
        assert callable(add)
        line = row(gap=8)
        self.open = Button(self.tr("Look"), ButtonKind.SOFT, compact=True)
        self.open.setObjectName("look_at_new_files")
        self.open.clicked.connect(self._open)
        self.aside = Button(self.tr("Not these"), ButtonKind.GHOST, compact=True)
        self.aside.setObjectName("put_new_files_aside")
        self.aside.clicked.connect(self._put_aside)
        self.watch = Button(self.tr("Offer new files from a folder…"), compact=True, breaks=True)
        self.watch.setObjectName("watch_folder")
        self.watch.clicked.connect(self._choose)
        self.stop = Button(self.tr("Stop looking there"), ButtonKind.LINK, compact=True)
        self.stop.setObjectName("stop_watching")
        self.stop.clicked.connect(lambda: self._keep(None))
        for button in (self.open, self.aside, self.watch, self.stop):
            line.addWidget(button)
        line.addStretch(1)
        add(line)

    def _show(self, offer: Offer) -> None:
        self._offer = offer
        files, folder = offer.files, offer.folder
        for button in (self.open, self.aside):
            button.setVisible(bool(files))
        self.watch.setVisible(folder is None and not self._quiet)
        self.stop.setVisible(folder is not None and not files and not self._quiet)
        if files:
            self.told.setText(self._offered(offer))
        elif folder is not None:
            words = filled(self.tr("Nothing new in {folder}."), folder=folder.name)
            self.told.setText(words)
        else:
            self.told.setText(self.tr("csdesk can tell you when a new list arrives."))
        for at, name in enumerate(self._names):
            shown = at < len(files)
            name.setVisible(shown)
            name.setText(files[at].path.name if shown else "")
        self.found.emit(len(files))

    def _offered(self, offer: Offer) -> str:
        """``3 new files in Downloads look like sales``."""
        assert offer.folder is not None
        kinds = Counter(file.kind for file in offer.files)
        words = {
            Kind.PURCHASES: self.tr("sales"),
            Kind.CUSTOMERS: self.tr("customers"),
            Kind.COMPLAINTS: self.tr("complaints"),
            Kind.ANSWERS: self.tr("answers of customers"),
        }
        what = self.tr(", ").join(words[kind] for kind, _ in kinds.most_common())
        one = self.tr("{n} new file in {folder} looks like {what}")
        many = self.tr("{n} new files in {folder} look like {what}")
        number = len(offer.files)
        folder = offer.folder.name or str(offer.folder)
        return (one if number == 1 else many).format(n=number, folder=folder, what=what)

    def _open(self) -> None:
        paths = tuple(file.path for file in self._offer.files)
        self._context.shell.open_place("import", paths)

    def _put_aside(self) -> None:
        said = self.tr("These files are not offered again.")
        do(self._context, self, put_aside, self._offer.files, said=said)

    def _choose(self) -> None:
        from ui.imports.file_asking import usual_folder

        title = self.tr("Which folder do new lists arrive in?")
        told = QFileDialog.getExistingDirectory(self, title, usual_folder())
        if told:
            self._keep(Path(told))

    def _keep(self, folder: Path | None) -> None:
        if folder is None:
            said = self.tr("No folder is looked into any more.")
        else:
            said = self.tr("New lists in {folder} are offered here. Nothing comes in by itself.")
            said = said.format(folder=folder.name)
        do(self._context, self, watch_folder, folder, said=said)

    def _hear(self, touched: frozenset[Noun]) -> None:
        if touched & _CONCERNS and self._in_sight:
            self.look()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._in_sight:
            self.look()

    @property
    def _in_sight(self) -> bool:
        """Whether somebody sees it; a quiet one is hidden with its card while nothing is new."""
        card = self.parentWidget()
        around = card.parentWidget() if self._quiet and card is not None else self
        return around is not None and around.isVisible()
