"""What a spec is compared with that says the same: all rewrites together, as tests use them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import yaml
from compared import api_of
from reencoded import (
    Node,
    as_30,
    in_place,
    named,
    other_constants,
    other_nulls,
    reordered,
    said_twice,
    wrapped,
)

from specloom.api.model import Api
from specloom.diff.stage import compare

Rewrite: TypeAlias = Callable[[Node], Node]


class Loader(yaml.CSafeLoader):
    """Reads dates as texts, as JSON has them."""

    yaml_implicit_resolvers = {  # noqa: RUF012  # it is PyYAML's own
        first: [one for one in some if not one[0].endswith(":timestamp")]
        for first, some in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }


def document_of(path: Path) -> Node:
    """A spec as plain data."""
    document: Node = yaml.load(path.read_text("utf-8"), Loader)  # noqa: S506  # it is a safe one
    return document


def in_other_words(document: Node) -> Node:
    """All that OpenAPI 3.1 has other words for, at once."""
    for change in (other_constants, other_nulls, wrapped, said_twice, named, reordered):
        document = change(document)
    return document


#: By name, for documents of OpenAPI 3.1.
REWRITES: dict[str, Rewrite] = {
    "in other words": in_other_words,
    "as 3.0": as_30,
    "in place": in_place,
}


def api_in(folder: Path, document: Node) -> Api:
    """The `Api` of a document, which is written into a folder."""
    path = folder / "spec.json"
    path.write_text(json.dumps(document), "utf-8")
    return api_of(path)


def changes(old: Api, new: Api) -> list[str]:
    """The changes, those of the way back among them."""
    return [change.id for change in (*compare(old, new).changes, *compare(new, old).changes)]
