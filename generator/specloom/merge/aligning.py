"""What the rules that make a variant look like the base have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from specloom.api.model import Api, Definition, Operation
from specloom.api.partners import partners_of
from specloom.api.walk import definitions_by_name
from specloom.merge.spelling import Likeness


@dataclass(slots=True)
class Aligning:
    """Their operations beside ours; `known` are our definitions, to theirs a rule may add some."""

    ours: Api
    theirs: Api
    definitions: dict[str, Definition] = field(default_factory=dict)
    known: dict[str, Definition] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.definitions = definitions_by_name(self.theirs)
        self.known = definitions_by_name(self.ours)

    @property
    def variant(self) -> str:
        """The variant whose operations are aligned."""
        return self.theirs.base.name

    @property
    def likeness(self) -> Likeness:
        """Compares our types with theirs, as they are now."""
        return Likeness(self.known, self.definitions)

    def add(self, wanted: str, like: Definition) -> str:
        """Add a definition under a name that is free, which is returned."""
        taken: Mapping[str, Definition] = self.definitions
        name = wanted
        while name in taken and taken[name].type != like.type:
            name += "Body"
        self.definitions[name] = replace(like, name=name, owner=name)
        return name

    def apply(self, change: Callable[[Operation, Operation], Operation]) -> Api:
        """Theirs with each operation that we have too replaced by `change` of ours and it."""
        operations = tuple(self._changed(change))
        definitions = tuple(self.definitions[name] for name in sorted(self.definitions))
        return replace(self.theirs, operations=operations, definitions=definitions)

    def _changed(self, change: Callable[[Operation, Operation], Operation]) -> Iterator[Operation]:
        pairs = partners_of(self.ours.operations, self.theirs.operations)
        for other, mine in pairs.of_theirs:
            yield other if mine is None or other.uses[0].kept else change(mine, other)
