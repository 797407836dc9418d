"""The README's example does what the README says."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    """The code blocks of a language, in their order."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def shown(request: httpx2.Request) -> str:
    """A request as the README prints it: the headers that tell the services apart, and the body."""
    beta = request.headers.get("openai-beta")
    header = f"OpenAI-Beta: {beta}\n" if beta else ""
    return f"{request.method} {request.url}\n{header}\n{request.content.decode()}\n"


def test_one_function_two_services(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each service receives the request that the README shows."""
    monkeypatch.syspath_prepend(ROOT / "generated")
    sent: list[str] = []

    def answer(_: Any, request: httpx2.Request) -> httpx2.Response:
        sent.append(shown(request))
        return httpx2.Response(200, json={"status": "queued"})

    monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", answer)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    exec(blocks("python")[0], {})  # noqa: S102  # the README's own example

    assert sent == blocks("http")[:2]


def test_errors_and_variants_are_quoted_right() -> None:
    """No placeholder is left where the README quotes the command's output."""
    assert "EXCERPT" not in README
