"""Several documents of one service as one: what they share is there once, what differs is renamed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from specloom.api.names import pascal
from specloom.diagnostics import Diagnostic, Report, Severity, Source
from specloom.read.document import Array, Document, Json, Object, rewrite
from specloom.read.pointers import steps
from specloom.upgrade.grammar import each

#: A section of the components, and a name in it.
_Key = tuple[str, str]
# What says nothing of the form of data.
_PROSE = ("description", "summary", "title", "example")


def join(documents: Sequence[Document], report: Report, *, addressed: bool) -> Document:
    """One document of all, in normal form; the first one's server and version hold.

    Args:
        documents: Upgraded documents.
        report: Gets operations that two of them have, and schemas that had to be renamed.
        addressed: Whether the configuration says where the service is.
    """
    first, *others = documents
    root = first.root
    for other in others:
        if not addressed and _urls(root) != _urls(other.root):
            message = f"{other.name} has another server than {first.name}, which is used for both"
            hint = "Write base_url in the configuration, or correct the servers by an overlay."
            report.warning("SL527", message, other.root.source.at("servers"), hint)
        joining = _Joining(root, other, report)
        root = joining.joined()
    return Document(first.name, root)


@dataclass(frozen=True, slots=True)
class _Joining:
    root: Object
    other: Document
    report: Report

    def joined(self) -> Object:
        """The root with everything of the other document."""
        names = self._new_names()
        added = _secured(_renamed(self.other.root, names), names, self.root)
        components = {**_object(self.root, "components")}
        for section, entries in _object(added, "components").items():
            if isinstance(entries, Object):
                own = _object(self.root, "components").get(section)
                named = ((names.get((section, n), n), node) for n, node in entries.items())
                components[section] = _both(own, Object(named, entries.source))
        source = _object(self.root, "components").source
        tags = [*_items(self.root, "tags"), *_items(added, "tags")]
        return self.root.but(
            paths=self._paths(_object(self.root, "paths"), _object(added, "paths")),
            components=Object(components, source),
            tags=Array(tags, self.root.source.at("tags")),
        )

    def _paths(self, ours: Object, theirs: Object) -> Object:
        """All path items; of an operation that both have the first holds."""
        paths = {**ours}
        for path, item in theirs.items():
            own = ours.get(path)
            if not isinstance(own, Object) or not isinstance(item, Object):
                paths[path] = item
                continue
            for method in own.keys() & item.keys():
                left, right = own[method], item[method]
                if _plain(left) == _plain(right):
                    continue
                if isinstance(left, Object) and isinstance(right, Object):
                    self._duplicate(f"{method.upper()} {path}", right.source, left.source)
            paths[path] = Object({**item, **own}, own.source)
        return Object(paths, ours.source)

    def _duplicate(self, route: str, place: Source, other: Source) -> None:
        message = f"duplicate operation {route} in the documents of one variant: that of {other.file} is generated"
        hint = "Remove one of the two by an overlay."
        self.report.add(Diagnostic("SL526", Severity.WARNING, message, place, hint, also=(other,)))

    def _new_names(self) -> dict[_Key, str]:
        """Other names for what is called as something else of the documents before."""
        ours, theirs = dict(_components(self.root)), dict(_components(self.other.root))
        both = [key for key in theirs if key in ours]
        differing = [key for key in both if _plain(ours[key]) != _plain(theirs[key])]
        prefix = pascal(PurePosixPath(self.other.name).stem)
        names: dict[_Key, str] = {}
        for key in _reaching(differing, {one: theirs[one] for one in both}):
            section, name = key
            names[key] = prefix + (pascal(name) if section == "securitySchemes" else name)
            while (section, names[key]) in {**ours, **theirs}:
                names[key] += "_"
            if section == "schemas" and key in differing:
                self._report_renamed(name, names[key], theirs[key].source, ours[key].source)
        return names

    def _report_renamed(self, name: str, new: str, place: Source, other: Source) -> None:
        message = f"{name} of {place.file} is another schema than that of {other.file}: it is {new}"
        hint = "Make them equal, or rename one of them, by an overlay."
        found = Diagnostic("SL525", Severity.WARNING, message, place, hint, also=(other,))
        self.report.add(found)


def _components(root: Object) -> Iterator[tuple[_Key, Object]]:
    for section, entries in _object(root, "components").items():
        for name, node in entries.items() if isinstance(entries, Object) else ():
            if isinstance(node, Object):
                yield (section, name), node


def _reaching(differing: Iterable[_Key], nodes: dict[_Key, Object]) -> list[_Key]:
    """What differs, and all that refers to it: those are other types, too."""
    users: dict[_Key, list[_Key]] = {}
    for key, node in nodes.items():
        for target in _targets(node):
            users.setdefault(target, []).append(key)
    seen = dict.fromkeys(differing)
    queue = list(seen)
    while queue:
        new = [key for key in users.get(queue.pop(), ()) if key not in seen]
        seen |= dict.fromkeys(new)
        queue += new
    return sorted(seen)


def _targets(node: Json) -> Iterator[_Key]:
    if isinstance(node, Object):
        target = _target(node.get("$ref"))
        if target:
            yield target
        for child in node.values():
            yield from _targets(child)
    elif isinstance(node, Array):
        for child in node:
            yield from _targets(child)


def _target(pointer: Json) -> _Key | None:
    match steps(pointer) if isinstance(pointer, str) else []:
        case ["components", section, name]:
            return section, name
        case _:
            return None


def _renamed(root: Object, names: dict[_Key, str]) -> Object:
    def pointer(value: Json) -> Json:
        target = _target(value)
        if target is None or target not in names:
            return value
        return "#" + Source("").at("components", target[0], names[target]).pointer

    def change(node: Object) -> Json:
        if isinstance(node.get("$ref"), str):
            node = node.but(**{"$ref": pointer(node["$ref"])})
        mapping = node.get("mapping")
        if "propertyName" in node and isinstance(mapping, Object):
            changed = ((value, pointer(target)) for value, target in mapping.items())
            node = node.but(mapping=Object(changed, mapping.source))
        return node

    found = rewrite(root, change) if names else root
    return found if isinstance(found, Object) else root


def _secured(root: Object, names: dict[_Key, str], first: Object) -> Object:
    """The document with its own security at its operations, where that is not the first one's."""

    def named(requirements: Array) -> Array:
        found = (
            Object(((names.get(("securitySchemes", n), n), s) for n, s in r.items()), r.source)
            for r in requirements
            if isinstance(r, Object)
        )
        return Array(found, requirements.source)

    own = named(_items(root, "security"))
    same = _plain(own) == _plain(_items(first, "security"))

    def change(operation: Object) -> Object:
        if "security" in operation:
            return operation.but(security=named(_items(operation, "security")))
        return operation if same else operation.but(security=own)

    return each(root, "operation", change)


def _plain(node: Json) -> object:
    """A part of a document without its prose and its vendors' extensions."""
    if isinstance(node, Object):
        return {
            key: _plain(value)
            for key, value in node.items()
            if not (isinstance(value, str) and key in _PROSE) and not key.startswith("x-")
        }
    return [_plain(child) for child in node] if isinstance(node, Array) else node


def _both(ours: Json, theirs: Object) -> Object:
    return Object({**theirs, **ours}, ours.source) if isinstance(ours, Object) else theirs


def _urls(root: Object) -> list[Json]:
    return [server.get("url") for server in _items(root, "servers") if isinstance(server, Object)]


def _object(node: Object, key: str) -> Object:
    found = node.get(key)
    return found if isinstance(found, Object) else Object({}, node.source.at(key))


def _items(node: Object, key: str) -> Array:
    found = node.get(key)
    return found if isinstance(found, Array) else Array([], node.source.at(key))
