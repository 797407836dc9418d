"""Every operation of the real specs, called for real: the mock server rejects what is not allowed."""

from __future__ import annotations

import asyncio
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest
from built import CONFIGS, Built
from mock_server import MockServer, serve
from operations import Surface
from servable import servable
from table import record
from talk import Call, Failure, Talk
from witness import RejectedError

from specloom.config.load import load
from specloom.config.values import VariantConfig
from specloom.diagnostics import Report

# Who calls every operation calls deprecated ones too.
pytestmark = pytest.mark.filterwarnings("ignore:.*eprecated:DeprecationWarning")

Opener: TypeAlias = Callable[[str, VariantConfig, str], Talk]

REJECTIONS = tomllib.loads((Path(__file__).parent / "rejections.toml").read_text("utf-8"))
MODES = ("required", "full", "stream")
#: How many failures a message tells of.
TOLD = 10
#: By SDK: each call, as its variant, its operation and whether it was asynchronous.
_called: dict[str, list[tuple[str, str, bool]]] = defaultdict(list)


def clients() -> Iterator[tuple[str, VariantConfig]]:
    """Every SDK with each of its variants."""
    for name, path in CONFIGS.items():
        config = load(path, Report())
        assert config is not None
        yield from ((name, variant) for variant in config.variants)


@pytest.fixture(scope="session")
def talk(
    built: Callable[[str], Built], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Opener]:
    """Return a function that opens a variant of an SDK; each document has one server."""
    with ExitStack() as stack:

        @cache
        def surface(name: str) -> Surface:
            return built(name).surface()

        @cache
        def server(name: str, spec: str, arrays: str) -> MockServer:
            document = servable(surface(name).documents[spec])
            folder = tmp_path_factory.mktemp("server")
            running = serve(document, folder, strict=False, arrays=arrays)
            return stack.enter_context(running)

        yield lambda name, variant, mode: Talk(
            surface(name),
            variant,
            server(name, variant.like or variant.name, variant.arrays).url,
            strict=mode != "stream",
        )


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("name", "variant"), [*clients()], ids=lambda one: getattr(one, "name", None)
)
def test_operations(
    name: str,
    variant: VariantConfig,
    mode: str,
    asynchronous: bool,  # noqa: FBT001 - pytest passes by name
    talk: Opener,
) -> None:
    """No call is a request that the document forbids, and each answer is what it says."""
    if variant.like and mode != "required":
        # It has the tables of the variant that it is like, whose calls were made.
        return
    opened = talk(name, variant, mode)
    calls = opened.calls(mode)
    if asynchronous:
        asyncio.run(opened.run_async(calls))
    else:
        opened.run(calls)
    note(name, variant.name, calls, asynchronous=asynchronous)
    excepted = [one for one in REJECTIONS["rejection"] if name in one["sdks"]]
    excepted = [one for one in excepted if (one["variant"], one["mode"]) == (variant.name, mode)]
    wrong = [
        failure
        for failure in opened.failures
        if not any(is_excepted(failure, one) for one in excepted)
    ]
    listed = "\n".join(map(str, wrong[:TOLD]))
    assert not wrong, f"{len(wrong)} of {len(calls)} calls failed, the first are\n{listed}"
    for one in excepted:
        needed = any(is_excepted(failure, one) for failure in opened.failures)
        assert needed, f"{one['operation']} works: take it out of rejections.toml"


def is_excepted(failure: Failure, rejection: dict[str, str]) -> bool:
    """Tell whether a failure is what a row of rejections.toml says, and nothing more."""
    error = failure.error
    return (
        isinstance(error, RejectedError)
        and failure.case.name == rejection["operation"]
        and set(error.places) == {rejection["place"]}
    )


def note(name: str, variant: str, calls: list[Call], *, asynchronous: bool) -> None:
    """Put into the table how many operations were called, in how many calls."""
    made = _called[name]
    made += [(variant, case.name, asynchronous) for case, _ in calls]
    sync, other = (len({one for one in made if one[2] is kind}) for kind in (False, True))
    text = f"{sync} \u00d7 2" if sync == other else f"{sync} + {other}"
    record(name, "called", f"{text} ({len(made):,} calls)")
