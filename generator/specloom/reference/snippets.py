"""Calls of an SDK as Python that runs as it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specloom.plan.literals import Literal, Value
from specloom.plan.nodes import Client, Method, Plan


@dataclass(frozen=True, slots=True)
class Snippets:
    """Writes the calls of a plan; what it gives is formatted afterwards."""

    plan: Plan

    def call(
        self,
        method: Method,
        client: Client,
        arguments: Mapping[str, Value],
        *,
        streamed: bool = False,
    ) -> str:
        """A program that makes one call, and shows what it gives."""
        head = f"from {self.plan.package} import {client.class_name}\n\nclient = {client.class_name}()\n"
        given = _given(method, arguments, streamed=streamed)
        call = f"client.{method.operation}({given})"
        return f"{head}\n{_shown(method, call, streamed=streamed)}"

    def awaited(
        self,
        method: Method,
        client: Client,
        arguments: Mapping[str, Value],
        *,
        streamed: bool = False,
    ) -> str:
        """The same with the asynchronous client."""
        name = f"Async{client.class_name}"
        given = _given(method, arguments, streamed=streamed)
        call = f"client.{method.operation}({given})"
        body = _shown(method, call, streamed=streamed, awaited=True)
        inner = "\n".join(f"        {line}" if line else "" for line in body.split("\n"))
        return (
            f"import asyncio\n\nfrom {self.plan.package} import {name}\n\n\n"
            f"async def main() -> None:\n    async with {name}() as client:\n{inner}\n\n"
            "asyncio.run(main())\n"
        )


def _given(method: Method, arguments: Mapping[str, Value], *, streamed: bool) -> str:
    """The arguments of a call as source: values are literals, names those of the plan."""
    first = method.positional.name if method.positional else ""
    own = [first] if first in arguments else []
    own += [one.name for one in method.keywords if one.name in arguments]
    texts = [
        (
            Literal(arguments[name]).text
            if name == first
            else f"{name}={Literal(arguments[name]).text}"
        )
        for name in own
        if name != method.flag
    ]
    return ", ".join([*texts, *([f"{method.flag}=True"] if streamed else [])])


def _shown(method: Method, call: str, *, streamed: bool, awaited: bool = False) -> str:
    """The call in a statement that shows what comes."""
    word, wait = ("async for", "await ") if awaited else ("for", "")
    if streamed:
        return (
            f"with {call} as events:\n    for event in events:\n        print(event)\n"
            if not awaited
            else f"async with await {call} as events:\n    async for event in events:\n        print(event)\n"
        )
    if method.pages:
        return f"{word} item in {call}:\n    print(item)\n"
    if method.returns.text == "None":
        return f"{wait}{call}\n"
    return f"result = {wait}{call}\nprint(result)\n"
