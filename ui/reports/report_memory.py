"""What was chosen last on the Reports page of this computer."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings

from csdesk.domain.reports.periods import Period
from csdesk.domain.reports.request import FileFormat, ReportKind
from csdesk.paths import data_folder

E = TypeVar("E", bound=StrEnum)


class ReportMemory:
    """Kept beside the place of the window; days of one’s own are chosen anew each time."""

    def __init__(self) -> None:
        self._kept = QSettings(str(data_folder() / "window.ini"), QSettings.Format.IniFormat)

    @property
    def kind(self) -> ReportKind:
        return self._one_of(ReportKind, "kind", ReportKind.CUSTOMERS)

    @property
    def file_format(self) -> FileFormat:
        return self._one_of(FileFormat, "format", FileFormat.XLSX)

    @property
    def period(self) -> Period:
        return self._one_of(Period, "period", Period.THIS_YEAR)

    @property
    def language(self) -> str:
        """Empty for that of the shop."""
        return str(self._kept.value("reports/language", ""))

    @property
    def nameless(self) -> bool:
        return str(self._kept.value("reports/nameless", "")) == "yes"

    @property
    def folder(self) -> Path | None:
        """Where files went; None where nobody chose."""
        kept = str(self._kept.value("reports/folder", ""))
        return Path(kept) if kept else None

    def remember(
        self,
        kind: ReportKind,
        file_format: FileFormat,
        period: Period | None,
        language: str,
        nameless: bool,
    ) -> None:
        """Keep what is chosen now."""
        self._kept.setValue("reports/kind", str(kind))
        self._kept.setValue("reports/format", str(file_format))
        if period is not None:
            self._kept.setValue("reports/period", str(period))
        self._kept.setValue("reports/language", language)
        self._kept.setValue("reports/nameless", "yes" if nameless else "")

    def remember_folder(self, folder: Path) -> None:
        self._kept.setValue("reports/folder", str(folder))

    def _one_of(self, known: type[E], name: str, otherwise: E) -> E:
        kept = str(self._kept.value(f"reports/{name}", ""))
        return next((each for each in known if str(each) == kept), otherwise)
