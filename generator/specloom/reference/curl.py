"""The same request with curl."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from specloom.examples.requests import Request
from specloom.plan.credentials import ClientCredential
from specloom.plan.expressions import Call, Items
from specloom.plan.literals import Literal
from specloom.plan.nodes import Client, ClientArgument

_NAMED = re.compile(r"(\{[^{}]*\})")
_UNSAFE = re.compile(r"[^A-Za-z0-9_]+")
_LETTER = re.compile(r"[A-Za-z0-9_]")
# What means nothing between double quotes, to a shell that somebody types into.
_PLAIN = re.compile(r"[^\"$`\\!]*")
#: What curl does by itself: it reads for this method, and sends a body by that one.
_READS, _HEAD = "GET", "HEAD"


@dataclass(frozen=True, slots=True)
class _Variable:
    """A variable of the environment."""

    name: str


def curl(
    request: Request,
    address: str,
    client: Client,
    choice: Sequence[ClientCredential] = (),
    options: Sequence[str] = (),
) -> str:
    """A command line that sends a request; what it needs is in the variables that the client reads.

    Args:
        request: What is sent.
        address: Where the service is, with names of arguments in braces.
        client: Whose variables these are.
        choice: The credentials that are sent.
        options: Further options of curl.
    """
    path = _filled(request.path, _of_paths(client), client)
    place = (*_address(address, client), *path, *_in_query(choice, client, request.path))
    body = list(_body(request))
    lines = [" ".join(["curl", *options, *_method(request.method, body), _word(*place)])]
    lines += _proofs(choice, client)
    lines += [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in request.headers]
    return " \\\n  ".join([*lines, *body])


def variables(client: Client, one: ClientCredential) -> list[str]:
    """The environment variables of a credential: those without which it is not complete."""
    return [_variable(client, name).name for name in one.needed]


def _method(method: str, body: Sequence[str]) -> list[str]:
    if method == _HEAD:
        return ["--head"]
    return [] if method == _READS and not body else ["-X", method]


def _arguments(client: Client) -> dict[str, ClientArgument]:
    return {one.name: one for one in client.constructor.arguments}


def _variable(client: Client, name: str) -> _Variable:
    """The variable of an argument. Names of specs can be here, and are in a shell then."""
    found = _arguments(client).get(name)
    usual = f"{client.environment.value}_{_UNSAFE.sub('_', name).upper()}"
    return _Variable(found.variable if found and found.variable else usual)


def _word(*parts: str | _Variable) -> str:
    """A word in a shell of texts that are what they are, and of variables."""
    if not any(isinstance(one, _Variable) for one in parts):
        return shlex.quote("".join(map(str, parts)))
    if all(isinstance(one, _Variable) or _PLAIN.fullmatch(one) for one in parts):
        after = (*map(str, parts[1:]), "")
        return f'"{"".join(_inside(*pair) for pair in zip(parts, after, strict=True))}"'
    return "".join(
        f'"{_inside(one, "")}"' if isinstance(one, _Variable) else shlex.quote(one)
        for one in parts
        if one
    )


def _inside(one: str | _Variable, after: str) -> str:
    """A part of a word between double quotes; a variable is set apart from letters behind it."""
    if not isinstance(one, _Variable):
        return one
    return f"${{{one.name}}}" if _LETTER.match(after) else f"${one.name}"


def _address(address: str, client: Client) -> Iterator[str | _Variable]:
    """Where the service is: as the spec says, with variables for what that leaves open."""
    base = next((one for one in client.constructor.arguments if one.keyword == "base_url"), None)
    if base and (not address or address.startswith("/")):
        address = f"{{{base.name}}}"
    value = base.value if base else None
    parts = dict(value.keywords) if isinstance(value, Call) else {}
    defaults: dict[str, str | _Variable] = {
        name: str(part.items[-1].value)
        for name, part in parts.items()
        if isinstance(part, Items) and isinstance(part.items[-1], Literal) and part.items[-1].value
    }
    return _filled(address.rstrip("/"), defaults, client)


def _of_paths(client: Client) -> dict[str, str | _Variable]:
    """By name in the paths, the variable of the argument that a client has for it."""
    found: dict[str, str | _Variable] = {}
    known = _arguments(client)
    for key, value in client.constructor.parameters:
        given = value.arguments if isinstance(value, Call) else ()
        names = [str(one.value) for one in given if isinstance(one, Literal)]
        for name in (name for name in names if name in known):
            found[str(key.value).rpartition(".")[2]] = _variable(client, name)
    return found


def _filled(
    text: str, known: Mapping[str, str | _Variable], client: Client
) -> Iterator[str | _Variable]:
    """A part of an address; `known` has what is there for some of the names in its braces."""
    for part in (part for part in _NAMED.split(text) if part):
        name = part[1:-1]
        is_named = part.startswith("{")
        yield (known.get(name) or _variable(client, name)) if is_named else part


def _proofs(choice: Sequence[ClientCredential], client: Client) -> Iterator[str]:
    """The headers and options by which the caller proves who it is."""
    for one in choice:
        first, *others = (_variable(client, name) for name in one.needed)
        if one.kind == "basic":
            yield f"-u {_word(first, ':', *others)}"
        elif one.kind == "api-key" and one.place == "header":
            yield f"-H {_word(f'{one.wire}: ', first)}"
        elif one.kind == "api-key" and one.place == "cookie":
            yield f"-b {_word(f'{one.wire}=', first)}"
        elif one.kind in ("bearer", "token"):
            yield f"-H {_word('Authorization: Bearer ', first)}"


def _in_query(
    choice: Sequence[ClientCredential], client: Client, path: str
) -> Iterator[str | _Variable]:
    sign = "&" if "?" in path else "?"
    for one in choice:
        if one.kind == "api-key" and one.place == "query":
            yield f"{sign}{quote(one.wire, safe='')}="
            yield _variable(client, one.needed[0])
            sign = "&"


def _body(request: Request) -> Iterator[str]:
    if request.media.startswith("multipart/"):
        for part in request.parts:
            value = f"@{part.file}" if part.file else part.text
            literal = not part.file and (part.text[:1] in ("@", "<") or ";" in part.text)
            yield f"{'--form-string' if literal else '-F'} {shlex.quote(f'{part.name}={value}')}"
    elif request.body:
        yield f"-H {shlex.quote(f'Content-Type: {request.media}')}"
        file = next((part.file for part in request.parts if part.file), "")
        option = "--data-raw" if request.body.startswith("@") else "-d"
        yield (
            f"--data-binary {shlex.quote(f'@{file}')}"
            if file
            else f"{option} {shlex.quote(request.body)}"
        )
