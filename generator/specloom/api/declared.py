"""What a document declares beyond what calls of the SDK take and give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

#: What a document asks for, as it says it: of several choices each has schemes with the scopes of a token.
Requirements: TypeAlias = tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """A response that is an error: `status` is a code, a range such as `4XX`, or `default`.

    `fields` are those of its JSON with their types, in the words of JSON Schema: `error.code`, `string`.
    """

    status: str
    description: str
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Declared:
    """What a document says of an operation beyond what a call of it takes and gives.

    `bodies` are the media types of the body. `responses` are the status codes, each with its media types;
    `headers` those of successful responses, by status and name. `scopes` are those that the operation's own
    requirements name, if it has some. `failures` are the responses that are errors.
    """

    bodies: tuple[str, ...] = ()
    responses: tuple[tuple[str, tuple[str, ...]], ...] = ()
    headers: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    requirements: Requirements | None = None
    failures: tuple[Failure, ...] = ()


#: What says nothing.
UNDECLARED = Declared()
