"""The methods of resources as records: what a call takes, by place and wire name, and what it gives."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import replace

from specloom.verify.declarations import FieldShape, Record, imported
from specloom.verify.shapes import renamed, shape_of

_OPERATIONS = ("FoldedOperation", "Operation", "PagedOperation", "StreamingOperation")
_PAGES = ("first_page", "AsyncPages")
_CALLS = ("_call", "_stream", "_call_or_stream")
_PLACES = ("path", "query", "headers", "body")


def arguments(text: str) -> dict[str, Record]:
    """What the calls of a module take, by the dotted names of their operations and brackets.

    The flag that asks for a stream is left out: its types are those of the overloads.
    """
    tree = ast.parse(text)
    names = imported(tree)
    operations = {table: _name(call) for table, _, call in _tables(tree)}
    found: dict[str, Record] = {}
    for function in _methods(tree):
        for table, call in _calls(function):
            record = _plain(Record(_taken(function, call), typed_dict=True), names)
            name = operations[table]
            same = found.get(name, record) == record
            # The asynchronous form has to take the same.
            found[name if same else f"async {name}"] = record
    return found


def _calls(function: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(function):
        match node:
            case ast.Call(func=ast.Attribute(attr=attr), args=[ast.Name(id=table)]):
                if attr in _CALLS:
                    yield table, node
            case ast.Call(func=ast.Name(id=name), args=[_, ast.Name(id=table)]):
                if name in _PAGES:
                    yield table, node


def results(text: str) -> dict[str, Record]:
    """What the calls of a module give, by the same names."""
    tree = ast.parse(text)
    names = imported(tree)
    found: dict[str, Record] = {}
    for _, annotation, call in _tables(tree):
        inside = annotation.slice
        parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
        # Pages are made of the response, and have no type of their own in the spec.
        parts = parts[:1] if ast.unparse(annotation.value) == "PagedOperation" else parts
        # A stream is one of events.
        parts[1:] = [part.slice for part in parts[1:2] if isinstance(part, ast.Subscript)]
        parts[1:] = [one.elts[0] if isinstance(one, ast.Tuple) else one for one in parts[1:]]
        shapes = (FieldShape(shape_of(part), required=True) for part in parts)
        fields = dict(zip(("returns", "streams"), shapes, strict=False))
        found[_name(call)] = _plain(Record(fields, typed_dict=False), names)
    return found


def _name(table: ast.Call) -> str:
    return f"{ast.literal_eval(table.args[0])}()"


def _tables(tree: ast.Module) -> Iterator[tuple[str, ast.Subscript, ast.Call]]:
    for node in tree.body:
        match node:
            case ast.AnnAssign(
                target=ast.Name(id=name),
                annotation=ast.Subscript() as kind,
                value=ast.Call() as call,
            ):
                if ast.unparse(kind.value) in _OPERATIONS:
                    yield name, kind, call


def _methods(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield from (
                one for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)
            )


def _taken(
    function: ast.FunctionDef | ast.AsyncFunctionDef, call: ast.Call
) -> dict[str, FieldShape]:
    given = {
        one.arg: one.annotation
        for one in (*function.args.args, *function.args.kwonlyargs)
        if one.annotation
    }
    keywords = {one.arg: one.value for one in call.keywords if one.arg}
    flag = ast.unparse(keywords["stream"]) if "stream" in keywords else ""
    return {
        wire: _argument(given[name])
        for place in _PLACES
        for wire, name in _handed_over(place, keywords.get(place))
        if name != flag
    }


def _handed_over(place: str, value: ast.expr | None) -> Iterator[tuple[str, str]]:
    match value:
        case ast.Dict(keys=keys, values=values):
            for key, name in zip(keys, values, strict=True):
                if key is not None:
                    yield f"{place}.{ast.literal_eval(key)}", ast.unparse(name)
        case ast.Name(id=name):
            yield place, name


def _argument(annotation: ast.expr) -> FieldShape:
    match annotation:
        case ast.Subscript(value=ast.Name(id="Omittable"), slice=inside):
            return FieldShape(shape_of(inside), required=False)
    return FieldShape(shape_of(annotation), required=True)


def _plain(record: Record, names: Mapping[str, str]) -> Record:
    """The record with names as modules of types have them, where no call hides `str`."""

    def plain(name: str) -> str:
        return names.get(name, name.removeprefix("builtins."))

    fields = {
        wire: replace(field, shape=renamed(field.shape, plain))
        for wire, field in record.fields.items()
    }
    return replace(record, fields=fields)
