"""What no example shows: credentials, whatever a spec has for them."""

from __future__ import annotations

import re
from itertools import pairwise

from specloom.api.model import Api
from specloom.api.names import words

_WORDS = (
    "authorization",
    "credential",
    "credentials",
    "passphrase",
    "passwd",
    "password",
    "secret",
)
_PAIRS = (
    *(
        ("access", "token"),
        ("api", "key"),
        ("api", "token"),
        ("auth", "token"),
        ("bearer", "token"),
    ),
    *(("access", "key"), ("private", "key"), ("refresh", "token"), ("secret", "key")),
)
_RUN_TOGETHER = ("apikey", "accesskey", "authtoken", "accesstoken")
_LIKE_ONE = re.compile(
    r"\b(?:sk|rk|pk|ghp|gho|ghs|xox[abp])[-_][\w-]{12}|\bAKIA\w{12}|\beyJ[\w-]{10,}\.|\b(?:Bearer|Basic) \S{8}"
    r"|-----BEGIN"
)


def is_secret(name: str, form: str = "") -> bool:
    """Whether something of a name and a format is a credential."""
    parts = [part.lower() for part in words(name)]
    return (
        form == "password"
        or any(part in (*_WORDS, *_RUN_TOGETHER) for part in parts[-1:])
        or any(pair in _PAIRS for pair in pairwise(parts))
    )


def looks_secret(text: str) -> bool:
    """Whether a text has the form of a credential."""
    return _LIKE_ONE.search(text) is not None


def credentials(api: Api) -> frozenset[tuple[str, str]]:
    """The places and names, in small letters, in which some service gets credentials."""
    own = [one.security for one in api.variants]
    own += [use.security for one in api.operations for use in one.uses if use.security is not None]
    found = (one for choices in own for needed in choices for one in needed)
    return frozenset((one.place, one.wire.lower()) for one in found if one.wire)
