"""What the SDK says of its types at run time."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import get_type_hints

import assistants
import pytest
from assistants import resources

MODULES = ["assistants.client"]
MODULES += [one.name for one in pkgutil.walk_packages(resources.__path__, f"{resources.__name__}.")]


@pytest.mark.parametrize("module", MODULES)
def test_types_of_methods_can_be_asked_for(module: str) -> None:
    """The annotations of every method and constructor, sync and async, have a meaning at run time."""
    for name, found in vars(importlib.import_module(module)).items():
        if inspect.isclass(found) and found.__module__ == module:
            for method in vars(found).values():
                if inspect.isfunction(method):
                    assert get_type_hints(method), f"{name}.{method.__name__}"


def test_types_of_bound_methods_can_be_asked_for() -> None:
    """So have those of a method of a client."""
    client = assistants.OpenAI(api_key="k")
    for method in (client.threads.runs.create, client.with_options, client.close):
        assert get_type_hints(method)
