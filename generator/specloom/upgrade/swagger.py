"""Swagger 2.0 to the layout of OpenAPI 3: root, servers, security and references.

Operations are in swagger_operations.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Array, Json, Object
from specloom.upgrade.grammar import GRAMMAR, each, walk
from specloom.upgrade.tree import array, entries, items, mapping, objects, strings, text

if TYPE_CHECKING:
    from specloom.diagnostics import Report

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
# The sections of the root, and where they are under `components`.
_MOVED = {"definitions": "schemas", "parameters": "parameters", "responses": "responses"}


def convert_servers(root: Object, _: Report) -> Object:
    """`host`, `basePath` and `schemes`, or `x-ms-parameterized-host`, become `servers`."""
    source = root.source
    host = mapping(root, "x-ms-parameterized-host")
    if host:
        servers = [_parameterized(root, host)]
    else:
        servers = [Object({"url": url}, source) for url in _urls(root)]
    gone = ("host", "basePath", "schemes", "x-ms-parameterized-host")
    return root.without(*gone).but(servers=array(servers, source))


def _schemes(root: Object) -> list[str]:
    """The schemes, https first: whoever reads one address only must not send credentials in clear."""
    schemes = strings(root, "schemes") or ["https"]
    return sorted(schemes, key=lambda scheme: scheme != "https")


def _urls(root: Object) -> list[str]:
    """One address a scheme (Swagger 2.0, `host`, `basePath` and `schemes` of the Swagger Object)."""
    path = text(root, "basePath").rstrip("/")
    if "host" not in root:
        return [path or "/"]
    schemes = _schemes(root)
    return [f"{scheme}://{text(root, 'host')}{path}" for scheme in schemes]


def _parameterized(root: Object, host: Object) -> Object:
    """AutoRest's templated host. Its parameters are in no path: each becomes a server variable."""
    scheme = _schemes(root)[0]
    prefix = f"{scheme}://" if host.get("useSchemePrefix", True) else ""
    url = prefix + text(host, "hostTemplate") + text(root, "basePath").rstrip("/")
    variables: dict[str, Json] = {}
    for parameter in objects(host, "parameters"):
        found: dict[str, Json] = {
            key: parameter[key] for key in ("default", "enum", "description") if key in parameter
        }
        # A server variable must have a default (OpenAPI 3.1 §4.8.6); the empty one stands for none.
        found.setdefault("default", "")
        variables[text(parameter, "name")] = Object(found, parameter.source)
    return Object({"url": url}, host.source).but(variables=Object(variables, host.source))


def convert_security(root: Object, _: Report) -> Object:
    """`securityDefinitions` become `components.securitySchemes`."""
    definitions = mapping(root, "securityDefinitions")
    schemes = Object(
        ((name, _scheme(scheme)) for name, scheme in entries(definitions)), definitions.source
    )
    components = mapping(root, "components").but(securitySchemes=schemes)
    return root.without("securityDefinitions").but(components=components)


def _scheme(scheme: Object) -> Object:
    kind = text(scheme, "type")
    if kind == "basic":
        return scheme.but(type="http", scheme="basic")
    if kind != "oauth2":
        return scheme
    moved = ("authorizationUrl", "tokenUrl", "scopes")
    flow = Object({key: scheme[key] for key in moved if key in scheme}, scheme.source)
    name = _FLOWS.get(text(scheme, "flow"), text(scheme, "flow"))
    return scheme.without("flow", *moved).but(flows=Object({name: flow}, scheme.source))


def move_components(root: Object, _: Report) -> Object:
    """`definitions`, `parameters` and `responses` move under `components`, and so do references.

    An overlay may have written a 3.x section already: its entries stay.
    """
    components = mapping(root, "components")
    for old, new in _MOVED.items():
        moved = mapping(root, old)
        components = components.but(
            **{new: Object({**moved, **mapping(components, new)}, moved.source)}
        )
    root = root.without(*_MOVED).but(components=components)
    return walk(root, "document", {**dict.fromkeys(GRAMMAR, _refer), "discriminator": _map})


def _map(discriminator: Object) -> Object:
    table = mapping(discriminator, "mapping")
    moved = Object(((key, _moved(text(table, key))) for key in table), table.source)
    return discriminator.but(mapping=moved) if "mapping" in discriminator else discriminator


def _refer(node: Object) -> Object:
    return node.but(**{"$ref": _moved(text(node, "$ref"))}) if "$ref" in node else node


def _moved(pointer: str) -> str:
    if not pointer.startswith("#/"):
        return pointer
    section, _, rest = pointer[2:].partition("/")
    new = _MOVED.get(section)
    return f"#/components/{new}/{rest}" if new else pointer


def convert_files(root: Object, _: Report) -> Object:
    """`type: file` becomes a binary string (OpenAPI 3.0 §4.7.14.2)."""

    def change(schema: Object) -> Object:
        file = schema.get("type") == "file"
        return schema.but(type="string", format="binary") if file else schema

    return each(root, "schema", change)


def effective_types(root: Object, operation: Object, key: str) -> Array:
    """The media types of an operation: its own, else the document's (Swagger 2.0, Operation Object)."""
    return items(operation, key) if key in operation else items(root, key)
