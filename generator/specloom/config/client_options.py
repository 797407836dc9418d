"""[[variant.option]]: arguments of a client that no spec has, and other names of those that it has."""

from __future__ import annotations

import re
from typing import Any

from specloom.config.reader import Reader
from specloom.config.values import ClientOption

OPTION = "option"
_PLACES = ("header", "query", "path", "alias")
_KEYS = ("name", *_PLACES, "env", "doc")
_HEAD = re.compile(r"^\s*\[\[(?:tool\.specloom\.)?variant\.option\]\]", re.MULTILINE)
_HEADER = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+\Z")  # RFC 9110 §5.1
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
# What the credential, the body and the connection have to say.
_RESERVED = frozenset(
    (
        *("authorization", "connection", "content-length", "content-type", "cookie", "host"),
        *("proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade"),
    )
)


class ClientOptionReader(Reader):
    """Reads the options of one variant, whose table begins at the start."""

    __slots__ = ()

    def options(self, table: dict[str, Any]) -> tuple[ClientOption, ...]:
        """All of them."""
        declared = table.get(OPTION, [])
        found = [one for one in declared if isinstance(one, dict)] if _is_list(declared) else []
        if not _is_list(declared) or len(found) < len(declared):
            hint = 'Write [[variant.option]] with name = "…" and header = "…", say.'
            self.error(OPTION, "option must be a list of tables", hint)
        heads = [one.start() for one in _HEAD.finditer(self.text, self.start)][: len(found)]
        made: list[ClientOption] = []
        for at, own in enumerate(found):
            reader = self.within(heads, at, len(found))
            option = reader.option(own)
            for other in made:
                reader.check_twin(option, other)
            made.append(option)
        return tuple(made)

    def option(self, table: dict[str, Any]) -> ClientOption:
        """One of them, alone."""
        self.known(table, _KEYS)
        name = self.identifier(table, "name")
        given = [key for key in _PLACES if key in table]
        if len(given) != 1:
            listed = " and ".join(given)
            message = (
                f"option {name!r} has {listed}" if given else f"option {name!r} is sent nowhere"
            )
            hint = "Write one of header, query, path and alias."
            self.error(given[1] if given else "name", message, hint)
        place = given[0] if given else "header"
        target = self.string(table, place, "")
        if place == "header" and target:
            self._check_header(target)
        variable = self.string(table, "env", "")
        if variable and not _VARIABLE.match(variable):
            hint = "Write letters, digits and underscores, no digit first."
            self.error("env", f"{variable!r} is not the name of an environment variable", hint)
        doc = self.string(table, "doc", "")
        return ClientOption(name, place, target, variable, doc, *self.place("name"))

    def _check_header(self, name: str) -> None:
        if not _HEADER.match(name):
            hint = 'Write header = "X-Organization", say.'
            self.error("header", f"{name!r} is not the name of a header", hint)
        if name.lower() in _RESERVED:
            hint = "Write `auth` for a credential; the others follow from the request."
            self.error("header", f"the header {name!r} is no option", hint)

    def check_twin(self, option: ClientOption, other: ClientOption) -> None:
        """No two options have one name, or one place unless they are aliases."""
        if option.name == other.name:
            self.error("name", f"duplicate option {option.name!r}", "Rename one of the two.")
        elif option.place != "alias" and option.at == other.at:
            message = f"{option.place} {option.target!r} is the option {other.name!r} already"
            hint = f'Write alias = "{other.name}" for another name.'
            self.error(option.place, message, hint)


def _is_list(declared: object) -> bool:
    return isinstance(declared, list)
