"""Calls of an SDK as Python that runs as it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specloom.examples.forms import Json
from specloom.plan.nodes import Client, Method, Plan
from specloom.reference.layout import laid_out

_PLACES = {"headers": "header"}


def argument_names(method: Method) -> dict[tuple[str, str], str]:
    """By place and name there, the argument that gives it."""
    found: dict[tuple[str, str], str] = {}
    for part in method.parts:
        place = _PLACES.get(part.place, part.place)
        found |= {(place, str(wire.value)): name for wire, name in part.entries}
        found |= {(place, ""): part.whole} if part.whole else {}
    return found


def by_name(method: Method, given: Mapping[tuple[str, str], Json]) -> dict[str, Json]:
    """Arguments by their names in Python; they are given by place and name there."""
    names = argument_names(method)
    return {names[key]: value for key, value in given.items() if key in names}


@dataclass(frozen=True, slots=True)
class Snippets:
    """Writes the calls of a plan, laid out as black would."""

    plan: Plan

    def call(
        self,
        method: Method,
        client: Client,
        arguments: Mapping[str, Json],
        *,
        streamed: bool = False,
    ) -> str:
        """A program that makes one call, and shows what it gives."""
        name = client.class_name
        lines = [f"from {self.plan.package} import {name}", "", f"client = {name}()", ""]
        given = _given(method, arguments, streamed=streamed)
        lines += _shown(method, given, 0, streamed=streamed, awaited=False)
        return "\n".join(lines)

    def awaited(
        self,
        method: Method,
        client: Client,
        arguments: Mapping[str, Json],
        *,
        streamed: bool = False,
    ) -> str:
        """The same with the asynchronous client."""
        name = f"Async{client.class_name}"
        given = _given(method, arguments, streamed=streamed)
        return "\n".join(
            [
                "import asyncio",
                "",
                f"from {self.plan.package} import {name}",
                "",
                "",
                "async def main() -> None:",
                f"    async with {name}() as client:",
                *_shown(method, given, 8, streamed=streamed, awaited=True),
                "",
                "",
                "asyncio.run(main())",
            ]
        )


def _given(
    method: Method, arguments: Mapping[str, Json], *, streamed: bool
) -> list[tuple[str, Json]]:
    """The arguments of a call, by name but for the first."""
    first = method.positional.name if method.positional else ""
    own = [("", arguments[first])] if first in arguments else []
    names = [one.name for one in method.keywords if one.name in arguments]
    own += [(name, arguments[name]) for name in names if name != method.flag]
    return [*own, (method.flag, True)] if streamed and method.flag else own


def _shown(
    method: Method,
    given: list[tuple[str, Json]],
    column: int,
    *,
    streamed: bool,
    awaited: bool,
) -> Iterator[str]:
    """The call in a statement that shows what comes."""
    word, wait = ("async ", "await ") if awaited else ("", "")
    space = " " * column
    call = f"client.{method.call}"
    if streamed:
        yield space + laid_out(f"{word}with {wait}{call}", given, " as events:", column)
        yield f"{space}    {word}for event in events:"
        yield f"{space}        print(event)"
    elif method.pages:
        yield space + laid_out(f"{word}for item in {call}", given, ":", column)
        yield f"{space}    print(item)"
    elif method.returns.text == "None":
        yield space + laid_out(f"{wait}{call}", given, "", column)
    elif method.returns.text == "BinaryResponse":
        yield space + laid_out(f"result = {wait}{call}", given, "", column)
        yield f'{space}result.write_to_file("result.bin")'
    else:
        yield space + laid_out(f"result = {wait}{call}", given, "", column)
        yield f"{space}print(result)"
