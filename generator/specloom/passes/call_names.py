"""What one operation can be called: its name by path and method, then what it is called beside others.

The evidence is, strongest first: path and method where they leave no doubt, the words of the
operationId, the whole operationId, the method, the parameters of the path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Definition
from specloom.api.names import snake
from specloom.api.path_templates import slots
from specloom.api.types import List, Object, Type, Union
from specloom.api.walk import resolve
from specloom.passes import verbs
from specloom.passes.path_shapes import Shape

#: The verbs of resources and, with True, of items by their methods.
VERBS = {
    ("GET", True): "retrieve",
    ("POST", True): "update",
    ("PUT", True): "update",
    ("PATCH", True): "update",
    ("DELETE", True): "delete",
    ("HEAD", True): "check",
    ("GET", False): "list",
    ("POST", False): "create",
    ("PUT", False): "update",
    ("PATCH", False): "update",
    ("DELETE", False): "delete",
    ("HEAD", False): "check",
}
_SYNONYMS = {
    "create": verbs.CREATING,
    "update": verbs.UPDATING,
    "retrieve": verbs.READING,
    "list": verbs.LISTING | verbs.READING,
    "delete": verbs.DELETING,
}
# Which of the methods has a name before the others.
_METHODS = ("PUT", "PATCH", "POST", "GET", "DELETE", "HEAD")
_ACTING = ("POST", "PUT", "PATCH", "GET", "DELETE", "HEAD")
_ASKING = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD")
# What a list is called inside its envelope, where it is not called as the path is.
_ENVELOPES = ("data", "items", "results", "value")


@dataclass(frozen=True, slots=True)
class Call:
    """The proper name of an operation, and how strong its claim to that is: less is stronger."""

    shape: Shape
    name: str
    is_act: bool
    strength: tuple[object, ...]

    @classmethod
    def of(cls, shape: Shape, known: Mapping[str, Definition]) -> Call:
        """The name by the rules of this module, whatever other operations there are."""
        name, is_act = _proper(shape, known)
        return cls(shape, name, is_act, _strength(shape, name, is_act=is_act))

    def others(self, *, same_path: bool, inside_call: bool) -> Iterator[str]:
        """What else it can be called, best first, where others have its name.

        Args:
            same_path: Whether what has its name is another method of its path.
            inside_call: Whether a group of its name is a call.
        """
        shape, own = self.shape, self.shape.statics
        if own and not self.is_act:
            if self.name.endswith(".retrieve") and not shape.is_item and shape.plural:
                yield _dotted(own, "list")
            if same_path:
                spelled = shape.act in verbs.UPDATING | verbs.CREATING
                said = shape.without(own)
                plain = spelled and verbs.USUAL | {"or"} >= {*said.split("_")}
                yield _dotted(own, said if plain else shape.act if spelled else "")
                yield _dotted(own, shape.method.lower())
        here = own if shape.is_item or not shape.above else shape.above
        for resource in dict.fromkeys((here, shape.above)):
            yield _dotted(resource, shape.without(resource))
            yield _dotted(resource, "_".join(shape.said))
        yield _dotted(here, snake(shape.operation_id))
        if inside_call and not self.is_act:
            yield _joined(self.name)
        yield from self._by_path(here)

    def _by_path(self, here: tuple[str, ...]) -> Iterator[str]:
        shape, method = self.shape, self.shape.method.lower()
        verb = self.name.rpartition(".")[2]
        for name in reversed(slots(shape.operation.path)):
            yield _dotted(here, f"{verb}_by_{snake(name)}" if snake(name) else "")
        last = shape.statics[-1] if shape.statics else ""
        yield _dotted(here, method if shape.is_item else f"{method}_{last}".strip("_"))


def _dotted(resource: tuple[str, ...], verb: str) -> str:
    return ".".join((*resource, verb)) if verb else ""


def _joined(name: str) -> str:
    """`runs.cancel.retrieve` as `runs.retrieve_cancel`: the last segment is no group then."""
    *above, group, verb = name.split(".")
    return _dotted(tuple(above), f"{verb}_{group}")


def _proper(shape: Shape, known: Mapping[str, Definition]) -> tuple[str, bool]:
    """The name, and whether the last segment is its verb."""
    if shape.verb:
        return _dotted(shape.statics, shape.verb), False
    if not shape.statics:
        # A name of groups and a verb, where the path says nothing: `projects.locations.get`.
        parts = [snake(part) for part in re.split("[./]", shape.operation_id)]
        return ".".join(part for part in parts if part) or shape.method.lower(), True
    if _is_act(shape):
        return ".".join(shape.statics), True
    verb = _verb(shape, known)
    if not shape.is_item and _is_closed(shape):
        return _closed(shape, verb), False
    return _dotted(shape.statics, verb), False


def _closed(shape: Shape, verb: str) -> str:
    """Another method of an act, or of what is mostly read: `DELETE …/star` is `unstar`."""
    last, said = shape.statics[-1], shape.without(shape.above)
    tells = last in verbs.ACTS or last in said.split("_")
    return _dotted(shape.above, said if said and tells else f"{verb}_{last}")


def _is_act(shape: Shape) -> bool:
    """Whether the last segment is the verb."""
    if shape.is_item:
        return False
    if shape.speaks:
        return shape.method != "GET" or not shape.plural or "_" in shape.statics[-1]
    asks = shape.method == "GET" and len(shape.own) > 1
    posts = shape.method == "POST" and not shape.plural
    if asks and shape.own[-2] in verbs.SEARCHING and "{" not in shape.segments[-2]:
        return True
    return ((asks or posts) and shape.names_no_act) or _names_act(shape)


def _names_act(shape: Shape) -> bool:
    """Whether the last segment is a verb by itself, or what is only read."""
    last = shape.statics[-1]
    first, _, rest = last.partition("_")
    if last in verbs.VIEWS and len(shape.own) > 1:
        usual = shape.act in verbs.CREATING | verbs.UPDATING
        return shape.method == "GET" or (shape.method == "POST" and not usual)
    if first in verbs.COLLECTING and rest in verbs.ACTS | verbs.NOUNS_TOO | verbs.USUAL:
        return shape.method in _ACTING[:3]
    if rest:
        if _is_compound(shape):
            return False
        verb = first in verbs.ACTS | verbs.NOUNS_TOO | verbs.USUAL
        led = verb and rest.partition("_")[0] in verbs.PARTICLES
        return shape.method in _ACTING[:4] and (led or first in verbs.LEADING)
    if last in verbs.ACTS:
        return shape.method in _ACTING[:4]
    posted = shape.method == "POST"
    asked = shape.method == "GET" and last in verbs.ASKING and len(shape.own) > 1
    return last in verbs.NOUNS_TOO and (posted or asked)


def _is_compound(shape: Shape) -> bool:
    """Whether the operationId does something with a `check_run`: that is a thing then."""
    last, (verb, *rest) = shape.statics[-1], shape.said or ("",)
    first, _, _ = last.partition("_")
    if first not in verbs.COMPOUND or verb == first or verb not in verbs.USUAL:
        return False
    words = last.split("_")
    return shape.plural or rest[: len(words)] == words


def _is_closed(shape: Shape) -> bool:
    """Whether nothing is below a last segment: a verb, or what is only read."""
    last = shape.statics[-1]
    return last in verbs.ACTS or (last in verbs.VIEWS and len(shape.own) > 1)


def _verb(shape: Shape, known: Mapping[str, Definition]) -> str:
    """The verb of a resource or of an item, by the method or else by the operationId."""
    method, act = shape.method, shape.act
    if (method == "GET" and act in verbs.CHECKING) or (method == "DELETE" and act in verbs.UNDOING):
        return act
    if method == "GET" and not shape.is_item:
        return "list" if _lists(shape, known) else "retrieve"
    usual = VERBS.get((method, shape.is_item), method.lower())
    if method not in ("POST", "PUT", "PATCH"):
        return usual
    said = shape.without(shape.statics)
    if said.startswith("create") and not {"update", "replace"} & {*shape.said}:
        return "create"
    if method == "POST" and not shape.is_item and act in verbs.UPDATING - verbs.CREATING:
        return "update"
    performs = act in verbs.ACTS - verbs.USUAL or (method == "POST" and act in verbs.LISTING)
    return said if performs and said.startswith(act) else usual


def _lists(shape: Shape, known: Mapping[str, Definition]) -> bool:
    return _is_list(shape, known) or _holds_list(shape, known) or shape.act == "list"


def _response(shape: Shape, known: Mapping[str, Definition]) -> Type | None:
    """What the first variant responds with: which others there are changes no name."""
    first = shape.operation.uses[0].variant
    response = shape.operation.response
    kind = response.type if response.media_of(first) == "json" else None
    found = resolve(kind, known) if kind is not None else None
    if not isinstance(found, Union):
        return found
    own = [m for m in found.members if m.variants and first in m.variants]
    return resolve(own[0].type, known) if len(own) == 1 else found


def _is_list(shape: Shape, known: Mapping[str, Definition]) -> bool:
    """Whether a GET lists: what has a plural name and no other response than a list."""
    response = shape.operation.response
    media = response.media_of(shape.operation.uses[0].variant)
    if not shape.plural or media in ("bytes", "text", "location") or response.event is not None:
        return False
    found = _response(shape, known)
    members = [m.type for m in found.members] if isinstance(found, Union) else [found]
    records = all(isinstance(resolve(kind, known), Object) for kind in members if kind)
    return found is None or not records or _holds_list(shape, known)


def _holds_list(shape: Shape, known: Mapping[str, Definition]) -> bool:
    """Whether the response is a list, or the envelope of one."""
    found = _response(shape, known)
    called = shape.statics[-1].rpartition("_")[2]
    first = shape.operation.uses[0].variant
    fields = found.fields if isinstance(found, Object) else ()
    return isinstance(found, List) or any(
        isinstance(resolve(field.type, known), List)
        for field in fields
        if not field.variants or first in field.variants
        if field.name in _ENVELOPES or snake(field.name).rpartition("_")[2] == called
    )


def _strength(shape: Shape, name: str, *, is_act: bool) -> tuple[object, ...]:
    """What of several operations has a name: the canonical path first, then what says it exactly."""
    verb = name.rpartition(".")[2]
    usual_act = is_act and verb in _SYNONYMS
    said = shape.without(shape.above if is_act else shape.statics)
    exact = said == verb or said in _SYNONYMS.get(verb, ())
    order = _METHODS
    if is_act:
        order = _ASKING if verb.partition("_")[0] in verbs.ASKING | verbs.VIEWS else _ACTING
    method = order.index(shape.method) if shape.method in order else len(order)
    spelled = shape.operation.path != shape.operation.path.lower()
    return (
        1 if not is_act else 2 if usual_act else 0,
        *(shape.leading, shape.doubled),
        verb == "update" and shape.method == "POST",
        _of_collection(shape, verb),
        not exact,
        -len(slots(shape.operation.path)),
        *(method, spelled, len(shape.operation.path), shape.operation.path),
    )


def _of_collection(shape: Shape, verb: str) -> int:
    """Whether a verb of items is that of all of them: last; one of its parent comes first."""
    if shape.is_item or verb not in ("retrieve", "update", "delete", "check"):
        return 0
    return -1 if verb == "retrieve" and shape.statics and not shape.plural else 1
