"""What is chosen on the left of the Reports page, and what is asked for then."""

from __future__ import annotations

from datetime import date

from csdesk.domain.reports.request import ReportKind
from ui.reports.reports_page import ReportsPage


def test_the_story_of_a_customer_has_names_and_all_days_whatever_stands_there_unseen(
    page: ReportsPage,
) -> None:
    chooser = page.chooser
    chooser.nameless.setChecked(True)
    chooser.period.show_days(date(2026, 9, 1), date(2026, 3, 1))
    assert not chooser.request.names

    chooser.choose_kind(ReportKind.CUSTOMER)

    request = chooser.request
    assert not chooser.nameless.isVisible() and request.names
    assert (request.from_on, request.to_on) == (date(2026, 3, 1), date(2026, 9, 1))
