"""The documentation of an SDK, and trying what its pages show: snippets and command lines as they stand."""

from __future__ import annotations

import importlib
import re
import ssl
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import pytest
from snippets import Desk, Message, Shown, as_shown, run_curl, run_python, shown

from specloom.api.model import Api
from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run
from specloom.plan.nodes import Client, Plan
from specloom.reference.client_variants import ClientVariants
from specloom.reference.index import index
from specloom.reference.links import call_page
from specloom.reference.pages import Page
from specloom.reference.stage import pages, printed
from specloom.wire.difference import Difference

TEMPLATES = Path(__file__).parents[2] / "templates"
#: What the environment says of everything but addresses.
_KEY = "key"
_GIVEN = re.compile(r"\{\w+\}")
#: What command lines that upload read, in the folder where they run.
FILES = ("notes.txt", "image.png", "clip.mp4")


@dataclass(frozen=True)
class Reference:
    """A documentation and what it was made from; `files` are its pages as Markdown."""

    api: Api
    differences: tuple[Difference, ...]
    plan: Plan
    pages: tuple[Page, ...]
    files: dict[str, str]
    index: str

    @classmethod
    def of(cls, api: Api, differences: tuple[Difference, ...], plan: Plan) -> Reference:
        """The documentation of a plan."""
        found = pages(api, differences, plan)
        return cls(api, differences, plan, found, printed(found, TEMPLATES), index(found))

    @cached_property
    def calls(self) -> list[Shown]:
        """What the pages of operations show, for each of their clients."""
        found = (one for path, text in self.files.items() for one in shown(path, text))
        return [one for one in found if "Request" in one.blocks]

    @cached_property
    def read_again(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """By page and client, the response of the call that reads again what is waited for."""
        found = {(one.page, one.client): one.blocks.get("Response", ()) for one in self.calls}
        read = {o.name: call_page(o.polling.read) for o in self.api.operations if o.polling}
        return {
            (call_page(name), client.title): found.get((page, client.title), ())
            for name, page in read.items()
            for client in self.plan.clients
        }

    @cached_property
    def prefixes(self) -> Mapping[str, str]:
        """By client, what stands before each path where the environment says where its service is."""
        found = {one.title: ClientVariants(self.plan).address(one) for one in self.plan.clients}
        return {
            title: "" if url.startswith("http") else url.partition("}")[2].rstrip("/")
            for title, url in found.items()
        }

    def request(self, one: Shown, number: int = 0) -> Message:
        """The request that a page shows, as it is on the wire; the last one is that of the stream."""
        message = as_shown(one.blocks["Request"][number])
        # What a client is given for paths stands in braces.
        target = _GIVEN.sub(_KEY, self.prefixes[one.client] + message.target)
        return replace(message, target=target)


def documented(config: Path) -> Reference:
    """The documentation of a configuration."""
    report = Report()
    own = load(config, report)
    assert own is not None
    seen: dict[str, Any] = {}

    def watch(stage: str, variant: str, result: object) -> None:
        if not variant:
            seen[stage] = result

    plan = Run(own, TEMPLATES, report, watch=watch).plan()
    return Reference.of(seen["passes"], seen["wire"], plan)


def prepare(plan: Plan, address: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let programs of pages run: with the service at an address, in a folder that has files to send."""
    for client in plan.clients:
        for name, value in _variables(client, address):
            monkeypatch.setenv(name, value)
    for name in FILES:
        (folder / name).write_text("Hello!", "utf-8")
    monkeypatch.chdir(folder)
    # Reading the certificates of all authorities for each client takes longer than all else.
    monkeypatch.setattr(ssl, "create_default_context", cache(ssl.create_default_context))
    _strictly(plan, monkeypatch)


def _variables(client: Client, address: str) -> Iterator[tuple[str, str]]:
    """What the environment says for a client: the base URL of one that has no endpoint."""
    names = {one.name for one in client.constructor.arguments}
    for one in client.constructor.arguments:
        if one.name == "base_url" and "endpoint" in names:
            continue
        name = one.name.upper()
        variable = name if one.fixed else f"{client.environment.value}_{name}"
        yield variable, address if one.name in ("base_url", "endpoint") else _KEY


def _strictly(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let clients check what is sent and what is received, by the rules of the generated code."""
    module = importlib.import_module(plan.package)
    for client in plan.clients:
        for name in (client.class_name, f"Async{client.class_name}"):
            made = getattr(module, name).__init__
            strict = {**made.__kwdefaults__, "validate": True, "strict": True}
            monkeypatch.setattr(made, "__kwdefaults__", strict)


def try_snippets(reference: Reference, desk: Desk, some: Iterable[Shown]) -> tuple[int, list[str]]:
    """Run the Python of pages; how many programs that are, and what is wrong with them."""
    wrong, count = [], 0
    for one in some:
        for title, text in one.snippets:
            count += 1
            if said := _problem(reference, desk, one, title, text):
                wrong.append(f"{one.page} {one.client} {title}: {said}")
    return count, wrong


def _problem(reference: Reference, desk: Desk, one: Shown, title: str, text: str) -> str:
    """What is wrong with a snippet, or nothing."""
    stream = title == "Stream it"
    block = one.blocks.get("Events" if stream else "Response", ())
    later = reference.read_again.get((one.page, one.client), ())
    desk.reply(block, stream=stream, then=later if title == "Wait for it" else ())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # the page says it, too
            run_python(text)
    except Exception as error:  # noqa: BLE001 - all of them are findings
        return f"{type(error).__name__}: {error}"
    wanted = reference.request(one, -1 if stream else 0)
    return "" if desk.seen[:1] == [wanted] else f"sends {desk.seen}\n  not {wanted}"


def try_commands(reference: Reference, desk: Desk, some: Iterable[Shown]) -> list[str]:
    """Run the command lines of pages by a shell; what is wrong with them."""
    return [
        problem
        for one in some
        for number, text in enumerate(one.blocks["curl"])
        if (problem := _command_problem(reference, desk, one, number, text))
    ]


def _command_problem(reference: Reference, desk: Desk, one: Shown, number: int, text: str) -> str:
    """What is wrong with a command line of a page, or nothing."""
    for client in reference.plan.clients:
        address = ClientVariants(reference.plan).address(client).rstrip("/")
        if address.startswith("http"):
            text = text.replace(address, desk.url)
    desk.reply(())
    said, wanted = run_curl(text, "."), reference.request(one, number)
    if not said and desk.seen == [wanted]:
        return ""
    return f"{one.page} {one.client}: {said}{desk.seen}\n  not {wanted}"
