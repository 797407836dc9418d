"""Compares the parameters of an operation that both states have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from specloom.api.model import Parameter
from specloom.diff.changes import Direction
from specloom.diff.facts import Spot
from specloom.diff.fields import note_default
from specloom.diff.known import Schemas
from specloom.diff.matching import by_key, of_names, renamed

_SENT = frozenset({Direction.SENT})


@dataclass(frozen=True, slots=True)
class Paired:
    """The parameters of two states; `changed` are those of both that have another name or place, with rule and evidence."""

    both: list[tuple[Parameter, Parameter]]
    changed: list[tuple[Parameter, Parameter, str, str]]
    gone: list[Parameter]
    come: list[Parameter]


def pair_parameters(
    types: Schemas,
    sides: tuple[tuple[Parameter, ...], tuple[Parameter, ...]],
    places: Mapping[str, str],
) -> Paired:
    """Which parameters belong together; `places` has the new names of those of the path by their old ones."""
    old, new = sides

    def known(one: Parameter) -> tuple[str, str]:
        wire = one.uses[0].wire
        return one.place, wire.lower() if one.place == "header" else wire

    def before(one: Parameter) -> tuple[str, str]:
        place, wire = known(one)
        return place, places.get(wire, wire) if place == "path" else wire

    keys = {id(one): before(one) for one in old} | {id(one): known(one) for one in new}
    both, gone, come = by_key(old, new, lambda one: keys[id(one)])
    found = Paired(both, [], gone, come)
    for rule, evidence in (
        ("parameter-moved", _moved(types)),
        ("parameter-renamed", _renamed(types)),
    ):
        for one, other, why in renamed(found.gone, found.come, evidence):
            found.changed.append((one, other, rule, why))
            found.both.append((one, other))
            found.gone.remove(one)
            found.come.remove(other)
    return found


def compare_parameters(
    types: Schemas,
    sides: tuple[tuple[Parameter, ...], tuple[Parameter, ...]],
    places: Mapping[str, str],
    spot: Spot,
) -> None:
    """Note what became of parameters; `places` as for `pair_parameters`."""
    found = pair_parameters(types, sides, places)
    for one, other, rule, why in found.changed:
        words = (one.place, other.place) if rule.endswith("moved") else (_wire(one), _wire(other))
        _spot(other, spot, one).note(rule, *words, evidence=why)
    for other in found.come:
        required = "required" if other.uses[0].required else "optional"
        kind = types.words(other.uses[0].type)
        _spot(other, spot).note(f"parameter-added-{required}", new=kind)
    for one in found.gone:
        kind = types.words(one.uses[0].type, new=False)
        _spot(one, spot, gone=True).note("parameter-removed", kind)
    for one, other in found.both:
        _compare(types, one, other, _spot(other, spot, one))


def _wire(parameter: Parameter) -> str:
    return parameter.uses[0].wire


def _spot(
    parameter: Parameter, spot: Spot, old: Parameter | None = None, *, gone: bool = False
) -> Spot:
    below = spot.step(f" {parameter.place} {_wire(parameter)}", directions=_SENT)
    sources = (old or parameter).source, parameter.source
    if gone:
        return below.at(sources[0], spot.sources[1])
    return below.at(sources[0] if old else spot.sources[0], sources[1])


def _moved(types: Schemas) -> Callable[[Parameter, Parameter], str]:
    def evidence(old: Parameter, new: Parameter) -> str:
        same = types.same(old.uses[0].type, new.uses[0].type)
        return "the same name and type" if same and _wire(old) == _wire(new) else ""

    return evidence


def _renamed(types: Schemas) -> Callable[[Parameter, Parameter], str]:
    def evidence(old: Parameter, new: Parameter) -> str:
        before, after = old.uses[0], new.uses[0]
        if old.place != new.place or before.required != after.required:
            return ""
        if not types.same(before.type, after.type):
            return ""
        texts = old.description, new.description
        return of_names(before.wire, after.wire, before.type, texts)

    return evidence


def _compare(types: Schemas, old: Parameter, new: Parameter, spot: Spot) -> None:
    before, after = old.uses[0], new.uses[0]
    if old.place == new.place == "path" and before.wire != after.wire:
        spot.note("path-parameter-renamed", before.wire, after.wire)
    if before.required != after.required:
        spot.note("became-required" if after.required else "became-optional")
    if old.deprecated != new.deprecated:
        spot.note("parameter-deprecated" if new.deprecated else "parameter-restored")
    if before.style != after.style and old.place == new.place:
        spot.note("style-changed", before.style or "text", after.style or "text")
    note_default(before, after, spot)
    if old.description != new.description:
        spot.note("description-changed", old.description, new.description)
    types.compare(before.type, after.type, spot)
