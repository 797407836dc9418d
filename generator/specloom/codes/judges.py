"""6xx: the judges of `check --full`."""

from __future__ import annotations

from specloom.codes.code import WARNING, Code

CODES = (
    Code(
        "SL601",
        WARNING,
        "file that black would write differently",
        "The formatter of the generator disagrees with black. The file is correct.",
        "Report it with the spec.",
    ),
    Code(
        "SL602",
        WARNING,
        "type that datamodel-code-generator writes differently",
        "Two programs read one schema in two ways; one of them may be wrong.",
        "Compare both types with the schema, see [judges.md](judges.md), and report it.",
    ),
    Code(
        "SL603",
        WARNING,
        "judge without a verdict",
        "A judge could not read what it was given. The SDK is not wrong for it.",
        "Report it with the spec.",
    ),
)
