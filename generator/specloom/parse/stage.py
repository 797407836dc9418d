"""The stage itself: a document of one variant to an `Api` of one variant."""

from __future__ import annotations

from specloom.api.model import Api, Definition, Security, Server, Tag, VariantApi
from specloom.diagnostics import Report
from specloom.parse import getters
from specloom.parse.operations import parse_operations
from specloom.parse.schemas import SchemaParser
from specloom.read.document import Document, Object


def parse(
    document: Document, variant: str, title: str, auth: tuple[str, ...], report: Report
) -> Api:
    """Read an upgraded document.

    Args:
        document: In the normal form that `upgrade` gives.
        variant: The variant's name in the configuration.
        title: How documentation calls the variant.
        auth: `bearer`, `token`, `api-key` or `none`, or two of them; empty for what the document says.
        report: Gets what is wrong.
    """
    root = document.root
    schemas = SchemaParser(variant, root, report)
    about = VariantApi(
        variant,
        title,
        getters.text(getters.mapping(root, "info", report), "version", report),
        _server(root, report),
        _security(root, auth, report),
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
        )
        for name, node in getters.entries(getters.mapping(components, "schemas", report), report)
    )
    operations = parse_operations(getters.mapping(root, "paths", report), schemas)
    return Api((about,), operations, definitions, _tags(root, report))


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


def _security(root: Object, auth: tuple[str, ...], report: Report) -> tuple[Security, ...]:
    schemes = getters.mapping(
        getters.mapping(root, "components", report), "securitySchemes", report
    )
    for requirement in getters.mappings(root, "security", report):
        for name in requirement:
            if name not in schemes:
                hint = f"Defined schemes: {', '.join(sorted(schemes)) or 'none'}."
                message = f"undefined security scheme {name!r}"
                report.error("SL321", message, requirement.source.at(name), hint)
    used = [
        scheme
        for requirement in getters.mappings(root, "security", report)
        for name in requirement
        if isinstance(scheme := schemes.get(name), Object)
    ]
    candidates = [found for scheme in used if (found := _scheme(scheme, report))]
    if auth:
        fitting = {found.kind: found for found in reversed(candidates)}
        return tuple(fitting.get(kind) or Security.configured(kind) for kind in auth)
    if used and not candidates:
        hint = 'Choose in the configuration how clients authenticate, e.g. auth = "bearer".'
        message = "no supported security scheme"
        report.error("SL322", message, root.source.at("security"), hint)
    return tuple(candidates[:1]) or (Security("none"),)


def _scheme(scheme: Object, report: Report) -> Security | None:
    """The scheme; nothing for those that put a secret elsewhere than in a header of its own."""
    kind = getters.text(scheme, "type", report)
    if kind == "http":
        bearer = getters.text(scheme, "scheme", report).lower() == "bearer"
        return Security("bearer") if bearer else None
    if kind == "apiKey":
        header = getters.text(scheme, "in", report) == "header"
        return Security("api-key", getters.text(scheme, "name", report)) if header else None
    if kind != "oauth2":
        return None
    flows = getters.mapping(scheme, "flows", report)
    scopes = sorted(
        scope
        for _, flow in getters.entries(flows, report)
        for scope in getters.mapping(flow, "scopes", report)
    )
    return Security("token", scope=scopes[0] if scopes else "")
