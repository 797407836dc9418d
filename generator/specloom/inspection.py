"""The result of any stage or pass as JSON data, and what a pass changed."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from enum import Enum

from specloom.api.model import Api, Definition, VariantApi

_ABSENT = object()


def changes(before: object, after: object) -> dict[str, object]:
    """What is different in an API after a pass: by operation and definition, by place in it."""
    assert isinstance(before, Api), before  # noqa: S101  # every pass is given an API
    assert isinstance(after, Api), after  # noqa: S101  # and gives one
    return {
        part: found
        for part, (old, new) in {
            "variants": (_by_name(before.variants), _by_name(after.variants)),
            "operations": (_by_route(before), _by_route(after)),
            "definitions": (_by_name(before.definitions), _by_name(after.definitions)),
        }.items()
        if (found := _changed(old, new))
    }


def _by_name(records: tuple[VariantApi, ...] | tuple[Definition, ...]) -> dict[str, object]:
    return {record.name: record for record in records}


def _by_route(api: Api) -> dict[str, object]:
    """Operations by what no pass changes: the variant that has them first, method and path there."""
    return {
        f"{use.method or one.method} {use.path} ({use.variant})": one
        for one in api.operations
        for use in one.uses[:1]
    }


def _changed(old: Mapping[str, object], new: Mapping[str, object]) -> dict[str, object]:
    names = [name for name in {**old, **new} if old.get(name) is not new.get(name)]
    found: dict[str, object] = {}
    for name in names:
        if name not in new:
            found[name] = "removed"
        elif name not in old:
            found[name] = {"added": to_json(new[name])}
        else:
            found[name] = dict(_differences(to_json(old[name]), to_json(new[name]), ""))
    return {name: declared for name, declared in found.items() if declared}


def _differences(old: object, new: object, place: str) -> Iterator[tuple[str, object]]:
    """The innermost values that differ, each with its place, such as `fields[0].type`."""
    if isinstance(old, dict) and isinstance(new, dict) and old.get("kind") == new.get("kind"):
        for key in {**old, **new}:
            step = f"{place}.{key}" if place else key
            yield from _differences(old.get(key, _ABSENT), new.get(key, _ABSENT), step)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from _differences(one, other, f"{place}[{index}]")
    elif old != new:
        both = {"before": old, "after": new}
        yield place, {word: value for word, value in both.items() if value is not _ABSENT}


def to_json(value: object) -> object:
    """Any value of a stage as JSON data: records become objects with their kind."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {f.name: to_json(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return {"kind": type(value).__name__, **{k: v for k, v in fields.items() if not _empty(v)}}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): to_json(child) for key, child in value.items()}
    if isinstance(value, list | tuple):
        return [to_json(child) for child in value]
    return value


def _empty(value: object) -> bool:
    return value is None or value is False or value in ("", [], {})
