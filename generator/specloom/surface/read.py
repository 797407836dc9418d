"""Reads the public surface of generated files. They are parsed, never imported."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping

from specloom.surface.members import each, last_name, told_apart
from specloom.surface.model import Call, Client, Entry, Service, Surface, Type
from specloom.surface.services import read_services

# What every call has: itself, and options, which were one argument in older packages.
_EVERYWHERE = ("self",)
_OPTIONS = "RequestOptions"
# What fields of other names hold.
_FURTHER = "__pydantic_extra__"
#: What they are called.
FURTHER = "*"
_ALIASES = ("TypeAliasType", "TypedDict")
_ROOT = "__init__.py"
_TYPES = ("models", "params")


def read_surface(package: str, files: Mapping[str, str]) -> Surface:
    """Read the surface of files of a package.

    Args:
        package: Its name.
        files: Texts by path below the output folder. A file that is no Python has no surface.
    """
    calls: list[Call] = []
    types: list[Type] = []
    clients: list[Client] = []
    services: list[Service] = []
    names: list[str] = []
    version = ""
    for path, text in sorted(files.items()):
        inside = path.removeprefix(f"{package}/")
        home = inside.split("/")[0]
        if inside == _ROOT:
            names += _exported(_body(text))
            version = _version(_body(text))
        if not path.endswith(".py") or home.startswith("_"):
            continue
        body = _body(text)
        if home == "resources":
            calls += _calls(body)
        elif home in _TYPES and not inside.startswith(f"{home}/_"):
            types += _types(home, body)
        elif home == "client.py":
            clients += _clients(body)
        elif home == "variants":
            services += read_services(body)
    return Surface(
        {call.name: call for call in calls},
        {(one.home, one.name): one for one in types},
        {client.name: client for client in clients},
        {service.name: service for service in services},
        tuple(sorted({*names} - {w + c.name for c in clients for w in ("", "Async")})),
        package,
        version,
    )


def _body(text: str) -> list[ast.stmt]:
    try:
        return ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []


def _exported(body: Iterable[ast.stmt]) -> Iterator[str]:
    """What a module says is its public names."""
    for one in body:
        match one:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=names)):
                yield from (str(name.value) for name in names if isinstance(name, ast.Constant))


def _version(body: Iterable[ast.stmt]) -> str:
    """What a module says is its version."""
    for one in body:
        match one:
            case ast.Assign(targets=[ast.Name(id="__version__")], value=ast.Constant(value=text)):
                return str(text)
    return ""


def _classes(body: Iterable[ast.stmt]) -> Iterator[ast.ClassDef]:
    return (one for one in body if isinstance(one, ast.ClassDef))


def _calls(body: list[ast.stmt]) -> Iterator[Call]:
    operations = dict(_operations(body))
    for cls in _classes(body):
        if cls.name.startswith("Async"):
            continue
        for method in cls.body:
            if isinstance(method, ast.FunctionDef) and (found := _operation(method, operations)):
                name, route = found
                yield Call(
                    f"{name.rpartition('.')[0]}.{method.name}".lstrip("."),
                    route,
                    tuple(_arguments(method.args)),
                    tuple(arg.arg for arg in method.args.args if arg.arg not in _EVERYWHERE),
                    _members(method.returns),
                    any("deprecated" in ast.unparse(one) for one in method.decorator_list),
                )


def _operations(body: list[ast.stmt]) -> Iterator[tuple[str, tuple[str, str]]]:
    """By constant, the dotted name and the route of each operation of a module."""
    for one in body:
        if isinstance(one, ast.AnnAssign) and isinstance(one.value, ast.Call):
            texts = [a.value for a in one.value.args[:2] if isinstance(a, ast.Constant)]
            if len(texts) > 1 and isinstance(one.target, ast.Name):
                yield one.target.id, (str(texts[0]), str(texts[1]))


def _operation(
    method: ast.FunctionDef, operations: Mapping[str, tuple[str, str]]
) -> tuple[str, str] | None:
    """The name and the route of what a method calls; nothing for an overload or a property."""
    names = (node.id for node in ast.walk(method) if isinstance(node, ast.Name))
    return next((operations[name] for name in names if name in operations), None)


def _arguments(args: ast.arguments) -> Iterator[Entry]:
    defaults = [None] * (len(args.args) - len(args.defaults)) + list(args.defaults)
    pairs = [*zip(args.args, defaults, strict=True)]
    pairs += zip(args.kwonlyargs, args.kw_defaults, strict=True)
    for arg, default in pairs:
        if arg.arg not in _EVERYWHERE and not ast.unparse(arg).startswith(f"options: {_OPTIONS}"):
            yield Entry(arg.arg, _members(arg.annotation), default is None)


def _types(home: str, body: list[ast.stmt]) -> Iterator[Type]:
    for one in body:
        if isinstance(one, ast.ClassDef):
            yield Type(home, one.name, tuple(_fields(one.body)), ())
        elif isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            if last_name(one.annotation) == "TypeAlias":
                yield Type(home, one.target.id, (), _members(one.value))
        elif isinstance(one, ast.Assign) and isinstance(one.value, ast.Call):
            yield from _called(home, one.value)


def _called(home: str, call: ast.Call) -> Iterator[Type]:
    """A type that is made by a call: a union with a marker, a typed dict with odd keys."""
    match call:
        case ast.Call(func=ast.Name(id=kind), args=[ast.Constant(value=str(name)), value]):
            if kind in _ALIASES and isinstance(value, ast.Dict):
                keys = zip(value.keys, value.values, strict=True)
                found = [
                    _entry(str(key.value), kept, required=True)
                    for key, kept in keys
                    if isinstance(key, ast.Constant)
                ]
                yield Type(home, name, tuple(found), ())
            elif kind in _ALIASES:
                yield Type(home, name, (), _members(value))


def _fields(body: Iterable[ast.stmt]) -> Iterator[Entry]:
    for one in body:
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            if one.target.id == _FURTHER:
                yield Entry(FURTHER, _members(one.annotation), required=False)
            else:
                yield _entry(one.target.id, one.annotation, required=not _has_default(one.value))


def _has_default(value: ast.expr | None) -> bool:
    """Whether a field may be missing: `= None`, or a `Field` whose first argument is a default."""
    return bool(value.args) if isinstance(value, ast.Call) else value is not None


def _entry(name: str, annotation: ast.expr, *, required: bool) -> Entry:
    optional = (
        isinstance(annotation, ast.Subscript) and last_name(annotation.value) == "NotRequired"
    )
    return Entry(name, _members(annotation), required and not optional)


def _clients(body: list[ast.stmt]) -> Iterator[Client]:
    classes = {cls.name: cls for cls in _classes(body)}
    for cls in classes.values():
        if not cls.name.startswith(("_", "Async")):
            made = _constructor(cls, classes)
            arguments = tuple(_arguments(made.args)) if made else ()
            positional = made.args.args if made else []
            names = tuple(arg.arg for arg in positional if arg.arg not in _EVERYWHERE)
            yield Client(cls.name, arguments, names)


def _constructor(cls: ast.ClassDef, classes: Mapping[str, ast.ClassDef]) -> ast.FunctionDef | None:
    """The constructor of a class, which may be that of a base in the same module."""
    own = [one for one in cls.body if isinstance(one, ast.FunctionDef) and one.name == "__init__"]
    bases = [
        classes[one.id] for one in cls.bases if isinstance(one, ast.Name) and one.id in classes
    ]
    inherited = (_constructor(one, classes) for one in bases if one is not cls)
    return next((one for one in (*own, *inherited) if one), None)


def _members(annotation: ast.expr | None) -> tuple[str, ...]:
    return told_apart(each(annotation)) if annotation else ()
