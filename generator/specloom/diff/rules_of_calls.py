"""What differences of operations, fields and the service mean to callers."""

from __future__ import annotations

from specloom.diff.changes import Level
from specloom.diff.rule import Rule, apart, both

_BREAKING, _WARNING, _SAFE = Level.BREAKING, Level.WARNING, Level.SAFE
_SAME = "Callers and what they send and read stay as they are."

CALLS = (
    # Operations
    Rule("operation-added", "new operation", both(_SAFE, "Nobody calls it yet.")),
    Rule("operation-removed", "the operation is gone", both(_BREAKING, "Calls of it fail.")),
    Rule(
        "operation-moved",
        "`{old}` is now `{new}`",
        both(_BREAKING, "Calls go to the old method or path, which the service has no longer."),
    ),
    Rule(
        "operation-deprecated",
        "deprecated",
        both(_WARNING, "It works, and is about to go."),
    ),
    Rule("operation-restored", "not deprecated any more", both(_SAFE, "It is there to stay.")),
    Rule(
        "operation-renamed",
        "the operation id `{old}` is now `{new}`",
        both(_SAFE, "No request has it; names of generated methods may follow it."),
    ),
    # Parameters
    Rule(
        "parameter-added-required",
        "new required parameter of {new}",
        apart((_BREAKING, "Calls without it are refused."), (_SAFE, "It is not read.")),
    ),
    Rule(
        "parameter-added-optional",
        "new optional parameter of {new}",
        apart((_SAFE, "Calls work without it."), (_SAFE, "It is not read.")),
    ),
    Rule(
        "parameter-removed",
        "the parameter is gone ({old})",
        apart(
            (_BREAKING, "Calls that give it are refused, or it has no effect."),
            (_SAFE, "It is not read."),
        ),
    ),
    Rule(
        "parameter-renamed",
        "`{old}` is now `{new}`",
        apart(
            (_BREAKING, "Calls that use the old name do not give it."), (_SAFE, "It is not read.")
        ),
    ),
    Rule(
        "path-parameter-renamed",
        "`{old}` is now `{new}`",
        both(_SAFE, "Requests have the value and not the name."),
    ),
    Rule(
        "parameter-moved",
        "sent in the {new} instead of the {old}",
        apart(
            (_BREAKING, "The service looks for it in another place."), (_SAFE, "It is not read.")
        ),
    ),
    Rule(
        "parameter-style-changed",
        "written as {new} instead of {old}",
        apart((_BREAKING, "The service reads another notation."), (_SAFE, "It is not read.")),
    ),
    Rule(
        "parameter-deprecated",
        "deprecated",
        both(_WARNING, "It works, and is about to go."),
    ),
    Rule("parameter-restored", "not deprecated any more", both(_SAFE, "It is there to stay.")),
    # What must be there, of parameters, bodies and fields alike
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
    # Bodies, responses, streams
    Rule(
        "body-added-required",
        "takes a body of {new}, which is required",
        both(_BREAKING, "Requests without it are refused."),
    ),
    Rule("body-added-optional", "takes a body of {new}", both(_SAFE, "Requests work without it.")),
    Rule(
        "body-removed",
        "takes no body any more",
        both(_BREAKING, "Requests with one are refused, or it has no effect."),
    ),
    Rule(
        "body-media-changed",
        "the body is {new} instead of {old}",
        both(_BREAKING, "The service reads another media type."),
    ),
    Rule(
        "response-added",
        "responds with {new} instead of nothing",
        both(_SAFE, "Who ignores it goes on working."),
    ),
    Rule(
        "response-removed",
        "responds with nothing instead of {old}",
        both(_BREAKING, "Readers find nothing."),
    ),
    Rule(
        "response-media-changed",
        "the response is {new} instead of {old}",
        both(_BREAKING, "Readers meet another media type."),
    ),
    Rule("stream-added", "can stream events", both(_SAFE, "Nobody asks for them yet.")),
    Rule(
        "stream-removed",
        "streams no events any more",
        both(_BREAKING, "Who asks for them gets none."),
    ),
    Rule(
        "pages-added", "pages follow {new}", both(_WARNING, "A list may be in several pages now.")
    ),
    Rule(
        "pages-removed",
        "no pages any more (they followed {old})",
        both(_BREAKING, "Loops over pages find none."),
    ),
    Rule(
        "pages-changed",
        "pages follow {new} instead of {old}",
        both(_BREAKING, "Loops over pages ask for the next one otherwise."),
    ),
    # Fields
    Rule(
        "field-added-required",
        "new required field of {new}",
        apart(
            (_BREAKING, "Requests without it are refused."),
            (_SAFE, "Readers that do not know it go on working."),
        ),
    ),
    Rule(
        "field-added-optional",
        "new optional field of {new}",
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
    Rule("field-deprecated", "deprecated", both(_WARNING, "It works, and is about to go.")),
    Rule("field-restored", "not deprecated any more", both(_SAFE, "It is there to stay.")),
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
    # The service as a whole
    Rule(
        "server-changed",
        "the address is {new} instead of {old}",
        both(_BREAKING, "Requests go to the old address."),
    ),
    Rule(
        "security-added",
        "callers may also prove who they are by {what}",
        both(_SAFE, "The other ways still work."),
    ),
    Rule(
        "security-removed",
        "{what} is no way to prove who callers are any more",
        both(_BREAKING, "Callers who use it are refused."),
    ),
    Rule(
        "security-required",
        "callers have to prove who they are by {what}",
        both(_BREAKING, "Calls without credentials are refused."),
    ),
    Rule("webhook-added", "new event", both(_SAFE, "Who does not know it ignores it.")),
    Rule(
        "webhook-removed", "the event is gone", both(_BREAKING, "Who waits for it waits in vain.")
    ),
    Rule("variant-added", "new variant", both(_SAFE, "Nobody uses it yet.")),
    Rule("variant-removed", "the variant is gone", both(_BREAKING, "Its client is gone.")),
    # Texts for people
    Rule("description-changed", "described otherwise", both(_SAFE, _SAME), prose=True),
    Rule("summary-changed", "summed up otherwise", both(_SAFE, _SAME), prose=True),
    Rule("version-changed", "version {new}, was {old}", both(_SAFE, _SAME), prose=True),
    Rule("title-changed", "title {new}, was {old}", both(_SAFE, _SAME), prose=True),
)
