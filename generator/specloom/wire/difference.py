"""One difference between variants, and what an SDK does about it in requests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from specloom.api.types import Scalar
from specloom.wire.paths import BODY, Path

#: What is done: `lacks` refuses the operation, `deprecated` warns of it, `refuses` a value, `fills`
#: adds one, `names` writes a field or parameter under another name, `values` writes constants
#: otherwise, `converts` values in another type, `nests` has a value further in or out; all four are
#: read back in responses. `streams` is another path for streams. `moves` leaves out an argument whose
#: value is in the path, `places` puts an argument in another place, `envelopes` wraps or unwraps the
#: whole. `paging` is how pages follow. `again`
#: says that a path leads to what another one led to, where the same is refused and filled in. The
#: others replace what the operation has.
Action: TypeAlias = Literal[
    "lacks",
    "deprecated",
    "method",
    "path",
    "streams",
    "moves",
    "places",
    "envelopes",
    "body",
    "content_type",
    "encodings",
    "returns",
    "paging",
    "names",
    "values",
    "converts",
    "nests",
    "styles",
    "fills",
    "refuses",
    "again",
]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the specs declare a value: in a definition or an operation, and the steps from there."""

    owner: str
    path: Path = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """What the SDK does for one variant in requests and responses of one operation.

    Attributes:
        operation: The operation's name.
        variant: The variant whose requests are changed.
        action: What is done.
        place: `body`, `query`, `header`, `response` or `event`.
        path: The way from there to the value that it is done to.
        value: What is sent instead or filled in; for `encodings`, `values` and `envelopes` pairs.
        having: For what is refused, the variants that have it.
        origins: The declarations that it follows from.
    """

    operation: str
    variant: str
    action: Action
    place: str = BODY
    path: Path = ()
    value: Scalar | tuple[tuple[str, str], ...] = None
    having: tuple[str, ...] = ()
    origins: tuple[Origin, ...] = ()
