"""Why a call has its name: the evidence that `passes/call_names.py` goes by."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.api.model import Api, Operation
from specloom.config.values import Config
from specloom.explain.passing import rule_of
from specloom.explain.values import Place, Reason
from specloom.passes.call_names import VERBS, Call
from specloom.passes.path_shapes import Shape
from specloom.passes.rename import chosen_rename
from specloom.passes.resource_tree import calls_of, route


def name_reasons(before: Api, operation: Operation, config: Config) -> Iterator[Reason]:
    """How an operation got its name, and what renamed it.

    Args:
        before: The API as its operations were named by their paths, and not renamed yet.
        operation: The operation as it is called now.
        config: Has the renames.
    """
    named = next((one for one in before.operations if one.source == operation.source), None)
    if named is None:
        return
    call = calls_of(before)[route(named)]
    rule = rule_of("resource_tree")
    yield Reason("pass resource_tree", f"{named.name}: {why(call)}", rule)
    if named.name != call.name:
        yield Reason("pass resource_tree", _beside(before, named, call))
    rename = chosen_rename(named, config.renames)
    if rename is not None:
        alias = f", and {rename.alias} stays callable" if rename.alias else ""
        says = f"{named.name} becomes {operation.name}{alias}"
        at = Place(rename.place, rename.position)
        yield Reason("[rename]", says, place=at)
    elif operation.name != named.name:
        says = f"{named.name} becomes {operation.name}: a renamed call has the name"
        yield Reason("pass rename", says, rule_of("rename"))


def _beside(before: Api, named: Operation, call: Call) -> str:
    others = (one for one in before.operations if one.name == call.name)
    other = next(others, None)
    taken = f", which is {other.method} {other.path}" if other else ""
    return f"it is {named.name} because {call.name} is taken{taken}"


def why(call: Call) -> str:
    """The rule that gave a call its proper name, with its evidence."""
    shape = call.shape
    if shape.verb:
        return f"the path ends in the verb :{shape.verb}"
    if not shape.statics:
        return f"the path has no fixed part, so the operationId {shape.operation_id!r} is the name"
    *_, last = shape.statics
    if call.is_act:
        return f"the path ends in an act, which is the verb: {last}"
    group, _, verb = call.name.rpartition(".")
    parts = f"the fixed parts of the path are {group!r}, " if group else ""
    return f"{parts}{_verb(shape, verb)}"


def _verb(shape: Shape, verb: str) -> str:
    thing = "an item (the path ends in a parameter)" if shape.is_item else "a collection"
    if shape.method == "GET" and not shape.is_item and verb in ("list", "retrieve"):
        holds = "a list" if verb == "list" else "no list"
        return f"and GET with {holds} in its response is {verb!r}"
    if VERBS.get((shape.method, shape.is_item)) == verb:
        return f"and {shape.method} on {thing} is {verb!r}"
    return f"and the operationId {shape.operation_id!r} says {verb!r}"
