"""Harbor Store: where it is, how callers prove who they are, and where its wire differs. Generated
from the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import ApiKeyAuth
from .._runtime.tables import Variant, Wire

HARBOR = Variant(
    name="harbor",
    base_url="https://store.harbor.example/api",
    auth=ApiKeyAuth(header="X-Store-Key"),
    operations={
        "orders.list": Wire(
            path="/v2/orders",
            names={
                "query:limit": "pageSize",
                "response:data": "value",
                "response:data[].id": "orderId",
                "response:data[].lines[].quantity": "count",
                "response:data[].lines[].gift_wrap": "giftWrap",
                "response:data[].payment.type": "kind",
                "response:data[].payment.{type=credit_card}.last_digits": "lastDigits",
                "response:data[].payment.{type=invoice}.due_days": "dueDays",
                "response:data[].delivery_note": "deliveryNote",
                "response:data[].created_at": "createdAt",
            },
            values={
                "query:status": {
                    "open": "OPEN",
                    "in_progress": "IN_PROGRESS",
                    "shipped": "DISPATCHED",
                },
                "response:data[].status": {
                    "open": "OPEN",
                    "in_progress": "IN_PROGRESS",
                    "shipped": "DISPATCHED",
                },
                "response:data[].payment.type": {"credit_card": "creditCard"},
            },
            converts={"response:data[].total": "decimal", "response:data[].created_at": "rfc3339"},
            refuses={"corner": ("query:after",)},
        ),
        "orders.create": Wire(
            path="/v2/orders",
            places={"query:dry_run": "header:Dry-Run"},
            envelopes={"response": ("", "order")},
            names={
                "lines[].quantity": "count",
                "lines[].gift_wrap": "giftWrap",
                "payment.type": "kind",
                "payment.{type=credit_card}.last_digits": "lastDigits",
                "payment.{type=invoice}.due_days": "dueDays",
                "delivery_note": "deliveryNote",
                "response:id": "orderId",
                "response:lines[].quantity": "count",
                "response:lines[].gift_wrap": "giftWrap",
                "response:payment.type": "kind",
                "response:payment.{type=credit_card}.last_digits": "lastDigits",
                "response:payment.{type=invoice}.due_days": "dueDays",
                "response:delivery_note": "deliveryNote",
                "response:created_at": "createdAt",
            },
            values={
                "payment.type": {"credit_card": "creditCard"},
                "response:status": {
                    "open": "OPEN",
                    "in_progress": "IN_PROGRESS",
                    "shipped": "DISPATCHED",
                },
                "response:payment.type": {"credit_card": "creditCard"},
            },
            converts={"response:total": "decimal", "response:created_at": "rfc3339"},
        ),
        "orders.delete": Wire(
            path="/v2/orders/{order_id}",
            envelopes={"response": ("", "order")},
            names={
                "response:id": "orderId",
                "response:lines[].quantity": "count",
                "response:lines[].gift_wrap": "giftWrap",
                "response:payment.type": "kind",
                "response:payment.{type=credit_card}.last_digits": "lastDigits",
                "response:payment.{type=invoice}.due_days": "dueDays",
                "response:delivery_note": "deliveryNote",
                "response:created_at": "createdAt",
            },
            values={
                "response:status": {
                    "open": "OPEN",
                    "in_progress": "IN_PROGRESS",
                    "shipped": "DISPATCHED",
                },
                "response:payment.type": {"credit_card": "creditCard"},
            },
            converts={"response:total": "decimal", "response:created_at": "rfc3339"},
        ),
        "orders.retrieve": Wire(
            path="/v2/orders/{order_id}",
            envelopes={"response": ("", "order")},
            names={
                "response:id": "orderId",
                "response:lines[].quantity": "count",
                "response:lines[].gift_wrap": "giftWrap",
                "response:payment.type": "kind",
                "response:payment.{type=credit_card}.last_digits": "lastDigits",
                "response:payment.{type=invoice}.due_days": "dueDays",
                "response:delivery_note": "deliveryNote",
                "response:created_at": "createdAt",
            },
            values={
                "response:status": {
                    "open": "OPEN",
                    "in_progress": "IN_PROGRESS",
                    "shipped": "DISPATCHED",
                },
                "response:payment.type": {"credit_card": "creditCard"},
            },
            converts={"response:total": "decimal", "response:created_at": "rfc3339"},
        ),
        "orders.update": Wire(
            method="PUT",
            path="/v2/orders/{order_id}",
            envelopes={"response": ("", "order")},
            names={
                "delivery_note": "deliveryNote",
                "response:id": "orderId",
                "response:lines[].quantity": "count",
                "response:lines[].gift_wrap": "giftWrap",
                "response:payment.type": "kind",
                "response:payment.{type=credit_card}.last_digits": "lastDigits",
                "response:payment.{type=invoice}.due_days": "dueDays",
                "response:delivery_note": "deliveryNote",
                "response:created_at": "createdAt",
            },
            values={
                "status": {"open": "OPEN", "in_progress": "IN_PROGRESS", "shipped": "DISPATCHED"},
                "response:status": {
                    "open": "OPEN",
                    "in_progress": "IN_PROGRESS",
                    "shipped": "DISPATCHED",
                },
                "response:payment.type": {"credit_card": "creditCard"},
            },
            converts={"response:total": "decimal", "response:created_at": "rfc3339"},
        ),
    },
)
