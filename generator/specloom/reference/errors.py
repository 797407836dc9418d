"""The exceptions of calls: those of the runtime, and what specs say of the errors of an operation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.api.declared import Failure
from specloom.api.model import Operation
from specloom.prose.texts import described
from specloom.reference.facts import Facts
from specloom.reference.markup import Markup, code, item, joined, plain, prose
from specloom.reference.pages import Section

#: By the status of the response, what is raised; `default` is any other that is no success.
STATUSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "500 and above": "InternalServerError",
    "default": "APIStatusError",
}
#: By what happens otherwise.
OTHERS = {
    "No complete response is received": "APIConnectionError",
    "The service does not respond in time": "APITimeoutError",
    "The response is not what the spec says": "DecodeError",
    "The service of the client lacks something that the call uses": "UnsupportedError",
}
#: What is raised for statuses that are declared together, or have no exception of their own.
_SERVER, _OTHER = STATUSES["500 and above"], STATUSES["default"]


@dataclass(frozen=True, slots=True)
class Errors:
    """Writes what the calls of a package raise."""

    package: str
    facts: Facts

    def of_call(self, operation: Operation) -> Section:
        """The errors that the specs declare, then those of all calls."""
        declared = list(self._declared(operation))
        said = [(caused(status), name) for status, name in STATUSES.items()]
        lines = [
            joined([Markup("-"), plain(f"{cause}:"), self._exception(name)], " ")
            for cause, name in (*said, *OTHERS.items())
        ]
        parts = [plain("The specs declare:"), *declared, plain("All calls raise:")]
        parts = parts if declared else []
        return Section(
            plain("Errors"), joined([*parts, joined(lines, "\n")], "\n\n"), repeated=True
        )

    def _declared(self, operation: Operation) -> Iterator[Markup]:
        """What the specs say of each status, the services that say the same together."""
        found: dict[Failure, list[str]] = {}
        for use in operation.uses:
            for failure in use.declared.failures:
                found.setdefault(failure, []).append(use.variant)
        for failure in sorted(found, key=_rank):
            yield self._failure(failure, found[failure], operation)

    def _failure(self, failure: Failure, variants: list[str], operation: Operation) -> Markup:
        head = [plain(f"{caused(failure.status)}:"), self._exception(raised(failure.status))]
        if len(variants) < len(operation.variants):
            head.append(plain(f"at {self.facts.listed(variants)}"))
        fields = joined((_field(*one) for one in failure.fields), ", ")
        body = joined([plain("Its"), code("body"), plain("has"), fields], " ")
        text = prose(described(failure.description))
        return item([joined(head, " "), text, *([body] if failure.fields else [])])

    def _exception(self, name: str) -> Markup:
        return code(f"{self.package}.{name}")


def caused(status: str) -> str:
    """A status in words."""
    return "Any other error status" if status == "default" else f"Status {status}"


def raised(status: str) -> str:
    """The exception of a status that a spec declares: a code, a range, or any other."""
    return STATUSES.get(status, _SERVER if status[:1] == "5" else _OTHER)


def _rank(failure: Failure) -> tuple[bool, str]:
    """Codes in their order, what stands for all others last."""
    return failure.status == "default", failure.status


def _field(path: str, kind: str) -> Markup:
    return joined([code(path), plain(f"({kind})")], " ")
