"""Every operation of both services, called for real: the mock server rejects what is not allowed."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from typing import Any

import pytest
import yaml
from assistants import (
    AsyncStream,
    BinaryResponse,
    Model,
    Stream,
    UnknownObject,
    UnsupportedError,
)
from mock_server import STREAMED, MockServer
from operations import Case, method
from surface import ROOT, VARIANTS, surface
from witness import Witness

# Who calls every operation calls deprecated ones too.
pytestmark = pytest.mark.filterwarnings("ignore:.*eprecated:DeprecationWarning")

METHODS = ("get", "post", "put", "patch", "delete", "head", "options")
COUNTS = {"openai": 44, "azure": 42, "compatible": 3}
SPECS = {
    "openai": "specs/openai/openapi.yaml",
    "azure": "specs/azure/agents.json",
    "compatible": "specs/compatible/openapi.yaml",
}
STREAMING = [case for case in surface().cases if case.stream_flag]
LACKING = [
    (operation.name, variant, operation.variants)
    for operation in surface().api.operations
    for variant in VARIANTS
    if variant not in operation.variants
]
MODES = ("required", "full")


@pytest.mark.parametrize("variant", VARIANTS)
def test_nothing_is_left_out(variant: str) -> None:
    """The cases are the operations that the spec of the service lists, each once."""
    spec = yaml.safe_load((ROOT / SPECS[variant]).read_text("utf-8"))
    listed = [
        (verb.upper(), path)
        for path, item in spec["paths"].items()
        for verb in item
        if verb in METHODS
    ]
    called = [case.http for case in surface().cases if case.variant == variant]
    assert Counter(called) == Counter(listed)
    assert len(called) == COUNTS[variant]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("case", surface().cases, ids=str)
def test_operation(case: Case, mode: str, servers: Mapping[str, MockServer]) -> None:
    """A call is a request that the document allows, and its answer is what the document says."""
    server = servers[case.variant]
    witness = Witness(case)
    with surface().client(case.variant, server.url, strict=True) as sdk:
        for given in case.calls(mode):
            with surface().understood():
                answer = surface().call(sdk, case, given, witness)
                assert isinstance(answer, Model | BinaryResponse)
    assert witness.seen == len(case.calls(mode))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("case", surface().cases, ids=str)
def test_operation_async(case: Case, mode: str, servers: Mapping[str, MockServer]) -> None:
    """The asynchronous client sends what the document allows, and understands the answer, too."""
    server = servers[case.variant]
    witness = Witness(case)

    async def main() -> None:
        async with surface().client(
            case.variant, server.url, asynchronous=True, strict=True
        ) as sdk:
            for given in case.calls(mode):
                with surface().understood():
                    answer = await surface().call(sdk, case, given, witness)
                    assert isinstance(answer, Model | BinaryResponse)

    asyncio.run(main())
    assert witness.seen == len(case.calls(mode))


def test_three_operations_stream() -> None:
    """The services have the same three operations that can stream, as far as they have them."""
    names = ["threads.create_and_run", "threads.runs.create", "threads.runs.submit_tool_outputs"]
    found = [(case.variant, case.name) for case in STREAMING]
    wanted = [(variant, name) for variant in VARIANTS for name in names]
    assert sorted(found) == sorted(set(wanted) - {("compatible", "threads.create_and_run")})


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("case", STREAMING, ids=str)
def test_stream(case: Case, mode: str, servers: Mapping[str, MockServer]) -> None:
    """With stream=True the same call gives typed events."""
    server = servers[case.variant]
    witness = Witness(case)
    with surface().client(case.variant, server.url) as sdk:
        given = {**case.calls(mode)[0], case.stream_flag: True}
        with surface().call(sdk, case, given, witness) as stream:
            assert isinstance(stream, Stream)
            check_events(list(stream))
    assert witness.seen == 1


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("case", STREAMING, ids=str)
def test_stream_async(case: Case, mode: str, servers: Mapping[str, MockServer]) -> None:
    """The asynchronous client has the same typed events."""
    server = servers[case.variant]
    witness = Witness(case)

    async def main() -> list[Any]:
        async with surface().client(case.variant, server.url, asynchronous=True) as sdk:
            given = {**case.calls(mode)[0], case.stream_flag: True}
            async with await surface().call(sdk, case, given, witness) as stream:
                assert isinstance(stream, AsyncStream)
                return [event async for event in stream]

    check_events(asyncio.run(main()))
    assert witness.seen == 1


def check_events(events: list[Any]) -> None:
    """Check the events of a server that writes the envelope as data, and `done` without a mark."""
    *typed, done = events
    assert len(typed) == STREAMED
    assert all(isinstance(event, Model) and not isinstance(event, UnknownObject) for event in typed)
    assert all(isinstance(event.data, Model) for event in typed)
    assert done.event == "done"


@pytest.mark.parametrize(("name", "variant", "having"), LACKING)
def test_operation_that_a_service_lacks(name: str, variant: str, having: tuple[str, ...]) -> None:
    """An operation that only the other service has is refused, with the name of that service."""
    [case] = [case for case in surface().cases if (case.name, case.variant) == (name, having[0])]
    with surface().client(variant, "http://nowhere.test") as sdk:
        first, rest = surface().positional(name, case.required)
        with pytest.raises(UnsupportedError, match=name) as caught:
            method(sdk, name)(*first, **rest)
    assert f"not in the document that {variant} was generated from (" in caught.value.message
    [problem] = caught.value.problems
    assert all(other in problem for other in having)


@pytest.mark.parametrize("case", [case for case in surface().cases if case.foreign], ids=str)
def test_arguments_that_a_service_lacks(case: Case) -> None:
    """Arguments that only other services have are refused, all in one error that names those."""
    others = [c for c in surface().cases if c.name == case.name and c.variant != case.variant]
    having = {n: [c for c in others if n in c.full[0]] for n in case.foreign}
    foreign = {name: twins[0].full[0][name] for name, twins in having.items()}
    with surface().client(case.variant, "http://nowhere.test") as sdk:
        first, rest = surface().positional(case.name, {**case.required, **foreign})
        with pytest.raises(UnsupportedError) as caught:
            method(sdk, case.name)(*first, **rest)
    listed = "\n".join(caught.value.problems)
    assert all(name in listed for name in case.foreign), listed
    for problem in caught.value.problems:
        assert any(other.variant in problem for other in others), listed
