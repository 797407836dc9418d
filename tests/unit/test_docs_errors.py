"""What the page of a call says of its errors, and where its specs declare it."""

from __future__ import annotations

from pathlib import Path

import pytest
from documented import Reference, documented

from specloom.diagnostics import Position, Source
from specloom.reference.stage import pages, printed
from specloom.shipped import templates_folder

NORTH = """openapi: 3.1.0
info: {title: North, version: "1"}
servers: [{url: "https://north.example"}]
paths:
  /notes:
    get:
      operationId: listNotes
      responses:
        "200": {description: Notes., content: {application/json: {schema: {type: object}}}}
        "404": {$ref: "#/components/responses/Missing"}
        "418": {description: No *coffee* here.}
        "5XX":
          description: ""
          content: {application/problem+json: {schema: {$ref: "#/components/schemas/Circle"}}}
  /other:
    get:
      operationId: getOther
      responses:
        default: {description: Whatever comes.}
components:
  responses:
    Missing:
      description: There is no such note.
      content:
        application/json:
          schema:
            type: object
            properties:
              error:
                anyOf:
                  - $ref: "#/components/schemas/Error"
                  - type: "null"
  schemas:
    Error:
      type: object
      properties:
        code: {type: [string, "null"]}
        details: {type: array, items: {type: object, properties: {field: {type: string}}}}
    Circle:
      type: object
      properties:
        title: {type: string}
        inner: {$ref: "#/components/schemas/Circle"}
        inners: {type: array, items: {$ref: "#/components/schemas/Circle"}}
        self: {$ref: "#/components/schemas/Self"}
    Self: {$ref: "#/components/schemas/Self"}
"""
SOUTH = """openapi: 3.1.0
info: {title: South, version: "1"}
servers: [{url: "https://south.example"}]
paths:
  /notes:
    get:
      operationId: listNotes
      responses:
        "200": {description: Notes., content: {application/json: {schema: {type: object}}}}
        "404": {description: Gone.}
        "418": {description: No *coffee* here.}
        default: {description: Something else.}
"""
CONFIG = """[sdk]
package = "sdk"

[[variant]]
name = "north"
client = "North"
spec = "north.yaml"

[[variant]]
name = "south"
client = "South"
spec = "south.yaml"
"""


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Reference:
    """The documentation of two services whose errors differ."""
    folder = tmp_path_factory.mktemp("errors")
    for name, text in (("north.yaml", NORTH), ("south.yaml", SOUTH), ("specloom.toml", CONFIG)):
        (folder / name).write_text(text, "utf-8")
    return documented(folder / "specloom.toml")


def errors(reference: Reference, path: str) -> str:
    """What a page says of errors that specs declare."""
    page = reference.files[path].replace(" { data-search-exclude }", "")
    return page.split("\n## Errors\n\n")[1].partition("All calls raise:")[0].strip()


def test_errors_are_those_that_specs_declare(reference: Reference) -> None:
    """A status has its exception, the services that say the same, their words as text, and fields of the body."""
    assert errors(reference, "calls/notes/list.md").split("\n\n") == [
        "The specs declare:",
        "-   Status 404: `sdk.NotFoundError` at North",
        "    There is no such note.",
        "    Its `body` has `error.code` (string or null), `error.details[].field` (string)",
        "-   Status 404: `sdk.NotFoundError` at South",
        "    Gone.",
        "-   Status 418: `sdk.APIStatusError`",
        r"    No \*coffee\* here.",
        "-   Status 5XX: `sdk.InternalServerError` at North",
        "    Its `body` has `title` (string), `inner` (object), `inners` (array), `self` (any)",
        "-   Any other error status: `sdk.APIStatusError` at South",
        "    Something else.",
    ]


def test_a_response_that_is_the_success_is_no_error(reference: Reference) -> None:
    """Where `default` is all that is declared, it is not among the errors."""
    assert "Whatever" not in reference.files["calls/other/retrieve.md"]
    assert "The specs declare:" not in reference.files["calls/other/retrieve.md"]


def test_calls_name_the_lines_of_the_specs() -> None:
    """What is known of lines stands on the pages of calls, in the form of diagnostics."""
    root = Path(__file__).parents[1] / "cases" / "sdk" / "reference" / "specloom.toml"
    found = documented(root)
    source = found.api.operations[0].uses[0].source
    other = Source(source.file, "/components/schemas/Job")
    places = {source: Position(6, 5), other: Position(39, 5)}
    made = printed(
        pages(found.api, found.differences, found.plan, places),
        templates_folder(),
    )
    page = made["calls/jobs/results/create.md"]
    pointer = "/paths/~1jobs~1{job_id}~1results/post"
    assert f"- North: `north.yaml:6:5` `{pointer}` `submitResults`\n" in page
    assert "- South: `south.yaml` `/paths" in page
    # A line that is inserted changes no page of a type.
    assert "`north.yaml` `/components/schemas/Job`" in made["models/Job.md"]
