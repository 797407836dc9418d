"""Why a change is not on a page: what the format has no words for."""

from __future__ import annotations

from specloom.diff.changes import Change

_NOWHERE = "A page does not lead there, or has no such type."
#: Of what a page could say.
_SHARED = "The schema is also used where a page does not lead, and would become two."

#: By the beginning of a rule, the first that fits; what a page could say elsewhere is the last.
_WHY = (
    ("operation-added", "A page is about operations that both states have."),
    ("operation-removed", "A page is about operations that both states have."),
    ("operation-", "A page has no addresses, ids and states of operations."),
    ("path-parameter-", "A page has no addresses of operations."),
    ("schema-renamed", "A page has no names of schemas."),
    ("limit-", "A page has no limits."),
    ("format-", "A page has no formats."),
    ("default-", "A page has no defaults."),
    ("became-nullable", "A page does not say what can be null."),
    ("became-not-nullable", "A page does not say what can be null."),
    ("became-required", _NOWHERE),
    ("became-optional", _NOWHERE),
    ("became-", "A page does not say who may write and who may read."),
    (
        "parameter-added",
        "A page does not say that a parameter is a header or a cookie, or has a type of its own.",
    ),
    ("parameter-", "A page has no places, styles and states of parameters."),
    ("member-", "A page does not show the members of unions."),
    ("discriminator-", "A page does not show the members of unions."),
    ("values-", "A page does not say whether other values are allowed."),
    ("object-", "A page does not say whether other fields are allowed."),
    ("field-deprecated", "A page does not say what is out of use."),
    ("field-restored", "A page does not say what is out of use."),
    ("response-", "A page has responses in JSON only."),
    ("success-status", "A page has responses in JSON only."),
    ("body-", "A page has bodies in JSON only."),
    ("stream", "A page has no streams."),
    ("pages-", "A page does not say how lists go on."),
    ("webhook", "A page is about operations."),
    ("server-", "A page is about operations."),
    ("security-", "A page is about operations."),
    ("version-", "A page is about operations."),
    ("title-", "A page is about operations."),
    ("summary-", "A page has no texts of operations."),
    ("description-", "A page has texts of parameters and fields, where it leads."),
    ("", _NOWHERE),
)


def why(change: Change, shared: frozenset[str]) -> str:
    """Why a page does not make a change; `shared` are the schemas that it would change for some only."""
    reason = next(reason for start, reason in _WHY if change.rule.startswith(start))
    return _SHARED if reason == _NOWHERE and change.place.holder in shared else reason
