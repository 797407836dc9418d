"""Which operations a configuration selects."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from families import document, operation, run

PATHS: dict[str, Any] = {
    "/notes": {
        "get": operation(tags=["Reading"], operationId="listNotes"),
        "post": operation(tags=["Writing", "Notes"], operationId="createNote"),
    },
    "/notes/{id}": {"$ref": "#/components/pathItems/note"},
}
ONE = {"get": operation(operationId="getNote"), "delete": operation(operationId="deleteNote")}


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        ('include = ["/notes"]', ["GET /notes", "POST /notes"]),
        ('include = ["get /notes*"]', ["GET /notes", "GET /notes/{id}"]),
        ('include = ["tag:Writing"]', ["POST /notes"]),
        ('include = ["tag:*ing"]', ["GET /notes", "POST /notes"]),
        ('include = ["*Note"]', ["POST /notes", "GET /notes/{id}", "DELETE /notes/{id}"]),
        ('exclude = ["DELETE *"]', ["GET /notes", "POST /notes", "GET /notes/{id}"]),
        ('include = ["*/notes"]\nexclude = ["createNote"]', ["GET /notes"]),
        ("models_only = true", []),
    ],
)
def test_patterns_select_operations(patterns: str, expected: list[str], tmp_path: Path) -> None:
    """By path, method and path, tag and operationId; what is excluded is out of what is included."""
    spec = document(PATHS, {"Note": {"type": "object"}})
    spec["components"]["pathItems"] = {"note": ONE}
    made = run(tmp_path, f'sdk"\n{patterns}\noutput = "out', {"notes": spec})
    assert sorted(f"{o.method} {o.path}" for o in made.api().operations) == sorted(expected)
