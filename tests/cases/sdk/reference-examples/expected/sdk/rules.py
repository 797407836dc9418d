"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
    "west": "West",
}

OPERATIONS: dict[str, Any] = {
    "customers.create": {"body": ("!", "#Customer")},
    "orders.create": {"body": ("!", "#NewOrder")},
    "orders.parcels.create": {"path": {"order_id": ("!", "string")}, "body": ("!", "#Parcel")},
    "orders.retrieve": {
        "path": {"order_id": ("!", ("string", {"maxLength": 5}, {"south": {}}))},
        "query": {
            "parts": ("!", ("list", ("enum", "lines", "state"))),
            "region": ("!", "string", "south"),
        },
        "header": {"X-Api-Key": ("!", "string")},
    },
    "stock.retrieve": {"path": {"article": ("!", "string")}},
}

TYPES: dict[str, Any] = {
    "Customer": {
        "id": "string",
        "name": ("!", "string"),
        "password": ("!", "string"),
        "born": ("!", ("string", {"format": "date"})),
        "size": ("number", {"multipleOf": 0.5}),
        "labels": ("map", "string"),
    },
    "Line": {
        "article": ("!", ("string", {"pattern": "^A-[0-9]+$"}, {"south": {}, "west": {}})),
        "count": ("integer", {"maximum": 9, "minimum": 1}, {"south": {}, "west": {}}),
    },
    "NewOrder": {
        "customer": ("!", "string"),
        "lines": ("!", ("list", "#Line", {"minItems": 1}, {"south": {}, "west": {}})),
        "note": ("string", {"maxLength": 12}, {"south": {}}),
    },
    "Parcel": {
        "weight": ("!", ("integer", {"maximum": 500})),
        "kind": "#ParcelKind",
        "sender": "string",
    },
    "ParcelKind": ("enum", "bag", "box"),
}
