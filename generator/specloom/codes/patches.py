"""2xx: overlays and change diffs."""

from __future__ import annotations

from specloom.codes.code import ERROR, NOTE, WARNING, Code

CODES = (
    Code(
        "SL201",
        ERROR,
        "change of an undefined operation",
        "A change diff names an operation that the spec does not have. Nothing would be changed, and "
        "nothing else would show that.",
        "Write the operationId of the spec.",
    ),
    Code(
        "SL202",
        ERROR,
        "addition of something that exists",
        "What a change diff adds is declared already: the diff was made for another version, and which of "
        "the two is right is unclear.",
        "Remove the entry, or write what changed in it.",
    ),
    Code(
        "SL203",
        ERROR,
        "removal of something that does not exist",
        "What a change diff removes is not declared: the diff was made for another version, or the name "
        "is wrong and what was meant would stay.",
        "Remove the entry, or correct its name.",
    ),
    Code(
        "SL204",
        ERROR,
        "change of something that does not exist",
        "A parameter, property, response or schema that a change diff changes is not declared, so the "
        "change would be lost without a word.",
        "Correct the name, or add what is changed first.",
    ),
    Code(
        "SL205",
        ERROR,
        "malformed change diff",
        "A part of the diff has another form than [changes.md](changes.md) describes, or two readings: "
        "what it changes is unclear.",
        "Write the form that the hint shows.",
    ),
    Code(
        "SL206",
        ERROR,
        "overlay path that matches nothing",
        "The action would have no effect, which nothing else shows. The standard allows that; here it is "
        "more often a mistake.",
        "Correct the path, or set `x-allow-empty: true` in the action.",
    ),
    Code(
        "SL207",
        ERROR,
        "malformed overlay",
        "A key is unknown or missing, or its value has the wrong type: the action would not do what its "
        "author wrote it for.",
        "Write what Overlay 1.1 defines.",
    ),
    Code(
        "SL208",
        ERROR,
        "update that cannot be merged into its target",
        "A mapping merges into a mapping and a list into a list; anything else would lose values without "
        "a word.",
        "To replace a value by one of another type, remove it in an action of its own first.",
    ),
    Code(
        "SL209",
        NOTE,
        "shared definition changed for one operation",
        "Several operations use the definition, and a change diff names one: that one gets a copy, and "
        "the others stay as they are.",
        "Nothing; list the other operations in the diff if the change is meant for them too.",
    ),
    Code(
        "SL210",
        WARNING,
        "changed attribute with another old value",
        "The spec does not have the value that the diff says it changes. The new value is taken: it is "
        "what the diff asks for.",
        "Check that the diff belongs to this version of the spec.",
    ),
    Code(
        "SL211",
        ERROR,
        "`Required` of a schema that is no property",
        "Only a property or a parameter can be required: the entry would have no effect.",
        "Move `Required` to the property or the parameter.",
    ),
    Code(
        "SL212",
        ERROR,
        "property added to a schema that is no object",
        "A change diff adds a property where values have none: no caller could ever pass or read it.",
        "Write the addition below an object.",
    ),
    Code(
        "SL213",
        ERROR,
        "patch that is neither an overlay nor a change diff",
        "A file under `apply` has none of the keys by which the two formats are recognised: it would "
        "change nothing.",
        "Begin an overlay with `overlay: 1.1.0`, a change diff with `#id`.",
    ),
    Code(
        "SL214",
        ERROR,
        "unsupported version of Overlay",
        "Another version may give the same keys another meaning, so the spec would be changed in other "
        "ways than its author meant.",
        "Write `overlay: 1.0.0` or `overlay: 1.1.0`.",
    ),
    Code(
        "SL215",
        ERROR,
        "action without exactly one of update, copy and remove",
        "With none of them an action does nothing, and `update` and `copy` cancel each other: what was "
        "meant is unclear.",
        "Give the action one of `update`, `copy` and `remove: true`.",
    ),
    Code(
        "SL216",
        ERROR,
        "Overlay 1.1 in an overlay of version 1.0",
        "`copy`, and a target that is a single value, are defined since 1.1: other tools would ignore "
        "them, and make another spec of the two files.",
        "Write `overlay: 1.1.0` at the top.",
    ),
    Code(
        "SL217",
        ERROR,
        "invalid JSONPath",
        "The path is not of RFC 9535, or selects more than can be evaluated, so what the action changes "
        "is unknown.",
        "Write a path such as `$.paths['/files'].get`.",
    ),
    Code(
        "SL218",
        ERROR,
        "copy of several values",
        "`copy` takes one value, and its path selects more: which one was meant is unclear.",
        "Narrow the path until it selects one value.",
    ),
    Code(
        "SL219",
        ERROR,
        "removal of the whole document",
        "Nothing would be left to generate.",
        "Target the parts to remove.",
    ),
)
