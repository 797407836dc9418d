"""The same request with curl."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping

from specloom.api.model import Choices, Security, Server
from specloom.examples.requests import Request
from specloom.plan.nodes import Client

_NAMED = re.compile(r"(\{[^{}]*\})")
_UNSAFE = re.compile(r"[^A-Za-z0-9_]+")
_CREDENTIALS = ("api_key", "credential", "token")


def curl(request: Request, server: Server, client: Client, security: Choices) -> str:
    """A command line that sends a request; address and key are in the variables that the client reads."""
    prefix = str(client.environment.value)
    key = next((_variable(client, name) for name in _credentials(client)), "")
    choice = next((one for one in security if one), ())
    query = "".join(_in_query(choice, key, request.path)) if key else ""
    address = _address(server, prefix, client) + shlex.quote(request.path) + query
    lines = [f"curl {'' if request.method == 'GET' else f'-X {request.method} '}{address}"]
    lines += _proofs(choice, key) if key else []
    lines += [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in request.headers]
    return " \\\n  ".join([*lines, *_body(request)])


def _credentials(client: Client) -> Iterator[str]:
    names = [one.name for one in client.constructor.arguments]
    return (name for name in _CREDENTIALS if name in names)


def _variable(client: Client, name: str) -> str:
    fixed = {one.name for one in client.constructor.arguments if one.fixed}
    return name.upper() if name in fixed else f"{client.environment.value}_{name.upper()}"


def _address(server: Server, prefix: str, client: Client) -> str:
    """Where the service is: as the spec says, with variables for what that leaves open."""
    names = dict(server.names)
    if not server.url or server.url.startswith("/"):
        home = (
            "endpoint"
            if any(a.name == "endpoint" for a in client.constructor.arguments)
            else "base_url"
        )
        return f'"${prefix}_{home.upper()}"'
    parts = (part for part in _NAMED.split(server.url.rstrip("/")) if part)
    return "".join(_part(part, names, client) for part in parts)


def _part(part: str, names: Mapping[str, str], client: Client) -> str:
    name = part[1:-1]
    if part.startswith("{") and not names.get(name):
        # The name is the spec's, and stands in a shell.
        return f'"${_variable(client, _UNSAFE.sub("_", name))}"'
    return shlex.quote(names.get(name) or part)


def _proofs(choice: tuple[Security, ...], key: str) -> Iterator[str]:
    """The headers and options by which the caller proves who it is."""
    for one in choice:
        if one.kind == "basic":
            yield f'-u "${key}"'
        elif one.kind == "api-key" and one.place == "header":
            yield f'-H {shlex.quote(one.wire)}": ${key}"'
        elif one.kind == "api-key" and one.place == "cookie":
            yield f'-b {shlex.quote(one.wire)}"=${key}"'
        elif one.kind != "api-key":
            yield f'-H "Authorization: Bearer ${key}"'


def _in_query(choice: tuple[Security, ...], key: str, path: str) -> Iterator[str]:
    for one in choice:
        if one.kind == "api-key" and one.place == "query":
            yield f'{shlex.quote(("&" if "?" in path else "?") + one.wire)}"=${key}"'


def _body(request: Request) -> Iterator[str]:
    if request.media.startswith("multipart/"):
        for part in request.parts:
            value = f"@{part.file}" if part.file else part.text
            literal = not part.file and (part.text[:1] in ("@", "<") or ";" in part.text)
            yield f"{'--form-string' if literal else '-F'} {shlex.quote(f'{part.name}={value}')}"
    elif request.body:
        yield f"-H {shlex.quote(f'Content-Type: {request.media}')}"
        file = next((part.file for part in request.parts if part.file), "")
        yield (
            f"--data-binary {shlex.quote(f'@{file}')}"
            if file
            else f"-d {shlex.quote(request.body)}"
        )
