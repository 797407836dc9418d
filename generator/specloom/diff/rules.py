"""What each kind of difference means to callers: the table behind docs/changes-rules.md."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specloom.diff.changes import Direction, Level

_BREAKING, _WARNING, _SAFE = Level.BREAKING, Level.WARNING, Level.SAFE
_SEND, _READ = Direction.SENT, Direction.READ

_SAME_NOTE = "Callers and what they send and read stay as they are."


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of difference. `verdicts` has the level and the reason for each direction that it can have.

    `says` is how it reads, with `{what}` for what it is about, `{old}` and `{new}`. `prose` is true of texts for
    people, which no program notices.
    """

    id: str
    says: str
    verdicts: Mapping[Direction, tuple[Level, str]]
    prose: bool = False


def _both(level: Level, reason: str) -> Mapping[Direction, tuple[Level, str]]:
    return dict.fromkeys(Direction, (level, reason))


def _apart(
    sent: tuple[Level, str], read: tuple[Level, str]
) -> Mapping[Direction, tuple[Level, str]]:
    return {_SEND: sent, _READ: read}


_TABLE = (
    # Operations
    Rule("operation-added", "new operation", _both(_SAFE, "Nobody calls it yet.")),
    Rule("operation-removed", "the operation is gone", _both(_BREAKING, "Calls of it fail.")),
    Rule(
        "operation-moved",
        "`{old}` is now `{new}`",
        _both(_BREAKING, "Calls go to the old method or path, which the service has no longer."),
    ),
    Rule(
        "operation-deprecated",
        "deprecated",
        _both(_WARNING, "It works, and is about to go."),
    ),
    Rule("operation-restored", "not deprecated any more", _both(_SAFE, "It is there to stay.")),
    Rule(
        "operation-renamed",
        "the operation id `{old}` is now `{new}`",
        _both(_SAFE, "No request has it; names of generated methods may follow it."),
    ),
    # Parameters
    Rule(
        "parameter-added-required",
        "new required parameter of {new}",
        _apart((_BREAKING, "Calls without it are refused."), (_SAFE, "It is not read.")),
    ),
    Rule(
        "parameter-added-optional",
        "new optional parameter of {new}",
        _apart((_SAFE, "Calls work without it."), (_SAFE, "It is not read.")),
    ),
    Rule(
        "parameter-removed",
        "the parameter is gone ({old})",
        _apart(
            (_BREAKING, "Calls that give it are refused, or it has no effect."),
            (_SAFE, "It is not read."),
        ),
    ),
    Rule(
        "parameter-renamed",
        "`{old}` is now `{new}`",
        _apart(
            (_BREAKING, "Calls that use the old name do not give it."), (_SAFE, "It is not read.")
        ),
    ),
    Rule(
        "path-parameter-renamed",
        "`{old}` is now `{new}`",
        _both(_SAFE, "Requests have the value and not the name."),
    ),
    Rule(
        "parameter-moved",
        "sent in the {new} instead of the {old}",
        _apart(
            (_BREAKING, "The service looks for it in another place."), (_SAFE, "It is not read.")
        ),
    ),
    Rule(
        "parameter-style-changed",
        "written as {new} instead of {old}",
        _apart((_BREAKING, "The service reads another notation."), (_SAFE, "It is not read.")),
    ),
    Rule(
        "parameter-deprecated",
        "deprecated",
        _both(_WARNING, "It works, and is about to go."),
    ),
    Rule("parameter-restored", "not deprecated any more", _both(_SAFE, "It is there to stay.")),
    # What must be there, of parameters, bodies and fields alike
    Rule(
        "became-required",
        "required now",
        _apart(
            (_BREAKING, "Requests without it are refused."),
            (_SAFE, "Readers that allow for its absence go on working."),
        ),
    ),
    Rule(
        "became-optional",
        "optional now",
        _apart(
            (_SAFE, "Requests that have it go on working."),
            (_BREAKING, "Readers rely on it and may not find it."),
        ),
    ),
    Rule(
        "became-nullable",
        "may be null now",
        _apart(
            (_SAFE, "Requests without null go on working."),
            (_BREAKING, "Readers that use the value meet null."),
        ),
    ),
    Rule(
        "became-not-nullable",
        "is never null now",
        _apart(
            (_BREAKING, "Requests with null are refused."),
            (_SAFE, "Readers that allow for null go on working."),
        ),
    ),
    # Bodies, responses, streams
    Rule(
        "body-added-required",
        "takes a body of {new}, which is required",
        _both(_BREAKING, "Requests without it are refused."),
    ),
    Rule("body-added-optional", "takes a body of {new}", _both(_SAFE, "Requests work without it.")),
    Rule(
        "body-removed",
        "takes no body any more",
        _both(_BREAKING, "Requests with one are refused, or it has no effect."),
    ),
    Rule(
        "body-media-changed",
        "the body is {new} instead of {old}",
        _both(_BREAKING, "The service reads another media type."),
    ),
    Rule(
        "response-added",
        "responds with {new} instead of nothing",
        _both(_SAFE, "Who ignores it goes on working."),
    ),
    Rule(
        "response-removed",
        "responds with nothing instead of {old}",
        _both(_BREAKING, "Readers find nothing."),
    ),
    Rule(
        "response-media-changed",
        "the response is {new} instead of {old}",
        _both(_BREAKING, "Readers meet another media type."),
    ),
    Rule("stream-added", "can stream events", _both(_SAFE, "Nobody asks for them yet.")),
    Rule(
        "stream-removed",
        "streams no events any more",
        _both(_BREAKING, "Who asks for them gets none."),
    ),
    Rule(
        "pages-added", "pages follow {new}", _both(_WARNING, "A list may be in several pages now.")
    ),
    Rule(
        "pages-removed",
        "no pages any more (they followed {old})",
        _both(_BREAKING, "Loops over pages find none."),
    ),
    Rule(
        "pages-changed",
        "pages follow {new} instead of {old}",
        _both(_BREAKING, "Loops over pages ask for the next one otherwise."),
    ),
    # Fields
    Rule(
        "field-added-required",
        "new required field of {new}",
        _apart(
            (_BREAKING, "Requests without it are refused."),
            (_SAFE, "Readers that do not know it go on working."),
        ),
    ),
    Rule(
        "field-added-optional",
        "new optional field of {new}",
        _apart(
            (_SAFE, "Requests work without it."),
            (_SAFE, "Readers that do not know it go on working."),
        ),
    ),
    Rule(
        "field-removed",
        "the field is gone ({old})",
        _apart(
            (_BREAKING, "Requests that have it are refused, or it has no effect."),
            (_BREAKING, "Readers look for it and do not find it."),
        ),
    ),
    Rule(
        "field-renamed",
        "`{old}` is now `{new}`",
        _apart(
            (_BREAKING, "Requests use the old name."),
            (_BREAKING, "Readers look for the old name."),
        ),
    ),
    Rule("field-deprecated", "deprecated", _both(_WARNING, "It works, and is about to go.")),
    Rule("field-restored", "not deprecated any more", _both(_SAFE, "It is there to stay.")),
    Rule(
        "became-read-only",
        "read only now",
        _apart(
            (_BREAKING, "Requests that have it are refused, or it has no effect."),
            (_SAFE, "It is read as before."),
        ),
    ),
    Rule(
        "became-write-only",
        "write only now",
        _apart(
            (_SAFE, "It is sent as before."), (_BREAKING, "Readers look for it and do not find it.")
        ),
    ),
    Rule(
        "became-readable",
        "not write only any more",
        _apart(
            (_SAFE, "It is sent as before."), (_SAFE, "Readers that do not know it go on working.")
        ),
    ),
    Rule(
        "became-writable",
        "not read only any more",
        _apart((_SAFE, "Requests work without it."), (_SAFE, "It is read as before.")),
    ),
    Rule(
        "default-added",
        "defaults to {new}",
        _apart(
            (_WARNING, "Requests without it mean this value now."),
            (_SAFE, "Responses say what they mean."),
        ),
    ),
    Rule(
        "default-changed",
        "defaults to {new} instead of {old}",
        _apart(
            (_WARNING, "Requests without it mean another value now."),
            (_SAFE, "Responses say what they mean."),
        ),
    ),
    Rule(
        "default-removed",
        "does not default to {old} any more",
        _apart(
            (_WARNING, "Requests without it may mean another value now."),
            (_SAFE, "Responses say what they mean."),
        ),
    ),
    # Types
    Rule(
        "type-changed",
        "{new} instead of {old}",
        _apart(
            (_BREAKING, "Requests have values of the old type."),
            (_BREAKING, "Readers expect values of the old type."),
        ),
    ),
    Rule(
        "type-widened",
        "may be {new}, was {old}",
        _apart(
            (_SAFE, "Values of the old type are still taken."),
            (_BREAKING, "Readers meet values that they do not expect."),
        ),
    ),
    Rule(
        "type-narrowed",
        "only {new}, was {old}",
        _apart(
            (_BREAKING, "Values of the old type are refused."),
            (_SAFE, "Readers expect all that can come."),
        ),
    ),
    Rule(
        "format-changed",
        "format {new} instead of {old}",
        _apart(
            (_WARNING, "Values in the old format may be refused."),
            (_WARNING, "Readers may expect the old format."),
        ),
    ),
    Rule(
        "limit-tightened",
        "{new}, was {old}",
        _apart(
            (_BREAKING, "Values that the old limit allowed are refused."),
            (_SAFE, "Readers expect all that can come."),
        ),
    ),
    Rule(
        "limit-loosened",
        "{new}, was {old}",
        _apart(
            (_SAFE, "Values that the old limit allowed are still taken."),
            (_SAFE, "Responses are not held against limits."),
        ),
    ),
    Rule(
        "limit-changed",
        "{new}, was {old}",
        _apart(
            (_WARNING, "Values that the old limit allowed may be refused."),
            (_SAFE, "Responses are not held against limits."),
        ),
    ),
    Rule(
        "value-added",
        "new value `{what}`",
        _apart(
            (_SAFE, "Nobody sends it yet."),
            (_SAFE, "Responses are open: readers take values that they do not know."),
        ),
    ),
    Rule(
        "value-removed",
        "the value `{what}` is gone",
        _apart(
            (_BREAKING, "Requests with it are refused."),
            (_SAFE, "Readers that know it wait in vain, and go on working."),
        ),
    ),
    Rule(
        "values-opened",
        "other values are allowed, too",
        _apart(
            (_SAFE, "The known values are still taken."),
            (_SAFE, "Responses are open: readers take values that they do not know."),
        ),
    ),
    Rule(
        "values-closed",
        "no other values are allowed any more",
        _apart(
            (_BREAKING, "Requests with others are refused."),
            (_SAFE, "Readers expect all that can come."),
        ),
    ),
    Rule(
        "member-added",
        "may also be {what}",
        _apart(
            (_SAFE, "Nobody sends it yet."),
            (_WARNING, "Readers meet a type that they do not tell apart yet."),
        ),
    ),
    Rule(
        "member-removed",
        "is never {what} now",
        _apart(
            (_BREAKING, "Requests with it are refused."),
            (_SAFE, "Readers that know it wait in vain, and go on working."),
        ),
    ),
    Rule(
        "discriminator-changed",
        "the discriminator is {new} instead of {old}",
        _both(_BREAKING, "Another field tells the members apart."),
    ),
    Rule(
        "discriminator-value-added",
        "{old} is told by `{what}`, too",
        _apart(
            (_SAFE, "Nobody sends it yet."),
            (_SAFE, "Responses are open: readers take values that they do not know."),
        ),
    ),
    Rule(
        "discriminator-value-removed",
        "{old} is not told by `{what}` any more",
        _apart(
            (_BREAKING, "Requests with it are refused."),
            (_SAFE, "Readers that know it wait in vain, and go on working."),
        ),
    ),
    Rule(
        "object-closed",
        "takes no other fields any more",
        _apart(
            (_BREAKING, "Requests with others are refused."),
            (_SAFE, "Readers expect all that can come."),
        ),
    ),
    Rule(
        "object-opened",
        "takes other fields, too",
        _apart(
            (_SAFE, "Requests without others go on working."),
            (_SAFE, "Readers ignore what they do not know."),
        ),
    ),
    Rule(
        "schema-renamed",
        "`{old}` is now `{new}`",
        _both(
            _SAFE, "No request has the name of a schema; names of generated classes may follow it."
        ),
    ),
    # The service as a whole
    Rule(
        "server-changed",
        "the address is {new} instead of {old}",
        _both(_BREAKING, "Requests go to the old address."),
    ),
    Rule(
        "security-added",
        "callers may also prove who they are by {what}",
        _both(_SAFE, "The other ways still work."),
    ),
    Rule(
        "security-removed",
        "{what} is no way to prove who callers are any more",
        _both(_BREAKING, "Callers who use it are refused."),
    ),
    Rule(
        "security-required",
        "callers have to prove who they are by {what}",
        _both(_BREAKING, "Calls without credentials are refused."),
    ),
    Rule("webhook-added", "new event", _both(_SAFE, "Who does not know it ignores it.")),
    Rule(
        "webhook-removed", "the event is gone", _both(_BREAKING, "Who waits for it waits in vain.")
    ),
    Rule("variant-added", "new variant", _both(_SAFE, "Nobody uses it yet.")),
    Rule("variant-removed", "the variant is gone", _both(_BREAKING, "Its client is gone.")),
    # Texts for people
    Rule("description-changed", "described otherwise", _both(_SAFE, _SAME_NOTE), prose=True),
    Rule("summary-changed", "summed up otherwise", _both(_SAFE, _SAME_NOTE), prose=True),
    Rule("version-changed", "version {new}, was {old}", _both(_SAFE, _SAME_NOTE), prose=True),
    Rule("title-changed", "title {new}, was {old}", _both(_SAFE, _SAME_NOTE), prose=True),
)

#: By their ids.
RULES: Mapping[str, Rule] = {rule.id: rule for rule in _TABLE}
