"""The stage itself: a document of any version that Specloom reads to one normal form.

The table below is the whole program. Each step is pure: a tree in, a tree out, findings in the
report. A step that belongs to one version says so; the rest fix what every version can get wrong.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from specloom.diagnostics import Report, Source
from specloom.read.document import Document, Object
from specloom.upgrade import (
    bodies,
    composition,
    defaults,
    discriminator_properties,
    discriminators,
    enums,
    nullability,
    path_parameters,
    paths_and_parameters,
    references,
    required,
    stream_chunks,
    subtypes,
    swagger,
    swagger_operations,
    types,
    union_members,
    value_types,
    whole_references,
)
from specloom.upgrade.grammar import each

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SWAGGER = ("2.0",)
# What is applied to a spec, and may be taken for one, by a key of it.
_PATCHES = {
    "overlay": "an overlay, which a variant has under `apply`: name the spec that it is for",
    "#id": "a change page, which a variant has under `apply`: name the spec that it is for",
}
_OF_SWAGGER = ("swagger", "definitions", "basePath", "host", "securityDefinitions", "produces")
_ALL = ("2.0", "3.0", "3.1", "3.2")


_Change: TypeAlias = "Callable[[Object, Report], Object]"


@dataclass(frozen=True, slots=True)
class _Schemas:
    """Changes of single schemas, applied in order to each schema of a document, innermost first."""

    changes: tuple[_Change, ...]

    def __call__(self, root: Object, report: Report) -> Object:
        def change(schema: Object) -> Object:
            for one in self.changes:
                schema = one(schema, report)
            return schema

        return each(root, "schema", change)


@dataclass(frozen=True, slots=True)
class Step:
    """One rewriting of the whole document, for the versions that need it."""

    name: str
    versions: tuple[str, ...]
    apply: _Change

    @property
    def of_schemas(self) -> tuple[_Change, ...]:
        """What it does to single schemas, in order; nothing if it looks at more than one."""
        return self.apply.changes if isinstance(self.apply, _Schemas) else ()


def _schemas(*changes: _Change) -> _Schemas:
    return _Schemas(changes)


STEPS = (
    Step("whole references", _ALL, whole_references.follow_whole_references),
    Step("check kinds", _ALL, value_types.check_kinds),
    Step("servers", _SWAGGER, swagger.convert_servers),
    Step("security", _SWAGGER, swagger.convert_security),
    Step("components", _SWAGGER, swagger.move_components),
    Step("operations", _SWAGGER, swagger_operations.convert_operations),
    Step("files", _SWAGGER, swagger.convert_files),
    Step("recursive references", _ALL, references.resolve_recursion),
    Step("check references", _ALL, references.check_references),
    Step("paths", _ALL, paths_and_parameters.settle_paths),
    Step("media types", _ALL, paths_and_parameters.settle_media),
    Step("parameters", _ALL, paths_and_parameters.settle_parameters),
    Step("path parameters", _ALL, path_parameters.fit_path_parameters),
    Step("deep references", _ALL, references.inline_deep_references),
    Step("root", _ALL, paths_and_parameters.settle_root),
    Step("subtypes", _ALL, subtypes.unite_subtypes),
    Step(
        "null",
        _ALL,
        _schemas(types.one_example, types.known_type, enums.named_enum, nullability.nullability),
    ),
    Step("type lists", _ALL, _schemas(types.number_bounds, types.encodings, types.type_list)),
    Step(
        "types and enumerations",
        _ALL,
        _schemas(
            types.other_properties,
            types.missing_type,
            enums.literal_values,
            enums.distinct_values,
            enums.constant,
            types.drop_extensions,
        ),
    ),
    Step(
        "members",
        _ALL,
        _schemas(
            union_members.requirement_members,
            union_members.type_beside_union,
            union_members.equal_members,
            enums.open_enum,
            enums.described_values,
            union_members.union_of_one,
            union_members.anything,
        ),
    ),
    Step("allOf", _ALL, composition.flatten),
    Step("annotations", _ALL, _schemas(nullability.annotations_outside, union_members.anything)),
    Step("required", _ALL, required.settle_required),
    Step("missing discriminators", _ALL, discriminator_properties.add_discriminator_properties),
    Step("discriminators", _ALL, discriminators.settle_discriminators),
    Step("defaults", _ALL, defaults.settle_defaults),
    Step("styles", _ALL, paths_and_parameters.settle_styles),
    Step("bodies", _ALL, bodies.settle_bodies),
    Step("required bodies", _ALL, bodies.require_bodies),
    Step("chunks", _ALL, stream_chunks.settle_chunks),
)


def upgrade(document: Document, report: Report) -> Document:
    """Bring a document to the normal form that `parse` reads; what is wrong is reported.

    Args:
        document: As read, with its changes and overlays applied.
        report: Gets every error of the document, not the first only.
    """
    *_, (_, root) = upgrading(document, report)
    return replace(document, root=root)


def upgrading(document: Document, report: Report) -> Iterator[tuple[Step | None, Object]]:
    """The tree that is begun with, and after each step that the version of a document needs."""
    version = _version(document, report)
    root = Object({}, document.root.source)
    if version:
        root = references.cut_unresolved(document, report)
    yield None, root
    for step in STEPS:
        if (version or "3.1") in step.versions:
            root = step.apply(root, report)
            yield step, root


def _version(document: Document, report: Report) -> str:
    """The version that the document names, without its patch number; empty if it is not supported."""
    root = document.root
    key = "swagger" if "swagger" in root else "openapi"
    # YAML reads an unquoted 2.0 or 3.1 as a number.
    declared = str(root.get(key, ""))
    version = ".".join(declared.split(".")[:2])
    if version in (_SWAGGER if key == "swagger" else _ALL[1:]):
        return version
    source = root.source.at(key) if declared else Source(document.name)
    named = f"unsupported version {declared[:40]!r}" if declared else "no version of OpenAPI"
    hint = "Supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2."
    meant = _meant(root, declared)
    if meant:
        report.warning("SL121", f"{named}: read as {meant}", source, hint)
    else:
        patch = next((name for key, name in _PATCHES.items() if key in root), "")
        report.error("SL104", named, source, f"This is {patch}." if patch else hint)
    return meant


def _meant(root: Object, declared: str) -> str:
    """The version that a document is written in which names it badly, or not at all.

    3.x has added to 3.0 what was undefined before; without a version the keywords tell.
    """
    if not declared:
        is_swagger = any(key in root for key in _OF_SWAGGER)
        known = is_swagger or any(key in root for key in ("paths", "components", "webhooks"))
        return ("2.0" if is_swagger else "3.1") if known else ""
    major = re.fullmatch(r"v?([23])(\.[0-9x.]{0,20})?(-.*)?", declared.strip())
    named = {"2": "2.0", "3": "3.2"}.get(major[1], "") if major else ""
    return named if (named == "2.0") == ("swagger" in root) else ""
