"""The request of an example call as a variant receives it, and the response as it sends it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from specloom.api.model import Api, Operation
from specloom.api.path_templates import with_names
from specloom.examples.rewriting import rewrite, rewritten
from specloom.wire.constants import sent_constants
from specloom.wire.difference import Difference
from specloom.wire.paths import BODY, HEADER, QUERY
from specloom.wire.routes import variant_route

#: Arguments by the place of the request and the name there, as the base has them.
Arguments = Mapping[tuple[str, str], Any]


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent. `path` is below the address of the service; `body` is text, or empty.

    `media` is the media type of the body.
    """

    method: str
    path: str
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    media: str = ""

    @property
    def text(self) -> str:
        """The request as HTTP writes it, without what every request has."""
        media = [("Content-Type", self.media)] if self.media else []
        lines = [f"{name}: {value}" for name, value in (*self.headers, *media)]
        head = "\n".join([f"{self.method} {self.path} HTTP/1.1", *lines])
        return f"{head}\n\n{self.body}" if self.body else head


@dataclass(frozen=True, slots=True)
class Requests:
    """Writes the requests of an API, with the differences that `wire` gives for it."""

    api: Api
    differences: Iterable[Difference]

    def request(self, operation: Operation, variant: str, arguments: Arguments) -> Request:
        """The request of a call with these arguments."""
        rows = self._rows(operation, variant)
        places = _places(arguments)
        for one in rows:
            if one.action == "moves":
                places[one.place].pop(getattr(one.path[-1], "name", ""), None)
        for constant, names in sent_constants(self.api, variant).items():
            if operation.name in names:
                places.setdefault(constant.place, {})[constant.wire] = constant.value
        path = _filled(variant_route(operation, variant), arguments)
        for place in (BODY, QUERY, HEADER):
            own = [one for one in rows if one.place == place and rewritten(one)]
            if place in places or own:
                places[place] = rewrite(places.get(place, {}), own)
        use = next(use for use in operation.uses if use.variant == variant)
        query = urlencode(_pairs(places.get(QUERY, {})), quote_via=quote)
        media, body = self._body(operation, variant, places)
        headers = tuple((name, str(value)) for name, value in places.get(HEADER, {}).items())
        target = f"{path}{'&' if '?' in path else '?'}{query}" if query else path
        return Request(use.method or operation.method, target, headers, body, media)

    def response(self, operation: Operation, variant: str, value: Any, place: str) -> Any:
        """A response or an event as the variant sends it."""
        rows = self._rows(operation, variant)
        own = [one for one in rows if one.place == place and rewritten(one)]
        return rewrite(deepcopy(value), own)

    def _rows(self, operation: Operation, variant: str) -> list[Difference]:
        return [
            one
            for one in self.differences
            if one.operation == operation.name and one.variant == variant
        ]

    def _body(
        self, operation: Operation, variant: str, places: Mapping[str, Any]
    ) -> tuple[str, str]:
        body = operation.body
        use = next((use for use in body.uses if use.variant == variant), None) if body else None
        if use is None or use.media == "none" or BODY not in places:
            return "", ""
        if use.media == "json":
            media = use.content_type or "application/json"
            return media, json.dumps(places[BODY], indent=2, ensure_ascii=False)
        return use.content_type or use.media, ""


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
        found = arguments.get((place or "path", field))
        return f"{{{field}}}" if found is None else quote(str(found), safe="")

    marked = with_names(template, lambda name: f"\0{value(name)}\0")
    return marked.replace("{\0", "").replace("\0}", "")


def _pairs(query: Mapping[str, Any]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        items = value if isinstance(value, list) else [value]
        pairs += [(name, _text(item)) for item in items]
    return pairs


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
