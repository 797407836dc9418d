"""What `lower` gives and `render` prints."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.plan.annotations import Annotation, Name
from specloom.plan.credentials import CredentialRule
from specloom.plan.expressions import Call, Expression, Items
from specloom.plan.imports import Imports
from specloom.plan.literals import Literal
from specloom.plan.text import Doc, Text

_LINE = 100


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a method. `omittable` ones have the default OMIT."""

    name: str
    annotation: Annotation
    omittable: bool

    @property
    def bracketed(self) -> bool:
        """Whether black puts the type in brackets: a union that is too long for a line of its own.

        ruff only keeps such brackets. A type with a default is `Omittable[…]`, which has its own.
        """
        line = f"        {self.name}: {self.annotation.text},"
        return len(self.annotation.members) > 1 and not self.omittable and len(line) > _LINE


@dataclass(frozen=True, slots=True)
class Part:
    """What goes to one place of a request: wire names and argument names, or `whole` by itself."""

    place: str
    entries: tuple[tuple[Literal, str], ...]
    whole: str = ""


@dataclass(frozen=True, slots=True)
class MethodPages:
    """What a method gives whose response is a page, sync and async, and what its items are."""

    page: Annotation
    asynchronous: Annotation
    item: Annotation


@dataclass(frozen=True, slots=True)
class Choice:
    """The argument that chooses between JSON and text: its types where it asks for each.

    `returns` is what comes as JSON, which is what comes without the argument if that is `omittable`.
    """

    argument: str
    json: Annotation
    text: Annotation
    omittable: bool
    returns: Annotation


@dataclass(frozen=True, slots=True)
class Method:
    """One operation in Python.

    `constant` holds the operation's table entry, whose `settings` are keyword and value. For a
    streaming method `flag` is the argument that asks for the stream and `event` what it yields. `rest`
    stands for the options of the call, all that are no `dropped` ones. `final` says that
    the events make up what the method returns. An `alias` is another name of a renamed operation.
    `deprecated` is what type checkers say of a call.
    `call` is what is written after `client.`, where names that Python keeps to itself have an underscore.
    """

    name: str
    constant: str
    operation: str
    route: str
    settings: tuple[tuple[str, Expression], ...]
    positional: Argument | None
    keywords: tuple[Argument, ...]
    parts: tuple[Part, ...]
    rest: Argument
    dropped: tuple[str, ...]
    returns: Annotation
    doc: Doc
    event: Annotation | None = None
    flag: str = ""
    deprecated: str = ""
    alias: bool = False
    pages: MethodPages | None = None
    choice: Choice | None = None
    final: bool = False
    call: str = ""

    @property
    def overloads(self) -> tuple[str, ...]:
        """What calls can ask for by types, the most special first."""
        media = ("text", "json") if self.choice else ()
        streams = ("result", "stream") if self.flag else ()
        return (*media, *streams, "either") if media or streams else ()


@dataclass(frozen=True, slots=True)
class PollingMethod:
    """A method that calls that of an operation, and waits until what it gives is final by a `rule`.

    `settings` are the arguments for the waiting; `module` has the rule.
    """

    method: Method
    rule: str
    module: str
    settings: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class PollingRule:
    """How the objects become final that an operation reads, for which `returns` stands."""

    name: str
    returns: Annotation
    rule: Call


@dataclass(frozen=True, slots=True)
class FoldTable:
    """How the events of some operations make up what these give without a stream."""

    name: str
    folds: Items


@dataclass(frozen=True, slots=True)
class OptionsClass:
    """The options of calls that have arguments with the names of the others."""

    name: str
    fields: tuple[tuple[str, Annotation], ...]


@dataclass(frozen=True, slots=True)
class Child:
    """A resource below another one or below the client."""

    attribute: str
    class_name: str
    module: str
    doc: Text


