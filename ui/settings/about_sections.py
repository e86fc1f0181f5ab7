"""The keys, and what csdesk is made of."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import qVersion

from csdesk import crash_report
from csdesk.help_pages import FIRST_PAGE, Spot
from csdesk.paths import notice_of_licences
from csdesk.versions import versions
from ui.context import Context
from ui.crash import Trouble
from ui.settings.notice_dialog import NoticeDialog
from ui.settings.section import Section
from ui.settings.setting_row import SettingCard, SettingRow
from ui.trouble import ReportDialog
from ui.widgets.buttons import Button
from ui.widgets.paint import native_keys
from ui.widgets.surfaces import Card, clear, column, row
from ui.widgets.text import Label, label

_WIDE = 170


class KeyboardSection(Section):
    """Everything that has a key."""

    name = "keyboard"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        for title, keys in self._groups():
            card = Card(margins=(18, 14, 18, 14), gap=8)
            card.body.addWidget(label(title, "body_medium"))
            for words, shortcut in keys:
                line = row(gap=16)
                line.addWidget(label(words, "body", "text2", wrap=True), 1)
                told = label(" · ".join(map(native_keys, shortcut)), "small_strong")
                told.setObjectName("keys")
                line.addWidget(told)
                card.body.addLayout(line)
            self.body.addWidget(card)
        self._align()
        context.theme.changed.connect(self._align)

    def _align(self) -> None:
        """All keys begin at one line, however long the longest of them are."""
        told = self.findChildren(Label, "keys")
        widest = max(each.sizeHint().width() for each in told)
        for each in told:
            each.setFixedWidth(max(_WIDE, widest))

    def _groups(self) -> tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...]:
        return (
            (
                self.tr("Anywhere"),
                (
                    (self.tr("Find or do anything"), ("Ctrl+K",)),
                    (self.tr("Log a complaint"), ("Ctrl+N",)),
                    (self.tr("Add a customer"), ("Ctrl+Shift+N",)),
                    (self.tr("Find on this page"), ("Ctrl+F",)),
                    (self.tr("Undo, and do it again"), ("Ctrl+Z", "Ctrl+Shift+Z")),
                    (self.tr("Go back"), ("Alt+Left",)),
                    (self.tr("Next pane"), ("F6",)),
                    (self.tr("Help on this screen"), ("F1",)),
                    (self.tr("Settings"), ("Ctrl+,",)),
                ),
            ),
            (
                self.tr("Places"),
                (
                    (self.tr("Today, Customers, Complaints"), ("Ctrl+1", "Ctrl+2", "Ctrl+3")),
                    (self.tr("Insight, Reports"), ("Ctrl+4", "Ctrl+5")),
                    (self.tr("Import a list, or choose a file there"), ("Ctrl+O",)),
                    (self.tr("Paste rows or a file into Import"), ("Ctrl+V",)),
                    (self.tr("Export the report"), ("Ctrl+E",)),
                ),
            ),
            (
                self.tr("While you work"),
                (
                    (self.tr("Next step, or finish"), ("Ctrl+Return",)),
                    (self.tr("Close, and keep the draft"), ("Esc",)),
                    (self.tr("Start or pause the timer"), ("Ctrl+T",)),
                    (self.tr("Larger, smaller, usual text"), ("Ctrl++", "Ctrl+-", "Ctrl+0")),
                ),
            ),
        )


class AboutSection(Section):
    """Versions, where help is, and the licences of everything inside."""

    name = "about"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._versions = SettingRow("csdesk", self.tr("What every customer brings, what caring "
                                    "for them costs, and whether it is put right."))  # fmt: skip
        private = SettingRow(
            self.tr("Offline"),
            self.tr("No network, no account, no telemetry, no update check. One file on this "
                    "laptop is the whole shop."),
        )  # fmt: skip
        read = Button(self.tr("Read the newest report"))
        read.setObjectName("read_newest_report")
        read.clicked.connect(self._read_report)
        self._reports = SettingRow(
            self.tr("When something breaks"),
            self.tr("csdesk writes a report without names or words, on this laptop only."),
            read,
        )
        self._read = read
        self.body.addWidget(SettingCard(self._versions, self._help_row(), private, self._reports))
        self.body.addWidget(label(self.tr("Made of"), "card_title"))
        words = self.tr("csdesk is free software under the MIT licence. It stands on these, each "
                        "under its own:")  # fmt: skip
        self.body.addWidget(label(words, "small", "text2", wrap=True))
        self.body.addWidget(SettingCard(self._licences_row()))
        self._card = Card(margins=(18, 12, 18, 12), gap=0)
        self._lines = column(gap=6)
        self._card.body.addLayout(self._lines)
        self.body.addWidget(self._card)

    def _help_row(self) -> SettingRow:
        help_button = Button(self.tr("Open the help"), key="F1")
        help_button.setObjectName("open_help")
        help_button.clicked.connect(lambda: self.context.shell.open_help(Spot(FIRST_PAGE)))
        line = self.tr("What each place is for and how each figure is worked out, without the "
                       "internet. F1 opens the page of the screen you are on.")  # fmt: skip
        return SettingRow(self.tr("Help"), line, help_button)

    def _licences_row(self) -> SettingRow:
        read = Button(self.tr("Read the licences"))
        read.setObjectName("read_licences")
        read.clicked.connect(self._read_licences)
        if notice_of_licences() is None:
            read.turn_off(self.tr("They come with the installed program"))
        line = self.tr("Every library inside, its licence word for word, where the source of Qt "
                       "and PySide6 is, and how to replace them.")  # fmt: skip
        return SettingRow(self.tr("Licences"), line, read)

    def _read_licences(self) -> None:
        notice = notice_of_licences()
        if notice is not None:
            self.context.shell.show_dialog(NoticeDialog(notice))

    def reload(self) -> None:
        self.context.jobs.read(self, _made_of, then=self._show, newest="about")

    def _read_report(self) -> None:
        newest = crash_report.newest()
        if newest is not None:
            self.context.shell.show_dialog(ReportDialog(Trouble(*newest)))

    def _show(self, told: _MadeOf) -> None:
        line, libraries, reports = told
        if reports:
            self._read.turn_on()
        else:
            self._read.turn_off(self.tr("There is none: nothing broke"))
        self._versions.tell(line)
        clear(self._lines)
        for name, version, licence in libraries:
            across = row(gap=12)
            across.addWidget(label(name, "body_medium"), 2)
            across.addWidget(label(version, "small", "text2"), 1)
            across.addWidget(label(licence, "small", "text2", wrap=True), 3)
            self._lines.addLayout(across)


_LIBRARIES = (
    *("PySide6-Essentials", "SQLAlchemy", "alembic", "sqlcipher3", "cryptography", "keyring"),
    *("numpy", "pyqtgraph", "openpyxl", "python-calamine", "phonenumberslite", "babel"),
    *("rapidfuzz", "filelock", "platformdirs", "justmyresource-phosphor", "tzdata"),
)
_QT_LICENCE = "LGPL-3.0-only"
_UNSAID = {"sqlcipher3": "Zlib"}
"""Licences that a library's own words leave to its file."""
_LONGEST_LICENCE = 60


_MadeOf = tuple[str, tuple[tuple[str, str, str], ...], bool]
"""Versions; each library with its version and licence; whether there are reports to read."""


def _made_of() -> _MadeOf:
    found = [("Qt", qVersion(), _QT_LICENCE)]
    for name in _LIBRARIES:
        try:
            facts = metadata.metadata(name).json
        except metadata.PackageNotFoundError:
            continue
        shown = name.removesuffix("-Essentials")
        licence = _licence(facts) or _UNSAID.get(name, "")
        found.append((shown, str(facts.get("version", "")), licence))
    try:
        line = versions()
    except metadata.PackageNotFoundError:
        line = "csdesk, run from its sources"
    return line, tuple(found), bool(crash_report.kept())


def _licence(facts: dict[str, str | list[str]]) -> str:
    """The licence in a few words: its expression, its classifier, or the first line of its text."""
    told = str(facts.get("license_expression", ""))
    classified = [
        line.rpartition("::")[2].strip()
        for line in facts.get("classifier", ())
        if line.startswith("License ::")
    ]
    written = str(facts.get("license", "")).strip().split("\n", 1)[0]
    return (told or ", ".join(classified) or written)[:_LONGEST_LICENCE]
