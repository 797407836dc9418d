"""Where pages are, and the way from one to another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from specloom.api.names import snake
from specloom.plan.annotations import Annotation, Name
from specloom.reference.markup import Markup, code, joined, link

#: The modules whose classes have pages.
HOMES = ("models", "params")
#: What types are in that may be left out.
_LEFT_OUT = ("NotRequired", "Omittable")


def call_page(operation: str) -> str:
    """The page of an operation by its dotted name."""
    return f"calls/{operation.replace('.', '/')}.md"


def called(operation: str, path: str, shown: str = "") -> Markup:
    """A call with a link to its page, on a page."""
    return link(code(shown or operation), up(path) + call_page(operation))


def resource_page(resource: str) -> str:
    """The page of a resource by its dotted name."""
    return f"calls/{resource.replace('.', '/')}/index.md" if resource else "calls/index.md"


def page_of(home: str, name: str) -> str:
    """The page of a class."""
    return f"{home}/{name}.md"


def client_page(class_name: str) -> str:
    """The page of a client."""
    return f"clients/{snake(class_name)}.md"


def up(path: str) -> str:
    """The way from a page to the folder of all pages."""
    return "../" * path.count("/")


def typed(annotation: Annotation, path: str) -> Markup:
    """A type as it stands in the code of a page, each class of the SDK in it a link."""
    parts = [*_parts(annotation), ""]
    classes = {part for part in parts if isinstance(part, Name)}
    several = [name for name, times in Counter(one.name for one in classes).items() if times > 1]
    pieces: list[Markup] = []
    between = ""
    for part in parts:
        if isinstance(part, str) and part:
            between += part
            continue
        pieces += [_spaced(between)] if between else []
        between = ""
        if isinstance(part, Name):
            # A class and the type of what is sent for it can have one name.
            shown = f"{part.module}.{part.name}" if part.name in several else part.name
            pieces.append(link(code(shown), up(path) + page_of(part.module, part.name)))
    return joined(pieces)


def _spaced(text: str) -> Markup:
    """A piece of code between links, with the blanks at its ends outside, where Markdown keeps them."""
    head = " " if text[0] == " " else ""
    tail = " " if text[-1] == " " else ""
    return Markup(f"{head}{code(text)}{tail}")


def _parts(one: Annotation) -> Iterator[Name | str]:
    """An annotation in pieces: classes that have pages, and the text between them.

    That something may be left out is a fact beside its type, and quotes are of the code alone.
    """
    if isinstance(one.head, Annotation):
        yield from _parts(one.head)
        return
    if isinstance(one.head, Name) and one.head.name in _LEFT_OUT:
        yield from _listed(one.arguments, ", ")
        return
    if one.head is None:
        yield from _listed(told(one.arguments), " | ")
        return
    if isinstance(one.head, Name) and one.head.module in HOMES:
        yield one.head
    else:
        yield one.head.text
    if one.arguments:
        yield "["
        yield from _listed(one.arguments, ", ")
        yield "]"


def told(members: tuple[Annotation, ...]) -> tuple[Annotation, ...]:
    """The members of a union without the models that are as good as types of arguments of these names."""
    heads = [one.head for one in members]
    names = {one.name for one in heads if isinstance(one, Name) and one.module == "params"}
    return tuple(
        one
        for one in members
        if not isinstance(one.head, Name)
        or one.head.module != "models"
        or one.head.name not in names
    )


def _listed(arguments: tuple[Annotation, ...], between: str) -> Iterator[Name | str]:
    for number, argument in enumerate(arguments):
        if number:
            yield between
        yield from _parts(argument)
