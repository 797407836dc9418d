"""Specs in several files: what is read, what it is called, and what is left alone."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from specloom.diagnostics import Report
from specloom.read.files import Files
from specloom.read.source import read
from specloom.upgrade.bundle import bundle
from specloom.upgrade.stage import upgrade

CASE = Path(__file__).parents[1] / "cases" / "sdk" / "spec-in-files"
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return the function that writes files as JSON, by their paths below a folder."""

    def files(**documents: Any) -> Path:
        for name, document in documents.items():
            path = tmp_path / "api" / (name.replace("__", "/") + ".json")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(document), "utf-8")
        return tmp_path

    return files


def bundled(folder: Path) -> tuple[Any, list[str]]:
    """The document of a folder with its parts, and what is wrong with its references."""
    report = Report()
    document = read("api/spec.json", folder, report)
    assert document is not None
    found = bundle(Files.beside(document, folder / "api" / "spec.json", report))
    upgrade(found, report)
    codes = ("SL106", "SL107", "SL116", "SL117")
    return found.root, [one.message for one in report.diagnostics if one.code in codes]


def spec(schema: Any, **root: Any) -> Any:
    """A spec with a response of a schema."""
    content = {"application/json": {"schema": schema}}
    get = {"responses": {"200": {"description": "Done.", "content": content}}}
    return {"openapi": "3.1.0", "info": {}, "paths": {"/things": {"get": get}}, **root}


def ref(pointer: str) -> dict[str, str]:
    """A reference."""
    return {"$ref": pointer}


def test_names(write: Write) -> None:
    """A schema is called like the end of its place or its file; where that is taken, like both."""
    several = [ref(one) for one in ("a.json#/Thing", "b/Thing.json", "b/c.json#/Thing", "#/x")]
    folder = write(
        spec=spec({"anyOf": several[:3]}),
        a={"Thing": {"type": "string"}},
        b__Thing={"type": "number"},
        b__c={"Thing": {"type": "boolean"}},
    )
    root, problems = bundled(folder)
    names = {name: node["type"] for name, node in root["components"]["schemas"].items()}
    assert names == {"Thing": "string", "ThingThing": "number", "CThing": "boolean"}
    assert problems == []


def test_the_name_in_the_spec_wins(write: Write) -> None:
    """A component that is a reference lends its name to what it leads to, through other files."""
    own = {"Pet": ref("index.json#/Animal"), "Other": ref("pets.json#/Cat")}
    folder = write(
        spec=spec(ref("pets.json#/Cat"), components={"schemas": own}),
        index={"Animal": ref("pets.json#/Cat")},
        pets={"Cat": {"type": "object", "properties": {"kitten": ref("#/Cat")}}},
    )
    root, problems = bundled(folder)
    schemas = root["components"]["schemas"]
    assert schemas["Pet"]["properties"] == {"kitten": ref("#/components/schemas/Pet")}
    assert schemas["Other"] == ref("#/components/schemas/Pet")
    assert list(schemas) == ["Pet", "Other"]
    assert problems == []


def test_order_of_keys(write: Write) -> None:
    """Names do not depend on the order in which files refer to others."""
    several = {"x": ref("a.json#/T"), "y": ref("b.json#/T")}
    files = {"a": {"T": {"type": "string"}}, "b": {"T": {"type": "number"}}}
    found = []
    for properties in (several, dict(reversed(several.items()))):
        folder = write(spec=spec({"type": "object", "properties": properties}), **files)
        found.append(bundled(folder)[0]["components"])
    assert found[0] == found[1]


