"""The stage itself: a document of one variant to an `Api` of one variant."""

from __future__ import annotations

from specloom.api.model import Api, Definition, Security, Server, VariantApi
from specloom.diagnostics import Report
from specloom.parse import getters
from specloom.parse.operations import OperationParser
from specloom.parse.schemas import SchemaParser, follow
from specloom.read.document import Document, Object


def parse(document: Document, variant: str, title: str, auth: str, report: Report) -> Api:
    """Read an upgraded document.

    Args:
        document: In the normal form that `upgrade` gives.
        variant: The variant's name in the configuration.
        title: How documentation calls the variant.
        auth: `bearer`, `token`, `api-key`, `none`; empty for what the document says.
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
    operations = OperationParser(schemas).parse(getters.mapping(root, "paths", report))
    return Api((about,), operations, definitions)


def _server(root: Object, report: Report) -> Server:
    for server in getters.mappings(root, "servers", report):
        url = getters.text(server, "url", report)
        names = tuple(getters.mapping(server, "variables", report))
        return Server(url, tuple(name for name in names if "{" + name + "}" in url))
    return Server("")


def _security(root: Object, auth: str, report: Report) -> Security:
    schemes = getters.mapping(
        getters.mapping(root, "components", report), "securitySchemes", report
    )
    used = [
        (name, scheme)
        for requirement in getters.mappings(root, "security", report)
        for name in requirement
        if isinstance(scheme := follow(schemes, f"#/{name}"), Object)
    ]
    candidates = [_scheme(scheme, report) for _, scheme in used]
    if auth:
        matching = [found for found in candidates if found.kind == auth]
        return matching[0] if matching else Security(auth, header="api-key")
    return candidates[0] if candidates else Security("none")


def _scheme(scheme: Object, report: Report) -> Security:
    kind = getters.text(scheme, "type", report)
    if kind == "http":
        return Security("bearer")
    if kind == "apiKey":
        return Security("api-key", header=getters.text(scheme, "name", report))
    flows = getters.mapping(scheme, "flows", report)
    scopes = sorted(
        scope
        for _, flow in getters.entries(flows, report)
        for scope in getters.mapping(flow, "scopes", report)
    )
    return Security("token", scope=scopes[0] if scopes else "")
