"""Calls of many random packages against one mock server, which rejects what documents do not allow."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

import httpx2
from described import schemes
from fuzzed import (
    Call,
    FindingError,
    Package,
    calls,
    invoke_through,
    is_allowed,
    last_lines,
    token,
)
from mock_server import serve
from witness import RejectedError, Witness

Node: TypeAlias = dict[str, Any]

POINTER = "#/components/"
ITEM = re.compile(r"body\.\S+\.\d+: Expected type \w+, got string")


def united(documents: Sequence[Node]) -> Node:
    """One document of many: paths and components get a prefix each."""
    made: Node = {
        "openapi": documents[0]["openapi"],
        "info": {"title": "All", "version": "1"},
        "paths": {},
        "components": {},
    }
    for number, document in enumerate(documents):
        own = prefixed(document, f"D{number}_")
        # The server does not decode what is escaped in a path.
        made["paths"] |= {f"/d{number}{escaped(p)}": item for p, item in own["paths"].items()}
        for item in own["paths"].values():
            for operation in item.values():
                if isinstance(operation, dict):
                    operation.setdefault("security", own.get("security", []))
                    operation.pop("operationId", None)
        for kind, held in own.get("components", {}).items():
            target = made["components"].setdefault(kind, {})
            target |= {f"D{number}_{name}": one for name, one in held.items()}
    return made


def escaped(path: str) -> str:
    """A path as it is sent, but for its parameters; nothing behind a `#` is."""
    return quote(path.partition("#")[0], safe="/{}%:,.-_~")


def prefixed(node: Any, prefix: str) -> Any:
    """A part of a document in which references have other names."""
    if isinstance(node, list):
        return [prefixed(one, prefix) for one in node]
    if isinstance(node, str) and node.startswith(POINTER):
        kind, _, name = node.removeprefix(POINTER).partition("/")
        return f"{POINTER}{kind}/{prefix}{name}"
    if not isinstance(node, dict):
        return node
    made = {key: prefixed(one, prefix) for key, one in node.items()}
    if isinstance(node.get("security"), list):
        made["security"] = [
            {f"{prefix}{name}": scopes for name, scopes in one.items()} for one in node["security"]
        ]
    return made


class ServerFailureError(Exception):
    """The server did not respond."""


@dataclass(frozen=True, slots=True)
class Served:
    """A package whose document is a part of what a server serves."""

    made: Package
    url: str
    prefix: str

    def failures(self) -> Iterator[FindingError]:
        """Yield what fails, of all calls."""
        for call in calls(self.made):
            if "?" in call.described.path:
                continue  # the server takes no path with a query for one
            try:
                self.check(call)
            except Exception as error:  # noqa: BLE001 - all of them are findings
                if self.is_excepted(call, error):
                    continue
                kind = "rejected" if isinstance(error, RejectedError) else "served"
                text = str(error) if isinstance(error, RejectedError) else last_lines(error)
                yield FindingError(kind, f"{call.name}({call.arguments!r:.600})\n{text}")

    def is_excepted(self, call: Call, error: Exception) -> bool:
        """Tell what the server does that says nothing of the call."""
        package = self.made.module
        if isinstance(error, ServerFailureError):
            return True
        if isinstance(error, package.APIStatusError):
            # It answers with an error where the document has no success, or with another first.
            return str(error.status_code) in call.described.responses
        if isinstance(error, package.DecodeError):
            # What it makes up is not always what the document says: recursion is cut, for one.
            return error.response is None or not is_allowed(
                self.made, call.described, error.response.content
            )
        if isinstance(error, RejectedError):
            # A key in the query is declared by its scheme, which the server takes for nothing.
            keys = [
                s["name"] for s in schemes(self.made.document).values() if s.get("in") == "query"
            ]
            if "multipart" in call.media and ITEM.search(str(error)):
                return True  # it takes the items of lists in multipart for texts
            return set(error.places) <= {f"query.{key}" for key in keys} and bool(keys)
        return False

    def check(self, call: Call) -> None:
        """Make one call, strictly."""
        witness = Witness(Expected(call, self.prefix), ambiguous=True)
        transport = Transport(witness)
        http_client = httpx2.Client(transport=transport)
        result = invoke_through(
            self.made, http_client, call, base_url=self.url + self.prefix, strict=True
        )
        if isinstance(result, getattr(self.made.module, "Stream", ())):
            result.close()


@dataclass(frozen=True, slots=True)
class Expected:
    """What the server has to take a call for."""

    call: Call
    prefix: str

    @property
    def http(self) -> tuple[str, str]:
        """Method and path."""
        method, path = self.call.http
        return method, self.prefix + escaped(path)


class Transport(httpx2.BaseTransport):
    """Sends requests to the server and shows the witness its responses; tokens come from here."""

    def __init__(self, witness: Witness) -> None:
        self.witness = witness
        self.inner = httpx2.HTTPTransport()

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send one request."""
        found = token(request)
        if found:
            return found
        response = self.inner.handle_request(request)
        response.request = request
        response.read()
        if response.status_code == httpx2.codes.INTERNAL_SERVER_ERROR:
            # It fails by itself where values hold themselves.
            raise ServerFailureError(response.text)
        self.witness(response)
        return response

    def close(self) -> None:
        """Give the connections back."""
        self.inner.close()


def failures(packages: Sequence[Package], folder: Path) -> Iterator[tuple[Package, FindingError]]:
    """Yield what fails of all calls of some packages, by two servers: one for 3.0, one for the others.

    The server knows no Swagger 2.0: what our normal form makes of it stands for it.
    """
    for version in ("3.0", "3.1"):
        own = [made for made in packages if served_as(made)["openapi"].startswith(version)]
        if not own:
            continue
        place = folder / f"server-{version}"
        place.mkdir(parents=True, exist_ok=True)
        with serve(united([served_as(made) for made in own]), place) as server:
            for number, made in enumerate(own):
                served = Served(made, server.url, f"/d{number}")
                for found in served.failures():
                    yield made, found


def served_as(made: Package) -> Node:
    """The document that the server reads for a package."""
    found: Node = made.normal if "swagger" in made.document else made.document
    # A copy, of plain containers: those of the generator know their place.
    copied: Node = json.loads(json.dumps(found))
    if "swagger" in made.document:
        copied["openapi"] = "3.1.0"
    return copied
