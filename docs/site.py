"""The site of these pages and of the reference of generated/assistants: `make docs`."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = Path(sys.executable).parent
#: The pages of the repository's own folder, and what they are in the site.
FIRST = {
    "README.md": "index.md",
    **{f"{one}.md": f"{one.lower()}.md" for one in ("CHANGELOG", "ARCHITECTURE", "CONTRIBUTING")},
}
#: The navigation: titles of groups, with the names of pages in docs/.
NAVIGATION = {
    "Use it": ["configuration", "merging", "sdk", "docs", "migrating", "commands"],
    "Keep it": ["ci", "vendor", "publishing", "diff", "changes", "changes-rules", "explain"],
    "Know it": [
        "diagnostics",
        "normaliser",
        "determinism",
        "judges",
        "performance",
        "variants-assistants",
        "variants-openai-azure",
    ],
}
_LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)")


def main() -> None:
    """Write the pages into a folder, and build the site in site/ below it."""
    folder = Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    written = folder / "docs"
    written.mkdir(parents=True)
    for source in (*(ROOT / name for name in FIRST), *(ROOT / "docs").rglob("*.md")):
        target = written / placed(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(in_site(source))
    shutil.copy(ROOT / "docs" / "diff.schema.json", written)
    reference = folder / "reference"
    since = ["--since", "specs/published.toml"]
    subprocess.run(
        [PROGRAMS / "specloom", "docs", "--quiet", "--output", reference.resolve(), *since],
        cwd=ROOT,
        check=True,
    )
    shutil.copytree(reference / "docs", written / "reference")
    (folder / "zensical.toml").write_text(configuration((reference / "zensical.toml").read_text()))
    shutil.rmtree(reference)
    subprocess.run([PROGRAMS / "zensical", "build", "--strict"], cwd=folder, check=True)


def placed(source: Path) -> str:
    """Where a page of the repository is in the site."""
    inside = source.relative_to(ROOT).as_posix()
    return FIRST.get(inside, inside.removeprefix("docs/")).replace(
        "decisions/README.md", "decisions/index.md"
    )


def in_site(source: Path) -> str:
    """A page whose links lead to pages of the site; of a link to another file its text stays."""

    def linked(found: re.Match[str]) -> str:
        text, address = found.groups()
        path, _, anchor = address.partition("#")
        if "://" in address or not path:
            return found[0]
        target = (source.parent / path).resolve()
        target = target / "README.md" if target == ROOT / "docs" / "decisions" else target
        if target.name == "diff.schema.json":
            return found[0]
        if target.suffix != ".md" or not (
            target.parent == ROOT or target.is_relative_to(ROOT / "docs")
        ):
            return text
        up = "../" * placed(source).count("/")
        return f"[{text}]({up}{placed(target)}{'#' + anchor if anchor else ''})"

    return _LINK.sub(linked, source.read_text("utf-8"))


def configuration(reference: str) -> str:
    """The configuration of the reference, with these pages before it."""
    head, _, rest = reference.partition("nav = [\n")
    inner, _, rest = rest.partition("\n]\n")
    head = re.sub(r"(?m)^site_name = .*$", 'site_name = "Specloom"', head)
    head, rest = (one.replace('"assets/', '"reference/assets/') for one in (head, rest))
    inner = re.sub(r'"([^"\n]+\.md)"', r'"reference/\1"', inner)
    groups = [
        f'    {{ "{title}" = [{", ".join(_quoted(names))}] }},'
        for title, names in NAVIGATION.items()
    ]
    decisions = sorted(page.stem for page in (ROOT / "docs" / "decisions").glob("*.md"))
    names = ["decisions/index", *(f"decisions/{one}" for one in decisions if one != "README")]
    groups.append(f'    {{ "Decisions" = [{", ".join(_quoted(names))}] }},')
    pages = [f'    "{name}",' for name in FIRST.values()]
    nav = [
        pages[0],
        *groups,
        '    { "Reference of generated/assistants" = [',
        inner,
        "    ] },",
        *pages[1:],
    ]
    return f"{head}nav = [\n{chr(10).join(nav)}\n]\n{rest}"


def _quoted(names: list[str]) -> list[str]:
    return [f'"{name}.md"' for name in names]


if __name__ == "__main__":
    main()
