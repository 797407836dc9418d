"""Where pages are, and the way from one to another."""

from __future__ import annotations

from specloom.api.names import snake
from specloom.plan.annotations import Annotation
from specloom.reference.markup import Markup, code, joined, link

#: The modules whose classes have pages.
HOMES = ("models", "params")


def call_page(operation: str) -> str:
    """The page of an operation by its dotted name."""
    return f"calls/{operation.replace('.', '/')}.md"


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
    """A type as it stands in the code of a page, and links to the classes in it."""
    links = [
        link(code(name.name), up(path) + page_of(name.module, name.name))
        for name in annotation.names
        if name.module in HOMES
    ]
    return joined([code(annotation.text), *links], " ")
