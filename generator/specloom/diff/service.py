"""Compares what belongs to a service as a whole: address, credentials, events, title."""

from __future__ import annotations

from specloom.api.model import Api, Choices, Security
from specloom.api.types import Type, Union
from specloom.diff.changes import Direction
from specloom.diff.facts import Spot
from specloom.diff.known import Schemas

_READ = frozenset({Direction.READ})


def compare_services(old: Api, new: Api, spot: Spot) -> None:
    """Note what became of the service as a whole."""
    before, after = old.base, new.base
    if before.server.url != after.server.url:
        spot.note("server-changed", before.server.url, after.server.url)
    if before.version != after.version:
        spot.note("version-changed", before.version, after.version)
    if before.title != after.title:
        spot.note("title-changed", before.title, after.title)
    compare_security(before.security, after.security, spot)


def compare_security(old: Choices, new: Choices, spot: Spot) -> None:
    """Note which ways to prove who calls came and went; those without credentials among them."""
    before, after = ({_words(choice) for choice in side} for side in (old, new))
    for way in sorted(after - before):
        spot.note("security-added", detail=way)
    gone = sorted(before - after)
    for way in gone:
        if way:
            spot.note("security-removed", detail=way)
    if "" in gone:
        spot.note("security-required", detail=" or ".join(sorted(after)))


def _words(choice: tuple[Security, ...]) -> str:
    return " with ".join(sorted(_said(one) for one in choice))


def _said(one: Security) -> str:
    where = f" `{one.wire}` in the {one.place}" if one.wire else ""
    return f"{one.kind}{where}"


def compare_webhooks(types: Schemas, old: Api, new: Api, spot: Spot) -> None:
    """Note which events came, went or changed."""
    before, after = (one.webhooks.type if one.webhooks else None for one in (old, new))
    below = spot.step("", directions=_READ)
    if before is not None and after is not None:
        types.compare(before, after, below)
        return
    for rule, kind, known in (("webhook-added", after, True), ("webhook-removed", before, False)):
        for member in _members(types, kind, new=known):
            below.note(rule, detail=types.words(member, new=known))


def _members(types: Schemas, kind: Type | None, *, new: bool) -> list[Type]:
    if kind is None:
        return []
    found = types.opened(kind, new=new)
    return [one.type for one in found.members] if isinstance(found, Union) else [kind]
