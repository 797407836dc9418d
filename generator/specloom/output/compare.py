"""What is on disk against what should be: changed, missing, left over, edited by hand."""

from __future__ import annotations

import difflib
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

MANIFEST = "MANIFEST.json"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The paths that differ, sorted. `edited` ones are not as Specloom wrote them last."""

    changed: tuple[str, ...]
    missing: tuple[str, ...]
    left_over: tuple[str, ...]
    edited: tuple[str, ...]

    @property
    def clean(self) -> bool:
        """Whether disk and plan are the same."""
        return not (self.changed or self.missing or self.left_over)


def digest(text: str) -> str:
    """The digest of a file's bytes."""
    return hashlib.sha256(text.encode()).hexdigest()


def with_manifest(
    package: str, files: Mapping[str, str], origins: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The files and their manifest: the digest of every file, so that local edits are seen.

    `origins` are the names that classes would have if nothing else had them, where they have others.
    """
    prefix = package + "/"
    digests = {path.removeprefix(prefix): digest(text) for path, text in sorted(files.items())}
    manifest = {"files": digests, **({"origins": dict(origins)} if origins else {})}
    text = json.dumps(manifest, indent=2) + "\n"
    return dict(sorted({**files, prefix + MANIFEST: text}.items()))


def on_disk(folder: Path, package: str) -> dict[str, bytes]:
    """Every file of the package in the output folder, caches aside."""
    root = folder / package
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        # Hidden files are those of desktops and editors; nothing of ours is called so.
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }


def compare(folder: Path, package: str, files: Mapping[str, str]) -> Comparison:
    """Compare both ways, so that stale files are seen too."""
    found = on_disk(folder, package)
    known = [recorded_digests(folder, package, key) for key in ("files", "pending")]
    changed = [p for p, text in files.items() if p in found and found[p] != text.encode()]
    edited = [
        path
        for path in (*changed, *(p for p in found if p not in files))
        if not path.endswith("/" + MANIFEST)
        and hashlib.sha256(found[path]).hexdigest() not in [one.get(path) for one in known]
    ]
    return Comparison(
        tuple(sorted(changed)),
        tuple(sorted(path for path in files if path not in found)),
        tuple(sorted(path for path in found if path not in files)),
        tuple(sorted(edited)),
    )


def with_pending(old: str, new: str) -> str:
    """The manifest while files are replaced: what was there and what is to come.

    If that is cut off, both the files that were replaced and those that were not are known.
    """
    try:
        before = json.loads(old)
        files, origins = before["files"], before.get("origins")
    except (ValueError, KeyError, TypeError, AttributeError):
        files, origins = {}, None
    both = {"files": files, "pending": json.loads(new)["files"]}
    return json.dumps({**both, **({"origins": origins} if origins else {})}, indent=2) + "\n"


def recorded_digests(folder: Path, package: str, key: str = "files") -> dict[str, str]:
    """What the last manifest says of files; nothing where there is none that can be read."""
    return {f"{package}/{path}": value for path, value in recorded(folder, package, key).items()}


def recorded(folder: Path, package: str, key: str) -> dict[str, str]:
    """A table of the last manifest; nothing where there is none that can be read."""
    try:
        manifest = json.loads((folder / package / MANIFEST).read_text("utf-8"))
        return {str(name): str(value) for name, value in manifest[key].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def diff(folder: Path, files: Mapping[str, str], comparison: Comparison) -> Iterator[str]:
    """A unified diff from what is on disk to what should be."""
    for path in sorted((*comparison.changed, *comparison.missing, *comparison.left_over)):
        there = folder / path
        old = there.read_text("utf-8", errors="replace") if there.is_file() else ""
        yield from difflib.unified_diff(
            old.splitlines(keepends=True),
            files.get(path, "").splitlines(keepends=True),
            f"{path} (on disk)" if old or there.is_file() else "/dev/null",
            f"{path} (generated)" if path in files else "/dev/null",
        )
