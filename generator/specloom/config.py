"""specloom.toml: the few things that a user decides."""

from __future__ import annotations

import difflib
import keyword
import re
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from specloom.diagnostics import Diagnostic, Position, Report, Severity, Source

_SDK_KEYS = ("package", "output")
_VARIANT_KEYS = (
    *("name", "title", "client", "spec", "like", "apply", "auth", "env"),
    *("base_url", "paths", "bind"),
)
_AUTH = ("", "bearer", "token", "api-key", "none")
_PART = "[a-z][a-z0-9]*(?:_[a-z0-9]+)*"
_DOTTED = re.compile(rf"{_PART}(?:\.{_PART})*\Z")
_PREFIX = re.compile(rf"(?:{_PART}\.)*\*\Z")
_RULE = re.compile(r"/[^*]*\*?\Z")
_VARIANT_HEAD = re.compile(r"^\s*\[\[(?:tool\.specloom\.)?variant\]\]", re.MULTILINE)
_ALLOW_HEAD = re.compile(r"^\s*\[\[(?:tool\.specloom\.)?allow\]\]", re.MULTILINE)
_EXEMPTED = {"operation": re.compile(r"[A-Z]+ /\S*\Z"), "schema": re.compile(r"\S.*\Z")}
# What the root of every generated package offers besides the clients.
_TAKEN = frozenset(
    (
        *("APIConnectionError", "APIError", "APIStatusError", "APITimeoutError"),
        *("AuthenticationError", "BadRequestError", "Client", "ConfigurationError"),
        *("ConflictError", "DecodeError", "InternalServerError", "Model", "NotFoundError", "OMIT"),
        *("Omit", "Omittable", "PermissionDeniedError", "RateLimitError", "RequestOptions"),
        *("SDKError", "Stream", "StreamError", "SyncClient", "Unknown"),
        *("UnprocessableEntityError", "UnsupportedError"),
    )
)
_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")


@dataclass(frozen=True, slots=True)
class PathRule:
    """Which path of the base a variant's path is; with `*` at the end of both, all that begin so."""

    pattern: str
    target: str
    place: Source
    position: Position


@dataclass(frozen=True, slots=True)
class Binding:
    """The argument of a call that a parameter of a path takes its value from."""

    parameter: str
    argument: str
    place: Source
    position: Position


@dataclass(frozen=True, slots=True)
class VariantConfig:
    """One dialect of the API: its spec, what is applied to it, and the client that it becomes.

    A variant that is `like` another one has no spec of its own. `base_url` stands for the spec's
    servers.
    """

    name: str
    title: str
    client: str
    spec: str
    like: str
    apply: tuple[str, ...]
    auth: str
    env: str
    base_url: str
    paths: tuple[PathRule, ...]
    bind: tuple[Binding, ...]


@dataclass(frozen=True, slots=True)
class Rename:
    """Another name for an operation, or with `.*` at the end of all for all below a resource.

    `*` alone stands for the client itself: `"deployments.*" = "*"`.

    `alias` is a name that stays callable, as deprecated; `place` is where the configuration asks.
    """

    old: str
    new: str
    alias: str
    place: Source
    position: Position


@dataclass(frozen=True, slots=True)
class Exemption:
    """What need not be generated, and why: a `schema`, or an `operation` such as `POST /notes`."""

    kind: str
    name: str
    reason: str
    place: Source
    position: Position


@dataclass(frozen=True, slots=True)
class Config:
    """A configuration. Paths are relative to `folder`."""

    folder: Path
    package: str
    output: str
    variants: tuple[VariantConfig, ...]
    renames: tuple[Rename, ...]
    name: str
    text: str
    exemptions: tuple[Exemption, ...] = ()


def load(path: Path, report: Report) -> Config | None:
    """Read specloom.toml, or the table [tool.specloom] of a pyproject.toml."""
    source = Source(path.name)
    try:
        text = path.read_text("utf-8")
        table = tomllib.loads(text)
    except OSError as error:
        hint = "Write a specloom.toml, or name another file with --config."
        report.error("SL101", f"cannot read the configuration: {error.strerror}", source, hint)
        return None
    except UnicodeDecodeError as error:
        report.error("SL101", f"not UTF-8 at byte {error.start}", source, "Save it as UTF-8.")
        return None
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+), column (\d+)", str(error))
        position = Position(int(found[1]), int(found[2])) if found else Position(1, 1)
        message = f"not TOML: {str(error).partition(' (at')[0]}"
        report.add(Diagnostic("SL501", Severity.ERROR, message, source, "Mend it.", position))
        return None
    if path.name == "pyproject.toml":
        tool = table.get("tool", {})
        table = tool.get("specloom", {}) if isinstance(tool, dict) else {}
    return _Reader(text, source, report).config(table, path.parent)


