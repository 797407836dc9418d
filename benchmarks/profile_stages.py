"""Where the time of one run goes, in a process of its own: by stage, and by function.

`profile_stages.py stages CONFIG` prints seconds by stage as JSON, `profile_stages.py functions
CONFIG` the most expensive functions as a table.
"""

from __future__ import annotations

import cProfile
import gc
import json
import sys
import tempfile
import time
from pathlib import Path
from types import CodeType

from specloom.config.load import load
from specloom.config.values import Config
from specloom.diagnostics import Report
from specloom.output.compare import compare
from specloom.output.write import write
from specloom.passes.tables import PASSES
from specloom.pipeline import Run
from specloom.render.stage import render
from specloom.shipped import templates_folder

_SHOWN = 15
_SOURCE = Path(sys.modules["specloom"].__file__ or "").parent


class _Watch:
    """CPU seconds from each stage's end to the next one's, and the garbage collector's among them."""

    def __init__(self) -> None:
        self.stages: dict[str, tuple[float, float]] = {}
        self._collecting = self._collected = 0.0
        self._last = time.process_time()
        gc.callbacks.append(self._collect)

    def stage(self, name: str, _variant: str = "", _result: object = None) -> None:
        """Note that a stage is through, or a pass, whichever it is."""
        name = "passes" if name in PASSES else name
        seconds, collected = self.stages.get(name, (0.0, 0.0))
        now = time.process_time()
        self.stages[name] = (seconds + now - self._last, collected + self._collected)
        self._collected = 0.0
        self._last = time.process_time()

    def _collect(self, phase: str, _info: dict[str, int]) -> None:
        now = time.process_time()
        if phase == "start":
            self._collecting = now
        else:
            self._collected += now - self._collecting


def stages(config: Config) -> dict[str, tuple[float, float]]:
    """CPU seconds and the garbage collector's among them, by stage.

    The counts of what was read and generated are in `render`.
    """
    watch = _Watch()
    run = Run(config, templates_folder(), Report(), watch=watch.stage)
    files = run.files()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, config.package, files, compare(folder, config.package, files))
        watch.stage("write")
    return watch.stages


def functions(config: Config) -> list[str]:
    """Our most expensive functions up to `render`, with all that they call, as lines."""
    run = Run(config, templates_folder(), Report())
    profile = cProfile.Profile()
    profile.runcall(lambda: render(run.plan(), run.templates))
    entries = [one for one in profile.getstats() if isinstance(one.code, CodeType)]
    total = max(one.totaltime for one in entries)
    own = [
        (one.totaltime, one.inlinetime, one.callcount, f"{place} {one.code.co_name}")
        for one in entries
        if isinstance(one.code, CodeType) and (place := _place(one.code))
    ]
    rows = sorted(own, reverse=True)[:_SHOWN]
    return [f"{'of the time':>11}{'alone':>8}{'calls':>10}  function"] + [
        f"{seconds / total:11.1%}{alone / total:8.1%}{calls:10,}  {where}"
        for seconds, alone, calls, where in rows
    ]


def _place(code: CodeType) -> str:
    """Where a function of a stage stands in our source; empty for others and for comprehensions."""
    file = Path(code.co_filename)
    if not file.is_relative_to(_SOURCE) or file.stem == "pipeline" or "<" in code.co_name:
        return ""
    return file.relative_to(_SOURCE).as_posix()


def main() -> None:
    """Print one of the two."""
    what, path = sys.argv[1:]
    config = load(Path(path), Report())
    if config is None:
        message = f"{path} cannot be read"
        raise SystemExit(message)
    print(json.dumps(stages(config)) if what == "stages" else "\n".join(functions(config)))


if __name__ == "__main__":
    main()
