"""The API as a whole: operations and definitions, per variant before the merge and of all after it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from specloom.api.declared import UNDECLARED, Declared, Requirements
from specloom.api.examples import Examples
from specloom.api.folding import Fold
from specloom.api.paging import Pages
from specloom.api.polling import Polling
from specloom.api.types import Type, Value
from specloom.diagnostics import NOWHERE, Source


@dataclass(frozen=True, slots=True)
class ParameterUse:
    """What one variant says of a parameter: its wire name, how it is written, whether it must be there.

    `convert` says what it writes where the base has the same value in another type. `examples` are
    values as it writes them, right or wrong.
    """

    variant: str
    wire: str
    required: bool
    type: Type
    style: str = ""
    default: Value = None
    has_default: bool = False
    convert: str = ""
    examples: tuple[Value, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument of an operation outside of its body. `place` is path, query or header.

    `style` of a use is the array or object style of OpenAPI 3.1 §4.8.12.4 in one word: `repeat`
    (form, exploded), `csv`, `ssv`, `pipes`, `deepObject`, `members` (an object whose members are
    parameters); `application/json` for what is sent as JSON text; empty for scalars.
    """

    name: str
    place: str
    type: Type
    uses: tuple[ParameterUse, ...]
    description: str = ""
    deprecated: bool = False
    source: Source = NOWHERE

    @property
    def variants(self) -> tuple[str, ...]:
        """The variants that have the parameter."""
        return tuple(use.variant for use in self.uses)


@dataclass(frozen=True, slots=True)
class BodyUse:
    """How one variant takes the body: whether it must be there, and its media.

    The media is `none` where the variant has in other places what the base has in the body.

    `content_type` is what the variant calls it. `encodings` has members of a form that are not
    written as usual: an array style in one word (see `Parameter`), or a media type.
    """

    variant: str
    required: bool
    media: str
    content_type: str = ""
    encodings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """A request body. `media`, of the base and of each use, is `json`, `multipart`, `form`, `bytes` or `text`.

    `first` says that the arguments of the call are the fields of the first record of the union that
    the type is: the base has just that record, and others something else.
    """

    media: str
    type: Type
    uses: tuple[BodyUse, ...]
    source: Source = NOWHERE
    first: bool = False


@dataclass(frozen=True, slots=True)
class Response:
    """What a call gives back: `media` is `json`, `bytes`, `text`, `location` or `none`.

    `type` is of `json`; a `location` is the address that the service redirects to.

    `event` is the type of one server-sent event where the operation can stream. `empty` are the
    variants that respond with nothing where others respond with JSON, `others` those that respond
    with another media; `also` is what all may respond with instead: `text` where an argument asks for it,
    `bytes` where no content is declared. `accept` is the media type of JSON that is called otherwise; `links` are the
    variants that declare the header `Link`.
    """

    media: str
    type: Type | None = None
    event: Type | None = None
    source: Source = NOWHERE
    empty: tuple[str, ...] = ()
    others: tuple[tuple[str, str], ...] = ()
    accept: str = ""
    links: tuple[str, ...] = ()
    also: str = ""

    def media_of(self, variant: str) -> str:
        """What a variant responds with."""
        own = dict(self.others) | dict.fromkeys(self.empty, "none")
        return own.get(variant, self.media)


@dataclass(frozen=True, slots=True)
class Bound:
    """A parameter of a path that takes its value from an argument in a place, or from the client.

    `place` is `body`, `query`, `header` or `client`. `moved` says that the variant knows the argument
    nowhere else: what it is sent goes without.
    """

    wire: str
    place: str
    field: str
    moved: bool


@dataclass(frozen=True, slots=True)
class StreamPath:
    """Where a variant streams whose plain responses come from another path.

    `field` in a `place` is the base's flag; `moved` says that the variant has no such field.
    """

    method: str
    path: str
    place: str
    field: str
    moved: bool
    source: Source


@dataclass(frozen=True, slots=True)
class Placed:
    """An argument that a variant has in another place of the request: the base's place, then its own.

    `own_style` is how it is written in the variant's query, if that is not as usual.
    """

    place: str
    name: str
    own_place: str
    own_name: str
    own_style: str = ""


@dataclass(frozen=True, slots=True)
class Envelope:
    """The key under which a whole body or response stands: the base's and the variant's, if any.

    `place` is `body` or `response`. `beside` are the variant's fields that the base has no place for.
    """

    place: str
    key: str
    own_key: str
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Security:
    """One way in which a caller proves who it is.

    `kind` is `bearer`, `basic`, `token` (one that the caller has got by OAuth 2), `client` (OAuth 2
    too: the SDK gets tokens from `token_url`) or `api-key`, which has a `place` (header, query or
    cookie) and there a name, `wire`. `scope` is what a token is for; `name` is the scheme's. `flows` are those
    of OAuth 2 by which a caller gets a token.
    """

    kind: str
    wire: str = ""
    scope: str = ""
    place: str = ""
    token_url: str = ""
    name: str = ""
    flows: tuple[str, ...] = ()

    @classmethod
    def configured(cls, kind: str) -> Security:
        """What a kind means where no spec says more."""
        return cls(kind, "api-key", place="header") if kind == "api-key" else cls(kind)


