"""4xx: merging variants. 5xx: the configuration and the output."""

from __future__ import annotations

from specloom.codes.code import ERROR, NOTE, WARNING, Code

CODES = (
    Code(
        "SL401",
        WARNING,
        "variants that declare different types",
        "The same field or parameter has types that do not merge. Each variant takes its own and refuses "
        "the other's before anything is sent, so no request is wrong.",
        "If one spec is wrong, fix it by an overlay.",
    ),
    Code(
        "SL402",
        ERROR,
        "variants that declare different bodies",
        "One variant is sent JSON, a form or text and the other a file as a whole: one method cannot do "
        "both, and for one of them every call would be wrong.",
        "Fix the wrong spec by an overlay, or leave out one side: `[[allow]]` with `variant` and `operation`.",
    ),
    Code(
        "SL403",
        NOTE,
        "class name of a variant's schema that is taken",
        "The base has another schema of that name. The one of the variant gets its title as a prefix, "
        "always the same.",
        "Nothing, or rename the schema of the variant by an overlay.",
    ),
    Code(
        "SL501",
        ERROR,
        "invalid value in the configuration",
        "The value has the wrong type or form. What it was meant to say is unclear, and without it the "
        "SDK would be another.",
        "Write the form that the hint shows; see [configuration.md](configuration.md).",
    ),
    Code(
        "SL502",
        ERROR,
        "unknown key in the configuration",
        "A key that nobody reads is a mistake: what it was meant to do would not happen, and nothing else "
        "would show that.",
        "Correct the spelling, or remove the key.",
    ),
    Code(
        "SL503",
        ERROR,
        "output with edits by hand",
        "A file of the output was changed since Specloom wrote it, and the change would be lost without a "
        "word.",
        "Move or revert it, or run with `--discard-edits`.",
    ),
    Code(
        "SL504",
        ERROR,
        "output that cannot be written",
        "The file system refused, and half an SDK is worse than the old one.",
        "Check the permissions of the folder and the space on the disk.",
    ),
    Code(
        "SL505",
        ERROR,
        "rename of an undefined operation",
        "The entry under `[rename]` has no effect, so a name is not what its author expects, which "
        "nothing else shows.",
        "Correct the name; `specloom variants` lists the operations.",
    ),
    Code(
        "SL506",
        ERROR,
        "path rule that matches no path",
        "The rule has no effect, so operations of the variant do not find their partners, and the SDK has "
        "two methods where one was meant.",
        "Write a path as the spec has it, with the same names in braces; a longer rule wins.",
    ),
    Code(
        "SL507",
        ERROR,
        "unneeded exemption",
        "What is exempted can be generated, so the SDK lacks it for no reason, and nobody would ever look "
        "again.",
        "Remove the `[[allow]]` table.",
    ),
    Code(
        "SL508",
        ERROR,
        "malformed TOML",
        "The configuration cannot be parsed: what it asks for is unknown.",
        "Fix the syntax at the reported place.",
    ),
    Code(
        "SL509",
        ERROR,
        "exemption of something undefined",
        "No spec has the operation or the schema, so the exemption has no effect, and what it was meant "
        "to leave out is there.",
        "Write the name as a spec has it, or remove the `[[allow]]` table.",
    ),
    Code(
        "SL510",
        ERROR,
        "redundant rename",
        "Every operation that the entry matches has a more specific one: it has no effect, which nothing "
        "else shows.",
        "Remove the entry.",
    ),
    Code(
        "SL511",
        ERROR,
        "binding of a parameter that no path rule has",
        "`bind` names a path parameter, and no rule matches a path with it: the value would be sent "
        "nowhere.",
        "Write the name that is in the braces, and a rule for paths that have it.",
    ),
    Code(
        "SL512",
        ERROR,
        "path rule with other parameters than the path",
        "The path has parameters that its new path has no place for, or too few: requests could not be "
        "addressed.",
        'Bind what the base sends elsewhere: `bind = { "…" = "…" }`.',
    ),
    Code(
        "SL513",
        ERROR,
        "path rules that give two operations one path",
        "Two operations of the variant would be the same operation of the SDK, and one could not be "
        "called.",
        "Write rules that give them different paths.",
    ),
    Code(
        "SL514",
        ERROR,
        "binding to an argument that an operation cannot have",
        "The value of a bound parameter is a property of the body, and the operation has none; or what "
        "the base has in its path is no argument of the variant's operation. Requests would lack it.",
        'Bind it elsewhere, `bind = { region = "query:region" }`, or write a rule that keeps the parameter in the path.',
    ),
    Code(
        "SL515",
        ERROR,
        "missing table in the configuration",
        "Without `[sdk]` and one `[[variant]]` there is nothing to generate.",
        "Add the table.",
    ),
    Code(
        "SL516",
        ERROR,
        "duplicate or reserved name of a variant",
        "Names of variants are modules and those of clients classes: each is used once, or one would "
        "replace the other.",
        "Choose another name.",
    ),
    Code(
        "SL517",
        ERROR,
        "exemption without a reason",
        "An exemption hides a part of the API for good. Without its reason the next reader cannot tell "
        "whether it is still needed.",
        'Write `reason = "…"`.',
    ),
    Code(
        "SL518",
        ERROR,
        "duplicate exemption",
        "The same operation or schema is exempted twice, with two reasons, of which only one would be "
        "printed.",
        "Remove one of the two.",
    ),
    Code(
        "SL519",
        ERROR,
        "variant without a spec to be like",
        "`like` names a variant that is undefined or has no spec, or the base itself has none: there is "
        "nothing to be like.",
        "Name a variant that has a spec; the first variant always has one.",
    ),
    Code(
        "SL520",
        ERROR,
        "variant with both `like` and a spec",
        "A variant that is like another has the other's API, without changes: the spec beside `like` "
        "would be ignored.",
        "Remove `like`, or the keys `spec`, `apply`, `paths` and `bind`.",
    ),
    Code(
        "SL521",
        ERROR,
        "line about another word that matches nothing",
        "The spec of the variant has no such field, value, parameter or operation: the line would have no "
        "effect, and requests would go out in the wrong words.",
        "Write it as the variant's own document names it; for an operation the SDK's name.",
    ),
    Code(
        "SL522",
        WARNING,
        "line about another word that is not needed",
        "The names are the same, or the same but for case, hyphens and underscores: the line changes "
        "nothing, and hides that.",
        "Remove the line.",
    ),
    Code(
        "SL523",
        ERROR,
        "path rule for a stream that is none",
        "The rule says that a path is where the variant streams, but the path declares no events, or no "
        "other path of the variant is the operation without them: `stream=True` would call the wrong "
        "path.",
        "Write a rule for both paths, and declare `text/event-stream` by an overlay.",
    ),
    Code(
        "SL524",
        WARNING,
        "arguments that only the streaming path has",
        "One method calls both paths of the variant. It has the arguments of the path that does not "
        "stream; those that only the other has cannot be passed by name.",
        "Add the argument to the other operation by an overlay, or pass it in `extra_body`.",
    ),
    Code(
        "SL525",
        WARNING,
        "two documents with different schemas of one name",
        "The documents of one variant are read as one. The schema of the later document, and what refers "
        "to it there, gets the name of its file in front: both are right, and one has a name that nobody "
        "would choose.",
        "Make the two equal, or rename one of them, by an overlay.",
    ),
    Code(
        "SL526",
        WARNING,
        "two documents with one operation",
        "The documents of one variant are read as one, and two of them have the same method and path in "
        "different words. It is one request all the same, so the first of the documents says what its "
        "arguments are.",
        "Remove one of the two by an overlay.",
    ),
    Code(
        "SL527",
        WARNING,
        "two documents with different servers",
        "A client has one address: that of the first document. Operations of the others are called there, "
        "too, and fail at once if the service is elsewhere.",
        "Write `base_url` in the configuration, or correct the servers by an overlay.",
    ),
    Code(
        "SL529",
        ERROR,
        "field that is renamed to another field of the record",
        "The variant has a field of that name already, and one of the two would be lost in every request "
        "and response.",
        "Rename that one too, if it is another thing; otherwise remove the line.",
    ),
    Code(
        "SL530",
        WARNING,
        "name that changed",
        "Code that uses the SDK has the old name of a call or a class. Something else has more right to "
        "it; the SDK is right, and the code has to follow.",
        "Rename it there too, or keep the name by the line that the hint quotes.",
    ),
    Code(
        "SL531",
        ERROR,
        "file in the output that is not of Specloom",
        "A file of somebody else is where the package is generated. It is never overwritten or deleted, "
        "and the package would not be whole beside it.",
        "Move the file away, or choose another `output` or `package`.",
    ),
    Code(
        "SL532",
        ERROR,
        "symbolic link in the output",
        "A folder of the package is a link: files would be written or deleted outside of the output.",
        "Replace the link by a folder, or make what it leads to the output folder.",
    ),
    Code(
        "SL533",
        ERROR,
        "another run at work",
        "Two runs at once would overwrite each other's files. This one has waited for a minute.",
        "Let the other run end, or end it, and run the command again.",
    ),
    Code(
        "SL534",
        ERROR,
        "configuration for another version of Specloom",
        "`required-version` says which versions of Specloom give the package that is wanted.",
        "Install one of them, or change `required-version` and read what `generate` changes.",
    ),
    Code(
        "SL535",
        ERROR,
        "input that is not that of the lock",
        "`--locked` allows what specloom.lock has the digests of, and nothing else.",
        "Run `specloom generate` without `--locked`, read what it changes, and commit the lock.",
    ),
    Code(
        "SL570",
        ERROR,
        "two configurations of one package",
        "Two configurations in one folder have the same package in the same output folder: each run of one "
        "would replace what the other has generated, and `check` would be stale for one of them for ever. So it is "
        "with one folder of documentation.",
        "Give one of them another `package` or `output`, or another folder under `[docs]`.",
    ),
    Code(
        "SL536",
        ERROR,
        "selection of nothing",
        "A pattern of `include` or `exclude` that no operation matches was meant for one: without it the "
        "SDK would have more or fewer calls than its owner believes.",
        "Write a method and a path as a spec has them, a tag or an operationId; `*` is anything.",
    ),
    Code(
        "SL537",
        WARNING,
        "variant of which nothing is selected",
        "Its client has no calls of its own, since `include` and `exclude` leave none of its operations. "
        "Its paths may begin in another way than those of the base.",
        "Add a pattern for it, `*/notes`, say, or remove the variant.",
    ),
    Code(
        "SL540",
        WARNING,
        "distribution without a version",
        "A distribution has a version of PEP 440. The configuration has none, and that of the spec is none, "
        "so the distribution is 0.0.0.",
        "Write `version` under `[sdk]`.",
    ),
    Code(
        "SL541",
        NOTE,
        "licence that is no SPDX expression",
        "The metadata of a distribution has room for an SPDX expression only. The distribution names no "
        "licence.",
        "Nothing, or write `identifier` of the licence by an overlay: `MIT`, say.",
    ),
    Code(
        "SL542",
        NOTE,
        "line about what is not selected",
        "With `include`, `exclude` or `models_only` a line of the configuration may be about operations "
        "that are left out. Without them it would be an error.",
        "Nothing, or correct the line if it is meant for what is selected.",
    ),
    Code(
        "SL543",
        ERROR,
        "option that the client cannot have",
        "Its name is that of another argument, or what it is a name of or fills in is not there: it would be "
        "lost, or mean something else.",
        "Write another name, an argument that the client has, or a parameter of a path that `bind` is about.",
    ),
    Code(
        "SL544",
        ERROR,
        "acceptance without a reason",
        "An accepted change does not fail a build any more. Without its reason nobody can tell whether that "
        "was meant.",
        'Write `reason = "…"`.',
    ),
    Code(
        "SL545",
        ERROR,
        "duplicate acceptance",
        "The same change is accepted twice, with two reasons, of which only one would be printed.",
        "Remove one of the two.",
    ),
    Code(
        "SL546",
        WARNING,
        "unneeded acceptance",
        "No change has this id: it is released, was taken back, or is spelt otherwise. What the entry was "
        "meant for is not accepted by it.",
        "Remove the `[[accept]]` table, or correct its id.",
    ),
    Code(
        "SL590",
        ERROR,
        "line about pages that matches nothing",
        "The variant has no such operation, or the operation no such field, list or argument: the pages "
        "would end after the first one, unnoticed.",
        "Write the operation as the SDK calls it, and fields and arguments as the variant's own document "
        "names them.",
    ),
    Code(
        "SL591",
        WARNING,
        "line about pages that is not needed",
        "What the line says follows from the schema of every operation that it is about.",
        "Remove the line.",
    ),
)
