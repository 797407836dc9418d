"""The other generators: how they are installed and called."""

from __future__ import annotations

import subprocess
import sys
import venv
from functools import partial
from pathlib import Path

from documents import AS_JSON, TRIMMED
from measuring import Job

#: The peer that is no dependency of this project.
CLIENT_GENERATOR = "openapi-python-client"
CLIENT_GENERATOR_VERSION = "0.29.1"
MODELS_ALONE = "datamodel-codegen, models alone"


def all_peers(spec: Path, folder: Path) -> list[Job]:
    """The jobs of every peer that can be had.

    Args:
        spec: The spec as its distribution carries it.
        folder: Has the documents made of it, and takes what is written.
    """
    return [*_codegen(spec, folder), *_client_generator(spec, folder)]


def _codegen(spec: Path, folder: Path) -> list[Job]:
    """datamodel-code-generator, which this project depends on: models, and its trial of a client."""
    program = str(Path(sys.executable).parent / "datamodel-codegen")
    options = ("--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel")
    flags = (*options, "--disable-timestamp", "--formatters", "builtin")
    models, client = folder / "alone.py", folder / "codegen_client"
    own_models = folder / "models.py"
    names = ("--client-package", client.name, "--client-model-package", own_models.stem)
    return [
        Job(
            MODELS_ALONE,
            (
                *(program, "--input", str(spec), *flags),
                *("--enum-field-as-literal", "all", "--output", str(models)),
            ),
            (models,),
            peer=True,
        ),
        Job(
            "datamodel-codegen, client, trimmed",
            (
                *(program, "--input", str(folder / TRIMMED), *flags, "--output", str(own_models)),
                *("--generate-client", "httpx2", "--client-output", str(client), *names),
            ),
            (own_models, client),
            lambda _: (client / "_operations.py").read_text("utf-8").count("] = OperationPlan("),
            peer=True,
        ),
    ]


def _counted(package: Path, _said: str) -> int:
    return _endpoints(package)


def _client_generator(spec: Path, folder: Path) -> list[Job]:
    """openapi-python-client, in an environment of its own; nothing if it cannot be installed."""
    program = _install(folder / "venv")
    if program is None:
        return []
    jobs = []
    for label, document in (("", spec), (", from JSON", folder / AS_JSON)):
        package = folder / f"client_of_{document.suffix[1:]}"
        words = ("generate", "--path", str(document), "--meta", "none", "--overwrite")
        jobs.append(
            Job(
                f"{CLIENT_GENERATOR}{label}",
                (str(program), *words, "--output-path", str(package)),
                (package,),
                partial(_counted, package),
                peer=True,
            )
        )
    return jobs


def _install(folder: Path) -> Path | None:
    wanted = f"{CLIENT_GENERATOR}=={CLIENT_GENERATOR_VERSION}"
    print(f"installing {wanted} …", file=sys.stderr)
    venv.create(folder, with_pip=True)
    pip = (folder / "bin" / "python", "-m", "pip", "--quiet", "--disable-pip-version-check")
    done = subprocess.run([*pip, "install", wanted], check=False)
    if done.returncode:
        print(f"{wanted} is left out: it could not be installed")
        return None
    return folder / "bin" / CLIENT_GENERATOR


def _endpoints(package: Path) -> int:
    files = (package / "api").rglob("*.py")
    return sum("def sync_detailed(" in file.read_text("utf-8") for file in files)
