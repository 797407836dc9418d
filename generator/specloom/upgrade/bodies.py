"""Bodies: those that carry files are forms, and those with required members are required."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specloom.read.document import Object
from specloom.upgrade import pointers
from specloom.upgrade.grammar import each
from specloom.upgrade.tree import UNIONS, entries, items, mapping, objects, text

if TYPE_CHECKING:
    from specloom.diagnostics import Report

_JSON = re.compile(r"application/(?:[\w.+-]+\+)?json\b")
_FORM = "multipart/form-data"


def settle_bodies(root: Object, report: Report) -> Object:
    """A body whose members hold bytes is a form, also where the document says JSON.

    A body with required members is required where the document does not say whether it is.
    """

    def change(body: Object) -> Object:
        return _as_form(_required(body, root, report), root, report)

    return each(root, "body", change)


def _required(body: Object, root: Object, report: Report) -> Object:
    if "required" in body:
        return body if body["required"] is True else body.without("required")
    schemas = [mapping(media, "schema") for _, media in entries(mapping(body, "content"))]
    found = [pointers.resolve(root, schema) or schema for schema in schemas]
    if not found or not all(items(schema, "required") for schema in found):
        return body
    hint = "An explicit `required: false` says that the body may be left out."
    message = "the body has required members: taken as required itself"
    report.note("SL314", message, body.source, hint)
    return body.but(required=True)


def _as_form(body: Object, root: Object, report: Report) -> Object:
    content = mapping(body, "content")
    if any(name.startswith(_FORM) for name in content):
        return body
    found = {
        _FORM if _JSON.match(name) and _has_files(media, root) else name: media
        for name, media in content.items()
    }
    if _FORM not in found:
        return body
    hint = f"It is sent as {_FORM}; say so in the spec, or by an overlay."
    report.warning("SL307", "JSON cannot carry the bytes of a file", content.source, hint)
    return body.but(content=Object(found, content.source))


def _has_files(media: object, root: Object) -> bool:
    schema = mapping(media, "schema") if isinstance(media, Object) else None
    found = schema and pointers.resolve(root, schema)
    members = mapping(found, "properties") if found else {}
    return isinstance(members, Object) and any(
        _is_file(member, root) for _, member in entries(members)
    )


def _is_file(schema: Object, root: Object) -> bool:
    schema = pointers.resolve(root, schema) or schema
    if text(schema, "type") == "array":
        return _is_file(mapping(schema, "items"), root)
    arms = [arm for key in UNIONS for arm in objects(schema, key)]
    return text(schema, "format") == "binary" or any(_is_file(arm, root) for arm in arms)
