"""The same API in other words: whole documents rewritten so that nothing changes in what they mean.

Each function takes a document as plain data and gives a new one. They know nothing of the generator.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias
from urllib.parse import urlsplit

Node: TypeAlias = dict[str, Any]
Change: TypeAlias = Callable[[Node], Node]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_REF = "#/components/schemas/"
_OF_SCHEMAS = ("properties", "patternProperties", "definitions", "$defs")
#: What a component has for itself, and a field in its place for the field.
_OF_COMPONENTS = {"deprecated", "discriminator", "description", "nullable", "default", "anyOf"}
_LISTS = ("allOf", "anyOf", "oneOf")
_SINGLE = ("items", "additionalProperties", "not")
#: By this Azure says that an enumeration is open; a constant never is.
_OPEN = "x-ms-enum"
#: What stands beside an array in a parameter of 2.0, and what it is in 3.0.
_STYLES = {"multi": ("form", True), "csv": ("form", False), "ssv": ("spaceDelimited", False)}
_STYLES |= {"pipes": ("pipeDelimited", False)}


def each_schema(document: Node, change: Change) -> Node:
    """Change every schema of a document, those inside first."""
    made = copy.deepcopy(document)
    components = made.get("components", {})
    named = components.get("schemas", made.get("definitions", {}))
    for name, schema in named.items():
        named[name] = _changed(schema, change)
    roots = [made.get(key, {}) for key in ("paths", "webhooks", "x-webhooks")]
    shared = [value for key, value in components.items() if key != "schemas"]
    for holder in _holders(
        [*roots, *shared, made.get("parameters", {}), made.get("responses", {})]
    ):
        holder["schema"] = _changed(holder["schema"], change)
    return made


def _holders(nodes: list[Any]) -> Iterator[Node]:
    """What has a schema: parameters, headers, media types."""
    pending = list(nodes)
    while pending:
        node = pending.pop()
        if isinstance(node, list):
            pending += node
        elif isinstance(node, dict):
            if isinstance(node.get("schema"), dict):
                yield node
            skipped = ("schema", "example", "examples", "x-oaiMeta")
            pending += [child for key, child in node.items() if key not in skipped]


def _changed(schema: Any, change: Change) -> Any:
    if not isinstance(schema, dict):
        return schema
    made = dict(schema)
    for key in _OF_SCHEMAS:
        if isinstance(made.get(key), dict):
            made[key] = {name: _changed(one, change) for name, one in made[key].items()}
    for key in _LISTS:
        if isinstance(made.get(key), list):
            made[key] = [_changed(one, change) for one in made[key]]
    for key in _SINGLE:
        if isinstance(made.get(key), dict):
            made[key] = _changed(made[key], change)
    return change(made)


# ---- 3.0 and 3.1


def as_31(document: Node) -> Node:
    """A document of OpenAPI 3.0 in the words of 3.1."""
    made = each_schema(document, _schema_31)
    made["openapi"] = "3.1.0"
    if "x-webhooks" in made:
        made["webhooks"] = made.pop("x-webhooks")
    return made


def _schema_31(schema: Node) -> Node:
    made = dict(schema)
    for word, other in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        excluded = made.get(word)
        if isinstance(excluded, bool):
            del made[word]
        if excluded is True and other in made:
            made[word] = made.pop(other)
    if "example" in made:
        made["examples"] = [made.pop("example")]
    if made.pop("nullable", False):
        made = _with_null(made)
    one = len(made.get("enum", ())) == 1 and "type" in made and "nullable" not in schema
    if one and _OPEN not in made:
        made["const"] = made.pop("enum")[0]
    return made


def _with_null(schema: Node) -> Node:
    kind = schema.get("type")
    if isinstance(kind, str) and not any(key in schema for key in _LISTS):
        made = schema | {"type": [kind, "null"]}
        if "enum" in made and None not in made["enum"]:
            made["enum"] = [*made["enum"], None]
        return made
    outer = ("description", "title", "default", "deprecated", "readOnly", "writeOnly", "examples")
    inner = {key: value for key, value in schema.items() if key not in outer}
    around = {key: value for key, value in schema.items() if key in outer}
    return {"anyOf": [inner, {"type": "null"}], **around}


def as_30(document: Node) -> Node:
    """A document of OpenAPI 3.1 in the words of 3.0, as far as it has any."""
    made = each_schema(document, _schema_30)
    made["openapi"] = "3.0.3"
    if "webhooks" in made:
        made["x-webhooks"] = made.pop("webhooks")
    return made


def _schema_30(schema: Node) -> Node:
    made = dict(schema)
    for word, other in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        value = made.get(word)
        if isinstance(value, int | float) and not isinstance(value, bool) and other not in made:
            made[other], made[word] = value, True
    if isinstance(made.get("examples"), list) and made["examples"]:
        made["example"] = made.pop("examples")[0]
    if "const" in made and made["const"] is not None:
        made["enum"] = [made.pop("const")]
    kinds = made.get("type")
    if isinstance(kinds, list) and len(kinds) == 2 and "null" in kinds:
        made["type"] = next(kind for kind in kinds if kind != "null")
        made["nullable"] = True
    return _reference_30(_null_30(made))


def _null_30(schema: Node) -> Node:
    """`anyOf` with null as `nullable`."""
    for key in ("anyOf", "oneOf"):
        members = schema.get(key)
        if not isinstance(members, list) or {"type": "null"} not in members:
            continue
        rest = [one for one in members if one != {"type": "null"}]
        made = {name: value for name, value in schema.items() if name != key}
        made["nullable"] = True
        return made | ({"allOf": rest} if len(rest) == 1 and "allOf" not in made else {key: rest})
    return schema


def _reference_30(schema: Node) -> Node:
    """What is beside a reference is only read in 3.1."""
    if "$ref" not in schema or len(schema) == 1:
        return schema
    made = {key: value for key, value in schema.items() if key != "$ref"}
    return made | {"allOf": [{"$ref": schema["$ref"]}]}


# ---- Words of one version


def other_nulls(document: Node) -> Node:
    """Null as a member of a union instead of one of two types (3.1)."""
    return each_schema(document, _other_null)


def _other_null(schema: Node) -> Node:
    kinds = schema.get("type")
    if not isinstance(kinds, list) or len(kinds) != 2 or "null" not in kinds or "enum" in schema:
        return schema
    return _with_null_member(schema, next(kind for kind in kinds if kind != "null"))


def _with_null_member(schema: Node, kind: str) -> Node:
    outer = ("description", "title", "default", "deprecated", "readOnly", "writeOnly", "examples")
    inner = {key: value for key, value in schema.items() if key not in outer} | {"type": kind}
    around = {key: value for key, value in schema.items() if key in outer}
    return {"oneOf": [{"type": "null"}, inner], **around}


def wrapped(document: Node) -> Node:
    """References and scalars as the only member of a union or an intersection."""
    return each_schema(document, _wrapped)


def _wrapped(schema: Node) -> Node:
    properties = schema.get("properties")
    if not isinstance(properties, dict):
        return schema
    return schema | {"properties": {name: _in_one(one) for name, one in properties.items()}}


def _in_one(schema: Any) -> Any:
    if isinstance(schema, dict) and set(schema) == {"$ref"}:
        return {"allOf": [schema]}
    if isinstance(schema, dict) and set(schema) == {"type"} and isinstance(schema["type"], str):
        plain = schema["type"] in ("string", "integer", "boolean")
        return {"oneOf": [schema]} if plain else schema
    return schema


def other_constants(document: Node) -> Node:
    """One value as `const`, and `const` as one value (3.1)."""

    def change(schema: Node) -> Node:
        made = dict(schema)
        if "const" in made and "enum" not in made:
            made["enum"] = [made.pop("const")]
        elif len(made.get("enum", ())) == 1 and made.get("type") == "string" and _OPEN not in made:
            made["const"] = made.pop("enum")[0]
        return made

    return each_schema(document, change)


def said_twice(document: Node) -> Node:
    """What holds without being said is said."""

    def change(schema: Node) -> Node:
        made = dict(schema)
        if isinstance(made.get("properties"), dict) and made.get("type") == "object":
            made.setdefault("required", [])
            made.setdefault("additionalProperties", True)
        return made

    made = each_schema(document, change)
    for server in made.get("servers", ()):
        server["url"] = server["url"].rstrip("/") + "/"
    return made


def reordered(document: Node) -> Node:
    """Everything whose order says nothing in the other order."""
    made = each_schema(document, _reordered)
    for key in ("paths", "components", "definitions"):
        if key in made:
            made[key] = _backwards(made[key])
    if "schemas" in made.get("components", {}):
        made["components"]["schemas"] = _backwards(made["components"]["schemas"])
    for operation in operations(made):
        if "parameters" in operation:
            operation["parameters"] = operation["parameters"][::-1]
        operation["responses"] = _backwards(operation["responses"])
    return _backwards(made)


def _reordered(schema: Node) -> Node:
    made = _backwards(schema)
    for key in ("enum", "required", "anyOf", "oneOf", "type"):
        if isinstance(made.get(key), list):
            made[key] = made[key][::-1]
    if isinstance(made.get("properties"), dict):
        made["properties"] = _backwards(made["properties"])
    return made


def _backwards(node: Mapping[str, Any]) -> Node:
    return dict(reversed(node.items()))


def operations(document: Node) -> Iterator[Node]:
    """The operations of a document."""
    for item in document["paths"].values():
        yield from (item[method] for method in METHODS if method in item)


# ---- In place and by name


def named(document: Node) -> Node:
    """Schemas of fields and bodies as components."""
    made = copy.deepcopy(document)
    components = made.setdefault("components", {}).setdefault("schemas", {})
    found: Node = {}

    def name(schema: Any) -> Any:
        moves = isinstance(schema, dict) and "properties" in schema and "type" in schema
        if not moves or schema.keys() & {"deprecated", "readOnly", "writeOnly", "default"}:
            return schema
        title = f"Moved{len(found) + 1}Schema"
        found[title] = schema
        return {"$ref": f"{_REF}{title}"}

    def fields(schema: Node) -> Node:
        if not isinstance(schema.get("properties"), dict):
            return schema
        children = {
            key: one if "description" in one else name(one)
            for key, one in schema["properties"].items()
        }
        return schema | {"properties": children}

    made = each_schema(made, fields)
    for holder in _holders([made.get("paths", {})]):
        if "in" not in holder:
            holder["schema"] = name(holder["schema"])
    made["components"]["schemas"] |= found
    del components
    return made


def in_place(document: Node) -> Node:
    """Components that one field or body refers to, in its place."""
    made = copy.deepcopy(document)
    schemas = made.get("components", {}).get("schemas", {})
    uses = list(_pointers(made))
    once = {
        name
        for name in schemas
        if uses.count(_REF + name) == 1
        and not schemas[name].keys() & _OF_COMPONENTS
        and _REF + name not in set(_pointers(schemas[name]))
    }

    def put(schema: Any) -> Any:
        pointer = schema.get("$ref", "") if isinstance(schema, dict) else ""
        name = pointer.removeprefix(_REF)
        return copy.deepcopy(schemas[name]) if name in once and len(schema) == 1 else schema

    def fields(schema: Node) -> Node:
        if not isinstance(schema.get("properties"), dict):
            return schema
        return schema | {"properties": {k: put(one) for k, one in schema["properties"].items()}}

    made = each_schema(made, fields)
    for holder in _holders([made.get("paths", {})]):
        holder["schema"] = put(holder["schema"])
    return made


def _pointers(node: Any) -> Iterator[str]:
    pending = [node]
    while pending:
        one = pending.pop()
        if isinstance(one, dict):
            if isinstance(one.get("$ref"), str):
                yield one["$ref"]
            mapping = one.get("mapping")
            if isinstance(mapping, dict):
                yield from (value for value in mapping.values() if isinstance(value, str))
            pending += one.values()
        elif isinstance(one, list):
            pending += one


# ---- 2.0


def as_30_of_20(document: Node) -> Node:
    """A document of Swagger 2.0 in the words of OpenAPI 3.0."""
    given = copy.deepcopy(document)
    made: Node = {"openapi": "3.0.3", "info": given["info"]}
    host, base = given.get("host", ""), given.get("basePath", "")
    scheme = next(iter(sorted(given.get("schemes", ["https"]), key=lambda one: one != "https")))
    made["servers"] = [{"url": f"{scheme}://{host}{base}" if host else base or "/"}]
    if "x-ms-parameterized-host" in given:
        template = given["x-ms-parameterized-host"]["hostTemplate"]
        made["servers"] = [{"url": f"{template}{base}"}]
    made["paths"] = {path: _item_30(item, given) for path, item in given["paths"].items()}
    components: Node = {"schemas": given.get("definitions", {})}
    if "securityDefinitions" in given:
        schemes = given["securityDefinitions"].items()
        components["securitySchemes"] = {name: _scheme_30(one) for name, one in schemes}
    made["components"] = components
    made |= {key: given[key] for key in ("security", "tags") if key in given}
    return _repointed(made)


def _repointed(node: Any) -> Any:
    if isinstance(node, list):
        return [_repointed(one) for one in node]
    if not isinstance(node, dict):
        return node
    made = {key: _repointed(one) for key, one in node.items()}
    if isinstance(made.get("$ref"), str):
        made["$ref"] = made["$ref"].replace("#/definitions/", _REF)
    if isinstance(made.get("discriminator"), str):
        made["discriminator"] = {"propertyName": made["discriminator"]}
    return made


def _item_30(item: Node, document: Node) -> Node:
    shared = [_found(one, document) for one in item.get("parameters", ())]
    return {
        method: _operation_30(item[method], shared, document)
        for method in METHODS
        if method in item
    }


def _found(node: Node, document: Node) -> Node:
    if "$ref" not in node:
        return node
    _, section, name = node["$ref"].split("/")
    found: Node = document[section][name.replace("~1", "/").replace("~0", "~")]
    return found


def _operation_30(given: Node, shared: list[Node], document: Node) -> Node:
    own = [_found(one, document) for one in given.get("parameters", ())]
    keys = {(one["name"], one["in"]) for one in own}
    parameters = [one for one in shared if (one["name"], one["in"]) not in keys] + own
    made = {
        key: value
        for key, value in given.items()
        if key not in ("parameters", "consumes", "produces", "responses", "schemes")
    }
    made["parameters"] = [
        _parameter_30(one) for one in parameters if one["in"] not in ("body", "formData")
    ]
    consumes = given.get("consumes", document.get("consumes", []))
    if body := _body_30(parameters, consumes):
        made["requestBody"] = body
    produces = given.get("produces", document.get("produces", [])) or ["application/json"]
    made["responses"] = {
        code: _response_30(_found(one, document), produces)
        for code, one in given["responses"].items()
    }
    return made


def _parameter_30(given: Node) -> Node:
    kept = ("name", "in", "description", "required", "deprecated")
    made = {key: given[key] for key in kept if key in given}
    schema = {
        key: value
        for key, value in given.items()
        if key not in (*kept, "collectionFormat", "allowEmptyValue")
    }
    made["schema"] = _without_format(schema)
    if schema.get("type") == "array" and given["in"] == "query":
        made["style"], made["explode"] = _STYLES[given.get("collectionFormat", "csv")]
    return made


def _without_format(schema: Node) -> Node:
    made = {key: value for key, value in schema.items() if key != "collectionFormat"}
    if isinstance(made.get("items"), dict):
        made["items"] = _without_format(made["items"])
    return made


def _body_30(parameters: list[Node], consumes: list[str]) -> Node:
    for one in parameters:
        if one["in"] == "body":
            content = {kind: {"schema": one["schema"]} for kind in consumes or ["application/json"]}
            return {"required": one.get("required", False), "content": content}
    fields = [one for one in parameters if one["in"] == "formData"]
    if not fields:
        return {}
    files = any(one["type"] == "file" for one in fields)
    forms = [
        kind
        for kind in consumes
        if kind in ("multipart/form-data", "application/x-www-form-urlencoded")
    ]
    usual = "multipart/form-data" if files else "application/x-www-form-urlencoded"
    schema: Node = {"type": "object", "properties": {one["name"]: _field_30(one) for one in fields}}
    if required := [one["name"] for one in fields if one.get("required")]:
        schema["required"] = required
    content = {kind: {"schema": schema} for kind in forms or [usual]}
    return {"required": bool(required), "content": content}


def _field_30(given: Node) -> Node:
    left = ("name", "in", "required", "collectionFormat", "allowEmptyValue")
    made = {key: value for key, value in given.items() if key not in left}
    return made | {"type": "string", "format": "binary"} if made["type"] == "file" else made


def _response_30(given: Node, produces: list[str]) -> Node:
    made = {key: value for key, value in given.items() if key == "description"}
    if "headers" in given:
        made["headers"] = {n: {"schema": _plain(one)} for n, one in given["headers"].items()}
    if "schema" in given:
        schema = given["schema"]
        is_file = schema.get("type") == "file"
        if is_file:
            schema = {"type": "string", "format": "binary"}
        fitting = [kind for kind in produces if is_file != kind.endswith("json")]
        made["content"] = {kind: {"schema": schema} for kind in fitting or produces}
    return made


def _plain(header: Node) -> Node:
    return {
        key: value
        for key, value in header.items()
        if key not in ("description", "collectionFormat")
    }


def _scheme_30(given: Node) -> Node:
    if given["type"] == "basic":
        return {"type": "http", "scheme": "basic"}
    if given["type"] != "oauth2":
        return given
    flows = {"application": "clientCredentials", "accessCode": "authorizationCode"}
    flow = {key: given[key] for key in ("authorizationUrl", "tokenUrl", "scopes") if key in given}
    return {"type": "oauth2", "flows": {flows.get(given["flow"], given["flow"]): flow}}


#: What Swagger 2.0 has no words for.
_NEWER = (
    *("oneOf", "anyOf", "webhooks", "variables", "deepObject", "bearer", "encoding", "writeOnly"),
    *("text/event-stream", "discriminator", "deprecated", "null"),
)


def is_plain(document: Node) -> bool:
    """Whether Swagger 2.0 has words for all of a small document."""
    text = json.dumps(document)
    if any(f'"{word}"' in text for word in _NEWER):
        return False
    for operation in operations(document):
        contents = [one.get("content", {}) for one in operation["responses"].values()]
        filled = [sorted(one) for one in contents if one]
        bodies = operation.get("requestBody", {}).get("content", {})
        if len({str(one) for one in filled}) > 1 or any(len(one) > 1 for one in (*filled, bodies)):
            return False
        if any(kind.endswith(("form-data", "urlencoded")) for kind in bodies):
            return False  # whether a form has to be there follows from its fields
    return True


def as_20(document: Node) -> Node:
    """A document of OpenAPI 3.0 in the words of Swagger 2.0, which has to have them for all of it."""
    given = copy.deepcopy(document)
    server = urlsplit(given["servers"][0]["url"])
    components = given.get("components", {})
    made: Node = {
        "swagger": "2.0",
        "info": given["info"],
        "host": server.netloc,
        "basePath": server.path or "/",
        "schemes": [server.scheme],
        "paths": {path: _item_20(item, given) for path, item in given["paths"].items()},
        "definitions": components.get("schemas", {}),
    }
    if "securitySchemes" in components:
        schemes = components["securitySchemes"].items()
        made["securityDefinitions"] = {name: _scheme_20(one) for name, one in schemes}
    made |= {key: given[key] for key in ("security", "tags") if key in given}
    return _repointed_20(made)


def _repointed_20(node: Any) -> Any:
    if isinstance(node, list):
        return [_repointed_20(one) for one in node]
    if not isinstance(node, dict):
        return node
    made = {key: _repointed_20(one) for key, one in node.items()}
    if isinstance(made.get("$ref"), str):
        made["$ref"] = made["$ref"].replace(_REF, "#/definitions/")
    if made.pop("nullable", False):
        made["x-nullable"] = True
    return made


def _item_20(item: Node, document: Node) -> Node:
    shared = [_resolved(one, document) for one in item.get("parameters", ())]
    return {
        method: _operation_20(item[method], shared, document)
        for method in METHODS
        if method in item
    }


def _resolved(node: Node, document: Node) -> Node:
    if "$ref" not in node:
        return node
    _, _, section, name = node["$ref"].split("/")
    found: Node = document["components"][section][name]
    return found


def _operation_20(given: Node, shared: list[Node], document: Node) -> Node:
    made = {key: one for key, one in given.items() if key not in ("parameters", "requestBody")}
    own = [_resolved(one, document) for one in given.get("parameters", ())]
    parameters = [_parameter_20(one) for one in (*shared, *own)]
    if "requestBody" in given:
        body = _resolved(given["requestBody"], document)
        made["consumes"] = sorted(body["content"])
        parameters += _body_20(body)
    made["parameters"] = parameters
    kinds: dict[str, None] = {}
    made["responses"] = {}
    for code, response in given["responses"].items():
        one = _resolved(response, document)
        kinds |= dict.fromkeys(one.get("content", {}))
        made["responses"][code] = _response_20(one)
    if kinds:
        made["produces"] = list(kinds)
    return made


def _parameter_20(given: Node) -> Node:
    made = {key: one for key, one in given.items() if key not in ("schema", "style", "explode")}
    made |= given["schema"]
    if given["schema"].get("type") == "array":
        style = given.get("style", "form"), given.get(
            "explode", given.get("style", "form") == "form"
        )
        words = {found: word for word, found in _STYLES.items()}
        made["collectionFormat"] = words[style] if given["in"] == "query" else "csv"
    return made


def _body_20(body: Node) -> list[Node]:
    schema = next(iter(body["content"].values()))["schema"]
    if not any(kind.startswith(("multipart/", "application/x-www")) for kind in body["content"]):
        return [
            {
                "name": "body",
                "in": "body",
                "required": body.get("required", False),
                "schema": schema,
            }
        ]
    required = schema.get("required", ())
    return [
        _field_20(name, one, required=name in required)
        for name, one in schema["properties"].items()
    ]


def _field_20(name: str, schema: Node, *, required: bool) -> Node:
    made = {"name": name, "in": "formData", "required": required, **schema}
    if schema.get("format") == "binary":
        del made["format"]
        made["type"] = "file"
    return made | ({"collectionFormat": "multi"} if schema.get("type") == "array" else {})


def _response_20(given: Node) -> Node:
    made = {"description": given.get("description", "")}
    if "headers" in given:
        made["headers"] = {name: one["schema"] for name, one in given["headers"].items()}
    for media in given.get("content", {}).values():
        schema = media["schema"]
        binary = schema.get("format") == "binary"
        made["schema"] = {"type": "file"} if binary else schema
    return made


def _scheme_20(given: Node) -> Node:
    if given["type"] == "http":
        return {"type": "basic"}
    if given["type"] != "oauth2":
        return given
    ((flow, found),) = given["flows"].items()
    words = {"clientCredentials": "application", "authorizationCode": "accessCode"}
    return {"type": "oauth2", "flow": words.get(flow, flow), **found}
