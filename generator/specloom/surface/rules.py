"""What differences of a Python package mean to those who use it: the table behind docs/changes-rules.md."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from specloom.diff.changes import Change, Level
from specloom.diff.rule import Rule, both
from specloom.diff.rules import RULES
from specloom.diff.text import said as of_rules

_BREAKING, _WARNING, _SAFE = Level.BREAKING, Level.WARNING, Level.SAFE
_GONE = "Code that names it fails."
_UNNAMED = "No code names it yet."
_CHECKED = "Code that does not expect it goes wrong, and type checkers say where."
_LESS = "Code that expects it goes on working."
_MORE = "What was given before is taken still."

_CALLS = (
    Rule("method-added", "is new ({new})", both(_SAFE, _UNNAMED)),
    Rule("method-removed", "is gone ({old})", both(_BREAKING, "Code that calls it fails.")),
    Rule("method-renamed", "was `{old}`", both(_BREAKING, "Code that uses the old name fails.")),
    Rule(
        "method-route-changed",
        "calls `{new}` instead of `{old}`",
        both(_SAFE, "The code that calls it stays as it is."),
    ),
    Rule("method-deprecated", "is deprecated", both(_WARNING, "It works, warns, and is to go.")),
    Rule("method-restored", "is not deprecated any more", both(_SAFE, "It is there to stay.")),
    Rule("argument-added", "takes `{what}`", both(_SAFE, "Calls work without it.")),
    Rule(
        "argument-added-required",
        "requires `{what}`",
        both(_BREAKING, "Code that does not give it fails."),
    ),
    Rule(
        "argument-removed",
        "does not take `{what}` any more",
        both(_BREAKING, "Code that gives it fails."),
    ),
    Rule(
        "argument-renamed",
        "takes `{what}` instead of `{old}`",
        both(_BREAKING, "Code that gives it by its old name fails."),
    ),
    Rule(
        "positional-order-changed",
        "takes its positional arguments in another order: {new}",
        both(_BREAKING, "Code that gives them without names gives the wrong ones."),
    ),
    Rule(
        "positional-became-keyword",
        "takes `{what}` by name only",
        both(_BREAKING, "Code that gives it without a name fails."),
    ),
    Rule(
        "keyword-became-positional",
        "takes `{what}` without its name, too",
        both(_SAFE, "Code that gives it by name goes on working."),
    ),
)
_TYPES = (
    Rule("attribute-added", "has `{what}`", both(_SAFE, _UNNAMED)),
    Rule(
        "attribute-removed",
        "has no `{what}` any more",
        both(_BREAKING, "Code that reads it fails."),
    ),
    Rule(
        "attribute-renamed",
        "has `{what}` instead of `{old}`",
        both(_BREAKING, "Code that reads the old name fails."),
    ),
    Rule("attribute-required", "is always there", both(_SAFE, _LESS)),
    Rule("attribute-optional", "may be missing", both(_WARNING, _CHECKED)),
    Rule("model-added", "is new", both(_SAFE, _UNNAMED)),
    Rule("model-removed", "is gone", both(_BREAKING, _GONE)),
    Rule("model-renamed", "was `{old}`", both(_BREAKING, "Code that uses the old name fails.")),
    Rule(
        "model-deprecated",
        "is deprecated: it is `{new}` now",
        both(_WARNING, "The old name works, warns, and is to go."),
    ),
    Rule(
        "model-kind-changed",
        "is {new} instead of {old}",
        both(_BREAKING, "An alias cannot be called, and a class has no members of a union."),
    ),
)
_PACKAGE = (
    Rule("package-renamed", "was `{old}`", both(_BREAKING, "Each import of it fails.")),
    Rule("client-added", "is a new client", both(_SAFE, _UNNAMED)),
    Rule("client-removed", "is gone, a client", both(_BREAKING, _GONE)),
    Rule("exception-added", "is a new exception", both(_SAFE, _UNNAMED)),
    Rule("exception-removed", "is gone, an exception", both(_BREAKING, _GONE)),
    Rule("name-added", "can be imported", both(_SAFE, _UNNAMED)),
    Rule("name-removed", "cannot be imported any more", both(_BREAKING, _GONE)),
    Rule(
        "runtime-changed",
        "changed in {new}",
        both(_SAFE, "No name of it changed that users have."),
    ),
    Rule(
        "descriptions-changed",
        "changed in {new}",
        both(_SAFE, "Programs do not read them."),
        prose=True,
    ),
)
_SERVICES = (
    Rule("service-gained-call", "is in `{what}`, too", both(_SAFE, "Its client refused the call.")),
    Rule(
        "service-lost-call",
        "is not in `{what}` any more",
        both(_BREAKING, "Its client refuses the call."),
    ),
    Rule(
        "service-deprecated-call",
        "is deprecated in `{what}`",
        both(_WARNING, "It works there, and is about to go."),
    ),
    Rule(
        "service-takes-argument",
        "is taken by `{what}`, too",
        both(_SAFE, "Its client refused calls that give it."),
    ),
    Rule(
        "service-refuses-argument",
        "is not taken by `{what}` any more",
        both(_BREAKING, "Its client refuses calls that give it."),
    ),
    Rule(
        "service-lacks-argument",
        "is not taken by `{what}`",
        both(_SAFE, "It is new, so no call has given it yet."),
    ),
    Rule(
        "service-address-changed",
        "is at `{new}` instead of `{old}`",
        both(_WARNING, "Calls go to another address, which proxies and recordings notice."),
    ),
    Rule(
        "service-auth-changed",
        "takes credentials in another way",
        both(_WARNING, "Those that callers have may not be enough."),
    ),
    Rule("service-changed", "changed: {new}", both(_SAFE, "Clients do that by themselves.")),
)


def _sent(kind: str) -> Iterator[Rule]:
    """What can become of the type of what is given: more is safe."""
    yield Rule(f"{kind}-required", "is required now", both(_BREAKING, "Code without it fails."))
    yield Rule(f"{kind}-optional", "may be left out", both(_SAFE, _MORE))
    yield Rule(f"{kind}-nullable", "may be None", both(_SAFE, _MORE))
    yield Rule(
        f"{kind}-not-null",
        "may not be None any more",
        both(_BREAKING, "Code that gives None fails."),
    )
    yield Rule(f"{kind}-value-added", "may be `{what}`", both(_SAFE, _MORE))
    yield Rule(
        f"{kind}-value-removed",
        "may not be `{what}` any more",
        both(_BREAKING, "Type checkers refuse it, and the service may."),
    )
    yield Rule(
        f"{kind}-value-unlisted",
        "does not name `{what}` among its values any more",
        both(_WARNING, "Type checkers allow any text, and the service may refuse this one."),
    )
    yield Rule(f"{kind}-opened", "may be any other text", both(_SAFE, _MORE))
    yield Rule(f"{kind}-widened", "may also be `{new}`", both(_SAFE, _MORE))
    yield Rule(
        f"{kind}-narrowed",
        "may not be `{old}` any more",
        both(_BREAKING, "Code that gives such a value fails."),
    )
    yield Rule(
        f"{kind}-type-changed",
        "is `{new}` instead of `{old}`",
        both(_BREAKING, "Code that gives what it was fails."),
    )


def _read(kind: str) -> Iterator[Rule]:
    """What can become of the type of what is read: less is safe."""
    yield Rule(f"{kind}-nullable", "may be null", both(_WARNING, _CHECKED))
    yield Rule(f"{kind}-not-null", "is never null any more", both(_SAFE, _LESS))
    yield Rule(
        f"{kind}-value-added",
        "may be `{what}`",
        both(_SAFE, "Values that nobody knew could come before."),
    )
    yield Rule(f"{kind}-value-removed", "is never `{what}` any more", both(_SAFE, _LESS))
    yield Rule(
        f"{kind}-value-unlisted",
        "does not name `{what}` among its values any more",
        both(_SAFE, _LESS),
    )
    yield Rule(f"{kind}-opened", "may be any other text", both(_WARNING, _CHECKED))
    yield Rule(f"{kind}-widened", "may also be `{new}`", both(_WARNING, _CHECKED))
    yield Rule(f"{kind}-narrowed", "is never `{old}` any more", both(_SAFE, _LESS))
    yield Rule(
        f"{kind}-type-changed",
        "is `{new}` instead of `{old}`",
        both(_BREAKING, "Code that reads what it was fails."),
    )


#: By what they are about, those of the Python package.
PARTS: Mapping[str, tuple[Rule, ...]] = {
    "What is imported": _PACKAGE,
    "Calls": _CALLS,
    "Arguments of calls and clients, keys of typed dicts": tuple(_sent("argument")),
    "Results of calls": tuple(_read("result")),
    "Models": (*_TYPES, *_read("attribute")),
    "Services": _SERVICES,
}
#: The same by their ids.
SURFACE: Mapping[str, Rule] = {rule.id: rule for rules in PARTS.values() for rule in rules}
#: Those of the API, too.
ALL: Mapping[str, Rule] = {**RULES, **SURFACE}


def said(change: Change, mark: Callable[[str], str] | None = None) -> str:
    """What became of the place, in a few words that make a sentence with its name before them."""
    return of_rules(change, mark, ALL)
