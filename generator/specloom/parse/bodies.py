"""Request bodies: which of their media types is sent, and how."""

from __future__ import annotations

import re
from dataclasses import dataclass

from specloom.api.model import Body, BodyUse
from specloom.api.types import Object, Primitive, Type
from specloom.api.walk import is_file
from specloom.diagnostics import Report
from specloom.parse import getters
from specloom.parse.schemas import SchemaParser
from specloom.read.document import Object as Node
from specloom.read.media import is_json

#: The style of an array or an object in one word, by `style` and `explode`.
STYLES = {
    ("form", True): "repeat",
    ("form", False): "csv",
    ("spaceDelimited", False): "ssv",
    ("spaceDelimited", True): "repeat",
    ("pipeDelimited", False): "pipes",
    ("pipeDelimited", True): "repeat",
    ("deepObject", True): "deepObject",
    ("simple", False): "csv",
}
# How a body is sent that is no JSON; any other media type can be bytes or a text.
_BODIES = (
    (re.compile(r"multipart/form-data\b"), "multipart"),
    (re.compile(r"application/x-www-form-urlencoded\b"), "form"),
    (re.compile(r"application/octet-stream\b"), "bytes"),
)
_ORDER = ("json", "multipart", "form", "bytes", "text")
_WHOLE = {"bytes": "bytes", "string": "text"}
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
            if (media := self._media(name, kind := self.schemas.parse(value.get("schema"))))
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
                _encodings(value, self.report),
            )
            sent = Primitive("bytes") if media == "bytes" else kind
            return Body(media, sent, (use,), body.source)
        if content:
            names = ", ".join(sorted(content))
            hint = "Use JSON, multipart, a form, or bytes or text as a whole."
            self.report.error(
                "SL307", f"unsupported media type {names} of the body", content.source, hint
            )
        return None

    def _media(self, name: str, kind: Type) -> str:
        """In what form a body of a media type is sent; empty if in none."""
        if is_json(name):
            return "json"
        known = next((media for pattern, media in _BODIES if pattern.match(name)), "")
        shape = self.schemas.shape(kind)
        return known or (_WHOLE.get(shape.name, "") if isinstance(shape, Primitive) else "")

    def _has_files(self, kind: Type) -> bool:
        record = self.schemas.shape(kind)
        return isinstance(record, Object) and any(
            is_file(f.type, self.schemas.shape) for f in record.fields
        )


def _encodings(media: Node, report: Report) -> tuple[tuple[str, str], ...]:
    """The members of a form that have a style or a media type of their own."""
    found = []
    encoding = getters.mapping(media, "encoding", report)
    for name, declared in getters.entries(encoding, report):
        kind = getters.text(declared, "contentType", report)
        style = getters.text(declared, "style", report) or "form"
        word = STYLES.get((style, bool(declared.get("explode", style == "form"))), "repeat")
        if _CONCRETE.fullmatch(kind):
            found.append((name, kind))
        elif word not in ("repeat", "deepObject"):
            found.append((name, word))
    return tuple(found)
