"""Compares what belongs to a service as a whole: address, credentials, events, title."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.api.model import Api, Choices, Definition, Security, Server
from specloom.api.types import Ref, Type, Union
from specloom.diagnostics import NOWHERE, Source
from specloom.diff.changes import Direction
from specloom.diff.facts import Spot
from specloom.diff.known import Schemas

_READ = frozenset({Direction.READ})


def compare_services(old: Api, new: Api, spot: Spot) -> None:
    """Note what became of the service as a whole."""
    before, after = old.base, new.base
    _compare_servers(before.server, after.server, spot)
    if before.version != after.version:
        spot.note("version-changed", before.version, after.version)
    compare_security(before.security, after.security, spot)
    compare_scopes(before.scopes, after.scopes, spot)
    _compare_token_urls(before.security, after.security, spot)


def _compare_servers(old: Server, new: Server, spot: Spot) -> None:
    """Note another address, or another default of a name in it; a slash at its end says nothing."""
    if old.url.rstrip("/") != new.url.rstrip("/"):
        spot.note("server-changed", old.url, new.url)
        return
    after = dict(new.names)
    for name, value in old.names:
        if value != after.get(name, value):
            words = value or "nothing", after[name] or "nothing"
            spot.note("server-default-changed", *words, detail=name)


def compare_scopes(old: tuple[str, ...], new: tuple[str, ...], spot: Spot) -> None:
    """Note which scopes a token needs now, and which not any more."""
    for name in new:
        if name not in old:
            spot.note("scope-added", detail=name)
    for name in old:
        if name not in new:
            spot.note("scope-removed", detail=name)


def _compare_token_urls(old: Choices, new: Choices, spot: Spot) -> None:
    before, after = (
        {one.name: one.token_url for ways in side for one in ways} for side in (old, new)
    )
    for name, url in before.items():
        if url and after.get(name) and url != after[name]:
            spot.note("token-url-changed", url, after[name])


def compare_security(old: Choices, new: Choices, spot: Spot) -> None:
    """Note which ways to prove who calls came and went; having to prove nothing is one of them."""
    before, after = ({_words(choice) for choice in side} for side in (old, new))
    if "" in before - after:
        spot.note("security-required", detail=" or ".join(sorted(after)))
    if "" in after - before:
        spot.note("security-optional")
    for way in sorted(after - before - {""}):
        # Where nothing could be proved before, these ways are what is required now.
        if before != {""} or "" in after:
            spot.note("security-added", detail=way)
    for way in sorted(before - after - {""}):
        if "" not in after - before:
            spot.note("security-removed", detail=way)


def _words(choice: tuple[Security, ...]) -> str:
    return " with ".join(sorted(_said(one) for one in choice))


def _said(one: Security) -> str:
    where = f" `{one.wire}` in the {one.place}" if one.wire else ""
    return f"{one.kind}{where}"


def compare_webhooks(types: Schemas, old: Api, new: Api, spot: Spot) -> None:
    """Note which events came, went or changed."""
    spot = spot.step("", directions=_READ)
    before, after = (dict(one.webhooks.events) if one.webhooks else {} for one in (old, new))
    for name in after:
        if name not in before:
            spot.note("webhook-added", detail=name)
    for name, kind in before.items():
        if name not in after:
            spot.note("webhook-removed", detail=name)
        sides = _declared(kind, types.old), _declared(after.get(name, kind), types.new)
        if name in after and sides[0] is not None and sides[1] is not None:
            types.compare(kind, after[name], spot.step(f" {name}").at(sides[0], sides[1]))
    # An event that is one of several forms has their names and no name of its own in a union.
    members = [_components(types, one, new=one is new) for one in (old, new)]
    for name in members[0]:
        if name in members[1]:
            spot.use(name, name)


def _declared(kind: Type, known: Mapping[str, Definition]) -> Source | None:
    """Where the type of an event is declared, if it has a name still."""
    if not isinstance(kind, Ref):
        return NOWHERE
    return known[kind.name].source if kind.name in known else None


def _components(types: Schemas, api: Api, *, new: bool) -> list[str]:
    """The components that are events."""
    found = types.opened(api.webhooks.type, new=new) if api.webhooks else None
    known = types.new if new else types.old
    kinds = [one.type for one in found.members] if isinstance(found, Union) else []
    return [kind.name for kind in kinds if isinstance(kind, Ref) and not known[kind.name].inline]
