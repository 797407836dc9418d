"""Harbor Store: where it is, how callers prove who they are, and where its wire differs. Generated
from the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.pages import Paging
from .._runtime.spelling import Vocabulary, Words
from .._runtime.tables import Variant
from .._runtime.wires import Wire

HARBOR = Variant(
    name="harbor",
    base_url="https://store.harbor.example/api",
    document="2024-05-01",
    words=Vocabulary(
        {
            "CardPayment": Words(
                names={"type": "kind", "last_digits": "lastDigits"},
                values={"type": {"credit_card": "creditCard"}},
            ),
            "InvoicePayment": Words(names={"type": "kind", "due_days": "dueDays"}),
            "NewOrder": Words(
                names={"delivery_note": "deliveryNote"},
                parts={"lines[]": "OrderLine", "payment": "Payment"},
            ),
            "Order": Words(
                names={"id": "orderId", "delivery_note": "deliveryNote", "created_at": "createdAt"},
                converts={"total": "decimal", "created_at": "rfc3339"},
                parts={"status": "OrderStatus", "lines[]": "OrderLine", "payment": "Payment"},
            ),
            "OrderChange": Words(
                names={"delivery_note": "deliveryNote"}, parts={"status": "OrderStatus"}
            ),
            "OrderLine": Words(names={"quantity": "count", "gift_wrap": "giftWrap"}),
            "OrderList": Words(names={"data": "value"}, parts={"data[]": "Order"}),
            "OrderStatus": Words(
                values={"": {"open": "OPEN", "in_progress": "IN_PROGRESS", "shipped": "DISPATCHED"}}
            ),
            "Payment": Words(
                names={"type": "kind"},
                values={"type": {"credit_card": "creditCard"}},
                parts={"{type=credit_card}": "CardPayment", "{type=invoice}": "InvoicePayment"},
            ),
        }
    ),
    auth=Auth(header="X-Store-Key"),
    operations={
        "orders.list": Wire(
            path="/v2/orders",
            names={"query:limit": "pageSize"},
            parts={"response:": "OrderList", "query:status": "OrderStatus"},
            refuses={"corner": ("query:after",)},
            paging=Paging("link", items="data", next="next_link"),
        ),
        "orders.create": Wire(
            path="/v2/orders",
            places={"query:dry_run": "header:Dry-Run"},
            envelopes={"response": ("", "order")},
            parts={"": "NewOrder", "response:": "Order"},
        ),
        "orders.delete": Wire(
            path="/v2/orders/{order_id}",
            envelopes={"response": ("", "order")},
            parts={"response:": "Order"},
        ),
        "orders.retrieve": Wire(
            path="/v2/orders/{order_id}",
            envelopes={"response": ("", "order")},
            parts={"response:": "Order"},
        ),
        "orders.update": Wire(
            method="PUT",
            path="/v2/orders/{order_id}",
            envelopes={"response": ("", "order")},
            parts={"": "OrderChange", "response:": "Order"},
        ),
    },
)
