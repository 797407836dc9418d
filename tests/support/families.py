"""Small families of APIs, generated in this process, whose requests are recorded instead of sent."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2

from specloom.config.load import load
from specloom.diagnostics import Diagnostic, Report, Stopped
from specloom.pipeline import Run

TEMPLATES = Path(__file__).parents[2] / "templates"
NO_CONTENT = 204
_NUMBERS = itertools.count()


@dataclass(frozen=True, slots=True)
class Sent:
    """One request as the service gets it."""

    method: str
    target: str
    headers: Mapping[str, str]
    content: bytes

    @property
    def line(self) -> str:
        """Method, path and query."""
        return f"{self.method} {self.target}"

    @property
    def json(self) -> Any:
        """The body as data; None where there is none."""
        return json.loads(self.content) if self.content else None


@dataclass(slots=True)
class Service:
    """A client of one variant whose service answers every request with the same data."""

    client: Any
    requests: list[Sent] = field(default_factory=list)
    response: Any = None
    status: int = 200
    #: Events by name and text, for a response that is a stream.
    events: tuple[tuple[str, str], ...] = ()

    @property
    def last(self) -> Sent:
        """The last request."""
        return self.requests[-1]

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        """Record a request and respond."""
        target = request.url.raw_path.decode()
        self.requests.append(Sent(request.method, target, request.headers, request.read()))
        if self.status == NO_CONTENT:
            return httpx2.Response(NO_CONTENT)
        if self.events:
            text = "".join(f"event: {name}\ndata: {data}\n\n" for name, data in self.events)
            kind = {"content-type": "text/event-stream"}
            return httpx2.Response(self.status, text=text, headers=kind)
        data = {} if self.response is None else self.response
        if request.headers["accept"] == "text/event-stream":
            headers = {"content-type": "text/event-stream"}
            return httpx2.Response(200, text=f"data: {json.dumps(data)}\n\n", headers=headers)
        return httpx2.Response(self.status, json=data)


@dataclass(frozen=True, slots=True)
class Family:
    """A generated package of several variants."""

    run: Run
    package: ModuleType
    diagnostics: tuple[Diagnostic, ...]

    def service(self, variant: str, response: Any = None, **settings: Any) -> Service:
        """A client of a variant."""
        service = Service(None, response=response)
        transport = httpx2.MockTransport(service.answer)
        made = getattr(self.package, variant.title())
        service.client = made(http_client=httpx2.Client(transport=transport), **settings)
        return service

    @property
    def errors(self) -> ModuleType:
        """The module of errors of the package."""
        return importlib.import_module(f"{self.package.__name__}._runtime.errors")

    def codes(self) -> list[str]:
        """The codes of what was reported."""
        return [found.code for found in self.diagnostics]


def configuration(variants: Mapping[str, str], package: str, extra: str = "") -> str:
    """A configuration of variants, each with lines of its own."""
    lines = [f'[sdk]\npackage = "{package}"\n']
    for name, own in variants.items():
        lines.append(f'[[variant]]\nname = "{name}"\nclient = "{name.title()}"\nauth = "none"\n')
        lines.append(f'spec = "{name}.json"\nbase_url = "https://{name}.example"\n{own}\n')
    return "".join(lines) + extra


def family(
    folder: Path,
    documents: Mapping[str, Mapping[str, Any] | list[dict[str, Any]]],
    own: Mapping[str, str] | None = None,
    extra: str = "",
) -> Family:
    """Generate and import the package of some documents, or lists of them, the base first."""
    package = f"family_{next(_NUMBERS)}"
    made = run(folder, package, documents, own, extra)
    for name, text in made.files().items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    report = made.report
    assert not report.failed, report.diagnostics
    return Family(made, imported(folder, package), tuple(report.diagnostics))


def diagnosed(
    folder: Path,
    documents: Mapping[str, Mapping[str, Any]],
    own: Mapping[str, str] | None = None,
    extra: str = "",
) -> list[Diagnostic]:
    """What is reported of some documents, the base first, whether it ends the run or not."""
    made = run(folder, "diagnosed", documents, own, extra)
    with suppress(Stopped):
        made.api()
    return made.report.diagnostics


def run(
    folder: Path,
    package: str,
    documents: Mapping[str, Mapping[str, Any] | list[dict[str, Any]]],
    own: Mapping[str, str] | None = None,
    extra: str = "",
) -> Run:
    """What generates the package of some documents, the base first."""
    for name, document in documents.items():
        for index, one in enumerate(document if isinstance(document, list) else [document]):
            (folder / f"{name}{index or ''}.json").write_text(json.dumps(one), "utf-8")
    variants = {name: (own or {}).get(name, "") for name in documents}
    path = folder / "specloom.toml"
    text = configuration(variants, package, extra)
    for name, document in documents.items():
        if isinstance(document, list):
            listed = [f"{name}{index or ''}.json" for index, _ in enumerate(document)]
            text = text.replace(f'spec = "{name}.json"', f"spec = {json.dumps(listed)}")
    path.write_text(text, "utf-8")
    report = Report()
    config = load(path, report)
    assert config is not None, report.diagnostics
    return Run(config, TEMPLATES, report)


def imported(folder: Path, package: str) -> ModuleType:
    """A package in a folder, whose path is on no list afterwards."""
    sys.path.insert(0, str(folder))
    try:
        importlib.invalidate_caches()
        return importlib.import_module(package)
    finally:
        sys.path.remove(str(folder))


def document(
    paths: Mapping[str, Any], schemas: Mapping[str, Any] | None = None, title: str = ""
) -> dict[str, Any]:
    """An OpenAPI document of paths and schemas."""
    return {
        "openapi": "3.1.0",
        "info": {"title": title or "Shop", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas or {}},
    }


def operation(
    body: Any = None, response: Any = None, parameters: Any = (), **more: Any
) -> dict[str, Any]:
    """An operation with a body, a response and parameters, as far as there are any."""
    made: dict[str, Any] = {"responses": {"204": {"description": "Done."}}, **more}
    if response is not None:
        content = {"application/json": {"schema": response}}
        made["responses"] = {"200": {"description": "ok", "content": content}}
    if body is not None:
        content = {"application/json": {"schema": body}}
        made["requestBody"] = {"required": True, "content": content}
    if parameters:
        made["parameters"] = list(parameters)
    return made


def parameter(name: str, place: str = "query", schema: Any = None, **more: Any) -> dict[str, Any]:
    """A parameter; of a path it is required."""
    required = {"required": True} if place == "path" else {}
    return {"name": name, "in": place, "schema": schema or {"type": "string"}, **required, **more}


def record(*required: str, **fields: Any) -> dict[str, Any]:
    """An object with fields, of which some are required."""
    return {"type": "object", "properties": fields, "required": list(required)}


def ref(name: str) -> dict[str, Any]:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


STRING: dict[str, Any] = {"type": "string"}
INTEGER: dict[str, Any] = {"type": "integer"}


def words(*values: Any) -> dict[str, Any]:
    """An enumeration of strings."""
    return {"type": "string", "enum": list(values)}


def many(schema: Any) -> dict[str, Any]:
    """A list."""
    return {"type": "array", "items": schema}


def union(*members: Any, discriminator: str = "") -> dict[str, Any]:
    """One of several schemas."""
    told = {"discriminator": {"propertyName": discriminator}} if discriminator else {}
    return {"oneOf": list(members), **told}


def texts(found: Family) -> Iterator[str]:
    """What was reported, as text."""
    for one in found.diagnostics:
        yield f"{one.code} {one.message}"
