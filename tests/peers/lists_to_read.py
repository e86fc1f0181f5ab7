"""Lists for other programs to read; run as ``lists_to_read.py FOLDER`` by csdesk’s environment."""

from __future__ import annotations

import sys
from pathlib import Path

from csdesk.delimited.csv_file import write_csv
from csdesk.language import Language
from tests.made_reports import a_report_of, a_sheet, hostile_sales

if __name__ == "__main__":
    for tag in ("en_US", "de_DE"):
        report = a_report_of(a_sheet(hostile_sales()))
        write_csv(report, Language(tag, "EUR"), Path(sys.argv[1], f"{tag}.csv"))
