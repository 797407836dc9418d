"""The [[variant]] tables."""

from __future__ import annotations

import re
from typing import Any

from specloom.config.calls import STYLE_KEYS, CallReader
from specloom.config.client_options import OPTION, ClientOptionReader
from specloom.config.pages import PAGES, PageReader
from specloom.config.reader import Reader
from specloom.config.values import Binding, PathRule, VariantConfig, Words
from specloom.config.words import WORD_KEYS, WordReader

_VARIANT_KEYS = (
    *("name", "title", "client", "spec", "like", "apply", "auth", "env"),
    *("base_url", "paths", "bind", "unsupported"),
    *(OPTION, *STYLE_KEYS, *WORD_KEYS, PAGES),
)
# Keys are one argument of the client, however they are sent.
_ARGUMENTS = {"bearer": "api-key"}
_AUTH = ("bearer", "token", "api-key", "basic", "none")
_RULE = re.compile(r"(?:(?P<method>[A-Z]+) )?(?P<path>/[^*\s]*\*?)(?: (?P<flag>\w+)=true)?\Z")
_BINDING = re.compile(r"(?:(?P<place>body|query|header):)?(?P<name>[^:\s]+)\Z")
_CLIENT = "client"
# What the root of every generated package offers besides the clients.
_TAKEN = frozenset(
    (
        *("APIConnectionError", "APIError", "APIStatusError", "APITimeoutError"),
        *(
            "AuthenticationError",
            "BadRequestError",
            "BinaryResponse",
            "Client",
            "ConfigurationError",
        ),
        *(
            "ConflictError",
            "CredentialError",
            "DecodeError",
            "InternalServerError",
            "LimitError",
            "Limits",
        ),
        *(
            "Model",
            "NotFoundError",
            "OMIT",
            "Omit",
            "Omittable",
            "Page",
            "PagingError",
            "PermissionDeniedError",
            "RateLimitError",
            "RawResponse",
            "RequestOptions",
            "Retry",
        ),
        *("SDKError", "Stream", "StreamError", "StreamedResponse", "SyncClient", "Table"),
        "UnknownObject",
        *("UnprocessableEntityError", "UnsupportedError", "WebhookSignatureError"),
    )
)


class VariantReader(Reader):
    """Reads one [[variant]]."""

    __slots__ = ()

    def variant(
        self, table: dict[str, Any], styles: tuple[str, str], *, calls: bool = True
    ) -> VariantConfig:
        """The variant, alone; without `calls` it needs no client. `styles` are those of [sdk]."""
        self.known(table, _VARIANT_KEYS)
        name = self.identifier(table, "name")
        auth = self._auth(table)
        like = self.string(table, "like", "")
        apply = table.get("apply", [])
        if not isinstance(apply, list) or not all(isinstance(entry, str) for entry in apply):
            self.error("apply", "apply must be a list of paths", 'Write apply = ["…"].')
            apply = []
        apply = [entry for entry in apply if self.filled("apply", entry)]
        return VariantConfig(
            name,
            self.string(table, "title", name.capitalize()),
            self._client(table) if calls or "client" in table else "",
            self._specs(table, like),
            like,
            tuple(apply),
            auth,
            self.identifier(table, "env", name.upper()),
            self.string(table, "base_url", ""),
            tuple(self._rule(key, to) for key, to in self.pairs(table, "paths").items()),
            tuple(self._binding(key, to) for key, to in self.pairs(table, "bind").items()),
            WordReader(self.text, self.source, self.report, self.start).words(table),
            self.choice(table, "unsupported", ("refuse", "send")),
            PageReader(self.text, self.source, self.report, self.start).pages(table),
            *CallReader(self.text, self.source, self.report, self.start).styles(table, styles),
            ClientOptionReader(self.text, self.source, self.report, self.start).options(table),
        )

    def _specs(self, table: dict[str, Any], like: str) -> tuple[str, ...]:
        """The documents of the spec, one or a list."""
        given = table.get("spec")
        if not isinstance(given, list):
            named = self.string(table, "spec", "" if like else None)
            return (named,) if named else ()
        if not given or not all(isinstance(entry, str) and entry for entry in given):
            self.error("spec", "spec must be a path or a list of paths", 'Write spec = ["…", "…"].')
        elif len(set(given)) < len(given):
            self.error("spec", "a document is listed twice", "Remove one of the two.")
        texts = [entry for entry in given if isinstance(entry, str) and entry]
        return tuple(entry for entry in texts if self.filled("spec", entry))

    def _auth(self, table: dict[str, Any]) -> tuple[str, ...]:
        """One kind of credential, or several of which callers choose one."""
        given = table.get("auth", [])
        kinds = tuple(given) if isinstance(given, list) else (given,)
        if not all(kind in _AUTH for kind in kinds):
            hint = f"Use {', '.join(_AUTH)}, or leave it out."
            self.error("auth", f"unknown auth {given!r}", hint)
        elif len(kinds) > 1 and (
            "none" in kinds or len({_ARGUMENTS.get(k, k) for k in kinds}) < len(kinds)
        ):
            hint = 'Write auth = ["api-key", "token"]: a client takes a key or a token.'
            self.error("auth", f"unsupported combination auth = {given!r}", hint)
        return kinds

    def _rule(self, pattern: str, target: str) -> PathRule:
        own, base = _RULE.match(pattern), _RULE.match(target)
        wild = [side["path"].endswith("*") for side in (own, base) if side]
        if not own or not base or own["flag"] or wild[0] != wild[1]:
            hint = 'Write "/a/{b}" = "/c", or "/a/*" = "/c/*" for all paths that begin so.'
            self.error(pattern, f"{pattern} = {target} is not a path rule", hint)
            return PathRule(pattern, "", pattern, "", target, "", *self.place(pattern))
        sides = (own["method"] or "", own["path"], base["method"] or "", base["path"])
        return PathRule(pattern, *sides, base["flag"] or "", *self.place(pattern))

    def _binding(self, parameter: str, argument: str) -> Binding:
        found = _BINDING.match(argument)
        if not found:
            hint = 'Write "model", "query:region", "header:X-Org", or "client".'
            self.error(parameter, f"{argument!r} is no argument of a call", hint)
            return Binding(parameter, "body", argument, *self.place(parameter))
        place = _CLIENT if argument == _CLIENT else found["place"] or "body"
        return Binding(parameter, place, found["name"], *self.place(parameter))

    def _client(self, table: dict[str, Any]) -> str:
        name = self.identifier(table, "client")
        if name.removeprefix("Async") in _TAKEN:
            hint = "The generated package uses that name itself: choose another."
            self.error("client", f"reserved client name {name}", hint, "SL516")
        return name

    def check_like(self, variant: VariantConfig, own: list[str], table: dict[str, Any]) -> None:
        """A variant without a spec is like one that has one, and comes without changes to it."""
        if variant.like not in own:
            hint = f"Variants with a spec: {', '.join(own) or 'none'}."
            self.error("like", f"undefined variant {variant.like!r}", hint, "SL519")
        own_words = variant.words != Words() or bool(variant.pages)
        own_words = own_words or any(key in table for key in STYLE_KEYS)
        if variant.spec or variant.apply or variant.paths or variant.bind or own_words:
            hint = "Leave out `like`, or the keys spec, apply, paths, bind, arrays and objects."
            self.error(
                "like", f"{variant.name} has both `like` and a spec of its own", hint, "SL520"
            )