def test_swagger(write: Write) -> None:
    """In Swagger 2.0 parts become definitions, and subtypes of what is referred to come along."""
    base = {"type": "object", "discriminator": "kind", "properties": {"kind": {"type": "string"}}}
    folder = write(
        spec={
            "swagger": "2.0",
            "paths": {
                "/pets": {
                    "parameters": [ref("common.json#/parameters/Page")],
                    "get": {"responses": {"200": {"schema": ref("pets.json#/definitions/Pet")}}},
                }
            },
        },
        common={"parameters": {"Page": {"name": "page", "in": "query", "type": "string"}}},
        pets={
            "definitions": {
                "Pet": base,
                "Cat": {"allOf": [ref("#/definitions/Pet")]},
                "Lion": {"allOf": [ref("#/definitions/Cat")]},
                "Stone": {"type": "object"},
            }
        },
    )
    root, problems = bundled(folder)
    assert sorted(root["definitions"]) == ["Cat", "Lion", "Pet"]
    assert root["definitions"]["Cat"] == {"allOf": [ref("#/definitions/Pet")]}
    assert root["paths"]["/pets"]["parameters"] == [ref("#/parameters/Page")]
    assert problems == []


def test_mapping_by_name(write: Write) -> None:
    """A discriminator in another file names the schemas of that file."""
    mapping = {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "dogs.json"}}
    folder = write(
        spec=spec(ref("pets.json#/components/schemas/Pet")),
        pets={
            "components": {
                "schemas": {
                    "Pet": {"oneOf": [ref("#/components/schemas/Cat")], "discriminator": mapping},
                    "Cat": {"type": "object", "properties": {"kind": {"const": "cat"}}},
                }
            }
        },
        dogs={"type": "object"},
    )
    root, _ = bundled(folder)
    schemas = root["components"]["schemas"]
    assert schemas["Pet"]["discriminator"]["mapping"] == {
        "cat": "#/components/schemas/Cat",
        "dog": "#/components/schemas/dogs",
    }


def test_circles_of_files(write: Write) -> None:
    """Files that consist of references to each other are one circular reference."""
    folder = write(spec=spec(ref("a.json")), a=ref("b.json"), b=ref("a.json"))
    _, problems = bundled(folder)
    assert problems
    assert all("circular" in one for one in problems)


def test_data_is_no_reference(write: Write) -> None:
    """An example may hold what looks like a reference: no file is read for it."""
    folder = write(spec=spec({"type": "object", "example": ref("../key.json")}))
    root, problems = bundled(folder)
    schema = root["paths"]["/things"]["get"]["responses"]["200"]["content"]["application/json"]
    assert schema["schema"]["example"] == ref("../key.json")
    assert problems == []


def test_links(write: Write) -> None:
    """A link to a file inside of the folder is followed, one that leads out of it is not."""
    several = [ref("near.json"), ref("far.json"), ref("up/secret.json")]
    folder = write(spec=spec({"anyOf": several}), thing={"type": "string"})
    (folder / "secret.json").write_text('{"type": "number"}', "utf-8")
    for link, target in (("near", "thing"), ("far", "../secret")):
        (folder / "api" / f"{link}.json").symlink_to(f"{target}.json")
    (folder / "api" / "up").symlink_to("..")
    root, problems = bundled(folder)
    assert list(root["components"]["schemas"]) == ["near"]
    assert problems == [
        f"reference {name!r} out of the folder of the spec: any value"
        for name in ("far.json", "up/secret.json")
    ]


def test_check_sees_every_file(tmp_path: Path, specloom: Callable[..., Result]) -> None:
    """`check` is quick while all files of a spec are as they were, and sees when one is not."""
    project = tmp_path / "project"
    shutil.copytree(CASE, project, ignore=shutil.ignore_patterns("expected"))
    assert specloom(project, "generate").exit_code == 0
    assert "nothing changed since" in specloom(project, "check").stdout
    recorded = tomllib.loads((project / "specloom.lock").read_text("utf-8"))["input"]
    assert {"api/openapi.yaml", "api/schemas/animals.yaml", "api/paths/cages.yaml"} <= set(recorded)
    changed = project / "api" / "schemas" / "animals.yaml"
    changed.write_text(changed.read_text("utf-8").replace("A cat.", "A tiger."), "utf-8")
    result = specloom(project, "check")
    assert result.exit_code == 1
    assert "A tiger." in result.stdout
    changed.unlink()
    result = specloom(project, "check")
    assert result.exit_code == 1
    assert "there is no such file: any value" in result.stderr
