"""Text of a spec is data in Python source: on generated specs, whatever they say and wherever."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from specloom.config.load import load
from specloom.diagnostics import Report, Stopped
from specloom.pipeline import Run
from specloom.plan.annotations import Name
from specloom.plan.literals import Literal
from specloom.plan.nodes import Plan
from specloom.plan.runtime import HOME
from specloom.plan.settings import settings as client_settings
from specloom.render.stage import render
from specloom.shipped import templates_folder

PAYLOADS = (
    'x""" + str(__import__("os").system("true")) + """x',
    "x''' + __import__('os').getcwd() + '''x",
    "a\"b'), __import__('os').system('true'), ('",
    'x\\", evil(), "',
    "x'\n\nevil()\n",
    "x] = evil()\n",
    "x: evil = evil()",
    "{{ 7 * 7 }}{% raw %}",
    "{x.__class__}",
    "#} evil() {#",
    "\x00\r\u2028\u202e",
    "\\N{BULLET}\\x41\\",
    "lambda: evil()",
    "*/evil/*",
    "ﬁeld",
    "",
    " ",
    "]",
)
TEXT = st.one_of(st.sampled_from(PAYLOADS), st.text(max_size=8))
Texts = Callable[[], str]

CALLEES = frozenset(
    [
        "Always",
        "Auth",
        "BearerAuth",
        "Field",
        "Operation",
        "StreamingOperation",
        "TypeAliasType",
        "TypedDict",
        "Variant",
        "Wire",
        "_Settings",
        "address",
        "builtins.AttributeError",
        "deprecated",
        "either",
        "getattr",
        "importlib.import_module",
        "replace",
        "rt.Shaped",
        "rt.Tagged",
        "self._call",
        "self._call_or_stream",
        "self._with",
        "self._stream",
        "setting",
        "sorted",
        "super",
        "super().__init__",
        "AttributeError",
    ]
)


def enumeration(text: Texts) -> dict[str, Any]:
    """Two values, one of them a default."""
    values = ["one", text() + "x"]
    return {"type": "string", "enum": values, "default": values[1], "description": text()}


def record(text: Texts, *names: str) -> dict[str, Any]:
    """An object with properties of any names."""
    properties: dict[str, Any] = {
        name: {"type": "string", "description": text(), "default": text()} for name in names
    }
    constant = {"type": "string", "const": text()}
    properties |= {text() + "c": constant, text() + "e": enumeration(text)}
    return {"type": "object", "title": text(), "description": text(), "properties": properties}


def reference(name: str) -> dict[str, Any]:
    """A reference to a component."""
    return {"$ref": "#/components/schemas/" + name.replace("~", "~0").replace("/", "~1")}


def union(text: Texts, discriminator: str, members: Mapping[str, str]) -> dict[str, Any]:
    """A union with a discriminator of any name."""
    return {
        "description": text(),
        "oneOf": [reference(name) for name in members.values()],
        "discriminator": {
            "propertyName": discriminator,
            "mapping": {value: reference(name)["$ref"] for value, name in members.items()},
        },
    }


def schemas(text: Texts) -> dict[str, Any]:
    """Components: a record with hostile names, and a union of two by a hostile discriminator."""
    discriminator = text() + "d"
    members = {text() + "a": f"A{text()}", text() + "b": f"B{text()}"}
    found: dict[str, Any] = {"Thing": record(text, text(), "plain")}
    for value, name in members.items():
        constant = {"type": "string", "const": value}
        found[name] = {
            "type": "object",
            "required": [discriminator],
            "properties": {discriminator: constant, text(): {"type": "integer"}},
        }
    found["Union"] = union(text, discriminator, members)
    found["Thing"]["properties"] |= {
        "union": reference("Union"),
        "list": {"type": "array", "items": reference("Union")},
    }
    return found


def operation(text: Texts, path: str) -> dict[str, Any]:
    """A call that sends and receives components, with parameters of any names."""
    places = ("query", "header")
    parameters: list[dict[str, Any]] = [
        {"name": f"{text()}{number}", "in": place, "description": text(), "schema": kind}
        for number, place in enumerate(places)
        for kind in [enumeration(text)]
    ]
    parameters += [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in re.findall(r"\{([^{}]+)\}", path)
    ]
    body = {
        "schema": {
            "type": "object",
            "properties": {text(): reference("Thing"), "u": reference("Union")},
        }
    }
    return {
        "operationId": text(),
        "summary": text(),
        "description": text(),
        "tags": [text()],
        "parameters": parameters,
        "requestBody": {"content": {"application/json": body}},
        "responses": {
            "200": {
                "description": text(),
                "content": {"application/json": {"schema": reference("Thing")}},
            }
        },
    }


def specification(text: Texts) -> dict[str, Any]:
    """A document with text of the caller's in every place where a spec has any."""
    plain = re.compile(r"[{}?#/\s\x00-\x20]")
    media = f"application/x{plain.sub('', text())}"
    path = f"/things/{plain.sub('', text())}/{{{plain.sub('', text())}id}}"
    return {
        "openapi": "3.1.0",
        "info": {"title": text(), "version": text(), "description": text()},
        "servers": [
            {"url": f"https://example.test/{plain.sub('', text())}", "description": text()}
        ],
        "tags": [{"name": text(), "description": text()}],
        "paths": {
            path: {"post": operation(text, path)},
            "/files": {
                "post": {
                    "requestBody": {
                        "content": {media: {"schema": {"type": "string", "format": "binary"}}}
                    },
                    "responses": {"200": {"description": text(), "content": {"text/plain": {}}}},
                }
            },
        },
        "security": [{"main": []}],
        "components": {
            "schemas": schemas(text),
            "securitySchemes": {"main": {"type": "apiKey", "in": "header", "name": f"X{text()}"}},
        },
    }


