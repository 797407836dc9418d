"""What a hostile spec says arrives as data, unchanged, and does nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import httpx2
import pytest

from specloom.diagnostics import Report
from specloom.read.source import read

HERE = Path(__file__).parent / "hostile"
Load = Callable[[str], ModuleType]


def spec(case: str) -> Any:
    """The spec of a case as data."""
    return json.loads((HERE / case / "openapi.json").read_text("utf-8"))


def schema(case: str, name: str) -> Any:
    """A component of the spec of a case."""
    return spec(case)["components"]["schemas"][name]


class Service:
    """Answers every request with one body and keeps what it was asked."""

    def __init__(self, body: object = None) -> None:
        self.requests: list[httpx2.Request] = []
        self._body = body

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request."""
        self.requests.append(request)
        return httpx2.Response(204) if self._body is None else httpx2.Response(200, json=self._body)

    def client(self, package: ModuleType, **settings: Any) -> Any:
        """A client of the package that talks to this service."""
        http = httpx2.Client(transport=httpx2.MockTransport(self))
        return package.Evil(http_client=http, **settings)


def test_enum_values_survive(load: Load) -> None:
    """Each hostile value of an enumeration is the same text in Python."""
    params = load("hostile_values.params")
    assert list(get_args(params.Kind)) == schema("values", "Kind")["enum"]


def test_hostile_constants_are_compared_exactly(load: Load) -> None:
    """A constant made of quotes, escapes and template syntax validates against itself only."""
    models = load("hostile_values.models")
    constant = schema("values", "Answer")["properties"]["constant"]["const"]
    assert models.Answer(constant=constant).constant == constant
    with pytest.raises(ValueError, match="literal_error"):
        models.Answer(constant=constant + "x")


def test_hostile_discriminators_select_the_member(load: Load) -> None:
    """The tag of a union may have any name and any value."""
    package, models = load("hostile_values"), load("hostile_values.models")
    mapping = schema("values", "Shape")["discriminator"]["mapping"]
    for value, name in mapping.items():
        service = Service({"shape": {'a"b': value, "x": "1"}})
        answer = service.client(package).things.create(kind="é")
        assert type(answer.shape) is getattr(models, name.rpartition("/")[2])


def test_no_discriminator_is_code(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name of a discriminator, or of a constant property, selects the member and runs nothing."""
    monkeypatch.chdir(tmp_path)
    package, models = load("hostile_discriminators"), load("hostile_discriminators.models")
    for field, union in schema("discriminators", "Answer")["properties"].items():
        name = union["$ref"].rpartition("/")[2]
        for value in ("one", "two"):
            property_name, *_ = schema("discriminators", name + value.title())["properties"]
            service = Service({field: {property_name: value}})
            answer = service.client(package).things.create()
            assert type(getattr(answer, field)) is getattr(models, name + value.title())
    assert not list(tmp_path.iterdir())


def test_hostile_parameter_constants_reach_the_wire(load: Load) -> None:
    """A fixed query parameter is sent byte for byte as the spec has it."""
    service = Service({})
    service.client(load("hostile_values")).things.create(
        kind="é", order="'); import os; os.system('true"
    )
    parameters = spec("values")["paths"]["/things"]["post"]["parameters"]
    sent = service.requests[0].url.params
    assert sent["fixed"] == parameters[1]["schema"]["enum"][0]
    assert sent["order"] == "'); import os; os.system('true"


@pytest.mark.parametrize("name", ["Thing", "Inner"])
def test_hostile_property_names_are_aliases(load: Load, name: str) -> None:
    """Every property name comes in by its wire name and goes out by it."""
    model = getattr(load("hostile_property_and_parameter_names.models"), name)
    wires = [
        wire
        for wire in schema("property-and-parameter-names", name)["properties"]
        if wire != "inner"
    ]
    data = {wire: f"value {n}" if name == "Thing" else n for n, wire in enumerate(wires)}
    made = model.model_validate(data)
    assert made.model_dump(by_alias=True, exclude_none=True, exclude_unset=True) == data
    assert len(model.model_fields) == len(
        schema("property-and-parameter-names", name)["properties"]
    )


def test_hostile_typed_dicts_have_the_wire_names(load: Load) -> None:
    """What is sent is written by the names of the spec."""
    keys = load("hostile_property_and_parameter_names.params").Inner.__annotations__
    assert set(keys) == set(schema("property-and-parameter-names", "Inner")["properties"])


def test_hostile_paths_become_quoted_requests(load: Load) -> None:
    """A path is sent as it is spelled, with nothing of an argument escaping its segment."""
    service = Service()
    client = service.client(load("hostile_paths_and_operations"))
    client.files.files.files.retrieve("../c?#", id="a/b", x="é")
    client.close()
    assert service.requests[0].url.raw_path == b"/files/a%2Fb/files/%C3%A9/files/..%2Fc%3F%23"
    assert service.requests[1].url.raw_path == b"/close"


def test_hostile_texts_are_documentation(load: Load) -> None:
    """Descriptions end up in docstrings, without control characters, and are never executed."""
    models = load("hostile_texts.models")
    for text in (models.Thing.__doc__, models.ThingPart.__doc__):
        assert text is not None
        assert all(char.isprintable() or char == "\n" for char in text)
    assert '"""; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %}' in " ".join(
        models.Thing.__doc__.split()
    )


def test_hostile_scopes_are_data(load: Load) -> None:
    """The scope of a token is the text of the spec."""
    auth = load("hostile_oauth_scope.variants.evil").EVIL.auth
    flows = spec("oauth-scope")["components"]["securitySchemes"]["o"]["flows"]
    assert auth.scope in flows["implicit"]["scopes"]


def test_deep_texts_end_in_an_error(tmp_path: Path) -> None:
    """Nesting that would overflow the stack of a parser in C is refused before it starts."""
    chain = "".join(f"a{i}: &a{i} [{'[' * 50}*a{i - 1}{']' * 50}]\n" for i in range(1, 400))
    for name, text in (
        ("a.yaml", "[" * 200_000),
        ("b.yaml", "- " * 200_000),
        ("c.json", '{"a":' * 200_000),
        ("d.json", '{"a":' * 30_000 + "1" + "}" * 30_000),
        ("e.yaml", '{"a":' * 30_000 + "1" + "}" * 30_000),
        ("f.yaml", "a0: &a0 1\n" + chain),
    ):
        (tmp_path / name).write_text(text)
        report = Report()
        read(name, tmp_path, report)
        assert [found.message for found in report.diagnostics] == [
            "the values are nested too deeply"
        ]


def test_billion_laughs_stay_small() -> None:
    """Anchors that expand to billions of values end in an error, merges of merges stay one mapping."""
    program = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
from specloom.diagnostics import Report
from specloom.read.source import read
for name, fails in (("billion-laughs", True), ("billion-merges", False)):
    report = Report()
    read("openapi.yaml", Path(sys.argv[1], name), report)
    assert report.failed == fails
"""
    command = [sys.executable, "-c", program, str(HERE)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    assert result.returncode == 0, result.stderr
