"""A configuration as values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from specloom.diagnostics import Position, Source


@dataclass(frozen=True, slots=True)
class PathRule:
    """Which path of the base a variant's path is; with `*` at the end of both, all that begin so.

    With methods it is of operations of the `own_method`, which have the base's `method`. A `flag`
    says that the path is where the variant streams: the base has it as an argument.
    """

    key: str
    own_method: str
    pattern: str
    method: str
    target: str
    flag: str
    source: Source
    position: Position


@dataclass(frozen=True, slots=True)
class Binding:
    """What a parameter of a path is elsewhere: an argument in a place, or one of the client.

    `place` is `body`, `query`, `header` or `client`.
    """

    parameter: str
    place: str
    argument: str
    source: Source
    position: Position


@dataclass(frozen=True, slots=True)
class Line:
    """The left side of a line: a schema and a field of the variant, or an operation and an argument.

    `slot` is the place of the argument: `query`, `header`, `path` or `body`.
    """

    key: str
    owner: str
    name: str
    place: Source
    position: Position
    slot: str = ""


@dataclass(frozen=True, slots=True)
class FieldName:
    """What the base calls a field, or a parameter."""

    line: Line
    target: str


@dataclass(frozen=True, slots=True)
class ValueNames:
    """What the base calls constants of a field: the variant's, then the base's."""

    line: Line
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Convert:
    """What the variant writes where the base has the same value in another type."""

    line: Line
    how: str


@dataclass(frozen=True, slots=True)
class Envelope:
    """The keys under which the variant has a whole body and a whole response, if any."""

    line: Line
    body: str
    response: str


@dataclass(frozen=True, slots=True)
class Placing:
    """An argument that the base has in another place."""

    line: Line
    place: str
    name: str


@dataclass(frozen=True, slots=True)
class PageLine:
    """How pages follow, of an operation or of all (`*`): the names are the variant's own.

    `next` is where the cursor or the link is, `ask` the argument that takes a cursor, the number of a
    page or that of items, as `kind` says. One that is `off` says that there are no pages.
    """

    line: Line
    items: tuple[str, ...]
    next: str
    kind: str
    ask: str
    more: tuple[str, ...]
    first: int
    off: bool


@dataclass(frozen=True, slots=True)
class Words:
    """What a variant says in other words, beside what rules recognise."""

    fields: tuple[FieldName, ...] = ()
    values: tuple[ValueNames, ...] = ()
    converts: tuple[Convert, ...] = ()
    envelopes: tuple[Envelope, ...] = ()
    places: tuple[Placing, ...] = ()


@dataclass(frozen=True, slots=True)
class Calls:
    """When clients send a request again, and the header for the key by which it is known then."""

    retry: str = "idempotent"
    idempotency_header: str = ""


@dataclass(frozen=True, slots=True)
class ClientOption:
    """An argument of a client: where it is sent, or of which argument it is an `alias`.

    The `target` is the name of a `header`, of a parameter of the `query` or of the `path`, or of the argument.
    """

    name: str
    place: str
    target: str
    variable: str
    doc: str
    source: Source
    position: Position

    @property
    def at(self) -> tuple[str, str]:
        """The place and the name there; HTTP minds no case."""
        return self.place, self.target.lower() if self.place == "header" else self.target


@dataclass(frozen=True, slots=True)
class VariantConfig:
    """One dialect of the API: its spec, what is applied to it, and the client that it becomes.

    A variant that is `like` another one has no spec of its own; one can have several documents.
    `base_url` stands for the spec's servers; `unsupported` says whether calls of what the spec lacks
    are refused or sent; `arrays` and `objects` how those are written of which the spec does not say it.
    """

    name: str
    title: str
    client: str
    spec: tuple[str, ...]
    like: str
    apply: tuple[str, ...]
    auth: tuple[str, ...]
    env: str
    base_url: str
    paths: tuple[PathRule, ...]
    bind: tuple[Binding, ...]
    words: Words = Words()
    unsupported: str = "refuse"
    pages: tuple[PageLine, ...] = ()
    arrays: str = ""
    objects: str = ""
    options: tuple[ClientOption, ...] = ()


@dataclass(frozen=True, slots=True)
class Rename:
    """Another name for an operation, or with `.*` at the end of all for all below a resource.

    `*` alone stands for the client itself: `"deployments.*" = "*"`. An operation is named as the
    SDK calls it or by its route, `POST /notes`; a class of `[rename.types]` as the SDK calls it.

    `alias` is a name that stays callable, as deprecated; `place` is where the configuration asks.
    """

    old: str
    new: str
    alias: str
    place: Source
    position: Position


@dataclass(frozen=True, slots=True)
class Exemption:
    """What need not be generated, and why: a `schema`, or an `operation` such as `POST /notes`.

    With a `variant` it is the operation of this variant only.
    """

    kind: str
    name: str
    reason: str
    place: Source
    position: Position
    variant: str = ""

    def holds_for(self, variant: str) -> bool:
        """Whether it is of what a variant has."""
        return self.variant in ("", variant)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A change that is known and wanted, by the id that comparisons give it, and why."""

    id: str
    reason: str
    place: Source
    position: Position


@dataclass(frozen=True, slots=True)
class Keep:
    """Where no rule matches what a variant says: a field, an operation, or `*` for its paths."""

    variant: str
    at: str
    place: Source
    position: Position


@dataclass(frozen=True, slots=True)
class Pattern:
    """Some operations: by method and path, by tag, or by operationId, in which `*` is anything."""

    text: str
    method: str
    path: str
    tag: str
    operation: str
    place: Source
    position: Position


#: What a field can have while an object is not final.
PollValue: TypeAlias = str | int | bool


@dataclass(frozen=True, slots=True)
class Poll:
    """Calls whose result is not final, and the one that reads it again; all as the SDK calls it.

    It is not final while its `field` has one of the `pending` values. `arguments` say what `read` is
    given: by its parameter a field of the result, or `path:name` of the call that started. `places` are
    those of the keys, calls and values in the configuration.
    """

    start: tuple[str, ...]
    read: str
    field: tuple[str, ...]
    pending: tuple[PollValue, ...]
    header: str
    interval: float
    arguments: tuple[tuple[str, str], ...]
    places: tuple[tuple[str, tuple[Source, Position]], ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """Which operations are generated: those of `include`, or all, without those of `exclude`.

    `models_only` is none of them, and every schema.
    """

    include: tuple[Pattern, ...] = ()
    exclude: tuple[Pattern, ...] = ()
    models_only: bool = False


@dataclass(frozen=True, slots=True)
class Config:
    """A configuration. Paths are relative to `folder`.

    `distribution` is the name under which the package is published, if it is; `version` is its own.
    `docs` is the folder of the documentation; empty if there is none.
    """

    folder: Path
    package: str
    output: str
    variants: tuple[VariantConfig, ...]
    renames: tuple[Rename, ...]
    name: str
    text: str
    exemptions: tuple[Exemption, ...] = ()
    keeps: tuple[Keep, ...] = ()
    types: tuple[Rename, ...] = ()
    selection: Selection = Selection()
    calls: Calls = Calls()
    distribution: str = ""
    version: str = ""
    polls: tuple[Poll, ...] = ()
    accepts: tuple[Accepted, ...] = ()
    docs: str = ""
