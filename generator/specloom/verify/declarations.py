"""The classes and aliases of Python text, whoever wrote it: records with the types of their fields."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from specloom.verify.shapes import Shape, heads, renamed, shape_of

_FURTHER = "__pydantic_extra__"


@dataclass(frozen=True, slots=True)
class FieldShape:
    """The type of a field, and whether it has to be there."""

    shape: Shape
    required: bool


@dataclass(frozen=True, slots=True)
class Record:
    """A class whose fields have the names of the wire."""

    fields: Mapping[str, FieldShape]
    typed_dict: bool


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of a type."""

    shape: Shape


def declarations(text: str) -> dict[str, Record | Alias]:
    """The records and aliases of a module by their names."""
    tree = ast.parse(text)
    found = {name: one for node in tree.body for name, one in _declared(node)}
    names = imported(tree)
    return {name: _with_names(one, names) for name, one in found.items()} if names else found


def imported(tree: ast.Module) -> dict[str, str]:
    """What imported names are called here: those of the runtime `rt.`, those of Python as there.

    datamodel-code-generator imports `Any as Any_aliased` where a field is called Any.
    """
    starts = {"builtins": "", "typing": "", "_runtime": "rt."}
    return {
        one.asname or one.name: starts[part] + one.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for part in (node.module or "").split(".")
        if part in starts and node.module != "_runtime"
        for one in node.names
    }


def _with_names(one: Record | Alias, names: Mapping[str, str]) -> Record | Alias:
    return in_types(one, lambda shape: renamed(shape, lambda name: names.get(name, name)))


def in_types(one: Record | Alias, change: Callable[[Shape], Shape]) -> Record | Alias:
    """A declaration with every type in it replaced by `change` of it."""
    if isinstance(one, Alias):
        return Alias(change(one.shape))
    fields = {wire: replace(found, shape=change(found.shape)) for wire, found in one.fields.items()}
    return replace(one, fields=fields)


def _declared(node: ast.stmt) -> Iterator[tuple[str, Record | Alias]]:
    match node:
        case ast.ClassDef():
            # Pages have the fields of their responses.
            if not any(ast.unparse(base).startswith("pages.") for base in node.bases):
                yield node.name, _class(node)
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
            if ast.unparse(node.annotation) == "TypeAlias":
                yield name, Alias(shape_of(value))
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call):
            yield from _called(name, call)


def _called(name: str, call: ast.Call) -> Iterator[tuple[str, Record | Alias]]:
    match ast.unparse(call.func), call.args:
        case "TypeAliasType", [_, value]:
            yield name, Alias(shape_of(value))
        case "TypedDict", [_, ast.Dict() as items]:
            fields = {
                str(ast.literal_eval(key)): _key(shape_of(value))
                for key, value in zip(items.keys, items.values, strict=True)
                if key is not None
            }
            yield name, Record(fields, typed_dict=True)


def _class(node: ast.ClassDef) -> Record | Alias:
    typed_dict = any(ast.unparse(base) == "TypedDict" for base in node.bases)
    # What further fields hold is in no field of theirs that could be compared.
    declared = [one for one in node.body if isinstance(one, ast.AnnAssign)]
    members = [one for one in declared if ast.unparse(one.target) != _FURTHER]
    fields = dict(_member(one, typed_dict=typed_dict) for one in members)
    if any(ast.unparse(base).startswith("RootModel[") for base in node.bases):
        return Alias(fields["root"].shape)
    return Record(fields, typed_dict)


def _member(node: ast.AnnAssign, *, typed_dict: bool) -> tuple[str, FieldShape]:
    name, shape = ast.unparse(node.target), shape_of(node.annotation)
    if typed_dict:
        return name, _key(shape)
    match node.value:
        case ast.Call(args=arguments, keywords=keywords):
            alias = [ast.literal_eval(one.value) for one in keywords if one.arg == "alias"]
            defaults = [one for one in arguments if ast.unparse(one) != "..."]
            return [*alias, name][0], FieldShape(shape, not defaults)
    return name, FieldShape(shape, node.value is None)


def _key(shape: Shape) -> FieldShape:
    if heads(shape) == {"NotRequired"}:
        (part,) = shape
        return FieldShape(part.inside[0], required=False)
    return FieldShape(shape, required=True)
