"""Webhooks of an upgraded document: what the service sends by itself, as one union of all events."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator
from dataclasses import replace

from specloom.api.model import Definition, Webhooks
from specloom.api.names import pascal
from specloom.api.types import ANY, Member, Object, Ref, Type, Union
from specloom.parse import getters
from specloom.parse.schemas import SchemaParser
from specloom.read.document import Object as Node
from specloom.read.inventory import METHODS
from specloom.read.media import is_json

_UNION = "WebhookEvent"
_ENDINGS = ("Event", "Payload", "Webhook")


def parse_webhooks(
    root: Node, schemas: SchemaParser, taken: Collection[str]
) -> tuple[Webhooks | None, tuple[Definition, ...]]:
    """The events, with the union of all and those that are described in place; nothing if there are none.

    Args:
        root: The document.
        schemas: Parses the bodies.
        taken: Names that components have.
    """
    declared = getters.mapping(root, "webhooks", schemas.report)
    own: dict[str, Definition] = {}
    events: dict[str, Type] = {}
    names = {pascal(name) for name in taken}
    union = _free(_UNION, names)
    names.add(union)
    for name, body in _bodies(declared, schemas):
        kind = schemas.parse(body)
        if isinstance(kind, Object | Union):
            title = pascal(name)
            title = _free(title if title.endswith(_ENDINGS) else f"{title}Event", names)
            names.add(title)
            own[title] = replace(_definition(title, kind, body, schemas), inline=True)
            kind = Ref(title)
        events[name] = kind
    if not events:
        return None, ()
    members = dict.fromkeys(events.values())
    found = Union(tuple(Member(kind, variants=(schemas.variant,)) for kind in members))
    text = getters.text(declared, "description", schemas.report)
    every = _definition(union, found, declared, schemas, text or "An event of a webhook.")
    webhooks = Webhooks(Ref(union), (schemas.variant,), tuple(events.items()))
    return webhooks, (every, *own.values())


def _bodies(declared: Node, schemas: SchemaParser) -> Iterator[tuple[str, Node]]:
    """The schemas of the JSON that webhooks send, by their names."""
    report = schemas.report
    for name, item in getters.entries(declared, report):
        for operation in (item.get(method) for method in METHODS):
            if not isinstance(operation, Node):
                continue
            body = schemas.resolve(getters.mapping(operation, "requestBody", report))
            content = getters.entries(getters.mapping(body, "content", report), report)
            kinds = [getters.mapping(one, "schema", report) for n, one in content if is_json(n)]
            if kinds and schemas.shape(schemas.parse(kinds[0])) != ANY:
                yield name, kinds[0]
            else:
                hint = "Declare the schema of application/json by an overlay, if it sends JSON."
                message = f"webhook {name!r} without a JSON body: no type is generated"
                report.warning("SL357", message, operation.source, hint)


def _definition(
    name: str, kind: Type, node: Node, schemas: SchemaParser, text: str = ""
) -> Definition:
    text = text or getters.text(node, "description", schemas.report)
    return Definition(
        name, kind, owner=name, variants=(schemas.variant,), description=text, source=node.source
    )


def _free(name: str, taken: Collection[str]) -> str:
    """The name, or another one if a component has it."""
    longer = (f"{name}Webhook{number}" for number in itertools.count(2))
    candidates = itertools.chain((name, f"{name}Webhook"), longer)
    return next(one for one in candidates if one not in taken)
