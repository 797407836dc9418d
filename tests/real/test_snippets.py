"""The documentation of examples/openai: what a sample of its pages shows is what happens."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest
from conftest import Builder
from documented import Reference, prepare, try_commands, try_snippets
from snippets import Desk, Shown, desk

#: How many pages of each kind are tried at most, and how many of those that are of none. The seed is fixed.
EACH, OTHERS, SEED = 6, 32, 13
#: What the pages of a kind hold.
KINDS: Mapping[str, str] = {
    "streams": r"^## Stream it\b",
    "polls": r"^## Wait for it\b",
    "uploads": r"^    Content-Type: multipart/form-data",
    "downloads": r"\.write_to_file\(",
    "pages": r"^    for item in client\.",
}


@pytest.fixture(scope="module")
def reference(built: Builder) -> Reference:
    """The documentation of examples/openai."""
    one = built("OpenAI + Azure")
    return Reference.of(one.api, one.differences, one.plan)


@pytest.fixture(scope="module")
def sampled(reference: Reference) -> list[Shown]:
    """What the sample of its pages shows, for each of their clients."""
    chosen = set(_sample(reference))
    return [one for one in reference.calls if one.page in chosen]


@pytest.fixture
def server(reference: Reference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A server that responds with what a page shows, and the SDK made ready for it."""
    with desk() as own:
        prepare(reference.plan, own.url, tmp_path, monkeypatch)
        yield own


def _sample(reference: Reference) -> Iterator[str]:
    choice = random.Random(SEED)  # noqa: S311 - nothing is secret
    rest = {one.page: reference.files[one.page] for one in reference.calls}
    for pattern in KINDS.values():
        own = [page for page, text in rest.items() if re.search(pattern, text, re.MULTILINE)]
        assert len(own) > 1
        yield from _taken(rest, choice.sample(own, min(EACH, len(own))))
    yield from choice.sample([*rest], OTHERS)


def _taken(rest: dict[str, str], chosen: Iterable[str]) -> Iterator[str]:
    for page in chosen:
        del rest[page]
        yield page


def test_snippets_send_what_their_pages_show(
    reference: Reference, sampled: list[Shown], server: Desk
) -> None:
    """Each Python snippet runs as it stands, sends the request of its page and takes its response."""
    count, wrong = try_snippets(reference, server, sampled)
    assert count > 2 * len(sampled)
    assert not wrong, f"{len(wrong)} of {count}\n" + "\n".join(wrong)


def test_command_lines_send_what_their_pages_show(
    reference: Reference, sampled: list[Shown], server: Desk
) -> None:
    """Each command line, run by a shell, sends the request of its page."""
    wrong = try_commands(reference, server, sampled)
    assert not wrong, f"{len(wrong)} of {len(sampled)}\n" + "\n".join(wrong)


def test_streams_are_shown_for_services_that_have_them(reference: Reference) -> None:
    """A service whose call has no flag for a stream has no program that streams and no events."""
    own = [one for one in reference.calls if one.page == "calls/images/generate.md"]
    for title in ("Stream it", "Events"):
        having = {one.client for one in own if title in one.blocks}
        assert "OpenAI" in having
        assert {one.client for one in own} - having == {"Azure", "Azure stable"}
