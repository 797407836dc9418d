"""Results as tables: flat rows whose columns follow from types, whatever the data."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import GenericAlias
from typing import Any, TypeAlias, Union

from pydantic import BaseModel

from .arguments import is_list, is_map
from .decode import Form, fields_of, form_of

Path: TypeAlias = tuple[str, ...]
# What values are, in a column where all are of one kind; lists of such have an `s` at the end.
KINDS = {str: "text", bytes: "text", bool: "flag", int: "number", float: "number"}
OTHER = ""


@dataclass(frozen=True)
class Table:
    """Rows, each a dictionary with all of the columns: texts, numbers, flags, lists of these, None.

    What is nested has columns of its own (`usage.total_tokens`). Lists of objects, maps, and what is
    of several kinds in one place are texts: JSON.
    """

    columns: tuple[str, ...]
    rows: list[dict[str, Any]] = field(repr=False)

    @classmethod
    def of(cls, result: object, annotation: Any = None) -> Table:
        """Return the items of a page or a list as rows; any other object is one row."""
        form, items = _items(result, annotation)
        kinds: dict[Path, set[str]] = {}
        for path, kind in _leaves(form):
            kinds.setdefault(path, set()).add(kind)
        names = [".".join(path) or "value" for path in kinds]
        parents = {path[:end] for path in kinds for end in range(len(path))}
        rows: list[dict[str, Any]] = []
        for one in items:
            data: Any = one
            if isinstance(one, BaseModel):
                data = one.model_dump(mode="json", by_alias=True, exclude_unset=True)
            cells = (_cell(data, p, kinds[p], has_parts=p in parents) for p in kinds)
            rows.append(dict(zip(names, cells, strict=True)))
        return cls(tuple(dict.fromkeys(names)), rows)

    def to_pandas(self) -> Any:
        """Return a DataFrame of pandas."""
        return _installed("pandas").DataFrame(self.rows, columns=list(self.columns))

    def to_polars(self) -> Any:
        """Return a DataFrame of polars."""
        return _installed("polars").DataFrame(self._series(), strict=False)

    def to_arrow(self) -> Any:
        """Return a table of pyarrow."""
        return _installed("pyarrow").table(self._series())

    def _series(self) -> dict[str, list[Any]]:
        return {name: [row[name] for row in self.rows] for name in self.columns}


def _installed(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        raise ImportError(f"This needs the package {name!r}, which is not installed.") from error


def _items(result: Any, annotation: Any) -> tuple[Form, list[Any]]:
    """Return the type of the rows, and what they are made of."""
    result = [*result] if isinstance(result, Iterator | tuple) else result
    own: Any = result.__class__
    call, path = getattr(result, "__dict__", {}).get("_call"), list[str]()
    if is_list(result):
        union: Any = Union
        own = annotation or GenericAlias(list, union[(*map(type, result), None)])
    elif call and call.paging.items:
        path = call.paging.items.split(".")
    else:
        return form_of(own), [result]
    form = form_of(own)
    for name in path:
        models = (member.bare for member in form.members if member.kind == "model")
        form = next(one.form for m in models for one in fields_of(m).named if one.name == name)
        result = getattr(result, name, None)
    lists = (member for member in form.members if member.kind == "list")
    return next(lists).items, result if is_list(result) else []


def _leaves(
    form: Form, path: Path = (), inside: tuple[Any, ...] = ()
) -> Iterator[tuple[Path, str]]:
    """Yield where the values of a type are that have no columns below, and of what kind they are."""
    if form.kind == "union":
        for member in form.members:
            yield from _leaves(member, path, inside)
    elif form.kind == "model" and form.bare not in inside:
        for one in fields_of(form.bare).named:
            yield from _leaves(one.form, (*path, one.wire), (*inside, form.bare))
    elif form.bare is not type(None):
        yield path, _declared(form)


def _declared(form: Form) -> str:
    """Return the kind of what a type allows."""
    if form.kind == "list":
        members = (one for one in form.items.members if one.bare is not type(None))
        return _listed(set(map(_declared, members)))
    kinds = set(map(_kind, form.constants)) or {KINDS.get(form.bare, OTHER)}
    return kinds.pop() if len(kinds) == 1 else OTHER


def _kind(value: Any) -> str:
    return _listed(set(map(_kind, value))) if is_list(value) else KINDS.get(value.__class__, OTHER)


def _listed(kinds: set[str]) -> str:
    return f"{min(kinds)}s" if len(kinds) == 1 and OTHER not in kinds else OTHER


def _cell(item: Any, path: Path, kinds: set[str], *, has_parts: bool) -> Any:
    for name in path:
        item = item.get(name) if is_map(item) else None
    if item is None or isinstance(item, str):
        return item
    if has_parts and is_map(item):
        return None
    fits = OTHER not in kinds and len(kinds) == 1 and (_kind(item) in kinds or item == [])
    return item if fits else json.dumps(item, ensure_ascii=False)
