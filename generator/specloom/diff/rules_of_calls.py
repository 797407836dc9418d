"""What differences of operations, parameters, bodies and responses mean to callers."""

from __future__ import annotations

from specloom.diff.changes import Level
from specloom.diff.rule import Rule, both, read, sent

_BREAKING, _WARNING, _SAFE = Level.BREAKING, Level.WARNING, Level.SAFE
_SAME = "No program notices a text for people."
_DEPRECATED = both(_WARNING, "It works, and is going to be removed.")
_RESTORED = both(_SAFE, "It is going to stay.")

OPERATIONS = (
    Rule("operation-added", "new operation", both(_SAFE, "Nobody calls it yet.")),
    Rule("operation-removed", "the operation is gone", both(_BREAKING, "Calls of it fail.")),
    Rule(
        "operation-moved",
        "`{old}` is now `{new}`",
        both(
            _BREAKING,
            "Calls go to the old method or path, which the service does not have any more.",
        ),
    ),
    Rule("operation-deprecated", "deprecated", _DEPRECATED),
    Rule("operation-restored", "not deprecated any more", _RESTORED),
    Rule(
        "operation-renamed",
        "the operation id `{old}` is now `{new}`",
        both(_SAFE, "No request contains it; names of generated methods may follow it."),
    ),
    Rule(
        "scope-added",
        "a token needs the scope `{what}`",
        both(_BREAKING, "Calls with a token that lacks it are refused."),
    ),
    Rule(
        "scope-removed",
        "a token does not need the scope `{what}` any more",
        both(_SAFE, "A token that has it still works."),
    ),
)

PARAMETERS = (
    Rule(
        "parameter-added-required",
        "new required parameter: {new}",
        sent(_BREAKING, "Calls without it are refused."),
    ),
    Rule(
        "parameter-added-optional",
        "new optional parameter: {new}",
        sent(_SAFE, "Calls without it go on working."),
    ),
    Rule(
        "parameter-removed",
        "the parameter is gone ({old})",
        sent(_BREAKING, "Calls that give it are refused, or it has no effect."),
    ),
    Rule(
        "parameter-renamed",
        "`{old}` is now `{new}`",
        sent(_BREAKING, "The service does not know the name that calls give."),
    ),
    Rule(
        "path-parameter-renamed",
        "`{old}` is now `{new}`",
        sent(_SAFE, "A path contains the value and not the name."),
    ),
    Rule(
        "parameter-moved",
        "sent in the {new} instead of the {old}",
        sent(_BREAKING, "The service looks for it in another place."),
    ),
    Rule(
        "style-changed",
        "written as {new} instead of {old}",
        sent(_BREAKING, "The service reads another notation."),
    ),
    Rule(
        "parameter-deprecated",
        "deprecated",
        sent(_WARNING, "It works, and is going to be removed."),
    ),
    Rule("parameter-restored", "not deprecated any more", sent(_SAFE, "It is going to stay.")),
)

BODIES = (
    Rule(
        "body-added-required",
        "takes a body, which is required: {new}",
        sent(_BREAKING, "Requests without it are refused."),
    ),
    Rule(
        "body-added-optional",
        "takes a body: {new}",
        sent(_SAFE, "Requests without it go on working."),
    ),
    Rule(
        "body-removed",
        "takes no body any more ({old})",
        sent(_BREAKING, "Requests with one are refused, or it has no effect."),
    ),
    Rule(
        "body-media-changed",
        "the body is {new} instead of {old}",
        sent(_BREAKING, "The service does not read the old media type."),
    ),
    Rule(
        "body-media-added",
        "the body may be {what}, too",
        sent(_SAFE, "The other media types are still read."),
    ),
    Rule(
        "body-media-removed",
        "the body is never {what} now",
        sent(_BREAKING, "Requests of this media type are refused."),
    ),
)

