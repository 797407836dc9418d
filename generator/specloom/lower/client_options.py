"""Options of a client from the configuration: arguments that are sent, and other names of arguments."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from specloom.config.values import ClientOption
from specloom.diagnostics import Diagnostic, Report, Severity
from specloom.lower import reserved
from specloom.plan.annotations import Name, builtin
from specloom.plan.expressions import Call, Expression, local
from specloom.plan.literals import Literal
from specloom.plan.nodes import ClientArgument
from specloom.prose.sentences import line

ALIAS = "alias"
_SENT = {
    "header": "The header `{target}` of every request",
    "query": "The parameter `{target}` of every request",
    "path": "The `{target}` of the paths",
}


@dataclass(frozen=True, slots=True)
class ClientOptions:
    """The options of one variant."""

    options: tuple[ClientOption, ...]

    def aliases(self, name: str) -> list[ClientOption]:
        """The other names of an argument."""
        return [one for one in self.options if one.at == (ALIAS, name)]

    def at(self, place: str, target: str) -> ClientOption | None:
        """The option for a header, or for a parameter of the query or of the paths."""
        return next((one for one in self.options if one.at == (place, target)), None)

    def names(self, name: str) -> tuple[str, ...]:
        """All names of an argument."""
        return (name, *(one.name for one in self.aliases(name)))

    def value(self, name: str) -> Expression:
        """An argument as it was passed, under whichever of its names."""
        return _given((), self.names(name)) if self.aliases(name) else local(name)

    def variable(self, name: str, own: Expression) -> Expression:
        """The environment variable of an argument; of several the first that is set."""
        others = tuple(Literal(one.variable) for one in self.aliases(name) if one.variable)
        return Call(Name("runtime", "variable"), (own, *others)) if others else own

    def sent(self, option: ClientOption) -> Expression:
        """An argument that need not be there: as it was passed, else from the environment."""
        variables = (option.variable, *(one.variable for one in self.aliases(option.name)))
        return _given(tuple(Literal(one) for one in variables if one), self.names(option.name))

    def further(self, arguments: Iterable[ClientArgument]) -> list[ClientArgument]:
        """The arguments that are other names of these."""
        return [
            ClientArgument(
                option.name,
                argument.annotation,
                f"{_otherwise(option, f'Another name of `{argument.name}`')}.",
                keyword_only=True,
                fixed=True,
                variable=option.variable,
            )
            for argument in arguments
            for option in self.aliases(argument.name)
        ]


NO_OPTIONS = ClientOptions(())


def option_argument(option: ClientOption, default: str = "") -> ClientArgument:
    """The argument that an option of its own is."""
    text = _SENT[option.place].format(target=line(option.target))
    said = f"; {default} unless given" if default else ""
    doc = _otherwise(option, text) + said
    return ClientArgument(
        option.name,
        builtin("str"),
        f"{doc}.",
        keyword_only=True,
        fixed=True,
        variable=option.variable,
    )


def _otherwise(option: ClientOption, text: str) -> str:
    said = line(option.doc).rstrip(".") if option.doc else text
    return f"{said}; else the environment variable {option.variable}" if option.variable else said


def _given(variables: tuple[Expression, ...], names: Iterable[str]) -> Call:
    return Call(Name("runtime", "given"), variables, tuple((name, local(name)) for name in names))


def check_options(
    options: Iterable[ClientOption], own: Mapping[str, object], slots: Iterable[str], report: Report
) -> None:
    """Report options that no client can have.

    Args:
        options: Those of one variant.
        own: The arguments of its client that are no options, by name.
        slots: Parameters of its paths that clients can be given.
        report: Gets what is wrong.
    """
    listed, known = list(options), [*slots]
    sent = (one.name for one in listed if one.place != ALIAS)
    targets = [*dict.fromkeys((*own, *sent))]
    for option in listed:
        if option.name in own or option.name in (*reserved.SETTINGS, "self"):
            hint = f"Choose another name{_or_alias(option)}."
            _report(option, f"the client has an argument {option.name!r} already", hint, report)
        if option.place == ALIAS and option.target not in targets:
            hint = f"Arguments of the client: {', '.join(targets)}."
            meant = _meant(option.target, targets)
            _report(option, f"the client has no argument {option.target!r}{meant}", hint, report)
        if option.place == "path" and option.target not in known:
            hint = 'Bind the parameter first: bind = { deployment-id = "model" }, say.'
            meant = _meant(option.target, known)
            message = f"no path takes {option.target!r} from elsewhere{meant}"
            _report(option, message, hint, report)


def _or_alias(option: ClientOption) -> str:
    return "" if option.place == ALIAS else f', or remove the option if "{option.name}" is meant'


def _meant(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""


def _report(option: ClientOption, message: str, hint: str, report: Report) -> None:
    at = (option.source, hint, option.position)
    report.add(Diagnostic("SL543", Severity.ERROR, message, *at))
