"""Valid specs that use every keyword of the grammar, and what they become with one odd value in each place."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

Pointer = tuple[str | int, ...]

#: What nobody expects at a keyword; the last ones are right somewhere, and wrong elsewhere.
ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    1.5,
    10**400,
    "",
    "{x}",
    "a\u0000\n\"'\\",
    "x" * 5000,
    [],
    [None],
    [[[]]],
    ["a", "a"],
    {},
    {"": None},
    {"": {"": {}}},
    {"type": "object", "properties": {"a": {"type": "string"}}},
    {"$ref": 5},
    {"$ref": ""},
    {"$ref": "#"},
    {"$ref": "#/paths"},
    {"$ref": "#/components/schemas/Self"},
    {"$ref": "#/components/schemas/Pet/properties/children/items"},
    {"$ref": "#/components/parameters/Limit"},
    {"$ref": "https://elsewhere.example/x"},
    {"allOf": [], "oneOf": [], "anyOf": {}, "not": [], "enum": None, "const": [1]},
    {"type": ["null"], "enum": [], "nullable": "yes"},
)

_TEXT = {"type": "string"}
_PET = {"$ref": "#/components/schemas/Pet"}


def _json(schema: Any) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


MODERN: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1", "description": "All of it."},
    "servers": [
        {
            "url": "https://{region}.pets.example/v1",
            "description": "Here.",
            "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}},
        }
    ],
    "security": [{"key": []}, {"login": ["pets.read"], "token": []}],
    "tags": [{"name": "pets", "description": "Animals."}],
    "paths": {
        "/pets": {
            "summary": "Pets.",
            "parameters": [{"$ref": "#/components/parameters/Limit"}],
            "servers": [{"url": "https://other.example"}],
            "get": {
                "operationId": "listPets",
                "tags": ["pets"],
                "parameters": [
                    {"name": "kind", "in": "query", "schema": {"type": "array", "items": _TEXT}},
                    {
                        "name": "deep",
                        "in": "query",
                        "style": "deepObject",
                        "explode": True,
                        "schema": {"type": "object", "properties": {"a": _TEXT}},
                    },
                    {"name": "filter", "in": "query", "content": _json({"type": "object"})},
                    {"name": "X-Trace", "in": "header", "deprecated": True, "schema": _TEXT},
                    {"name": "crumb", "in": "cookie", "schema": _TEXT},
                ],
                "responses": {
                    "200": {
                        "description": "Pets.",
                        "headers": {"X-Next": {"schema": _TEXT}},
                        "content": _json({"type": "array", "items": _PET}),
                    },
                    "default": {"$ref": "#/components/responses/Problem"},
                },
                "security": [{}],
            },
            "post": {
                "operationId": "createPet",
                "requestBody": {"$ref": "#/components/requestBodies/Pet"},
                "responses": {
                    "201": {"description": "It.", "content": _json(_PET)},
                    "202": {"description": "Later.", "content": {"text/plain": {"schema": _TEXT}}},
                },
                "deprecated": True,
            },
        },
        "/pets/{pet_id}": {
            "parameters": [{"name": "pet_id", "in": "path", "required": True, "schema": _TEXT}],
            "get": {
                "operationId": "getPet",
                "responses": {"200": {"description": "It.", "content": _json(_PET)}},
            },
            "put": {
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "properties": {"photo": {"type": "string", "format": "binary"}},
                            },
                            "encoding": {"photo": {"contentType": "image/png"}},
                        }
                    }
                },
                "responses": {"204": {"description": "Done."}},
            },
        },
        "/chat": {
            "post": {
                "operationId": "chat",
                "requestBody": {
                    "required": True,
                    "content": _json(
                        {
                            "type": "object",
                            "required": ["text"],
                            "properties": {"text": _TEXT, "stream": {"type": "boolean"}},
                        }
                    ),
                },
                "responses": {
                    "200": {
                        "description": "Words.",
                        "content": {
                            **_json(_PET),
                            "text/event-stream": {"itemSchema": _PET},
                            "application/xml": {"schema": _PET},
                        },
                    }
                },
            }
        },
    },
    "webhooks": {"petBorn": {"post": {"responses": {"200": {"description": "Fine."}}}}},
    "components": {
        "parameters": {
            "Limit": {
                "name": "limit",
                "in": "query",
                "description": "How many.",
                "schema": {"type": "integer", "minimum": 1, "maximum": 50, "default": 10},
            }
        },
        "requestBodies": {"Pet": {"required": True, "content": _json(_PET)}},
        "responses": {
            "Problem": {
                "description": "No.",
                "content": _json({"type": "object", "properties": {"message": _TEXT}}),
            }
        },
        "headers": {"Next": {"schema": _TEXT}},
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "token": {"type": "http", "scheme": "bearer"},
            "login": {
                "type": "oauth2",
                "flows": {
                    "clientCredentials": {
                        "tokenUrl": "https://pets.example/token",
                        "scopes": {"pets.read": "Read."},
                    }
                },
            },
        },
        "schemas": {
            "Self": {"$ref": "#/components/schemas/Self"},
            "Pet": {
                "oneOf": [
                    {"$ref": "#/components/schemas/Cat"},
                    {"$ref": "#/components/schemas/Dog"},
                ],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"cat": "#/components/schemas/Cat", "dog": "Dog"},
                },
                "properties": {"children": {"type": "array", "items": _PET}},
            },
            "Animal": {
                "type": "object",
                "required": ["id", "kind"],
                "properties": {
                    "id": {"type": "string", "readOnly": True, "format": "uuid"},
                    "kind": _TEXT,
                    "size": {"type": ["number", "null"], "exclusiveMinimum": 0, "multipleOf": 0.5},
                    "colour": {"type": "string", "enum": ["red", "blue"], "default": "red"},
                    "made": {"type": "string", "format": "date-time", "writeOnly": True},
                    "owner": {"anyOf": [{"$ref": "#/components/schemas/Owner"}, {"type": "null"}]},
                },
            },
            "Cat": {
                "allOf": [
                    {"$ref": "#/components/schemas/Animal"},
                    {
                        "type": "object",
                        "properties": {"kind": {"const": "cat"}, "indoor": {"type": "boolean"}},
                    },
                ]
            },
            "Dog": {
                "allOf": [{"$ref": "#/components/schemas/Animal"}],
                "properties": {"kind": {"type": "string", "enum": ["dog"]}},
                "unevaluatedProperties": False,
            },
            "Owner": {
                "title": "Owner",
                "type": "object",
                "properties": {
                    "name": {"type": "string", "minLength": 1, "maxLength": 9, "pattern": "^a"},
                    "pets": {"type": "array", "items": _PET, "minItems": 1, "uniqueItems": True},
                    "place": {"prefixItems": [{"type": "number"}], "items": False},
                    "notes": {"type": "object", "additionalProperties": _TEXT},
                    "friends": {"type": "object", "patternProperties": {"^f": _PET}},
                    "either": {"if": _TEXT, "then": _TEXT, "else": {"type": "integer"}},
                    "never": {"not": {}},
                    "inner": {"$ref": "#/components/schemas/Owner/$defs/Inner"},
                },
                "$defs": {"Inner": {"type": "object", "properties": {"a": {"type": "integer"}}}},
                "additionalProperties": False,
                "examples": [{"name": "a"}],
            },
        },
    },
}

SWAGGER: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Toys", "version": "1"},
    "host": "toys.example",
    "basePath": "/v1",
    "schemes": ["https"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "securityDefinitions": {
        "key": {"type": "apiKey", "in": "query", "name": "key"},
        "user": {"type": "basic"},
        "login": {
            "type": "oauth2",
            "flow": "application",
            "tokenUrl": "https://toys.example/token",
            "scopes": {"a": "A."},
        },
    },
    "security": [{"key": []}],
    "x-ms-parameterized-host": {
        "hostTemplate": "{shop}.toys.example",
        "useSchemePrefix": True,
        "parameters": [{"name": "shop", "in": "path", "required": True, "type": "string"}],
    },
    "parameters": {"Page": {"name": "page", "in": "query", "type": "integer", "minimum": 1}},
    "responses": {"Gone": {"description": "Gone.", "schema": {"$ref": "#/definitions/Error"}}},
    "paths": {
        "/toys": {
            "get": {
                "operationId": "listToys",
                "parameters": [
                    {"$ref": "#/parameters/Page"},
                    {
                        "name": "sizes",
                        "in": "query",
                        "type": "array",
                        "items": {"type": "integer"},
                        "collectionFormat": "multi",
                    },
                ],
                "responses": {
                    "200": {
                        "description": "Toys.",
                        "schema": {"type": "array", "items": {"$ref": "#/definitions/Toy"}},
                        "headers": {"X-Next": {"type": "string"}},
                        "examples": {"application/json": []},
                    },
                    "410": {"$ref": "#/responses/Gone"},
                },
            },
            "post": {
                "consumes": ["application/x-www-form-urlencoded"],
                "parameters": [
                    {"name": "name", "in": "formData", "type": "string", "required": True},
                    {"name": "photo", "in": "formData", "type": "file"},
                ],
                "responses": {
                    "default": {"description": "It.", "schema": {"$ref": "#/definitions/Toy"}}
                },
            },
        },
        "/toys/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "type": "string"}],
            "put": {
                "parameters": [
                    {
                        "name": "toy",
                        "in": "body",
                        "required": True,
                        "schema": {"$ref": "#/definitions/Toy"},
                    }
                ],
                "responses": {"200": {"description": "It.", "schema": {"type": "file"}}},
                "produces": ["image/png"],
            },
        },
    },
    "definitions": {
        "Toy": {
            "type": "object",
            "discriminator": "kind",
            "required": ["kind"],
            "properties": {
                "kind": {"type": "string", "x-ms-enum": {"name": "Kind"}, "enum": ["ball", "car"]},
                "price": {
                    "type": "number",
                    "x-nullable": True,
                    "exclusiveMinimum": True,
                    "minimum": 0,
                },
            },
        },
        "Ball": {
            "x-ms-discriminator-value": "ball",
            "allOf": [
                {"$ref": "#/definitions/Toy"},
                {"properties": {"round": {"type": "boolean"}}},
            ],
        },
        "Error": {"type": "object", "properties": {"code": {"type": "string"}}},
    },
}


def places(node: Any, pointer: Pointer = ()) -> Iterator[Pointer]:
    """Every place of a document but its root, in order."""
    below = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in below:
        yield (*pointer, key)
        if isinstance(value, dict | list):
            yield from places(value, (*pointer, key))


def replaced(document: Any, pointer: Pointer, value: Any) -> Any:
    """The document with another value at a place."""
    found = copy.deepcopy(document)
    node = found
    for key in pointer[:-1]:
        node = node[key]
    node[pointer[-1]] = value
    return found
