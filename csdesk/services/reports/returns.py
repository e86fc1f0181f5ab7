"""The sheet Returns: goods that came back, which lower sales and margin on that day."""

from __future__ import annotations

from typing import Any

from csdesk.domain.ours import ours
from csdesk.domain.reports.journal import EntryKind, document
from csdesk.domain.reports.lines import ReturnLine
from csdesk.domain.reports.sheet import Sheet
from csdesk.domain.reports.tables.returns import RETURNS
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.streaming import streamed
from csdesk.store.report_queries import goods_returned


def returns_sheet(asked: Asked) -> Sheet[ReturnLine]:
    """What came back, with its tax where that is known."""

    def made(row: Any) -> ReturnLine:
        of_purchase = row.of_reference or (f"#{row.return_of}" if row.return_of else "")
        return ReturnLine(
            returned_on=row.bought_on,
            document=document(EntryKind.RETURN, row.id),
            customer_id=row.customer_id,
            customer=asked.customer(row.customer_id, row.name),
            gross=row.gross_minor,
            tax=row.tax_minor,
            net=row.net_minor,
            margin=row.margin_minor,
            tax_known=not row.net_estimated,
            of_purchase=of_purchase,
            bought_on=row.of_day,
            what=asked.told(row.what),
            complaint_id=row.complaint_id,
        )

    return Sheet(
        "Returns",
        ours("Returns"),
        ours("Goods that came back. They lower spend and margin on the day of the return."),
        RETURNS,
        streamed(asked.desk, goods_returned(*asked.period), made),
    )
