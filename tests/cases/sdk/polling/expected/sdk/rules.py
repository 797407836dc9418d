"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "jobs": "Jobs",
}

OPERATIONS: dict[str, Any] = {
    "exports.create": {},
    "exports.poll": {},
    "exports.retrieve": {"path": {"name": ("!", "string")}},
    "queues.create_and_run": {},
    "queues.jobs.cancel": {"path": {"queue_id": ("!", "string"), "job_id": ("!", "string")}},
    "queues.jobs.create": {
        "path": {"queue_id": ("!", "string")},
        "body": ("!", "#CreateJobRequest"),
    },
    "queues.jobs.retrieve": {
        "path": {"queue_id": ("!", "string"), "job_id": ("!", "string")},
        "query": {"detail": "string"},
    },
}

TYPES: dict[str, Any] = {
    "CreateJobRequest": {"task": ("!", "string"), "poll_timeout": "integer", "stream": "boolean"},
}
