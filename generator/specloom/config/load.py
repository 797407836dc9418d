"""The file itself: its tables, read and checked together."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from specloom.config.accepts import AcceptReader
from specloom.config.calls import CALL_KEYS, STYLE_KEYS, CallReader
from specloom.config.documentation import DocsReader
from specloom.config.elsewhere import elsewhere
from specloom.config.exemptions import ExemptionReader
from specloom.config.keeps import KeepReader
from specloom.config.polls import PollReader
from specloom.config.reader import Reader
from specloom.config.renames import RenameReader
from specloom.config.selections import SELECTION_KEYS, SelectionReader
from specloom.config.values import Config, VariantConfig, Words
from specloom.config.variants import VariantReader
from specloom.config.words import WORD_KEYS
from specloom.diagnostics import Diagnostic, Position, Report, Severity, Source, Stopped
from specloom.installed import version
from specloom.untrusted import broken, read_bytes

_LARGEST, _BITS = 2**20, 63
_DEEP = re.compile(r"(?:[\w\"'-]{1,99}[ \t]*\.[ \t]*){50}")
_DISTRIBUTION_KEYS = ("distribution", "version")
_TABLES = ("sdk", "docs", "variant", "rename", "allow", "accept", "keep", "poll")
_SDK_KEYS = (
    "package",
    "output",
    "required-version",
    *_DISTRIBUTION_KEYS,
    *CALL_KEYS,
    *STYLE_KEYS,
    *SELECTION_KEYS,
)


def load(path: Path, report: Report) -> Config | None:
    """Read specloom.toml, or the table [tool.specloom] of a pyproject.toml."""
    source = Source(path.name)
    try:
        text = read_bytes(path, _LARGEST).decode().replace("\r\n", "\n")
        table = _parsed(text)
    except OSError as error:
        message = f"cannot read the configuration: {error.strerror}"
        report.error("SL101", message, source, elsewhere(path))
        return None
    except UnicodeDecodeError as error:
        report.error("SL108", f"not UTF-8 at byte {error.start}", source, "Save it as UTF-8.")
        return None
    except RecursionError:
        report.error(
            "SL111", "the values are nested too deeply", source, "Write fewer brackets and dots."
        )
        return None
    except ValueError as error:
        found = re.search(r"line (\d+), column (\d+)", str(error))
        position = Position(int(found[1]), int(found[2])) if found else Position(1, 1)
        message = f"malformed TOML: {str(error).partition(' (at')[0]}"
        hint = broken(text, "Fix the syntax: a string is in quotes, a table has a [header].")
        report.add(Diagnostic("SL508", Severity.ERROR, message, source, hint, position))
        return None
    if path.name == "pyproject.toml":
        tool = table.get("tool", {})
        table = tool.get("specloom", {}) if isinstance(tool, dict) else {}
    with suppress(Stopped):
        return _ConfigReader(text, source, report).config(table, path.parent)
    return None


def _parsed(text: str) -> dict[str, Any]:
    if _DEEP.search(text):  # which the parser would work on for hours
        raise RecursionError
    table = tomllib.loads(text)
    pending: list[object] = [table]
    while pending:
        value = pending.pop()
        pending += value.values() if isinstance(value, dict) else ()
        pending += value if isinstance(value, list) else ()
        if isinstance(value, int) and value.bit_length() > _BITS:
            message = f"an integer of more than {_BITS + 1} bits"
            raise ValueError(message)
    return table


class _ConfigReader(Reader):
    """Reads the whole."""

    __slots__ = ()

    def config(self, table: object, folder: Path) -> Config:
        """The whole configuration.

        Raises:
            Stopped: it is wrong; the report says why.
        """
        if not isinstance(table, dict):
            hint = "Write [tool.specloom.sdk]."
            self.error("specloom", "tool.specloom must be a table", hint)
            raise Stopped
        self._check_version(table.get("sdk"))
        self.known(table, _TABLES)
        sdk = self.table(table, "sdk")
        self.known(sdk, _SDK_KEYS)
        package = self.identifier(sdk, "package")
        readers = VariantReader(self.text, self.source, self.report).tables(
            table.get("variant", []), "variant"
        )
        if not readers:
            hint = "Add a [[variant]] table."
            self.error("variant", "no [[variant]] table", hint, "SL515")
        calls = sdk.get("models_only") is not True
        caller = CallReader(self.text, self.source, self.report)
        styles = caller.styles(sdk)
        variants = [reader.variant(entry, styles, calls=calls) for reader, entry in readers]
        self._check_names(variants)
        own = [variant.name for variant in variants if variant.spec]
        for variant, (reader, entry) in zip(variants, readers, strict=True):
            if variant.like:
                reader.check_like(variant, own, entry)
        if variants and variants[0].like:
            message = "the first variant is the base and must have a spec"
            hint = "Put a variant that has a spec first."
            self.error("like", message, hint, "SL519")
        for key in WORD_KEYS if variants and variants[0].words != Words() else ():
            if key in readers[0][1]:
                hint = "Write the table under the variant that has other words."
                readers[0][0].error(key, f"{key} of the base, whose words are the SDK's", hint)
        output = self.string(sdk, "output", "generated")
        renamer = RenameReader(self.text, self.source, self.report)
        renames, types = renamer.renames(table.get("rename", {}))
        allowed = ExemptionReader(self.text, self.source, self.report)
        exemptions = allowed.exemptions(table.get("allow", []), own)
        keeper = KeepReader(self.text, self.source, self.report)
        keeps = keeper.keeps(table.get("keep", []), [variant.name for variant in variants])
        selection = SelectionReader(self.text, self.source, self.report).selection(sdk)
        repeated = caller.calls(sdk)
        distribution, published = self._distribution(sdk)
        polls = PollReader(self.text, self.source, self.report).polls(table.get("poll", []))
        accepter = AcceptReader(self.text, self.source, self.report)
        accepts = accepter.accepts(table.get("accept", []))
        documenter = DocsReader(self.text, self.source, self.report)
        docs = documenter.docs(table, folder, folder / output / package)
        self.report.stop_if_failed()
        return Config(
            *(folder, package, output, tuple(variants), renames),
            *(self.source.file, self.text, exemptions, keeps, types),
            selection=selection,
            calls=repeated,
            distribution=distribution,
            version=published,
            polls=polls,
            accepts=accepts,
            docs=docs,
        )

    def _distribution(self, sdk: dict[str, Any]) -> tuple[str, str]:
        """Name and version of the distribution, if the package is one."""
        if not any(key in sdk for key in _DISTRIBUTION_KEYS):
            return "", ""
        # As with required-version: what understands names and versions is loaded if there are some.
        reader = import_module("specloom.config.distribution").DistributionReader
        made = reader(self.text, self.source, self.report)
        return made.name(sdk), made.version(sdk)

    def _check_version(self, sdk: object) -> None:
        """The configuration is for this Specloom; one that is for another may have keys unknown here.

        Raises:
            Stopped: it is for another one.
        """
        key = "required-version"
        if not isinstance(sdk, dict) or key not in sdk:
            return
        required, own = self.string(sdk, key), version("specloom")
        # Few configurations have the key, and `check` is quick because it loads what it needs.
        satisfies = import_module("specloom.config.required").satisfies
        try:
            if required and not satisfies(own, required):
                hint = f'Install it: pip install "specloom{required}"'
                message = f"this is Specloom {own}, and the configuration is for {required}"
                self.error(key, message, hint, "SL534")
        except ValueError:
            hint = 'Write required-version = ">=1.2,<2".'
            self.error(key, f"required-version is no version specifier: {required!r}", hint)
        self.report.stop_if_failed()

    def _check_names(self, variants: Sequence[VariantConfig]) -> None:
        """Names are unique.

        Those that differ only in case, or by `Async`, would meet in the generated package.
        """
        for key in ("name", "client"):
            values = [value for variant in variants if (value := getattr(variant, key))]
            for value in dict.fromkeys(v for v in values if values.count(v) > 1):
                message = f"duplicate {key} {value!r} of a variant"
                self.error(key, message, "Rename one of the two.", "SL516")
        clients = {variant.client for variant in variants}
        for variant in variants:
            if "Async" + variant.client in clients:
                hint = "The asynchronous client of another variant has that name: rename one of the two."
                message = f"duplicate client name Async{variant.client}"
                self.error("client", message, hint, "SL516")
        folded = [variant.name.lower() for variant in variants]
        for name in dict.fromkeys(n for n in folded if folded.count(n) > 1):
            if folded.count(name) > [v.name for v in variants].count(name):
                hint = "A variant is a module: its name must differ from others in more than case."
                self.error("name", f"duplicate module name {name}", hint, "SL516")
