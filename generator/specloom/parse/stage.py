"""The stage itself: a document of one variant to an `Api` of one variant."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.model import Api, Definition, Server, Tag, VariantApi
from specloom.diagnostics import Report
from specloom.parse import examples, getters
from specloom.parse.declared import requirements_of, scopes_of
from specloom.parse.operations import parse_operations
from specloom.parse.schemas import SchemaParser
from specloom.parse.security import SecurityParser
from specloom.parse.styles import BY_STANDARD, Unsaid
from specloom.parse.webhooks import parse_webhooks
from specloom.read.document import Document, Object


@dataclass(frozen=True, slots=True)
class Overrides:
    """What a configuration says of a variant whose document is read.

    `auth` is `bearer`, `token`, `api-key` or `none`, or two of them; empty for what the document says.
    `unsaid` is how arrays and objects are written of which the document does not say it.
    """

    auth: tuple[str, ...] = ()
    unsaid: Unsaid = BY_STANDARD


def parse(
    document: Document, variant: str, title: str, overrides: Overrides, report: Report
) -> Api:
    """Read an upgraded document.

    Args:
        document: In the normal form that `upgrade` gives.
        variant: The variant's name in the configuration.
        title: How documentation calls the variant.
        overrides: What the configuration says instead of the document, or beside it.
        report: Gets what is wrong.
    """
    root = document.root
    schemas = SchemaParser(variant, root, report, overrides.unsaid)
    server = _server(root, report)
    security = SecurityParser.of(root, overrides.auth, server, report)
    info = getters.mapping(root, "info", report)
    about = VariantApi(
        variant,
        title,
        getters.text(info, "version", report),
        server,
        security.default,
        _license(info),
        scopes_of(root),
        requirements_of(root),
        security.unsent,
    )
    components = getters.mapping(root, "components", report)
    definitions = tuple(
        Definition(
            name,
            schemas.parse(node),
            owner=name,
            variants=(variant,),
            description=getters.text(node, "description", report),
            deprecated=getters.flag(node, "deprecated"),
            source=node.source,
            examples=tuple((variant, one) for one in examples.of_schema(node)),
        )
        for name, node in getters.entries(getters.mapping(components, "schemas", report), report)
    )
    operations = parse_operations(getters.mapping(root, "paths", report), schemas, security)
    webhooks, events = parse_webhooks(root, schemas, [one.name for one in definitions])
    return Api((about,), operations, (*definitions, *events), _tags(root, report), webhooks)


def _license(info: Object) -> str:
    """The licence by its identifier, or by its name where it has none; most SDKs need neither."""
    unreported = Report()
    node = getters.mapping(info, "license", unreported)
    return getters.text(node, "identifier", unreported) or getters.text(node, "name", unreported)


def _tags(root: Object, report: Report) -> tuple[Tag, ...]:
    nodes = getters.mappings(root, "tags", report)
    pairs = (
        (getters.text(n, "name", report), getters.text(n, "description", report)) for n in nodes
    )
    return tuple(Tag(name, text) for name, text in pairs if name and text)


def _server(root: Object, report: Report) -> Server:
    for server in getters.mappings(root, "servers", report):
        url = getters.text(server, "url", report)
        declared = dict(getters.entries(getters.mapping(server, "variables", report), report))
        defaults = {name: getters.text(node, "default", report) for name, node in declared.items()}
        return Server.of(url, defaults)
    return Server("")
