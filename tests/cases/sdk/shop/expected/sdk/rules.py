"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "corner": "Corner",
    "harbor": "Harbor",
}

OPERATIONS: dict[str, Any] = {
    "orders.create": {"query": {"dry_run": "boolean"}, "body": ("!", "#NewOrder")},
    "orders.delete": {"path": {"order_id": ("!", "string")}},
    "orders.list": {
        "query": {
            "limit": "integer",
            "status": "#OrderStatus",
            "after": "string",
            "page": "integer",
        }
    },
    "orders.retrieve": {"path": {"order_id": ("!", "string")}},
    "orders.update": {"path": {"order_id": ("!", "string")}, "body": ("!", "#OrderChange")},
}

TYPES: dict[str, Any] = {
    "CardPayment": {"type": ("!", ("enum", "credit_card")), "last_digits": ("!", "string")},
    "InvoicePayment": {"type": ("!", ("enum", "invoice")), "due_days": "integer"},
    "NewOrder": {
        "customer": ("!", "string"),
        "lines": ("!", ("list", "#OrderLine")),
        "payment": "#Payment",
        "delivery_note": "string",
    },
    "OrderChange": {"status": "#OrderStatus", "delivery_note": "string"},
    "OrderLine": {"sku": ("!", "string"), "quantity": ("!", "integer"), "gift_wrap": "boolean"},
    "OrderStatus": ("enum", "open", "in_progress", "shipped"),
    "Payment": ("one", "type", {"credit_card": "#CardPayment", "invoice": "#InvoicePayment"}),
}
