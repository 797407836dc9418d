"""Which credentials the calls of a client take, and how each is sent."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClientCredential:
    """A way to prove who is calling, with the arguments of the client for it, of which the first are `needed`.

    `kind` is `bearer`, `basic`, `token`, `client` (the client fetches a token from `token_url`) or `api-key`,
    which has a `place` and there a name, `wire`. `scheme` is what the spec calls it, `flows` are those of
    OAuth 2 by which a caller gets a token, and `scope` is what one is asked for.
    """

    kind: str
    scheme: str
    arguments: tuple[str, ...]
    needed: tuple[str, ...]
    place: str = ""
    wire: str = ""
    flows: tuple[str, ...] = ()
    scope: str = ""
    token_url: str = ""


@dataclass(frozen=True, slots=True)
class CredentialRule:
    """The operations that take one of some choices, each of several credentials together or of none."""

    choices: tuple[tuple[ClientCredential, ...], ...]
    operations: tuple[str, ...]
