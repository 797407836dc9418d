"""Bodies that carry files, which JSON cannot, and bodies that have to be there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Object
from specloom.read.media import is_json
from specloom.upgrade import pointers
from specloom.upgrade.grammar import each
from specloom.upgrade.tree import UNIONS, entries, items, mapping, objects, text

if TYPE_CHECKING:
    from specloom.diagnostics import Report

_FORM = "multipart/form-data"


def settle_bodies(root: Object, report: Report) -> Object:
    """A body whose members hold bytes is a form, also where the document says JSON."""

    def change(body: Object) -> Object:
        content = mapping(body, "content")
        if any(name.startswith(_FORM) for name in content):
            return body
        forms = [
            name
            for name, media in sorted(entries(content))
            if is_json(name) and _has_files(media, root)
        ]
        if not forms:
            return body
        hint = f"Declare {_FORM} in the spec or by an overlay."
        message = f"JSON cannot carry the bytes of a file: sent as {_FORM}"
        report.warning("SL344", message, content.source, hint)
        if forms[1:]:
            message = f"the form has the schema of {forms[0]}, not of {', '.join(forms[1:])}"
            hint = "Remove the media type that is not wanted by an overlay."
            report.note("SL343", message, content.source, hint)
        found = {_FORM: content[forms[0]], **content.without(*forms)}
        return body.but(content=Object(found, content.source))

    return each(root, "body", change)


def require_bodies(root: Object, report: Report) -> Object:
    """A body whose every form has required members is required, also where nothing says so.

    `required` of a body is false where it is not written, and authors forget it. Where false is
    written it is meant.
    """

    def change(body: Object) -> Object:
        forms = [media for _, media in entries(mapping(body, "content"))]
        if "$ref" in body or "required" in body or not forms:
            return body if body.get("required") else body.without("required")
        if not all(_demands(mapping(media, "schema"), root) for media in forms):
            return body
        hint = "Write `required: true`, or make the properties optional."
        message = "the body is required, because it has required properties"
        report.note("SL314", message, body.source, hint)
        return body.but(required=True)

    return each(root, "body", change)


def _demands(schema: Object, root: Object) -> bool:
    found = pointers.resolve(root, schema) or schema
    return text(found, "type") == "object" and bool(items(found, "required"))


def _has_files(media: Object, root: Object) -> bool:
    schema = mapping(media, "schema")
    found = schema and pointers.resolve(root, schema)
    members = mapping(found, "properties") if found else {}
    return isinstance(members, Object) and any(
        _is_file(member, root) for _, member in entries(members)
    )


def _is_file(schema: Object, root: Object, inside: tuple[str, ...] = ()) -> bool:
    pointer = text(schema, "$ref")
    if pointer in inside:
        return False
    inside = (*inside, pointer) if pointer else inside
    schema = pointers.resolve(root, schema) or schema
    if text(schema, "type") == "array":
        return _is_file(mapping(schema, "items"), root, inside)
    members = [member for key in UNIONS for member in objects(schema, key)]
    return text(schema, "format") == "binary" or any(
        _is_file(member, root, inside) for member in members
    )
