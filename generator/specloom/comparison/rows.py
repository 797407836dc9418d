"""The comparison as data: what each variant says of a place, and what the SDK does about it."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.types import Scalar
from specloom.wire.difference import Difference

#: The sections, in the order in which they are printed.
CLIENT, LACKING, SHARED, OPERATIONS, TYPES = "client", "lacking", "shared", "operations", "types"
SECTIONS = (CLIENT, LACKING, SHARED, OPERATIONS, TYPES)

#: What the SDK does about a difference.
SENDS = "sends always"
FILLS = "fills in"
REFUSES = "refuses"
WARNS = "warns"
RENAMES = "renames"
MOVES = "moves into the path"
COPIES = "copies into the path"
ASKS = "asks the client"
STREAMS = "streams where each does"
DECODES = "decodes what each returns"
FOLLOWS = "follows the pages of each"
PLACES = "sends where each has it"
WRAPS = "wraps as each does"
CONVERTS = "converts"
WRITES = "writes each style"
ACCEPTS = "accepts both"
OPTIONAL = "optional in responses"
LEFT = "left to the caller"
NOTHING = "nothing needed"

#: What a variant says that does not have the thing.
ABSENT = "-"
#: What a variant says that has the thing, but states no limit, default or style.
UNSTATED = "none"


@dataclass(frozen=True, slots=True)
class Action:
    """What the SDK does: in which `direction` (`request`, `response` or, for all, empty).

    `variants` are those for which it does it, where not for all; `value` is what is filled in.
    """

    does: str
    direction: str = ""
    variants: tuple[str, ...] = ()
    value: Scalar = None


@dataclass(frozen=True, slots=True)
class Row:
    """One difference.

    Attributes:
        section: `client` (of every call), `lacking` (operations that some variants lack), `shared`
            (the same in several operations), `operations` or `types` (of a type that is used in
            more than one place).
        kind: What differs: `operation`, `field`, `enumeration`, …
        address: Where: an operation or a group of them, `body.tools[].type`, `query.limit`, `RunObject.status`.
        says: What each variant says, in the order of the variants.
        actions: What the SDK does about it.
        operations: The operations that it concerns.
        definition: The type, in the section of types.
        differences: What the tables of the SDK have about it.
    """

    section: str
    kind: str
    address: str
    says: tuple[tuple[str, str], ...]
    actions: tuple[Action, ...]
    operations: tuple[str, ...] = ()
    definition: str = ""
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Variant:
    """A variant, with the operations and types that it has alone."""

    name: str
    title: str
    version: str
    operations: tuple[str, ...] = ()
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """All differences, sorted by section, operation or type, and address."""

    variants: tuple[Variant, ...]
    operations: tuple[str, ...]
    rows: tuple[Row, ...]
