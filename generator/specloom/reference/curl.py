"""The same request with curl."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping, Sequence

from specloom.examples.requests import Request
from specloom.plan.credentials import ClientCredential
from specloom.plan.expressions import Call, Items
from specloom.plan.literals import Literal
from specloom.plan.nodes import Client, ClientArgument

_NAMED = re.compile(r"(\{[^{}]*\})")
_UNSAFE = re.compile(r"[^A-Za-z0-9_]+")
#: What curl does by itself: it reads for this method, and sends a body by that one.
_READS, _HEAD = "GET", "HEAD"


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
    query = "".join(_in_query(choice, client, request.path))
    place = _address(address, client) + _filled(request.path, _of_paths(client), client) + query
    body = list(_body(request))
    lines = [" ".join(["curl", *options, *_method(request.method, body), place])]
    lines += _proofs(choice, client)
    lines += [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in request.headers]
    return " \\\n  ".join([*lines, *body])


def variables(client: Client, one: ClientCredential) -> list[str]:
    """The environment variables of a credential: those without which it is not complete."""
    return [_variable(client, name) for name in one.needed]


def _method(method: str, body: Sequence[str]) -> list[str]:
    if method == _HEAD:
        return ["--head"]
    return [] if method == _READS and not body else ["-X", method]


def _arguments(client: Client) -> dict[str, ClientArgument]:
    return {one.name: one for one in client.constructor.arguments}


def _variable(client: Client, name: str) -> str:
    """The variable of an argument. Names of specs can stand here, and stand in a shell then."""
    found = _arguments(client).get(name)
    usual = f"{client.environment.value}_{_UNSAFE.sub('_', name).upper()}"
    return found.variable if found and found.variable else usual


def _address(address: str, client: Client) -> str:
    """Where the service is: as the spec says, with variables for what that leaves open."""
    base = next((one for one in client.constructor.arguments if one.keyword == "base_url"), None)
    whole = f"{{{base.name}}}" if base else ""
    if not address or address.startswith("/"):
        address = whole
    value = base.value if base else None
    parts = dict(value.keywords) if isinstance(value, Call) else {}
    defaults = {
        name: shlex.quote(str(part.items[-1].value))
        for name, part in parts.items()
        if isinstance(part, Items) and isinstance(part.items[-1], Literal) and part.items[-1].value
    }
    return _filled(address.rstrip("/"), defaults, client)


def _of_paths(client: Client) -> dict[str, str]:
    """By name in the paths, the variable of the argument that a client has for it."""
    found: dict[str, str] = {}
    known = _arguments(client)
    for key, value in client.constructor.parameters:
        given = value.arguments if isinstance(value, Call) else ()
        names = [str(one.value) for one in given if isinstance(one, Literal)]
        for name in (name for name in names if name in known):
            found[str(key.value).rpartition(".")[2]] = _quoted(client, name)
    return found


def _filled(text: str, known: Mapping[str, str], client: Client) -> str:
    """A part of an address in a shell; `known` has what is there for some of the names in its braces."""
    parts = (part for part in _NAMED.split(text) if part)
    return "".join(
        (
            (known.get(part[1:-1]) or _quoted(client, part[1:-1]))
            if part.startswith("{")
            else shlex.quote(part)
        )
        for part in parts
    )


def _quoted(client: Client, name: str) -> str:
    """The variable of an argument in a shell."""
    return f'"${_variable(client, name)}"'


def _proofs(choice: Sequence[ClientCredential], client: Client) -> Iterator[str]:
    """The headers and options by which the caller proves who it is."""
    for one in choice:
        first, *others = variables(client, one)
        if one.kind == "basic":
            yield f'-u "{":".join(f"${name}" for name in (first, *others))}"'
        elif one.kind == "api-key" and one.place == "header":
            yield f'-H {shlex.quote(one.wire)}": ${first}"'
        elif one.kind == "api-key" and one.place == "cookie":
            yield f'-b {shlex.quote(one.wire)}"=${first}"'
        elif one.kind in ("bearer", "token"):
            yield f'-H "Authorization: Bearer ${first}"'


def _in_query(choice: Sequence[ClientCredential], client: Client, path: str) -> Iterator[str]:
    sign = "&" if "?" in path else "?"
    for one in choice:
        if one.kind == "api-key" and one.place == "query":
            yield f'{shlex.quote(sign + one.wire)}"=${variables(client, one)[0]}"'
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
