"""specloom.lock: what the committed output was made from, so that nothing changed means no work."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from specloom.installed import version
from specloom.output.compare import MANIFEST, SITE, digest, on_disk, recorded_digests
from specloom.output.pyproject import own_text
from specloom.output.record import (
    Input,
    Record,
    Unreadable,
    line,
    name_of,
    read,
    whole_inputs,
)
from specloom.shipped import SHIPPED
from specloom.untrusted import in_conflict, read_bytes, text_digest

NAME = "specloom.lock"
_WORDS = {"templates": "the templates of Specloom", "code": "the code of Specloom"}
_PACKAGE, _REMOTE = "package:", "://"
# The packages whose versions decide the bytes of the output.
_DECIDING = ("jinja2", "ruff")
# What is printed from, or copied: scripts and styles are those of pages.
_PRINTED = (".css", ".jinja", ".js", ".py")


def beside(configuration: Path) -> Path:
    """The lock of a configuration: several of one folder have one each."""
    name = configuration.name
    alone = name == "pyproject.toml" and not configuration.with_name("specloom.toml").exists()
    usual = name == "specloom.toml" or alone
    return configuration.with_name(NAME if usual else f"{configuration.stem}.{NAME}")


def compose(
    inputs: Mapping[str, Input],
    templates: Path,
    manifest: str,
    operations: Mapping[str, str],
    beside: tuple[str, str] = ("", ""),
) -> str:
    """The text of the lock.

    Args:
        inputs: The configuration, the specs and what is applied to them, as they were read, by the
            names that the user gave them.
        templates: The folder of the templates.
        manifest: The text of the output's manifest.
        operations: By its dotted name, what each call of the SDK requests.
        beside: The texts of the pyproject.toml beside the package and of the manifest of the
            documentation, if there are such.
    """
    named = {name_of(name): line(text) for name, text in operations.items()}
    found, tool = sources(inputs, templates)
    pyproject, docs = beside
    output = _output(manifest, named, pyproject)
    return Record(found, tool, named, output, digest(docs) if docs else "").text()


def sources(
    inputs: Mapping[str, Input], templates: Path
) -> tuple[dict[str, Input], dict[str, str]]:
    """Inputs by the names that a lock has for them, with their origins; and what else decides bytes."""
    found = {name_of(name): _with_origin(name, inputs[name]) for name in inputs}
    return found, _tool(templates)


def recorded_inputs(lock: Path) -> tuple[str, ...]:
    """The names of the inputs in the lock: what a spec refers to is known from there."""
    try:
        return tuple(_read(lock).inputs)
    except (OSError, Unreadable):
        return ()


def pins(lock: Path) -> dict[str, Input]:
    """By address, the documents of the network; of a lock in conflict those that are sure."""
    try:
        text = read_bytes(lock).decode()
        found = read(text).inputs
    except (OSError, UnicodeDecodeError):
        return {}
    except Unreadable:
        found = whole_inputs(text)
    return {name: one for name, one in found.items() if _REMOTE in name}


def unchanged(
    lock: Path,
    output: Path,
    package: str,
    inputs: Mapping[str, Path | None],
    templates: Path,
) -> bool:
    """Whether the lock still holds: inputs, templates, generator and every byte of the output.

    An input without a file is from the network, and is what the lock says that it is.
    """
    try:
        recorded = _read(lock)
        manifest = read_bytes(output / package / MANIFEST).decode()
    except (OSError, UnicodeDecodeError, Unreadable):
        return False
    now = Record(
        *(_on_disk(inputs, recorded.inputs), _tool(templates), recorded.operations),
        *(_output(manifest, recorded.operations, own_text(output, package)), recorded.docs),
    )
    return recorded == now and _matches(output, package)


def documented(lock: Path, docs: Path) -> bool:
    """Whether the lock still holds for a documentation: every byte of its folder."""
    try:
        manifest = read_bytes(docs / MANIFEST).decode()
        return _read(lock).docs == digest(manifest) and _matches(docs.parent, docs.name, SITE)
    except (OSError, UnicodeDecodeError, Unreadable):
        return False


def damage(lock: Path) -> str:
    """What is wrong with a lock by itself: it is missing, or no lock; nothing if it is fine."""
    try:
        _read(lock)
    except FileNotFoundError:
        return f"{lock.name} is missing"
    except OSError as error:
        return f"{lock.name} cannot be read ({error.strerror})"
    except Unreadable as error:
        is_merge = in_conflict(read_bytes(lock))
        return f"{lock.name} has conflicts of a merge" if is_merge else f"{lock.name} is {error}"
    return ""


def reasons(lock: Path, text: str) -> list[str]:
    """What changed since the lock was written, but for the output, which shows it by itself."""
    if found := damage(lock):
        return [found]
    old, new = _read(lock), read(text)
    return differences((old.inputs, old.tool), (new.inputs, new.tool))


def differences(
    old: tuple[Mapping[str, Input], Mapping[str, str]],
    new: tuple[Mapping[str, Input], Mapping[str, str]],
) -> list[str]:
    """What differs between the inputs and tools of two packages, a sentence each."""
    return [*_of_tool(old[1], new[1]), *_of_inputs(old[0], new[0])]


def contradiction(lock: Path, text: str) -> str:
    """What is wrong with a lock of the same inputs: it is not what `generate` would write."""
    if found := damage(lock):
        return found
    old, new = _read(lock), read(text)
    if old == new or (old.inputs, old.tool) != (new.inputs, new.tool):
        return ""
    what = "another package" if old.operations == new.operations else "other operations"
    what = what if (old.output, old.operations) != (new.output, new.operations) else "other pages"
    return f"{lock.name} was written for {what}"


def is_of_another(lock: Path, output: Path, package: str) -> str:
    """What is wrong with a package that is whole, and not the one that the lock was written for."""
    try:
        recorded = _read(lock)
        manifest = read_bytes(output / package / MANIFEST).decode()
    except (OSError, UnicodeDecodeError, Unreadable):
        return ""
    if _output(manifest, recorded.operations, own_text(output, package)) == recorded.output:
        return ""
    return f"the package is another one than {lock.name} was written for"


def text_of(lock: Path) -> str:
    """The text of a lock; empty if it cannot be read."""
    try:
        return read_bytes(lock).decode()
    except (OSError, UnicodeDecodeError):
        return ""


def unpinned(lock: Path, text: str) -> list[str]:
    """The inputs that are not those of the lock, and what is wrong with the lock itself."""
    found = damage(lock)
    return [found] if found else _of_inputs(_read(lock).inputs, read(text).inputs)


def moved(before: str, text: str) -> list[str]:
    """What another lock has: inputs, calls that are new, gone, or request something else."""
    try:
        old = read(before)
    except Unreadable:
        return []
    new = read(text)
    shown = _of_inputs(old.inputs, new.inputs)
    for name in sorted({*old.operations, *new.operations}):
        was, now = old.operations.get(name), new.operations.get(name)
        if was is None or now is None:
            shown.append(f"gone: {name}, {was}" if now is None else f"new: {name}, {now}")
        elif was != now:
            shown.append(f"changed: {name}, {was} → {now}")
    return shown


def _of_tool(old: Mapping[str, str], new: Mapping[str, str]) -> list[str]:
    """What of Specloom changed: its version says it, or else which of its parts."""
    if old.get("version") != new["version"]:
        return [f"Specloom is {new['version']} and was {old.get('version', 'another one')}"]
    changed = [f"{word} changed" for key, word in _WORDS.items() if old.get(key) != new[key]]
    packages = [name for name in _DECIDING if old.get(name) != new[name]]
    return changed + [f"{name} is {new[name]} and was {old.get(name, '')}" for name in packages]


def _of_inputs(old: Mapping[str, Input], new: Mapping[str, Input]) -> list[str]:
    names = sorted({*old, *new})
    return [
        f"{name} {_change(old.get(name), new.get(name))}"
        for name in names
        if old.get(name) != new.get(name)
    ]


def _change(old: Input | None, new: Input | None) -> str:
    if old is None or new is None:
        return "is gone" if new is None else "is new"
    if old.sha256 == new.sha256 and old.distribution != new.distribution:
        return f"is of {new.distribution} and was of {old.distribution}"
    if old.version != new.version and old.version and new.version:
        return f"changed from {old.version} to {new.version}"
    if old.date != new.date and old.date and new.date:
        return f"changed from that of {old.date} to that of {new.date}"
    return "changed"


def _read(lock: Path) -> Record:
    """Read a lock.

    Raises:
        OSError: it cannot be read.
        Unreadable: it is none.
    """
    try:
        return read(read_bytes(lock).decode())
    except UnicodeDecodeError as error:
        raise Unreadable("damaged") from error


def _on_disk(paths: Mapping[str, Path | None], recorded: Mapping[str, Input]) -> dict[str, Input]:
    """The inputs as they are now. What a document says of itself is what it said when it was so."""
    found = {}
    for name, path in paths.items():
        before = recorded.get(name_of(name), Input(""))
        digest = _file_digest(path) if path else before.sha256
        found[name_of(name)] = _with_origin(name, replace(before, sha256=digest, distribution=""))
    return found


def _with_origin(name: str, read: Input) -> Input:
    if not name.startswith(_PACKAGE):
        return read
    distribution = name.removeprefix(_PACKAGE).partition("/")[0]
    return replace(read, distribution=f"{distribution} {version(distribution)}")


def _tool(templates: Path) -> dict[str, str]:
    """What decides the output beside the inputs: the same in a checkout and in a wheel."""
    digests = {"code": _code_digest(), "templates": _tree_digest(templates)}
    packages = {name: version(name) for name in _DECIDING}
    return {"version": version("specloom"), **digests, **packages}


def _output(manifest: str, operations: Mapping[str, str], pyproject: str) -> str:
    listed = "".join(f"{name} = {operations[name]}\n" for name in sorted(operations))
    after = f"\0{pyproject}" if pyproject else ""
    return hashlib.sha256(f"{manifest}\0{listed}{after}".encode()).hexdigest()


def _matches(folder: Path, name: str, aside: str = "") -> bool:
    """Whether what Specloom wrote into a folder is what its manifest says."""
    try:
        found = on_disk(folder, name, aside)
    except OSError:
        return False
    own = {path: data for path, data in found.items() if path != f"{name}/{MANIFEST}"}
    digests = {path: hashlib.sha256(data).hexdigest() for path, data in own.items()}
    return digests == recorded_digests(folder, name)


def _file_digest(path: Path) -> str:
    try:
        return text_digest(read_bytes(path))
    except OSError:
        return ""


def _code_digest() -> str:
    """The digest of the compiler's modules, by their names inside of the package."""
    package = Path(__file__).resolve().parents[1]
    # A wheel carries the templates inside of the package; they have a digest of their own.
    parts = (p for p in package.iterdir() if p.name != SHIPPED)
    paths = [q for p in parts for q in (p.rglob("*.py") if p.is_dir() else [p])]
    return _digest(package, [path for path in paths if path.suffix == ".py"])


def _tree_digest(folder: Path) -> str:
    return _digest(folder, (path for path in folder.rglob("*") if path.suffix in _PRINTED))


def _digest(folder: Path, paths: Iterable[Path]) -> str:
    total = hashlib.sha256()
    for path in sorted(paths, key=lambda p: p.relative_to(folder).as_posix()):
        if path.is_file() and not _is_hidden(path.relative_to(folder)):
            total.update(path.relative_to(folder).as_posix().encode() + b"\0")
            total.update(_file_digest(path).encode())
    return total.hexdigest()


def _is_hidden(path: Path) -> bool:
    """Whether a file is of a cache of Python, of an editor or of another tool: no wheel has it."""
    return any(part == "__pycache__" or part.startswith(".") for part in path.parts)
