"""6xx: the judges of `check --full`."""

from __future__ import annotations

from specloom.codes.code import WARNING, Code

CODES = (
    Code(
        "SL601",
        WARNING,
        "file that black would write differently",
        "The formatter of the generator disagrees with black. The file is correct, only its layout is not "
        "black's.",
        "Report it with the spec.",
    ),
    Code(
        "SL602",
        WARNING,
        "type that datamodel-code-generator writes differently",
        "Two programs read one schema in two ways; one of them may be wrong, and a person has to say "
        "which.",
        "Compare both types with the schema, see [judges.md](judges.md), and report it.",
    ),
    Code(
        "SL603",
        WARNING,
        "judge without a verdict",
        "A judge could not read what it was given. The SDK is not wrong for it, only unjudged.",
        "Report it with the spec.",
    ),
)
