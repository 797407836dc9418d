"""Compares the operations of two states: which belong together, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from specloom.api.model import Body, Choices, Operation, Response
from specloom.api.path_templates import blank, slots
from specloom.api.types import Type
from specloom.diagnostics import NOWHERE, Source
from specloom.diff.changes import Direction, Place
from specloom.diff.facts import Findings, Spot
from specloom.diff.known import Schemas
from specloom.diff.matching import alike, by_key, renamed
from specloom.diff.parameters import compare_parameters
from specloom.diff.service import compare_security

SENT, READ = frozenset({Direction.SENT}), frozenset({Direction.READ})


def route(operation: Operation) -> str:
    """An operation as people name it: `GET /notes/{id}`."""
    use = operation.uses[0]
    return f"{use.method or operation.method} {use.path}"


@dataclass(frozen=True, slots=True)
class Pair:
    """An operation of both states, or of one, with what was found; `evidence` says why it is one if it moved."""

    old: Operation | None
    new: Operation | None
    findings: Findings
    evidence: str = ""

    @property
    def route(self) -> str:
        """The route of the new state, or the old one if it is gone."""
        return route(self.new or self.old) if self.new or self.old else ""  # type: ignore[arg-type]


def pair_operations(old: Sequence[Operation], new: Sequence[Operation]) -> list[Pair]:
    """The operations of two states, each with its partner; those that have none are alone."""
    both, gone, come = by_key(old, new, _form)
    pairs = [Pair(one, other, Findings()) for one, other in both]
    for one, other, why in renamed(gone, come, _moved):
        pairs.append(Pair(one, other, Findings(), why))
        gone.remove(one)
        come.remove(other)
    alone = [Pair(one, None, Findings()) for one in gone]
    alone += [Pair(None, one, Findings()) for one in come]
    return sorted([*pairs, *alone], key=lambda pair: _order(pair.route))


def _order(text: str) -> tuple[str, str]:
    method, _, path = text.partition(" ")
    return path, method


def _form(operation: Operation) -> tuple[str, str]:
    """What two operations have in common that are the same: names of path parameters are free."""
    method, _, path = route(operation).partition(" ")
    return method, blank(path)


def _moved(old: Operation, new: Operation) -> str:
    """Evidence that an operation has another route now."""
    ids = [one.uses[0].operation_id for one in (old, new)]
    if ids[0] and ids[0] == ids[1]:
        return f"the same operation id `{ids[0]}`"
    same = (old.response.type, old.body and old.body.type) == (
        new.response.type,
        new.body and new.body.type,
    )
    telling = old.response.type is not None or old.body is not None
    if not same or not telling or old.method != new.method:
        return ""
    paths = [blank(one.uses[0].path) for one in (old, new)]
    return "the same body and response and a similar path" if alike(*paths) else ""


def compare_operations(types: Schemas, pair: Pair, usual: tuple[Choices, Choices]) -> None:
    """Note what became of an operation; `usual` are the credentials of those that say nothing of them."""
    old, new = pair.old, pair.new
    here = Place(pair.route)
    spot = Spot(pair.findings, here, (_source(old), _source(new)))
    if old is None or new is None:
        spot.note("operation-added" if new else "operation-removed")
        return
    before, after = old.uses[0], new.uses[0]
    if _form(old) != _form(new):
        spot.note("operation-moved", route(old), route(new), evidence=pair.evidence)
    if before.operation_id != after.operation_id:
        spot.note("operation-renamed", before.operation_id, after.operation_id)
    if before.deprecated != after.deprecated:
        spot.note("operation-deprecated" if after.deprecated else "operation-restored")
    for rule in ("summary", "description"):
        texts = getattr(old, rule), getattr(new, rule)
        if texts[0] != texts[1]:
            spot.note(f"{rule}-changed", *texts)
    own = before.security, after.security
    if own != (None, None):
        sides = [usual[i] if one is None else one for i, one in enumerate(own)]
        compare_security(sides[0], sides[1], spot)
    order = dict(zip(slots(before.path), slots(after.path), strict=False))
    if _form(old) != _form(new):
        order = {name: name for name in order if name in slots(after.path)}
    compare_parameters(types, (old.parameters, new.parameters), order, spot)
    _compare_bodies(types, old.body, new.body, spot)
    _compare_responses(types, old.response, new.response, spot)
    _compare_pages(old, new, spot)


def _source(operation: Operation | None) -> Source:
    return operation.source if operation else NOWHERE


def _compare_bodies(types: Schemas, old: Body | None, new: Body | None, above: Spot) -> None:
    spot = above.step(" body", "requestBody", directions=SENT)
    if old is None or new is None:
        if new is not None:
            required = "required" if new.uses[0].required else "optional"
            spot.note(f"body-added-{required}", new=types.words(new.type))
        elif old is not None:
            spot.note("body-removed", types.words(old.type, new=False))
        return
    spot = spot.at(old.source, new.source)
    before, after = old.uses[0], new.uses[0]
    if before.required != after.required:
        spot.note("became-required" if after.required else "became-optional")
    medias = [_media(one) for one in (old, new)]
    if medias[0] != medias[1]:
        spot.note("body-media-changed", *medias)
    encodings = dict(before.encodings), dict(after.encodings)
    for name in dict.fromkeys([*encodings[0], *encodings[1]]):
        styles = [one.get(name, "usual") for one in encodings]
        if styles[0] != styles[1]:
            spot.step(f".{name}").note("parameter-style-changed", *styles)
    types.compare(old.type, new.type, spot)


def _media(body: Body) -> str:
    use = body.uses[0]
    return use.content_type or use.media


def _compare_responses(types: Schemas, old: Response, new: Response, above: Spot) -> None:
    spot = above.step(" response", "responses", directions=READ)
    spot = spot.at(
        *(
            o.source if o.source != NOWHERE else s
            for o, s in zip((old, new), spot.sources, strict=True)
        )
    )
    if old.media != new.media:
        _note_media(types, old, new, spot)
    elif old.type is not None and new.type is not None:
        types.compare(old.type, new.type, spot)
    if old.accept != new.accept and old.media == new.media:
        spot.note("response-media-changed", old.accept or old.media, new.accept or new.media)
    events = above.step(" event", "responses", directions=READ).at(*spot.sources)
    if old.event is not None and new.event is not None:
        types.compare(old.event, new.event, events)
    elif old.event is not None or new.event is not None:
        events.note("stream-added" if new.event is not None else "stream-removed")


def _note_media(types: Schemas, old: Response, new: Response, spot: Spot) -> None:
    words = [_responds(types, old, new=False), _responds(types, new, new=True)]
    if old.media == "none":
        spot.note("response-added", *words)
    elif new.media == "none":
        spot.note("response-removed", *words)
    else:
        spot.note("response-media-changed", *words)


def _responds(types: Schemas, response: Response, *, new: bool) -> str:
    kind: Type | None = response.type
    return types.words(kind, new=new) if kind is not None else response.media


def _compare_pages(old: Operation, new: Operation, above: Spot) -> None:
    spot = above.step(" pages", directions=READ)
    rules = [one.pages.rules[0].text if one.pages else "" for one in (old, new)]
    if rules[0] != rules[1]:
        spot.note(
            f"pages-{'changed' if all(rules) else 'added' if rules[1] else 'removed'}", *rules
        )