#: The choices of a caller, of which each may need several credentials, or none.
Choices: TypeAlias = tuple[tuple[Security, ...], ...]
#: No credential is needed, nor sent.
ANONYMOUS: Choices = ((),)


@dataclass(frozen=True, slots=True)
class OperationUse:
    """Where one variant has the operation; `bound` parameters of its path are no arguments.

    `method` is its own where the base has another one. No rule looks at a `kept` one. `placed` and
    `envelopes` say what it has in another place, or wrapped otherwise; the operation itself has it as
    the base does. `streams` is another path, where it streams; `security` is there if it is not the
    variant's. `declared` is what no call of the SDK shows, `examples` are values as the variant writes them.
    """

    variant: str
    path: str
    operation_id: str
    deprecated: bool
    source: Source
    bound: tuple[Bound, ...] = ()
    method: str = ""
    placed: tuple[Placed, ...] = ()
    envelopes: tuple[Envelope, ...] = ()
    kept: bool = False
    streams: StreamPath | None = None
    security: Choices | None = None
    declared: Declared = UNDECLARED
    examples: Examples | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Operation:
    """One call. `name` is its dotted Python name; it is empty until a pass names it.

    `path` is the base variant's, with the base's parameter names. `aliases` are other dotted names
    that stay callable after a rename.
    """

    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    response: Response
    uses: tuple[OperationUse, ...]
    summary: str = ""
    description: str = ""
    tags: tuple[str, ...] = ()
    name: str = ""
    aliases: tuple[str, ...] = ()
    stream_flag: str = ""
    pages: Pages | None = None
    folds: tuple[Fold, ...] = ()
    polling: Polling | None = None

    @property
    def variants(self) -> tuple[str, ...]:
        """The variants that have the operation."""
        return tuple(use.variant for use in self.uses)

    @property
    def deprecated(self) -> bool:
        """Whether every variant has deprecated the operation."""
        return all(use.deprecated for use in self.uses)

    @property
    def bodiless(self) -> bool:
        """Whether some variant takes the operation without a body."""
        uses = self.body.uses if self.body else ()
        return len(uses) < len(self.uses) or not all(use.required for use in uses)

    @property
    def source(self) -> Source:
        """Where the first variant that has it declares it."""
        return self.uses[0].source


@dataclass(frozen=True, slots=True)
class Definition:
    """A named type. `owner` is the component that it is in; its own name for a component.

    `names` are what variants call it where that is another name; `wanted` is what an inline type
    would be called if nothing else had that name. `inline` is true of a type that no component is.
    `examples` are values, right or wrong, each with the variant that writes it so.
    """

    name: str
    type: Type
    owner: str
    variants: tuple[str, ...]
    description: str = ""
    deprecated: bool = False
    source: Source = NOWHERE
    names: tuple[tuple[str, str], ...] = ()
    wanted: str = ""
    inline: bool = False
    examples: tuple[tuple[str, Value], ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Server:
    """A variant's server. `url` may hold `{names}`, each given by the caller or by its default."""

    url: str
    names: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, url: str, defaults: Mapping[str, str]) -> Server:
        """The server at a template, whose names have the defaults or none."""
        names = dict.fromkeys(re.findall(r"\{([^{}]+)\}", url))
        return cls(url, tuple((name, defaults.get(name, "")) for name in names))


@dataclass(frozen=True, slots=True)
class VariantApi:
    """What belongs to a variant as a whole; `security` is that of operations without their own.

    `license` is what the document says of its licence: an SPDX expression, or any name. `scopes` are those
    that the document's own `requirements` name. `unsent` are the schemes that no client carries out.
    """

    name: str
    title: str
    version: str
    server: Server
    security: Choices = ANONYMOUS
    license: str = ""
    scopes: tuple[str, ...] = ()
    requirements: Requirements = ()
    unsent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tag:
    """What a document says of the operations that carry a tag."""

    name: str
    description: str


@dataclass(frozen=True, slots=True)
class Webhooks:
    """The events that a service sends by itself: the union of them, and the variants that have some.

    `events` are the types of a variant's own events by the names that its document has for them.
    """

    type: Type
    variants: tuple[str, ...]
    events: tuple[tuple[str, Type], ...] = ()


@dataclass(frozen=True, slots=True)
class Api:
    """An API: of one variant, or of all after the merge. Operations and definitions are sorted."""

    variants: tuple[VariantApi, ...]
    operations: tuple[Operation, ...]
    definitions: tuple[Definition, ...]
    tags: tuple[Tag, ...] = ()
    webhooks: Webhooks | None = None

    @property
    def base(self) -> VariantApi:
        """The variant whose names win."""
        return self.variants[0]
