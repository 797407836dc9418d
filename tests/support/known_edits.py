"""A spec, and edits of it of which it is known what they are: their ids as `diff` has them."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

Spec = dict[str, Any]


def _ref(name: str) -> Spec:
    return {"$ref": f"#/components/schemas/{name}"}


def _answer(schema: Spec) -> Spec:
    content = {"application/json": {"schema": schema}}
    return {"200": {"description": "Done.", "content": content}}


def _query(name: str, **said: Any) -> Spec:
    return {"name": name, "in": "query", "schema": {"type": "string"}, **said}


_NOTE: Spec = {
    "type": "object",
    "required": ["id", "mood", "weight"],
    "properties": {
        "id": {"type": "string"},
        "mood": {"type": "string", "description": "How it is meant."},
        "weight": {"type": "integer", "maximum": 9},
        "kind": {"type": "string", "enum": ["plain", "rich", "drawn"]},
        "pinned": {"type": "boolean", "default": False},
        "labels": {"type": "array", "items": {"type": "string"}, "maxItems": 5},
        "author": _ref("Person"),
        "part": {"oneOf": [_ref("Image"), _ref("Sound")]},
        "until": {"type": "string", "format": "date"},
        "place": {
            "type": "object",
            "properties": {"street": {"type": "string"}, "floor": {"type": "integer"}},
        },
        "origin": {"oneOf": [_ref("Image"), _ref("Link"), _ref("Page")]},
        "extra": {"type": "object", "additionalProperties": {"type": "string"}},
    },
}
_PERSON: Spec = {
    "type": "object",
    "required": ["email"],
    "properties": {"email": {"type": "string"}, "age": {"type": "integer"}},
}
_IMAGE: Spec = {
    "type": "object",
    "required": ["width"],
    "properties": {"width": {"type": "integer"}, "height": {"type": "integer"}},
}
_SOUND: Spec = {
    "type": "object",
    "required": ["seconds"],
    "properties": {"seconds": {"type": "number"}, "codec": {"type": "string"}},
}
_VIDEO: Spec = {
    "type": "object",
    "required": ["frames"],
    "properties": {"frames": {"type": "integer"}, "subtitles": {"type": "boolean"}},
}
_PAGE: Spec = {"type": "object", "required": ["next"], "properties": {"next": {"type": "string"}}}
_LINK: Spec = {
    "type": "object",
    "required": ["href"],
    "properties": {"href": {"type": "string"}},
}
_DRAFT: Spec = {
    "type": "object",
    "required": ["mood"],
    "properties": {"mood": {"type": "string"}, "note": _ref("Note"), "copies": {"type": "integer"}},
}
_COMMENT: Spec = {
    "type": "object",
    "required": ["words"],
    "properties": {
        "words": {"type": "string"},
        "answers": {"type": "array", "items": _ref("Comment")},
        "thread": _ref("Thread"),
    },
}
_THREAD: Spec = {
    "type": "object",
    "properties": {"first": _ref("Comment"), "size": {"type": "integer"}},
}
_REVIEW: Spec = {
    "allOf": [
        _ref("Stamped"),
        {
            "type": "object",
            "required": ["grade"],
            "properties": {"grade": {"type": "integer"}, "verdict": {"type": "string"}},
        },
    ]
}
_STAMPED: Spec = {
    "type": "object",
    "required": ["created"],
    "properties": {"created": {"type": "string"}, "clock": {"type": "string"}},
}
BASE: Spec = {
    "openapi": "3.0.3",
    "info": {"title": "Notes", "version": "1"},
    "servers": [{"url": "https://notes.example"}],
    "paths": {
        "/notes": {
            "get": {
                "operationId": "listNotes",
                "parameters": [_query("limit"), _query("cursor", required=True)],
                "responses": _answer({"type": "array", "items": _ref("Note")}),
            },
            "post": {
                "operationId": "createNote",
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": _ref("Draft")}},
                },
                "responses": _answer(_ref("Note")),
            },
        },
        "/reviews": {
            "get": {"operationId": "listReviews", "responses": _answer(_ref("Review"))},
            "post": {
                "operationId": "createReview",
                "requestBody": {"content": {"application/json": {"schema": _ref("Review")}}},
                "responses": _answer(_ref("Comment")),
            },
        },
        "/threads": {
            "get": {"operationId": "listThreads", "responses": _answer(_ref("Thread"))},
            "put": {"operationId": "putStamp", "responses": _answer(_ref("Stamped"))},
        },
        "/notes/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {"operationId": "getNote", "responses": _answer(_ref("Note"))},
            "delete": {"operationId": "deleteNote", "responses": {"204": {"description": "Gone."}}},
        },
    },
    "components": {
        "schemas": {
            "Note": _NOTE,
            "Person": _PERSON,
            "Image": _IMAGE,
            "Sound": _SOUND,
            "Draft": _DRAFT,
            "Comment": _COMMENT,
            "Thread": _THREAD,
            "Review": _REVIEW,
            "Stamped": _STAMPED,
            "Page": _PAGE,
            "Link": _LINK,
        }
    },
}


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit in place, the ids of what it changes, and what it touches: two that touch one thing are not combined."""

    name: str
    apply: Callable[[Spec], object]
    ids: tuple[str, ...]
    touches: str


