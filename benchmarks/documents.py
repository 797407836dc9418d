"""The documents that are made of the spec for a benchmark: `documents.py SPEC FOLDER`.

A script of its own, since whoever measures must not have read a large document: see measuring.py.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import yaml

#: The document as JSON; the document without what one peer refuses.
AS_JSON, TRIMMED = "spec.json", "trimmed.yaml"
#: The document as this script prints it, and the same with a renamed copy of itself in it.
ONCE, TWICE = "once.yaml", "twice.yaml"
#: A document whose schemas refer to each other in one long row.
CHAIN = "chain.yaml"
_LINKS = 3000

#: Operations at which datamodel-codegen's client stops the whole run.
REFUSED = (
    "create-realtime-call",
    "CreateContainerFile",
    "createImageEdit",
    "CreateSkill",
    "CreateSkillVersion",
    "createVideo",
    "CreateVideoEdit",
    "CreateVideoExtend",
)
#: Operations at which it stops because their body may also be a form; without the form it does not.
REFUSED_FORMS = ("Getinputtokencounts", "Compactconversation")
_FORM = "application/x-www-form-urlencoded"

_COMPONENTS = "#/components/"
_COPY = "Copy"


class _Loader(yaml.CSafeLoader):
    """YAML in which a date is a string, as it is in JSON."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if not tag.endswith(":timestamp")]
    for first, found in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def trimmed(document: dict[str, Any]) -> dict[str, Any]:
    """The document without the operations and forms that are refused.

    Raises:
        SystemExit: one of them is not there (any more).
    """
    missing = {*REFUSED, *REFUSED_FORMS}
    paths: dict[str, Any] = {}
    for path, item in document["paths"].items():
        paths[path] = {}
        for word, said in item.items():
            name = said.get("operationId", "") if isinstance(said, dict) else ""
            missing.discard(name)
            if name not in REFUSED:
                paths[path][word] = _without_form(said) if name in REFUSED_FORMS else said
    if missing:
        message = f"not in the spec: {', '.join(sorted(missing))}"
        raise SystemExit(message)
    return {**document, "paths": {path: item for path, item in paths.items() if item}}


def doubled(document: dict[str, Any]) -> dict[str, Any]:
    """The document and, in it, a copy of every path, webhook and component under another name."""
    components = {
        section: (
            found
            # Security schemes are named by the root too, for both halves.
            if section == "securitySchemes"
            else {**found, **{name + _COPY: _renamed(value) for name, value in found.items()}}
        )
        for section, found in document["components"].items()
    }
    paths, webhooks = document["paths"], document.get("webhooks", {})
    return {
        **document,
        "paths": {**paths, **{f"/copy{path}": _renamed(item) for path, item in paths.items()}},
        "webhooks": {**webhooks, **{name + _COPY: _renamed(i) for name, i in webhooks.items()}},
        "components": components,
    }


def chain() -> dict[str, Any]:
    """A document with a chain of references, at whose end a record stands."""
    schemas: dict[str, Any] = {
        f"Link{number}": {"$ref": f"{_COMPONENTS}schemas/Link{number + 1}"}
        for number in range(_LINKS)
    }
    schemas[f"Link{_LINKS}"] = {"type": "object", "properties": {"id": {"type": "string"}}}
    content = {"application/json": {"schema": {"$ref": f"{_COMPONENTS}schemas/Link0"}}}
    get = {"operationId": "getLink", "responses": {"200": {"description": "", "content": content}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Chain", "version": "1"},
        "servers": [{"url": "https://chain.example"}],
        "paths": {"/link": {"get": get}},
        "components": {"schemas": schemas},
    }


def _renamed(node: Any) -> Any:
    """A part of the document in which operations and references lead to the copy."""
    if isinstance(node, dict):
        return {
            key: (
                value + _COPY
                if key == "operationId" and isinstance(value, str)
                else _renamed(value)
            )
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_renamed(child) for child in node]
    if isinstance(node, str) and node.startswith(_COMPONENTS):
        section, name, *inside = node.removeprefix(_COMPONENTS).split("/")
        return _COMPONENTS + "/".join([section, name + _COPY, *inside])
    return node


def _without_form(operation: dict[str, Any]) -> dict[str, Any]:
    body = operation["requestBody"]
    content = {kind: media for kind, media in body["content"].items() if kind != _FORM}
    return {**operation, "requestBody": {**body, "content": content}}


def main() -> None:
    """Write all of them."""
    spec, folder = map(Path, sys.argv[1:])
    # The loader is PyYAML's safe one with fewer types.
    document = yaml.load(spec.read_text("utf-8"), Loader=_Loader)  # noqa: S506
    (folder / AS_JSON).write_text(json.dumps(document), "utf-8")
    made = {TRIMMED: trimmed(document), ONCE: document, TWICE: doubled(document), CHAIN: chain()}
    for name, value in made.items():
        with (folder / name).open("w", encoding="utf-8") as file:
            yaml.dump(value, file, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True)


if __name__ == "__main__":
    main()
