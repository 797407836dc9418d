"""A project with a spec and an overlay, for tests of commands, and what changes its files."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

Drift: TypeAlias = Callable[[Path], object]
OVERLAY = """overlay: 1.0.0
info: {title: Notes, version: "1"}
actions:
  - target: $.paths['/notes'].get
    update: {parameters: [{name: limit, in: query, schema: {type: integer}}]}
"""
SPEC = """openapi: 3.1.0
info: {title: Notes, version: "1"}
paths:
  /notes:
    get:
      operationId: listNotes
      responses:
        "200":
          description: All.
          content: {application/json: {schema: {$ref: "#/components/schemas/Notes"}}}
components:
  schemas:
    Notes:
      type: object
      properties:
        state: {type: string, enum: [open, done]}
        text: {type: string, description: What it says.}
"""
CONFIG = """[sdk]
package = "sdk"

[[variant]]
name = "notes"
client = "Notes"
base_url = "https://notes.example"
auth = "none"
spec = "openapi.yaml"
apply = ["overlay.yaml"]
"""


def rewrite(path: str, old: str, new: str) -> Drift:
    """Replace a text in a file of the project."""

    def drift(project: Path) -> None:
        text = (project / path).read_text("utf-8")
        assert old in text, path
        (project / path).write_text(text.replace(old, new), "utf-8")

    return drift


def small_project(folder: Path) -> Path:
    """Write the project into a new folder; nothing is generated yet."""
    folder.mkdir()
    files = {"openapi.yaml": SPEC, "overlay.yaml": OVERLAY, "specloom.toml": CONFIG}
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def commit(folder: Path) -> None:
    """Make a repository of a folder, with one commit."""
    author = ("-c", "user.name=a", "-c", "user.email=a@example.com")
    for words in (("init", "--quiet"), ("add", "."), (*author, "commit", "--quiet", "-m", "first")):
        subprocess.run(["git", *words], cwd=folder, check=True)
