"""What a method mentions: the names that its module imports, and types that its class hides."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from specloom.plan.annotations import Annotation, Name
from specloom.plan.expressions import names_of
from specloom.plan.literals import Literal
from specloom.plan.nodes import Argument, Method, MethodPages, PollingMethod


def looked_up(annotation: Annotation) -> Literal:
    """The text by which the runtime finds a type among the models."""
    return Literal(annotation.inside("models").text)


def _annotations(method: Method) -> Iterable[Annotation]:
    yield method.returns
    yield from (method.event,) if method.event else ()
    yield from _of_pages(method.pages) if method.pages else ()
    yield from (method.choice.returns, method.choice.json) if method.choice else ()
    for argument in (method.positional, *method.keywords):
        if argument is not None:
            yield argument.annotation


def _of_pages(pages: MethodPages) -> tuple[Annotation, ...]:
    return (pages.page, pages.asynchronous, pages.item)


def names(method: Method) -> Iterable[Name]:
    """What a method and its table entry mention."""
    for annotation in _annotations(method):
        yield from annotation.names
    for _, value in method.settings:
        yield from names_of(value)
    kind = "StreamingOperation" if method.event else "Operation"
    kind = "FoldedOperation" if method.final else kind
    yield from method.rest.annotation.names
    wanted = ["PagedOperation" if method.pages else kind]
    wanted += ["AsyncPages", "first_page"] if method.pages else []
    streams = ["AsyncFinalStream", "FinalStream"] if method.final else ["AsyncStream", "Stream"]
    wanted += streams if method.event else []
    wanted += ["OMIT"] if any(one.omittable for one in method.keywords) else []
    wanted += ["OMIT", "Omittable"] if method.flag or method.choice else []
    yield from (Name("runtime", name) for name in wanted)
    overloaded = method.flag or method.choice
    yield from (Name("typing", name) for name in ("Literal", "overload") if overloaded)
    yield from (Name("typing_extensions", name) for name in ("deprecated",) if method.deprecated)


def names_of_polled(one: PollingMethod) -> Iterable[Name]:
    """What a method mentions that polls; its operation is that of another one."""
    yield from one.method.returns.names
    for argument in one.settings:
        yield from argument.annotation.names


def polled_beside(one: PollingMethod, members: Collection[str]) -> PollingMethod:
    """A method that polls, of a class whose members hide what is called like them."""
    settings = (replace(a, annotation=a.annotation.beside(members)) for a in one.settings)
    return replace(one, method=beside(one.method, members), settings=tuple(settings))


def beside(method: Method, members: Collection[str]) -> Method:
    """A method of a class whose members hide what is called like them."""

    def argument(one: Argument) -> Argument:
        return replace(one, annotation=one.annotation.beside(members))

    return replace(
        method,
        returns=method.returns.beside(members),
        event=method.event and method.event.beside(members),
        choice=method.choice
        and replace(method.choice, returns=method.choice.returns.beside(members)),
        pages=method.pages
        and MethodPages(*(one.beside(members) for one in _of_pages(method.pages))),
        positional=method.positional and argument(method.positional),
        keywords=tuple(argument(one) for one in method.keywords),
    )