def edited(edits: tuple[Edit, ...]) -> Spec:
    """The spec with edits."""
    spec = deepcopy(BASE)
    for edit in edits:
        edit.apply(spec)
    return spec


def _schema(spec: Spec, name: str) -> Any:
    return spec["components"]["schemas"][name]


def _fields(spec: Spec, name: str) -> Any:
    return _schema(spec, name)["properties"]


def _at(spec: Spec, name: str, field: str) -> Any:
    return _fields(spec, name)[field]


def _put(schema: str, field: str, **said: Any) -> Callable[[Spec], object]:
    return lambda spec: _at(spec, schema, field).update(said)


def _added(schema: str, field: str, kind: Spec, *, required: bool) -> Edit:
    def apply(spec: Spec) -> None:
        _fields(spec, schema)[field] = deepcopy(kind)
        if required:
            _schema(spec, schema).setdefault("required", []).append(field)

    rule = f"field-added-{'required' if required else 'optional'}"
    return Edit(f"{rule} {field}", apply, (f"{rule}:{schema}.{field}",), f"{schema}.{field}")


def _removed(schema: str, field: str) -> Edit:
    def apply(spec: Spec) -> None:
        del _fields(spec, schema)[field]
        if field in _schema(spec, schema).get("required", ()):
            _schema(spec, schema)["required"].remove(field)

    place = f"{schema}.{field}"
    return Edit(f"without {place}", apply, (f"field-removed:{place}",), place)


def _changed(rule: str, schema: str, field: str, detail: str = "", **said: Any) -> Edit:
    place = f"{schema}.{field}"
    ids = (f"{rule}:{place}{detail}",)
    return Edit(f"{rule} {place}", _put(schema, field, **said), ids, place)


def _listed(schema: str, field: str, *, required: bool) -> Edit:
    def apply(spec: Spec) -> None:
        names = _schema(spec, schema)["required"]
        _schema(spec, schema)["required"] = (
            [*names, field] if required else [one for one in names if one != field]
        )

    rule = "became-required" if required else "became-optional"
    place = f"{schema}.{field}"
    return Edit(f"{rule} {place}", apply, (f"{rule}:{place}",), place)


def _operation(spec: Spec, path: str, method: str) -> Any:
    return spec["paths"][path][method]


def _parameters(spec: Spec) -> Any:
    return _operation(spec, "/notes", "get")["parameters"]


def _parameter(spec: Spec, name: str) -> Any:
    return next(one for one in _parameters(spec) if one["name"] == name)


