"""Request bodies: which of their media types is sent, and how."""

from __future__ import annotations

import re
from dataclasses import dataclass

from specloom.api.model import Body, BodyUse
from specloom.api.types import ANY, Enum, List, Object, Primitive, Type
from specloom.api.walk import is_file
from specloom.diagnostics import NOWHERE, Report
from specloom.parse import getters
from specloom.parse.schemas import SchemaParser
from specloom.parse.styles import STYLES, UNSAID
from specloom.read.document import Object as Node
from specloom.read.media import is_any, is_json, is_text

# How a body is sent that is no JSON; any other media type is bytes or a text as a whole.
_BODIES = (
    (re.compile(r"(?:multipart|application)/form-data\b"), "multipart"),
    (re.compile(r"application/x-www-form-urlencoded\b"), "form"),
    (re.compile(r"application/octet-stream\b"), "bytes"),
)
_ORDER = ("json", "multipart", "form", "bytes", "text")
_WHOLE = {"bytes": "bytes", "string": "text"}
_FORMS = ("multipart", "form")
# How the runtime writes what has no encoding.
_USUAL = ("", "repeat", "deepObject")
_NOTHING = Node({}, NOWHERE)
_CONCRETE = re.compile(r"[\w.+-]+/[\w.+-]+")


@dataclass(frozen=True, slots=True)
class BodyParser:
    """Parses the body of an operation."""

    schemas: SchemaParser

    @property
    def report(self) -> Report:
        """Where findings go."""
        return self.schemas.report

    def parse(self, node: Node) -> Body | None:
        """The body of an operation, if it has one."""
        if "requestBody" not in node:
            return None
        body = self.schemas.resolve(getters.mapping(node, "requestBody", self.report))
        content = getters.mapping(body, "content", self.report)
        found = [
            (name, media, kind, value)
            for name, value in getters.entries(content, self.report)
            for kind in (self.schemas.parse(value.get("schema")),)
            for media in (self._media(name, kind),)
        ]
        # A form that carries files comes before JSON, which can only point at them.
        found.sort(
            key=lambda one: (
                not (one[1] == "multipart" and self._has_files(one[2])),
                _ORDER.index(one[1]),
            )
        )
        for name, media, kind, value in found[:1]:
            others = [other for other in sorted(content) if other != name]
            if others:
                hint = "Remove the media type that is not wanted by an overlay."
                message = f"the body is sent as {name}, not as {', '.join(others)}"
                self.report.note("SL343", message, content.source, hint)
            use = BodyUse(
                self.schemas.variant,
                getters.flag(body, "required"),
                media,
                name if _CONCRETE.fullmatch(name) else "",
                self._encodings(media, kind, value),
            )
            return Body(media, self._sent(name, media, kind, content), (use,), body.source)
        return None

    def _media(self, name: str, kind: Type) -> str:
        """In what form a body of a media type is sent."""
        if is_json(name):
            return "json"
        shape = self.schemas.shape(kind)
        known = next((media for pattern, media in _BODIES if pattern.match(name)), "")
        if known in _FORMS and shape != ANY and isinstance(shape, Primitive | Enum | List):
            # It has no fields, so it is the caller who writes it.
            known = "bytes" if shape == Primitive("bytes") else "text"
        known = known or (_WHOLE.get(shape.name, "") if isinstance(shape, Primitive) else "")
        return known or ("json" if is_any(name) else "text" if is_text(name) else "bytes")

    def _sent(self, name: str, media: str, kind: Type, content: Node) -> Type:
        """The type of a body: what is sent as a whole is bytes or a text, whatever its schema is."""
        if media not in _WHOLE.values():
            return kind
        whole = Primitive("bytes" if media == "bytes" else "string")
        shape = self.schemas.shape(kind)
        is_scalar = isinstance(shape, Enum) or (isinstance(shape, Primitive) and shape != ANY)
        if not is_scalar and shape != ANY:
            hint = "Encoded are JSON, multipart and forms; callers write the others themselves."
            message = f"the body is sent as the {media} of {name}, which is not encoded"
            self.report.warning("SL307", message, content.source.at(name), hint)
        return kind if media == "text" and is_scalar else whole

    def _has_files(self, kind: Type) -> bool:
        record = self.schemas.shape(kind)
        return isinstance(record, Object) and any(
            is_file(f.type, self.schemas.shape) for f in record.fields
        )

    def _encodings(self, media: str, kind: Type, declared: Node) -> tuple[tuple[str, str], ...]:
        """The members of a form that have a style or a media type of their own."""
        encoding = getters.mapping(declared, "encoding", self.report)
        own = dict(getters.entries(encoding, self.report))
        record = self.schemas.shape(kind)
        members = {}
        if isinstance(record, Object) and media in _FORMS:
            members = {field.name: field.type for field in record.fields}
        pairs = (
            (name, self._encoding(name, own.get(name, _NOTHING), members.get(name)))
            for name in sorted({*own, *members})
        )
        return tuple((name, how) for name, how in pairs if how not in _USUAL)

    def _encoding(self, name: str, node: Node, kind: Type | None) -> str:
        """The media type or the style of a member, or both; of what is JSON nothing else matters."""
        said = getters.text(node, "contentType", self.report)
        content = said if _CONCRETE.fullmatch(said) else ""
        style = getters.text(node, "style", self.report) or "form"
        standard = STYLES.get((style, bool(node.get("explode", style == "form"))), "repeat")
        written = ("style" in node or "explode" in node) and UNSAID not in node
        if kind is None or written or is_json(content):
            return content or standard
        word = self.schemas.unsaid.style(
            name, kind, self.schemas.shape, "" if content else standard
        )
        return " ".join(part for part in (content, word) if part and part not in _USUAL)
