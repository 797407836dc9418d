"""1xx: reading files, and references."""

from __future__ import annotations

from specloom.codes.code import ERROR, NOTE, WARNING, Code

CODES = (
    Code(
        "SL101",
        ERROR,
        "unreadable file",
        "A configuration, a spec or a patch does not exist or may not be read: what is in it would be "
        "missing from the SDK.",
        "Correct the path; it is relative to the folder of the configuration.",
    ),
    Code(
        "SL102",
        ERROR,
        "malformed YAML or JSON",
        "The text cannot be parsed. Nothing after the reported place was read, so anything could be "
        "missing.",
        "Fix the syntax at the reported place.",
    ),
    Code(
        "SL103",
        WARNING,
        "duplicate key",
        "A mapping has the same key twice. The last one counts, as in most parsers, so the SDK is what "
        "other tools make of the document; the other is lost.",
        "Rename or remove one of the two.",
    ),
    Code(
        "SL104",
        ERROR,
        "unsupported version of OpenAPI",
        "Another major version gives the same keywords another meaning, so the SDK would be wrong "
        "everywhere.",
        "Use Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2, named by `swagger` or `openapi` at the root.",
    ),
    Code(
        "SL105",
        WARNING,
        "value of the wrong type",
        "Where the specification has a mapping, a list or a string, the document has something else. One "
        "thing is a list of one; anything else is ignored, and all around it is generated.",
        "Write a value of the type that the message names.",
    ),
    Code(
        "SL106",
        WARNING,
        "unresolved reference of a request",
        "A `$ref` names a parameter, a body or a path that does not exist. Nothing else depends on it: "
        "calls go without the parameter, the body is any JSON, the operations of the path are left out.",
        "Fix the reference, or add what it names; the message has the nearest name.",
    ),
    Code(
        "SL107",
        WARNING,
        "reference out of the folder of the spec",
        "A spec may refer to files in and below its own folder, once links are followed, and a spec from "
        "the network to those of its own address; nothing else is read. What it names is unknown and "
        "nothing depends on it: the value is any value, a parameter or a path is left out.",
        "Copy the file into the folder of the spec, and refer to it there.",
    ),
    Code(
        "SL108",
        ERROR,
        "file that is not UTF-8",
        "JSON and TOML are UTF-8 by definition, and YAML here too. Read in another encoding names would "
        "be others, and the service would not know them.",
        "Save the file as UTF-8.",
    ),
    Code(
        "SL109",
        ERROR,
        "distribution that is not installed",
        "The configuration takes a spec from `package:…`, and the environment has no such package: there "
        "is nothing to generate from.",
        "Install it in the environment that runs Specloom.",
    ),
    Code(
        "SL110",
        ERROR,
        "path that is not one file of a distribution",
        "The distribution has no file of this name, or several, of which any could be meant.",
        "Write more of the path, or the nearest name that the hint gives.",
    ),
    Code(
        "SL111",
        ERROR,
        "nesting that is too deep",
        "The document, or a chain of references, is nested beyond what any real API needs. To follow it "
        "would overflow the stack, and to stop half-way would lose what is below without a word.",
        "Write the inner values as components and refer to them.",
    ),
    Code(
        "SL118",
        ERROR,
        "name that is too long",
        "A path or the name of a schema has more characters or segments than any API needs; names of "
        "calls and classes made of it would take minutes.",
        "Shorten it.",
    ),
    Code(
        "SL119",
        ERROR,
        "document of too many values",
        "All values are held in memory, and no API has millions of lists and mappings: the run would take "
        "all of it.",
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
        "A YAML anchor is used inside of its own value, which is endless: there is no document to read.",
        "Write the value out, or use a `$ref`.",
    ),
    Code(
        "SL114",
        ERROR,
        "document that is not a mapping",
        "A spec, an overlay and a change diff are mappings. A list or a bare text is another file than "
        "the one that was meant, and nothing would come of it.",
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
        "A schema is, through references or as a member of its own union, nothing but itself. That says "
        "nothing of a value: it is one of the other members, or any value if there are none.",
        "Make one of the schemas on the way an object, a list, a union or a scalar.",
    ),
    Code(
        "SL117",
        WARNING,
        "reference to a value that is not a mapping",
        "A `$ref` names a text, a number or a list; only schemas, parameters and the like are referenced. "
        "It is ignored like one that names nothing: the value is any value, a parameter or a path is left "
        "out.",
        "Refer to a component.",
    ),
    Code(
        "SL120",
        WARNING,
        "unresolved reference of a value",
        "A `$ref` names a schema or a response that does not exist. Only its type is unknown, calls are "
        "right: any value is accepted and returned as it is.",
        "Fix the reference, or add what it names; the message has the nearest name.",
    ),
    Code(
        "SL121",
        WARNING,
        "version of OpenAPI that is not named, or unknown",
        "The major version, or the keywords where none is named, leave no doubt about the meaning of the "
        "rest. What a later version adds is ignored.",
        'Write `swagger: "2.0"`, or `openapi:` with 3.0, 3.1 or 3.2 and a patch number.',
    ),
    Code(
        "SL122",
        ERROR,
        "document of the network without a digest",
        "What an address gives can be another document tomorrow. The lock says which one is meant.",
        "Run `specloom generate`, which fetches it once, and commit specloom.lock.",
    ),
    Code(
        "SL123",
        ERROR,
        "document of the network with another digest",
        "The address gives another document than the one that specloom.lock has the digest of.",
        "Run `specloom update`, read what it changes, and commit the lock.",
    ),
    Code(
        "SL124",
        ERROR,
        "too many documents of the network",
        "Documents of the network may refer to others beside them, which are fetched one by one, and no "
        "API is in thousands of files: a server that invents them would never end.",
        "Download the spec, and write the path of the file.",
    ),
)
