"""How calls are made: under [sdk] when they are sent again, there or of a variant how lists are written."""

from __future__ import annotations

import re
from typing import Any

from specloom.config.reader import Reader
from specloom.config.values import Calls

CALL_KEYS = ("retry", "idempotency_header")
STYLE_KEYS = ("arrays", "objects")
_STYLES = {"arrays": ("repeat", "brackets", "comma"), "objects": ("brackets", "dots")}
_RETRIES = ("idempotent", "all")
_HEADER = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+\Z")  # RFC 9110 §5.1


class CallReader(Reader):
    """Reads how calls are made."""

    __slots__ = ()

    def calls(self, sdk: dict[str, Any]) -> Calls:
        """What holds for the clients of all variants."""
        retry = self.choice(sdk, "retry", _RETRIES)
        header = self.string(sdk, "idempotency_header", "")
        if header and not _HEADER.match(header):
            hint = 'Write idempotency_header = "Idempotency-Key".'
            self.error("idempotency_header", f"{header!r} is not the name of a header", hint)
        return Calls(retry, header)

    def styles(self, table: dict[str, Any], usual: tuple[str, str] = ("", "")) -> tuple[str, str]:
        """How arrays and objects are written of which a spec does not say it."""
        arrays, objects = (
            self.choice(table, key, _STYLES[key]) if key in table else default
            for key, default in zip(STYLE_KEYS, usual, strict=True)
        )
        return arrays, objects
