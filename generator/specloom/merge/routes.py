"""Their operations at the base's paths and methods: without a version prefix, with its method."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from specloom.api.model import Api, Operation
from specloom.api.partners import operation_key
from specloom.api.path_templates import blank

_PREFIX = re.compile(r"(/(?:api/)?v[0-9]+[a-z0-9]*)(?=/)")
_WRITING = ("PATCH", "POST", "PUT")


def align_prefixes(ours: Api, theirs: Api) -> Api:
    """Exchange the version in front of their paths if that makes half of the paths ours."""
    known = Counter(blank(operation.path) for operation in ours.operations)
    own = {blank(operation.path) for operation in theirs.operations}
    before = sum(path in known for path in own)
    best = ("", "", before)
    for prefix in ("", *_prefixes(theirs.operations)):
        for target in ("", *_prefixes(ours.operations)):
            moved = {blank(_moved(path, prefix, target)) for path in own}
            equal = sum(path in known for path in moved)
            if equal > best[2]:
                best = (prefix, target, equal)
    prefix, target, equal = best
    if prefix == target or 2 * equal < min(len(own), len(known)):
        return theirs
    operations = tuple(
        replace(operation, path=_moved(operation.path, prefix, target))
        for operation in theirs.operations
    )
    return replace(theirs, operations=operations)


def _prefixes(operations: Iterable[Operation]) -> list[str]:
    found = (_PREFIX.match(operation.path) for operation in operations)
    return sorted({match[1] for match in found if match})


def _moved(path: str, prefix: str, target: str) -> str:
    return target + path.removeprefix(prefix) if path.startswith(prefix + "/") else path


def align_methods(ours: Api, theirs: Api) -> Api:
    """Give the one operation that updates an item the method that it has in the base."""
    keys = [{operation_key(operation) for operation in api.operations} for api in (ours, theirs)]
    left = _updates(o for o in ours.operations if operation_key(o) not in keys[1])
    right = _updates(o for o in theirs.operations if operation_key(o) not in keys[0])

    def aligned(operation: Operation) -> Operation:
        path = blank(operation.path)
        kept = operation.uses[0].kept
        if kept or right.get(path) != [operation] or len(left.get(path, [])) != 1:
            return operation
        use = replace(operation.uses[0], method=operation.method)
        return replace(operation, method=left[path][0].method, uses=(use,))

    return replace(theirs, operations=tuple(map(aligned, theirs.operations)))


def _updates(operations: Iterable[Operation]) -> dict[str, list[Operation]]:
    """The operations that write an item, by their paths."""
    found: dict[str, list[Operation]] = defaultdict(list)
    for operation in operations:
        if operation.method in _WRITING and operation.path.endswith("}"):
            found[blank(operation.path)].append(operation)
    return found
