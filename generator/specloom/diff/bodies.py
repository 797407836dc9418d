"""Compares the request bodies of an operation that both states have."""

from __future__ import annotations

from specloom.api.model import Body, Operation
from specloom.diagnostics import Source
from specloom.diff.changes import Direction
from specloom.diff.facts import Spot
from specloom.diff.known import Schemas

_SENT = frozenset({Direction.SENT})
# How members of a form are written that say nothing of it.
_USUAL = "repeated names"


def compare_bodies(types: Schemas, old: Operation, new: Operation, above: Spot) -> None:
    """Note whether a body came or went, and what became of it and its media types."""
    spot = above.step(" body", "requestBody", directions=_SENT)
    if old.body is not None and new.body is not None:
        _compare(types, old.body, new.body, spot.at(old.body.source, new.body.source))
        _compare_media(old, new, spot)
    elif new.body is not None:
        required = "required" if new.body.uses[0].required else "optional"
        spot.note(f"body-added-{required}", new=types.words(new.body.type))
    elif old.body is not None:
        spot.note("body-removed", types.words(old.body.type, new=False))


def _compare(types: Schemas, old: Body, new: Body, spot: Spot) -> None:
    before, after = old.uses[0], new.uses[0]
    if before.required != after.required:
        spot.note("became-required" if after.required else "became-optional")
    if before.media != after.media:
        return
    content = spot.at(
        *(_content(one, source) for one, source in zip((old, new), spot.sources, strict=True))
    )
    encodings = dict(before.encodings), dict(after.encodings)
    for name in dict.fromkeys([*encodings[0], *encodings[1]]):
        styles = [one.get(name, _USUAL) for one in encodings]
        if styles[0] != styles[1]:
            content.step(f".{name}", "encoding", name).note("style-changed", *styles)
    types.compare(old.type, new.type, content.below("schema"))


def _content(body: Body, source: Source) -> Source:
    return source.at("content", name) if (name := body.uses[0].content_type) else source


def _compare_media(old: Operation, new: Operation, spot: Spot) -> None:
    """Note which media types came and went; one in place of the only one is one change."""
    before, after = (set(one.uses[0].declared.bodies) for one in (old, new))
    if before and after and not before & after:
        spot.note("body-media-changed", _listed(before), _listed(after))
        return
    for name in sorted(after - before):
        spot.note("body-media-added", detail=name)
    for name in sorted(before - after):
        spot.note("body-media-removed", detail=name)


def _listed(names: set[str]) -> str:
    return " or ".join(sorted(names))
