"""specloom.lock: what the committed output was made from, so that nothing changed means no work."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from specloom.installed import version
from specloom.output.compare import MANIFEST, in_conflict, on_disk, recorded_digests
from specloom.shipped import SHIPPED
from specloom.untrusted import read_bytes

NAME = "specloom.lock"
_WORDS = {"templates": "the templates of Specloom", "generator": "the code of Specloom"}
# The configurations whose lock is called so; those of others have their names too.
_USUAL = ("specloom.toml", "pyproject.toml")
# The packages whose versions decide the bytes of the output.
_DECIDING = ("jinja2", "ruff")


def beside(configuration: Path) -> Path:
    """The lock of a configuration: several of one folder have one each."""
    own = NAME if configuration.name in _USUAL else f"{configuration.stem}.{NAME}"
    return configuration.with_name(own)


def compose(inputs: Mapping[str, Path], templates: Path, manifest: str) -> str:
    """The text of the lock.

    Args:
        inputs: The files of the configuration and the specs, by the names that the user gave them.
        templates: The folder of the templates.
        manifest: The text of the output's manifest.
    """
    lock = {
        "inputs": {name: _file_digest(inputs[name]) for name in sorted(inputs)},
        "templates": _tree_digest(templates),
        "generator": _generator_digest(),
        "packages": {name: version(name) for name in _DECIDING},
        "output": hashlib.sha256(manifest.encode()).hexdigest(),
    }
    return json.dumps(lock, indent=2, sort_keys=True) + "\n"


def recorded_inputs(lock: Path) -> tuple[str, ...]:
    """The names of the inputs in the lock: what a spec refers to is known from there."""
    try:
        found = json.loads(read_bytes(lock))["inputs"]
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return ()
    return tuple(found) if isinstance(found, dict) else ()


def unchanged(
    lock: Path, output: Path, package: str, inputs: Mapping[str, Path], templates: Path
) -> bool:
    """Whether the lock still holds: inputs, templates, generator and every byte of the output."""
    try:
        recorded = read_bytes(lock).decode()
        manifest = read_bytes(output / package / MANIFEST).decode()
        if recorded != compose(inputs, templates, manifest):
            return False
        return _matches(on_disk(output, package), recorded_digests(output, package), package)
    except (OSError, UnicodeDecodeError):
        return False


def damage(lock: Path) -> str:
    """What is wrong with a lock by itself: it is missing, or no lock; nothing if it is fine."""
    try:
        recorded = json.loads(read_bytes(lock))
    except OSError:
        return f"{lock.name} is missing"
    except (ValueError, RecursionError):
        is_merge = in_conflict(read_bytes(lock))
        return f"{lock.name} has conflicts of a merge" if is_merge else f"{lock.name} is damaged"
    kinds = {"inputs": dict, "packages": dict, **dict.fromkeys(_WORDS, str), "output": str}
    fine = isinstance(recorded, dict) and recorded.keys() == kinds.keys()
    fine = fine and all(isinstance(recorded[key], kind) for key, kind in kinds.items())
    return "" if fine else f"{lock.name} is damaged"


def reasons(lock: Path, inputs: Mapping[str, Path], templates: Path) -> list[str]:
    """What changed since the lock was written, but for the output, which shows it by itself."""
    if found := damage(lock):
        return [found]
    old, new = json.loads(read_bytes(lock)), json.loads(compose(inputs, templates, ""))
    changed = [f"{word} changed" for key, word in _WORDS.items() if old[key] != new[key]]
    for key in ("inputs", "packages"):
        names = sorted({*old[key], *new[key]})
        different = [name for name in names if old[key].get(name) != new[key].get(name)]
        changed += [f"{name} {_change(name, old[key], new[key])}" for name in different]
    return changed


def _change(name: str, old: Mapping[str, str], new: Mapping[str, str]) -> str:
    if name not in old:
        return "is new"
    return "changed" if name in new else "is gone"


def _matches(found: Mapping[str, bytes], recorded: Mapping[str, str], package: str) -> bool:
    own = {path: data for path, data in found.items() if path != f"{package}/{MANIFEST}"}
    digests = {path: hashlib.sha256(data).hexdigest() for path, data in own.items()}
    return digests == recorded


def _file_digest(path: Path) -> str:
    try:
        return hashlib.sha256(read_bytes(path).replace(b"\r\n", b"\n")).hexdigest()
    except OSError:
        return ""


def _generator_digest() -> str:
    """The digest of the compiler's modules, the same in a checkout and in a wheel."""
    package = Path(__file__).resolve().parents[1]
    # A wheel carries the templates inside of the package; they have a digest of their own.
    parts = (p for p in package.iterdir() if p.name != SHIPPED)
    paths = [q for p in parts for q in (p.rglob("*.py") if p.is_dir() else [p])]
    return _digest(package, [path for path in paths if path.suffix == ".py"])


def _tree_digest(folder: Path) -> str:
    return _digest(folder, folder.rglob("*"))


def _digest(folder: Path, paths: Iterable[Path]) -> str:
    total = hashlib.sha256()
    for path in sorted(paths, key=lambda p: p.relative_to(folder).as_posix()):
        if path.is_file() and "__pycache__" not in path.parts:
            total.update(path.relative_to(folder).as_posix().encode() + b"\0")
            total.update(_file_digest(path).encode())
    return total.hexdigest()