def printable(text: str) -> str:
    """What a configuration may have of a text; a spec may have all of it."""
    return "".join(character for character in text if character.isprintable())


def quoted(text: str) -> str:
    """A string of TOML."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def planned(folder: Path, texts: list[str]) -> Plan | None:
    """The plan of a spec that has these texts in its places; None if it is refused."""
    queue = iter(texts)

    def text() -> str:
        return next(queue)

    (folder / "openapi.json").write_text(json.dumps(specification(text)), "utf-8")
    config = f"""
[sdk]
package = "sdk"
output = "out"
[[variant]]
name = "main"
title = {quoted("T" + printable(text()))}
client = "Main"
spec = "openapi.json"
"""
    (folder / "specloom.toml").write_text(config, "utf-8")
    report = Report()
    loaded = load(folder / "specloom.toml", report)
    assert loaded is not None, report.diagnostics
    try:
        return Run(loaded, templates_folder(), report).plan()
    except Stopped:
        return None


def declared(value: object) -> Iterator[str]:
    """Every identifier of a plan: names, and the fields that are names of something."""
    if isinstance(value, Name):
        yield from (*value.module.split("."), value.name, value.through)
    if is_dataclass(value):
        for field in fields(value):
            found = getattr(value, field.name)
            if isinstance(found, str) and field.name in NAMES:
                yield from re.split(r"[./]", found.removesuffix(".py"))
            yield from declared(found)
    elif isinstance(value, tuple):
        for one in value:
            yield from declared(one)


# The fields of the plan whose text is a name. The pairs of places and parts have names, too.
NAMES = frozenset(
    [
        "name",
        "constant",
        "attribute",
        "class_name",
        "module",
        "file",
        "keyword",
        "place",
        "whole",
        "flag",
        "package",
    ]
)
# What the templates write, and what they import from the runtime.
# The generator itself writes keywords of calls.
KEYWORDS = frozenset(
    [
        "auth",
        "alternative",
        "base_url",
        "body",
        "content_type",
        "copy",
        "document",
        "default",
        "encodings",
        "envelope",
        "fills",
        "files",
        "header",
        "headers",
        "lacks",
        "moves",
        "name",
        "names",
        "operations",
        "optional",
        "path",
        "query",
        "refuses",
        "returns",
        "scope",
        "streams",
        "styles",
        "under",
    ]
)
WRITTEN = (
    KEYWORDS
    | frozenset(HOME)
    | frozenset(HOME.values())
    | {one.name for one in client_settings("", "")}
    | {
        word
        for path in (templates_folder() / "sdk").rglob("*.jinja")
        for word in re.findall(r"\w+", path.read_text("utf-8"))
    }
)


def words(tree: ast.AST) -> Iterator[str]:
    """Every identifier of a module."""
    for node in ast.walk(tree):
        for field in ("id", "attr", "arg", "name", "asname", "module"):
            text = getattr(node, field, None)
            if isinstance(text, str):
                yield from text.split(".")


def check(text: str, allowed: frozenset[str], callees: frozenset[str]) -> None:
    """Hold what a generated module may be made of."""
    tree = ast.parse(text)
    unknown = set(words(tree)) - allowed
    assert not unknown, unknown
    quoted_types = later(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            assert ast.unparse(node.func) in callees
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
            inside = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            for one in inside:
                written = ast.get_source_segment(text, one)
                assert written == Literal(ast.literal_eval(one)).text
        if isinstance(node, ast.Constant) and node in quoted_types:
            check_quoted(str(node.value), allowed)


def later(tree: ast.AST) -> list[ast.AST]:
    """The strings that are read as types when the types are used."""
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call)]
    unions = [c.args[1] for c in calls if ast.unparse(c.func) == "TypeAliasType"]
    dicts = [c.args[1] for c in calls if ast.unparse(c.func) == "TypedDict"]
    keyed = [value for one in dicts if isinstance(one, ast.Dict) for value in one.values]
    named = [k.value for c in calls for k in c.keywords if k.arg in ("returns", "streams")]
    return [
        node
        for root in (*unions, *keyed, *named)
        for node in without_constants(root)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def without_constants(node: ast.AST) -> Iterator[ast.AST]:
    """A type expression without what is in `Literal[…]` and in calls."""
    yield node
    if isinstance(node, ast.Call):
        return
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
        return
    for child in ast.iter_child_nodes(node):
        yield from without_constants(child)


def check_quoted(text: str, allowed: frozenset[str]) -> None:
    """What is in quotes is made of names alone."""
    kinds = (ast.Name, ast.Attribute, ast.BinOp, ast.BitOr, ast.Subscript, ast.Load, ast.Tuple)
    tree = ast.parse(text, mode="eval").body
    for node in ast.walk(tree):
        assert isinstance(node, kinds) or ast.unparse(node) == "None"
    assert set(words(tree)) <= allowed


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for the specs."""
    return tmp_path_factory.mktemp("specs")


def test_text_of_a_spec_is_data(folder: Path) -> None:
    """Whatever a spec says, each file parses into names of the plan, known calls and literals."""
    generated: list[bool] = []

    @settings(
        max_examples=25,
        deadline=None,
        derandomize=True,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(TEXT, min_size=100, max_size=100))
    def hold(texts: list[str]) -> None:
        plan = planned(folder, texts)
        generated.append(plan is not None)
        if plan is None:
            return
        own = frozenset(declared(plan))
        allowed = WRITTEN | own | {prefix + name for name in own for prefix in ("Async", "_")}
        allowed |= {"_call", "_stream", "_call_or_stream", "_Resources", "_AsyncResources"}
        allowed |= {f"_{name}Options" for name in own}
        made = {name for r in plan.resources for name in (r.class_name, "Async" + r.class_name)}
        for path, text in render(plan, templates_folder()).items():
            if path.endswith(".py") and "/_runtime/" not in path:
                check(text, allowed, CALLEES | made)

    hold()
    assert sum(generated) * 2 > len(generated)
