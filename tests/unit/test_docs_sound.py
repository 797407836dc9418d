"""Pages hold together whatever a spec calls its things: programs can be read, links lead somewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fuzzed import generate
from sound import problems

TREE = "#/components/schemas/Tree"


def described(*paths: str) -> dict[str, Any]:
    """A spec that has something to read at each of the paths."""
    schema = {
        "type": "object",
        "properties": {"class": {"type": "string"}, "of": {"$ref": "#/components/schemas/Import"}},
    }
    media = {"application/json": {"schema": {"$ref": "#/components/schemas/Import"}}}
    read = {"responses": {"200": {"description": "It.", "content": media}}}
    sent = {"requestBody": {"required": True, "content": media}, **read}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {path: {"get": read, "post": sent} for path in paths},
        "components": {"schemas": {"Import": schema}},
    }


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The pages of a spec whose paths are words that Python and clients keep to themselves."""
    paths = ("/repos/import", "/repos/import/class", "/close", "/lambda", "/with_raw_response")
    return generate(described(*paths), tmp_path_factory.mktemp("words"), "words").reference


def test_a_result_without_an_example_has_none(tmp_path: Path) -> None:
    """The page of a call whose result has no finite example is there, with pages that follow or without."""
    document = described("/trees")
    tree = {"type": "object", "required": ["of"], "properties": {"of": {"$ref": TREE}}}
    listed = {
        "type": "object",
        "required": ["root", "items"],
        "properties": {
            "root": {"$ref": TREE},
            "items": {"type": "array", "items": {"type": "string"}},
            "next_token": {"type": "string"},
        },
    }
    document["components"]["schemas"] |= {"Tree": tree, "Trees": listed}
    read = document["paths"]["/trees"]["get"]
    read["parameters"] = [{"name": "next_token", "in": "query", "schema": {"type": "string"}}]
    schema = {"$ref": "#/components/schemas/Trees"}
    read["responses"] = {
        "200": {"description": "All.", "content": {"application/json": {"schema": schema}}}
    }
    found = generate(document, tmp_path, "trees").reference
    page = found["calls/trees/list.md"]
    assert "for item in client.trees.list():" in page
    assert "## Response" not in page
    assert problems(found) == []


def test_pages_about_reserved_words_hold_together(reference: dict[str, str]) -> None:
    """Programs of pages can be read by Python, and links lead to pages and anchors that exist."""
    assert problems(reference) == []


def test_calls_are_written_as_python_has_them(reference: dict[str, str]) -> None:
    """A word of Python in a name has an underscore where the call is written, and none in the address."""
    page = reference["calls/lambda/retrieve.md"]
    assert page.startswith("# `lambda_.retrieve`\n")
    assert "result = client.lambda_.retrieve()" in page
    assert "`client.lambda_.with_raw_response.retrieve`" in page


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("```python\nclient.import.read()\n```", "python: invalid syntax"),
        ("```python\nprint(Client())\n```", "python: no Client"),
        ("```bash\ncurl 'x\n```", "bash: No closing quotation"),
        ("```json\n{,}\n```", "json: "),
        ("```http\nGET things\n```", "http: no request"),
        ("[x](other.md)", "leads to other.md"),
        ("[x](#there)", "leads to #there"),
        ("a <b>text</b>", "an element: <b>"),
        ("### `x` { #same .entry }\n\n### `y` { #same .entry }", "two anchors same"),
        ("x" * 1_000_001, "1000001 bytes"),
    ],
)
def test_what_is_wrong_with_a_page_is_found(text: str, said: str) -> None:
    """The checks of pages see what they are for."""
    [found] = problems({"page.md": text})
    assert found.startswith(f"page.md: {said}")
