"""What `lower` gives and `render` prints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from specloom.plan.annotations import Annotation
from specloom.plan.expressions import Call
from specloom.plan.text import Doc, Text


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a method. `omittable` ones have the default OMIT."""

    name: str
    annotation: str
    omittable: bool


@dataclass(frozen=True, slots=True)
class Part:
    """What goes to one place of a request: wire names (as Python literals) and argument names."""

    place: str
    entries: tuple[tuple[str, str], ...]
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Method:
    """One operation in Python.

    `constant` holds the operation's table entry, whose `settings` are keyword and literal. For a
    streaming method `flag` is the argument that asks for the stream and `event` what it yields. An
    `alias` is another name of a renamed operation. `deprecated` is what type checkers say of a call.
    """

    name: str
    constant: str
    operation: str
    route: str
    settings: tuple[tuple[str, str], ...]
    positional: Argument | None
    keywords: tuple[Argument, ...]
    parts: tuple[Part, ...]
    returns: str
    doc: Doc
    event: str = ""
    flag: str = ""
    deprecated: str = ""
    alias: bool = False


@dataclass(frozen=True, slots=True)
class Child:
    """A resource below another one or below the client."""

    attribute: str
    class_name: str
    module: str
    doc: Text


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource class and its asynchronous twin. `module` is dotted, below the package.

    `models` is what the module calls the package of models; empty if it does not need it. `aliases` says
    whether any method is an alias, `builtins` whether annotations mention that module.
    """

    path: str
    class_name: str
    module: str
    file: str
    dots: str
    doc: Text
    methods: tuple[Method, ...]
    children: tuple[Child, ...]
    abstract_imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    runtime_imports: tuple[str, ...]
    models: str
    aliases: bool
    builtins: bool


@dataclass(frozen=True, slots=True)
class ModelField:
    """A field of a model or a key of a typed dict. `default` is Python text, or empty."""

    wire: str
    name: str
    annotation: Annotation
    doc: Text
    default: str = ""
    required: bool = True


@dataclass(frozen=True, slots=True)
class ModelClass:
    """A class, a typed dict or an alias. `kind` is `model`, `params`, `keys`, `enum` or `union`.

    `keys` is a typed dict whose keys are no identifiers. `arms` are a union's types or an
    enumeration's values as Python text; a union with a `tag` is told apart by that field.
    """

    name: str
    kind: str
    doc: Doc
    fields: tuple[ModelField, ...] = ()
    arms: tuple[str, ...] = ()
    tag: str = ""


@dataclass(frozen=True, slots=True)
class ModelModule:
    """One component's file."""

    file: str
    title: str
    classes: tuple[ModelClass, ...]


@dataclass(frozen=True, slots=True)
class ClientArgument:
    """An argument of a client's constructor that differs between variants."""

    name: str
    annotation: str
    doc: str
    keyword: str
    value: str


@dataclass(frozen=True, slots=True)
class Client:
    """A variant's client class and its asynchronous twin."""

    class_name: str
    title: str
    constant: str
    module: str
    arguments: tuple[ClientArgument, ...]
    parameters: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ClientImports:
    """What the module of the clients imports: names of the runtime, and the tables."""

    runtime: tuple[str, ...]
    variants: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """A variant's file: the call that makes its table.

    `like` has the module and the constant of the variant that the rest is taken from.
    """

    module: str
    constant: str
    title: str
    table: Call
    runtime_imports: tuple[str, ...]
    like: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole SDK. `schemas` are JSON Schemas by class: models are printed from them.

    `calls` says whether there is a resource without a path, whose methods are the clients' own.
    """

    package: str
    clients: tuple[Client, ...]
    client_imports: ClientImports
    variants: tuple[Variant, ...]
    calls: bool
    roots: tuple[Child, ...]
    resources: tuple[Resource, ...]
    modules: tuple[ModelModule, ...]
    schemas: Mapping[str, Mapping[str, Any]]
