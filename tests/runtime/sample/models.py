"""Models of every shape that the runtime has to cope with."""

# ruff: noqa: PYI051 - literals beside `str` are how generated code writes open enums
# ruff: noqa: RUF012 - pydantic copies mutable defaults
from __future__ import annotations


from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from ._runtime import pages
from ._runtime.models import Model, Shaped, Tagged, UnknownObject


class Run(Model):
    """Refers to a model that is declared further down, as generated modules do."""

    id: str
    object: Literal["run"] = "run"
    status: Literal["queued", "completed"] | str
    created_at: str | None = None
    tools: list[Tool] = []
    usage: Usage | None = None
    metadata: dict[str, str] | None = None
    class_: str | None = Field(default=None, alias="class")


class Runs(Model):
    """An envelope of runs."""

    data: list[Run]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None


class RunsPage(pages.More, pages.Page["Run"], Runs):
    """A page of runs."""


class AsyncRunsPage(pages.More, pages.AsyncPage["Run"], Runs):
    """A page of an asynchronous client."""


class Usage(Model):
    """A nested model."""

    total: int


class FunctionTool(Model):
    """A member with one tag."""

    type: Literal["function"]
    name: str


class SearchTool(Model):
    """A member with two tags."""

    type: Literal["search", "search_preview"]
    depth: int | None = None


class SearchToolV2(Model):
    """A member that shares a tag with another one."""

    type: Literal["search"]
    engine: str


Tool = TypeAliasType(
    "Tool", "Annotated[FunctionTool | SearchTool | SearchToolV2 | UnknownObject, Tagged('type')]"
)


class Plain(Model):
    """A member without the tag."""

    text: str


Outer = TypeAliasType("Outer", "Annotated[str | Tool | Plain | UnknownObject, Tagged('type')]")
Closed = TypeAliasType("Closed", "Annotated[FunctionTool | SearchTool, Tagged('type')]")
Shapes = TypeAliasType("Shapes", "Usage | Plain | list[Usage]")


class Round(Model):
    """A member of a union that has no tag."""

    kind: Literal["round"]
    size: int


class Square(Model):
    """A member with an open enum."""

    kind: Literal["square"] | str
    size: int


Form = TypeAliasType("Form", "Round | Square")


class Loose(Model):
    """A member that requires nothing."""

    title: str | None = None


Bare = TypeAliasType("Bare", "Annotated[Round | Loose | UnknownObject, Shaped()]")


class Step(Model):
    """Refers to itself by way of a union."""

    type: Literal["step"]
    inner: list[Annotated[Step | FunctionTool | UnknownObject, Tagged("type")]] = []


class Wide(Model):
    """Declares what further fields hold."""

    __pydantic_extra__: dict[str, int]
    id: str
    unnamed: str | None = Field(None, alias="")


class Holder(Model):
    """Has every container."""

    outer: Outer | None = None
    shapes: Shapes | None = None
    runs: dict[str, Run] = {}
    kind: Literal["a", "b"] = "a"
    free: Any = None


class RunCreated(Model):
    """An event whose name is not in its JSON."""

    event: Literal["run.created"]
    data: Run


Event = TypeAliasType("Event", "Annotated[RunCreated | UnknownObject, Tagged('event')]")


class Delta(Model):
    """An event without an envelope."""

    type: Literal["delta"]
    text: str


Chunk = TypeAliasType("Chunk", "Annotated[Delta | UnknownObject, Tagged('type')]")


class Note(Model):
    """A member that need not say its tag."""

    type: Literal["message"] | None = None
    role: Literal["user", "assistant"] | str
    text: str | list[Plain]


class Reply(Model):
    """A member of the same tag, with more."""

    type: Literal["message"]
    role: Literal["assistant"]
    text: list[Plain]
    id: str


class Pointer(Model):
    """Another member that need not say its tag."""

    type: Literal["pointer"] | None = None
    id: str


Said = TypeAliasType("Said", "Annotated[Note | Reply | Pointer | UnknownObject, Tagged('type')]")


class Timed(Model):
    """Plain with a time."""

    text: str
    seconds: int | float
    parts: list[Usage] | None = None


class Titled(Model):
    """Plain with a title, and parts of another kind."""

    text: str
    title: str | None = None
    parts: list[Plain] | None = None


Spoken = TypeAliasType(
    "Spoken", "Annotated[Plain | Timed | Titled | list[Plain] | UnknownObject, Shaped()]"
)


class LeftTree(Model):
    """Resembles its twin at every depth."""

    left: Tree | None = None
    size: int | None = None


class RightTree(Model):
    """Has one field more than its twin."""

    left: Tree | None = None
    size: int | None = None
    right: int | None = None


Tree = TypeAliasType("Tree", "Annotated[LeftTree | RightTree, Shaped()]")
