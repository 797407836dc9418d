"""The request of an example call as a variant receives it, and the response as it sends it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from specloom.api.model import Api, Operation, OperationUse
from specloom.api.path_templates import with_names
from specloom.examples.alignment import placed, rewrapped
from specloom.examples.forms import BOUNDARY, File, Part, in_parts, joined, parts
from specloom.examples.rewriting import rewrite, rewritten
from specloom.wire.bodies import stated_type
from specloom.wire.constants import Constant, sent_constants
from specloom.wire.difference import Difference
from specloom.wire.paths import BODY, HEADER, PATH, QUERY
from specloom.wire.routes import stream_route, variant_route
from specloom.wire.styles import REPEAT, written_style

#: What a path keeps as it is: what has a meaning in an address, and the braces of what is not given.
_KEPT = "!#$%&'()*+,/:;=?@[]~{}"
#: Arguments by the place of the request and the name there, as the base has them.
Arguments = Mapping[tuple[str, str], Any]
_JSON, _FORM = "application/json", "multipart/form-data"


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent. `path` is below the address of the service; `body` is text, or empty.

    `media` is the media type of the body; `parts` are the fields of a form, or the one file.
    """

    method: str
    path: str
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    media: str = ""
    parts: tuple[Part, ...] = ()

    @property
    def text(self) -> str:
        """The request as HTTP writes it, without what every request has."""
        bounded = f"; boundary={BOUNDARY}" if self.media.startswith("multipart/") else ""
        media = [("Content-Type", self.media + bounded)] if self.media else []
        lines = [f"{name}: {value}" for name, value in (*self.headers, *media)]
        head = "\n".join([f"{self.method} {self.path} HTTP/1.1", *lines])
        return f"{head}\n\n{self.body}" if self.body else head


@dataclass(frozen=True, slots=True)
class Requests:
    """Writes the requests of an API: `rows` and `sent` by operation and variant.

    Those are the differences that `wire` gives, and the parameters that the SDK sends by itself.
    """

    rows: Mapping[tuple[str, str], list[Difference]]
    sent: Mapping[tuple[str, str], list[Constant]]

    @classmethod
    def of(cls, api: Api, differences: Iterable[Difference]) -> Requests:
        """Those of an API."""
        rows: dict[tuple[str, str], list[Difference]] = defaultdict(list)
        for one in differences:
            rows[one.operation, one.variant].append(one)
        sent: dict[tuple[str, str], list[Constant]] = defaultdict(list)
        for variant in api.variants:
            for constant, names in sent_constants(api, variant.name).items():
                for name in names:
                    sent[name, variant.name].append(constant)
        return cls(rows, sent)

    def request(
        self,
        operation: Operation,
        variant: str,
        arguments: Arguments,
        *,
        streamed: bool = False,
    ) -> Request:
        """The request of a call with these arguments; that of its stream can go elsewhere."""
        rows = self.rows.get((operation.name, variant), [])
        places = _places(arguments)
        for one in rows:
            if one.action == "moves":
                places[one.place].pop(getattr(one.path[-1], "name", ""), None)
        for constant in self.sent.get((operation.name, variant), []):
            places.setdefault(constant.place, {})[constant.wire] = constant.value
        use = _use(operation, variant)
        route = f"{use.method or operation.method} {variant_route(operation, variant)}"
        if streamed:
            route = stream_route(operation, variant) or route
        method, _, template = route.partition(" ")
        path = _filled(template, arguments)
        for place in (BODY, QUERY, HEADER):
            own = [one for one in rows if one.place == place and rewritten(one)]
            if place in places or own:
                places[place] = rewrite(places.get(place, {}), own)
        placed(places, operation, use)
        if BODY in places:
            places[BODY] = rewrapped(places[BODY], "body", use.envelopes)
        styles = dict(self._styles(operation, variant))
        query = joined(parts(places.get(QUERY, {}), styles), styles)
        headers = tuple((name, str(value)) for name, value in places.get(HEADER, {}).items())
        target = f"{path}{'&' if '?' in path else '?'}{query}" if query else path
        bare = Request(method, target, headers)
        return self._with_body(bare, operation, variant, places)

    def response(self, operation: Operation, variant: str, value: Any, place: str) -> Any:
        """A response or an event as the variant sends it."""
        rows = self.rows.get((operation.name, variant), [])
        own = [one for one in rows if one.place == place and rewritten(one)]
        found = rewrite(deepcopy(value), own)
        return rewrapped(found, place, _use(operation, variant).envelopes)

    def _styles(self, operation: Operation, variant: str) -> Iterator[tuple[str, str]]:
        """How the parameters of the query are written that are not written as usual."""
        for parameter in operation.parameters:
            for use in parameter.uses:
                if use.variant == variant and parameter.place == QUERY:
                    style = written_style(use)
                    yield use.wire, "" if style == REPEAT else style
        for moved in _use(operation, variant).placed:
            if moved.own_place == QUERY and moved.own_style not in ("", REPEAT):
                yield moved.own_name, moved.own_style

    def _with_body(
        self, bare: Request, operation: Operation, variant: str, places: Mapping[str, Any]
    ) -> Request:
        body = operation.body
        use = next((use for use in body.uses if use.variant == variant), None) if body else None
        if BODY not in places:
            return bare
        if use is None or use.media == "none":
            # What the base has in other places is all of it.
            moved = any(one.own_place == BODY for one in _use(operation, variant).placed)
            return replace(bare, media=_JSON, body=_json(places[BODY])) if moved else bare
        usual = _FORM if use.media == "multipart" else use.content_type
        media, value = stated_type(use) or usual, places[BODY]
        if isinstance(value, File):
            one = Part("", value.content, value.name)
            return replace(bare, media=media, body=value.content, parts=(one,))
        if use.media in ("multipart", "form") and isinstance(value, Mapping):
            encodings = dict(use.encodings)
            found = parts(value, encodings)
            text = in_parts(found) if use.media == "multipart" else joined(found, encodings)
            return replace(bare, media=media, body=text, parts=found)
        text = value if use.media == "text" and isinstance(value, str) else _json(value)
        return replace(bare, media=media, body=text)


def _use(operation: Operation, variant: str) -> OperationUse:
    return next(use for use in operation.uses if use.variant == variant)


def _places(arguments: Arguments) -> dict[str, Any]:
    places: dict[str, Any] = {}
    for (place, name), value in arguments.items():
        if name:
            places.setdefault(place, {})[name] = deepcopy(value)
        else:
            places[place] = deepcopy(value)
    return places


def _filled(template: str, arguments: Arguments) -> str:
    """A path with values in its braces; what a client is given stands there by its name."""

    def value(name: str) -> str:
        place, _, field = name.rpartition(".")
        found = arguments.get((place or PATH, field))
        items = found if isinstance(found, list) else [found]
        each = (one if isinstance(one, str) else json.dumps(one) for one in items)
        return f"{{{field}}}" if found is None else ",".join(quote(one, safe="") for one in each)

    marked = with_names(template, lambda name: f"\0{value(name)}\0")
    return quote(marked.replace("{\0", "").replace("\0}", ""), safe=_KEPT)


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)
