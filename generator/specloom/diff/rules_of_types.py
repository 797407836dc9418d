"""What differences of types and fields mean to callers."""

from __future__ import annotations

from specloom.diff.changes import Level
from specloom.diff.rule import Rule, apart, both

_BREAKING, _WARNING, _SAFE = Level.BREAKING, Level.WARNING, Level.SAFE

TYPES = (
    Rule(
        "type-changed",
        "{new} instead of {old}",
        apart(
            (_BREAKING, "Requests have values of the old type."),
            (_BREAKING, "Readers expect values of the old type."),
        ),
    ),
    Rule(
        "type-widened",
        "may be {new}, was {old}",
        apart(
            (_SAFE, "Values of the old type are still taken."),
            (_BREAKING, "Readers meet values that they do not expect."),
        ),
    ),
    Rule(
        "type-narrowed",
        "only {new}, was {old}",
        apart(
            (_BREAKING, "Values of the old type are refused."),
            (_SAFE, "What can come is what could come before, or less."),
        ),
    ),
    Rule(
        "format-changed",
        "format {new} instead of {old}",
        apart(
            (_WARNING, "Values in the old format may be refused."),
            (_WARNING, "Readers may expect the old format."),
        ),
    ),
    Rule(
        "limit-tightened",
        "{new}, was {old}",
        apart(
            (_BREAKING, "Values that the old limit allowed are refused."),
            (_SAFE, "What can come is what could come before, or less."),
        ),
    ),
    Rule(
        "limit-loosened",
        "{new}, was {old}",
        apart(
            (_SAFE, "Values that the old limit allowed are still taken."),
            (_WARNING, "Readers may meet values beyond the old limit."),
        ),
    ),
    Rule(
        "limit-changed",
        "{new}, was {old}",
        apart(
            (_WARNING, "Values that the old limit allowed may be refused."),
            (_WARNING, "Readers may meet values that the old limit did not allow."),
        ),
    ),
    Rule(
        "value-added",
        "new value `{what}`",
        apart(
            (_SAFE, "Nobody sends it yet."),
            (_SAFE, "Responses are open: readers take values that they do not know."),
        ),
    ),
    Rule(
        "value-removed",
        "the value `{what}` is gone",
        apart(
            (_BREAKING, "Requests with it are refused."),
            (_SAFE, "Readers that know it do not meet it, and go on working."),
        ),
    ),
    Rule(
        "values-opened",
        "other values are allowed, too",
        apart(
            (_SAFE, "The known values are still taken."),
            (_SAFE, "Responses are open: readers take values that they do not know."),
        ),
    ),
    Rule(
        "values-closed",
        "no other values are allowed any more",
        apart(
            (_BREAKING, "Requests with others are refused."),
            (_SAFE, "What can come is what could come before, or less."),
        ),
    ),
    Rule(
        "member-added",
        "may also be {what}",
        apart(
            (_SAFE, "Nobody sends it yet."),
            (_WARNING, "Readers meet a type that they do not know yet."),
        ),
    ),
    Rule(
        "member-removed",
        "is never {what} now",
        apart(
            (_BREAKING, "Requests with it are refused."),
            (_SAFE, "Readers that know it do not meet it, and go on working."),
        ),
    ),
    Rule(
        "discriminator-changed",
        "the discriminator is {new} instead of {old}",
        both(_BREAKING, "Another field says which member a value is."),
    ),
    Rule(
        "discriminator-value-added",
        "`{what}` selects {old}, too",
        apart(
            (_SAFE, "Nobody sends it yet."),
            (_SAFE, "Responses are open: readers take values that they do not know."),
        ),
    ),
    Rule(
        "discriminator-value-removed",
        "`{what}` does not select {old} any more",
        apart(
            (_BREAKING, "Requests with it are refused."),
            (_SAFE, "Readers that know it do not meet it, and go on working."),
        ),
    ),
    Rule(
        "object-closed",
        "takes no other fields any more",
        apart(
            (_BREAKING, "Requests with others are refused."),
            (_SAFE, "What can come is what could come before, or less."),
        ),
    ),
    Rule(
        "object-opened",
        "takes other fields, too",
        apart(
            (_SAFE, "Requests without others go on working."),
            (_SAFE, "Readers ignore what they do not know."),
        ),
    ),
    Rule(
        "schema-renamed",
        "`{old}` is now `{new}`",
        both(
            _SAFE, "No request has the name of a schema; names of generated classes may follow it."
        ),
    ),
)

