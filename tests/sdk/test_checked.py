"""Calls of the committed SDK that are checked before anything is sent."""

from __future__ import annotations

import asyncio
import io
import socket
from collections.abc import Iterator
from typing import Any

import assistants
import pytest
from offline import Server, call, call_async

CALLERS = (call, call_async)
WRONG: dict[str, Any] = {"assistant_id": 5, "temperature": 9}


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    """What takes connections at an address of its own."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        yield server


def never() -> str:
    """A credential that nobody asks for."""
    raise AssertionError


def test_nothing_is_sent(listening: socket.socket) -> None:
    """A call with problems opens no connection and asks for no credential, sync and async."""
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    client = assistants.OpenAI(never, base_url=url)
    with client, pytest.raises(assistants.RequestValidationError, match="temperature: must be at"):
        client.threads.runs.create("thread_1", **WRONG, validate=True)

    async def main() -> None:
        async with assistants.AsyncOpenAI(never, base_url=url, validate=True) as client:
            await client.threads.runs.create("thread_1", **WRONG)

    with pytest.raises(assistants.RequestValidationError, match="assistant_id: must be a string"):
        asyncio.run(main())
    with pytest.raises(BlockingIOError):
        listening.accept()


@pytest.mark.parametrize("caller", CALLERS)
@pytest.mark.parametrize("file", [b"{}", io.BytesIO(b"{}"), ("a.jsonl", b"{}", "text/plain")])
@pytest.mark.parametrize("variant", ["openai", "azure"])
def test_files_are_files(variant: str, file: Any, caller: Any) -> None:
    """A file in any form passes, and is not read by the check."""
    server = Server(json={"id": "f"})
    caller(
        variant,
        lambda sdk: sdk.files.create(file=file, purpose="assistants"),
        server,
        validate=True,
    )
    assert b"{}" in server.requests[0].content