@dataclass(frozen=True, slots=True)
class _Reader:
    text: str
    source: Source
    report: Report
    start: int = 0  # where the table at hand begins: keys are looked for from there

    def config(self, table: object, folder: Path) -> Config | None:
        """The whole configuration; nothing if it is wrong."""
        if not isinstance(table, dict):
            self._error("specloom", "[tool.specloom] is a table", "Add [tool.specloom.sdk].")
            return None
        self._known(table, ("sdk", "variant", "rename", "allow"))
        sdk = self._table(table, "sdk")
        self._known(sdk, _SDK_KEYS)
        package = self._identifier(sdk, "package")
        given = table.get("variant")
        listed = given if isinstance(given, list) else []
        tables = [entry for entry in listed if isinstance(entry, dict)]
        if not tables or len(tables) != len(listed):
            self._error("variant", "at least one [[variant]] is needed", "Add a [[variant]] table.")
        heads = [found.start() for found in re.finditer(_VARIANT_HEAD, self.text)]
        starts = heads if len(heads) == len(tables) else [0] * len(tables)
        variants = tuple(
            replace(self, start=start).variant(entry)
            for start, entry in zip(starts, tables, strict=True)
        )
        for key in ("name", "client"):
            values = [getattr(variant, key) for variant in variants]
            for value in dict.fromkeys(v for v in values if values.count(v) > 1):
                self._error(key, f"two variants have the {key} {value!r}", "Names are unique.")
        self._check_twins(variants)
        own = [variant.name for variant in variants if variant.spec]
        for variant, start in zip(variants, starts, strict=True):
            if variant.like:
                replace(self, start=start).check_like(variant, own)
        if variants and variants[0].like:
            self._error("like", "the first variant is the base: it has a spec", "Put it first.")
        output = self._string(sdk, "output", "generated")
        renames = self._renames(table.get("rename", {}))
        exemptions = _ExemptionReader(self.text, self.source, self.report).exemptions(
            table.get("allow", [])
        )
        if self.report.failed:
            return None
        return Config(
            *(folder, package, output, variants, renames, self.source.file, self.text, exemptions)
        )

    def _check_twins(self, variants: tuple[VariantConfig, ...]) -> None:
        """Names that differ only in case, or by `Async`, would meet in the generated package."""
        clients = {variant.client for variant in variants}
        for variant in variants:
            if "Async" + variant.client in clients:
                hint = "That is what the asynchronous twin of another client is called."
                self._error("client", f"two clients would be Async{variant.client}", hint)
        folded = [variant.name.lower() for variant in variants]
        for name in dict.fromkeys(n for n in folded if folded.count(n) > 1):
            if folded.count(name) > [v.name for v in variants].count(name):
                hint = "Variants are modules: their names differ in more than case."
                self._error("name", f"two variants would be the module {name}", hint)

    def check_like(self, variant: VariantConfig, own: list[str]) -> None:
        """A variant without a spec is like one that has one, and comes without changes to it."""
        if variant.like not in own:
            hint = f"Variants with a spec are {', '.join(own) or 'not there'}."
            self._error("like", f"there is no variant {variant.like!r} with a spec", hint)
        if variant.spec or variant.apply or variant.paths or variant.bind:
            hint = "Leave out `like`, or the keys spec, apply, paths and bind."
            self._error("like", f"{variant.name} is like another and yet has a spec", hint)

    def _renames(self, table: object) -> tuple[Rename, ...]:
        if not isinstance(table, dict):
            self._error("rename", "rename is a table", 'Write [rename], then "old" = "new".')
            return ()
        return tuple(self._rename(str(old), told) for old, told in table.items())

    def _rename(self, old: str, told: object) -> Rename:
        entry: dict[str, Any] = told if isinstance(told, dict) else {"to": told}
        self._known(entry, ("to", "alias"))
        new, alias = entry.get("to", old), entry.get("alias", False)
        everything = old.endswith("*")
        for name in (old, new, alias if isinstance(alias, str) else old):
            wanted = _PREFIX if everything else _DOTTED
            if not isinstance(name, str) or not wanted.match(name):
                hint = 'Write "a.b" = "c.d", "a.*" = "c.d.*", or { to = "c.d", alias = true }.'
                self._error(old, f"{name!r} is not the name of an operation", hint)
        kept = old if alias is True else alias
        return Rename(old, str(new), kept if isinstance(kept, str) else "", *self._place(old))

    def _place(self, key: str) -> tuple[Source, Position]:
        own_line = rf"^\s*(?:\[+\s*)?\"?({re.escape(key)})(?!\w)"
        inside = rf"[{{,]\s*\"?({re.escape(key)})\"?\s*="
        patterns = (re.compile(own_line, re.MULTILINE), re.compile(inside))
        found = next((m for p in patterns if (m := p.search(self.text, self.start))), None)
        if not found:
            return self.source, Position(1, 1)
        before = self.text[: found.start(1)]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        return self.source, Position(line, column)

    def variant(self, table: dict[str, Any]) -> VariantConfig:
        """One [[variant]], whose keys are looked for from `start` on."""
        self._known(table, _VARIANT_KEYS)
        name = self._identifier(table, "name")
        auth = self._string(table, "auth", "")
        if auth not in _AUTH:
            hint = f"Use {', '.join(kind for kind in _AUTH if kind)}, or leave it out."
            self._error("auth", f"unknown auth {auth!r}", hint)
        like = self._string(table, "like", "")
        apply = table.get("apply", [])
        if not isinstance(apply, list) or not all(isinstance(entry, str) for entry in apply):
            self._error("apply", "apply is a list of paths", 'Write apply = ["…"].')
            apply = []
        return VariantConfig(
            name,
            self._string(table, "title", name.capitalize()),
            self._client(table),
            self._string(table, "spec", "" if like else None),
            like,
            tuple(apply),
            auth,
            self._string(table, "env", name.upper()),
            self._string(table, "base_url", ""),
            tuple(self._rule(key, to) for key, to in self._pairs(table, "paths").items()),
            tuple(
                Binding(key, to, *self._place(key))
                for key, to in self._pairs(table, "bind").items()
            ),
        )

    def _pairs(self, table: dict[str, Any], key: str) -> dict[str, str]:
        found = table.get(key, {})
        if not isinstance(found, dict) or not all(isinstance(v, str) for v in found.values()):
            self._error(key, f"{key} is a table of strings", f'Write {key} = {{ "…" = "…" }}.')
            return {}
        return found

    def _rule(self, pattern: str, target: str) -> PathRule:
        paths = _RULE.match(pattern) and _RULE.match(target)
        if not paths or pattern.endswith("*") != target.endswith("*"):
            hint = 'Write "/a/{b}" = "/c", or "/a/*" = "/c/*" for all paths that begin so.'
            self._error(pattern, f"{pattern} = {target} is no rule for paths", hint)
        return PathRule(pattern, target, *self._place(pattern))

    def _client(self, table: dict[str, Any]) -> str:
        name = self._identifier(table, "client")
        if name.removeprefix("Async") in _TAKEN:
            hint = "The generated package has something else of that name."
            self._error("client", f"a client cannot be called {name}", hint)
        return name

    def _table(self, table: dict[str, Any], key: str) -> dict[str, Any]:
        found = table.get(key)
        if not isinstance(found, dict):
            self._error(key, f"a table [{key}] is needed", f"Add [{key}].")
            return {}
        return found

    def _string(self, table: dict[str, Any], key: str, default: str | None = None) -> str:
        value = table.get(key, default)
        if not isinstance(value, str):
            self._error(key, f"{key} must be a string", f'Write {key} = "…".')
            return ""
        return value

    def _identifier(self, table: dict[str, Any], key: str) -> str:
        value = self._string(table, key)
        if value and (not _IDENTIFIER.match(value) or keyword.iskeyword(value)):
            hint = "Letters, digits and underscores, a letter first."
            self._error(key, f"{key} = {value!r} is not a Python name", hint)
        return value

    def _known(self, table: dict[str, Any], keys: tuple[str, ...]) -> None:
        for key in table:
            if key not in keys:
                near = difflib.get_close_matches(key, keys, n=1)
                known = f"The keys here are {', '.join(keys)}."
                hint = f"Did you mean {near[0]!r}?" if near else known
                self._error(key, f"unknown key {key!r}", hint, "SL502")

    def _error(self, key: str, message: str, hint: str, code: str = "SL501") -> None:
        source, position = self._place(key)
        self.report.add(Diagnostic(code, Severity.ERROR, message, source, hint, position))