FIELDS = (
    Rule(
        "field-added-required",
        "new required field: {new}",
        apart(
            (_BREAKING, "Requests without it are refused."),
            (_SAFE, "Readers that do not know it go on working."),
        ),
    ),
    Rule(
        "field-added-optional",
        "new optional field: {new}",
        apart(
            (_SAFE, "Requests work without it."),
            (_SAFE, "Readers that do not know it go on working."),
        ),
    ),
    Rule(
        "field-removed",
        "the field is gone ({old})",
        apart(
            (_BREAKING, "Requests that have it are refused, or it has no effect."),
            (_BREAKING, "Readers look for it and do not find it."),
        ),
    ),
    Rule(
        "field-renamed",
        "`{old}` is now `{new}`",
        apart(
            (_BREAKING, "Requests use the old name."),
            (_BREAKING, "Readers look for the old name."),
        ),
    ),
    Rule("field-deprecated", "deprecated", both(_WARNING, "It works, and is going to be removed.")),
    Rule("field-restored", "not deprecated any more", both(_SAFE, "It is going to stay.")),
    Rule(
        "schema-deprecated", "deprecated", both(_WARNING, "It works, and is going to be removed.")
    ),
    Rule("schema-restored", "not deprecated any more", both(_SAFE, "It is going to stay.")),
    Rule(
        "became-read-only",
        "read only now",
        apart(
            (_BREAKING, "Requests that have it are refused, or it has no effect."),
            (_SAFE, "It is read as before."),
        ),
    ),
    Rule(
        "became-write-only",
        "write only now",
        apart(
            (_SAFE, "It is sent as before."), (_BREAKING, "Readers look for it and do not find it.")
        ),
    ),
    Rule(
        "became-readable",
        "not write only any more",
        apart(
            (_SAFE, "It is sent as before."), (_SAFE, "Readers that do not know it go on working.")
        ),
    ),
    Rule(
        "became-writable",
        "not read only any more",
        apart((_SAFE, "Requests work without it."), (_SAFE, "It is read as before.")),
    ),
    Rule(
        "default-added",
        "defaults to {new}",
        apart(
            (_WARNING, "Requests without it mean this value now."),
            (_SAFE, "Responses say what they mean."),
        ),
    ),
    Rule(
        "default-changed",
        "defaults to {new} instead of {old}",
        apart(
            (_WARNING, "Requests without it mean another value now."),
            (_SAFE, "Responses say what they mean."),
        ),
    ),
    Rule(
        "default-removed",
        "does not default to {old} any more",
        apart(
            (_WARNING, "Requests without it may mean another value now."),
            (_SAFE, "Responses say what they mean."),
        ),
    ),
    Rule(
        "became-required",
        "required now",
        apart(
            (_BREAKING, "Requests without it are refused."),
            (_SAFE, "Readers that allow for its absence go on working."),
        ),
    ),
    Rule(
        "became-optional",
        "optional now",
        apart(
            (_SAFE, "Requests that have it go on working."),
            (_BREAKING, "Readers rely on it and may not find it."),
        ),
    ),
    Rule(
        "became-nullable",
        "may be null now",
        apart(
            (_SAFE, "Requests without null go on working."),
            (_BREAKING, "Readers that use the value meet null."),
        ),
    ),
    Rule(
        "became-not-nullable",
        "is never null now",
        apart(
            (_BREAKING, "Requests with null are refused."),
            (_SAFE, "Readers that allow for null go on working."),
        ),
    ),
)
