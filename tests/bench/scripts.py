"""Processes that are measured whole; each prints the second of its first painted frame."""

BARE_WINDOW = """
import sys, time
start = time.perf_counter()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            print(time.perf_counter() - start)

app = QApplication(sys.argv[:1])
window = Window()
window.resize(1366, 768)
window.show()
QTimer.singleShot(300, app.quit)
app.exec()
"""

CSDESK_WINDOW = """
import sys, time
start = time.perf_counter()
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from ui.app import Application, make_application
from ui.crash import CrashReporter

class Painted(QObject):
    done = False
    def eventFilter(self, watched, event):
        if not self.done and event.type() == QEvent.Type.Paint:
            self.done = True
            print(time.perf_counter() - start)
        return False

app = make_application(["csdesk"])
application = Application(CrashReporter())
painted = Painted()
application.window.installEventFilter(painted)

def look():
    assert application.jobs.wait_idle(60_000)
    QTimer.singleShot(300, leave)

def leave():
    application.window.close()
    app.quit()

application.window.resize(1366, 768)
application.open_shop(Path(sys.argv[1]), then=lambda: QTimer.singleShot(0, look))
app.exec()
"""

CSV_ALONE = """
import csv, sys
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for row in csv.reader(file):
        pass
"""

IMPORT = """
import sys
from pathlib import Path
from csdesk.domain.import_choices import Choices
from csdesk.services.import_looking import look_at
from csdesk.services.imports import bring_in
from csdesk.services.shops import open_shop
desk = open_shop(Path(sys.argv[2]))
look = look_at(Path(sys.argv[1]), choices=Choices(take_currency=True))
result = bring_in(desk, look)
desk.store.close()
assert result.purchases == int(sys.argv[3]), result.purchases
"""

LINES = """
import sys
from datetime import date, datetime, timezone
from pathlib import Path
from csdesk.domain.reports.lines import ComplaintLine
count, path = int(sys.argv[1]), Path(sys.argv[2])
def lines():
    for n in range(count):
        day = date(2026, 1 + n % 12, 1 + n % 28)
        yield ComplaintLine(n + 1, day, n % 997, f"Customer {n % 997}",
            f"Complaint number {n}", "Product", "serious", "settled", "put right", "Wrong part",
            "Tom Reyes", date(2026, 12, 1), n % 9000, n % 90, n % 7000, n % 4000, n % 900, n % 50)
"""

OUR_WORKBOOK = (
    LINES
    + """
from csdesk.domain.reports.request import ReportKind
from csdesk.domain.reports.sheet import Report, Sheet
from csdesk.domain.reports.tables.complaints import COMPLAINTS
from csdesk.language import Language
from csdesk.workbooks.report_book import write_report
sheet = Sheet("Complaints", "Complaints", "One complaint a line.", COMPLAINTS, lines())
report = Report(ReportKind.COMPLAINTS, "Complaints", "Millbrook Cycles", "EUR", "DE",
    date(2026, 1, 1), date(2026, 12, 31), datetime(2026, 12, 31, tzinfo=timezone.utc), 1, (sheet,))
write_report(report, Language("de_DE", "EUR"), path, overwrite=True)
"""
)

BARE_WORKBOOK = (
    LINES
    + """
import dataclasses, openpyxl
book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("Complaints")
names = [field.name for field in dataclasses.fields(ComplaintLine)]
sheet.append(names)
for line in lines():
    sheet.append([getattr(line, name) for name in names])
book.save(path)
"""
)

OUR_ACCOUNTS = """
import sys
from pathlib import Path
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services.reports.exporting import export_report, whole_period
from csdesk.services.shops import open_shop
desk = open_shop(Path(sys.argv[1]), read_only=True)
request = ReportRequest(ReportKind.ACCOUNTANT, *whole_period(desk))
export_report(desk, request, Path(sys.argv[2]), overwrite=True)
"""

BARE_ACCOUNTS = """
import pickle, sys
import openpyxl
book = openpyxl.Workbook(write_only=True)
with open(sys.argv[1], "rb") as rows:
    while head := pickle.load(rows):
        sheet = book.create_sheet(head[0])
        sheet.append(head[1:])
        while lines := pickle.load(rows):
            for line in lines:
                sheet.append(line)
book.save(sys.argv[2])
"""
