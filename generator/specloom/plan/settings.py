"""What every client takes beside credentials and address: for its constructor, docstring and page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from specloom.plan.annotations import NONE, Annotation, Name, builtin, named, union
from specloom.plan.expressions import local
from specloom.plan.literals import Literal


@dataclass(frozen=True, slots=True)
class Setting:
    """An argument of all clients. `otherwise` is the default as callers would write it."""

    name: str
    annotation: Annotation
    default: Literal | Name
    doc: str
    otherwise: str


def _optional(name: str, kind: str, doc: str, otherwise: str) -> Setting:
    return Setting(name, union([named("runtime", kind), NONE]), Literal(None), doc, otherwise)


def _plain(name: str, kind: str, default: int, doc: str) -> Setting:
    return Setting(name, builtin(kind), Literal(default), doc, Literal(default).text)


_COMMON = (
    Setting(
        "timeout",
        named("runtime", "Timeout"),
        local("DEFAULT_TIMEOUT"),
        "Seconds to wait for the service, or an `httpx2.Timeout`.",
        "httpx2.Timeout(600, connect=5)",
    ),
    _plain("max_retries", "int", 2, "How often a request that failed is sent again."),
    _optional(
        "default_headers", "HeaderValues", "Headers of every request; None removes one.", "None"
    ),
    _optional("default_query", "QueryValues", "Parameters of the query of every request.", "None"),
    _optional(
        "retry",
        "Retry",
        "`all` sends a request again even if it may have taken effect, `idempotent` not.",
        '"idempotent"',
    ),
    _optional(
        "unsupported",
        "Unsupported",
        "`refuse` what the spec of {title} lacks, or `send` it anyway.",
        '"refuse"',
    ),
    _plain(
        "validate",
        "bool",
        default=False,
        doc="Whether calls are checked against the spec before they are sent.",
    ),
    _plain(
        "strict",
        "bool",
        default=False,
        doc="Whether a response that the spec does not describe is an error.",
    ),
    Setting(
        "limits",
        named("runtime", "Limits"),
        local("DEFAULT_LIMITS"),
        "How large a response may be, and how long it may take.",
        "Limits()",
    ),
)


def settings(prefix: str, title: str) -> tuple[Setting, ...]:
    """The arguments in their order.

    Args:
        prefix: `Async` for those of an asynchronous client.
        title: The service of the client.
    """
    kind = Name("httpx2", f"{prefix}Client", "httpx2")
    doc = f"An `{kind.text}` of yours, with its timeout; it is not closed."
    client = Setting("http_client", union([Annotation(kind), NONE]), Literal(None), doc, "None")
    return (client, *(replace(one, doc=one.doc.format(title=title)) for one in _COMMON))
