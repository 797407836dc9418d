"""What there is to call: each operation of each variant, with the arguments of its calls.

The operations and their schemas come from the upgraded documents, their Python names from the final
API, and what an argument is called from the signature of the generated method.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, reduce
from pathlib import Path
from typing import Any

import assistants
from synthesise import Synthesiser, rows

from specloom.api.model import Api, Operation, OperationUse
from specloom.api.names import snake
from specloom.config import load
from specloom.diagnostics import Report
from specloom.pipeline import Run

ROOT = Path(__file__).parents[2]
#: What a client sends with every request, or with most: no method has an argument for it.
OWN = ("api-version", "OpenAI-Beta")
CLIENTS = {
    "openai": (assistants.OpenAI, assistants.AsyncOpenAI),
    "azure": (assistants.AzureAgents, assistants.AsyncAzureAgents),
}
ADDRESS = {"openai": "base_url", "azure": "endpoint"}
CREDENTIAL = {"openai": "api_key", "azure": "credential"}
VARIANTS = tuple(CLIENTS)


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

    def __str__(self) -> str:
        """Name the case in the output of a test run."""
        return f"{self.variant}:{self.name}"


@dataclass(frozen=True, slots=True)
class Stages:
    """What the pipeline says at the boundaries that these tests look at."""

    documents: dict[str, dict[str, Any]]
    api: Api


@cache
def stages() -> Stages:
    """Run the pipeline of this repository's own SDK up to its final API."""
    report = Report()
    config = load(ROOT / "specloom.toml", report)
    assert config is not None, report.diagnostics
    documents: dict[str, dict[str, Any]] = {}

    def watch(stage: str, variant: str, result: Any) -> None:
        if stage == "upgrade":
            documents[variant] = result.root

    api = Run(config, ROOT / "templates", report, watch=watch).api()
    return Stages(documents, api)


@cache
def cases() -> tuple[Case, ...]:
    """Every operation of every variant."""
    return tuple(
        _case(operation, use) for operation in stages().api.operations for use in operation.uses
    )


def client(variant: str, url: str, *, asynchronous: bool = False, **settings: Any) -> Any:
    """Make a client of a variant that talks to an address."""
    given = {ADDRESS[variant]: url, CREDENTIAL[variant]: "secret", "max_retries": 0, **settings}
    return CLIENTS[variant][asynchronous](**given)


def method(client: Any, name: str) -> Callable[..., Any]:
    """Return the method of a client by the dotted name of its operation."""
    found: Callable[..., Any] = reduce(getattr, name.split("."), client)
    return found


def positional(name: str, arguments: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    """Take the arguments that may be positional out of the others."""
    parameters = _signature(name).values()
    first = [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
    rest = {key: value for key, value in arguments.items() if key not in first}
    return [arguments[key] for key in first], rest


def _signature(name: str) -> dict[str, inspect.Parameter]:
    with client("openai", "http://nowhere.test") as anyone:
        return dict(inspect.signature(method(anyone, name)).parameters)


def _case(operation: Operation, use: OperationUse) -> Case:
    arguments = _Arguments(operation, use, frozenset(_signature(operation.name)))
    required, full = arguments.columns(full=False), arguments.columns(full=True)
    # Streams have tests of their own.
    flag = operation.stream_flag
    stream = {flag: [value for value in full[flag] if value is not True]} if flag else {}
    return Case(
        use.variant,
        operation.name,
        (operation.method, use.path),
        rows(required)[0],
        tuple(rows({**full, **stream})),
        tuple(sorted(arguments.names - set(full) - {"options"})),
        flag,
    )


@dataclass(frozen=True, slots=True)
class _Arguments:
    """The arguments of a method for one variant."""

    operation: Operation
    use: OperationUse
    names: frozenset[str]

    def columns(self, *, full: bool) -> dict[str, list[Any]]:
        """Return the values for each argument that the variant has, or requires."""
        make = Synthesiser(stages().documents[self.use.variant], full)
        said = make.document["paths"][self.use.path][self.operation.method.lower()]
        found: dict[str, list[Any]] = {}
        for parameter in map(make.resolve, said.get("parameters", [])):
            wire, place = parameter["name"], parameter["in"]
            if wire not in OWN and (full or parameter.get("required")):
                name = self._name(place, self._wanted(place, wire))
                found[name] = make.examples(parameter["schema"])
        body = make.resolve(said.get("requestBody", {}))
        if full or body.get("required"):
            for media in body.get("content", {}).values():
                columns = make.columns(make.resolve(media["schema"]))
                found |= {self._name("body", wire): column for wire, column in columns.items()}
        return found

    def _wanted(self, place: str, wire: str) -> str:
        """Return the name of a parameter in the API of all variants."""
        [name] = [
            parameter.name
            for parameter in self.operation.parameters
            for use in parameter.uses
            if (parameter.place, use.variant, use.wire) == (place, self.use.variant, wire)
        ]
        return name

    def _name(self, place: str, wanted: str) -> str:
        """Return the argument: snake case, told apart from keywords and from other arguments."""
        name = snake(wanted)
        [found] = [n for n in (f"{place}_{name}", f"{name}_", name) if n in self.names][:1] or [""]
        assert found, f"{self.operation.name} has no argument for the {place} {wanted!r}"
        return found