RESPONSES = (
    Rule(
        "response-added",
        "responds with {new} instead of nothing",
        read(_SAFE, "Who ignores it goes on working."),
    ),
    Rule(
        "response-removed",
        "responds with nothing instead of {old}",
        read(_BREAKING, "Readers find nothing."),
    ),
    Rule(
        "response-media-changed",
        "the response is {new} instead of {old}",
        read(_BREAKING, "Readers of the old media type cannot read it."),
    ),
    Rule(
        "response-media-added",
        "the response may be {what}, too",
        read(_SAFE, "Who asks for another media type still gets that."),
    ),
    Rule(
        "response-media-removed",
        "the response is never {what} now",
        read(_BREAKING, "Who asks for this media type does not get it."),
    ),
    Rule(
        "success-status-added",
        "may succeed with status {what}",
        read(_WARNING, "Readers may take only the statuses that they know as a success."),
    ),
    Rule(
        "success-status-removed",
        "never succeeds with status {what} now",
        read(_SAFE, "Readers that know it do not meet it, and go on working."),
    ),
    Rule(
        "error-status-added",
        "may fail with status {what}",
        read(_SAFE, "Any status that is no success is a failure."),
    ),
    Rule(
        "error-status-removed",
        "does not declare the failure {what} any more",
        read(_SAFE, "Readers that know it do not meet it, and go on working."),
    ),
    Rule(
        "error-media-changed",
        "a failure is {new} instead of {old}",
        read(_WARNING, "Readers of details of the failure may not find them."),
    ),
    Rule(
        "header-added",
        "responds with the header `{what}`",
        read(_SAFE, "Who ignores it goes on working."),
    ),
    Rule(
        "header-removed",
        "responds without the header `{what}` now",
        read(_BREAKING, "Readers look for it and do not find it."),
    ),
    Rule("stream-added", "can stream events", read(_SAFE, "Nobody asks for them yet.")),
    Rule(
        "stream-removed",
        "streams no events any more",
        read(_BREAKING, "Who asks for them gets none."),
    ),
    Rule(
        "pages-added", "pages follow {new}", read(_WARNING, "A list may be in several pages now.")
    ),
    Rule(
        "pages-removed",
        "no pages any more (they followed {old})",
        read(_BREAKING, "Loops over pages find none."),
    ),
    Rule(
        "pages-changed",
        "pages follow {new} instead of {old}",
        read(_BREAKING, "Loops over pages ask for the next one in the old way."),
    ),
)

SERVICE = (
    Rule(
        "server-changed",
        "the address is {new} instead of {old}",
        both(_BREAKING, "Requests go to the old address."),
    ),
    Rule(
        "server-default-changed",
        "`{what}` in the address is {new} instead of {old} where callers do not give it",
        both(_BREAKING, "Requests of callers who do not give it go to the old address."),
    ),
    Rule(
        "security-added",
        "{what} is another way to prove who calls",
        both(_SAFE, "The other ways still work."),
    ),
    Rule(
        "security-removed",
        "{what} does not prove who calls any more",
        both(_BREAKING, "Calls that use it are refused."),
    ),
    Rule(
        "security-required",
        "calls have to prove who calls: {what}",
        both(_BREAKING, "Calls without credentials are refused."),
    ),
    Rule(
        "security-optional",
        "calls need not prove who calls any more",
        both(_SAFE, "Calls with credentials go on working."),
    ),
    Rule(
        "token-url-changed",
        "tokens come from {new} instead of {old}",
        both(_BREAKING, "Clients ask the old address for tokens."),
    ),
    Rule("webhook-added", "new event: {what}", read(_SAFE, "Who does not know it ignores it.")),
    Rule(
        "webhook-removed",
        "the event is gone: {what}",
        read(_BREAKING, "Who waits for it does not get it."),
    ),
    Rule("variant-added", "new variant", both(_SAFE, "Nobody uses it yet.")),
    Rule("variant-removed", "the variant is gone", both(_BREAKING, "Its client is gone.")),
)

PROSE = (
    Rule("description-changed", "described otherwise", both(_SAFE, _SAME), prose=True),
    Rule("summary-changed", "summed up otherwise", both(_SAFE, _SAME), prose=True),
    Rule("tags-changed", "tags {new}, was {old}", both(_SAFE, _SAME), prose=True),
    Rule("version-changed", "version {new}, was {old}", both(_SAFE, _SAME), prose=True),
)
