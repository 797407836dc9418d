"""Patches from one state of an API to another: written, and held against what they lead to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from specloom.alone import alone
from specloom.api.model import Api
from specloom.commands.states import State
from specloom.commands.voice import Voice
from specloom.config.values import VariantConfig
from specloom.diagnostics import Report, Stopped
from specloom.diff.changes import Compared
from specloom.diff.stage import compare
from specloom.exits import Exit
from specloom.output.beside import write_beside
from specloom.patches.stage import Patches, patches
from specloom.patches.unsaid import why
from specloom.patches.written import as_json, as_yaml
from specloom.pipeline import Run
from specloom.read.document import Document, Object


class SeveralError(click.ClickException):
    """There is no one document on a side, to be patched or to be the outcome."""

    exit_code = Exit.BAD_INPUT


@dataclass(frozen=True, slots=True)
class Side:
    """One variant of a state: its document with the patches that it has, and how it is read."""

    run: Run
    variant: VariantConfig
    root: Object

    def api(self, root: Object) -> Api | None:
        """What a document means as the spec of the variant; nothing if it is bad."""
        with TemporaryDirectory(prefix="specloom-") as folder:
            path = Path(folder, "openapi.json")
            path.write_text(json.dumps(root), "utf-8")
            variant = replace(self.variant, spec=(str(path),), apply=())
            config = replace(self.run.config, variants=(variant,))
            trial = Run(config, self.run.templates, Report())
            trial.remote = self.run.remote
            try:
                return alone(trial).get(variant.name)
            except Stopped:
                return None


def give_patches(old: State, new: State, output: str | None, voice: Voice) -> None:
    """Print or write what leads from one state to the other, and say what a page cannot."""
    found = patched(old, new)
    if output is None:
        give(found, voice)
    else:
        write(found, output, voice)
    tell(found, voice, written=output is not None)


def patched(old: State, new: State) -> Mapping[str, Patches]:
    """By variant, the patches that lead from one state to the other.

    Raises:
        SeveralError: a variant has several specs, or the states have no variant in common.
    """
    before, after = _sides(old), _sides(new)
    if len(before) == len(after) == 1:
        (one,), (other,) = before.items(), after.items()
        return {one[0]: _patches(one[1], other[1])}
    common = [name for name in before if name in after]
    if not common:
        message = f"{old.name} has {', '.join(before)}, and {new.name} has {', '.join(after)}: no variant in common"
        raise SeveralError(message)
    return {name: _patches(before[name], after[name]) for name in common}


def _patches(old: Side, new: Side) -> Patches:
    goal = new.api(new.root)

    def compared(root: Object) -> Compared | None:
        found = old.api(root)
        return compare(found, goal) if found and goal else None

    return patches(old.root, new.root, compared)


def _sides(state: State) -> dict[str, Side]:
    """The document of each variant, after its own patches."""
    found: dict[str, list[Object]] = {}
    older: set[str] = set()

    def watch(stage: str, variant: str, result: object) -> None:
        name = variant.partition(": ")[0]
        if isinstance(result, Document) and stage == "read" and "x-webhooks" in result.root:
            older.add(name)
        if isinstance(result, Document) and stage == "change":
            root = _as_written(result.root) if name in older else result.root
            found.setdefault(name, []).append(root)

    run = state.session.run
    run.watch = watch
    state.variants()
    for name, documents in found.items():
        if len(documents) > 1:
            message = f"the variant {name} of {state.name} has several specs: name one of them"
            raise SeveralError(message)
    return {
        one.name: Side(run, one, found[one.name][0])
        for one in run.config.variants
        if one.name in found
    }


def _as_written(root: Object) -> Object:
    """A document of OpenAPI 3.0 with its webhooks where `change` finds them when it is patched."""
    webhooks = root.get("webhooks")
    return root.without("webhooks").but(**{"x-webhooks": webhooks})


def write(found: Mapping[str, Patches], output: str, voice: Voice) -> None:
    """Write patches to a file, or each variant's to a folder, with the overlay of each beside it.

    Raises:
        click.ClickException: the disk refuses.
    """
    place = Path(output)
    single = len(found) == 1 and not place.is_dir() and not output.endswith("/")
    for name, one in found.items():
        path = place if single else place / f"{name}.json"
        beside = path.with_name(f"{path.stem}.overlay.yaml")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_beside(path, as_json(one.page).encode())
            if one.overlay:
                write_beside(beside, as_yaml(one.overlay).encode())
        except OSError as error:
            message = f"cannot write {error.filename or path}: {error.strerror}"
            raise click.ClickException(message) from error
        if not one.overlay and beside.exists():
            voice.warn(f"{beside.as_posix()} is not needed: the page says everything")


def give(found: Mapping[str, Patches], voice: Voice) -> None:
    """Print the page of the one variant.

    Raises:
        SeveralError: there are several.
    """
    if len(found) > 1:
        message = f"there are several variants ({', '.join(found)}): add --output FOLDER for a file of each"
        raise SeveralError(message)
    for one in found.values():
        voice.give_data(as_json(one.page))


def tell(found: Mapping[str, Patches], voice: Voice, *, written: bool) -> None:
    """Say what is not on the pages and why, and what neither they nor the overlays make."""
    for name, one in found.items():
        shared = frozenset(str(place[-1]) for place in one.shared)
        about = f" of {name}" if len(found) > 1 else ""
        if one.beyond:
            where = (
                "the overlay makes them" if written else "--output FILE writes them as an overlay"
            )
            voice.warn(f"{_count(len(one.beyond))}{about} not on the page; {where}:")
        for change in one.beyond:
            voice.warn(f"  {change.id}: {why(change, shared)}")
        if one.left:
            voice.warn(
                f"{_count(len(one.left))}{about} not in the overlay, either; NEW is in another version of OpenAPI:"
            )
        for change in one.left:
            voice.warn(f"  {change.id}")


def _count(number: int) -> str:
    return f"{number} change{'s are' if number != 1 else ' is'}"
