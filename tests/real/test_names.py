"""What the calls of real APIs are named, by rule and with the renames of the examples."""

from __future__ import annotations

import ast
import csv
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from built import CONFIGS, ROOT, Built

from specloom.api.model import Api, Operation
from specloom.api.names import snake
from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.passes.context import Context
from specloom.passes.rename import rename_operations
from specloom.passes.resource_tree import name_operations

Builder = Callable[[str], Built]
HERE = Path(__file__).parent
EXAMPLE = ROOT / "examples" / "openai" / "specloom.toml"
#: How much of the naming has to come out right without any configuration.
BY_RULE = 0.869
#: How long the naming section may be that does the rest.
SECTION = 60


def official(api: Api) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each method of the official client whose path the API has, with all that we call it."""
    ours = {(o.method, blanked(o.path)): (o.name, *o.aliases) for o in api.operations}
    with (HERE / "official_methods.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            key = row["verb"].upper(), blanked(row["path"])
            if key in ours:
                yield row["name"], ours[key]


def blanked(path: str) -> str:
    """A path without the names of its parameters, which every spec chooses for itself."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def renamed(api: Api) -> Api:
    """The API with the naming section of examples/openai."""
    report = Report()
    config = load(EXAMPLE, report)
    assert config is not None, report.diagnostics
    found = rename_operations(api, Context(config, (), report))
    assert not report.diagnostics
    return found


def test_rules_give_most_official_names(built: Builder) -> None:
    """At least 213 of the 245 methods of the official client come out equal, its prefixes aside."""
    pairs = [
        (name.removeprefix("beta.").removeprefix("admin."), ours)
        for name, ours in official(built("OpenAI").api)
    ]
    wrong = [f"{name} is {ours[0]}" for name, ours in pairs if name not in ours]
    assert 1 - len(wrong) / len(pairs) >= BY_RULE, wrong


def test_example_gives_all_official_names(built: Builder) -> None:
    """With the renames of the example each official method is there under exactly its name."""
    pairs = list(official(renamed(built("OpenAI").api)))
    assert len(pairs) > 200
    assert [(name, ours) for name, ours in pairs if name not in ours] == []


def test_merged_client_has_all_official_names(built: Builder) -> None:
    """Services beside OpenAI's change none of the names."""
    pairs = list(official(built("OpenAI + Azure").api))
    assert len(pairs) > 200
    assert [(name, ours) for name, ours in pairs if name not in ours] == []


def test_calls_that_poll_have_official_names(built: Builder) -> None:
    """What waits for runs, batches and files is called as in the official client."""
    resources = built("OpenAI + Azure").plan.resources
    found = {f"{one.path}.{poll.method.name}" for one in resources for poll in one.polls}
    assert found >= {
        "beta.threads.create_and_run_poll",
        "beta.threads.runs.create_and_poll",
        "beta.threads.runs.poll",
        "beta.threads.runs.submit_tool_outputs_and_poll",
        "vector_stores.file_batches.create_and_poll",
        "vector_stores.file_batches.poll",
        "vector_stores.files.create_and_poll",
        "vector_stores.files.poll",
        "videos.create_and_poll",
        "videos.poll",
    }
    assert found >= {"responses.create_and_poll", "responses.poll"}


def test_misspelt_name_stays_an_alias(built: Builder) -> None:
    """What an operationId spells wrongly can be kept as a deprecated name."""
    aliases = {o.name: o.aliases for o in renamed(built("OpenAI").api).operations}
    assert aliases["beta.threads.runs.submit_tool_outputs"] == (
        "beta.threads.runs.submit_tool_ouputs_to_run",
    )


def test_naming_section_is_short() -> None:
    """The renames that give all official names fit on one screen."""
    text = EXAMPLE.read_text("utf-8").partition("[rename]\n")[2]
    assert 0 < text.partition("\n[")[0].count("\n") < SECTION


def test_message_calls_follow_their_paths(built: Builder) -> None:
    """A version in front of all paths is no group; the flag of a twin is one."""
    found = {o.name: f"{o.method} {o.path}" for o in built("Anthropic").api.operations}
    assert found["messages.create"] == "POST /v1/messages"
    assert found["beta.messages.create"] == "POST /v1/messages?beta=true"
    assert found["beta.messages.batches.cancel"] == (
        "POST /v1/messages/batches/{message_batch_id}/cancel?beta=true"
    )