@dataclass(frozen=True, slots=True)
class Events:
    """What a resource has for webhooks: the type of all events, and what its methods are called."""

    type: Annotation
    name: Literal
    unwrap: str
    parse: str


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource class and its asynchronous form. `module` is dotted, below the package.

    `base` is the class of the runtime that it is made from.
    """

    path: str
    class_name: str
    base: str
    module: str
    file: str
    doc: Text
    methods: tuple[Method, ...]
    polls: tuple[PollingMethod, ...]
    children: tuple[Child, ...]
    imports: Imports
    events: Events | None = None


@dataclass(frozen=True, slots=True)
class ModelField:
    """A field of a model or a key of a typed dict. `deprecated` is the warning of who reads it."""

    wire: str
    name: str
    annotation: Annotation
    doc: Text
    required: bool = True
    deprecated: str = ""


@dataclass(frozen=True, slots=True)
class ModelClass:
    """A class, a typed dict or an alias: a `model`, `typed_dict`, `typed_dict_call`, `enum`, `union` or `page`.

    An `alias` is the old name of a class. `typed_dict_call` is one whose keys are no identifiers. `type` is what an alias stands for; the
    `marker` of a received union tells the runtime how to find the member that an object is. Fields
    that a model does not name have the type `further`, if the spec says which. A `bare` model has
    fields only, and no methods of ours. A `page` has `bases`, and
    a helper `data` for items of the `type` unless the response has a field of that name.
    `definition` names what the class is made of in the API, if that is one thing.
    """

    name: str
    kind: str
    doc: Doc
    fields: tuple[ModelField, ...] = ()
    type: Annotation | None = None
    marker: Call | None = None
    further: Annotation | None = None
    bare: bool = False
    bases: tuple[Annotation, ...] = ()
    definition: str = ""


@dataclass(frozen=True, slots=True)
class ModelModule:
    """One component's file in `models` or `params`. Types of other files are imported `below`."""

    package: str
    file: str
    title: str
    classes: tuple[ModelClass, ...]
    imports: Imports
    below: Imports


@dataclass(frozen=True, slots=True)
class ClientArgument:
    """An argument of a client's constructor that differs between variants.

    `variable` is the environment variable that stands for it; that of a `fixed` one is the same whatever
    the client's begin with.
    """

    name: str
    annotation: Annotation
    doc: str
    keyword: str = ""
    value: Expression | None = None
    keyword_only: bool = False
    fixed: bool = False
    variable: str = ""


@dataclass(frozen=True, slots=True)
class Constructor:
    """What a client passes on when it is made: the table of its variant, arguments, parameters.

    `groups` are the arguments once more: by what is made of them, those that exclude each other.
    """

    table: Name
    arguments: tuple[ClientArgument, ...]
    parameters: tuple[tuple[Literal, Expression], ...]
    groups: Items


@dataclass(frozen=True, slots=True)
class ClientBase:
    """The private base of a client and of those of services like it, with their constructor."""

    class_name: str
    client: str
    constructor: Constructor


@dataclass(frozen=True, slots=True)
class Client:
    """A variant's client class and its asynchronous form.

    With a `base` the constructor is that class's, and `environment` begins the names of the
    client's variables; a client that is `like` another one has its arguments. `takes` says which
    credentials operations take; `rules` have each operation, in the last one are the usual ones.
    """

    class_name: str
    title: str
    constant: str
    module: str
    constructor: Constructor
    environment: Literal
    base: str = ""
    like: str = ""
    takes: str = ""
    rules: tuple[CredentialRule, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientImports:
    """What the module of the clients imports: names, and the tables of the variants."""

    names: Imports
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
    imports: Imports
    like: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """What requests have to be: the rules of operations and of the types in them, by name.

    `clients` has the client class of each variant, the base's first.
    """

    clients: tuple[tuple[str, str], ...] = ()
    operations: tuple[tuple[str, Literal], ...] = ()
    types: tuple[tuple[str, Literal], ...] = ()


@dataclass(frozen=True, slots=True)
class Distribution:
    """What a published package says of itself. `license` is an SPDX expression, or empty."""

    name: str
    version: str
    description: str
    license: str
    python: str
    dependencies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole SDK; without clients it is its types, and nothing else. `title` names the services.

    `calls` says whether there is a resource without a path, whose methods are the clients' own;
    `helpers` what clients have beside, with other names, where the spec has one of these names.
    `unknown` are the classes of objects that no member of a union describes, each with the field
    that would tell. `origins` has classes whose names are not those of what they are made of.
    `version` is the package's own, if it has one; `webhook_secret` the variable of those who have no
    client. `runtime` are the modules of the runtime that it has.
    """

    package: str
    title: str
    clients: tuple[Client, ...]
    client_bases: tuple[ClientBase, ...]
    client_imports: ClientImports
    variants: tuple[Variant, ...]
    calls: bool
    helpers: tuple[tuple[str, str], ...]
    roots: tuple[Child, ...]
    resources: tuple[Resource, ...]
    options: tuple[OptionsClass, ...]
    polls: tuple[PollingRule, ...]
    models: tuple[ModelModule, ...]
    params: tuple[ModelModule, ...]
    unknown: tuple[tuple[str, str], ...]
    runtime: tuple[str, ...]
    origins: tuple[tuple[str, str], ...] = ()
    version: str = ""
    distribution: Distribution | None = None
    webhook_secret: Literal | None = None
    rules: Rules = Rules()
    folds: tuple[FoldTable, ...] = ()

    @property
    def events(self) -> Events | None:
        """What the service sends by itself."""
        return next((one.events for one in self.resources if one.events), None)
