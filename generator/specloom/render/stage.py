"""The stage itself: the plan and the templates to files, as text by path."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from specloom.plan.imports import imports
from specloom.plan.literals import Literal
from specloom.plan.nodes import Client, ModelModule, Plan
from specloom.plan.public import public_names
from specloom.plan.runtime import by_module
from specloom.plan.settings import settings
from specloom.plan.text import Doc, paragraph
from specloom.render.distribution import readme
from specloom.render.docstrings import docstring, line_docstring
from specloom.render.source import Docstring, source
from specloom.toml import String

FileSet = dict[str, str]
PYPROJECT = "pyproject.toml"


def render(plan: Plan, templates: Path) -> FileSet:
    """Print every file of the package. Paths are relative to the output folder, with slashes."""
    printer = _Printer(plan, templates)
    files = {"py.typed": "", **printer.runtime(), **printer.types()}
    files["__init__.py"] = printer.print(
        "__init__.py",
        title=plan.title,
        clients=sorted(t + c.class_name for c in plan.clients for t in ("", "Async")),
        runtime=public_names(plan.runtime, calls=bool(plan.clients)),
        version=plan.version,
    )
    files |= printer.calls() if plan.clients else {}
    return {f"{plan.package}/{path}": files[path] for path in sorted(files)}


def render_distribution(plan: Plan, templates: Path) -> FileSet:
    """Print what is beside the package where it is published, by its path in the output folder."""
    about = plan.distribution
    if about is None:
        return {}
    printer = _Printer(plan, templates)
    text = printer.print(
        PYPROJECT, "", about=about, package=plan.package, readme=readme(plan, about)
    )
    return {PYPROJECT: text}


@cache
def _environment(templates: Path) -> Environment:
    """The templates of a folder, of which a process compiles each once, and again if it changes."""
    jinja = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # Python is printed, not HTML
        finalize=source,
    )
    jinja.filters |= {
        "docstring": docstring,
        "by_module": by_module,
        "line_docstring": line_docstring,
        "client_docstring": _client_docstring,
        "literal": Literal,
        "toml": String,
    }
    jinja.globals["client_settings"] = settings
    return jinja


class _Printer:
    """The plan, and what is printed with it."""

    def __init__(self, plan: Plan, templates: Path) -> None:
        self._plan = plan
        self._templates = templates
        self._jinja = _environment(templates)

    def print(self, template: str, folder: str = "sdk/", **context: object) -> str:
        """One template's output."""
        return self._jinja.get_template(f"{folder}{template}.jinja").render(**context)

    def runtime(self) -> FileSet:
        """What the package needs of the runtime, byte for byte."""
        folder = self._templates / "sdk" / "_runtime"
        files = (f"{module}.py" for module in self._plan.runtime)
        return {f"_runtime/{file}": (folder / file).read_text("utf-8") for file in files}

    def calls(self) -> FileSet:
        """The clients, a module a resource, and the tables of the variants."""
        files = {}
        files["client.py"] = self.print(
            "client.py",
            clients=self._plan.clients,
            bases=self._plan.client_bases,
            calls=self._plan.calls,
            helpers=dict(self._plan.helpers),
            changing=[
                dict(self._plan.helpers).get(name, name) for name in ("with_options", "copy")
            ],
            roots=self._plan.roots,
            imports=self._plan.client_imports,
        )
        files["resources/__init__.py"] = '"""The calls of the API, a module a resource."""\n'
        files["variants/__init__.py"] = '"""What each service does in its own way, as tables."""\n'
        if options := self._plan.options:
            names = (name for one in options for _, kind in one.fields for name in kind.names)
            text = self.print("options.py", classes=options, imports=imports(names, ".."))
            files["resources/_options.py"] = text
        if rules := self._plan.polls:
            names = (n for one in rules for n in (*one.returns.names, *one.rule.names))
            text = self.print("polls.py", rules=rules, imports=imports(names, ".."))
            files["resources/_polls.py"] = text
        if tables := self._plan.folds:
            names = (name for one in tables for name in one.folds.names)
            text = self.print("folds.py", tables=tables, imports=imports(names, ".."))
            files["resources/_folds.py"] = text
        if events := self._plan.events:
            variable = self._plan.webhook_secret
            files["webhooks.py"] = self.print("webhooks.py", events=events, variable=variable)
        for resource in self._plan.resources:
            files[resource.file] = self.print("resource.py", resource=resource)
        files["rules.py"] = self.print("rules.py", rules=self._plan.rules)
        for variant in self._plan.variants:
            files[f"variants/{variant.module}.py"] = self.print("variant.py", variant=variant)
        return files

    def types(self) -> FileSet:
        """A file a component in each package, and the lazy table of all of them."""
        files = {}
        for package, modules in (("models", self._plan.models), ("params", self._plan.params)):
            for module in modules:
                text = self.print("type_module.py", module=module)
                files[f"{package}/{module.file}"] = text
            exports = _exports(modules)
            outdated = _outdated(modules)
            init = self.print("types_init.py", package=package, exports=exports, outdated=outdated)
            files[f"{package}/__init__.py"] = init
        if self._plan.unknown:
            unknown = self._plan.unknown
            files["models/_unknown.py"] = self.print("unknown.py", unknown=unknown)
        return files


def _exports(modules: Iterable[ModelModule]) -> list[tuple[str, str]]:
    """Every name of a package with the module that has it."""
    return sorted((one.name, m.file.removesuffix(".py")) for m in modules for one in m.classes)


def _outdated(modules: Iterable[ModelModule]) -> list[tuple[str, str]]:
    """Old names of classes with those of today."""
    classes = [one for module in modules for one in module.classes]
    return sorted((c.name, c.type.text) for c in classes if c.kind == "alias" and c.type)


def _listed(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _client_docstring(client: Client, prefix: str) -> Docstring:
    kind = f"{'An asynchronous client' if prefix else 'A client'} of {client.title}"
    own = client.constructor.arguments
    if client.like:
        known = f"`{prefix}{client.like}`"
        variables = [one.variable for one in own if one.variable and not one.fixed]
        named = f"environment variables {_listed(variables)}"
        return docstring(Doc(paragraph(f"{kind}, with the arguments of {known}; {named}.")), 4)
    arguments = [(argument.name, argument.doc) for argument in own]
    arguments += [(one.name, one.doc) for one in settings(prefix, client.title)]
    texts = tuple((name, paragraph(text)) for name, text in arguments)
    return docstring(Doc((*paragraph(f"{kind}."), *paragraph(client.takes)), texts), 4)
