"""How a fault of csdesk itself is told: calmly, with its report to read before anybody sees it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QSizePolicy, QWidget

from csdesk.domain.mailto import mail_link
from ui.crash import Trouble
from ui.opening_outside import open_mail
from ui.widgets import paint
from ui.widgets.announcing import announce
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.dialog import Dialog, Scrim
from ui.widgets.fields import TextField
from ui.widgets.marks import Mark
from ui.widgets.surfaces import column, row
from ui.widgets.text import label

_ROOM: Final = 20
_WIDEST: Final = 860
_TOP: Final = 4


class TroubleStrip(QFrame):
    """Lies over the top of the window, whatever is in it, until it is put away."""

    def __init__(self, window: QWidget, close_window: Callable[[], object]) -> None:
        super().__init__(window)
        self._trouble: Trouble | None = None
        self._scrim: Scrim | None = None
        self.setObjectName("trouble_strip")
        self.hide()
        window.installEventFilter(self)
        margins = (_ROOM + 16, _ROOM + 10, _ROOM + 10, _ROOM + 10)
        self._across = line = row(self, gap=12, margins=margins)
        line.addWidget(Mark("warning-circle", "warnTxt", 20))
        words = column(gap=2)
        self._title = label("", "body_medium", wrap=True)
        self._line = label("", "small", "text2", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._line)
        line.addLayout(words, 1)
        self.read_button = self._button(
            "read_report", self.tr("Read the report"), Kind.SECONDARY, self.read
        )
        self.close_button = self._button(
            "close_csdesk", self.tr("Close csdesk"), Kind.PRIMARY, close_window
        )
        line.addWidget(self.read_button)
        line.addWidget(self.close_button)
        away = IconButton("x", self.tr("Put away"), size=28, icon_size=14)
        away.setObjectName("trouble_away")
        away.clicked.connect(self.hide)
        line.addWidget(away)

    @property
    def words(self) -> str:
        """What it says now; empty while it is away."""
        return "" if self.isHidden() else f"{self._title.text()} {self._line.text()}"

    def tell(self, trouble: Trouble) -> None:
        """Say that something broke, and whether one can go on."""
        self._trouble = trouble
        title, line = self._told(trouble)
        self._title.setText(title)
        self._line.setText(line)
        self.close_button.setVisible(trouble.again)
        self.setAccessibleName(f"{title} {line}")
        announce(self, f"{title} {line}", at_once=True)
        self.show()
        self._place()
        self.raise_()

    def read(self) -> None:
        """Show the report as it is."""
        window = self.parentWidget()
        if self._trouble is None or window is None:
            return
        dialog = ReportDialog(self._trouble)
        dialog.closed.connect(self._close_report)
        self._scrim = Scrim(window, dialog)
        dialog.text.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.floating(self, 12, _ROOM, _ROOM - 6)

    def _told(self, trouble: Trouble) -> tuple[str, str]:
        if trouble.last_time:
            return (
                self.tr("csdesk ended unexpectedly the last time."),
                self.tr("What you saved is safe. You can go on as always."),
            )
        if trouble.again:
            return (
                self.tr("Something in csdesk doesn’t work as it should."),
                self.tr("What you saved is safe, what you typed is kept. Please start it again."),
            )
        return (
            self.tr("Something went wrong inside csdesk."),
            self.tr("What you saved is safe, and what you typed is kept. You can go on."),
        )

    def _button(self, name: str, words: str, kind: Kind, do: Callable[[], object]) -> Button:
        button = Button(words, kind, compact=True)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: do())
        return button

    def _close_report(self) -> None:
        scrim, self._scrim = self._scrim, None
        if scrim is not None:
            scrim.close_up()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        wide = min(_WIDEST + 2 * _ROOM, window.width())
        self.resize(wide, self.height())
        self._across.activate()
        high = self._across.totalHeightForWidth(wide)
        self.setGeometry((window.width() - wide) // 2, _TOP - _ROOM // 2, wide, high)


class ReportDialog(Dialog):
    """A report, word for word, and what the person may do with it."""

    def __init__(self, trouble: Trouble) -> None:
        line = self.tr("This is all of it. Nobody is sent it unless you do.")
        super().__init__(self.tr("Report of what went wrong"), line, width=760)
        self._trouble = trouble
        self.text = TextField(self.tr("The report"), lines=14)
        self.text.setObjectName("report_text")
        self.text.setReadOnly(True)
        self.text.setText(trouble.text)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.addWidget(self.text, 1)
        self.told = label(self._where(), "small", "text2", wrap=True)
        self.body.addWidget(self.told)
        for name, words, do in (
            ("copy_report", self.tr("Copy"), self._copy),
            ("save_report", self.tr("Save the report…"), self._ask_where),
            ("mail_report", self.tr("Write a mail"), self._mail),
        ):
            button = Button(words)
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, do=do: do())
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        done = Button(self.tr("Close"), Kind.PRIMARY)
        done.setObjectName("close_report")
        done.clicked.connect(self.accept)
        self.foot.addWidget(done)

    def save_to(self, path: Path) -> None:
        """Write the report there too."""
        try:
            path.write_text(self._trouble.text, encoding="utf-8")
        except OSError:
            words = self.tr("It could not be saved there. Choose another folder.")
        else:
            words = self.tr("Saved: {path}").format(path=path)
        self.told.setText(words)

    def _where(self) -> str:
        if self._trouble.path is None:
            return self.tr("The disk did not take it; save it elsewhere if you want to keep it.")
        return self.tr("It is kept in {path}").format(path=self._trouble.path)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._trouble.text)
        self.told.setText(self.tr("Copied. Paste it where you write."))

    def _ask_where(self) -> None:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(place)) / "csdesk-report.txt"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), str(start), self.tr("Text (*.txt)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def _mail(self) -> None:
        """A mail is begun without the report: whoever writes it puts it in, or not."""
        name = "" if self._trouble.path is None else str(self._trouble.path)
        words = self.tr("What I did when it happened:\n\n\nThe report is in this file. Put it to "
                        "the mail if you like:\n{path}\n")  # fmt: skip
        link = mail_link("", self.tr("A fault of csdesk"), words.format(path=name))
        if not open_mail(link):
            self.told.setText(self.tr("No mail program answered. Copy or save the report."))