@pytest.mark.parametrize("name", CONFIGS)
def test_names_do_not_depend_on_other_resources(built: Builder, name: str) -> None:
    """The operations of one resource, taken alone, are named so too, but for a version of all."""
    api = built(name).api
    groups = defaultdict(list)
    for operation in api.operations:
        path, _, query = operation.path.partition("?")
        statics = [part for part in path.split("/") if part and "{" not in part and part != "v1"]
        groups[*map(snake, statics[:1]), query].append(operation)
    together = {
        id(o.uses): named.name for o, named in zip(api.operations, _named(name, api), strict=True)
    }
    for (first, *_), operations in groups.items():
        version = f"{first}." if re.fullmatch(r"v[0-9]+", first) else ""
        alone = _named(name, replace(api, operations=tuple(operations)))
        expected = [together[id(o.uses)].removeprefix(version) for o in operations]
        assert [o.name for o in alone] == expected


def _named(name: str, api: Api) -> tuple[Operation, ...]:
    report = Report()
    config = load(CONFIGS[name], report)
    assert config is not None
    found = name_operations(api, Context(config, (), report))
    assert not report.failed, report.diagnostics
    return found.operations


@pytest.mark.parametrize("name", CONFIGS)
def test_every_call_has_one_name_of_its_own(built: Builder, name: str) -> None:
    """No dotted name stands for two operations, and no name for a call and a group."""
    names = [name for o in built(name).api.operations for name in (o.name, *o.aliases)]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    groups = {name[:end] for name in names for end, char in enumerate(name) if char == "."}
    assert groups.isdisjoint(names)


@pytest.mark.parametrize("name", CONFIGS)
def test_nothing_is_defined_twice(built: Builder, name: str) -> None:
    """No class of the package has two methods of one name; the forms of an overload are one."""
    for path, tree in modules(built(name)):
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                methods = [m for m in node.body if isinstance(m, _FUNCTIONS) if not overload(m)]
                counts = Counter(method.name for method in methods)
                assert set(counts.values()) <= {1}, f"{path}: {node.name}"


@pytest.mark.parametrize("name", CONFIGS)
def test_no_name_ends_in_a_counter(built: Builder, name: str) -> None:
    """Where a module, class, alias or method ends in a number, the spec wrote that number."""
    one = built(name)
    spelt = {folded(text) for document in one.specs.values() for text in texts(document.root)}
    numbered = sorted({found for found in _names(one) if _COUNTER.search(found)})
    tails = {found: folded(_COUNTER.search(found)[1]) for found in numbered}
    wrong = [name for name, tail in tails.items() if not any(t.endswith(tail) for t in spelt)]
    assert wrong == []


# The last word of a name with its number.
_COUNTER = re.compile(r"([A-Z]*[a-z]*_?[0-9]+)\Z")
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def overload(method: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a method is one of the forms of another."""
    return any(isinstance(d, ast.Name) and d.id == "overload" for d in method.decorator_list)


def modules(one: Built) -> Iterator[tuple[Path, ast.Module]]:
    """The generated modules of resources and types, each with its path in the package."""
    package = one.folder / one.config.package
    for folder in ("resources", "models", "params"):
        for path in sorted((package / folder).rglob("*.py")):
            yield path.relative_to(package), ast.parse(path.read_text("utf-8"))


def _names(one: Built) -> Iterator[str]:
    for path, tree in modules(one):
        yield from (path.stem, path.parent.name)
        for node in ast.walk(tree):
            if isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
                yield node.name
        for node in tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else []
            targets += [node.target] if isinstance(node, ast.AnnAssign) else []
            yield from (target.id for target in targets if isinstance(target, ast.Name))


def texts(value: object) -> Iterator[str]:
    """Every key and every string of a document."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield str(key)
            yield from texts(child)
    elif isinstance(value, list):
        for child in value:
            yield from texts(child)
    elif isinstance(value, str):
        yield value


def folded(text: str) -> str:
    """A text without case and punctuation."""
    return re.sub(r"[^a-z0-9]", "", text.lower())
