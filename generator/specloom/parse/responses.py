"""Responses: what a call gives back, and what the server can send besides."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from specloom.api.model import Response
from specloom.api.types import ANY, List, Map, Object, Primitive, Type, Union, nullable
from specloom.diagnostics import Report
from specloom.parse import getters
from specloom.parse.schemas import SchemaParser
from specloom.read.document import Json
from specloom.read.document import Object as Node
from specloom.read.media import is_any, is_json, is_stream, is_text

# One JSON value a line, or the like: no decoder of the SDK takes them apart.
_SEQUENCE = re.compile(
    r"application/(?:stream\+json|json-seq|(?:x-)?(?:ndjson|jsonl|json-?lines))\b"
)
# JSON and nothing more: `application/json+sarif` is another media type.
_USUAL = re.compile(r"application/json\s*(?:;|$)")
# What every service that sends JSON is asked for.
_PLAIN = re.compile(r"application/json\b|(?:\*|application)/\*")
# What can be sent in a header.
_SENT = re.compile(r"[!-~]+(?: [!-~]+)*")
_REDIRECTION = re.compile("30[12378]|3XX", re.IGNORECASE)
# RFC 9110 §15.3.5 and §15.3.6: no content, and none after a reset.
_EMPTY = ("204", "205")


@dataclass(frozen=True, slots=True)
class ResponseParser:
    """Parses the successful response of an operation."""

    schemas: SchemaParser
    #: Whether an argument chooses between JSON and text.
    chosen: bool = False

    @property
    def report(self) -> Report:
        """Where findings go."""
        return self.schemas.report

    def parse(self, node: Node) -> Response:
        """What the successful response of an operation holds: the first with content, or none has any."""
        responses = getters.mapping(node, "responses", self.report)
        # 2XX is a range (OpenAPI 3.1 §4.8.16). `default` stands for the errors beside a success,
        # for the success where there is none.
        declared = dict(getters.entries(responses, self.report))
        # Without a success a redirection is what the operation is for (3XX, but not 304).
        codes = [code for code in declared if code[:1] == "2"]
        if not codes and any(_REDIRECTION.fullmatch(code) for code in declared):
            return Response("location", source=responses.source)
        codes = codes or ["default"]
        found = [(code, self.schemas.resolve(declared[code])) for code in codes if code in declared]
        if not found:
            self._report_none(responses)
            return Response("none", source=node.source, also="bytes")
        filled = [(c, response) for c, response in found if self._content_of(c, response)]
        if not filled:
            also = "bytes" if any(code not in _EMPTY for code, _ in found) else ""
            return Response("none", source=found[0][1].source, also=also)
        read, response = filled[0]
        self._report_others(read, response, filled)
        whole = self._content(response)
        silent = any(code in _EMPTY for code, _ in found) and whole.media == "json"
        return replace(whole, type=nullable(whole.type)) if silent and whole.type else whole

    def _content_of(self, code: str, response: Node) -> Json:
        """What a response is declared to hold, unless HTTP never has any with its code."""
        content = response.get("content")
        if content and code in _EMPTY:
            hint = "If the service sends content, declare it as 200 by an overlay."
            message = f"status {code} comes without content: what is declared for it is ignored"
            self.report.warning("SL354", message, response.source.at("content"), hint)
            return None
        return content

    def _report_none(self, responses: Node) -> None:
        """Say that a method gives nothing because no response is called a success."""
        hint = "Declare what a successful call returns as 200 by an overlay."
        declared = ", ".join(sorted(responses)) or "none"
        message = f"no success response (declared: {declared}): what comes is returned undecoded"
        self.report.warning("SL315", message, responses.source, hint)

    def _report_others(self, read: str, response: Node, filled: list[tuple[str, Node]]) -> None:
        """Say which successful responses are read as if they were another one."""
        others = [code for code, other in filled if _contents(other) != _contents(response)]
        if others:
            hint = "Remove one of them, or declare a union, by an overlay."
            message = f"every success response is decoded as {read}, also {', '.join(others)}"
            self.report.note("SL347", message, response.source, hint)

    def _content(self, response: Node) -> Response:
        content = getters.mapping(response, "content", self.report)
        event = None
        plain = Response("none", source=response.source)
        read, also = "", ""
        # What is a file beside a string of JSON is a file: vendors add the latter to all responses.
        files = [Primitive("bytes")]
        for name, value in getters.entries(content, self.report):
            kind = self.schemas.parse(value.get("schema"))
            medium = self._medium(name, kind)
            if medium == "events":
                event = kind
            elif medium == "json":
                # The plain kind wins over those with a word before the plus.
                if plain.media != "json" or _USUAL.match(name):
                    plain, read = Response("json", kind), name
            else:
                files += [Primitive("string")] if medium == "bytes" else []
                if medium == "text" and self.schemas.shape(kind) in (ANY, Primitive("string")):
                    also = "text" if self.chosen else ""
                if plain.media == "none":
                    plain, read = Response("text" if medium == "text" else "bytes"), name
        if plain.media == "json" and plain.type in files:
            plain = Response("bytes")
        self._report_whole(content, read, plain.media)
        also = also if plain.media == "json" else ""
        _report_unread(content, read, also or plain.media, self.report)
        named = plain.media == "json" and not _PLAIN.match(read) and _SENT.fullmatch(read)
        accept = read if named else ""
        headers = getters.mapping(response, "headers", self.report)
        linked = any(name.lower() == "link" for name in headers)
        links = (self.schemas.variant,) if linked else ()
        return Response(
            plain.media, plain.type, event, response.source, accept=accept, links=links, also=also
        )

    def _medium(self, name: str, kind: Type) -> str:
        """What a response is; one of any media type is what its schema says."""
        medium = _medium(name)
        shape = self.schemas.shape(kind)
        if shape == Primitive("bytes") and medium != "json":
            return "bytes" if medium == "text" else medium
        if is_any(name) and shape != ANY:
            return "text" if isinstance(shape, Primitive) and shape.name == "string" else "json"
        return medium

    def _report_whole(self, content: Node, read: str, media: str) -> None:
        """Say that what has members is given as a whole."""
        if media not in ("text", "bytes") or is_json(read):
            return
        shape = self.schemas.shape(self.schemas.parse(_schemas(content).get(read)))
        if isinstance(shape, Object | List | Map | Union) and _medium(read) != "sequence":
            hint = "Decoded are JSON and server-sent events; callers read the others themselves."
            message = f"the response is the {media} of {read}, which is not decoded"
            self.report.warning("SL307", message, content.source.at(read), hint)


def _report_unread(content: Node, read: str, media: str, report: Report) -> None:
    """Say which responses no method gives; bytes are bytes, whatever they are a picture of."""
    alike = ("events", media if media in ("bytes", "text") else "")
    unread = [name for name in sorted(content) if name != read and _medium(name) not in alike]
    lines = [name for name in unread if _medium(name) == "sequence"]
    if lines:
        hint = "If the service can send text/event-stream too, declare that by an overlay."
        message = f"unsupported stream format {', '.join(lines)} is ignored"
        report.warning("SL346", message, content.source, hint)
    elif unread:
        hint = "Remove the media type that is not wanted by an overlay."
        message = f"the response is decoded as {read}, not as {', '.join(unread)}"
        report.note("SL343", message, content.source, hint)


def _schemas(content: Node) -> dict[str, Json]:
    return {n: m.get("schema") for n, m in content.items() if isinstance(m, Node)}


def _contents(response: Node) -> dict[str, Json]:
    content = response.get("content")
    return _schemas(content) if isinstance(content, Node) else {}


def _medium(name: str) -> str:
    """What a media type of a response is: events, sequence, json, text or bytes."""
    if is_stream(name):
        return "events"
    if _SEQUENCE.match(name):
        return "sequence"
    if is_json(name):
        return "json"
    return "text" if is_text(name) else "bytes"
