"""What differences of types mean to callers."""

from __future__ import annotations

from specloom.diff.changes import Level
from specloom.diff.rule import Rule, apart, both

_BREAKING, _WARNING, _SAFE = Level.BREAKING, Level.WARNING, Level.SAFE

TYPES = (  # Types
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
            (_SAFE, "Readers expect all that can come."),
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
            (_SAFE, "Readers expect all that can come."),
        ),
    ),
    Rule(
        "limit-loosened",
        "{new}, was {old}",
        apart(
            (_SAFE, "Values that the old limit allowed are still taken."),
            (_SAFE, "Responses are not held against limits."),
        ),
    ),
    Rule(
        "limit-changed",
        "{new}, was {old}",
        apart(
            (_WARNING, "Values that the old limit allowed may be refused."),
            (_SAFE, "Responses are not held against limits."),
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
            (_SAFE, "Readers that know it wait in vain, and go on working."),
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
            (_SAFE, "Readers expect all that can come."),
        ),
    ),
    Rule(
        "member-added",
        "may also be {what}",
        apart(
            (_SAFE, "Nobody sends it yet."),
            (_WARNING, "Readers meet a type that they do not tell apart yet."),
        ),
    ),
    Rule(
        "member-removed",
        "is never {what} now",
        apart(
            (_BREAKING, "Requests with it are refused."),
            (_SAFE, "Readers that know it wait in vain, and go on working."),
        ),
    ),
    Rule(
        "discriminator-changed",
        "the discriminator is {new} instead of {old}",
        both(_BREAKING, "Another field tells the members apart."),
    ),
    Rule(
        "discriminator-value-added",
        "{old} is told by `{what}`, too",
        apart(
            (_SAFE, "Nobody sends it yet."),
            (_SAFE, "Responses are open: readers take values that they do not know."),
        ),
    ),
    Rule(
        "discriminator-value-removed",
        "{old} is not told by `{what}` any more",
        apart(
            (_BREAKING, "Requests with it are refused."),
            (_SAFE, "Readers that know it wait in vain, and go on working."),
        ),
    ),
    Rule(
        "object-closed",
        "takes no other fields any more",
        apart(
            (_BREAKING, "Requests with others are refused."),
            (_SAFE, "Readers expect all that can come."),
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
