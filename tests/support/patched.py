"""Documents in memory, held against each other by what they mean."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from specloom.api.model import Api
from specloom.change.stage import change
from specloom.commands.patching import Side
from specloom.config.load import load
from specloom.diagnostics import Report, Source
from specloom.diff.changes import Change
from specloom.diff.stage import compare
from specloom.patches.stage import Patches, patches
from specloom.patches.written import as_json, as_yaml
from specloom.pipeline import Run
from specloom.read.document import Document, Object, plant
from specloom.read.source import read_file
from specloom.shipped import templates_folder

CONFIG = """[sdk]
package = "sdk"

[[variant]]
name = "api"
title = "Notes"
client = "Notes"
spec = "openapi.json"
"""


@dataclass(frozen=True, slots=True)
class Bench:
    """A folder to work in."""

    folder: Path

    def side(self, spec: Any) -> Side:
        """A document as a state of an API."""
        path = self.folder / "specloom.toml"
        path.write_text(CONFIG, "utf-8")
        config = load(path, Report())
        assert config is not None
        run = Run(config, templates_folder(), Report())
        return Side(run, config.variants[0], planted(spec))

    def means(self, spec: Any) -> Api:
        """What a document means."""
        side = self.side(spec)
        api = side.api(side.root)
        assert api is not None, "the spec is bad"
        return api

    def changes(self, old: Any, new: Any) -> tuple[Change, ...]:
        """The changes between two documents."""
        return compare(self.means(old), self.means(new)).changes

    def patches(self, old: Any, new: Any) -> Patches:
        """The patches from one document to another."""
        side, goal = self.side(old), self.means(new)

        def compared(root: Object) -> Any:
            api = side.api(root)
            return compare(api, goal) if api else None

        return patches(side.root, planted(new), compared)

    def applied(self, old: Any, found: Patches) -> Any:
        """A document with patches, through their bytes, as users apply them."""
        texts = {"change.json": as_json(found.page), "overlay.yaml": as_yaml(found.overlay)}
        files = [found.page and "change.json", found.overlay and "overlay.yaml"]
        loaded: list[Document] = []
        for name in filter(None, files):
            path = self.folder / name
            path.write_text(texts[name], "utf-8")
            report = Report()
            document = read_file(path, name, report)
            assert document is not None, report
            loaded.append(document)
        report = Report()
        root = change(Document("openapi.json", planted(old)), loaded, report).root
        assert [one for one in report.diagnostics if one.code != "SL209"] == []
        return json.loads(json.dumps(root))


def planted(value: Any) -> Object:
    """A value as a document."""
    root = plant(json.loads(json.dumps(value)), Source("openapi.json"))
    assert isinstance(root, Object)
    return root
