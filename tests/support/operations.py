"""What there is to call in an SDK: each operation of each variant, with the arguments of its calls.

The operations and their schemas come from the upgraded documents, the names of methods from the final
API, and what an argument is called from the plan of the method.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import combinations
from types import ModuleType
from typing import Any

from synthesise import Schema, Synthesiser, rows

from specloom.api.model import Api, Operation, OperationUse
from specloom.api.walk import body_fields, definitions_by_name
from specloom.config.values import Config
from specloom.lower import identifiers
from specloom.plan.literals import Literal
from specloom.plan.nodes import Method, Plan

#: What clients call their address.
ADDRESSES = ("base_url", "endpoint")
#: With these a client asks another service for a token, which tests do not.
MACHINE = ("client_id", "client_secret", "token_url")
#: What the names of media types have in them.
MEDIA = {"json": "json", "multipart": "multipart", "form": "urlencoded", "bytes": "", "text": ""}


@dataclass(frozen=True, slots=True)
class Case:
    """An operation as one variant has it."""

    variant: str
    name: str
    http: tuple[str, str]
    required: dict[str, Any]
    full: tuple[dict[str, Any], ...]
    #: Arguments that only other variants have.
    foreign: tuple[str, ...]
    stream_flag: str
    #: Whether there are only events to answer with.
    always_streams: bool

    def __str__(self) -> str:
        """Name the case in the output of a test run."""
        return f"{self.variant}:{self.name}"

    def calls(self, mode: str) -> tuple[dict[str, Any], ...]:
        """Return the arguments of each call with `required` arguments, or with all (`full`)."""
        return (self.required,) if mode == "required" else self.full


@dataclass(frozen=True)
class Surface:
    """A generated package that can be imported, and what the pipeline said of it."""

    config: Config
    #: By variant that has a spec: the spec in normal form.
    documents: Mapping[str, dict[str, Any]]
    api: Api
    plan: Plan

    @cached_property
    def package(self) -> ModuleType:
        """The package."""
        return importlib.import_module(self.config.package)

    @cached_property
    def variants(self) -> tuple[str, ...]:
        """The names of the variants."""
        return tuple(variant.name for variant in self.config.variants)

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """Every operation of every variant that has a spec."""
        return tuple(self.case(o, use) for o in self.api.operations for use in o.uses)

    def case(self, operation: Operation, use: OperationUse, *, full: bool = True) -> Case:
        """Make the case of an operation of a variant, with all of its arguments or the required."""
        return _case(self, operation, use, full=full)

    @cached_property
    def methods(self) -> dict[str, Method]:
        """The plan of the method of each operation."""
        return {m.operation: m for r in self.plan.resources for m in r.methods if not m.alias}

    @cached_property
    def signatures(self) -> dict[str, dict[str, inspect.Parameter]]:
        """The parameters of the method of each operation."""
        with self.client(self.variants[0], "http://nowhere.test") as anyone:
            return {
                operation.name: dict(inspect.signature(method(anyone, operation.name)).parameters)
                for operation in self.api.operations
            }

    def base_names(self, operation: Operation, variant: str) -> dict[str, str]:
        """Return the base's names of members of the body, by the variant's own."""
        known = definitions_by_name(self.api)
        record = body_fields(operation.body, known) if operation.body else None
        fields = record.fields if record else ()
        uses = [(field.name, use) for field in fields for use in field.uses]
        return {use.wire: name for name, use in uses if use.variant == variant and use.wire}

    def client(self, variant: str, url: str, *, asynchronous: bool = False, **settings: Any) -> Any:
        """Make a client of a variant that talks to an address."""
        [name] = [v.client for v in self.config.variants if v.name == variant]
        made = getattr(self.package, f"Async{name}" if asynchronous else name)
        takes = inspect.signature(made).parameters
        address = {next(word for word in ADDRESSES if word in takes): url}
        settings = {**address, "max_retries": 0, **settings}
        for given in _credentials(takes):
            with suppress(self.package.ConfigurationError):
                return made(**dict.fromkeys(given, "secret"), **settings)
        raise AssertionError(f"{name} takes no credentials: {', '.join(takes)}")

    def positional(
        self, name: str, arguments: Mapping[str, Any]
    ) -> tuple[list[Any], dict[str, Any]]:
        """Take the arguments that may be positional out of the others."""
        parameters = self.signatures[name].values()
        first = [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
        rest = {key: value for key, value in arguments.items() if key not in first}
        return [arguments[key] for key in first], rest

    def call(
        self, client: Any, case: Case, given: Mapping[str, Any], on_response: Callable[[Any], None]
    ) -> Any:
        """Call the method of a case; what an asynchronous client returns is to be awaited."""
        first, rest = self.positional(case.name, given)
        return method(client, case.name)(*first, **rest, on_response=on_response)

    @contextmanager
    def understood(self) -> Iterator[None]:
        """Allow strict decoding one complaint: text beside the values that are listed.

        Some specs, or one of two variants, describe a field as plain text beside values that are
        known, the name of a model say; the types list the values, and strict mode takes other text
        for news.
        """
        try:
            yield
        except self.package.DecodeError as error:
            if not all(": unknown value " in problem for problem in error.problems or ("",)):
                raise


def method(client: Any, name: str) -> Callable[..., Any]:
    """Return the method of a client by the dotted name of its operation."""
    found: Callable[..., Any] = reduce(getattr, identifiers.call(name).split("."), client)
    return found


def _credentials(takes: Mapping[str, inspect.Parameter]) -> Iterator[tuple[str, ...]]:
    """Yield the arguments of a client that may be credentials: together, alone and in pairs.

    A client for whom they are a choice refuses to be given them all.
    """
    names = [name for name, one in takes.items() if "Credential" in str(one.annotation)]
    names += [name for name in ("username", "password") if name in takes and name not in names]
    machine = MACHINE if "client_secret" in takes else ()
    known = [name for name in names if name not in machine]
    yield tuple(known)
    yield from combinations(known, 1)
    yield from combinations(names, 1)
    yield from combinations(names, 2)


def _case(surface: Surface, operation: Operation, use: OperationUse, *, full: bool) -> Case:
    method = surface.methods[operation.name]
    arguments = _Arguments(
        surface.documents[use.variant],
        operation,
        use,
        written(method),
        surface.base_names(operation, use.variant),
    )
    required = arguments.columns(full=False)
    every = arguments.columns(full=True) if full else required
    # Streams have tests of their own.
    flag = operation.stream_flag if operation.stream_flag in every else ""
    stream = {flag: [value for value in every[flag] if value is not True]} if flag else {}
    names = set(surface.signatures[operation.name])
    return Case(
        use.variant,
        operation.name,
        (operation.method, use.path),
        rows(required, required)[0],
        tuple(rows({**every, **stream}, required)),
        tuple(sorted(names - set(every) - {method.rest.name})) if full else (),
        flag,
        bool(method.event) and not method.flag,
    )


def written(method: Method) -> dict[tuple[str, str], str]:
    """Return the argument that goes to each place of the request, under each name there."""
    return {
        (part.place, str(wire.value)): argument
        for part in method.parts
        for wire, argument in (*part.entries, *([(Literal(""), part.whole)] if part.whole else []))
    }


@dataclass(frozen=True, slots=True)
class _Arguments:
    """The arguments of a method for one variant."""

    document: dict[str, Any]
    operation: Operation
    use: OperationUse
    #: By place and name there.
    names: Mapping[tuple[str, str], str]
    #: By the variant's name of a member of the body, where the base has another.
    base_names: Mapping[str, str]

    def columns(self, *, full: bool) -> dict[str, list[Any]]:
        """Return the values for each argument that the variant has, or requires."""
        make = Synthesiser(self.document, full)
        said = make.document["paths"][self.use.path][self.operation.method.lower()]
        found: dict[str, list[Any]] = {}
        body = make.resolve(said.get("requestBody", {}))
        for parameter in map(make.resolve, said.get("parameters", [])):
            if not _of_the_client(parameter) and (full or parameter.get("required")):
                column = make.examples(parameter["schema"])
                if not any(map(_is_written, column)):
                    # No path can have nothing, and an object without members is nothing in a query.
                    every = Synthesiser(self.document, full=True).examples(parameter["schema"])
                    column = [one for one in every if _is_written(one)][:1] or column
                name = self._parameter(parameter["in"], parameter["name"])
                if not name:
                    continue
                found[name] = list(map(_ascii, column)) if parameter["in"] == "header" else column
                if name.startswith("content_type") and parameter["in"] == "header":
                    found[name] = [next(iter(body.get("content", {})), "text/plain")]
        if body and (full or body.get("required")):
            found |= self._body(make, self._sent(body["content"]))
        return found

    def _body(self, make: Synthesiser, schema: Schema) -> dict[str, list[Any]]:
        if ("body", "") in self.names:
            return {self.names["body", ""]: self._whole(make.examples(schema))}
        columns = make.columns(make.resolve(schema))
        return {self._member(wire): column for wire, column in columns.items()}

    def _whole(self, values: list[Any]) -> list[Any]:
        """Return whole bodies; one that is neither JSON nor a form is text or bytes."""
        if self._media == "text" and not all(isinstance(one, str) for one in values):
            return ["<text/>"]
        if self._media == "bytes" and not all(isinstance(one, bytes) for one in values):
            return [b"one"]
        return values

    @property
    def _media(self) -> str:
        uses = self.operation.body.uses if self.operation.body else ()
        [media] = [use.media for use in uses if use.variant == self.use.variant]
        return media

    def _member(self, wire: str) -> str:
        """Return the argument of a member of the body, which the base may call otherwise."""
        return self.names["body", self.base_names.get(wire, wire)]

    def _sent(self, content: dict[str, Any]) -> Schema:
        """Return the schema of the media type that is sent, where there are several."""
        word = MEDIA[self._media]
        named = [said for kind, said in content.items() if word in kind] or [*content.values()]
        schema: Schema = named[0].get("schema", {})
        return schema

    def _parameter(self, place: str, wire: str) -> str:
        """Return the argument of a parameter, by the name that the base has for it.

        There is none for what the client sends by itself.
        """
        bound = [one for one in self.use.bound if (place, one.wire) == ("path", wire)]
        if bound:
            return self.names[bound[0].place, bound[0].field]
        [name] = [
            parameter.name if place == "path" else parameter.uses[0].wire
            for parameter in self.operation.parameters
            for use in parameter.uses
            if (parameter.place, use.variant, use.wire) == (place, self.use.variant, wire)
        ]
        return self.names.get(("headers" if place == "header" else place, name), "")


def _ascii(value: Any) -> Any:
    """Return what can stand in a header."""
    return value.encode("ascii", "ignore").decode().strip() if isinstance(value, str) else value


def _is_written(value: Any) -> bool:
    """Tell whether anything of a value is written where it is not JSON."""
    if isinstance(value, dict | list):
        return any(map(_is_written, value.values() if isinstance(value, dict) else value))
    return bool(value != "")


def _of_the_client(parameter: dict[str, Any]) -> bool:
    """Tell what a client sends by itself: the version of the API, and what can only be one value."""
    if parameter["in"] == "path" or not parameter.get("required"):
        return False
    return parameter["name"] == "api-version" or "const" in parameter["schema"]