class _ExemptionReader(_Reader):
    """Reads the [[allow]] tables; each names one thing, once, and gives a reason."""

    __slots__ = ()

    def exemptions(self, told: object) -> tuple[Exemption, ...]:
        """All of them."""
        tables = [e for e in told if isinstance(e, dict)] if isinstance(told, list) else []
        if not isinstance(told, list) or len(tables) < len(told):
            self._error("allow", "allow is a list of tables", "Write [[allow]].")
        heads = [found.start() for found in re.finditer(_ALLOW_HEAD, self.text)]
        starts = heads if len(heads) == len(tables) else [0] * len(tables)
        found: list[Exemption] = []
        for start, table in zip(starts, tables, strict=True):
            found.append(replace(self, start=start).exemption(table, found))
        return tuple(found)

    def exemption(self, table: dict[str, Any], others: list[Exemption]) -> Exemption:
        """One table, whose keys are looked for from `start` on."""
        self._known(table, (*_EXEMPTED, "reason"))
        kinds = [kind for kind in _EXEMPTED if kind in table]
        kind = kinds[0] if kinds else "operation"
        name = self._string(table, kind, "")
        if len(kinds) != 1 or not _EXEMPTED[kind].match(name):
            hint = 'Write operation = "POST /notes", or schema = "Note".'
            key = kind if kinds else "allow"
            self._error(key, "an exemption names one operation or one schema", hint)
        reason = self._string(table, "reason", "").strip()
        if not reason:
            hint = 'Write reason = "…": the next reader wants to know.'
            key = "reason" if "reason" in table else kind
            self._error(key, f"{name!r} is exempted without a reason", hint)
        if (kind, name) in [(other.kind, other.name) for other in others]:
            self._error(kind, f"{name!r} is listed twice", "Once is enough.")
        return Exemption(kind, name, reason, *self._place(kind))
