"""The tables of passes, and how passes share what they do not change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from passing import context

from specloom import passes
from specloom.api.model import (
    Api,
    Body,
    BodyUse,
    Definition,
    Operation,
    OperationUse,
    Parameter,
    ParameterUse,
    Response,
    Server,
    VariantApi,
)
from specloom.api.types import (
    Enum,
    EnumValue,
    Field,
    FieldUse,
    List,
    Map,
    Member,
    Nullable,
    Object,
    Primitive,
    Ref,
    Type,
    Union,
)
from specloom.api.walk import map_children, map_operation_types, rename
from specloom.diagnostics import NOWHERE
from specloom.passes.tables import AFTER_MERGE, BEFORE_MERGE

STRING = Primitive("string")
NOTE = Object((Field("state", STRING, (FieldUse("one", required=True, type=STRING),)),))
KINDS: tuple[Type, ...] = (
    STRING,
    Enum((EnumValue("a"), EnumValue("b"))),
    List(STRING),
    Map(Ref("Note")),
    Nullable(Ref("Note")),
    Union((Member(Ref("Note")), Member(STRING))),
    replace(NOTE, extra=STRING),
)
ID = Parameter("id", "path", STRING, (ParameterUse("one", "id", required=True, type=STRING),))
BODY = Body("json", Ref("Note"), (BodyUse("one", required=True, media="json"),))
OPERATION = Operation(
    "PUT",
    "/notes/{id}",
    (ID,),
    BODY,
    Response("json", Ref("Note")),
    (OperationUse("one", "/notes/{id}", "putNote", deprecated=False, source=NOWHERE),),
    name="notes.update",
)
API = Api(
    (VariantApi("one", "One", "1", Server(""), ()),),
    (OPERATION,),
    (Definition("Note", NOTE, "Note", ("one",)),),
)


@pytest.mark.parametrize("name", [*BEFORE_MERGE, *AFTER_MERGE])
def test_a_pass_without_work_gives_what_it_was_given(name: str) -> None:
    """The very same value comes out of every pass that changes nothing."""
    apply = {**BEFORE_MERGE, **AFTER_MERGE}[name]
    assert apply(API, context()) is API


def test_a_pass_is_named_after_its_file() -> None:
    """Both tables together have each file of the folder but those that hold no pass."""
    (folder,) = passes.__path__
    files = {path.stem for path in Path(folder).glob("*.py")}
    no_pass = {"__init__", "context", "tables", "call_names", "path_shapes", "verbs"}
    no_pass |= {"bindings", "stream_paths"}  # parts of `configure`
    no_pass |= {"paging_rules", "paging_view", "paging_words"}  # parts of `paging`
    no_pass |= {"folding_deltas", "folding_rules"}  # parts of `folding`
    assert {*BEFORE_MERGE, *AFTER_MERGE} == files - no_pass
    for name, apply in {**BEFORE_MERGE, **AFTER_MERGE}.items():
        assert apply.__module__ == f"specloom.passes.{name}"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: type(kind).__name__)
def test_a_walk_shares_what_stays(kind: Type) -> None:
    """A type whose components do not change is the same value afterwards."""
    assert map_children(kind, lambda child: child) is kind
    assert rename(kind, {"Other": "Another"}) is kind


def test_a_walk_changes_a_use_as_its_field() -> None:
    """The type of a use that is the field's own is changed once, and stays the same value."""
    seen: list[Type] = []

    def change(kind: Type) -> Type:
        seen.append(kind)
        return List(kind)

    changed = map_children(NOTE, change)
    assert isinstance(changed, Object)
    (field,) = changed.fields
    assert field.uses[0].type is field.type == List(STRING)
    assert seen == [STRING]


def test_a_walk_copies_the_way_to_a_change_only() -> None:
    """The parts of an operation beside the one that changes are the same values."""
    changed = map_operation_types(OPERATION, lambda kind: Ref("N") if kind == Ref("Note") else kind)
    assert changed.parameters is OPERATION.parameters
    assert changed.body is not None
    assert (changed.body.type, changed.response.type) == (Ref("N"), Ref("N"))