def _secured(spec: Spec) -> None:
    spec["security"] = [{"token": []}]
    spec["components"]["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}


def _renamed(spec: Spec) -> None:
    schemas = spec["components"]["schemas"]
    schemas["Human"] = schemas.pop("Person")
    _fields(spec, "Note")["author"] = _ref("Human")


def _member(spec: Spec) -> None:
    spec["components"]["schemas"]["Video"] = deepcopy(_VIDEO)
    _at(spec, "Note", "part")["oneOf"].append(_ref("Video"))


EDITS = (
    _added("Note", "colour", {"type": "string"}, required=False),
    _added("Note", "urgent", {"type": "boolean"}, required=True),
    _added("Note", "reviewer", _ref("Person"), required=False),
    _added("Note", "history", {"type": "array", "items": _ref("Sound")}, required=False),
    _added("Draft", "zone", {"type": "string", "enum": ["east", "west"]}, required=True),
    _added("Image", "palette", {"type": "array", "items": {"type": "number"}}, required=False),
    _added("Comment", "votes", {"type": "integer"}, required=True),
    _added("Thread", "title", {"type": "string"}, required=False),
    _added("Thread", "pinned", _ref("Comment"), required=False),
    _added("Stamped", "edited", {"type": "string"}, required=False),
    _removed("Thread", "size"),
    _removed("Stamped", "clock"),
    _changed("type-changed", "Comment", "words", type="integer"),
    _changed("type-changed", "Stamped", "created", type="integer"),
    _listed("Stamped", "clock", required=True),
    _listed("Stamped", "created", required=False),
    _removed("Note", "until"),
    _removed("Note", "labels"),
    _removed("Draft", "copies"),
    _removed("Sound", "codec"),
    _removed("Image", "width"),
    _listed("Note", "weight", required=False),
    _listed("Note", "labels", required=True),
    _listed("Draft", "copies", required=True),
    _listed("Draft", "mood", required=False),
    _changed("value-added", "Note", "kind", "=sung", enum=["plain", "rich", "drawn", "sung"]),
    _changed("value-removed", "Note", "kind", "=drawn", enum=["plain", "rich"]),
    _changed("type-changed", "Draft", "copies", type="string"),
    _changed("type-changed", "Note", "id", type="boolean"),
    _changed("type-widened", "Note", "weight", type="number"),
    _changed("became-nullable", "Note", "mood", nullable=True),
    _changed("became-nullable", "Draft", "mood", nullable=True),
    _changed("limit-tightened", "Note", "weight", "=maximum", maximum=5),
    _changed("limit-loosened", "Note", "labels", "=maxItems", maxItems=50),
    _changed("limit-tightened", "Draft", "mood", "=minLength", minLength=2),
    _changed("description-changed", "Note", "mood", description="The tone."),
    _changed("default-changed", "Note", "pinned", default=True),
    _changed("default-added", "Draft", "copies", default=1),
    _changed("field-deprecated", "Note", "id", deprecated=True),
    _changed("format-changed", "Note", "until", format="date-time"),
    _changed("became-read-only", "Note", "pinned", readOnly=True),
    Edit(
        "without a default",
        lambda spec: _at(spec, "Note", "pinned").pop("default"),
        ("default-removed:Note.pinned",),
        "Note.pinned",
    ),
    Edit("a member more", _member, ("member-added:Note.part=Video",), "Note.part"),
    Edit(
        "a member less",
        lambda spec: _at(spec, "Note", "origin")["oneOf"].pop(),
        ("member-removed:Note.origin=Page",),
        "Note.origin",
    ),
    Edit("another name of a schema", _renamed, ("schema-renamed:Human",), "Person"),
    Edit(
        "a parameter more",
        lambda spec: _parameters(spec).append(_query("shade")),
        ("parameter-added-optional:GET /notes query shade",),
        "query shade",
    ),
    Edit(
        "a header more",
        lambda spec: _parameters(spec).append(
            {"name": "X-Trace", "in": "header", "required": True, "schema": {"type": "string"}}
        ),
        ("parameter-added-required:GET /notes header X-Trace",),
        "X-Trace",
    ),
    Edit(
        "a parameter less",
        lambda spec: _parameters(spec).remove(_parameter(spec, "limit")),
        ("parameter-removed:GET /notes query limit",),
        "query limit",
    ),
    Edit(
        "an optional parameter",
        lambda spec: _parameter(spec, "cursor").pop("required"),
        ("became-optional:GET /notes query cursor",),
        "query cursor",
    ),
    Edit(
        "an operation more",
        lambda spec: spec["paths"].update(
            {
                "/people": {
                    "get": {"operationId": "listPeople", "responses": _answer({"type": "string"})}
                }
            }
        ),
        ("operation-added:GET /people",),
        "/people",
    ),
    Edit(
        "an operation less",
        lambda spec: spec["paths"]["/notes/{id}"].pop("delete"),
        ("operation-removed:DELETE /notes/{id}",),
        "delete",
    ),
    Edit(
        "an old operation",
        lambda spec: _operation(spec, "/notes/{id}", "get").update(deprecated=True),
        ("operation-deprecated:GET /notes/{id}",),
        "getNote",
    ),
    Edit(
        "another name of a field",
        lambda spec: _fields(spec, "Note").update(
            author_person=_fields(spec, "Note").pop("author")
        ),
        ("field-renamed:Note.author_person",),
        "Person",
    ),
    Edit(
        "an inner field",
        lambda spec: _at(spec, "Note", "place")["properties"].update(town={"type": "string"}),
        ("field-added-optional:Note.place.town",),
        "place",
    ),
    Edit(
        "values of a map",
        lambda spec: _at(spec, "Note", "extra").update(additionalProperties={"type": "integer"}),
        ("type-changed:Note.extra{}",),
        "extra",
    ),
    Edit(
        "a body that can be left out",
        lambda spec: _operation(spec, "/notes", "post")["requestBody"].update(required=False),
        ("became-optional:POST /notes body",),
        "body",
    ),
    Edit(
        "no answer",
        lambda spec: _operation(spec, "/notes", "post").update(
            responses={"204": {"description": "Done."}}
        ),
        (
            "response-removed:POST /notes response",
            "success-status-added:POST /notes response=204",
            "success-status-removed:POST /notes response=200",
        ),
        "answer",
    ),
    Edit(
        "another version",
        lambda spec: spec["info"].update(version="2"),
        ("version-changed",),
        "info",
    ),
    Edit(
        "another address",
        lambda spec: spec["servers"].__setitem__(0, {"url": "https://v2.notes.example"}),
        ("server-changed",),
        "server",
    ),
    Edit(
        "another id of an operation",
        lambda spec: _operation(spec, "/notes", "post").update(operationId="addNote"),
        ("operation-renamed:POST /notes",),
        "addNote",
    ),
    Edit("credentials", _secured, ("security-required=bearer",), "security"),
    Edit(
        "another type of a parameter",
        lambda spec: _parameter(spec, "limit").update(schema={"type": "integer"}),
        ("type-changed:GET /notes query limit",),
        "query limit",
    ),
    Edit(
        "values of a parameter",
        lambda spec: _parameter(spec, "limit").update(schema={"type": "string", "enum": ["few"]}),
        ("values-closed:GET /notes query limit",),
        "query limit",
    ),
    Edit(
        "another answer",
        lambda spec: _operation(spec, "/notes/{id}", "get").update(
            responses=_answer({"type": "string"})
        ),
        ("type-changed:GET /notes/{id} response",),
        "getNote answer",
    ),
    Edit(
        "an old parameter",
        lambda spec: _parameter(spec, "cursor").update(deprecated=True),
        ("parameter-deprecated:GET /notes query cursor",),
        "query cursor",
    ),
    Edit(
        "an object without others",
        lambda spec: _schema(spec, "Draft").update(additionalProperties=False),
        ("object-closed:Draft",),
        "Draft",
    ),
    Edit(
        "items of another type",
        lambda spec: _at(spec, "Note", "labels").update(items={"type": "integer"}),
        ("type-changed:Note.labels[]",),
        "Note.labels",
    ),
)
