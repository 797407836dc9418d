"""`include`, `exclude` and `models_only` under [sdk]."""

from __future__ import annotations

import re
from typing import Any

from specloom.config.reader import Reader
from specloom.config.values import Pattern, Selection

SELECTION_KEYS = ("include", "exclude", "models_only")
_PATTERN = re.compile(
    r"(?P<method>[A-Za-z]+) (?P<some>[/*]\S*)|(?P<path>\*?/\S*)|tag:(?P<tag>\S.*)|(?P<id>[^\s/:]+)"
)


class SelectionReader(Reader):
    """Reads which operations are generated."""

    __slots__ = ()

    def selection(self, sdk: dict[str, Any]) -> Selection:
        """What is wanted of all that the specs have."""
        models_only = sdk.get("models_only", False)
        if not isinstance(models_only, bool):
            self.error(
                "models_only", "models_only must be true or false", "Write models_only = true."
            )
        return Selection(
            self._patterns(sdk, "include"), self._patterns(sdk, "exclude"), models_only is True
        )

    def _patterns(self, sdk: dict[str, Any], key: str) -> tuple[Pattern, ...]:
        listed = sdk.get(key, [])
        hint = f'Write {key} = ["/notes/*", "POST /files", "tag:Runs", "createRun"].'
        if not isinstance(listed, list) or not all(isinstance(one, str) for one in listed):
            self.error(key, f"{key} must be a list of strings", hint)
            return ()
        if key in sdk and not listed:
            self.error(key, f"{key} is empty", hint)
        found = [self._pattern(key, text, hint) for text in listed]
        return tuple(one for one in found if one)

    def _pattern(self, key: str, text: str, hint: str) -> Pattern | None:
        parts = _PATTERN.fullmatch(text)
        if not parts:
            self.error(key, f"{text!r} names no operation, path or tag", hint)
            return None
        method, path = (parts["method"] or "").upper(), parts["some"] or parts["path"] or ""
        named = parts["tag"] or "", parts["id"] or ""
        return Pattern(text, method, path, *named, *self.place(key))
