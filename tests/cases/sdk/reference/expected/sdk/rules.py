"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "jobs.results.create": {
        "path": {"job_id": ("!", "string")},
        "query": {"notify": "string"},
        "body": ("!", "#SubmitResultsRequest"),
    },
}

TYPES: dict[str, Any] = {
    "Result": {"id": ("!", "string"), "output": "string"},
    "SubmitResultsRequest": {
        "results": ("!", ("list", "#Result", {"maxItems": 8, "minItems": 1}, {"south": {}})),
        "budget": ("null", ("integer", {"exclusiveMinimum": 256})),
    },
}
