"""Codes about polling."""

from __future__ import annotations

from specloom.codes.code import ERROR, WARNING, Code

CODES = (
    Code(
        "SL595",
        ERROR,
        "polling of what is not there",
        "The SDK has no such call, the object no such field, or the path no such parameter: a method that "
        "polls could not be made.",
        "Write calls as the SDK has them, fields and parameters as the document of the base does.",
    ),
    Code(
        "SL596",
        ERROR,
        "polling that cannot work",
        "A call that polls needs an operation that gives one object and is asked by its path alone, and "
        "each part of that path has to be in what was started, or in the path of the call.",
        "Name another operation under `read`, or say under `arguments` where a part of its path is.",
    ),
    Code(
        "SL597",
        ERROR,
        "pending value that the field cannot have",
        "The polling would end at once, with an object that is not final.",
        "Write values that the schema of the field has.",
    ),
    Code(
        "SL598",
        WARNING,
        "pending value that the spec does not list",
        "Other values of the field may come, but this one may be misspelt; then the polling would end with "
        "an object that is not final.",
        "Correct the value, or leave it if the service has it.",
    ),
    Code(
        "SL599",
        WARNING,
        "call that is named like one that polls",
        "What a spec names is called so. The operation has no call that polls.",
        "Give the call of the spec another name under `[rename]`.",
    ),
)
