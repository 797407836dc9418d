"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "audio.transcripts.create": {"body": ("!", "#CreateTranscriptRequest")},
    "reports.check": {"path": {"id": ("!", "string")}},
    "reports.content": {"path": {"id": ("!", "string")}},
    "reports.delete": {"path": {"id": ("!", "string")}},
    "reports.list": {},
    "reports.print": {"path": {"id": ("!", "string")}, "body": ("!", "#PrintReportRequest")},
    "reports.retrieve": {"path": {"id": ("!", "string")}, "query": {"as": ("enum", "json", "csv")}},
}

TYPES: dict[str, Any] = {
    "CreateTranscriptRequest": {
        "file": ("!", "any"),
        "response_format": "#Format",
        "stream": ("null", "boolean"),
    },
    "Format": ("enum", "json", "text", "srt", "verbose_json"),
    "PrintReportRequest": {"kind": ("!", "#PrintReportRequestKind")},
    "PrintReportRequestKind": ("enum", "pretty_json", "plain"),
}
