"""Components to Python text, by one call of datamodel-code-generator with our own templates."""

from __future__ import annotations

import ast
import json
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from datamodel_code_generator import InputFileType, generate
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import PythonVersion
from datamodel_code_generator.parser import LiteralType

from specloom.plan.nodes import ModelClass, ModelField, Plan
from specloom.render.docstrings import docstring, line_docstring

_LINE = 60


def print_models(plan: Plan, templates: Path) -> dict[str, str]:
    """The text of each class and alias of the plan, by its name.

    Every option that shapes the output is given, so that a changed default cannot change a byte.
    """
    classes = [one for module in plan.modules for one in module.classes]
    if not classes:
        return {}
    schemas = {one.name: _numbered(plan.schemas[one.name]) for one in classes}
    document = {
        "openapi": "3.1.0",
        "info": {"title": plan.package, "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    extra: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for one in classes:
        extra[one.name]["specloom"] = _context(one)
    text = generate(
        json.dumps(document),
        input_file_type=InputFileType.OpenAPI,
        output=None,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        custom_template_dir=templates / "models",
        extra_template_data=extra,
        formatters=[],  # ours is black, later; its own would read the settings of the working directory
        disable_timestamp=True,
        enum_field_as_literal=LiteralType.All,
        strict_nullable=True,
        use_standard_collections=True,
        use_union_operator=True,
        use_annotated=False,
        field_constraints=False,
        snake_case_field=False,
        keep_model_order=True,
        reuse_model=False,
        collapse_root_models=False,
        use_schema_description=False,
        use_field_description=False,
        set_default_enum_member=False,
        allow_remote_refs=False,
        encoding="utf-8",
    )
    if not isinstance(text, str):
        message = "datamodel-code-generator gave no text"
        raise TypeError(message)
    return _split(text)


def _numbered(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema whose properties have numbers for names: how they are spelled is decided already."""
    properties = {
        f"field{number}": child
        for number, child in enumerate(schema.get("properties", {}).values())
    }
    return (
        {**schema, "properties": properties, "required": list(properties)}
        if properties
        else dict(schema)
    )


def _context(one: ModelClass) -> dict[str, Any]:
    fields = {
        f"field{number}": {
            "name": field.name,
            "wire": repr(field.wire),
            "doc": line_docstring(field.doc, 4) if field.doc else "",
            "value": _value(field),
            "required": field.required,
        }
        for number, field in enumerate(one.fields)
    }
    texts = {"union": _union, "enum": _literal}
    text = texts[one.kind](one) if one.kind in texts else ""
    return {"kind": one.kind, "doc": docstring(one.doc, 4), "fields": fields, "text": text}


def _literal(one: ModelClass) -> str:
    return f"Literal[{', '.join(one.arms)}]"


def _union(one: ModelClass) -> str:
    """The type as a string: its arms may be defined later, or in a module that needs this one."""
    plain = " | ".join(one.arms)
    marker = _marker(one)
    tagged = f"Annotated[{plain}, {marker}]" if marker else plain
    if len(tagged) <= _LINE and '"' not in tagged and "\\" not in tagged:
        return f'"{tagged}"'
    arms = "\n    | ".join(one.arms).replace("\\", "\\\\").replace('"', '\\"')
    marked = f"Annotated[\n    {arms},\n    {marker},\n]" if marker else f"(\n    {arms}\n)"
    return f'"""{marked}"""'


def _marker(one: ModelClass) -> str:
    """How the runtime finds the arm of a received union that an object is."""
    if one.tag:
        return f"rt.Tagged({one.tag!r})"
    return "rt.Shaped()" if "rt.Unknown" in one.arms else ""


def _value(field: ModelField) -> str:
    if field.name != field.wire:
        return f" = Field({field.default + ', ' if field.default else ''}alias={field.wire!r})"
    return f" = {field.default}" if field.default else ""


def _split(text: str) -> dict[str, str]:
    """The module that was printed, taken apart into its classes and aliases."""
    lines = text.split("\n")
    parts: dict[str, str] = {}
    for node in ast.parse(text).body:
        name = _name(node)
        if name and node.end_lineno:
            parts[name] = "\n".join(lines[node.lineno - 1 : node.end_lineno])
    return parts


def _name(node: ast.stmt) -> str:
    if isinstance(node, ast.ClassDef):
        return node.name
    targets = [node.target] if isinstance(node, ast.AnnAssign) else getattr(node, "targets", [])
    names = [target.id for target in targets if isinstance(target, ast.Name)]
    return names[0] if names else ""


def names_in(text: str) -> frozenset[str]:
    """The names that a class or an alias mentions, also inside the strings of types."""
    found: set[str] = set()
    pending: list[ast.AST] = [ast.parse(text)]
    while pending:
        tree = pending.pop()
        for node in ast.walk(tree):
            if isinstance(node, ast.Name):
                found.add(node.id)
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                pending += [parsed for argument in node.args for parsed in _types_in(argument)]
    return frozenset(found)


def _types_in(argument: ast.expr) -> list[ast.AST]:
    values: list[ast.expr] = argument.values if isinstance(argument, ast.Dict) else [argument]
    return [
        ast.parse(value.value, mode="eval")
        for value in values
        if isinstance(value, ast.Constant) and isinstance(value.value, str)
    ]


def exports(plan: Plan) -> Mapping[str, str]:
    """Every name of the models package with the module that has it."""
    pairs = ((one.name, m.file.removesuffix(".py")) for m in plan.modules for one in m.classes)
    return dict(sorted(pairs))
