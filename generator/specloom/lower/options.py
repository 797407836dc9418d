"""What a call takes beside its own arguments, and what it does without because of their names."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from specloom.lower import identifiers, reserved
from specloom.plan.annotations import NONE, Annotation, Name, builtin, generic, named, union
from specloom.plan.nodes import Argument, OptionsClass, Resource

_ALL = "RequestOptions"


def rest(arguments: Collection[str]) -> tuple[Argument, tuple[str, ...]]:
    """What stands for the options in a signature, and the options that are missing there."""
    dropped = tuple(name for name in reserved.OPTIONS if name in arguments)
    home = named("_options", _class_name(dropped)) if dropped else named("runtime", _ALL)
    unpacked = generic(named("typing", "Unpack"), home)
    return (
        Argument(identifiers.unique(reserved.VARIADIC, arguments), unpacked, omittable=False),
        dropped,
    )


def option_classes(resources: Iterable[Resource]) -> tuple[OptionsClass, ...]:
    """The types of options from which something is missing."""
    found = {m.dropped for resource in resources for m in resource.methods if m.dropped}
    return tuple(_class(dropped) for dropped in sorted(found))


def _class(dropped: tuple[str, ...]) -> OptionsClass:
    kept = (one for one in reserved.OPTIONS.items() if one[0] not in dropped)
    fields = tuple((name, _annotation(kind)) for name, kind in kept)
    return OptionsClass(_class_name(dropped), fields)


def _class_name(dropped: Iterable[str]) -> str:
    return f"{_ALL}Without" + "And".join(map(identifiers.class_name, dropped))


def _annotation(kind: str) -> Annotation:
    own = builtin(kind) if kind in ("bool", "int") else Annotation(Name("runtime", kind))
    return union([own, NONE])
