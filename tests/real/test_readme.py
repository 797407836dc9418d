"""What the README says of the published specs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import httpx2
from built import ROOT

from specloom.comparison.counts import lines

if TYPE_CHECKING:
    import pytest
    from conftest import Builder

README = (ROOT / "README.md").read_text("utf-8")


def test_one_call_three_services(built: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each service receives the request that the README shows."""
    built("OpenAI + Azure")
    sent: list[str] = []

    def answer(_: Any, request: httpx2.Request) -> httpx2.Response:
        sent.append(f"{request.method} {request.url}\n\n{request.content.decode()}\n")
        return httpx2.Response(200, json={"id": "chatcmpl-1"})

    monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", answer)
    blocks = re.findall(r"```(\w+)\n(.*?)```", README, re.DOTALL)
    [example] = [text for _, text in blocks if "import AzureOpenAI, Groq" in text]
    exec(example, {})  # noqa: S102  # the README's own example
    shown = [text for language, text in blocks if language == "http" and "/chat/" in text]
    assert sorted(sent) == sorted(shown)


def test_counts(built: Builder) -> None:
    """The counts in the README are those of the example."""
    counted = lines(built("OpenAI + Azure").counts)
    quoted = re.findall(r"^(?:openai|azure|azure_stable|together): .*$", README, re.MULTILINE)
    assert quoted == counted
