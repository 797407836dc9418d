"""The same request with curl."""

from __future__ import annotations

import re
import shlex

from specloom.examples.requests import Request
from specloom.plan.nodes import Client

_NAMED = re.compile(r"\{[^{}]*\}")


def curl(request: Request, address: str, client: Client) -> str:
    """A command line that sends a request; address and key are in the variables that the client reads."""
    prefix = str(client.environment.value)
    names = [one.name for one in client.constructor.arguments]
    key = next((name for name in names if name in ("api_key", "credential", "token")), "")
    home = next((name for name in names if name in ("endpoint", "base_url")), "base_url")
    shown = _NAMED.sub("", address) if address and not _NAMED.search(address) else ""
    start = (
        shlex.quote(shown + request.path)
        if shown
        else f'"${prefix}_{home.upper()}"{shlex.quote(request.path)}'
    )
    lines = [f"curl {'' if request.method == 'GET' else f'-X {request.method} '}{start}"]
    if key:
        lines.append(f'-H "Authorization: Bearer ${prefix}_{key.upper()}"')
    lines += [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in request.headers]
    if request.body:
        lines.append(f"-H {shlex.quote(f'Content-Type: {request.media}')}")
        lines.append(f"-d {shlex.quote(request.body)}")
    return " \\\n  ".join(lines)
