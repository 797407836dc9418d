"""1xx: reading files, and references."""

from __future__ import annotations

from specloom.codes.code import ERROR, NOTE, WARNING, Code

CODES = (
    Code(
        "SL101",
        ERROR,
        "unreadable file",
        "A configuration, a spec or a patch does not exist or may not be read.",
        "Correct the path; it is relative to the folder of the configuration.",
    ),
    Code(
        "SL102",
        ERROR,
        "malformed YAML or JSON",
        "The text cannot be parsed; nothing after the reported place was read.",
        "Fix the syntax at the reported place.",
    ),
    Code(
        "SL103",
        WARNING,
        "duplicate key",
        "A mapping has the same key twice. The last one counts, as in most parsers; the other is lost.",
        "Rename or remove one of the two.",
    ),
    Code(
        "SL104",
        ERROR,
        "unsupported version of OpenAPI",
        "The keywords of another version would be read with the wrong meaning.",
        "Use Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2, named by `swagger` or `openapi` at the root.",
    ),
    Code(
        "SL105",
        WARNING,
        "value of the wrong type",
        "Where the specification has a mapping, a list or a string, the document has something else. One "
        "thing is a list of one; anything else is ignored.",
        "Write a value of the type that the message names.",
    ),
    Code(
        "SL106",
        ERROR,
        "unresolved reference of a request",
        "A `$ref` names a parameter, a body or a path that does not exist: calls would go without it.",
        "Fix the reference, or add what it names; the message has the nearest name.",
    ),
    Code(
        "SL107",
        ERROR,
        "reference out of the folder of the spec",
        "A spec may refer to files in and below its own folder, once links are followed; nothing else is "
        "read, and nothing is fetched, so the type is unknown.",
        "Copy the file into the folder of the spec, and refer to it there.",
    ),
    Code(
        "SL108",
        ERROR,
        "file that is not UTF-8",
        "JSON and TOML are UTF-8 by definition, and YAML here too: another encoding changes names.",
        "Save the file as UTF-8.",
    ),
    Code(
        "SL109",
        ERROR,
        "distribution that is not installed",
        "The configuration takes a spec from `package:…`, and the environment has no such package.",
        "Install it in the environment that runs Specloom.",
    ),
    Code(
        "SL110",
        ERROR,
        "path that is not one file of a distribution",
        "The distribution has no file of this name, or several.",
        "Write more of the path, or the nearest name that the hint gives.",
    ),
    Code(
        "SL111",
        ERROR,
        "nesting that is too deep",
        "The document, or a chain of schemas, is nested beyond what any real API needs.",
        "Write the inner values as components and refer to them.",
    ),
    Code(
        "SL118",
        ERROR,
        "name that is too long",
        "A path or the name of a schema has more characters or segments than any API needs.",
        "Shorten it.",
    ),
    Code(
        "SL119",
        ERROR,
        "document of too many values",
        "All values are held in memory, and no API has millions of lists and mappings.",
        "Leave out what no API needs, examples first.",
    ),
    Code(
        "SL112",
        ERROR,
        "anchors that expand to too many values",
        "YAML anchors that repeat each other grow without limit and would exhaust the memory.",
        "Write the values out, or make them components.",
    ),
    Code(
        "SL113",
        ERROR,
        "circular anchor",
        "A YAML anchor is used inside of its own value, which is endless.",
        "Write the value out, or use a `$ref`.",
    ),
    Code(
        "SL114",
        ERROR,
        "document that is not a mapping",
        "A spec, an overlay and a change diff are mappings; a list or a bare text says nothing.",
        "Check that the configuration names the right file.",
    ),
    Code(
        "SL115",
        NOTE,
        "text that is not a string",
        "A title, summary or description is of another type. Only documentation is lost.",
        "Write a string.",
    ),
    Code(
        "SL116",
        WARNING,
        "circular reference",
        "A schema is, through references, nothing but itself: nothing is known of the value.",
        "Make one of the schemas on the way an object, a list, a union or a scalar.",
    ),
    Code(
        "SL117",
        ERROR,
        "reference to a value that is not a mapping",
        "A `$ref` names a text, a number or a list; only schemas, parameters and the like are referenced.",
        "Refer to a component.",
    ),
    Code(
        "SL120",
        WARNING,
        "unresolved reference of a value",
        "A `$ref` names a schema or a response that does not exist, so its type is unknown: any value.",
        "Fix the reference, or add what it names; the message has the nearest name.",
    ),
)
